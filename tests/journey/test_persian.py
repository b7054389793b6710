"""The same product from right to left: a Persian shop page, widget and console."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Locator, Page, expect

from tests.support.browser import ROOT, chromium, screenshot
from tests.support.demo import Demo
from tests.support.people import JUST_STARTED_MS, pick

LOCALES = ROOT / "widget" / "locales"
WIDGET: dict[str, str] = json.loads((LOCALES / "fa.json").read_text("utf-8"))
CONSOLE: dict[str, str] = json.loads((LOCALES / "console.fa.json").read_text("utf-8"))
VISITORS = (
    ("لیلا", "بستهٔ من نرسیده است", "پشتیبانی"),
    ("آرش", "دو بار پول پرداخت کرده‌ام", "امور مالی"),
    ("مینا", "رنگ دیگری هم دارید؟", "فروش"),
)


async def test_three_persian_visitors_talk_to_a_persian_console(tmp_path: Path) -> None:
    with Demo(tmp_path / "data") as demo:
        async with chromium() as browser:
            console = await open_page(browser, demo.links["operators"][0]["login"], 1440, 900)
            await expect(console.locator("html")).to_have_attribute("dir", "rtl")
            await console.locator(".status-online").wait_for()  # only now visitors can ask for a person
            for name, topic, department in VISITORS:
                visitor = await open_page(browser, f"{demo.links['shop']}fa/", 1280, 800)
                await put_something_into_the_cart(visitor)
                await ask_for_person(visitor, name, topic, department)
                await take(console, name)
            await expect(console.get_by_role("button", name=CONSOLE["end_chat"]).first).to_be_visible()
            thread = thread_of(console, VISITORS[-1][0])
            await thread.get_by_role("textbox").fill("سلام مینا، بله؛ سبز و سفید هم هست.")
            await thread.get_by_role("textbox").press("Enter")
            await expect(visitor.get_by_role("log").get_by_text("سبز و سفید")).to_be_visible()
            await expect(visitor.get_by_role("dialog")).to_have_css("direction", "rtl")
            await screenshot(visitor, "widget-cart-fa")
            await screenshot(console, "console-three-chats-fa")


async def test_the_panel_fills_a_phone_and_has_a_dark_side(tmp_path: Path) -> None:
    with Demo(tmp_path / "data") as demo:
        async with chromium() as browser:
            for language, path in (("en", ""), ("fa", "fa/")):
                url = f"{demo.links['shop']}{path}cart"
                page = await open_page(browser, url, 390, 844, color_scheme="dark", reduced_motion="reduce")
                await page.locator("chat-widget button").first.click()
                panel = page.get_by_role("dialog")
                await expect(panel).to_be_visible()
                box = await panel.bounding_box()
                assert box is not None and box["width"] == 390 and box["height"] == 844
                await screenshot(page, f"widget-phone-dark-{language}")


async def open_page(browser: Browser, url: str, width: int, height: int, **options: Any) -> Page:
    context = await browser.new_context(viewport={"width": width, "height": height}, locale="fa-IR", **options)
    page = await context.new_page()
    await page.goto(url)
    return page


async def put_something_into_the_cart(page: Page) -> None:
    await page.locator("a[href*='/product/']").first.click()
    await page.locator("form button.button").first.click()
    await page.locator("a[href$='/cart']").first.click()
    await page.wait_for_url("**/fa/cart")


async def ask_for_person(page: Page, name: str, topic: str, department: str) -> None:
    await page.get_by_role("button", name=WIDGET["launcher.open"]).click()
    panel = page.get_by_role("dialog")
    await panel.get_by_role("textbox", name=WIDGET["composer.label"]).fill("سفارشم کجاست")
    await page.keyboard.press("Enter")
    await expect(panel.locator(".words").nth(1)).to_be_visible(timeout=JUST_STARTED_MS)
    await expect(panel.get_by_text(WIDGET["bot.tag"], exact=True).first).to_be_visible()
    await panel.get_by_role("button", name=WIDGET["panel.menu"]).click()
    await panel.get_by_role("menuitem", name=WIDGET["menu.person"]).click()
    await pick(panel.get_by_role("radio", name=department))
    await panel.get_by_label(WIDGET["form.name"]).fill(name)
    await panel.get_by_label(WIDGET["form.topic_pre_chat"]).fill(topic)
    await panel.get_by_role("button", name=WIDGET["form.submit_pre_chat"]).click()
    await expect(panel.locator(".queue-place")).to_have_text(WIDGET["queue.next"])


async def take(console: Page, name: str) -> None:
    await console.locator("button.row").filter(has_text=name).click()
    thread = thread_of(console, name)
    await thread.get_by_role("button", name=CONSOLE["take"], exact=True).first.click()
    await expect(thread.get_by_role("button", name=CONSOLE["end_chat"])).to_be_visible()


def thread_of(console: Page, name: str) -> Locator:
    return console.locator("[data-thread]").filter(has=console.get_by_role("heading", name=name))
