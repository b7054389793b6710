"""The bot's own words in given surroundings: it promises nobody who cannot come."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from chatserver.bot.decision import Decision, HandOver, Said
from chatserver.bot.entries import BotTexts
from chatserver.domain.buttons import LEAVE_MESSAGE, TALK_TO_PERSON, find_department, find_entry
from chatserver.domain.conditions import Surroundings
from chatserver.domain.events import Button, FormAnswer
from chatserver.domain.placeholders import OPENS, SHOP_NAME, VISITOR_NAME, fill


@dataclass(frozen=True, slots=True)
class Voice:
    """`labels` name the fields of guided dialogues as the operator sees them."""

    texts: BotTexts
    labels: Mapping[str, str]
    now: Surroundings

    def say(self, text: str, fields: Mapping[str, str]) -> str:
        """A text of the owner with its placeholders filled."""
        return fill(text, {**fields, SHOP_NAME: self.now.shop_name, VISITOR_NAME: self.now.visitor_name})

    def be_unsure(self) -> Decision:
        """The bot does not know, and names what is possible."""
        text = self.texts.unsure_person if self.now.can_come else self.texts.unsure_message
        return Decision("hand_over", (Said(text, self.way_out()),))

    def notice_repeat(self) -> Decision:
        """The same question again: the answer did not help."""
        return Decision("hand_over", (Said(self.texts.asked_again, self.way_out()),))

    def leave_message(self, fields: Mapping[str, str]) -> Decision:
        """The visitor wants to leave a message."""
        hand_over = HandOver("offline", collected=self._collected(fields))
        return Decision("hand_over", (Said(self.texts.leave_message),), hand_over=hand_over)

    def hand_over(
        self, fields: Mapping[str, str], *, department: str | None = None, says: str | None = None
    ) -> Decision:
        """Leads to a person of the department (None: any), or to the form that leaves a message.

        With the department and what was collected nothing is left to ask: then no form comes between, unless an
        address for the answer is missing. `says` names the words to begin with.
        """
        can_come = department in self.now.departments if department else self.now.can_come
        collected = self._collected(fields)
        is_complete = bool(department and collected) and (can_come or self._has_address(fields))
        hand_over = HandOver("pre_chat" if can_come else "offline", department, collected, is_complete)
        words = [getattr(self.texts, says)] if says else []
        words.append(self._passing_on(can_come, is_complete))
        return Decision("hand_over", tuple(Said(text) for text in words), hand_over=hand_over)

    def way_out(self) -> tuple[Button, ...]:
        """The button to a person, or the one to a message if nobody can come."""
        return (self.person_button() if self.now.can_come else self.message_button(),)

    def reachable(self, buttons: Iterable[Button], entry_ids: Container[str]) -> tuple[Button, ...]:
        """The owner's buttons without those to entries that do not exist now, which are not among `entry_ids`.

        Where nobody can come, those to a person lead to a message. A label that says something else, such as "It is
        about something else", stays.
        """
        goals = ((button, find_entry(button.id)) for button in buttons)
        return tuple(self._reachable(button) for button, goal in goals if goal is None or goal in entry_ids)

    def can_lead(self, button: Button, entry_ids: Container[str]) -> bool:
        """Whether what a button leads to is there now: its entry, or somebody of its department."""
        entry, department = find_entry(button.id), find_department(button.id)
        return (entry is None or entry in entry_ids) and (department is None or department in self.now.departments)

    def _reachable(self, button: Button) -> Button:
        if button.id != TALK_TO_PERSON or self.now.can_come:
            return button
        is_usual = button.label == self.texts.person_button
        return self.message_button() if is_usual else Button(LEAVE_MESSAGE, button.label)

    def person_button(self) -> Button:
        return Button(TALK_TO_PERSON, self.texts.person_button)

    def message_button(self) -> Button:
        return Button(LEAVE_MESSAGE, self.texts.message_button)

    def _passing_on(self, can_come: bool, is_complete: bool) -> str:
        if can_come:
            return self.texts.handed_over if is_complete else self.texts.person_comes
        if not self.now.has_people:
            return self.texts.nobody_ever
        if is_complete:
            return self.texts.message_kept
        return fill(self.texts.nobody_until, {OPENS: self.now.opens}) if self.now.opens else self.texts.nobody_now

    def _collected(self, fields: Mapping[str, str]) -> tuple[FormAnswer, ...]:
        return tuple(FormAnswer(name, self.labels.get(name, name), value) for name, value in fields.items())

    def _has_address(self, fields: Mapping[str, str]) -> bool:
        return self.now.has_people and "email" in fields
