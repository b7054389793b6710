"""Opening SQLite the one way this program does: pragmas that have no form shared with other databases."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from chatserver.errors import UsageError

Result = TypeVar("Result")

BUSY_TIMEOUT_MS = 5_000
FIRST_SAFE_SQLITE = (3, 51, 3)  # below it, two connections that checkpoint at once may corrupt the WAL
FULL_SYNC = 2


class HoppingConnection(aiosqlite.Connection):
    """An aiosqlite connection that runs a whole function on its thread: one hop instead of one a statement."""

    async def run(self, function: Callable[..., Result], *arguments: Any) -> Result:
        """Calls `function(connection, *arguments)` on the connection's thread. Cancelling does not stop it."""
        result: Result = await self._execute(function, self._conn, *arguments)  # type: ignore[no-untyped-call]
        return result


async def open_writer(path: Path) -> HoppingConnection:
    """The only connection that writes and checkpoints. Raises UsageError if the file cannot be used."""
    return await start(HoppingConnection(lambda: connect_to_write(path), 64))


async def open_reader(path: Path) -> HoppingConnection:
    """A connection that cannot write."""
    return await start(HoppingConnection(lambda: connect_to_read(path), 64))


async def start(connection: HoppingConnection) -> HoppingConnection:
    """Connects. If that fails, the connection's thread has ended before this raises: later it would find no loop."""
    connection._thread.daemon = True
    try:
        await connection
    except Exception:
        await asyncio.to_thread(connection._thread.join)
        raise
    return connection


def connect_to_write(path: Path) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        check_durability(connection)
    except sqlite3.DatabaseError as error:
        raise UsageError(f"cannot use the database {path}: {error}") from error
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA query_only = ON")
    return connection


def check_durability(connection: sqlite3.Connection) -> None:
    """Raises UsageError unless a commit really reaches the disk. Builds of SQLite differ in their defaults."""
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    level = connection.execute("PRAGMA synchronous").fetchone()[0]
    if mode != "wal" or level != FULL_SYNC:
        raise UsageError(f"the database gives journal_mode={mode}, synchronous={level}; wal and {FULL_SYNC} are needed")


def checkpoint(connection: sqlite3.Connection) -> None:
    """Moves the write-ahead log into the main file and empties it."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
