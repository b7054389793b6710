"""Reads conditions and dates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from chatserver.content.reader import LANGUAGES, Reader
from chatserver.content.tree import GroupNode, ListNode, Node
from chatserver.domain.conditions import ALWAYS, ANY_DAY, Condition, Dates, Device, MinuteSpan, NamedPatterns, Range
from chatserver.domain.limits import SIGNAL_NAME_CODE_POINTS

PATTERN_CODE_POINTS = 200
DATE_KEYS = ("from", "until")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DEVICES: tuple[Device, ...] = ("desktop", "tablet", "phone")
CONDITION_KEYS = (
    *("page", "cart", "cart_item", "cart_category", "cart_total", "language", "referrer", "utm", "device", "visits"),
    *("attribute", "identified", "bought", "chatting", "open", "person", "queue", "weekday", "time"),
    *(*DATE_KEYS, "all", "any", "not"),
)

_LARGEST_TOTAL = 1_000_000_000
_LARGEST_COUNT = 1_000_000
_PATTERN_STARTS = ("/", "*")
_SPAN = re.compile(r"((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)")
_CAMPAIGN_PREFIX = "utm_"


def read_condition(reader: Reader, node: Node | None) -> Condition:
    """A group of keys that must all hold; a missing one always holds."""
    if node is None:
        return ALWAYS
    found = reader.fields(node, (), CONDITION_KEYS)
    if isinstance(node, GroupNode) and not node.pairs:
        reader.problems.error(node.place, "the condition says nothing", f"write one of: {', '.join(CONDITION_KEYS)}")
    cart = reader.choice(found.get("cart"), ("filled", "empty"))
    return Condition(
        dates=read_dates(reader, found),
        pages=tuple(_page(reader, item) for item in _items(reader, found.get("page"))),
        is_cart_filled=None if cart is None else cart == "filled",
        cart_items=_texts(reader, found.get("cart_item")),
        cart_categories=_texts(reader, found.get("cart_category")),
        cart_total=_range(reader, found.get("cart_total"), _LARGEST_TOTAL),
        languages=_words(reader, found.get("language"), LANGUAGES),
        referrers=_texts(reader, found.get("referrer")),
        campaign=_campaign(reader, found.get("utm")),
        devices=cast(tuple[Device, ...], _words(reader, found.get("device"), DEVICES)),
        visits=_range(reader, found.get("visits"), _LARGEST_COUNT),
        attributes=_named_patterns(reader, found.get("attribute")),
        is_identified=reader.yes_or_no(found.get("identified")),
        has_bought=reader.yes_or_no(found.get("bought")),
        is_chatting=reader.yes_or_no(found.get("chatting")),
        is_open=reader.yes_or_no(found.get("open")),
        can_person_come=reader.yes_or_no(found.get("person")),
        waiting=_range(reader, found.get("queue"), _LARGEST_COUNT),
        weekdays=tuple(WEEKDAYS.index(day) for day in _words(reader, found.get("weekday"), WEEKDAYS)),
        times=tuple(filter(None, (_span(reader, item) for item in _items(reader, found.get("time"))))),
        all_of=tuple(read_condition(reader, item) for item in reader.items(found.get("all"))),
        any_of=tuple(read_condition(reader, item) for item in reader.items(found.get("any"))),
        none_of=(read_condition(reader, found["not"]),) if "not" in found else (),
    )


def read_dated_condition(reader: Reader, found: Mapping[str, Node], key: str) -> Condition:
    """The condition below `key` together with the dates that stand beside it."""
    condition = read_condition(reader, found.get(key))
    dates = read_dates(reader, found)
    if condition.dates == ANY_DAY:
        return replace(condition, dates=dates)
    return condition if dates == ANY_DAY else Condition(dates, any_of=(condition,))


def read_dates(reader: Reader, found: Mapping[str, Node]) -> Dates:
    """The first and last day in `from` and `until`."""
    first, last = (read_day(reader, found.get(key)) for key in DATE_KEYS)
    if first and last and last < first:
        reader.problems.error(found["until"].place, f"{last} lies before {first}", "put the later day here")
    return Dates(first, last)


def read_day(reader: Reader, node: Node | None) -> str:
    """A day as YYYY-MM-DD; empty for a missing one."""
    text = reader.written(node)
    try:
        is_day = not text or date.fromisoformat(text).isoformat() == text
    except ValueError:
        is_day = False
    if node is not None and not (text and is_day):
        reader.problems.error(node.place, f"`{text}` is not a day", "write it as year-month-day, such as 2026-12-24")
    return text if is_day else ""


def _page(reader: Reader, node: Node) -> str:
    pattern = reader.text(node, PATTERN_CODE_POINTS)
    if pattern and not pattern.startswith(_PATTERN_STARTS):
        mend = 'begin with / or *, as in "/cart" or "*/cart*"'
        reader.problems.error(node.place, f"`{pattern}` is not the path of a page", mend)
    return pattern


def _texts(reader: Reader, node: Node | None) -> tuple[str, ...]:
    return tuple(reader.text(item, PATTERN_CODE_POINTS) for item in _items(reader, node))


def _words(reader: Reader, node: Node | None, words: tuple[str, ...]) -> tuple[str, ...]:
    chosen = [reader.choice(item, words) for item in _items(reader, node)]
    return tuple(word for word in words if word in chosen)


def _range(reader: Reader, node: Node | None, most: int) -> Range | None:
    if node is None:
        return None
    found = reader.fields(node, (), ("at_least", "at_most"))
    if isinstance(node, GroupNode) and not node.pairs:
        reader.problems.error(node.place, "no number is given", "write `at_least: 20`, `at_most: 80` or both")
    at_least, at_most = (reader.number(found.get(key), 0, most) for key in ("at_least", "at_most"))
    if at_least is not None and at_most is not None and at_most < at_least:
        what = f"{at_most:g} is less than {at_least:g}: no number lies between them"
        reader.problems.error(found["at_most"].place, what, "put the larger one here")
    return Range(at_least, at_most)


def _campaign(reader: Reader, node: Node | None) -> NamedPatterns:
    for key, (written, _) in node.pairs.items() if isinstance(node, GroupNode) else ():
        if key.startswith(_CAMPAIGN_PREFIX):
            short = key.removeprefix(_CAMPAIGN_PREFIX)
            reader.problems.error(written.place, f"`{key}` begins with utm_ once more", f"write `{short}`")
    return _named_patterns(reader, node)


def _named_patterns(reader: Reader, node: Node | None) -> NamedPatterns:
    """Patterns by names of the owner's choice."""
    if node is None:
        return ()
    found = reader.named(node)
    for name, value in found.items():
        if not 0 < len(name) <= SIGNAL_NAME_CODE_POINTS:
            mend = f"write a name of 1 to {SIGNAL_NAME_CODE_POINTS} characters"
            reader.problems.error(value.place, f"`{name}` cannot be a name", mend)
    return tuple((name, _texts(reader, value)) for name, value in found.items())


def _span(reader: Reader, node: Node) -> MinuteSpan | None:
    text = reader.written(node)
    found = _SPAN.fullmatch(text)
    if found is None:
        mend = 'write it as "09:00-17:30"; the day ends at 24:00'
        reader.problems.error(node.place, f"`{text}` is not a time of the day", mend)
        return None
    start, end = (_minute(each) for each in found.groups())
    if end <= start:
        mend = f'a night is two: ["{found[1]}-24:00", "00:00-{found[2]}"]'
        reader.problems.error(node.place, f"{found[2]} is not after {found[1]}", mend)
        return None
    return start, end


def _minute(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def _items(reader: Reader, node: Node | None) -> list[Node]:
    if node is None:
        return []
    return reader.items(node) if isinstance(node, ListNode) else [node]
