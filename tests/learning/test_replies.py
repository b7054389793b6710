"""The bot's answers are offered to an operator who chats."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.learning.stage import AMBIGUOUS, KNOWN, UNKNOWN, Stage, refusal, stage


async def chat(on: Stage, name: str = "Leila") -> str:
    """The id of a conversation that the operator holds."""
    visitor = await on.visitor()
    await visitor.ask_for_person(name)
    conversation_id: str = (await visitor.wait_event("state_changed", state="waiting"))["conversation_id"]
    assert (await on.operator.do("take", conversation_id=conversation_id))["type"] == "ack"
    return conversation_id


async def replies(on: Stage, conversation_id: str, text: str) -> list[tuple[str, str]]:
    answer = await on.post("/replies", {"conversation_id": conversation_id, "text": text}, on.operator)
    assert answer.status_code == 200, answer.text
    found = answer.json()["replies"]
    scores = [each["score"] for each in found]
    assert scores == sorted(scores, reverse=True) and len(found) <= 3
    return [(each["entry_id"], each["text"]) for each in found]


async def test_the_best_answers_are_offered_ready_to_be_sent(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        conversation_id = await chat(on)
        assert await replies(on, conversation_id, KNOWN) == [
            ("order-status", "Dear Leila, Test shop shows it in your account.")
        ]
        found = dict(await replies(on, conversation_id, AMBIGUOUS))
        assert found["returns"] == "Within 30 days." and found["delivery-cost"] == "Nothing above 50."
        ((count,),) = await on.shop.query("SELECT count(*) FROM entry_answers")
        assert count == 0


@pytest.mark.parametrize("text", ["", "🙈", UNKNOWN, "human please", "Register my return", "winter sale", "x" * 4_000])
async def test_nothing_is_offered_that_is_no_answer(tmp_path: Path, text: str) -> None:
    async with stage(tmp_path) as on:
        found = await replies(on, await chat(on), text)
        assert not {entry_id for entry_id, _ in found} & {"talk-to-person", "start-return", "winter-sale"}
        assert text in ("human please", "Register my return", "winter sale") or found == []


@pytest.mark.parametrize("name", ["{shop_name}", "{{7*7}}", "{0.__class__}", "${shop_name}", "<b>x</b>"])
async def test_a_name_that_looks_like_a_placeholder_stays_what_it_is(tmp_path: Path, name: str) -> None:
    async with stage(tmp_path) as on:
        [(_, text)] = await replies(on, await chat(on, name), KNOWN)
        assert text == f"Dear {name}, Test shop shows it in your account."


async def test_a_chat_one_may_not_see_is_as_unknown_as_none(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        conversation_id = await chat(on)
        await on.shop.add_operator("bill@shop.example", "operator", ["billing"])
        bill = await on.shop.operator("bill@shop.example")
        foreign = await on.post("/replies", {"conversation_id": conversation_id, "text": KNOWN}, bill)
        nonexistent = await on.post("/replies", {"conversation_id": "nonexistent", "text": KNOWN}, bill)
        assert refusal(foreign) == refusal(nonexistent) == (404, "not_found")
        assert foreign.content == nonexistent.content
        await bill.close()
