"""Changes a group in a YAML file key by key, so that the keys that stay keep their lines and comments."""

from __future__ import annotations

from collections.abc import Mapping

from ruamel.yaml.nodes import CollectionNode, MappingNode, Node, SequenceNode

from chatserver.content.list_changes import change_items
from chatserver.content.marked_text import Data, MarkedText, data_of, find_value
from chatserver.content.rendering import FLOW_CODE_POINTS, Bare, after_colon, render_flow, render_pairs
from chatserver.content.scalars import on_lines


class Unchangeable(Exception):
    """The group is written in a way that cannot be changed piece by piece."""


def change_group(marked: MarkedText, group: MappingNode, wanted: Mapping[str, Data]) -> None:
    """Makes the group, written in lines, say what is wanted; new keys stand where they do in `wanted`.

    Raises Unchangeable.
    """
    for key, value in group.value:
        if key.value not in wanted:
            remove_key(marked, group, key, value)
        elif data_of(value) != wanted[key.value]:
            _change_value(marked, key, value, wanted[key.value])
    before: Node = group
    for name, data in wanted.items():
        found = find_value(group, name)
        if found is not None:
            before = found[1]
        else:
            column = int(group.start_mark.column)
            marked.insert_lines_after(before, " " * column + render_pairs({name: data}, column))


def remove_key(marked: MarkedText, group: MappingNode, key: Node, value: Node) -> None:
    """Cuts the lines of a key and its value. Raises Unchangeable if the key stands behind a hyphen."""
    start = marked.line_start(key.start_mark.index)
    if marked.text[start : key.start_mark.index].strip():
        raise Unchangeable
    marked.cut(start, marked.line_end(marked.end(value)))


def _change_value(marked: MarkedText, key: Node, value: Node, wanted: Data) -> None:
    is_in_lines = isinstance(value, CollectionNode) and not value.flow_style
    if isinstance(value, MappingNode) and isinstance(wanted, dict) and is_in_lines:
        change_group(marked, value, wanted)
    elif isinstance(value, SequenceNode) and isinstance(wanted, list):
        change_items(marked, value, wanted)
    elif is_in_lines or marked.end(value) == value.start_mark.index:
        _change_all(marked, key, value, wanted)
    elif isinstance(wanted, str):
        column = int(key.start_mark.column)
        is_alone = not isinstance(wanted, Bare) and not marked.has_more_on_line(value)
        marked.replace(value, on_lines(wanted, column + 2) if is_alone else render_flow(wanted))
    elif marked.has_more_on_line(value) or len(render_flow(wanted)) <= FLOW_CODE_POINTS:
        marked.replace(value, render_flow(wanted))
    else:
        _change_all(marked, key, value, wanted)


def _change_all(marked: MarkedText, key: Node, value: Node, wanted: Data) -> None:
    """Writes anew everything after the colon."""
    start = marked.text.index(":", key.end_mark.index) + 1
    marked.insert(start, after_colon(wanted, int(key.start_mark.column)))
    marked.cut(start, marked.end(value))
