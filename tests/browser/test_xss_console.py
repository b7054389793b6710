"""What visitors write stays text in the console: every field they control, in every place it is shown."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from playwright.async_api import Page

from tests.browser.payloads import corpus, fit, short_and_long
from tests.browser.screen import SPACE, links_of, shows
from tests.browser.stage import BOTH_WAYS, Stage, open_stage
from tests.support.browser import ROOT
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.visitor_client import VisitorClient

pytestmark = pytest.mark.browser
WORDS: dict[str, str] = json.loads((ROOT / "widget" / "locales" / "console.en.json").read_text("utf-8"))
SIZES = {"name": 100, "email": 254, "title": 300, "cart line": 200, "amount": 40, "typing": 500, "id": 64}
FIELDS = 22
REPORT = """([title, address, line]) => {
  document.title = title
  history.pushState(null, '', `?q=${address}#${address}`)
  Chat('cart', { lines: [{ name: line, quantity: 1, price: line }], total: line })
  return document.title
}"""
VIEWS = 18
UNFOLD = "() => document.querySelectorAll('.look-head[aria-expanded=false]').forEach((head) => head.click())"
LIVE_FIELDS, LIVE_VIEWS = 12, 6
LIVE_RULES = """\
smart_messages:
  - id: curious
    when: {event: nothing*}
    if:
      page: /never
      referrer: "*never*"
      utm: {source: never}
      attribute: {plan: never}
      cart_item: never
      cart_category: never
    then: {text: {en: Hello}}
  - id: named
    when: {idle_seconds: 1}
    then: {text: {en: "{cart_total|nothing} is in your cart"}}
"""


@short_and_long
async def test_nothing_a_visitor_writes_runs_in_the_console(tmp_path: Path, count: int | None) -> None:
    payloads = corpus(count)
    async with open_stage(tmp_path / "data") as stage:
        consoles = [await stage.console(bypasses_policy=bypasses) for bypasses in BOTH_WAYS]
        team = await stage.shop.operator()
        for payload in payloads:
            await one_visit(stage, [page for page, _ in consoles], team, payload)
        for page, watch in consoles:
            assert watch.seen == []
            assert await page.title() == "Chats · Test shop"
            assert all(href.startswith(("http://", "https://", "#")) for href in await links_of(page))
        await team.close()
    record("X1", payloads=len(payloads), fields=FIELDS, console_views=VIEWS, with_and_without_policy=2, executions=0)


async def one_visit(stage: Stage, consoles: list[Page], team: OperatorClient, payload: str) -> None:
    """A visitor who puts the payload wherever they can, seen by both consoles at every step."""
    visitor = await stage.shop.visitor(
        url=fit(f"http://shop.example/{quote(payload)}", 2000),
        title=fit(payload, 300),
        language=fit(payload, 16),
        referrer=fit(payload, 2000),
        device="phone",
    )
    conversation_id = await begin(visitor, team, payload)
    await asyncio.gather(*(look(page, conversation_id, payload) for page in consoles))
    await visitor.answer_form("pre_chat", "sales", **answers(payload))
    await report_page(visitor, payload)
    await visitor.send("typing", text=fit(payload, SIZES["typing"]))
    await asyncio.gather(*(shows(page, named(payload)) for page in consoles))
    await visitor.send("page", url=payload, title=payload[:300])
    await team.wait(lambda frame: frame["type"] == "visitor_state" and frame["page"]["url"] == payload)
    await be_served(visitor, team, conversation_id, payload)
    await asyncio.gather(*(look_again(page, payload) for page in consoles))
    await visitor.close()


async def look(page: Page, conversation_id: str, payload: str) -> None:
    await page.locator(f'[data-conversation="{conversation_id}"]').dispatch_event("click")
    await shows(page, unnamed(payload))


async def look_again(page: Page, payload: str) -> None:
    await shows(page, served(payload))
    await page.get_by_role("button", name=WORDS["close_tab"], exact=True).first.dispatch_event("click")


async def begin(visitor: VisitorClient, team: OperatorClient, payload: str) -> str:
    """The first words, and every opaque text a visitor may send along. Returns the conversation's id."""
    id_ = fit(payload, SIZES["id"], otherwise="")
    event = await visitor.say(payload, **({"client_message_id": id_} if id_ else {}))
    assert event["type"] == "ack"
    await asyncio.gather(
        visitor.say("pressed", button_id=fit(payload, 100)), visitor.say("answered", delivery_id=id_ or None)
    )
    row = await team.wait(
        lambda frame: frame["type"] == "inbox_row"
        and frame["row"]["conversation"]["visitor"]["id"] == visitor.frames[0]["visitor_id"]
    )
    conversation_id: str = row["row"]["conversation"]["id"]
    await team.send("open", conversation_id=conversation_id)
    return conversation_id


