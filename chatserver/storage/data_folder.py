"""The folder a server keeps everything in: readable by its owner only, and used by one process at a time."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType
from typing import IO

from chatserver.errors import UsageError

DATABASE_FILE = "chat.db"
LOCK_FILE = "server.lock"


class DataFolder:
    """Holds the folder's lock while entered. SQLite is safe with one process that writes, so there is only one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock: IO[str] | None = None

    def __enter__(self) -> DataFolder:
        """Makes the folder if it is not there. Raises UsageError if it cannot be used or is in use."""
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
            raise UsageError(f"another chatserver (process {owner}) uses {self.path}; stop it first") from None
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
