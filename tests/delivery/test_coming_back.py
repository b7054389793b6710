"""D6: who was away while everything happened shows the same as who loads afresh, and never gets a part of a gap."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from chatserver.domain.events import PUBLIC_KINDS, TEAM_KINDS
from chatserver.domain.limits import RESUME_EVENTS
from tests.delivery.stage import Stage, assert_all_show_the_same, stage
from tests.delivery.stores import Step, show, steps
from tests.support.client import Frame
from tests.support.figures import record

KINDS = {kind.__struct_config__.tag for kind in PUBLIC_KINDS + TEAM_KINDS}
IN_FLIGHT = 100


@pytest.mark.parametrize("gap", [1, RESUME_EVENTS - 1, RESUME_EVENTS, RESUME_EVENTS + 1])
async def test_whoever_was_away_sees_everything_or_starts_afresh(gap: int, tmp_path: Path) -> None:
    await be_away(gap, tmp_path)


@pytest.mark.long
async def test_whoever_was_away_for_ten_thousand_events_starts_afresh(tmp_path: Path) -> None:
    await be_away(10_000, tmp_path)


async def be_away(gap: int, data: Path) -> None:
    """The tab and the colleague miss `gap` events of every kind, come back, and are compared with a fresh load."""
    async with stage(data) as people:
        await people.converse()
        conversation_id = await people.conversation_id()
        await people.look_afresh(conversation_id)
        known = people.record()[1::2]
        await people.hang_up(people.tab, people.colleague)
        start = await head(people)
        if gap > 100:
            await live(people)
            missed = await people.shop.query("SELECT DISTINCT body ->> 'kind' FROM events WHERE seq > ?", start)
            assert {kind for (kind,) in missed} == KINDS
        await fill(people, start + gap)
        assert await head(people) - start == gap
        came = await come_back(people, known, str(conversation_id))
        for frames in came:
            assert_whole(frames, start, gap)
        folded = [before + steps(frames) for before, frames in zip(known, came, strict=True)]
        await people.look_afresh(conversation_id)
        await assert_all_show_the_same(folded, people.record()[1::2])
        record("D6", **{f"gap_{gap}_mismatches": 0})


async def live(people: Stage) -> None:
    """Every kind of event."""
    first = await people.reply("Let me loook.")
    second = await people.reply("Wrong chat")
    await people.operate("edit", target_seq=first["seq"], text="Let me look.")
    await people.operate("erase", target_seq=second["seq"])
    await people.operate("note", text="a regular")
    await people.operate("tag", add=["regular"])
    await people.operate("rename_visitor", name="Leila Ahmadi")
    await people.operate("transfer", department="billing")
    await people.operate("take")
    await people.operate("close")
    await people.do(people.visitor, "rate", score=4)
    await people.say("one more thing")
    await people.say("a person please", button_id="person")
    await people.settle_tasks()
    await people.queue("sales")
    await people.operate("take")
    await be_whispered_to(people)


async def be_whispered_to(people: Stage) -> None:
    """A leader says something to the operator, which a colleague who does not lead never reads."""
    await people.shop.add_operator("lena@shop.example", "supervisor")
    leader = await people.shop.operator("lena@shop.example")
    chat = {"conversation_id": await people.conversation_id()}
    await people.do(leader, "whisper", text="Offer ten percent", **chat)
    await leader.close()


async def fill(people: Stage, to: int) -> None:
    """The operator talks until the conversation has `to` events."""
    missing = to - await head(people)
    for start in range(0, missing, IN_FLIGHT):
        await asyncio.gather(*(people.reply(f"word {each}") for each in range(start, min(start + IN_FLIGHT, missing))))


async def head(people: Stage) -> int:
    rows = await people.shop.query("SELECT max(seq) FROM events")
    return int(rows[0][0])


async def come_back(people: Stage, known: list[list[Step]], conversation_id: str) -> list[list[Frame]]:
    """The visitor's tab and the colleague resume from what they know. Returns the numbered news each got."""
    tab, colleague = await show(*known)
    await people.tab.connect(tab["headSeq"], tab["lastId"])
    position = {"conversation_id": conversation_id, "last_seq": colleague["headSeq"], "last_id": colleague["lastId"]}
    await people.colleague.connect([position])
    return [
        [frame for frame in client.frames if frame["type"] in ("event", "hidden", "reset")]
        for client in (people.tab, people.colleague)
    ]


def assert_whole(frames: list[Frame], start: int, gap: int) -> None:
    """Fails unless this is the gap, each number once and in order, or one reset."""
    if gap > RESUME_EVENTS:
        assert [frame["type"] for frame in frames] == ["reset"]
    else:
        numbers = [frame["seq"] if frame["type"] == "hidden" else frame["event"]["seq"] for frame in frames]
        assert numbers == list(range(start + 1, start + gap + 1))
