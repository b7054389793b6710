"""What a block means: which values are the same, whom it keeps out, and for how long."""

from __future__ import annotations

import pytest

from chatserver.domain.blocks import (
    DAY_MS,
    Block,
    BlockKind,
    normalise_email,
    normalise_network,
    read_reason,
    read_until,
)
from chatserver.domain.blocks_in_force import BlocksInForce
from chatserver.errors import BadInput, Forbidden

NOW = 1_000_000


def block(kind: BlockKind, value: str, until: int | None = None) -> Block:
    return Block(f"{kind} {value}", kind, value, value, "spam", False, "nino", "Nino", NOW, until)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("203.0.113.7", "203.0.113.7/32"),
        (" 203.0.113.7/24 ", "203.0.113.0/24"),
        ("198.51.0.0/16", "198.51.0.0/16"),
        ("::ffff:203.0.113.7", "203.0.113.7/32"),
        ("::ffff:203.0.113.0/120", "203.0.113.0/24"),
        ("2001:DB8::1", "2001:db8::/64"),
        ("2001:db8::1/128", "2001:db8::/64"),
        ("2001:db8:7::/48", "2001:db8:7::/48"),
        ("2001:db8::/32", "2001:db8::/32"),
    ],
)
def test_a_network_is_what_its_writing_means(written: str, meant: str) -> None:
    assert normalise_network(written) == meant


@pytest.mark.parametrize(
    "written",
    ["", "somewhere", "203.0.113", "203.0.113.7/33", "10.0.0.0/15", "0.0.0.0/0", "::/0", "2001::/31", "::ffff:0:0/96"],
)
def test_what_is_no_network_or_half_the_world_is_refused(written: str) -> None:
    with pytest.raises(BadInput, match=r"^network: .+"):
        normalise_network(written)


def test_an_address_is_the_same_in_capitals() -> None:
    assert normalise_email(" Spam@Example.COM ") == "spam@example.com"
    for wrong in ("", "spam", "a b@example.com", "a@b"):
        with pytest.raises(BadInput, match=r"^email: "):
            normalise_email(wrong)


@pytest.mark.parametrize(
    ("known", "is_kept_out"),
    [
        ({"visitor_id": "eve"}, True),
        ({"visitor_id": "leila"}, False),
        ({"email": "EVE@example.com"}, True),
        ({"email": "leila@example.com"}, False),
        ({"address": "203.0.113.200"}, True),
        ({"address": "::ffff:203.0.113.200"}, True),
        ({"address": "203.0.114.1"}, False),
        ({"address": "2001:db8::ffff:1"}, True),
        ({"address": "2001:db8:0:1::1"}, False),
        ({"address": "nowhere"}, False),
        ({}, False),
    ],
)
def test_a_block_keeps_out_whom_it_names_and_nobody_else(known: dict[str, str], is_kept_out: bool) -> None:
    values: list[tuple[BlockKind, str]] = [
        ("visitor", "eve"),
        ("email", "eve@example.com"),
        ("network", "203.0.113.0/24"),
        ("network", "2001:db8::/64"),
    ]
    in_force = BlocksInForce(block(kind, value) for kind, value in values)
    assert (in_force.find(NOW, **known) is not None) == is_kept_out


def test_a_block_ends_by_the_clock_and_when_it_is_removed() -> None:
    in_force = BlocksInForce([block("visitor", "eve", until=NOW + 10), block("network", "203.0.113.7/32")])
    assert in_force.find(NOW + 9, visitor_id="eve") is not None
    assert in_force.find(NOW + 10, visitor_id="eve") is None
    assert in_force.find(NOW + 10, visitor_id="eve", address="203.0.113.7") is not None
    in_force.remove("network 203.0.113.7/32")
    assert in_force.find(NOW + 10, address="203.0.113.7") is None
    in_force.add(block("visitor", "eve"))
    assert in_force.find(NOW + 10, visitor_id="eve") is not None


def test_only_who_leads_blocks_for_long() -> None:
    assert read_until(30, NOW, may_lead=False) == NOW + 30 * DAY_MS
    assert read_until(None, NOW, may_lead=True) is None
    for days in (31, None):
        with pytest.raises(Forbidden):
            read_until(days, NOW, may_lead=False)
    for days in (0, -1, 4_000):
        with pytest.raises(BadInput, match=r"^days: "):
            read_until(days, NOW, may_lead=True)


def test_a_block_has_a_reason() -> None:
    assert read_reason("  spam ") == "spam"
    for wrong in ("", "  ", "x" * 201):
        with pytest.raises(BadInput, match=r"^reason: "):
            read_reason(wrong)
