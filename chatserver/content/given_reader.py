"""Reads what is so before a test begins, and the cart of its visitor."""

from __future__ import annotations

import re
from datetime import datetime
from typing import cast

from chatserver.content.condition_reader import DEVICES
from chatserver.content.reader import Reader
from chatserver.content.scenario_tests import Given, NamedTexts, People
from chatserver.content.tree import GroupNode, ListNode, Node
from chatserver.domain.conditions import Device
from chatserver.domain.limits import TEXT_CODE_POINTS, URL_CODE_POINTS

VALUE_CODE_POINTS = 200  # of an attribute or a UTM parameter
CAMPAIGN_PREFIX = "utm_"
LARGEST_TOTAL = 1_000_000_000
LARGEST_COUNT = 1_000_000

_PEOPLE = ("available", "away", "none")
_KEYS = (
    "people", "open", "date", "page", "cart", "cart_total", "rules", "device", "referrer", "utm", "visits",
    "attributes", "identified", "bought", "returning_with_cart", "queue",
)  # fmt: skip
_DATE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")

Cart = tuple[tuple[str, ...] | None, tuple[str, ...]]  # names, and the categories that are given


def read_given(reader: Reader, node: Node | None) -> Given:
    """What is given; a missing one gives nothing special."""
    if node is None:
        return Given()
    found = reader.fields(node, (), _KEYS)
    people, departments = _people(reader, found.get("people"))
    date, _, time = _date(reader, found.get("date")).partition(" ")
    cart, categories = read_cart(reader, found.get("cart"))
    rules = tuple(reader.identifier(item) for item in reader.items(found.get("rules")))
    return Given(
        people=people,
        departments=departments,
        is_open=reader.yes_or_no(found.get("open")),
        date=date,
        time=time,
        page=read_page(reader, found.get("page")),
        cart=cart,
        cart_categories=categories,
        cart_total=read_cart_total(reader, found.get("cart_total")),
        rules=rules if "rules" in found else None,
        device=cast(Device, reader.choice(found.get("device"), DEVICES) or ""),
        referrer=_referrer(reader, found.get("referrer")),
        utm=_campaign(reader, found.get("utm")),
        visits=int(reader.number(found.get("visits"), 1, LARGEST_COUNT, is_whole=True) or 1),
        attributes=_texts(reader, found.get("attributes")),
        is_identified=bool(reader.yes_or_no(found.get("identified"))),
        has_bought=bool(reader.yes_or_no(found.get("bought"))),
        has_left_cart=bool(reader.yes_or_no(found.get("returning_with_cart"))),
        waiting=int(reader.number(found.get("queue"), 0, LARGEST_COUNT, is_whole=True) or 0),
    )


def read_page(reader: Reader, node: Node | None) -> str:
    """The path of a page, or its whole address; empty for a missing one."""
    page = reader.text(node, URL_CODE_POINTS)
    if node is not None and page and not page.startswith(("/", "https://", "http://")):
        reader.problems.error(node.place, f"`{page}` is not the path of a page", "begin with /, as in /cart")
    return page


def read_cart(reader: Reader, node: Node | None) -> Cart:
    """The names of what is in a cart, None for a missing one, and the categories of those that have one."""
    if node is None:
        return None, ()
    if isinstance(node, ListNode) and not node.items:
        return (), ()
    items = [_item(reader, item) for item in reader.items(node)]
    return tuple(name for name, _ in items), tuple(category for _, category in items if category)


def read_cart_total(reader: Reader, node: Node | None) -> float | None:
    """The amount of a cart, such as 59.90; None for a missing one."""
    return reader.number(node, 0, LARGEST_TOTAL)


def _item(reader: Reader, node: Node) -> tuple[str, str]:
    if not isinstance(node, GroupNode):
        return reader.text(node, TEXT_CODE_POINTS), ""
    found = reader.fields(node, ("name",), ("category",))
    name, category = (reader.text(found.get(key), TEXT_CODE_POINTS) for key in ("name", "category"))
    return name, category


def _people(reader: Reader, node: Node | None) -> tuple[People, tuple[str, ...]]:
    if isinstance(node, ListNode):
        return "available", tuple(reader.identifier(item) for item in reader.items(node))
    return cast(People, reader.choice(node, _PEOPLE) or "available"), ()


def _date(reader: Reader, node: Node | None) -> str:
    text = reader.written(node)
    try:
        is_date = bool(_DATE.fullmatch(text) and datetime.fromisoformat(text))
    except ValueError:
        is_date = False
    if node is not None and not is_date:
        mend = 'write the shop\'s date and time, such as "2026-12-24 20:00"'
        reader.problems.error(node.place, f"`{text}` is not a date and time", mend)
    return text if is_date else ""


def _referrer(reader: Reader, node: Node | None) -> str:
    referrer = reader.text(node, URL_CODE_POINTS)
    if node is not None and referrer and not referrer.startswith(("https://", "http://")):
        mend = "write all of it, as in https://www.google.com/"
        reader.problems.error(node.place, f"`{referrer}` is not a whole address", mend)
    return referrer


def _campaign(reader: Reader, node: Node | None) -> NamedTexts:
    for key, (written, _) in node.pairs.items() if isinstance(node, GroupNode) else ():
        if key.startswith(CAMPAIGN_PREFIX):
            mend = f"write `{key.removeprefix(CAMPAIGN_PREFIX)}`"
            reader.problems.error(written.place, f"`{key}` begins with {CAMPAIGN_PREFIX} once more", mend)
    return _texts(reader, node)


def _texts(reader: Reader, node: Node | None) -> NamedTexts:
    found = reader.named(node) if node is not None else {}
    return tuple((name, reader.text(value, VALUE_CODE_POINTS)) for name, value in found.items())
