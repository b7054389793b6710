"""Marks upon marks, overrides and other awkward words keep to their own place on both screens (B6)."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from math import ceil, floor
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import BotTexts, Entry
from chatserver.domain.events import Button
from chatserver.domain.limits import NAME_CODE_POINTS, TEXT_CODE_POINTS, TITLE_CODE_POINTS
from chatserver.domain.views import CannedReply
from tests.browser.pictures import look_the_same
from tests.browser.screen import shows
from tests.browser.stage import Stage, open_stage
from tests.support.awkward_texts import NAUGHTY
from tests.support.browser import ROOT
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.visitor_client import VisitorClient

pytestmark = pytest.mark.browser
CONSOLE: dict[str, str] = json.loads((ROOT / "widget" / "locales" / "console.en.json").read_text("utf-8"))
LABEL = 60
MARGIN = 120  # pixels round an element that must look the same with it and without it
MARKS = "a" + "\u0301\u0323" * 2_000
OVERRIDE = "Operator \u202eonly the end is turned round"
LONG = {
    "marks upon marks": MARKS[:TEXT_CODE_POINTS],
    "towers over the line": "Z" + "\u0351\u036b\u0343" * 40 + "algo",
    "ligatures": "\ufdfa" * TEXT_CODE_POINTS,
}
SHORT = {
    "an operator's name, turned": "Operator\u202e",
    "an unclosed isolate": "\u2066Nino",
    "an embedding": "\u202bNino\u202a",
    "a mark": "\u200fNino\u200e",
    "a tower": "Z" + "\u0351\u036b\u0343\u0321\u0312" * 19,
    "wide": "\ufdfa" * 100,
    "nothing to see": "\u200b\ufeff\u2060a",
} | {name: NAUGHTY[name] for name in ("right-to-left override", "unclosed override", "family", "flags", "Persian")}
TEXTS = LONG | NAUGHTY
# Text that stands in a line with other words must be isolated from them.
LEAKS = """(words) => {
  const root = document.querySelector('chat-widget')?.shadowRoot ?? document
  const isolating = (element) => element.matches('bdi, [dir=auto]')
  const isBlock = (element) => !getComputedStyle(element).display.startsWith('inline')
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const leaks = []
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode
    if (!data.includes(words) || !parentElement.checkVisibility()) continue
    let element = parentElement
    while (!isolating(element) && !isBlock(element)) element = element.parentElement
    const isAlone = element.textContent.trim() === words.trim()
    const isWrapped = data.includes(`\\u2068${words}\\u2069`)
    if (!isolating(element) && !isAlone && !isWrapped) leaks.push(element.outerHTML.slice(0, 200))
  }
  return leaks
}"""
# English words that stand beside the awkward ones must still run from left to right.
TURNED = """(words) => {
  const root = document.querySelector('chat-widget')?.shadowRoot ?? document
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const edge = (node, at) => {
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return range.getBoundingClientRect().left
  }
  let turned = 0
  let seen = 0
  while (walker.nextNode()) {
    const { data, length } = walker.currentNode
    if (data !== words) continue
    seen += 1
    if (edge(walker.currentNode, 0) >= edge(walker.currentNode, length - 1)) turned += 1
  }
  return [seen > 0, turned]
}"""
NEIGHBOUR = "plain words (1)"
LAST = "That is all."


@dataclasses.dataclass
class Chat:
    """One conversation on both screens, and those who write in it."""

    stage: Stage
    widget: Page
    console: Page
    visitor: VisitorClient
    team: OperatorClient
    id: str

    @property
    def screens(self) -> tuple[Page, Page]:
        return self.widget, self.console

    async def check(self, words: str) -> None:
        """The words touch no others' direction, on either screen."""
        for page in self.screens:
            assert await page.evaluate(LEAKS, words) == [], words
            assert await page.evaluate(TURNED, NEIGHBOUR) == [True, 0], words

    async def close(self) -> None:
        await self.visitor.close()
        await self.team.close()


