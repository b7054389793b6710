"""Whatever is wrong with a file, each mistake is one line: where, what, how to mend; no shop starts with it (B8)."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from chatserver.cli import main
from tests.content.conftest import FILES
from tests.content.test_bad_files import BAD_FILES, EXTRA, Spoil, change, link_out, write
from tests.content.test_dialogue_files import BAD as BAD_DIALOGUES
from tests.content.test_dialogue_files import HEAD
from tests.content.test_test_files import BAD as BAD_TESTS
from tests.content.test_test_files import write as write_test
from tests.support.figures import record
from tests.support.serving import run_command
from tests.support.small_content import write_files

LINE = re.compile(r"(?P<file>(bot_scenarios|canned_replies)[^:]*):[1-9]\d*:[1-9]\d*: (?P<what>[^;\n]+.*); (?P<mend>.+)")
STEPS = "    steps:\n      - "


def lead_folder_out(folder: Path) -> None:
    """A whole language that is a link to somewhere else."""
    shutil.move(folder / "bot_scenarios/en", folder.parent / "en")
    (folder / "bot_scenarios/en").symlink_to(folder.parent / "en")


def dialogue(text: str) -> Spoil:
    return write(EXTRA, HEAD + text)


def in_a_test(text: str) -> Spoil:
    return lambda folder: write_test(folder, text)


MORE: dict[str, Spoil] = {
    "a language that leads out": lead_folder_out,
    "go_to to a missing step": dialogue(STEPS + "say: Hi\n        go_to: nowhere\n"),
    "a circle through two entries": dialogue(
        STEPS + "{say: Hi, start: other}\n"
        "  - id: other\n    title: Other\n    questions: [other words]\n" + STEPS + "{say: Ho, start: claim}\n"
    ),
    "a circle of three steps": dialogue(
        STEPS + "{id: a, say: A, go_to: b}\n      - {id: b, say: B, go_to: c}\n      - {id: c, say: C, go_to: a}\n"
    ),
    "an unknown dial": write("bot_scenarios/settings.yaml", "dial: reckless\n"),
    "a department as a list": dialogue(STEPS + "{say: Hi, does: hand_over, department: [sales]}\n"),
    "a page test of a day that is none": write(
        "bot_scenarios/smart_messages/t.yaml",
        "tests:\n  - {page: /, wait_seconds: 0:15, expect: {nothing: true}}\n",
    ),
}
CASES: dict[str, Spoil] = (
    {bad.name: bad.spoil for bad in BAD_FILES}
    | {f"dialogue: {name}": dialogue(text) for name, text, *_ in BAD_DIALOGUES}
    | {f"test: {text}": in_a_test(text) for text, *_ in BAD_TESTS}
    | MORE
)
AT_THE_START: dict[str, Spoil] = {
    "an unclosed quote": change("bot_scenarios/en/bot.yaml", "Hello!", '"Hello!'),
    "a link out of the folder": link_out,
    "5,000 brackets": write(EXTRA, "[" * 5_000),
    "go_to to a missing step": MORE["go_to to a missing step"],
    "a circle": MORE["a circle of three steps"],
}


def test_every_mistake_is_refused_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_place = 0
    for number, (name, spoil) in enumerate(CASES.items()):
        folder = make_folder(tmp_path / str(number))
        spoil(folder)
        assert main(["check", "--content", str(folder)]) == 1, name
        said, complaints = capsys.readouterr()
        *lines, last = said.splitlines()
        assert not complaints and last.endswith("no test was run"), (name, said, complaints)
        assert lines and all(LINE.fullmatch(line) for line in lines), (name, lines)
        with_place += 1
    record("B8", cases=len(CASES), with_place=with_place, with_place_percent=100 * with_place / len(CASES))


def make_folder(root: Path) -> Path:
    """A good folder to spoil."""
    folder = root / "content"
    write_files(folder, FILES)
    return folder


@pytest.fixture
def data(tmp_path: Path) -> str:
    """The data folder of a shop that was made, and could run."""
    assert run_command("init", str(tmp_path / "shop")).returncode == 0
    return str(tmp_path / "shop" / "data")


def test_a_shop_with_a_bad_file_does_not_start(tmp_path: Path, data: str) -> None:
    for number, (name, spoil) in enumerate(AT_THE_START.items()):
        folder = make_folder(tmp_path / str(number))
        spoil(folder)
        refused = run_command("serve", "--unbuilt", "--data", data, "--content", str(folder), "--port", "0")
        assert refused.returncode == 2, name
        assert refused.stdout == "", name
        lines = refused.stderr.removeprefix("chatserver: ").splitlines()
        assert lines and all(LINE.fullmatch(line) for line in lines), (name, lines)
    record("B8", refused_at_the_start=len(AT_THE_START))


BAD_LINES: list[tuple[str, bytes, str]] = [
    ("half an object", b'{"id": "a", "questions": ["x"]}\n{"id": "b"\n', ":2: not JSON"),
    ("no object", b"[1, 2]\n", ":1: not an object"),
    ("5,000 brackets", b"[" * 5_000 + b"\n", ":1: not JSON"),
    ("not UTF-8", b'\n{"id": "caf\xe9"}\n', ":2: not UTF-8"),
    ("no questions", b'{"id": "a"}\n', ':1: no "questions"'),
]


@pytest.mark.parametrize(("name", "data", "place"), BAD_LINES)
def test_a_bad_file_of_labelled_questions_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes, place: str
) -> None:
    path = tmp_path / "faq.jsonl"
    path.write_bytes(data)
    assert main(["evaluate", "--faq", str(path), "--queries", str(path)]) == 2, name
    complaint = capsys.readouterr().err
    assert complaint.startswith(f"chatserver: {path}{place}") and complaint.count("\n") == 1 and ";" in complaint
