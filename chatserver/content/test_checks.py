"""Checks that tests name what exists: a test of something that is not there could never pass."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from chatserver.content.drafts import EntryDraft, LanguageDraft
from chatserver.content.problems import Place, Problems
from chatserver.content.scenario_tests import Expectation, PageTest, ScenarioTest, expectations

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
        _check_smart_messages(test, smart_messages, problems)


def check_page_tests(tests: Iterable[PageTest], smart_messages: Collection[str], problems: Problems) -> None:
    """Notes the smart messages that page tests name and nothing else does."""
    for test in tests:
        _check_smart_messages(test, smart_messages, problems)


def _check_smart_messages(test: ScenarioTest, existing: Collection[str], problems: Problems) -> None:
    rules = test.given.rules
    for rule_id in rules or ():
        if rule_id not in existing:
            problems.error(test.place, f"there is no smart message `{rule_id}`", _EXISTING)
    for place, expect in expectations(test):
        wanted = expect.smart_message
        if wanted and wanted not in existing:
            problems.error(place, f"there is no smart message `{wanted}`", _EXISTING)
        elif wanted and rules is not None and wanted not in rules:
            what = f"`given` switches `{wanted}` off, and the test expects it"
            problems.error(place, what, f"add {wanted} to `rules`")


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
