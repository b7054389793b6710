"""Frames that are no JSON, or JSON that has fooled others: answered with a code, five are enough (row B2)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from chatserver.protocol.frames import PROTOCOL_VERSION
from tests.support.client import Client
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import ORIGIN, RunningShop
from tests.support.small_shop import running_small_shop

BAD: dict[str, tuple[str | bytes, str]] = {
    "60,000 opening brackets": ("[" * 60_000, "bad_field"),
    "deep nesting in a field": ('{"type":"ping","more":' + "[" * 30_000 + "]" * 30_000 + "}", "bad_field"),
    "deep objects": ('{"a":' * 12_000, "not_json"),
    "NaN": ('{"type":"read","seq":NaN}', "not_json"),
    "Infinity": ('{"type":"read","seq":-Infinity}', "not_json"),
    "a number of 10,000 digits": ('{"type":"read","seq":' + "9" * 10_000 + "}", "bad_field"),
    "a number with a huge exponent": ('{"type":"read","seq":1e999999}', "bad_field"),
    "duplicate keys": ('{"type":"typing","text":"a","text":"b"}', "duplicate_key"),
    "duplicate types": ('{"type":"ping","type":"ping"}', "duplicate_key"),
    "duplicate keys further in": ('{"type":"cart","cart":{"lines":[{"name":"a","name":"b"}]}}', "duplicate_key"),
    "a byte order mark": ('\ufeff{"type":"ping"}', "not_json"),
    "a lone surrogate": (r'{"type":"typing","text":"\ud800"}', "not_json"),
    "a reversed pair of surrogates": (r'{"type":"typing","text":"\udc00\ud800"}', "not_json"),
    "a NUL": (r'{"type":"typing","text":"a\u0000b"}', "bad_field"),
    "a NUL in a name": (r'{"type":"attributes","attributes":{"a\u0000b":"c"}}', "bad_field"),
    "a binary frame": (b'{"type":"ping"}', "not_text"),
    "an array": ("[]", "bad_field"),
    "a number": ("1", "bad_field"),
    "null": ("null", "bad_field"),
    "a string": ('"ping"', "bad_field"),
    "nothing": ("", "not_json"),
    "blanks": ("  \n", "not_json"),
    "an empty object": ("{}", "bad_field"),
    "single quotes": ("{'type':'ping'}", "not_json"),
    "a comment": ('{"type":"ping"} // hello', "not_json"),
    "a comma too many": ('{"type":"ping",}', "not_json"),
    "two commands": ('{"type":"ping"}{"type":"ping"}', "not_json"),
    "half a command": ('{"type":"typing","text":"abc', "not_json"),
    "a raw control character": ('{"type":"typing","text":"a\x01b"}', "not_json"),
    "an unknown type": ('{"type":"drop_tables"}', "unknown_type"),
    "a type that is no text": ('{"type":7}', "unknown_type"),
    "a type out of JavaScript": ('{"type":"__proto__"}', "unknown_type"),
}
CODES = {code for _, code in BAD.values()}
FIVE = 5
BAD_INPUT = 4400


async def test_every_bad_frame_of_a_visitor_is_answered_with_its_code(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with running_small_shop(tmp_path) as shop:
        rows = await count_rows(shop)
        for name, (data, code) in BAD.items():
            client = await shop.visitor()
            await client.send_raw(data)
            error = await client.wait_type("error")
            assert (name, error["code"]) == (name, code), error
            assert error["message"] and len(error["message"]) < 300, error
            await client.hear_all()
            await client.close()
        assert await count_rows(shop) == rows
        record("B2", cases=len(BAD), stored=0, uncaught=0)


async def test_every_bad_frame_of_a_console_is_answered(tmp_path: Path, calm_log: pytest.LogCaptureFixture) -> None:
    async with running_small_shop(tmp_path) as shop:
        operator = await shop.operator()
        rows = await count_rows(shop)
        answered = 0
        for name, (data, _) in BAD.items():
            if answered == FIVE - 1:
                await Client.close(operator)
                await operator.connect()
                answered = 0
            heard = len(operator.frames)
            await operator.send_raw(data)
            error = await operator.wait_type("error", heard)
            assert error["code"] in CODES, (name, error)
            answered += 1
        assert await count_rows(shop) == rows
        await operator.close()


@pytest.mark.parametrize("is_greeted", [False, True])
async def test_the_fifth_bad_frame_ends_the_connection(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture, is_greeted: bool
) -> None:
    async with running_small_shop(tmp_path) as shop:
        client: Client = await shop.visitor()
        if not is_greeted:
            await client.close()
            client = Client(client.url, ORIGIN)
            await client.open({})
        for _ in range(FIVE - 1 if not is_greeted else FIVE):
            await client.send_raw("{")
        assert await client.wait_closed() == BAD_INPUT
        assert [frame["type"] for frame in client.frames].count("error") == FIVE
        await client.close()


async def test_good_frames_between_do_not_make_up_for_bad_ones(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        visitor = await shop.visitor()
        for _ in range(FIVE):
            await visitor.send("ping")
            await visitor.send_raw("nonsense")
        assert await visitor.wait_closed() == BAD_INPUT
        await visitor.close()


async def test_an_error_names_the_command_it_answers(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        visitor = await shop.visitor()
        await visitor.send_raw(json.dumps({"type": "send", "client_message_id": "mine", "text": 7}))
        error = await visitor.wait_type("error")
        assert error["in_reply_to"] == "mine"
        assert error["message"] == "Expected `str`, got `int` - at `frame.text`"
        assert error["is_temporary"] is False
        await visitor.close()


async def test_a_bad_first_frame_opens_nothing(tmp_path: Path, calm_log: pytest.LogCaptureFixture) -> None:
    async with running_small_shop(tmp_path) as shop:
        operator = await shop.operator()
        for path in ("visitor", "operator"):
            for hello in ({"type": "ping"}, {"type": "send", "client_message_id": "1", "text": "hi"}):
                if path == "operator" and hello["type"] == "send":
                    hello = hello | {"conversation_id": "any"}
                client = Client(f"ws://127.0.0.1:{shop.port}/ws/visitor", ORIGIN)
                if path == "operator":
                    client = Client(operator.url, shop.url)
                await client.open(hello)
                assert await client.wait_closed() == BAD_INPUT
                assert [frame["code"] for frame in client.frames] == ["unexpected"]
                await client.close()
        assert await shop.query("SELECT count(*) FROM visitors") == [(0,)]
        assert await shop.query("SELECT count(*) FROM events") == [(0,)]
        await operator.close()


async def count_rows(shop: RunningShop) -> list[tuple[int, ...]]:
    """What bad frames must not change."""
    return await shop.query("SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM conversations)")


async def test_a_second_hello_is_refused(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        visitor = await shop.visitor()
        await visitor.send("hello", protocol_version=PROTOCOL_VERSION, site=shop.site_key)
        assert (await visitor.wait_type("error"))["code"] == "unexpected"
        operator: OperatorClient = await shop.operator()
        await operator.send("hello", protocol_version=PROTOCOL_VERSION, ticket="another")
        assert (await operator.wait_type("error"))["code"] == "unexpected"
        await visitor.close()
        await operator.close()


async def test_an_older_protocol_is_told_to_reload(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        for version in (0, PROTOCOL_VERSION - 1, PROTOCOL_VERSION + 1, -1, 10**30):
            client = Client(f"ws://127.0.0.1:{shop.port}/ws/visitor", ORIGIN)
            await client.open({"type": "hello", "protocol_version": version, "site": shop.site_key})
            assert await client.wait_closed() == 4426
            await client.close()
