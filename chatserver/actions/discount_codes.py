"""Lists of discount codes: what the console shows of them, and how they grow and end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.actions.shop_time import find_moment
from chatserver.errors import BadInput, NotFound
from chatserver.storage import discount_codes, opening_hours
from chatserver.storage.database import Transaction
from chatserver.storage.discount_codes import CodeList


class Added(Struct, frozen=True):
    """How many codes were new to a list, and how many it had already."""

    added: int
    duplicates: int


async def list_code_lists(context: Context) -> list[CodeList]:
    """Every list with its counts."""
    return await context.database.read(discount_codes.list_all)


async def add_codes(context: Context, name: str, until: str, codes: Sequence[str]) -> Added:
    """Adds codes to a list, which may be new, and sets its last day (YYYY-MM-DD, empty: none). Raises BadInput."""
    if until and not _is_day(until):
        raise BadInput("until: write a day as year-month-day, such as 2026-12-24, or nothing", code="bad_field")
    return await context.database.write(add, name, until, codes, context.now)


def add(transaction: Transaction, name: str, until: str, codes: Sequence[str], now: int) -> Added:
    discount_codes.put_list(transaction, name, until, now)
    added = discount_codes.add(transaction, name, codes)
    return Added(added, len(codes) - added)


async def close_code_list(context: Context, name: str) -> int:
    """Deletes the codes that nobody has; the list gives no more. Returns how many those were. Raises NotFound."""
    hours = await context.database.read(opening_hours.find)
    today = date.fromisoformat(find_moment(hours, context.now).day.date)
    yesterday = (today - timedelta(days=1)).isoformat()
    removed = await context.database.write(discount_codes.close_list, name, yesterday)
    if removed is None:
        raise NotFound("there is no such list of codes")
    return removed


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
