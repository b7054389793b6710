"""Opening the file: durable or not at all, migrated whole or not at all."""

from __future__ import annotations

import sqlite3
from hashlib import sha256
from pathlib import Path

import pytest

from chatserver.errors import UsageError
from chatserver.storage import connection as opening
from chatserver.storage import migrations
from chatserver.storage.connection import check_durability, connect_to_write
from chatserver.storage.database import Database

RELEASED = Path(__file__).parent / "migrations.sha256"


async def test_the_writers_pragmas_are_what_durability_needs(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "chat.db")

    def pragmas(connection: sqlite3.Connection) -> dict[str, object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout", "query_only")
        return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}

    assert await database.write(pragmas) == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": opening.BUSY_TIMEOUT_MS,
        "query_only": 0,
    }
    assert (await database.read(pragmas))["query_only"] == 1
    await database.close()


@pytest.mark.parametrize("weakening", ["PRAGMA synchronous = NORMAL", "PRAGMA journal_mode = DELETE"])
def test_a_database_that_does_not_sync_is_refused(weakening: str, tmp_path: Path) -> None:
    connection = connect_to_write(tmp_path / "chat.db")
    connection.execute(weakening)
    with pytest.raises(UsageError, match="wal and 2 are needed"):
        check_durability(connection)
    connection.close()


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to have a header" * 9, None])
async def test_a_file_that_is_no_database_is_refused_in_one_sentence(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "chat.db"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    with pytest.raises(UsageError) as refused:
        await Database.open(path)
    assert str(path) in refused.value.message and "\n" not in refused.value.message


async def test_a_newer_database_is_refused_in_one_sentence_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "chat.db"
    await (await Database.open(path)).close()
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO migrations (number, name) VALUES (9999, '9999_later.sql')")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UsageError, match="newer chatserver") as refused:
        await Database.open(path)
    assert refused.value.message.count("\n") == 0
    assert path.read_bytes() == before


async def test_opening_again_applies_nothing(tmp_path: Path) -> None:
    await (await Database.open(tmp_path / "chat.db")).close()
    connection = connect_to_write(tmp_path / "chat.db")
    assert migrations.migrate(connection) == []
    connection.close()


def test_a_failed_migration_is_undone_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connection = connect_to_write(tmp_path / "chat.db")
    migrations.migrate(connection)
    before = schema(connection)
    bad = (9000, "9000_bad.sql", "CREATE TABLE halfway (id TEXT);\nINSERT INTO nowhere VALUES (1);")
    known = migrations.load()
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "load", lambda: [*known, bad])
        with pytest.raises(UsageError, match=r"9000_bad\.sql failed and was undone"):
            migrations.migrate(connection)
    assert schema(connection) == before
    assert not connection.in_transaction
    assert migrations.migrate(connection) == []
    connection.close()


def test_migrations_are_numbered_without_holes() -> None:
    assert [number for number, _, _ in migrations.load()] == list(range(1, len(migrations.load()) + 1))


def test_no_migration_is_changed_once_databases_may_have_run_it() -> None:
    """A new one is added to the list (`sha256sum`), an old one never changes: its databases would not hear of it."""
    listed = dict(reversed(line.split()) for line in RELEASED.read_text("utf-8").splitlines())
    assert {name: sha256(sql.encode()).hexdigest() for _, name, sql in migrations.load()} == listed


def schema(connection: sqlite3.Connection) -> list[object]:
    return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
