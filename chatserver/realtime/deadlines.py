"""Deadlines in memory: one place, one clock, moved by hand in tests.

A deadline moved later costs a dictionary entry; its place in the heap is corrected when the old time comes.
"""

from __future__ import annotations

import heapq

from chatserver.clock import Clock

SPARE_ENTRIES = 1_000  # that mean nothing any more, before they are thrown out


class Deadlines:
    """Remembers one time for each key, and says whose has come."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._due: dict[str, float] = {}
        self._heap: list[tuple[float, str]] = []
        self._earliest: dict[str, float] = {}

    def set(self, key: str, due_at: float | None) -> None:
        """Moves the key's deadline (monotonic seconds); None takes it away."""
        if due_at is None:
            self._due.pop(key, None)
            return
        self._due[key] = due_at
        entry = self._earliest.get(key)
        if entry is None or entry > due_at:
            self._earliest[key] = due_at
            heapq.heappush(self._heap, (due_at, key))
            if len(self._heap) > 2 * len(self._earliest) + SPARE_ENTRIES:
                self._tidy()

    def _tidy(self) -> None:
        """Without the entries that an earlier one has replaced."""
        self._heap = [(due_at, key) for key, due_at in self._earliest.items()]
        heapq.heapify(self._heap)

    def is_set(self, key: str) -> bool:
        """Whether the key has a deadline."""
        return key in self._due

    def take_due(self, most: int) -> list[str] | None:
        """The keys whose time has come, without their deadlines. None once there are no more.

        It looks at `most` entries at a time, so that no call keeps the event loop from others: call it until None.
        """
        now = self._clock.monotonic()
        due: list[str] = []
        looked_at = 0
        while self._heap and self._heap[0][0] <= now and looked_at < most:
            looked_at += 1
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
            due.append(key)
        return due if looked_at else None

    def __len__(self) -> int:
        return len(self._due)
