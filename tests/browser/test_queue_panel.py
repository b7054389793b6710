"""What a visitor sees on the way to a person: the forms, the wait, the ways out of it, and who is kept out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from chatserver.actions import department_removal
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.forms import NAME, TOPIC, FieldKind, FormChoice, FormField
from chatserver.domain.opening_hours import OpeningHours
from chatserver.domain.routing_settings import RoutingSettings
from chatserver.ids import hash_secret, new_secret
from chatserver.storage import departments, opening_hours, return_links, routing_settings
from chatserver.storage.database import Transaction
from tests.browser.screen import shows
from tests.browser.stage import Stage, open_stage
from tests.browser.test_accessibility import check
from tests.support.people import pick

pytestmark = pytest.mark.browser
MAIL = {"smtp_host": "127.0.0.1", "smtp_port": 1, "smtp_security": "none", "mail_from": "chat@shop.example"}
DAY_MS = 86_400_000
SIZES = tuple(FormChoice(key, {"en": key.title()}) for key in ("small", "medium", "large"))
COLOURS = tuple(FormChoice(f"c{number}", {"en": f"Colour {number}"}) for number in range(7))


def field(key: str, kind: FieldKind, label: str, **more: Any) -> FormField:
    return FormField(key, kind, {"en": label}, **more)


EVERY_KIND = (
    NAME,
    FormField("email", "email"),
    FormField("phone", "phone"),
    FormField("order_number", "order_number", pattern="FF-####"),
    field("customer", "text", "Customer number", pattern="######"),
    field("pieces", "number", "How many pieces?"),
    field("size", "choice", "Size", choices=SIZES, is_required=True),
    field("colour", "choice", "Colour", choices=COLOURS),
    field("news", "checkbox", "Send me news"),
    field("terms", "consent", "I agree to https://shop.example/privacy", is_required=True),
    TOPIC,
)
CALL_BACK = (FormField("phone", "phone", is_required=True), field("when", "text", "When?"))
ASKING = DepartmentRules(pre_chat=EVERY_KIND, call_back=CALL_BACK)
MONDAYS = OpeningHours("UTC", "", {0: ((540, 1020),)})  # the tests' clock begins on a Thursday


@asynccontextmanager
async def staffed(data: Path, **settings: Any) -> AsyncIterator[Stage]:
    """A shop with somebody there. Sales asks with every kind of field, and support is closed until Monday."""

    def unit(transaction: Transaction) -> None:
        departments.put_rules(transaction, "sales", ASKING)
        opening_hours.put(transaction, MONDAYS, "support")

    async with open_stage(data, **settings) as stage:
        await stage.shop.shop.context.database.write(unit)
        operator = await stage.shop.operator()
        yield stage
        await operator.close()


async def set_up(stage: Stage, **settings: Any) -> None:
    """The shop's queue works by these settings from now on."""
    database = stage.shop.shop.context.database
    await database.write(lambda transaction: routing_settings.put(transaction, RoutingSettings(**settings)))
    for _ in range(2):  # one look finds it out, the next tells the visitors
        await stage.shop.tick(10)


async def open_panel(stage: Stage, path: str = "/", **options: Any) -> tuple[Page, Locator]:
    page, _ = await stage.open(stage.page_origin + path, reduced_motion="reduce", **options)
    await page.locator(".launcher").click()
    panel = page.get_by_role("dialog")
    await expect(panel.locator(".welcome, .form, .log").first).to_be_visible()
    return page, panel


async def choose(panel: Locator, action: str) -> None:
    await panel.get_by_role("button", name="More").click()
    await panel.get_by_role("menuitem", name=action).click()


async def ask_for_person(panel: Locator, department: str) -> None:
    await choose(panel, "Talk to a person")
    await pick(panel.get_by_role("radio", name=department))


async def wait_in_billing(panel: Locator) -> None:
    await ask_for_person(panel, "Billing")
    await panel.get_by_label("Your name").fill("Nora")
    await panel.get_by_label("What is it about?").fill("My invoice")
    await panel.get_by_role("button", name="Ask for a person").click()
    await expect(panel.locator(".queue-place")).to_have_text("You are next: number 1 in the queue.")


