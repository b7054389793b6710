"""The folder a server keeps everything in: readable by its owner only, and used by one process at a time."""

from __future__ import annotations

import fcntl
import json
import os
from pathlib import Path
from types import TracebackType
from typing import IO

from chatserver.errors import FolderInUse, UsageError

DATABASE_FILE = "chat.db"
LOCK_FILE = "server.lock"
CONTROL_FILE = "control.json"
VERSIONS_FOLDER = "versions"


class DataFolder:
    """Holds the folder's lock while entered. SQLite is safe with one process that writes, so there is only one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock: IO[str] | None = None

    def __enter__(self) -> DataFolder:
        """Makes the folder if it is not there. Raises UsageError if it cannot be used, FolderInUse if it is in use."""
        try:
            self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
            # os.access lies for root and on read-only mounts; opening tells the truth.
            handle = os.open(self.path / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise UsageError(f"cannot write to the data folder {self.path}: {error.strerror}") from error
        self._lock = os.fdopen(handle, "r+")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            owner = self._lock.read().strip() or "unknown"
            self._lock.close()
            raise FolderInUse(f"another chatserver (process {owner}) uses {self.path}; stop it first") from None
        self._lock.truncate(0)
        self._lock.write(str(os.getpid()))
        self._lock.flush()
        os.umask(0o077)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._lock is not None:
            self._lock.close()

    def write_control(self, url: str, key: str) -> None:
        """Leaves word of where the running server is and what opens its control, for the owner only."""
        descriptor = os.open(self.path / CONTROL_FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump({"url": url, "key": key}, file)


def read_control(path: Path) -> tuple[str, str]:
    """The running server's address and control key. Raises UsageError if it left no word."""
    try:
        word = json.loads((path / CONTROL_FILE).read_text("utf-8"))
        return word["url"], word["key"]
    except (OSError, ValueError, KeyError) as error:
        raise UsageError(f"another process uses {path} and cannot be asked; stop it first") from error
