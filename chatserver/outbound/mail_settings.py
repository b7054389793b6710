"""How letters are sent, as the owner set it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from chatserver.errors import UsageError
from chatserver.outbound.addresses import is_address, parse_sender

SECURITIES = ("starttls", "tls", "none")
_HOST = re.compile(r"[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+")
_THIS_MACHINE = re.compile(r"localhost|127\.[0-9.]+|::1")


@dataclass(frozen=True)
class MailSettings:
    """The mail server, and who the letters come from; without a `host` no letter is ever sent.

    `security` is how the connection is protected: `starttls`, `tls` from the first byte, or `none`. `sender` is an
    address, or a name with an address. `public_url` is how people reach this server, without a slash at the end; an
    empty one leaves links to it out of letters. Raises UsageError, with the settings' names, for what cannot be used.
    """

    host: str = ""
    port: int = 587
    security: str = "starttls"
    user: str = ""
    password: str = field(default="", repr=False)
    sender: str = ""
    public_url: str = ""

    @property
    def is_set_up(self) -> bool:
        return bool(self.host)

    @property
    def server(self) -> str:
        """The mail server as people write it, empty if there is none."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}" if host else ""

    def __post_init__(self) -> None:
        self._check_server()
        self._check_login()
        if self.sender:
            check_sender(self.sender)
        if self.public_url:
            check_public_url(self.public_url)

    def _check_server(self) -> None:
        if self.security not in SECURITIES:
            raise UsageError(f"smtp_security is {self.security!r}; choose {', '.join(SECURITIES)}")
        if not 1 <= self.port <= 65_535:
            raise UsageError(f"smtp_port {self.port} is not a port; choose 1 to 65535")
        if self.host and not _HOST.fullmatch(self.host):
            raise UsageError(f"smtp_host is {self.host!r}; write a name or an address alone, like mail.shop.example")
        if bool(self.host) != bool(self.sender):
            raise UsageError("smtp_host and mail_from go together; set both, or neither to send no mail")

    def _check_login(self) -> None:
        if self.user and not self.host:
            raise UsageError("smtp_user is set, but smtp_host is not; set both")
        if bool(self.user) != bool(self.password):
            raise UsageError("smtp_user goes with smtp_password or smtp_password_file; set both, or neither")
        if self.user and self.security == "none" and not _THIS_MACHINE.fullmatch(self.host):
            raise UsageError("smtp_security none would send the password readable to all; choose starttls or tls")


def read_password(password: str, file: str) -> str:
    """The password itself, or the one that stands in the file. Raises UsageError if that cannot be read."""
    if not file:
        return password
    if password:
        raise UsageError("smtp_password and smtp_password_file are both set; choose one")
    try:
        found = Path(file).read_text("utf-8").rstrip("\r\n")
    except OSError as error:
        raise UsageError(f"smtp_password_file {file} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UsageError(f"smtp_password_file {file} is not text; write the password alone into it") from None
    if not found:
        raise UsageError(f"smtp_password_file {file} is empty; write the password alone into it")
    return found


def check_sender(text: str) -> None:
    """Raises UsageError unless letters can come from there."""
    name, address = parse_sender(text)
    if not (name.isprintable() and is_address(address)):
        raise UsageError(f"mail_from is {text!r}; write it like chat@shop.example or Tea house <chat@shop.example>")


def check_public_url(text: str) -> None:
    """Raises UsageError unless it is an address a link can begin with."""
    try:
        parts = urlsplit(text)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        is_web = False
    has_more = set(text) & set(" ?#@\\<>\"'") or not text.isprintable()
    if not is_web or has_more or parts.path:
        raise UsageError(f"public_url is {text!r}; write it like https://chat.shop.example")
