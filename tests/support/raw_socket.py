"""A TCP connection whose every byte the test writes itself: for HTTP requests and frames no library would send."""

from __future__ import annotations

import asyncio
import base64
import struct
from contextlib import suppress
from typing import NamedTuple

from tests.support.client import PATIENCE_SECONDS

MASK = bytes((1, 2, 3, 4))
TEXT, BINARY, CLOSE, PING = 0x1, 0x2, 0x8, 0x9


class Answer(NamedTuple):
    """An HTTP answer. Header names are in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes


class RawSocket:
    """Open it with `await RawSocket.connect(port)`; `source` is the loopback address it comes from."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def connect(cls, port: int, source: str = "127.0.0.1") -> RawSocket:
        return cls(*await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0)))

    async def write(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    async def request(self, method: str, target: str, *headers: str, body: bytes = b"") -> Answer:
        """Sends one request with exactly these header lines (and a length, if there is a body)."""
        lines = [f"{method} {target} HTTP/1.1", *headers]
        if body:
            lines.append(f"Content-Length: {len(body)}")
        await self.write("\r\n".join([*lines, "", ""]).encode("latin-1") + body)
        return await self.read_answer()

    async def read_answer(self) -> Answer:
        async with asyncio.timeout(PATIENCE_SECONDS):
            head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            status, *lines = head.split("\r\n")
            pairs = (line.split(":", 1) for line in lines if line)
            headers = {name.lower(): value.strip() for name, value in pairs}
            length = headers.get("content-length")
            body = await self._reader.readexactly(int(length)) if length is not None else b""
        return Answer(int(status.split()[1]), headers, body)

    async def upgrade(self, path: str, host: str, *headers: str) -> Answer:
        """Asks for a websocket. 101 means it is one now."""
        key = base64.b64encode(b"0123456789abcdef").decode()
        return await self.request(
            "GET",
            path,
            f"Host: {host}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            f"Sec-WebSocket-Key: {key}",
            "Sec-WebSocket-Version: 13",
            *headers,
        )

    async def read_frame(self) -> tuple[int, bytes]:
        """The next frame's opcode and payload. Raises asyncio.IncompleteReadError at the end of the connection."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            first, length = await self._reader.readexactly(2)
            if length == 126:
                length = int.from_bytes(await self._reader.readexactly(2))
            elif length == 127:
                length = int.from_bytes(await self._reader.readexactly(8))
            return first & 0x0F, await self._reader.readexactly(length)

    async def read_close_code(self) -> int | None:
        """The code of the server's close frame, or None if it ended the connection without one."""
        try:
            while True:
                opcode, payload = await self.read_frame()
                if opcode == CLOSE:
                    return int.from_bytes(payload[:2]) if payload else None
        except (asyncio.IncompleteReadError, ConnectionError):
            return None

    async def close(self) -> None:
        """Breaks the connection off without a goodbye."""
        self._writer.transport.abort()
        with suppress(ConnectionError):
            await self._writer.wait_closed()


def frame(
    opcode: int,
    payload: bytes = b"",
    *,
    final: bool = True,
    masked: bool = True,
    reserved: int = 0,
    declared_length: int | None = None,
) -> bytes:
    """One websocket frame, right or wrong. `reserved` are the three reserved bits, `declared_length` a lie."""
    length = len(payload) if declared_length is None else declared_length
    first = (0x80 if final else 0) | reserved << 4 | opcode
    mask_bit = 0x80 if masked else 0
    if length < 126:
        head = struct.pack("!BB", first, mask_bit | length)
    elif length < 65_536:
        head = struct.pack("!BBH", first, mask_bit | 126, length)
    else:
        head = struct.pack("!BBQ", first, mask_bit | 127, length)
    if not masked:
        return head + payload
    return head + MASK + bytes(byte ^ MASK[place % 4] for place, byte in enumerate(payload))
