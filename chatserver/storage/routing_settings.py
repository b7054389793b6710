"""What is set for the whole shop's queue."""

from __future__ import annotations

import sqlite3

import msgspec

from chatserver.domain.routing_settings import RoutingSettings
from chatserver.storage import shop
from chatserver.storage.database import Transaction

KEY = "routing"

decode_settings = msgspec.json.Decoder(RoutingSettings).decode


def find(connection: sqlite3.Connection) -> RoutingSettings:
    """The settings; the defaults if none were ever set."""
    value = shop.find_value(connection, KEY)
    return decode_settings(value) if value is not None else RoutingSettings()


def put(transaction: Transaction, settings: RoutingSettings) -> None:
    shop.set_value(transaction, KEY, msgspec.json.encode(settings).decode())
