"""The figures a test run found, kept in reports/acceptance.json: one entry for each row of the catalogue."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

REPORT = Path(__file__).parents[2] / "reports" / "acceptance.json"


def record(row: str, **figures: Any) -> None:
    """Merges the figures into the row's entry and prints them."""
    print(f"{row}: {figures}")
    REPORT.parent.mkdir(exist_ok=True)
    report = json.loads(REPORT.read_text("utf-8")) if REPORT.exists() else {}
    report[row] = report.get(row, {}) | figures
    REPORT.write_text(json.dumps(dict(sorted(report.items())), indent=2) + "\n", "utf-8")
