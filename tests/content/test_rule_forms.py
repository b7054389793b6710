"""Forms change what they mean to change in smart messages and notices; every other byte of the file stays."""

from __future__ import annotations

import difflib
from typing import Any

import pytest

from chatserver.content.rule_forms import (
    NOTICES,
    RULES,
    add_notice,
    add_rule,
    number,
    pause_rule,
    put_notice,
    put_rule,
)
from chatserver.content.rule_outline import outline_smart
from chatserver.errors import BadInput, Conflict, NotFound

FILE = """\
# What speaks first. Ask Maryam.
smart_messages:
  # in the cart
  - id: cart-help   # never rename
    # seconds, not minutes
    when: {time_on_page_seconds: 15}  # was 30
    if:
      page: "*/cart*"   # both shops
      # not the empty one
      cart: filled
      weekday: [mon, tue]  # weekdays

    then:
      text:
        # polite
        en: Any question?  # short
        ms: >-
          Ada soalan
          sebelum membayar?
      buttons:
        - entry: returns   # first
        - {does: person}

  # on products
  - id: product-idle
    title: 'A long look'
    paused: false
    when: exit_intent
    limits:
      visit: 2
      # rarely
      day: 3
    then: {text: {en: Still there?}, sound: false}   # in one line

  - id: last
    when: {unanswered_seconds: 60}
    then:
      text: {en: Sorry}

# known problems
notices:
  - id: late-post
    text: {en: Late}  # for now

tests:
  - page: /cart
    wait_seconds: 15
    expect: {smart_message: cart-help}
"""


def data(rule_id: str, text: str = FILE) -> dict[str, Any]:
    """What a form has of a smart message."""
    rule = next(each for each in outline_smart(text).rules if each.id == rule_id)
    shown = ("id", "title", "paused", "when", "if", "delay_seconds", "from", "until", "limits", "goal_hours", "then")
    return {key: rule.rule_data[key] for key in shown}


def changes(after: str | None, before: str = FILE) -> list[str]:
    """The lines taken away and added."""
    assert after is not None
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in list(lines)[2:] if not line.startswith("@@")]


@pytest.mark.parametrize("text", [FILE, FILE.replace("\n", "\r\n"), FILE.rstrip("\n")], ids=["lf", "crlf", "no end"])
@pytest.mark.parametrize("rule_id", ["cart-help", "product-idle", "last"])
def test_a_form_saved_as_it_was_shown_changes_no_byte(text: str, rule_id: str) -> None:
    assert put_rule(text, data(rule_id, text)) == text


def test_only_the_lines_of_what_changed_are_touched() -> None:
    form = data("cart-help")
    form["when"] = {"idle_seconds": 30}
    form["if"]["page"] = ["*/cart*", "*/basket*"]
    form["if"]["weekday"] = ["mon", "tue", "wed"]
    form["then"]["text"]["en"] = "Any question: at all?"
    form["then"]["buttons"].pop()
    assert changes(put_rule(FILE, form)) == [
        "-    when: {time_on_page_seconds: 15}  # was 30",
        "+    when: {idle_seconds: 30}  # was 30",
        '-      page: "*/cart*"   # both shops',
        '+      page: ["*/cart*", "*/basket*"]   # both shops',
        "-      weekday: [mon, tue]  # weekdays",
        "+      weekday: [mon, tue, wed]  # weekdays",
        "-        en: Any question?  # short",
        '+        en: "Any question: at all?"  # short',
        "-        - {does: person}",
    ]


def test_new_keys_stand_where_one_looks_for_them() -> None:
    form = data("cart-help") | {"title": "Help", "delay_seconds": 2.5, "from": "2026-12-01", "limits": {"page": 1}}
    form["if"]["cart_total"] = {"at_least": 20}
    form["then"] |= {"code": {"list": "winter"}, "as": "maya@shop.example", "sound": True, "open": "panel"}
    assert changes(put_rule(FILE, form)) == [
        "+    title: Help",
        "+      cart_total: {at_least: 20}",
        "+    delay_seconds: 2.5",
        "+    from: 2026-12-01",
        "+    limits: {page: 1}",
        "+      code:",
        "+        list: winter",
        "+      as: maya@shop.example",
        "+      open: panel",
        "+      sound: true",
    ]


