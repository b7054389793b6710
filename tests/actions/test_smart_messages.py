"""Smart messages through the real server, with the clock moved by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from chatserver.app import visitor_limits
from chatserver.clock import ManualClock
from chatserver.domain.permissions import VISITOR_COMMANDS
from chatserver.settings import Settings
from tests.support.shop import ROOT, RunningShop, running_shop
from tests.support.visitor_client import VisitorClient

CART = "http://shop.example/cart"
LINES = {"lines": [{"name": "Linen", "quantity": 1, "price": "$148"}], "total": "$148"}


def bubbles(visitor: VisitorClient) -> list[str]:
    return [frame["text"] for frame in visitor.frames if frame["type"] == "bubble" and frame["delivery_id"]]


async def settle(shop: RunningShop, visitor: VisitorClient, seconds: float) -> list[str]:
    """Lets time pass and everything that follows happen, and returns the smart messages seen so far."""
    await shop.is_handled(visitor)
    await shop.tick(seconds)
    await shop.is_handled(visitor)
    await shop.tick()
    await shop.is_handled(visitor)
    return bubbles(visitor)


async def report(shop: RunningShop, visitor: VisitorClient, type: str, **fields: Any) -> None:
    await visitor.send(type, **fields)
    await shop.is_handled(visitor)


async def test_the_cart_rule_speaks_after_fifteen_seconds_though_the_visitor_scrolls(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        assert await settle(shop, visitor, 10) == []
        await report(shop, visitor, "activity")
        assert await settle(shop, visitor, 4.8) == []
        assert len(await settle(shop, visitor, 0.3)) == 1
        await visitor.close()


async def test_a_changed_cart_begins_the_fifteen_seconds_again(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await settle(shop, visitor, 14)
        await report(shop, visitor, "cart", cart=LINES)
        assert await settle(shop, visitor, 14) == []
        await report(shop, visitor, "cart", cart=LINES)
        assert len(await settle(shop, visitor, 1.1)) == 1
        await visitor.close()


async def test_typing_in_a_field_of_the_page_holds_it_back(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await settle(shop, visitor, 14)
        await report(shop, visitor, "activity", is_typing=True)
        assert await settle(shop, visitor, 2) == []
        assert len(await settle(shop, visitor, 1.1)) == 1
        await visitor.close()


async def test_leaving_the_page_cancels_it(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await settle(shop, visitor, 14)
        await report(shop, visitor, "page", url="http://shop.example/about", title="About")
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
        assert len(await settle(shop, second_tab, 15)) == 1
        await visitor.hear_all()
        assert bubbles(visitor) == []
        await second_tab.close()
        bubble = await visitor.wait_type("bubble")
        await report(shop, visitor, "bubble_dismissed", delivery_id=bubble["delivery_id"])
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
        await report(shop, visitor, "activity")
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
        await report(shop, visitor, "activity")
        assert len(await settle(shop, visitor, 15)) == 1
        assert len(await settle(shop, visitor, 31 * 60)) == 1
        await report(shop, visitor, "activity")
        assert len(await settle(shop, visitor, 15.1)) == 2
        assert await shop.query("SELECT count(*) FROM visits") == [(2,)]
        await visitor.close()


async def test_it_stands_in_one_tab_and_comes_back_with_a_reload_but_not_where_it_is_out_of_place(
    tmp_path: Path,
) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await settle(shop, visitor, 15)
        first = await visitor.wait_type("bubble")
        await visitor.close()
        await visitor.connect()
        again = await visitor.wait_type("bubble")
        assert again["delivery_id"] == first["delivery_id"]
        assert not again["opens_panel"] and not again["has_sound"]
        await report(shop, visitor, "page", url="http://shop.example/about")
        shown = [frame["delivery_id"] for frame in visitor.frames if frame["type"] == "bubble"]
        assert shown == [first["delivery_id"], None]
        await visitor.close()
        visitor.hello["url"] = "http://shop.example/about"
        await visitor.connect()
        assert await settle(shop, visitor, 60) == []
        await visitor.close()


async def test_where_the_visitor_last_did_something_is_where_they_are(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        on_cart = await shop.visitor(url=CART)
        await report(shop, on_cart, "page", url=CART)
        on_product = VisitorClient(shop.port, shop.site_key, origin=on_cart.origin or "")
        on_product.token = on_cart.token
        await on_product.connect()
        await settle(shop, on_cart, 10)
        await report(shop, on_product, "page", url="http://shop.example/about")
        assert await settle(shop, on_cart, 20) == []
        await report(shop, on_cart, "activity")
        assert await settle(shop, on_cart, 14) == []
        assert len(await settle(shop, on_cart, 1.1)) == 1
        await on_product.hear_all()
        assert bubbles(on_product) == []
        await on_cart.close()
        await on_product.close()


async def test_a_reload_does_not_begin_the_wait_anew(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await report(shop, visitor, "page", url=CART)
        for _ in range(2):
            assert await settle(shop, visitor, 7) == []
            await visitor.close()
            await visitor.connect()
            await report(shop, visitor, "page", url=CART)
        assert len(await settle(shop, visitor, 1.1)) == 1
        await visitor.close()


async def test_after_a_chat_was_closed_nothing_speaks_in_the_same_visit(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await visitor.say("hello")
        await visitor.do("close")
        await visitor.do("rate", score=5)
        assert await settle(shop, visitor, 60) == []
        await shop.tick(31 * 60)
        await report(shop, visitor, "activity")
        assert len(await settle(shop, visitor, 15.1)) == 1
        await visitor.close()


async def test_the_open_chat_keeps_it_silent_and_closing_it_lets_it_speak(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await report(shop, visitor, "panel", is_open=True)
        assert await settle(shop, visitor, 60) == []
        await report(shop, visitor, "panel", is_open=False)
        assert len(await settle(shop, visitor, 0.1)) == 1
        await visitor.close()


async def test_an_empty_cart_is_not_talked_to(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await report(shop, visitor, "cart", cart={"lines": [], "total": "$0"})
        assert await settle(shop, visitor, 60) == []
        await report(shop, visitor, "cart", cart=LINES)
        assert await settle(shop, visitor, 14) == []
        assert len(await settle(shop, visitor, 1.1)) == 1
        await visitor.close()


async def test_what_becomes_of_it_is_written_down_step_by_step(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART)
        await settle(shop, visitor, 15)
        delivery_id = (await visitor.wait_type("bubble"))["delivery_id"]
        steps = "seen_at IS NOT NULL, opened_at IS NOT NULL, dismissed_at IS NOT NULL, answered_at IS NOT NULL"
        query = f"SELECT {steps} FROM smart_deliveries"
        assert await shop.query(query) == [(0, 0, 0, 0)]
        await report(shop, visitor, "bubble_seen", delivery_id=delivery_id)
        assert await shop.query(query) == [(1, 0, 0, 0)]
        await report(shop, visitor, "bubble_opened", delivery_id=delivery_id)
        await visitor.say("hello", delivery_id=delivery_id)
        assert await shop.query(query) == [(1, 1, 0, 1)]
        await visitor.close()


async def reload(shop: RunningShop, visitor: VisitorClient, url: str = CART) -> None:
    await visitor.close()
    await visitor.connect()
    await report(shop, visitor, "page", url=url)


async def another_tab(shop: RunningShop, visitor: VisitorClient, **hello: Any) -> VisitorClient:
    tab = VisitorClient(shop.port, shop.site_key, origin=visitor.origin or "", **hello)
    tab.token = visitor.token
    await tab.connect()
    return tab


async def test_what_the_visitor_has_done_with_does_not_come_back_with_a_reload(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        opener = await shop.visitor(url=CART)
        chatter = await shop.visitor(url=CART)
        for visitor in (opener, chatter):
            assert len(await settle(shop, visitor, 15)) == 1
            if visitor is opener:
                bubble = await visitor.wait_type("bubble")
                await report(shop, visitor, "bubble_opened", delivery_id=bubble["delivery_id"])
            else:
                await visitor.say("hello")
                await visitor.do("close")
            await reload(shop, visitor)
            assert bubbles(visitor) == []
            await settle(shop, visitor, 0.1)
        for visitor in (opener, chatter):
            await visitor.close()


async def test_a_second_tab_after_a_pause_begins_the_visit_and_hears_the_message(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        overnight = await shop.visitor(url="http://shop.example/about")
        await shop.tick(60 * 60)
        morning = await another_tab(shop, overnight, url=CART)
        assert len(await settle(shop, morning, 15.1)) == 1
        assert await shop.query("SELECT page FROM smart_deliveries") == [("/cart",)]
        await overnight.hear_all()
        assert bubbles(overnight) == []
        for tab in (overnight, morning):
            await tab.close()


async def test_a_message_moves_on_when_its_tab_closes_and_to_a_tab_that_lost_its_connection(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        first = await shop.visitor(url=CART)
        again = await another_tab(shop, first, url=CART)
        assert len(await settle(shop, again, 15.1)) == 1
        await first.hear_all()
        assert bubbles(first) == []
        await again.close()
        await first.wait_type("bubble")
        assert await shop.query("SELECT count(*) FROM smart_deliveries") == [(1,)]
        await first.close()


async def test_what_happens_in_a_tab_in_the_background_is_not_where_the_visitor_is(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        shopper = await shop.visitor(url="http://shop.example/checkout")
        await report(shop, shopper, "page", url="http://shop.example/checkout")
        reader = await another_tab(shop, shopper, url="http://shop.example/about")
        await report(shop, reader, "page", url="http://shop.example/about")
        await report(shop, shopper, "event", name="checkout_error")
        present = next(shop.shop.context.presence.all())
        assert present.visit.events == ()
        assert await shop.query("SELECT page, name FROM page_signals") == [("/checkout", "checkout_error")]
        await report(shop, reader, "event", name="checkout_error")
        assert [name for name, _ in present.visit.events] == ["checkout_error"]
        for tab in (shopper, reader):
            await tab.close()


async def test_a_new_visit_forgets_what_happened_on_the_page_and_remembers_the_cart_left(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url=CART, referrer="https://search.example/")
        await report(shop, visitor, "cart", cart=LINES)
        await report(shop, visitor, "exit_intent")
        await report(shop, visitor, "scroll", percent=80)
        await shop.tick(31 * 60)
        await report(shop, visitor, "activity")
        present = next(shop.shop.context.presence.all())
        assert (present.visit.exit_at, present.visit.scrolled) == (None, ())
        assert present.visit.has_left_cart and present.cart is not None
        assert (present.arrival.visits, present.arrival.referrer) == (2, "")
        await visitor.close()


async def test_a_reconnect_is_no_sign_of_life(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url="http://shop.example/product/linen")
        await settle(shop, visitor, 50)
        await reload(shop, visitor, "http://shop.example/product/linen")
        assert len(await settle(shop, visitor, 10.1)) == 1
        await visitor.close()


async def test_every_report_of_a_visitor_has_a_rate(tmp_path: Path) -> None:
    limits = visitor_limits(Settings(data=tmp_path, content=ROOT), ManualClock())
    for command in VISITOR_COMMANDS.keys() - {"ping"}:
        assert any(limits.take(command, "visitor") for _ in range(1_000)), command
