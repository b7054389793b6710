"""Reads the files of one language: the bot's words, its entries and their tests."""

from __future__ import annotations

from dataclasses import fields
from typing import Literal, cast

from chatserver.bot.entries import BotTexts
from chatserver.bot.normalise import MATCHED_CODE_POINTS, normalise
from chatserver.content.button_reader import LABEL_CODE_POINTS, read_buttons
from chatserver.content.drafts import EntryDraft, LanguageDraft, Placed
from chatserver.content.reader import Reader
from chatserver.content.scenario_tests import Expectation, People, QuestionTest
from chatserver.content.tree import Node
from chatserver.domain.limits import TEXT_CODE_POINTS

SUGGESTIONS = 3  # they stand in the empty panel, in a row

_KEYS = ("greeting", "suggestions", "texts", "entries", "tests")
_TEXTS = tuple(field.name for field in fields(BotTexts))
_BUTTON_TEXTS = tuple(name for name in _TEXTS if name.endswith("_button"))
_PEOPLE = ("available", "away", "none")


def read_scenario_file(reader: Reader, tree: Node, draft: LanguageDraft) -> None:
    """Adds what one file says to what its language says."""
    found = reader.fields(tree, (), _KEYS)
    for key, is_said in (
        ("greeting", draft.greeting is not None),
        ("suggestions", draft.suggestions is not None),
        ("texts", draft.texts is not None),
    ):
        if key in found and is_said:
            reader.problems.error(found[key].place, f"another file of this language has `{key}` too", "keep one")
    if "greeting" in found:
        draft.greeting = Placed(found["greeting"].place, reader.text(found["greeting"], TEXT_CODE_POINTS))
    if "suggestions" in found:
        draft.suggestions = _suggestions(reader, found["suggestions"])
    if "texts" in found:
        draft.texts = _texts(reader, found["texts"])
    draft.entries += [_entry(reader, node) for node in reader.items(found.get("entries"))]
    draft.tests += [_question_test(reader, node, draft.language) for node in reader.items(found.get("tests"))]


def _suggestions(reader: Reader, node: Node) -> tuple[Placed, ...]:
    items = reader.items(node)
    if len(items) > SUGGESTIONS:
        reader.problems.error(items[SUGGESTIONS].place, f"more than {SUGGESTIONS} suggestions", "delete some")
    return tuple(Placed(item.place, reader.identifier(item)) for item in items)


def _texts(reader: Reader, node: Node) -> BotTexts:
    found = reader.fields(node, _TEXTS)
    longest = {name: LABEL_CODE_POINTS if name in _BUTTON_TEXTS else TEXT_CODE_POINTS for name in _TEXTS}
    return BotTexts(**{name: reader.text(found.get(name), longest[name]) for name in _TEXTS})


def _entry(reader: Reader, node: Node) -> EntryDraft:
    found = reader.fields(node, ("id", "title", "questions"), ("answer", "buttons", "does"))
    does = reader.choice(found.get("does"), ("hand_over",))
    _check_answer(reader, node, found, does is not None)
    return EntryDraft(
        place=found.get("id", node).place,
        id=reader.identifier(found.get("id")),
        title=_phrasing(reader, found.get("title"), node, LABEL_CODE_POINTS),
        questions=tuple(
            _phrasing(reader, item, node, MATCHED_CODE_POINTS) for item in reader.items(found.get("questions"))
        ),
        answer=reader.text(found.get("answer"), TEXT_CODE_POINTS),
        buttons=read_buttons(reader, found.get("buttons")),
        does=cast(Literal["answer", "hand_over"], does or "answer"),
    )


def _check_answer(reader: Reader, node: Node, found: dict[str, Node], hands_over: bool) -> None:
    if "does" not in found and "answer" not in found:
        reader.problems.error(node.place, "`answer` is missing", "add a line `answer: …`, or `does: hand_over`")
    for key in ("answer", "buttons"):
        if hands_over and key in found:
            what = f"an entry that hands over has no `{key}` of its own"
            reader.problems.error(found[key].place, what, f"delete `{key}`, or delete `does`")


def _phrasing(reader: Reader, node: Node | None, entry: Node, longest: int) -> Placed:
    text = reader.text(node, longest)
    place = (node or entry).place
    if text and not normalise(text):
        reader.problems.error(place, "this holds no letter or digit", "write words a visitor would use")
    return Placed(place, text)


def _question_test(reader: Reader, node: Node, language: str) -> QuestionTest:
    found = reader.fields(node, ("say", "expect"), ("given",))
    given = reader.fields(found["given"], ("people",)) if "given" in found else {}
    people = reader.choice(given.get("people"), _PEOPLE) or "available"
    say = reader.text(found.get("say"), TEXT_CODE_POINTS)
    return QuestionTest(node.place, language, say, cast(People, people), _expectation(reader, found.get("expect")))


def _expectation(reader: Reader, node: Node | None) -> Expectation:
    if node is None:
        return Expectation()
    found = reader.fields(node, (), ("answer", "suggest", "hand_over"))
    if len(found) != 1:
        mend = "write one of `answer: ID`, `suggest: [ID, ID]` or `hand_over: true`"
        reader.problems.error(node.place, "a test expects exactly one thing", mend)
    return Expectation(
        answer=reader.identifier(found.get("answer")) or None,
        suggest=tuple(reader.identifier(item) for item in reader.items(found.get("suggest"))),
        hand_over=reader.true(found.get("hand_over")),
    )
