"""The files of a content folder that may be edited: found, read and replaced as a whole, whatever path is asked for."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

from chatserver.content.files import read_text
from chatserver.content.loader import CANNED_REPLY_FOLDER, SCENARIO_FOLDER, SMART_MESSAGE_FOLDER
from chatserver.content.problems import ContentErrors, Problems
from chatserver.content.reader import LANGUAGES
from chatserver.content.settings_file import SETTINGS_FILE
from chatserver.errors import BadInput, Conflict, NotFound

Kind = Literal["scenarios", "smart_messages", "canned_replies", "settings"]

SETTINGS_PATH = f"{SCENARIO_FOLDER}/{SETTINGS_FILE}"
SMART_PATH = f"{SCENARIO_FOLDER}/{SMART_MESSAGE_FOLDER}"
_NAME = re.compile(r"[a-z0-9_-]{1,60}\.yaml")


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file as it was read. `language` is None where it holds several."""

    path: str
    kind: Kind
    language: str | None
    text: str
    hash: str


class EditedFiles:
    """The files below `root` that may be edited: `*.yaml` in the folders that are there."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def all(self) -> Iterator[OpenFile]:
        """The files by path; one that cannot be read has an empty text."""
        for path in self._paths():
            if self._is_ordinary(path):
                text = read_text(self._root, self._root / path, Problems()) or ""
                yield OpenFile(path, *kind_of(path), text, hash_of(text.encode()))

    def read(self, path: str) -> OpenFile:
        """Raises BadInput for a path outside, NotFound, or ContentErrors if it is no text."""
        problems = Problems()
        if not self._is_ordinary(self.check_path(path)):
            raise NotFound("there is no such file")
        text = read_text(self._root, self._root / path, problems)
        if text is None:
            raise ContentErrors(problems.errors)
        return OpenFile(path, *kind_of(path), text, hash_of(text.encode()))

    def find_text(self, path: str) -> str | None:
        """The text of a file, None if there is no such file."""
        return self.read(path).text if (self._root / self.check_path(path)).is_file() else None

    def check_path(self, path: str) -> str:
        """The path, if it may be edited. Raises BadInput."""
        folder, _, name = path.rpartition("/")
        folders = (*self._folders(), SMART_PATH)  # the first smart message begins its folder
        is_known = path == SETTINGS_PATH or (folder in folders and _NAME.fullmatch(name))
        if not is_known:
            mend = "use a folder that is there and a name of small letters, digits, - and _ that ends in .yaml"
            raise BadInput(f"there can be no content file of this name; {mend}", code="bad_path")
        if self._is_link(path):
            raise BadInput("this file is a link; edit the file it leads to", code="bad_path")
        return path

    def is_writable(self) -> bool:
        """Whether the folders let the server write, as far as can be told without writing."""
        folders = [SCENARIO_FOLDER, *self._folders()]
        effective = os.access in os.supports_effective_ids
        return all(os.access(self._root / folder, os.W_OK | os.X_OK, effective_ids=effective) for folder in folders)

    def check_writable(self) -> None:
        """Raises Conflict if the server may surely not write here."""
        if not self.is_writable():
            raise read_only("it is read-only to the server")

    def replace(self, path: str, text: str) -> None:
        """Writes the file, all of it or nothing, with the permissions it had. Raises Conflict if it cannot be."""
        with refusing_read_only():
            (self._root / path).parent.mkdir(exist_ok=True)
            replace_file(self._root / path, text.encode())

    def delete(self, path: str) -> None:
        """Raises Conflict if the folder is read-only."""
        with refusing_read_only():
            (self._root / path).unlink()

    def _folders(self) -> list[str]:
        folders = [*(f"{SCENARIO_FOLDER}/{name}" for name in sorted(LANGUAGES)), SMART_PATH, CANNED_REPLY_FOLDER]
        return [folder for folder in folders if (self._root / folder).is_dir() and not self._is_link(folder)]

    def _paths(self) -> Iterator[str]:
        for folder in self._folders():
            names = sorted(path.name for path in (self._root / folder).iterdir() if _NAME.fullmatch(path.name))
            yield from (f"{folder}/{name}" for name in names)
        yield SETTINGS_PATH

    def _is_ordinary(self, path: str) -> bool:
        return (self._root / path).is_file() and not self._is_link(path)

    def _is_link(self, path: str) -> bool:
        parts = path.split("/")
        return any(self._root.joinpath(*parts[:count]).is_symlink() for count in range(1, len(parts) + 1))


def kind_of(path: str) -> tuple[Kind, str | None]:
    """What stands in the file, and in which language."""
    folder = path.split("/")[-2]
    if path == SETTINGS_PATH:
        return "settings", None
    if folder in (CANNED_REPLY_FOLDER, SMART_MESSAGE_FOLDER):
        return ("canned_replies" if folder == CANNED_REPLY_FOLDER else "smart_messages"), None
    return "scenarios", folder


def hash_of(data: bytes) -> str:
    return sha256(data).hexdigest()


def replace_file(path: Path, data: bytes) -> None:
    """Puts a file in the place of another, or where none was, so that nobody ever sees a part of it."""
    like = path if path.exists() else path.parent
    status = like.stat()
    handle, name = tempfile.mkstemp(prefix=".", suffix=".new", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            os.fchmod(handle, status.st_mode & 0o666)
            with suppress(PermissionError):  # only root gives files away; for all others it is theirs already
                os.fchown(handle, status.st_uid, status.st_gid)
            file.flush()
            os.fsync(handle)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """What was put into the folder is there after a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def refusing_read_only() -> Iterator[None]:
    """Turns the system's refusal to write into one in words."""
    try:
        yield
    except OSError as error:
        raise read_only(error.strerror or "unknown error") from error


def read_only(why: str) -> Conflict:
    message = f"the content folder cannot be written: {why}; change the files where they come from"
    return Conflict(message, code="read_only")
