"""Walks a visitor through the steps of a guided dialogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from chatserver.bot.decision import Decision, Said
from chatserver.bot.entries import TRIES, Ask, Choice, Entry, Step
from chatserver.bot.fields import read_field
from chatserver.bot.normalise import normalise
from chatserver.bot.voice import Voice
from chatserver.domain.buttons import CANCEL_DIALOGUE, entry_button, step_button
from chatserver.domain.dialogue_state import DialogueState
from chatserver.domain.events import Button


class Walk:
    """One turn of a guided dialogue. `entries` are those that exist for the visitor, by id."""

    def __init__(self, entries: Mapping[str, Entry], voice: Voice, state: DialogueState) -> None:
        self._entries = entries
        self._voice = voice
        self._state = state
        self._said: list[Said] = []
        self._steps: list[tuple[str, str]] = []

    def begin(self, entry: Entry) -> Decision:
        """Begins at the first step, or at the second if the visitor told already what the first one asks for.

        What was collected before stays.
        """
        ask = entry.steps[0].ask
        return self._go_on(entry, 1 if ask is not None and ask.field in self._state.fields else 0)

    def choose(self, entry: Entry, step: Step, number: int) -> Decision | None:
        """What pressing a step's button leads to, None if it is gone or leads out of the dialogue."""
        choice = step.choices[number] if number < len(step.choices) else None
        position = entry.find_step(choice.go_to) if choice is not None else None
        return self._go_on(entry, position) if position is not None else None

    def find_choice(self, entry: Entry, step: Step, text: str) -> Button | None:
        """The button whose label was typed, None if none was."""
        typed = normalise(text)
        buttons = self._buttons(entry, step)
        return next((button for button in buttons if typed and normalise(button.label) == typed), None)

    def read(self, entry: Entry, step: Step, ask: Ask, text: str) -> Decision | None:
        """Goes on with the value in the visitor's words; None if it is not there."""
        value = read_field(ask, text)
        if value is None:
            return None
        self._state = replace_fields(self._state, ask.field, value)
        return self._go_on(entry, (entry.find_step(step.id) or 0) + 1)

    def ask_again(self, entry: Entry, step: Step) -> Decision:
        """Says what was wrong and waits on; after too many tries a person is offered."""
        tries = self._state.tries + 1
        if tries >= (step.ask.tries if step.ask is not None else TRIES):
            return self._voice.hand_over(self._state.fields, says="too_many_tries")
        self._state = DialogueState(entry.id, step.id, self._state.fields, tries)
        self._said.append(Said(self._wrong(step), self._buttons(entry, step), entry_id=entry.id))
        return self._decision(entry)

    def remind(self, entry: Entry, step: Step, answered: Decision) -> Decision:
        """After an answer to something else the step's question stands again, and waits."""
        question = Said(self._voice.say(step.say, self._state.fields), self._buttons(entry, step), entry_id=entry.id)
        first = tuple(replace(said, buttons=()) for said in answered.said)
        return replace(answered, said=(*first, question), state=self._state)

    def _go_on(self, entry: Entry, position: int) -> Decision:
        """Says what stands there until a step waits or the dialogue ends. That it ends is checked with the content."""
        while position < len(entry.steps):
            step = entry.steps[position]
            position += 1
            if not step.condition.holds(self._voice.now):
                continue
            self._steps.append((entry.id, step.id))
            self._say(entry, step)
            if step.waits:
                self._state = DialogueState(entry.id, step.id, self._state.fields)
                return self._decision(entry)
            if step.does is not None:
                return self._end(entry, step)
            if step.start is not None:
                return self._start(entry, step.start)
            if step.go_to is not None:
                position = entry.find_step(step.go_to) or 0
        return self._finish(entry)

    def _start(self, entry: Entry, entry_id: str) -> Decision:
        following = self._entries.get(entry_id)
        if following is None:
            return self._finish(entry)
        if following.steps:
            return self._go_on(following, 0)
        if following.does == "hand_over":
            return self._lead_to_person(following.department, following.says)
        text, buttons = self._voice.say(following.answer, {}), self._voice.reachable(following.buttons, self._entries)
        self._said.append(Said(text, buttons, following.card, entry_id))
        return self._finish(following)

    def _say(self, entry: Entry, step: Step) -> None:
        if step.say or step.card is not None:
            text = self._voice.say(step.say, self._state.fields)
            self._said.append(Said(text, self._buttons(entry, step), step.card, entry.id))

    def _end(self, entry: Entry, step: Step) -> Decision:
        if step.does == "hand_over":
            return self._lead_to_person(step.department, None)
        return replace(self._finish(entry), closes=step.does == "close")

    def _lead_to_person(self, department: str | None, says: str | None) -> Decision:
        decision = self._voice.hand_over(self._state.fields, department=department, says=says)
        return replace(decision, said=(*self._said, *decision.said), steps=tuple(self._steps))

    def _finish(self, entry: Entry) -> Decision:
        self._state = DialogueState(last_entry_id=entry.id)
        return self._decision(entry)

    def _decision(self, entry: Entry) -> Decision:
        return Decision("answer", tuple(self._said), entry.id, state=self._state, steps=tuple(self._steps))

    def _buttons(self, entry: Entry, step: Step) -> tuple[Button, ...]:
        if not step.waits:
            return ()
        choices = [self._button(entry, step, number, choice) for number, choice in enumerate(step.choices)]
        cancel = Button(CANCEL_DIALOGUE, self._voice.texts.cancel_button)
        return (*self._voice.reachable(choices, self._entries), cancel)

    def _button(self, entry: Entry, step: Step, number: int, choice: Choice) -> Button:
        if choice.entry_id is not None:
            return Button(entry_button(choice.entry_id), choice.label)
        if choice.does is not None:
            return Button(choice.does, choice.label)
        return Button(step_button(entry.id, step.id, number), choice.label)

    def _wrong(self, step: Step) -> str:
        texts = self._voice.texts
        if step.ask is None:
            return texts.did_you_mean
        return step.ask.again or str(getattr(texts, f"bad_{step.ask.kind}"))


def replace_fields(state: DialogueState, field: str, value: str) -> DialogueState:
    """The state with one more field collected."""
    return DialogueState(state.entry_id, state.step_id, {**state.fields, field: value})
