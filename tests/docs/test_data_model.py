"""docs/data-model.md names every table and index there is, and none that is not."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from chatserver.storage.migrations import migrate

DOCUMENT = Path(__file__).parents[2] / "docs" / "data-model.md"


def test_every_table_and_index_is_documented(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "chat.db", isolation_level=None)
    migrate(connection)
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")}
    connection.close()
    documented = set(re.findall(r"`([a-z_]+)`", DOCUMENT.read_text("utf-8")))
    assert names
    assert names - documented == set()


def test_no_table_is_documented_that_does_not_exist(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "chat.db", isolation_level=None)
    migrate(connection)
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    rows = re.findall(r"^\| `([a-z_]+)` \|", DOCUMENT.read_text("utf-8"), flags=re.MULTILINE)
    assert rows
    assert set(rows) <= tables
