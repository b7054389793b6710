"""D2: a command sent again and again, from anywhere, is stored once and always acknowledged alike."""

from __future__ import annotations

import asyncio
import json
import random
import uuid
from collections import defaultdict
from pathlib import Path

import pytest

from tests.delivery.stage import CONTENT, Stage, stage
from tests.support.client import Client, Frame
from tests.support.figures import record
from tests.support.shop import running_shop
from tests.support.visitor_client import VisitorClient

MOST_SENDS = 5
IN_FLIGHT = 100  # each of them looks through all frames whenever one comes


@pytest.mark.parametrize("messages", [60, pytest.param(2_000, marks=pytest.mark.long)])
async def test_a_message_sent_many_times_is_stored_once_and_acknowledged_alike(messages: int, tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    async with running_shop(tmp_path, content=CONTENT) as shop:
        await (await shop.operator()).close()
        visitor = await shop.visitor()
        tab = VisitorClient(shop.port, shop.site_key, origin=str(visitor.origin))
        tab.token = visitor.token
        await tab.connect()
        await visitor.ask_for_person()
        commands = [{"type": "send", "client_message_id": str(uuid.uuid4()), "text": f"{n}"} for n in range(messages)]
        sends = [command for command in commands for _ in range(chance.randint(1, MOST_SENDS))]
        chance.shuffle(sends)
        for command in sends:
            client = chance.choice([visitor, tab])
            await client.send_raw(json.dumps(command))
            if chance.random() < 10 / len(sends):
                await client.close()  # the acks on their way are lost
                await client.connect()
        answers: list[Frame] = []
        for start in range(0, messages, IN_FLIGHT):
            some = commands[start : start + IN_FLIGHT]
            answers += await asyncio.gather(*(visitor.do(**command) for command in some))
        assert {answer["type"] for answer in answers} == {"ack"}
        await shop.shop.context.database.write(lambda transaction: None)
        await shop.is_handled(tab)
        mismatching = sum(len(each) > 1 for each in acks(visitor, tab).values())
        rows = await shop.query("SELECT client_message_id FROM events WHERE body ->> 'text' GLOB '[0-9]*'")
        record("D2", sends=len(sends) + messages, rows=len(rows), mismatching_acks=mismatching, seed=seed)
        assert {row[0] for row in rows} == {command["client_message_id"] for command in commands}
        assert len(rows) == messages
        assert mismatching == 0
        assert {answer["client_message_id"] for answer in answers} == {row[0] for row in rows}
        assert not [frame for client in (visitor, tab) for frame in client.all_frames if frame["type"] == "error"]
        await visitor.close()
        await tab.close()


def acks(*clients: Client) -> dict[str, set[str]]:
    """The different acks each command got."""
    found: dict[str, set[str]] = defaultdict(set)
    for client in clients:
        for frame in client.all_frames:
            if frame["type"] == "ack":
                found[frame["client_message_id"]].add(json.dumps(frame))
    return found


async def test_the_same_id_with_other_words_is_refused_and_overwrites_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as people:
        first = await people.visitor.do("send", client_message_id="one", text="first")
        again = await people.tab.do("send", client_message_id="one", text="second")
        assert (again["type"], again["code"], again["is_temporary"]) == ("error", "id_reused", False)
        assert await people.visitor.do("close", client_message_id="one") == again
        assert await people.visitor.do("send", client_message_id="one", text="first") == first
        rows = await people.shop.query("SELECT body ->> 'text' FROM events WHERE client_message_id = 'one'")
        assert rows == [("first",)]


async def test_an_id_belongs_to_its_sender(tmp_path: Path) -> None:
    async with stage(tmp_path) as people:
        other = await people.shop.visitor()
        assert (await people.visitor.do("send", client_message_id="one", text="mine"))["type"] == "ack"
        assert (await other.do("send", client_message_id="one", text="theirs"))["type"] == "ack"
        assert await people.shop.query("SELECT count(*) FROM events WHERE client_message_id = 'one'") == [(2,)]
        await other.close()


async def test_every_other_command_sent_again_changes_nothing_and_is_acknowledged_alike(tmp_path: Path) -> None:
    async with stage(tmp_path) as people:
        await twice(people, people.visitor, "send", text="hello")
        await twice(people, people.visitor, "answer_form", **form("support"))
        await twice(people, people.visitor, "leave_queue")
        await twice(people, people.visitor, "answer_form", **form("sales"))
        chat = {"conversation_id": await people.conversation_id()}
        await twice(people, people.operator, "take", **chat)
        said = await twice(people, people.operator, "send", text="Let me loook", **chat)
        await twice(people, people.operator, "edit", text="Let me look", target_seq=said["seq"], **chat)
        await twice(people, people.operator, "erase", target_seq=said["seq"], **chat)
        await twice(people, people.operator, "note", text="a regular", **chat)
        await twice(people, people.operator, "rename_visitor", name="Leila", **chat)
        await twice(people, people.operator, "tag", add=["vip"], **chat)
        await twice(people, people.operator, "transfer", department="billing", **chat)
        await twice(people, people.operator, "close", **chat)
        await twice(people, people.visitor, "rate", score=5)
        await twice(people, people.visitor, "send", text="one more thing")
        await twice(people, people.visitor, "close")


async def twice(people: Stage, client: Client, type: str, **fields: object) -> Frame:
    """Sends the command two times under one id. Returns the ack, which must be the same."""
    message_id = str(uuid.uuid4())
    first = await client.do(type, client_message_id=message_id, **fields)
    assert first["type"] == "ack", first
    await people.settle_tasks()
    events = await people.shop.query("SELECT count(*) FROM events")
    assert await client.do(type, client_message_id=message_id, **fields) == first
    assert await people.shop.query("SELECT count(*) FROM events") == events
    return first


def form(department: str) -> Frame:
    answers = {"name": "Leila", "topic": "My order"}
    return {"form": "pre_chat", "department": department, "answers": answers}
