"""Guided dialogues, cards, conditions and dates as they stand in files."""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.bot.entries import Ask, Choice, Step
from chatserver.content.loader import load
from chatserver.domain.conditions import Condition, Dates
from chatserver.domain.events import Button, Card
from tests.content.conftest import mistakes_at

EXTRA = "bot_scenarios/en/extra.yaml"
HEAD = "entries:\n  - id: claim\n    title: Make a claim\n    questions: [I claim]\n"
GOOD = (
    HEAD
    + """\
    from: 2026-12-01
    until: 2026-12-26
    when: {page: "*/cart*", cart_item: [Linen*, Wool*], person: true, not: {open: false}}
    steps:
      - say: Your number?
        ask: {field: order_number, kind: order_number, label: Order, format: "FF#####", tries: 2, again: Like FF12345.}
      - id: reason
        if: {any: [{cart: filled}, {language: [en, fa]}]}
        say: "{order_number}: what is wrong?"
        buttons:
          - {label: It is late, go_to: late}
          - {label: Send it back, entry: returns}
          - {label: Never mind, does: end}
      - id: late
        say: Follow it here.
        card: {link: "https://shop.example/track", label: Track it}
      - start: returns
"""
)


def write(folder: Path, text: str) -> None:
    (folder / EXTRA).write_text(text, encoding="utf-8")


def test_a_dialogue_is_read_whole(folder: Path) -> None:
    write(folder, GOOD)
    entry = next(entry for entry in load(folder).bots["en"].entries if entry.id == "claim")
    assert entry.condition == Condition(
        dates=Dates("2026-12-01", "2026-12-26"),
        pages=("*/cart*",),
        cart_items=("Linen*", "Wool*"),
        can_person_come=True,
        none_of=(Condition(is_open=False),),
    )
    assert entry.steps == (
        Step(
            "1",
            "Your number?",
            ask=Ask("order_number", "order_number", "Order", "FF#####", 2, "Like FF12345."),
        ),
        Step(
            "reason",
            "{order_number}: what is wrong?",
            condition=Condition(any_of=(Condition(is_cart_filled=True), Condition(languages=("en", "fa")))),
            choices=(
                Choice("It is late", go_to="late"),
                Choice("Send it back", entry_id="returns"),
                Choice("Never mind", does="cancel"),
            ),
        ),
        Step("late", "Follow it here.", Card("link", "https://shop.example/track", "Track it")),
        Step("4", start="returns"),
    )


def test_an_answer_may_have_a_card_a_closing_button_and_be_small_talk(folder: Path) -> None:
    write(
        folder,
        HEAD
        + "    answer: Hello {visitor_name}\n    may_repeat: true\n"
        + "    card: {picture: 'https://shop.example/a.png', label: A bed}\n"
        + "    buttons:\n      - {does: close, label: That is all}\n",
    )
    entry = next(entry for entry in load(folder).bots["en"].entries if entry.id == "claim")
    assert entry.card == Card("picture", "https://shop.example/a.png", "A bed")
    assert entry.buttons == (Button("close", "That is all"),) and entry.may_repeat


def test_the_departments_of_entries_and_steps_are_known_with_their_places(folder: Path) -> None:
    write(folder, HEAD + "    steps:\n      - {say: Bye, does: hand_over, department: billing}\n")
    place = load(folder).departments["billing"]
    assert (place.file, place.line) == (EXTRA, 6)


