"""The whole widget in a shop with a strict policy, and in one whose scripts are hostile."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Page, expect

from tests.browser.screen import shows
from tests.browser.shop_pages import ALLOW_LIST, STRICT, shop_under
from tests.browser.stage import Stage, open_stage
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.people import VisitorPage

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("policy", [STRICT, ALLOW_LIST], ids=["strict", "allow-list"])
async def test_the_whole_story_breaks_no_policy_of_the_shop(tmp_path: Path, policy: str) -> None:
    async with open_stage(tmp_path / "data", pages=shop_under(policy)) as stage:
        team = await stage.shop.operator()
        page, watch = await stage.open(f"{stage.page_origin}/")
        await a_whole_chat(page, team)
        await page.reload()
        await shows(page, {".words": ["Hello from the team"]})
        await expect(page.get_by_text("Thank you for telling us.")).to_be_visible()
        assert watch.seen == []
        assert {urlsplit(url).netloc for url in watch.sockets} == {urlsplit(stage.shop.url).netloc}
        assert await page.evaluate("() => typeof document.querySelector('chat-widget').shadowRoot") == "object"
        await team.close()
    record("X7", policy_violations=0)


async def a_whole_chat(page: Page, team: OperatorClient) -> None:
    """Opens it, asks the bot, fills the form in, talks to a person, rates."""
    visitor = VisitorPage(page)
    await visitor.open_chat()
    await visitor.say("Where is my order?")
    await visitor.sees("Your order's status")
    await visitor.ask_for_person("Leila", "My order", "Support")
    await visitor.sees("You are now in the queue")
    row = await team.wait(
        lambda frame: frame["type"] == "inbox_row" and frame["row"]["conversation"]["state"] == "waiting"
    )
    about = {"conversation_id": row["row"]["conversation"]["id"]}
    await team.do("take", **about)
    await team.do("send", text="Hello from the team", **about)
    await visitor.sees("Hello from the team")
    await team.do("close", **about)
    await page.get_by_role("button", name="Very good").click()
    await expect(page.get_by_text("Thank you for telling us.")).to_be_visible()


# A hostile page

MARKUP = "<img src=x onerror=__xss=1>"
WRONG_CALLS = """
window.Chat = function () { (window.Chat.q = window.Chat.q || []).push(arguments) }
window.__markup = '<img src=x onerror=__xss=1>'
const bad = [undefined, null, 0, -1, NaN, Infinity, 1n, '', __markup, true, [], {}, [[]], () => {}, Symbol('s'),
  new Proxy({}, { get() { throw new Error('page trap') } }), Object.create(null), new Date(NaN), /x/, document]
window.callWrongly = () => {
  const commands = ['open', 'close', 'page', 'cart', 'event', 'attributes', 'order', 'on', 'consent', 'nothing']
  for (const command of [...commands, '__proto__', ...bad]) {
    for (const value of bad) {
      Chat(command, value, value)
      Chat(command, { lines: value, total: value })
      Chat(command, { lines: [value], total: value })
      Chat(command, { lines: [{ name: value, quantity: value, price: value }] })
      Chat(command, { lines: [{ name: 'x', category: value }], id: value, total: value, currency: value })
      Chat(command, { id: 1, total: '1', currency: 'USD', signature: value, [__markup]: value })
      Chat(command, { lines: [{ name: __markup, quantity: value, price: __markup }], total: __markup })
    }
  }
  Chat('on', 'open', () => { throw new Error('page callback') })
  Chat('on', 'unread', __markup)
  Chat()
}
callWrongly()
"""
POLLUTED = """
Array.prototype.remove = function () {}
Array.prototype.toJSON = undefined
Object.prototype.de = 'polluted'
Object.prototype.text = '<img src=x onerror=__xss=1>'
Object.prototype.href = 'javascript:__xss=1'
Object.prototype.dangerouslySetInnerHTML = { __html: '<img src=x onerror=__xss=1>' }
"""
"""Prototypes with too much on them, markup included."""
MARKING = """
const parse = JSON.parse
const isTeam = (value) => typeof value === 'string' && value.includes('team')
JSON.parse = (text) => parse(text, (key, value) => isTeam(value) ? value + '<img src=x onerror=__xss=1>' : value)
const [map, push] = [Array.prototype.map, Array.prototype.push]
Array.prototype.map = function (...rest) { return map.apply(this, rest) }
Array.prototype.push = function (...rest) { return push.apply(this, rest) }
const original = fetch
window.fetch = (...rest) => original(...rest)
"""
"""Wrapped built-ins; words that come in get markup added."""
BROKEN = (
    "window.fetch = () => { throw new TypeError('page trap') }",
    "JSON.stringify = JSON.parse = () => { throw new TypeError('page trap') }",
    "window.WebSocket = class { constructor() { throw new TypeError('page trap') } }",
    "Element.prototype.attachShadow = () => { throw new TypeError('page trap') }",
    "Array.prototype.map = Array.prototype.filter = () => { throw new TypeError('page trap') }",
    "Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new TypeError('page trap') }",
    "window.Chat = { q: [null, 5, 'x', { length: 1 }] }",
)


async def test_wrong_calls_of_a_page_do_no_harm(tmp_path: Path) -> None:
    async with open_stage(tmp_path / "data", pages=shop_under(script=WRONG_CALLS)) as stage:
        team = await stage.shop.operator()
        page, watch = await stage.open(f"{stage.page_origin}/")
        key = f"chatserver:{stage.shop.site_key}:token"
        await page.wait_for_function("(key) => localStorage.getItem(key)", arg=key)
        await page.evaluate("() => callWrongly()")
        await page.evaluate("() => Chat('close')")
        await a_whole_chat(page, team)
        own = [what for kind, what in watch.seen if kind == "error" and "page callback" not in what]
        assert own == []
        assert watch.kinds() <= {"error"}
        await team.close()


@pytest.mark.parametrize("script", [POLLUTED, MARKING], ids=["polluted", "marking"])
async def test_markup_stays_text_where_the_page_changes_what_the_browser_has(tmp_path: Path, script: str) -> None:
    async with open_stage(tmp_path / "data", pages=shop_under(script=script)) as stage:
        team = await stage.shop.operator()
        page, watch = await stage.open(f"{stage.page_origin}/")
        await a_whole_chat(page, team)
        if script == MARKING:
            await shows(page, {".words": [f"Hello from the team{MARKUP}"]})
        assert watch.seen == []
        await team.close()


async def test_where_the_page_breaks_the_browser_nothing_else_breaks(tmp_path: Path) -> None:
    async with open_stage(tmp_path / "data", pages=shop_under()) as stage:
        for script in BROKEN:
            await try_broken(stage, script)


async def try_broken(stage: Stage, script: str) -> None:
    page, watch = await stage.open("about:blank")
    await page.add_init_script(script)
    await page.goto(f"{stage.page_origin}/")
    if await page.locator(".launcher").count():
        await page.locator(".launcher").click()
    await page.wait_for_timeout(300)
    assert [what for kind, what in watch.seen if (kind, what[-9:]) != ("error", "page trap")] == [], script
    assert await page.locator("h1").inner_text() == "A shop"
    await page.context.close()
