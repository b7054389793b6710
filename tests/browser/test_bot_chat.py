"""What the bot says beyond words, and what of it a visitor and an operator can do: cards, dialogues, forms, replies."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, Route, expect

from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import Ask, BotTexts, Choice, Entry, Step
from chatserver.domain.events import Card
from chatserver.domain.placeholders import SHOP_NAME, VISITOR_NAME, fill
from tests.browser.payloads import corpus, fit
from tests.browser.screen import links_of, shows
from tests.browser.stage import BOTH_WAYS, Stage, open_stage
from tests.browser.test_accessibility import check
from tests.support.browser import ROOT
from tests.support.shop import until

pytestmark = pytest.mark.browser
PICTURES = "https://pictures.example"
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40"/></svg>'
LABEL = 60
HOSTILE = "<img src=x onerror=__xss=1>"
STEPS = (
    Step("begin", say="Gladly."),
    Step("reason", say="What is wrong with it?", choices=(Choice("It is damaged", go_to="number"),)),
    Step("number", say="What is your order number?", ask=Ask("order_number", "order_number", "Order number")),
    Step("end", does="hand_over", department="support"),
)
ENTRIES = (
    Entry("sizes", "Size chart", ("chart",), "Our sizes.", card=Card("picture", f"{PICTURES}/sizes.svg", "The chart")),
    Entry("gone", "Gone picture", ("gone",), "It was here.", card=Card("picture", f"{PICTURES}/gone.svg", "Gone")),
    Entry("film", "Film", ("film",), "Watch it.", card=Card("video", "https://www.films.example/1", HOSTILE)),
    Entry("trap", "Trap", ("trap",), "Look.", card=Card("link", "javascript:__xss=1", HOSTILE)),
    Entry("return", "Send something back", ("return",), steps=STEPS),
    Entry("delivery", "How long does delivery take", ("delivery time",), "It takes two days."),
    Entry("person", "Talk to support", ("person please",), does="hand_over", department="support"),
)


@asynccontextmanager
async def told_stage(data: Path) -> AsyncIterator[Stage]:
    """A stage whose bot knows these entries, with somebody from every department at a console."""
    async with open_stage(data, content=ROOT / "tests" / "delivery" / "content") as stage:
        teach(stage, ENTRIES)
        yield stage


def teach(stage: Stage, entries: Sequence[Entry]) -> None:
    """From here on the bot knows these entries, and no others."""
    context = stage.shop.shop.context
    words = {field.name: f"Words of the bot: {field.name}" for field in dataclasses.fields(BotTexts)}
    bot = Bot("en", entries, BotTexts(**words | {"cancel_button": "Never mind"}))
    context.content = dataclasses.replace(context.content, bots={"en": bot}, smart_messages=())


async def serve_picture(route: Route) -> None:
    if route.request.url.endswith("gone.svg"):
        await route.fulfill(status=404)
    else:
        await route.fulfill(body=DRAWING, content_type="image/svg+xml")


async def open_chat(page: Page) -> Locator:
    await page.get_by_role("button", name="Open chat").click()
    panel = page.get_by_role("dialog")
    await panel.locator(".welcome").wait_for()
    return panel


async def ask(panel: Locator, text: str) -> None:
    await panel.get_by_role("textbox", name="Your message").fill(text)
    await panel.get_by_role("textbox", name="Your message").press("Enter")


async def test_a_card_is_a_picture_where_it_can_be_seen_and_else_a_link(tmp_path: Path) -> None:
    async with told_stage(tmp_path / "data") as stage:
        console, console_watch = await stage.console(reduced_motion="reduce")
        page, watch = await stage.open(f"{stage.page_origin}/", bypasses_policy=True, reduced_motion="reduce")
        await page.context.route(f"{PICTURES}/**", serve_picture)
        panel = await open_chat(page)
        await ask(panel, "chart")
        await expect(panel.get_by_role("img", name="The chart")).to_have_js_property("naturalWidth", 60)
        await expect(panel.get_by_role("link", name="The chart")).to_have_attribute(
            "rel", "noopener noreferrer nofollow"
        )
        await ask(panel, "gone")
        await expect(panel.get_by_role("link", name="Gone")).to_contain_text("pictures.example")
        await ask(panel, "film")
        await shows(page, {".card-video .card-label": [HOSTILE], ".card-host": ["Video · films.example"]})
        await ask(panel, "trap")
        await shows(page, {"p.card": [HOSTILE]})
        assert all(href.startswith("https://") for href in await links_of(page))
        await console.locator(".row").click()
        await shows(console, {".card-label": ["The chart", "Gone", HOSTILE]})
        assert console_watch.seen == []
        assert watch.kinds() <= {"request", "complaint"}  # for the two pictures
        problems: list[str] = []
        await check(page, "cards", problems, "chat-widget")
        await check(console, "cards in the console", problems)
        assert problems == []


async def test_a_shop_whose_policy_forbids_the_picture_shows_the_link(tmp_path: Path) -> None:
    async with told_stage(tmp_path / "data") as stage:
        page, watch = await stage.open(f"{stage.page_origin}/")
        panel = await open_chat(page)
        await ask(panel, "chart")
        await expect(panel.locator(".card-link")).to_have_attribute("href", f"{PICTURES}/sizes.svg")
        # What the browser tells of a picture it refused, in its own time.
        await until(lambda: watch.kinds() == {"policy", "complaint", "request"})


async def test_a_guided_dialogue_ends_with_the_team_knowing_what_was_said(tmp_path: Path) -> None:
    async with told_stage(tmp_path / "data") as stage:
        console, _ = await stage.console()
        page, _ = await stage.open(f"{stage.page_origin}/")
        panel = await open_chat(page)
        await ask(panel, "return")
        await expect(panel.locator(".group-other")).to_have_count(1)
        await expect(panel.get_by_role("button", name="Never mind")).to_have_class("chip chip-quiet")
        await panel.get_by_role("button", name="It is damaged").click()
        await expect(panel.get_by_text("What is your order number?")).to_be_visible()
        await expect(panel.get_by_role("button", name="It is damaged")).to_have_count(0)
        await ask(panel, "FF12345")
        await shows(page, {".answers dt": ["Order number", "Department"], ".answers dd": ["FF12345", "Support"]})
        await expect(console.locator(".section-waiting .row-words")).to_have_text("Order number: FF12345")
        await console.locator(".row").click()
        await shows(console, {".form-card dt": ["Order number", "Department"], ".form-card dd": ["FF12345", "Support"]})


async def test_a_half_filled_form_outlives_a_reload_and_the_queue(tmp_path: Path) -> None:
    async with told_stage(tmp_path / "data") as stage:
        await stage.console()
        page, _ = await stage.open(f"{stage.page_origin}/")
        panel = await open_chat(page)
        await ask(panel, "person please")
        await expect(panel.get_by_role("radio", name="Support")).to_be_checked()
        await panel.get_by_label("What is it about?").fill("Half a")
        await page.reload()
        await expect(panel.get_by_label("What is it about?")).to_have_value("Half a")
        await panel.get_by_label("Your name").fill("Nora")
        await panel.get_by_role("button", name="Ask for a person").click()
        await panel.get_by_role("button", name="Leave the queue").click()
        await ask(panel, "person please")
        await expect(panel.get_by_label("What is it about?")).to_have_value("Half a")
        await expect(panel.get_by_label("Your name")).to_have_value("Nora")


async def test_a_reply_is_suggested_for_what_the_visitor_types_and_inserted_by_one_key(tmp_path: Path) -> None:
    async with told_stage(tmp_path / "data") as stage:
        console, _ = await stage.console(reduced_motion="reduce")
        page, _ = await stage.open(f"{stage.page_origin}/")
        panel = await open_chat(page)
        await ask(panel, "return")
        await panel.get_by_role("button", name="It is damaged").click()
        await expect(panel.get_by_text("What is your order number?")).to_be_visible()
        await ask(panel, "FF12345")
        await console.locator(".section-waiting .row").click()
        await console.get_by_role("button", name="Take chat").first.click()
        composer = console.get_by_role("textbox", name="Write a reply")
        # At once: key by key a slow machine tells of more states than a clock that stands still lets a visitor tell.
        await panel.get_by_role("textbox", name="Your message").fill("delivery time")
        suggestion = console.get_by_role("button", name="How long does delivery take")
        await suggestion.hover()
        await expect(console.locator(".suggestion-preview")).to_have_text("It takes two days.")
        problems: list[str] = []
        await check(console, "suggested replies", problems)
        assert problems == []
        await composer.press("Alt+1")
        await expect(composer).to_have_value("It takes two days.")
        await expect(suggestion).to_have_count(0)
        await expect(console.locator(".group-own")).to_have_count(0)
        await composer.fill("")
        await expect(suggestion).to_be_visible()
        await console.mouse.move(700, 300)
        await console.get_by_role("button", name="Suggested replies").click()
        await expect(suggestion).to_have_count(0)
        await console.reload()
        await expect(console.get_by_role("button", name="Suggested replies")).to_have_attribute("aria-pressed", "false")


PREVIEWED = 40  # the preview shows a text just as the chip does: so many of them are looked at there too


@pytest.mark.parametrize("count", [12, pytest.param(None, marks=pytest.mark.long)])
async def test_no_suggested_reply_runs_where_it_is_offered(tmp_path: Path, count: int | None) -> None:
    payloads = corpus(count)
    async with told_stage(tmp_path / "data") as stage:
        titles = [fit(payload, LABEL) for payload in payloads]
        entries = [Entry(f"e{n}", titles[n], (f"question number {n}",), payload) for n, payload in enumerate(payloads)]
        teach(stage, (*entries, ENTRIES[-1]))
        visitor = await stage.shop.visitor()
        consoles = [await stage.console(bypasses_policy=bypasses) for bypasses in BOTH_WAYS]
        await visitor.ask_for_person()
        for page, _ in consoles:
            await page.locator(".row").first.click()
        names = {VISITOR_NAME: "Leila", SHOP_NAME: stage.shop.shop.context.shop_name}
        for number, payload in enumerate(payloads):
            text = fill(payload, names)  # one of the texts holds {visitor_name}
            stage.shop.advance(1)  # so many words of one visitor take their time
            await visitor.send("typing", text=f"question number {number}")
            for page, _ in consoles:
                await shows(page, {".suggestion-title": [titles[number]], ".suggestion-text": [text]})
            if number >= PREVIEWED:
                continue
            await consoles[0][0].mouse.move(700, 300)
            await consoles[0][0].locator(".suggestion").first.hover()
            await shows(consoles[0][0], {".suggestion-preview": [text]})
        assert [watch.seen for _, watch in consoles] == [[], []]
        await visitor.close()


async def test_ending_asks_once_more_and_a_rating_may_have_words(tmp_path: Path) -> None:
    async with told_stage(tmp_path / "data") as stage:
        console, _ = await stage.console()
        page, _ = await stage.open(f"{stage.page_origin}/")
        panel = await open_chat(page)
        await ask(panel, "delivery time")
        await console.locator(".row").click()
        await panel.get_by_role("button", name="More").click()
        await panel.get_by_role("menuitem", name="End chat").click()
        await expect(panel.locator(".rating")).to_have_count(0)
        await panel.get_by_role("menuitem", name="Yes, end the chat").click()
        await panel.get_by_role("button", name="Very good").click()
        await panel.get_by_label("Would you like to add a few words?").fill("Quick.")
        await panel.locator(".rating-comment").get_by_role("button", name="Send").click()
        await expect(panel.locator(".rating-comment")).to_have_count(0)
        await expect(console.locator(".line", has_text="“Quick.”")).to_be_visible()
        await expect(console.locator(".line", has_text="rated")).to_have_count(1)
