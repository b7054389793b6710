"""What rehearsals are played on: the content, the day, and who could come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from chatserver.bot.choosing import usual_language
from chatserver.bot.dialogue import Bot
from chatserver.content.content import Content
from chatserver.content.scenario_tests import Given
from chatserver.domain.conditions import Surroundings
from chatserver.rehearsal.occasion import ANY_DAY, NOON, Occasion
from chatserver.rehearsal.reached import Reached

SHOP_NAME = "My shop"


@dataclass(frozen=True)
class Stage:
    """`reached` collects what the visits played here get to see."""

    content: Content
    occasion: Occasion = ANY_DAY
    reached: Reached = field(default_factory=Reached)

    @property
    def bots(self) -> Mapping[str, Bot]:
        return self.content.bots

    @property
    def fallback_language(self) -> str:
        """What is spoken where there is no text in the visitor's language."""
        return usual_language(self.bots)

    @cached_property
    def departments(self) -> frozenset[str]:
        """Every department that the content names, and one it does not: somebody may always be elsewhere."""
        return frozenset(("", *self.content.departments))

    def surroundings(self, language: str, given: Given, seconds: float = 0.0) -> Surroundings:
        """Where a visitor is with whom this is given, `seconds` after they came.

        What a test does not say is as the occasion has it. The day and the time pass; whether the shop is open stays.
        """
        moment = self._moment(given, seconds)
        is_own_day = bool(given.date)
        known = None if is_own_day else self.occasion.is_open
        is_open = given.is_open if given.is_open is not None else known is not False
        return Surroundings(
            departments=self._departments(given),
            has_people=given.people != "none",
            page_url=given.page,
            cart_items=given.cart,
            language=language,
            is_open=is_open,
            opens="" if is_open or is_own_day else self.occasion.opens.get(language, ""),
            today=moment.date().isoformat() if moment else "",
            shop_name=SHOP_NAME,
            cart_categories=given.cart_categories if given.cart is not None else None,
            cart_total=given.cart_total,
            referrer=given.referrer,
            campaign=dict(given.utm),
            device=given.device,
            visits=given.visits,
            attributes=dict(given.attributes),
            is_identified=given.is_identified,
            has_bought=given.has_bought,
            weekday=moment.weekday() if moment else None,
            minute=moment.hour * 60 + moment.minute if moment else None,
            waiting=given.waiting,
        )

    def _moment(self, given: Given, seconds: float) -> datetime | None:
        """The day and time on the shop's clock, None on any day."""
        date, time = (given.date, given.time) if given.date else (self.occasion.date, self.occasion.time)
        return datetime.fromisoformat(f"{date} {time or NOON}") + timedelta(seconds=seconds) if date else None

    def _departments(self, given: Given) -> frozenset[str]:
        if given.departments:
            return frozenset(given.departments)
        return self.departments if given.people == "available" else frozenset()
