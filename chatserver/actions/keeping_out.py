"""Keeps out who is blocked: at the hello, and where a form names an e-mail."""

from __future__ import annotations

from collections.abc import Iterable

from chatserver.actions.context import Context
from chatserver.domain.actors import Visitor
from chatserver.domain.blocks import Block
from chatserver.domain.events import FormAnswer
from chatserver.errors import Forbidden
from chatserver.protocol import close_codes
from chatserver.protocol.commands import AnswerForm, WaitByMail
from chatserver.protocol.fields import Command
from chatserver.realtime.broker import visitor_topic
from chatserver.realtime.session import Session, error_frame
from chatserver.storage import blocks


def check_comes_in(context: Context, session: Session, visitor: Visitor | None = None) -> None:
    """Raises Forbidden if a block keeps the session out, which has been told and closed then.

    A `visitor` of None is not known yet: only where they come from counts.
    """
    block = find_block(context, session, visitor)
    if block is not None:
        context.stopped[block.id] += 1
        turn_away(session, block, "hello")
        raise blocked()


def check_command(context: Context, session: Session, visitor: Visitor, command: Command) -> None:
    """Raises Forbidden if a block keeps the visitor out, or the e-mail they write into a form.

    Called right before the command is handed to the database: a word that comes behind a block stores nothing.
    """
    met = find_block(context, session, visitor)
    if met is not None:
        context.stopped[met.id] += 1
        turn_away(session, met)
        raise blocked()
    for email in emails_in(command):
        block = context.blocks.find(context.now, email=email)
        if block is not None:
            context.stopped[block.id] += 1
            if block.is_silent:
                session.close(close_codes.GONE)
            raise blocked()


def keeps_out(context: Context, visitor_id: str, answers: Iterable[FormAnswer]) -> bool:
    """Whether the visitor has told the bot an e-mail that is blocked: then their tabs have been closed."""
    found = (context.blocks.find(context.now, email=answer.value) for answer in answers if "@" in answer.value)
    block = next((each for each in found if each is not None), None)
    if block is None:
        return False
    context.stopped[block.id] += 1
    for session in context.broker.sessions(visitor_topic(visitor_id)):
        turn_away(session, block)
    return True


def find_block(context: Context, session: Session, visitor: Visitor | None) -> Block | None:
    """The block that keeps this session out, None if there is none."""
    if visitor is None:
        return context.blocks.find(context.now, address=session.address)
    return context.blocks.find(
        context.now, visitor_id=visitor.id, email=visitor.email, address=session.address
    )


def turn_away(session: Session, block: Block, in_reply_to: str | None = None) -> None:
    """Ends the session: with a word, or without one if the block is silent."""
    if block.is_silent:
        session.close(close_codes.GONE)
    else:
        session.send(error_frame(blocked(), in_reply_to))
        session.close(close_codes.FORBIDDEN)


def blocked() -> Forbidden:
    return Forbidden("this shop takes no messages from you", code="blocked")


def emails_in(command: Command) -> list[str]:
    """What could be the visitor's e-mail in a command."""
    if isinstance(command, WaitByMail):
        return [command.email]
    return [value for value in command.answers.values() if "@" in value] if isinstance(command, AnswerForm) else []


async def count_stopped(context: Context) -> None:
    """Writes down what was stopped since the last time."""
    if context.stopped:
        counts = dict(context.stopped)
        context.stopped.clear()
        await context.database.write(blocks.count_stopped, counts, context.now)
