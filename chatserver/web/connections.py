"""How many sockets may be open: in all, and from one address. uvicorn's own limits leave websockets out."""

from __future__ import annotations

from collections import Counter
from ipaddress import IPv6Address, ip_address

from chatserver.clock import Clock
from chatserver.errors import TooMany
from chatserver.realtime.rate_limit import Rate, RateLimiter


class Connections:
    """Counts open sockets and new visitors."""

    def __init__(self, most: int, most_per_address: int, new_visitors: Rate, clock: Clock) -> None:
        self._most = most
        self._most_per_address = most_per_address
        self._new_visitors = RateLimiter(new_visitors, clock)
        self._open: Counter[str] = Counter()
        self._total = 0

    def enter(self, address: str) -> None:
        """Counts one socket. Raises TooMany if the server or the address has enough."""
        key = network_of(address)
        if len(self) >= self._most or self._open[key] >= self._most_per_address:
            raise TooMany("too many connections; try again later", retry_after_seconds=10)
        self._open[key] += 1
        self._total += 1

    def leave(self, address: str) -> None:
        """A socket counted by `enter` has closed."""
        key = network_of(address)
        self._open[key] -= 1
        self._total -= 1
        if self._open[key] <= 0:
            del self._open[key]

    def check_new_visitor(self, address: str) -> None:
        """Counts one visitor without a token. Raises TooMany if this address brought too many."""
        self._new_visitors.check(network_of(address), "new visitors from here")

    def __len__(self) -> int:
        return self._total


def network_of(address: str) -> str:
    """What counts as one address: an IPv4 address, or the /64 an IPv6 address is in."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, IPv6Address):
        return str(parsed.ipv4_mapped) if parsed.ipv4_mapped else parsed.exploded[:19]
    return address
