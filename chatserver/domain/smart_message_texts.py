"""The words of a smart message, for one visitor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from chatserver.domain.events import Button
from chatserver.domain.placeholders import SHOP_NAME, VISITOR_NAME, fill
from chatserver.domain.smart_messages import SmartMessageRule

FIRST_NAME, CART_TOTAL, CODE, CODE_UNTIL = "first_name", "cart_total", "code", "code_until"


@dataclass(frozen=True, slots=True)
class Words:
    """What is said, and what can be pressed. `leads_to` is None if opening the message is all.

    `language` is the one it is said in.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    leads_to: Button | None = None
    language: str = ""


def words(rule: SmartMessageRule, language: str, fallback_language: str, values: Mapping[str, str]) -> Words:
    """The rule's words in the visitor's language, or else in the shop's usual one, with the placeholders filled."""
    spoken = language if language in rule.texts else fallback_language
    return Words(
        text=fill(rule.texts.get(spoken, ""), values),
        buttons=rule.buttons.get(spoken, ()),
        leads_to=rule.leads_to.get(spoken),
        language=spoken,
    )


def placeholder_values(
    *, shop_name: str, visitor_name: str = "", cart_total: str = "", code: str = "", code_until: str = ""
) -> dict[str, str]:
    """What the placeholders stand for. `cart_total` is as it is to be read; an empty value is one nobody knows."""
    return {
        SHOP_NAME: shop_name,
        VISITOR_NAME: visitor_name,
        FIRST_NAME: next(iter(visitor_name.split()), ""),
        CART_TOTAL: cart_total,
        CODE: code,
        CODE_UNTIL: code_until,
    }