def test_what_is_null_or_empty_is_taken_out() -> None:
    form = data("cart-help")
    form["if"] = {"page": "*/cart*", "cart": None, "weekday": [], "attribute": {}}
    form["then"]["text"]["ms"] = " "
    form["then"]["buttons"] = [{"entry": "returns", "label": ""}, {"does": "person"}]
    assert changes(put_rule(FILE, form)) == [
        "-      cart: filled",
        "-      weekday: [mon, tue]  # weekdays",
        "-        ms: >-",
        "-          Ada soalan",
        "-          sebelum membayar?",
    ]
    assert "    if:\n" not in put_rule(FILE, form | {"if": {"page": ""}})


def test_nested_conditions_are_written_in_lines_one_can_read() -> None:
    form = data("last") | {
        "if": {
            "any": [
                {"device": ["phone", "tablet"], "time": ["09:00-12:00", "14:00-24:00"]},
                {"not": {"attribute": {"plan": "gold", "vip": "true"}}, "all": [{"open": True}, {"bought": False}]},
            ],
        }
    }
    changed = put_rule(FILE, form)
    assert changes(changed) == [
        "+    if:",
        "+      any:",
        "+        - device: [phone, tablet]",
        "+          time: [09:00-12:00, 14:00-24:00]",
        "+        - all:",
        "+            - open: true",
        "+            - bought: false",
        "+          not:",
        "+            attribute:",
        "+              plan: gold",
        '+              vip: "true"',
    ]
    assert data("last", changed)["if"] == form["if"]
    form["if"]["any"][1]["not"] = {"visits": {"at_most": 3}}
    assert data("last", put_rule(changed, form))["if"] == form["if"]


def test_a_group_within_brackets_is_written_anew_within_them() -> None:
    form = data("product-idle")
    form["then"] |= {"text": {"en": "Still, there?"}, "sound": True}
    assert changes(put_rule(FILE, form)) == [
        "-    then: {text: {en: Still there?}, sound: false}   # in one line",
        '+    then: {text: {en: "Still, there?"}, sound: true}   # in one line',
    ]


def test_what_waits_for_something_else_says_so_in_a_word_or_with_a_value() -> None:
    word = data("cart-help") | {"when": {"page_entered": True}}
    assert changes(put_rule(FILE, word))[1] == "+    when: page_entered  # was 30"
    value = data("product-idle") | {"when": {"event": "checkout_error*"}}
    assert changes(put_rule(FILE, value))[1] == "+    when: {event: checkout_error*}"
    assert data("product-idle", put_rule(FILE, value))["when"] == {"event": "checkout_error*"}


def test_a_message_is_switched_off_and_on() -> None:
    assert changes(pause_rule(FILE, "cart-help", True)) == ["+    paused: true"]
    assert pause_rule(pause_rule(FILE, "cart-help", True), "cart-help", False) == FILE
    assert changes(pause_rule(FILE, "product-idle", True)) == ["-    paused: false", "+    paused: true"]
    assert pause_rule(FILE, "last", False) == FILE


def test_a_new_message_stands_after_the_others() -> None:
    new = {
        "then": {"buttons": [{"label": "Yes: please", "entry": "returns"}], "text": {"fa": "سلام", "en": "Hi"}},
        "when": {"scroll_percent": 70},
        "id": "new",
        "paused": False,
        "title": "",
        "limits": {"visit": 1, "day": 2},
    }
    assert changes(add_rule(FILE, new)) == [
        "+  - id: new",
        "+    when: {scroll_percent: 70}",
        "+    limits: {visit: 1, day: 2}",
        "+    then:",
        "+      text:",
        "+        fa: سلام",
        "+        en: Hi",
        "+      buttons:",
        '+        - label: "Yes: please"',
        "+          entry: returns",
        "+",
    ]
    with pytest.raises(Conflict, match="taken"):
        add_rule(FILE, {"id": "last"})
    assert add_rule("", {"id": "a", "when": "exit_intent"}) == "smart_messages:\n  - id: a\n    when: exit_intent\n"


