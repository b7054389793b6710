"""A websocket client that does as little as it can, so that the client is not what a benchmark measures."""

from __future__ import annotations

import asyncio
import base64
import secrets
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

TEXT, CLOSE, PING, PONG = 0x1, 0x8, 0x9, 0xA
FINAL = 0x80
MASKED = 0x80
ZERO_MASK = bytes(4)  # the server unmasks all the same, the client need not mask
PATIENCE_SECONDS = 10.0


class Wire(asyncio.Protocol):
    """One connection on loopback. Until somebody sets `on_text`, what is heard waits for `wait`."""

    def __init__(self) -> None:
        self._transport: asyncio.WriteTransport | None = None
        self._buffer = bytearray()
        self._upgraded: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._heard: asyncio.Queue[bytes] = asyncio.Queue()
        self.on_text: Callable[[bytes], None] = self._heard.put_nowait

    @classmethod
    async def open(cls, port: int, path: str, origin: str) -> Wire:
        """Connects. Raises ConnectionError if the server does not speak websocket there."""
        _, wire = await asyncio.get_running_loop().create_connection(cls, "127.0.0.1", port)
        key = base64.b64encode(secrets.token_bytes(16)).decode()
        wire._write(
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: {origin}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        async with asyncio.timeout(PATIENCE_SECONDS):
            await wire._upgraded
        return wire

    def say(self, text: bytes) -> None:
        """Sends one text frame."""
        self._write(frame(TEXT, text))

    def close(self) -> None:
        """Hangs up."""
        if self._transport is not None:
            self._transport.close()

    async def wait(self, type: str, **fields: Any) -> dict[str, Any]:
        """The next frame of this type with these values; others are dropped. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                heard: dict[str, Any] = msgspec.json.decode(await self._heard.get())
                if heard["type"] == type and fields.items() <= heard.items():
                    return heard

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self._upgraded.done() and not self._take_upgrade():
            return
        for opcode, payload in take_frames(self._buffer):
            if opcode == TEXT:
                self.on_text(payload)
            elif opcode == PING:
                self._write(frame(PONG, payload))

    def connection_lost(self, error: Exception | None) -> None:
        if not self._upgraded.done():
            self._upgraded.set_exception(ConnectionError("the server hung up"))

    def _take_upgrade(self) -> bool:
        head, separator, rest = bytes(self._buffer).partition(b"\r\n\r\n")
        if not separator:
            return False
        self._buffer[:] = rest
        status = head.split(b"\r\n")[0]
        if b" 101 " in status:
            self._upgraded.set_result(None)
        else:
            self._upgraded.set_exception(ConnectionError(f"no websocket: {status.decode('latin-1')}"))
        return self._upgraded.exception() is None

    def _write(self, data: bytes) -> None:
        assert self._transport is not None
        self._transport.write(data)


def frame(opcode: int, payload: bytes) -> bytes:
    """One whole frame as a client sends it."""
    size = len(payload)
    if size < 126:
        head = bytes((FINAL | opcode, MASKED | size))
    else:
        head = bytes((FINAL | opcode, MASKED | 126)) + size.to_bytes(2, "big")
    return head + ZERO_MASK + payload


def take_frames(buffer: bytearray) -> Iterator[tuple[int, bytes]]:
    """Takes every whole frame out of what a server sent: its opcode and its payload."""
    start = 0
    while len(buffer) >= start + 2:
        size, body = buffer[start + 1], start + 2
        if size >= 126:
            width = 2 if size == 126 else 8
            size, body = int.from_bytes(buffer[body : body + width], "big"), body + width
        if len(buffer) < body + size:
            break
        yield buffer[start] & 0x0F, bytes(buffer[body : body + size])
        start = body + size
    del buffer[:start]
