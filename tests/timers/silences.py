"""What keeps a smart message silent: a case or more for each row of the documentation's table.

A case is played with a shop that has the rules and with a visitor who has just come to the cart.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from chatserver.actions.discount_codes import add_codes, close_code_list
from chatserver.domain.routing_settings import RoutingSettings
from chatserver.storage import routing_settings
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.visitor_client import VisitorClient
from tests.timers.waiting import (
    CART,
    MOMENT,
    SHOP,
    another_tab,
    come_back,
    enter,
    messages,
    pass_time,
    report,
    stands,
    texts,
)

Play = Callable[[RunningShop, VisitorClient], Awaitable[None]]
PAUSE_SECONDS = 31 * 60
DUE = 15 + MOMENT
HELP = """\
smart_messages:
  - id: help
    when: {time_on_page_seconds: 15}
    if: {page: /cart}
    then: {text: {en: Can we help?}}
"""


@dataclass(frozen=True)
class Case:
    """Shows one row, named by its first cell."""

    row: str
    play: Play
    rules: str


CASES: list[Case] = []


def shows(row: str, rules: str = HELP) -> Callable[[Play], Play]:
    """Declares which row the case shows, with which rules."""

    def remember(play: Play) -> Play:
        CASES.append(Case(row, play, rules))
        return play

    return remember


async def chat_with_person(shop: RunningShop, visitor: VisitorClient) -> tuple[OperatorClient, str]:
    """A chat that an operator has taken."""
    operator = await shop.operator()
    await visitor.ask_for_person()
    waiting = await visitor.wait_event("state_changed", state="waiting")
    conversation_id = str(waiting["conversation_id"])
    await operate(operator, "take", conversation_id)
    return operator, conversation_id


async def operate(operator: OperatorClient, type: str, conversation_id: str, **fields: str) -> None:
    answer = await operator.do(type, conversation_id=conversation_id, **fields)
    assert answer["type"] == "ack", answer


async def is_away(shop: RunningShop, visitor: VisitorClient) -> None:
    """The visitor's browser is closed for half an hour: what follows is another visit."""
    await visitor.close()
    await shop.tick(PAUSE_SECONDS)
    await visitor.connect()


WRITES = "the visitor writes"


@shows(WRITES)
async def the_visitor_writes_and_ends_the_chat(shop: RunningShop, visitor: VisitorClient) -> None:
    assert await pass_time(shop, 14, visitor) == []
    await visitor.say("hello")
    await visitor.do("close")
    assert await pass_time(shop, 20 * 60, visitor) == []
    for url in (f"{SHOP}/about", CART):
        await enter(shop, visitor, url)
        assert await pass_time(shop, DUE, visitor) == []


@shows(WRITES)
async def the_visitor_wrote_and_has_loaded_the_page_again(shop: RunningShop, visitor: VisitorClient) -> None:
    await visitor.say("hello")
    await visitor.do("close")
    await visitor.close()
    await shop.tick(120)
    await visitor.connect()
    assert await pass_time(shop, 60, visitor) == []


CHAT = "a chat is open, with the bot or a person, or is taken by an operator"


@shows(CHAT)
async def a_chat_with_the_bot_is_open(shop: RunningShop, visitor: VisitorClient) -> None:
    await visitor.say("hello")
    assert await pass_time(shop, 60, visitor) == []


@shows(CHAT)
async def a_chat_with_a_person_is_open_since_an_earlier_visit(shop: RunningShop, visitor: VisitorClient) -> None:
    operator, _ = await chat_with_person(shop, visitor)
    await is_away(shop, visitor)
    assert await pass_time(shop, 60, visitor) == []
    assert await shop.query("SELECT count(*) FROM visits") == [(2,)]
    await operator.close()


