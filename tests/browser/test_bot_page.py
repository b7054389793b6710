"""The bot's page in the console: what is changed there, the bot says; what is not right is not saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser.bot_stage import ADMIN, ORDERS, WORDS, BotStage, button, field, go, miss, open_bot_stage, say, sees

pytestmark = pytest.mark.browser
COST = "bot/answers/en/delivery-cost"


async def test_an_edited_answer_is_what_the_visitor_reads(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        page, watch = await bot.page(COST)
        answer = field(page, "answer_field")
        await expect(answer).to_have_value("Nothing above 50.")
        await answer.fill("Delivery is free for everybody.")
        await expect(page.locator(".check .good")).to_be_visible()
        await button(page, "save_and_test").click()
        await expect(page.get_by_text(WORDS["bot.saved_live"])).to_be_visible()
        visitor = await bot.visitor()
        await say(visitor, "how much is delivery")
        await sees(visitor, "Delivery is free for everybody.")
        assert watch.seen == []


async def test_failing_tests_are_shown_and_nothing_is_saved_unless_one_insists(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        page, _ = await bot.page(COST)
        before = bot.orders
        for _ in range(2):
            await page.get_by_label("Remove “").first.click()
        await field(page, "title_field").fill("Gift boxes")
        await page.get_by_label("Way of asking 1").fill("Do you have gift boxes?")
        await button(page, "save_and_test").click()
        outcome = page.locator(".outcome")
        await expect(outcome.locator(".failure")).to_contain_text("answer delivery-cost")
        assert bot.orders == before
        await button(outcome, "save_anyway").click()
        await expect(page.get_by_text(WORDS["bot.saved_live"])).to_be_visible()
        assert "Gift boxes" in bot.orders


async def test_a_mistake_is_told_at_its_field_before_anything_is_sent(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        page, _ = await bot.page(COST)
        await field(page, "answer_field").fill("Hello {nobody}")
        await button(page, "save_and_test").click()
        about = page.locator(".field", has=field(page, "answer_field"))
        await expect(about.locator(".hint-bad")).to_have_text(WORDS["bot.bad_placeholder"])
        await expect(field(page, "answer_field")).to_have_attribute("aria-invalid", "true")
        assert "nobody}" not in bot.orders


async def test_a_mistake_in_a_file_leads_to_its_line(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        page, _ = await bot.page(f"bot/file/{ORDERS.replace('/', '%2F')}")
        area = page.locator(".code-text")
        await area.fill(bot.orders.replace("answer: Nothing above 50.", "antwort: Nothing above 50."))
        await button(page, "save_and_test").click()
        jump = page.locator(".outcome .problems button").first
        await jump.click()
        line = await area.evaluate("(area) => area.value.slice(area.selectionStart, area.selectionEnd)")
        assert line.strip() in ("antwort: Nothing above 50.", "- id: delivery-cost")
        assert "antwort" not in bot.orders


async def test_a_missed_question_is_taught_with_one_click(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        visitor = await bot.visitor()
        await miss(visitor, "postage to France")
        page, watch = await bot.page("bot/missed/en")
        group = page.locator(".miss")
        await expect(group.locator("h4")).to_have_text("postage to France")
        await button(group, "another_entry").click()
        await field(page, "pick_entry").fill("cost")
        await page.get_by_role("button", name="What does delivery cost?").last.click()
        learned = WORDS["bot.learned"].replace("{title}", "What does delivery cost?")
        await expect(page.get_by_text(learned)).to_be_visible()
        await expect(group).to_have_count(0)
        assert "postage to France" in bot.orders
        second = await bot.visitor()
        await say(second, "postage to France")
        await sees(second, "Nothing above 50.")
        assert watch.seen == []


async def test_a_missed_question_becomes_a_new_answer(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        visitor = await bot.visitor()
        await miss(visitor, "do you sell curtains")
        page, _ = await bot.page("bot/missed/en")
        await button(page, "make_entry").click()
        await expect(field(page, "title_field")).to_have_value("do you sell curtains")
        await page.get_by_label("Way of asking 1").fill("Are there curtains?")
        await field(page, "answer_field").fill("Yes, in four colours.")
        await button(page, "save_and_test").click()
        await expect(page.get_by_text(WORDS["bot.saved_live"])).to_be_visible()
        await go(page, "bot/missed/en")
        await expect(page.get_by_text(WORDS["bot.missed_none"])).to_be_visible()
        second = await bot.visitor()
        await say(second, "do you sell curtains")
        await sees(second, "Yes, in four colours.")


async def test_who_saves_second_sees_both_texts_and_chooses(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        first, _ = await bot.page(COST)
        second, _ = await bot.page(COST, login=ADMIN)
        for page, text in ((first, "Mine is this."), (second, "Theirs is that.")):
            await field(page, "answer_field").fill(text)
        await button(second, "save_and_test").click()
        await expect(second.get_by_text(WORDS["bot.saved_live"])).to_be_visible()
        await button(first, "save_and_test").click()
        conflict = first.locator(".outcome-warning")
        await expect(conflict.locator(".diff-minus")).to_contain_text("Theirs is that.")
        await expect(conflict.locator(".diff-plus")).to_contain_text("Mine is this.")
        assert "Theirs is that." in bot.orders
        await button(conflict, "keep_mine").click()
        await expect(first.get_by_text(WORDS["bot.saved_live"])).to_be_visible()
        assert "Mine is this." in bot.orders


async def test_an_earlier_version_comes_back(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        page, watch = await bot.page(COST)
        before = bot.orders
        await field(page, "answer_field").fill("A mistake.")
        async with page.expect_response("**/console/api/bot"):  # news of the files draws the versions anew
            await button(page, "save_and_test").click()
            await expect(page.get_by_text(WORDS["bot.saved_live"])).to_be_visible()
        await page.get_by_role("link", name=WORDS["bot.earlier_versions"]).click()
        await page.locator(".version-head").click()
        await expect(page.locator(".diff-plus")).to_contain_text("A mistake.")
        await button(page, "roll_back").click()
        await button(page, "roll_back").click()
        await expect(page.get_by_text(WORDS["bot.rolled_back"])).to_be_visible()
        assert bot.orders == before
        assert watch.seen == []


async def test_a_removed_answer_is_gone_after_one_more_question(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        page, _ = await bot.page("bot/new/en")
        await field(page, "title_field").fill("Gift boxes")
        await page.get_by_label("Way of asking 1").fill("Do you have gift boxes?")
        await field(page, "answer_field").fill("Yes, five.")
        await button(page, "save_and_test").click()
        await button(page, "remove_entry").click()
        await page.get_by_role("button", name=WORDS["remove"], exact=True).last.click()
        await expect(page.get_by_text(WORDS["bot.entry_removed"])).to_be_visible()
        assert "gift" not in bot.orders


async def test_an_operator_reads_and_tries_but_changes_nothing(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        page, watch = await bot.page(COST, login="nino@shop.example")
        await expect(page.get_by_text(WORDS["bot.why_not_role"])).to_be_visible()
        await expect(field(page, "answer_field")).not_to_be_editable()
        assert await button(page, "save_and_test").count() == 0
        await go(page, f"bot/file/{ORDERS.replace('/', '%2F')}")
        await expect(page.locator(".code-text")).not_to_be_editable()
        await go(page, "bot/settings")
        await expect(page.get_by_role("radio").first).to_be_disabled()
        await expect(field(page, "time_zone")).to_be_disabled()
        await go(page, "bot/try/en")
        await field(page, "try_line").fill("how much is delivery")
        await page.keyboard.press("Enter")
        await expect(page.locator(".mock-bot")).to_have_text("Nothing above 50.")
        assert watch.seen == []


async def test_nothing_unsaved_is_left_without_a_question(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        page, _ = await bot.page(COST)
        await field(page, "answer_field").fill("Half a sen")
        await page.get_by_role("link", name=WORDS["bot.section_try"]).click()
        dialog = page.get_by_role("dialog")
        await button(dialog, "stay").click()
        await expect(field(page, "answer_field")).to_have_value("Half a sen")
        assert page.url.endswith("#bot/answers/en/delivery-cost")
        await page.get_by_role("link", name=WORDS["chats"], exact=True).click()
        await button(dialog, "leave").click()
        await expect(page.locator(".bot-tabs")).to_have_count(0)
        await page.go_back()
        await expect(field(page, "answer_field")).to_have_value("Nothing above 50.")


async def test_the_address_keeps_the_place_over_a_reload(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        page, _ = await bot.page(COST)
        await field(page, "title_field").wait_for()
        await page.reload()
        await expect(field(page, "title_field")).to_have_value("What does delivery cost?")


async def test_the_tests_run_for_a_coming_day_and_the_dial_and_the_hours_are_set(tmp_path: Path) -> None:
    async with open_bot_stage(tmp_path) as bot:
        page, watch = await bot.page("bot/settings", login=ADMIN)
        await set_dial_and_hours(bot, page)
        await go(page, "bot/tests")
        await field(page, "as_on").fill("2027-01-02T12:00")
        await button(page, "run_tests").click()
        await expect(page.locator(".verdict.good")).to_be_visible()
        await expect(page.get_by_role("heading", name=WORDS["bot.coverage"])).to_be_visible()
        assert watch.seen == []


async def set_dial_and_hours(bot: BotStage, page: Page) -> None:
    await page.get_by_role("radio", name=WORDS["bot.dial_very_cautious"]).check()
    await button(page, "save_and_test").click()
    await expect(page.get_by_text(WORDS["bot.dial_saved"])).to_be_visible()
    assert "very_cautious" in (bot.content / "bot_scenarios/settings.yaml").read_text("utf-8")
    await page.get_by_role("button", name="Add hours on Sunday").click()
    await button(page, "save_hours").click()
    await expect(page.get_by_text(WORDS["bot.hours_saved"])).to_be_visible()
