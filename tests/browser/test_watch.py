"""What the other tests rely on: had the markup been markup, it would have been noticed."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.async_api import Error
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.browser.payloads import corpus, short_and_long
from tests.browser.stage import open_stage
from tests.browser.watch import Watch
from tests.support.figures import record
from tests.support.shop import until

pytestmark = pytest.mark.browser
INNER_HTML = "(text) => { document.body.innerHTML = text }"
A_FRAME = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"  # what comes after the load
POLICIES = {
    "/plain": "",
    "/policy": "img-src 'none'; script-src 'none'",
    "/trusted": "require-trusted-types-for 'script'",
}


def careless_pages(_widget_url: str, _site_key: str) -> Starlette:
    """Pages into which the tests write markup, and one that repeats what it was asked as markup."""

    def page(request: Request) -> Response:
        policy = POLICIES[request.url.path]
        headers = {"Content-Security-Policy": policy} if policy else {}
        return HTMLResponse("<!doctype html><link rel=icon href=data:,><body></body>", headers=headers)

    def echo(request: Request) -> Response:
        text = request.query_params["text"]
        return HTMLResponse(f'<!doctype html><link rel=icon href=data:,><p title="{text}">{text}')

    return Starlette(routes=[*(Route(path, page) for path in POLICIES), Route("/echo", echo)])


TRAPS = (
    ("/plain", "<img src=data: onerror=alert(1)>", "dialog"),
    ("/plain", "<img src=data: onerror=__xss=1>", "script"),
    ("/plain", "<img src=//canary.example/x>", "request"),
    ("/plain", "<img src=data: onerror=new(WebSocket)('ws://canary.example/')>", "request"),
    ("/plain", "<img src=data: onerror=window.addEventListener('message',String)>", "message listener"),
    ("/plain", "<img src=data: onerror=nothing.here()>", "error"),
    ("/plain", "<img src=data: onerror=console.error(1)>", "complaint"),
    ("/policy", "<img src=//canary.example/x>", "policy"),
)


async def notices(watch: Watch, kind: str) -> None:
    await until(lambda: kind in watch.kinds())


async def test_markup_written_as_markup_is_noticed(tmp_path: Path) -> None:
    async with open_stage(tmp_path / "data", pages=careless_pages) as stage:
        page, watch = await stage.open(f"{stage.page_origin}/plain")
        for path, markup, kind in TRAPS:
            await page.goto(stage.page_origin + path)
            watch.seen.clear()
            await page.evaluate(INNER_HTML, markup)
            await notices(watch, kind)


async def test_markup_from_a_string_is_noticed_under_trusted_types(tmp_path: Path) -> None:
    async with open_stage(tmp_path / "data", pages=careless_pages) as stage:
        page, watch = await stage.open(f"{stage.page_origin}/trusted")
        with pytest.raises(Error, match="TrustedHTML"):
            await page.evaluate(INNER_HTML, "<b>x</b>")
        await notices(watch, "trusted types")


@short_and_long
async def test_much_of_the_corpus_does_harm_where_markup_is_not_text(tmp_path: Path, count: int | None) -> None:
    harmful = 0
    payloads = corpus(count)
    async with open_stage(tmp_path / "data", pages=careless_pages) as stage:
        page, watch = await stage.open(f"{stage.page_origin}/plain")
        for payload in payloads:
            watch.seen.clear()
            await page.goto(f"{stage.page_origin}/echo?text={quote(payload)}")
            await page.evaluate(A_FRAME)
            harmful += bool(watch.kinds() & {"dialog", "script", "request", "error"})
    record("X1", **{f"harmful_as_markup_of_{len(payloads)}": harmful})
    assert harmful > len(payloads) / 3  # the rest needs a click, or another context than these two
