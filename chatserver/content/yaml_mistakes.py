"""Says in an owner's words what the YAML parser says in its own."""

from __future__ import annotations

import re
from typing import NamedTuple

from ruamel.yaml.error import MarkedYAMLError, StringMark

from chatserver.content.problems import Place
from chatserver.errors import ContentError

_TAB_INDENT = re.compile(r" *\t")


class _Mistake(NamedTuple):
    """`sign` is looked for in the parser's words; `at_start` points to where the broken thing begins."""

    sign: str
    what: str
    mend: str
    at_start: bool = False


_QUOTE = "close it with the same quote; a quote within the text is doubled ('') or written as \\\""
_MISTAKES = (
    _Mistake("found unexpected end of stream", "this quote is never closed", _QUOTE, at_start=True),
    _Mistake("found unexpected document separator", "this quote is never closed", _QUOTE, at_start=True),
    _Mistake(
        "mapping values are not allowed",
        "a colon stands where none is expected",
        "put a text that holds a colon in quotes, or line the key up with its neighbours",
    ),
    _Mistake("could not find expected ':'", "a key without its colon", "write `key: value`, or quote the text", True),
    _Mistake("but found '?'", "the indentation is off", "line this line up with its neighbours, by spaces"),
    _Mistake("expected ',' or ']'", "a list in [ ] is not closed", "add the missing comma or ]", at_start=True),
    _Mistake("expected ',' or '}'", "a group in { } is not closed", "add the missing comma or }", at_start=True),
    _Mistake("expected <block end>", "the indentation is off", "line this line up with its neighbours, by spaces"),
    _Mistake("expected the node content", "a value is missing or misplaced", "write the value, or quote the text"),
    _Mistake("block sequence entries are not allowed", "a list item stands where none is expected", "indent it"),
    _Mistake("found undefined alias", "* begins a YAML reference, which is not used here", "put the text in quotes"),
    _Mistake("unknown escape character", "a backslash is followed by an unknown letter", "write \\\\ for a backslash"),
    _Mistake("expected '<document start>'", "this stands outside of every key", "indent it, or put it under a key"),
    _Mistake("that cannot start any token", "a text cannot begin with this character", "put the text in quotes"),
)


def describe(file: str, text: str, error: MarkedYAMLError) -> ContentError:
    """The parser's error as one with a place, what is wrong and how to mend it."""
    mark = error.problem_mark or error.context_mark
    line = _line(text, mark)
    if _TAB_INDENT.match(line):
        place = Place(file, _place(file, mark).line, line.index("\t") + 1)
        return place.error("a tab stands in the indentation", "indent by spaces, two for each level")
    words = f"{error.context or ''} {error.problem or ''}"
    for mistake in _MISTAKES:
        if mistake.sign in words:
            start = error.context_mark if mistake.at_start and error.context_mark else mark
            return _place(file, start).error(mistake.what, mistake.mend)
    what = (error.problem or "this is not YAML").strip().replace("\n", " ")
    return _place(file, mark).error(what, "compare the line with the examples in docs/content.md")


def _place(file: str, mark: StringMark | None) -> Place:
    return Place(file, mark.line + 1, mark.column + 1) if mark is not None else Place(file)


def _line(text: str, mark: StringMark | None) -> str:
    lines = text.split("\n")
    return lines[mark.line] if mark is not None and mark.line < len(lines) else ""
