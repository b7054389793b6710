"""Cancels a connection's handlers at a chosen await point, from outside: a task factory that counts suspensions."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Coroutine, Generator
from contextvars import ContextVar
from itertools import count
from typing import Any

CONNECTION = "SocketProtocol.run_asgi"  # the task that serves one websocket
HANDLERS = {CONNECTION, "read", "write", "Session._run"}

connection: ContextVar[int | None] = ContextVar("connection", default=None)


class Interrupter:
    """Watches the tasks that handle websockets; `arm` makes it cancel one of them."""

    def __init__(self) -> None:
        self.newest = 0
        self.cancelled: Counter[str] = Counter()
        self._numbers = count(1)
        self._target: int | None = None
        self._suspensions_left = 0
        self._tasks: dict[asyncio.Task[Any], tuple[int | None, str]] = {}

    def install(self) -> None:
        """Watches every task the running loop makes from now on."""
        asyncio.get_running_loop().set_task_factory(self._make_task)

    def arm(self, target: int, at: int) -> None:
        """Cancels whichever handler of connection `target` comes to its `at`-th suspension, counted over all."""
        self._target = target
        self._suspensions_left = at

    def strike(self, target: int, victim: int) -> None:
        """Cancels one of the handlers of connection `target` that are waiting now."""
        waiting = [task for task, (number, _) in self._tasks.items() if number == target]
        if waiting:
            self._cancel(waiting[victim % len(waiting)])

    @property
    def injections(self) -> int:
        return self.cancelled.total()

    def _cancel(self, task: asyncio.Task[Any]) -> None:
        self.cancelled[self._tasks[task][1]] += 1
        asyncio.get_running_loop().call_soon(task.cancel)

    def _make_task(
        self, loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any], **options: Any
    ) -> asyncio.Task[Any]:
        name = getattr(work, "__qualname__", "")
        if name not in HANDLERS:
            return asyncio.Task(work, loop=loop, **options)
        return asyncio.Task(self._watch(work, name), loop=loop, **options)

    async def _watch(self, work: Coroutine[Any, Any, Any], name: str) -> Any:
        if name == CONNECTION:
            self.newest = next(self._numbers)
            connection.set(self.newest)
        task = asyncio.current_task()
        assert task is not None
        self._tasks[task] = (connection.get(), name)
        try:
            return await Watched(self, work)
        finally:
            del self._tasks[task]

    def suspended(self) -> None:
        """A handler of the present task's connection is about to wait."""
        if self._target is None or connection.get() != self._target:
            return
        self._suspensions_left -= 1
        if self._suspensions_left == 0:
            self._target = None
            task = asyncio.current_task()
            assert task is not None
            self._cancel(task)


class Watched:
    """A coroutine whose every suspension is reported."""

    def __init__(self, interrupter: Interrupter, work: Coroutine[Any, Any, Any]) -> None:
        self._interrupter = interrupter
        self._work = work

    def __await__(self) -> Generator[Any, Any, Any]:
        try:
            waited_for = self._work.send(None)
            while True:
                self._interrupter.suspended()
                try:
                    answer = yield waited_for
                except BaseException as error:
                    waited_for = self._work.throw(error)
                else:
                    waited_for = self._work.send(answer)
        except StopIteration as stop:
            return stop.value
