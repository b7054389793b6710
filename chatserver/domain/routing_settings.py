"""What is set for the whole shop's queue: who comes first, when to slow down, and what the bot does meanwhile."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from msgspec import Struct

from chatserver.domain.conditions import Surroundings
from chatserver.domain.events import ConversationState
from chatserver.domain.tags import clean_tag, fold_tag

PeakMode = Literal["auto", "on", "off"]


class PriorityRule(Struct, frozen=True, forbid_unknown_fields=True):
    """Visitors of whom everything that is set is true wait in class `priority` (1 to 9; the highest is served first).

    `cart_from` is a least total of the cart; `attribute` and `value` name what the shop's page says of the visitor.
    `tag` is one that the team gave to any conversation of the visitor's; an empty one is not asked for. It is the only
    condition that a browser cannot claim; all others rest on what it says, and an address may be made up. They decide
    the order, never access.
    """

    name: str
    priority: int
    is_identified: bool = False
    cart_from: float | None = None
    attribute: str = ""
    value: str = ""
    tag: str = ""

    def fits(self, visitor: Surroundings, tags: Collection[str]) -> bool:
        """Whether all of it is true of a visitor whose conversations have these folded `tags`."""
        if self.tag and fold_tag(clean_tag(self.tag)) not in tags:
            return False
        if self.is_identified and not visitor.is_identified:
            return False
        if self.cart_from is not None and (visitor.cart_total is None or visitor.cart_total < self.cart_from):
            return False
        return not self.attribute or visitor.attributes.get(self.attribute, "").casefold() == self.value.casefold()


class RoutingSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """`form_comes_first` asks before the first question; without the bot it always does.

    `bot_helps_waiting` lets the bot answer what it knows while somebody waits. An operator whose connection is gone
    for `grace_seconds` loses their chats; one who lets `missed_offers` pass in a row is set to away. `peak` is
    `auto` (on while the wait is expected to be above `peak_above_seconds`), or always on or off.
    """

    bot_is_on: bool = True
    form_comes_first: bool = False
    bot_helps_waiting: bool = True
    grace_seconds: int = 30
    missed_offers: int = 3
    peak: PeakMode = "auto"
    peak_above_seconds: int = 600
    priorities: tuple[PriorityRule, ...] = ()

    @property
    def states_with_bot(self) -> tuple[ConversationState, ...]:
        """In which states of a conversation the bot answers the visitor."""
        if not self.bot_is_on:
            return ()
        return ("bot", "message_left", "waiting") if self.bot_helps_waiting else ("bot", "message_left")


def priority_of(rules: tuple[PriorityRule, ...], visitor: Surroundings, tags: Collection[str]) -> int:
    """The visitor's class: the highest of the rules that fit, 0 if none does. `tags` are folded."""
    return max((rule.priority for rule in rules if rule.fits(visitor, tags)), default=0)


def is_peak(settings: RoutingSettings, expected_seconds: int | None, *, was_peak: bool) -> bool:
    """Whether many are waiting. Once it is so, it ends when the wait is below half of the limit."""
    if settings.peak != "auto":
        return settings.peak == "on"
    limit = settings.peak_above_seconds / 2 if was_peak else settings.peak_above_seconds
    return expected_seconds is not None and expected_seconds > limit
