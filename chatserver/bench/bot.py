"""`chatserver bench bot`: the bot on folders of labelled questions, next to its floors and aims, and what it costs.

A folder holds `faq.jsonl` and `queries.jsonl` in the format of `chatserver evaluate`.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from chatserver.bench.bot_costs import Cost, measure_costs
from chatserver.bench.bot_goals import REFERENCES, Goal, goals
from chatserver.errors import UsageError
from chatserver.rehearsal.evaluation import Evaluation, measure
from chatserver.rehearsal.labelled import read_faq, read_queries

_COLUMNS = ("top1", "recall_at_3", "answered", "precision_in_scope", "precision", "false_answer_rate")
_HEADINGS = ("top1", "recall@3", "answered", "precision", "of all", "FAR", "stated")


@dataclass(frozen=True, slots=True)
class Folder:
    """What was found in one folder, and the goals it was held against."""

    name: str
    evaluation: Evaluation
    goals: list[Goal]

    @property
    def missed(self) -> list[Goal]:
        return [goal for goal in self.goals if not goal.is_met]


def bench(data: Path | None, *, as_json: bool) -> int:
    """Measures every folder below `data` and prints what it found. Returns 1 if a floor is missed.

    Raises UsageError if there is no data.
    """
    folders = measure_folders(find_folders(data))
    costs = measure_costs()
    if as_json:
        print(json.dumps({"folders": to_data(folders), "costs": [asdict(cost) for cost in costs]}))
    else:
        print("\n".join([*describe(folders), "", *describe_costs(costs)]))
    return int(any(goal.is_floor for folder in folders for goal in folder.missed))


def find_folders(data: Path | None) -> list[Path]:
    """The folders with labelled questions below `data`, by name. Raises UsageError if there are none."""
    folders = sorted(path.parent for path in data.glob("*/queries.jsonl")) if data is not None else []
    if not folders:
        where = f"{data} has no folders" if data is not None else "no data"
        raise UsageError(f"{where} with faq.jsonl and queries.jsonl; name some: make bench BOT_DATA=DIR")
    return folders


def measure_folders(paths: list[Path]) -> list[Folder]:
    """Every folder measured, each held against its goals."""
    found: dict[str, Evaluation] = {}
    nulls: dict[str, int] = {}
    for path in paths:
        queries = read_queries(path / "queries.jsonl")
        found[path.name] = measure(read_faq(path / "faq.jsonl"), queries)
        nulls[path.name] = sum(query.id is None for query in queries)
    plain = {name: REFERENCES[name].plain or "" for name in found if name in REFERENCES}
    return [
        Folder(name, evaluation, goals(name, evaluation, found.get(plain.get(name, "")), nulls[name]))
        for name, evaluation in found.items()
    ]


def to_data(folders: list[Folder]) -> dict[str, object]:
    """The result for programs; values of goals in percent."""
    return {
        folder.name: folder.evaluation.data
        | {"stated_confidence": folder.evaluation.stated_confidence}
        | {"goals": [asdict(goal) | {"is_met": goal.is_met} for goal in folder.goals]}
        for folder in folders
    }


def describe(folders: list[Folder]) -> list[str]:
    """The result for people, in percent."""
    width = max(len(folder.name) for folder in folders) + 2
    lines = ["".ljust(width) + "".join(f"{heading:>11}" for heading in _HEADINGS) + "   missed"]
    for folder in folders:
        shares = [getattr(folder.evaluation, column) for column in (*_COLUMNS, "stated_confidence")]
        figures = "".join(f"{'-' if share is None else f'{100 * share:.1f}':>11}" for share in shares)
        lines.append(folder.name.ljust(width) + figures + "   " + _describe_missed(folder))
    every = [goal for folder in folders for goal in folder.goals]
    for kind, is_floor in (("floors", True), ("aims and limits", False)):
        of_kind = [goal for goal in every if goal.is_floor == is_floor]
        lines.append(f"{kind}: {sum(goal.is_met for goal in of_kind)} of {len(of_kind)} met")
    return lines


def describe_costs(costs: list[Cost]) -> list[str]:
    """What matching costs, for people."""
    return [
        f"{cost.name:<38}{cost.value:>9.2f}   (at most {cost.most:g}: {'met' if cost.is_met else 'missed'})"
        for cost in costs
    ]


def _describe_missed(folder: Folder) -> str:
    """Each goal that was missed, with what was wanted; a floor is said to be one."""
    words = [
        f"{'FLOOR ' * goal.is_floor}{goal.name} {goal.value:.1f} {'>' if goal.is_most else '<'} {goal.wanted:.1f}"
        for goal in folder.missed
    ]
    return ", ".join(words)
