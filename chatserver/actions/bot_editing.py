"""Changing the bot's content from the console: tried out and tested as a whole, then written, then live."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from chatserver.actions.context import Context
from chatserver.actions.live_content import LiveContent
from chatserver.actions.occasions import make_occasion
from chatserver.actions.turns import Turns
from chatserver.bot.dial import DIAL
from chatserver.bot.explanation import Explanation
from chatserver.content.edited_files import OpenFile
from chatserver.content.editing import Edit, Editor
from chatserver.content.entry_forms import EntryForm
from chatserver.content.outline import OutlinedEntry
from chatserver.content.problems import ContentErrors
from chatserver.content.rule_outline import SmartOutline
from chatserver.content.versions import Version
from chatserver.domain.actors import Operator
from chatserver.errors import BadInput, ContentError, NotFound
from chatserver.rehearsal.check import run_all
from chatserver.rehearsal.dial_effect import DialEffect, dial_effect
from chatserver.rehearsal.readiness import Readiness, rehearse
from chatserver.rehearsal.result import Result
from chatserver.storage import opening_hours

Data = Mapping[str, object]  # of a smart message or a notice, as in its file

MOST_CHECKS = 2  # at a time: each takes seconds of a processor that the chats need too
MOST_WAITING = 8  # for their turn: one who asks again and again must not keep the others from it for hours


@dataclass(frozen=True, slots=True)
class Checked:
    """How a change would do. `results` of the tests are None if errors kept them from being played."""

    errors: Sequence[ContentError]
    warnings: Sequence[ContentError]
    results: Sequence[Result] | None

    @property
    def failed(self) -> list[Result]:
        return [result for result in self.results or () if not result.has_passed]


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a change. If `is_saved` is false nothing was written, and `checked` says why.

    `file_hash` is that of the file as it stands now, None if there is none; `is_live` whether the bot works with it.
    """

    checked: Checked
    is_saved: bool
    path: str
    file_hash: str | None
    is_live: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """The content folder. `warnings` are of the live content, `errors` of files that are not live because of them."""

    files: Sequence[tuple[OpenFile, Sequence[OutlinedEntry]]]
    deleted: Sequence[str]
    errors: Sequence[ContentError]
    warnings: Sequence[ContentError]
    is_writable: bool


@dataclass(frozen=True, slots=True)
class SmartOverview:
    """The smart messages and notices on disk, by file and in order. `tested` counts the tests that name each message.

    `errors` are of files that are not live because of them, `warnings` of the live content.
    """

    files: Sequence[tuple[OpenFile, SmartOutline]]
    tested: Mapping[str, int]
    errors: Sequence[ContentError]
    warnings: Sequence[ContentError]
    is_writable: bool


