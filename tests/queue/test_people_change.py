"""Q8: operators are taken away, departments are removed, while they hold chats. Nobody is orphaned."""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.actions.accounts import deactivate
from chatserver.actions.department_removal import remove
from chatserver.storage import departments, operators
from tests.queue.counter import (
    NINO,
    OMID,
    hang_up,
    id_of,
    pass_time,
    reasons,
    set_rules,
    set_skill,
    state_of,
    talk,
    wait_for,
)
from tests.support.figures import record
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop

ORPHANS = """SELECT count(*) FROM conversations LEFT JOIN operators ON operators.id = operator_id
             WHERE state = 'assigned' AND (operators.id IS NULL OR NOT is_active)
                OR state = 'waiting' AND department NOT IN (SELECT key FROM departments)"""


async def test_the_chats_of_an_operator_who_is_taken_away_wait_again_and_keep_the_name(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        visitor, chat = await talk(shop, nino)
        await nino.do("send", conversation_id=chat, text="Hello, this is Nino")
        await shop.shop.context.database.write(deactivate, await id_of(shop, NINO))
        await pass_time(shop, 1)
        await pass_time(shop, 1)
        assert await nino.wait_closed() == 4401
        assert await state_of(shop, chat) == ("waiting", None)
        await visitor.wait_event("state_changed", state="waiting", reason="operator_gone")
        shown = await omid.show(chat)
        said = [each for each in shown["events"] if each["body"].get("text") == "Hello, this is Nino"]
        assert [each["sender"]["name"] for each in said] == ["Nino"]
        assert (await omid.do("take", conversation_id=chat))["type"] == "ack"
        record("Q8", orphan_chats=(await shop.query(ORPHANS))[0][0])
        await hang_up(visitor, nino, omid)


async def test_the_chats_of_an_operator_who_may_not_work_for_the_site_any_more_wait_again(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        visitor, chat = await talk(shop, nino)
        nino_id = await id_of(shop, NINO)
        await shop.shop.context.database.write(operators.grant, nino_id, [], [])
        await pass_time(shop, 1)
        await pass_time(shop, 1)
        assert await state_of(shop, chat) == ("waiting", None)
        await visitor.wait_event("state_changed", state="waiting", reason="operator_gone")
        await hang_up(visitor, nino, omid)


async def test_an_operator_who_leaves_the_department_goes_on_with_the_visitor_they_have(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        visitor, chat = await talk(shop, nino)
        await set_skill(shop, "sales", omid="normal")
        await pass_time(shop, 1)
        await nino.wait_closed()
        await nino.connect()
        await pass_time(shop, 60)
        assert (await nino.do("send", conversation_id=chat, text="Where were we?"))["type"] == "ack"
        await visitor.wait_event("message", text="Where were we?")
        await hang_up(visitor, nino, omid)


async def test_an_offer_to_somebody_who_is_taken_away_goes_to_the_next(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", assignment="automatic")
        await set_skill(shop, "sales", nino="first", omid="normal")
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        await pass_time(shop, 31)  # the server did not start a moment ago: nobody is still on the way back
        visitor, chat = await wait_for(shop)
        await pass_time(shop, 1)
        await shop.shop.context.database.write(deactivate, await id_of(shop, NINO))
        await pass_time(shop, 1)
        await pass_time(shop, 1)
        assert (await omid.do("take", conversation_id=chat))["type"] == "ack"
        assert await reasons(visitor, chat) == ["asked_for_person", "given"]
        await hang_up(visitor, nino, omid)


async def test_a_department_that_is_removed_leaves_nobody_behind(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_rules(shop, "sales", fallback="support")
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        held, held_chat = await wait_for(shop, "Held")
        waiting, waiting_chat = await wait_for(shop, "Waits")
        sent, sent_chat = await wait_for(shop, "Sent")
        closed, closed_chat = await wait_for(shop, "Closed")
        await nino.do("take", conversation_id=held_chat)
        await nino.do("take", conversation_id=sent_chat)
        await nino.do("transfer", conversation_id=sent_chat, operator_id=await id_of(shop, OMID))
        await closed.do("close")
        before = dict(await shop.query("SELECT id, queued_at FROM conversations"))
        await remove_department(shop, "sales")
        await pass_time(shop, 1)
        for operator in (nino, omid):  # they are not what they were when they connected
            assert await operator.wait_closed() == 4401
            await operator.connect()
        await pass_time(shop, 31)
        assert await state_of(shop, held_chat) == ("assigned", "Nino"), "who is being served is not disturbed"
        for chat in (waiting_chat, sent_chat):
            assert await state_of(shop, chat) == ("waiting", None)
            assert await shop.query("SELECT department, queued_at FROM conversations WHERE id = ?", chat) == [
                ("support", before[chat])
            ]
        await waiting.wait_event("state_changed", reason="helped_out", department="support")
        record("Q8", orphan_chats=(await shop.query(ORPHANS))[0][0])
        assert await shop.query(ORPHANS) == [(0,)]
        await closed.say("one more thing")
        assert (await omid.show(closed_chat))["conversation"]["state"] == "bot", "a chat that is open again is seen"
        await hang_up(held, waiting, sent, closed, nino, omid)


async def remove_department(shop: RunningShop, key: str) -> None:
    def publish(outcomes: list[object]) -> None:
        for outcome in outcomes:
            shop.shop.context.publish(outcome)  # type: ignore[arg-type]

    await shop.shop.context.database.write(remove, key, shop.clock.now_ms(), on_commit=publish)


async def test_a_visitor_whose_form_names_a_removed_department_is_told(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, visitor = await shop.operator(NINO), await shop.visitor()
        await remove_department(shop, "billing")
        refused = await visitor.answer_form("pre_chat", "billing", name="Leila", topic="My order")
        assert refused["code"] == "bad_field" and "billing" in refused["message"]
        assert list(await shop.shop.context.database.read(departments.list_rules)) == ["sales", "support"]
        await hang_up(visitor, nino)
