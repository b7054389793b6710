"""The main job over real sockets: visitor, bot, queue, operator, rating."""

from __future__ import annotations

from pathlib import Path

from tests.support.shop import running_shop


async def test_a_visitor_is_answered_by_the_bot_then_by_a_person_and_rates(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        operator = await shop.operator()
        visitor = await shop.visitor(url="http://shop.example/cart")
        ack = await visitor.say("wher is my ordr?")
        assert ack["type"] == "ack" and ack["seq"] == 1
        answer = await visitor.wait_event("message", entry_id="order-status")
        assert answer["sender"]["kind"] == "bot"

        await visitor.ask_for_person(department="support")
        assert (await visitor.wait_type("queue"))["position"] == 1
        row = await operator.wait(
            lambda frame: frame["type"] == "inbox_row" and frame["row"]["conversation"]["state"] == "waiting"
        )
        conversation_id = row["row"]["conversation"]["id"]
        snapshot = await operator.show(conversation_id)
        assert any(event["body"]["kind"] == "form_answered" for event in snapshot["events"])

        assert (await operator.do("take", conversation_id=conversation_id))["type"] == "ack"
        await visitor.send("typing", text="it was number 12")
        assert (await operator.wait_type("typing"))["text"] == "it was number 12"
        await operator.do("send", conversation_id=conversation_id, text="Hello, I am looking.")
        assert (await visitor.wait_event("message", text="Hello, I am looking."))["sender"]["name"] == "Nino"

        await operator.do("close", conversation_id=conversation_id)
        await visitor.wait_event("state_changed", state="closed")
        await visitor.do("rate", score=5, comment="quick")
        assert (await operator.wait_event("rated"))["body"]["score"] == 5
        await visitor.close()
        await operator.close()


async def test_a_visitor_who_comes_back_gets_the_whole_gap(tmp_path: Path) -> None:
    async with running_shop(tmp_path) as shop:
        visitor = await shop.visitor()
        first = await visitor.say("hello")
        await visitor.wait(lambda frame: frame["type"] == "event" and frame["event"]["sender"]["kind"] == "bot")
        await visitor.close()
        await visitor.connect(first["seq"], first["id"])
        assert [event["seq"] for event in visitor.events()] == [3]
        assert {frame["seq"] for frame in visitor.frames if frame["type"] == "hidden"} == {2}
        await visitor.close()
