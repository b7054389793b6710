from __future__ import annotations

import time
from pathlib import Path

import pytest

from chatserver.content.loader import load
from chatserver.content.problems import ContentErrors
from chatserver.content.scenario_tests import Expectation, Given, PageTest, QuestionTest
from chatserver.domain.conditions import Condition
from chatserver.domain.events import Button
from chatserver.domain.smart_messages import Trigger

REPOSITORY = Path(__file__).parents[2]


def test_everything_the_files_say_is_loaded(folder: Path) -> None:
    content = load(folder)
    assert list(content.bots) == ["en"]
    assert content.greetings == {"en": "Hello!"}
    assert content.suggestions == {"en": (Button("entry:order-status", "Where is my order?"),)}
    assert [entry.id for entry in content.bots["en"].entries] == ["order-status", "returns"]
    assert [(reply.shortcut, reply.department) for reply in content.canned_replies] == [
        ("hello", "sales"),
        ("hello", None),
    ]
    assert content.canned_replies[0].texts == {"en": "Hello {visitor_name}!"}
    assert content.warnings == ()


def test_a_button_takes_its_label_from_the_entry_it_leads_to(folder: Path) -> None:
    order_status = load(folder).bots["en"].entries[0]
    assert order_status.buttons == (Button("entry:returns", "Return something"), Button("person", "Talk to a person"))


def test_a_button_may_have_a_label_of_its_own(folder: Path) -> None:
    spoil(folder, "bot_scenarios/en/entries.yaml", "- entry: returns", "- {entry: returns, label: Send it back}")
    assert load(folder).bots["en"].entries[0].buttons[0] == Button("entry:returns", "Send it back")


def test_a_smart_message_has_its_buttons_in_each_language(folder: Path) -> None:
    (rule,) = load(folder).smart_messages
    assert (rule.id, rule.condition, rule.trigger) == (
        "cart-help",
        Condition(pages=("*/cart*",)),
        Trigger("time_on_page_seconds", 15),
    )
    assert rule.buttons == {"en": (Button("entry:returns", "Return something"),)}


def test_a_smart_message_may_name_several_pages(folder: Path) -> None:
    spoil(folder, "bot_scenarios/smart_messages/cart.yaml", 'page: "*/cart*"', 'page: ["/cart", "/basket"]')
    assert load(folder).smart_messages[0].condition.pages == ("/cart", "/basket")


def test_tests_are_read_with_their_places(folder: Path) -> None:
    add(folder, "bot_scenarios/en/tests.yaml", QUESTION_TESTS)
    add(folder, "bot_scenarios/smart_messages/tests.yaml", PAGE_TESTS)
    first, second, third, fourth = load(folder).scenario_tests
    assert first == QuestionTest(first.place, "en", "track it", Expectation(suggest=("order-status",)))
    assert (first.place.file, first.place.line) == ("bot_scenarios/en/tests.yaml", 2)
    assert second == QuestionTest(second.place, "en", "blah", Expectation(hand_over=True), Given("none"))
    assert third == PageTest(third.place, "/cart", 15.0, Expectation(smart_message="cart-help"))
    assert fourth == PageTest(fourth.place, "/", 900.0, Expectation(nothing=True))


QUESTION_TESTS = """\
tests:
  - say: track it
    expect: {suggest: [order-status]}
  - say: blah
    given: {people: none}
    expect: {hand_over: true}
"""
PAGE_TESTS = """\
tests:
  - {page: /cart, wait_seconds: 15, expect: {smart_message: cart-help}}
  - {page: /, wait_seconds: 900, expect: {nothing: true}}
"""


def test_words_that_other_readers_take_for_values_stay_words_in_quotes(folder: Path) -> None:
    spoil(folder, "bot_scenarios/en/entries.yaml", "Track my order]", '"no", "22:30", "010"]')
    assert load(folder).bots["en"].entries[0].questions == ("Where's my parcel?", "no", "22:30", "010")


