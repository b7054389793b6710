"""The figures a test run found, kept in reports/acceptance.json: one entry for each row of the catalogue."""

from __future__ import annotations

import json
from fcntl import LOCK_EX, flock
from pathlib import Path
from typing import Any

REPORT = Path(__file__).parents[2] / "reports" / "acceptance.json"


def record(row: str, **figures: Any) -> None:
    """Merges the figures into the row's entry and prints them."""
    print(f"{row}: {figures}")
    REPORT.parent.mkdir(exist_ok=True)
    with REPORT.open("a+", encoding="utf-8") as file:
        flock(file, LOCK_EX)  # tests run in several processes
        file.seek(0)
        report = json.loads(file.read() or "{}")
        report[row] = report.get(row, {}) | figures
        file.truncate(0)
        file.write(json.dumps(dict(sorted(report.items())), indent=2) + "\n")
