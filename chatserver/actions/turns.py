"""Heavy work in threads: little of it at a time, and not too much waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from chatserver.errors import TooMany

BUSY_SECONDS = 10
Done = TypeVar("Done")


class Turns:
    """Runs `most_at_a_time` pieces of work at a time; `most_waiting` more may wait for their turn."""

    def __init__(self, most_at_a_time: int, most_waiting: int) -> None:
        self._free = asyncio.Semaphore(most_at_a_time)
        self._most = most_at_a_time + most_waiting
        self._asked_for = 0

    async def take(self, work: Callable[[], Done]) -> Done:
        """What the work returns. Raises what it raises, or TooMany if too many are waiting already."""
        if self._asked_for >= self._most:
            raise TooMany("the server is busy with checks; try again later", retry_after_seconds=BUSY_SECONDS)
        self._asked_for += 1
        try:
            async with self._free:
                return await asyncio.to_thread(work)
        finally:
            self._asked_for -= 1
