"""Smart messages in a real browser on the demo shop, from its pages to the console. Only the clock is moved by hand."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.async_api import Locator, Page, WebSocket, expect

from chatserver.realtime.presence import VisitorPresence
from tests.browser.stage import Stage, open_stage
from tests.browser.watch import Watch
from tests.support.browser import screenshot
from tests.support.shop import until

WORDS = "Any question before you order?"
IDLE_WORDS = "Still thinking it over?"


@dataclass
class Shopper:
    """A visitor's page, what it has told the server, and what the server knows of them."""

    stage: Stage
    page: Page
    watch: Watch
    told: list[str] = field(default_factory=list)

    @property
    def present(self) -> VisitorPresence:
        """The only visitor there is."""
        return next(self.stage.shop.shop.context.presence.all())

    @property
    def bubble(self) -> Locator:
        return self.page.locator(".bubble")

    def listen(self, socket: WebSocket) -> None:
        socket.on("framesent", lambda frame: self.told.append(str(frame)))

    async def reached(self, what: Any) -> None:
        """Waits until the server knows it."""
        presence = self.stage.shop.shop.context.presence
        await until(lambda: len(presence) == 1 and what(self.present))

    async def enter(self, path: str) -> None:
        """Loads a page and waits until it is connected: what is done there before is told to nobody."""
        self.told.clear()
        await self.page.goto(f"{self.stage.page_origin}{path}")
        await until(lambda: any('"type":"page"' in each and f'{path}"' in each for each in self.told))
        await self.reached(lambda present: present.visit.page == path)

    async def stays(self, seconds: float) -> None:
        """Time passes in which the visitor does nothing."""
        await self.stage.shop.tick(seconds)
        await self.stage.shop.tick()

    async def was_left_alone(self) -> None:
        """Nothing was shown so far, nor is it on its way: it would stand on disk before."""
        assert await self.stage.shop.query("SELECT count(*) FROM smart_deliveries") == [(0,)]
        await expect(self.bubble).to_have_count(0)


@asynccontextmanager
async def shopping(data: Path) -> AsyncIterator[Shopper]:
    """A visitor with something in the cart, on the cart's page."""
    async with open_stage(data) as stage:
        page, watch = await stage.open(f"{stage.page_origin}/product/waffle-throw")
        await page.get_by_role("button", name="Add to cart").click()
        shopper = Shopper(stage, page, watch)
        page.on("websocket", shopper.listen)
        await shopper.enter("/cart")
        await shopper.reached(lambda present: present.cart and present.cart.lines)
        yield shopper
        assert watch.seen == []


async def test_fifteen_seconds_on_the_cart_bring_the_message_though_the_visitor_scrolls(tmp_path: Path) -> None:
    async with shopping(tmp_path) as shopper:
        await shopper.stays(10)
        seen_at = shopper.present.visit.last_activity_at
        await shopper.page.mouse.wheel(0, 300)
        await shopper.reached(lambda present: present.visit.last_activity_at != seen_at)
        await shopper.stays(4.7)
        await shopper.was_left_alone()
        await shopper.stays(0.4)
        await expect(shopper.bubble).to_contain_text(WORDS)
        await screenshot(shopper.page, "smart-message-cart")


async def test_a_changed_cart_begins_the_fifteen_seconds_again(tmp_path: Path) -> None:
    async with shopping(tmp_path) as shopper:
        await shopper.stays(14)
        before = shopper.present.cart
        await shopper.page.get_by_role("button", name="One more").first.click()
        await shopper.reached(lambda present: present.cart != before)
        await shopper.stays(14.5)
        await shopper.was_left_alone()
        await shopper.stays(0.6)
        await expect(shopper.bubble).to_contain_text(WORDS)


async def test_typing_in_a_field_of_the_page_holds_it(tmp_path: Path) -> None:
    async with shopping(tmp_path) as shopper:
        await shopper.stays(14)
        # At once: of further keys the page tells two seconds later, when the clock may have been moved.
        await shopper.page.get_by_label("code", exact=False).first.fill("SPRING")
        await shopper.reached(lambda present: present.visit.last_field_typing_at is not None)
        await shopper.stays(2.8)
        await shopper.was_left_alone()
        await shopper.stays(0.4)
        await expect(shopper.bubble).to_contain_text(WORDS)


async def test_the_mouse_postpones_the_idle_message(tmp_path: Path) -> None:
    async with shopping(tmp_path) as shopper:
        await shopper.enter("/product/waffle-throw")
        await shopper.stays(50)
        seen_at = shopper.present.visit.last_activity_at
        await shopper.stays(0.1)
        await shopper.page.mouse.move(200, 200)
        await shopper.reached(lambda present: present.visit.last_activity_at != seen_at)
        await shopper.stays(59)
        await shopper.was_left_alone()
        await shopper.stays(1.1)
        await expect(shopper.bubble).to_contain_text(IDLE_WORDS)


async def test_a_second_tab_does_not_repeat_it_and_a_dismissed_one_stays_away(tmp_path: Path) -> None:
    async with shopping(tmp_path) as shopper:
        await shopper.stays(15.1)
        await expect(shopper.bubble).to_contain_text(WORDS)
        second = await shopper.page.context.new_page()
        await second.goto(f"{shopper.stage.page_origin}/cart")
        await shopper.reached(lambda present: len(present.tabs) == 2)
        await shopper.stays(60)
        await expect(second.locator(".bubble")).to_have_count(0)
        await shopper.page.bring_to_front()
        await shopper.page.get_by_role("button", name="Close this message").click()
        await expect(shopper.bubble).to_have_count(0)
        await shopper.reached(lambda present: present.showing is None)
        tabs = set(shopper.present.tabs)
        await shopper.page.reload()
        await shopper.reached(lambda present: len(present.tabs) == 2 and tabs != set(present.tabs))
        await shopper.stays(60)
        await expect(shopper.bubble).to_have_count(0)
        assert shopper.present.showing is None
        assert await shopper.stage.shop.query("SELECT count(*) FROM smart_deliveries") == [(1,)]


async def test_the_console_shows_what_the_message_waits_for_and_that_it_came(tmp_path: Path) -> None:
    async with shopping(tmp_path) as shopper:
        console, watch = await shopper.stage.console()
        await console.evaluate("() => { location.hash = 'smart/live' }")
        await console.locator(".live-row").click()
        await shopper.stays(12)
        await expect(console.get_by_text(re.compile(r"1[2-5](\.\d)? of 15 s"))).to_be_visible()
        await screenshot(console, "smart-live-trace")
        await shopper.stays(3.2)
        await expect(shopper.bubble).to_contain_text(WORDS)
        await expect(console.locator(".trace-log")).to_contain_text("Help in the cart")
        assert watch.seen == []
