"""Keeps the content live while its files are being edited."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from chatserver.content.content import Content
from chatserver.content.loader import CANNED_REPLY_FOLDER, SCENARIO_FOLDER, load
from chatserver.content.problems import ContentErrors
from chatserver.errors import ContentError

_Snapshot = dict[str, tuple[int, int, int]]


class ContentWatcher:
    """Holds the live content of a folder.

    Whoever owns it calls `find_change` each second, which is cheap, and if it returns true `reload`, which blocks:
    in a thread. `content` is replaced in one assignment, so that readers need no lock. `errors` are those of the
    last refused edition, empty while the live content is what the files say.

    Building it loads the folder and raises ContentErrors if that fails: at the start there is nothing to keep.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen = self._look()
        self.content: Content = load(folder)
        self.errors: tuple[ContentError, ...] = ()

    def find_change(self) -> bool:
        """Whether a file was added, taken away or written since the content was last read."""
        return self._look() != self._seen

    def reload(self) -> bool:
        """Reads the folder. If it loads, swaps the content, its bots fitted; else keeps the old one and sets `errors`.

        Returns whether it was swapped.
        """
        self._seen = self._look()  # before reading: what is written meanwhile counts as the next change
        try:
            content = load(self._folder)
        except ContentErrors as error:
            self.errors = tuple(error.errors)
            return False
        for bot in content.bots.values():
            bot.prepare()
        self.content = content
        self.errors = ()
        return True

    def _look(self) -> _Snapshot:
        return dict(self._files())

    def _files(self) -> Iterator[tuple[str, tuple[int, int, int]]]:
        for name in (SCENARIO_FOLDER, CANNED_REPLY_FOLDER):
            for path in (self._folder / name).rglob("*"):
                try:
                    status = path.stat()
                except OSError:
                    yield str(path), (0, 0, 0)  # just deleted, or a broken link: loading says so
                else:
                    yield str(path), (status.st_mtime_ns, status.st_size, status.st_ino)
