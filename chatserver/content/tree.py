"""A YAML file as a tree that knows where everything stands and gives no value a meaning of its own.

`no`, `22:30` and `010` stay the characters that were written; what reads the tree decides. The tree is built from
the parser's events without recursion, so that no nesting and no alias can exhaust the process.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from ruamel.yaml import YAML, events
from ruamel.yaml.error import MarkedYAMLError

from chatserver.content.problems import Place, Problems
from chatserver.content.yaml_mistakes import describe
from chatserver.errors import ContentError

NESTING = 12  # twice what the format needs

UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|\ufeff")

_LONG_ESCAPE = re.compile(r"\\U(?!0010|000)")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as written. `is_plain` is true if it stands without quotes, on one or more lines."""

    place: Place
    value: str
    is_plain: bool


@dataclass(frozen=True, slots=True)
class ListNode:
    place: Place
    items: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class GroupNode:
    place: Place
    pairs: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)


Node = Scalar | ListNode | GroupNode


def parse(file: str, text: str, problems: Problems) -> Node | None:
    """The tree of one file; None, with an error noted, if it cannot be read as YAML."""
    unprintable = UNPRINTABLE.search(text)
    if unprintable is not None:
        what = f"the invisible character U+{ord(unprintable[0]):04X} stands here"
        problems.error(_place_at(file, text, unprintable.start()), what, "delete it")
        return None
    try:
        return _Builder(file, problems).build(YAML(typ="safe", pure=True).parse(text))
    except MarkedYAMLError as error:
        problems.add(describe(file, text, error))
    except ContentError as error:
        problems.add(error)
    except (ValueError, OverflowError):  # of chr(), which the scanner calls unchecked
        escape = _LONG_ESCAPE.search(text)
        place = _place_at(file, text, escape.start()) if escape else Place(file)
        problems.error(place, "this escape is not a character", "write the character itself")
    return None


def _place_at(file: str, text: str, position: int) -> Place:
    return Place(file, text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position))


class _Builder:
    def __init__(self, file: str, problems: Problems) -> None:
        self._file = file
        self._problems = problems
        self._open: list[ListNode | GroupNode] = []
        self._keys: list[Scalar | None] = []
        self._root: Node | None = None

    def build(self, stream: Iterable[events.Event]) -> Node:
        documents = 0
        for event in stream:
            if isinstance(event, events.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._place(event).error("a second document begins here", "keep one document; delete the ---")
            elif isinstance(event, events.NodeEvent):
                self._refuse_magic(event)
                self._begin(event)
            elif isinstance(event, events.CollectionEndEvent):
                self._open.pop()
                self._keys.pop()
        if self._root is None or self._root == Scalar(self._root.place, "", True):
            raise Place(self._file).error("the file is empty", "write its content, or delete the file")
        return self._root

    def _refuse_magic(self, event: events.NodeEvent) -> None:
        place = self._place(event)
        if isinstance(event, events.AliasEvent) or event.anchor is not None:
            sign = "*" if isinstance(event, events.AliasEvent) else "&"
            what = f"{sign}{event.anchor} is a YAML reference, which is not used here"
            raise place.error(what, f"write the text out, or quote it if it begins with {sign}")
        tag = getattr(event, "tag", None)
        if tag is not None:
            raise place.error(f"{tag} is a YAML tag, which is not used here", "delete it, or quote the text")
        if len(self._open) >= NESTING:
            raise place.error(f"the nesting is deeper than {NESTING} levels", "check for brackets too many: [ or {")

    def _begin(self, event: events.NodeEvent) -> None:
        place = self._place(event)
        if isinstance(event, events.ScalarEvent):
            self._add(Scalar(place, event.value, event.style in (None, "")))
            return
        node = ListNode(place) if isinstance(event, events.SequenceStartEvent) else GroupNode(place)
        self._add(node)
        self._open.append(node)
        self._keys.append(None)

    def _add(self, node: Node) -> None:
        if not self._open:
            self._root = node
            return
        parent = self._open[-1]
        if isinstance(parent, ListNode):
            parent.items.append(node)
        elif (key := self._keys[-1]) is None:
            self._keys[-1] = self._key(node)
        else:
            self._keys[-1] = None
            self._pair(parent, key, node)

    def _key(self, node: Node) -> Scalar:
        if not isinstance(node, Scalar):
            raise node.place.error("a list or group stands where a key is expected", "write a word, then a colon")
        return node

    def _pair(self, parent: GroupNode, key: Scalar, node: Node) -> None:
        earlier = parent.pairs.get(key.value)
        if earlier is None:
            parent.pairs[key.value] = (key, node)
            return
        what = f"`{key.value}` stands twice; it was first given in line {earlier[0].place.line}"
        self._problems.error(key.place, what, "keep one of the two")

    def _place(self, event: events.Event) -> Place:
        return Place(self._file, event.start_mark.line + 1, event.start_mark.column + 1)
