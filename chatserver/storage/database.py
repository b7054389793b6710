"""One writer that commits in groups, and readers that cannot write.

`write` takes everything that queued up during the last commit, runs each unit in a savepoint, commits once
and then resolves all: no timer, one hop to the writer's thread for the whole batch.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections import deque
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from chatserver.errors import ChatError, Unavailable
from chatserver.storage import migrations
from chatserver.storage.connection import HoppingConnection, checkpoint, open_reader, open_writer

Result = TypeVar("Result")
Transaction = sqlite3.Connection
READERS = 2
BATCH_UNITS = 256  # bounds how long one commit keeps the others waiting
QUEUE_UNITS = 20_000  # beyond it the disk is hopelessly behind: say so instead of hoarding

log = logging.getLogger(__name__)


class Job(NamedTuple):
    """A unit that waits for its turn, and what to do once it is on disk."""

    unit: Callable[..., Any]
    arguments: tuple[Any, ...]
    future: asyncio.Future[Any]
    on_commit: Callable[[Any], None] | None


class Database:
    """The database file. Open it with `await Database.open(path)`."""

    def __init__(self, writer: HoppingConnection, readers: list[HoppingConnection]) -> None:
        self._writer = writer
        self._readers = readers
        self._next_reader = cycle(readers)
        self._queue: deque[Job] = deque()
        self._wakened = asyncio.Event()
        self._is_closing = False
        self._loop = asyncio.get_running_loop()
        self._task = self._loop.create_task(self._run(), name="database writer")
        self.commits = 0
        self.units = 0

    @classmethod
    async def open(cls, path: Path) -> Database:
        """Opens the file, creating it if it is not there, and applies missing migrations.

        Raises UsageError if the file cannot be used or is newer than the program.
        """
        writer = await open_writer(path)
        try:
            await writer.run(migrations.migrate)
        except BaseException:
            await writer.close()
            raise
        return cls(writer, [await open_reader(path) for _ in range(READERS)])

    async def write(
        self,
        unit: Callable[..., Result],
        *arguments: Any,
        on_commit: Callable[[Result], None] | None = None,
    ) -> Result:
        """Runs `unit(transaction, *arguments)` and returns its result once it is on disk.

        The unit may be run again after a failed commit, so it has no effect outside the transaction.
        `on_commit` is called with the result in commit order, before this returns and even if the waiter
        was cancelled. Cancelling the waiter does not cancel the unit.

        Raises what the unit raises (its own changes are undone, those of its neighbours are kept), and
        Unavailable if the disk refuses or the queue is full.
        """
        if self._is_closing:
            raise Unavailable("the server is stopping", code="stopping")
        if len(self._queue) >= QUEUE_UNITS:
            raise Unavailable("the disk cannot keep up; try again in a moment", code="busy")
        future: asyncio.Future[Result] = self._loop.create_future()
        self._queue.append(Job(unit, arguments, future, on_commit))
        self._wakened.set()
        return await future

    async def read(self, query: Callable[..., Result], *arguments: Any) -> Result:
        """Runs `query(connection, *arguments)` on one state of the database, with a connection that cannot write.

        Raises Unavailable if the disk cannot be read. Cancelling is safe.
        """
        try:
            return await next(self._next_reader).run(run_query, query, *arguments)
        except sqlite3.Error as error:
            log.error("a read failed", extra={"reason": str(error)})
            raise Unavailable("the server cannot read its disk now; try again", code="cannot_read") from error

    async def close(self) -> None:
        """Finishes what is queued, checkpoints and closes. A second call does nothing."""
        if self._is_closing:
            return
        self._is_closing = True
        self._wakened.set()
        await self._task
        for reader in self._readers:
            await reader.close()
        await self._writer.run(checkpoint)
        await self._writer.close()

    async def _run(self) -> None:
        while not (self._is_closing and not self._queue):
            await self._wakened.wait()
            self._wakened.clear()
            while self._queue:
                batch = [self._queue.popleft() for _ in range(min(len(self._queue), BATCH_UNITS))]
                self._settle(batch, await self._commit(batch))

    async def _commit(self, batch: list[Job]) -> list[Any]:
        try:
            results = await self._writer.run(run_batch, batch)
        except Exception as error:  # of any kind: a writer that ends here would leave everybody waiting for ever
            log.error("commit failed", extra={"units": len(batch), "reason": str(error)})
            return [cannot_store()] * len(batch)
        self.commits += 1
        self.units += len(batch)
        return results

    def _settle(self, batch: list[Job], results: list[Any]) -> None:
        for job, result in zip(batch, results, strict=True):
            is_undone = isinstance(result, BaseException)
            if job.on_commit is not None and not is_undone:
                announce(job.on_commit, result)
            if job.future.cancelled():
                continue  # only the waiter has gone
            if is_undone:
                job.future.set_exception(result)
            else:
                job.future.set_result(result)


def announce(on_commit: Callable[[Any], None], result: Any) -> None:
    """Guards each callback alone: what is on disk stays acknowledged whatever a listener does."""
    try:
        on_commit(result)
    except Exception:
        log.exception("a listener failed after a commit")


def cannot_store() -> ChatError:
    return Unavailable("the message could not be stored; it is kept on your side, try again", code="cannot_store")


def run_query(connection: sqlite3.Connection, query: Callable[..., Result], *arguments: Any) -> Result:
    """Runs the query in a transaction of its own: all of its statements see the same moment."""
    connection.execute("BEGIN")
    try:
        return query(connection, *arguments)
    finally:
        connection.execute("ROLLBACK")


def run_batch(connection: sqlite3.Connection, batch: list[Job]) -> list[Any]:
    """Runs all units in one transaction. A result that is an exception belongs to a unit that was undone.

    Raises what made the transaction as a whole fail; nothing is stored then.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        results = [run_unit(connection, job) for job in batch]
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return results


def run_unit(connection: sqlite3.Connection, job: Job) -> Any:
    connection.execute("SAVEPOINT unit")
    try:
        result = job.unit(connection, *job.arguments)
    except Exception as error:
        if not connection.in_transaction:
            raise  # SQLite gave up the whole transaction: nobody in this batch may be told it is stored
        connection.execute("ROLLBACK TO unit")
        result = cannot_store() if isinstance(error, sqlite3.OperationalError) else error
    connection.execute("RELEASE unit")
    return result
