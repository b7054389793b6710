"""The shop: its settings, sites and departments."""

from __future__ import annotations

import sqlite3

import msgspec
from msgspec import Struct

from chatserver.domain.views import Department
from chatserver.storage.database import Transaction


class Site(Struct, frozen=True):
    """A site of the shop. `allowed_origins` are exact: scheme, host and port."""

    id: str
    public_key: str
    name: str
    allowed_origins: tuple[str, ...]


decode_origins = msgspec.json.Decoder(tuple[str, ...]).decode
decode_names = msgspec.json.Decoder(dict[str, str]).decode


def list_sites(connection: sqlite3.Connection) -> list[Site]:
    """Every site, by name."""
    rows = connection.execute("SELECT id, public_key, name, allowed_origins FROM sites ORDER BY name, id")
    return [Site(id_, key, name, decode_origins(origins)) for id_, key, name, origins in rows]


def put_site(transaction: Transaction, site: Site) -> None:
    """Adds the site, or writes its name and origins anew."""
    transaction.execute(
        """INSERT INTO sites (id, public_key, name, allowed_origins) VALUES (:id, :key, :name, :origins)
           ON CONFLICT (id) DO UPDATE SET name = excluded.name, allowed_origins = excluded.allowed_origins""",
        {
            "id": site.id,
            "key": site.public_key,
            "name": site.name,
            "origins": msgspec.json.encode(site.allowed_origins).decode(),
        },
    )


def list_departments(connection: sqlite3.Connection) -> list[Department]:
    """Every department, in the shop's order. The first is the default."""
    rows = connection.execute("SELECT key, names FROM departments ORDER BY position, key")
    return [Department(key, decode_names(names)) for key, names in rows]


def insert_department(transaction: Transaction, department: Department, position: int) -> None:
    transaction.execute(
        "INSERT INTO departments (key, position, names) VALUES (?, ?, ?)",
        (department.key, position, msgspec.json.encode(department.names).decode()),
    )


def department_exists(connection: sqlite3.Connection, key: str) -> bool:
    return connection.execute("SELECT 1 FROM departments WHERE key = ?", (key,)).fetchone() is not None


def find_value(connection: sqlite3.Connection, key: str) -> str | None:
    """A value of the shop (`name`, `language`), or None if it was never set."""
    row = connection.execute("SELECT value FROM shop WHERE key = ?", (key,)).fetchone()
    return row[0] if row else None


def set_value(transaction: Transaction, key: str, value: str) -> None:
    transaction.execute(
        "INSERT INTO shop (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
