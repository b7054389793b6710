"""The page about the team and its queue: what is set there holds, who may not change it cannot, mistakes are told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Locator, Page, Route, expect

from chatserver.actions.accounts import make_link
from chatserver.domain.opening_hours import OpeningHours
from chatserver.storage import opening_hours
from tests.browser.bot_stage import go, words
from tests.browser.stage import Stage, open_stage
from tests.browser.test_accessibility import check
from tests.support.browser import ROOT
from tests.support.figures import record
from tests.support.shop import until

pytestmark = pytest.mark.browser
ADMIN, OTHER_ADMIN = "ada@shop.example", "zoe@shop.example"
OPERATOR = "nino@shop.example"
WORDS = words()
SMALL = ROOT / "tests/delivery/content"
SALES = "team/department/sales"
OVERVIEW, SAVE = "**/console/api/departments", "**/console/api/departments/save"
# Each place with what shows that it is there.
PLACES = {
    "team/departments": ".team-department",
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
        told = {"where": WORDS["team_place_fallback"], "words": WORDS["mend_no_department"]}
        await expect(page.locator(".team-editor .alert")).to_have_text(WORDS["mend_in"].format(**told))
        await expect(field(page, "team_place_fallback")).to_be_focused()


async def test_two_admins_who_save_the_same_department_both_learn_of_it(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        await stage.shop.add_operator(OTHER_ADMIN, "admin")
        first = await open_page(stage, SALES, reduced_motion="reduce")  # axe finds faults with half-faded colours
        second = await open_page(stage, SALES, OTHER_ADMIN)
        await type_name(first, "Front desk")
        await type_and_save(second, "Shop floor")
        await expect(second.get_by_text(WORDS["team_department_saved"])).to_be_visible()
        await button(first, "save").click()
        meanwhile = first.locator(".meanwhile")
        await expect(meanwhile).to_contain_text(saved_by("Zoe"))
        await expect(meanwhile.locator(".diff-minus")).to_contain_text("Shop floor")
        await expect(meanwhile.locator(".diff-plus")).to_contain_text("Front desk")
        await expect(first.get_by_label("English", exact=True)).to_have_value("Front desk")
        assert await name_of_sales(stage) == "Shop floor"
        problems: list[str] = []
        await look(first, "what somebody else saved", problems)
        assert not problems, "\n".join(problems)
        await button(meanwhile, "team_see_theirs").click()
        await expect(first.get_by_label("English", exact=True)).to_have_value("Shop floor")
        await expect(meanwhile).to_have_count(0)
        await type_name(second, "Ground floor")
        await type_and_save(first, "Front desk")
        await expect(first.get_by_text(WORDS["team_department_saved"])).to_be_visible()
        await button(second, "save").click()
        await expect(second.locator(".meanwhile")).to_contain_text(saved_by("Ada"))
        await button(second, "team_save_mine").click()
        await expect(second.locator(".meanwhile")).to_have_count(0)
        assert await name_of_sales(stage) == "Ground floor"


async def test_a_department_that_was_removed_meanwhile_is_told_and_can_be_set_up_again(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, SALES)
        meanwhile = page.locator(".meanwhile")
        await type_name(page, "Front desk")
        assert await page.evaluate(POST, ["departments/remove", {"key": "sales"}]) == 200
        await button(page, "save").click()
        told = WORDS["team_meanwhile_removed"].replace("{name}", "\u2068Sales\u2069")
        await expect(meanwhile).to_contain_text(told)
        await expect(meanwhile.locator(".diff")).to_have_count(0)
        await button(page, "team_set_up_again").click()
        await expect(page.get_by_text(WORDS["team_department_saved"])).to_be_visible()
        assert await name_of_sales(stage) == "Front desk"
        await type_name(page, "Ground floor")
        assert await page.evaluate(POST, ["departments/remove", {"key": "sales"}]) == 200
        await button(page, "save").click()
        await button(meanwhile, "team_discard_mine").click()
        await expect(page.get_by_text(WORDS["team_department_gone"])).to_be_visible()


async def test_where_what_somebody_else_saved_cannot_be_fetched_one_tries_again_and_loses_nothing(
    tmp_path: Path,
) -> None:
    async with open_team(tmp_path) as stage:
        await stage.shop.add_operator(OTHER_ADMIN, "admin")
        first, second = await open_page(stage, SALES), await open_page(stage, SALES, OTHER_ADMIN)
        await type_name(first, "Front desk")
        await type_and_save(second, "Shop floor")
        await expect(second.get_by_text(WORDS["team_department_saved"])).to_be_visible()
        await first.route(OVERVIEW, lambda route: route.abort())
        await button(first, "save").click()
        meanwhile = first.locator(".meanwhile")
        await expect(meanwhile).to_contain_text(WORDS["team_meanwhile_unseen_text"])
        await first.unroute(OVERVIEW)
        await button(meanwhile, "try_again").click()
        await expect(meanwhile).to_contain_text(saved_by("Zoe"))
        await expect(first.get_by_label("English", exact=True)).to_have_value("Front desk")


async def test_what_is_typed_while_a_save_is_under_way_stays_and_is_saved_next(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, SALES)
        may_go = asyncio.Event()

        async def wait(route: Route) -> None:
            await may_go.wait()
            await route.continue_()

        await page.route(SAVE, wait)
        await type_and_save(page, "Front desk")
        await page.get_by_label("English", exact=True).fill("Front desk 2")
        may_go.set()
        await expect(page.get_by_text(WORDS["team_department_saved"])).to_be_visible()
        await expect(page.locator(".bot-foot")).to_contain_text(WORDS["bot.unsaved"])
        await expect(page.get_by_label("English", exact=True)).to_have_value("Front desk 2")
        assert await name_of_sales(stage) == "Front desk"
        await button(page, "save").click()
        await expect(page.locator(".bot-foot")).not_to_contain_text(WORDS["bot.unsaved"])
        assert await name_of_sales(stage) == "Front desk 2"


async def test_what_another_admin_sets_up_is_seen_in_an_open_console_at_once(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        await stage.shop.add_operator(OTHER_ADMIN, "admin")
        first, second = await open_page(stage, "team/departments"), await open_page(stage, SALES, OTHER_ADMIN)
        await expect(first.locator(".rules")).to_contain_text("Sales")
        await type_and_save(second, "Shop floor")
        await expect(second.get_by_text(WORDS["team_department_saved"])).to_be_visible()
        await stage.shop.tick(1)
        await expect(first.locator(".rules")).to_contain_text("Shop floor")
        await open_part(second, "chats")
        await second.get_by_text(WORDS["team_assign_automatic"], exact=True).click()
        await button(second, "save").click()
        await expect(second.locator(".bot-foot")).not_to_contain_text(WORDS["bot.unsaved"])
        await first.route(OVERVIEW, lambda route: route.abort())
        async with first.expect_event("requestfailed"):
            await stage.shop.tick(1)
        await expect(first.locator(".rules")).to_contain_text("Shop floor")  # still there though it cannot be fetched
        await first.unroute(OVERVIEW)
        assert await second.evaluate(POST, ["departments/remove", {"key": "sales"}]) == 200
        await stage.shop.tick(1)
        await expect(first.locator(".rules")).not_to_contain_text("Shop floor")
        await expect(second.get_by_text(WORDS["team_department_gone"])).to_be_visible()


async def test_what_is_typed_outlives_what_another_admin_does(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, SALES)
        name = page.get_by_label("English", exact=True)
        await type_name(page, "Front desk")
        assert await page.evaluate(POST, ["departments/remove", {"key": "sales"}]) == 200
        async with page.expect_response(OVERVIEW):
            await stage.shop.tick(1)
        await expect(page.get_by_role("heading", name="Sales")).to_be_visible()
        await expect(name).to_have_value("Front desk")
        await button(page, "save").click()
        await button(page, "team_set_up_again").click()
        await expect(page.get_by_text(WORDS["team_department_saved"])).to_be_visible()
        assert await name_of_sales(stage) == "Front desk"


async def test_a_page_is_not_loaded_anew_while_it_is_saving(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        await stage.shop.add_operator(OTHER_ADMIN, "admin")
        page, other = await open_page(stage, SALES), await open_page(stage, "team/departments", OTHER_ADMIN)
        is_removed, may_go = asyncio.Event(), asyncio.Event()
        gone = page.get_by_text(WORDS["team_department_gone"])

        async def wait(route: Route) -> None:
            answer = await route.fetch()
            is_removed.set()
            await may_go.wait()
            await route.fulfill(response=answer)

        await page.route("**/departments/remove", wait)
        await button(page, "team_remove_department").click()
        await button(page, "remove").click()
        await until(is_removed.is_set)
        await stage.shop.tick(1)
        await expect(other.locator(".rules")).not_to_contain_text("Sales")
        await expect(page.get_by_role("heading", name="Sales")).to_be_visible()
        await expect(gone).to_have_count(0)
        may_go.set()
        await expect(page.get_by_text(WORDS["team_department_removed"])).to_be_visible()
        await expect(gone).to_have_count(0)
        await expect(page.locator(".rules")).not_to_contain_text("Sales")


async def type_name(page: Page, name: str) -> None:
    """From here on the page keeps what is typed; before, it follows what others save, within a second."""
    await page.get_by_label("English", exact=True).fill(name)


async def type_and_save(page: Page, name: str) -> None:
    await type_name(page, name)
    await button(page, "save").click()


def saved_by(name: str) -> str:
    return WORDS["team_meanwhile_by"].replace("{name}", f"\u2068{name}\u2069")


async def name_of_sales(stage: Stage) -> str:
    ((names,),) = await stage.shop.query("SELECT names FROM departments WHERE key = 'sales'")
    return str(json.loads(names)["en"])


async def test_settings_that_somebody_else_saved_meanwhile_are_told_and_the_switch_for_the_peak_stays(
    tmp_path: Path,
) -> None:
    async with open_team(tmp_path) as stage:
        await stage.shop.add_operator(OTHER_ADMIN, "admin")
        first, second = await open_page(stage, "team/queue"), await open_page(stage, "team/queue", OTHER_ADMIN)
        grace = WORDS["team_place_grace_seconds"]
        await first.get_by_label(grace, exact=True).fill("90")
        await second.get_by_label(grace, exact=True).fill("60")
        await button(second, "save").click()
        await expect(second.get_by_text(WORDS["team_settings_saved"])).to_be_visible()
        await first.get_by_text(WORDS["team_peak_on"], exact=True).click()
        await expect(first.get_by_text(WORDS["team_peak_set_on"])).to_be_visible()
        await expect(first.get_by_label(grace, exact=True)).to_have_value("90")
        await button(first, "save").click()
        meanwhile = first.locator(".meanwhile")
        await expect(meanwhile).to_contain_text(saved_by("Zoe"))
        await expect(meanwhile.locator(".diff-minus")).to_contain_text("60 seconds")
        await button(meanwhile, "team_save_mine").click()
        await expect(first.get_by_text(WORDS["team_settings_saved"])).to_be_visible()
        ((settings,),) = await stage.shop.query("SELECT value FROM shop WHERE key = 'routing'")
        assert (json.loads(settings)["grace_seconds"], json.loads(settings)["peak"]) == (90, "on")


async def test_who_takes_back_what_they_typed_sees_what_somebody_else_saved_meanwhile(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        await stage.shop.add_operator(OTHER_ADMIN, "admin")
        first, second = await open_page(stage, "team/queue"), await open_page(stage, "team/queue", OTHER_ADMIN)
        grace = first.get_by_label(WORDS["team_place_grace_seconds"], exact=True)
        before = await grace.input_value()
        await grace.fill("90")
        await second.get_by_label(WORDS["team_place_grace_seconds"], exact=True).fill("60")
        await button(second, "save").click()
        await expect(second.get_by_text(WORDS["team_settings_saved"])).to_be_visible()
        await first.get_by_text(WORDS["team_peak_on"], exact=True).click()
        await expect(first.get_by_text(WORDS["team_peak_set_on"])).to_be_visible()
        await expect(grace).to_have_value("90")
        await grace.fill(before)
        await expect(grace).to_have_value("60")


async def test_own_hours_of_a_shop_that_is_always_open_begin_in_the_morning(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        always = OpeningHours("UTC", "", {day: ((0, 1440),) for day in range(6)})
        await stage.shop.shop.context.database.write(opening_hours.put, always)
        page = await open_page(stage, SALES)
        await open_part(page, "hours")
        await page.get_by_text(WORDS["team_hours_own"], exact=True).first.click()
        times = page.locator(".week").first.locator("input[type=time]")
        await expect(times).to_have_count(12)
        shown = await times.evaluate_all("(inputs) => inputs.map((input) => input.value)")
        assert shown == ["09:00", "17:00"] * 6


async def test_a_number_out_of_range_is_told_the_range(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, "team/people")
        await page.locator(".person", has_text=OPERATOR).get_by_role("button", name=WORDS["team_edit"]).click()
        await field(page, "team_place_chat_limit").fill("51")
        await expect(page.get_by_text("Between 1 and 50 chats.", exact=True)).to_be_visible()
        await button(page, "cancel").click()
        await page.get_by_role("link", name=WORDS["team_section_departments"], exact=True).click()
        await page.locator(".rule-title").get_by_role("link", name="Sales", exact=True).click()
        await open_part(page, "chats")
        await field(page, "team_place_transfer_seconds").fill("5")
        await expect(page.get_by_text("Between 10 and 3,600 seconds.", exact=True)).to_be_visible()


async def test_an_order_number_is_offered_a_pattern_with_what_fits_it(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, SALES)
        await open_part(page, "forms")
        await button(page, "team_built_in_order_number").click()
        await expect(field(page, "team_pattern")).to_have_value("")
        await expect(page.locator(".pattern-offer")).to_contain_text("AB-1234")
        await button(page, "team_pattern_take").click()
        await expect(field(page, "team_pattern")).to_have_value("@@-####")
        await expect(page.locator(".pattern")).to_contain_text(f"{WORDS['team_pattern_example']} AB-1234")


async def test_who_sets_the_chat_up_is_told_the_command_for_others(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        context = stage.shop.shop.context
        token = await context.database.write(make_link, "setup", None, context.now)
        small = {"width": 320, "height": 480}
        page, _ = await stage.open(f"{stage.shop.url}/console/#link={token}", viewport=small)
        await expect(page.get_by_role("heading", name=WORDS["setup_title"])).to_be_visible()
        command = page.get_by_text("chatserver operator add")
        await expect(command).not_to_be_in_viewport()
        await page.mouse.move(160, 240)
        await page.mouse.wheel(0, 2000)
        await expect(command).to_be_in_viewport()


async def test_unsaved_changes_are_not_left_without_a_question(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        page = await open_page(stage, SALES)
        await page.get_by_label("English", exact=True).fill("Shop floor")
        await expect(page.locator(".bot-foot")).to_contain_text(WORDS["bot.unsaved"])
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
        await field(page, "team_priority_tag").fill("VIP, gold")
        await button(page, "save").click()
        for name, words in (("name", "no_name"), ("tag", "one_tag")):
            await expect(field(page, f"team_priority_{name}")).to_have_accessible_description(
                WORDS[f"team_priority_{words}"]
            )
        await expect(field(page, "team_priority_name")).to_be_focused()
        await field(page, "team_priority_tag").fill("")
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
        await page.set_extra_http_headers({"X-Forwarded-For": "203.0.113.9"})
        await button(page, "block_add_network").click()
        await field(page, "block_network").fill("127.0.0.1")
        await field(page, "block_reason").fill("Floods us")
        await button(page, "block_add").click()
        sure = page.get_by_role("dialog")
        await expect(sure).to_contain_text(WORDS["block_ending_none"])
        await button(sure, "block_add").click()
        row = page.locator(".block", has_text="Floods us")
        await row.wait_for()
        await expect(visitor.locator(".blocked")).to_be_visible()
        await row.get_by_role("button", name=WORDS["block_undo"]).click()
        await expect(row.get_by_role("button")).to_have_count(0)
        await page.get_by_text(WORDS["block_ended.one"].replace("{count}", "1")).click()
        await expect(page.locator(".block-ended")).to_contain_text("Floods us")
        await visitor.reload()
        await expect(visitor.locator(".composer-field")).to_be_visible()


async def test_a_block_that_lacks_something_or_hits_oneself_says_so_at_its_field(tmp_path: Path) -> None:
    async with open_team(tmp_path) as stage:
        visitor, _ = await stage.open(f"{stage.page_origin}/")
        await visitor.get_by_role("button", name="Open chat").click()
        await visitor.locator(".composer-field").fill("Where is my order?")
        await visitor.locator(".composer-field").press("Enter")
        await visitor.locator(".words").nth(1).wait_for()  # the answer, so the chat is stored
        page = await open_page(stage, "team/blocks")
        await button(page, "block_add_network").click()
        network, reason = field(page, "block_network"), field(page, "block_reason")
        await expect(reason).to_have_attribute("aria-required", "true")
        await button(page, "block_add").click()
        await expect(network).to_be_focused()
        await expect(reason).to_have_accessible_description(WORDS["block_reason_missing"])
        await network.fill("127.0.0.1")
        await expect(network).not_to_have_attribute("aria-invalid", "true")
        await button(page, "block_add").click()
        await expect(reason).to_be_focused()
        await expect(reason).to_have_attribute("aria-invalid", "true")
        await reason.fill("Floods us")
        await button(page, "block_add").click()
        await expect(network).to_be_focused()
        await expect(network).to_have_attribute("aria-invalid", "true")
        await expect(network).to_have_accessible_description(WORDS["mend_own_address"])
        await page.set_extra_http_headers({"X-Forwarded-For": "203.0.113.9"})
        await button(page, "block_add").click()
        sure = page.get_by_role("dialog")
        parts = WORDS["block_ending_bot"].replace("{count}", "1")
        told = WORDS["block_ending.one"].replace("{count}", "1").replace("{parts}", parts)
        await expect(sure).to_contain_text(told)
        await button(sure, "cancel").click()
        assert await stage.shop.query("SELECT state FROM conversations") == [("bot",)]
        assert await stage.shop.query("SELECT * FROM blocks") == []


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
            if place != "team/new":
                await page.locator(f'.bot-tab[aria-current][href="#{place}"]').wait_for()
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
