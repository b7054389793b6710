"""The console's routes for looking at the bot's content, trying it and changing it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from chatserver.actions.accounts import Accounts
from chatserver.actions.bot_editing import BotEditing, Checked, Saved
from chatserver.actions.context import Context
from chatserver.content.editing import Edit
from chatserver.content.entry_forms import EntryForm
from chatserver.content.outline import OutlinedEntry
from chatserver.domain.actors import Operator
from chatserver.domain.permissions import LEADERS
from chatserver.errors import BadInput, ContentError
from chatserver.web.request_guard import authorise, read_json

MOST_FILE_BODY_BYTES = 4_200_000  # a file of the largest size, if every character needs an escape in JSON
MOST_ENTRY_BODY_BYTES = 262_144  # an entry with hundreds of phrasings


class CheckText(Struct, forbid_unknown_fields=True):
    path: str
    text: str


class SaveText(Struct, forbid_unknown_fields=True):
    path: str
    text: str
    hash: str | None
    even_if_tests_fail: bool = False


class DeleteFile(Struct, forbid_unknown_fields=True):
    path: str
    hash: str
    even_if_tests_fail: bool = False


class FormButton(Struct, forbid_unknown_fields=True):
    entry: str = ""
    does: str = ""
    label: str = ""

    @property
    def data(self) -> dict[str, str]:
        """The keys that are given."""
        given = {"entry": self.entry, "does": self.does, "label": self.label}
        return {key: value for key, value in given.items() if value.strip()}


class PutEntry(Struct, forbid_unknown_fields=True):
    """`answer` and `buttons` are None to be left as they are; `add_to` is the file of a new entry.

    With `only_check` nothing is written.
    """

    language: str
    id: str
    title: str
    questions: tuple[str, ...]
    answer: str | None = None
    buttons: tuple[FormButton, ...] | None = None
    hash: str | None = None
    add_to: str | None = None
    only_check: bool = False
    even_if_tests_fail: bool = False

    @property
    def form(self) -> EntryForm:
        buttons = None if self.buttons is None else tuple(button.data for button in self.buttons)
        return EntryForm(self.id, self.title, self.questions, self.answer, buttons)


class RemoveEntry(Struct, forbid_unknown_fields=True):
    language: str
    id: str
    hash: str | None = None
    even_if_tests_fail: bool = False


class RollBack(Struct, forbid_unknown_fields=True):
    path: str
    id: str
    hash: str | None
    even_if_tests_fail: bool = False


class Ask(Struct, forbid_unknown_fields=True):
    language: str
    text: str


class RunTests(Struct, forbid_unknown_fields=True):
    as_of: str | None = None
    coverage: bool = False


class SetDial(Struct, forbid_unknown_fields=True):
    dial: str
    even_if_tests_fail: bool = False


class BotPage:
    """The routes below `/console/api/bot`."""

    def __init__(self, context: Context, accounts: Accounts, editing: BotEditing) -> None:
        self._context = context
        self._accounts = accounts
        self._editing = editing

    def routes(self) -> list[BaseRoute]:
        """One row each, as in the permission table."""
        return [
            Route("/console/api/bot", self.overview),
            Route("/console/api/bot/file", self.file),
            Route("/console/api/bot/check", self.check, methods=["POST"]),
            Route("/console/api/bot/save", self.save, methods=["POST"]),
            Route("/console/api/bot/delete", self.delete, methods=["POST"]),
            Route("/console/api/bot/entry", self.put_entry, methods=["POST"]),
            Route("/console/api/bot/entry/remove", self.remove_entry, methods=["POST"]),
            Route("/console/api/bot/versions", self.versions),
            Route("/console/api/bot/version", self.version),
            Route("/console/api/bot/roll-back", self.roll_back, methods=["POST"]),
            Route("/console/api/bot/ask", self.ask, methods=["POST"]),
            Route("/console/api/bot/run-tests", self.run_tests, methods=["POST"]),
            Route("/console/api/bot/dial", self.dial),
            Route("/console/api/bot/set-dial", self.set_dial, methods=["POST"]),
        ]

    async def overview(self, request: Request) -> Response:
        """Languages, files, the dial, what is wrong, and whether this operator may change it."""
        operator = await self._operator(request)
        overview = await self._editing.overview()
        content = self._context.content
        is_leader = operator.role in LEADERS
        files = [
            {"path": file.path, "kind": file.kind, "language": file.language, "hash": file.hash}
            | {"entries": [_entry_line(entry) for entry in entries]}
            for file, entries in overview.files
        ]
        answer = {
            "languages": list(content.bots),
            "dial": content.dial,
            "dials": list(self._editing.dials),
            "may_edit": is_leader and overview.is_writable,
            "why_not": "role" if not is_leader else None if overview.is_writable else "read_only",
            "errors": problems_data(overview.errors),
            "warnings": problems_data(overview.warnings),
            "files": files,
            "deleted": list(overview.deleted),
        }
        return JSONResponse(answer)

    async def file(self, request: Request) -> Response:
        """One file with its entries."""
        await self._operator(request)
        file, entries = await self._editing.open(_parameter(request, "path"))
        return JSONResponse(asdict(file) | {"entries": [_entry(entry) for entry in entries]})

    async def check(self, request: Request) -> Response:
        """How another text of one file would do."""
        await self._operator(request)
        body = await read_json(request, CheckText, MOST_FILE_BODY_BYTES)
        return JSONResponse(checked_data(await self._editing.check(body.path, body.text)))

    async def save(self, request: Request) -> Response:
        """Another text of a file, or a new file."""
        operator = await self._operator(request)
        body = await read_json(request, SaveText, MOST_FILE_BODY_BYTES)
        edit = Edit(body.path, body.text, body.hash)
        return saved_answer(await self._editing.save(operator, edit, even_if_tests_fail=body.even_if_tests_fail))

    async def delete(self, request: Request) -> Response:
        """A file taken away."""
        operator = await self._operator(request)
        body = await read_json(request, DeleteFile)
        edit = Edit(body.path, None, body.hash)
        return saved_answer(await self._editing.save(operator, edit, even_if_tests_fail=body.even_if_tests_fail))

    async def put_entry(self, request: Request) -> Response:
        """An entry changed where it stands, or a new one."""
        operator = await self._operator(request)
        body = await read_json(request, PutEntry, MOST_ENTRY_BODY_BYTES)
        if body.only_check:
            edit, checked = await self._editing.check_entry(body.language, body.form, body.add_to)
            return JSONResponse(checked_data(checked) | {"path": edit.path, "text": edit.text})
        if body.add_to is not None:
            saved = await self._editing.add_entry(operator, body.add_to, body.form, body.even_if_tests_fail)
        else:
            saved = await self._editing.put_entry(
                operator, body.language, body.form, body.hash, body.even_if_tests_fail
            )
        return saved_answer(saved)

    async def remove_entry(self, request: Request) -> Response:
        """An entry taken away."""
        operator = await self._operator(request)
        body = await read_json(request, RemoveEntry)
        return saved_answer(
            await self._editing.remove_entry(operator, body.language, body.id, body.hash, body.even_if_tests_fail)
        )

    async def versions(self, request: Request) -> Response:
        """The earlier texts of a file."""
        await self._operator(request)
        path = _parameter(request, "path")
        found = [
            {"id": version.id, "at": version.at_ms, "by": version.by}
            | {"lines_added": version.lines_added, "lines_removed": version.lines_removed}
            for version in await self._editing.versions(path)
        ]
        return JSONResponse({"path": path, "versions": found})

    async def version(self, request: Request) -> Response:
        """One earlier text, and what differs from it to the present one."""
        await self._operator(request)
        path = _parameter(request, "path")
        version, text, diff = await self._editing.version(path, _parameter(request, "id"))
        about = {"path": path, "id": version.id, "at": version.at_ms, "by": version.by}
        return JSONResponse(about | {"text": text, "diff": diff})

    async def roll_back(self, request: Request) -> Response:
        """Saves an earlier text again."""
        operator = await self._operator(request)
        body = await read_json(request, RollBack)
        return saved_answer(
            await self._editing.roll_back(operator, body.path, body.id, body.hash, body.even_if_tests_fail)
        )

    async def ask(self, request: Request) -> Response:
        """How the bot decides on a text, and why."""
        await self._operator(request)
        body = await read_json(request, Ask)
        explanation = await self._editing.ask(body.language, body.text)
        buttons = [button.label for said in explanation.decision.said for button in said.buttons]
        return JSONResponse(explanation.data | {"buttons": buttons})

    async def run_tests(self, request: Request) -> Response:
        """Plays every test of the live content."""
        await self._operator(request)
        body = await read_json(request, RunTests)
        checked, readiness = await self._editing.rehearse(body.as_of)
        about = {"errors": problems_data(checked.errors), "warnings": problems_data(checked.warnings)}
        return JSONResponse(_tests(checked) | about | readiness.data(with_coverage=body.coverage))

    async def dial(self, request: Request) -> Response:
        """What each position of the dial does to the shop's own tests."""
        await self._operator(request)
        effect = await self._editing.dial_effect()
        positions = [asdict(position) | {"answered": position.answered} for position in effect.positions]
        return JSONResponse(
            {
                "dial": self._context.content.dial,
                "answerable": effect.answerable,
                "unanswerable": effect.unanswerable,
                "positions": positions,
            }
        )

    async def set_dial(self, request: Request) -> Response:
        """Moves the dial."""
        operator = await self._operator(request)
        body = await read_json(request, SetDial)
        return saved_answer(await self._editing.set_dial(operator, body.dial, body.even_if_tests_fail))

    async def _operator(self, request: Request) -> Operator:
        signed_in = await authorise(request, self._accounts)
        assert signed_in is not None
        return signed_in.operator


