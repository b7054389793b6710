"""The whole story in two real browsers, with the server killed between two messages."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from playwright.async_api import Browser, Locator, expect

from tests.support.browser import chromium, screenshot
from tests.support.demo import Demo
from tests.support.people import OperatorPage, VisitorPage

SMART_MESSAGE = "Any question before you order?"
IDLE_SECONDS = 15


async def test_visitor_and_operator_go_through_the_whole_story_though_the_server_is_killed(tmp_path: Path) -> None:
    with Demo(tmp_path / "data") as demo:
        async with chromium() as browser:
            operator = await OperatorPage.sign_in(browser, demo.links["operators"][0]["login"])
            leila = await put_something_into_the_cart(browser, demo.links["shop"])
            before_the_cart = asyncio.get_running_loop().time()
            await look_into_the_cart(leila)
            await busy_with_two_chats(browser, demo, operator)

            await the_smart_message_comes(leila, before_the_cart)
            await the_bot_answers(leila)
            await she_waits_for_support(leila)
            thread = await the_operator_takes_the_third_chat(operator)
            await her_words_appear_as_she_types(leila, thread)
            await a_canned_reply_reaches_her(leila, operator, thread)
            await the_server_is_killed_between_two_messages(demo, leila, operator, thread)
            await screenshot(operator.page, "console-three-chats-en")
            await screenshot(leila.page, "widget-chat-en")
            await the_chat_is_closed_and_rated(leila, operator, thread)
            assert leila.trouble.complaints == []
            assert operator.trouble.complaints == []


async def put_something_into_the_cart(browser: Browser, shop_url: str) -> VisitorPage:
    """Walks from the home page to a product, as a customer would."""
    visitor = await VisitorPage.open(browser, shop_url)
    await visitor.page.locator("a[href*='/product/']").first.click()
    await visitor.page.get_by_role("button", name="Add to cart").click()
    await expect(visitor.page.get_by_role("status")).to_contain_text("In your cart")
    return visitor


async def look_into_the_cart(visitor: VisitorPage) -> None:
    await visitor.page.locator("a[href$='/cart']").first.click()
    await expect(visitor.page.get_by_role("heading", level=1, name="Your cart")).to_be_visible()


async def busy_with_two_chats(browser: Browser, demo: Demo, operator: OperatorPage) -> None:
    """Two other visitors are with the operator already."""
    for name, department in (("Tamar", "Sales"), ("Dan", "Billing")):
        other = await VisitorPage.open(browser, demo.links["shop"])
        await other.open_chat()
        await other.ask_for_person(name, "A question", department)
        thread = await operator.take(name)
        await operator.say(thread, f"Hello {name}, one moment please")
        await other.sees(f"Hello {name}, one moment please")


async def the_smart_message_comes(visitor: VisitorPage, before_the_cart: float) -> None:
    bubble = visitor.page.get_by_text(SMART_MESSAGE)
    await expect(bubble).to_be_visible(timeout=(IDLE_SECONDS + 30) * 1000)
    assert asyncio.get_running_loop().time() - before_the_cart >= IDLE_SECONDS
    await screenshot(visitor.page, "widget-smart-message-en")


async def the_bot_answers(visitor: VisitorPage) -> None:
    await visitor.open_chat()
    await visitor.say("wher is my ordr?")
    await visitor.sees("Your order's status is in your account")
    await expect(visitor.panel.get_by_text("Bot", exact=True).first).to_be_visible()


async def she_waits_for_support(visitor: VisitorPage) -> None:
    await visitor.ask_for_person("Leila", "The parcel has not come", "Support")
    await expect(visitor.panel.get_by_text("You are next").first).to_be_visible()


async def the_operator_takes_the_third_chat(operator: OperatorPage) -> Locator:
    """Sees it waiting, reads what the bot said and what the form says, takes it."""
    await expect(operator.page).to_have_title("(1) Chats · Fern & Fold")
    await operator.row("Leila").click()
    thread = operator.thread("Leila")
    await expect(thread.get_by_text("Your order's status is in your account")).to_be_visible()
    await expect(thread.get_by_text("The parcel has not come")).to_be_visible()
    await thread.get_by_role("button", name="Take chat").first.click()
    await expect(operator.page.get_by_text("3 of 4 chats")).to_be_visible()
    return thread


async def her_words_appear_as_she_types(visitor: VisitorPage, thread: Locator) -> None:
    await visitor.sees("has joined the chat.")
    await visitor.composer.press_sequentially("it is number FF-1042", delay=20)
    await expect(thread.locator(".bubble-draft")).to_have_text("it is number FF-1042")
    await visitor.composer.press("Enter")
    await expect(thread.locator(".bubble-draft")).to_have_count(0)
    await expect(thread.get_by_role("log").get_by_text("it is number FF-1042")).to_be_visible()


async def a_canned_reply_reaches_her(visitor: VisitorPage, operator: OperatorPage, thread: Locator) -> None:
    composer = thread.get_by_role("textbox")
    await composer.press_sequentially("/order")
    await expect(thread.get_by_role("option", name="/order-number")).to_be_visible()
    await composer.press("Enter")
    await expect(composer).to_have_value(re.compile("Could you tell me your order number, please"))
    await composer.press("Enter")
    await visitor.sees("Could you tell me your order number, please?")


async def the_server_is_killed_between_two_messages(
    demo: Demo, visitor: VisitorPage, operator: OperatorPage, thread: Locator
) -> None:
    """Both write while it is down; both find everything, once, when it is back."""
    demo.kill()
    await expect(operator.page.get_by_role("alert")).to_be_visible()
    await visitor.say("are you still there")
    await operator.say(thread, "yes, I am looking")
    await expect(visitor.log.get_by_text("are you still there")).to_be_visible()
    demo.start()
    await expect(thread.get_by_role("log").get_by_text("are you still there")).to_be_visible(timeout=45_000)
    await expect(visitor.log.get_by_text("yes, I am looking")).to_be_visible(timeout=45_000)
    await expect(operator.page.get_by_role("alert")).to_have_count(0)
    await expect(visitor.panel.get_by_role("alert")).to_have_count(0)
    for log in (visitor.log, thread.get_by_role("log")):
        await expect(log.get_by_text("are you still there")).to_have_count(1)
        await expect(log.get_by_text("yes, I am looking")).to_have_count(1)
        await expect(log.get_by_text("it is number FF-1042")).to_have_count(1)


async def the_chat_is_closed_and_rated(visitor: VisitorPage, operator: OperatorPage, thread: Locator) -> None:
    await thread.get_by_role("button", name="End chat").click()
    await visitor.sees("has ended the chat.")
    await visitor.panel.get_by_role("button", name="Very good").click()
    await expect(visitor.panel.get_by_text("Thank you for telling us.")).to_be_visible()
    await expect(thread.get_by_text("The visitor rated the chat")).to_be_visible()
