"""How many may connect, how fast they may write, and what becomes of those who say nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.protocol.frames import PROTOCOL_VERSION
from chatserver.web import sockets
from chatserver.web.connections import network_of
from tests.support.client import Client
from tests.support.raw_socket import RawSocket
from tests.support.shop import ORIGIN, RunningShop
from tests.support.small_shop import running_small_shop

NO_HELLO, TOO_FAST, TRY_LATER = 4408, 4029, 4029
LONG_SECONDS = 600.0  # for sockets that say no hello and must still be there


async def test_who_says_no_hello_is_sent_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sockets, "HELLO_SECONDS", 0.2)
    async with running_small_shop(tmp_path) as shop:
        for path, origin in (("visitor", ORIGIN), ("operator", shop.url)):
            socket = await RawSocket.connect(shop.port)
            await socket.upgrade(f"/ws/{path}", f"127.0.0.1:{shop.port}", f"Origin: {origin}")
            assert await socket.read_close_code() == NO_HELLO
            await socket.close()


async def connect_from(shop: RunningShop, address: str) -> tuple[int, RawSocket]:
    """A handshake that a trusted proxy passes on for this address."""
    socket = await RawSocket.connect(shop.port)
    headers = (f"Origin: {ORIGIN}", f"X-Forwarded-For: {address}")
    answer = await socket.upgrade("/ws/visitor", f"127.0.0.1:{shop.port}", *headers)
    return answer.status, socket


async def test_one_address_gets_its_share_and_others_are_still_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sockets, "HELLO_SECONDS", LONG_SECONDS)
    async with running_small_shop(tmp_path, most_visitors_per_address=3) as shop:
        opened = [await connect_from(shop, "203.0.113.1") for _ in range(4)]
        assert [status for status, _ in opened] == [101, 101, 101, 403]
        neighbours = [await connect_from(shop, "203.0.113.2"), await connect_from(shop, "2001:db8::1")]
        assert [status for status, _ in neighbours] == [101, 101]
        await opened[0][1].close()
        again = 403
        while again == 403:
            again, socket = await connect_from(shop, "203.0.113.1")
            await socket.close()
        for _, socket in (*opened, *neighbours):
            await socket.close()


async def test_the_server_has_a_most_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sockets, "HELLO_SECONDS", LONG_SECONDS)
    async with running_small_shop(tmp_path, most_visitors=2) as shop:
        opened = [await connect_from(shop, f"203.0.113.{turn}") for turn in range(3)]
        assert [status for status, _ in opened] == [101, 101, 403]
        for _, socket in opened:
            await socket.close()


async def test_new_visitors_from_one_address_are_limited_and_known_ones_are_not(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, new_visitors_per_minute=2) as shop:
        known = await shop.visitor()
        await known.close()
        other = await shop.visitor()
        third = Client(known.url, ORIGIN)
        await third.open({"type": "hello", "protocol_version": PROTOCOL_VERSION, "site": shop.site_key})
        error = await third.wait_type("error")
        assert (error["code"], error["retry_after_ms"]) == ("too_many", 30_000)
        assert await third.wait_closed() == TRY_LATER
        await known.connect()
        shop.advance(30)
        fourth = await shop.visitor()
        for client in (known, other, third, fourth):
            await client.close()


async def test_a_flood_is_refused_then_ended_and_the_neighbour_notices_nothing(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, visitor_message_burst=10, visitor_messages_per_second=1.0) as shop:
        flooder, neighbour = await shop.visitor(), await shop.visitor()
        for turn in range(300):
            await flooder.send("send", client_message_id=str(turn), text="flood")
        assert await flooder.wait_closed() == TOO_FAST
        refusals = [frame for frame in flooder.frames if frame["type"] == "error"]
        assert {frame["code"] for frame in refusals} == {"too_many"}
        assert all(frame["is_temporary"] and frame["retry_after_ms"] > 0 for frame in refusals)
        ((stored,),) = await shop.query("SELECT count(*) FROM events WHERE sender_kind = 'visitor'")
        acknowledged = [frame for frame in flooder.frames if frame["type"] == "ack"]
        assert len(acknowledged) <= stored <= 10
        assert (await neighbour.say("hello"))["type"] == "ack"
        await flooder.close()
        await neighbour.close()


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002"),
        ("2001:db8:1:2::", "2001:0db8:0001:0002"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("", ""),
        ("unix", "unix"),
    ],
)
def test_an_ipv6_network_counts_as_one_address(address: str, network: str) -> None:
    assert network_of(address) == network
