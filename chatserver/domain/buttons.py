"""What a quick-reply button does, written in its id.

`entry:<id>`, `step:<entry>/<step>/<number>`, `person:<department>`, or one of a few words.
"""

from __future__ import annotations

TALK_TO_PERSON = "person"
LEAVE_MESSAGE = "message"
NONE_OF_THESE = "none"
CLOSE_CHAT = "close"
CANCEL_DIALOGUE = "cancel"
ENTRY_PREFIX = "entry:"
STEP_PREFIX = "step:"
PERSON_PREFIX = "person:"


def entry_button(entry_id: str) -> str:
    """The id of a button that asks for the entry `entry_id`."""
    return ENTRY_PREFIX + entry_id


def find_entry(button_id: str) -> str | None:
    """The entry a button asks for, or None if the button does something else."""
    return button_id.removeprefix(ENTRY_PREFIX) if button_id.startswith(ENTRY_PREFIX) else None


def department_button(department: str) -> str:
    """The id of a button that asks for a person of one department."""
    return PERSON_PREFIX + department


def asks_for_person(button_id: str) -> bool:
    """Whether a button asks for a person, of whatever department."""
    return button_id == TALK_TO_PERSON or button_id.startswith(PERSON_PREFIX)


def find_department(button_id: str) -> str | None:
    """The department whose person a button asks for, None if it names none."""
    return button_id.removeprefix(PERSON_PREFIX) if button_id.startswith(PERSON_PREFIX) else None


def step_button(entry_id: str, step_id: str, number: int) -> str:
    """The id of the button at position `number`, from 0, of a step of a guided dialogue."""
    return f"{STEP_PREFIX}{entry_id}/{step_id}/{number}"


def find_step(button_id: str) -> tuple[str, str, int] | None:
    """The entry, the step and the position of a step's button, or None if the button does something else."""
    parts = button_id.removeprefix(STEP_PREFIX).split("/")
    if not button_id.startswith(STEP_PREFIX) or len(parts) != 3 or not (parts[2].isascii() and parts[2].isdigit()):
        return None
    return parts[0], parts[1], int(parts[2][:4])