def test_a_long_text_is_folded_and_one_of_several_lines_keeps_them() -> None:
    form = data("last")
    form["then"] = {"text": {"en": "Please  wait. " * 20, "ms": "One.\n\n  Two: that."}}
    changed = put_rule(FILE, form)
    assert data("last", changed)["then"]["text"] == {
        "en": ("Please wait. " * 20).strip(),
        "ms": "One.\n\nTwo: that.",
    }
    assert put_rule(changed, data("last", changed)) == changed
    new = add_rule("", form | {"id": "new"})
    assert all(len(line) <= 120 for line in new.splitlines())


@pytest.mark.parametrize(
    "text",
    [
        "Yes: no", "it's \"quoted\"", "'", '"', "\\", "# not a comment", "a #b", "- x", "? x", "[x", "{first_name|x} y",
        "@x", "*x", "&x", "!x", "%x", "|", ">", "no", "22:30", "010", "~", "null", "بله: نه", "שלום", "😀", "x:",
        "a, b", "15", "true", "2026-12-01", "1e3", "-1",
    ],
)  # fmt: skip
def test_every_text_comes_back_as_it_was_written(text: str) -> None:
    for rule_id in ("cart-help", "product-idle"):
        form = data(rule_id)
        form["title"] = text
        form["if"] = {"attribute": {"plan": text}, "page": ["/a", text]}
        form["then"]["text"]["en"] = text
        form["then"]["buttons"] = [{"entry": "returns", "label": text}]
        changed = put_rule(FILE, form)
        assert data(rule_id, changed) == form
        assert data("new", add_rule(FILE, form | {"id": "new"}))["if"] == form["if"]


def test_a_message_goes_to_another_place_with_its_comment_and_the_gaps_stay() -> None:
    moved = RULES.move(FILE, "product-idle", "cart-help")
    assert [rule.id for rule in outline_smart(moved).rules] == ["product-idle", "cart-help", "last"]
    assert moved.startswith(
        "# What speaks first. Ask Maryam.\nsmart_messages:\n  # on products\n  - id: product-idle\n"
    )
    assert "# in one line\n\n  # in the cart\n  - id: cart-help" in moved
    assert sorted(moved.splitlines()) == sorted(FILE.splitlines())
    assert RULES.move(moved, "cart-help", "product-idle") == FILE

    last = RULES.move(FILE, "cart-help", None)
    assert [rule.id for rule in outline_smart(last).rules] == ["product-idle", "last", "cart-help"]
    assert last.count("\n\n# known problems\n") == 1
    assert RULES.move(last, "cart-help", "product-idle") == FILE


def test_a_move_that_changes_nothing_changes_nothing() -> None:
    assert RULES.move(FILE, "last", None) == FILE
    assert RULES.move(FILE, "last", "last") == FILE
    assert RULES.move(FILE, "cart-help", "product-idle") == FILE
    crlf = FILE.replace("\n", "\r\n")
    moved = RULES.move(crlf, "last", "cart-help")
    assert "\n" not in moved.replace("\r\n", "") and RULES.move(moved, "last", None) == crlf


def test_the_last_line_of_a_file_may_lack_its_end() -> None:
    text = "smart_messages:\n  - id: a\n    when: exit_intent\n  - id: b\n    when: exit_intent"
    moved = RULES.move(text, "b", "a")
    assert [rule.id for rule in outline_smart(moved).rules] == ["b", "a"]
    assert RULES.move(moved, "b", None) == text


def test_a_message_is_removed_and_the_last_takes_its_file_with_it() -> None:
    removed = changes(RULES.remove(FILE, "last"))
    assert removed[0] == "-  - id: last" and len(removed) == 5
    text: str | None = "smart_messages:\n  - id: a\n    when: exit_intent\n"
    assert text is not None and RULES.remove(text, "a") is None


