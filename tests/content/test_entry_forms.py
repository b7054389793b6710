"""Forms change what they mean to change; every other byte of the file stays."""

from __future__ import annotations

import difflib

import pytest

from chatserver.content.entry_forms import EntryForm, add_entry, add_questions, put_entry, put_value, remove_entry
from chatserver.content.outline import outline
from chatserver.errors import BadInput, Conflict, NotFound

FILE = """\
# How orders go. Ask Maryam before you change this file.
entries:
  # about orders
  - id: order-status   # the same in every language
    title: Where is my order?  # on the button
    # how they ask
    questions:
      - Where's my parcel?     # the usual one
      # the next two came from the chat

      - "Track: my order"
      - Where on earth
        is my order
    answer: >-
      It is on
      its way.

    # after the answer
    buttons:
      - entry: returns
        label: Send it back  # short
      - {does: person}

  # about returns
  - id: returns
    title: 'Return something'
    questions: [How do I send it back?, "back, please",   # flow
      "سفارش را پس می‌دهم" ]
    answer: Within 30 days.  # by law
    card: {link: https://shop.example/returns, label: Print a label}

  - id: talk-to-person
    title: Talk to a person
    does: hand_over
    questions: [human]

# tests below
tests:
  - say: track it
    expect: {answer: order-status}
"""


def changes(after: str | None, before: str = FILE) -> list[str]:
    """The lines taken away and added."""
    assert after is not None
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in list(lines)[2:] if not line.startswith("@@")]


def form(entry_id: str, text: str = FILE) -> EntryForm:
    """What a form shows of an entry."""
    entry = next(each for each in outline(text) if each.id == entry_id)
    return EntryForm(entry.id, entry.title, entry.questions, entry.answer, entry.buttons if entry.is_plain else None)


@pytest.mark.parametrize("text", [FILE, FILE.replace("\n", "\r\n"), FILE.rstrip("\n")], ids=["lf", "crlf", "no end"])
@pytest.mark.parametrize("entry_id", ["order-status", "returns", "talk-to-person"])
def test_a_form_saved_as_it_was_shown_changes_no_byte(text: str, entry_id: str) -> None:
    assert put_entry(text, form(entry_id, text)) == text


def test_a_phrasing_is_added_below_the_others_in_quotes_if_it_needs_them() -> None:
    new = ["wher is my ordr", "order #12: where?", "no", "سفارش من کجاست؟", "- x"]
    added = add_questions(FILE, "order-status", new)
    assert changes(added) == [
        "+      - wher is my ordr",
        '+      - "order #12: where?"',
        '+      - "no"',
        "+      - سفارش من کجاست؟",
        '+      - "- x"',
    ]


def test_a_phrasing_is_added_within_brackets() -> None:
    assert changes(add_questions(FILE, "returns", ["take it back", "back, now"])) == [
        '-      "سفارش را پس می‌دهم" ]',
        '+      "سفارش را پس می‌دهم", take it back, "back, now" ]',
    ]
    assert changes(add_questions(FILE, "talk-to-person", ["agent"])) == [
        "-    questions: [human]",
        "+    questions: [human, agent]",
    ]


def test_the_line_ends_of_the_file_are_kept() -> None:
    crlf = FILE.replace("\n", "\r\n")
    added = add_questions(crlf, "order-status", ["one more"])
    assert added == crlf.replace("is my order\r\n    answer", "is my order\r\n      - one more\r\n    answer")
    renewed = put_entry(crlf, EntryForm("order-status", "New", ("a", "b"), "word " * 40, None))
    assert "\n" not in renewed.replace("\r\n", "")


def test_a_phrasing_that_stands_there_is_not_added_twice() -> None:
    with pytest.raises(Conflict, match="stands in the entry"):
        add_questions(FILE, "order-status", ["Track: my order"])
    with pytest.raises(Conflict):
        add_questions(FILE, "order-status", ["  Where is my   order? "])


def test_words_to_add_are_taken_once_and_there_must_be_some() -> None:
    assert changes(add_questions(FILE, "talk-to-person", ["agent", " agent", " "])) == [
        "-    questions: [human]",
        "+    questions: [human, agent]",
    ]
    for nothing in ([], [" "], ["\ufeff"]):
        with pytest.raises(BadInput, match="no words to add"):
            add_questions(FILE, "returns", nothing)


