from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.smart.rows import Rows


@pytest.fixture
def rows() -> Iterator[Rows]:
    made = Rows()
    yield made
    made.connection.close()
