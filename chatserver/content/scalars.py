"""Writes texts as YAML, in quotes only where they need them."""

from __future__ import annotations

import json
import textwrap

from chatserver.content.problems import Problems
from chatserver.content.reader import is_ambiguous
from chatserver.content.tree import GroupNode, ListNode, Scalar, parse

LINE_CODE_POINTS = 116  # of a new line of prose


def on_one_line(text: str, in_flow: bool) -> str:
    """The text for a place on a line, or within `[ ]` and `{ }` if it is `in_flow`."""
    if _is_safe_plain(text, in_flow):
        return text
    if '"' in text and "\n" not in text and _reads_as(single := "'" + text.replace("'", "''") + "'", text):
        return single
    return json.dumps(text, ensure_ascii=False)


def on_lines(text: str, indent: int) -> str:
    """The text as the value of a key: a long one and one of several lines begin on the next line, indented."""
    if "\n" not in text and len(text) <= LINE_CODE_POINTS - indent:
        return on_one_line(text, in_flow=False)
    sign, lines = ("|-", text.split("\n")) if "\n" in text else (">-", _wrap(text, LINE_CODE_POINTS - indent))
    margin = " " * indent
    block = "\n".join([sign, *(margin + line if line else "" for line in lines)])
    return block if _reads_as(block, text) else on_one_line(text, in_flow=False)


def _wrap(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False, replace_whitespace=False)


def _is_safe_plain(text: str, in_flow: bool) -> bool:
    if not text or "\n" in text or text != text.strip() or is_ambiguous(text):
        return False
    if in_flow:
        return _items(f"[{text}, {text} ]") == [(text, True)] * 2
    return _items(f"- {text}") == [(text, True)] and _reads_as(text, text)


def _items(yaml: str) -> list[tuple[str, bool]] | None:
    tree = parse("", yaml, Problems())
    if not isinstance(tree, ListNode):
        return None
    return [(item.value, item.is_plain) for item in tree.items if isinstance(item, Scalar)]


def _reads_as(yaml: str, text: str) -> bool:
    """Whether the YAML, as the value of a key, is the text again."""
    tree = parse("", f"key: {yaml}\n", Problems())
    value = tree.pairs["key"][1] if isinstance(tree, GroupNode) and "key" in tree.pairs else None
    return isinstance(value, Scalar) and value.value == text
