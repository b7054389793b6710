"""A visitor on the shop's pages and in the chat, played on the same code as the server's, with a clock of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from chatserver.bot import choosing
from chatserver.bot.decision import Decision
from chatserver.bot.normalise import normalise
from chatserver.content.scenario_tests import Given, VisitStep
from chatserver.domain.buttons import entry_button, find_step
from chatserver.domain.dialogue_state import NOTHING_SAID, DialogueState
from chatserver.domain.events import Button
from chatserver.domain.smart_messages import Moment, SmartMessageRule
from chatserver.rehearsal.browsing import Browsing, Fired
from chatserver.rehearsal.stage import Stage


@dataclass(slots=True)
class Happening:
    """What came of one step: the visitor's doings and the answers as lines to read, and the same for programs.

    `decision` is None if the bot was not asked or keeps silent; `problem` says why the step could not be played.
    `typed` is what was written, None if nothing was; `waited_at` the step that waited for it. `moments` are those at
    which the smart messages were looked at, and the last one of the step.
    """

    lines: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    fired: list[Fired] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    decision: Decision | None = None
    problem: str = ""
    typed: str | None = None
    waited_at: str | None = None


class Visit:
    """One visit in one language. Its conversation begins with the first words or button."""

    def __init__(self, stage: Stage, language: str, given: Given, state: DialogueState = NOTHING_SAID) -> None:
        self._stage = stage
        self._bot_language = language if language in stage.bots else stage.fallback_language
        self._browsing = Browsing(stage, language, given)
        self._is_with_people = False
        self.state = state
        self.shown: tuple[Button, ...] = stage.content.suggestions.get(self._bot_language, ())
        self._owner: tuple[str, str] = ("", "")  # the entry and the step whose buttons are shown

    @property
    def rules(self) -> tuple[SmartMessageRule, ...]:
        """The smart messages, paused or not as the visit has it."""
        return self._browsing.rules

    @property
    def moment(self) -> Moment:
        """What a decision on smart messages rests on now."""
        return self._browsing.moment

    def play(self, step: VisitStep) -> Happening:
        """What comes of a step."""
        happening = Happening()
        self.do(step, happening)
        happening.moments = [*self._browsing.take_moments(), self.moment]
        return happening

    def do(self, step: VisitStep, happening: Happening) -> None:
        """The visitor does what the step says."""
        doings = list(_tell(step))
        happening.lines += doings
        if doings:
            self._hear(self._browsing.do(step), happening)
        if step.wait_seconds is not None:
            happening.lines.append(f"wait:    {step.wait_seconds:g} seconds")
            self.wait(self._browsing.now + step.wait_seconds, happening)
        if step.say:
            self.write(step.say, happening)
        if step.press:
            self._press(step.press, happening)

    def wait(self, end: float, happening: Happening) -> None:
        """Nothing is done up to the second `end` of the visit."""
        self._hear(self._browsing.wait(round(end, 3)), happening)

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

    def _hear(self, fired: Iterable[Fired], happening: Happening) -> None:
        for each in fired:
            said = each.words
            leads_to = (said.leads_to,) if said.leads_to is not None else ()
            self.shown = (*said.buttons, *leads_to)
            self._owner = ("", "")
            happening.fired.append(each)
            happening.texts.append(said.text)
            speaker = "bot:     " if each.rule.is_about_chat else "bubble:  "
            happening.lines.append(f"{speaker}{said.text}{_labels(self.shown)}")

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
        for entry in self._stage.bots[self._bot_language].entries:
            position = entry.find_step(step_id) if entry.id == entry_id else None
            if position is not None:
                return entry.steps[position].choices[number].go_to
        return None

    def _ask(self, text: str, button_id: str | None, happening: Happening) -> None:
        self._browsing.write()
        if self._is_with_people:
            return  # they have the conversation now, and the bot keeps silent
        bots = self._stage.bots
        now = self._browsing.surroundings
        try:
            decision = choosing.decide(bots, bots[self._bot_language], text, button_id, self.state, now)
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
        goes_to_people = hand_over is not None and hand_over.form == "pre_chat"
        self._is_with_people = goes_to_people and hand_over is not None and hand_over.is_complete
        # Nobody fills in a form here: whoever waits after one has done so.
        self._browsing.follow(is_chatting=not decision.closes, waits_for_person=goes_to_people)
        self._remember(decision)

    def _remember(self, decision: Decision) -> None:
        reached = self._stage.reached
        spoken = self.state.language or self._bot_language
        entries = {decision.entry_id, *(said.entry_id for said in decision.said), *(each for each, _ in decision.steps)}
        reached.entries.update((spoken, entry_id) for entry_id in entries if entry_id)
        reached.steps.update((spoken, entry_id, step_id) for entry_id, step_id in decision.steps)

    def _remember_pressed(self, position: int) -> None:
        entry_id, step_id = self._owner
        if entry_id:
            spoken = self.state.language or self._bot_language
            self._stage.reached.buttons.add((spoken, entry_id, step_id, str(position)))


def _tell(step: VisitStep) -> Iterator[str]:
    """What is done on the shop's pages, a line each."""
    if step.page:
        yield f"page:    {step.page}"
    if step.cart is not None:
        yield f"cart:    {', '.join(step.cart) or 'empty'}"
    if step.cart_total is not None:
        yield f"cart:    {step.cart_total:g} in total"
    if step.panel is not None:
        yield f"panel:   {'open' if step.panel else 'closed'}"
    if step.is_active:
        yield "moves:   the mouse"
    if step.is_typing:
        yield "types:   in a field of the page"
    if step.scroll is not None:
        yield f"scrolls: {step.scroll} %"
    if step.event:
        yield f"event:   {step.event}"
    if step.exits:
        yield "leaves:  the pointer is out of the page"


def _labels(buttons: tuple[Button, ...]) -> str:
    return "".join(f" [{button.label}]" for button in buttons)
