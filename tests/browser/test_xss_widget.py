"""What operators and the shop's owner write stays text for visitors and colleagues, live and after a reload."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import re
from pathlib import Path

import pytest
from markupsafe import escape
from playwright.async_api import Page, expect

from chatserver.actions.accounts import make_operator
from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import BotTexts, Entry
from chatserver.domain.buttons import CLOSE_CHAT
from chatserver.domain.events import Button, Card
from chatserver.domain.placeholders import fill
from chatserver.domain.smart_message_texts import placeholder_values
from chatserver.domain.smart_messages import SmartMessageRule, Trigger
from chatserver.domain.views import CannedReply, Department
from chatserver.storage import operators
from chatserver.storage import shop as shop_storage
from chatserver.storage.database import Transaction
from tests.browser.payloads import CHOSEN, corpus, fit, short_and_long
from tests.browser.screen import Expected, links_of, shows
from tests.browser.stage import BOTH_WAYS, Stage, open_stage
from tests.browser.watch import Watch
from tests.support.browser import ROOT
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.visitor_client import VisitorClient

pytestmark = pytest.mark.browser
LOCALES = ROOT / "widget" / "locales"
WIDGET: dict[str, str] = json.loads((LOCALES / "en.json").read_text("utf-8"))
CONSOLE: dict[str, str] = json.loads((LOCALES / "console.en.json").read_text("utf-8"))
LABEL = 60
TEAM_FIELDS = 6
OWNER_FIELDS = 9
CONTROLS = re.compile("[\x00-\x20\x7f-\x9f]+")  # one space of each in a title
RECONNECT = """() => { for (const name of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(name)) }"""
Watched = list[tuple[Page, Watch]]


def no_harm(watched: Watched) -> None:
    for _, watch in watched:
        assert watch.seen == []


async def widgets(stage: Stage) -> tuple[Watched, str]:
    """The same visitor in the demo shop twice, under the shop's policy and without it, and the visitor's token."""
    first = await stage.open(f"{stage.page_origin}/")
    await first[0].get_by_role("button", name="Open chat").click()
    key = f"chatserver:{stage.shop.site_key}:token"
    kept = await first[0].wait_for_function("(key) => localStorage.getItem(key)", arg=key)
    token: str = await kept.json_value()
    second = await stage.open("about:blank", bypasses_policy=True)
    await second[0].add_init_script(f"localStorage.setItem({json.dumps(key)}, {json.dumps(token)})")
    await second[0].goto(f"{stage.page_origin}/")
    await second[0].get_by_role("button", name="Open chat").click()
    for page, _ in (first, second):
        await page.locator(".welcome").wait_for()
    return [first, second], token


async def stranger(stage: Stage, bypasses_policy: bool) -> tuple[Page, Watch]:
    """A visitor of their own with the chat open."""
    page, watch = await stage.open(f"{stage.page_origin}/", bypasses_policy=bypasses_policy)
    await page.get_by_role("button", name="Open chat").click()
    await page.locator(".welcome").wait_for()
    return page, watch


async def all_show(watched: Watched, expected: Expected) -> None:
    await asyncio.gather(*(shows(page, expected) for page, _ in watched))


# A conversation with the bot and with one operator after the other


@short_and_long
async def test_nothing_the_team_writes_runs_at_the_visitor_or_a_colleague(tmp_path: Path, count: int | None) -> None:
    payloads = corpus(count)
    for first in range(0, len(payloads), CHOSEN):
        await one_long_chat(tmp_path / f"data-{first}", payloads[first : first + CHOSEN])
    record("X2", payloads=len(payloads), team_fields=TEAM_FIELDS, with_and_without_policy=2, executions=0)


async def one_long_chat(data: Path, payloads: list[str]) -> None:
    """Every payload as what the bot says, as an operator, as a department."""
    async with open_stage(data) as stage:
        await hire(stage.shop, payloads)
        speak(stage.shop, payloads)
        shown, token = await widgets(stage)
        visitor = VisitorClient(stage.shop.port, stage.shop.site_key, origin=stage.page_origin)
        visitor.token = token
        await visitor.connect()
        await hear_the_bot(shown, visitor, payloads)
        consoles = [await stage.console(bypasses_policy=bypasses) for bypasses in BOTH_WAYS]
        await visitor.ask_for_person(name=payloads[1], topic=payloads[0], department="sales")
        await all_show(shown, {".answers dd": [payloads[1], payloads[0], "Sales"]})
        for page, _ in consoles:
            await page.locator(".row").first.click()
        await all_show(consoles, {".card-label": [fit(payload, LABEL) for payload in payloads[-9:]]})
        conversation_id = visitor.events()[0]["conversation_id"]
        for number, payload in enumerate(payloads):
            operator = await stage.shop.operator(f"o{number}@shop.example")
            await one_turn(operator, shown, consoles, conversation_id, number, payload)
        await all_passed_on(shown, consoles, payloads)
        await after_a_reload(shown, payloads[-1])
        no_harm(shown + consoles)
        await visitor.close()


async def hire(shop: RunningShop, payloads: list[str]) -> None:
    """A department and an operator for each payload, called like it."""

    def unit(transaction: Transaction) -> None:
        for number, payload in enumerate(payloads):
            shop_storage.insert_department(transaction, Department(f"d{number}", {"en": payload}), 10 + number)
        for number, payload in enumerate(payloads):
            make_operator(transaction, fit(payload, 100), f"o{number}@shop.example", "operator", None, 0)
        nino = operators.find_by_login(transaction, "nino@shop.example")
        assert nino is not None
        keys = [department.key for department in shop_storage.list_departments(transaction)]
        operators.grant(transaction, nino.id, keys, [site.id for site in shop_storage.list_sites(transaction)])

    await shop.shop.context.database.write(unit)


def speak(shop: RunningShop, payloads: list[str]) -> None:
    """A bot whose answers and buttons are the payloads."""
    context = shop.shop.context
    buttons = [(Button("entry:e0", fit(payload, LABEL)),) for payload in payloads]
    entries = [
        Entry(f"e{number}", f"Entry {number}", (f"question {number}",), payload, buttons[number], card=card_of(payload))
        for number, payload in enumerate(payloads)
    ]
    words = {field.name: f"Words of the bot: {field.name}" for field in dataclasses.fields(BotTexts)}
    bot = Bot("en", entries, BotTexts(**words))
    context.content = dataclasses.replace(context.content, bots={"en": bot}, smart_messages=())


def card_of(payload: str) -> Card:
    """A card with the payload as its label, and as its address too: where that leads nowhere it is no link."""
    return Card("video" if len(payload) % 2 else "link", payload, fit(payload, LABEL))


async def hear_the_bot(shown: Watched, visitor: VisitorClient, payloads: list[str]) -> None:
    for number, payload in enumerate(payloads):
        label = fit(payload, LABEL)
        await visitor.say(label, button_id=f"entry:e{number}")
        expected = {".words": [label, payload], ".choices .chip": [label], "p.card, .card-label": [label]}
        await all_show(shown, expected)


async def one_turn(
    operator: OperatorClient, shown: Watched, consoles: Watched, conversation_id: str, number: int, payload: str
) -> None:
    """The next operator takes the chat and writes; then they pass it on."""
    about = {"conversation_id": conversation_id}
    assert (await operator.do("take", **about))["type"] == "ack"
    target, _ = await asyncio.gather(
        operator.do("send", text=payload, **about), operator.do("note", text=payload, **about)
    )
    assert (await operator.do("edit", target_seq=target["seq"], text=f"edited {payload}", **about))["type"] == "ack"
    name = fit(payload, 100)
    await asyncio.gather(
        all_show(shown, seen_by_visitor(name, payload)), all_show(consoles, seen_by_team(name, payload))
    )
    assert (await operator.do("transfer", department=f"d{number}", **about))["type"] == "ack"
    await operator.close()


def seen_by_visitor(name: str, payload: str) -> Expected:
    return {
        ".words": [f"edited {payload}"],
        ".byline bdi": [name],
        ".story": [WIDGET["line.taken"].format(name=isolated(name))],
        ".head-who": [WIDGET["who.person"].format(name=isolated(name))],
    }


def seen_by_team(name: str, payload: str) -> Expected:
    taken = CONSOLE["reason_taken"].replace("{name}", name)
    return {
        ".bubble": [f"edited {payload}"],
        ".note-text": [payload],
        ".line > bdi": [CONSOLE["route_because"].format(line=taken, reason=CONSOLE["route_why_picked"])],
        ".group-by > bdi": [name],
        ".thread-state > bdi": [CONSOLE["state_colleague"].replace("{name}", name)],
    }


async def all_passed_on(shown: Watched, consoles: Watched, payloads: list[str]) -> None:
    """The departments' names, in the lines that tell of them."""
    passed = [WIDGET["line.transferred"].format(department=isolated(payload)) for payload in payloads]
    sent = [
        CONSOLE["reason_transferred"].replace("{name}", fit(payload, 100)).replace("{department}", payload)
        for payload in payloads
    ]
    await asyncio.gather(all_show(shown, {".story": passed}), all_show(consoles, {".line > bdi": sent}))