class BotEditing:
    """The use cases. Reading and checking run in threads; one save runs at a time, and a few checks.

    Checks, rehearsals and the dial's effect raise TooMany if too many are waiting already.
    """

    dials = tuple(DIAL)

    def __init__(self, context: Context, live: LiveContent, editor: Editor) -> None:
        self._context = context
        self._live = live
        self._editor = editor
        self._saving = asyncio.Lock()
        self._turns = Turns(MOST_CHECKS, MOST_WAITING)

    async def overview(self) -> Overview:
        """Everything there is to edit."""
        files, deleted, is_writable = await asyncio.to_thread(
            lambda: (self._editor.files(), self._editor.deleted(), self._editor.is_writable())
        )
        warnings = [*self._context.content.warnings, *await self._live.unknown_departments()]
        return Overview(files, deleted, self._live.errors, warnings, is_writable)

    async def open(self, path: str) -> tuple[OpenFile, Sequence[OutlinedEntry]]:
        """A file with its entries. Raises BadInput, NotFound, or ContentErrors if it is no text."""

        def read() -> tuple[OpenFile, Sequence[OutlinedEntry]]:
            file = self._editor.read(path)
            return file, self._editor.entries(file)

        return await asyncio.to_thread(read)

    async def check(self, path: str, text: str) -> Checked:
        """How the content would do with another text of one file; nothing is written. Raises BadInput."""
        return await self._turns.take(lambda: self._check(Edit(path, text, None)))

    async def check_entry(self, language: str, form: EntryForm, add_to: str | None) -> tuple[Edit, Checked]:
        """How the content would do with an entry changed, or added to a file. Raises as `put_entry`, `add_entry`."""

        return await self._check_worked_out(
            partial(self._editor.put_entry, language, form)
            if add_to is None
            else partial(self._editor.add_entry, add_to, form)
        )

    async def save(self, by: Operator, edit: Edit, *, even_if_tests_fail: bool = False) -> Saved:
        """Makes a change if the whole content has no error with it, and its tests pass or need not.

        Errors in other files, if they were there before, do not keep a file from being mended: then nothing is live
        until the last one is.

        Raises Conflict if somebody else has changed the file meanwhile, or if the folder is read-only.
        """
        return await self._work_out_and_save(by, lambda: edit, even_if_tests_fail)

    async def put_entry(
        self, by: Operator, language: str, form: EntryForm, started_from: str | None, even_if_tests_fail: bool
    ) -> Saved:
        """Changes an entry where it stands. `started_from` is the hash of the file the form shows, None for any.

        Raises NotFound, Conflict, or BadInput if no form can change it.
        """
        return await self._work_out_and_save(
            by, partial(self._editor.put_entry, language, form), even_if_tests_fail, started_from
        )

    async def add_entry(self, by: Operator, path: str, form: EntryForm, even_if_tests_fail: bool) -> Saved:
        """Adds an entry at the end of a file, which may be new. Raises Conflict or BadInput."""
        return await self._work_out_and_save(by, partial(self._editor.add_entry, path, form), even_if_tests_fail)

    async def add_questions(
        self, by: Operator, language: str, entry_id: str, questions: Sequence[str], *, even_if_tests_fail: bool = False
    ) -> Saved:
        """Adds phrasings to an entry of any kind. Raises NotFound, or Conflict if one stands there already."""
        return await self._work_out_and_save(
            by, partial(self._editor.add_questions, language, entry_id, questions), even_if_tests_fail
        )

    async def remove_entry(
        self, by: Operator, language: str, entry_id: str, started_from: str | None, even_if_tests_fail: bool
    ) -> Saved:
        """Takes an entry away. Raises NotFound or Conflict."""
        return await self._work_out_and_save(
            by, partial(self._editor.remove_entry, language, entry_id), even_if_tests_fail, started_from
        )

    async def smart_overview(self) -> SmartOverview:
        """Every smart message and notice there is."""
        files, is_writable = await asyncio.to_thread(lambda: (self._editor.smart_files(), self._editor.is_writable()))
        tested = sum((found.tested for _, found in files), Counter[str]())
        listed = [(file, found) for file, found in files if found.rules or found.notices]
        warnings = [*self._context.content.warnings, *await self._live.unknown_departments()]
        return SmartOverview(listed, tested, self._live.errors, warnings, is_writable)

    async def check_rule(self, data: Data, add_to: str | None) -> tuple[Edit, Checked]:
        """How the content would do with a smart message changed, or added to a file. Raises as those do."""
        return await self._check_worked_out(
            partial(self._editor.put_rule, data) if add_to is None else partial(self._editor.add_rule, add_to, data)
        )

    async def put_rule(self, by: Operator, data: Data, started_from: str | None, even_if_tests_fail: bool) -> Saved:
        """Changes a smart message where it stands. `started_from` is the hash of the file the form shows, None for any.

        Raises NotFound, Conflict, or BadInput if no form can change it.
        """
        return await self._work_out_and_save(by, partial(self._editor.put_rule, data), even_if_tests_fail, started_from)

    async def add_rule(self, by: Operator, path: str, data: Data, even_if_tests_fail: bool) -> Saved:
        """Adds a smart message at the end of a file, which may be new. Raises Conflict or BadInput."""
        return await self._work_out_and_save(by, partial(self._editor.add_rule, path, data), even_if_tests_fail)

    async def remove_rule(
        self, by: Operator, rule_id: str, started_from: str | None, even_if_tests_fail: bool
    ) -> Saved:
        """Takes a smart message away. Raises NotFound or Conflict."""
        return await self._work_out_and_save(
            by, partial(self._editor.remove_rule, rule_id), even_if_tests_fail, started_from
        )

    async def pause_rule(self, by: Operator, rule_id: str, paused: bool, *, even_if_tests_fail: bool = False) -> Saved:
        """Switches a smart message off or on. Off at once, whatever tests say: it may be a nuisance to visitors.

        Raises NotFound.
        """
        return await self._work_out_and_save(
            by, partial(self._editor.pause_rule, rule_id, paused), paused or even_if_tests_fail
        )

    async def move_rule(
        self, by: Operator, rule_id: str, before: str | None, *, even_if_tests_fail: bool = False
    ) -> Saved:
        """Puts a smart message before another one of its file, or to the end of it. Raises NotFound."""
        return await self._work_out_and_save(by, partial(self._editor.move_rule, rule_id, before), even_if_tests_fail)

    async def check_notice(self, data: Data, add_to: str | None) -> tuple[Edit, Checked]:
        """How the content would do with a notice changed, or added to a file. Raises as those do."""
        return await self._check_worked_out(
            partial(self._editor.put_notice, data) if add_to is None else partial(self._editor.add_notice, add_to, data)
        )

    async def put_notice(self, by: Operator, data: Data, started_from: str | None, even_if_tests_fail: bool) -> Saved:
        """Changes a notice where it stands. Raises NotFound, Conflict or BadInput."""
        return await self._work_out_and_save(
            by, partial(self._editor.put_notice, data), even_if_tests_fail, started_from
        )

    async def add_notice(self, by: Operator, path: str, data: Data, even_if_tests_fail: bool) -> Saved:
        """Adds a notice at the end of a file, which may be new. Raises Conflict or BadInput."""
        return await self._work_out_and_save(by, partial(self._editor.add_notice, path, data), even_if_tests_fail)

    async def remove_notice(self, by: Operator, notice_id: str) -> Saved:
        """Takes a notice away, whatever tests say: the problem is over. Raises NotFound."""
        return await self._work_out_and_save(by, partial(self._editor.remove_notice, notice_id), True)

    async def set_quiet_seconds(self, by: Operator, quiet_seconds: float, even_if_tests_fail: bool = False) -> Saved:
        """Sets the time between any two smart messages to one visitor. Raises BadInput if it is no number."""
        return await self._work_out_and_save(
            by, partial(self._editor.set_quiet_seconds, quiet_seconds), even_if_tests_fail
        )

    async def set_dial(self, by: Operator, position: str, even_if_tests_fail: bool) -> Saved:
        """Moves the dial. Raises BadInput unless it is a position of it."""
        if position not in self.dials:
            raise BadInput(f"the dial has no position {position}; choose one of: {', '.join(self.dials)}")
        return await self._work_out_and_save(by, partial(self._editor.set_dial, position), even_if_tests_fail)

    async def versions(self, path: str) -> list[Version]:
        """The earlier texts of a file, newest first."""
        return await asyncio.to_thread(self._editor.versions, path)

    async def version(self, path: str, version_id: str) -> tuple[Version, str, list[str]]:
        """An earlier text, and what differs from it to the present one. Raises NotFound."""

        def read() -> tuple[Version, str, list[str]]:
            version, text = self._editor.version(path, version_id)
            return version, text, self._editor.diff(path, text)

        return await asyncio.to_thread(read)

    async def roll_back(
        self, by: Operator, path: str, version_id: str, hash_before: str | None, even_if_tests_fail: bool
    ) -> Saved:
        """Saves an earlier text again. Raises NotFound or Conflict."""

        def work_out() -> Edit:
            return Edit(path, self._editor.version(path, version_id)[1], hash_before)

        return await self._work_out_and_save(by, work_out, even_if_tests_fail)

    async def ask(self, language: str, text: str) -> Explanation:
        """How the live bot comes to its decision. Raises NotFound for a language it does not have."""
        bot = self._context.content.bots.get(language)
        if bot is None:
            raise NotFound("there is no bot in this language")
        return await asyncio.to_thread(bot.explain, text)

    async def rehearse(self, as_of: str | None) -> tuple[Checked, Readiness]:
        """Plays the tests of the live content, as on a day such as "2026-12-24 20:00". Raises BadInput for no day."""
        content = self._context.content
        hours = await self._context.database.read(opening_hours.find)
        readiness = await self._turns.take(lambda: rehearse(content, make_occasion(hours, as_of)))
        return Checked(self._live.errors, content.warnings, readiness.results), readiness

    async def dial_effect(self) -> DialEffect:
        """What each position of the dial does to the live content's tests."""
        return await self._turns.take(lambda: dial_effect(self._context.content))

    async def _check_worked_out(self, work_out: Callable[[], Edit]) -> tuple[Edit, Checked]:
        def work() -> tuple[Edit, Checked]:
            edit = work_out()
            return edit, self._check(edit)

        return await self._turns.take(work)

    async def _work_out_and_save(
        self, by: Operator, work_out: Callable[[], Edit], even_if_tests_fail: bool, started_from: str | None = None
    ) -> Saved:
        async with self._saving:
            saved = await asyncio.to_thread(self._save, by, work_out, even_if_tests_fail, started_from)
            return replace(saved, is_live=await self._live.look()) if saved.is_saved else saved

    def _save(
        self, by: Operator, work_out: Callable[[], Edit], even_if_tests_fail: bool, started_from: str | None
    ) -> Saved:
        edit = work_out()
        self._editor.check_unchanged(edit if started_from is None else replace(edit, hash_before=started_from))
        checked = self._check(edit)
        if checked.failed and not even_if_tests_fail:
            checked = self._without_earlier_failures(checked)
        if self._is_refused(edit, checked) or (checked.failed and not even_if_tests_fail):
            return Saved(checked, False, edit.path, edit.hash_before, False)
        file = self._editor.save(edit, by.name, self._context.now)
        return Saved(checked, True, edit.path, file.hash if file is not None else None, False)

    def _is_refused(self, edit: Edit, checked: Checked) -> bool:
        """Whether the change has errors. Where files were broken elsewhere, they are mended one by one."""
        known = {error.message for error in self._live.errors}
        return any(error.file == edit.path or error.message not in known for error in checked.errors)

    def _without_earlier_failures(self, checked: Checked) -> Checked:
        """Leaves out the tests that the live content fails too: they are not this change's doing."""
        before = {_name(result) for result in run_all(self._context.content) if not result.has_passed}
        kept = [result for result in checked.results or () if result.has_passed or _name(result) not in before]
        return replace(checked, results=kept)

    def _check(self, edit: Edit) -> Checked:
        try:
            content = self._editor.try_out(edit)
        except ContentErrors as error:
            return Checked(error.errors, (), None)
        return Checked((), content.warnings, run_all(content))


def _name(result: Result) -> tuple[str, str, str]:
    """What makes a test the same one after its file was edited: its line may have moved."""
    return result.place.file, result.did, result.expected
