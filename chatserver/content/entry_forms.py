"""Changes entries in the text of a scenario file, as the console's forms do, and leaves the rest of it alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from chatserver.content.list_changes import change_items, render_items
from chatserver.content.marked_text import Data, MarkedText, data_of, find_value
from chatserver.content.problems import Problems
from chatserver.content.scalars import on_lines, on_one_line
from chatserver.content.tree import UNPRINTABLE, parse
from chatserver.errors import BadInput, Conflict, NotFound

_INDENT = 2


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
    entry = _find(marked, form.id)
    if form.answer is not None and find_value(entry, "answer") is None:
        raise not_plain()
    wanted = cast(dict[str, Data], data_of(entry)) | {key: value for key, value in form.data.items() if value}
    removed = [key for key, value in form.data.items() if not value and find_value(entry, key)]
    for key in removed:
        _remove_key(marked, entry, key)
        del wanted[key]
    for key, value in form.data.items():
        if value:
            _put_key(marked, entry, key, value)
    return _checked(marked, [wanted if _id(each) == form.id else each for each in _entries_data(marked)])


def add_questions(text: str, entry_id: str, questions: Sequence[str]) -> str:
    """The file's text with more phrasings at the end of an entry's. Raises NotFound, Conflict if one stands there.

    Raises BadInput if there is no word in them.
    """
    entry = _find(MarkedText(text), entry_id)
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
    """The file's text, which may be empty, with a new entry after its last."""
    form = form.cleaned()
    marked = MarkedText(text)
    if any(_id(each) == form.id for each in _entries_data(marked)):
        raise Conflict(f"the id {form.id} is taken", code="taken")
    wanted = {"id": form.id, **{key: value for key, value in form.data.items() if value}}
    found = find_value(marked.root, "entries")
    if found is None:
        gap = "" if not text.strip() else "\n" if text.endswith("\n") else "\n\n"
        marked.insert(len(text), f"{gap}entries:\n{_render_entry(wanted, _INDENT)}\n")
    elif not isinstance(found[1], SequenceNode) or found[1].flow_style or not found[1].value:
        raise not_plain()
    else:
        lines = _render_entry(wanted, found[1].start_mark.column)
        marked.insert_lines_after(found[1], f"\n{lines}")
    return _checked(marked, [*_entries_data(marked), wanted])


def remove_entry(text: str, entry_id: str) -> str | None:
    """The file's text without the entry, None if nothing is left of it. Raises NotFound."""
    marked = MarkedText(text)
    entry = _find(marked, entry_id)
    key, entries = cast(tuple[Node, Node], find_value(marked.root, "entries"))
    if len(entries.value) > 1:
        if cast(SequenceNode, entries).flow_style:
            raise not_plain()
        _cut_with_gap(marked, entry, marked.text.rfind("-", 0, entry.start_mark.index))
        return _checked(marked, [each for each in _entries_data(marked) if _id(each) != entry_id])
    if len(cast(MappingNode, marked.root).value) == 1:
        return None
    _cut_with_gap(marked, entries, key.start_mark.index)
    return _checked(marked, [])


def put_value(text: str, key: str, value: str) -> str:
    """The file's text, which may be empty, with another value of a key of the whole file."""
    marked = MarkedText(text)
    found = find_value(marked.root, key)
    if found is not None:
        marked.replace(found[1], on_one_line(value, in_flow=False))
    else:
        gap = "" if not text or text.endswith("\n") else "\n"
        marked.insert(len(text), f"{gap}{key}: {on_one_line(value, in_flow=False)}\n")
    return marked.changed()


def not_plain() -> BadInput:
    return BadInput("this entry is written in a way the form cannot change; edit the file's text", code="not_plain")


def _find(marked: MarkedText, entry_id: str) -> MappingNode:
    found = find_value(marked.root, "entries")
    for entry in found[1].value if found is not None and isinstance(found[1], SequenceNode) else ():
        named = find_value(entry, "id")
        if named is not None and data_of(named[1]) == entry_id:
            group = cast(MappingNode, entry)
            if group.flow_style:
                raise not_plain()
            return group
    raise NotFound(f"there is no entry {entry_id} in this file")


def _put_key(marked: MarkedText, entry: MappingNode, key: str, value: Data) -> None:
    found = find_value(entry, key)
    column = entry.start_mark.column
    if found is None:
        marked.insert_lines_after(entry, _render_pair(key, value, column))
    elif data_of(found[1]) == value:
        return
    elif isinstance(value, list):
        if not isinstance(found[1], SequenceNode):
            raise not_plain()
        change_items(marked, found[1], value)
    elif marked.has_more_on_line(found[1]):
        marked.replace(found[1], on_one_line(str(value), in_flow=False))
    else:
        marked.replace(found[1], _render_text(key, str(value), column))


def _remove_key(marked: MarkedText, entry: MappingNode, key: str) -> None:
    own, value = cast(tuple[Node, Node], find_value(entry, key))
    if own.start_mark.index == entry.start_mark.index:
        raise not_plain()
    marked.cut(marked.line_start(own.start_mark.index), marked.line_end(marked.end(value)))


def _cut_with_gap(marked: MarkedText, node: Node, start: int) -> None:
    """Cuts whole lines and the empty ones after them; at the end of the file those before them."""
    line_start = marked.line_start(start)
    end = marked.after_empty_lines(marked.line_end(marked.end(node)))
    if end == len(marked.text):
        before = len(marked.text[:line_start].rstrip())
        line_start = marked.line_end(before) if before else 0
    marked.cut(line_start, end)


def _render_entry(data: dict[str, Data], column: int) -> str:
    pairs = "\n".join(_render_pair(key, value, column + _INDENT) for key, value in data.items())
    return f"{' ' * column}- {pairs.lstrip()}"


def _render_pair(key: str, value: Data, column: int) -> str:
    margin = " " * column
    if isinstance(value, list):
        return f"{margin}{key}:\n{render_items(value, column + _INDENT)}"
    return f"{margin}{key}: {_render_text(key, str(value), column)}"


def _render_text(key: str, text: str, column: int) -> str:
    return on_lines(text, column + _INDENT) if key == "answer" else on_one_line(text, in_flow=False)


def _checked(marked: MarkedText, entries: list[Data]) -> str:
    """The changed text, if it says what it should and nothing else; whatever is written in YAML, no more is lost."""
    wanted = cast(dict[str, Data], data_of(marked.root)) | {"entries": entries}
    if not entries:
        del wanted["entries"]
    text = marked.changed()
    if parse("", text, Problems()) is None or data_of(MarkedText(text).root) != wanted:
        raise not_plain()
    return text


def _entries_data(marked: MarkedText) -> list[Data]:
    found = find_value(marked.root, "entries")
    data = data_of(found[1]) if found is not None else []
    return data if isinstance(data, list) else []


def _id(entry: Data) -> Data | None:
    return entry.get("id") if isinstance(entry, dict) else None


def _line(text: str) -> str:
    return " ".join(UNPRINTABLE.sub("", text).split())


def _text(text: str) -> str:
    lines = [line.strip() for line in UNPRINTABLE.sub("", text).splitlines()]
    return "\n".join(lines).strip()
