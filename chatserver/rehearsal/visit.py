"""A visitor on the shop's pages and in the chat, played on the same code as the server's, with a clock of its own."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from chatserver.bot import choosing
from chatserver.bot.decision import Decision
from chatserver.bot.normalise import normalise
from chatserver.content.scenario_tests import Given, VisitStep
from chatserver.domain.buttons import entry_button, find_step
from chatserver.domain.dialogue_state import NOTHING_SAID, DialogueState
from chatserver.domain.events import Button
from chatserver.domain.smart_messages import SmartMessageRule, VisitState, next_due
from chatserver.rehearsal.stage import Stage


@dataclass(slots=True)
class Happening:
    """What came of one step: the visitor's doings and the answers as lines to read, and the same for programs.

    `decision` is None if the bot was not asked or keeps silent; `problem` says why the step could not be played.
    `typed` is what was written, None if nothing was; `waited_at` the step that waited for it.
    """

    lines: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    fired: list[str] = field(default_factory=list)
    decision: Decision | None = None
    problem: str = ""
    typed: str | None = None
    waited_at: str | None = None


class Visit:
    """One visit in one language. Its conversation begins with the first words or button."""

    def __init__(self, stage: Stage, language: str, given: Given, state: DialogueState = NOTHING_SAID) -> None:
        self._stage = stage
        self._language = language
        self._given = given
        self._seconds = 0.0
        self._pages = VisitState(given.page, 0.0) if given.page else None
        self._is_with_people = False
        self.state = state
        self.shown: tuple[Button, ...] = stage.content.suggestions.get(language, ())
        self._owner: tuple[str, str] = ("", "")  # the entry and the step whose buttons are shown

    def play(self, step: VisitStep) -> Happening:
        """What comes of a step."""
        happening = Happening()
        if step.page:
            self._enter(step.page, happening)
        if step.cart is not None:
            self._fill(step.cart, happening)
        if step.wait_seconds is not None:
            self._wait(step.wait_seconds, happening)
        if step.say:
            self.write(step.say, happening)
        if step.press:
            self._press(step.press, happening)
        return happening

    def write(self, text: str, happening: Happening) -> None:
        """The visitor writes, even nothing at all."""
        happening.lines.append(f"visitor: {text}")
        happening.typed, happening.waited_at = text, self.state.step_id
        labels = [normalise(button.label) for button in self.shown]
        if self.state.step_id is not None and normalise(text) in labels:
            self._remember_pressed(labels.index(normalise(text)))
        self._ask(text, None, happening)

    def press(self, button: Button, happening: Happening) -> None:
        """The visitor presses a button that is shown."""
        happening.lines.append(f"visitor: [{button.label}]")
        self._remember_pressed(self.shown.index(button))
        self._ask(button.label, button.id, happening)

    def _enter(self, page: str, happening: Happening) -> None:
        happening.lines.append(f"page:    {page}")
        self._given = replace(self._given, page=page)
        before = self._pages or VisitState(page, 0.0)
        entered = {"page_entered_at": self._seconds, "last_activity_at": self._seconds}
        self._pages = replace(before, page_url=page, **entered)  # type: ignore[arg-type]

    def _fill(self, cart: tuple[str, ...], happening: Happening) -> None:
        happening.lines.append(f"cart:    {', '.join(cart) or 'empty'}")
        if self._pages is not None and cart != self._given.cart:
            self._pages = replace(self._pages, cart_changed_at=self._seconds)
        self._given = replace(self._given, cart=cart)

    def _wait(self, seconds: float, happening: Happening) -> None:
        end = self._seconds + seconds
        happening.lines.append(f"wait:    {seconds:g} seconds")
        while self._pages is not None:
            following = next_due(self._stage.content.smart_messages, self._pages)
            if following is None or following[0] > end:
                break
            self._pages = replace(self._pages, shown=self._pages.shown | {following[1].id})
            self._fire(following[1], happening)
        self._seconds = end

    def _fire(self, rule: SmartMessageRule, happening: Happening) -> None:
        spoken = self._language if self._language in rule.texts else self._stage.fallback_language
        text, self.shown = rule.texts.get(spoken, ""), rule.buttons.get(spoken, ())
        self._owner = ("", "")
        happening.fired.append(rule.id)
        happening.texts.append(text)
        happening.lines.append(f"bubble:  {text}{_labels(self.shown)}")

    def _press(self, wanted: str, happening: Happening) -> None:
        button = self._find(wanted)
        if button is not None:
            self.press(button, happening)
            return
        shown = ", ".join(f"[{each.label}]" for each in self.shown) or "none"
        happening.lines.append(f"visitor: [{wanted}]")
        happening.problem = f"there is no button [{wanted}]; there is: {shown}"

    def _find(self, wanted: str) -> Button | None:
        """The button with this label; else the one of an entry, of a step, or that does something."""
        by_label = [each for each in self.shown if normalise(each.label) == normalise(wanted)]
        by_id = [each for each in self.shown if each.id in (wanted, entry_button(wanted))]
        by_step = [each for each in self.shown if self._goal(each) == wanted]
        return next(iter((*by_label, *by_id, *by_step)), None)

    def _goal(self, button: Button) -> str | None:
        entry_id, step_id, number = find_step(button.id) or ("", "", 0)
        for entry in self._stage.bots[self._language].entries:
            position = entry.find_step(step_id) if entry.id == entry_id else None
            if position is not None:
                return entry.steps[position].choices[number].go_to
        return None

    def _ask(self, text: str, button_id: str | None, happening: Happening) -> None:
        if self._pages is not None:
            self._pages = replace(self._pages, has_conversation=True, last_activity_at=self._seconds)
        if self._is_with_people:
            return  # they have the conversation now, and the bot keeps silent
        bots = self._stage.bots
        now = self._stage.surroundings(self._language, self._given)
        try:
            decision = choosing.decide(bots, bots[self._language], text, button_id, self.state, now)
        except Exception as error:  # whatever it is, a rehearsal is there to find it
            happening.problem = f"fails with {type(error).__name__}: {error}"
            return
        self._take(decision, happening)

    def _take(self, decision: Decision, happening: Happening) -> None:
        happening.decision = decision
        for said in decision.said:
            happening.texts.append(said.text)
            happening.lines.append(f"bot:     {said.text}{_labels(said.buttons)}")
        self.state = NOTHING_SAID if decision.closes else decision.state
        self.shown = decision.buttons
        last = decision.said[-1] if decision.said else None
        self._owner = ((last.entry_id if last else None) or "", decision.state.step_id or "")
        hand_over = decision.hand_over
        self._is_with_people = hand_over is not None and hand_over.is_complete and hand_over.form == "pre_chat"
        self._remember(decision)

    def _remember(self, decision: Decision) -> None:
        reached = self._stage.reached
        spoken = self.state.language or self._language
        entries = {decision.entry_id, *(said.entry_id for said in decision.said), *(each for each, _ in decision.steps)}
        reached.entries.update((spoken, entry_id) for entry_id in entries if entry_id)
        reached.steps.update((spoken, entry_id, step_id) for entry_id, step_id in decision.steps)

    def _remember_pressed(self, position: int) -> None:
        entry_id, step_id = self._owner
        if entry_id:
            spoken = self.state.language or self._language
            self._stage.reached.buttons.add((spoken, entry_id, step_id, str(position)))


def _labels(buttons: tuple[Button, ...]) -> str:
    return "".join(f" [{button.label}]" for button in buttons)
