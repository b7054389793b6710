"""The demo shop: its pages, its cart in a real browser, and what it tells the chat."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.async_api import Page, expect
from playwright.async_api import Route as PlaywrightRoute
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from chatserver.demo.shop import catalogue
from chatserver.demo.shop.shop import shop_application
from chatserver.demo.shop.texts import LANGUAGES, load_texts
from chatserver.server import Server, configure, listen, port_of
from chatserver.settings import Settings
from tests.support.browser import Trouble, chromium
from tests.support.client import PATIENCE_SECONDS
from tests.support.shop import until

WIDGET_URL = "https://chat.example.com/widget.js"
PAGES = ["/", *(f"/product/{product.slug}" for product in catalogue.PRODUCTS), "/cart", "/checkout", "/thank-you"]
ALL_PATHS = [load_texts(language).path(page) for language in LANGUAGES for page in PAGES]
# Says what the chat was told, whenever it comes: before it, calls wait in the shop's own queue.
RECORDER = """
  window.told = [...(window.Chat?.q ?? [])].map((call) => [...call])
  window.Chat = (...call) => window.told.push(call)
"""
# The page's script has come: what stood in the cart was bought.
CART_IS_EMPTIED = "() => !JSON.parse(localStorage.getItem('fern-and-fold:cart') ?? '{}').lines?.length"


@pytest.mark.parametrize("path", ALL_PATHS)
async def test_a_page_has_the_tag_as_pasted_and_a_strict_policy(path: str) -> None:
    async with client() as shop:
        answer = await shop.get(path)
    assert answer.status_code == 200
    assert '<script async src="https://chat.example.com/widget.js" data-site="KEY"></script>' in answer.text
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self' https://chat.example.com;" in policy
    assert "connect-src https://chat.example.com wss://chat.example.com;" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("path", ALL_PATHS)
async def test_a_page_needs_nothing_from_other_places_and_every_link_leads_somewhere(path: str) -> None:
    async with client() as shop:
        html = (await shop.get(path)).text
        addresses = set(re.findall(r'(?:src|href|action)="([^"]*)"', html)) - {WIDGET_URL}
        assert addresses
        for address in addresses:
            answer = await shop.get(address.split("#")[0] or path)
            assert answer.status_code == 200, address


async def test_a_persian_page_reads_from_right_to_left_with_persian_digits() -> None:
    async with client() as shop:
        html = (await shop.get("/fa/product/fluted-vase")).text
    assert '<html lang="fa" dir="rtl">' in html
    assert "۵۸ دلار" in html


async def test_both_languages_have_the_same_texts_with_the_same_placeholders() -> None:
    english, persian = (dict(leaves(load_texts(language).words)) for language in ("en", "fa"))
    assert english.keys() == persian.keys()
    for place, text in english.items():
        assert placeholders(text) == placeholders(persian[place]), place


async def test_a_key_that_looks_like_markup_stays_text() -> None:
    async with client(site_key='"><script>alert(1)</script>') as shop:
        html = (await shop.get("/")).text
    assert "<script>alert" not in html


async def test_an_order_is_thanked_for_and_not_kept() -> None:
    async with client() as shop:
        answer = await shop.post("/fa/checkout", content="full_name=Mina&street=Canary+Road")
        assert (answer.status_code, answer.headers["location"]) == (303, "/fa/thank-you")
        assert "Canary" not in (await shop.get("/fa/thank-you")).text


@pytest.mark.parametrize(("path", "words"), [("/product/none", "Page not found"), ("/fa/none", "صفحه پیدا نشد")])
async def test_a_page_that_is_not_there_says_so_in_the_language_of_its_path(path: str, words: str) -> None:
    async with client() as shop:
        answer = await shop.get(path)
    assert answer.status_code == 404
    assert words in answer.text
    assert "content-security-policy" in answer.headers


async def test_the_shop_says_that_it_is_healthy() -> None:
    async with client() as shop:
        assert (await shop.get("/healthz")).status_code == 200


async def test_a_cart_is_filled_changed_reduced_and_emptied(tmp_path: Path) -> None:
    async with open_page(tmp_path, "/product/fluted-vase") as (page, url):
        await page.get_by_role("button", name="One more: Fluted vase").click()
        await expect(page.locator("[data-add] input")).to_have_value("2")
        await page.get_by_role("button", name="Add to cart").click()
        await expect(page.get_by_role("status")).to_contain_text("In your cart: Fluted vase.")
        await page.goto(f"{url}/product/dipped-tapers")
        await page.get_by_role("button", name="Add to cart").click()
        await expect(page.get_by_role("status")).to_contain_text("In your cart")
        await page.goto(f"{url}/cart")
        await expect(total(page)).to_have_text("$134")
        await page.get_by_label("Quantity: Dipped tapers, set of six").fill("3")
        await page.get_by_label("Discount code").fill("fern10")
        await page.get_by_role("button", name="Apply").click()
        await expect(total(page)).to_have_text("$153")
        await page.get_by_role("button", name="Remove Fluted vase").click()
        await expect(total(page)).to_have_text("$53.60")
        await expect(page.locator("[data-total=delivery]")).to_have_text("$5")
        await page.goto(f"{url}/checkout")
        await fill_order(page)
        await page.get_by_role("button", name="Place the demonstration order").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text("Thank you for trying Fern & Fold")
        await page.wait_for_function(CART_IS_EMPTIED)
        await page.goto(f"{url}/cart")
        await expect(page.get_by_role("heading", name="Your cart is empty")).to_be_visible()


async def test_a_cart_is_the_same_in_the_other_language(tmp_path: Path) -> None:
    async with open_page(tmp_path, "/product/waffle-throw") as (page, url):
        await page.get_by_role("button", name="Add to cart").click()
        await expect(page.get_by_role("status")).to_contain_text("In your cart")
        await page.goto(f"{url}/fa/cart")
        await expect(total(page)).to_have_text("۸۶ دلار")
        await page.get_by_role("textbox", name="تعداد: شال مبل لانه‌زنبوری").fill("۲")
        await page.keyboard.press("Tab")
        await expect(total(page)).to_have_text("۱۷۲ دلار")


async def test_an_unknown_code_says_what_to_do_and_changes_nothing(tmp_path: Path) -> None:
    async with open_page(tmp_path, "/product/waffle-throw") as (page, url):
        await page.get_by_role("button", name="Add to cart").click()
        await expect(page.get_by_role("status")).to_contain_text("In your cart")
        await page.goto(f"{url}/cart")
        await page.get_by_label("Discount code").fill("constructor")
        await page.get_by_role("button", name="Apply").click()
        await expect(page.get_by_text("We do not know this code.")).to_be_visible()
        await expect(total(page)).to_have_text("$86")


async def test_a_damaged_cart_in_the_browser_is_an_empty_one(tmp_path: Path) -> None:
    async with open_page(tmp_path, "/cart") as (page, _url):
        for damage in ("{", "null", "7", '{"lines": 3}', '{"lines": [{"slug": "toString", "quantity": -1}, null]}'):
            await page.evaluate("(damage) => localStorage.setItem('fern-and-fold:cart', damage)", damage)
            await page.reload()
            await expect(page.get_by_role("heading", name="Your cart is empty")).to_be_visible()


async def test_the_chat_is_told_the_cart_on_every_page_and_at_every_change(tmp_path: Path) -> None:
    async with open_page(tmp_path, "/product/speckled-mug") as (page, url):
        assert await told(page) == [["cart", {"lines": [], "total": "$0"}]]
        await page.get_by_role("button", name="Add to cart").click()
        line = {"name": "Speckled mug", "quantity": 1, "price": "$24", "category": "ceramics"}
        mug = {"lines": [line], "total": "$29"}
        assert (await told(page))[1:] == [["cart", mug]]
        await page.goto(f"{url}/checkout")
        assert await told(page) == [["cart", mug]]


async def test_the_chat_is_told_of_a_refused_card_and_of_an_order(tmp_path: Path) -> None:
    async with open_page(tmp_path, "/product/speckled-mug") as (page, url):
        await page.get_by_role("button", name="Add to cart").click()
        await page.goto(f"{url}/checkout")
        await fill_order(page)
        card = page.get_by_label("Last four digits of a made-up card")
        await card.fill("0000")
        await page.get_by_role("button", name="Place the demonstration order").click()
        await expect(page.get_by_role("alert")).to_have_text(
            "This card was refused. Check the digits, or try another card."
        )
        assert (await told(page))[-1] == ["event", "checkout_error"]
        await card.fill("4242")
        await page.get_by_role("button", name="Place the demonstration order").click()
        await expect(page.get_by_role("heading", level=1)).to_have_text("Thank you for trying Fern & Fold")
        [name, order], [_, cart] = await told(page)
        assert (name, order["total"], order["currency"], "signature" in order) == ("order", "29.00", "USD", False)
        assert cart == {"lines": [], "total": "$0"}
        await page.reload()
        assert [call[0] for call in await told(page)] == ["cart"]


async def test_the_chat_learns_of_the_cart_though_its_script_comes_late(tmp_path: Path) -> None:
    may_come = asyncio.Event()
    async with open_page(tmp_path, "/cart", may_come) as (page, _url):
        await becomes_true(page, "window.Chat?.q?.length === 1")
        may_come.set()
        assert await told(page) == [["cart", {"lines": [], "total": "$0"}]]


async def test_the_form_waits_for_the_script_that_listens_to_it(tmp_path: Path) -> None:
    async with open_page(tmp_path, "/cart") as (page, url):
        may_come = asyncio.Event()

        async def wait(route: PlaywrightRoute) -> None:
            await may_come.wait()
            await route.continue_()

        await page.route("**/static/shop.js", wait)
        await page.goto(f"{url}/product/dipped-tapers", wait_until="commit")
        assert await page.locator(".buy").evaluate("(form) => form.inert")
        click = asyncio.create_task(page.locator(".buy .button").click())
        await becomes_true(page, "document.readyState === 'interactive'")
        may_come.set()
        await click
        await expect(page.get_by_role("status")).to_contain_text("In your cart")
        assert page.url == f"{url}/product/dipped-tapers"


@asynccontextmanager
async def client(site_key: str = "KEY") -> AsyncIterator[httpx.AsyncClient]:
    """Asks the shop without a network."""
    transport = httpx.ASGITransport(shop_application(WIDGET_URL, site_key))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as asking:
        yield asking


@asynccontextmanager
async def open_page(
    folder: Path, path: str, script_may_come: asyncio.Event | None = None
) -> AsyncIterator[tuple[Page, str]]:
    """A page of a running shop whose chat records what it is told; nothing may be refused or fail on it."""

    async def recorder(_request: Request) -> Response:
        if script_may_come is not None:
            await script_may_come.wait()
        return Response(RECORDER, media_type="text/javascript")

    async with (
        running(Starlette(routes=[Route("/widget.js", recorder)]), folder) as chat_port,
        running(shop_application(f"http://127.0.0.1:{chat_port}/widget.js", "KEY"), folder) as port,
        chromium() as browser,
    ):
        page = await browser.new_page()
        trouble = Trouble(page)
        await page.goto(f"http://localhost:{port}{path}", wait_until="domcontentloaded")
        yield page, f"http://localhost:{port}"
        assert trouble.complaints == []


@asynccontextmanager
async def running(application: ASGIApp, folder: Path) -> AsyncIterator[int]:
    """Serves the application on a free port, and gives the port."""
    listener = listen("127.0.0.1", 0)
    server = Server(configure(application, Settings(data=folder)))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    await until(lambda: server.started)
    try:
        yield port_of(listener)
    finally:
        server.should_exit = True
        await serving


async def told(page: Page) -> Any:
    """What the chat was told on this page, once it was told anything."""
    await becomes_true(page, "window.told?.length > 0")
    return json.loads(await page.evaluate("JSON.stringify(window.told)"))


async def becomes_true(page: Page, expression: str) -> None:
    """Waits in small steps: Playwright's own waiting needs `eval`, which the page's policy refuses."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not await page.evaluate(expression):
            await asyncio.sleep(0.01)


def total(page: Page) -> Any:
    return page.locator("[data-total=total]")


async def fill_order(page: Page) -> None:
    for label in ("Full name", "Street and number", "Postal code", "City"):
        await page.get_by_label(label).fill("Mina")
    await page.get_by_label("E-mail").fill("mina@shop.example")


def leaves(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Every text below the value, with its place."""
    if isinstance(value, str):
        yield place, value
        return
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield from leaves(inner, f"{place}.{key}")


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", text))
