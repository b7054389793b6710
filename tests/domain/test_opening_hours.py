from __future__ import annotations

import pytest

from chatserver.domain.opening_hours import DAY_MINUTES, Day, OpeningHours, Span, find_wrong_span

NINE, NOON, ONE, SIX = 9 * 60, 12 * 60, 13 * 60, 18 * 60
WEEK = {number: ((NINE, NOON), (ONE, SIX)) for number in range(5)}
MONDAY, TUESDAY = Day("2026-11-23", 0), Day("2026-11-24", 1)
SUNDAY = Day("2026-11-22", 6)
CHRISTMAS = Day("2026-12-25", 4, "Christmas Day")
HOURS = OpeningHours("Europe/London", "GB", WEEK, {"2026-11-23": ((ONE, SIX),), "2026-11-24": ()})
PLAIN = OpeningHours(weekly=WEEK)


@pytest.mark.parametrize(
    ("day", "minute", "is_open"),
    [
        (MONDAY, NINE - 1, False),
        (MONDAY, NINE, True),
        (MONDAY, NOON - 1, True),
        (MONDAY, NOON, False),
        (MONDAY, ONE, True),
        (MONDAY, SIX, False),
        (SUNDAY, NOON - 1, False),
    ],
)
def test_the_shop_is_open_from_the_first_minute_until_closing_time(day: Day, minute: int, is_open: bool) -> None:
    assert PLAIN.is_open(day, minute) == is_open


def test_unknown_hours_count_as_open_and_have_no_next_opening() -> None:
    for unknown in (
        OpeningHours(),
        OpeningHours(weekly={0: ()}),
        OpeningHours(country="GB", exceptions={CHRISTMAS.date: ()}),
    ):
        assert unknown.is_open(CHRISTMAS, 0) and unknown.is_open(SUNDAY, DAY_MINUTES - 1)
        assert unknown.next_opening([SUNDAY, MONDAY], 0) is None


def test_a_date_of_its_own_goes_before_the_week_and_before_a_holiday() -> None:
    assert not HOURS.is_open(MONDAY, NINE) and HOURS.is_open(MONDAY, ONE)
    assert not HOURS.is_open(TUESDAY, ONE)
    assert not HOURS.is_open(CHRISTMAS, NINE)
    assert OpeningHours(weekly=WEEK, exceptions={CHRISTMAS.date: ((NINE, NOON),)}).is_open(CHRISTMAS, NINE)


def test_the_next_opening_is_later_today_or_on_a_later_day() -> None:
    assert PLAIN.next_opening([MONDAY, TUESDAY], 0) == (MONDAY, NINE)
    assert PLAIN.next_opening([MONDAY, TUESDAY], NOON) == (MONDAY, ONE)
    assert PLAIN.next_opening([MONDAY, TUESDAY], SIX) == (TUESDAY, NINE)
    assert HOURS.next_opening([MONDAY, TUESDAY, Day("2026-11-25", 2)], SIX) == (Day("2026-11-25", 2), NINE)
    assert HOURS.next_opening([CHRISTMAS], 0) is None


def test_the_first_minute_of_a_later_day_is_an_opening_too() -> None:
    day_and_night = OpeningHours(weekly={0: ((0, DAY_MINUTES),)})
    assert day_and_night.next_opening([SUNDAY, MONDAY], 700) == (MONDAY, 0)


@pytest.mark.parametrize(
    ("spans", "wrong"),
    [
        ([], None),
        ([(NINE, NOON), (NOON, SIX)], None),
        ([(0, DAY_MINUTES)], None),
        ([(SIX, NINE)], (SIX, NINE)),
        ([(NINE, NINE)], (NINE, NINE)),
        ([(NINE, ONE), (NOON, SIX)], (NOON, SIX)),
        ([(0, DAY_MINUTES + 1)], (0, DAY_MINUTES + 1)),
    ],
)
def test_spans_end_after_they_begin_and_stand_in_order(spans: list[Span], wrong: Span | None) -> None:
    assert find_wrong_span(spans) == wrong