def unnamed(payload: str) -> dict[str, list[str]]:
    """Somebody without a name is called after the page they are on."""
    called = WORDS["visitor_from"].replace("{page}", f"\u2068/{payload}\u2069")
    return {part: [called] for part in (".row-name", ".thread-who h2", ".tab-name", ".pane-name")} | {
        ".bubble": [payload, "pressed", "answered"],
        ".pane-part > p[dir=auto]": [fit(payload, 300)],
    }


def answers(payload: str) -> dict[str, Any]:
    return {"name": fit(payload, 100), "topic": payload}


async def report_page(visitor: VisitorClient, payload: str) -> None:
    line = {"name": fit(payload, 200), "quantity": 2, "price": fit(payload, 40), "category": fit(payload, 200)}
    url = fit(f"http://shop.example/?q={payload}#{payload}", 2000)
    cart = {"lines": [line], "total": fit(payload, 40)}
    await visitor.send("page", url=url, title=fit(payload, 300), cart=cart)
    await visitor.send("attributes", attributes={fit(payload, 64): fit(payload, 200), "plan": fit(payload, 200)})
    await visitor.send("event", name=fit(payload, 64))
    await visitor.send("order", order_id=fit(payload, 100), total="1.00", currency="USD", signature=fit(payload, 64))


def named(payload: str) -> dict[str, list[str]]:
    """After the form, with a cart, and while they are typing."""
    name = fit(payload, 100)
    return {part: [name] for part in (".row-name", ".thread-who h2", ".tab-name", ".pane-name")} | {
        ".form-card dd": [payload, fit(payload, 254)],
        ".pane .answers dd": [payload, fit(payload, 254)],
        ".address": [f"shop.example/?q={payload}#{payload}"],
        ".cart-name": [fit(payload, 200)],
        ".cart-price": [fit(payload, 40)],
        ".cart-total bdi": [fit(payload, 40)],
        ".pane .given dt": [fit(payload, 64), "plan"],
        ".pane .given dd": [fit(payload, 200), as_address(fit(payload, 2000))],
        ".bubble-draft": [fit(payload, 500)],
        ".row-draft": [fit(payload, 500)],
    }


def as_address(referrer: str) -> str:
    """An address as the console shows it."""
    return re.sub(r"^https?://(www\.)?", "", referrer).removesuffix("/")


async def be_served(visitor: VisitorClient, team: OperatorClient, conversation_id: str, payload: str) -> None:
    """An operator takes the chat, writes everything an operator can write, ends it, and is rated."""
    await visitor.say(payload)
    about = {"conversation_id": conversation_id}
    assert (await team.do("take", **about))["type"] == "ack"
    target, *_ = await asyncio.gather(
        team.do("send", text="soon other words", **about),
        team.do("note", text=payload, **about),
        team.do("rename_visitor", name=f"{payload[:90]} R", **about),
    )
    assert (await team.do("edit", target_seq=target["seq"], text=f"edited {payload}", **about))["type"] == "ack"
    await team.do("send", text=f"sent {payload}", **about)
    await visitor.do("rate", score=1, comment=payload)
    await team.do("close", **about)


def served(payload: str) -> dict[str, list[str]]:
    renamed = f"{payload[:90]} R"
    return {
        ".thread-who h2": [renamed],
        ".tab-name": [renamed],
        ".note-text": [payload],
        ".bubble": [payload, f"edited {payload}", f"sent {payload}"],
        ".line > bdi": [WORDS["renamed"].replace("{name}", renamed)],
        ".line bdi bdi": [f"“{payload}”"],
        ".address": [payload.removeprefix("http://").removeprefix("https://")],
    }


