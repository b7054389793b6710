"""The bot of one language: a visitor's words or button in, a decision out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from msgspec import structs

from chatserver.bot.decision import Decision, Said
from chatserver.bot.dial import DIAL, SHIPPED_DIAL, Thresholds
from chatserver.bot.entries import Ask, BotTexts, Entry, Step
from chatserver.bot.explanation import Explanation
from chatserver.bot.fields import read_field
from chatserver.bot.folding import choose_fold
from chatserver.bot.match import Match
from chatserver.bot.voice import Voice
from chatserver.bot.walk import Walk
from chatserver.domain.buttons import (
    CANCEL_DIALOGUE,
    CLOSE_CHAT,
    LEAVE_MESSAGE,
    NONE_OF_THESE,
    asks_for_person,
    entry_button,
    find_department,
    find_entry,
    find_step,
)
from chatserver.domain.conditions import Surroundings
from chatserver.domain.dialogue_state import NOTHING_SAID, DialogueState
from chatserver.domain.events import Button, Candidate

if TYPE_CHECKING:
    from chatserver.bot.matching import Matcher

SUGGESTIONS = 3
SUGGESTED_SHARE = 0.1  # of the best one's score: below it a suggestion looks like a guess
SOMEBODY_THERE = Surroundings(departments=frozenset({""}), has_people=True)


# A shop edits one language at a time: the others' matching is fitted already. Kept as long as some bot uses it.
_FITTED: WeakValueDictionary[tuple[object, ...], Matcher] = WeakValueDictionary()


class Bot:
    """Answers in `language` from `entries`.

    The matching is fitted by `prepare`, else by the first question: off the event loop, please. `anger` are words
    that lead to a person at once.
    """

    def __init__(
        self,
        language: str,
        entries: Sequence[Entry],
        texts: BotTexts,
        anger: Sequence[str] = (),
        thresholds: Thresholds = DIAL[SHIPPED_DIAL],
    ) -> None:
        self.language = language
        self.thresholds = thresholds
        self.texts = texts
        self._entries = {entry.id: entry for entry in entries}
        self._labels = {step.ask.field: step.ask.label for entry in entries for step in entry.steps if step.ask}
        self._phrasings = tuple((entry.id, (entry.title, *entry.questions)) for entry in entries)
        self._matcher: Matcher | None = None
        self._fold = choose_fold([text for _, texts in self._phrasings for text in texts], language)
        self._anger = tuple(f" {self._fold(words)} " for words in anger)

    @property
    def is_prepared(self) -> bool:
        """Whether a question is answered at once, without fitting first."""
        return self._matcher is not None

    def prepare(self) -> None:
        """Fits the matching, unless this was done."""
        self._prepared()

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries.values())

    def with_thresholds(self, thresholds: Thresholds) -> Bot:
        """The same bot with the dial elsewhere."""
        other: Bot = object.__new__(Bot)
        other.__dict__.update(self.__dict__, thresholds=thresholds)
        return other

    def decide(self, text: str, button_id: str | None, state: DialogueState, now: Surroundings) -> Decision:
        """What to do with a visitor's `text`, or with the button they pressed instead of typing.

        No person is ever promised who cannot come. A button of an entry that is gone counts as its label typed.
        Raises nothing, whatever the text.
        """
        turn = _Turn(self, state, now)
        pressed = turn.press(button_id) if button_id is not None else None
        return pressed or turn.read(text)

    def asks_for_person(self, text: str) -> bool:
        """Whether the words surely ask for a person, in this bot's language."""
        match = self._prepared().match(text, 1)
        is_sure = match.confidence >= self.thresholds.answer
        return is_sure and self._entries[match.candidates[0].entry_id].does == "hand_over"

    def explain(self, text: str, now: Surroundings = SOMEBODY_THERE) -> Explanation:
        """How the bot comes to its decision on a typed text, with every number; by default a person is available."""
        decision = self.decide(text, None, NOTHING_SAID, now)
        match = self.match(text, SUGGESTIONS)
        pairs = self._prepared().word_pairs(text, match.candidates[0].entry_id) if match.candidates else ()
        return Explanation(text, match, decision, self.thresholds, pairs)

    def match(self, text: str, limit: int) -> Match:
        """The entries most like the text, whether they exist for a visitor now or not."""
        return self._prepared().match(text, limit)

    def voice(self, now: Surroundings) -> Voice:
        """The bot's own words in these surroundings."""
        return Voice(self.texts, self._labels, now)

    def existing(self, now: Surroundings) -> dict[str, Entry]:
        """The entries that exist for a visitor in these surroundings, by id."""
        return {entry.id: entry for entry in self._entries.values() if entry.condition.holds(now)}

    def _prepared(self) -> Matcher:
        # numpy costs 100 ms and 20 MB, which a process that only knows of bots need not pay
        from chatserver.bot.matching import Matcher

        if self._matcher is None:
            known = _FITTED.get((self.language, self._phrasings))
            self._matcher = known or Matcher(dict(self._phrasings), self.language)
            _FITTED[self.language, self._phrasings] = self._matcher
        return self._matcher

    def is_angry(self, text: str) -> bool:
        """Whether one of the words stands in the text that no calm visitor writes."""
        words = f" {self._fold(text)} "
        return any(angry in words for angry in self._anger)


