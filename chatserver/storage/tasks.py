"""What must follow a commit: rows that outlive the process."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from typing import Literal

from msgspec import Struct

from chatserver.storage.database import Transaction
from chatserver.storage.marks import marks

AT_ONCE = 0  # due before any clock's time: a clock that is set back must not delay it
TaskKind = Literal["bot_answer", "close_silence", "mail_left", "mail_due", "mail_missed"]


class Task(Struct, frozen=True):
    """Something to do at `due_at` (milliseconds). `subject` says on what; `attempts` counts failures so far."""

    id: str
    kind: TaskKind
    subject: str
    due_at: int
    attempts: int = 0


def insert(transaction: Transaction, task: Task) -> None:
    """Adds the task. If one of this kind for this subject is there, the earlier time counts."""
    transaction.execute(
        """INSERT INTO tasks (id, kind, subject, due_at, attempts) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (kind, subject) DO UPDATE SET due_at = min(tasks.due_at, excluded.due_at)""",
        (task.id, task.kind, task.subject, task.due_at, task.attempts),
    )


def list_due(connection: sqlite3.Connection, kinds: Collection[TaskKind], now: int, most: int) -> list[Task]:
    """The tasks of these kinds whose time has come, oldest first; those of one conversation in its order."""
    rows = connection.execute(
        f"""SELECT id, kind, subject, due_at, attempts FROM tasks INDEXED BY tasks_by_due
            WHERE due_at <= ? AND kind IN ({marks(kinds)}) ORDER BY due_at, subject LIMIT ?""",  # noqa: S608
        (now, *kinds, most),
    )
    return [Task(*row) for row in rows]


def find_next_due(connection: sqlite3.Connection, kinds: Collection[TaskKind]) -> int | None:
    """When the next task of these kinds is due, or None if there is none."""
    row = connection.execute(
        f"""SELECT due_at FROM tasks INDEXED BY tasks_by_due
            WHERE kind IN ({marks(kinds)}) ORDER BY due_at LIMIT 1""",  # noqa: S608
        tuple(kinds),
    ).fetchone()
    return row[0] if row else None


def delete(transaction: Transaction, task_id: str) -> bool:
    """Marks the task done. False if it was done already."""
    return transaction.execute("DELETE FROM tasks WHERE id = ?", (task_id,)).rowcount == 1


def postpone(transaction: Transaction, task_id: str, due_at: int, attempts: int) -> None:
    transaction.execute("UPDATE tasks SET due_at = ?, attempts = ? WHERE id = ?", (due_at, attempts, task_id))


def move(transaction: Transaction, kind: TaskKind, by_ms: int) -> None:
    """Moves all tasks of a kind in time."""
    transaction.execute("UPDATE tasks SET due_at = max(1, due_at + ?) WHERE kind = ?", (by_ms, kind))


def answer_subject(conversation_id: str, seq: int) -> str:
    """Names the words to answer. Sorted as text, the subjects of one conversation are in its order."""
    return f"{conversation_id}:{seq:012d}"


def conversation_of(task: Task) -> str:
    """The conversation the task is about."""
    return task.subject.split(":")[0]
