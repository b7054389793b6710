"""The relay benchmark counts what it says it counts. Times are left to `make bench`."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import aiosqlite
import pytest
from msgspec import to_builtins
from websockets.asyncio.server import ServerConnection, serve

from chatserver.actions import conversing, visitor_units
from chatserver.bench import chats, usual
from chatserver.bench.relay import measure
from chatserver.bench.talkers import Miscount, Pair, burst, make_pair
from chatserver.bench.wire import Wire
from chatserver.cli import main
from chatserver.domain.actors import Visitor
from chatserver.protocol.commands import VisitorSend
from chatserver.storage.connection import connect_to_write
from chatserver.storage.data_folder import DATABASE_FILE

MOST_LINES = 60
Answer = Callable[[ServerConnection, ServerConnection, str], Awaitable[None]]


async def test_one_round_carries_every_message_on_all_three_servers() -> None:
    result = json.loads(json.dumps(to_builtins(await measure(1, pairs=2, burst_seconds=0.1))))
    assert set(result) == {
        "rounds",
        "pairs",
        "in_flight",
        "text_bytes",
        "servers",
        "ratios",
        "target",
        "units_per_commit",
        "machine",
    }
    assert result["rounds"] == 1 and result["pairs"] == 2 and result["in_flight"] >= 8
    assert 90 <= result["text_bytes"] <= 110
    assert set(result["servers"]) == {"bare", "usual", "ours"}
    for figures in result["servers"].values():
        assert figures["messages"] >= 2 * 2 * result["in_flight"]
        assert figures["cpu_us_per_message"] > 0 and figures["messages_per_second"] > 0
    assert set(result["ratios"]) == {"ours/usual", "ours/bare"}
    assert result["units_per_commit"] >= 1


def test_no_rounds_are_a_mistake_of_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "relay", "--rounds", "0"]) == 2
    assert capsys.readouterr().err == (
        "chatserver: rounds is 0; choose 1 or more, and 9 or more for figures to rely on\n"
    )


async def test_a_relay_that_does_all_is_believed() -> None:
    async def honest(sender: ServerConnection, peer: ServerConnection, message_id: str) -> None:
        await sender.send(json.dumps({"type": "ack", "client_message_id": message_id}))
        await peer.send(json.dumps({"type": "event", "event": {"client_message_id": message_id}}))

    async with relay(honest) as pair:
        assert (await burst([pair], 0.05)).messages >= 32


async def test_a_lost_relay_is_noticed() -> None:
    async def forgetful(sender: ServerConnection, peer: ServerConnection, message_id: str) -> None:
        await sender.send(json.dumps({"type": "ack", "client_message_id": message_id}))

    async with relay(forgetful) as pair:
        with pytest.raises(Miscount, match=r"sent \d+ were acknowledged, 0 relayed"):
            await burst([pair], 0.05, drain_seconds=0.1)


async def test_a_doubled_relay_is_noticed() -> None:
    async def stammering(sender: ServerConnection, peer: ServerConnection, message_id: str) -> None:
        await sender.send(json.dumps({"type": "ack", "client_message_id": message_id}))
        for _ in range(2):
            await peer.send(json.dumps({"type": "event", "event": {"client_message_id": message_id}}))

    async with relay(stammering) as pair:
        with pytest.raises(Miscount, match="in the place of"):
            await burst([pair], 0.05)


async def test_a_refusal_is_noticed() -> None:
    async def refusing(sender: ServerConnection, peer: ServerConnection, message_id: str) -> None:
        await sender.send(json.dumps({"type": "error", "code": "too_many", "in_reply_to": message_id}))

    async with relay(refusing) as pair:
        with pytest.raises(Miscount, match="refused: too_many"):
            await burst([pair], 0.05)


async def test_the_usual_way_does_the_same_statements_in_at_most_sixty_lines(tmp_path: Path) -> None:
    await chats.prepare_conversations(tmp_path, 1)
    ours, theirs = await trace_ours(tmp_path / DATABASE_FILE), await trace_usual(tmp_path / DATABASE_FILE)
    assert ours == theirs == ["SELECT events", "SELECT conversations", "INSERT events", "UPDATE conversations"]
    text = Path(usual.__file__).read_text("utf-8")
    assert sum(1 for line in text.splitlines() if line.strip() and not line.strip().startswith('"""')) <= MOST_LINES


async def trace_ours(path: Path) -> list[str]:
    connection = connect_to_write(path)
    site_id = connection.execute("SELECT id FROM sites").fetchone()[0]
    visitor = Visitor("chat-0", site_id, "visit", "en")
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    conversing.once(connection, visitor_units.send, visitor, VisitorSend("first", "Hello?"), 1_767_225_600_000)
    connection.close()
    return [summarise(each) for each in statements if not each.startswith("--")]


async def trace_usual(path: Path) -> list[str]:
    statements: list[str] = []
    async with aiosqlite.connect(path) as database:
        database.row_factory = aiosqlite.Row
        await database.set_trace_callback(statements.append)
        await usual.store(database, "chat-0", "operator", VisitorSend("second", "Hello!"))
        await database.set_trace_callback(None)  # type: ignore[arg-type]
    return [summarise(each) for each in statements if not each.startswith(("BEGIN", "COMMIT", "--"))]


def summarise(statement: str) -> str:
    """Its verb and its table."""
    words = statement.split()
    before = {"SELECT": "FROM", "INSERT": "INTO", "UPDATE": "UPDATE"}[words[0]]
    return f"{words[0]} {words[words.index(before) + 1]}"


@asynccontextmanager
async def relay(answer: Answer) -> AsyncIterator[Pair]:
    """A pair on a server that does with every message what `answer` does."""
    sockets: list[ServerConnection] = []
    complete = asyncio.Event()

    async def talk(socket: ServerConnection) -> None:
        sockets.append(socket)
        if len(sockets) == 2:
            complete.set()
        await complete.wait()
        async for text in socket:
            peer = next(each for each in sockets if each is not socket)
            await answer(socket, peer, json.loads(text)["client_message_id"])

    async with serve(talk, "127.0.0.1", 0, compression=None) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        wires = [await Wire.open(port, "/", chats.ORIGIN) for _ in range(2)]
        try:
            yield make_pair(0, (wires[0], chats.compose_words()), (wires[1], chats.compose_words()))
        finally:
            for wire in wires:
                wire.close()
