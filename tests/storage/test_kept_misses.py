"""What is kept of questions the bot could not answer, and of those it did."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator

import pytest

from chatserver.domain.conversation import Conversation
from chatserver.domain.events import Candidate
from chatserver.domain.misses import Miss, MissKind
from chatserver.starting import prepare_shop
from chatserver.storage import conversations, entry_answers, misses, visitors
from chatserver.storage.entry_answers import EntryAnswer, EntryCount
from chatserver.storage.migrations import migrate
from chatserver.storage.visitors import StoredVisitor

HOUR_MS = 3_600_000
CHAT = "chat"


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    opened = sqlite3.connect(":memory:", isolation_level=None)
    opened.execute("PRAGMA foreign_keys = ON")
    migrate(opened)
    site_id = prepare_shop(opened, "Test", ("http://shop.example",), 0).site.id
    visitors.insert(opened, StoredVisitor("visitor", site_id, "", "", "en", 0), "secret", 0)
    conversations.insert(opened, Conversation(CHAT, site_id, "visitor", "bot", "en", "", 0, 0))
    yield opened
    opened.close()


def site_of(connection: sqlite3.Connection) -> str:
    site_id: str = connection.execute("SELECT id FROM sites").fetchone()[0]
    return site_id


def keep(connection: sqlite3.Connection, seq: int, language: str = "en", kind: MissKind = "unanswered") -> Miss:
    """A miss that happened `seq` hours after the beginning of time."""
    candidates = (Candidate("sizes", "what sizes", 0.25), Candidate("stock", "in stock?", 0.125))
    site_id = site_of(connection)
    kept = Miss(f"miss-{seq:02d}", site_id, CHAT, seq, language, "curtains?", kind, candidates, seq * HOUR_MS)
    misses.insert(connection, kept)
    return kept


def answer(connection: sqlite3.Connection, seq: int, entry_id: str = "sizes") -> None:
    entry_answers.insert(connection, EntryAnswer(CHAT, seq, site_of(connection), "en", entry_id, seq * HOUR_MS))


def test_open_misses_are_found_as_they_were_kept_newest_first(connection: sqlite3.Connection) -> None:
    kept = [keep(connection, seq) for seq in (3, 1, 2)]
    keep(connection, 4, language="fa")
    assert list(misses.list_open(connection, "en", 0)) == [kept[0], kept[2], kept[1]]
    assert list(misses.list_open(connection, "en", 2 * HOUR_MS)) == [kept[0], kept[2]]
    assert list(itertools.islice(misses.list_open(connection, "en", 0), 1)) == [kept[0]]


def test_the_same_words_are_kept_once(connection: sqlite3.Connection) -> None:
    first = keep(connection, 1)
    keep(connection, 1, kind="refused")
    assert list(misses.list_open(connection, "en", 0)) == [first]


def test_a_settled_miss_is_open_no_more_and_stays_settled(connection: sqlite3.Connection) -> None:
    first, second = keep(connection, 1), keep(connection, 2)
    assert misses.settle(connection, first.id, "learnt", "sizes")
    assert not misses.settle(connection, first.id, "dismissed")
    assert not misses.settle(connection, "nonexistent", "dismissed")
    assert misses.find_open(connection, [second.id, first.id, "nonexistent", second.id]) == [second]
    rows = connection.execute("SELECT id, state, entry_id FROM misses ORDER BY id").fetchall()
    assert rows == [(first.id, "learnt", "sizes"), (second.id, "open", None)]


def test_misses_are_counted_on_the_sites_asked_for(connection: sqlite3.Connection) -> None:
    for seq, language in enumerate(("en", "en", "fa"), start=1):
        keep(connection, seq, language)
    sites = {site_of(connection)}
    assert misses.count_open(connection, sites, 0) == {"en": 2, "fa": 1}
    assert misses.count_open(connection, sites, 2 * HOUR_MS) == {"en": 1, "fa": 1}
    assert misses.count_open(connection, {"another"}, 0) == misses.count_open(connection, set(), 0) == {}


def test_misses_are_counted_by_span_of_time_whatever_became_of_them(connection: sqlite3.Connection) -> None:
    for seq in (24, 25, 48):
        keep(connection, seq)
    keep(connection, 49, kind="refused")
    misses.settle(connection, "miss-24", "dismissed")
    found = misses.count_by_span(connection, {site_of(connection)}, 0, 24 * HOUR_MS)
    assert sorted(found) == [(1, "unanswered", 2), (2, "refused", 1), (2, "unanswered", 1)]


def test_answers_are_counted_with_what_followed_them(connection: sqlite3.Connection) -> None:
    for seq in (1, 2, 3):
        answer(connection, seq)
    answer(connection, 4, "stock")
    entry_answers.mark_followed(connection, CHAT, 1, "repeat")
    entry_answers.mark_followed(connection, CHAT, 1, "hand_over")
    entry_answers.mark_followed(connection, CHAT, 2, "hand_over")
    entry_answers.mark_followed(connection, CHAT, 99, "hand_over")
    sites = {site_of(connection)}
    assert entry_answers.count_by_entry(connection, sites, 0) == [
        EntryCount("en", "sizes", 3, 1, 1),
        EntryCount("en", "stock", 1, 0, 0),
    ]
    assert entry_answers.count_by_entry(connection, sites, 3 * HOUR_MS) == [
        EntryCount("en", "sizes", 1, 0, 0),
        EntryCount("en", "stock", 1, 0, 0),
    ]
    assert entry_answers.count_by_entry(connection, set(), 0) == []
    assert sorted(entry_answers.count_by_span(connection, sites, 0, 2 * HOUR_MS)) == [(0, 1), (1, 2), (2, 1)]


def test_the_same_words_are_answered_once(connection: sqlite3.Connection) -> None:
    answer(connection, 1)
    answer(connection, 1, "stock")
    counts = entry_answers.count_by_entry(connection, {site_of(connection)}, 0)
    assert [count.entry_id for count in counts] == ["sizes"]


def test_the_latest_answer_of_an_entry_before_some_words_is_found(connection: sqlite3.Connection) -> None:
    assert entry_answers.find_latest(connection, CHAT, "sizes", 9) is None
    for seq in (1, 4, 9):
        answer(connection, seq)
    answer(connection, 5, "stock")
    assert entry_answers.find_latest(connection, CHAT, "sizes", 9) == 4


def test_misses_of_a_language_are_found_by_an_index(connection: sqlite3.Connection) -> None:
    sql = "EXPLAIN QUERY PLAN SELECT id FROM misses WHERE state = 'open' AND language = 'en' AND at >= 5"
    assert "misses_by_state" in connection.execute(sql).fetchone()[-1]
