"""What the console is told of a look at a rule: the words of the content files, as plain data."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import to_builtins

from chatserver.actions.looks import show_finding
from chatserver.domain.conditions import Condition, Dates, Range, Surroundings

NOW = Surroundings(
    page_url="/cart",
    cart_items=("Linen", "Candle"),
    cart_total=59.9,
    language="en",
    today="2026-12-24",
    weekday=3,
    minute=605,
    campaign={"source": "news"},
    attributes={"plan": "gold"},
    device="phone",
    waiting=2,
)


@pytest.mark.parametrize(
    ("condition", "key", "wanted", "found", "holds"),
    [
        (Condition(pages=("/cart*",)), "page", ["/cart*"], "/cart", True),
        (Condition(is_cart_filled=True), "cart", True, True, True),
        (Condition(cart_items=("soap",)), "cart_item", ["soap"], ["Linen", "Candle"], False),
        (Condition(cart_total=Range(at_most=50)), "cart_total", {"at_least": None, "at_most": 50}, 59.9, False),
        (Condition(waiting=Range(at_least=1)), "queue", {"at_least": 1, "at_most": None}, 2, True),
        (Condition(dates=Dates("2026-12-01")), "date", {"from": "2026-12-01", "until": ""}, "2026-12-24", True),
        (Condition(weekdays=(0, 3)), "weekday", ["mon", "thu"], "thu", True),
        (Condition(times=((540, 600), (840, 1440))), "time", ["09:00-10:00", "14:00-24:00"], "10:05", False),
        (Condition(campaign=(("source", ("n*", "x")),)), "utm", {"source": ["n*", "x"]}, {"source": "news"}, True),
        (Condition(attributes=(("plan", ("gold",)),)), "attribute", {"plan": ["gold"]}, {"plan": "gold"}, True),
        (Condition(devices=("phone", "tablet")), "device", ["phone", "tablet"], "phone", True),
        (Condition(is_identified=True), "identified", True, False, False),
    ],
)
def test_a_finding_is_told_in_the_words_of_the_files(
    condition: Condition, key: str, wanted: Any, found: Any, holds: bool
) -> None:
    (finding,) = condition.examine(NOW)
    expected = {"key": key, "wanted": wanted, "found": found, "holds": holds, "parts": ()}
    assert to_builtins(show_finding(finding)) == expected


def test_groups_are_told_with_their_parts() -> None:
    tree = Condition(any_of=(Condition(languages=("fa",)), Condition(none_of=(Condition(weekdays=(0,)),))))
    (finding,) = map(show_finding, tree.examine(NOW))
    assert (finding.key, finding.holds, finding.wanted) == ("any", True, None)
    language, none = finding.parts
    assert (language.key, language.holds, none.key, none.holds) == ("language", False, "not", True)
    assert [(part.key, part.found) for part in none.parts] == [("weekday", "thu")]
