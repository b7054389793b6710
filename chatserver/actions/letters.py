"""What the owner sees of the shop's letters: whether they can be sent, what became of them, and a test."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.domain.form_checks import check_email
from chatserver.errors import MailRefused
from chatserver.ids import new_id
from chatserver.storage import letters
from chatserver.storage.letters import LetterState, StoredLetter

SHOWN_LETTERS = 50
SELF_TEST = "self_test"


@dataclass(frozen=True)
class PostOffice:
    """The way out as it is set up. `sender` and `server` are empty if it is not; `server` has no login in it.

    `send_test(letter_id, recipient)` sends a letter that says that mail works; it raises MailRefused.
    """

    is_set_up: bool
    sender: str
    server: str
    send_test: Callable[[str, str], Awaitable[None]]


class ShownLetter(Struct, frozen=True):
    """A letter without its words. `at` is milliseconds."""

    kind: str
    recipient: str
    state: LetterState
    problem: str
    at: int


class MailReport(Struct, frozen=True):
    """How letters are sent, and the newest of them. `promises`: visitors are told that an answer comes by e-mail."""

    is_set_up: bool
    sender: str
    server: str
    promises: bool
    letters: tuple[ShownLetter, ...]


async def report_mail(context: Context, office: PostOffice) -> MailReport:
    """How it stands with mail."""
    newest = await context.database.read(letters.list_newest, SHOWN_LETTERS)
    shown = (ShownLetter(each.kind, each.recipient, each.state, each.problem, each.at) for each in newest)
    return MailReport(office.is_set_up, office.sender, office.server, context.promises_mail, tuple(shown))


async def send_test(context: Context, office: PostOffice, recipient: str) -> None:
    """Sends a letter that says that mail works. Raises BadInput if it has no address, MailRefused with what failed."""
    check_email("recipient", recipient.strip())
    letter_id = new_id()
    try:
        await office.send_test(letter_id, recipient.strip())
    except MailRefused as error:
        await note_letter(context, letter_id, SELF_TEST, None, recipient.strip(), error.message)
        raise
    await note_letter(context, letter_id, SELF_TEST, None, recipient.strip())


async def note_letter(
    context: Context, letter_id: str, kind: str, conversation_id: str | None, recipient: str, problem: str = ""
) -> None:
    """Keeps what became of a letter; without a `problem` it was sent."""
    state: LetterState = "refused" if problem else "sent"
    stored = StoredLetter(letter_id, kind, conversation_id, recipient, state, problem, context.now)
    await context.database.write(letters.insert, stored)
