"""Words that look like templates are shown as they are wherever a browser fills placeholders (X4)."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from chatserver.actions.accounts import make_operator
from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import BotTexts, Entry
from chatserver.domain.views import CannedReply
from tests.browser.screen import shows
from tests.browser.stage import open_stage
from tests.support.browser import ROOT
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.templates import EMPTY_TEMPLATES, TEMPLATES
from tests.support.visitor_client import VisitorClient

pytestmark = pytest.mark.browser
LOCALES = ROOT / "widget" / "locales"
WIDGET: dict[str, str] = json.loads((LOCALES / "en.json").read_text("utf-8"))
CONSOLE: dict[str, str] = json.loads((LOCALES / "console.en.json").read_text("utf-8"))
NAMES = TEMPLATES + EMPTY_TEMPLATES
SHOP = "{visitor_name} $& {{7*7}}"
COLLEAGUE = "{name} {department} $& {{7*7}}"
REPLY = "Hello {visitor_name}, {visitor_name}, from {operator_name} at {shop_name}."
ANSWER = "{shop_name} greets {visitor_name}."


async def test_a_name_like_a_template_is_shown_as_it_is(tmp_path: Path) -> None:
    async with open_stage(tmp_path / "data") as stage:
        await prepare(stage.shop)
        widget, shopper = await stage.open(f"{stage.page_origin}/")
        await widget.get_by_role("button", name="Open chat").click()
        visitor = await sit_beside(widget, stage.shop, stage.page_origin)
        await visitor.say("hello")
        colleague = await stage.shop.operator("x@shop.example")
        id_ = str((await colleague.wait_type("inbox_row"))["row"]["conversation"]["id"])
        console, watch = await stage.console()
        await expect(console).to_have_title(CONSOLE["title_of"].replace("{shop}", SHOP))
        await console.locator(".row").first.click()
        for name in NAMES:
            await colleague.do("rename_visitor", conversation_id=id_, name=name)
            await visitor.say("What is my name")
            answer = f"{SHOP} greets {name}."
            await asyncio.gather(shows(widget, {".words": [answer]}), shows(console, {".bubble": [answer]}))
            await shows(console, {".line > bdi": [CONSOLE["renamed"].replace("{name}", name)]})
        await be_answered(console, widget, colleague, id_)
        assert watch.seen == [] and shopper.seen == []
        await visitor.close()
        await colleague.close()
    record("X4", templates=len(NAMES), places_in_browsers=9, evaluated=0)


async def prepare(shop: RunningShop) -> None:
    """A shop, a colleague, a canned reply and a bot that all use placeholders, or are called like them."""
    context = shop.shop.context
    context.shop_name = SHOP
    await context.database.write(make_operator, COLLEAGUE, "x@shop.example", "operator", None, 0)
    words = {field.name: f"Words of the bot: {field.name}" for field in dataclasses.fields(BotTexts)}
    bot = Bot("en", [Entry("name", "Your name", ("What is my name",), ANSWER, may_repeat=True)], BotTexts(**words))
    replies = (CannedReply("hello", {"en": REPLY}),)
    context.content = dataclasses.replace(context.content, bots={"en": bot}, canned_replies=replies, smart_messages=())


async def sit_beside(widget: Page, shop: RunningShop, origin: str) -> VisitorClient:
    """The visitor of this page, once more."""
    key = f"chatserver:{shop.site_key}:token"
    kept = await widget.wait_for_function("(key) => localStorage.getItem(key)", arg=key)
    visitor = VisitorClient(shop.port, shop.site_key, origin=origin)
    visitor.token = await kept.json_value()
    await visitor.connect()
    return visitor


async def be_answered(console: Page, widget: Page, colleague: OperatorClient, id_: str) -> None:
    """The colleague takes the chat and passes it on; then it is answered with what is offered."""
    await colleague.do("take", conversation_id=id_)
    await colleague.do("send", conversation_id=id_, text="{visitor_name} {{7*7}}")
    isolated = f"\u2068{COLLEAGUE}\u2069"
    await shows(widget, {".story": [WIDGET["line.taken"].replace("{name}", isolated)], ".byline bdi": [COLLEAGUE]})
    await shows(widget, {".words": ["{visitor_name} {{7*7}}"]})
    taken, why = CONSOLE["reason_taken"].replace("{name}", COLLEAGUE), CONSOLE["route_why_picked"]
    line = CONSOLE["route_because"].replace("{line}", taken).replace("{reason}", why)
    await shows(console, {".line > bdi": [line]})
    await colleague.do("transfer", conversation_id=id_, department="support")
    await console.get_by_role("button", name=CONSOLE["take"]).first.click()
    composer = console.get_by_role("textbox", name=CONSOLE["write_reply"])
    for name in NAMES:
        await colleague.do("rename_visitor", conversation_id=id_, name=name)
        filled = f"Hello {name}, {name}, from Nino at {SHOP}."
        await composer.fill("")
        await composer.press_sequentially("/")
        await shows(console, {".thread-who h2": [name], ".canned-text": [filled]})
        await console.locator(".canned-item").click()
        await expect(composer).to_have_value(filled)
    await composer.press("Enter")
    await shows(widget, {".words": [filled]})
