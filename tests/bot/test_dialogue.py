from __future__ import annotations

from typing import Literal

import pytest

from chatserver.bot.decision import Decision, HandOver, Said
from chatserver.bot.dial import Thresholds
from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import BotTexts, Entry
from chatserver.domain.conditions import Condition, Dates, Surroundings
from chatserver.domain.dialogue_state import NOTHING_SAID, DialogueState
from chatserver.domain.events import Button, Card

TEXTS = BotTexts(
    did_you_mean="Did you mean",
    unsure_person="I do not know. Ask a person?",
    unsure_message="I do not know. Leave a message?",
    person_comes="What is it about?",
    nobody_now="Nobody is here now.",
    nobody_ever="Only I am here.",
    nobody_until="Nobody is here until {opens}.",
    leave_message="Write it down.",
    asked_again="That did not help.",
    sorry="I am sorry.",
    handed_over="Passed on.",
    message_kept="Kept for the team.",
    too_many_tries="Another way.",
    cancelled="All right.",
    bad_text="Write words.",
    bad_email="That is no address.",
    bad_phone="That is no phone number.",
    bad_number="That is no number.",
    bad_order_number="That is no order number.",
    cancel_button="Never mind",
    person_button="Talk to a person",
    message_button="Leave a message",
    none_button="None of these",
)
PERSON = Button("person", "Talk to a person")
MESSAGE = Button("message", "Leave a message")
NONE = Button("none", "None of these")
ENTRIES = [
    Entry(
        "order-status",
        "Where is my order?",
        ("Where's my parcel?", "Track my order", "My order is late"),
        "On its way.",
    ),
    Entry(
        "returns",
        "Return something",
        ("How do I return something?", "I want to send it back"),
        "Within 30 days.",
        (PERSON,),
    ),
    Entry("refunds", "My money back", ("When do I get my money back?", "Where is my refund?"), "5 days."),
    Entry("thanks", "Thank you", ("Thanks", "Thanks a lot"), "You are welcome."),
    Entry("person", "Speak to someone", ("I want to talk to a human", "Let me speak to someone"), does="hand_over"),
]
AVAILABLE = Surroundings(departments=frozenset({"sales"}), has_people=True, shop_name="Fern & Fold")
AWAY, NO_PEOPLE = Surroundings(has_people=True), Surroundings()
EVERYONE = [AVAILABLE, AWAY, NO_PEOPLE]


@pytest.fixture(scope="module")
def bot() -> Bot:
    return Bot("en", ENTRIES, TEXTS)


def test_a_known_question_is_answered(bot: Bot) -> None:
    decision = bot.decide("wher is my ordr?", None, NOTHING_SAID, AVAILABLE)
    assert (decision.outcome, decision.entry_id, decision.text) == ("answer", "order-status", "On its way.")
    assert decision.candidates[0].entry_id == "order-status" and decision.hand_over is None


def test_a_phrasing_or_a_title_word_for_word_is_answered_with_certainty(bot: Bot) -> None:
    for text in ("track my order", "Where is my order?", "MY ORDER IS LATE!!"):
        decision = bot.decide(text, None, NOTHING_SAID, AVAILABLE)
        assert (decision.outcome, decision.entry_id) == ("answer", "order-status")
        assert decision.candidates[0].score > 0.98


def test_an_answer_without_buttons_of_its_own_offers_a_person_if_one_can_come(bot: Bot) -> None:
    assert bot.decide("thanks", None, NOTHING_SAID, AVAILABLE).buttons == (PERSON,)
    assert bot.decide("thanks", None, NOTHING_SAID, AWAY).buttons == ()
    assert bot.decide("thanks", None, NOTHING_SAID, NO_PEOPLE).buttons == ()


def test_an_entrys_own_person_button_becomes_a_message_when_nobody_can_come(bot: Bot) -> None:
    text = "How do I return something?"
    assert bot.decide(text, None, NOTHING_SAID, AVAILABLE).buttons == (PERSON,)
    assert bot.decide(text, None, NOTHING_SAID, AWAY).buttons == (MESSAGE,)
    assert bot.decide(text, None, NOTHING_SAID, NO_PEOPLE).buttons == (MESSAGE,)


