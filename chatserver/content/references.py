"""Checks what one place of the content says about another."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from chatserver.bot.normalise import normalise
from chatserver.content.dialogue_checks import check_dialogues
from chatserver.content.drafts import ButtonDraft, EntryDraft, LanguageDraft, NoticeDraft, Placed, RuleDraft
from chatserver.content.problems import Place, Problems
from chatserver.content.scenario_tests import PageTest
from chatserver.content.test_checks import check_page_tests, check_tests

MOST_SMART_MESSAGES = 100  # each is looked at for each visitor


def check_language(draft: LanguageDraft, problems: Problems) -> None:
    """Whether the files of one language fit together."""
    for key in ("greeting", "texts", "suggestions"):
        if getattr(draft, key) is None:
            problems.error(draft.place, f"no file of this language has `{key}`", f"add `{key}:` to one of its files")
    if not draft.entries:
        problems.error(draft.place, "this language has no entries", "add `entries:` to one of its files")
    _check_unique(((entry.id, entry.place) for entry in draft.entries), "id", problems)
    _check_questions(draft.entries, problems)
    check_dialogues(draft.entries, problems)
    ids = {entry.id for entry in draft.entries}
    for entry in draft.entries:
        _check_buttons(entry.buttons, ids, problems, entry.id)
        for step in entry.steps:
            _check_buttons(step.choices, ids, problems)
            _check_entry(step.start, step.place, ids, problems)
    for suggestion in draft.suggestions or ():
        _check_entry(suggestion.text, suggestion.place, ids, problems)


def named_departments(draft: LanguageDraft) -> Iterator[Placed]:
    """The departments that the entries and steps of a language hand over to, and those its tests put people in."""
    for entry in draft.entries:
        yield from (each for each in (entry.department, *(step.department for step in entry.steps)) if each)
    for test in draft.tests:
        yield from (Placed(test.place, department) for department in test.given.departments)


def spoken_departments(rules: Iterable[RuleDraft], tests: Iterable[PageTest]) -> Iterator[Placed]:
    """The departments that smart messages lead to, and those their tests put people in."""
    yield from (rule.speech.department for rule in rules if rule.speech.department is not None)
    for test in tests:
        yield from (Placed(test.place, department) for department in test.given.departments)


def check_same_entries(drafts: Collection[LanguageDraft], problems: Problems) -> None:
    """Warns of entries that not every language has."""
    entries = {draft.language: {entry.id for entry in draft.entries} for draft in drafts}
    for draft in drafts:
        for entry in draft.entries:
            missing = [language for language, ids in entries.items() if entry.id not in ids]
            if missing:
                what = f"entry `{entry.id}` is missing in: {', '.join(missing)}"
                problems.warn(entry.place, what, "write it in those languages too")


def check_smart_messages(
    rules: Sequence[RuleDraft],
    tests: Iterable[PageTest],
    drafts: Mapping[str, LanguageDraft],
    problems: Problems,
) -> None:
    """Whether smart messages fit the languages there are, and their tests fit them."""
    _check_unique(((rule.id, rule.place) for rule in rules), "id", problems)
    if len(rules) > MOST_SMART_MESSAGES:
        what = f"there are more than {MOST_SMART_MESSAGES} smart messages"
        problems.error(rules[MOST_SMART_MESSAGES].place, what, "delete those that are of no use")
    for rule in rules:
        _check_languages(f"smart message `{rule.id}`", rule.speech.texts, rule.place, drafts, problems)
        for language in rule.speech.texts.keys() & drafts.keys():
            ids = {entry.id for entry in drafts[language].entries}
            _check_buttons(rule.speech.buttons, ids, problems)
            if rule.speech.start is not None:
                _check_entry(rule.speech.start.text, rule.speech.start.place, ids, problems)
    ids = {rule.id for rule in rules}
    check_page_tests(tests, ids, problems)
    for draft in drafts.values():
        check_tests(draft, ids, problems)


def check_notices(notices: Sequence[NoticeDraft], drafts: Mapping[str, LanguageDraft], problems: Problems) -> None:
    """Whether notices have names of their own and fit the languages there are."""
    _check_unique(((draft.notice.id, draft.place) for draft in notices), "id", problems)
    for draft in notices:
        _check_languages(f"notice `{draft.notice.id}`", draft.notice.texts, draft.place, drafts, problems)


def _check_languages(
    noun: str, texts: Mapping[str, str], place: Place, drafts: Mapping[str, LanguageDraft], problems: Problems
) -> None:
    missing = sorted(drafts.keys() - texts.keys())
    if missing:
        problems.warn(place, f"{noun} has no text in: {', '.join(missing)}", "write it in those languages too")
    for language in sorted(texts.keys() - drafts.keys()):
        problems.error(place, f"there is no bot in the language {language}", "delete that text")


def _check_unique(named: Iterable[tuple[str, Place]], noun: str, problems: Problems) -> None:
    first_places: dict[str, Place] = {}
    for name, place in named:
        first = first_places.setdefault(name, place)
        if name and first is not place:
            what = f"the {noun} `{name}` is taken in {first.file}:{first.line}"
            problems.error(place, what, "choose another one")


def _check_questions(entries: Iterable[EntryDraft], problems: Problems) -> None:
    """A phrasing in two entries would make the bot unsure of both."""
    owners: dict[str, tuple[EntryDraft, Place]] = {}
    for entry in entries:
        for question in (entry.title, *entry.questions):
            owner, place = owners.setdefault(normalise(question.text), (entry, question.place))
            if owner is not entry and question.text:
                what = f"these words stand in entry `{owner.id}` too ({place.file}:{place.line})"
                problems.error(question.place, what, "keep it in one of the two")


def _check_buttons(
    buttons: Iterable[ButtonDraft], ids: Collection[str], problems: Problems, own_id: str | None = None
) -> None:
    for button in buttons:
        _check_entry(button.entry_id, button.place, ids, problems)
        if button.entry_id is not None and button.entry_id == own_id:
            problems.error(button.place, "the button leads to its own entry", "let it lead to another one")


def _check_entry(entry_id: str | None, place: Place, ids: Collection[str], problems: Problems) -> None:
    if entry_id and entry_id not in ids:
        problems.error(place, f"there is no entry `{entry_id}` in this language", "write the id of one that exists")
