"""What has no number: typing, read marks, several tabs and devices, content that changes under way."""

from __future__ import annotations

import shutil
from pathlib import Path

from chatserver.protocol.frames import PROTOCOL_VERSION
from tests.support.shop import ROOT, running_shop, until
from tests.support.visitor_client import VisitorClient

CARD = "4111 1111 1111 1111"


async def test_card_numbers_are_hidden_while_typed_and_when_stored(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        visitor = await shop.visitor()
        await visitor.say("hello")
        conversation_id = visitor.events()[0]["conversation_id"]
        await operator.show(conversation_id)
        await visitor.send("typing", text=f"my card {CARD}")
        typing = await operator.wait_type("typing")
        assert typing["text"].endswith("1111") and CARD not in typing["text"]
        await visitor.say(f"my card is {CARD}")
        own = await visitor.wait(lambda f: f["type"] == "event" and "my card is" in f["event"]["body"].get("text", ""))
        assert CARD not in own["event"]["body"]["text"]
        assert await shop.query("SELECT count(*) FROM events WHERE body LIKE ?", f"%{CARD}%") == [(0,)]
        assert await shop.query("SELECT count(*) FROM events WHERE body LIKE '%my card is%'") == [(1,)]
        for client in (visitor, operator):
            await client.close()


async def test_all_tabs_of_a_visitor_show_the_same_chat_and_the_bot_answers_once(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        first = await shop.visitor()
        second = VisitorClient(shop.port, shop.site_key, origin=first.origin or "")
        second.token = first.token
        await second.connect()
        await first.say("wher is my ordr?")
        await first.wait_event("message", entry_id="order-status")
        await second.wait_event("message", entry_id="order-status")
        assert [event["seq"] for event in second.events()] == [1, 3]
        assert await shop.query("SELECT count(*) FROM events WHERE sender_kind = 'bot' AND is_public") == [(1,)]
        await first.send("read", seq=3)
        assert (await second.wait_type("read", reader="visitor", seq=3))["seq"] == 3
        for client in (first, second):
            await client.close()


async def test_both_devices_of_an_operator_hear_the_same_and_a_read_mark_converges(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        laptop, phone = await shop.operator(), await shop.operator()
        visitor = await shop.visitor()
        await visitor.ask_for_person()
        conversation_id = visitor.events()[0]["conversation_id"]
        await laptop.show(conversation_id)
        await phone.show(conversation_id)
        await laptop.do("take", conversation_id=conversation_id)
        await phone.wait_event("state_changed", state="assigned")
        await phone.do("send", conversation_id=conversation_id, text="from the phone")
        await laptop.wait_event("message", text="from the phone")
        head = (await visitor.wait_event("message", text="from the phone"))["seq"]
        await laptop.send("read", conversation_id=conversation_id, seq=head)
        await phone.wait_type("read", reader="operator", seq=head)
        for client in (visitor, laptop, phone):
            await client.close()


async def test_operators_see_where_the_visitor_is_and_what_is_in_the_cart(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        visitor = await shop.visitor(url="http://shop.example/", title="Home")
        await visitor.say("hello")
        conversation_id = visitor.events()[0]["conversation_id"]
        await operator.show(conversation_id)
        state = await operator.wait_type("visitor_state")
        assert state["is_online"] and state["page"] == {"url": "http://shop.example/", "title": "Home"}
        cart = {"lines": [{"name": "Linen", "quantity": 2, "price": "$9", "category": "Home"}], "total": "$18"}
        await visitor.send("page", url="http://shop.example/cart", title="Cart", cart=cart)
        state = await operator.wait(lambda frame: frame["type"] == "visitor_state" and frame["cart"] is not None)
        assert state["cart"] == cart and state["page"]["title"] == "Cart"
        await visitor.close()
        await operator.wait_type("visitor_state", is_online=False)
        await operator.close()


async def test_edited_content_goes_live_and_a_bad_edit_leaves_the_old_one(tmp_path: Path) -> None:
    content = tmp_path / "content"
    for name in ("bot_scenarios", "canned_replies"):
        shutil.copytree(ROOT / name, content / name)
    async with running_shop(tmp_path / "data", content=content) as shop:
        operator = await shop.operator()
        replies = content / "canned_replies" / "shared.yaml"
        good = replies.read_text("utf-8")
        replies.write_text("replies: [\n", "utf-8")
        await shop.tick(1)
        await operator.hear_all()
        assert not [frame for frame in operator.frames if frame["type"] == "canned_replies"]
        visitor = await shop.visitor()
        await visitor.say("wher is my ordr?")
        await visitor.wait_event("message", entry_id="order-status")
        replies.write_text(good + "\n  - shortcut: brand-new\n    text:\n      en: Fresh from the file\n", "utf-8")
        await shop.tick(1)
        frame = await operator.wait_type("canned_replies")
        assert "brand-new" in {reply["shortcut"] for reply in frame["canned_replies"]}
        for client in (visitor, operator):
            await client.close()


async def test_a_slow_reader_is_closed_with_a_code_that_says_reconnect(tmp_path: Path) -> None:
    from chatserver.protocol.close_codes import SLOW_READER
    from chatserver.realtime.broker import TEAM
    from chatserver.realtime.session import OUTBOX_CHARACTERS

    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        (session,) = shop.shop.context.broker.sessions(TEAM)
        session.push("x" * OUTBOX_CHARACTERS)
        session.push("one frame too many")
        assert await operator.wait_closed() == SLOW_READER.code
        await until(lambda: not shop.shop.context.broker.sessions(TEAM))
        await operator.close()


async def test_a_chat_full_of_the_longest_messages_still_opens(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        visitor = await shop.visitor()
        for number in range(60):
            await visitor.send("send", client_message_id=f"m{number}", text="\x01" * 4_000)
        await visitor.wait_type("ack", client_message_id="m59")
        conversation_id = (await shop.query("SELECT id FROM conversations"))[0][0]
        await operator.show(conversation_id)
        await visitor.close()
        await visitor.connect()
        assert operator.close_code is None and visitor.close_code is None
        for client in (visitor, operator):
            await client.close()


async def test_a_tab_that_dies_in_its_hello_does_not_make_the_visitor_disappear(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor(url="http://shop.example/cart")
        await visitor.hear_all()
        (visitor_id,) = (await shop.query("SELECT id FROM visitors"))[0]
        for _ in range(5):
            dying = VisitorClient(shop.port, shop.site_key, origin=visitor.origin or "")
            hello = {"type": "hello", "protocol_version": PROTOCOL_VERSION, "site": shop.site_key}
            await dying.open({**hello, "token": visitor.token})
            await dying.close()
        assert shop.shop.context.presence.find(visitor_id) is not None
        await visitor.close()
        await until(lambda: shop.shop.context.presence.find(visitor_id) is None)


async def test_a_console_sees_that_the_visitor_of_a_new_chat_is_here(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator, visitor = await shop.operator(), await shop.visitor(url="https://shop.example/cart")
        await visitor.say("hello")
        row = await operator.wait_type("inbox_row")
        state = await operator.wait_type("visitor_state", conversation_id=row["row"]["conversation"]["id"])
        assert state["is_online"]
        await visitor.close()
        await operator.close()
