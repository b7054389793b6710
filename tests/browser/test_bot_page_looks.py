"""The bot's page is usable by everybody: axe finds nothing serious, nothing is cut off, and the keyboard suffices."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.bot_stage import ADMIN, WORDS, BotStage, field, go, miss, open_bot_stage, words
from tests.browser.test_accessibility import check
from tests.support.figures import record

pytestmark = pytest.mark.browser
FILE = "bot_scenarios%2Fen%2Forders.yaml"
# Each place with what shows that it is there.
PLACES = {
    "bot": ".entry-row",
    "bot/answers/en/delivery-cost": ".questions",
    "bot/new/en": ".questions",
    f"bot/file/{FILE}": ".code-text",
    "bot/try/en": ".try-form",
    "bot/missed/en": ".miss",
    "bot/tests": ".tests-form",
    "bot/settings": ".week",
    f"bot/versions/{FILE}": ".version, .empty",
}
OVERFLOW = """() => [document.documentElement, document.querySelector('.bot')]
  .filter((element) => element.scrollWidth > element.clientWidth).map((element) => element.className)"""


@pytest.mark.parametrize(
    ("language", "scheme", "width"),
    [
        ("en", "light", 1440),
        ("fa", "dark", 320),
        pytest.param("en", "dark", 320, marks=pytest.mark.long),
        pytest.param("fa", "light", 1440, marks=pytest.mark.long),
    ],
)
async def test_axe_finds_nothing_serious_and_nothing_is_cut_off(
    tmp_path: Path, language: str, scheme: str, width: int
) -> None:
    problems: list[str] = []
    how: dict[str, Any] = {"color_scheme": scheme, "locale": language, "reduced_motion": "reduce"}
    async with open_bot_stage(tmp_path) as bot:
        await miss(await bot.visitor(), "do you sell curtains")
        page, _ = await bot.page(login=ADMIN, viewport={"width": width, "height": 800}, **how)
        for place, sign in PLACES.items():
            await go(page, place)
            await page.locator(sign).first.wait_for()
            await look(page, place, problems)
        await results(bot, page, words(language), problems)
    record("accessibility", bot_page_serious_or_critical=len(problems))
    assert not problems, "\n".join(problems)


async def look(page: Page, what: str, problems: list[str]) -> None:
    await check(page, what, problems)
    problems += [f"{what}: wider than the screen: {each}" for each in await page.evaluate(OVERFLOW)]


async def results(bot: BotStage, page: Page, t: dict[str, str], problems: list[str]) -> None:
    """What the server answers: a decision, test results, failing tests, mistakes."""
    await go(page, "bot/try/en")
    await page.get_by_label(t["bot.try_line"], exact=True).fill("how much is delivry")
    await page.keyboard.press("Enter")
    await page.locator(".mock").wait_for()
    await page.locator("details summary").last.click()
    await look(page, "a decision", problems)
    await go(page, "bot/tests")
    await page.get_by_role("button", name=t["bot.run_tests"]).click()
    await page.locator(".verdict").wait_for()
    await look(page, "test results", problems)
    await go(page, "bot/answers/en/delivery-cost")
    await page.get_by_label(t["bot.answer_field"], exact=True).fill("")
    await page.get_by_role("button", name=t["bot.save_and_test"]).click()
    await page.locator(".hint-bad").first.wait_for()
    await look(page, "mistakes", problems)
    await page.get_by_label(t["bot.answer_field"], exact=True).fill("Yes.")
    title = page.get_by_label(t["bot.title_field"], exact=True)
    await title.fill("Curtains")
    for question in await page.locator(".questions input").all():
        await question.fill(f"curtains {await question.get_attribute('aria-label')}")
    await page.get_by_role("button", name=t["bot.save_and_test"]).click()
    await page.locator(".outcome .failure").first.wait_for()
    await look(page, "failing tests", problems)


async def test_a_question_is_added_and_an_answer_saved_from_the_keyboard_alone(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        page, _ = await bot.page("bot/answers/en/delivery-cost")
        await page.get_by_label("Way of asking 2", exact=True).focus()
        await page.keyboard.press("Enter")
        await expect(page.get_by_label("Way of asking 3", exact=True)).to_be_focused()
        await page.keyboard.type("postage to France")
        await field(page, "answer_field").focus()
        await page.keyboard.press("Shift+Tab")
        while not await page.locator("button[type=submit]").evaluate("(it) => it === document.activeElement"):
            await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text(WORDS["bot.saved_live"])).to_be_visible()
        assert "postage to France" in bot.orders
