"""Every setting, declared once: default, unit in the name, help. The only reader of the environment.

A setting comes from its command-line flag, else from the variable CHATSERVER_<NAME>, else from its default.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from ipaddress import ip_network
from math import isfinite
from pathlib import Path
from typing import Any

from chatserver.errors import UsageError
from chatserver.outbound.mail_settings import MailSettings, read_password

PREFIX = "CHATSERVER_"
TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off"}
HOST_NAME = re.compile(r"[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]")


def setting(default: Any, help_text: str, *, is_secret: bool = False) -> Any:
    return field(default=default, repr=not is_secret, metadata={"help": help_text})


@dataclass(frozen=True)
class Settings:
    """How one server runs."""

    data: Path = setting(Path("data"), "folder of the database; created if it is not there")
    content: Path = setting(Path("."), "folder with bot_scenarios/ and canned_replies/")
    host: str = setting("127.0.0.1", "address to listen on; behind a proxy leave it as it is")
    port: int = setting(8000, "port to listen on; 0 takes a free one")
    allowed_hosts: str = setting("", "names this server answers to besides localhost, parted by commas")
    trusted_proxies: str = setting("127.0.0.1,::1", "proxies whose X-Forwarded-For is believed, parted by commas")
    unbuilt: bool = setting(False, "serve the browser files as written, for work on them")
    visitor_message_burst: int = setting(20, "messages a visitor may send at once")
    visitor_messages_per_second: float = setting(2.0, "messages a visitor may send each second after the burst")
    operator_message_burst: int = setting(100, "messages an operator may send at once; replies to many chats")
    operator_messages_per_second: float = setting(20.0, "messages an operator may send each second after the burst")
    frames_per_second: float = setting(50.0, "frames of any kind one connection may send each second")
    most_visitors: int = setting(12_000, "visitors connected at once; beyond it they are asked to come back")
    most_visitors_per_address: int = setting(50, "visitors connected at once from one address")
    new_visitors_per_minute: int = setting(20, "new visitors from one address each minute")
    sign_ins_per_hour: int = setting(30, "attempts to sign in from one address each hour")
    public_url: str = setting("", "how people reach this server, like https://chat.shop.example; for links in mails")
    smtp_host: str = setting("", "mail server that sends the shop's mails; without one none is sent or promised")
    smtp_port: int = setting(587, "its port; mostly 587 for starttls and 465 for tls")
    smtp_security: str = setting("starttls", "starttls, tls (from the first byte) or none")
    smtp_user: str = setting("", "login at the mail server, if it wants one")
    smtp_password: str = setting("", "its password; other users of this machine may see flags", is_secret=True)
    smtp_password_file: str = setting("", "file with nothing but the password in it")
    mail_from: str = setting("", "who mails come from, like chat@shop.example or Tea house <chat@shop.example>")

    def __post_init__(self) -> None:
        if not 0 <= self.port <= 65_535:
            raise UsageError(f"port {self.port} is not a port; choose 0 to 65535")
        for each in fields(self):
            value = getattr(self, each.name)
            is_number = isinstance(value, int | float) and not isinstance(value, bool) and each.name != "port"
            if is_number and not (value > 0 and isfinite(value)):
                raise UsageError(f"{each.name} is {value}; choose a number above 0")
        for proxy in parts_of(self.trusted_proxies):
            check_proxy(proxy)
        for name in parts_of(self.allowed_hosts):
            if not HOST_NAME.fullmatch(name):
                raise UsageError(f"allowed_hosts has {name!r}; write a name alone, like chat.shop.example")
        self.mail()

    def mail(self) -> MailSettings:
        """How mails are sent, with the password read from its file. Raises UsageError for what cannot be used."""
        return MailSettings(
            host=self.smtp_host,
            port=self.smtp_port,
            security=self.smtp_security,
            user=self.smtp_user,
            password=read_password(self.smtp_password, self.smtp_password_file),
            sender=self.mail_from,
            public_url=self.public_url.rstrip("/"),
        )


def parts_of(text: str) -> list[str]:
    """The values that stand in one setting, parted by commas."""
    return [part.strip() for part in text.split(",") if part.strip()]


def check_proxy(text: str) -> None:
    """Raises UsageError unless it is an address or a network: believing everybody lets anybody be anybody."""
    try:
        ip_network(text)
    except ValueError:
        raise UsageError(f"trusted_proxies has {text!r}; write addresses or networks, like 10.0.0.0/8") from None


def load(flags: Mapping[str, Any], environment: Mapping[str, str] | None = None) -> Settings:
    """Settings from flags (those that are None were not given) over the environment over the defaults.

    Raises UsageError for a value that cannot be used and for a CHATSERVER_ variable that means nothing.
    """
    variables = os.environ if environment is None else environment
    known = {each.name: each for each in fields(Settings)}
    given: dict[str, Any] = {}
    for variable, text in variables.items():
        if variable.startswith(PREFIX):
            name = variable.removeprefix(PREFIX).lower()
            if name not in known:
                raise UsageError(f"there is no setting {variable}; see `chatserver serve --help`")
            given[name] = parse(name, text, type(known[name].default))
    given.update({name: value for name, value in flags.items() if name in known and value is not None})
    return Settings(**given)


def parse(name: str, text: str, kind: Any) -> Any:
    """The value a text stands for. Raises UsageError if it is not one of that kind."""
    if kind is bool:
        if text.lower() not in TRUE | FALSE:
            raise UsageError(f"{name} is {text!r}; write yes or no")
        return text.lower() in TRUE
    try:
        return Path(text) if issubclass(kind, Path) else kind(text)
    except ValueError:
        raise UsageError(f"{name} is {text!r}; write a number") from None
