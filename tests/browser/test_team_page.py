"""The page about the team and its queue: what is set there holds, who may not change it cannot, mistakes are told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.bot_stage import go, words
from tests.browser.stage import Stage, open_stage
from tests.browser.test_accessibility import check
from tests.support.browser import ROOT
from tests.support.figures import record

pytestmark = pytest.mark.browser
ADMIN = "ada@shop.example"
OPERATOR = "nino@shop.example"
WORDS = words()
SMALL = ROOT / "tests/delivery/content"
SALES = "team/department/sales"
# Each place with what shows that it is there.
PLACES = {
    "team": ".team-department",
    "team/new": ".names",
    "team/people": ".person",
    "team/queue": ".queue-settings",
    "team/waits": ".honest, .empty",
    "team/blocks": ".block, .empty",
    "team/mail": ".snippet",
}
OVERFLOW = """() => [document.documentElement, document.querySelector('.bot')]
  .filter((element) => element.scrollWidth > element.clientWidth).map((element) => element.className)"""
POST = """async ([path, body]) => {
  const session = await (await fetch('/console/api/session')).json()
  const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': session.csrf_token }
  return (await fetch(`/console/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).status
}"""


@asynccontextmanager
async def open_team(tmp_path: Path, content: Path = SMALL) -> AsyncIterator[Stage]:
    """A stage with an admin. The small content speaks English alone, that of the repository five languages."""
    async with open_stage(tmp_path / "data", content=content) as stage:
        await stage.shop.add_operator(ADMIN, "admin")
        yield stage


async def open_page(stage: Stage, place: str, login: str = ADMIN, **options: Any) -> Page:
    page, _ = await stage.console(login, **options)
    await go(page, place)
    await page.locator(".team .bot-tabs").wait_for()
    return page


def button(place: Page | Locator, key: str) -> Locator:
    return place.get_by_role("button", name=WORDS[key], exact=True)


def field(place: Page | Locator, key: str) -> Locator:
    return place.get_by_label(WORDS[key], exact=True)


async def save(page: Page) -> None:
    await button(page, "save").click()
    await expect(page.get_by_text(WORDS["team_department_saved"])).to_be_visible()


async def open_part(page: Page, part: str) -> None:
    await page.locator(".part-tab", has_text=WORDS[f"team_part_{part}"]).click()


def sales_of(welcome: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in welcome["departments"] if each["key"] == "sales")
    return found


async def test_a_form_and_own_hours_reach_the_visitor(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, SALES)
        before = sales_of(await (await stage.shop.visitor()).connect())
        assert before["is_available"]
        assert "order_number" not in {each["key"] for each in before["pre_chat"]}
        await open_part(page, "forms")
        await page.get_by_text(WORDS["team_starts"]).click()
        await page.locator(".start", has_text=WORDS["team_start_order"]).click()
        await page.locator(".field-open").first.click()
        await field(page, "team_pattern").fill("FF-####")
        await field(page, "team_pattern_try").fill("ff-2041")
        await expect(page.get_by_text(WORDS["team_pattern_fits"])).to_be_visible()
        await expect(page.locator(".preview-card")).to_contain_text("FF-1234")
        await open_part(page, "hours")
        await page.get_by_text(WORDS["team_hours_own"], exact=True).first.click()
        await expect(page.locator(".week").first).to_be_visible()
        await save(page)
        await stage.shop.tick(1.0)
        await expect(page.locator(".bot-editor-head .reach")).to_contain_text(WORDS["team_reach_closed"])
        after = sales_of(await (await stage.shop.visitor()).connect())
        assert after["why_away"] == "closed"
        assert after["opens"]
        assert [(each["key"], each.get("pattern", "")) for each in after["pre_chat"]] == [
            ("order_number", "FF-####"),
            ("email", ""),
        ]


async def test_an_own_question_leads_to_a_department_in_every_language(tmp_path: Path) -> None:
    async with open_team(tmp_path, ROOT) as stage:
        page = await open_page(stage, SALES)
        await open_part(page, "forms")
        await button(page, "team_own_field").click()
        await field(page, "team_kind").select_option("choice")
        await page.get_by_label("Question in English", exact=True).fill("What is broken?")
        await button(page, "team_add_choice").click()
        await page.get_by_label("Answer 1 in English", exact=True).fill("My cup")
        await page.get_by_label("Where My cup leads", exact=True).select_option("support")
        await page.locator(".forms-main .language-tab", has_text="فارسی").click()
        await page.get_by_label("Question in فارسی", exact=True).fill("چه چیزی شکسته؟")
        await expect(page.locator(".preview-card[dir=rtl]")).to_contain_text("چه چیزی شکسته؟")
        await save(page)
        persian = sales_of(await (await stage.shop.visitor(language="fa")).connect())
        asked = persian["pre_chat"][-1]
        assert (asked["label"], asked["choices"][0]["label"]) == ("چه چیزی شکسته؟", "My cup")


async def test_a_department_is_made_moved_and_removed(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, "team/new")
        await page.get_by_label("English", exact=True).fill("Returns & repairs")
        await field(page, "team_add_member").select_option(label="Nino (nino@shop.example)")
        await save(page)
        await expect(page.locator(".part-title")).to_have_text("Returns & repairs")
        await go(page, "team/departments")
        row = page.locator(".team-department", has_text="Returns & repairs")
        await row.get_by_role("button", name="Move Returns & repairs up").click()
        await expect(page.locator(".team-department").nth(2)).to_contain_text("Returns & repairs")
        await row.get_by_role("link", name="Returns & repairs").click()
        await button(page, "team_remove_department").click()
        await button(page, "remove").click()
        await expect(page.get_by_text(WORDS["team_department_removed"])).to_be_visible()
        await expect(page.locator(".team-department")).to_have_count(3)


async def test_what_is_missing_is_told_at_its_field_and_nothing_is_sent(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, SALES)
        await page.get_by_label("English", exact=True).fill("")
        await open_part(page, "chats")
        await button(page, "save").click()
        await expect(page.get_by_text(WORDS["team_no_name"])).to_be_visible()
        await expect(page.get_by_label("English", exact=True)).to_be_focused()
        names = await stage.shop.query("SELECT names FROM departments WHERE key = 'sales'")
        assert "Sales" in names[0][0]


async def test_what_the_server_refuses_is_told_at_the_top_and_its_field_is_focused(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, SALES)
        await open_part(page, "chats")
        await field(page, "team_place_fallback").select_option("billing")
        assert await page.evaluate(POST, ["departments/remove", {"key": "billing"}]) == 200
        await open_part(page, "team")
        await button(page, "save").click()
        told = WORDS["team_refused"].replace("{what}", WORDS["team_place_fallback"])
        await expect(page.locator(".team-editor .alert")).to_contain_text(told)
        await expect(field(page, "team_place_fallback")).to_be_focused()


async def test_unsaved_changes_are_not_left_without_a_question(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, SALES)
        await page.get_by_label("English", exact=True).fill("Shop floor")
        await page.get_by_role("link", name=WORDS["team_section_people"], exact=True).click()
        await expect(page.get_by_role("dialog")).to_contain_text(WORDS["bot.leave_title"])
        await button(page, "bot.stay").click()
        await expect(page.get_by_label("English", exact=True)).to_have_value("Shop floor")


async def test_an_operator_reads_and_cannot_change(tmp_path: Path) -> None:
    body = {"operator_id": "", "languages": [], "chat_limit": 7}
    async with open_team(tmp_path) as stage:
        body["operator_id"] = (await stage.shop.query("SELECT id FROM operators WHERE login = ?", ADMIN))[0][0]
        page = await open_page(stage, SALES, OPERATOR)
        await expect(page.get_by_text(WORDS["team_why_not"])).to_be_visible()
        await expect(page.get_by_label("English", exact=True)).not_to_be_editable()
        await expect(button(page, "save")).to_have_count(0)
        assert await page.evaluate(POST, ["operators/save", body]) == 403
        await go(page, "team/mail")
        await expect(page.get_by_text(WORDS["mail_forbidden"])).to_be_visible()
        admin = await open_page(stage, "team/people")
        assert await admin.evaluate(POST, ["operators/save", body]) == 200


async def test_a_person_gets_languages_and_a_limit(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, "team/people")
        person = page.locator(".person", has_text=OPERATOR)
        await person.get_by_role("button", name=WORDS["team_edit"]).click()
        await person.get_by_role("button", name="English", exact=True).click()
        await field(person, "team_place_chat_limit").fill("7")
        await button(person, "save").click()
        await expect(person.locator("form")).to_have_count(0)
        found = await stage.shop.query("SELECT languages, chat_limit FROM operators WHERE login = ?", OPERATOR)
        assert found == [("en", 7)]


async def test_who_comes_first_is_saved_and_said_in_words_when_it_cannot_be(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, "team/queue")
        await button(page, "team_add_priority").click()
        await field(page, "team_priority_name").fill("Big carts")
        await button(page, "save").click()
        await expect(page.get_by_text(WORDS["team_priority_for_nobody"])).to_be_visible()
        await field(page, "team_priority_cartFrom").fill("100")
        await button(page, "save").click()
        await expect(page.get_by_text(WORDS["team_settings_saved"])).to_be_visible()
        await page.reload()
        await expect(field(page, "team_priority_cartFrom")).to_have_value("100")


async def test_a_block_is_undone_with_one_click_and_the_visitor_comes_in_again(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        visitor, _ = await stage.open(f"{stage.page_origin}/")
        await visitor.get_by_role("button", name="Open chat").click()
        await expect(visitor.locator(".composer-field")).to_be_visible()
        page = await open_page(stage, "team/blocks")
        await button(page, "block_add_network").click()
        await field(page, "block_network").fill("127.0.0.1")
        await field(page, "block_reason").fill("Floods us")
        await button(page, "block_add").click()
        row = page.locator(".block", has_text="Floods us")
        await row.wait_for()
        await expect(visitor.locator(".blocked")).to_be_visible()
        await row.get_by_role("button", name=WORDS["block_undo"]).click()
        await expect(row.get_by_role("button")).to_have_count(0)
        await page.get_by_text(WORDS["block_ended.one"].replace("{count}", "1")).click()
        await expect(page.locator(".block-ended")).to_contain_text("Floods us")
        await visitor.reload()
        await expect(visitor.locator(".composer-field")).to_be_visible()


async def test_mail_that_is_not_set_up_says_which_settings_are_missing(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, "team/mail")
        await expect(page.get_by_text(WORDS["mail_not_set_up"], exact=True)).to_be_visible()
        await expect(page.locator(".snippet")).to_contain_text("CHATSERVER_SMTP_HOST=")
        await expect(field(page, "mail_test")).to_have_count(0)


@pytest.mark.parametrize(
    ("language", "scheme", "width"),
    [
        ("en", "light", 1280),
        ("fa", "dark", 320),
        pytest.param("en", "dark", 320, marks=pytest.mark.long),
        pytest.param("fa", "light", 1280, marks=pytest.mark.long),
    ],
)
async def test_axe_finds_nothing_serious_and_nothing_is_cut_off(
    tmp_path: Path, language: str, scheme: str, width: int
) -> None:
    problems: list[str] = []
    how: dict[str, Any] = {"color_scheme": scheme, "locale": language, "reduced_motion": "reduce"}
    async with open_team(tmp_path, ROOT) as stage:
        page = await open_page(stage, "team", viewport={"width": width, "height": 800}, **how)
        for place, sign in PLACES.items():
            await go(page, place)
            await page.locator(sign).first.wait_for()
            await look(page, place, problems)
        await look_into_the_editor(page, problems)
    record("accessibility", team_page_serious_or_critical=len(problems))
    assert not problems, "\n".join(problems)


async def look_into_the_editor(page: Page, problems: list[str]) -> None:
    await go(page, SALES)
    for number in range(4):
        await page.locator(".part-tab").nth(number).click()
        await page.locator(".team-part fieldset, .forms").first.wait_for()
        await look(page, f"part {number}", problems)
    await page.locator(".field-open").first.click()
    await look(page, "a field", problems)


async def look(page: Page, what: str, problems: list[str]) -> None:
    await check(page, what, problems)
    problems += [f"{what}: wider than the screen: {each}" for each in await page.evaluate(OVERFLOW)]
