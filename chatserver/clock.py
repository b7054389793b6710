"""The only place that asks what time it is."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from typing import Protocol

LEAST_JUMP_MS = 5_000  # less is what time servers correct bit by bit
JUMPS_REMEMBERED = 20


class Clock(Protocol):
    """Tells the time in two ways: for people and storage, and for measuring how long something lasts."""

    def now_ms(self) -> int:
        """Milliseconds since 1970, UTC. May jump when the machine's clock is set."""

    def monotonic(self) -> float:
        """Seconds since some moment. Never jumps."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time in which nobody set the machine's clock; it ended at `ended_ms` by that one, at `ended` by the other."""

    began_ms: int
    ended_ms: int
    ended: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """What the machine's clock has shown so far, the newest stretch first; the present one ends now."""

    stretches: tuple[Stretch, ...]

    @classmethod
    def of_clock_never_set(cls, now_ms: int) -> Timeline:
        """The timeline of a clock that nobody has set, at `now_ms`."""
        return cls((Stretch(0, now_ms, now_ms / 1000),))

    def when(self, at_ms: int) -> float:
        """When the clock showed `at_ms`, in monotonic seconds: now if it has not, the last time if it did twice."""
        for each in self.stretches:
            if each.began_ms <= at_ms <= each.ended_ms:
                return each.ended - (each.ended_ms - at_ms) / 1000
        return self.stretches[0].ended

    def by_present_clock(self, at_ms: int) -> int:
        """What the clock would have shown when it showed `at_ms`, had it been set as it is now."""
        now = self.stretches[0]
        return now.ended_ms - round((now.ended - self.when(at_ms)) * 1000)


class ClockJumps:
    """Notices when the machine's clock is set, by comparing it with the one that cannot be."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._difference_ms = self._difference()
        self._untold_ms = 0
        self._began_ms = 0
        self._past: deque[Stretch] = deque(maxlen=JUMPS_REMEMBERED)

    def take(self) -> int:
        """By how many milliseconds the clock was set since this was last asked; 0 if it only drifts."""
        self._look()
        taken, self._untold_ms = self._untold_ms, 0
        return taken

    @property
    def timeline(self) -> Timeline:
        """All of it up to now."""
        self._look()
        present = Stretch(self._began_ms, self._clock.now_ms(), self._clock.monotonic())
        return Timeline((present, *reversed(self._past)))

    def _look(self) -> None:
        jump_ms = self._difference() - self._difference_ms
        self._difference_ms += jump_ms
        if abs(jump_ms) >= LEAST_JUMP_MS:
            now_ms = self._clock.now_ms()
            self._past.append(Stretch(self._began_ms, now_ms - jump_ms, self._clock.monotonic()))
            self._began_ms = now_ms
            self._untold_ms += jump_ms

    def _difference(self) -> int:
        return self._clock.now_ms() - round(self._clock.monotonic() * 1000)


class SystemClock:
    """The machine's clocks."""

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        return time.monotonic()


class ManualClock:
    """A clock that stands still until it is moved: for tests and rehearsals."""

    def __init__(self, now_ms: int = 1_767_225_600_000) -> None:
        self._now_ms = now_ms
        self._monotonic = 0.0

    def now_ms(self) -> int:
        return self._now_ms

    def monotonic(self) -> float:
        return self._monotonic

    def set_ahead(self, seconds: float) -> None:
        """Somebody sets the clock, backward if negative; no time passes."""
        self._now_ms += round(seconds * 1000)

    def advance(self, seconds: float) -> None:
        """Lets `seconds` pass on both clocks."""
        self._now_ms += round(seconds * 1000)
        self._monotonic += seconds
