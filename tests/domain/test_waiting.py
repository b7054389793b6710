from __future__ import annotations

import random
from collections.abc import Sequence
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatserver.domain.waiting import (
    LEAST_KNOWN,
    LONGEST_SECONDS,
    SHORTEST_SECONDS,
    Span,
    find_ratio,
    learn,
    look_ahead,
)

EIGHT_MINUTES = [480.0] * 50
ANY_SECONDS = st.floats(0, 1e9) | st.sampled_from([0.0, 1e-9, 1e300, inf, -inf, nan, -5.0])
HANDLING = st.lists(ANY_SECONDS, min_size=LEAST_KNOWN, max_size=40)
RATIOS = st.lists(ANY_SECONDS, max_size=40)
POSITIONS = st.integers(1, 400)
PLACES = st.integers(1, 200)


def forecast(
    position: int,
    free_places: int,
    places: int,
    handling_seconds: Sequence[float],
    ratios: Sequence[float] = (),
) -> Span | None:
    """The range for one visitor."""
    past = learn(handling_seconds, ratios)
    return look_ahead(past, position, free_places, places) if past is not None else None


def is_no_longer(one: Span | None, other: Span | None) -> bool:
    if one is None or other is None:
        return other is None  # nobody dares to say how long
    return one.low_seconds <= other.low_seconds and one.high_seconds <= other.high_seconds


@given(POSITIONS, st.integers(-5, 40), PLACES, HANDLING, RATIOS)
def test_whatever_is_known_the_range_is_one(
    position: int, free: int, places: int, handling: list[float], ratios: list[float]
) -> None:
    span = forecast(position, free, places, handling, ratios)
    if span is not None:
        assert 0 <= span.low_seconds < span.high_seconds <= LONGEST_SECONDS
        assert 0 <= span.middle_seconds < inf


@given(POSITIONS, st.integers(0, 40), PLACES, HANDLING, RATIOS)
def test_one_place_further_back_is_never_a_shorter_wait(
    position: int, free: int, places: int, handling: list[float], ratios: list[float]
) -> None:
    before = forecast(position, free, places, handling, ratios)
    assert is_no_longer(before, forecast(position + 1, free, places, handling, ratios))


@given(POSITIONS, st.integers(0, 40), PLACES, st.integers(0, 20), st.booleans(), HANDLING, RATIOS)
def test_more_places_are_never_a_longer_wait(
    position: int, free: int, places: int, more: int, are_free: bool, handling: list[float], ratios: list[float]
) -> None:
    span = forecast(position, free, places, handling, ratios)
    assert is_no_longer(forecast(position, free + more * are_free, places + more, handling, ratios), span)


@given(POSITIONS, PLACES, HANDLING, st.floats(0.25, 4), st.floats(0.25, 4))
def test_longer_waits_of_late_are_never_a_shorter_wait_now(
    position: int, places: int, handling: list[float], one: float, other: float
) -> None:
    short, long = sorted((one, other))
    shorter = forecast(position, 0, places, handling, [short] * 40)
    assert is_no_longer(shorter, forecast(position, 0, places, handling, [long] * 40))


def test_without_operators_with_hardly_a_chat_known_or_with_no_end_in_sight_nothing_is_said() -> None:
    assert forecast(1, 0, 0, EIGHT_MINUTES) is None
    assert forecast(1, 0, 8, EIGHT_MINUTES[: LEAST_KNOWN - 1]) is None
    assert forecast(1, 0, 8, [nan] * 50) is None
    assert forecast(10_000, 0, 1, EIGHT_MINUTES) is None
    assert forecast(1, 0, 8, EIGHT_MINUTES[:LEAST_KNOWN]) is not None


def test_who_finds_a_place_free_is_told_it_is_a_moment() -> None:
    assert forecast(2, 2, 8, EIGHT_MINUTES) == Span(0, SHORTEST_SECONDS, 0.0)
    behind = forecast(3, 2, 8, EIGHT_MINUTES)
    assert behind is not None and behind.middle_seconds > 0


def test_the_ends_are_whole_half_minutes_then_minutes_then_five_minutes() -> None:
    for position in range(1, 200):
        span = forecast(position, 0, 10, EIGHT_MINUTES)
        assert span is not None
        for seconds in (span.low_seconds, span.high_seconds):
            assert seconds % (30 if seconds <= 300 else 60 if seconds <= 1800 else 300) == 0


def test_one_chat_left_open_for_days_does_not_make_everybody_wait_for_hours() -> None:
    plain, disturbed = forecast(5, 0, 10, EIGHT_MINUTES), forecast(5, 0, 10, [*EIGHT_MINUTES, 5e5])
    assert plain is not None and disturbed is not None
    assert disturbed.middle_seconds < 2 * plain.middle_seconds


def test_the_range_follows_how_long_people_really_waited_the_more_of_them_the_closer() -> None:
    ratios = [find_ratio([2.0] * count) for count in (0, 10, 30, 100)]
    assert ratios == sorted(ratios) and ratios[0] < 1.2 and 1.75 < ratios[-1] < 2
    assert find_ratio([1e9] * 1000) < 4 and find_ratio([0.0] * 1000) > 0.25


def test_what_one_learns_once_serves_the_whole_queue() -> None:
    past = learn(EIGHT_MINUTES, [1.5] * 40)
    assert past is not None
    for position in range(1, 20):
        assert look_ahead(past, position, 2, 8) == forecast(position, 2, 8, EIGHT_MINUTES, [1.5] * 40)


@pytest.mark.parametrize("ends", [1, 4, 12, 40])
def test_where_the_model_holds_eight_of_ten_waits_are_in_the_range(ends: int) -> None:
    chance = random.Random(ends)
    handling = [chance.expovariate(1 / 480) for _ in range(200)]
    span = forecast(ends, 0, 20, handling)
    assert span is not None
    waits = [sum(chance.expovariate(20 / 480) for _ in range(ends)) for _ in range(2000)]
    assert sum(span.low_seconds <= wait <= span.high_seconds for wait in waits) >= 0.8 * len(waits)
