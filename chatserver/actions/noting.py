"""Notes what the bot could not answer, what its entries answered, and whether that was the end of it.

Part of the unit that stores the bot's answer, so that notes and answers agree.
"""

from __future__ import annotations

from msgspec import Struct

from chatserver.bot.decision import Decision
from chatserver.bot.normalise import MATCHED_CODE_POINTS, normalise
from chatserver.domain.buttons import NONE_OF_THESE, find_entry
from chatserver.domain.conversation import Conversation
from chatserver.domain.dialogue_state import DialogueState
from chatserver.domain.events import BotDecided, Candidate, Event, Message
from chatserver.domain.misses import Miss, MissKind
from chatserver.ids import new_id
from chatserver.storage import entry_answers, events, misses
from chatserver.storage.database import Transaction
from chatserver.storage.entry_answers import EntryAnswer

LOOK_BACK_EVENTS = 20  # between two words of a visitor stand the bot's decision, what it said, and a form


class Turn(Struct, frozen=True):
    """A visitor's words, where the dialogue stood before them, and what the bot made of them."""

    conversation: Conversation
    words: Event
    before: DialogueState
    decision: Decision

    @property
    def pressed(self) -> str | None:
        """The id of the button that was pressed, None for typed words."""
        return self.words.body.button_id if isinstance(self.words.body, Message) else None

    @property
    def offers_person(self) -> bool:
        """Whether the bot did not know what to say to these words."""
        return self.decision.outcome == "hand_over" and self.decision.hand_over is None

    @property
    def is_unanswered(self) -> bool:
        return self.offers_person and self.decision.entry_id is None

    @property
    def repeats(self) -> str | None:
        """The entry that was asked for again and not told again, None if none was."""
        return self.decision.entry_id if self.offers_person else None

    @property
    def refuses(self) -> bool:
        """Whether the words turn down what was suggested right before, if something was."""
        is_accepted = self.pressed is not None and find_entry(self.pressed) is not None
        return not is_accepted and (self.decision.hand_over is not None or self.is_unanswered)

    @property
    def answered_by(self) -> str | None:
        """The entry that answers, None if none does. Further steps of a guided dialogue are no answer of their own."""
        is_answer = self.decision.outcome == "answer" and self.decision.entry_id != self.before.entry_id
        return self.decision.entry_id if is_answer else None


def note(transaction: Transaction, turn: Turn) -> None:
    """Notes everything there is to note about the turn. Noting it again changes nothing."""
    if turn.answered_by is not None:
        note_answer(transaction, turn, turn.answered_by)
    elif turn.is_unanswered and turn.pressed != NONE_OF_THESE:
        note_miss(transaction, turn, turn.words, "unanswered", turn.decision.candidates, turn.decision.state.language)
    elif turn.repeats is not None:
        note_repeat(transaction, turn, turn.repeats)
    if turn.refuses:
        note_doubts(transaction, turn)


def note_answer(transaction: Transaction, turn: Turn, entry_id: str) -> None:
    conversation, words = turn.conversation, turn.words
    language = turn.decision.state.language or conversation.language
    answer = EntryAnswer(conversation.id, words.seq, conversation.site_id, language, entry_id, words.at)
    entry_answers.insert(transaction, answer)


def note_repeat(transaction: Transaction, turn: Turn, entry_id: str) -> None:
    latest = entry_answers.find_latest(transaction, turn.conversation.id, entry_id, turn.words.seq)
    if latest is not None:
        entry_answers.mark_followed(transaction, turn.conversation.id, latest, "repeat")


def note_doubts(transaction: Transaction, turn: Turn) -> None:
    """The visitor is not content with what came right before: an answer did not help, or a suggestion missed.

    A guided dialogue that leads to a person does what it is for.
    """
    earlier = events.list_before(transaction, turn.conversation.id, turn.words.seq, LOOK_BACK_EVENTS)
    asked = next((event for event in reversed(earlier) if event.sender.kind == "visitor" and is_words(event)), None)
    if asked is None:
        return
    suggested = find_suggestion(earlier, asked.seq)
    if suggested is not None:
        note_miss(transaction, turn, asked, "refused", suggested.candidates, turn.before.language)
    elif turn.decision.hand_over is not None and turn.before.entry_id is None:
        entry_answers.mark_followed(transaction, turn.conversation.id, asked.seq, "hand_over")


def find_suggestion(earlier: list[Event], question_seq: int) -> BotDecided | None:
    """What the bot suggested for the question, None if it did anything else."""
    decisions = (event.body for event in earlier if isinstance(event.body, BotDecided))
    decided = next((each for each in decisions if each.question_seq == question_seq), None)
    return decided if decided is not None and decided.outcome == "suggest" else None


def note_miss(
    transaction: Transaction,
    turn: Turn,
    words: Event,
    kind: MissKind,
    candidates: tuple[Candidate, ...],
    language: str | None,
) -> None:
    """Keeps the words as far as matching reads them; words without a letter or digit ask nothing."""
    text = words.body.text[:MATCHED_CODE_POINTS] if isinstance(words.body, Message) else ""
    conversation = turn.conversation
    if normalise(text):
        spoken = language or conversation.language
        kept = Miss(
            new_id(), conversation.site_id, conversation.id, words.seq, spoken, text, kind, candidates, words.at
        )
        misses.insert(transaction, kept)


def is_words(event: Event) -> bool:
    return isinstance(event.body, Message)
