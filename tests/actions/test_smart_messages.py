"""Smart messages through the real server, with the clock moved by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.support.shop import RunningShop, running_shop, until
from tests.support.visitor_client import VisitorClient

CART = "http://shop.example/cart"
LINES = {"lines": [{"name": "Linen", "quantity": 1, "price": "$148"}], "total": "$148"}


def bubbles(visitor: VisitorClient) -> list[str]:
    return [frame["text"] for frame in visitor.frames if frame["type"] == "bubble" and frame["delivery_id"]]


async def settle(shop: RunningShop, visitor: VisitorClient, seconds: float) -> list[str]:
    """Lets time pass and everything that follows happen, and returns the smart messages seen so far."""
    await reports_are_in(visitor)
    await shop.tick(seconds)
    await reports_are_in(visitor)
    await shop.tick()
    await reports_are_in(visitor)
    return bubbles(visitor)


async def reports_are_in(visitor: VisitorClient) -> None:
    """A ping overtakes nothing: once it is answered, what was sent before was handled."""
    pongs = sum(frame["type"] == "pong" for frame in visitor.frames)
    await visitor.send("ping")
    await until(lambda: sum(frame["type"] == "pong" for frame in visitor.frames) > pongs)


async def report(visitor: VisitorClient, type: str, **fields: Any) -> None:
    await visitor.send(type, **fields)
    await reports_are_in(visitor)


async def test_the_cart_rule_speaks_after_fifteen_seconds_though_the_visitor_scrolls(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        assert await settle(shop, visitor, 10) == []
        await report(visitor, "activity")
        assert await settle(shop, visitor, 4.8) == []
        assert len(await settle(shop, visitor, 0.3)) == 1
        await visitor.close()


async def test_a_changed_cart_begins_the_fifteen_seconds_again(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await settle(shop, visitor, 14)
        await report(visitor, "cart", cart=LINES)
        assert await settle(shop, visitor, 14) == []
        await report(visitor, "cart", cart=LINES)
        assert len(await settle(shop, visitor, 1.1)) == 1
        await visitor.close()


async def test_typing_in_a_field_of_the_page_holds_it_back(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await settle(shop, visitor, 14)
        await report(visitor, "activity", is_typing=True)
        assert await settle(shop, visitor, 2) == []
        assert len(await settle(shop, visitor, 1.1)) == 1
        await visitor.close()


async def test_leaving_the_page_cancels_it(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await settle(shop, visitor, 14)
        await report(visitor, "page", url="http://shop.example/about", title="About")
        assert await settle(shop, visitor, 60) == []
        await visitor.close()


async def test_starting_a_chat_cancels_it(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await settle(shop, visitor, 14)
        await visitor.say("hello")
        assert await settle(shop, visitor, 60) == []
        assert await shop.query("SELECT count(*) FROM smart_deliveries") == [(0,)]
        await visitor.close()


async def test_it_speaks_once_a_visit_across_tabs_reloads_and_a_restart(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        second_tab = VisitorClient(shop.port, shop.site_key, origin=visitor.origin or "", url=CART)
        second_tab.token = visitor.token
        await second_tab.connect()
        assert len(await settle(shop, visitor, 15)) == 1
        await until(lambda: len(bubbles(second_tab)) == 1)
        await second_tab.close()
        bubble = await visitor.wait_type("bubble")
        await report(visitor, "bubble_dismissed", delivery_id=bubble["delivery_id"])
        await visitor.close()
    async with running_shop(tmp_path, clock=shop.clock) as shop:
        visitor.url = f"ws://127.0.0.1:{shop.port}/ws/visitor"
        await visitor.connect()
        await settle(shop, visitor, 60)
        assert await shop.query("SELECT count(*) FROM smart_deliveries") == [(1,)]
        await visitor.close()


async def test_a_new_visit_may_hear_it_again(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        assert len(await settle(shop, visitor, 15)) == 1
        await visitor.close()
        await shop.tick(31 * 60)
        await visitor.connect()
        assert len(await settle(shop, visitor, 15)) == 1
        assert await shop.query("SELECT count(*) FROM smart_deliveries") == [(2,)]
        await visitor.close()


async def test_the_idle_rule_waits_until_nobody_moves(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url="http://shop.example/product/linen")
        await settle(shop, visitor, 50)
        await report(visitor, "activity")
        assert await settle(shop, visitor, 50) == []
        assert len(await settle(shop, visitor, 11)) == 1
        await visitor.close()


async def test_an_answered_smart_message_becomes_the_first_words_of_the_chat(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await settle(shop, visitor, 15)
        bubble = await visitor.wait_type("bubble")
        await visitor.say("what does it cost", delivery_id=bubble["delivery_id"])
        reset = await visitor.wait(lambda frame: frame["type"] == "reset" and frame["conversation"] is not None)
        first, second = reset["events"][:2]
        assert first["body"]["text"] == bubble["text"] and first["sender"]["kind"] == "bot"
        assert second["body"]["text"] == "what does it cost"
        await visitor.close()


async def test_a_tab_left_open_through_a_pause_begins_a_new_visit_when_the_visitor_is_back(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await report(visitor, "activity")
        assert len(await settle(shop, visitor, 15)) == 1
        assert len(await settle(shop, visitor, 31 * 60)) == 1
        await report(visitor, "activity")
        assert len(await settle(shop, visitor, 15.1)) == 2
        assert await shop.query("SELECT count(*) FROM visits") == [(2,)]
        await visitor.close()
