"""A made-up visit: what speaks in it, and when, and what holds the rest back at one moment of it."""

from __future__ import annotations

from dataclasses import dataclass

from chatserver.content.content import Content
from chatserver.content.scenario_tests import Given, VisitStep
from chatserver.rehearsal.browsing import Fired
from chatserver.rehearsal.looks import Look, take_look
from chatserver.rehearsal.stage import Stage
from chatserver.rehearsal.visit import Happening, Visit


@dataclass(frozen=True, slots=True)
class Doing:
    """What the visitor does `at` so many seconds after they came. The step itself is one that does not wait."""

    at: float
    step: VisitStep


@dataclass(frozen=True, slots=True)
class MadeUpVisit:
    """A visit in one language, up to the second `until`. The smart messages are looked at at the second `at`."""

    language: str
    doings: tuple[Doing, ...] = ()
    given: Given = Given()
    at: float = 0.0
    until: float = 0.0


@dataclass(frozen=True, slots=True)
class Simulation:
    """`fired` is everything that spoke up to the end, in its order; `looks` are at every rule, in theirs.

    `lines` tell the visit to whoever reads it, with what was said in the chat.
    """

    fired: tuple[Fired, ...]
    looks: tuple[Look, ...]
    lines: tuple[str, ...]


def simulate(content: Content, visit: MadeUpVisit) -> Simulation:
    """Plays the visit on the code of the server. Costs as much as the bot, if something is written in it.

    The same visit always has the same outcome. Of what is done at one second, the first comes first; what is done
    at the second `at` is done before the look.
    """
    played = Visit(Stage(content), visit.language, visit.given)
    happening = Happening()
    at = min(visit.at, visit.until)
    doings = sorted((each for each in visit.doings if each.at <= visit.until), key=lambda each: each.at)
    _play(played, [each for each in doings if each.at <= at], at, happening)
    looks = tuple(take_look(rule, played.moment) for rule in played.rules)
    _play(played, [each for each in doings if each.at > at], visit.until, happening)
    return Simulation(tuple(happening.fired), looks, tuple(happening.lines))


def _play(visit: Visit, doings: list[Doing], until: float, happening: Happening) -> None:
    for doing in doings:
        visit.wait(doing.at, happening)
        visit.do(doing.step, happening)
    visit.wait(until, happening)
