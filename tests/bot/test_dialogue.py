from __future__ import annotations

import pytest

from chatserver.bot.decision import Decision
from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import BotTexts, Entry
from chatserver.domain.events import Button

TEXTS = BotTexts(
    did_you_mean="Did you mean",
    unsure_person="I do not know. Ask a person?",
    unsure_message="I do not know. Leave a message?",
    person_comes="What is it about?",
    nobody_now="Nobody is here now.",
    nobody_ever="Only I am here.",
    leave_message="Write it down.",
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
AVAILABLE, AWAY, NO_PEOPLE = (True, True), (False, True), (False, False)
EVERYONE = [AVAILABLE, AWAY, NO_PEOPLE]


@pytest.fixture(scope="module")
def bot() -> Bot:
    return Bot("en", ENTRIES, TEXTS)


def test_a_known_question_is_answered(bot: Bot) -> None:
    decision = bot.decide("wher is my ordr?", None, *AVAILABLE)
    assert (decision.outcome, decision.entry_id, decision.text) == ("answer", "order-status", "On its way.")
    assert decision.candidates[0].entry_id == "order-status" and decision.offers_form is None


def test_a_phrasing_or_a_title_word_for_word_is_answered_with_certainty(bot: Bot) -> None:
    for text in ("track my order", "Where is my order?", "MY ORDER IS LATE!!"):
        decision = bot.decide(text, None, *AVAILABLE)
        assert (decision.outcome, decision.entry_id) == ("answer", "order-status")
        assert decision.candidates[0].score > 0.98


def test_an_answer_without_buttons_of_its_own_offers_a_person_if_one_can_come(bot: Bot) -> None:
    assert bot.decide("thanks", None, *AVAILABLE).buttons == (PERSON,)
    assert bot.decide("thanks", None, *AWAY).buttons == ()
    assert bot.decide("thanks", None, *NO_PEOPLE).buttons == ()


def test_an_entrys_own_person_button_becomes_a_message_when_nobody_can_come(bot: Bot) -> None:
    text = "How do I return something?"
    assert bot.decide(text, None, *AVAILABLE).buttons == (PERSON,)
    assert bot.decide(text, None, *AWAY).buttons == (MESSAGE,)
    assert bot.decide(text, None, *NO_PEOPLE).buttons == (MESSAGE,)


def test_a_doubtful_question_is_met_with_suggestions(bot: Bot) -> None:
    decision = bot.decide("send refund back", None, *AVAILABLE)
    assert (decision.outcome, decision.text, decision.entry_id) == ("suggest", "Did you mean", None)
    *entries, none, person = decision.buttons
    assert 1 <= len(entries) <= 3 and all(button.id.startswith("entry:") for button in entries)
    assert Button("entry:returns", "Return something") in entries
    assert (none, person) == (NONE, PERSON)


def test_suggestions_offer_a_person_only_if_one_can_come(bot: Bot) -> None:
    for people in (AWAY, NO_PEOPLE):
        decision = bot.decide("send refund back", None, *people)
        assert decision.outcome == "suggest" and decision.buttons[-1] == NONE


def test_suggestions_that_lead_to_a_person_need_no_second_button_to_one(bot: Bot) -> None:
    decision = bot.decide("talk someone", None, *AVAILABLE)
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
def test_an_unknown_question_is_handed_over(bot: Bot, people: tuple[bool, bool], text: str, button: Button) -> None:
    for decision in (bot.decide("qwertz uiop", None, *people), bot.decide("None of these", "none", *people)):
        assert (decision.outcome, decision.text, decision.buttons) == ("hand_over", text, (button,))
        assert decision.offers_form is None


@pytest.mark.parametrize(
    ("people", "text", "form"),
    [
        (AVAILABLE, TEXTS.person_comes, "pre_chat"),
        (AWAY, TEXTS.nobody_now, "offline"),
        (NO_PEOPLE, TEXTS.nobody_ever, "offline"),
    ],
)
def test_asking_for_a_person_leads_to_the_form_that_fits(
    bot: Bot, people: tuple[bool, bool], text: str, form: str
) -> None:
    for words, button_id in [("I want to talk to a human", None), ("Talk", "person"), ("Speak", "entry:person")]:
        decision = bot.decide(words, button_id, *people)
        assert (decision.outcome, decision.text, decision.offers_form) == ("hand_over", text, form)
    assert bot.decide("I want to talk to a human", None, *people).entry_id == "person"


def test_a_person_is_never_promised_in_a_shop_without_people(bot: Bot) -> None:
    for words, button_id in [
        ("talk to a human", None),
        ("x", "person"),
        ("thanks", None),
        ("get back", None),
        ("", None),
    ]:
        decision = bot.decide(words, button_id, True, False)
        assert decision.offers_form != "pre_chat" and PERSON not in decision.buttons


def test_leaving_a_message_leads_to_the_offline_form(bot: Bot) -> None:
    for people in EVERYONE:
        decision = bot.decide("Leave a message", "message", *people)
        assert decision == Decision("hand_over", TEXTS.leave_message, offers_form="offline")


def test_a_pressed_entry_is_answered_whatever_its_label_says(bot: Bot) -> None:
    decision = bot.decide("qwertz", "entry:refunds", *AVAILABLE)
    assert (decision.outcome, decision.text, decision.entry_id) == ("answer", "5 days.", "refunds")


@pytest.mark.parametrize("button_id", ["entry:gone", "entry:", "dance", ""])
def test_a_button_that_is_gone_counts_as_its_label_typed(bot: Bot, button_id: str) -> None:
    assert bot.decide("Where is my order?", button_id, *AVAILABLE).entry_id == "order-status"


@pytest.mark.parametrize("text", ["", " ", "🙈", "?!", "\0", "\ud800", "x" * 1_000_000, "a" + "\u0300\u0316" * 2_000])
def test_no_text_breaks_the_bot(bot: Bot, text: str) -> None:
    for people in EVERYONE:
        assert bot.decide(text, None, *people).text


def test_a_bot_without_entries_hands_everything_over() -> None:
    assert Bot("en", [], TEXTS).decide("hello", None, *AVAILABLE).outcome == "hand_over"


def test_an_explanation_shows_candidates_thresholds_and_the_reason(bot: Bot) -> None:
    explanation = bot.explain("wher is my ordr?")
    lines = "\n".join(explanation.lines)
    assert explanation.decision.entry_id == "order-status"
    for part in ("wher is my ordr", "(Where is my order?)", "similarity", "answer from 0.85", "answer order-status"):
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
