"""Earlier texts of content files that were changed in the console."""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from chatserver.content.edited_files import hash_of, replace_file
from chatserver.errors import NotFound

KEPT = 200  # of each file
_ID = re.compile(r"\d{8}T\d{9}Z-[0-9a-f]{8}")
_TIME = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Version:
    """A text as it stood before `by` saved another at `at_ms`, which added and removed so many lines.

    An empty `by` is unknown.
    """

    id: str
    at_ms: int
    by: str
    lines_added: int
    lines_removed: int


class Versions:
    """Keeps them in a folder of its own, each as a file beside a note of who changed it.

    Paths are those of content files, checked by whoever asks.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: str, text: str, changed: str, by: str, at_ms: int) -> None:
        """Keeps the text before it is replaced by the changed one; the oldest of too many are dropped."""
        folder = self._folder / path
        folder.mkdir(parents=True, exist_ok=True)
        added, removed = _count(diff(text, changed))
        place_ms = max(at_ms, *(_ms_of(newest) + 1 for newest in self._ids(path)[:1]), 0)  # a clock may be set back
        version = Version(f"{_moment(place_ms)}-{hash_of(text.encode())[:8]}", at_ms, by, added, removed)
        replace_file(folder / f"{version.id}.json", json.dumps(asdict(version), ensure_ascii=False).encode())
        replace_file(folder / f"{version.id}.yaml", text.encode())
        for old in self._ids(path)[KEPT:]:
            (folder / f"{old}.yaml").unlink()
            (folder / f"{old}.json").unlink(missing_ok=True)

    def of(self, path: str) -> list[Version]:
        """Newest first."""
        return [self._describe(path, version_id) for version_id in self._ids(path)]

    def read(self, path: str, version_id: str) -> tuple[Version, str]:
        """A version with its text. Raises NotFound."""
        if version_id not in self._ids(path):
            raise NotFound("there is no such version")
        text = (self._folder / path / f"{version_id}.yaml").read_bytes().decode()
        return self._describe(path, version_id), text

    def paths(self) -> list[str]:
        """The files of which there are versions, whether they are still there or not."""
        folders = {each.parent for each in self._folder.rglob("*.yaml") if _ID.fullmatch(each.stem)}
        return sorted(folder.relative_to(self._folder).as_posix() for folder in folders)

    def _ids(self, path: str) -> list[str]:
        names = (each.stem for each in (self._folder / path).glob("*.yaml"))
        return sorted((name for name in names if _ID.fullmatch(name)), reverse=True)

    def _describe(self, path: str, version_id: str) -> Version:
        try:
            note = json.loads((self._folder / path / f"{version_id}.json").read_bytes())
            return Version(**note)
        except (OSError, ValueError, TypeError):  # the note is lost; the text is what counts
            return Version(version_id, _ms_of(version_id), "", 0, 0)


def diff(before: str, after: str) -> list[str]:
    """The lines that differ, with `+` or `-` before them, their neighbours, and `@@` where others are left out."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="")
    return list(lines)[2:]


def _moment(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms // 1000, UTC).strftime(_TIME) + f"{at_ms % 1000:03}Z"


def _ms_of(version_id: str) -> int:
    """The moment in the id of a version, after which it is sorted."""
    seconds = datetime.strptime(version_id[:15], _TIME).replace(tzinfo=UTC).timestamp()
    return int(seconds) * 1000 + int(version_id[15:18])


def _count(lines: list[str]) -> tuple[int, int]:
    return sum(line.startswith("+") for line in lines), sum(line.startswith("-") for line in lines)