@shows(CHAT)
async def an_operator_takes_the_bots_chat_writes_and_types(shop: RunningShop, visitor: VisitorClient) -> None:
    operator = await shop.operator()
    await visitor.say("hello")
    conversation_id = visitor.events()[0]["conversation_id"]
    assert await pass_time(shop, 14, visitor) == []
    await operate(operator, "take", conversation_id)
    assert await pass_time(shop, 60, visitor) == []
    await operate(operator, "send", conversation_id, text="Hello")
    assert await pass_time(shop, 60, visitor) == []
    await operator.send("typing", conversation_id=conversation_id, is_typing=True)
    assert await pass_time(shop, 60, visitor) == []
    await operator.close()


@shows(CHAT)
async def a_message_that_stands_is_taken_away_by_a_chat(shop: RunningShop, visitor: VisitorClient) -> None:
    tab = await another_tab(shop, visitor, url=f"{SHOP}/about")
    assert len(await pass_time(shop, DUE, visitor)) == 1
    assert stands(visitor)
    await tab.say("hello")
    await pass_time(shop, 0, visitor)
    assert not stands(visitor)
    await visitor.close()
    await visitor.connect()
    await shop.is_handled(visitor)
    assert not stands(visitor)
    await tab.close()


CLOSED = "the chat was closed, or rated, in this visit"


@shows(CLOSED)
async def the_operator_ended_the_chat(shop: RunningShop, visitor: VisitorClient) -> None:
    operator, conversation_id = await chat_with_person(shop, visitor)
    await operate(operator, "close", conversation_id)
    assert await pass_time(shop, 120, visitor) == []
    await is_away(shop, visitor)
    assert len(await pass_time(shop, DUE, visitor)) == 1
    await operator.close()


@shows(CLOSED)
async def the_operator_ends_a_chat_of_an_earlier_visit(shop: RunningShop, visitor: VisitorClient) -> None:
    operator, conversation_id = await chat_with_person(shop, visitor)
    await is_away(shop, visitor)
    await operate(operator, "close", conversation_id)
    assert await pass_time(shop, 120, visitor) == []
    await visitor.close()
    await shop.tick(60)
    await visitor.connect()
    assert await pass_time(shop, 120, visitor) == []
    await is_away(shop, visitor)
    assert len(await pass_time(shop, DUE, visitor)) == 1
    await operator.close()


@shows(CLOSED)
async def the_visitor_rates_a_chat_of_an_earlier_visit(shop: RunningShop, visitor: VisitorClient) -> None:
    await visitor.say("hello")
    await visitor.do("close")
    await is_away(shop, visitor)
    await visitor.do("rate", score=5)
    assert await pass_time(shop, 120, visitor) == []


@shows("the chat panel is opened, by the visitor or by the shop's code")
async def the_panel_is_open_in_any_tab(shop: RunningShop, visitor: VisitorClient) -> None:
    tab = await another_tab(shop, visitor, url=f"{SHOP}/about")
    await report(shop, tab, "panel", is_open=True)
    assert await pass_time(shop, 60, visitor, tab) == []
    await report(shop, visitor, "panel", is_open=True)
    await tab.close()
    assert await pass_time(shop, 60, visitor) == []
    await report(shop, visitor, "panel", is_open=False)
    assert len(await pass_time(shop, MOMENT, visitor)) == 1


@shows("the visitor types in a field of the page")
async def the_visitor_types_in_a_field(shop: RunningShop, visitor: VisitorClient) -> None:
    await pass_time(shop, 14, visitor)
    for _ in range(5):
        await report(shop, visitor, "activity", is_typing=True)
        assert await pass_time(shop, 2.8, visitor) == []
    assert len(await pass_time(shop, 0.3, visitor)) == 1


LEAVES = "the visitor leaves the page"


@shows(LEAVES)
async def the_visitor_leaves_and_the_wait_begins_anew(shop: RunningShop, visitor: VisitorClient) -> None:
    for _ in range(3):
        assert await pass_time(shop, 14.8, visitor) == []
        await enter(shop, visitor, f"{SHOP}/about")
        assert await pass_time(shop, 60, visitor) == []
        await enter(shop, visitor, CART)
    assert len(await pass_time(shop, DUE, visitor)) == 1


