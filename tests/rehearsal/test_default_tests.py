from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from chatserver.bot.decision import Decision, HandOver, Said
from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import Ask, BotTexts, Choice, Entry, Step
from chatserver.content.loader import load
from chatserver.domain.conditions import Condition, Surroundings
from chatserver.domain.events import Button
from chatserver.rehearsal.default_tests import SOUND, run_default_tests
from chatserver.rehearsal.result import Result
from chatserver.rehearsal.samples import fit, sample_value
from chatserver.rehearsal.stage import Stage

TEXTS = BotTexts(**{field.name: field.name for field in fields(BotTexts)})
HUMAN = Entry("human", "A human", ("Let me talk to somebody",), does="hand_over")
NUMBER = Step("number", "Which order?", ask=Ask("order_number", "order_number", "Order", "FF#####"))
REASON = Step(
    "reason", "Why, {order_number}?", choices=(Choice("Damaged", go_to="end"), Choice("Again", go_to="number"))
)
END = Step("end", "Done with {order_number}.")
RETURN = Entry("start-return", "Start a return", ("Send it back",), steps=(NUMBER, REASON, END))

Decide = Callable[[str, str | None, Any, Surroundings], Decision]


class SpoiltBot(Bot):
    """Decides whatever the test says."""

    def __init__(self, decide: Decide) -> None:
        super().__init__("en", [HUMAN, RETURN], TEXTS)
        self._decide = decide

    def decide(self, text: str, button_id: str | None, state: Any, now: Surroundings) -> Decision:
        return self._decide(text, button_id, state, now)


def raises(text: str, *rest: Any) -> Decision:
    raise RecursionError(f"{len(text)} letters")


def test_a_sound_bot_passes(shop: Path) -> None:
    results = rehearse(shop, RETURN, HUMAN)
    assert [result for result in results if not result.has_passed] == []
    assert {result.did for result in results} == {
        *("an empty text", "a very long text", "only emoji", "only punctuation", "every way through start-return"),
        *(
            f"{name} at start-return/{step}"
            for step in ("number", "reason")
            for name in (
                *("an empty text", "a very long text", "only emoji", "only punctuation"),
                *("leaving", "wrong answers only", "going on", "asking for a person"),
            )
        ),
    }


@pytest.mark.parametrize(
    ("decide", "happened"),
    [
        (raises, "fails with RecursionError: 0 letters, while people are there"),
        (lambda *_: Decision("answer"), "says nothing, while people are there"),
        (
            lambda *_: Decision("hand_over", (Said("Wait."),), hand_over=HandOver("pre_chat")),
            "promises a person, while people are away",
        ),
        (
            lambda *_: Decision("hand_over", (Said("Wait."),), hand_over=HandOver("pre_chat", "support")),
            "promises a person, while people are in another department",
        ),
        (
            lambda *_: Decision("answer", (Said("Hm.", (Button("person", "Talk"),)),)),
            "promises a person, while people are away",
        ),
        (lambda *_: Decision("hand_over", (Said("person_comes"),)), "promises a person, while people are away"),
        (
            lambda *_: Decision("answer", (Said("Back {opens}."),)),
            "says {opens} as it is written, while people are there",
        ),
    ],
)
def test_an_unsound_decision_fails(shop: Path, decide: Decide, happened: str) -> None:
    first = play(shop, SpoiltBot(decide))[0]
    assert (first.did, first.expected, first.happened) == ("an empty text", SOUND, happened)


@pytest.mark.parametrize(
    ("steps", "failed"),
    [
        (
            (NUMBER, replace(REASON, choices=(Choice("Again", go_to="number"),)), END),
            "goes in circles from start-return",
        ),
        ((replace(NUMBER, condition=Condition(is_open=False)), REASON, END), "says {order_number} as it is written"),
        ((replace(NUMBER, ask=replace(NUMBER.ask, format="")), Step("mute")), "says nothing after '12345'"),  # type: ignore[type-var]
    ],
)
def test_every_way_through_a_dialogue_is_walked(shop: Path, steps: tuple[Step, ...], failed: str) -> None:
    results = rehearse(shop, replace(RETURN, steps=steps), HUMAN)
    walked = next(result for result in results if result.did == "every way through start-return")
    assert walked.happened.startswith(failed), walked.happened


def test_a_button_to_an_entry_that_does_not_exist_fails(shop: Path) -> None:
    sale = Entry("sale", "In the sale", ("What is cheaper now?",), "A lot.", condition=Condition(pages=("/sale",)))
    steps = (replace(REASON, say="Why?", choices=(*REASON.choices[:1], Choice("Cheaper?", entry_id="sale"))), END)
    walked = rehearse(shop, replace(RETURN, steps=(NUMBER, *steps)), sale)
    failed = [result.happened for result in walked if not result.has_passed]
    assert len(failed) == 3 and failed[0].startswith("asks again after 'Cheaper?' at start-return/reason")


def test_a_dialogue_that_asks_again_for_ever_fails(shop: Path) -> None:
    patient = replace(RETURN, steps=(replace(NUMBER, ask=replace(NUMBER.ask, tries=99)), END))  # type: ignore[type-var]
    failed = [result for result in rehearse(shop, patient) if not result.has_passed]
    assert [result.did for result in failed] == ["wrong answers only at start-return/number"]
    assert failed[0].happened.startswith("asks again and again")


def test_a_dialogue_for_some_visitors_is_played_with_such_a_visitor(shop: Path) -> None:
    loop = (NUMBER, replace(REASON, choices=(Choice("Again", go_to="number"),)))
    for condition in (Condition(pages=("*/cart*",), is_cart_filled=True), Condition(is_open=False)):
        results = rehearse(shop, replace(RETURN, steps=loop, condition=condition))
        assert any(result.happened.startswith("goes in circles") for result in results)


def test_samples_are_valid_and_fitting() -> None:
    assert sample_value(Ask("a", "order_number", "A", "FF-@#")) == "FF-A1"
    nowhere = Surroundings()
    for condition in (
        Condition(pages=("/sale/*",), cart_items=("*pillow*",)),
        Condition(is_open=False, any_of=(Condition(is_cart_filled=True), Condition(languages=("fa",)))),
    ):
        fitting = fit(condition, nowhere)
        assert fitting is not None and condition.holds(fitting)
    assert fit(Condition(can_person_come=True), nowhere) is None


def rehearse(shop: Path, *entries: Entry) -> list[Result]:
    return play(shop, Bot("en", entries, TEXTS))


def play(shop: Path, bot: Bot) -> list[Result]:
    content = replace(load(shop), bots={"en": bot})
    return run_default_tests("bot_scenarios/en", "en", Stage(content))
