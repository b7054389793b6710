"""A made-up visit is played with a clock of its own: what speaks in it, and what holds the rest back."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from chatserver.content.content import Content
from chatserver.content.scenario_tests import Given, VisitStep
from chatserver.domain.conditions import Condition, Range
from chatserver.domain.events import Button
from chatserver.domain.smart_messages import CodeOffer, Limits
from chatserver.rehearsal.looks import Look
from chatserver.rehearsal.simulation import Doing, MadeUpVisit, simulate
from chatserver.rehearsal.stage import Stage
from chatserver.rehearsal.visit import Visit
from tests.rehearsal.made_up import CART, HOME, ON_CART, WITHOUT_LIMIT, play, rule, shop_with, spoken

ENTER = VisitStep(page=CART)


@pytest.fixture
def content(shop: Path) -> Content:
    return shop_with(
        shop,
        rule("cart-help", "time_on_page_seconds", 15, ON_CART),
        rule("idle-help", "idle_seconds", 60),
        rule("nobody-answered", "unanswered_seconds", 30),
    )


def test_messages_speak_at_their_second_with_quiet_between_them(content: Content) -> None:
    assert spoken(play(content, (0, ENTER), until=600)) == [(15, "cart-help"), (80, "idle-help")]


def test_the_cart_begins_the_wait_again_and_the_mouse_does_not(content: Content) -> None:
    visit = (0, ENTER), (14, VisitStep(cart=("Mug",))), (20, VisitStep(is_active=True))
    assert spoken(play(content, *visit, until=40)) == [(29, "cart-help")]


def test_typing_in_a_field_holds_a_message_and_the_mouse_postpones_the_idle_one(content: Content) -> None:
    typing = play(content, (0, ENTER), (14.5, VisitStep(is_typing=True)), until=60)
    assert spoken(typing) == [(17.5, "cart-help")]
    moving = play(content, (0, VisitStep(page=HOME)), (59.9, VisitStep(is_active=True)), until=600)
    assert spoken(moving) == [(119.9, "idle-help")]


def test_leaving_the_page_ends_its_wait(content: Content) -> None:
    visit = (0, ENTER), (14.9, VisitStep(page=HOME)), (20, ENTER)
    assert spoken(play(content, *visit, until=36)) == [(35, "cart-help")]


def test_signals_speak_at_once_and_are_over_after_a_moment(shop: Path) -> None:
    content = shop_with(
        shop,
        rule("entered", "page_entered", condition=ON_CART),
        rule("left", "exit_intent"),
        rule("read", "scroll_percent", 70),
        rule("changed", "cart_changed", condition=Condition(cart_total=Range(at_least=50))),
        quiet_seconds=1,
    )
    visit = (
        (0, VisitStep(page=HOME, cart=("Mug",), cart_total=20)),
        (5, VisitStep(exits=True)),
        (10, VisitStep(scroll=69)),
        (15, VisitStep(scroll=70)),
        (20, VisitStep(cart_total=49)),
        (25, VisitStep(cart_total=50)),
        (30, ENTER),
    )
    assert spoken(play(content, *visit, until=60)) == [(5, "left"), (15, "read"), (25, "changed"), (30, "entered")]
    late = shop_with(shop, rule("other", "page_entered"), rule("left", "exit_intent"), quiet_seconds=3)
    assert spoken(play(late, (0, VisitStep(page=HOME)), (0, VisitStep(exits=True)), until=60)) == [(0, "other")]


def test_a_message_waits_for_its_hour_which_passes(shop: Path) -> None:
    content = shop_with(shop, rule("noon", "page_entered", condition=Condition(times=((720, 780),), weekdays=(3,))))
    given = Given(date="2026-12-24", time="11:59")
    assert spoken(play(content, (0, ENTER), until=300, given=given)) == [(60, "noon")]
    assert spoken(play(content, (0, ENTER), until=300)) == []
    midnight = shop_with(shop, rule("day", "page_entered", condition=Condition(weekdays=(4,))))
    given = Given(date="2026-12-24", time="23:59")
    assert spoken(play(midnight, (0, ENTER), until=300, given=given)) == [(60, "day")]


def test_what_is_given_of_the_visitor_counts(shop: Path) -> None:
    condition = Condition(
        devices=("phone",),
        referrers=("*google.*",),
        campaign=(("source", ("news*",)),),
        attributes=(("plan", ("gold",)),),
        visits=Range(at_least=2),
        is_identified=True,
        has_bought=True,
        waiting=Range(at_most=2),
        cart_categories=("Kitchen",),
    )
    content = shop_with(
        shop, rule("picky", "page_entered", condition=condition), rule("back", "returns_to_cart"), quiet_seconds=0
    )
    given = Given(
        device="phone",
        referrer="https://www.google.com/",
        attributes=(("plan", "Gold"),),
        visits=2,
        is_identified=True,
        has_bought=True,
        waiting=2,
        cart=("Mug",),
        cart_categories=("kitchen",),
        has_left_cart=True,
    )
    from_letter = (0, VisitStep(page=CART + "?utm_source=newsletter"))
    assert {each for _, each in spoken(play(content, from_letter, until=30, given=given))} == {"picky", "back"}
    assert spoken(play(content, (0, ENTER), until=30)) == []


def test_only_the_rules_that_are_switched_on_speak_paused_or_not(content: Content) -> None:
    paused = Given(rules=("idle-help",))
    simulation = play(content, (0, ENTER), until=600, at=20, given=paused)
    assert spoken(simulation) == [(60, "idle-help")]
    assert "paused" in keys(simulation.looks[0]) and "paused" not in keys(simulation.looks[1])


def test_the_looks_are_at_their_second_whatever_comes_later(content: Content) -> None:
    simulation = play(content, (0, ENTER), (16, VisitStep(page=HOME)), until=200, at=12.4)
    cart, idle, unanswered = simulation.looks
    assert cart.line == "cart-help: time on page 12.4 of 15 s ✗, page ✓"
    assert (cart.holds, round(cart.due_in or 0, 3), round(idle.due_in or 0, 3)) == (False, 2.6, 47.6)
    assert unanswered.due_in is None
    assert [at for at, _ in spoken(simulation)] == [15, 76]


def test_a_look_says_what_else_holds_a_message_back(content: Content) -> None:
    (elsewhere, *_) = play(content, (0, VisitStep(page=HOME)), until=20, at=20).looks
    assert elsewhere.line == (
        "cart-help: time on page 20 of 15 s ✓, page ✗ (*/cart* wanted, https://shop.example/ found)"
    )
    assert elsewhere.due_in is None
    (spoke, idle, _) = play(content, (0, ENTER), until=60, at=60).looks
    assert spoke.line.endswith("limit of 1 per visit ✗, quiet time 45 of 60 s ✗")
    assert idle.line == "idle-help: idle 60 of 60 s ✓, quiet time 45 of 60 s ✗"
    (typing, *_) = play(content, (0, ENTER), (14, VisitStep(is_typing=True)), until=15, at=15).looks
    assert "pause after typing 1 of 3 s ✗" in typing.line
    (opened, *_) = play(content, (0, ENTER), (1, VisitStep(panel=True)), until=15, at=15).looks
    assert opened.line.endswith("chat ✗ (none wanted, panel open found)")


def test_every_kind_of_condition_can_be_read_in_a_look(shop: Path) -> None:
    condition = Condition(
        is_cart_filled=True,
        cart_total=Range(20, 80),
        weekdays=(0, 1),
        times=((540, 720),),
        devices=("phone",),
        attributes=(("plan", ("gold", "silver")),),
        is_open=False,
        any_of=(Condition(is_chatting=True), Condition(languages=("fa",))),
        none_of=(Condition(languages=("en",)),),
    )
    content = shop_with(shop, rule("picky", "page_entered", condition=condition))
    given = Given(date="2026-12-24", time="18:00")
    (look,) = play(content, (0, ENTER), until=0, given=given).looks
    assert look.line == (
        "picky: page entered ✓, cart ✗ (filled wanted, nothing found), "
        "cart total ✗ (at least 20 and at most 80 wanted, nothing found), device ✗ (phone wanted, nothing found), "
        "attribute ✗ (plan gold or silver wanted, nothing found), weekday ✗ (mon or tue wanted, thu found), "
        "time ✗ (09:00-12:00 wanted, 18:00 found), open ✗ (no wanted, yes found), "
        "any (chatting ✗, language ✗ (fa wanted, en found)) ✗, not (language ✓) ✗"
    )


def test_nobody_answering_is_said_in_the_chat_once_for_each_wait(content: Content) -> None:
    visit = (0, ENTER), (5, VisitStep(say="I want a human"))
    simulation = play(content, *visit, until=600)
    assert spoken(simulation) == [(35, "nobody-answered")]
    assert simulation.lines[-1] == "bot:     This is nobody-answered."
    assert spoken(play(content, *visit, until=600, given=Given(people="away"))) == []


def test_the_words_are_filled_in_and_a_list_gives_a_sample_code(shop: Path) -> None:
    texts = {"en": "Hi {first_name|there}, {cart_total|your cart} at {shop_name}: {code} until {code_until|soon}"}
    offer = rule("offer", "page_entered", texts=texts, code=CodeOffer(list_name="welcome"))
    (fired,) = play(shop_with(shop, offer), (0, VisitStep(page=CART, cart_total=59.9)), until=1).fired
    assert fired.words.text == "Hi there, 59.90 at My shop: CODE-1 until soon"
    fixed = rule("offer", "page_entered", texts=texts, code=CodeOffer("WELCOME10", until="2026-12-31"))
    (fired,) = play(shop_with(shop, fixed), (0, ENTER), until=1).fired
    assert fired.words.text == "Hi there, your cart at My shop: WELCOME10 until 2026-12-31"
    simulation = play(shop_with(shop, fixed), (0, ENTER), until=1, given=Given(date="2027-01-01", time="00:00"))
    assert simulation.fired == () and "code ✗" in simulation.looks[0].line


def test_a_message_leads_nobody_to_people_who_cannot_come(shop: Path) -> None:
    button = Button("person:sales", "Talk to sales")
    content = shop_with(shop, rule("offer", "page_entered", leads_to={"en": button}, opens_panel=True))
    (fired,) = play(content, (0, ENTER), until=1, given=Given(departments=("sales",))).fired
    assert fired.words.leads_to == button
    (fired,) = play(content, (0, ENTER), until=1, given=Given(departments=("billing",))).fired
    assert fired.words.leads_to is None


def test_a_visitor_in_another_language_reads_the_usual_one(content: Content) -> None:
    simulation = simulate(content, MadeUpVisit("de", (Doing(0, ENTER),), until=15))
    assert [(each.words.language, each.words.text) for each in simulation.fired] == [("en", "This is cart-help.")]


def test_a_long_visit_costs_milliseconds(shop: Path) -> None:
    rules = [rule(f"never-{number}", "page_entered", condition=Condition(devices=("phone",))) for number in range(20)]
    began = time.process_time()
    assert play(shop_with(shop, *rules), (0, ENTER), until=3600).fired == ()
    assert time.process_time() - began < 1.5


@pytest.mark.parametrize("seed", range(25))
def test_a_simulation_and_a_visit_played_step_by_step_agree(shop: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = shop_with(
        shop,
        rule("cart", "time_on_page_seconds", 15, ON_CART, limits=Limits(page=2, visit=3)),
        rule("idle", "idle_seconds", 40, limits=WITHOUT_LIMIT, delay_seconds=2.0),
        rule("exit", "exit_intent", limits=Limits(day=2), is_paused=seed % 2 == 0),
        rule("changed", "cart_changed", condition=Condition(none_of=(ON_CART,)), limits=WITHOUT_LIMIT),
        rule("read", "scroll_percent", 50, limits=Limits(page=1)),
        rule("waiting", "unanswered_seconds", 20),
        quiet_seconds=chance.choice((0.0, 10.0, 60.0)),
    )
    given = Given(date="2026-12-24", time="23:58", page=HOME)
    times = sorted(round(chance.uniform(0, 300), 1) for _ in range(chance.randrange(25)))
    doings = [(at, _anything(chance)) for at in times]
    simulation = play(content, *doings, until=400, at=chance.uniform(0, 400), given=given)

    visit = Visit(Stage(content), "en", given)
    fired, now = [], 0.0
    for at, step in [*doings, (400.0, VisitStep(is_active=True))]:
        while now < at:
            pause = min(round(chance.uniform(0.1, 20), 1), round(at - now, 1))
            fired += visit.play(VisitStep(wait_seconds=pause)).fired
            now = round(now + pause, 1)
        if at < 400:
            fired += visit.play(step).fired
    assert [(each.at, each.rule.id, each.words) for each in fired] == [
        (each.at, each.rule.id, each.words) for each in simulation.fired
    ]
    assert list(simulation.fired) == sorted(simulation.fired, key=lambda each: each.at)


def _anything(chance: random.Random) -> VisitStep:
    if chance.random() < 0.03:
        return VisitStep(say="I want a human")
    return chance.choice(
        (
            VisitStep(page=CART),
            VisitStep(page=HOME),
            VisitStep(cart=("Mug",), cart_total=float(chance.randrange(9))),
            VisitStep(is_active=True),
            VisitStep(is_typing=True),
            VisitStep(scroll=chance.randrange(1, 101)),
            VisitStep(exits=True),
            VisitStep(panel=chance.random() < 0.5),
        )
    )


def keys(look: Look) -> list[str]:
    return [finding.key for finding in look.findings]
