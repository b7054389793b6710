"""What went wrong on the shop's pages, as its code reported it: how often which error happened where on a day."""

from __future__ import annotations

import sqlite3

from chatserver.storage.database import Transaction

ROWS_A_DAY = 500  # what a page reports is not to be trusted: whoever makes names up must not fill the disk
NAMED_ROWS_A_DAY = 600
ANYWHERE = "*"


def add(transaction: Transaction, day: str, page: str, name: str) -> None:
    """Counts an error on a page (as `place_of` names it) on a day of the shop.

    Beyond so many different ones a day only the name is kept, and in the end not even that.
    """
    for counted in ((page, name), (ANYWHERE, name)):
        if _increase(transaction, day, *counted):
            return
        most = ROWS_A_DAY if counted[0] != ANYWHERE else NAMED_ROWS_A_DAY
        if _count_rows(transaction, day) < most:
            _insert(transaction, day, *counted)
            return
    if not _increase(transaction, day, ANYWHERE, ANYWHERE):
        _insert(transaction, day, ANYWHERE, ANYWHERE)


def list_troubles(connection: sqlite3.Connection, first_day: str) -> list[tuple[str, str, int]]:
    """(page, name, count) of every error since that day."""
    rows = connection.execute(
        """SELECT page, name, sum(count) FROM page_signals WHERE day >= :first
           GROUP BY page, name ORDER BY page, name""",
        {"first": first_day},
    )
    return rows.fetchall()


def _increase(transaction: Transaction, day: str, page: str, name: str) -> bool:
    cursor = transaction.execute(
        "UPDATE page_signals SET count = count + 1 WHERE day = ? AND page = ? AND name = ?", (day, page, name)
    )
    return cursor.rowcount == 1


def _insert(transaction: Transaction, day: str, page: str, name: str) -> None:
    transaction.execute("INSERT INTO page_signals (day, page, name, count) VALUES (?, ?, ?, 1)", (day, page, name))


def _count_rows(transaction: Transaction, day: str) -> int:
    count: int = transaction.execute("SELECT count(*) FROM page_signals WHERE day = ?", (day,)).fetchone()[0]
    return count
