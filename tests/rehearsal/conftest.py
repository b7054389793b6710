"""A copy of the sample content, for tests to add to."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    for name in ("bot_scenarios", "canned_replies"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    return tmp_path
