"""One client's connection without its transport: limits on what comes in and what goes out."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from chatserver.clock import ManualClock
from chatserver.errors import Conflict
from chatserver.protocol import close_codes, codec
from chatserver.protocol.fields import Command
from chatserver.protocol.frames import Pong
from chatserver.realtime.rate_limit import CommandLimits, Rate
from chatserver.realtime.session import IN_FLIGHT, OUTBOX_CHARACTERS, REFUSALS, Session

PLENTY = Rate(1e9, 1e9)


def session(dispatch: Any = None, **rates: Rate) -> Session:
    async def nothing(session: Session, command: Command) -> None:
        return

    clock = ManualClock()
    return Session(codec.decode_visitor, dispatch or nothing, CommandLimits(PLENTY, rates, clock), clock)


def said(opened: Session) -> list[dict[str, Any]]:
    return [json.loads(text) for text in opened.take_outbox()]


def send_frame(message_id: str) -> str:
    return json.dumps({"type": "send", "client_message_id": message_id, "text": "words"})


def test_frames_wait_in_order_until_they_are_taken() -> None:
    opened = session()
    opened.push('{"first":1}')
    opened.send(Pong())
    assert opened.ready.is_set()
    assert said(opened) == [{"first": 1}, {"type": "pong"}]
    assert not opened.ready.is_set() and said(opened) == []


def test_a_client_that_reads_too_slowly_is_closed_and_its_backlog_dropped() -> None:
    opened = session()
    frame = "x" * 1000
    for _ in range(OUTBOX_CHARACTERS // len(frame) + 1):
        opened.push(frame)
    assert opened.close_code is None
    opened.push(frame)
    assert opened.close_code is close_codes.SLOW_READER
    assert opened.take_outbox() == [] and opened.ready.is_set()


def test_a_client_that_keeps_up_may_read_any_amount() -> None:
    opened = session()
    for _ in range(5):
        opened.push("x" * OUTBOX_CHARACTERS)
        assert len(opened.take_outbox()) == 1
    assert opened.close_code is None


def test_nothing_goes_out_after_the_end_and_the_first_reason_counts() -> None:
    opened = session()
    opened.push('{"before":1}')
    opened.close(close_codes.NOT_AUTHENTICATED)
    opened.push('{"after":1}')
    opened.close(close_codes.RESTART)
    assert opened.close_code is close_codes.NOT_AUTHENTICATED
    assert said(opened) == [{"before": 1}]
    assert opened.ready.is_set()


async def test_a_command_that_fails_is_answered_and_the_next_one_runs() -> None:
    failures = iter([Conflict("somebody was first", code="already_taken"), RuntimeError("secret detail"), None])

    async def dispatch(session: Session, command: Command) -> None:
        failure = next(failures)
        if failure is not None:
            raise failure

    opened = session(dispatch)
    for number in range(3):
        await opened.receive(send_frame(str(number)))
        await opened.finish()
    errors = said(opened)
    assert [(error["code"], error["in_reply_to"]) for error in errors] == [("already_taken", "0"), ("internal", "1")]
    assert "secret" not in str(errors) and errors[1]["is_temporary"] is True
    assert opened.close_code is None


async def test_so_many_commands_may_be_under_way_and_the_next_one_waits() -> None:
    gate = asyncio.Event()
    running = 0

    async def dispatch(session: Session, command: Command) -> None:
        nonlocal running
        running += 1
        await gate.wait()

    opened = session(dispatch)
    for number in range(IN_FLIGHT - 1):
        await opened.receive(send_frame(str(number)))
    waiting = asyncio.create_task(opened.receive(send_frame("last")))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert running == IN_FLIGHT and not waiting.done()
    gate.set()
    await waiting
    await opened.finish()


async def test_words_beyond_the_rate_are_refused_with_the_time_to_wait_and_accepted_after_it() -> None:
    clock = ManualClock()
    done: list[str] = []

    async def dispatch(session: Session, command: Any) -> None:
        done.append(command.client_message_id)

    opened = Session(codec.decode_visitor, dispatch, CommandLimits(PLENTY, {"send": Rate(2, 0.5)}, clock), clock)
    for message_id in ("1", "2", "3"):
        await opened.receive(send_frame(message_id))
    await opened.finish()
    (error,) = said(opened)
    assert (error["code"], error["in_reply_to"], error["retry_after_ms"]) == ("too_many", "3", 2000)
    assert error["is_temporary"] is True and done == ["1", "2"]
    clock.advance(2)
    await opened.receive(send_frame("3"))
    await opened.finish()
    assert done == ["1", "2", "3"] and said(opened) == []


async def test_current_values_beyond_the_rate_are_dropped_without_a_word() -> None:
    opened = session(typing=Rate(1, 0.001))
    for _ in range(5):
        await opened.receive('{"type":"typing","text":"wor"}')
    await opened.finish()
    assert said(opened) == [] and opened.close_code is None


async def test_a_client_that_does_not_listen_to_refusals_is_closed() -> None:
    opened = session(send=Rate(1, 0.001))
    for number in range(REFUSALS + 2):
        await opened.receive(send_frame(str(number)))
    assert opened.close_code is close_codes.TOO_FAST
    await opened.finish()


@pytest.mark.parametrize("bad", ["{", "[]", '{"type":"nope"}', '{"type":"send","text":1}'])
async def test_five_frames_that_cannot_be_understood_end_the_session(bad: str) -> None:
    opened = session()
    for count in range(5):
        assert opened.close_code is None, count
        await opened.receive(bad)
    assert opened.close_code is close_codes.BAD_INPUT
    assert len(said(opened)) == 5