@dataclass(frozen=True, slots=True)
class _Waiting:
    entry: Entry
    step: Step


class _Turn:
    """One turn of a conversation."""

    def __init__(self, bot: Bot, state: DialogueState, now: Surroundings) -> None:
        self._bot = bot
        self._state = state
        self._voice = bot.voice(now)
        self._entries = bot.existing(now)
        self._waiting = self._find_waiting()

    def press(self, button_id: str) -> Decision | None:
        """What the button does, None if what it belongs to is gone."""
        entry = self._entries.get(find_entry(button_id) or "")
        if entry is not None:
            return self._speak(entry)
        step = find_step(button_id)
        if step is not None:
            return self._choose(*step)
        if asks_for_person(button_id):
            return self._voice.hand_over(self._state.fields, department=find_department(button_id))
        if button_id == LEAVE_MESSAGE:
            return self._voice.leave_message(self._state.fields)
        if button_id == CANCEL_DIALOGUE:
            return Decision("answer", (Said(self._bot.texts.cancelled),))
        if button_id == CLOSE_CHAT:
            return Decision("answer", closes=True)
        return self._voice.be_unsure() if button_id == NONE_OF_THESE else None

    def read(self, text: str) -> Decision:
        """What the typed words lead to."""
        if self._bot.is_angry(text):
            return self._voice.hand_over(self._state.fields, says="sorry")
        match = self._bot.match(text, SUGGESTIONS + len(self._bot.entries) - len(self._entries))
        candidates = tuple(each for each in match.candidates if each.entry_id in self._entries)[:SUGGESTIONS]
        if self._waiting is not None:
            return self._go_on(self._waiting, text, candidates)
        return replace(self._decide(candidates, text), candidates=candidates)

    def _find_waiting(self) -> _Waiting | None:
        entry = self._entries.get(self._state.entry_id or "")
        position = entry.find_step(self._state.step_id) if entry is not None else None
        if entry is None or position is None or not entry.steps[position].waits:
            return None
        return _Waiting(entry, entry.steps[position])

    def _walk(self) -> Walk:
        return Walk(self._entries, self._voice, self._state)

    def _choose(self, entry_id: str, step_id: str, number: int) -> Decision | None:
        entry = self._entries.get(entry_id)
        position = entry.find_step(step_id) if entry is not None else None
        if entry is None or position is None:
            return None
        chosen = self._walk().choose(entry, entry.steps[position], number)
        is_known = self._state.entry_id == entry.id or not any(step.ask for step in entry.steps)
        return chosen if chosen is None or is_known else self._walk().begin(entry)  # what was collected is forgotten

    def _go_on(self, waiting: _Waiting, text: str, candidates: tuple[Candidate, ...]) -> Decision:
        """A step waits, but people change the subject.

        A wish for a person comes first, then what is asked for, then what the bot knows.
        """
        entry, step = waiting.entry, waiting.step
        known = self._sure_entry(candidates)
        if known is not None and known.does == "hand_over":
            return replace(self._speak(known), candidates=candidates)
        button = self._walk().find_choice(entry, step, text)
        taken = self.press(button.id) if button is not None else None
        if taken is None and step.ask is not None:
            taken = self._walk().read(entry, step, step.ask, text)
        if taken is not None:
            return taken
        if known is None:
            return self._walk().ask_again(entry, step)
        answered = replace(self._speak(known), candidates=candidates)
        return answered if known.steps else self._walk().remind(entry, step, answered)

    def _sure_entry(self, candidates: Sequence[Candidate]) -> Entry | None:
        is_sure = bool(candidates) and candidates[0].score >= self._bot.thresholds.answer
        return self._entries[candidates[0].entry_id] if is_sure else None

    def _decide(self, candidates: Sequence[Candidate], text: str) -> Decision:
        known = self._sure_entry(candidates)
        if known is not None and known.id == self._state.last_entry_id and not known.may_repeat:
            return replace(self._voice.notice_repeat(), entry_id=known.id)
        if known is not None:
            return self._speak(known)
        if candidates and candidates[0].score >= self._bot.thresholds.suggest:
            is_again = candidates[0].entry_id == self._state.suggested_id
            return self._voice.notice_repeat() if is_again else self._suggest(candidates)
        return self._offer_to_take(text) or self._voice.be_unsure()

    def _offer_to_take(self, text: str) -> Decision | None:
        """Out of nowhere an order number: the dialogues that begin by asking for one, with it filled in."""
        fields: dict[str, str] = {}
        asking: list[Entry] = []
        for entry in self._entries.values():
            ask = first_ask(entry)
            value = read_field(ask, text) if ask is not None and ask.kind == "order_number" else None
            if ask is not None and value is not None:
                fields[ask.field] = value
                asking.append(entry)
        return self._ask_which(asking[:SUGGESTIONS], DialogueState(fields=fields)) if asking else None

    def _speak(self, entry: Entry) -> Decision:
        if entry.does == "hand_over":
            handed = self._voice.hand_over(self._state.fields, department=entry.department, says=entry.says)
            return replace(handed, entry_id=entry.id)
        if entry.steps:
            return self._walk().begin(entry)
        text = self._voice.say(entry.answer, {})
        buttons = self._voice.reachable(entry.buttons, self._entries) or self._person_button()
        said = Said(text, buttons, entry.card, entry.id)
        return Decision("answer", (said,), entry.id, state=DialogueState(last_entry_id=entry.id))

    def _suggest(self, candidates: Sequence[Candidate]) -> Decision:
        least = candidates[0].score * SUGGESTED_SHARE
        entries = [self._entries[candidate.entry_id] for candidate in candidates if candidate.score >= least]
        return self._ask_which(entries, structs.replace(self._state, suggested_id=entries[0].id))

    def _ask_which(self, entries: Sequence[Entry], state: DialogueState) -> Decision:
        buttons = tuple(Button(entry_button(entry.id), entry.title) for entry in entries)
        none_of_these = Button(NONE_OF_THESE, self._bot.texts.none_button)
        leads_to_person = any(entry.does == "hand_over" for entry in entries)
        person = () if leads_to_person else self._person_button()
        said = Said(self._bot.texts.did_you_mean, (*buttons, none_of_these, *person))
        return Decision("suggest", (said,), state=state)

    def _person_button(self) -> tuple[Button, ...]:
        return (self._voice.person_button(),) if self._voice.now.can_come else ()


def first_ask(entry: Entry) -> Ask | None:
    """What a guided dialogue asks for in its first step, None if it begins otherwise."""
    return entry.steps[0].ask if entry.steps else None