def test_a_doubtful_question_is_met_with_suggestions(bot: Bot) -> None:
    decision = bot.decide("send refund back", None, NOTHING_SAID, AVAILABLE)
    assert (decision.outcome, decision.text, decision.entry_id) == ("suggest", "Did you mean", None)
    *entries, none, person = decision.buttons
    assert 1 <= len(entries) <= 3 and all(button.id.startswith("entry:") for button in entries)
    assert Button("entry:returns", "Return something") in entries
    assert (none, person) == (NONE, PERSON)


def test_suggestions_offer_a_person_only_if_one_can_come(bot: Bot) -> None:
    for people in (AWAY, NO_PEOPLE):
        decision = bot.decide("send refund back", None, NOTHING_SAID, people)
        assert decision.outcome == "suggest" and decision.buttons[-1] == NONE


def test_suggestions_that_lead_to_a_person_need_no_second_button_to_one(bot: Bot) -> None:
    doubtful = bot.with_thresholds(Thresholds(answer=0.999, suggest=0.1))
    decision = doubtful.decide("talk someone", None, NOTHING_SAID, AVAILABLE)
    assert decision.outcome == "suggest" and decision.buttons[0] == Button("entry:person", "Speak to someone")
    assert PERSON not in decision.buttons


@pytest.mark.parametrize(
    ("people", "text", "button"),
    [
        (AVAILABLE, TEXTS.unsure_person, PERSON),
        (AWAY, TEXTS.unsure_message, MESSAGE),
        (NO_PEOPLE, TEXTS.unsure_message, MESSAGE),
    ],
)
def test_an_unknown_question_is_handed_over(bot: Bot, people: Surroundings, text: str, button: Button) -> None:
    for decision in (
        bot.decide("qwertz uiop", None, NOTHING_SAID, people),
        bot.decide("None of these", "none", NOTHING_SAID, people),
    ):
        assert (decision.outcome, decision.text, decision.buttons) == ("hand_over", text, (button,))
        assert decision.hand_over is None


@pytest.mark.parametrize(
    ("people", "text", "form"),
    [
        (AVAILABLE, TEXTS.person_comes, "pre_chat"),
        (AWAY, TEXTS.nobody_now, "offline"),
        (NO_PEOPLE, TEXTS.nobody_ever, "offline"),
    ],
)
def test_asking_for_a_person_leads_to_the_form_that_fits(
    bot: Bot, people: Surroundings, text: str, form: Literal["pre_chat", "offline"]
) -> None:
    for words, button_id in [("I want to talk to a human", None), ("Talk", "person"), ("Speak", "entry:person")]:
        decision = bot.decide(words, button_id, NOTHING_SAID, people)
        assert (decision.outcome, decision.text) == ("hand_over", text)
        assert decision.hand_over == HandOver(form)
    assert bot.decide("I want to talk to a human", None, NOTHING_SAID, people).entry_id == "person"


def test_a_person_is_never_promised_in_a_shop_without_people(bot: Bot) -> None:
    for words, button_id in [
        ("talk to a human", None),
        ("x", "person"),
        ("thanks", None),
        ("get back", None),
        ("", None),
    ]:
        decision = bot.decide(words, button_id, NOTHING_SAID, NO_PEOPLE)
        assert PERSON not in decision.buttons
        assert decision.hand_over is None or decision.hand_over.form == "offline"


def test_leaving_a_message_leads_to_the_offline_form(bot: Bot) -> None:
    for people in EVERYONE:
        decision = bot.decide("Leave a message", "message", NOTHING_SAID, people)
        assert decision == Decision("hand_over", (Said(TEXTS.leave_message),), hand_over=HandOver("offline"))


def test_a_pressed_entry_is_answered_whatever_its_label_says(bot: Bot) -> None:
    decision = bot.decide("qwertz", "entry:refunds", NOTHING_SAID, AVAILABLE)
    assert (decision.outcome, decision.text, decision.entry_id) == ("answer", "5 days.", "refunds")


