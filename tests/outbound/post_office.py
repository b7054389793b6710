"""A real mail server on a free port, which keeps what it gets and refuses what a test tells it to."""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from chatserver.outbound.mail import Mailer
from chatserver.outbound.mail_settings import MailSettings
from tests.support.client import PATIENCE_SECONDS

SENDER = "Tea house <chat@shop.example>"
USER, PASSWORD = "chat@shop.example", "pass word, very secret ÄÖ"
HERE = "127.0.0.1"
LINK = re.compile(r"https?://\S+")


@dataclass(frozen=True)
class Delivered:
    """One letter as it came in: who it was for on the way, and every byte of it."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes

    @property
    def message(self) -> EmailMessage:
        found = message_from_bytes(self.content, policy=SMTP_POLICY)
        assert isinstance(found, EmailMessage) and not found.defects
        return found

    @property
    def text(self) -> str:
        words: str = self.message.get_content()
        return words.replace("\r\n", "\n")


@dataclass
class PostOffice:
    """What came in, and what is answered: `to_recipient` and `to_letter` are said instead of taking it.

    `ADDRESS` and `LINK` in them stand for the recipient, and for a link that is in the letter.
    """

    port: int = 0
    to_recipient: str = ""
    to_letter: str = ""
    letters: list[Delivered] = field(default_factory=list)
    refused: list[Delivered] = field(default_factory=list)
    logins: list[tuple[str, str]] = field(default_factory=list)

    async def handle_RCPT(self, server: Any, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        if self.to_recipient:
            return self.to_recipient.replace("ADDRESS", address)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes) and envelope.mail_from is not None
        letter = Delivered(envelope.mail_from, tuple(envelope.rcpt_tos), envelope.content)
        if self.to_letter:
            self.refused.append(letter)
            return self.to_letter.replace("LINK", next(iter(LINK.findall(letter.text)), ""))
        self.letters.append(letter)
        return "250 OK"

    def log_in(self, server: Any, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        given = (data.login.decode(), data.password.decode())
        self.logins.append(given)
        if given == (USER, PASSWORD):
            return AuthResult(success=True)
        return AuthResult(success=False, handled=False, message=f"535 5.7.8 {given[1]} is not the password")

    def settings(self, **others: Any) -> MailSettings:
        """Such as an owner would set for this server."""
        return MailSettings(**({"host": HERE, "port": self.port, "security": "none", "sender": SENDER} | others))

    def mailer(self, *, trust: ssl.SSLContext | None = None, **others: Any) -> Mailer:
        return Mailer(self.settings(**others), timeout_seconds=PATIENCE_SECONDS, trust=trust)


@asynccontextmanager
async def post_office(
    *,
    tls: ssl.SSLContext | None = None,
    is_tls_at_once: bool = False,
    needs_login: bool = False,
    utf8: bool = True,
    door: socket.socket | None = None,
) -> AsyncIterator[PostOffice]:
    """A server that is open until the block ends, at the door if one is held for it, else on a free port.

    With `tls` it offers STARTTLS, or nothing else from the start.
    """
    office, loop = PostOffice(), asyncio.get_running_loop()

    def answer_call() -> SMTP:
        return SMTP(
            office,
            loop=loop,
            hostname="mail.shop.example",
            enable_SMTPUTF8=utf8,
            tls_context=None if is_tls_at_once else tls,
            require_starttls=not is_tls_at_once,
            authenticator=office.log_in if needs_login else None,
            auth_require_tls=not is_tls_at_once,
        )

    async with serving(answer_call, tls if is_tls_at_once else None, door) as opened:
        office.port = opened
        yield office


@asynccontextmanager
async def serving(
    protocol: Callable[[], asyncio.BaseProtocol], tls: ssl.SSLContext | None, door: socket.socket | None = None
) -> AsyncIterator[int]:
    """Serves at the door, or on a free port; returns the port."""
    server = await asyncio.get_running_loop().create_server(protocol, sock=door or closed_door(), ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


def closed_door() -> socket.socket:
    """A free port that is held from now on, so that nobody else gets it; whoever calls is refused until it opens."""
    door = socket.socket()
    door.bind((HERE, 0))
    return door


def make_certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A certificate nobody knows for this machine: for a server, and for a client that trusts it."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    how = "-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=mail"
    files = ["-keyout", str(key), "-out", str(certificate)]
    command = ["openssl", "req", *how.split(), "-addext", f"subjectAltName=IP:{HERE}", *files]
    subprocess.run(command, check=True, capture_output=True)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate, key)
    return server, ssl.create_default_context(cafile=str(certificate))
