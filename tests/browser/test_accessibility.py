"""axe finds nothing serious in the widget and the console, in both languages, by day and by night."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.stage import Stage, open_stage
from tests.support.browser import ROOT
from tests.support.figures import record
from tests.support.people import pick

pytestmark = pytest.mark.browser
AXE = ROOT / "widget" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async (place) => {
  const { violations, passes } = await axe.run(place ?? document, { resultTypes: ['violations'] })
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const told = bad.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ target, any }) =>
    `${JSON.stringify(target)} ${any[0]?.message ?? ''}`).slice(0, 4).join('; ')}`)
  return { told, passed: passes.length }
}"""
PATHS = {"en": "", "fa": "fa/"}


def words(name: str) -> dict[str, str]:
    found: dict[str, str] = json.loads((ROOT / "widget" / "locales" / f"{name}.json").read_text("utf-8"))
    return found


async def check(page: Page, what: str, problems: list[str], place: str | None = None) -> None:
    """Adds what axe finds wrong with the page as it stands."""
    await page.evaluate(AXE.read_text("utf-8"))
    result = await page.evaluate(RUN, place)
    assert result["passed"] >= 5, f"{what}: axe looked at nothing"
    problems += [f"{what}: {each}" for each in result["told"]]


@pytest.mark.parametrize(
    ("language", "scheme"),
    [
        ("en", "light"),
        ("fa", "dark"),
        pytest.param("en", "dark", marks=pytest.mark.long),
        pytest.param("fa", "light", marks=pytest.mark.long),
    ],
)
async def test_axe_finds_nothing_serious(tmp_path: Path, language: str, scheme: str) -> None:
    problems: list[str] = []
    how: dict[str, Any] = {"color_scheme": scheme, "locale": language, "reduced_motion": "reduce"}
    async with open_stage(tmp_path / "data") as stage:
        console, _ = await stage.console(**how)
        await check(console, "empty console", problems)
        page = await the_widget(stage, language, how, problems)
        await the_console(console, words(f"console.{language}"), problems)
        await expect(page.locator(".story").last).to_be_visible()
        await check(page, "chat with a person", problems, "chat-widget")
    record("accessibility", serious_or_critical=len(problems))
    assert problems == []


async def test_axe_would_have_noticed(tmp_path: Path) -> None:
    problems: list[str] = []
    async with open_stage(tmp_path / "data") as stage:
        page, _ = await stage.open(f"{stage.page_origin}/")
        await page.locator(".launcher").click()
        await page.locator(".welcome").wait_for()
        await page.locator(".send").evaluate("(button) => button.removeAttribute('aria-label')")
        await check(page, "open", problems, "chat-widget")
    assert any("button-name" in problem for problem in problems)


async def the_widget(stage: Stage, language: str, how: dict[str, Any], problems: list[str]) -> Page:
    """Closed, open, with the form, with a chat."""
    t = words(language)
    page, _ = await stage.open(f"{stage.page_origin}/{PATHS[language]}", **how)
    await page.locator(".launcher").wait_for()
    await check(page, "closed", problems, "chat-widget")
    await page.get_by_role("button", name=t["launcher.open"]).click()
    panel = page.get_by_role("dialog")
    await panel.locator(".welcome").wait_for()
    await check(page, "open", problems, "chat-widget")
    await panel.get_by_role("textbox", name=t["composer.label"]).fill("https://shop.example/ ?")
    await page.keyboard.press("Enter")
    await expect(panel.locator(".words").nth(1)).to_be_visible()
    await panel.get_by_role("button", name=t["panel.menu"]).click()
    await check(page, "menu", problems, "chat-widget")
    await panel.get_by_role("menuitem", name=t["menu.person"]).click()
    await panel.get_by_role("button", name=t["form.submit_pre_chat"]).click()
    await expect(panel.locator(".mistake").first).to_be_visible()
    await check(page, "form with mistakes", problems, "chat-widget")
    await pick(panel.get_by_role("radio").first)
    await panel.get_by_role("button", name=t["form.submit_pre_chat"]).click()
    await expect(panel.locator(".mistake").nth(1)).to_be_visible()
    await check(page, "the department's fields with mistakes", problems, "chat-widget")
    await panel.get_by_label(t["form.name"]).fill("Leila")
    await panel.get_by_label(t["form.topic_pre_chat"]).fill("My order")
    await panel.get_by_role("button", name=t["form.submit_pre_chat"]).click()
    await expect(panel.locator(".queue")).to_be_visible()
    await check(page, "waiting", problems, "chat-widget")
    await panel.get_by_role("button", name=t["queue.elsewhere"]).click()
    await check(page, "another department", problems, "chat-widget")
    await panel.get_by_role("button", name=t["queue.keep"]).click()
    return page


async def the_console(console: Page, t: dict[str, str], problems: list[str]) -> None:
    """A chat that waits, then one's own, with a draft of the visitor."""
    await console.locator(".row").click()
    await check(console, "console, waiting chat", problems)
    await console.get_by_role("button", name=t["take"], exact=True).first.click()
    await console.get_by_role("button", name=t["end_chat"]).wait_for()
    await console.get_by_label(t["desk_tags_add"]).fill("vip, refund")
    await console.get_by_label(t["desk_tags_add"]).press("Enter")
    await expect(console.locator(".row-tag")).to_have_count(2)
    await console.get_by_role("textbox", name=t["write_reply"]).press_sequentially("/")
    await console.locator(".canned-item").first.wait_for()
    await check(console, "console, own chat with canned replies", problems)
