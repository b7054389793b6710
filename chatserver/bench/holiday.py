"""The plan of a holiday day: who comes when, wanting what, and who is there to answer. All of it from one seed."""

from __future__ import annotations

import math
import random
from typing import NamedTuple

HOUR_SECONDS = 3600
# (until which hour since opening, visitors an hour on a day of 1,000): two rushes with a crest in each.
PROFILE = ((2.0, 38), (2.5, 205), (3.0, 365), (3.5, 205), (6.0, 38), (6.5, 205), (7.0, 365), (7.5, 205), (9.0, 36))
RUSHES = ((2.0, 3.5), (6.0, 7.5))
USUAL_VISITORS = 1000
DEPARTMENTS = ("sales", "support")
SHARE_OF_SALES = 0.55
LANGUAGES = ("fa", "en")
SHARE_OF_FIRST_LANGUAGE = 0.75
SHARE_OF_HIGHER_CLASS = 0.12
CHAT_LIMIT = 4
MEAN_WORK_SECONDS, WORK_SCATTER = 490.0, 0.8


class Guest(NamedTuple):
    """A visitor who asks for a person so many seconds after opening. `work_seconds` is what the chat takes to handle
    with three chats open; how long it is goes with how busy the operator is.
    """

    id: str
    at_seconds: float
    department: str
    language: str
    priority: int
    work_seconds: float


class Colleague(NamedTuple):
    """An operator of the day."""

    id: str
    departments: tuple[str, ...]
    languages: tuple[str, ...]


# Four for sales alone, two for both, four for support alone; the first and the last do not speak the second language.
TEAM = tuple(
    Colleague(f"operator-{number}", departments, LANGUAGES[:1] if number in (0, 9) else LANGUAGES)
    for number, departments in enumerate([DEPARTMENTS[:1]] * 4 + [DEPARTMENTS] * 2 + [DEPARTMENTS[1:]] * 4)
)


def plan_day(expected: float, chance: random.Random) -> list[Guest]:
    """About so many guests, in the order in which they come."""
    return [make_guest(number, at, chance) for number, at in enumerate(plan_arrivals(expected, chance))]


def plan_arrivals(expected: float, chance: random.Random) -> list[float]:
    """Seconds after opening: a Poisson process whose rate follows the profile."""
    arrivals = []
    begins = 0.0
    for until, an_hour in PROFILE:
        rate = an_hour * expected / USUAL_VISITORS / HOUR_SECONDS
        at = begins + chance.expovariate(rate)
        while at < until * HOUR_SECONDS:
            arrivals.append(at)
            at += chance.expovariate(rate)
        begins = until * HOUR_SECONDS
    return arrivals


def make_guest(number: int, at: float, chance: random.Random) -> Guest:
    variance = math.log(1 + WORK_SCATTER**2)
    return Guest(
        id=f"visitor-{number}",
        at_seconds=at,
        department=DEPARTMENTS[chance.random() >= SHARE_OF_SALES],
        language=LANGUAGES[chance.random() >= SHARE_OF_FIRST_LANGUAGE],
        priority=int(chance.random() < SHARE_OF_HIGHER_CLASS),
        work_seconds=chance.lognormvariate(math.log(MEAN_WORK_SECONDS) - variance / 2, math.sqrt(variance)),
    )


def slow_down(work_seconds: float, chats: int) -> float:
    """How long the chat takes an operator who has so many with it."""
    return work_seconds * (0.7 + 0.1 * chats)
