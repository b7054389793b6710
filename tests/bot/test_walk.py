"""Guided dialogues, turn by turn."""

from __future__ import annotations

import pytest

from chatserver.bot.decision import Decision, HandOver
from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import Ask, Choice, Entry, Step
from chatserver.domain.conditions import Condition, Surroundings
from chatserver.domain.dialogue_state import NOTHING_SAID, DialogueState
from chatserver.domain.events import Button, FormAnswer
from tests.bot.test_dialogue import TEXTS

SUPPORT = Surroundings(departments=frozenset({"support"}), has_people=True)
SALES_ONLY = Surroundings(departments=frozenset({"sales"}), has_people=True)
AWAY, NO_PEOPLE = Surroundings(has_people=True), Surroundings()
CANCEL = Button("cancel", "Never mind")
STEPS = (
    Step("number", "Your order number?", ask=Ask("order_number", "order_number", "Order", "FF#####")),
    Step("reason", "{order_number}: what is wrong?", choices=(Choice("Damaged", "mail"), Choice("Late", "late"))),
    Step("late", "It comes.", condition=Condition(can_person_come=True)),
    Step("late-end", "Bye.", does="end"),
    Step("mail", "Your address?", ask=Ask("email", "email", "E-mail", tries=2)),
    Step("over", does="hand_over", department="support"),
)
ENTRIES = [
    Entry("claim", "Make a claim", ("I want to claim something", "claim"), steps=STEPS),
    Entry("hours", "Opening hours", ("When are you open?", "What are your hours?"), "From nine to five."),
    Entry("person", "Speak to someone", ("I want to talk to a human",), does="hand_over"),
]


@pytest.fixture(scope="module")
def bot() -> Bot:
    return Bot("en", ENTRIES, TEXTS)


def play(bot: Bot, now: Surroundings, *words: str) -> Decision:
    """The last decision on a visitor's lines; a line that is a button's label presses it."""
    decision = Decision("answer", state=NOTHING_SAID)
    for text in words:
        button_id = next((button.id for button in decision.buttons if button.label == text), None)
        decision = bot.decide(text, button_id, decision.state, now)
    return decision


def test_a_dialogue_collects_and_hands_over_what_it_collected(bot: Bot) -> None:
    number = play(bot, SUPPORT, "claim")
    assert (number.text, number.buttons, number.state.step_id) == ("Your order number?", (CANCEL,), "number")
    reason = play(bot, SUPPORT, "claim", "it is ff12345, I think")
    assert reason.text == "FF12345: what is wrong?"
    assert reason.buttons == (Button("step:claim/reason/0", "Damaged"), Button("step:claim/reason/1", "Late"), CANCEL)
    end = play(bot, SUPPORT, "claim", "FF12345", "Damaged", "me@example.com")
    collected = (FormAnswer("order_number", "Order", "FF12345"), FormAnswer("email", "E-mail", "me@example.com"))
    assert end.hand_over == HandOver("pre_chat", "support", collected, is_complete=True)
    assert (end.text, end.state) == (TEXTS.handed_over, NOTHING_SAID)


@pytest.mark.parametrize(
    ("now", "text", "is_complete"),
    [(SALES_ONLY, TEXTS.message_kept, True), (AWAY, TEXTS.message_kept, True), (NO_PEOPLE, TEXTS.nobody_ever, False)],
)
def test_nobody_is_promised_when_the_department_is_empty(
    bot: Bot, now: Surroundings, text: str, is_complete: bool
) -> None:
    end = play(bot, now, "claim", "FF12345", "Damaged", "me@example.com")
    assert end.hand_over is not None and end.text == text
    assert (end.hand_over.form, end.hand_over.is_complete) == ("offline", is_complete)


def test_a_label_typed_counts_as_the_button_pressed(bot: Bot) -> None:
    assert play(bot, SUPPORT, "claim", "FF12345", "  damaged!").state.step_id == "mail"


def test_a_step_whose_condition_fails_is_passed_over(bot: Bot) -> None:
    assert play(bot, SUPPORT, "claim", "FF12345", "Late").text == "It comes.\nBye."
    assert play(bot, AWAY, "claim", "FF12345", "Late").text == "Bye."


def test_a_wrong_value_is_asked_for_again_and_after_too_many_a_person_is_offered(bot: Bot) -> None:
    again = play(bot, SUPPORT, "claim", "FF12345", "Damaged", "no address")
    assert (again.text, again.state.tries, again.state.step_id) == (TEXTS.bad_email, 1, "mail")
    assert play(bot, SUPPORT, "claim", "FF12345", "Damaged", "no", "me@example.com").hand_over is not None
    over = play(bot, SUPPORT, "claim", "FF12345", "Damaged", "no address", "still none")
    assert over.text == f"{TEXTS.too_many_tries}\n{TEXTS.person_comes}"
    assert over.hand_over == HandOver("pre_chat", None, (FormAnswer("order_number", "Order", "FF12345"),))


def test_a_question_in_between_is_answered_and_the_step_asks_on(bot: Bot) -> None:
    between = play(bot, SUPPORT, "claim", "when are you open?")
    assert between.text == "From nine to five.\nYour order number?"
    assert between.state.step_id == "number" and between.buttons == (CANCEL,)
    assert play(bot, SUPPORT, "claim", "when are you open?", "FF12345").state.step_id == "reason"


@pytest.mark.parametrize("lines", [(), ("FF12345",), ("FF12345", "Damaged")])
def test_a_person_is_reached_from_every_step_with_what_was_collected(bot: Bot, lines: tuple[str, ...]) -> None:
    decision = play(bot, SUPPORT, "claim", *lines, "I want to talk to a human")
    assert decision.hand_over is not None and decision.hand_over.form == "pre_chat"
    assert len(decision.hand_over.collected) == bool(lines)
    assert play(bot, AWAY, "claim", *lines, "I want to talk to a human").text == TEXTS.nobody_now


