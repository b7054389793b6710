"""Counts of what became of smart messages, and of where visits and chats ended."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from msgspec import Struct

from chatserver.storage.marks import marks

# How the deliveries of one rule to one visitor went, taken together.
_EACH = """SELECT rule_id, visitor_id, count(*) AS sent, count(seen_at) AS seen, count(opened_at) AS opened,
                  count(dismissed_at) AS dismissed, count(answered_at) AS answered
           FROM smart_deliveries JOIN visitors ON visitors.id = smart_deliveries.visitor_id
           WHERE sent_at >= ? AND site_id IN ({sites}) GROUP BY rule_id, visitor_id"""
_SAW = "CASE WHEN seen > 0 THEN visitor_id END"
_WAS_BOTHERED = "CASE WHEN dismissed > 0 AND opened = 0 AND answered = 0 THEN visitor_id END"
_COUNTS = f"""coalesce(sum(sent), 0), coalesce(sum(seen), 0), coalesce(sum(opened), 0), coalesce(sum(dismissed), 0),
              coalesce(sum(answered), 0), count(DISTINCT {_SAW}), count(DISTINCT {_WAS_BOTHERED})"""


class DeliveryCounts(Struct, frozen=True):
    """What became of smart messages.

    Visitors are counted once: `visitors_bothered` are those who dismissed a rule's message and never opened or
    answered one of that rule.
    """

    sent: int = 0
    seen: int = 0
    opened: int = 0
    dismissed: int = 0
    answered: int = 0
    visitors_seen: int = 0
    visitors_bothered: int = 0


class PageEnds(Struct, frozen=True):
    """How many visits ended on a page, and how many of these with a full cart and no order."""

    page: str
    visits: int
    carts_left: int


def count_by_rule(
    connection: sqlite3.Connection, site_ids: Collection[str], since: int
) -> tuple[dict[str, DeliveryCounts], DeliveryCounts]:
    """The counts of every rule that spoke on these sites since then (milliseconds), and of all rules together."""
    rows = connection.execute(
        f"""WITH each AS MATERIALIZED ({_EACH.format(sites=marks(site_ids))})
            SELECT rule_id, {_COUNTS} FROM each GROUP BY rule_id
            UNION ALL SELECT NULL, {_COUNTS} FROM each""",  # noqa: S608
        (since, *sorted(site_ids)),
    )
    counts = {rule_id: DeliveryCounts(*numbers) for rule_id, *numbers in rows}
    return counts, counts.pop(None)


def count_by_span(
    connection: sqlite3.Connection, site_ids: Collection[str], since: int, span_ms: int
) -> list[tuple[int, int, int, int]]:
    """(number of the span since 1970, sent, seen, answered) for each span of time in which any was sent."""
    rows = connection.execute(
        f"""SELECT sent_at / ? AS span, count(*), count(seen_at), count(answered_at)
            FROM smart_deliveries JOIN visitors ON visitors.id = smart_deliveries.visitor_id
            WHERE sent_at >= ? AND site_id IN ({marks(site_ids)}) GROUP BY span""",  # noqa: S608
        (span_ms, since, *sorted(site_ids)),
    )
    return rows.fetchall()


def count_page_ends(
    connection: sqlite3.Connection, site_ids: Collection[str], since: int, before: int
) -> list[PageEnds]:
    """Where the visits on these sites ended whose last activity lies between the two (milliseconds)."""
    rows = connection.execute(
        f"""SELECT last_page, count(*), sum(CASE WHEN has_cart = 1 AND NOT EXISTS (
                SELECT 1 FROM orders WHERE orders.visitor_id = visits.visitor_id AND orders.visit_id = visits.id
            ) THEN 1 ELSE 0 END)
            FROM visits JOIN visitors ON visitors.id = visits.visitor_id
            WHERE last_active_at >= ? AND last_active_at < ? AND site_id IN ({marks(site_ids)})
            GROUP BY last_page ORDER BY last_page""",  # noqa: S608
        (since, before, *sorted(site_ids)),
    )
    return [PageEnds(*row) for row in rows]


def count_questions(connection: sqlite3.Connection, site_ids: Collection[str], since: int) -> list[tuple[str, int]]:
    """(page, chats that began there) since then."""
    rows = connection.execute(
        f"""SELECT began_on, count(*) FROM conversations
            WHERE created_at >= ? AND began_on <> '' AND site_id IN ({marks(site_ids)})
            GROUP BY began_on ORDER BY began_on""",  # noqa: S608
        (since, *sorted(site_ids)),
    )
    return rows.fetchall()


def count_left_chats(connection: sqlite3.Connection, site_ids: Collection[str], since: int) -> list[tuple[str, int]]:
    """(`queue` or `entry/step`, chats begun since then that the visitor gave up there)."""
    rows = connection.execute(
        f"""SELECT left_at, count(*) FROM conversations
            WHERE created_at >= ? AND left_at <> '' AND site_id IN ({marks(site_ids)})
            GROUP BY left_at ORDER BY left_at""",  # noqa: S608
        (since, *sorted(site_ids)),
    )
    return rows.fetchall()