@shows(LEAVES)
async def a_message_out_of_place_is_taken_away(shop: RunningShop, visitor: VisitorClient) -> None:
    await pass_time(shop, DUE, visitor)
    assert stands(visitor)
    await enter(shop, visitor, f"{SHOP}/about")
    assert not stands(visitor)


TWO = (
    HELP
    + """\
  - id: more
    when: {time_on_page_seconds: 20}
    then: {text: {en: Anything else?}}
"""
)


@shows("another message was shown", TWO)
async def another_message_was_shown_a_minute_ago(shop: RunningShop, visitor: VisitorClient) -> None:
    assert await pass_time(shop, DUE, visitor) == ["Can we help?"]
    assert await pass_time(shop, 59, visitor) == ["Can we help?"]
    await report(shop, visitor, "activity")
    assert await pass_time(shop, 10, visitor) == ["Can we help?", "Anything else?"]


LIMITED = """\
smart_messages:
  - id: limited
    when: page_entered
    if: {page: "/cart*"}
    limits: {LIMITS}
    then: {text: {en: Hello}}
"""
LIMIT = "a limit is reached: page, visit, visitor, day"


@shows(LIMIT, LIMITED.replace("{LIMITS}", "{page: 1}"))
async def it_spoke_on_this_page(shop: RunningShop, visitor: VisitorClient) -> None:
    assert await hear_on_entering(shop, visitor) == 1
    assert await hear_on_entering(shop, visitor) == 1
    assert await hear_on_entering(shop, visitor, f"{CART}/gifts") == 2


@shows(LIMIT, LIMITED.replace("{LIMITS}", "{visit: 2}"))
async def it_spoke_in_this_visit(shop: RunningShop, visitor: VisitorClient) -> None:
    assert [await hear_on_entering(shop, visitor) for _ in range(3)] == [1, 2, 2]
    await is_away(shop, visitor)
    assert await hear_on_entering(shop, visitor) == 3


@shows(LIMIT, LIMITED.replace("{LIMITS}", "{visitor: 2, visit: 9}"))
async def it_spoke_to_this_visitor(shop: RunningShop, visitor: VisitorClient) -> None:
    assert await hear_on_entering(shop, visitor) == 1
    await is_away(shop, visitor)
    assert [await hear_on_entering(shop, visitor) for _ in range(2)] == [2, 2]
    await is_away(shop, visitor)
    assert await hear_on_entering(shop, visitor) == 2


@shows(LIMIT, LIMITED.replace("{LIMITS}", "{day: 1, visit: 9}"))
async def it_spoke_on_this_day(shop: RunningShop, visitor: VisitorClient) -> None:
    assert await hear_on_entering(shop, visitor) == 1
    await is_away(shop, visitor)
    assert await hear_on_entering(shop, visitor) == 1
    await shop.tick(24 * 3600)
    await come_back(shop, visitor)
    assert await hear_on_entering(shop, visitor) == 2


async def hear_on_entering(shop: RunningShop, visitor: VisitorClient, url: str = CART) -> int:
    """Enters a page from another one when everything is quiet. Returns how many messages there were so far."""
    await enter(shop, visitor, f"{SHOP}/about")
    await pass_time(shop, 61, visitor)
    await enter(shop, visitor, url)
    return len(set(map(str, (frame["delivery_id"] for frame in await shown(shop, visitor)))))


async def shown(shop: RunningShop, visitor: VisitorClient) -> list[dict[str, object]]:
    await pass_time(shop, MOMENT, visitor)
    return messages(visitor)


OUT_OF_USE = """\
smart_messages:
  - id: paused
    paused: true
    when: page_entered
    then: {text: {en: Paused}}
  - id: over
    when: page_entered
    until: 2025-12-31
    then: {text: {en: Over}}
  - id: early
    when: {time_on_site_seconds: 15}
    from: 2026-01-02
    then: {text: {en: Not before the second}}
"""


