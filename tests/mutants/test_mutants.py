"""The tests are tested: a mistake made on purpose must be noticed."""

from __future__ import annotations

import pytest

from tests.mutants.mutants import ACK_BEFORE_COMMIT, MUTANTS, Mutant
from tests.mutants.run import ROOT, find_survivors, replace
from tests.support.figures import record


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_every_patch_fits_and_names_tests_that_exist(mutant: Mutant) -> None:
    texts = {change.file: (ROOT / change.file).read_text("utf-8") for change in mutant.changes}
    for change in mutant.changes:
        texts[change.file] = replace(texts[change.file], change)
    assert mutant.tests
    for test in mutant.tests:
        file, _, name = test.partition("::")
        assert f"def {name.partition('[')[0]}(" in (ROOT / file).read_text("utf-8") or not name


@pytest.mark.long
def test_the_delivery_mutant_is_noticed() -> None:
    survivors = find_survivors([ACK_BEFORE_COMMIT])
    record("mutants", ack_before_commit=survivors or "noticed")
    assert survivors == []
