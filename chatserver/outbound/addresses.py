"""E-mail addresses: one, and nothing but one."""

from __future__ import annotations

import re

import idna

from chatserver.domain.limits import EMAIL_CODE_POINTS

_ADDRESS = re.compile(r'[^\s@<>()\[\],;:\\"]{1,64}@[^\s@<>()\[\],;:\\"]{1,253}')


def is_address(text: str) -> bool:
    """Whether this is one address that a letter can be sent to; never true of anything that reaches a second one."""
    fits = len(text) <= EMAIL_CODE_POINTS and text.isprintable() and _ADDRESS.fullmatch(text)
    return bool(fits) and bool(_domain_on_the_wire(text))


def on_the_wire(address: str) -> str:
    """The address with its domain as mail servers know it: `maria@bücher.example` is `maria@xn--bcher-kva.example`.

    Letters before the @ stay what they are; not every mail server takes such an address.
    """
    return f"{address.partition('@')[0]}@{_domain_on_the_wire(address)}"


def parse_sender(text: str) -> tuple[str, str]:
    """Name and address of `Tea house <chat@shop.example>`, or of an address alone."""
    name, bracket, rest = text.strip().rpartition("<")
    return (name.strip().strip('"'), rest.removesuffix(">")) if bracket else ("", rest)


def _domain_on_the_wire(address: str) -> str:
    """Empty if there can be no such domain."""
    domain = address.partition("@")[2]
    if domain.isascii():
        return domain
    try:
        return idna.encode(domain, uts46=True).decode()
    except idna.IDNAError:
        return ""
