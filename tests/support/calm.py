"""A log in which nothing went wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture
def calm_log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Fails the test if the server logged an error or a traceback during it."""
    yield caplog
    excited = [each for each in caplog.get_records("call") if each.levelname in ("ERROR", "CRITICAL") or each.exc_info]
    assert not excited, [(each.getMessage(), each.exc_info) for each in excited]
