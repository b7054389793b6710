"""How long a visitor will wait: an honest range, from how long chats took of late and how many places there are.

The model: with `c` places taken, chats end about `c` times as often as one does, so the `k`-th end from now comes
after about `k` times the mean handling time divided by `c`. A time made up of so many ends is spread like a gamma
distribution; its quantiles are those of Wilson and Hilferty, "The Distribution of Chi-Square", PNAS 17 (1931).
What the model leaves out (who overtakes, who speaks the language, operators who slow down in a rush) shows in how
long the newest waits were, measured against what was expected of them: their median moves the whole range.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, fsum, inf, isfinite, sqrt
from statistics import median

from msgspec import Struct

LEAST_KNOWN = 5  # chats; from fewer nobody can tell
LONGEST_HANDLING_SECONDS = 4 * 3600.0  # a chat left open overnight says little of the next one
LONGEST_SECONDS = 24 * 3600.0  # that is no queue any more
SHORTEST_SECONDS = 60  # even where a place is free somebody has to see it
# People wait longer than expected more often than shorter: the range leaves out 16 of 100 below and 10 above.
LOW_DEVIATIONS, HIGH_DEVIATIONS = -1.0, 1.3
DRIFT = 0.2  # how far, as a share, chats of the next minutes differ as a whole from those that are known
USUAL_RATIO, USUAL_WEIGHT = 1.1, 30  # counts as so many waits: the chats known first are the short ones
MOST_RATIO = 4.0
STEPS = ((300, 30), (1800, 60), (inf, 300))  # below so many seconds, people read the time in such steps


class Span(Struct, frozen=True):
    """A range of waiting time in whole seconds, `low_seconds` at most `high_seconds`.

    `middle_seconds` is what the model alone expects, 0 if a place is free: what later ratios are measured against.
    """

    low_seconds: int
    high_seconds: int
    middle_seconds: float


class Past(Struct, frozen=True):
    """What is known of a department: the mean handling time, its variance as a multiple of the mean's square (at most
    1), from how many chats, and by how much waits were longer than expected.
    """

    mean_seconds: float
    scatter: float
    chats: int
    ratio: float


def learn(handling_seconds: Sequence[float], ratios: Sequence[float] = ()) -> Past | None:
    """What the past tells of a department, None if hardly a chat is known.

    `handling_seconds` are how long the newest chats were with an operator. `ratios` are the newest waits, each
    divided by the `middle_seconds` that was expected of it.
    """
    known = [min(max(seconds, 0.0), LONGEST_HANDLING_SECONDS) for seconds in handling_seconds if isfinite(seconds)]
    if len(known) < LEAST_KNOWN:
        return None
    mean = fsum(known) / len(known)
    variance = fsum((seconds - mean) ** 2 for seconds in known) / len(known)
    return Past(mean, min(variance / mean**2, 1.0) if mean**2 > 0 else 0.0, len(known), find_ratio(ratios))


def find_ratio(ratios: Sequence[float]) -> float:
    """By how much waits are longer than expected: the median of those known, and what is usual while there are few."""
    known = [ratio for ratio in ratios if isfinite(ratio)]
    if not known:
        return USUAL_RATIO
    found = min(max(median(known), 1 / MOST_RATIO), MOST_RATIO)
    return (found * len(known) + USUAL_RATIO * USUAL_WEIGHT) / (len(known) + USUAL_WEIGHT)


def look_ahead(past: Past, position: int, free_places: int, places: int) -> Span | None:
    """The range for somebody at a place from 1 in the department's queue, None if no place or no end is in sight.

    `places` are all of the operators who are there, `free_places` those not taken.
    """
    if places < 1:
        return None
    ends = position - free_places
    if ends < 1:
        return Span(0, SHORTEST_SECONDS, 0.0)
    expected = ends * past.mean_seconds / places
    spread = find_spread(past, ends, places)
    low = past.ratio * quantile(expected, spread, LOW_DEVIATIONS)
    high = min(past.ratio * quantile(expected, spread, HIGH_DEVIATIONS), LONGEST_SECONDS)
    if low >= LONGEST_SECONDS:
        return None
    return Span(round_down(low), max(round_up(high), SHORTEST_SECONDS), quantile(expected, spread, 0.0))


def find_spread(past: Past, ends: int, places: int) -> float:
    """The variance of the time until so many chats end, as a multiple of its square.

    The first ends come as if by chance; after many rounds of all places they are as regular as handling times are.
    """
    by_chance = (places + past.scatter * ends) / (places + ends)
    return by_chance / ends + past.scatter / past.chats + DRIFT**2


def quantile(mean: float, spread: float, deviations: float) -> float:
    """Of a gamma distribution, as many standard deviations of the normal one from its middle (Wilson-Hilferty)."""
    return mean * max(0.0, 1 - spread / 9 + deviations * sqrt(spread) / 3) ** 3


def round_down(seconds: float) -> int:
    step = step_of(seconds)
    return floor(seconds / step) * step


def round_up(seconds: float) -> int:
    step = step_of(seconds)
    return ceil(seconds / step) * step


def step_of(seconds: float) -> int:
    return next(step for below, step in STEPS if seconds < below)
