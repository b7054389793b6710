"""Changes a list in a YAML file item by item, so that the items that stay keep their lines and comments."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from ruamel.yaml.nodes import Node, SequenceNode

from chatserver.content.marked_text import Data, MarkedText, data_of
from chatserver.content.rendering import render_flow, render_item, render_items


def change_items(marked: MarkedText, node: SequenceNode, wanted: Sequence[Data]) -> None:
    """Makes the list hold the wanted items; at least one must stay or be wanted."""
    matcher = SequenceMatcher(None, [repr(data_of(item)) for item in node.value], [repr(item) for item in wanted])
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            continue
        both = min(end - start, new_end - new_start)
        for item, data in zip(node.value[start : start + both], wanted[new_start:], strict=False):
            marked.replace(item, render_item(data, item.start_mark.column, is_in_flow(node, item)))
        if start + both < end:
            _cut(marked, node, start + both, end)
        elif new_start + both < new_end:
            _insert(marked, node, start + both, wanted[new_start + both : new_end])


def is_in_flow(node: SequenceNode, item: Node) -> bool:
    return bool(node.flow_style or getattr(item, "flow_style", None))


def _insert(marked: MarkedText, node: SequenceNode, before: int, items: Sequence[Data]) -> None:
    if node.flow_style:
        texts = [render_flow(item) for item in items]
        if before:
            marked.insert(marked.end(node.value[before - 1]), "".join(f", {text}" for text in texts))
        else:
            marked.insert(node.value[0].start_mark.index, "".join(f"{text}, " for text in texts))
        return
    lines = render_items(items, node.start_mark.column)
    if before:
        marked.insert_lines_after(node.value[before - 1], lines)
    else:
        marked.insert_lines_before(node, lines)


def _cut(marked: MarkedText, node: SequenceNode, start: int, end: int) -> None:
    first, last = node.value[start], node.value[end - 1]
    if not node.flow_style:
        marked.cut(marked.line_start(first.start_mark.index), marked.line_end(marked.end(last)))
    elif start:
        marked.cut(marked.end(node.value[start - 1]), marked.end(last))
    else:
        marked.cut(first.start_mark.index, node.value[end].start_mark.index)
