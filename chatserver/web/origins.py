"""Origins, compared exactly: scheme, host and port."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import Scope

from chatserver.errors import UsageError

HOST = re.compile(r"[a-z0-9._:-]+")
DEFAULT_PORTS = {"http": 80, "https": 443}
SECURE_SCHEMES = {"https", "wss"}


def parse_origin(text: str) -> str:
    """An origin as browsers send it: lower case, IDNA, no default port, no path.

    Raises UsageError if the text is not one.
    """
    mistake = UsageError(f"{text!r} is not an origin; write it like https://shop.example")
    try:
        parts = urlsplit(text.strip())
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode()
    except ValueError:
        raise mistake from None
    has_more = parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc
    if parts.scheme not in DEFAULT_PORTS or not HOST.fullmatch(host) or has_more:
        raise mistake
    suffix = "" if port in (None, DEFAULT_PORTS[parts.scheme]) else f":{port}"
    return f"{parts.scheme}://{bracketed(host)}{suffix}"


def bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def own_origin(scope: Scope) -> str:
    """The origin of this very server as the browser addressed it."""
    scheme = "https" if scope["scheme"] in SECURE_SCHEMES else "http"
    return f"{scheme}://{Headers(scope=scope).get('host', '').lower()}"


def same_origin(scope: Scope) -> bool:
    """Whether the request comes from a page of this server. A missing Origin does not."""
    return Headers(scope=scope).get("origin", "") == own_origin(scope)
