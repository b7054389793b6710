"""A visitor on the shop's pages, with a clock of its own: what speaks to them, and when.

All rules of when a smart message speaks are the server's own. Here stands only what happens: the visitor does
something, or time passes till the rules are to be looked at again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from chatserver.content.scenario_tests import Given, VisitStep
from chatserver.domain.campaigns import campaign_of
from chatserver.domain.conditions import Surroundings
from chatserver.domain.smart_message_texts import Words, placeholder_values, words
from chatserver.domain.smart_messages import CodeOffer, Moment, SmartMessageRule, choose, next_look
from chatserver.domain.visit_state import VisitState
from chatserver.rehearsal.stage import Stage

SAMPLE_CODE = "CODE-1"  # stands for the next code of a list, of which a rehearsal uses up none

_VISIT_ID = "rehearsal"


@dataclass(frozen=True, slots=True)
class Fired:
    """A smart message that spoke, `at` seconds after the visit began."""

    at: float
    rule: SmartMessageRule
    words: Words


class Browsing:
    """One visit. `now` is in seconds since it began."""

    def __init__(self, stage: Stage, language: str, given: Given) -> None:
        self._stage = stage
        self._language = language
        self._given = given
        self.rules = _switch(stage.content.smart_messages, given.rules)
        self.visit = VisitState(page_url=given.page, has_left_cart=given.has_left_cart, visit_id=_VISIT_ID)
        self.now = 0.0
        self._moments: list[Moment] = []
        self._look_at: float | None = 0.0
        self._begin_campaign()

    @property
    def surroundings(self) -> Surroundings:
        """Where the visitor is now."""
        now = self._stage.surroundings(self._language, self._given, self.now)
        return replace(now, is_chatting=self.visit.has_conversation)

    @property
    def moment(self) -> Moment:
        """All that a decision on smart messages rests on now."""
        content, fallback = self._stage.content, self._stage.fallback_language
        return Moment(self.visit, self.surroundings, self.now, content.quiet_seconds, fallback_language=fallback)

    def do(self, step: VisitStep) -> list[Fired]:
        """What speaks at once when the visitor does what the step says, apart from waiting and chatting."""
        self._go(step)
        if step.panel is not None:
            self.visit = replace(self.visit, is_panel_open=step.panel)
        if step.is_active or step.is_typing:
            self.visit = self.visit.showed_life(self.now, is_typing=step.is_typing)
        if step.scroll is not None:
            self.visit = self.visit.scrolled_to(step.scroll, self.now)
        if step.event:
            self.visit = self.visit.reported_event(step.event, self.now)
        if step.exits:
            self.visit = self.visit.meant_to_leave(self.now)
        return self._look()

    def wait(self, end: float) -> list[Fired]:
        """What speaks up to and at the second `end`, while the visitor does nothing."""
        fired: list[Fired] = []
        if end <= self.now:
            return fired
        while self._look_at is not None and self._look_at <= end:
            self.now = self._look_at
            fired += self._look()
        self.now = end
        return fired

    def take_moments(self) -> list[Moment]:
        """Those at which the rules were looked at since this was last asked."""
        taken, self._moments = self._moments, []
        return taken

    def write(self) -> None:
        """The visitor writes in the chat."""
        alive = self.visit.showed_life(self.now, is_typing=False)
        self.visit = replace(alive, has_conversation=True, has_written=True)
        self._plan()

    def follow(self, *, is_chatting: bool, waits_for_person: bool) -> None:
        """What came of the visitor's words: whether the chat goes on, and whether they wait for a person in it."""
        since = self.visit.unanswered_since
        waiting_since = (self.now if since is None else since) if waits_for_person else None
        self.visit = replace(self.visit, has_conversation=is_chatting, unanswered_since=waiting_since)
        self._plan()

    def _go(self, step: VisitStep) -> None:
        """Another page and another cart are told to the server at once."""
        if step.page and step.page == self.visit.page_url:
            self.visit = self.visit.showed_life(self.now, is_typing=False)  # a reload is no other page
        elif step.page:
            is_first = not self.visit.page_url
            self._given = replace(self._given, page=step.page)
            self.visit = self.visit.entered_page(step.page, self.now)
            if is_first:
                self._begin_campaign()
        before = self._given
        if step.cart is not None:  # the whole cart anew, its total too
            categories = step.cart_categories
            self._given = replace(before, cart=step.cart, cart_categories=categories, cart_total=step.cart_total)
        elif step.cart_total is not None:
            self._given = replace(before, cart=before.cart or (), cart_total=step.cart_total)
        if _cart(self._given) != _cart(before):
            self.visit = self.visit.changed_cart(self.now, was_known=before.cart is not None)

    def _begin_campaign(self) -> None:
        self._given = replace(self._given, utm=self._given.utm or tuple(campaign_of(self._given.page).items()))

    def _look(self) -> list[Fired]:
        moment = self.moment
        self._moments.append(moment)
        rule = choose(self.rules, moment)
        fired = [] if rule is None else [self._speak(rule, moment.surroundings)]
        self._plan()
        return fired

    def _speak(self, rule: SmartMessageRule, surroundings: Surroundings) -> Fired:
        is_open = self.visit.is_panel_open or rule.opens_panel
        self.visit = replace(self.visit.showed(rule.id, surroundings.today, self.now), is_panel_open=is_open)
        self._stage.reached.rules.add(rule.id)
        code, until = _sample(rule.code)
        values = placeholder_values(
            shop_name=surroundings.shop_name,
            visitor_name=surroundings.visitor_name,
            cart_total=_money(surroundings.cart_total),
            code=code,
            code_until=until,
        )
        said = words(rule, self._language, self._stage.fallback_language, values)
        return Fired(self.now, rule, self._reachable(said, surroundings))

    def _reachable(self, said: Words, now: Surroundings) -> Words:
        """Without buttons to what does not exist now, and without a way to people who cannot come."""
        bot = self._stage.bots.get(self._language) or self._stage.bots[self._stage.fallback_language]
        voice, existing = bot.voice(now), bot.existing(now)
        leads_to = said.leads_to if said.leads_to is not None and voice.can_lead(said.leads_to, existing) else None
        return replace(said, buttons=voice.reachable(said.buttons, existing), leads_to=leads_to)

    def _plan(self) -> None:
        self._look_at = next_look(self.rules, self.visit, self.now)


def _switch(rules: tuple[SmartMessageRule, ...], wanted: tuple[str, ...] | None) -> tuple[SmartMessageRule, ...]:
    """The rules, of which only the wanted ones are not paused; as they are if nothing is wanted."""
    if wanted is None:
        return rules
    return tuple(replace(rule, is_paused=rule.id not in wanted) for rule in rules)


def _cart(given: Given) -> tuple[object, ...]:
    return given.cart, given.cart_categories, given.cart_total


def _sample(offer: CodeOffer | None) -> tuple[str, str]:
    """A code such as the visitor would get, and its last day."""
    if offer is None:
        return "", ""
    return offer.fixed or SAMPLE_CODE, offer.until


def _money(amount: float | None) -> str:
    return "" if amount is None else f"{amount:.2f}".removesuffix(".00")