async def begin(stage: Stage) -> Chat:
    """An operator has taken the chat; a plain line stands in it from each side."""
    widget, _ = await stage.open(f"{stage.page_origin}/")
    await widget.get_by_role("button", name="Open chat").click()
    key = f"chatserver:{stage.shop.site_key}:token"
    kept = await widget.wait_for_function("(key) => localStorage.getItem(key)", arg=key)
    visitor = VisitorClient(stage.shop.port, stage.shop.site_key, origin=stage.page_origin)
    visitor.token = await kept.json_value()
    await visitor.connect()
    team = await stage.shop.operator()
    await visitor.say(NEIGHBOUR)
    id_ = str((await team.wait_type("inbox_row"))["row"]["conversation"]["id"])
    console, _ = await stage.console()
    await console.locator(".row").first.click()
    return Chat(stage, widget, console, visitor, team, id_)


async def keeps_inside(page: Page, element: Locator) -> None:
    """What is above and below the element looks the same whether its words are painted or not."""
    await element.scroll_into_view_if_needed()
    box, size = await element.bounding_box(), page.viewport_size
    assert box is not None and size is not None
    bottom = ceil(box["y"] + box["height"]) + 1
    above = max(0, floor(box["y"]) - 1 - MARGIN)
    strips = [(above, floor(box["y"]) - 1 - above), (bottom, min(MARGIN, size["height"] - bottom))]
    sides: Any = {"x": box["x"], "width": box["width"]}
    clips = [sides | {"y": top, "height": height} for top, height in strips if height > 0]
    painted = [await page.screenshot(clip=clip, animations="disabled") for clip in clips]
    await element.evaluate("(each) => { each.style.visibility = 'hidden' }")
    hidden = [await page.screenshot(clip=clip, animations="disabled") for clip in clips]
    await element.evaluate("(each) => { each.style.visibility = '' }")
    browser = page.context.browser
    assert clips and browser is not None
    for one, other in zip(painted, hidden, strict=True):
        assert await look_the_same(browser, one, other), f"words reach out of {str(element)[:200]}"


async def fits(page: Page, log: str) -> None:
    """Nothing is wider than the place where it stands."""
    assert await page.locator(log).evaluate("(each) => each.scrollWidth <= each.clientWidth")


async def test_awkward_messages_stay_in_their_bubbles(tmp_path: Path) -> None:
    async with open_stage(tmp_path / "data") as stage:
        chat = await begin(stage)
        about = {"conversation_id": chat.id}
        await chat.team.do("take", **about)
        for text in TEXTS.values():
            await asyncio.gather(chat.visitor.say(text), chat.team.do("send", text=text, **about))
            await chat.visitor.say(NEIGHBOUR)
            await asyncio.gather(shows(chat.widget, {".words": [text]}), shows(chat.console, {".bubble": [text]}))
            await chat.check(text)
        await chat.team.do("send", text=LAST, **about)  # nothing may come while pictures are taken
        await asyncio.gather(shows(chat.widget, {".words": [LAST]}), shows(chat.console, {".bubble": [LAST]}))
        await fits(chat.widget, ".body")
        await fits(chat.console, ".log")
        pictures = 0
        for page, bubble in ((chat.widget, ".message"), (chat.console, ".bubble")):
            for name in ("marks upon marks", "towers over the line"):
                for element in await page.locator(bubble).filter(has_text=LONG[name]).all():
                    await keeps_inside(page, element)
                    pictures += 1
        assert pictures == 8
        await chat.close()
    record("B6", texts_on_both_screens=len(TEXTS), pictures_of_neighbours=pictures, pictures_that_differ=0)


async def test_awkward_names_and_titles_stay_in_theirs(tmp_path: Path) -> None:
    async with open_stage(tmp_path / "data") as stage:
        chat = await begin(stage)
        await chat.team.do("take", conversation_id=chat.id)
        await chat.team.do("send", conversation_id=chat.id, text=NEIGHBOUR)
        for name in SHORT.values():
            assert len(name) <= NAME_CODE_POINTS
            await chat.team.do("rename_visitor", conversation_id=chat.id, name=name)
            title = (name + MARKS)[:TITLE_CODE_POINTS]
            await chat.visitor.send("page", url="http://shop.example/a", title=title)
            called = (".row-name", ".thread-who h2", ".tab-name", ".pane-name", ".group-visitor .group-by bdi")
            await shows(chat.console, {part: [name] for part in called} | {".pane-part > p[dir=auto]": [title]})
            await chat.check(name)
            assert await chat.console.evaluate(LEAKS, title) == []
            await roles_are_clear(chat, name)
        tower = SHORT["a tower"]
        await chat.team.do("rename_visitor", conversation_id=chat.id, name=tower)
        await shows(chat.console, {".row-name": [tower]})
        places = (".row-name", ".thread-who h2", ".tab-name bdi", ".pane-name bdi", ".group-visitor .group-by", ".line")
        for place in (*places, ".pane-part > p[dir=auto]"):
            await keeps_inside(chat.console, chat.console.locator(place).last)
        await chat.close()
    record("B6", names=len(SHORT), places_of_a_name=len(places), names_taken_for_the_team=0)