def isolated(text: str) -> str:
    return f"\u2068{text}\u2069"


async def after_a_reload(shown: Watched, payload: str) -> None:
    """The history stands there again, the earlier part when it is asked for."""
    for page, _ in shown:
        await page.reload()
        await shows(page, {".words": [f"edited {payload}"]})
        while await page.locator(".earlier").count():
            before = await page.locator(".words").count()
            await page.locator(".earlier").click()
            await expect(page.locator(".words").nth(before)).to_be_attached()
        assert all(href.startswith(("http://", "https://")) for href in await links_of(page))


# The shop's own words


@short_and_long
async def test_nothing_the_owner_writes_runs_anywhere(tmp_path: Path, count: int | None) -> None:
    payloads = corpus(count)
    async with open_stage(tmp_path / "data") as stage:
        shown = [await stranger(stage, bypasses) for bypasses in BOTH_WAYS]
        consoles = [await stage.console(bypasses_policy=bypasses) for bypasses in BOTH_WAYS]
        for number, payload in enumerate(payloads):
            await rename_everything(stage.shop, number, payload)
            await asyncio.gather(*(page.evaluate(RECONNECT) for page, _ in shown + consoles))
            await asyncio.gather(all_show(shown, welcome(payload)), all_show(consoles, {".shop": [payload]}))
            await smart_message_comes(stage.shop, shown, payload)
            title = CONTROLS.split(CONSOLE["title_of"].replace("{shop}", payload).strip(" \t\n\r"))
            assert [CONTROLS.split(await page.title()) for page, _ in consoles] == [title, title]
        page = await consoles[0][0].request.get(f"{stage.shop.url}/console/")
        assert f"<title>{escape(payloads[-1])}</title>" in await page.text()
        no_harm(shown + consoles)
    record("X2", payloads=len(payloads), owner_fields=OWNER_FIELDS)


