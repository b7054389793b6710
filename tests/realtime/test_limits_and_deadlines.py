"""Rates and deadlines under a clock that is moved by hand."""

from __future__ import annotations

import pytest

from chatserver.clock import ManualClock
from chatserver.errors import TooMany
from chatserver.realtime.deadlines import Deadlines
from chatserver.realtime.rate_limit import Rate, RateLimiter, TokenBucket


def test_a_bucket_gives_its_burst_then_its_rate_and_never_more_than_the_burst() -> None:
    bucket = TokenBucket(Rate(3, 2.0), 0.0)
    assert [bucket.take(0.0) for _ in range(4)] == [0.0, 0.0, 0.0, 0.5]
    assert bucket.take(0.5) == 0.0
    assert [bucket.take(1000.0) for _ in range(4)] == [0.0, 0.0, 0.0, 0.5]


def test_each_key_has_its_own_limit() -> None:
    clock = ManualClock()
    limiter = RateLimiter(Rate(1, 0.1), clock)
    limiter.check("a", "knocks")
    limiter.check("b", "knocks")
    with pytest.raises(TooMany, match="too many knocks") as caught:
        limiter.check("a", "knocks")
    assert caught.value.retry_after_seconds == pytest.approx(10)
    clock.advance(10)
    limiter.check("a", "knocks")


def test_memory_is_bounded_and_the_key_unused_longest_is_forgotten() -> None:
    limiter = RateLimiter(Rate(1, 0.001), ManualClock(), most_keys=3)
    for key in ("a", "b", "c"):
        limiter.check(key, "knocks")
    with pytest.raises(TooMany):
        limiter.check("a", "knocks")
    limiter.check("d", "knocks")  # b goes, not a, which was used last
    with pytest.raises(TooMany):
        limiter.check("a", "knocks")
    limiter.check("b", "knocks")
    assert len(limiter._buckets) == 3


def take_all(deadlines: Deadlines) -> list[str]:
    found: list[str] = []
    while (due := deadlines.take_due(2)) is not None:
        found += due
    return found


def test_a_deadline_comes_once_and_a_later_one_replaces_it() -> None:
    clock = ManualClock()
    deadlines = Deadlines(clock)
    deadlines.set("a", 10.0)
    deadlines.set("b", 5.0)
    deadlines.set("a", 20.0)
    clock.advance(10)
    assert take_all(deadlines) == ["b"]
    clock.advance(10)
    assert take_all(deadlines) == ["a"]
    assert take_all(deadlines) == [] and len(deadlines) == 0


def test_an_earlier_deadline_wins_and_one_taken_away_never_comes() -> None:
    clock = ManualClock()
    deadlines = Deadlines(clock)
    deadlines.set("a", 100.0)
    deadlines.set("a", 1.0)
    deadlines.set("b", 1.0)
    deadlines.set("b", None)
    assert deadlines.is_set("a") and not deadlines.is_set("b")
    clock.advance(1)
    assert take_all(deadlines) == ["a"]
    clock.advance(1000)
    assert take_all(deadlines) == []


def test_moving_a_deadline_again_and_again_costs_no_memory() -> None:
    deadlines = Deadlines(ManualClock())
    for moment in range(10_000):
        deadlines.set("a", 100.0 + moment)
    assert len(deadlines._heap) == 1
    for moment in range(10_000):
        deadlines.set("b", 100_000.0 - moment)
    assert len(deadlines._heap) < 2_000


def test_so_many_due_at_once_are_taken_a_few_at_a_time() -> None:
    clock = ManualClock()
    deadlines = Deadlines(clock)
    for number in range(10):
        deadlines.set(f"{number}", 1.0)
        deadlines.set(f"{number}", 1.0 + number % 2)
    clock.advance(1)
    first = deadlines.take_due(4)
    assert first is not None and len(first) <= 4
    assert len(first) + len(take_all(deadlines)) == 5
