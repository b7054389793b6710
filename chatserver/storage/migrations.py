"""Numbered, append-only migrations, each in a transaction of its own with its number recorded."""

from __future__ import annotations

import sqlite3
from importlib.resources import files

from chatserver.errors import UsageError

TABLE = "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)"


def load() -> list[tuple[int, str, str]]:
    """(number, name, SQL) of every migration, in order."""
    folder = files(__package__) / "migrations"
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".sql"))
    return [(int(name[:4]), name, (folder / name).read_text("utf-8")) for name in names]


def migrate(connection: sqlite3.Connection) -> list[str]:
    """Applies what is missing and returns the names applied.

    Raises UsageError if the database is newer than the program: nothing is changed then.
    """
    connection.execute(TABLE)
    applied = connection.execute("SELECT coalesce(max(number), 0) FROM migrations").fetchone()[0]
    known = load()
    newest = known[-1][0]
    if applied > newest:
        raise UsageError(
            f"this database was written by a newer chatserver (migration {applied}, this program knows {newest}); "
            "install the newer version or restore an older backup"
        )
    missing = [migration for migration in known if migration[0] > applied]
    for number, name, sql in missing:
        apply(connection, number, name, sql)
    return [name for _, name, _ in missing]


def apply(connection: sqlite3.Connection, number: int, name: str, sql: str) -> None:
    """Runs one migration whole or not at all."""
    record = f"INSERT INTO migrations (number, name) VALUES ({number}, '{name}');"  # noqa: S608 names are our own files
    try:
        # executescript commits what is open first, so the script carries its own transaction.
        connection.executescript(f"BEGIN IMMEDIATE;\n{sql}\n{record}\nCOMMIT;")
    except sqlite3.Error as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise UsageError(f"migration {name} failed and was undone: {error}") from error