def test_an_entry_missing_in_another_language_is_a_warning(folder: Path) -> None:
    for name in ("bot", "entries"):
        text = (folder / f"bot_scenarios/en/{name}.yaml").read_text(encoding="utf-8")
        add(folder, f"bot_scenarios/ms/{name}.yaml", text)
    spoil(folder, "bot_scenarios/ms/entries.yaml", "- id: order-status", "- id: parcel-status")
    spoil(folder, "bot_scenarios/ms/bot.yaml", "[order-status]", "[returns]")
    spoil(
        folder, "bot_scenarios/smart_messages/cart.yaml", "en: Any question?", "en: Any question?\n        ms: Soalan?"
    )
    assert [warning.message for warning in load(folder).warnings] == [
        "bot_scenarios/en/entries.yaml:2:9: entry `order-status` is missing in: ms; write it in those languages too",
        "bot_scenarios/ms/entries.yaml:2:9: entry `parcel-status` is missing in: en; write it in those languages too",
    ]


def test_a_smart_message_without_a_text_for_a_language_is_a_warning(folder: Path) -> None:
    for name in ("bot", "entries"):
        text = (folder / f"bot_scenarios/en/{name}.yaml").read_text(encoding="utf-8")
        add(folder, f"bot_scenarios/ms/{name}.yaml", text)
    (warning,) = load(folder).warnings
    assert warning.what == "smart message `cart-help` has no text in: ms"


def test_all_mistakes_are_reported_at_once_in_the_order_of_the_files(folder: Path) -> None:
    spoil(folder, "bot_scenarios/en/entries.yaml", "answer: It", "anser: It")
    spoil(folder, "canned_replies/shared.yaml", "{visitor_name}", "{name}")
    add(folder, "bot_scenarios/en/broken.yaml", 'a: "\n')
    with pytest.raises(ContentErrors) as raised:
        load(folder)
    assert [(error.file, error.line) for error in raised.value.errors] == [
        ("bot_scenarios/en/broken.yaml", 1),
        ("bot_scenarios/en/entries.yaml", 2),
        ("bot_scenarios/en/entries.yaml", 5),
        ("canned_replies/shared.yaml", 4),
    ]


def test_a_shop_needs_no_canned_replies_and_no_smart_messages(folder: Path) -> None:
    for name in ("canned_replies", "bot_scenarios/smart_messages"):
        for path in (folder / name).iterdir():
            path.unlink()
        (folder / name).rmdir()
    content = load(folder)
    assert content.canned_replies == () and content.smart_messages == ()


def test_notes_backups_and_hidden_files_are_left_alone(folder: Path) -> None:
    for name in ("README.md", "notes.txt", ".entries.yaml.swp", "entries.yaml~"):
        add(folder, f"bot_scenarios/en/{name}", "\t: [")
    assert load(folder).bots


def test_the_samples_load_without_a_warning_in_well_under_a_second() -> None:
    started = time.process_time()
    content = load(REPOSITORY)
    assert time.process_time() - started < 3
    assert content.warnings == ()
    assert set(content.bots) >= {"en", "fa"}
    assert {rule.id for rule in content.smart_messages} >= {"cart-help", "product-idle"}
    assert set(content.departments) == {"sales", "billing", "support"}


def test_the_samples_have_five_questions_an_entry_and_texts_in_both_languages() -> None:
    content = load(REPOSITORY)
    for bot in content.bots.values():
        assert len(bot.entries) >= 20
        assert [entry.id for entry in bot.entries if len(entry.questions) < 5] == []
    assert all({"en", "fa"} <= reply.texts.keys() for reply in content.canned_replies)
    assert all({"en", "fa"} <= rule.texts.keys() for rule in content.smart_messages)


def add(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def spoil(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
    (folder / name).write_text(text.replace(old, new), encoding="utf-8")
