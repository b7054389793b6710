"""What must follow a commit: rows that outlive the process."""

from __future__ import annotations

import sqlite3
from typing import Literal

from msgspec import Struct

from chatserver.storage.database import Transaction

TaskKind = Literal["bot_answer", "close_silence"]


class Task(Struct, frozen=True):
    """Something to do at `due_at` (milliseconds). `subject` says on what; `attempts` counts failures so far."""

    id: str
    kind: TaskKind
    subject: str
    due_at: int
    attempts: int = 0


def insert(transaction: Transaction, task: Task) -> None:
    """Adds the task, unless one of this kind for this subject is there."""
    transaction.execute(
        """INSERT INTO tasks (id, kind, subject, due_at, attempts) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (kind, subject) DO NOTHING""",
        (task.id, task.kind, task.subject, task.due_at, task.attempts),
    )


def list_due(connection: sqlite3.Connection, now: int, most: int) -> list[Task]:
    """The tasks whose time has come, oldest first."""
    rows = connection.execute(
        "SELECT id, kind, subject, due_at, attempts FROM tasks WHERE due_at <= ? ORDER BY due_at, id LIMIT ?",
        (now, most),
    )
    return [Task(*row) for row in rows]


def find_next_due(connection: sqlite3.Connection) -> int | None:
    """When the next task is due, or None if there is none."""
    due: int | None = connection.execute("SELECT min(due_at) FROM tasks").fetchone()[0]
    return due


def delete(transaction: Transaction, task_id: str) -> bool:
    """Marks the task done. False if it was done already."""
    return transaction.execute("DELETE FROM tasks WHERE id = ?", (task_id,)).rowcount == 1


def postpone(transaction: Transaction, task_id: str, due_at: int, attempts: int) -> None:
    transaction.execute("UPDATE tasks SET due_at = ?, attempts = ? WHERE id = ?", (due_at, attempts, task_id))
