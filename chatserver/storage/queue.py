"""Who waits, who has how much to do, and since when: what routing decides on."""

from __future__ import annotations

import sqlite3

from chatserver.domain.conversation import Conversation
from chatserver.domain.routing import Waiter
from chatserver.storage.database import Transaction

MOST_WAITERS = 2_000  # looked at in one go: far more than there can be free places


def count_chats(connection: sqlite3.Connection) -> dict[str, int]:
    """How many chats each operator has: held, offered to them, or to come back to them."""
    rows = connection.execute(
        """SELECT operator, count(*) FROM (
               SELECT operator_id AS operator FROM conversations WHERE state = 'assigned'
               UNION ALL SELECT offered_to FROM conversations WHERE offered_to IS NOT NULL
               UNION ALL SELECT returns_to FROM conversations WHERE returns_to IS NOT NULL
           ) AS chats GROUP BY operator"""
    )
    return dict(rows.fetchall())


def list_waiters(connection: sqlite3.Connection, departments: list[str]) -> list[Waiter]:
    """Who waits for one of the departments and is offered to nobody, in the queue's order."""
    rows = connection.execute(
        f"""SELECT id, site_id, department, language, priority, queued_at, passed_by, passed_at,
                   returns_to,
                   (SELECT earlier.served_by FROM conversations AS earlier
                    WHERE earlier.visitor_id = waiting.visitor_id AND earlier.served_by <> ''
                    ORDER BY earlier.created_at DESC LIMIT 1)
            FROM conversations AS waiting
            WHERE state = 'waiting' AND offered_to IS NULL AND department IN ({", ".join("?" * len(departments))})
            ORDER BY priority DESC, queued_at, id LIMIT {MOST_WAITERS}""",  # noqa: S608
        departments,
    )
    return [
        Waiter(id_, site_id, department, language, priority, at, knows, frozenset(passed.split()), not_to, passed_at)
        for id_, site_id, department, language, priority, at, passed, passed_at, not_to, knows in rows
    ]


def list_ids_held_by_gone(connection: sqlite3.Connection, gone_before: int, started_at: int) -> list[str]:
    """Conversations whose operator has no console since `gone_before`, or no account that may hold them any more.

    A lease that ran out before the server started at `started_at` counts from then: consoles need time to come back.
    """
    rows = connection.execute(
        """SELECT conversations.id FROM conversations JOIN operators ON operators.id = operator_id
           WHERE state = 'assigned'
             AND (NOT is_active
                  OR max(coalesce(gone_at, connected_until), :started_at) <= :gone_before
                  OR NOT EXISTS (SELECT 1 FROM operator_sites
                                 WHERE operator_sites.operator_id = operators.id
                                   AND operator_sites.site_id = conversations.site_id))
           ORDER BY queued_at, conversations.id""",
        {"gone_before": gone_before, "started_at": started_at},
    )
    return [row[0] for row in rows]


def list_unanswered(connection: sqlite3.Connection, department: str) -> dict[str, int]:
    """Held conversations of the department in which the visitor waits for an answer, and since when."""
    rows = connection.execute(
        """SELECT id, max(unanswered_since, assigned_at) FROM conversations
           WHERE state = 'assigned' AND department = :department AND unanswered_since IS NOT NULL
           ORDER BY queued_at, id""",
        {"department": department},
    )
    return dict(rows.fetchall())


def list_ids_offered(connection: sqlite3.Connection) -> list[str]:
    """Conversations that are offered to somebody."""
    sql = "SELECT id FROM conversations WHERE offered_to IS NOT NULL ORDER BY queued_at, id"
    return [row[0] for row in connection.execute(sql)]


def list_ids_to_come_back(connection: sqlite3.Connection) -> list[str]:
    """Transferred conversations that nobody has taken yet."""
    sql = "SELECT id FROM conversations WHERE returns_to IS NOT NULL ORDER BY queued_at, id"
    return [row[0] for row in connection.execute(sql)]


def list_ids_waiting(connection: sqlite3.Connection, department: str) -> list[str]:
    """Who waits for the department and is offered to nobody, in its order."""
    rows = connection.execute(
        """SELECT id FROM conversations
           WHERE state = 'waiting' AND department = :department AND offered_to IS NULL
           ORDER BY priority DESC, queued_at, id""",
        {"department": department},
    )
    return [row[0] for row in rows]


def count_ahead(connection: sqlite3.Connection, conversation: Conversation) -> int:
    """How many who wait for the same department are served before this visitor."""
    row = connection.execute(
        """SELECT count(*) FROM conversations WHERE state = 'waiting' AND department = :department
             AND (-priority, queued_at, id) < (-:priority, :queued_at, :id)""",
        {
            "department": conversation.department,
            "priority": conversation.priority,
            "queued_at": conversation.queued_at,
            "id": conversation.id,
        },
    ).fetchone()
    return int(row[0])


def count_waiting(connection: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """How many wait for each department that anybody waits for, and since when the first one has."""
    rows = connection.execute(
        """SELECT department, count(*), min(waiting_since) FROM conversations
           WHERE state = 'waiting' GROUP BY department"""
    )
    return {department: (count, oldest) for department, count, oldest in rows}


def count_all_waiting(connection: sqlite3.Connection) -> int:
    """How many wait, for whichever department."""
    return sum(count for count, _ in count_waiting(connection).values())


def find_unstaffed_since(connection: sqlite3.Connection) -> dict[str, int | None]:
    """Since when nobody of each department is there; None if somebody is."""
    return dict(connection.execute("SELECT key, unstaffed_since FROM departments").fetchall())


def set_unstaffed_since(transaction: Transaction, department: str, since: int | None) -> None:
    transaction.execute("UPDATE departments SET unstaffed_since = ? WHERE key = ?", (since, department))


def set_gone(transaction: Transaction, operator_id: str, at: int | None) -> None:
    """The operator's last console closed at a time, or one is open again (None)."""
    transaction.execute("UPDATE operators SET gone_at = ? WHERE id = ?", (at, operator_id))


def end_leases(transaction: Transaction, gone_before: int) -> None:
    """Those whose last console closed that long ago are not there any more."""
    transaction.execute(
        "UPDATE operators SET connected_until = gone_at WHERE gone_at <= :before AND connected_until > gone_at",
        {"before": gone_before},
    )


def note_chat(transaction: Transaction, operator_id: str, now: int) -> None:
    """The operator was given a chat, or took one: they let none pass any more."""
    transaction.execute("UPDATE operators SET last_chat_at = ?, missed_offers = 0 WHERE id = ?", (now, operator_id))


def note_missed_offer(transaction: Transaction, operator_id: str, most: int) -> None:
    """The operator did not accept an offer in time; after `most` in a row they take no more chats."""
    transaction.execute(
        """UPDATE operators SET missed_offers = missed_offers + 1,
               status = CASE WHEN missed_offers + 1 >= :most THEN 'away' ELSE status END
           WHERE id = :id""",
        {"id": operator_id, "most": most},
    )


def move_times(transaction: Transaction, by_ms: int) -> None:
    """Moves everything that waits for a time: offers, transfers, leases, and how long somebody is gone."""
    transaction.execute(
        """UPDATE conversations SET offered_until = offered_until + :by, returns_at = returns_at + :by
           WHERE offered_to IS NOT NULL OR returns_to IS NOT NULL""",
        {"by": by_ms},
    )
    transaction.execute(
        "UPDATE operators SET connected_until = max(0, connected_until + :by), gone_at = gone_at + :by", {"by": by_ms}
    )
    transaction.execute("UPDATE departments SET unstaffed_since = unstaffed_since + :by", {"by": by_ms})
