"""What a quick-reply button does, written in its id: `entry:<id>`, `person`, `message` or `none`."""

from __future__ import annotations

TALK_TO_PERSON = "person"
LEAVE_MESSAGE = "message"
NONE_OF_THESE = "none"
ENTRY_PREFIX = "entry:"


def entry_button(entry_id: str) -> str:
    """The id of a button that asks for the entry `entry_id`."""
    return ENTRY_PREFIX + entry_id


def find_entry(button_id: str) -> str | None:
    """The entry a button asks for, or None if the button does something else."""
    return button_id.removeprefix(ENTRY_PREFIX) if button_id.startswith(ENTRY_PREFIX) else None
