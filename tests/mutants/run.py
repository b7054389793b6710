"""Makes each mistake in a copy of the repository and sees whether the tests notice.

`python -m tests.mutants.run [NAME …]` prints one line for each mutant; exit code 1 if one was not noticed.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.mutants.mutants import MUTANTS, Change, Mutant

ROOT = Path(__file__).parents[2]
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "node_modules", "reports", "__pycache__", ".*_cache", ".hypothesis")
TESTS_FAILED = 1  # pytest's exit codes
MOST_SECONDS = 300


def main(names: list[str]) -> int:
    """Runs the mutants with these names, or all."""
    unknown = set(names) - {mutant.name for mutant in MUTANTS}
    if unknown:
        print(f"there is no mutant {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    survivors = find_survivors([mutant for mutant in MUTANTS if not names or mutant.name in names])
    for test in survivors:
        print(f"not noticed: {test}")
    return 1 if survivors else 0


def find_survivors(mutants: list[Mutant]) -> list[str]:
    """`mutant: test` for every named test that did not notice it. Without a mistake all of them must pass."""
    with copy() as tree:
        every_test = sorted({test for mutant in mutants for test in mutant.tests})
        survivors = [f"nothing, and yet it fails: {test}" for test in every_test if run(tree, test) != 0]
        for mutant in mutants:
            with applied(tree, mutant.changes):
                passed = [test for test in mutant.tests if run(tree, test) != TESTS_FAILED]
            print(f"{mutant.name}: {'NOT NOTICED' if passed else 'noticed'}", flush=True)
            survivors += [f"{mutant.name}: {test}" for test in passed]
    return survivors


@contextmanager
def copy() -> Iterator[Path]:
    """A copy of the repository to make mistakes in."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(ROOT, tree, ignore=LEFT_OUT)
        yield tree


@contextmanager
def applied(tree: Path, changes: Iterable[Change]) -> Iterator[None]:
    """The tree with the changes made; afterwards it is as it was."""
    changes = list(changes)
    before = {change.file: (tree / change.file).read_text("utf-8") for change in changes}
    try:
        for change in changes:
            file = tree / change.file
            file.write_text(replace(file.read_text("utf-8"), change), "utf-8")
        yield
    finally:
        for name, text in before.items():
            (tree / name).write_text(text, "utf-8")


def replace(text: str, change: Change) -> str:
    """The text after the change. Raises ValueError if the old piece does not stand there exactly once."""
    if text.count(change.old) != 1:
        raise ValueError(f"{change.file}: the patch no longer fits; write it anew: {change.old!r}")
    return text.replace(change.old, change.new)


def run(tree: Path, test: str) -> int:
    """pytest's exit code for one test, or a file's short tests, in the tree. One that does not end has failed."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", test]
    if "::" not in test:
        command += ["-m", "not long"]
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    process = subprocess.Popen(
        command, cwd=tree, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        return process.wait(MOST_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return TESTS_FAILED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
