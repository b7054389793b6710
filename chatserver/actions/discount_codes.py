"""Lists of discount codes: what the console shows of them, and how they grow and end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.actions.shop_time import find_moment
from chatserver.errors import BadInput, NotFound
from chatserver.storage import discount_codes, opening_hours
from chatserver.storage.discount_codes import CodeList

CODES_AT_A_TIME = 1_000


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
    await context.database.write(discount_codes.put_list, name, until, context.now)
    added = 0
    for first in range(0, len(codes), CODES_AT_A_TIME):  # the chats' words are written in between
        added += await context.database.write(discount_codes.add, name, codes[first : first + CODES_AT_A_TIME])
    return Added(added, len(codes) - added)


async def close_code_list(context: Context, name: str) -> int:
    """Deletes the codes that nobody has; the list gives no more. Returns how many those were. Raises NotFound."""
    hours = await context.database.read(opening_hours.find)
    today = date.fromisoformat(find_moment(hours, context.now).day.date)
    yesterday = (today - timedelta(days=1)).isoformat()
    if not await context.database.read(discount_codes.exists, name):
        raise NotFound("there is no such list of codes")
    removed = 0
    while count := await context.database.write(discount_codes.remove_free, name, CODES_AT_A_TIME):
        removed += count
    await context.database.write(discount_codes.close_list, name, yesterday)
    return removed


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
