"""How often somebody may do something."""

from __future__ import annotations

from collections import OrderedDict

from msgspec import Struct

from chatserver.clock import Clock
from chatserver.errors import TooMany


class Rate(Struct, frozen=True):
    """Up to `burst` at once, then `per_second`."""

    burst: float
    per_second: float


class TokenBucket:
    """Counts one client's doings against a rate."""

    __slots__ = ("_rate", "_tokens", "_updated_at")

    def __init__(self, rate: Rate, now: float) -> None:
        self._rate = rate
        self._tokens = rate.burst
        self._updated_at = now

    def take(self, now: float) -> float:
        """Takes one token at `now` (monotonic seconds). Returns 0, or how many seconds until there is one."""
        gained = (now - self._updated_at) * self._rate.per_second
        self._tokens = min(self._rate.burst, self._tokens + gained)
        self._updated_at = now
        if self._tokens >= 1:
            self._tokens -= 1
            return 0.0
        return (1 - self._tokens) / self._rate.per_second


class RateLimiter:
    """One bucket for each key, in bounded memory: the key unused longest is forgotten first."""

    def __init__(self, rate: Rate, clock: Clock, most_keys: int = 50_000) -> None:
        self._rate = rate
        self._clock = clock
        self._most_keys = most_keys
        self._buckets: OrderedDict[str, TokenBucket] = OrderedDict()

    def check(self, key: str, what: str) -> None:
        """Counts one `what` for the key. Raises TooMany if that is beyond the rate."""
        wait_seconds = self.take(key)
        if wait_seconds:
            raise TooMany(f"too many {what}; try again later", retry_after_seconds=wait_seconds)

    def take(self, key: str) -> float:
        """Counts one for the key. Returns 0, or how many seconds until there is room."""
        now = self._clock.monotonic()
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = TokenBucket(self._rate, now)
            if len(self._buckets) > self._most_keys:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(key)
        return bucket.take(now)


class CommandLimits:
    """How often one person may send which command, over all of their connections, and one connection any frame."""

    def __init__(self, frames: Rate, commands: dict[str, Rate], clock: Clock) -> None:
        self.frames = frames
        self._commands = {name: RateLimiter(rate, clock) for name, rate in commands.items()}

    def take(self, command: str, person: str) -> float:
        """Counts one command of the person. Returns 0, or how many seconds until there is room."""
        limiter = self._commands.get(command)
        return limiter.take(person) if limiter is not None else 0.0
