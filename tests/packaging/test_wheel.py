"""What people install: a wheel that works without the repository and without Node."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import urllib.request
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 600  # for a build, an installation, or all that a test does with a server; a busy machine is slow


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment that holds nothing but the built wheel and what it asks for."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "environment", with_pip=True)
    python = folder / "environment" / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel)
    return python


def test_the_wheel_serves_a_new_shop_from_an_empty_folder(python: Path, tmp_path: Path) -> None:
    made = run(python, "-m", "chatserver", "init", "shop", cwd=tmp_path)
    assert "#link=" in made and "<script async" in made
    answer = run(python, "-m", "chatserver", "ask", "wher is my ordr?", cwd=tmp_path / "shop")
    assert "order-status" in answer
    with serving(python, tmp_path) as origin:
        for path in ("/widget.js", "/console/", "/healthz"):
            with urllib.request.urlopen(origin + path) as response:
                assert response.status == 200


def test_the_demo_runs_from_the_wheel(python: Path, tmp_path: Path) -> None:
    command = [python, "-m", "chatserver", "demo", "--json", "--port", "0"]
    with child(command, tmp_path, stderr=subprocess.DEVNULL) as demo:
        assert demo.stdout is not None
        links = json.loads(demo.stdout.readline())
        for name in ("shop", "cart", "console", "widget"):
            with urllib.request.urlopen(links[name]) as response:
                assert response.status == 200
        demo.terminate()
        assert demo.wait() == 0


@contextmanager
def serving(python: Path, folder: Path) -> Iterator[str]:
    """The address at which a new server answers."""
    command = [python, "-m", "chatserver", "serve", "--data", "shop/data", "--content", "shop", "--port", "0"]
    with child(command, folder, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        assert "set-up link" in process.stdout.readline()
        ready = next(line for line in map(json.loads, process.stderr) if line["message"] == "ready")
        yield ready["url"]
        process.terminate()
        assert process.wait() == 0
        assert "Traceback" not in process.stderr.read()


@contextmanager
def child(command: list[Any], folder: Path, stderr: int) -> Iterator[subprocess.Popen[str]]:
    """A process that ends with the block, and before it after a while: whoever reads from it waits no longer."""
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=stderr, text=True) as process:
        end = threading.Timer(PATIENCE_SECONDS, process.kill)
        end.start()
        try:
            yield process
        finally:
            end.cancel()
            process.kill()


def run(*command: object, cwd: Path | None = None) -> str:
    """What the command printed; fails with its errors if it failed."""
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
