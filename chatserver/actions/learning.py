"""Learning from misses: teaching the bot the phrasings, or saying that they need no answer."""

from __future__ import annotations

from collections.abc import Sequence

from chatserver.actions.bot_editing import BotEditing, Saved
from chatserver.actions.context import Context
from chatserver.actions.missed_questions import find_bot, see
from chatserver.domain.actors import Operator
from chatserver.domain.misses import MissState
from chatserver.storage import misses
from chatserver.storage.database import Transaction


class Learning:
    """The use cases. Operators settle the misses of conversations they may see; others stay as they are."""

    def __init__(self, context: Context, editing: BotEditing) -> None:
        self._context = context
        self._editing = editing

    async def dismiss(self, operator: Operator, miss_ids: Sequence[str]) -> int:
        """These misses need no answer. Returns how many were open until now."""
        return await self._context.database.write(settle, operator, miss_ids, None, "dismissed", None)

    async def learn(
        self, operator: Operator, language: str, entry_id: str, phrasings: Sequence[str], miss_ids: Sequence[str]
    ) -> Saved:
        """Adds the phrasings to an entry, if the whole content's tests pass with them, and marks the misses learnt.

        Raises NotFound for an entry that is not there, and Conflict if a phrasing is there already or the files cannot
        be written.
        """
        find_bot(self._context, language)
        saved = await self._editing.add_questions(operator, language, entry_id, phrasings)
        if saved.is_saved:
            await self._context.database.write(settle, operator, miss_ids, language, "learnt", entry_id)
        return saved


def settle(
    transaction: Transaction,
    operator: Operator,
    miss_ids: Sequence[str],
    language: str | None,
    state: MissState,
    entry_id: str | None,
) -> int:
    """Settles those of the misses that are open, of the language (None: any) and to be seen; returns how many."""
    seen = see(transaction, operator, misses.find_open(transaction, miss_ids))
    meant = (miss for miss in seen if language in (None, miss.language))
    return sum(misses.settle(transaction, miss.id, state, entry_id) for miss in meant)