async def roles_are_clear(chat: Chat, name: str) -> None:
    """Whatever a visitor is called, they stand on their own side, in their own colours, and never in a byline."""
    sides = []
    for sender in ("visitor", "operator"):
        group = chat.console.locator(f".group-{sender}").last
        box = await group.bounding_box()
        assert box is not None
        sides.append(box["x"] + (0 if sender == "visitor" else box["width"]))
        colour = await group.locator(".bubble").last.evaluate("(each) => getComputedStyle(each).backgroundColor")
        sides.append(colour)
    log = await chat.console.locator(".log").bounding_box()
    assert log is not None
    assert sides[0] < log["x"] + log["width"] / 4 and sides[2] > log["x"] + log["width"] * 3 / 4
    assert sides[1] != sides[3]
    await expect(chat.console.locator(".group-operator .group-by bdi").last).to_have_text(CONSOLE["you"])
    assert set(await chat.widget.locator(".byline bdi").all_text_contents()) <= {"Nino", "Bot", "Assistant"}
    assert name not in await chat.widget.locator(".head").inner_text()


async def test_awkward_words_of_the_shop_stay_in_their_place(tmp_path: Path) -> None:
    texts = [*SHORT.values(), *LONG.values(), OVERRIDE]
    async with open_stage(tmp_path / "data") as stage:
        speak(stage.shop, texts)
        chat = await begin(stage)
        for number, text in enumerate(texts):
            await chat.visitor.say(text[:LABEL], button_id=f"entry:e{number}")
            shown = {".words": [text], ".choices .chip": [text[:LABEL]]}
            offered = {".bubble": [text], ".offered-button": [text[:LABEL]]}
            await asyncio.gather(shows(chat.widget, shown), shows(chat.console, offered))
            await chat.check(text[:LABEL])
        await chat.team.do("take", conversation_id=chat.id)
        await chat.visitor.say("first question")
        await shows(chat.console, {".suggestion-title": [texts[0][:LABEL]], ".suggestion-text": [texts[0]]})
        composer = chat.console.get_by_role("textbox", name=CONSOLE["write_reply"])
        await composer.press_sequentially("/")
        await shows(chat.console, {".canned-text": texts})
        for text in texts:
            await chat.check(text)
        item = chat.console.locator(".canned-item").filter(has_text=LONG["marks upon marks"]).locator(".canned-text")
        await keeps_inside(chat.console, item)
        await item.click()
        await expect(composer).to_have_value(LONG["marks upon marks"])
        await chat.close()
    record("B6", texts_of_the_shop=len(texts), places_of_a_text_of_the_shop=7)


def speak(shop: RunningShop, texts: list[str]) -> None:
    """A bot whose answers, titles and buttons are the texts, and a canned reply for each."""
    context = shop.shop.context
    entries = [
        Entry(f"e{number}", text[:LABEL], (f"question {number}",), text, (Button(f"entry:e{number}", text[:LABEL]),))
        for number, text in enumerate(texts)
    ]
    entries[0] = dataclasses.replace(entries[0], questions=("first question",))
    words = {field.name: f"Words of the bot: {field.name}" for field in dataclasses.fields(BotTexts)}
    replies = tuple(CannedReply(f"r{number}", {"en": text}) for number, text in enumerate(texts))
    bots = {"en": Bot("en", entries, BotTexts(**words))}
    context.content = dataclasses.replace(context.content, bots=bots, smart_messages=(), canned_replies=replies)
