"""Blocks: who is kept out, by whom, until when, and what each has stopped."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from typing import Any

from msgspec import structs

from chatserver.domain.blocks import Block
from chatserver.storage.database import Transaction
from chatserver.storage.marks import marks

FIELDS = Block.__struct_fields__
COLUMNS = ", ".join(FIELDS)
SILENT = FIELDS.index("is_silent")
LOOK_BACK_ROWS = 1_000
IN_FORCE = "ended_at IS NULL AND (until IS NULL OR until > :now)"


def list_in_force(connection: sqlite3.Connection, now: int) -> list[Block]:
    """The blocks that keep somebody out at `now` (milliseconds), the newest first."""
    sql = f"SELECT {COLUMNS} FROM blocks WHERE {IN_FORCE} ORDER BY created_at DESC, id"  # noqa: S608
    return [from_row(row) for row in connection.execute(sql, {"now": now})]


def list_ended(connection: sqlite3.Connection, now: int) -> list[Block]:
    """Those that were undone or have run out, the last of them first."""
    sql = f"""SELECT {COLUMNS} FROM blocks WHERE NOT ({IN_FORCE})
              ORDER BY coalesce(ended_at, until) DESC, id LIMIT {LOOK_BACK_ROWS}"""  # noqa: S608
    return [from_row(row) for row in connection.execute(sql, {"now": now})]


def list_foreign(connection: sqlite3.Connection, site_ids: Collection[str]) -> set[str]:
    """The ids of blocks of visitors who belong to none of these sites."""
    rows = connection.execute(
        f"""SELECT blocks.id FROM blocks JOIN visitors ON visitors.id = value
            WHERE kind = 'visitor' AND (site_id IN ({marks(site_ids)})) IS NOT TRUE""",  # noqa: S608
        sorted(site_ids),
    )
    return {row[0] for row in rows}


def find(connection: sqlite3.Connection, block_id: str) -> Block | None:
    """The block, or None."""
    sql = f"SELECT {COLUMNS} FROM blocks WHERE id = :id"  # noqa: S608
    row = connection.execute(sql, {"id": block_id}).fetchone()
    return from_row(row) if row else None


def insert(transaction: Transaction, block: Block) -> None:
    sql = f"INSERT INTO blocks ({COLUMNS}) VALUES ({', '.join('?' * len(FIELDS))})"  # noqa: S608
    transaction.execute(sql, structs.astuple(block))


def end(transaction: Transaction, block_id: str, by: str, now: int) -> None:
    """Somebody undid the block."""
    transaction.execute("UPDATE blocks SET ended_at = ?, ended_name = ? WHERE id = ?", (now, by, block_id))


def count_stopped(transaction: Transaction, counts: Mapping[str, int], now: int) -> None:
    """What each of these blocks stopped since it was last counted."""
    transaction.executemany(
        "UPDATE blocks SET stopped = stopped + ?, stopped_at = ? WHERE id = ?",
        [(count, now, block_id) for block_id, count in counts.items()],
    )


def from_row(row: tuple[Any, ...]) -> Block:
    fields = list(row)
    fields[SILENT] = bool(fields[SILENT])
    return Block(*fields)
