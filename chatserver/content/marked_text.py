"""A YAML text in which single values can be changed, and all the rest stays as it is, byte for byte."""

from __future__ import annotations

from ruamel.yaml import YAML
from ruamel.yaml.nodes import CollectionNode, MappingNode, Node, SequenceNode

Data = str | list["Data"] | dict[str, "Data"]


class MarkedText:
    """Collects changes, given by nodes of the text as it was; `changed` makes them all at once.

    The text must be one that `tree.parse` accepts: no references, no deep nesting.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.root: Node | None = YAML(typ="safe", pure=True).compose(text)
        self._splices: list[tuple[int, int, str]] = []

    def replace(self, node: Node, yaml: str) -> None:
        """Puts other YAML in the place of a value."""
        self._splices.append((node.start_mark.index, self.end(node), yaml))

    def insert(self, position: int, yaml: str) -> None:
        self._splices.append((position, position, yaml))

    def cut(self, start: int, end: int) -> None:
        self._splices.append((start, end, ""))

    def insert_lines_after(self, node: Node, lines: str) -> None:
        """Puts whole lines after the one on which the node ends, and its comment with it."""
        position = self.line_end(self.end(node))
        is_open = not self.text[:position].endswith("\n")
        self.insert(position, f"\n{lines}" if is_open else f"{lines}\n")

    def insert_lines_before(self, node: Node, lines: str) -> None:
        self.insert(self.line_start(node.start_mark.index), f"{lines}\n")

    def changed(self) -> str:
        """The text with all changes made, in the line ends it had; what is put in one place stands as it came."""
        newline = "\r\n" if "\r\n" in self.text else "\n"
        text = self.text
        for start, end, yaml in sorted(self._splices, key=lambda splice: splice[:2])[::-1]:
            text = text[:start] + yaml.replace("\n", newline) + text[end:]
        return text

    def end(self, node: Node) -> int:
        """Where the node's last character has been; comments and empty lines after it are not of it."""
        if isinstance(node, CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return self.end(last[1] if isinstance(node, MappingNode) else last)
        start, end = int(node.start_mark.index), int(node.end_mark.index)
        return start + len(self.text[start:end].rstrip())

    def line_start(self, position: int) -> int:
        return self.text.rfind("\n", 0, position) + 1

    def line_end(self, position: int) -> int:
        """The position after the line's end."""
        found = self.text.find("\n", position)
        return found + 1 if found >= 0 else len(self.text)

    def has_more_on_line(self, node: Node) -> bool:
        """Whether something, such as a comment, follows the node on the line where it ends."""
        end = self.end(node)
        return bool(self.text[end : self.line_end(end)].strip())

    def after_empty_lines(self, position: int) -> int:
        """The start of the next line that is not empty, or the end of the text."""
        while position < len(self.text) and not self.text[position : self.line_end(position)].strip():
            position = self.line_end(position)
        return position


def data_of(node: Node | None) -> Data:
    """What the node says, without places; a missing one is an empty group."""
    if isinstance(node, MappingNode):
        return {str(key.value): data_of(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [data_of(item) for item in node.value]
    return str(node.value).strip() if node is not None else {}


def find_value(group: Node | None, key: str) -> tuple[Node, Node] | None:
    """The key and its value in a group, or None."""
    pairs = group.value if isinstance(group, MappingNode) else []
    return next(((own, value) for own, value in pairs if own.value == key), None)