STEP = "    steps:\n      - "
BAD = [
    ("an unknown step", STEP + "{say: Hi, go_to: gone}\n", "6:9", "no step `gone`"),
    ("an unknown step of a button", STEP + "{say: Hi, buttons: [{label: A, go_to: gone}]}\n", "6:9", "no step `gone`"),
    ("an unknown entry", STEP + "{say: Hi, start: gone}\n", "6:9", "no entry `gone`"),
    ("two exits", STEP + "{say: Hi, start: returns, does: close}\n", "6:41", "does one thing"),
    ("a wait without a question", STEP + "{ask: {field: a, kind: text}}\n", "6:9", "without a question"),
    ("a step that does nothing", STEP + "{id: a}\n", "6:9", "neither says nor does"),
    ("an unknown kind", STEP + "{say: Hi, ask: {field: a, kind: colour}}\n", "6:41", "`colour` is not known"),
    ("a bad field", STEP + "{say: Hi, ask: {field: A b, kind: text}}\n", "6:32", "cannot be a field"),
    ("a format of nothing", STEP + "{say: Hi, ask: {field: a, kind: text, format: x}}\n", "6:55", "order_number"),
    ("too many tries", STEP + "{say: Hi, ask: {field: a, kind: text, tries: 9}}\n", "6:54", "`9` is not known"),
    ("a department of nobody", STEP + "{say: Hi, department: sales}\n", "6:31", "only a hand-over"),
    ("an unasked placeholder", STEP + "say: Hi {email}\n", "6:9", "{email} is not a placeholder"),
    ("an unreachable step", STEP + "{say: Hi, does: end}\n      - say: never\n", "7:9", "no way leads to"),
    ("a circle without a pause", STEP + "{id: a, say: Hi, if: {cart: empty}, go_to: a}\n", "6:9", "without a pause"),
    ("a circle through itself", STEP + "{say: Hi, start: claim}\n", "6:9", "without a pause"),
    (
        "a loop without a way out",
        STEP + "{id: a, say: Hi, buttons: [{label: A, go_to: a}]}\n",
        "6:9",
        "no way leads out",
    ),
    ("one id twice", STEP + "{id: a, say: Hi}\n      - {id: a, say: Ho}\n", "7:9", "is taken in line 6"),
    ("a long step id", STEP + f"{{id: {'a' * 31}, say: Hi}}\n", "6:14", "31 letters"),
    ("an answer and steps", "    answer: x\n" + STEP + "say: Hi\n", "7:7", "not both"),
    ("buttons beside steps", "    buttons:\n      - does: person\n" + STEP + "say: Hi\n", "6:7", "no `buttons`"),
    ("no day", "    answer: x\n    from: 2026-13-01\n", "6:11", "not a day"),
    ("a short day", "    answer: x\n    until: 2026-1-1\n", "6:12", "not a day"),
    ("dates turned around", "    answer: x\n    from: 2026-12-02\n    until: 2026-12-01\n", "7:12", "lies before"),
    ("an empty condition", "    answer: x\n    when: {}\n", "6:11", "says nothing"),
    ("an unknown condition", "    answer: x\n    when: {moon: full}\n", "6:12", "`moon` is not a key"),
    ("neither yes nor no", "    answer: x\n    when: {open: maybe}\n", "6:18", "`maybe` is not known"),
    (
        "a card without https",
        "    answer: x\n    card: {link: 'javascript:alert(1)', label: x}\n",
        "6:18",
        "web address",
    ),
    ("a card of plain http", "    answer: x\n    card: {link: 'http://a.example', label: x}\n", "6:18", "web address"),
    (
        "a card of two things",
        "    answer: x\n    card: {link: 'https://a.example', video: x, label: x}\n",
        "6:11",
        "one thing",
    ),
    ("a closing button without words", "    answer: x\n    buttons: [{does: close}]\n", "6:15", "needs a label"),
    ("an unknown placeholder", "    answer: Hi {email}\n", "5:13", "not a placeholder"),
    ("words for nobody", "    answer: x\n    says: sorry\n", "6:11", "no `says`"),
]


@pytest.mark.parametrize(("text", "place", "what"), [pytest.param(*bad, id=name) for name, *bad in BAD])
def test_a_mistake_is_reported_with_its_place(folder: Path, text: str, place: str, what: str) -> None:
    write(folder, HEAD + text)
    told = [error.message for error in mistakes_at(f"{EXTRA}:{place}", folder)]
    assert any(what in message for message in told), told
