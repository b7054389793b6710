"""Reads a content folder as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from chatserver.bot.dial import DIAL
from chatserver.content.assembly import Language, smart_message
from chatserver.content.canned_reply_file import read_canned_reply_file
from chatserver.content.content import Content
from chatserver.content.drafts import LanguageDraft, NoticeDraft, RuleDraft
from chatserver.content.files import check_size, find_yaml_files, place_of, read_text, visible
from chatserver.content.problems import ContentErrors, Place, Problems
from chatserver.content.reader import LANGUAGES, Reader
from chatserver.content.references import (
    check_language,
    check_notices,
    check_same_entries,
    check_smart_messages,
    named_departments,
    spoken_departments,
)
from chatserver.content.scenario_file import read_scenario_file
from chatserver.content.scenario_tests import PageTest
from chatserver.content.settings_file import SETTINGS_FILE, Settings, read_settings_file
from chatserver.content.smart_message_file import read_smart_message_file
from chatserver.content.tree import Node, parse
from chatserver.domain.views import CannedReply

SCENARIO_FOLDER = "bot_scenarios"
CANNED_REPLY_FOLDER = "canned_replies"
SMART_MESSAGE_FOLDER = "smart_messages"
SHARED_REPLIES = "shared"

Texts = Mapping[str, str | None]
AS_THEY_ARE: Texts = MappingProxyType({})


def load(folder: Path, instead: Texts = AS_THEY_ARE) -> Content:
    """The content of the folder that holds `bot_scenarios` and `canned_replies`; the bots are not fitted yet.

    `instead` maps paths inside the folder, such as `bot_scenarios/en/orders.yaml`, to texts that are read in place of
    what is on disk, None for a file that is to be gone: so a change can be checked before it is written.

    Blocks for the time of reading. Raises ContentErrors, with every mistake in it, if there is one.
    """
    loading = _Loading(folder, instead)
    loading.read()
    if loading.problems.errors:
        errors = loading.problems.errors
        raise ContentErrors(sorted(errors, key=lambda error: (error.file, error.line, error.column)))
    return loading.finish()


class _Loading:
    def __init__(self, root: Path, instead: Texts) -> None:
        self._root = root
        self._instead = {root / path: text for path, text in instead.items()}
        self.problems = Problems()
        self._reader = Reader(self.problems)
        self._languages: dict[str, LanguageDraft] = {}
        self._rules: list[RuleDraft] = []
        self._notices: list[NoticeDraft] = []
        self._page_tests: list[PageTest] = []
        self._replies: list[CannedReply] = []
        self._departments: dict[str, Place] = {}
        self._settings = Settings()
        self._is_whole = True

    def read(self) -> None:
        self._read_settings(self._root / SCENARIO_FOLDER / SETTINGS_FILE)
        self._read_scenarios(self._root / SCENARIO_FOLDER)
        self._read_canned_replies(self._root / CANNED_REPLY_FOLDER)
        if self._is_whole:  # else what stands in the unread files would be reported as missing
            self._check_references()

    def _check_references(self) -> None:
        for draft in self._languages.values():
            check_language(draft, self.problems)
        check_same_entries(self._languages.values(), self.problems)
        check_smart_messages(self._rules, self._page_tests, self._languages, self.problems)
        check_notices(self._notices, self._languages, self.problems)
        for draft in self._languages.values():
            for department in named_departments(draft):
                self._departments.setdefault(department.text, department.place)
        for department in spoken_departments(self._rules, self._page_tests):
            self._departments.setdefault(department.text, department.place)

    def finish(self) -> Content:
        languages = {language: Language(draft) for language, draft in self._languages.items()}
        thresholds = DIAL[self._settings.dial]
        question_tests = [test for draft in self._languages.values() for test in draft.tests]
        return Content(
            bots={language: finished.bot.with_thresholds(thresholds) for language, finished in languages.items()},
            greetings={language: finished.greeting for language, finished in languages.items()},
            suggestions={language: finished.suggestions for language, finished in languages.items()},
            smart_messages=tuple(smart_message(draft, languages) for draft in self._rules),
            notices=tuple(draft.notice for draft in self._notices),
            canned_replies=tuple(self._replies),
            scenario_tests=(*question_tests, *self._page_tests),
            departments=self._departments,
            dial=self._settings.dial,
            quiet_seconds=self._settings.quiet_seconds,
            warnings=tuple(self.problems.warnings),
        )

    def _read_settings(self, path: Path) -> None:
        if self._instead.get(path, "") is None or (path not in self._instead and not path.exists()):
            return
        for _, tree in self._trees_of([path]):
            self._settings = read_settings_file(self._reader, tree)

    def _read_scenarios(self, folder: Path) -> None:
        for path in visible(self._root, folder, self.problems):
            if path.name == SMART_MESSAGE_FOLDER:
                continue
            if path.name in LANGUAGES and path.is_dir():
                self._read_language(path)
            elif path.is_dir():
                self._refuse(path, f"`{path.name}` is not a language", f"name it one of: {', '.join(LANGUAGES)}")
            elif path.suffix and path.name != SETTINGS_FILE:
                self._refuse(path, "a file stands beside the folders", "move it into the folder of its language")
        self._read_smart_messages(folder / SMART_MESSAGE_FOLDER)  # which need not be there yet: an edit may begin it
        if not self._languages:
            mend = f"add a folder such as {SCENARIO_FOLDER}/en with entries in it"
            self._refuse(folder, "there is no language in this folder", mend)

    def _read_language(self, folder: Path) -> None:
        draft = LanguageDraft(folder.name, place_of(self._root, folder))
        self._languages[folder.name] = draft
        for _, tree in self._trees(folder):
            read_scenario_file(self._reader, tree, draft)

    def _read_smart_messages(self, folder: Path) -> None:
        for _, tree in self._trees(folder):
            read = read_smart_message_file(self._reader, tree)
            self._rules += read.rules
            self._notices += read.notices
            self._page_tests += read.tests

    def _read_canned_replies(self, folder: Path) -> None:
        for path, tree in self._trees(folder):
            department = None if path.stem == SHARED_REPLIES else path.stem
            if department is not None:
                self._departments[department] = place_of(self._root, path)
            self._replies += read_canned_reply_file(self._reader, tree, department)

    def _trees(self, folder: Path) -> list[tuple[Path, Node]]:
        found = set(find_yaml_files(self._root, folder, self.problems))
        new = {path for path in self._instead if path.parent == folder}
        return self._trees_of(path for path in sorted(found | new) if self._instead.get(path, "") is not None)

    def _trees_of(self, paths: Iterable[Path]) -> list[tuple[Path, Node]]:
        trees = []
        for path in paths:
            text = self._text(path)
            tree = parse(place_of(self._root, path).file, text, self.problems) if text is not None else None
            if tree is None:
                self._is_whole = False
            else:
                trees.append((path, tree))
        return trees

    def _text(self, path: Path) -> str | None:
        text = self._instead.get(path)
        if text is None:
            return read_text(self._root, path, self.problems)
        return text if check_size(place_of(self._root, path), len(text.encode()), self.problems) else None

    def _refuse(self, path: Path, what: str, mend: str) -> None:
        self.problems.error(place_of(self._root, path), what, mend)
