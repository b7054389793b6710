"""Edits a content folder: every change is worked out and checked as a whole before a file is touched."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from chatserver.content import entry_forms, rule_forms
from chatserver.content.content import Content
from chatserver.content.edited_files import SETTINGS_PATH, EditedFiles, OpenFile, hash_of
from chatserver.content.entry_forms import EntryForm
from chatserver.content.listed_groups import Listing
from chatserver.content.loader import load
from chatserver.content.outline import OutlinedEntry, outline
from chatserver.content.problems import ContentErrors, Problems
from chatserver.content.rule_forms import NOTICES, RULES
from chatserver.content.rule_outline import SmartOutline, outline_smart
from chatserver.content.tree import parse
from chatserver.content.versions import Version, Versions, diff
from chatserver.errors import Conflict, NotFound


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of one file that is not made yet.

    `text` None deletes the file; `hash_before` is that of the text the change started from, None for no file.
    """

    path: str
    text: str | None
    hash_before: str | None


class Editor:
    """Edits the files of one content folder and keeps their earlier texts in `versions`.

    Everything here blocks: in a thread. `try_out` and `save` are two steps so that tests can run in between; whoever
    calls them sees to it that two saves do not cross.
    """

    def __init__(self, folder: Path, versions: Path) -> None:
        self._folder = folder
        self._files = EditedFiles(folder)
        self._versions = Versions(versions)
        self._outlines: dict[str, tuple[str, tuple[OutlinedEntry, ...]]] = {}
        self._smart_outlines: dict[str, tuple[str, SmartOutline]] = {}

    def files(self) -> list[tuple[OpenFile, tuple[OutlinedEntry, ...]]]:
        """The files with the entries that stand in each."""
        return [(file, self.entries(file)) for file in self._files.all()]

    def deleted(self) -> list[str]:
        """Paths of files that are gone and have versions to come back to."""
        present = {file.path for file in self._files.all()}
        return [path for path in self._versions.paths() if path not in present]

    def entries(self, file: OpenFile) -> tuple[OutlinedEntry, ...]:
        """The entries of a scenario file."""
        known = self._outlines.get(file.path)
        if known is None or known[0] != file.hash:
            found = outline(file.text) if file.kind == "scenarios" else ()
            known = self._outlines[file.path] = (file.hash, found)
        return known[1]

    def smart_files(self) -> list[tuple[OpenFile, SmartOutline]]:
        """The files with the smart messages and notices in each, and the tests that name any."""
        return [(file, self._smart_outline(file)) for file in self._files.all()]

    def read(self, path: str) -> OpenFile:
        """Raises BadInput for a path outside of the folder, NotFound, or ContentErrors if it is no text."""
        return self._files.read(path)

    def is_writable(self) -> bool:
        return self._files.is_writable()

    def try_out(self, edit: Edit) -> Content:
        """The whole content with the change made. Raises ContentErrors with all that is wrong, or BadInput."""
        return load(self._folder, {self._files.check_path(edit.path): edit.text})

    def check_unchanged(self, edit: Edit) -> str | None:
        """The present text, None for no file. Raises Conflict if it is not what the change started from."""
        text = self._files.find_text(edit.path)
        if (hash_of(text.encode()) if text is not None else None) != edit.hash_before:
            message = f"{edit.path} has been changed by somebody else meanwhile; reload it"
            raise Conflict(message, code="changed_meanwhile")
        return text

    def save(self, edit: Edit, by: str, now_ms: int) -> OpenFile | None:
        """Makes the change, keeping the text before it as a version. Returns the file, None if it was deleted.

        Raises Conflict if the file is not what the change started from, or if the folder is read-only.
        """
        before = self.check_unchanged(edit)
        self._files.check_writable()
        text = _with_line_ends_of(before, edit.text)
        if before is not None and before != text:
            self._versions.keep(edit.path, before, text or "", by, now_ms)
        if text is None:
            self._files.delete(edit.path)
            return None
        if text != before:
            self._files.replace(edit.path, text)
        return self.read(edit.path)

    def put_entry(self, language: str, form: EntryForm) -> Edit:
        """An entry changed where it stands. Raises NotFound, ContentErrors, or BadInput for one no form can change."""
        file = self._find(language, form.id)
        return Edit(file.path, entry_forms.put_entry(file.text, form), file.hash)

    def add_entry(self, path: str, form: EntryForm) -> Edit:
        """A new entry at the end of a file, which may be new. Raises Conflict if the file has one of that id."""
        return self._change_file(path, lambda text: entry_forms.add_entry(text, form))

    def add_questions(self, language: str, entry_id: str, questions: Sequence[str]) -> Edit:
        """More phrasings of an entry, whatever kind it is. Raises NotFound, or Conflict if one is there already."""
        file = self._find(language, entry_id)
        return Edit(file.path, entry_forms.add_questions(file.text, entry_id, questions), file.hash)

    def remove_entry(self, language: str, entry_id: str) -> Edit:
        """An entry taken away, and its file if nothing else is in it. Raises NotFound."""
        file = self._find(language, entry_id)
        return Edit(file.path, entry_forms.remove_entry(file.text, entry_id), file.hash)

    def put_rule(self, data: Mapping[str, object]) -> Edit:
        """A smart message changed where it stands, to `data` as in the file. Raises NotFound or BadInput."""
        return self._change_listed(RULES, data.get("id"), lambda text: rule_forms.put_rule(text, data))

    def add_rule(self, path: str, data: Mapping[str, object]) -> Edit:
        """A new smart message at the end of a file, which may be new. Raises Conflict if its id is taken there."""
        return self._change_file(path, lambda text: rule_forms.add_rule(text, data))

    def remove_rule(self, rule_id: str) -> Edit:
        """A smart message taken away, and its file if nothing else is in it. Raises NotFound."""
        return self._change_listed(RULES, rule_id, lambda text: RULES.remove(text, rule_id))

    def pause_rule(self, rule_id: str, paused: bool) -> Edit:
        """A smart message switched off or on. Raises NotFound."""
        return self._change_listed(RULES, rule_id, lambda text: rule_forms.pause_rule(text, rule_id, paused))

    def move_rule(self, rule_id: str, before: str | None) -> Edit:
        """A smart message put before another one of its file, or to the end of it. Raises NotFound."""
        return self._change_listed(RULES, rule_id, lambda text: RULES.move(text, rule_id, before))

    def put_notice(self, data: Mapping[str, object]) -> Edit:
        """A notice changed where it stands. Raises NotFound or BadInput."""
        return self._change_listed(NOTICES, data.get("id"), lambda text: rule_forms.put_notice(text, data))

    def add_notice(self, path: str, data: Mapping[str, object]) -> Edit:
        """A new notice at the end of a file, which may be new. Raises Conflict if its id is taken there."""
        return self._change_file(path, lambda text: rule_forms.add_notice(text, data))

    def remove_notice(self, notice_id: str) -> Edit:
        """A notice taken away, and its file if nothing else is in it. Raises NotFound."""
        return self._change_listed(NOTICES, notice_id, lambda text: NOTICES.remove(text, notice_id))

    def set_quiet_seconds(self, quiet_seconds: float) -> Edit:
        """The time between any two smart messages to one visitor set. Raises BadInput if it is no number."""
        value = rule_forms.number(quiet_seconds)
        return self._change_file(SETTINGS_PATH, lambda text: entry_forms.put_value(text, "quiet_seconds", value))

    def set_dial(self, position: str) -> Edit:
        """The dial moved."""
        return self._change_file(SETTINGS_PATH, lambda text: entry_forms.put_value(text, "dial", position))

    def versions(self, path: str) -> list[Version]:
        """The earlier texts of a file, newest first. Raises BadInput for a path outside of the folder."""
        return self._versions.of(self._files.check_path(path))

    def version(self, path: str, version_id: str) -> tuple[Version, str]:
        """An earlier text. Raises NotFound."""
        return self._versions.read(self._files.check_path(path), version_id)

    def diff(self, path: str, text: str) -> list[str]:
        """What differs from a text to the present one."""
        return diff(text, self._files.find_text(path) or "")

    def _find(self, language: str, entry_id: str) -> OpenFile:
        for file, entries in self.files():
            if file.language == language and any(entry.id == entry_id for entry in entries):
                self._checked(file.path, file.text)
                return file
        raise NotFound(f"there is no entry {entry_id} in this language")

    def _change_listed(self, listing: Listing, group_id: object, change: Callable[[str], str | None]) -> Edit:
        """A change of the file in which a smart message or a notice stands."""
        for file, found in self.smart_files():
            listed = found.rules if listing is RULES else found.notices
            if any(each.id == group_id for each in listed):
                return Edit(file.path, change(self._checked(file.path, file.text)), file.hash)
        raise NotFound(f"there is no {listing.noun} {group_id}")

    def _change_file(self, path: str, change: Callable[[str], str]) -> Edit:
        """A change of a file, which may be new."""
        text = self._files.find_text(path)
        hash_before = hash_of(text.encode()) if text is not None else None
        return Edit(path, change(self._checked(path, text or "")), hash_before)

    def _smart_outline(self, file: OpenFile) -> SmartOutline:
        known = self._smart_outlines.get(file.path)
        if known is None or known[0] != file.hash:
            known = self._smart_outlines[file.path] = (file.hash, outline_smart(file.text))
        return known[1]

    def _checked(self, path: str, text: str) -> str:
        problems = Problems()
        if (text.strip() and parse(path, text, problems) is None) or problems.errors:
            raise ContentErrors(problems.errors)
        return text


def _with_line_ends_of(before: str | None, text: str | None) -> str | None:
    """A text from a browser has line feeds only; a file written on another system keeps its own."""
    if before is None or text is None or "\r\n" not in before:
        return text
    return text.replace("\r\n", "\n").replace("\n", "\r\n")
