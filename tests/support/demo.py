"""The demo as a child process that can be killed and started again on the same port and data."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from tests.support.client import PATIENCE_SECONDS


class Demo:
    """`chatserver demo` on a port of its own. `links` is what it printed when it was ready."""

    def __init__(self, data: Path, *flags: str, **environment: str) -> None:
        self.data = data
        self._held = hold_port_pair()
        self.port: int = self._held[0].getsockname()[1]
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
        end = threading.Timer(PATIENCE_SECONDS, self._process.kill)  # or a demo that says nothing is waited for forever
        end.start()
        line = self._process.stdout.readline()
        end.cancel()
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
        code = self._process.wait(timeout=PATIENCE_SECONDS)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process = None
        return code

    def __enter__(self) -> Demo:
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        for each in self._held:
            each.close()


def hold_port_pair() -> tuple[socket.socket, socket.socket]:
    """A free port and its successor, which the demo's shop takes, so origins outlive a restart.

    As long as these sockets are open nobody gets the ports by chance, not even while the demo is down: they are bound
    without listening, and only who asks for just this port may bind and listen beside them.
    """
    while True:
        pair = socket.socket(), socket.socket()
        try:
            pair[0].bind(("127.0.0.1", 0))
            pair[1].bind(("127.0.0.1", pair[0].getsockname()[1] + 1))
        except (OSError, OverflowError):
            for each in pair:
                each.close()
            continue
        for each in pair:
            each.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # after binding, which had to be alone
        return pair