@shows("the rule is paused, or not valid today", OUT_OF_USE)
async def the_rule_is_out_of_use(shop: RunningShop, visitor: VisitorClient) -> None:
    assert await pass_time(shop, 24 * 3600 - 1, visitor) == []
    await pass_time(shop, 2, visitor)  # the server knows the new day first
    assert await pass_time(shop, 10 + MOMENT, visitor) == ["Not before the second"]


@shows("too many people wait: it is peak")
async def it_is_peak(shop: RunningShop, visitor: VisitorClient) -> None:
    database = shop.shop.context.database
    await database.write(routing_settings.put, RoutingSettings(peak="on"))
    assert await pass_time(shop, 1, visitor) == []  # the server sees that it is peak before the rule is due
    assert await pass_time(shop, 60, visitor) == []
    await database.write(routing_settings.put, RoutingSettings(peak="off"))
    for _ in range(2):  # first it decides that it is none, then what it can offer is renewed
        await shop.tick(1)
    assert await pass_time(shop, 11, visitor) == ["Can we help?"]


FAILING = """\
smart_messages:
  - id: cart
    when: {time_on_site_seconds: 15}
    if: {cart: filled}
    then: {text: {en: A fine choice}}
  - id: person
    when: {time_on_site_seconds: 15}
    if: {person: true}
    then: {text: {en: We are here}}
"""
CONDITION = "its condition fails"


@shows(CONDITION, FAILING)
async def a_report_makes_the_condition_hold(shop: RunningShop, visitor: VisitorClient) -> None:
    assert await pass_time(shop, 60, visitor) == []
    await report(shop, visitor, "cart", cart={"lines": [{"name": "Linen"}], "total": "$148"})
    assert await pass_time(shop, MOMENT, visitor) == ["A fine choice"]


@shows(CONDITION, FAILING)
async def what_nobody_reports_makes_the_condition_hold(shop: RunningShop, visitor: VisitorClient) -> None:
    assert await pass_time(shop, 61, visitor) == []
    operator = await shop.operator()
    await pass_time(shop, 1, visitor)
    assert await pass_time(shop, 10 + MOMENT, visitor) == ["We are here"]
    await operator.close()


WITH_CODE = """\
smart_messages:
  - id: code
    when: {time_on_site_seconds: 15}
    then: {text: {en: "Take {code}"}, code: {list: spring}}
"""
CODES = "its code list is used up or over"


@shows(CODES, WITH_CODE)
async def there_are_no_codes(shop: RunningShop, visitor: VisitorClient) -> None:
    assert await pass_time(shop, 60, visitor) == []
    await add_codes(shop.shop.context, "spring", "2025-12-31", ["OVER"])
    assert await pass_time(shop, 60, visitor) == []
    await add_codes(shop.shop.context, "spring", "2026-01-01", ["ONE"])
    await pass_time(shop, 1, visitor)
    assert await pass_time(shop, 10, visitor) == ["Take OVER"]  # the oldest of the list, which is valid again
    await close_code_list(shop.shop.context, "spring")
    late = await shop.visitor(url=CART)
    assert await pass_time(shop, 60, late) == []
    await late.close()


WITH_PERSON = """\
smart_messages:
  - id: person
    when: {time_on_site_seconds: 15}
    then:
      text: {en: Can we help?}
      buttons:
        - does: person
"""


@shows("nobody can come, and a button leads to a person", WITH_PERSON)
async def a_button_leads_to_nobody(shop: RunningShop, visitor: VisitorClient) -> None:
    await pass_time(shop, DUE, visitor)
    assert [button["id"] for button in messages(visitor)[0]["buttons"]] == ["message"]
    operator = await shop.operator()
    luckier = await shop.visitor(url=CART)
    await pass_time(shop, DUE, luckier)
    assert [button["id"] for button in messages(luckier)[0]["buttons"]] == ["person"]
    assert texts(luckier) == ["Can we help?"]
    await luckier.close()
    await operator.close()
