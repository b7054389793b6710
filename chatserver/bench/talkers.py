"""The load: pairs of people who talk at once, many sends in flight, and who count what comes back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import NamedTuple

import msgspec
from msgspec import Struct

from chatserver.bench.wire import Wire

IN_FLIGHT = 16
WORDS = "My parcel was promised for Tuesday and it is Friday now; please look where it is."
DRAIN_SECONDS = 20.0
LOOK_SECONDS = 0.002

Compose = Callable[[str], bytes]


def make_text(message_id: str) -> str:
    """About a hundred bytes, no two messages alike."""
    return f"{WORDS} ({message_id})"


class HeardEvent(Struct):
    """As much of an event as must be counted."""

    client_message_id: str | None = None


class Heard(Struct):
    """As much of a frame as must be counted."""

    type: str
    client_message_id: str | None = None
    code: str = ""
    event: HeardEvent | None = None


class Miscount(Exception):
    """A message was lost, doubled, refused or out of order: the figures mean nothing."""


class Burst(NamedTuple):
    """What one burst carried. Each message was acknowledged to its sender and relayed to the other side."""

    messages: int
    seconds: float


decode = msgspec.json.Decoder(Heard).decode


class Talker:
    """One side of a conversation. `compose` makes its command from a client_message_id."""

    def __init__(self, wire: Wire, name: str, peer_name: str, compose: Compose) -> None:
        self._wire = wire
        self._name = name
        self._peer_name = peer_name
        self._compose = compose
        self._is_talking = False
        self.sent = 0
        self.acknowledged = 0
        self.heard = 0
        self.mistake: str | None = None
        wire.on_text = self._on_text

    def begin(self) -> None:
        """Talks from now on: every ack is followed by the next send."""
        self._is_talking = True
        for _ in range(IN_FLIGHT):
            self._say()

    def hush(self) -> None:
        """Sends no more. What is in flight is still counted."""
        self._is_talking = False

    def _say(self) -> None:
        self._wire.say(self._compose(f"{self._name}-{self.sent}"))
        self.sent += 1

    def _on_text(self, text: bytes) -> None:
        frame = decode(text)
        if frame.type == "ack":
            self._check(frame.client_message_id, f"{self._name}-{self.acknowledged}")
            self.acknowledged += 1
            if self._is_talking:
                self._say()
        elif frame.type == "event" and frame.event is not None:
            self._check(frame.event.client_message_id, f"{self._peer_name}-{self.heard}")
            self.heard += 1
        elif frame.type == "error":
            self.mistake = f"{self._name} was refused: {frame.code}"

    def _check(self, found: str | None, expected: str) -> None:
        if found != expected:
            self.mistake = self.mistake or f"{self._name} heard {found} in the place of {expected}"


Pair = tuple[Talker, Talker]


def make_pair(number: int, first: tuple[Wire, Compose], second: tuple[Wire, Compose]) -> Pair:
    """Two sides that talk to each other."""
    one, other = f"visitor-{number}", f"operator-{number}"
    return Talker(first[0], one, other, first[1]), Talker(second[0], other, one, second[1])


async def burst(pairs: list[Pair], seconds: float, drain_seconds: float = DRAIN_SECONDS) -> Burst:
    """Lets everybody talk for so long, then waits until all is acknowledged and relayed.

    Raises Miscount if something was lost, doubled or out of order, or is not there after `drain_seconds` more.
    """
    talkers = [talker for pair in pairs for talker in pair]
    already = sum(talker.sent for talker in talkers)
    start = time.monotonic()
    for talker in talkers:
        talker.begin()
    await asyncio.sleep(seconds)
    for talker in talkers:
        talker.hush()
    deadline = start + seconds + drain_seconds
    while not is_settled(pairs):
        check_counts(pairs, is_late=time.monotonic() > deadline)
        await asyncio.sleep(LOOK_SECONDS)
    check_counts(pairs, is_late=False)
    return Burst(sum(talker.sent for talker in talkers) - already, time.monotonic() - start)


def is_settled(pairs: list[Pair]) -> bool:
    return all(
        one.sent == one.acknowledged == other.heard and other.sent == other.acknowledged == one.heard
        for one, other in pairs
    )


def check_counts(pairs: list[Pair], *, is_late: bool) -> None:
    """Raises Miscount if somebody noticed a mistake, or if it is late and something is still missing."""
    for one, other in pairs:
        for talker, peer in ((one, other), (other, one)):
            if talker.mistake is not None:
                raise Miscount(talker.mistake)
            if is_late:
                raise Miscount(f"of {talker.sent} sent {talker.acknowledged} were acknowledged, {peer.heard} relayed")