@pytest.mark.parametrize("button_id", ["entry:gone", "entry:", "dance", ""])
def test_a_button_that_is_gone_counts_as_its_label_typed(bot: Bot, button_id: str) -> None:
    assert bot.decide("Where is my order?", button_id, NOTHING_SAID, AVAILABLE).entry_id == "order-status"


@pytest.mark.parametrize("text", ["", " ", "🙈", "?!", "\0", "\ud800", "x" * 1_000_000, "a" + "\u0300\u0316" * 2_000])
def test_no_text_breaks_the_bot(bot: Bot, text: str) -> None:
    for people in EVERYONE:
        assert bot.decide(text, None, NOTHING_SAID, people).text


def test_a_bot_without_entries_hands_everything_over() -> None:
    assert Bot("en", [], TEXTS).decide("hello", None, NOTHING_SAID, AVAILABLE).outcome == "hand_over"


def test_an_explanation_shows_candidates_thresholds_and_the_reason(bot: Bot) -> None:
    explanation = bot.explain("wher is my ordr?")
    lines = "\n".join(explanation.lines)
    assert explanation.decision.entry_id == "order-status"
    for part in (
        "wher is my ordr",
        "(Where is my order?)",
        "order ~ order",
        "found_share",
        "answer from 0.85",
        "answer order-status",
    ):
        assert part in lines
    assert explanation.data["outcome"] == "answer" and explanation.data["entry_id"] == "order-status"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("🙈", "holds no letter"),
        ("سفارش", "nothing"),
        ("thanks", "word for word a phrasing of thanks"),
        ("wher is my ordr?", "reaches 0.85"),
        ("send refund back", "lies between 0.25 and 0.85"),
        ("what is the weather like at home", "stays below 0.25"),
    ],
)
def test_an_explanation_names_the_reason(bot: Bot, text: str, why: str) -> None:
    assert why in bot.explain(text).why


def test_the_same_question_twice_offers_a_person_and_a_third_time_the_answer(bot: Bot) -> None:
    first = bot.decide("wher is my ordr?", None, NOTHING_SAID, AVAILABLE)
    second = bot.decide("where is my order!!", None, first.state, AVAILABLE)
    assert (second.outcome, second.text, second.buttons) == ("hand_over", TEXTS.asked_again, (PERSON,))
    assert bot.decide("where is my order", None, first.state, AWAY).buttons == (MESSAGE,)
    assert bot.decide("where is my order", None, second.state, AVAILABLE).entry_id == "order-status"


def test_the_same_suggestions_are_not_made_twice_in_a_row(bot: Bot) -> None:
    first = bot.decide("send refund back", None, NOTHING_SAID, AVAILABLE)
    second = bot.decide("refund send back", None, first.state, AVAILABLE)
    assert (first.outcome, second.outcome, second.text) == ("suggest", "hand_over", TEXTS.asked_again)
    assert second.buttons == (PERSON,)
    assert bot.decide("where is my order", None, first.state, AVAILABLE).entry_id == "order-status"


def test_pressing_a_button_twice_is_not_asking_twice(bot: Bot) -> None:
    first = bot.decide("x", "entry:refunds", NOTHING_SAID, AVAILABLE)
    assert bot.decide("x", "entry:refunds", first.state, AVAILABLE).entry_id == "refunds"


def test_small_talk_may_come_twice() -> None:
    bot = Bot("en", [Entry("thanks", "Thank you", ("Thanks",), "You are welcome.", may_repeat=True)], TEXTS)
    first = bot.decide("thanks", None, NOTHING_SAID, AVAILABLE)
    assert bot.decide("thanks", None, first.state, AVAILABLE).entry_id == "thanks"


