"""One client's connection without its transport: frames in, frames out, limits on both."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

from chatserver.clock import Clock
from chatserver.domain.actors import Actor
from chatserver.errors import BadField, BadInput, ChatError, TooMany
from chatserver.protocol import close_codes, codec
from chatserver.protocol.close_codes import CloseCode
from chatserver.protocol.fields import Command, WrongField
from chatserver.protocol.frames import ErrorFrame, Frame
from chatserver.realtime.rate_limit import CommandLimits, TokenBucket

OUTBOX_CHARACTERS = 1024 * 1024  # a client this far behind resumes faster than it reads
BAD_FRAMES = 5
IN_FLIGHT = 64
REFUSALS = 200  # a client that keeps sending through this many refusals is not listening

# Current values: dropping one loses nothing.
REPLACED_BY_THE_NEXT = frozenset({"typing", "activity", "page", "cart", "scroll"})

Dispatch = Callable[["Session", Command], Awaitable[None]]
log = logging.getLogger(__name__)


class Session:
    """What one socket or one poller holds.

    `actor` is None until the hello was accepted; `address` is where the client comes from, empty if nobody knows.
    `on_close` is called once, when the session ends; `on_refused` with the type of each command that came too fast.
    `last_command_at` (monotonic seconds) is when the client last sent more than a heartbeat.
    """

    def __init__(
        self, decode: Callable[[str], Command], dispatch: Dispatch, limits: CommandLimits, clock: Clock
    ) -> None:
        self.actor: Actor | None = None
        self.close_code: CloseCode | None = None
        self.ready = asyncio.Event()
        self.on_close: Callable[[], object] | None = None
        self.on_refused: Callable[[str], object] | None = None
        self.address = ""
        self._decode = decode
        self._dispatch = dispatch
        self._clock = clock
        self._limits = limits
        self._frames = TokenBucket(limits.frames, clock.monotonic())
        self.last_command_at = clock.monotonic()
        self._outbox: deque[str] = deque()
        self._outbox_characters = 0
        self._taken = asyncio.Event()
        self._bad_frames = 0
        self._refusals = 0
        self._in_flight: set[asyncio.Task[None]] = set()

    # Frames out

    def send(self, frame: Frame) -> None:
        """Puts the frame into the outbox. Never waits."""
        self.push(codec.encode(frame))

    def push(self, text: str) -> None:
        """Puts an encoded frame into the outbox; a client that is too far behind is closed instead."""
        if self.close_code is not None:
            return
        if self._outbox_characters >= OUTBOX_CHARACTERS:
            self.close(close_codes.SLOW_READER)
            return
        self._outbox.append(text)
        self._outbox_characters += len(text)
        self.ready.set()

    def take_outbox(self) -> list[str]:
        """Everything that waits to be sent."""
        taken = list(self._outbox)
        self._outbox.clear()
        self._outbox_characters = 0
        self.ready.clear()
        if self.close_code is not None:
            self.ready.set()
        self._taken.set()
        return taken

    async def drained(self) -> None:
        """Waits until the outbox is empty or the session ended: whoever sends much asks this before going on."""
        while self._outbox and self.close_code is None:
            self._taken.clear()
            await self._taken.wait()

    def close(self, code: CloseCode) -> None:
        """Ends the session. The first reason given is the one the client hears."""
        if self.close_code is not None:
            return
        self.close_code = code
        if self.on_close is not None:
            self.on_close()
        if code is close_codes.SLOW_READER:
            self._outbox.clear()
        self.ready.set()
        self._taken.set()

    # Frames in

    async def receive(self, text: str) -> None:
        """Takes one frame. A bad one is answered, never raised; after several the session is closed.

        Returns when the command is under way; waits only while too many are.
        """
        command = self.decode(text)
        if command is None or not self._within_rate(command):
            return
        task = asyncio.create_task(self._run(command))
        self._in_flight.add(task)
        task.add_done_callback(self._in_flight.discard)
        if len(self._in_flight) >= IN_FLIGHT:
            await asyncio.wait(self._in_flight, return_when=asyncio.FIRST_COMPLETED)

    def decode(self, text: str) -> Command | None:
        """The command, or None if it was refused and answered."""
        try:
            return self._decode(text)
        except BadInput as error:
            self.refuse(error, codec.find_client_message_id(text))
            return None

    def refuse(self, error: ChatError, in_reply_to: str | None) -> None:
        """Answers a frame that cannot be understood; the fifth ends the session."""
        self.send(error_frame(error, in_reply_to))
        self._bad_frames += 1
        if self._bad_frames >= BAD_FRAMES:
            self.close(close_codes.BAD_INPUT)

    def _within_rate(self, command: Command) -> bool:
        now = self._clock.monotonic()
        kind = type_of(command)
        if kind != "ping":
            self.last_command_at = now
        wait_seconds = self._frames.take(now) or self._limits.take(kind, self.actor.id if self.actor else "")
        if not wait_seconds:
            return True
        if self.on_refused is not None:
            self.on_refused(kind)
        self._refusals += 1
        if self._refusals > REFUSALS:
            self.close(close_codes.TOO_FAST)
        if kind not in REPLACED_BY_THE_NEXT:
            error = TooMany("too fast; what you sent is kept on your side", retry_after_seconds=wait_seconds)
            self.send(error_frame(error, reply_id(command)))
        return False

    async def _run(self, command: Command) -> None:
        try:
            await self._dispatch(self, command)
        except ChatError as error:
            self.send(error_frame(error, reply_id(command)))
        except Exception:
            log.exception("a command failed", extra={"command": type_of(command)})
            self.send(ErrorFrame("internal", "something went wrong on the server; try again", True, reply_id(command)))

    async def finish(self) -> None:
        """Waits for the commands under way. What is not answered by then will be answered on resume."""
        if self._in_flight:
            await asyncio.wait(self._in_flight)


def type_of(command: Command) -> str:
    """The command's `type` on the wire."""
    return str(command.__struct_config__.tag)


def reply_id(command: Command) -> str:
    """What an answer to the command names: its client_message_id, or its type."""
    return getattr(command, "client_message_id", None) or type_of(command)


def error_frame(error: ChatError, in_reply_to: str | None) -> ErrorFrame:
    retry_after_ms = round(error.retry_after_seconds * 1000) if isinstance(error, TooMany) else None
    field = WrongField(error.place, error.mend, dict(error.values)) if isinstance(error, BadField) else None
    return ErrorFrame(error.code, error.message, error.is_temporary, in_reply_to, retry_after_ms, field)
