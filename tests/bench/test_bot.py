from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from chatserver.bench.bot import describe, find_folders, measure_folders, to_data
from chatserver.bench.bot_goals import REFERENCES, goals
from chatserver.cli import main
from chatserver.errors import UsageError
from chatserver.rehearsal.evaluation import Evaluation, evaluate

CORPUS = Path(__file__).parent.parent / "bot" / "corpus"


@pytest.fixture(scope="module")
def found() -> Evaluation:
    return evaluate(CORPUS / "faq.jsonl", CORPUS / "queries.jsonl")


def test_without_data_it_says_so_and_exits_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ([], ["--data", str(tmp_path)], ["--data", ""]):
        assert main(["bench", "bot", *arguments]) == 2
        assert "BOT_DATA=" in capsys.readouterr().err
    with pytest.raises(UsageError):
        find_folders(tmp_path / "gone")


def test_a_folder_of_its_own_is_held_against_the_limits_only() -> None:
    folders = measure_folders(find_folders(CORPUS.parent))
    assert [folder.name for folder in folders] == ["corpus"]
    assert [goal.name for goal in folders[0].goals] == ["precision", "overconfidence"]
    assert any("corpus" in line for line in describe(folders)) and "corpus" in to_data(folders)


def test_a_missed_floor_is_told_from_a_missed_aim(found: Evaluation) -> None:
    floor = REFERENCES["hwu64_k5"].top1 / 100
    just_there = goals("hwu64_k5", replace(found, top1=floor, recall_at_3=0.9), None, 0)
    assert [goal.name for goal in just_there if goal.is_floor and not goal.is_met] == []
    assert "top1" in [goal.name for goal in just_there if not goal.is_met]
    below = goals("hwu64_k5", replace(found, top1=floor - 0.01, recall_at_3=0.9), None, 0)
    assert [goal.name for goal in below if goal.is_floor and not goal.is_met] == ["top1"]


def test_false_answers_count_where_enough_questions_have_no_answer(found: Evaluation) -> None:
    wrong = replace(found, false_answer_rate=0.05)
    assert "false_answers" not in [goal.name for goal in goals("hwu64_k5", wrong, None, 99)]
    missed = [goal.name for goal in goals("hwu64_k5", wrong, None, 100) if not goal.is_met]
    assert "false_answers" in missed


def test_typing_errors_may_cost_more_than_spelling_habits(found: Evaluation) -> None:
    plain = replace(found, top1=(found.top1 or 0) + 0.02)
    for folder, is_met in (("massive_fa_k5_typo", True), ("massive_fa_k5_fa_zwnj", False)):
        loss = next(goal for goal in goals(folder, found, plain, 0) if goal.name == "loss")
        assert loss.is_met == is_met
