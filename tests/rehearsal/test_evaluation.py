from __future__ import annotations

import json
from pathlib import Path

import pytest

from chatserver.cli import main
from chatserver.rehearsal.evaluation import evaluate, measure
from chatserver.rehearsal.labelled import FaqLine, QueryLine

CORPUS = Path(__file__).parent.parent / "bot" / "corpus"
FAQ_LINE = '{"id": "a", "questions": ["where is it"]}'
QUERY_LINE = '{"text": "where", "id": "a"}'
KEYS = {
    "top1",
    "recall_at_3",
    "mrr",
    "answered",
    "precision_in_scope",
    "suggested",
    "precision",
    "false_answer_rate",
    "queries",
    "milliseconds_p50",
    "milliseconds_p99",
    "fit_milliseconds",
}


def test_a_small_shop_is_understood_and_nothing_made_up() -> None:
    found = evaluate(CORPUS / "faq.jsonl", CORPUS / "queries.jsonl")
    assert found.queries == 30
    assert (found.top1 or 0) >= 0.92 and (found.recall_at_3 or 0) >= 0.96
    assert (found.answered or 0) >= 0.4 and found.precision_in_scope == 1.0
    assert found.false_answer_rate == 0.0


def test_the_json_has_every_figure_of_the_design(capsys: pytest.CaptureFixture[str]) -> None:
    files = ["--faq", str(CORPUS / "faq.jsonl"), "--queries", str(CORPUS / "queries.jsonl")]
    assert main(["evaluate", *files, "--language", "xx", "--json"]) == 0
    assert set(json.loads(capsys.readouterr().out)) == KEYS
    assert main(["evaluate", *files]) == 0
    assert capsys.readouterr().out.startswith("top1")


def test_a_share_of_nothing_is_null_and_false_answers_are_0() -> None:
    faq = [FaqLine("a", ("where is it",)), FaqLine("b", ("how much",))]
    nulls = measure(faq, [QueryLine("zzz", None)])
    assert (nulls.top1, nulls.precision, nulls.answered, nulls.false_answer_rate) == (None, None, None, 0.0)
    answers = measure(faq, [QueryLine("where is it", "a"), QueryLine("how much", "gone")])
    assert (answers.top1, answers.precision, answers.false_answer_rate) == (0.5, 0.5, 0.0)
    nothing = measure(faq, [])
    assert (nothing.queries, nothing.milliseconds_p50) == (0, None)


def test_lines_of_one_entry_are_taken_together() -> None:
    faq = [FaqLine("a", ("where is it",)), FaqLine("b", ("how much",)), FaqLine("a", ("track it",))]
    assert measure(faq, [QueryLine("track it", "a")]).top1 == 1.0


@pytest.mark.parametrize(
    ("faq", "queries", "said"),
    [
        ("{", QUERY_LINE, "faq.jsonl:1: not JSON"),
        (FAQ_LINE + "\n\n[1]", QUERY_LINE, "faq.jsonl:3: not an object"),
        ('{"questions": ["a"]}', QUERY_LINE, 'faq.jsonl:1: no "id"'),
        ('{"id": "a"}', QUERY_LINE, 'faq.jsonl:1: no "questions"'),
        ('{"id": "a", "questions": "b"}', QUERY_LINE, 'faq.jsonl:1: no "questions"'),
        ('{"id": "a", "questions": [], "language": 1}', QUERY_LINE, 'faq.jsonl:1: "language"'),
        (FAQ_LINE, '{"id": "a"}', 'queries.jsonl:1: no "text"'),
        (FAQ_LINE, QUERY_LINE + '\n{"text": "b"}', 'queries.jsonl:2: no "id"'),
        (FAQ_LINE, '{"text": "b", "id": 7}', 'queries.jsonl:1: no "id"'),
        (FAQ_LINE, "[" * 100_000, "queries.jsonl:1: not JSON"),
    ],
)
def test_a_mistake_in_a_file_is_one_line_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], faq: str, queries: str, said: str
) -> None:
    (tmp_path / "faq.jsonl").write_text(faq)
    (tmp_path / "queries.jsonl").write_text(queries)
    files = ["--faq", str(tmp_path / "faq.jsonl"), "--queries", str(tmp_path / "queries.jsonl")]
    assert main(["evaluate", *files]) == 2
    error = capsys.readouterr().err
    assert said in error and "; " in error and error.count("\n") == 1


def test_a_file_that_is_missing_or_not_utf_8_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bytes.jsonl").write_bytes(b'{"id": "a", "questions": []}\n\xff')
    for name, said in (("none.jsonl", "none.jsonl: "), ("bytes.jsonl", "bytes.jsonl:2: not UTF-8")):
        assert main(["evaluate", "--faq", str(tmp_path / name), "--queries", str(tmp_path / name)]) == 2
        error = capsys.readouterr().err
        assert said in error and error.count("\n") == 1
