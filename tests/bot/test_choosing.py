from __future__ import annotations

import dataclasses

import pytest

from chatserver.bot.choosing import decide
from chatserver.bot.decision import Decision
from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import Ask, Entry, Step
from chatserver.domain.conditions import Condition, Surroundings
from chatserver.domain.dialogue_state import NOTHING_SAID, DialogueState
from tests.bot.test_dialogue import TEXTS

NOW = Surroundings(departments=frozenset({"sales"}), has_people=True)
STEPS = (Step("1", "شماره؟", ask=Ask("n", "number", "n")),)


@pytest.fixture(scope="module")
def bots() -> dict[str, Bot]:
    english = [
        Entry("hours", "Opening hours", ("When are you open?",), "From nine."),
        Entry("person", "Speak to someone", ("I want to talk to a human",), does="hand_over"),
    ]
    persian = [
        Entry("hours", "ساعت کار", ("کی باز هستید؟",), "از نه."),
        Entry("claim", "شکایت", ("ثبت شکایت",), steps=STEPS),
        Entry("person", "صحبت با همکار", ("می‌خواهم با یک نفر صحبت کنم",), does="hand_over"),
    ]
    malay = [
        Entry("hours", "Waktu buka", ("Bila buka?",), "Dari sembilan."),
        Entry("person", "Bercakap dengan staf", ("Saya mahu bercakap dengan orang",), does="hand_over"),
    ]
    return {"en": Bot("en", english, TEXTS), "fa": Bot("fa", persian, TEXTS), "ms": Bot("ms", malay, TEXTS)}


def ask(bots: dict[str, Bot], text: str, button_id: str | None = None, state: DialogueState = NOTHING_SAID) -> Decision:
    return decide(bots, bots["en"], text, button_id, state, NOW)


def test_words_in_another_script_are_answered_in_that_language(bots: dict[str, Bot]) -> None:
    assert ask(bots, "when are you open").text == "From nine."
    assert ask(bots, "کی باز هستید").text == "از نه."


@pytest.mark.parametrize("text", ["می‌خواهم با یک نفر صحبت کنم", "saya mahu bercakap dengan orang", "talk to a human"])
def test_a_person_is_asked_for_in_any_language(bots: dict[str, Bot], text: str) -> None:
    decision = ask(bots, text)
    assert decision.hand_over is not None and decision.hand_over.form == "pre_chat"


def test_a_person_asked_for_in_another_language_is_promised_in_it() -> None:
    malay = dataclasses.replace(TEXTS, person_comes="Baik.")
    bots = {
        "en": Bot("en", [Entry("hours", "Opening hours", ("When are you open?",), "From nine.")], TEXTS),
        "ms": Bot("ms", [Entry("p", "Staf", ("Saya mahu bercakap dengan orang",), does="hand_over")], malay),
    }
    decision = ask(bots, "saya mahu bercakap dengan orang")
    assert (decision.text, decision.state.language) == ("Baik.", "ms")


def test_a_guided_dialogue_and_its_buttons_go_on_in_their_language(bots: dict[str, Bot]) -> None:
    first = ask(bots, "ثبت شکایت")
    assert (first.text, first.state.language) == ("شماره؟", "fa")
    assert ask(bots, "12", state=first.state).state.last_entry_id == "claim"
    assert ask(bots, "ساعت کار", "entry:hours", ask(bots, "کی باز هستید").state).text == "از نه."
    assert ask(bots, "when are you open", state=ask(bots, "کی باز هستید").state).text == "From nine."


def test_inside_a_dialogue_a_person_is_reached_in_any_language(bots: dict[str, Bot]) -> None:
    waiting = ask(bots, "ثبت شکایت").state
    for text in ("saya mahu bercakap dengan orang", "I want to talk to a human"):
        assert ask(bots, text, state=waiting).hand_over is not None


def test_a_dialogue_whose_steps_are_all_passed_over_is_not_met_with_silence() -> None:
    steps = (Step("1", "We are closed.", condition=Condition(is_open=False)),)
    bot = Bot("en", [Entry("today", "Open today?", ("are you open today",), steps=steps)], TEXTS)
    decision = decide({"en": bot}, bot, "are you open today", None, NOTHING_SAID, NOW)
    assert decision.text == TEXTS.unsure_person
    assert decide({"en": bot}, bot, "Bye", "close", NOTHING_SAID, NOW).text == ""


def test_what_was_suggested_in_one_language_is_not_remembered_in_another(bots: dict[str, Bot]) -> None:
    unsure = ask(bots, "are the shops open")
    assert unsure.outcome == "suggest"
    again = ask(bots, "are the shops open", state=unsure.state)
    anew = ask(bots, "are the shops open", state=DialogueState(suggested_id=unsure.state.suggested_id, language="fa"))
    assert (again.text, anew.text) == (TEXTS.asked_again, TEXTS.did_you_mean)