def _parameter(request: Request, name: str) -> str:
    given = request.query_params.getlist(name)
    if len(given) != 1:
        raise BadInput(f"name one {name} in the address", code="bad_field")
    return given[0]


def _entry_line(entry: OutlinedEntry) -> dict[str, Any]:
    about = {"id": entry.id, "title": entry.title, "line": entry.line, "is_plain": entry.is_plain}
    return about | {"kind": entry.kind, "is_dated": entry.is_dated, "is_conditional": entry.is_conditional}


def _entry(entry: OutlinedEntry) -> dict[str, Any]:
    form = {"questions": entry.questions, "answer": entry.answer, "buttons": entry.buttons}
    return _entry_line(entry) | form


def problems_data(errors: Iterable[ContentError]) -> list[dict[str, Any]]:
    """Mistakes in files, each with its place."""
    return [
        {"file": error.file, "line": error.line, "column": error.column, "what": error.what, "mend": error.mend}
        for error in errors
    ]


def _tests(checked: Checked) -> dict[str, Any]:
    failed = [
        {"file": result.place.file, "line": result.place.line, "column": result.place.column, "did": result.did}
        | {"expected": result.expected, "happened": result.happened, "why": result.why, "script": result.script}
        for result in checked.failed
    ]
    return {"count": len(checked.results or ()), "failed": failed}


def checked_data(checked: Checked) -> dict[str, Any]:
    """How a change would do."""
    tests = _tests(checked) if checked.results is not None else None
    return {"errors": problems_data(checked.errors), "warnings": problems_data(checked.warnings), "tests": tests}


def saved_answer(saved: Saved) -> Response:
    """What became of a change, and why."""
    about = {"saved": saved.is_saved, "path": saved.path, "hash": saved.file_hash, "is_live": saved.is_live}
    return JSONResponse(checked_data(saved.checked) | about)