async def test_a_form_says_what_is_wrong_at_the_field_and_sends_every_kind_of_answer(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        page, panel = await open_panel(stage)
        await ask_for_person(panel, "Sales")
        await panel.get_by_label("Order number").fill("12")
        await panel.get_by_role("button", name="Ask for a person").click()
        await expect(panel.get_by_label("Your name")).to_be_focused()
        await expect(panel.get_by_label("Order number")).to_have_accessible_description(
            "For example \u2068FF-1234\u2069 Write it like \u2068FF-1234\u2069."
        )
        await expect(panel.locator(".mistake")).to_have_count(5)
        problems: list[str] = []
        await check(page, "every kind of field, with mistakes", problems, "chat-widget")
        assert problems == []
        await panel.get_by_label("Your name").fill("Nora")
        await panel.get_by_label("Order number").fill("ff-2045")
        await panel.get_by_label("How many pieces?").fill("3")
        await pick(panel.get_by_role("radio", name="Medium"))
        await panel.get_by_label("Colour").select_option(label="Colour 4")
        await panel.get_by_role("checkbox", name="I agree").check()
        await panel.get_by_label("What is it about?").fill("Tapers")
        await expect(panel.locator(".mistake")).to_have_count(0)
        await panel.get_by_role("button", name="Ask for a person").click()
        told = ["Nora", "ff-2045", "3", "Medium", "Colour 4", "Yes", "Tapers", "Sales"]
        await shows(page, {".answers dd": told})
        assert await panel.locator(".answers dd").all_inner_texts() == told


async def test_a_department_that_is_removed_while_its_form_is_filled_in_says_so_and_what_is_written_stays(
    tmp_path: Path,
) -> None:
    async with staffed(tmp_path / "data") as stage:
        page, panel = await open_panel(stage)
        await ask_for_person(panel, "Sales")
        await panel.get_by_label("Your name").fill("Nora")
        await panel.get_by_label("What is it about?").fill("My invoice")
        await stage.shop.shop.context.database.write(department_removal.remove, "sales", stage.shop.clock.now_ms())
        await stage.shop.tick(1)
        await expect(panel.locator(".mistake")).to_have_text("That department can no longer be asked. Choose another.")
        await expect(panel.get_by_role("radio", name="Billing")).to_be_focused()
        problems: list[str] = []
        await check(page, "a department that is gone", problems, "chat-widget")
        assert problems == []
        await pick(panel.get_by_role("radio", name="Billing"))
        await expect(panel.locator(".mistake")).to_have_count(0)
        await expect(panel.get_by_label("Your name")).to_have_value("Nora")
        await panel.get_by_role("button", name="Ask for a person").click()
        await expect(panel.locator(".queue-place")).to_have_text("You are next: number 1 in the queue.")


async def test_a_form_that_nobody_can_be_asked_any_more_says_so_and_can_be_put_away(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        _, panel = await open_panel(stage)
        await choose(panel, "Ask to be called back")
        await panel.get_by_label("Phone").fill("+98 21 555")
        without_calls = DepartmentRules(pre_chat=EVERY_KIND)
        await stage.shop.shop.context.database.write(departments.put_rules, "sales", without_calls)
        await stage.shop.tick(1)
        await expect(panel.locator(".mistake")).to_have_text("Nobody can be asked for this any more.")
        await expect(panel.locator(".form-title")).to_be_focused()
        await panel.get_by_role("button", name="Not now").click()
        await expect(panel.locator(".form")).to_have_count(0)


async def test_a_choice_and_a_tick_are_there_again_after_a_reload(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        page, panel = await open_panel(stage)
        await ask_for_person(panel, "Sales")
        await pick(panel.get_by_role("radio", name="Large"))
        await panel.get_by_role("checkbox", name="Send me news").check()
        await page.reload()
        await expect(panel.get_by_role("radio", name="Sales")).to_be_checked()
        await expect(panel.get_by_role("radio", name="Large")).to_be_checked()
        await expect(panel.get_by_role("checkbox", name="Send me news")).to_be_checked()
        await expect(panel.get_by_role("checkbox", name="I agree")).not_to_be_checked()


async def test_a_closed_department_says_when_it_opens_and_takes_a_message(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        page, panel = await open_panel(stage)
        await choose(panel, "Talk to a person")
        await shows(page, {".option-note": ["Closed now, opens Monday at 09:00"]})
        await pick(panel.get_by_role("radio", name="Support"))
        here = "Closed now, opens Monday at 09:00. We will answer here: come back to this chat to read it."
        await expect(panel.locator(".form-lead")).to_have_text(here)
        await panel.get_by_label("Your name").fill("Nora")
        await panel.get_by_label("E-mail").fill("nora@shop.example")
        await panel.get_by_label("Your message").fill("The handle came off")
        await panel.get_by_role("button", name="Send the message").click()
        told = "Your message is with our team. The answer comes here: look in again."
        await expect(panel.locator(".story").last).to_have_text(told)


async def test_a_closed_department_for_which_another_helps_out_says_so_and_so_does_the_wait(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        helped = DepartmentRules(fallback="billing")
        await stage.shop.shop.context.database.write(departments.put_rules, "support", helped)
        await stage.shop.tick(10)
        page, panel = await open_panel(stage)
        await choose(panel, "Talk to a person")
        note = "Closed now, opens Monday at 09:00; \u2068Billing\u2069 helps out"
        await shows(page, {".option-note": [note]})
        await pick(panel.get_by_role("radio", name="Support"))
        await panel.get_by_label("Your name").fill("Nora")
        await panel.get_by_label("What is it about?").fill("The handle came off")
        await panel.get_by_role("button", name="Ask for a person").click()
        told = f"You asked for \u2068Support\u2069: {note}."
        await shows(page, {".queue-note": [told], ".story": ["You are now in the queue for \u2068Billing\u2069."]})
        await panel.get_by_role("button", name="Other department").click()
        await expect(panel.get_by_role("button", name="Support")).to_be_disabled()
        await panel.get_by_role("button", name="Sales").click()
        await expect(panel.locator(".story").last).to_contain_text("You are now at the end of the queue for")
        await expect(panel.locator(".queue")).not_to_contain_text("helps out")


async def test_each_field_brings_its_keyboard_and_what_the_browser_knows(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        _, panel = await open_panel(stage)
        await ask_for_person(panel, "Sales")
        wanted = {
            "Your name": {"type": "text", "autocomplete": "name"},
            "E-mail": {"type": "email", "autocomplete": "email"},
            "Phone": {"type": "tel", "autocomplete": "tel"},
            "Order number": {"type": "text", "autocomplete": "off", "autocapitalize": "characters"},
            "Customer number": {"type": "text", "inputmode": "numeric"},
            "How many pieces?": {"type": "text", "inputmode": "decimal", "autocomplete": "off"},
        }
        for label, attributes in wanted.items():
            for name, value in attributes.items():
                await expect(panel.get_by_label(label)).to_have_attribute(name, value)


async def test_an_e_mail_is_promised_where_one_can_be_sent(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data", **MAIL) as stage:
        _, panel = await open_panel(stage)
        await ask_for_person(panel, "Support")
        await expect(panel.locator(".form-lead")).to_contain_text("by e-mail if you leave your address")


async def test_who_waits_may_change_the_department_or_leave(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        page, panel = await open_panel(stage)
        await wait_in_billing(panel)
        await expect(panel.get_by_role("button", name="Answer me by e-mail instead")).to_have_count(0)
        await panel.get_by_role("button", name="Other department").click()
        await shows(page, {".queue-note": ["You start there at the end of the queue."]})
        await expect(panel.get_by_role("button", name="Support")).to_be_disabled()
        await panel.get_by_role("button", name="Sales").click()
        await expect(panel.locator(".story").last).to_contain_text("You are now at the end of the queue for")
        await expect(panel.get_by_role("button", name="Other department")).to_be_focused()
        leave = panel.get_by_role("button", name="Leave the queue")
        await expect(leave).to_be_enabled()
        await leave.press("Enter")
        await expect(panel.locator(".queue")).to_have_count(0)
        await expect(panel.get_by_role("textbox", name="Your message")).to_be_focused()


async def test_where_all_is_enlarged_four_times_every_part_of_the_wait_can_be_reached(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        page, panel = await open_panel(stage, viewport={"width": 320, "height": 256})
        await wait_in_billing(panel)
        await page.mouse.move(160, 30)
        scrolled = {0: (".head-shop", ".answers"), 2000: (".queue-ways", ".composer-field", ".foot-notice")}
        for distance, parts in scrolled.items():
            await page.mouse.wheel(0, distance)
            for part in parts:
                await expect(panel.locator(part)).to_be_in_viewport(ratio=0.3)
        assert await page.evaluate("document.documentElement.scrollWidth") == 320


async def test_one_tap_turns_the_wait_into_an_answer_by_e_mail(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data", **MAIL) as stage:
        page, panel = await open_panel(stage)
        await wait_in_billing(panel)
        await panel.get_by_role("button", name="Answer me by e-mail instead").click()
        await shows(page, {".queue .hint": ["Your place in the queue is given up."]})
        await panel.get_by_role("button", name="Answer by e-mail").click()
        await expect(panel.get_by_label("E-mail")).to_be_focused()
        await expect(panel.locator(".queue .mistake")).to_be_visible()
        await panel.get_by_role("button", name="Keep my place").click()
        await panel.get_by_role("button", name="Answer me by e-mail instead").click()
        await panel.get_by_label("E-mail").fill("nora@shop.example")
        await panel.get_by_role("button", name="Answer by e-mail").click()
        given_up = "You gave up your place. The answer comes by e-mail."
        await expect(panel.locator(".story").last).to_have_text(given_up)
        await wait_in_billing(panel)
        note = "The e-mail goes to \u2068nora@shop.example\u2069, and your place in the queue is given up."
        await shows(page, {".queue-note": [note]})
        await panel.get_by_role("button", name="Answer me by e-mail instead").click()
        await expect(panel.locator(".queue")).to_have_count(0)


async def test_a_call_back_is_asked_for_from_the_menu(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        page, panel = await open_panel(stage)
        await choose(panel, "Ask to be called back")
        await expect(panel.get_by_role("radio")).to_have_count(0)
        await panel.get_by_label("Phone").fill("+995 555 12 34 56")
        await panel.get_by_label("When?").fill("In the morning")
        await panel.get_by_role("button", name="Ask for the call").click()
        await shows(page, {".answers dd": ["+995 555 12 34 56", "In the morning", "Sales"]})
        await expect(panel.locator(".form")).to_have_count(0)
        await expect(panel.locator(".head-who")).to_have_text("A bot answers; our team will call you")


async def test_where_a_form_comes_first_the_panel_opens_with_it_and_it_can_be_put_away(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        await set_up(stage, form_comes_first=True)
        _, panel = await open_panel(stage)
        await expect(panel.get_by_role("heading", name="A few words before a person joins")).to_be_focused()
        await panel.get_by_role("button", name="Not now").click()
        await expect(panel.get_by_role("textbox", name="Your message")).to_be_focused()


async def test_the_banner_of_a_rush_says_of_many_only_where_many_wait_and_goes_away_by_itself(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        _, panel = await open_panel(stage)
        banner = panel.locator(".peak")
        await set_up(stage, peak="on")
        longer = "It may take longer than usual right now until somebody from our team answers."
        await expect(banner).to_have_text(f"{longer} The assistant answers at once.")
        visitors = [await stage.shop.visitor() for _ in range(5)]
        for visitor in visitors:
            await visitor.answer_form("pre_chat", "billing", name="Nora", topic="My invoice")
        await stage.shop.tick(10)
        await expect(banner).to_have_text("Many people are waiting for our team right now.")
        for visitor in visitors:
            await visitor.close()
        await set_up(stage, peak="off")
        await expect(banner).to_have_count(0)


async def test_a_link_from_an_e_mail_brings_the_chat_to_another_browser_once(tmp_path: Path) -> None:
    async with staffed(tmp_path / "data") as stage:
        database, secret = stage.shop.shop.context.database, new_secret()
        _, panel = await open_panel(stage)
        await wait_in_billing(panel)
        [(visitor_id,)] = await stage.shop.query("SELECT visitor_id FROM conversations")
        expires_at = stage.shop.clock.now_ms() + DAY_MS
        await database.write(return_links.insert, hash_secret(secret), visitor_id, expires_at)
        elsewhere, _ = await stage.open(f"{stage.page_origin}/?from=mail#chat={secret}")
        await expect(elsewhere.get_by_role("dialog").locator(".answers")).to_contain_text("My invoice")
        assert elsewhere.url == f"{stage.page_origin}/?from=mail"
        await elsewhere.reload()
        await expect(elsewhere.get_by_role("dialog").locator(".answers")).to_contain_text("My invoice")
        later, _ = await stage.open(f"{stage.page_origin}/#chat={secret}")
        await expect(later.get_by_role("dialog").locator(".notice")).to_contain_text("This link was used before")
        await expect(later.get_by_role("dialog").locator(".answers")).to_have_count(0)


@pytest.mark.parametrize("is_silent", [False, True])
async def test_who_is_blocked_is_told_or_sees_no_chat_at_all(tmp_path: Path, is_silent: bool) -> None:
    async with staffed(tmp_path / "data") as stage:
        page, panel = await open_panel(stage)
        await wait_in_billing(panel)
        [(conversation_id,)] = await stage.shop.query("SELECT id FROM conversations")
        operator = await stage.shop.operator("omid@shop.example")
        terms = {"reason": "spam", "days": 7, "is_silent": is_silent, "what": "visitor"}
        answer = await operator.post("/console/api/blocks/visitor", {"conversation_id": conversation_id, **terms})
        assert answer.status_code == 200, answer.text
        await operator.close()
        if is_silent:
            await expect(page.locator("chat-widget")).to_have_count(0)
        else:
            await expect(panel.get_by_role("status").filter(has_text="You cannot write to us here")).to_be_visible()
            await expect(panel.get_by_role("textbox")).to_have_count(0)
