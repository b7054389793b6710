"""Checks that tests name what exists: a test of something that is not there could never pass."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from chatserver.content.drafts import EntryDraft, LanguageDraft
from chatserver.content.problems import Place, Problems
from chatserver.content.scenario_tests import Expectation, expectations

_EXISTING = "write the id of one that exists"


def check_tests(draft: LanguageDraft, smart_messages: Collection[str], problems: Problems) -> None:
    """Notes the entries, steps, departments and smart messages that a language's tests name and nothing else does."""
    entries = {entry.id: entry for entry in draft.entries}
    departments = set(_departments(draft.entries))
    for test in draft.tests:
        for place, expect in expectations(test):
            for entry_id in (expect.answer, *expect.suggest):
                if entry_id and entry_id not in entries:
                    problems.error(place, f"there is no entry `{entry_id}` in this language", _EXISTING)
            _check_step(place, expect, entries.values(), problems)
            if expect.department and expect.department not in departments:
                what = f"no entry and no step of this language hands over to `{expect.department}`"
                problems.error(place, what, "write a department that one does, or `hand_over: true`")
            if expect.smart_message and expect.smart_message not in smart_messages:
                problems.error(place, f"there is no smart message `{expect.smart_message}`", _EXISTING)


def _check_step(place: Place, expect: Expectation, entries: Collection[EntryDraft], problems: Problems) -> None:
    if expect.step is None:
        return
    steps = [step for entry in entries for step in entry.steps if step.id == expect.step]
    if not steps:
        problems.error(place, f"there is no step `{expect.step}` in this language", _EXISTING)
    elif not any(step.waits for step in steps):
        what = f"the step `{expect.step}` does not wait for the visitor"
        problems.error(place, what, "write the id of a step with `ask` or `buttons`")


def _departments(entries: Collection[EntryDraft]) -> Iterator[str]:
    for entry in entries:
        named = (entry.department, *(step.department for step in entry.steps))
        yield from (each.text for each in named if each is not None)
