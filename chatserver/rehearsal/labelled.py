"""Labelled questions: files of JSON lines with what a shop knows, and with what people wrote."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chatserver.errors import UsageError


@dataclass(frozen=True, slots=True)
class FaqLine:
    """One entry and what people ask for it; `language` is None where the line does not say."""

    id: str
    questions: tuple[str, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True)
class QueryLine:
    """One question and the entry that answers it, None for a question that no entry answers."""

    text: str
    id: str | None


def read_faq(path: Path) -> list[FaqLine]:
    """The entries of an FAQ file. Raises UsageError with file and line."""
    return [_faq_line(place, record) for place, record in _records(path)]


def read_queries(path: Path) -> list[QueryLine]:
    """The questions of a file. Raises UsageError with file and line."""
    return [_query_line(place, record) for place, record in _records(path)]


def _records(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each line's object, with its place for error messages; blank lines are passed over."""
    try:
        lines = path.read_text("utf-8-sig").split("\n")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}; give a file that can be read") from None
    except UnicodeDecodeError as error:
        bad = error.object.count(b"\n", 0, error.start) + 1
        raise UsageError(f"{path}:{bad}: not UTF-8; save the file as UTF-8") from None
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield f"{path}:{number}", _parse(f"{path}:{number}", line)


def _parse(place: str, line: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        what = error.msg if isinstance(error, json.JSONDecodeError) else "cannot be read"
        raise UsageError(f"{place}: not JSON ({what}); write one JSON object on each line") from None
    if not isinstance(record, dict):
        raise UsageError(f"{place}: not an object; write one JSON object on each line")
    return record


def _faq_line(place: str, record: dict[str, Any]) -> FaqLine:
    if not isinstance(record.get("id"), str) or not record["id"]:
        raise UsageError(f'{place}: no "id"; give the entry a name, such as "id": "returns"')
    questions = record.get("questions")
    if not isinstance(questions, list) or not all(isinstance(question, str) for question in questions):
        raise UsageError(f'{place}: no "questions"; give a list of texts, such as "questions": ["Can I return it?"]')
    language = record.get("language")
    if language is not None and not isinstance(language, str):
        raise UsageError(f'{place}: "language" is not a text; write such as "language": "en", or leave it out')
    return FaqLine(record["id"], tuple(questions), language)


def _query_line(place: str, record: dict[str, Any]) -> QueryLine:
    if not isinstance(record.get("text"), str):
        raise UsageError(f'{place}: no "text"; give what a person wrote, such as "text": "where is my order"')
    if "id" not in record or not isinstance(record["id"], str | None):
        raise UsageError(f'{place}: no "id"; name the entry that answers the question, null if none does')
    return QueryLine(record["text"], record["id"])
