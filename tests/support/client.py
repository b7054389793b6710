"""What both clients do: keep every frame, and answer questions about them."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Callable
from typing import Any

import websockets
from websockets.asyncio.client import ClientConnection, connect

Frame = dict[str, Any]
PATIENCE_SECONDS = 60.0  # for what comes at all, however busy the machine is


class Client:
    """One websocket. `frames` is everything the server said on it, `all_frames` on every connection so far."""

    def __init__(self, url: str, origin: str | None) -> None:
        self.url = url
        self.origin = origin
        self.headers: dict[str, str] = {}
        self.frames: list[Frame] = []
        self.all_frames: list[Frame] = []
        self.close_code: int | None = None
        self._socket: ClientConnection | None = None
        self._reader: asyncio.Task[None] | None = None
        self._news = asyncio.Condition()

    async def open(self, hello: Frame) -> None:
        """Connects and says hello."""
        self.frames = []
        self.close_code = None
        self._socket = await connect(
            self.url,
            origin=self.origin,  # type: ignore[arg-type]
            additional_headers=self.headers,
            compression=None,
            max_size=None,
            open_timeout=PATIENCE_SECONDS,
        )
        self._reader = asyncio.create_task(self._read(self._socket))
        await self.send_raw(json.dumps(hello))

    async def _read(self, socket: ClientConnection) -> None:
        try:
            async for text in socket:
                frame = json.loads(text)
                async with self._news:
                    self.frames.append(frame)
                    self.all_frames.append(frame)
                    self._news.notify_all()
        except websockets.ConnectionClosedError:
            pass
        async with self._news:
            self.close_code = socket.close_code
            self._news.notify_all()

    async def send_raw(self, text: str | bytes) -> None:
        assert self._socket is not None
        await self._socket.send(text)

    async def send(self, type: str, **fields: Any) -> None:
        """Sends a command that is not acknowledged."""
        await self.send_raw(json.dumps({"type": type, **fields}))

    async def wait(self, wanted: Callable[[Frame], bool], what: str = "frame", start: int = 0) -> Frame:
        """The first frame on this connection that fits, of those from `start` on. Fails after a while."""

        def find() -> Frame | None:
            return next((frame for frame in self.frames[start:] if wanted(frame)), None)

        async with asyncio.timeout(PATIENCE_SECONDS), self._news:
            while (found := find()) is None:
                if self.close_code is not None:
                    raise AssertionError(f"closed with {self.close_code} while waiting for {what}")
                await self._news.wait()
        return found

    async def wait_type(self, type: str, start: int = 0, **fields: Any) -> Frame:
        """The first frame of this type whose fields have these values, of those from `start` on."""

        def fits(frame: Frame) -> bool:
            return frame["type"] == type and all(frame.get(name) == value for name, value in fields.items())

        return await self.wait(fits, f"{type} {fields}", start)

    async def wait_event(self, kind: str, **fields: Any) -> Frame:
        """The first event of this kind, live or in a snapshot, whose body has these values."""

        def find() -> Frame | None:
            return next((event for event in self.events() if fits_body(event, kind, fields)), None)

        async with asyncio.timeout(PATIENCE_SECONDS), self._news:
            while (found := find()) is None:
                await self._news.wait()
        return found

    async def hear_all(self) -> None:
        """Waits until all that the server has said to this client so far is here: nothing overtakes the pong."""
        start = len(self.frames)
        await self.send("ping")
        await self.wait_type("pong", start)

    async def do(self, type: str, client_message_id: str | None = None, **fields: Any) -> Frame:
        """Sends a command and returns its ack, or the error that refused it."""
        message_id = client_message_id or str(uuid.uuid4())
        start = len(self.frames)
        await self.send(type, client_message_id=message_id, **fields)
        async with asyncio.timeout(PATIENCE_SECONDS), self._news:
            while True:
                for frame in self.frames[start:]:
                    if frame.get("client_message_id") == message_id or frame.get("in_reply_to") == message_id:
                        return frame
                if self.close_code is not None:
                    raise AssertionError(f"closed with {self.close_code} while waiting for the ack of {type}")
                await self._news.wait()

    def events(self, conversation_id: str | None = None) -> list[Frame]:
        """Every event heard on this connection, snapshots included, in order of arrival."""
        found: list[Frame] = []
        for frame in self.frames:
            if frame["type"] == "event":
                found.append(frame["event"])
            elif frame["type"] in ("reset", "history"):
                found.extend(frame["events"])
        return [each for each in found if conversation_id in (None, each["conversation_id"])]

    async def wait_closed(self) -> int | None:
        """The close code, once the server has closed."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._news:
            while self.close_code is None:
                await self._news.wait()
        return self.close_code

    async def wait_end_or(self, type: str) -> Frame | None:
        """The first frame of this type, or None if the server has closed before it came."""

        def find() -> Frame | None:
            return next((frame for frame in self.frames if frame["type"] == type), None)

        async with asyncio.timeout(PATIENCE_SECONDS), self._news:
            while (found := find()) is None and self.close_code is None:
                await self._news.wait()
        return found

    async def close(self) -> None:
        """Hangs up."""
        if self._socket is not None:
            await self._socket.close()
        if self._reader is not None:
            await self._reader


def fits_body(event: Frame, kind: str, fields: Frame) -> bool:
    body = event["body"]
    return body["kind"] == kind and all(body.get(name) == value for name, value in fields.items())
