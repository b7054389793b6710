"""Tests that every bot must pass without being asked to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from chatserver.bot.decision import Decision
from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import Entry, Step
from chatserver.content.problems import Place
from chatserver.content.scenario_tests import Given
from chatserver.domain.buttons import CANCEL_DIALOGUE, entry_button, step_button
from chatserver.domain.conditions import Surroundings
from chatserver.domain.dialogue_state import NOTHING_SAID, DialogueState
from chatserver.domain.limits import TEXT_CODE_POINTS
from chatserver.rehearsal.result import Result
from chatserver.rehearsal.samples import fit, sample_value
from chatserver.rehearsal.soundness import find_fault
from chatserver.rehearsal.stage import Stage

SOUND = "a sound answer that promises nobody who cannot come"

_TEXTS = {
    "an empty text": "",
    "a very long text": "where is it " * (TEXT_CODE_POINTS // len("where is it ")),
    "only emoji": "🙈🎁👩‍👩‍👧🇬🇪",
    "only punctuation": "?!… ؟،",
}
_WRONG = "?!"
_MOST_TRIES = 5
_SOMEWHERE_ELSE = ""  # a department that no content can name

Play = Callable[["Moment"], str]  # gives the fault, empty if there is none
_Where = tuple[str, str]  # an entry and its step


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in a conversation with a bot, at which anything may be said."""

    bot: Bot
    state: DialogueState
    now: Surroundings

    def say(self, text: str, button_id: str | None = None) -> tuple[Moment, Decision]:
        decision = self.bot.decide(text, button_id, self.state, self.now)
        return replace(self, state=decision.state), decision

    def fault(self, decision: Decision) -> str:
        return find_fault(self.bot, decision, self.now)


def run_default_tests(folder: str, language: str, stage: Stage) -> list[Result]:
    """The results for the bot of a language, whose files are in `folder`."""
    bot = stage.bots[language]
    people = list(_people(stage, language))
    place = Place(folder)
    start = [(whom, Moment(bot, NOTHING_SAID, now)) for whom, now in people]
    results = [_try(place, name, _answers(text), start) for name, text in _TEXTS.items()]
    for entry in (each for each in bot.entries if each.steps):
        existing = [(whom, fitting) for whom, now in people if (fitting := fit(entry.condition, now)) is not None]
        begun = [(whom, Moment(bot, NOTHING_SAID, now)) for whom, now in existing]
        results.append(_try(place, f"every way through {entry.id}", _ends(entry), begun))
        for step in (each for each in entry.steps if each.waits):
            waiting = [(whom, Moment(bot, _waiting(entry, step), now)) for whom, now in existing]
            where = f"at {entry.id}/{step.id}"
            results += [_try(place, f"{name} {where}", play, waiting) for name, play in _at_steps(bot)]
    return results


def _people(stage: Stage, language: str) -> Iterator[tuple[str, Surroundings]]:
    """Everything that can be so about the people of a shop."""
    available = stage.surroundings(language, Given())
    away = stage.surroundings(language, Given(people="away"))
    yield "people are there", available
    yield "people are in another department", replace(available, departments=frozenset({_SOMEWHERE_ELSE}))
    yield "people are away", away
    yield "the shop is closed", replace(away, is_open=False, opens=away.opens or "09:00")
    yield "there are no people", stage.surroundings(language, Given(people="none"))


def _try(place: Place, did: str, play: Play, moments: Iterable[tuple[str, Moment]]) -> Result:
    """Plays it with everything that can be so about people; the first fault is the result."""
    for whom, moment in moments:
        try:
            fault = play(moment)
        except Exception as error:  # whatever it is, it is what this test is for
            fault = f"fails with {type(error).__name__}: {error}"
        if fault:
            return Result(place, did, SOUND, f"{fault}, while {whom}")
    return Result(place, did, SOUND, SOUND)


