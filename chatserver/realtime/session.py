"""One client's connection without its transport: frames in, frames out, limits on both."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

from chatserver.clock import Clock
from chatserver.domain.actors import Actor
from chatserver.errors import BadInput, ChatError, TooMany
from chatserver.protocol import close_codes, codec
from chatserver.protocol.close_codes import CloseCode
from chatserver.protocol.commands import Command
from chatserver.protocol.frames import ErrorFrame, Frame
from chatserver.realtime.rate_limit import Rate, TokenBucket

OUTBOX_BYTES = 1024 * 1024  # a client this far behind resumes faster than it reads
BAD_FRAMES = 5
IN_FLIGHT = 64
REFUSALS = 200  # a client that keeps sending through this many refusals is not listening

Dispatch = Callable[["Session", Command], Awaitable[None]]
log = logging.getLogger(__name__)


class Session:
    """What one socket or one poller holds. `actor` is None until the hello was accepted."""

    def __init__(
        self, decode: Callable[[str], Command], dispatch: Dispatch, rates: dict[str, Rate], clock: Clock
    ) -> None:
        self.actor: Actor | None = None
        self.close_code: CloseCode | None = None
        self.ready = asyncio.Event()
        self._decode = decode
        self._dispatch = dispatch
        self._clock = clock
        now = clock.monotonic()
        self._everything = TokenBucket(rates["frames"], now)
        self._buckets = {name: TokenBucket(rate, now) for name, rate in rates.items() if name != "frames"}
        self._outbox: deque[str] = deque()
        self._outbox_bytes = 0
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
        self._outbox.append(text)
        self._outbox_bytes += len(text)
        if self._outbox_bytes > OUTBOX_BYTES:
            self.close(close_codes.SLOW_READER)
        self.ready.set()

    def take_outbox(self) -> list[str]:
        """Everything that waits to be sent."""
        taken = list(self._outbox)
        self._outbox.clear()
        self._outbox_bytes = 0
        self.ready.clear()
        if self.close_code is not None:
            self.ready.set()
        return taken

    def close(self, code: CloseCode) -> None:
        """Ends the session. The first reason given is the one the client hears."""
        if self.close_code is not None:
            return
        self.close_code = code
        if code is close_codes.SLOW_READER:
            self._outbox.clear()
        self.ready.set()

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
        bucket = self._buckets.get(type_of(command))
        wait_seconds = max(self._everything.take(now), bucket.take(now) if bucket else 0.0)
        if not wait_seconds:
            return True
        self._refusals += 1
        if self._refusals > REFUSALS:
            self.close(close_codes.TOO_FAST)
        if hasattr(command, "client_message_id"):  # anything else is a current value, and the next one replaces it
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
    return ErrorFrame(error.code, error.message, error.is_temporary, in_reply_to, retry_after_ms)
