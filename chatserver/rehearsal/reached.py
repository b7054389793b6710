"""What visitors have got to see of the content: entries, steps, the buttons they pressed, and smart messages."""

from __future__ import annotations

from dataclasses import dataclass, field

Spot = tuple[str, ...]  # its first part is the language


@dataclass(frozen=True, slots=True)
class Reached:
    """`entries` holds (language, entry), `steps` (language, entry, step).

    `buttons` holds (language, entry, step, position from 0); the step is empty for a button below an answer.
    `rules` holds the ids of the smart messages that spoke.
    """

    entries: set[Spot] = field(default_factory=set)
    steps: set[Spot] = field(default_factory=set)
    buttons: set[Spot] = field(default_factory=set)
    rules: set[str] = field(default_factory=set)
