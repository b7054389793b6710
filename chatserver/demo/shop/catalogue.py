"""What Fern & Fold sells. Names and descriptions stand in texts/; here is what is the same in every language."""

from __future__ import annotations

from dataclasses import dataclass

FREE_DELIVERY_FROM_CENTS = 5_000
DELIVERY_CENTS = 500
CURRENCY = "USD"
QUANTITY_LIMIT = 20
COUPON_PERCENT = {"FERN10": 10}
CATEGORIES = ("linen", "ceramics", "candles")


@dataclass(frozen=True)
class Product:
    """One product. `pairs_with` names the slugs shown beside it."""

    slug: str
    category: str
    price_cents: int
    pairs_with: tuple[str, str, str]


PRODUCTS = (
    Product("washed-linen-duvet", "linen", 14_800, ("linen-pillowcases", "waffle-throw", "fig-leaf-candle")),
    Product("linen-pillowcases", "linen", 4_200, ("washed-linen-duvet", "waffle-throw", "beeswax-pillars")),
    Product("waffle-throw", "linen", 8_600, ("linen-pillowcases", "speckled-mug", "fig-leaf-candle")),
    Product("stoneware-plates", "ceramics", 6_400, ("speckled-mug", "dipped-tapers", "fluted-vase")),
    Product("speckled-mug", "ceramics", 2_400, ("stoneware-plates", "waffle-throw", "fig-leaf-candle")),
    Product("fluted-vase", "ceramics", 5_800, ("beeswax-pillars", "stoneware-plates", "dipped-tapers")),
    Product("beeswax-pillars", "candles", 3_200, ("fluted-vase", "dipped-tapers", "linen-pillowcases")),
    Product("fig-leaf-candle", "candles", 2_800, ("speckled-mug", "waffle-throw", "beeswax-pillars")),
    Product("dipped-tapers", "candles", 1_800, ("stoneware-plates", "fluted-vase", "beeswax-pillars")),
)


def find_product(slug: str) -> Product | None:
    """The product with this slug, or None."""
    return next((product for product in PRODUCTS if product.slug == slug), None)
