"""Slows down who guesses passwords, for each account and each address, without locking the owner out."""

from __future__ import annotations

from collections import OrderedDict

from chatserver.clock import Clock
from chatserver.errors import TooMany
from chatserver.realtime.rate_limit import Rate, RateLimiter

FREE_FAILURES = 5
FIRST_PAUSE_SECONDS = 15.0
LONGEST_PAUSE_SECONDS = 900.0
MOST_KEYS = 50_000
ADDRESS_RATE = Rate(burst=30, per_second=30 / 3600)


class SignInGuard:
    """A known device has a key of its own, so guesses from elsewhere do not slow it down."""

    def __init__(self, clock: Clock, address_rate: Rate = ADDRESS_RATE) -> None:
        self._clock = clock
        self._addresses = RateLimiter(address_rate, clock)
        self._failures: OrderedDict[str, tuple[int, float]] = OrderedDict()

    def count_attempt(self, key: str, address: str) -> None:
        """Counts a failure until `forget` takes it back, so that attempts at the same time see each other.

        Raises TooMany if this account or this address has to wait.
        """
        now = self._clock.monotonic()
        failures, failed_at = self._failures.get(key, (0, 0.0))
        wait_seconds = failed_at + pause_seconds(failures) - now
        if wait_seconds > 0:
            raise TooMany("too many attempts; wait a moment and try again", retry_after_seconds=wait_seconds)
        self._addresses.check(address, "attempts from here")
        self._failures.pop(key, None)
        self._failures[key] = (failures + 1, now)
        if len(self._failures) > MOST_KEYS:
            self._failures.popitem(last=False)

    def forget(self, key: str) -> None:
        """The right password was given."""
        self._failures.pop(key, None)


def pause_seconds(failures: int) -> float:
    """How long to wait after so many failures in a row: nothing at first, then doubling up to 15 minutes."""
    if failures < FREE_FAILURES:
        return 0.0
    return min(FIRST_PAUSE_SECONDS * 2.0 ** min(failures - FREE_FAILURES, 20), LONGEST_PAUSE_SECONDS)
