"""Every command × everybody × an own, a foreign and a nonexistent chat (row A7, the websocket's half).

The rows are checked against the registries: a command without a row fails here.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from chatserver.domain import permissions
from chatserver.protocol.commands import OPERATOR_COMMANDS, VISITOR_COMMANDS
from chatserver.protocol.frames import PROTOCOL_VERSION
from tests.support.client import Client, Frame
from tests.support.figures import record
from tests.support.shop import ORIGIN, RunningShop
from tests.web.people import LEADERS, OUTSIDERS, TEAM, Chat, People, everybody, without_message_id

NOWHERE = "nonexistent-chat"
ACK = "ack"
CLOSED_BAD_INPUT, CLOSED_NOT_AUTHENTICATED = 4400, 4401


@dataclass(frozen=True)
class Row:
    """One operators' command on a chat that the holder holds.

    `answer` is the frame that says it was done, for those who see the chat. `colleague` and `leaders` are the
    codes that refuse those who see the chat and may not; None lets them. `is_heard` if the answer is heard by
    others who hold the chat open, instead of the sender. `is_for_leaders` if only a role that leads may try at all.
    """

    answer: str
    fields: dict[str, Any] = field(default_factory=dict)
    holder: str | None = None
    colleague: str | None = None
    leaders: str | None = None
    is_heard: bool = False
    has_message_id: bool = True
    is_for_leaders: bool = False


ON_A_CHAT = {
    "open": Row("reset", has_message_id=False),
    "send": Row(ACK, {"text": "words"}, colleague="not_yours", leaders="not_yours"),
    "note": Row(ACK, {"text": "words"}),
    "edit": Row(ACK, {"text": "words", "target_seq": 0}, colleague="bad_field", leaders="bad_field"),
    "erase": Row(ACK, {"target_seq": 0}, colleague="bad_field", leaders="bad_field"),
    "take": Row(ACK, holder="already_taken", colleague="already_taken", leaders="already_taken"),
    "let_pass": Row(ACK, holder="not_offered", colleague="not_offered", leaders="not_offered"),
    "take_over": Row(ACK, {"operator_id": "holder"}, is_for_leaders=True),
    "whisper": Row(ACK, {"text": "words"}, is_for_leaders=True),
    "close": Row(ACK, colleague="not_yours"),
    "transfer": Row(ACK, {"department": "support"}, colleague="not_yours"),
    "rename_visitor": Row(ACK, {"name": "Leila"}),
    "tag": Row(ACK, {"add": ["vip"]}),
    "typing": Row("typing", {"is_typing": True}, is_heard=True, has_message_id=False),
    "read": Row("read", {"seq": 1}, is_heard=True, has_message_id=False),
    "history": Row("history", {"before_seq": 2}, has_message_id=False),
}
# Not on a chat that must be seen: `leave` only forgets, the others concern the sender alone.
ON_ONESELF = {"hello", "leave", "set_status", "ping"}
# A visitor's commands never name a chat: what each says, and whether it needs an own chat.
VISITOR_SAYS: dict[str, dict[str, Any]] = {
    "send": {"text": "words", "delivery_id": "DELIVERY"},
    "answer_form": {"form": "pre_chat", "department": "support", "answers": {"name": "Eve", "topic": "x"}},
    "leave_queue": {},
    "change_department": {"department": "support"},
    "wait_by_mail": {"email": "eve@example.com"},
    "close": {},
    "rate": {"score": 1},
    "typing": {"text": "words"},
    "read": {"seq": 1},
    "history": {"before_seq": 5},
    "page": {"url": "http://shop.example/elsewhere"},
    "cart": {"cart": {"lines": []}},
    "activity": {},
    "scroll": {"percent": 50},
    "exit_intent": {},
    "event": {"name": "checkout_error"},
    "attributes": {"attributes": {"plan": "gold"}},
    "order": {"order_id": "THEIRS", "total": "1.00", "currency": "USD"},
    "panel": {"is_open": True},
    "bubble_seen": {"delivery_id": "DELIVERY"},
    "bubble_opened": {"delivery_id": "DELIVERY"},
    "bubble_dismissed": {"delivery_id": "DELIVERY"},
    "ping": {},
}
ANSWERED = {"send", "answer_form", "leave_queue", "change_department", "wait_by_mail", "close", "rate"}
SILENT = VISITOR_SAYS.keys() - ANSWERED


def tags(commands: tuple[type, ...]) -> set[str]:
    return {str(command.__struct_config__.tag) for command in commands}  # type: ignore[attr-defined]


def test_every_command_has_its_row_here_and_in_the_permission_table() -> None:
    assert tags(OPERATOR_COMMANDS) == ON_A_CHAT.keys() | ON_ONESELF
    assert tags(VISITOR_COMMANDS) == VISITOR_SAYS.keys() | {"hello"}
    assert tags(OPERATOR_COMMANDS) - {"hello"} == permissions.OPERATOR_COMMANDS.keys()
    assert tags(VISITOR_COMMANDS) - {"hello"} == permissions.VISITOR_COMMANDS.keys()


def cells() -> Iterator[tuple[str, str, str | None]]:
    """Command, operator, and the code that refuses them on the holder's chat (None: they may)."""
    for command, row in ON_A_CHAT.items():
        for name in TEAM:
            if row.is_for_leaders and TEAM[name][0] == "operator":
                yield command, name, "forbidden"
            elif name in OUTSIDERS:
                yield command, name, "not_found"
            else:
                yield command, name, row.leaders if name in LEADERS else getattr(row, name)


