"""Reads conditions and dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from chatserver.content.reader import LANGUAGES, Reader
from chatserver.content.tree import ListNode, Node
from chatserver.domain.conditions import ALWAYS, ANY_DAY, Condition, Dates

PATTERN_CODE_POINTS = 200
DATE_KEYS = ("from", "until")

_KEYS = ("page", "cart", "cart_item", "language", "open", "person", "not", "any", *DATE_KEYS)
_YES_NO = ("true", "false")


def read_condition(reader: Reader, node: Node | None) -> Condition:
    """A group of keys that must all hold; a missing one always holds."""
    if node is None:
        return ALWAYS
    found = reader.fields(node, (), _KEYS)
    if not found:
        reader.problems.error(node.place, "the condition says nothing", f"write one of: {', '.join(_KEYS)}")
    cart = reader.choice(found.get("cart"), ("filled", "empty"))
    return Condition(
        dates=read_dates(reader, found),
        pages=_texts(reader, found.get("page")),
        is_cart_filled=None if cart is None else cart == "filled",
        cart_items=_texts(reader, found.get("cart_item")),
        languages=tuple(filter(None, (reader.choice(item, LANGUAGES) for item in _items(found.get("language"))))),
        is_open=_yes_or_no(reader, found.get("open")),
        can_person_come=_yes_or_no(reader, found.get("person")),
        any_of=tuple(read_condition(reader, item) for item in reader.items(found.get("any"))),
        none_of=(read_condition(reader, found["not"]),) if "not" in found else (),
    )


def read_dated_condition(reader: Reader, found: Mapping[str, Node], key: str) -> Condition:
    """The condition below `key` together with the dates that stand beside it."""
    condition = read_condition(reader, found.get(key))
    dates = read_dates(reader, found)
    if condition.dates == ANY_DAY:
        return replace(condition, dates=dates)
    return Condition(dates, any_of=(condition,))


def read_dates(reader: Reader, found: Mapping[str, Node]) -> Dates:
    """The first and last day in `from` and `until`."""
    first, last = (_day(reader, found.get(key)) for key in DATE_KEYS)
    if first and last and last < first:
        reader.problems.error(found["until"].place, f"{last} lies before {first}", "put the later day here")
    return Dates(first, last)


def _day(reader: Reader, node: Node | None) -> str:
    text = reader.written(node)
    try:
        is_day = not text or date.fromisoformat(text).isoformat() == text
    except ValueError:
        is_day = False
    if node is not None and not (text and is_day):
        reader.problems.error(node.place, f"`{text}` is not a day", "write it as year-month-day, such as 2026-12-24")
    return text if is_day else ""


def _texts(reader: Reader, node: Node | None) -> tuple[str, ...]:
    return tuple(reader.text(item, PATTERN_CODE_POINTS) for item in _items(node))


def _items(node: Node | None) -> list[Node]:
    if node is None:
        return []
    return node.items if isinstance(node, ListNode) else [node]


def _yes_or_no(reader: Reader, node: Node | None) -> bool | None:
    answer = reader.choice(node, _YES_NO)
    return None if answer is None else answer == "true"
