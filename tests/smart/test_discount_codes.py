"""Lists of discount codes: each code to one visitor only."""

from __future__ import annotations

import sqlite3

import pytest

from chatserver.storage import discount_codes
from tests.smart.rows import Rows

TODAY = "2026-12-01"


def put(rows: Rows, *codes: str, until: str = "") -> int:
    discount_codes.put_list(rows.connection, "spring", until, 1)
    return discount_codes.add(rows.connection, "spring", codes)


def give(rows: Rows, visitor_id: str, day: str = TODAY) -> tuple[str, str] | None:
    return discount_codes.give(rows.connection, "spring", visitor_id, day, 5)


def test_each_visitor_gets_the_next_free_code_and_the_same_one_again(rows: Rows) -> None:
    put(rows, "Z9", "A1", until="2026-12-31")
    for name in ("ann", "ben", "cleo"):
        rows.visitor(name)
    assert give(rows, "ann") == ("Z9", "2026-12-31")
    assert give(rows, "ben") == ("A1", "2026-12-31")
    assert give(rows, "ann") == ("Z9", "2026-12-31")
    assert give(rows, "cleo") is None


def test_no_code_goes_to_two_visitors_whatever_is_tried(rows: Rows) -> None:
    put(rows, "A1", "A2")
    rows.visitor("ann")
    give(rows, "ann")
    with pytest.raises(sqlite3.IntegrityError):
        rows.connection.execute("UPDATE codes SET visitor_id = 'ann' WHERE code = 'A2'")


def test_a_list_gives_until_its_last_day(rows: Rows) -> None:
    put(rows, "A1", until=TODAY)
    rows.visitor("ann")
    assert give(rows, "ann", "2026-12-02") is None
    assert discount_codes.list_open(rows.connection, "2026-12-02") == []
    assert discount_codes.list_open(rows.connection, TODAY) == ["spring"]
    assert give(rows, "ann") == ("A1", TODAY)
    assert discount_codes.list_open(rows.connection, TODAY) == []


def test_there_is_nothing_to_give_from_a_list_that_does_not_exist(rows: Rows) -> None:
    rows.visitor("ann")
    assert give(rows, "ann") is None


def test_codes_that_are_there_already_are_not_added_again(rows: Rows) -> None:
    assert put(rows, "A1", "A2", "A1") == 2
    assert put(rows, "A2", "A3") == 1
    assert rows.all("SELECT code FROM codes ORDER BY position") == [("A1",), ("A2",), ("A3",)]


def test_the_counts_say_what_was_given(rows: Rows) -> None:
    put(rows, "A1", "A2")
    discount_codes.put_list(rows.connection, "empty", TODAY, 1)
    rows.visitor("ann")
    give(rows, "ann")
    empty, spring = discount_codes.list_all(rows.connection)
    assert (empty.name, empty.until, empty.total, empty.left, empty.last_given_at) == ("empty", TODAY, 0, 0, None)
    assert (spring.total, spring.given, spring.left, spring.last_given_at) == (2, 1, 1, 5)


def close(rows: Rows) -> int:
    removed = discount_codes.remove_free(rows.connection, "spring", 100)
    discount_codes.close_list(rows.connection, "spring", "2026-11-30")
    return removed


def test_a_closed_list_keeps_what_was_given_and_gives_no_more(rows: Rows) -> None:
    put(rows, "A1", "A2", "A3", until="2026-12-31")
    rows.visitor("ann")
    give(rows, "ann")
    assert close(rows) == 2
    assert rows.all("SELECT code, visitor_id FROM codes") == [("A1", "ann")]
    assert give(rows, "ann") is None


def test_a_closed_list_of_which_nothing_was_given_is_gone(rows: Rows) -> None:
    put(rows, "A1")
    assert close(rows) == 1
    assert discount_codes.list_names(rows.connection) == []


def test_finding_the_next_code_does_not_read_the_ones_given(rows: Rows) -> None:
    sql = "SELECT code FROM codes WHERE list = 'x' AND visitor_id IS NULL ORDER BY position LIMIT 1"
    plan = " ".join(str(row[-1]) for row in rows.all(f"EXPLAIN QUERY PLAN {sql}"))
    assert "codes_left" in plan and "TEMP B-TREE" not in plan