def test_notices_are_added_changed_and_removed() -> None:
    added = add_notice(FILE, {"id": "new", "text": {"en": "Closed"}, "until": "2026-12-26", "if": {"language": "en"}})
    assert changes(added) == [
        "+  - id: new",
        "+    if:",
        "+      language: en",
        "+    until: 2026-12-26",
        "+    text:",
        "+      en: Closed",
        "+",
    ]
    assert changes(put_notice(FILE, {"id": "late-post", "text": {"en": "Very late"}, "from": "2026-12-01"})) == [
        "-    text: {en: Late}  # for now",
        "+    from: 2026-12-01",
        "+    text: {en: Very late}  # for now",
    ]
    assert "notices" not in (NOTICES.remove(FILE, "late-post") or "")


def test_what_is_not_there_is_not_found() -> None:
    for change in (
        lambda: put_rule(FILE, {"id": "late-post"}),
        lambda: pause_rule(FILE, "gone", True),
        lambda: RULES.move(FILE, "gone", None),
        lambda: RULES.move(FILE, "last", "gone"),
        lambda: put_notice(FILE, {"id": "last"}),
    ):
        with pytest.raises(NotFound):
            change()


def test_what_is_written_in_a_way_no_form_can_change_is_left_to_the_text() -> None:
    listed = "smart_messages: [{id: a, when: exit_intent}, {id: b, when: exit_intent}]\n"
    behind = "smart_messages:\n  - title: x\n    id: a\n    when: exit_intent\n"
    for change in (
        lambda: put_rule(listed, {"id": "a", "when": "page_entered"}),
        lambda: pause_rule(listed, "a", True),
        lambda: add_rule(listed, {"id": "c"}),
        lambda: RULES.move(listed, "a", None),
        lambda: RULES.remove(listed, "a"),
        lambda: put_rule(behind, {"id": "a", "when": "exit_intent"}),
    ):
        with pytest.raises(BadInput) as refused:
            change()
        assert refused.value.code == "not_plain"
    assert not any(rule.is_plain for rule in outline_smart(listed).rules)


def test_data_that_no_file_can_hold_is_refused() -> None:
    deep: Any = "x"
    for _ in range(50):
        deep = {"not": deep}
    for wrong in ({}, {"id": 3}, {"id": "last", "if": deep}, {"id": "last", "then": object()}):
        with pytest.raises(BadInput):
            put_rule(FILE, wrong)
    for value in (float("nan"), float("inf")):
        with pytest.raises(BadInput):
            number(value)
    assert [number(value) for value in (15, 15.0, 0, 0.5)] == ["15", "15", "0", "0.5"]


def test_a_file_is_outlined_with_the_tests_that_name_its_messages() -> None:
    outlined = outline_smart(FILE + "  - given: {rules: [last, cart-help]}\n    expect: {smart_message: last}\n")
    assert [(rule.id, rule.line, rule.is_plain, rule.languages) for rule in outlined.rules] == [
        ("cart-help", 4, True, ["en", "ms"]),
        ("product-idle", 25, True, ["en"]),
        ("last", 35, True, ["en"]),
    ]
    assert outlined.rules[1].rule_data == {
        "id": "product-idle",
        "title": "A long look",
        "line": 25,
        "paused": False,
        "when": {"exit_intent": True},
        "if": None,
        "delay_seconds": None,
        "from": None,
        "until": None,
        "limits": {"visit": 2, "day": 3},
        "goal_hours": None,
        "then": {"text": {"en": "Still there?"}, "sound": False},
        "languages": ["en"],
        "is_plain": True,
    }
    assert outlined.notices[0].notice_data == {
        "id": "late-post",
        "line": 42,
        "if": None,
        "from": None,
        "until": None,
        "text": {"en": "Late"},
        "is_plain": True,
    }
    assert outlined.tested == {"cart-help": 2, "last": 1}


@pytest.mark.parametrize(
    "text", ["", "[", "smart_messages: x", "smart_messages: [x, [y]]", "smart_messages:\n  - when: [1]\n    then: x\n"]
)
def test_an_unfinished_file_is_outlined_as_far_as_it_goes(text: str) -> None:
    for rule in outline_smart(text).rules:
        assert rule.rule_data["id"] == "" and rule.languages == []
