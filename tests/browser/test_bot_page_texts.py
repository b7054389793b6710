"""Whatever stands in the bot's files, and whatever visitors ask it, is text on the bot's page and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser.bot_stage import BotStage, button, field, go, open_bot_stage
from tests.browser.payloads import corpus, short_and_long
from tests.browser.screen import SPACE, links_of, shows
from tests.browser.stage import BOTH_WAYS
from tests.support.figures import record

pytestmark = pytest.mark.browser
HOSTILE = "bot_scenarios/en/hostile.yaml"
TITLE = 40  # with a number, so that no two are alike
VIEWS = 8
INSERT = """(area, text) => {
  area.setRangeText(text, 0, 0)
  area.dispatchEvent(new Event('input', { bubbles: true }))
}"""


def harmless_for_yaml(payload: str) -> bool:
    """Lines without placeholders: the format takes these."""
    return payload.isprintable() and payload == payload.strip(SPACE) and "{" not in payload


def write_entries(content: Path, payloads: list[str]) -> None:
    """An entry for each payload, in every field that is text."""
    lines = ["entries:"]
    for number, payload in enumerate(payloads):
        text = json.dumps(payload, ensure_ascii=False)
        title = json.dumps(f"{number} {payload[:TITLE]}", ensure_ascii=False)
        question = json.dumps(f"ask {number} {payload}", ensure_ascii=False)
        lines += [f"  - id: hostile-{number}", f"    title: {title}", "    questions:", f"      - {question}"]
        lines += [f"    answer: {text}", "    buttons:", "      - does: person", f"        label: {title}"]
    (content / HOSTILE).write_text("\n".join(lines) + "\n", "utf-8")


@short_and_long
async def test_nothing_in_files_or_questions_runs_on_the_bots_page(tmp_path: Path, count: int | None) -> None:
    payloads = list(dict.fromkeys(each for each in corpus(count) if harmless_for_yaml(each)))
    assert len(payloads) > 25
    async with open_bot_stage(tmp_path) as bot:
        await ask(bot, payloads[:20])
        write_entries(bot.content, payloads)
        await bot.stage.shop.shop.chores.tick()
        for bypasses in BOTH_WAYS:
            page, watch = await bot.page(bypasses_policy=bypasses)
            await see_answers(page, payloads)
            await see_file_and_versions(bot, page, payloads)
            await see_misses_and_trying(page, payloads)
            assert watch.seen == []
            assert all(href.startswith(("#", "http://", "https://")) for href in await links_of(page))
    record("X1", bot_page_views=VIEWS, bot_page_payloads=len(payloads))


async def ask(bot: BotStage, payloads: list[str]) -> None:
    """Visitors who ask each and want none of what is suggested."""
    for payload in payloads:
        visitor = await bot.stage.shop.visitor()
        await visitor.say(payload)
        await bot.stage.shop.finish_tasks()
        await visitor.say("None of these", button_id="none")
        await bot.stage.shop.finish_tasks()
        await visitor.close()


async def see_answers(page: Page, payloads: list[str]) -> None:
    titles = [f"{number} {payload[:TITLE]}" for number, payload in enumerate(payloads)]
    await shows(page, {".entry-title": titles})
    for number in (0, 1, len(payloads) - 1):
        await go(page, f"bot/answers/en/hostile-{number}")
        await expect(field(page, "title_field")).to_have_value(titles[number])
        await expect(field(page, "answer_field")).to_have_value(payloads[number])
        await expect(page.get_by_label("Way of asking 1", exact=True)).to_have_value(f"ask {number} {payloads[number]}")


async def see_file_and_versions(bot: BotStage, page: Page, payloads: list[str]) -> None:
    await go(page, f"bot/file/{HOSTILE.replace('/', '%2F')}")
    area = page.locator(".code-text")
    await expect(area).to_have_value((bot.content / HOSTILE).read_text("utf-8"))
    await area.evaluate(INSERT, f"# {payloads[0]}\n# {payloads[1]}\n")
    await button(page, "save_and_test").click()
    anyway = button(page, "save_anyway")
    await expect(anyway.or_(page.get_by_text("Saved.")).first).to_be_visible()
    if await anyway.count():
        await anyway.click()
        await page.get_by_text("Saved.").first.wait_for()
    await go(page, f"bot/versions/{HOSTILE.replace('/', '%2F')}")
    await page.locator(".version-head").first.click()
    await shows(page, {".diff-text": [f"# {payloads[0]}", f"# {payloads[1]}"]})


async def see_misses_and_trying(page: Page, payloads: list[str]) -> None:
    await go(page, "bot/missed/en")
    await page.locator(".miss").first.wait_for()
    for more in await page.locator(".miss details").all():
        await more.evaluate("(details) => { details.open = true }")
    found = set(await page.locator(".phrasings .tick span[dir=auto]").all_text_contents())
    assert len(found & set(payloads)) >= 5
    await go(page, "bot/tests")
    await button(page, "run_tests").click()
    await page.locator(".verdict").wait_for()
    await go(page, "bot/try/en")
    for payload in payloads[:5]:
        await field(page, "try_line").fill(payload)
        await page.keyboard.press("Enter")
        await shows(page, {".mock-visitor": [payload]})