def test_a_dialogue_can_be_left_by_its_button_and_by_the_button_typed(bot: Bot) -> None:
    for words in ("Never mind", "never mind!"):
        left = play(bot, SUPPORT, "claim", words)
        assert (left.text, left.state) == (TEXTS.cancelled, NOTHING_SAID)


def test_a_button_of_an_earlier_step_goes_back_there(bot: Bot) -> None:
    state = play(bot, SUPPORT, "claim", "FF12345", "Damaged").state
    late = bot.decide("Late", "step:claim/reason/1", state, SUPPORT)
    assert late.text == "It comes.\nBye."


@pytest.mark.parametrize("button_id", ["step:claim/reason/9", "step:claim/gone/0", "step:gone/x/0", "step:x", "step:"])
def test_a_step_button_that_is_gone_counts_as_its_label_typed(bot: Bot, button_id: str) -> None:
    assert bot.decide("When are you open?", button_id, NOTHING_SAID, SUPPORT).entry_id == "hours"


def test_a_step_that_is_gone_from_the_content_ends_the_dialogue(bot: Bot) -> None:
    decision = bot.decide("When are you open?", None, DialogueState("claim", "gone", {"x": "y"}), SUPPORT)
    assert (decision.entry_id, decision.state.step_id) == ("hours", None)


def test_a_value_that_looks_like_a_placeholder_stays_what_it_is() -> None:
    steps = (Step("a", "Name?", ask=Ask("name", "text", "Name")), Step("b", "Hello {name} of {shop_name}"))
    bot = Bot("en", [Entry("hi", "Hi", ("hello",), steps=steps)], TEXTS)
    now = Surroundings(shop_name="Fern")
    assert play(bot, now, "hello", "{shop_name} {0.__class__}").text == "Hello {shop_name} {0.__class__} of Fern"


def test_one_dialogue_goes_on_with_another_and_keeps_what_was_collected() -> None:
    first = Entry(
        "a", "First", ("one",), steps=(Step("1", "Code?", ask=Ask("code", "text", "C")), Step("2", start="b"))
    )
    second = Entry("b", "Second", ("two",), steps=(Step("1", "And?", choices=(Choice("Stop", does="close"),)),))
    bot = Bot("en", [first, second], TEXTS)
    decision = play(bot, SUPPORT, "one", "x1")
    assert (decision.state.entry_id, decision.state.fields) == ("b", {"code": "x1"})
    assert play(bot, SUPPORT, "one", "x1", "Stop").closes


def test_a_step_button_from_before_begins_anew_where_something_was_collected(bot: Bot) -> None:
    late = bot.decide("Late", "step:claim/reason/1", NOTHING_SAID, SUPPORT)
    assert (late.text, late.state.step_id) == ("Your order number?", "number")
    menu = (Step("1", "Which?", choices=(Choice("One", "one"),)), Step("one", "The first."))
    other = Bot("en", [Entry("menu", "Menu", ("menu",), steps=menu)], TEXTS)
    assert other.decide("One", "step:menu/1/0", NOTHING_SAID, SUPPORT).text == "The first."


def test_an_answer_that_a_dialogue_goes_on_with_has_its_placeholders_filled() -> None:
    entries = [Entry("a", "First", ("one",), steps=(Step("1", start="b"),)), Entry("b", "B", ("b",), "At {shop_name}.")]
    assert play(Bot("en", entries, TEXTS), Surroundings(shop_name="Fern"), "one").text == "At Fern."


def test_no_button_leads_to_an_entry_that_does_not_exist_now() -> None:
    gone = Entry("gone", "Gone", ("gone",), "x", condition=Condition(is_open=False))
    steps = (Step("1", "Which?", choices=(Choice("Gone", entry_id="gone"), Choice("Stop", does="end"))),)
    to_gone = Entry("answer", "Answer", ("two",), "y", (Button("entry:gone", "Gone"), Button("close", "Close")))
    bot = Bot("en", [gone, to_gone, Entry("a", "First", ("one",), steps=steps)], TEXTS)
    assert [button.label for button in play(bot, SUPPORT, "one").buttons] == ["Stop", "Never mind"]
    assert [button.label for button in play(bot, SUPPORT, "two").buttons] == ["Close"]
    closed = Surroundings(is_open=False)
    assert [button.label for button in play(bot, closed, "two").buttons] == ["Gone", "Close"]


def test_a_step_that_takes_any_text_hears_a_wish_for_a_person_however_it_is_put() -> None:
    steps = (Step("1", "What happened?", ask=Ask("story", "text", "Story")), Step("2", "Thank you."))
    bot = Bot("en", [*ENTRIES, Entry("report", "Report something", ("report",), steps=steps)], TEXTS)
    decision = play(bot, SUPPORT, "report", "i want to talk to a human please!")
    assert decision.hand_over is not None and decision.entry_id == "person"
    assert play(bot, SUPPORT, "report", "the parcel was open").text == "Thank you."


def test_an_order_number_out_of_nowhere_leads_to_the_dialogues_that_ask_for_one(bot: Bot) -> None:
    offered = play(bot, SUPPORT, "FF98765")
    assert offered.outcome == "suggest" and offered.buttons[0] == Button("entry:claim", "Make a claim")
    assert play(bot, SUPPORT, "FF98765", "Make a claim").text == "FF98765: what is wrong?"
    assert play(bot, SUPPORT, "FF98765", "None of these").text == TEXTS.unsure_person
    assert play(bot, SUPPORT, "12").outcome == "hand_over"
