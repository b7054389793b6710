"""Deadlines in memory: one place, one clock, moved by hand in tests.

A deadline moved later costs a dictionary entry; its place in the heap is corrected when the old time comes.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable

from chatserver.clock import Clock


class Deadlines:
    """Calls `on_due(key)` once the time set for a key has come. Times are monotonic seconds."""

    def __init__(self, clock: Clock, on_due: Callable[[str], None]) -> None:
        self._clock = clock
        self._on_due = on_due
        self._due: dict[str, float] = {}
        self._heap: list[tuple[float, str]] = []
        self._earliest: dict[str, float] = {}

    def set(self, key: str, due_at: float | None) -> None:
        """Moves the key's deadline; None takes it away."""
        if due_at is None:
            self._due.pop(key, None)
            return
        self._due[key] = due_at
        entry = self._earliest.get(key)
        if entry is None or entry > due_at:
            self._earliest[key] = due_at
            heapq.heappush(self._heap, (due_at, key))

    def run_due(self) -> None:
        """Calls back for every key whose time has come."""
        now = self._clock.monotonic()
        while self._heap and self._heap[0][0] <= now:
            entry, key = heapq.heappop(self._heap)
            if self._earliest.get(key) != entry:
                continue
            del self._earliest[key]
            due_at = self._due.get(key)
            if due_at is None:
                continue
            if due_at > now:
                self.set(key, due_at)
                continue
            del self._due[key]
            self._on_due(key)

    def __len__(self) -> int:
        return len(self._due)
