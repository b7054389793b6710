"""A database in memory with a shop in it, and rows as the server would write them."""

from __future__ import annotations

import sqlite3
from typing import Any

from chatserver.domain.actors import Operator, Visitor
from chatserver.domain.conversation import Conversation
from chatserver.starting import prepare_shop
from chatserver.storage import conversations, visitors
from chatserver.storage.migrations import migrate
from chatserver.storage.visitors import StoredVisitor

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


class Rows:
    """The rows of one shop with one site, to which a test adds what it needs."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.execute("PRAGMA foreign_keys = ON")
        migrate(self.connection)
        self.site_id = prepare_shop(self.connection, "Test", ("http://shop.example",), 0).site.id
        self.sites = [self.site_id]

    def visitor(self, visitor_id: str, at: int = 0, **visit: Any) -> Visitor:
        """A visitor in a visit that had activity `at`; `visit` are columns of it."""
        site = visit.pop("site_id", self.site_id)
        visitors.insert(self.connection, StoredVisitor(visitor_id, site, "", "", "en", at), f"of {visitor_id}", at)
        row = {"id": f"visit of {visitor_id}", "visitor_id": visitor_id, "started_at": at, "last_active_at": at}
        self.insert("visits", row | visit)
        return Visitor(visitor_id, site, f"visit of {visitor_id}", "en")

    def delivery(self, visitor: Visitor, rule_id: str, sent_at: int, **steps: int) -> str:
        """A smart message to the visitor; `steps` are what became of it, such as seen_at."""
        number = self.count("smart_deliveries")
        row = {"id": f"delivery {number}", "visitor_id": visitor.id, "visit_id": visitor.visit_id, "rule_id": rule_id}
        said = {"number": number, "text": "", "buttons": "[]", "sent_at": sent_at}
        self.insert("smart_deliveries", row | said | steps)
        return f"delivery {number}"

    def order(self, visitor: Visitor, order_id: str, at: int, **columns: Any) -> None:
        row = {"site_id": visitor.site_id, "order_id": order_id, "visitor_id": visitor.id, "visit_id": visitor.visit_id}
        usual = {"total": "10.00", "currency": "USD", "is_signed": 1, "delivery_id": None, "at": at}
        self.insert("orders", row | usual | columns)

    def chat(self, visitor: Visitor, at: int, began_on: str = "", left_at: str = "") -> None:
        chat = Conversation(f"chat of {visitor.id}", visitor.site_id, visitor.id, "bot", "en", "", at, at)
        conversations.insert(self.connection, chat)
        self.connection.execute(
            "UPDATE conversations SET began_on = ?, left_at = ? WHERE id = ?", (began_on, left_at, chat.id)
        )

    def insert(self, table: str, row: dict[str, Any]) -> None:
        marks = ", ".join("?" * len(row))
        self.connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))

    def count(self, table: str) -> int:
        found: int = self.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        return found

    def all(self, sql: str) -> list[tuple[Any, ...]]:
        return self.connection.execute(sql).fetchall()


def operator(*site_ids: str) -> Operator:
    return Operator("nino", "Nino", "operator", frozenset(), frozenset(site_ids), "session")
