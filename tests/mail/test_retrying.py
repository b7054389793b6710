"""A letter that could not go is tried again, or shown to the owner; it never goes twice without need."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from chatserver.actions.mailing import MOST_ATTEMPTS
from chatserver.clock import ManualClock, SystemClock
from chatserver.outbound.mail import Mailer
from chatserver.serving import read_shop, write_once
from chatserver.storage import letters, shop
from chatserver.worker.mail_tasks import mail_handlers
from tests.mail.stage import CONSOLE, HOUR, MINA, ORIGIN, TEAM, close, mail_settings, mailing_shop, put_rules, say
from tests.outbound.post_office import HERE, PASSWORD, USER, PostOffice, closed_door, post_office, serving
from tests.support.figures import record
from tests.support.serving import Serving
from tests.support.shop import prepare, until
from tests.support.visitor_client import VisitorClient

MINUTE = 60.0
SMALL = Path(__file__).parents[1] / "delivery" / "content"


async def test_while_the_mail_server_is_down_letters_wait_and_then_come_once(tmp_path: Path) -> None:
    with closed_door() as door:
        port = door.getsockname()[1]
        async with mailing_shop(tmp_path, PostOffice(port)) as stage:
            visitor = await stage.visitor()
            await stage.leave_message(visitor)
            for minutes in (0, 1, 2, 4, 8):
                await stage.post(minutes * MINUTE)
            ((kind, to, state, problem),) = await stage.stored()
            assert (kind, to, state) == ("message_left", TEAM, "refused")
            assert "cannot be reached" in problem and str(port) in problem
            assert await stage.tasks() == ["mail_due", "mail_left"]
            async with post_office(door=door) as opened:
                await stage.post(16 * MINUTE - 1)
                assert opened.letters == [], "pauses grow"
                await stage.post(1)
                await stage.post(HOUR)
                assert len(opened.letters) == 1
                assert await stage.stored() == [("message_left", TEAM, "sent", "")]
                assert await stage.tasks() == ["mail_due"]
            await close(visitor)


@pytest.mark.parametrize("answer", ["450 mailbox busy", "451 try again later", "421 too many connections"])
async def test_what_may_pass_is_tried_again_with_the_same_id(answer: str, tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        stage.office.to_letter = answer
        await stage.leave_message(visitor)
        await stage.post()
        await stage.post(MINUTE)
        assert len(stage.office.refused) == 2 and answer[:3] in (await stage.stored())[0][3]
        stage.office.to_letter = ""
        await stage.post(2 * MINUTE)
        ids = [each.message["Message-ID"] for each in (*stage.office.refused, stage.take_letter())]
        assert len(set(ids)) == 1
        assert (await stage.stored())[0][2:] == ("sent", "")
        await close(visitor)


async def test_a_refused_recipient_is_shown_and_not_tried_again(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        conversation_id = await stage.leave_told_message(visitor)
        operator = await stage.take(conversation_id)
        stage.office.to_recipient = "550 5.1.1 <ADDRESS> is not known here"
        await say(operator, conversation_id, "It left yesterday.")
        await stage.post(MINUTE)
        kind, to, state, problem = (await stage.stored())[-1]
        assert (kind, to, state) == ("answers", MINA, "refused") and "is not known here" in problem
        assert "mail_missed" not in await stage.tasks()
        stage.office.to_recipient = ""
        await stage.post(HOUR)
        assert stage.letters == []
        await say(operator, conversation_id, "Hello?")
        await stage.post(MINUTE)
        assert "It left yesterday." in stage.take_letter().text, "what never arrived is in the next letter"
        await close(visitor, operator)


async def test_a_wrong_password_is_tried_again_because_the_owner_may_mend_it(tmp_path: Path) -> None:
    clock = ManualClock()
    async with post_office(needs_login=True, is_tls_at_once=True) as office:
        async with mailing_shop(tmp_path, office, clock=clock, smtp_user=USER, smtp_password="wrong") as stage:
            visitor = await stage.visitor()
            await stage.leave_message(visitor)
            await stage.post()
            ((kind, _, state, problem),) = await stage.stored()
            assert (kind, state) == ("message_left", "refused") and "refused the login" in problem
            await close(visitor)
        async with mailing_shop(tmp_path, office, clock=clock, smtp_user=USER, smtp_password=PASSWORD) as stage:
            await stage.post(MINUTE)
            assert stage.take_letter().recipients == (TEAM,)
            assert (await stage.stored())[0][2:] == ("sent", "")


async def test_after_three_days_a_letter_is_given_up(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        stage.office.to_letter = "451 try again later"
        await stage.leave_message(visitor)
        hours = 0
        while "mail_left" in await stage.tasks():
            await stage.post(HOUR)
            hours += 1
        assert 66 <= hours <= 80
        lefts = [each for each in stage.office.refused if each.message["Subject"].startswith("New message")]
        assert len(lefts) == MOST_ATTEMPTS + 1
        assert (await stage.stored())[0][:3] == ("message_left", TEAM, "refused")
        await close(visitor)


async def test_a_mail_server_that_hangs_keeps_neither_the_bot_nor_other_chats_waiting(tmp_path: Path) -> None:
    calls: list[asyncio.BaseTransport] = []

    class Silent(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            calls.append(transport)

    async with serving(Silent, None) as port, mailing_shop(tmp_path, PostOffice(port)) as stage:
        patient = Mailer(stage.office.settings(public_url=CONSOLE), timeout_seconds=HOUR)  # gives none of them up
        stage.shop.shop.postman._handlers = mail_handlers(patient, "Test shop")
        visitors = [await stage.visitor() for _ in range(8)]
        async with stage.shop.shop.postman._round:  # or the server begins by itself, with those that are there
            for visitor in visitors:
                await stage.leave_message(visitor)
        sending = asyncio.create_task(stage.shop.shop.postman.run_due())
        await until(lambda: len(calls) == 4)
        asking = await stage.visitor()
        assert (await asking.say("where is my order?"))["type"] == "ack"
        await stage.shop.finish_tasks()
        await asking.wait_event("message", entry_id="order-status")
        assert len(calls) == 4 and not sending.done(), "at most four at a time"
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        for transport in calls:
            transport.abort()  # type: ignore[attr-defined]
        await close(asking, *visitors)


async def test_a_message_that_comes_while_a_letter_is_on_its_way_is_not_lost(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        conversation_id = await stage.leave_told_message(visitor)
        operator = await stage.take(conversation_id)
        await say(operator, conversation_id, "First.")
        reached, go_on = hold_letters(stage.office)
        await stage.shop.tick(MINUTE)
        sending = asyncio.create_task(stage.post())
        await until(reached.is_set)
        await say(operator, conversation_id, "Second.")
        go_on.set()
        await sending
        first = stage.take_letter()
        assert "First." in first.text and "Second." not in first.text
        await stage.post(MINUTE)
        second = stage.take_letter()
        assert "Second." in second.text and "First." not in second.text
        await close(visitor, operator)


async def test_a_second_message_that_is_left_while_the_first_is_on_its_way_is_told_too(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        reached, go_on = hold_letters(stage.office)
        await stage.leave_message(visitor)
        sending = asyncio.create_task(stage.post())
        await until(reached.is_set)
        stage.shop.advance(1)
        await stage.leave_message(visitor, topic="And where is my refund?")
        go_on.set()
        await sending
        await stage.post()
        first, second = stage.take_letters()
        assert "Where is my order?" in first.text and "And where is my refund?" in second.text
        assert first.message["Message-ID"] != second.message["Message-ID"]
        await close(visitor)


def hold_letters(office: PostOffice) -> tuple[asyncio.Event, asyncio.Event]:
    """Lets every letter wait at the mail server until the second event; the first one tells that one is there.

    Before one is due: then the server may send it by itself.
    """
    reached, go_on = asyncio.Event(), asyncio.Event()
    accept = office.handle_DATA

    async def handle_DATA(*arguments: Any) -> str:
        reached.set()
        await go_on.wait()
        return await accept(*arguments)

    office.handle_DATA = handle_DATA  # type: ignore[method-assign]
    return reached, go_on


async def test_a_kill_between_sending_and_writing_down_sends_the_same_letter_again(tmp_path: Path) -> None:
    await prepare(tmp_path, SystemClock(), (ORIGIN,), with_operators=True)
    await write_once(tmp_path, put_rules)
    async with post_office() as office:
        flags = [f"--{name.replace('_', '-')}={value}" for name, value in mail_settings(office.port).items()]
        first = Serving(tmp_path, "--content", str(SMALL), *flags)
        accept = office.handle_DATA

        async def kill(*arguments: Any) -> str:
            answer = await accept(*arguments)
            os.kill(first.pid, signal.SIGKILL)
            return answer

        office.handle_DATA = kill  # type: ignore[method-assign]
        await asyncio.to_thread(first.__enter__)
        await leave_message(first, tmp_path)
        await until(lambda: office.letters)
        await asyncio.to_thread(first.stop)
        assert f"Mail goes out by {HERE}:{office.port} from" in first.said
        office.handle_DATA = accept  # type: ignore[method-assign]
        again = Serving(tmp_path, "--content", str(SMALL), *flags)
        await asyncio.to_thread(again.__enter__)
        try:
            await until(lambda: states(tmp_path) == ["sent"])
        finally:
            await asyncio.to_thread(again.stop)
        ids = {each.message["Message-ID"] for each in office.letters}
        assert len(office.letters) == 2 and len(ids) == 1
        assert states(tmp_path) == ["sent"]
        record("mail at least once", kills=1, letters=len(office.letters), message_ids=len(ids))


def states(data: Path) -> list[str]:
    """What became of each letter."""
    return [each.state for each in read_shop(data, lambda connection: letters.list_newest(connection, 10))]


async def leave_message(server: Serving, data: Path) -> None:
    key = read_shop(data, shop.list_sites)[0].public_key
    visitor = VisitorClient(server.port, key, origin=ORIGIN)
    await visitor.connect()
    answers = {"name": "Mina", "email": MINA, "topic": "Where is my order?"}
    assert (await visitor.answer_form("offline", "support", **answers))["type"] == "ack"
    await visitor.close()


async def test_starting_says_whether_mail_is_set_up(tmp_path: Path) -> None:
    await prepare(tmp_path, SystemClock(), (ORIGIN,), with_operators=True)
    server = Serving(tmp_path, "--content", str(SMALL))
    await asyncio.to_thread(server.__enter__)
    await asyncio.to_thread(server.stop)
    assert "Mail is not set up" in server.said
