"""The bot of one language: a visitor's words or button in, a decision out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from chatserver.bot.decision import Decision
from chatserver.bot.entries import BotTexts, Entry
from chatserver.bot.explanation import Explanation
from chatserver.domain.buttons import LEAVE_MESSAGE, NONE_OF_THESE, TALK_TO_PERSON, entry_button, find_entry
from chatserver.domain.events import Button, Candidate

ANSWER_CONFIDENCE = 0.85  # from here the bot answers by itself
SUGGEST_CONFIDENCE = 0.25  # from here it asks "did you mean"
SUGGESTIONS = 3
SUGGESTED_SHARE = 0.1  # of the best one's score: below it a suggestion looks like a guess


@dataclass(frozen=True, slots=True)
class _People:
    """Who could take over: `can_come` right now; `exist` at all."""

    can_come: bool
    exist: bool


class Bot:
    """Answers in `language` from `entries`. Building it fits the matching: off the event loop, please."""

    def __init__(self, language: str, entries: Sequence[Entry], texts: BotTexts) -> None:
        # numpy costs 100 ms and 20 MB, which a process that only knows of bots need not pay
        from chatserver.bot.matching import Matcher

        self.language = language
        self._entries = {entry.id: entry for entry in entries}
        self._texts = texts
        self._matcher = Matcher({entry.id: (entry.title, *entry.questions) for entry in entries})

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries.values())

    def decide(self, text: str, button_id: str | None, is_person_available: bool, has_people: bool) -> Decision:
        """What to do with a visitor's `text`, or with the button they pressed instead of typing.

        Without people (`has_people`) no person is ever promised. A button of an entry that is gone counts as
        its label typed. Raises nothing, whatever the text.
        """
        people = _People(is_person_available and has_people, has_people)
        pressed = self._press(button_id, people) if button_id is not None else None
        return pressed or self._read(text, people)

    def explain(self, text: str) -> Explanation:
        """How the bot comes to its decision on a typed text while a person is available, with every number."""
        match = self._matcher.match(text, SUGGESTIONS)
        return Explanation(text, match, self.decide(text, None, True, True), ANSWER_CONFIDENCE, SUGGEST_CONFIDENCE)

    def _press(self, button_id: str, people: _People) -> Decision | None:
        entry = self._entries.get(find_entry(button_id) or "")
        if entry is not None:
            return self._speak(entry, people)
        if button_id == TALK_TO_PERSON:
            return self._hand_over(people)
        if button_id == LEAVE_MESSAGE:
            return Decision("hand_over", self._texts.leave_message, offers_form="offline")
        return self._be_unsure(people) if button_id == NONE_OF_THESE else None

    def _read(self, text: str, people: _People) -> Decision:
        match = self._matcher.match(text, SUGGESTIONS)
        if match.confidence >= ANSWER_CONFIDENCE:
            said = self._speak(self._entries[match.candidates[0].entry_id], people)
        elif match.confidence >= SUGGEST_CONFIDENCE:
            said = self._suggest(match.candidates, people)
        else:
            said = self._be_unsure(people)
        return replace(said, candidates=match.candidates)

    def _speak(self, entry: Entry, people: _People) -> Decision:
        if entry.does == "hand_over":
            return replace(self._hand_over(people), entry_id=entry.id)
        own = tuple(self._reachable(button, people) for button in entry.buttons)
        return Decision("answer", entry.answer, own or self._person_button(people), entry.id)

    def _suggest(self, candidates: Sequence[Candidate], people: _People) -> Decision:
        least = candidates[0].score * SUGGESTED_SHARE
        entries = [self._entries[candidate.entry_id] for candidate in candidates if candidate.score >= least]
        buttons = tuple(Button(entry_button(entry.id), entry.title) for entry in entries)
        none_of_these = Button(NONE_OF_THESE, self._texts.none_button)
        leads_to_person = any(entry.does == "hand_over" for entry in entries)
        person = () if leads_to_person else self._person_button(people)
        return Decision("suggest", self._texts.did_you_mean, (*buttons, none_of_these, *person))

    def _be_unsure(self, people: _People) -> Decision:
        if people.can_come:
            return Decision("hand_over", self._texts.unsure_person, self._person_button(people))
        return Decision("hand_over", self._texts.unsure_message, (self._message_button(),))

    def _hand_over(self, people: _People) -> Decision:
        if people.can_come:
            return Decision("hand_over", self._texts.person_comes, offers_form="pre_chat")
        text = self._texts.nobody_now if people.exist else self._texts.nobody_ever
        return Decision("hand_over", text, offers_form="offline")

    def _reachable(self, button: Button, people: _People) -> Button:
        """The owner's button, or "leave a message" in place of a person who cannot come."""
        return self._message_button() if button.id == TALK_TO_PERSON and not people.can_come else button

    def _person_button(self, people: _People) -> tuple[Button, ...]:
        return (Button(TALK_TO_PERSON, self._texts.person_button),) if people.can_come else ()

    def _message_button(self) -> Button:
        return Button(LEAVE_MESSAGE, self._texts.message_button)
