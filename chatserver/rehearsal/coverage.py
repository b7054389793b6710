"""What of the content the tests in the files reach, and what they do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from chatserver.bot.dialogue import Bot
from chatserver.content.content import Content
from chatserver.rehearsal.reached import Reached, Spot

Kind = Literal["entry", "step", "button"]


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    reached: int
    total: int

    @property
    def percent(self) -> int:
        """Rounded down, so that 100 means all; of nothing all is reached."""
        return 100 * self.reached // self.total if self.total else 100


@dataclass(frozen=True, slots=True)
class Missing:
    """Something no test reaches. `label` is what the owner knows it by; `step_id` is empty outside of a step."""

    kind: Kind
    entry_id: str
    step_id: str
    label: str

    @property
    def line(self) -> str:
        """Where it is, in a line."""
        where = f"{self.entry_id}/{self.step_id}" if self.step_id else self.entry_id
        return f"{self.kind} {where}: {self.label}" if self.label else f"{self.kind} {where}"


@dataclass(frozen=True, slots=True)
class LanguageCoverage:
    """What is reached of one language."""

    language: str
    entries: Share
    steps: Share
    buttons: Share
    missing: tuple[Missing, ...]

    @property
    def lines(self) -> list[str]:
        """To be read by the owner."""
        shares = {"entries": self.entries, "steps": self.steps, "buttons": self.buttons}
        counted = ", ".join(f"{s.reached} of {s.total} {name} ({s.percent} %)" for name, s in shares.items())
        return [f"{self.language}: tests reach {counted}", *(f"  no test reaches {each.line}" for each in self.missing)]


@dataclass(frozen=True, slots=True)
class RuleCoverage:
    """Which smart messages speak in a test. `missing` are the ids of those that speak in none."""

    rules: Share
    missing: tuple[str, ...]

    @property
    def lines(self) -> list[str]:
        """To be read by the owner."""
        share = self.rules
        counted = f"smart messages: {share.reached} of {share.total} speak in a test ({share.percent} %)"
        return [counted, *(f"  no test lets {rule_id} speak" for rule_id in self.missing)]


def measure_rules(content: Content, reached: Reached) -> RuleCoverage:
    """The coverage of the smart messages, which are the same in every language."""
    ids = [rule.id for rule in content.smart_messages]
    missing = tuple(rule_id for rule_id in ids if rule_id not in reached.rules)
    return RuleCoverage(Share(len(ids) - len(missing), len(ids)), missing)


def measure(content: Content, reached: Reached) -> list[LanguageCoverage]:
    """The coverage of every language."""
    return [_of_language(language, bot, reached) for language, bot in content.bots.items()]


def _of_language(language: str, bot: Bot, reached: Reached) -> LanguageCoverage:
    entries = [((language, entry.id), Missing("entry", entry.id, "", entry.title)) for entry in bot.entries]
    steps = [
        ((language, entry.id, step.id), Missing("step", entry.id, step.id, step.say))
        for entry in bot.entries
        for step in entry.steps
    ]
    buttons = list(_buttons(language, bot))
    missed = [
        *_missed(entries, reached.entries),
        *_missed(steps, reached.steps),
        *_missed(buttons, reached.buttons),
    ]
    return LanguageCoverage(
        language,
        _share(entries, reached.entries),
        _share(steps, reached.steps),
        _share(buttons, reached.buttons),
        tuple(missed),
    )


def _buttons(language: str, bot: Bot) -> Iterable[tuple[Spot, Missing]]:
    for entry in bot.entries:
        for number, button in enumerate(entry.buttons):
            yield (language, entry.id, "", str(number)), Missing("button", entry.id, "", button.label)
        for step in entry.steps:
            for number, choice in enumerate(step.choices):
                yield (language, entry.id, step.id, str(number)), Missing("button", entry.id, step.id, choice.label)


def _missed(spots: Iterable[tuple[Spot, Missing]], reached: set[Spot]) -> list[Missing]:
    return [missing for spot, missing in spots if spot not in reached]


def _share(spots: Sequence[tuple[Spot, Missing]], reached: set[Spot]) -> Share:
    return Share(sum(spot in reached for spot, _ in spots), len(spots))
