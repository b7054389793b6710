"""What a visitor's page reports, and what becomes of the smart messages on it: commands that are never kept."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from chatserver.domain import limits
from chatserver.protocol.fields import Attributes, Command, Id, Label, SignalName, Title, Url


class ReportedLine(Struct, frozen=True, forbid_unknown_fields=True):
    """One line of the cart the shop's page reports."""

    name: Label
    quantity: Annotated[int, Meta(ge=0, le=1_000_000)] = 1
    price: Annotated[str, Meta(max_length=40)] = ""
    category: Label = ""


class ReportedCart(Struct, frozen=True, forbid_unknown_fields=True):
    """The cart the shop's page reports: display data, never trusted. `total` is as the shop writes it."""

    lines: Annotated[list[ReportedLine], Meta(max_length=limits.CART_LINES)]
    total: Annotated[str, Meta(max_length=40)] = ""


class ReportPage(Command, frozen=True, tag="page"):
    """The visitor entered a page. `cart` is None if the page does not know it."""

    url: Url
    title: Title = ""
    cart: ReportedCart | None = None


class ReportCart(Command, frozen=True, tag="cart"):
    """The cart changed."""

    cart: ReportedCart


class ReportActivity(Command, frozen=True, tag="activity"):
    """The visitor moved, pressed, scrolled or touched; `is_typing` if it was in a field of the page."""

    is_typing: bool = False


class ReportScroll(Command, frozen=True, tag="scroll"):
    """How far down the page the visitor has been, in percent of its height."""

    percent: Annotated[int, Meta(ge=0, le=100)]


class ReportExit(Command, frozen=True, tag="exit_intent"):
    """The pointer left the page at its top, as on the way to closing it."""


class ReportEvent(Command, frozen=True, tag="event"):
    """The shop's own code says that something happened, such as `checkout_error`."""

    name: SignalName


class ReportAttributes(Command, frozen=True, tag="attributes"):
    """What the shop's page knows of the visitor; replaces what it said before. Display data, never trusted."""

    attributes: Attributes


class ReportOrder(Command, frozen=True, tag="order"):
    """An order was placed. May be sent again: it counts once for each `order_id`.

    `total` is a decimal number with a point, `currency` an ISO 4217 code. With `signature`, the HMAC-SHA256 of the
    three by the shop's key, it counts as revenue; without one it is only reported by the browser.
    """

    order_id: Annotated[str, Meta(min_length=1, max_length=100)]
    total: Annotated[str, Meta(pattern=r"^[0-9]{1,12}(\.[0-9]{1,4})?\Z", examples=["148.00"])]
    currency: Annotated[str, Meta(pattern=r"^[A-Z]{3}\Z", examples=["USD"])]
    signature: Annotated[str, Meta(max_length=64)] = ""


class ReportPanel(Command, frozen=True, tag="panel"):
    """The chat was opened or closed in this tab."""

    is_open: bool


class BubbleOpened(Command, frozen=True, tag="bubble_opened"):
    """The visitor opened the chat from the smart message."""

    delivery_id: Id


class BubbleSeen(Command, frozen=True, tag="bubble_seen"):
    """The smart message was really on the screen."""

    delivery_id: Id


class BubbleDismissed(Command, frozen=True, tag="bubble_dismissed"):
    """The visitor closed the smart message."""

    delivery_id: Id
