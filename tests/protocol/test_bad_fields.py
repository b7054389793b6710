"""Each command × each field × each wrong value: refused by naming the field, and nothing happens (rows B3, A8)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest
from msgspec import inspect

from chatserver.protocol.commands import OPERATOR_COMMANDS, VISITOR_COMMANDS
from tests.support.client import Client
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import ORIGIN, RunningShop
from tests.support.small_shop import running_small_shop

EXAMPLES: dict[str, list[dict[str, Any]]] = json.loads(Path(__file__).with_name("examples.json").read_text("utf-8"))
MISSING = object()
VALUES: dict[str, Any] = {
    "missing": MISSING,
    "null": None,
    "true": True,
    "zero": 0,
    "a negative number": -1,
    "2^63": 2**63,
    "a fraction": 1.5,
    "a list": [],
    "a list of everything": [{}, [], None, True],
    "an object": {},
    "a prototype": {"__proto__": {"is_operator": True}},
    "nothing": "",
    "60 KB": "x" * 60_000,
}
# Fields a client must not set, at the top of every command.
EXTRA = (
    "__proto__",
    "constructor",
    "more",
    "sender",
    "role",
    "at",
    "id",
    "assigned_to",
    "is_operator",
    "site_id",
    "visitor_id",
    "operator_id",
)
# What a type and a size alone do not refuse, and what is one beyond a limit.
WRONG_REPORTS: list[tuple[str, str, Any]] = [
    *(("order", "total", each) for each in ("-1", "+1", "1e9", "NaN", "1,50", "1.", ".5", " 1", "1\n", "٣", "0x10")),
    *(("order", "total", each) for each in ("1.00000", "1" * 13)),
    *(("order", "currency", each) for each in ("usd", "US", "USDT", "$$$", "USD\n", "ΑΒΓ")),
    *(("order", "signature", each) for each in ("f" * 65,)),
    *(("scroll", "percent", each) for each in (-1, 101, 50.5, "50")),
    *(("event", "name", each) for each in ("", "x" * 65)),
    ("attributes", "attributes", {f"name {number}": "" for number in range(21)}),
    ("attributes", "attributes", {"x" * 65: ""}),
    ("attributes", "attributes", {"": ""}),
    ("attributes", "attributes", {"plan": "x" * 201}),
    ("attributes", "attributes", {"plan": {"more": 1}}),
    ("panel", "is_open", "true"),
]
FRAMES_A_CONNECTION = 4  # the fifth bad one would end it


class Cell(NamedTuple):
    """One wrong frame and the field its error must name."""

    command: str
    field: str
    what: str
    frame: dict[str, Any]


def cells(commands: tuple[type, ...], examples: list[dict[str, Any]]) -> Iterator[Cell]:
    """Every wrong frame of every command; frames that are right after all are left out."""
    by_tag = {example["type"]: example for example in examples}
    for command in commands:
        tag = str(command.__struct_config__.tag)  # type: ignore[attr-defined]
        info = inspect.type_info(command)
        assert isinstance(info, inspect.StructType)
        for field in info.fields:
            for what, value in VALUES.items():
                if not accepts(field, value):
                    yield Cell(tag, field.encode_name, what, changed(by_tag[tag], field.encode_name, value))
        for name in (name for name in EXTRA if name not in by_name(info)):
            yield Cell(tag, name, "extra", by_tag[tag] | {name: "x"})


def by_name(info: inspect.StructType) -> set[str]:
    return {field.encode_name for field in info.fields}


def changed(example: dict[str, Any], name: str, value: Any) -> dict[str, Any]:
    if value is MISSING:
        return {key: each for key, each in example.items() if key != name}
    return example | {name: value}


def accepts(field: inspect.Field, value: Any) -> bool:
    """Whether the declaration allows the value: decided here on its own, not by the decoder that is tested."""
    if value is MISSING:
        return not field.required
    return fits(field.type, value)


def fits(kind: inspect.Type, value: Any) -> bool:
    match kind:
        case inspect.Metadata():
            return fits(kind.type, value)
        case inspect.UnionType():
            return any(fits(each, value) for each in kind.types)
        case inspect.NoneType():
            return value is None
        case inspect.BoolType():
            return isinstance(value, bool)
        case inspect.IntType():
            is_integer = isinstance(value, int) and not isinstance(value, bool)
            return is_integer and (kind.ge is None or value >= kind.ge) and (kind.le is None or value <= kind.le)
        case inspect.StrType():
            has_size = isinstance(value, str) and (kind.min_length or 0) <= len(value) <= (kind.max_length or 10**9)
            return has_size and (kind.pattern is None or re.search(kind.pattern, value) is not None)
        case inspect.DictType():
            has_size = isinstance(value, dict) and len(value) <= (kind.max_length or 10**9)
            return has_size and all(fits(kind.key_type, name) and fits(kind.value_type, value[name]) for name in value)
        case inspect.LiteralType():
            return value in kind.values
        case inspect.ListType():
            return isinstance(value, list) and all(fits(kind.item_type, each) for each in value)
        case inspect.StructType():
            names = {field.encode_name for field in kind.fields}
            is_known = isinstance(value, dict) and value.keys() <= names
            return is_known and all(accepts(each, value.get(each.encode_name, MISSING)) for each in kind.fields)
    raise AssertionError(f"a field of kind {kind} needs a line here")


def check_error(cell: Cell, error: dict[str, Any]) -> None:
    assert error["type"] == "error", (cell, error)
    assert error["code"] == "bad_field", (cell, error)
    assert f"`{cell.field}`" in error["message"] or f"frame.{cell.field}" in error["message"], (cell, error)


async def test_every_wrong_field_of_a_visitor_is_named_and_nothing_happens(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with running_small_shop(tmp_path) as shop:
        visitor = await shop.visitor()
        await visitor.say("Where is my order?")
        await visitor.wait_event("message", entry_id="order-status")
        before = await everything(shop)
        wrong = list(cells(VISITOR_COMMANDS, EXAMPLES["visitor_commands"]))
        for start in range(0, len(wrong), FRAMES_A_CONNECTION):
            await visitor.close()
            await visitor.connect()
            await play(visitor, wrong[start : start + FRAMES_A_CONNECTION])
        assert await everything(shop) == before
        await visitor.close()
        record("B3", visitor_cells=len(wrong))


async def test_every_wrong_field_of_a_console_is_named_and_nothing_happens(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    async with running_small_shop(tmp_path) as shop:
        operator: OperatorClient = await shop.operator()
        visitor = await shop.visitor()
        await visitor.say("Where is my order?")
        await visitor.wait_event("message", entry_id="order-status")
        before = await everything(shop)
        wrong = list(cells(OPERATOR_COMMANDS, EXAMPLES["operator_commands"]))
        for start in range(0, len(wrong), FRAMES_A_CONNECTION):
            await Client.close(operator)
            await operator.connect()
            await play(operator, wrong[start : start + FRAMES_A_CONNECTION])
        assert await everything(shop) == before
        await operator.close()
        await visitor.close()
        record("B3", operator_cells=len(wrong))


async def play(client: Client, wrong: list[Cell]) -> None:
    """Sends the frames at once; the errors come in the same order, and the connection stays."""
    start = len(client.frames)
    for cell in wrong:
        await client.send_raw(json.dumps(cell.frame))
    await client.hear_all()
    errors = [frame for frame in client.frames[start:] if frame["type"] == "error"]
    assert len(errors) == len(wrong), (wrong, errors)
    for cell, error in zip(wrong, errors, strict=True):
        check_error(cell, error)


async def test_a_wrong_hello_is_refused_by_naming_the_field(tmp_path: Path, calm_log: pytest.LogCaptureFixture) -> None:
    async with running_small_shop(tmp_path) as shop:
        operator = await shop.operator()
        for path, key, commands in (
            ("visitor", "visitor_commands", VISITOR_COMMANDS[:1]),
            ("operator", "operator_commands", OPERATOR_COMMANDS[:1]),
        ):
            for cell in cells(commands, EXAMPLES[key]):
                client = Client(f"ws://127.0.0.1:{shop.port}/ws/visitor", ORIGIN)
                if path == "operator":
                    client = Client(operator.url, shop.url)
                await client.open(cell.frame)
                check_error(cell, await client.wait_type("error"))
                await client.close()
        assert await shop.query("SELECT count(*) FROM visitors") == [(0,)]
        await operator.close()


async def test_what_a_shop_page_reports_wrongly_is_refused_by_naming_the_field(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        for type, field, wrong in WRONG_REPORTS:
            visitor = await shop.visitor()
            right = next(each for each in EXAMPLES["visitor_commands"] if each["type"] == type)
            await visitor.send_raw(json.dumps(right | {field: wrong}))
            error = await visitor.wait_type("error")
            check_error(Cell(type, field, str(wrong)[:40], right), error)
            await visitor.close()
        assert await shop.query("SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM page_signals)") == [(0, 0)]
    record("B3", wrong_reports=len(WRONG_REPORTS))


async def test_what_only_the_server_may_set_stays_as_it_was(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        visitor = await shop.visitor()
        for name in ("sender", "seq", "at", "id", "conversation_id", "is_erased", "entry_id"):
            error = await visitor.do("send", text="hello", **{name: "x"})
            assert error["code"] == "bad_field", name
            if name == "conversation_id":  # the fourth: a fifth would end this connection
                await visitor.close()
                await visitor.connect()
        assert await shop.query("SELECT count(*) FROM events") == [(0,)]
        await visitor.close()


def test_the_examples_are_what_the_decoders_understand() -> None:
    for key, commands in (("visitor_commands", VISITOR_COMMANDS), ("operator_commands", OPERATOR_COMMANDS)):
        by_tag = {str(each.__struct_config__.tag): each for each in commands}  # type: ignore[attr-defined]
        assert {example["type"] for example in EXAMPLES[key]} == by_tag.keys()
        for example in EXAMPLES[key]:
            assert msgspec.to_builtins(msgspec.convert(example, by_tag[example["type"]])).items() <= example.items()


async def everything(shop: RunningShop) -> list[Any]:
    """The rows that wrong frames must leave alone."""
    return [
        await shop.query("SELECT * FROM conversations ORDER BY id"),
        await shop.query("SELECT count(*), max(seq) FROM events WHERE sender_kind <> 'bot'"),
        await shop.query("SELECT id, name, email FROM visitors ORDER BY id"),
        await shop.query("SELECT id, role, status, is_active FROM operators ORDER BY id"),
    ]

