"""Sends letters through the shop's mail server, one connection each."""

from __future__ import annotations

from asyncio import timeout
from contextlib import suppress
from ssl import SSLContext

from aiosmtplib import SMTP, SMTPException

from chatserver.errors import MailRefused
from chatserver.outbound.addresses import is_address, on_the_wire, parse_sender
from chatserver.outbound.letter import Letter, as_message
from chatserver.outbound.mail_settings import MailSettings
from chatserver.outbound.refusals import LETTER, RECIPIENT, explain

TIMEOUT_SECONDS = 20.0
GOODBYE_SECONDS = 2.0


class Mailer:
    """The way out for letters.

    A letter that is not with the mail server after `timeout_seconds` is given up. `trust` says which certificates
    the mail server may have; None trusts those that this machine trusts.
    """

    def __init__(
        self, settings: MailSettings, *, timeout_seconds: float = TIMEOUT_SECONDS, trust: SSLContext | None = None
    ) -> None:
        self._settings = settings
        self._timeout_seconds = timeout_seconds
        self._trust = trust

    @property
    def is_set_up(self) -> bool:
        """Whether letters can be sent at all; if not, nothing may promise one."""
        return self._settings.is_set_up

    @property
    def sender(self) -> str:
        """Who letters come from, empty if mail is not set up."""
        return self._settings.sender

    @property
    def server(self) -> str:
        """Name and port of the mail server, empty if mail is not set up."""
        return self._settings.server

    @property
    def public_url(self) -> str:
        """How people reach this server, empty if nobody said. Never what a request called it."""
        return self._settings.public_url

    async def send(self, letter: Letter) -> None:
        """Hands the letter to the mail server. Raises MailRefused if that did not take it.

        After a temporary refusal the letter may be sent again as it is; in the worst case it then arrives twice,
        with one Message-ID.
        """
        if not self.is_set_up:
            raise MailRefused("mail is not set up; see smtp_host", is_temporary=False, code=LETTER)
        if not is_address(letter.to):
            raise MailRefused("the recipient is no e-mail address", is_temporary=False, code=RECIPIENT)
        recipient = on_the_wire(letter.to)
        try:
            await self._deliver(letter, recipient)
        except (SMTPException, OSError) as error:
            raise explain(error, self.server, recipient) from None

    async def _deliver(self, letter: Letter, recipient: str) -> None:
        sender = on_the_wire(parse_sender(self.sender)[1])
        client = self._make_client(local_hostname=sender.partition("@")[2])
        try:
            async with timeout(self._timeout_seconds):
                await client.connect()
                await client.send_message(as_message(letter, self.sender), sender=sender, recipients=[recipient])
            with suppress(SMTPException):  # the letter is there, however the goodbye goes
                await client.quit(timeout=GOODBYE_SECONDS)
        finally:
            client.close()

    def _make_client(self, local_hostname: str) -> SMTP:
        settings = self._settings
        return SMTP(
            hostname=settings.host,
            port=settings.port,
            local_hostname=local_hostname,
            username=settings.user or None,
            password=settings.password or None,
            use_tls=settings.security == "tls",
            start_tls=settings.security == "starttls",
            tls_context=self._trust,
            timeout=self._timeout_seconds,
        )
