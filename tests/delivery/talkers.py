"""Clients that go on whatever happens to the connection: an outbox, a mirror, and a new connection when one ends."""

from __future__ import annotations

import asyncio
import json
import random
import time
import uuid
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from chatserver.protocol.frames import PROTOCOL_VERSION
from tests.delivery.mirror import Line, Mirror, line_of
from tests.support.client import PATIENCE_SECONDS, Frame
from tests.support.shop import until

IN_FLIGHT = 8
RESEND_SECONDS = 0.2
Where = Callable[[], tuple[int, str, str]]
LOST = (OSError, WebSocketException, TimeoutError, httpx.HTTPError)


class Talker(ABC):
    """One client. `where` tells port, site key and the shop's origin: they may change when the server starts anew."""

    def __init__(self, where: Where, patience_seconds: float = 5.0, pause_seconds: float = 0.1) -> None:
        self._where = where
        self.outbox: dict[str, Frame] = {}
        self.sent: dict[str, Frame] = {}
        self.acks: dict[str, Frame] = {}
        self.mirrors: dict[str, Mirror] = {}
        self.connections = 0
        self.violations: list[str] = []
        self.resume_seconds: list[float] = []
        self.is_live = False
        self.is_done = False
        self._commands: Iterator[Frame] = iter(())
        self._unsent: list[Frame] = []
        self.patience_seconds = patience_seconds
        self._pause = pause_seconds
        self._socket: ClientConnection | None = None
        self._task: asyncio.Task[None] | None = None
        self._lost_at: float | None = None
        self._resending: asyncio.Task[None] | None = None

    # Connections

    def start(self) -> None:
        """Connects, and connects again whenever the connection ends."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Hangs up for good."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
            self._task = None
        if self._resending is not None:
            self._resending.cancel()

    async def _run(self) -> None:
        while True:
            with suppress(*LOST):
                await self._connect_once()
            self.is_live = False
            self._socket = None
            self._lost_at = self._lost_at or time.perf_counter()
            await asyncio.sleep(random.uniform(0, self._pause))

    async def _connect_once(self) -> None:
        async with asyncio.timeout(self.patience_seconds):
            url, origin, hello = await self.greet()
            socket = await connect(
                url, origin=origin, compression=None, max_size=None, ping_interval=None, close_timeout=0.2  # type: ignore[arg-type]
            )
        try:
            await socket.send(json.dumps(hello))
            self.connections += 1
            self._socket = socket
            while True:
                await self._read(socket)
        finally:
            socket.transport.abort()

    async def _read(self, socket: ClientConnection) -> None:
        """Takes one frame; silence is probed once, then the connection counts as dead."""
        try:
            async with asyncio.timeout(self.patience_seconds / 2):
                text = await socket.recv()
        except TimeoutError:
            await socket.send('{"type":"ping"}')
            async with asyncio.timeout(self.patience_seconds / 2):
                text = await socket.recv()
        self._receive(json.loads(text))
        if self.is_live:
            await self._flush(socket)

    @abstractmethod
    async def greet(self) -> tuple[str, str, Frame]:
        """Where to connect, as which origin, and the hello."""

    # Frames in

    def _receive(self, frame: Frame) -> None:
        match frame["type"]:
            case "ack":
                self._acknowledged(frame)
            case "error":
                self._refused(frame)
            case "resumed":
                self._resumed(frame)
            case "reset" if frame["conversation_id"] is not None:
                self.mirror(frame["conversation_id"]).reset(frame)
            case "event":
                event = frame["event"]
                self._numbered(event["conversation_id"], event["seq"], line_of(event))
        self.hear(frame)

    @abstractmethod
    def hear(self, frame: Frame) -> None:
        """Every frame, after it was applied."""

    def mirror(self, conversation_id: str) -> Mirror:
        return self.mirrors.setdefault(conversation_id, Mirror())

    def _numbered(self, conversation_id: str, seq: int, line: Line) -> None:
        mirror = self.mirror(conversation_id)
        mirror.replayed += not self.is_live
        mirror.take(seq, line)

    def _acknowledged(self, ack: Frame) -> None:
        message_id = ack["client_message_id"]
        if self.acks.setdefault(message_id, ack) != ack:
            self.violations.append(f"another ack for {message_id}")
        command = self.outbox.pop(message_id, None)
        if command is not None and command["type"] == "send":
            conversation_id = command.get("conversation_id") or next(iter(self.mirrors), None)
            if conversation_id is not None:
                self.mirror(conversation_id).take(ack["seq"], Line(ack["id"], command["text"]))

    def _refused(self, error: Frame) -> None:
        if not error["is_temporary"]:
            self.violations.append(f"refused: {error}")
            self.outbox.pop(error["in_reply_to"], None)
        elif self._resending is None or self._resending.done():
            self._resending = asyncio.create_task(self._resend(error["retry_after_ms"]))

    def _resumed(self, frame: Frame) -> None:
        self.is_live = True
        self._unsent = list(self.outbox.values())
        if self._lost_at is not None:
            self.resume_seconds.append(time.perf_counter() - self._lost_at)
            self._lost_at = None
        self.check_resumed(frame)

    @abstractmethod
    def check_resumed(self, frame: Frame) -> None:
        """Notes it if something that was promised has not come."""

    # Frames out

    async def talk(self, commands: Iterable[Frame]) -> None:
        """Sends the commands in order, eight under way at once. `is_done` once all are acknowledged."""
        self._commands = iter(commands)
        self.is_done = False
        await self._nudge()

    async def say(self, command: Frame) -> str:
        """Sends one command and returns its client_message_id, without waiting for the ack."""
        message_id = self._add(command)
        await self._nudge()
        return message_id

    async def do(self, command: Frame) -> Frame:
        """Sends one command and returns its ack, whatever happens to the connection meanwhile."""
        message_id = await self.say(command)
        ack: Frame = await until(lambda: self.acks.get(message_id))
        return ack

    def _add(self, command: Frame) -> str:
        message_id = str(uuid.uuid4())
        kept = {**command, "client_message_id": message_id}
        self.outbox[message_id] = self.sent[message_id] = kept
        self._unsent.append(kept)
        return message_id

    async def _nudge(self) -> None:
        if self.is_live and self._socket is not None:
            with suppress(*LOST):
                await self._flush(self._socket)

    async def _flush(self, socket: ClientConnection) -> None:
        while len(self.outbox) < IN_FLIGHT and (command := next(self._commands, None)) is not None:
            self._add(command)
        self.is_done = not self.outbox
        unsent, self._unsent = self._unsent, []
        for command in unsent:
            await socket.send(json.dumps(command))

    async def _resend(self, after_ms: int | None) -> None:
        await asyncio.sleep(after_ms / 1000 if after_ms else RESEND_SECONDS)
        self._unsent = list(self.outbox.values())
        await self._nudge()

    # What is left to say at the end

    def lost(self, stored: dict[str, tuple[str, int, str]]) -> list[str]:
        """Words that are not stored as acknowledged. `stored` has id, seq and text by client_message_id."""
        wrong = []
        for message_id, ack in self.acks.items():
            command = self.sent[message_id]
            expected = (ack["id"], ack["seq"], command.get("text"))
            if command["type"] == "send" and stored.get(message_id) != expected:
                wrong.append(f"{expected} is stored as {stored.get(message_id)}")
        return wrong


class VisitorTalker(Talker):
    """A visitor. The token is kept as localStorage would."""

    def __init__(self, where: Where, **options: Any) -> None:
        super().__init__(where, **options)
        self.token: str | None = None
        self.frames: list[Frame] = []

    async def greet(self) -> tuple[str, str, Frame]:
        port, site, origin = self._where()
        mirror = next(iter(self.mirrors.values()), None)
        hello = {
            "type": "hello",
            "protocol_version": PROTOCOL_VERSION,
            "site": site,
            "token": self.token,
            "last_seq": mirror.head if mirror else 0,
            "last_id": mirror.last_id if mirror else None,
        }
        return f"ws://127.0.0.1:{port}/ws/visitor", origin, hello

    def hear(self, frame: Frame) -> None:
        self.frames.append(frame)
        if frame["type"] == "welcome":
            self.token = frame["token"] or self.token
        elif frame["type"] == "hidden":
            self._numbered(next(iter(self.mirrors)), frame["seq"], Line(None, None))

    def check_resumed(self, frame: Frame) -> None:
        head = max((mirror.head for mirror in self.mirrors.values()), default=0)
        if head != frame["head"]:
            self.violations.append(f"resumed at {frame['head']} with {head}")

    @property
    def conversation_id(self) -> str | None:
        return next(iter(self.mirrors), None)


class OperatorTalker(Talker):
    """A console that holds some conversations open. `sign_in` once; the cookie outlives restarts."""

    def __init__(self, where: Where, **options: Any) -> None:
        super().__init__(where, **options)
        self._http = httpx.AsyncClient(trust_env=False, timeout=PATIENCE_SECONDS)
        self._csrf_token = ""
        self._rows: dict[str, int] = {}

    async def sign_in(self, link_token: str) -> None:
        answer = await self._post("redeem", {"token": link_token})
        assert answer.status_code == 200, answer.text
        self._csrf_token = (await self._http.get(f"{self._own_url}/console/api/session")).json()["csrf_token"]

    async def stop(self) -> None:
        await super().stop()
        await self._http.aclose()

    def hold(self, conversation_id: str) -> None:
        """Opens the conversation from the next connection on."""
        self.mirror(conversation_id)

    @property
    def _own_url(self) -> str:
        return f"http://127.0.0.1:{self._where()[0]}"

    async def _post(self, name: str, body: Frame) -> httpx.Response:
        headers = {"Origin": self._own_url, "X-CSRF-Token": self._csrf_token}
        return await self._http.post(f"{self._own_url}/console/api/{name}", json=body, headers=headers)

    async def greet(self) -> tuple[str, str, Frame]:
        ticket = (await self._post("ticket", {})).json()["ticket"]
        positions = [
            {"conversation_id": known, "last_seq": mirror.head, "last_id": mirror.last_id}
            for known, mirror in self.mirrors.items()
        ]
        hello = {"type": "hello", "protocol_version": PROTOCOL_VERSION, "ticket": ticket, "open": positions}
        return f"{self._own_url.replace('http', 'ws')}/ws/operator", self._own_url, hello

    def hear(self, frame: Frame) -> None:
        if frame["type"] == "inbox":
            self._rows = {row["conversation"]["id"]: row["head_seq"] for row in frame["rows"]}

    def check_resumed(self, frame: Frame) -> None:
        behind = [known for known, mirror in self.mirrors.items() if mirror.head < self._rows[known]]
        if behind:
            self.violations.append(f"resumed behind the inbox: {behind}")
