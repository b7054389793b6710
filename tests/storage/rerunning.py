"""A writer that runs every unit twice: once in a savepoint that is rolled back, then for good. It compares the two."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from typing import Any

from chatserver.actions.conversing import once
from chatserver.storage.database import Job, run_unit

RANDOM = re.compile(r"[\w-]{43,}|[\w-]{16}")  # ids, secrets and hashes


class Rerunner:
    """Stands in for `run_unit`. `differences` names the units whose two runs did not do the same."""

    def __init__(self) -> None:
        self.seen: set[Callable[..., Any]] = set()
        self.differences: list[str] = []

    def run(self, connection: sqlite3.Connection, job: Job) -> Any:
        """The second run's result."""
        before = dump(connection)
        known = set(RANDOM.findall(before))
        connection.execute("SAVEPOINT rehearsal")
        try:
            rehearsed: Any = job.unit(connection, *job.arguments)
        except Exception as error:
            rehearsed = error
        after_rehearsal = dump(connection)
        connection.execute("ROLLBACK TO rehearsal")
        connection.execute("RELEASE rehearsal")
        result = run_unit(connection, job)
        unit = job.arguments[0] if job.unit is once else job.unit
        self.seen.add(unit)
        first = masked(f"{rehearsed!r}\n{after_rehearsal}", known)
        second = masked(f"{result!r}\n{dump(connection)}", known)
        if not isinstance(rehearsed, Exception) and first != second:
            self.differences.append(f"{unit.__qualname__}: {first} became {second}")
        return result


def dump(connection: sqlite3.Connection) -> str:
    """Everything that is stored."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return "\n".join(f"{table} {row}" for table in tables for row in connection.execute(f"SELECT * FROM {table}"))


def masked(text: str, known: set[str]) -> list[str]:
    """The lines without the order and the names that chance gives them: ids that are new."""
    return sorted(RANDOM.sub(lambda found: found[0] if found[0] in known else "new", text).split("\n"))
