"""Protected connections and logins, with a mail server that wants them."""

from __future__ import annotations

import logging
import ssl
from base64 import b64encode

import pytest

from chatserver.errors import MailRefused
from chatserver.logs import JsonFormatter
from chatserver.outbound.letter import Letter
from tests.outbound.post_office import PASSWORD, USER, make_certificate, post_office

LETTER = Letter(to="mina@buyer.example", subject="Hello", text="Words\n", message_id="one", language="en")

Trust = tuple[ssl.SSLContext, ssl.SSLContext]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Trust:
    """For a server, and for a client that trusts it."""
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_letter_goes_over_a_protected_connection_with_a_login(certificate: Trust, security: str) -> None:
    server, trust = certificate
    async with post_office(tls=server, is_tls_at_once=security == "tls", needs_login=True) as office:
        await office.mailer(security=security, user=USER, password=PASSWORD, trust=trust).send(LETTER)
        assert [letter.text for letter in office.letters] == ["Words\n"]
        assert office.logins == [(USER, PASSWORD)]


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_certificate_nobody_trusts_gets_neither_password_nor_letter(certificate: Trust, security: str) -> None:
    server, _ = certificate
    async with post_office(tls=server, is_tls_at_once=security == "tls", needs_login=True) as office:
        with pytest.raises(MailRefused, match="certificate is not trusted") as caught:
            await office.mailer(security=security, user=USER, password=PASSWORD).send(LETTER)
        assert caught.value.is_temporary and caught.value.code == "mail_unreachable"
        assert office.logins == [] and office.letters == []


async def test_a_server_without_starttls_gets_no_letter() -> None:
    async with post_office() as office:
        await office.mailer().send(LETTER)
        with pytest.raises(MailRefused, match="STARTTLS") as caught:
            await office.mailer(security="starttls").send(LETTER)
        assert not caught.value.is_temporary
        assert len(office.letters) == 1


async def test_tls_towards_a_server_that_speaks_plainly_names_the_settings() -> None:
    async with post_office() as office:
        with pytest.raises(MailRefused, match="smtp_security") as caught:
            await office.mailer(security="tls").send(LETTER)
        assert caught.value.is_temporary


async def test_a_refused_login_tells_no_password(certificate: Trust, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server, trust = certificate
    wrong = "wrong but secret"
    async with post_office(tls=server, needs_login=True) as office:
        mailer = office.mailer(security="starttls", user=USER, password=wrong, trust=trust)
        with pytest.raises(MailRefused, match="refused the login") as caught:
            await mailer.send(LETTER)
        logging.getLogger("test").exception("not sent", exc_info=caught.value)
        assert not caught.value.is_temporary and caught.value.code == "mail_login"
        assert office.logins == [(USER, wrong)] * len(office.logins) and office.logins
    ours = [JsonFormatter().format(each) for each in caplog.records if each.name != "mail.log"]  # that is the server's
    assert any("refused the login" in line for line in ours)
    told = "\n".join([*ours, repr(caught.value), repr(mailer.__dict__)])
    for secret in (wrong, b64encode(wrong.encode()).decode(), b64encode(f"\0{USER}\0{wrong}".encode()).decode()):
        assert secret not in told