def _at_steps(bot: Bot) -> Iterator[tuple[str, Play]]:
    """What is tried at every step that waits."""
    for name, text in _TEXTS.items():
        yield name, _answers(text)
    yield "leaving", _leaves
    yield "wrong answers only", _gives_up
    yield "going on", _explore
    for entry in [each for each in bot.entries if each.does == "hand_over"][:1]:
        yield "asking for a person", _asks_for_person(entry)


def _answers(text: str) -> Play:
    def play(moment: Moment) -> str:
        return moment.fault(moment.say(text)[1])

    return play


def _leaves(moment: Moment) -> str:
    after, decision = moment.say(moment.bot.texts.cancel_button, CANCEL_DIALOGUE)
    return "stays in the dialogue" if after.state.step_id is not None else moment.fault(decision)


def _gives_up(moment: Moment) -> str:
    """Whoever cannot answer is led on after a few tries."""
    for _ in range(_MOST_TRIES):
        moment, decision = moment.say(_WRONG)
        fault = moment.fault(decision)
        if fault or decision.hand_over is not None:
            return fault
    return "asks again and again"


def _asks_for_person(entry: Entry) -> Play:
    def play(moment: Moment) -> str:
        if not entry.condition.holds(moment.now):
            return ""
        decision = moment.say(entry.title)[1]
        return moment.fault(decision) if decision.hand_over is not None else "leads to no person and no message"

    return play


def _waiting(entry: Entry, step: Step) -> DialogueState:
    """The visitor is asked at this step, and has answered all others."""
    fields = {each.ask.field: sample_value(each.ask) for each in entry.steps if each.ask is not None}
    return DialogueState(entry.id, step.id, fields)


def _ends(entry: Entry) -> Play:
    """Every answer and button is tried from the first step on; each must be sound, and an end within reach."""

    def play(moment: Moment) -> str:
        first, decision = moment.say(entry.title, entry_button(entry.id))
        return moment.fault(decision) or _explore(first)

    return play


def _explore(first: Moment) -> str:
    """Tries everything valid at each step that can be come to from here."""
    following: dict[_Where, set[_Where]] = {}
    ending: set[_Where] = set()
    open_moments = [first]
    while open_moments:
        moment = open_moments.pop()
        here = _where(moment)
        if here is None or here in following:
            continue
        following[here] = set()
        for text, button_id in _moves(moment):
            after, decision = moment.say(text, button_id)
            fault = moment.fault(decision) or ("asks again" if after.state.tries > moment.state.tries else "")
            if fault:
                return f"{fault} after {text!r} at {'/'.join(here)}"
            there = _where(after)
            if there is None:
                ending.add(here)
            else:
                following[here].add(there)
                open_moments.append(after)
    return _find_stuck(following, ending)


def _where(moment: Moment) -> _Where | None:
    """The step that waits, None if the dialogue is over."""
    state = moment.state
    return (state.entry_id or "", state.step_id) if state.step_id is not None else None


def _moves(moment: Moment) -> list[tuple[str, str | None]]:
    """What a visitor may do at the step that waits, apart from leaving: the text, and the button's id if it is one."""
    entry = next(each for each in moment.bot.entries if each.id == moment.state.entry_id)
    step = entry.steps[entry.find_step(moment.state.step_id) or 0]
    if step.ask is not None:
        return [(sample_value(step.ask), None)]
    return [(choice.label, _button_id(entry, step, number)) for number, choice in enumerate(step.choices)]


def _button_id(entry: Entry, step: Step, number: int) -> str:
    choice = step.choices[number]
    if choice.entry_id is not None:
        return entry_button(choice.entry_id)
    return choice.does or step_button(entry.id, step.id, number)


def _find_stuck(following: dict[_Where, set[_Where]], ending: set[_Where]) -> str:
    """A step from which no way leads to an end; empty if there is none."""
    grown = True
    while grown:
        found = {here for here, after in following.items() if here not in ending and after & ending}
        ending |= found
        grown = bool(found)
    stuck = sorted(following.keys() - ending)
    return f"goes in circles from {'/'.join(stuck[0])}" if stuck else ""
