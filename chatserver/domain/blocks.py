"""Who is kept out: by visitor, by e-mail, or by the network they come from."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Literal

from msgspec import Struct

from chatserver.domain.form_checks import check_email
from chatserver.errors import Forbidden
from chatserver.mends import Mend, wrong

BlockKind = Literal["visitor", "email", "network"]
Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

DAY_MS = 86_400_000
OPERATOR_DAYS = 30  # what is for longer, or for good, is a leader's to decide
MOST_DAYS = 3_650
REASON_CODE_POINTS = 200
BROADEST = {4: 16, 6: 32}  # what is broader would keep out a whole country's customers
HOME_PREFIX = 64  # an IPv6 customer has a whole /64 and may change address in it at will
MAPPED_PREFIX = 96  # before an IPv4 address that is written as an IPv6 one


class Block(Struct, frozen=True):
    """A block. `value` is a visitor's id, an e-mail in small letters, or a network; `label` is what people see of it.

    Times are milliseconds. `until` of None is for good; `ended_at` is set once it was undone, by `ended_name`.
    `stopped` counts what it refused, the last of it at `stopped_at`.
    """

    id: str
    kind: BlockKind
    value: str
    label: str
    reason: str
    is_silent: bool
    created_by: str
    created_name: str
    created_at: int
    until: int | None = None
    ended_at: int | None = None
    ended_name: str = ""
    stopped: int = 0
    stopped_at: int | None = None

    def is_in_force(self, now: int) -> bool:
        """Whether it keeps anybody out at `now`: it was not undone and has not run out."""
        return self.ended_at is None and (self.until is None or now < self.until)


def read_until(days: int | None, now: int, *, may_lead: bool) -> int | None:
    """When a block ends that is for so many days, None if it is for good. Raises BadInput, or Forbidden."""
    if days is not None and not 1 <= days <= MOST_DAYS:
        raise wrong("days", Mend.DAYS, least=1, most=MOST_DAYS)
    if not may_lead and (days is None or days > OPERATOR_DAYS):
        message = f"you may block for at most {OPERATOR_DAYS} days; ask a supervisor for more"
        raise Forbidden(message, code="block_too_long")
    return now + days * DAY_MS if days is not None else None


def read_reason(text: str) -> str:
    """The reason, without blanks around it. Raises BadInput if there is none."""
    reason = text.strip()
    if not 1 <= len(reason) <= REASON_CODE_POINTS:
        raise wrong("reason", Mend.WORDS, most=REASON_CODE_POINTS)
    return reason


def normalise_email(text: str) -> str:
    """The address as it is compared. Raises BadInput if it is none."""
    check_email("email", text.strip())
    return same_email(text)


def same_email(text: str) -> str:
    """What two writings of one address have in common."""
    return text.strip().casefold()


def normalise_network(text: str) -> str:
    """The network that is meant by an address or by `address/length`; a single IPv6 address means its /64.

    Raises BadInput if it is none, or too broad.
    """
    try:
        network = home_of(_unmapped(ip_network(text.strip(), strict=False)))
    except ValueError:
        raise wrong("network", Mend.NETWORK) from None
    broadest = BROADEST[network.version]
    if network.prefixlen < broadest:
        raise wrong("network", Mend.TOO_BROAD, network=str(network), least=broadest)
    return str(network)


def is_within(address: str, network: str) -> bool:
    """Whether an address, as a connection has it, belongs to a network. False for what is no address."""
    read = read_address(address)
    return read is not None and read in ip_network(network)


def home_of(network: Network) -> Network:
    """The network, or all that its holder has."""
    is_part = isinstance(network, IPv6Network) and network.prefixlen > HOME_PREFIX
    return network.supernet(new_prefix=HOME_PREFIX) if is_part else network


def read_address(text: str) -> Address | None:
    """The address, None if it is none."""
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return address.ipv4_mapped or address if isinstance(address, IPv6Address) else address


def _unmapped(network: Network) -> Network:
    mapped = network.network_address.ipv4_mapped if isinstance(network, IPv6Network) else None
    if mapped is None or network.prefixlen < MAPPED_PREFIX:
        return network
    return IPv4Network(f"{mapped}/{network.prefixlen - MAPPED_PREFIX}", strict=False)