def test_only_the_lines_of_what_changed_are_touched() -> None:
    title = EntryForm("order-status", "Where is it?", form("order-status").questions, None, None)
    assert changes(put_entry(FILE, title)) == [
        "-    title: Where is my order?  # on the button",
        "+    title: Where is it?  # on the button",
    ]
    one_less = EntryForm("order-status", "Where is my order?", ("Where's my parcel?", "Track it"), None, None)
    assert changes(put_entry(FILE, one_less)) == [
        '-      - "Track: my order"',
        "-      - Where on earth",
        "-        is my order",
        "+      - Track it",
    ]


def test_a_long_answer_is_folded_and_one_of_several_paragraphs_keeps_them() -> None:
    long = "You find it in your account. " * 6
    changed = put_entry(FILE, EntryForm("order-status", "Where is it?", form("order-status").questions, long, None))
    assert form("order-status", changed).answer == long.strip()
    assert all(len(line) <= 120 for line in changed.splitlines())
    paragraphs = "First this.\n\nThen: that # and more."
    again = put_entry(changed, EntryForm("order-status", "Where is it?", ("a", "b"), paragraphs, None))
    assert form("order-status", again).answer == paragraphs
    assert "    answer: |-\n      First this.\n\n      Then: that # and more.\n\n    # after the answer\n" in again


def test_an_answer_with_a_comment_behind_it_stays_on_its_line() -> None:
    long = "Within 40 days, " * 10
    changed = put_entry(FILE, EntryForm("returns", "Return something", form("returns").questions, long, None))
    assert len(changes(changed)) == 2 and changes(changed)[1].endswith("  # by law")
    assert form("returns", changed).answer == long.strip()


@pytest.mark.parametrize(
    "answer",
    [
        "Yes: no", "it's \"quoted\"", "'", '"', "\\", "# not a comment", "a #b", "- x", "? x", "[x", "{shop_name} x",
        "x: {a}", "@x", "`x", "*x", "&x", "!x", "%x", "|", ">", "no", "22:30", "010", "~", "null", "1e3", "a  b",
        "بله: نه", "שלום", "😀 ok", "x:", ":x", "---", "...", "two\nlines", "a\n\n\nb", "tab\tin it", ",", "x, y",
        "http://shop.example/?a=b&c=d#e",
    ],
)  # fmt: skip
def test_every_text_comes_back_as_it_was_written(answer: str) -> None:
    for entry_id in ("order-status", "returns"):
        phrasing = " ".join(answer.split())
        wanted = EntryForm(entry_id, phrasing, ("x", phrasing), answer, ({"does": "person", "label": phrasing},))
        changed = put_entry(FILE, wanted)
        assert form(entry_id, changed) == wanted
        assert [entry.id for entry in outline(changed)] == [entry.id for entry in outline(FILE)]
        added = add_entry(FILE, EntryForm("new", phrasing, ("x", phrasing), answer, None))
        assert form("new", added).answer == answer and form("new", added).questions == ("x", phrasing)


@pytest.mark.parametrize("end", ["", "\n"])
def test_a_phrasing_and_the_first_buttons_are_added_in_one_go(end: str) -> None:
    text = f"entries:\n  - id: a\n    title: A\n    answer: x\n    questions:\n      - one{end}"
    changed = put_entry(text, EntryForm("a", "A", ("one", "two"), "x", ({"does": "person"},)))
    assert changed == text.rstrip("\n") + "\n      - two\n    buttons:\n      - does: person\n"[: None if end else -1]


def test_what_no_file_may_hold_is_left_out_and_every_line_end_is_one() -> None:
    pasted = EntryForm("returns", "Send\x00 back", ("\ufeffback\u2028again\x7f",), "One.\u2028Two.\r\nThree.\x85", None)
    entry = form("returns", put_entry(FILE, pasted))
    assert (entry.title, entry.questions, entry.answer) == ("Send back", ("back again",), "One.\nTwo.\nThree.")