async def test_every_operator_may_do_exactly_what_the_table_says(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with everybody(tmp_path) as people:
        counted = 0
        chat = await people.chat()
        for command, name, refusal in cells():
            if refusal is None:
                await check_allowed(people, command, name)
            else:
                await check_refused(people, chat, command, name, refusal)
            counted += 1
        await chat.visitor.close()
        record("A7", operator_cells=counted, nonexistent_cells=counted, unexpected=0)


async def check_allowed(people: People, command: str, name: str) -> None:
    chat = await people.chat()
    row = ON_A_CHAT[command]
    listener = people.team["admin" if name != "admin" else "supervisor"]
    if row.is_heard:
        await listener.show(chat.id)
    start = len(listener.frames)
    client = people.team[name]
    answer = await tell(client, command, chat.id, chat.known)
    if row.is_heard:
        heard = await listener.wait(
            lambda frame: frame["type"] == row.answer and frame["conversation_id"] == chat.id and frame["seq"] == 1
            if row.answer == "read"
            else frame["type"] == row.answer and frame["conversation_id"] == chat.id,
            f"{command} of {name}",
        )
        assert heard in listener.frames[start:]
    elif row.has_message_id:
        assert answer["type"] == ACK, (command, name, answer)
    else:
        answer = await client.wait_type(row.answer, conversation_id=chat.id)
    await chat.visitor.close()


async def check_refused(people: People, chat: Chat, command: str, name: str, code: str) -> None:
    """Refused on the foreign chat, changing nothing, in the same bytes as on one that does not exist."""
    before = await people.image(chat.id)
    client = people.team[name]
    foreign = await refusal_of(client, command, chat.id, chat.known)
    assert foreign["code"] == code, (command, name, foreign)
    nonexistent = await refusal_of(client, command, NOWHERE, chat.known)
    assert nonexistent["code"] == ("forbidden" if code == "forbidden" else "not_found"), (command, name, nonexistent)
    if code in ("not_found", "forbidden"):
        assert without_message_id(foreign) == without_message_id(nonexistent), (command, name)
    assert await people.image(chat.id) == before, (command, name)


async def refusal_of(client: Client, command: str, conversation_id: str, known: dict[str, Any]) -> Frame:
    start = len(client.frames)
    answer = await tell(client, command, conversation_id, known)
    if answer:
        return answer
    return await client.wait(
        lambda frame: frame in client.frames[start:] and frame["type"] == "error" and frame["in_reply_to"] == command
    )


async def tell(client: Client, command: str, conversation_id: str, known: dict[str, Any]) -> Frame:
    """Sends the command, and returns the ack or error if it is one that is answered."""
    row = ON_A_CHAT[command]
    fields = row.fields | {name: value for name, value in known.items() if name in row.fields}
    if row.has_message_id:
        return await client.do(command, conversation_id=conversation_id, **fields)
    await client.send(command, conversation_id=conversation_id, **fields)
    return {}


async def test_a_chat_one_may_not_see_cannot_be_opened_on_connecting_either(tmp_path: Path) -> None:
    async with everybody(tmp_path) as people:
        chat = await people.chat()
        for name in OUTSIDERS:
            client = people.team[name]
            await Client.close(client)
            await client.connect(open=[{"conversation_id": chat.id}, {"conversation_id": NOWHERE}])
            gone = [frame for frame in client.frames if frame["type"] == "inbox_gone"]
            assert {frame["conversation_id"] for frame in gone} >= {chat.id, NOWHERE}
            assert not client.events(chat.id)
            inbox = next(frame for frame in client.frames if frame["type"] == "inbox")
            assert chat.id not in [row["conversation"]["id"] for row in inbox["rows"]]
        await chat.visitor.close()


async def test_nobody_hears_a_chat_they_may_not_see_however_often_they_knock(tmp_path: Path) -> None:
    async with everybody(tmp_path) as people:
        chat = await people.chat()
        witness = people.team["colleague"]
        await witness.show(chat.id)
        for turn in range(8):  # more drafts than this at once are dropped
            for name in OUTSIDERS * 5:
                await people.team[name].send("open", conversation_id=chat.id)
            await chat.visitor.send("typing", text=f"secret draft {turn}")
            await chat.visitor.say(f"secret words {turn}")
        await witness.wait_event("message", text="secret words 7")
        await witness.wait_type("typing", text="secret draft 7")
        for name in OUTSIDERS:
            await people.team[name].do("note", conversation_id=NOWHERE, text="all before this was handled")
            assert "secret" not in str(people.team[name].frames), name
        await chat.visitor.close()


async def test_leaving_a_chat_is_harmless_and_tells_nothing(tmp_path: Path) -> None:
    async with everybody(tmp_path) as people:
        chat = await people.chat()
        for name, client in people.team.items():
            start = len(client.frames)
            for conversation_id in (chat.id, NOWHERE):
                await client.send("leave", conversation_id=conversation_id)
            await people.shop.is_handled(client)
            assert not [frame for frame in client.frames[start:] if frame["type"] == "error"], name
        await chat.visitor.close()


async def test_a_status_is_the_senders_own(tmp_path: Path) -> None:
    async with everybody(tmp_path) as people:
        await people.team["colleague"].send("set_status", status="away")
        await people.team["colleague"].wait_type("operator_state", status="away")
        away = await people.shop.query("SELECT login FROM operators WHERE status = 'away'")
        assert away == [("colleague@shop.example",)]


async def test_another_visitor_reaches_nothing_with_any_command(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with everybody(tmp_path) as people:
        chat = await people.chat()
        delivery_id = await plant_delivery(people, chat)
        before = await image_of_all(people, chat)
        for command, says in VISITOR_SAYS.items():
            answers = []
            for delivery in (delivery_id, "nonexistent"):
                other = await people.shop.visitor()
                fields = {key: delivery if value == "DELIVERY" else value for key, value in says.items()}
                answers.append(await kinds_of_answers(people.shop, other, command, fields))
                assert chat.id not in str(other.frames), command
                await other.close()
            assert answers[0] == answers[1], command
        assert await image_of_all(people, chat) == before
        record("A7", visitor_cells=2 * len(VISITOR_SAYS))
        await chat.visitor.close()


async def image_of_all(people: People, chat: Chat) -> list[Any]:
    """The chat, and what else the database holds of its visitor."""
    orders, deliveries = "SELECT * FROM orders", "SELECT * FROM smart_deliveries"
    return [await people.image(chat.id), await people.shop.query(orders), await people.shop.query(deliveries)]


async def plant_delivery(people: People, chat: Chat) -> str:
    """A smart message that was shown to the chat's visitor."""
    ((visitor_id, visit_id),) = await people.shop.query(
        "SELECT visitor_id, visits.id FROM visits JOIN conversations USING (visitor_id) WHERE conversations.id = ?",
        chat.id,
    )
    await people.shop.shop.context.database.write(
        lambda transaction: transaction.execute(
            "INSERT INTO smart_deliveries (id, visitor_id, visit_id, rule_id, text, buttons, sent_at) "
            "VALUES ('theirs', ?, ?, 'cart', 'Need help?', '[]', 0)",
            (visitor_id, visit_id),
        )
    )
    await chat.visitor.send("order", order_id="THEIRS", total="148.00", currency="USD")
    await people.shop.is_handled(chat.visitor)
    await people.shop.shop.context.database.write(lambda transaction: None)
    return "theirs"


async def kinds_of_answers(
    shop: RunningShop, client: Client, command: str, fields: dict[str, Any]
) -> list[tuple[str, Any]]:
    """What the command itself was answered with, without the ids that differ from try to try."""
    if command in SILENT:
        await client.send(command, **fields)
        await shop.is_handled(client)
        return []
    answer = await client.do(command, **fields)
    return [(answer["type"], answer.get("code"))]


async def test_a_visitor_cannot_speak_the_consoles_language_nor_a_console_a_visitors(tmp_path: Path) -> None:
    async with everybody(tmp_path) as people:
        chat = await people.chat()
        before = await people.image(chat.id)
        for command in ON_A_CHAT:
            visitor = await people.shop.visitor()
            await visitor.send(command, conversation_id=chat.id, client_message_id="1", **ON_A_CHAT[command].fields)
            assert (await visitor.wait_type("error"))["code"] in ("bad_field", "unknown_type"), command
            await visitor.close()
        admin = people.team["admin"]
        for command in VISITOR_SAYS.keys() - {"ping"}:
            await Client.close(admin)
            await admin.connect()
            await admin.send(command, client_message_id="1", **VISITOR_SAYS[command])
            assert (await admin.wait_type("error"))["code"] in ("bad_field", "unknown_type"), command
        assert await people.image(chat.id) == before
        await chat.visitor.close()


async def test_without_a_hello_no_command_does_anything(tmp_path: Path) -> None:
    async with everybody(tmp_path) as people:
        chat = await people.chat()
        before = await people.image(chat.id)
        for command, row in ON_A_CHAT.items():
            client = Client(people.team["admin"].url, people.shop.url)
            message_id = {"client_message_id": "1"} if row.has_message_id else {}
            await client.open({"type": command, "conversation_id": chat.id, **message_id, **row.fields})
            assert await client.wait_closed() == CLOSED_BAD_INPUT
            assert [frame["code"] for frame in client.frames] == ["unexpected"], command
            await client.close()
        for command, says in VISITOR_SAYS.items():
            client = Client(f"ws://127.0.0.1:{people.shop.port}/ws/visitor", ORIGIN)
            message_id = {} if command in SILENT else {"client_message_id": "1"}
            await client.open({"type": command, **message_id, **says})
            assert await client.wait_closed() == CLOSED_BAD_INPUT
            assert [frame["code"] for frame in client.frames] == ["unexpected"], command
            await client.close()
        assert await people.image(chat.id) == before
        await chat.visitor.close()


async def test_a_deactivated_operator_gets_no_ticket_and_no_welcome(tmp_path: Path) -> None:
    async with everybody(tmp_path) as people:
        assert (await people.deactivated.post("/console/api/ticket", {})).status_code == 401
        for ticket in ("", "guess", str(uuid.uuid4()), people.deactivated.http.cookies["sid"]):
            client = Client(people.team["admin"].url, people.shop.url)
            await client.open({"type": "hello", "protocol_version": PROTOCOL_VERSION, "ticket": ticket})
            assert await client.wait_closed() == CLOSED_NOT_AUTHENTICATED
            assert [frame["type"] for frame in client.frames] == ["error"]
            await client.close()


async def test_a_ticket_is_good_once_and_for_a_minute(tmp_path: Path) -> None:
    async with everybody(tmp_path) as people:
        holder = people.team["holder"]
        used = (await holder.post("/console/api/ticket", {})).json()["ticket"]
        for expected in (None, CLOSED_NOT_AUTHENTICATED):
            client = Client(holder.url, people.shop.url)
            await client.open({"type": "hello", "protocol_version": PROTOCOL_VERSION, "ticket": used})
            if expected is None:
                await client.wait_type("resumed")
            else:
                assert await client.wait_closed() == expected
            await client.close()
        late = (await holder.post("/console/api/ticket", {})).json()["ticket"]
        people.shop.advance(61)
        client = Client(holder.url, people.shop.url)
        await client.open({"type": "hello", "protocol_version": PROTOCOL_VERSION, "ticket": late})
        assert await client.wait_closed() == CLOSED_NOT_AUTHENTICATED
        await client.close()


async def test_a_visitors_token_is_worth_nothing_elsewhere(tmp_path: Path) -> None:
    async with everybody(tmp_path) as people:
        chat = await people.chat()
        for token in ("", "guess", chat.id, f"{chat.visitor.token}x", str(chat.visitor.token).lower()):
            client = Client(chat.visitor.url, ORIGIN)
            hello = {"type": "hello", "protocol_version": PROTOCOL_VERSION, "site": people.shop.site_key}
            await client.open({**hello, "token": token})
            assert await client.wait_closed() == CLOSED_NOT_AUTHENTICATED, token
            await client.close()
        client = Client(people.team["admin"].url, people.shop.url)
        await client.open({"type": "hello", "protocol_version": PROTOCOL_VERSION, "ticket": chat.visitor.token})
        assert await client.wait_closed() == CLOSED_NOT_AUTHENTICATED
        await client.close()
        await chat.visitor.close()
