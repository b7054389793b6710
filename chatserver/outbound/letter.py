"""One letter, and how it looks on its way: plain text, one recipient, headers nobody can add to."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage

from msgspec import Struct

from chatserver.outbound.addresses import is_address, on_the_wire, parse_sender
from chatserver.outbound.plain import one_line
from chatserver.outbound.subject import POLICY

_MOST_SUBJECT = 200
_LANGUAGE = re.compile(r"[A-Za-z0-9-]{2,35}")
_NOT_IN_ID = re.compile(r"[^A-Za-z0-9._-]")


class Letter(Struct, frozen=True, kw_only=True):
    """What is sent to one address.

    `message_id` names the letter: sent again after a doubtful end it has the same, and the receiver may show one.
    `reply_to` is where answers go, empty for the sender.
    """

    to: str
    subject: str
    text: str
    message_id: str
    language: str
    reply_to: str = ""


def as_message(letter: Letter, sender: str) -> EmailMessage:
    """The letter with its headers. `to` and the sender must be addresses; a `reply_to` that is none is left out."""
    name, address = parse_sender(sender)
    message = EmailMessage(policy=POLICY)
    message.set_content(letter.text, charset="utf-8")
    message["From"] = _address(address, name)
    message["To"] = _address(letter.to)
    if is_address(letter.reply_to):
        message["Reply-To"] = _address(letter.reply_to)
    message["Subject"] = one_line(letter.subject, _MOST_SUBJECT)
    message["Date"] = datetime.now(UTC)
    message["Message-ID"] = f"<{_NOT_IN_ID.sub('-', letter.message_id)}@{on_the_wire(address).partition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # so that no autoresponder answers
    if _LANGUAGE.fullmatch(letter.language):
        message["Content-Language"] = letter.language
    return message


def _address(address: str, name: str = "") -> Address:
    local_part, _, domain = on_the_wire(address).partition("@")
    return Address(name, local_part, domain)
