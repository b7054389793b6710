"""The demo shop: pages a customer of ours might have, with the chat's tag pasted in. It keeps nothing on the server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from chatserver.demo.shop import catalogue
from chatserver.demo.shop.policy import PolicyHeaders, content_security_policy
from chatserver.demo.shop.texts import LANGUAGES, Texts, fill, load_texts

FOLDER = Path(__file__).parent


def shop_application(widget_url: str, site_key: str) -> Starlette:
    """The shop as an ASGI application.

    `widget_url` is the absolute address of the chat's script, `site_key` the site's public key: what the tag needs.
    """
    pages = Pages(_environment(widget_url, site_key))
    routes: list[Route | Mount] = [
        Route("/healthz", _healthy),
        Mount("/static", StaticFiles(directory=FOLDER / "static")),
    ]
    for language in LANGUAGES:
        routes.extend(_language_routes(pages, load_texts(language)))
    return Starlette(
        routes=routes,
        middleware=[Middleware(PolicyHeaders, policy=content_security_policy(widget_url))],
        exception_handlers={404: pages.not_found},
    )


@dataclass(frozen=True)
class Pages:
    """Renders each page in the language it is asked for."""

    environment: Environment

    def render(self, name: str, texts: Texts, path: str, status_code: int = 200, **values: Any) -> HTMLResponse:
        """A page as HTML. `path` is the page's path without the language's prefix."""
        template = self.environment.get_template(f"{name}.html")
        html = template.render(
            texts=texts,
            t=texts.words,
            path=path,
            page=name,
            others=[load_texts(language) for language in LANGUAGES if language != texts.language],
            script_data=_script_data(texts),
            **values,
        )
        return HTMLResponse(html, status_code)

    def product(self, texts: Texts, slug: str) -> HTMLResponse:
        """A product's page. Raises HTTPException 404 if nothing is called `slug`."""
        product = catalogue.find_product(slug)
        if product is None:
            raise HTTPException(404)
        pairs = [other for other in catalogue.PRODUCTS if other.slug in product.pairs_with]
        return self.render("product", texts, f"/product/{slug}", product=product, pairs=pairs)

    def not_found(self, request: Request, _error: Exception) -> Response:
        """Says that there is no such page, in the language of its path."""
        language = "fa" if request.url.path.startswith("/fa/") else "en"
        return self.render("not_found", load_texts(language), "/", status_code=404)


def _language_routes(pages: Pages, texts: Texts) -> list[Route]:
    def page(name: str, path: str) -> Route:
        return Route(texts.path(path), lambda request: pages.render(name, texts, path), methods=["GET"])

    return [
        page("home", "/"),
        Route(texts.path("/product/{slug}"), lambda request: pages.product(texts, request.path_params["slug"])),
        page("cart", "/cart"),
        page("checkout", "/checkout"),
        Route(texts.path("/checkout"), _redirect_to(texts.path("/thank-you")), methods=["POST"]),
        page("thank_you", "/thank-you"),
    ]


def _redirect_to(path: str) -> Callable[[Request], Response]:
    # The order's fields are not even read: a demo shop has no business knowing anyone's address.
    return lambda request: RedirectResponse(path, status_code=303)


def _healthy(_request: Request) -> Response:
    return PlainTextResponse("ok")


def _script_data(texts: Texts) -> dict[str, Any]:
    """What the cart's script must know: prices in cents, and the words it shows."""
    products = {
        product.slug: {
            "name": texts.words["products"][product.slug]["name"],
            "price": product.price_cents,
            "category": product.category,
            "path": texts.path(f"/product/{product.slug}"),
        }
        for product in catalogue.PRODUCTS
    }
    return {
        "products": products,
        "quantityLimit": catalogue.QUANTITY_LIMIT,
        "freeDeliveryFrom": catalogue.FREE_DELIVERY_FROM_CENTS,
        "delivery": catalogue.DELIVERY_CENTS,
        "coupons": catalogue.COUPON_PERCENT,
        "currency": catalogue.CURRENCY,
        "priceText": texts.words["price"],
        "texts": texts.words["cart"]
        | {"added": texts.words["product"]["added"], "card_refused": texts.words["checkout"]["card_refused"]},
    }


def _environment(widget_url: str, site_key: str) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(FOLDER / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    environment.filters["fill"] = fill
    environment.globals.update(widget_url=widget_url, site_key=site_key, catalogue=catalogue)
    return environment
