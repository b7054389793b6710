"""A client that reads too slowly costs one bounded outbox, then its connection; nobody else notices."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from chatserver.domain.limits import FRAME_BYTES
from chatserver.protocol import close_codes
from chatserver.protocol.frames import PROTOCOL_VERSION
from chatserver.realtime.broker import visitor_topic
from chatserver.realtime.session import OUTBOX_CHARACTERS, Session
from tests.delivery.stage import Stage, stage
from tests.support.client import PATIENCE_SECONDS, Frame
from tests.support.figures import record
from tests.support.shop import ORIGIN, RunningShop, until

BIG = "🦔" * 4_000
MESSAGES = 700
SMALL_BUFFER_BYTES = 32_768
CUT_OFF_SECONDS = 60.0
ESTABLISHED = "01"


async def test_a_slow_reader_is_closed_and_comes_back_while_others_hear_everything(tmp_path: Path) -> None:
    async with stage(tmp_path) as people, slow_reader(people) as (slow, session):
        peak = await talk_much(people, session)
        await people.tab.hear_all()
        assert len([event for event in people.tab.events() if event["body"].get("text") == BIG]) == MESSAGES
        record("O4", outbox_peak_characters=peak, limit=OUTBOX_CHARACTERS)
        assert peak <= OUTBOX_CHARACTERS + FRAME_BYTES  # what overflows it is counted before it is dropped
        assert session.close_code is close_codes.SLOW_READER
        await until(lambda: session not in listeners(people))
        assert await read_to_the_end(slow) in (close_codes.SLOW_READER.code, 1006)
        await people.look_afresh(await people.conversation_id())
        assert people.visitor.events()[-1]["body"]["text"] == BIG


@pytest.mark.long
async def test_who_never_reads_at_all_is_cut_off(tmp_path: Path) -> None:
    async with stage(tmp_path) as people, slow_reader(people) as (slow, session):
        await talk_much(people, session)
        ends = people.shop.port, slow.local_address[1]
        assert is_connected(*ends)
        await until(lambda: not is_connected(*ends), CUT_OFF_SECONDS)


@asynccontextmanager
async def slow_reader(people: Stage) -> AsyncIterator[tuple[ClientConnection, Session]]:
    """Another tab of the visitor, in a chat with a person, that says hello, hears the answer and then reads nothing."""
    await people.converse()
    others = set(listeners(people))
    slow = await open_narrow(people.shop, str(people.visitor.token))
    try:
        while json.loads(await slow.recv())["type"] != "resumed":
            pass
        yield slow, next(each for each in listeners(people) if each not in others)
    finally:
        slow.transport.abort()


def listeners(people: Stage) -> list[Session]:
    """The sessions of the visitor's tabs."""
    return people.shop.shop.context.broker.sessions(visitor_topic(people.visitor.frames[0]["visitor_id"]))


async def open_narrow(shop: RunningShop, token: str) -> ClientConnection:
    """A connection on which little fits between the server and the client."""
    narrow = socket.socket()
    narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL_BUFFER_BYTES)
    narrow.connect(("127.0.0.1", shop.port))
    url = f"ws://127.0.0.1:{shop.port}/ws/visitor"
    slow = await connect(
        url, origin=ORIGIN, sock=narrow, max_queue=1, ping_interval=None, compression=None, max_size=None  # type: ignore[arg-type]
    )
    hello: Frame = {"type": "hello", "protocol_version": PROTOCOL_VERSION, "site": shop.site_key, "token": token}
    await slow.send(json.dumps(hello))
    return slow


async def talk_much(people: Stage, session: Session) -> int:
    """The operator says more than fits into any buffer. Returns how many characters the session held at most."""
    peak = 0
    for _ in range(MESSAGES // 50):
        await asyncio.gather(*(people.reply(BIG) for _ in range(50)))
        peak = max(peak, session._outbox_characters)
    return peak


async def read_to_the_end(slow: ClientConnection) -> int | None:
    """The close code."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                await slow.recv()
    except ConnectionClosed:
        return slow.close_code


def is_connected(server: int, client: int) -> bool:
    """Whether the server's end of the connection between these ports is still established."""
    rows = [line.split()[1:4] for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    ends = f":{server:04X}", f":{client:04X}"
    return any((local[-5:], remote[-5:]) == ends and state == ESTABLISHED for local, remote, state in rows)
