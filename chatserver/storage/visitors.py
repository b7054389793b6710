"""Visitors and their visits."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

import msgspec
from msgspec import Struct

from chatserver.domain.conditions import Device
from chatserver.storage.database import Transaction

COLUMNS = "id, site_id, name, email, language, last_seen_at"

encode = msgspec.json.Encoder().encode
decode_answers = msgspec.json.Decoder(dict[str, str]).decode
decode_campaign = msgspec.json.Decoder(dict[str, str]).decode


class StoredVisitor(Struct, frozen=True):
    """Somebody on a site, in one browser or several. `name` and `email` are empty until a form was answered."""

    id: str
    site_id: str
    name: str
    email: str
    language: str
    last_seen_at: int


class Visit(Struct, frozen=True):
    """A visit. `campaign` holds the UTM parameters it began with; `last_page` is the place where it is, or ended."""

    id: str
    started_at: int = 0
    referrer: str = ""
    campaign: dict[str, str] = {}
    device: Device = ""
    last_page: str = ""


class Activity(Struct, frozen=True):
    """A visit had activity `at` (milliseconds). `page` and `has_cart` are None where nothing new is known of them."""

    visit_id: str
    at: int
    page: str | None = None
    has_cart: bool | None = None


def find_by_token(connection: sqlite3.Connection, site_id: str, token_hash: str) -> StoredVisitor | None:
    """The visitor who holds the token on this site, or None."""
    row = connection.execute(
        f"""SELECT {COLUMNS} FROM visitors WHERE site_id = :site AND id = coalesce(
                (SELECT id FROM visitors WHERE token_hash = :token),
                (SELECT visitor_id FROM visitor_tokens WHERE token_hash = :token))""",  # noqa: S608
        {"token": token_hash, "site": site_id},
    ).fetchone()
    return StoredVisitor(*row) if row else None


def find(connection: sqlite3.Connection, visitor_id: str) -> StoredVisitor | None:
    """The visitor, or None."""
    row = connection.execute(f"SELECT {COLUMNS} FROM visitors WHERE id = :id", {"id": visitor_id}).fetchone()  # noqa: S608
    return StoredVisitor(*row) if row else None


def insert(transaction: Transaction, visitor: StoredVisitor, token_hash: str, now: int) -> None:
    transaction.execute(
        """INSERT INTO visitors (id, site_id, token_hash, name, email, language, created_at, last_seen_at)
           VALUES (:id, :site, :token, '', '', :language, :now, :now)""",
        {"id": visitor.id, "site": visitor.site_id, "token": token_hash, "language": visitor.language, "now": now},
    )


def insert_token(transaction: Transaction, visitor_id: str, token_hash: str, now: int) -> None:
    """Another browser is the visitor's from now on, beside those that are already."""
    transaction.execute(
        "INSERT INTO visitor_tokens (token_hash, visitor_id, created_at) VALUES (?, ?, ?)",
        (token_hash, visitor_id, now),
    )


def touch(transaction: Transaction, visitor_id: str, language: str, now: int) -> None:
    """The visitor was here at `now`; their token lives on from then."""
    transaction.execute(
        "UPDATE visitors SET last_seen_at = :now, language = :language WHERE id = :id",
        {"id": visitor_id, "language": language, "now": now},
    )


def rename(transaction: Transaction, visitor_id: str, name: str, email: str | None = None) -> None:
    """Writes down the visitor's name, and their e-mail unless it is None."""
    transaction.execute(
        "UPDATE visitors SET name = :name, email = coalesce(:email, email) WHERE id = :id",
        {"id": visitor_id, "name": name, "email": email},
    )


def keep_answers(transaction: Transaction, visitor_id: str, answers: dict[str, str]) -> None:
    """Remembers what the visitor answered in a form, over what they answered before."""
    known = list_answers(transaction, visitor_id) | answers
    sql = "UPDATE visitors SET answers = ? WHERE id = ?"
    transaction.execute(sql, (encode(known).decode(), visitor_id))


