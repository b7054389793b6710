"""Shops made for one test: a page with the chat's tag, under a policy of its own, with a script of its own."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

NONCE = "bm9uY2UtZm9yLXRlc3Rz"
# The strictest policy that shops use: no addresses of scripts at all, and no markup from strings.
STRICT = (
    f"script-src 'nonce-{NONCE}' 'strict-dynamic'; style-src 'nonce-{NONCE}'; connect-src {{http}} {{ws}}; "
    "img-src 'self' data:; require-trusted-types-for 'script'; base-uri 'none'; object-src 'none'"
)
ALLOW_LIST = (
    "default-src 'none'; script-src 'self' {http}; style-src 'self'; connect-src {http} {ws}; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'"
)
PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A shop</title><link rel="icon" href="data:,">{before}
<script async nonce="{nonce}" src="{widget}" data-site="{site}"></script></head>
<body><h1>A shop</h1><p>Words of the shop.</p><input aria-label="Search"></body>
</html>"""


def shop_under(policy: str = "", script: str = "") -> Callable[[str, str], Starlette]:
    """Makes a shop whose pages have this policy (`{http}` and `{ws}` stand for the chat server) and, before the
    chat's tag, this script."""

    def make(widget_url: str, site_key: str) -> Starlette:
        host = urlsplit(widget_url).netloc
        headers = {"Content-Security-Policy": policy.format(http=f"http://{host}", ws=f"ws://{host}")} if policy else {}
        before = f'<script nonce="{NONCE}">{script}</script>' if script else ""
        html = PAGE.format(nonce=NONCE, widget=escape(widget_url), site=site_key, before=before)

        def page(_request: Request) -> Response:
            return HTMLResponse(html, headers=headers)

        return Starlette(routes=[Route("/{path:path}", page)])

    return make
