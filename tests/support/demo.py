"""The demo as a child process that can be killed and started again on the same port and data."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any


class Demo:
    """`chatserver demo` on a port of its own. `links` is what it printed when it was ready."""

    def __init__(self, data: Path, *flags: str, **environment: str) -> None:
        self.data = data
        self.port = free_port_pair()
        self.links: dict[str, Any] = {}
        self._flags = flags
        self._environment = os.environ | {f"CHATSERVER_{name.upper()}": value for name, value in environment.items()}
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> dict[str, Any]:
        """Starts it and returns the links once it accepts."""
        command = [sys.executable, "-m", "chatserver", "demo", "--json", "--port", str(self.port)]
        log = (self.data.parent / "demo.log").open("a")
        self._process = subprocess.Popen(
            [*command, "--data", str(self.data), *self._flags],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=self._environment,
        )
        log.close()
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, (self.data.parent / "demo.log").read_text()
        self.links = json.loads(line)
        return self.links

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def log(self) -> str:
        """Everything it has logged so far."""
        return (self.data.parent / "demo.log").read_text()

    def kill(self) -> None:
        """kill -9."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """SIGTERM. Returns the exit code."""
        return self._end(signal.SIGTERM)

    def _end(self, number: int) -> int:
        if self._process is None:
            return 0
        if self._process.poll() is None:
            self._process.send_signal(number)
        code = self._process.wait(timeout=15)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process = None
        return code

    def __enter__(self) -> Demo:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def free_port_pair() -> int:
    """A free port whose successor is free too: the demo's shop takes that one, so origins outlive a restart."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port: int = first.getsockname()[1]
            try:
                second.bind(("127.0.0.1", port + 1))
            except (OSError, OverflowError):
                continue
            return port
