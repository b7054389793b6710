"""Bytes that are no websocket: the connection ends with the right code, nobody else notices (row B1)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

import pytest

from chatserver.protocol.frames import PROTOCOL_VERSION
from tests.support.figures import record
from tests.support.raw_socket import BINARY, CLOSE, PING, TEXT, RawSocket, frame
from tests.support.serving import Serving, run_command
from tests.support.visitor_client import VisitorClient

ORIGIN = "http://shop.example"
PROTOCOL_ERROR, NOT_UNICODE, TOO_BIG = 1002, 1007, 1009

BROKEN = {
    "unmasked": (frame(TEXT, b"{}", masked=False), PROTOCOL_ERROR),
    "reserved opcode": (frame(0x3, b"x"), PROTOCOL_ERROR),
    "reserved control opcode": (frame(0xB, b"x"), PROTOCOL_ERROR),
    "reserved bit": (frame(TEXT, b"{}", reserved=4), PROTOCOL_ERROR),
    "invalid UTF-8": (frame(TEXT, b'{"type":"\xff\xfe"}'), NOT_UNICODE),
    "UTF-8 cut in half": (frame(TEXT, "é".encode()[:1]), NOT_UNICODE),
    "surrogate in UTF-8": (frame(TEXT, b"\xed\xa0\x80"), NOT_UNICODE),
    "continuation first": (frame(0x0, b"{}"), PROTOCOL_ERROR),
    "new message inside a message": (frame(TEXT, b"{", final=False) + frame(TEXT, b"}"), PROTOCOL_ERROR),
    "long ping": (frame(PING, b"x" * 126), PROTOCOL_ERROR),
    "fragmented ping": (frame(PING, b"x", final=False), PROTOCOL_ERROR),
    "close with one byte": (frame(CLOSE, b"\x03"), PROTOCOL_ERROR),
    "close with a reserved code": (frame(CLOSE, (1005).to_bytes(2)), PROTOCOL_ERROR),
    "close with a code out of range": (frame(CLOSE, (999).to_bytes(2)), PROTOCOL_ERROR),
    "one byte too long": (frame(TEXT, b"x" * 65_537), TOO_BIG),
    "a lie about the length": (frame(BINARY, declared_length=2**62), TOO_BIG),
    "fragments without end": (frame(TEXT, b"x" * 60_000, final=False) + frame(0x0, b"x" * 60_000), TOO_BIG),
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Serving, str]]:
    """A real server and its site's key. At the end its log must hold no traceback."""
    folder = tmp_path_factory.mktemp("broken")
    assert run_command("init", str(folder), "--origin", ORIGIN).returncode == 0
    connection = sqlite3.connect(folder / "data" / "chat.db")
    (site_key,) = connection.execute("SELECT public_key FROM sites").fetchone()
    connection.close()
    with Serving(folder / "data", "--new-visitors-per-minute", "1000") as serving:
        yield serving, site_key
        assert serving.stop() == 0
    tracebacks = serving.log.count("Traceback")
    record("B1", cases=2 * len(BROKEN), tracebacks=tracebacks)
    assert tracebacks == 0, serving.log


@pytest.mark.parametrize("name", BROKEN)
async def test_a_broken_frame_ends_only_its_own_connection(server: tuple[Serving, str], name: str) -> None:
    serving, site_key = server
    data, code = BROKEN[name]
    bystander = VisitorClient(serving.port, site_key, origin=ORIGIN)
    await bystander.connect()
    for hello in (None, {"type": "hello", "protocol_version": PROTOCOL_VERSION, "site": site_key}):
        socket = await RawSocket.connect(serving.port)
        answer = await socket.upgrade("/ws/visitor", f"127.0.0.1:{serving.port}", f"Origin: {ORIGIN}")
        assert answer.status == 101
        if hello is not None:
            await socket.write(frame(TEXT, json.dumps(hello).encode()))
            while b"resumed" not in (await socket.read_frame())[1]:
                pass
        await socket.write(data)
        assert await socket.read_close_code() == code
        await socket.close()
    assert (await bystander.say("still here"))["type"] == "ack"
    await bystander.close()


async def test_a_connection_that_just_breaks_off_leaves_nothing_behind(server: tuple[Serving, str]) -> None:
    serving, site_key = server
    for data in (b"", b"\x81", frame(TEXT, b'{"type":')[:7], frame(TEXT, b"{", final=False)):
        socket = await RawSocket.connect(serving.port)
        await socket.upgrade("/ws/visitor", f"127.0.0.1:{serving.port}", f"Origin: {ORIGIN}")
        await socket.write(data)
        await socket.close()
    bystander = VisitorClient(serving.port, site_key, origin=ORIGIN)
    await bystander.connect()
    await bystander.close()