@short_and_long
async def test_nothing_a_visitor_is_or_does_runs_on_the_smart_messages_page(tmp_path: Path, count: int | None) -> None:
    payloads = corpus(count)
    content = tmp_path / "content"
    shutil.copytree(ROOT / "tests" / "delivery" / "content", content)
    (content / "bot_scenarios" / "smart_messages" / "cart.yaml").write_text(LIVE_RULES, "utf-8")
    async with open_stage(tmp_path / "data", content=content) as stage:
        consoles = [await stage.console(bypasses_policy=bypasses) for bypasses in BOTH_WAYS]
        for payload in payloads:
            await be_watched(stage, [page for page, _ in consoles], payload)
        for page, watch in consoles:
            assert watch.seen == []
            assert all(href.startswith(("http://", "https://", "#")) for href in await links_of(page))
    record(
        "X1",
        live_payloads=len(payloads),
        live_fields=LIVE_FIELDS,
        live_views=LIVE_VIEWS,
        live_executions=0,
    )


async def be_watched(stage: Stage, consoles: list[Page], payload: str) -> None:
    """A visitor whom the team watches: in the list, with what the rules make of them, and in the figures."""
    campaign = fit(payload, 200)
    visitor = await stage.shop.visitor(
        url=fit(f"http://shop.example/{quote(payload)}?utm_source={quote(campaign)}&utm_{quote(payload)}=x", 2000),
        title=fit(payload, 300),
        referrer=fit(payload, 2000),
        device="phone",
    )
    await report_page(visitor, payload)
    await visitor.send("event", name="checkout_error")
    await visitor.hear_all()
    await stage.shop.tick(2)
    address = f"#smart/live/{visitor.frames[0]['visitor_id']}"
    for page in consoles:
        await page.evaluate("address => { location.hash = address }", address)
    await asyncio.gather(*(shows(page, watched(payload)) for page in consoles))
    for page in consoles:
        await page.evaluate(UNFOLD)
        await page.locator(".findings").first.wait_for()
        await page.evaluate("() => { location.hash = '#smart/struggles' }")
        await page.locator(".findings").first.wait_for(state="detached")
    await visitor.close()


def watched(payload: str) -> dict[str, list[str]]:
    return {
        ".live-page": [fit(payload, 300)],
        ".trace-who p > span": [fit(payload, 300)],
        ".trace-side .cart-name": [fit(payload, 200)],
        ".trace-side .given dt": [fit(payload, 64), "plan"],
        ".trace-side .given dd": [fit(payload, 200), as_address(fit(payload, 2000))],
    }


@short_and_long
async def test_what_a_shop_page_reports_and_a_visitor_types_stays_text_on_both_sides(
    tmp_path: Path, count: int | None
) -> None:
    payloads = corpus(count)[:: 4 if count else 2]
    async with open_stage(tmp_path / "data") as stage:
        console = await stage.console()
        shopper = await stage.open(f"{stage.page_origin}/")
        page, _ = shopper
        await page.get_by_role("button", name="Open chat").click()
        await page.locator(".composer-field").fill("Hello")
        await page.locator(".composer-field").press("Enter")
        await console[0].locator(".row").click()
        for payload in payloads:
            words = payload.replace("\r\n", "\n").replace("\r", "\n").strip(SPACE)  # as a text field has it
            title = await page.evaluate(REPORT, [fit(payload, 300), quote(payload), fit(payload, 40)])
            await page.locator(".composer-field").fill(payload)
            await shows(console[0], {".pane-part > p[dir=auto]": [title], ".bubble-draft": [words]})
            await shows(console[0], {".cart-name": [fit(payload, 40)], ".cart-total bdi": [fit(payload, 40)]})
            await page.locator(".composer-field").press("Enter")
            await asyncio.gather(shows(page, {".words": [words]}), shows(console[0], {".bubble": [words]}))
            await stage.shop.tick(5)
        assert shopper[1].seen == [] and console[1].seen == []
        await page.reload()
        await shows(page, {".words": [words]})
        assert shopper[1].seen == []
