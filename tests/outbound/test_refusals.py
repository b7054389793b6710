"""What a mail server can answer instead of taking a letter, and what is made of it."""

from __future__ import annotations

import asyncio
import logging
from time import monotonic
from typing import cast

import pytest

from chatserver.errors import ChatError, MailRefused
from chatserver.outbound.letter import Letter
from chatserver.outbound.mail import TIMEOUT_SECONDS, Mailer
from chatserver.outbound.mail_settings import MailSettings
from tests.outbound.post_office import HERE, SENDER, PostOffice, closed_door, post_office, serving
from tests.support.client import PATIENCE_SECONDS

LETTER = Letter(to="mina@buyer.example", subject="Hello", text="Words\n", message_id="one", language="en")
SHORT_SECONDS = 0.3


async def refused(mailer: Mailer) -> MailRefused:
    """What was raised: one line, that does not name the recipient."""
    with pytest.raises(MailRefused) as caught:
        await mailer.send(LETTER)
    assert isinstance(caught.value, ChatError)
    assert caught.value.message.isprintable() and len(caught.value.message) < 300
    assert LETTER.to not in caught.value.message
    return caught.value


async def check_then_taken(office: PostOffice) -> None:
    """The next letter goes: a refusal breaks nothing."""
    office.to_recipient = office.to_letter = ""
    await office.mailer().send(LETTER)
    assert len(office.letters) == 1


@pytest.mark.parametrize(
    ("answer", "is_temporary"),
    [
        ("550 5.1.1 <ADDRESS>: no such mailbox", False),
        ("553 not here", False),
        ("450 4.2.0 <ADDRESS>: greylisted, come back in 5 minutes", True),
        ("421 too many connections", True),
    ],
)
async def test_a_refused_recipient(answer: str, is_temporary: bool) -> None:
    async with post_office() as office:
        office.to_recipient = answer
        error = await refused(office.mailer())
        assert (error.is_temporary, error.code) == (is_temporary, "mail_recipient")
        assert answer[:3] in error.message and answer.split()[-1] in error.message
        await check_then_taken(office)


@pytest.mark.parametrize(
    ("answer", "is_temporary"),
    [("554 5.7.1 looks like spam", False), ("552 mailbox full", False), ("452 4.3.1 no room", True)],
)
async def test_a_refused_letter(answer: str, is_temporary: bool) -> None:
    async with post_office() as office:
        office.to_letter = answer
        error = await refused(office.mailer())
        assert (error.is_temporary, error.code) == (is_temporary, "mail_refused")
        assert answer in error.message
        await check_then_taken(office)


async def test_nobody_there() -> None:
    with closed_door() as door:
        port = door.getsockname()[1]
        error = await refused(Mailer(MailSettings(host=HERE, port=port, security="none", sender=SENDER)))
    assert (error.is_temporary, error.code) == (True, "mail_unreachable")
    assert f"{HERE}:{port} cannot be reached" in error.message and "refused" in error.message


async def test_a_host_that_does_not_exist() -> None:
    error = await refused(Mailer(MailSettings(host="mail.invalid", sender=SENDER), timeout_seconds=PATIENCE_SECONDS))
    assert (error.is_temporary, error.code) == (True, "mail_unreachable")
    assert "mail.invalid:587" in error.message


class Silent(asyncio.Protocol):
    """Says what it is told to, line by line, one for each line that comes, and then nothing more."""

    def __init__(self, *lines: bytes) -> None:
        self._lines = list(lines)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self.data_received(b"")

    def data_received(self, data: bytes) -> None:
        if self._lines:
            self._transport.write(self._lines.pop(0))


CONVERSATION = (b"220 hello\r\n", b"250 mail.shop.example\r\n", b"250 OK\r\n", b"250 OK\r\n", b"354 go on\r\n")


@pytest.mark.parametrize("lines", range(len(CONVERSATION) + 1))
async def test_a_server_that_falls_silent_is_given_up_in_time(lines: int) -> None:
    async with serving(lambda: Silent(*CONVERSATION[:lines]), None) as port:
        settings = MailSettings(host=HERE, port=port, security="none", sender=SENDER)
        started = monotonic()
        error = await refused(Mailer(settings, timeout_seconds=SHORT_SECONDS))
        waited = monotonic() - started
        assert SHORT_SECONDS * 0.9 < waited < TIMEOUT_SECONDS / 2, "in its own time, not in the usual one"
        assert (error.is_temporary, error.code) == (True, "mail_unreachable")
        assert "does not answer" in error.message


class Slow(Silent):
    """Answers each line just in time."""

    def data_received(self, data: bytes) -> None:
        asyncio.get_running_loop().call_later(SHORT_SECONDS * 0.7, super().data_received, data)


async def test_a_server_that_answers_each_line_just_in_time_is_given_up_all_the_same() -> None:
    async with serving(lambda: Slow(*CONVERSATION, b"250 taken\r\n"), None) as port:
        settings = MailSettings(host=HERE, port=port, security="none", sender=SENDER)
        await Mailer(settings, timeout_seconds=PATIENCE_SECONDS).send(LETTER)
        assert (await refused(Mailer(settings, timeout_seconds=SHORT_SECONDS))).is_temporary


async def test_a_letter_that_was_taken_is_sent_however_the_goodbye_goes() -> None:
    taken = (*CONVERSATION, b"250 taken\r\n")
    async with serving(lambda: Silent(*taken), None) as port:
        settings = MailSettings(host=HERE, port=port, security="none", sender=SENDER)
        await Mailer(settings, timeout_seconds=PATIENCE_SECONDS).send(LETTER)


@pytest.mark.parametrize("greeting", [b"\x00\xff\xfe garbage\r\n" * 3, b"HTTP/1.1 400 Bad Request\r\n\r\n", b""])
async def test_what_is_no_mail_server(greeting: bytes) -> None:
    class Wrong(Silent):
        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            self._transport.close()

    async with serving(lambda: Wrong(greeting), None) as port:
        settings = MailSettings(host=HERE, port=port, security="none", sender=SENDER)
        error = await refused(Mailer(settings, timeout_seconds=PATIENCE_SECONDS))
        assert error.is_temporary


async def test_a_server_that_refuses_everybody() -> None:
    for greeting, is_temporary in ((b"554 no service\r\n", False), (b"421 later\r\n", True)):
        async with serving(lambda answer=greeting: Silent(answer), None) as port:  # type: ignore[misc]
            settings = MailSettings(host=HERE, port=port, security="none", sender=SENDER)
            assert (await refused(Mailer(settings, timeout_seconds=PATIENCE_SECONDS))).is_temporary is is_temporary


async def test_without_a_mail_server_nothing_is_sent(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    mailer = Mailer(MailSettings())
    assert (mailer.is_set_up, mailer.sender, mailer.server) == (False, "", "")
    error = await refused(mailer)
    assert not error.is_temporary and "smtp_host" in error.message