async def rename_everything(shop: RunningShop, number: int, payload: str) -> None:
    """The shop, the site, and what its files say before the first word."""
    context = shop.shop.context
    buttons = (Button(CLOSE_CHAT, fit(payload, LABEL)),)
    rule = SmartMessageRule(f"r{number}", Trigger("page_entered"), {"en": payload}, buttons={"en": buttons})
    context.shop_name = payload
    for key, site in context.sites.items():
        context.sites[key] = type(site)(site.id, site.public_key, payload, site.allowed_origins)
    context.content = dataclasses.replace(
        context.content,
        greetings={"en": f"Hello {payload}"},
        suggestions={"en": buttons},
        smart_messages=(rule,),
        quiet_seconds=0.0,
    )


def welcome(payload: str) -> Expected:
    return {".head-shop": [payload], ".welcome .message": [f"Hello {payload}"], ".choices .chip": [fit(payload, LABEL)]}


async def smart_message_comes(shop: RunningShop, shown: Watched, payload: str) -> None:
    """Once the chat is closed. Time goes on until it is there: the server may count from a moment later."""
    for page, _ in shown:
        await page.locator(".launcher").dispatch_event("click")
    seeing = asyncio.gather(*(see_smart_message(page, payload) for page, _ in shown))
    while not seeing.done():
        await shop.tick(2)
        await asyncio.wait([seeing], timeout=0.02)
    await seeing


async def see_smart_message(page: Page, payload: str) -> None:
    """Beside the launcher, and in the chat when it is opened from there."""
    said = fill(payload, placeholder_values(shop_name=payload))
    await shows(page, {".bubble-text": [said], ".bubble-choice": [fit(payload, LABEL)]})
    await page.locator(".bubble-text").dispatch_event("click")
    await shows(page, {".welcome .message": [said]})


@short_and_long
async def test_no_canned_reply_runs_where_it_is_offered(tmp_path: Path, count: int | None) -> None:
    payloads = [payload for payload in corpus(count) if "_name}" not in payload]
    async with open_stage(tmp_path / "data") as stage:
        context = stage.shop.shop.context
        replies = tuple(CannedReply(f"r{number}", {"en": payload}) for number, payload in enumerate(payloads))
        context.content = dataclasses.replace(context.content, canned_replies=replies)
        consoles = [await stage.console(bypasses_policy=bypasses) for bypasses in BOTH_WAYS]
        visitor = await stage.shop.visitor()
        await visitor.ask_for_person()
        for number, (page, _) in enumerate(consoles):
            await page.locator(".row").first.click()
            if number == 0:
                await page.get_by_role("button", name=CONSOLE["take"]).first.click()
            await page.get_by_role("button", name=CONSOLE["end_chat"]).wait_for()
            composer = page.get_by_role("textbox", name=CONSOLE["write_reply"])
            await composer.press_sequentially("/")
            await shows(page, {".canned-text": payloads})
            await page.locator(".canned-item").nth(number).click()
            await expect(composer).to_have_value(payloads[number])
        no_harm(consoles)
        await visitor.close()
