"""Groups with ids in a list of a YAML file: found, added, moved and taken away; the rest of the file stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from chatserver.content.group_changes import Unchangeable, change_group
from chatserver.content.marked_text import Data, MarkedText, data_of, find_value
from chatserver.content.problems import Problems
from chatserver.content.rendering import INDENT, render_pairs
from chatserver.content.tree import parse
from chatserver.errors import BadInput, Conflict, NotFound

Group = dict[str, Data]


@dataclass(frozen=True, slots=True)
class Listing:
    """The list below `key` of a file. `noun` is what one of its groups is called; `render` writes the lines of one,
    whose keys stand in the given column, the first without its margin.
    """

    key: str
    noun: str
    render: Callable[[Group, int], str] = render_pairs

    def put(self, text: str, group: Group) -> str:
        """The file's text with the group of this id as given. Raises NotFound, or BadInput if no form can change it."""
        marked = MarkedText(text)
        try:
            change_group(marked, self.find(marked, group["id"]), group)
        except Unchangeable as error:
            raise self.not_plain() from error
        return self.checked(marked, [group if _id(each) == group["id"] else each for each in self.groups(marked)])

    def add(self, text: str, group: Group) -> str:
        """The file's text, which may be empty, with a new group after the last. Raises Conflict if its id is taken."""
        marked = MarkedText(text)
        if any(_id(each) == group["id"] for each in self.groups(marked)):
            raise Conflict(f"the id {group['id']} is taken", code="taken")
        found = find_value(marked.root, self.key)
        if found is None:
            gap = "" if not text.strip() else "\n" if text.endswith("\n") else "\n\n"
            marked.insert(len(text), f"{gap}{self.key}:\n{self._item(group, INDENT)}\n")
        elif not isinstance(found[1], SequenceNode) or found[1].flow_style or not found[1].value:
            raise self.not_plain()
        else:
            marked.insert_lines_after(found[1], f"\n{self._item(group, found[1].start_mark.column)}")
        return self.checked(marked, [*self.groups(marked), group])

    def remove(self, text: str, group_id: str) -> str | None:
        """The file's text without the group, None if nothing is left of it. Raises NotFound."""
        marked = MarkedText(text)
        group = self.find(marked, group_id)
        key, groups = cast(tuple[Node, SequenceNode], find_value(marked.root, self.key))
        if len(groups.value) > 1:
            _cut_with_gap(marked, group, marked.text.rfind("-", 0, group.start_mark.index))
            return self.checked(marked, [each for each in self.groups(marked) if _id(each) != group_id])
        if len(cast(MappingNode, marked.root).value) == 1:
            return None
        _cut_with_gap(marked, groups, key.start_mark.index)
        return self.checked(marked, [])

    def move(self, text: str, group_id: str, before: str | None) -> str:
        """The file's text with the group before another one of it, or at the end. Raises NotFound.

        The comment right above a group goes with it; the empty lines between them stay.
        """
        marked = MarkedText(text)
        self.find(marked, group_id)
        if before == group_id:
            return text
        if before is not None:
            self.find(marked, before)
        order = [str(_id(each)) for each in self.groups(marked)]
        new_order = [each for each in order if each != group_id]
        new_order.insert(len(new_order) if before is None else new_order.index(before), group_id)
        if new_order == order:
            return text
        _reorder(marked, cast(tuple[Node, SequenceNode], find_value(marked.root, self.key))[1], order, new_order)
        by_id = {_id(each): each for each in self.groups(marked)}
        return self.checked(marked, [by_id[each] for each in new_order])

    def find(self, marked: MarkedText, group_id: Data) -> MappingNode:
        """Raises NotFound, or BadInput if it stands in brackets."""
        found = find_value(marked.root, self.key)
        for group in found[1].value if found is not None and isinstance(found[1], SequenceNode) else ():
            named = find_value(group, "id")
            if named is not None and data_of(named[1]) == group_id:
                if group.flow_style:
                    raise self.not_plain()
                return cast(MappingNode, group)
        raise NotFound(f"there is no {self.noun} {group_id} in this file")

    def groups(self, marked: MarkedText) -> list[Data]:
        """What the groups say, in order."""
        found = find_value(marked.root, self.key)
        data = data_of(found[1]) if found is not None else []
        return data if isinstance(data, list) else []

    def checked(self, marked: MarkedText, groups: list[Data]) -> str:
        """The changed text, if it says what it should and nothing else; whatever is written in YAML, no more is lost.

        Raises BadInput if it does not.
        """
        wanted = cast(Group, data_of(marked.root)) | {self.key: groups}
        if not groups:
            del wanted[self.key]
        text = marked.changed()
        if parse("", text, Problems()) is None or data_of(MarkedText(text).root) != wanted:
            raise self.not_plain()
        return text

    def not_plain(self) -> BadInput:
        message = f"this {self.noun} is written in a way the form cannot change; edit the file's text"
        return BadInput(message, code="not_plain")

    def _item(self, group: Group, column: int) -> str:
        return f"{' ' * column}- {self.render(group, column + INDENT)}"


def _cut_with_gap(marked: MarkedText, node: Node, start: int) -> None:
    """Cuts whole lines and the empty ones after them; at the end of the file those before them."""
    line_start = marked.line_start(start)
    end = marked.after_empty_lines(marked.line_end(marked.end(node)))
    if end == len(marked.text):
        before = len(marked.text[:line_start].rstrip())
        line_start = marked.line_end(before) if before else 0
    marked.cut(line_start, end)


def _reorder(marked: MarkedText, groups: SequenceNode, order: list[str], new_order: list[str]) -> None:
    """Swaps the lines of the groups; each goes with the comment right above it."""
    starts = [_start_with_comment(marked, group) for group in groups.value]
    ends = [*starts[1:], marked.line_end(marked.end(groups))]
    bodies = {name: marked.text[start:end].rstrip() for name, start, end in zip(order, starts, ends, strict=True)}
    for name, new_name, start in zip(order, new_order, starts, strict=True):
        if name != new_name:
            marked.cut(start, start + len(bodies[name]))
            marked.insert(start, bodies[new_name].replace("\r\n", "\n"))  # `changed` brings the line ends back


def _start_with_comment(marked: MarkedText, group: Node) -> int:
    start = marked.line_start(marked.text.rfind("-", 0, group.start_mark.index))
    while start and marked.text[marked.line_start(start - 1) : start].lstrip().startswith("#"):
        start = marked.line_start(start - 1)
    return start


def _id(group: Data) -> Data | None:
    return group.get("id") if isinstance(group, dict) else None
