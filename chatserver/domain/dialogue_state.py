"""How far the bot has come with a visitor: kept with the conversation, so that every tab and every restart agrees."""

from __future__ import annotations

from msgspec import Struct


class DialogueState(Struct, frozen=True, omit_defaults=True):
    """`entry_id` and `step_id` name the step of a guided dialogue that waits for the visitor; None outside of one.

    `fields` holds what was collected, by the field's name; `tries` counts wrong answers to the waiting step.
    `last_entry_id` is the entry that answered last, so that the same question is noticed when it comes again.
    `suggested_id` is the entry that stood first when the bot last asked "did you mean", None unless it just did.
    `language` is the one the bot spoke last, None if it was the conversation's.
    """

    entry_id: str | None = None
    step_id: str | None = None
    fields: dict[str, str] = {}
    tries: int = 0
    last_entry_id: str | None = None
    suggested_id: str | None = None
    language: str | None = None


NOTHING_SAID = DialogueState()
