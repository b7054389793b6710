from __future__ import annotations

from pathlib import Path

from chatserver.content.departments import check_departments
from chatserver.content.loader import load


def test_a_department_that_does_not_exist_is_an_error_at_its_place(folder: Path) -> None:
    (error,) = check_departments(load(folder), {"support", "billing"})
    assert error.message == (
        "canned_replies/sales.yaml:1:1: there is no department `sales`; "
        "name one that exists (billing, support), or add the department"
    )


def test_departments_that_exist_are_no_error(folder: Path) -> None:
    assert check_departments(load(folder), ["sales"]) == []
