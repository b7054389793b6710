"""Suggests to an operator what the bot would answer to a visitor's words."""

from __future__ import annotations

import sqlite3

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.actions.offer import Offer, load_offer
from chatserver.actions.surroundings import surroundings
from chatserver.bot import choosing
from chatserver.bot.dial import DIAL
from chatserver.domain.actors import Operator
from chatserver.domain.conversation import Conversation
from chatserver.domain.dialogue_state import NOTHING_SAID
from chatserver.domain.permissions import check_sees
from chatserver.storage import conversations

REPLIES = 3
LEAST_SCORE = DIAL["very_eager"].suggest  # a person reads it before it is sent


class SuggestedReply(Struct, frozen=True):
    """An entry's answer, ready to be sent, with a score between 0 and 1."""

    entry_id: str
    title: str
    text: str
    score: float


async def suggest_replies(
    context: Context, operator: Operator, conversation_id: str, text: str
) -> tuple[SuggestedReply, ...]:
    """The answers the bot that would speak has for the text, best first; none is usual.

    Only entries that exist for this visitor now and have an answer count. Raises NotFound for a conversation the
    operator may not see.
    """
    await context.prepare_bots()
    conversation, offer = await context.database.read(load, operator, conversation_id, context.now)
    bots = context.content.bots
    bot = choosing.choose(bots, context.bot_for(conversation.language), text, None, NOTHING_SAID)
    now = surroundings(context, conversation, offer, bot.language)
    voice, existing = bot.voice(now), bot.existing(now)
    likely = (each for each in bot.match(text, len(bot.entries)).candidates if each.score >= LEAST_SCORE)
    found = ((existing[each.entry_id], each.score) for each in likely if each.entry_id in existing)
    replies = [SuggestedReply(e.id, e.title, voice.say(e.answer, {}), score) for e, score in found if e.answer]
    return tuple(replies[:REPLIES])


def load(
    connection: sqlite3.Connection, operator: Operator, conversation_id: str, now: int
) -> tuple[Conversation, Offer]:
    conversation = check_sees(operator, conversations.find(connection, conversation_id))
    return conversation, load_offer(connection, now)
