"""Questions of those who watch the server."""

from __future__ import annotations

from chatserver.actions.context import Context
from chatserver.storage import conversations, shop


async def use_disk(context: Context) -> None:
    """Writes something and reads it again. Raises Unavailable if the disk refuses."""
    await context.database.write(shop.set_value, "checked_at", str(context.now))
    await context.database.read(shop.find_value, "checked_at")


async def count_conversations(context: Context) -> dict[str, int]:
    """How many conversations are in each state that occurs."""
    return await context.database.read(conversations.count_by_state)
