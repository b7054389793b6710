"""The running shop with content as small as it can be: up in an instant, for tests that are not about the bot."""

from __future__ import annotations

from functools import partial

from tests.support.shop import ROOT, running_shop

running_small_shop = partial(running_shop, content=ROOT / "tests" / "delivery" / "content")
