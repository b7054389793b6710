"""Reads the files of one language: the bot's words, its entries and their tests."""

from __future__ import annotations

from dataclasses import fields

from chatserver.bot.entries import BotTexts
from chatserver.bot.normalise import normalise
from chatserver.content.button_reader import LABEL_CODE_POINTS
from chatserver.content.drafts import LanguageDraft, Placed
from chatserver.content.entry_reader import read_entry
from chatserver.content.reader import Reader
from chatserver.content.test_reader import read_test
from chatserver.content.tree import Node
from chatserver.domain.limits import TEXT_CODE_POINTS
from chatserver.domain.placeholders import OPENS

SUGGESTIONS = 3  # they stand in the empty panel, in a row

_ONCE = ("greeting", "suggestions", "texts", "anger")
_TEXTS = tuple(field.name for field in fields(BotTexts))
_BUTTON_TEXTS = tuple(name for name in _TEXTS if name.endswith("_button"))
_TEXT_PLACEHOLDERS = {"nobody_until": (OPENS,)}


def read_scenario_file(reader: Reader, tree: Node, draft: LanguageDraft) -> None:
    """Adds what one file says to what its language says."""
    found = reader.fields(tree, (), (*_ONCE, "entries", "tests"))
    for key in _ONCE:
        if key in found and getattr(draft, key) is not None:
            reader.problems.error(found[key].place, f"another file of this language has `{key}` too", "keep one")
    if "greeting" in found:
        draft.greeting = Placed(found["greeting"].place, reader.text(found["greeting"], TEXT_CODE_POINTS))
    if "suggestions" in found:
        draft.suggestions = _suggestions(reader, found["suggestions"])
    if "texts" in found:
        draft.texts = _texts(reader, found["texts"])
    if "anger" in found:
        draft.anger = tuple(_anger(reader, node) for node in reader.items(found["anger"]))
    draft.entries += [read_entry(reader, node) for node in reader.items(found.get("entries"))]
    draft.tests += [read_test(reader, node, draft.language) for node in reader.items(found.get("tests"))]


def _suggestions(reader: Reader, node: Node) -> tuple[Placed, ...]:
    items = reader.items(node)
    if len(items) > SUGGESTIONS:
        reader.problems.error(items[SUGGESTIONS].place, f"more than {SUGGESTIONS} suggestions", "delete some")
    return tuple(Placed(item.place, reader.identifier(item)) for item in items)


def _texts(reader: Reader, node: Node) -> BotTexts:
    found = reader.fields(node, _TEXTS)
    for name in _TEXTS:
        reader.check_placeholders(found.get(name), _TEXT_PLACEHOLDERS.get(name, ()))
    longest = {name: LABEL_CODE_POINTS if name in _BUTTON_TEXTS else TEXT_CODE_POINTS for name in _TEXTS}
    return BotTexts(**{name: reader.text(found.get(name), longest[name]) for name in _TEXTS})


def _anger(reader: Reader, node: Node) -> str:
    text = reader.text(node, LABEL_CODE_POINTS)
    if text and not normalise(text):
        reader.problems.error(node.place, "this holds no letter", "write a word")
    return text
