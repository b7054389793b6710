"""The simulator: a visit somebody made up, played on the code that decides for real visitors."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

from chatserver.actions.context import Context
from chatserver.actions.looks import ShownLook, show_look
from chatserver.actions.shop_time import at as at_shop
from chatserver.actions.turns import Turns
from chatserver.content.content import Content
from chatserver.content.scenario_tests import Given, VisitStep
from chatserver.domain.conditions import Device
from chatserver.domain.limits import CART_LINES
from chatserver.domain.opening_hours import OpeningHours
from chatserver.errors import BadInput
from chatserver.protocol.fields import Attributes, Id, Label, Language, SignalName, Text, Url
from chatserver.rehearsal.browsing import Fired
from chatserver.rehearsal.simulation import Doing, MadeUpVisit, simulate
from chatserver.storage import opening_hours

MOST_SECONDS = 3600  # with a look every ten seconds at most, what an hour costs is known
MOST_HAPPENINGS = 100
MOST_RULES = 500
MOST_AT_A_TIME = 2
MOST_WAITING = 8

Second = Annotated[float, Meta(ge=0, le=MOST_SECONDS)]
Total = Annotated[float, Meta(ge=0, le=1_000_000_000)]
Percent = Annotated[int, Meta(ge=0, le=100)]


class WrittenItem(Struct, frozen=True, forbid_unknown_fields=True):
    name: Label
    category: Label = ""


class WrittenCart(Struct, frozen=True, forbid_unknown_fields=True):
    items: Annotated[tuple[WrittenItem, ...], Meta(max_length=CART_LINES)]
    total: Total | None = None


class WrittenHappening(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What happens `at` so many seconds after the visitor came: exactly one of the other fields."""

    at: Second
    page: Url | None = None
    cart: WrittenCart | None = None
    activity: bool | None = None
    typing: bool | None = None
    scroll: Percent | None = None
    exit: bool | None = None
    event: SignalName | None = None
    writes: Text | None = None
    panel: bool | None = None


class WrittenVisit(Struct, frozen=True, forbid_unknown_fields=True):
    """A made-up visit as the console sends it. `date` and `time` are those of the shop's clock at second 0.

    `open` None leaves that to the opening hours; `rules` are those that are switched on, None for all that are not
    paused. The rules are looked at in the second `at`.
    """

    language: Language
    date: str
    time: str
    at: Second
    until: Second
    happenings: Annotated[tuple[WrittenHappening, ...], Meta(max_length=MOST_HAPPENINGS)]
    device: Device = ""
    referrer: Url = ""
    visits: Annotated[int, Meta(ge=1, le=1_000_000)] = 1
    attributes: Attributes = {}
    identified: bool = False
    bought: bool = False
    returning_with_cart: bool = False
    person: bool = True
    open: bool | None = None
    rules: Annotated[tuple[Id, ...], Meta(max_length=MOST_RULES)] | None = None


class SpokenMessage(Struct, frozen=True):
    """A smart message that spoke `at` that second. `buttons` and `leads_to` are what stands on them."""

    at: float
    rule_id: str
    title: str
    text: str
    buttons: tuple[str, ...]
    leads_to: str | None
    opens_panel: bool
    has_sound: bool


class SimulatedVisit(Struct, frozen=True):
    """All that spoke until the second `until`, and a look at every rule."""

    fired: tuple[SpokenMessage, ...]
    looks: tuple[ShownLook, ...]
    until: float


class Simulator:
    """Plays a few visits at a time, in threads."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._turns = Turns(MOST_AT_A_TIME, MOST_WAITING)

    async def play(self, written: WrittenVisit) -> SimulatedVisit:
        """What speaks in the visit. Raises BadInput for what cannot be played, TooMany if too many are waiting."""
        content = self._context.content
        hours = await self._context.database.read(opening_hours.find)
        return await self._turns.take(lambda: play(content, written, hours))


def play(content: Content, written: WrittenVisit, hours: OpeningHours | None) -> SimulatedVisit:
    doings = tuple(Doing(each.at, read_happening(number, each)) for number, each in enumerate(written.happenings))
    given = read_given(written, hours)
    simulation = simulate(content, MadeUpVisit(written.language, doings, given, written.at, written.until))
    return SimulatedVisit(
        fired=tuple(show_fired(simulation.fired)),
        looks=tuple(show_look(look) for look in simulation.looks),
        until=written.until,
    )


def read_given(written: WrittenVisit, hours: OpeningHours | None) -> Given:
    """What is so before the visit begins. Raises BadInput for a day or time that is none."""
    try:
        local = datetime.strptime(f"{written.date} {written.time}", "%Y-%m-%d %H:%M")
    except ValueError:
        raise BadInput("date, time: write them as 2026-12-24 and 09:30", code="bad_field") from None
    is_open = written.open
    if is_open is None:
        is_open = at_shop(hours or OpeningHours(), local).is_open
    return Given(
        people="available" if written.person else "away",
        is_open=is_open,
        date=local.date().isoformat(),
        time=local.strftime("%H:%M"),
        rules=written.rules,
        device=written.device,
        referrer=written.referrer,
        visits=written.visits,
        attributes=tuple(written.attributes.items()),
        is_identified=written.identified,
        has_bought=written.bought,
        has_left_cart=written.returning_with_cart,
    )


def read_happening(number: int, written: WrittenHappening) -> VisitStep:
    """The step of a visit that is meant. Raises BadInput unless it is exactly one thing."""
    fields = ("page", "cart", "activity", "typing", "scroll", "exit", "event", "writes", "panel")
    if sum(getattr(written, name) is not None for name in fields) != 1:
        raise BadInput(f"happenings[{number}]: name exactly one of {', '.join(fields)}", code="bad_field")
    if written.page is not None and not written.page.startswith(("/", "https://", "http://")):
        raise BadInput(f"happenings[{number}].page: begin with /, as in /cart", code="bad_field")
    cart = written.cart
    return VisitStep(
        page=written.page or "",
        cart=tuple(item.name for item in cart.items) if cart is not None else None,
        cart_categories=tuple(item.category for item in cart.items if item.category) if cart is not None else (),
        cart_total=cart.total if cart is not None else None,
        is_active=bool(written.activity),
        is_typing=bool(written.typing),
        scroll=written.scroll,
        exits=bool(written.exit),
        event=written.event or "",
        say=written.writes or "",
        panel=written.panel,
    )


def show_fired(fired: Iterable[Fired]) -> Iterable[SpokenMessage]:
    """The messages as they are shown."""
    for each in fired:
        rule, said = each.rule, each.words
        yield SpokenMessage(
            at=each.at,
            rule_id=rule.id,
            title=rule.title or rule.id,
            text=said.text,
            buttons=tuple(button.label for button in said.buttons),
            leads_to=said.leads_to.label if said.leads_to is not None else None,
            opens_panel=rule.opens_panel,
            has_sound=rule.has_sound,
        )