def list_answers(connection: sqlite3.Connection, visitor_id: str) -> dict[str, str]:
    """What the visitor answered in forms, by the fields' keys."""
    row = connection.execute("SELECT answers FROM visitors WHERE id = ?", (visitor_id,)).fetchone()
    return decode_answers(row[0]) if row else {}


def list_emails(connection: sqlite3.Connection, visitor_ids: Collection[str]) -> dict[str, str]:
    """The e-mails of those of the visitors who left one, by their ids."""
    rows = connection.execute(
        "SELECT id, email FROM visitors WHERE email <> '' AND id IN (SELECT value FROM json_each(?))",
        (encode(list(visitor_ids)).decode(),),
    )
    return dict(rows.fetchall())


def find_visit(connection: sqlite3.Connection, visitor_id: str, active_since: int) -> str | None:
    """The id of the visit that had activity at `active_since` or later, or None if it has ended."""
    row = connection.execute(
        """SELECT id FROM visits WHERE visitor_id = :visitor AND last_active_at >= :since
           ORDER BY last_active_at DESC LIMIT 1""",
        {"visitor": visitor_id, "since": active_since},
    ).fetchone()
    return row[0] if row else None


def insert_visit(transaction: Transaction, visit: Visit, visitor_id: str, now: int) -> None:
    """Writes down that the visit begins."""
    transaction.execute(
        """INSERT INTO visits (id, visitor_id, started_at, last_active_at, referrer, campaign, device, last_page)
           VALUES (:id, :visitor, :now, :now, :referrer, :campaign, :device, :page)""",
        {
            "id": visit.id,
            "visitor": visitor_id,
            "now": now,
            "referrer": visit.referrer,
            "campaign": encode(visit.campaign).decode(),
            "device": visit.device,
            "page": visit.last_page,
        },
    )


def load_visit(connection: sqlite3.Connection, visit_id: str) -> Visit:
    """What is known of a visit."""
    row = connection.execute(
        "SELECT id, started_at, referrer, campaign, device, last_page FROM visits WHERE id = :id", {"id": visit_id}
    ).fetchone()
    visit, started_at, referrer, campaign, device, last_page = row
    return Visit(visit, started_at, referrer, decode_campaign(campaign), device, last_page)


def count_visits(connection: sqlite3.Connection, visitor_id: str) -> int:
    """How often the visitor was here, the present visit included."""
    count: int = connection.execute("SELECT count(*) FROM visits WHERE visitor_id = ?", (visitor_id,)).fetchone()[0]
    return count


def has_left_cart(connection: sqlite3.Connection, visitor_id: str, visit_id: str) -> bool:
    """Whether the visit before this one ended with something in the cart and without an order in it or since."""
    row = connection.execute(
        """SELECT has_cart AND NOT EXISTS (SELECT 1 FROM orders WHERE visitor_id = :visitor AND at >= started_at)
           FROM visits WHERE visitor_id = :visitor AND id <> :visit ORDER BY last_active_at DESC LIMIT 1""",
        {"visitor": visitor_id, "visit": visit_id},
    ).fetchone()
    return bool(row and row[0])


def has_bought(connection: sqlite3.Connection, visitor_id: str) -> bool:
    """Whether an order of the visitor is known, signed or not."""
    return connection.execute("SELECT 1 FROM orders WHERE visitor_id = ? LIMIT 1", (visitor_id,)).fetchone() is not None


def move_visits(transaction: Transaction, active_since: int, by_ms: int) -> None:
    """Moves in time when the visits had their last activity that had one at `active_since` or later."""
    transaction.execute(
        "UPDATE visits SET last_active_at = last_active_at + :by WHERE last_active_at >= :since",
        {"by": by_ms, "since": active_since},
    )


def touch_visits(transaction: Transaction, visits: list[Activity]) -> None:
    """These visits had activity."""
    transaction.executemany(
        """UPDATE visits SET last_active_at = max(last_active_at, :at), last_page = coalesce(:page, last_page),
                  has_cart = coalesce(:has_cart, has_cart) WHERE id = :id""",
        [{"id": each.visit_id, "at": each.at, "page": each.page, "has_cart": each.has_cart} for each in visits],
    )
