"""The servers under measurement, each a child process."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from chatserver.errors import UsageError
from chatserver.settings import PREFIX

READY_SECONDS = 60.0
LOOK_SECONDS = 0.02
STOP_SECONDS = 10
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)")


class ServerProcess:
    """A running server. `port` is where it listens."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self._process = process
        self.port = port

    @classmethod
    def start(cls, arguments: list[str], log: Path, settings: Mapping[str, object]) -> ServerProcess:
        """Starts `python -m ARGUMENTS` and waits until it has said where it listens.

        `settings` go into its environment; those of this process's environment do not.
        Raises UsageError with its last words if it does not come up.
        """
        environment = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        environment |= {PREFIX + name.upper(): str(value) for name, value in settings.items()}
        with log.open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", *arguments], stdout=output, stderr=subprocess.STDOUT, env=environment
            )
        return cls(process, find_port(process, log))

    def cpu_ns(self) -> int:
        """CPU time of all its threads so far. Raises UsageError where the kernel does not tell."""
        tasks = Path(f"/proc/{self._process.pid}/task")
        try:
            return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir())
        except OSError as error:
            raise UsageError("the kernel does not tell in /proc/PID/task/*/schedstat; run this on Linux") from error

    def stop(self) -> None:
        """Asks it to end, and waits until it has."""
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def find_port(process: subprocess.Popen[bytes], log: Path) -> int:
    """Where the server says that it listens. Raises UsageError with its last words if it does not."""
    deadline = time.monotonic() + READY_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        found = ADDRESS.search(log.read_text())
        if found is not None:
            return int(found[1])
        time.sleep(LOOK_SECONDS)
    process.kill()
    last_words = log.read_text().strip().splitlines()[-1:] or ["it said nothing"]
    raise UsageError(f"a server did not start: {last_words[0]}")
