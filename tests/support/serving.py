"""`chatserver` as people start it: a child process with its own folder, log and exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from tests.support.client import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]


def run_command(
    *arguments: str, become: Callable[[], None] | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Runs one command to its end. `become` runs in the child first, to make it somebody else."""
    return subprocess.run(
        [sys.executable, "-m", "chatserver", *arguments],
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        env=child_environment(environment),
        cwd=ROOT,
        preexec_fn=become,
    )


def child_environment(more: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("CHATSERVER_")} | more


class Serving:
    """A running `chatserver serve`. `log` is its stderr, `said` its stdout, as far as they have come."""

    def __init__(self, data: Path, *flags: str, port: int = 0) -> None:
        content = ["--content", str(ROOT)] if "--content" not in flags else []
        command = [sys.executable, "-m", "chatserver", "serve", "--unbuilt", "--data", str(data), *content]
        self._process = subprocess.Popen(
            [*command, "--port", str(port), *flags],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=child_environment({}),
            cwd=ROOT,
        )
        self._lines: list[str] = []
        self._said: list[str] = []
        self._is_ready = threading.Event()
        self._has_spoken = threading.Event()
        self._threads = [
            threading.Thread(target=self._listen_to_log, daemon=True),
            threading.Thread(target=self._listen_to_words, daemon=True),
        ]
        self.url = ""

    def _listen_to_log(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._lines.append(line)
            if '"message": "ready"' in line:
                self.url = json.loads(line)["url"]
                self._is_ready.set()
        self._is_ready.set()

    def _listen_to_words(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.append(line)
            if line.startswith("Mail "):  # the last that it says before it is ready
                self._has_spoken.set()
        self._has_spoken.set()

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1])

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def log(self) -> str:
        return "".join(self._lines)

    @property
    def said(self) -> str:
        return "".join(self._said)

    def stop(self) -> int:
        """SIGTERM. Returns the exit code."""
        self._process.send_signal(signal.SIGTERM)
        code = self._process.wait(PATIENCE_SECONDS)
        for thread in self._threads:
            thread.join(PATIENCE_SECONDS)
            assert not thread.is_alive(), "somebody else still holds its pipe"
        for stream in (self._process.stdout, self._process.stderr):
            assert stream is not None
            stream.close()
        return code

    def __enter__(self) -> Serving:
        """Starts it and waits until it accepts, and until all it said before that is in `said`."""
        for thread in self._threads:
            thread.start()
        assert self._is_ready.wait(PATIENCE_SECONDS) and self.url, self.log
        assert self._has_spoken.wait(PATIENCE_SECONDS), self.said
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.returncode is None:
            self.stop()
