"""A stage with a small bot of its own that may be edited, and the people who look after it."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.async_api import Locator, Page, expect

from tests.browser.stage import Stage, open_stage
from tests.browser.watch import Watch
from tests.support.browser import ROOT

ORDERS = "bot_scenarios/en/orders.yaml"
TESTS = """
tests:
  - say: where is my order
    expect: {answer: order-status}
  - say: how much is delivery
    expect: {answer: delivery-cost}
  - say: qwertz uiop
    expect: {hand_over: true}
"""
LEADER = "lena@shop.example"
ADMIN = "ada@shop.example"


def words(language: str = "en") -> dict[str, str]:
    found: dict[str, str] = json.loads((ROOT / f"widget/locales/console.{language}.json").read_text("utf-8"))
    return found


WORDS = words()


@dataclass
class BotStage:
    """A stage, and its content folder."""

    stage: Stage
    content: Path

    @property
    def orders(self) -> str:
        return (self.content / ORDERS).read_text("utf-8")

    async def page(self, place: str = "bot", login: str = LEADER, **options: Any) -> tuple[Page, Watch]:
        """A console at a place of the bot's page, `bot/try` for example."""
        page, watch = await self.stage.console(login, **options)
        await go(page, place)
        await page.locator(".bot-tabs").wait_for()
        return page, watch

    async def visitor(self) -> Page:
        """A visitor with the chat open."""
        page, _ = await self.stage.open(f"{self.stage.page_origin}/")
        await page.get_by_role("button", name="Open chat").click()
        return page


async def go(page: Page, place: str) -> None:
    """Another place, as a link would do it."""
    await page.evaluate("(place) => { location.hash = place }", place)


async def say(visitor: Page, text: str) -> None:
    await visitor.locator(".composer-field").fill(text)
    await visitor.locator(".composer-field").press("Enter")


async def miss(visitor: Page, text: str) -> None:
    """Asks something the bot has no answer for, or only wrong guesses."""
    words = visitor.locator(".words")
    said = await words.count()
    await say(visitor, text)
    await words.nth(said + 1).wait_for()
    await visitor.locator(".choices").wait_for()  # the guesses, or the way to a person
    none = visitor.get_by_role("button", name="None of these")
    if await none.count():
        await none.click()
        await words.nth(said + 3).wait_for()  # the bot's answer: only then the miss is noted


async def sees(visitor: Page, text: str) -> None:
    await expect(visitor.locator(".words").get_by_text(text, exact=True).last).to_be_visible()


def button(place: Page | Locator, key: str) -> Locator:
    """A button by the key of its words."""
    return place.get_by_role("button", name=WORDS[f"bot.{key}"], exact=True)


def field(page: Page, key: str) -> Locator:
    """A field by the key of its label."""
    return page.get_by_label(WORDS[f"bot.{key}"], exact=True)


@asynccontextmanager
async def open_bot_stage(tmp_path: Path) -> AsyncIterator[BotStage]:
    """Runs it all until the block ends."""
    content = tmp_path / "content"
    shutil.copytree(ROOT / "tests/delivery/content", content)
    with (content / ORDERS).open("a") as file:
        file.write(TESTS)
    async with open_stage(tmp_path / "data", content=content) as stage:
        await stage.shop.add_operator(LEADER, "supervisor")
        await stage.shop.add_operator(ADMIN, "admin")
        yield BotStage(stage, content)
