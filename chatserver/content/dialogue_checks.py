"""Checks that a guided dialogue leads somewhere: every step is known, can be reached, and nobody goes in circles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

from chatserver.content.drafts import EntryDraft, StepDraft
from chatserver.content.entry_reader import ANSWER_PLACEHOLDERS
from chatserver.content.problems import Problems
from chatserver.domain.conditions import ALWAYS
from chatserver.domain.placeholders import find_wrong_placeholder

_Position = tuple[str, int]
_END: _Position = ("", 0)


def check_dialogues(entries: Collection[EntryDraft], problems: Problems) -> None:
    """Notes what is wrong with the steps of all entries of one language."""
    by_id = {entry.id: entry for entry in entries}
    for entry in entries:
        _check_ids(entry, problems)
        _check_placeholders(entry, problems)
        _check_reachable(entry, problems)
    _check_circles(by_id, problems)
    _check_ways_out(by_id, problems)


def _check_ids(entry: EntryDraft, problems: Problems) -> None:
    first: dict[str, StepDraft] = {}
    for step in entry.steps:
        earlier = first.setdefault(step.id, step)
        if earlier is not step:
            what = f"the step id `{step.id}` is taken in line {earlier.place.line}"
            problems.error(step.place, what, "choose another one")
    for step in entry.steps:
        for name in _goals(step):
            if name not in first:
                what = f"there is no step `{name}` in this entry"
                problems.error(step.place, what, "write the id of one of its steps")


def _check_placeholders(entry: EntryDraft, problems: Problems) -> None:
    fields = [step.ask.field for step in entry.steps if step.ask]
    allowed = (*ANSWER_PLACEHOLDERS, *dict.fromkeys(fields))
    for step in entry.steps:
        wrong = find_wrong_placeholder(step.say, allowed)
        if wrong is not None:
            known = ", ".join(f"{{{name}}}" for name in allowed)
            problems.error(step.place, f"{wrong} is not a placeholder", f"write one of {known}")


def _check_reachable(entry: EntryDraft, problems: Problems) -> None:
    reached: set[int] = set()
    following = [0] if entry.steps else []
    while following:
        position = following.pop()
        if position not in reached and position < len(entry.steps):
            reached.add(position)
            following += _after(entry, position)
    for position, step in enumerate(entry.steps):
        if position not in reached:
            what = f"no way leads to the step `{step.id}`"
            problems.error(step.place, what, "lead a step or a button here, or delete it")


def _check_circles(entries: Mapping[str, EntryDraft], problems: Problems) -> None:
    """Steps that only talk must not lead back to themselves: the bot would never stop."""
    following = {each: _without_pause(each, entries) for each in _positions(entries)}
    try:
        TopologicalSorter(following).prepare()
    except CycleError as error:
        entry_id, position = error.args[1][0]
        step = entries[entry_id].steps[position]
        mend = "let one of the steps wait for the visitor, or end"
        problems.error(step.place, f"the step `{step.id}` leads back to itself without a pause", mend)


def _without_pause(position: _Position, entries: Mapping[str, EntryDraft]) -> list[_Position]:
    """Where the bot goes on by itself from a step."""
    entry = entries[position[0]]
    step = entry.steps[position[1]]
    passed_over = [] if step.condition == ALWAYS else [position[1] + 1]
    straight = [] if step.waits or step.does or step.start else _steps_named(entry, step.go_to, position[1] + 1)
    started = entries.get(step.start or "")
    first = [(started.id, 0)] if started is not None and started.steps else []
    return [(entry.id, each) for each in (*passed_over, *straight) if each < len(entry.steps)] + first


def _check_ways_out(entries: Mapping[str, EntryDraft], problems: Problems) -> None:
    """From every step an end can be reached: the last step, a hand-over, an answer."""
    before: defaultdict[_Position, list[_Position]] = defaultdict(list)
    steps = _positions(entries)
    for each in steps:
        for following in _onward(each, entries):
            before[following].append(each)
    ending: set[_Position] = set()
    open_ends = [_END]
    while open_ends:
        found = [each for each in before.pop(open_ends.pop(), ()) if each not in ending]
        ending.update(found)
        open_ends += found
    for entry_id, position in steps:
        if (entry_id, position) not in ending:
            step = entries[entry_id].steps[position]
            mend = "add a step that ends, hands over or closes, and a way to it"
            problems.error(step.place, f"from the step `{step.id}` no way leads out of the dialogue", mend)
            return


def _onward(position: _Position, entries: Mapping[str, EntryDraft]) -> list[_Position]:
    """Where a step may lead, `_END` for out of the dialogue."""
    entry = entries[position[0]]
    step = entry.steps[position[1]]
    if step.does is not None or any(choice.go_to is None for choice in step.choices):
        return [_END]
    if step.start is not None:
        started = entries.get(step.start)
        return [(started.id, 0) if started is not None and started.steps else _END]
    if any(not _steps_named(entry, name, 0) for name in _goals(step)):
        return [_END]  # where it leads is unknown, and was said already
    return [(entry.id, each) if each < len(entry.steps) else _END for each in _after(entry, position[1])]


def _after(entry: EntryDraft, position: int) -> list[int]:
    """Where a step may lead within its entry, whatever the visitor does."""
    step = entry.steps[position]
    after = [] if step.condition == ALWAYS else [position + 1]
    if step.choices:
        return after + [each for name in _goals(step) for each in _steps_named(entry, name, position)]
    if step.does or step.start:
        return after
    return after + _steps_named(entry, step.go_to, position + 1)


def _steps_named(entry: EntryDraft, name: str | None, otherwise: int) -> list[int]:
    if name is None:
        return [otherwise]
    return [position for position, step in enumerate(entry.steps) if step.id == name]


def _positions(entries: Mapping[str, EntryDraft]) -> list[_Position]:
    return [(entry.id, position) for entry in entries.values() for position in range(len(entry.steps))]


def _goals(step: StepDraft) -> Iterable[str]:
    return [name for name in (step.go_to, *(choice.go_to for choice in step.choices)) if name is not None]
