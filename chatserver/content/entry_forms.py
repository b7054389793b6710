"""Changes entries in the text of a scenario file, as the console's forms do, and leaves the rest of it alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from chatserver.content.listed_groups import Listing
from chatserver.content.marked_text import Data, MarkedText, data_of, find_value
from chatserver.content.rendering import INDENT, after_colon, render_item, render_items
from chatserver.content.tree import UNPRINTABLE
from chatserver.errors import BadInput, Conflict


@dataclass(frozen=True, slots=True)
class EntryForm:
    """What a form says of an entry. `answer` and `buttons` are None to leave alone what the entry has.

    A button is a group with `entry` or `does`, and perhaps `label`, as in the file.
    """

    id: str
    title: str
    questions: tuple[str, ...]
    answer: str | None
    buttons: tuple[dict[str, str], ...] | None

    def cleaned(self) -> EntryForm:
        """Without spaces that mean nothing, and without characters that no file may hold."""
        buttons = None
        if self.buttons is not None:
            buttons = tuple({key: _line(value) for key, value in button.items()} for button in self.buttons)
        answer = _text(self.answer) if self.answer is not None else None
        questions = tuple(line for question in self.questions if (line := _line(question)))
        return EntryForm(self.id.strip(), _line(self.title), questions, answer, buttons)

    @property
    def data(self) -> dict[str, Data]:
        """The keys it sets, in the order of a new entry."""
        found: dict[str, Data] = {"title": self.title, "questions": list(self.questions)}
        if self.answer is not None:
            found["answer"] = self.answer
        if self.buttons is not None:
            found["buttons"] = [dict(button) for button in self.buttons]
        return found


def put_entry(text: str, form: EntryForm) -> str:
    """The file's text with the entry as the form says. Raises NotFound, or BadInput if it has no answer to set."""
    form = form.cleaned()
    marked = MarkedText(text)
    entry = ENTRIES.find(marked, form.id)
    if form.answer is not None and find_value(entry, "answer") is None:
        raise ENTRIES.not_plain()
    old = cast(dict[str, Data], data_of(entry))
    wanted = {key: value for key, value in (old | form.data).items() if value or key not in form.data}
    return ENTRIES.put(text, wanted)


def add_questions(text: str, entry_id: str, questions: Sequence[str]) -> str:
    """The file's text with more phrasings at the end of an entry's. Raises NotFound, Conflict if one stands there.

    Raises BadInput if there is no word in them.
    """
    entry = ENTRIES.find(MarkedText(text), entry_id)
    data = cast(dict[str, Data], data_of(entry))
    own = [str(each) for each in data.get("questions", [])]
    new = list(dict.fromkeys(line for question in questions if (line := _line(question))))
    if not new:
        raise BadInput("there are no words to add; write what a visitor would ask")
    taken = next((question for question in new if question in (*own, data.get("title"))), None)
    if taken is not None:
        raise Conflict(f"“{taken}” stands in the entry {entry_id} already", code="taken")
    return put_entry(text, EntryForm(entry_id, str(data.get("title", "")), (*own, *new), None, None))


def add_entry(text: str, form: EntryForm) -> str:
    """The file's text, which may be empty, with a new entry after its last. Raises Conflict if its id is taken."""
    form = form.cleaned()
    return ENTRIES.add(text, {"id": form.id, **{key: value for key, value in form.data.items() if value}})


def remove_entry(text: str, entry_id: str) -> str | None:
    """The file's text without the entry, None if nothing is left of it. Raises NotFound."""
    return ENTRIES.remove(text, entry_id)


def put_value(text: str, key: str, value: str) -> str:
    """The file's text, which may be empty, with another value of a key of the whole file."""
    marked = MarkedText(text)
    found = find_value(marked.root, key)
    if found is not None:
        marked.replace(found[1], render_item(value, 0))
    else:
        gap = "" if not text or text.endswith("\n") else "\n"
        marked.insert(len(text), f"{gap}{key}: {render_item(value, 0)}\n")
    return marked.changed()


def _render_entry(entry: dict[str, Data], column: int) -> str:
    return f"\n{' ' * column}".join(_render_pair(key, value, column) for key, value in entry.items())


def _render_pair(key: str, value: Data, column: int) -> str:
    if isinstance(value, list):
        return f"{key}:\n{render_items(value, column + INDENT)}"
    return f"{key}:{after_colon(value, column)}"


def _line(text: str) -> str:
    return " ".join(UNPRINTABLE.sub("", text).split())


def _text(text: str) -> str:
    lines = [line.strip() for line in UNPRINTABLE.sub("", text).splitlines()]
    return "\n".join(lines).strip()


ENTRIES = Listing("entries", "entry", _render_entry)