@pytest.mark.parametrize(("people", "form"), [(AVAILABLE, "pre_chat"), (AWAY, "offline"), (NO_PEOPLE, "offline")])
def test_an_angry_visitor_is_led_to_a_person_with_an_apology(people: Surroundings, form: str) -> None:
    bot = Bot("en", ENTRIES, TEXTS, anger=("Useless!", "what a joke"))
    for words in ("this is USELESS, where is my order", "What a joke..."):
        decision = bot.decide(words, None, NOTHING_SAID, people)
        assert decision.said[0].text == TEXTS.sorry
        assert decision.hand_over is not None and decision.hand_over.form == form
    assert bot.decide("uselessly late order", None, NOTHING_SAID, people).text != TEXTS.sorry


def test_anger_in_georgian_is_understood_in_latin_letters_too() -> None:
    bot = Bot("ka", [Entry("hi", "გამარჯობა", ("სალამი",), "გისმენთ.")], TEXTS, anger=("სირცხვილია",))
    assert bot.decide("es sircxvilia!", None, NOTHING_SAID, AVAILABLE).said[0].text == TEXTS.sorry


def test_the_time_of_return_is_told_when_it_is_known(bot: Bot) -> None:
    closed = Surroundings(has_people=True, is_open=False, opens="Monday at 09:00")
    assert bot.decide("x", "person", NOTHING_SAID, closed).text == "Nobody is here until Monday at 09:00."


def test_an_entry_exists_only_within_its_dates_and_its_condition() -> None:
    christmas = Condition(Dates("2026-12-01", "2026-12-26"), pages=("/cart*",))
    bot = Bot("en", [*ENTRIES, Entry("gifts", "Christmas gifts", ("Gifts?",), "Wrapped.", condition=christmas)], TEXTS)
    for day, page, outcome in [
        ("2026-12-24", "https://shop.example/cart", "answer"),
        ("2026-12-24", "https://shop.example/", "hand_over"),
        ("2026-12-27", "https://shop.example/cart", "hand_over"),
    ]:
        now = Surroundings(page_url=page, today=day)
        assert bot.decide("gifts", None, NOTHING_SAID, now).outcome == outcome
        assert bot.decide("qwertz", "entry:gifts", NOTHING_SAID, now).outcome == outcome


def test_an_answer_carries_its_card_and_its_placeholders_once() -> None:
    card = Card("link", "https://shop.example/track", "Track it")
    bot = Bot("en", [Entry("hi", "Hello", ("Hi",), "{visitor_name} at {shop_name}", card=card)], TEXTS)
    now = Surroundings(shop_name="Fern & Fold", visitor_name="{shop_name}")
    said = bot.decide("hi", None, NOTHING_SAID, now).said[0]
    assert (said.text, said.card) == ("{shop_name} at Fern & Fold", card)


def test_closing_and_cancelling_are_buttons_of_their_own(bot: Bot) -> None:
    assert bot.decide("Bye", "close", NOTHING_SAID, AVAILABLE).closes
    waiting = DialogueState("returns", "gone", {"email": "a@b.example"})
    cancelled = bot.decide("Never mind", "cancel", waiting, AVAILABLE)
    assert (cancelled.text, cancelled.state) == (TEXTS.cancelled, NOTHING_SAID)


def test_the_dial_decides_what_is_answered_without_fitting_again(bot: Bot) -> None:
    doubtful = "send refund back"
    assert bot.decide(doubtful, None, NOTHING_SAID, AVAILABLE).outcome == "suggest"
    confidence = bot.explain(doubtful).match.confidence
    eager = bot.with_thresholds(Thresholds(confidence - 0.01, 0.1))
    assert eager.decide(doubtful, None, NOTHING_SAID, AVAILABLE).outcome == "answer"
    assert bot.decide(doubtful, None, NOTHING_SAID, AVAILABLE).outcome == "suggest"


def test_a_department_of_an_entry_counts_whether_its_own_people_are_there() -> None:
    billing = Entry("bill", "About my bill", ("bill",), does="hand_over", department="billing")
    bot = Bot("en", [billing], TEXTS)
    assert bot.decide("bill", None, NOTHING_SAID, AVAILABLE).hand_over == HandOver("offline", "billing")
    there = Surroundings(departments=frozenset({"billing"}), has_people=True)
    assert bot.decide("bill", None, NOTHING_SAID, there).hand_over == HandOver("pre_chat", "billing")