def test_buttons_are_added_changed_and_taken_away() -> None:
    questions = form("returns").questions
    buttons = ({"entry": "order-status", "label": "Where: is it"}, {"does": "person"})
    added = put_entry(FILE, EntryForm("returns", "Return something", questions, "Within 30 days.", buttons))
    assert changes(added) == [
        "+    buttons:",
        "+      - entry: order-status",
        '+        label: "Where: is it"',
        "+      - does: person",
    ]
    assert changes(put_entry(added, EntryForm("returns", "Return something", questions, "Within 30 days.", ()))) == []
    none = EntryForm("order-status", "Where is my order?", form("order-status").questions, "It is on its way.", ())
    assert changes(put_entry(FILE, none)) == [
        "-    buttons:",
        "-      - entry: returns",
        "-        label: Send it back  # short",
        "-      - {does: person}",
    ]


def test_what_a_form_does_not_show_stays() -> None:
    changed = put_entry(FILE, EntryForm("returns", "Send it back", ("back",), "In 40 days.", ()))
    assert "    card: {link: https://shop.example/returns, label: Print a label}\n" in changed


def test_an_entry_without_an_answer_gets_none() -> None:
    with pytest.raises(BadInput, match="edit the file's text"):
        put_entry(FILE, EntryForm("talk-to-person", "Talk", ("human",), "An answer", ()))
    changed = put_entry(FILE, EntryForm("talk-to-person", "Talk", ("human",), None, None))
    assert changes(changed) == ["-    title: Talk to a person", "+    title: Talk"]


def test_a_new_entry_stands_after_the_others() -> None:
    new = EntryForm("gift-wrap", "Gift wrapping", ("Can you wrap it?",), "Yes.", ({"entry": "returns"},))
    assert changes(add_entry(FILE, new)) == [
        "+  - id: gift-wrap",
        "+    title: Gift wrapping",
        "+    questions:",
        "+      - Can you wrap it?",
        "+    answer: Yes.",
        "+    buttons:",
        "+      - entry: returns",
        "+",
    ]
    with pytest.raises(Conflict, match="taken"):
        add_entry(FILE, EntryForm("returns", "x", ("y",), "z", None))


@pytest.mark.parametrize("text", ["", "# only a comment\n", "tests:\n  - say: x\n    expect: {answer: new}"])
def test_a_file_without_entries_gets_its_first(text: str) -> None:
    added = add_entry(text, EntryForm("new", "New", ("a",), "b", None))
    assert added.startswith(text)
    assert [entry.id for entry in outline(added)] == ["new"]


def test_an_entry_is_removed_with_its_lines_only() -> None:
    removed = changes(remove_entry(FILE, "returns"))
    assert removed[0] == "-  - id: returns" and removed[-1] == "-" and len(removed) == 7
    assert not any(line.startswith("+") for line in removed)


def test_the_last_entry_takes_its_key_and_its_file_with_it() -> None:
    text: str | None = FILE
    for entry_id in ("returns", "talk-to-person", "order-status"):
        assert text is not None
        text = remove_entry(text, entry_id)
    assert text is not None
    assert "entries:" not in text and text.endswith("tests:\n  - say: track it\n    expect: {answer: order-status}\n")
    assert remove_entry("entries:\n  - id: a\n    title: b\n", "a") is None


def test_an_entry_that_is_not_there_is_not_found() -> None:
    for change in (lambda: add_questions(FILE, "nowhere", ["x"]), lambda: remove_entry(FILE, "nowhere")):
        with pytest.raises(NotFound):
            change()


def test_what_is_written_in_a_way_no_form_can_change_is_left_to_the_text() -> None:
    text = "entries: [{id: a, title: b, questions: [c], answer: d}, {id: e, title: f, questions: [g], answer: h}]\n"
    for change in (
        lambda: put_entry(text, EntryForm("a", "x", ("y",), "z", None)),
        lambda: add_entry(text, EntryForm("n", "x", ("y",), "z", None)),
        lambda: remove_entry(text, "a"),
    ):
        with pytest.raises(BadInput, match="edit the file's text"):
            change()


def test_a_value_of_the_whole_file_is_put_where_it_stands() -> None:
    assert put_value("", "dial", "eager") == "dial: eager\n"
    assert put_value("# how sure\ndial: cautious  # for now\n", "dial", "eager") == (
        "# how sure\ndial: eager  # for now\n"
    )
