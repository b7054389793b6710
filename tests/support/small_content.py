"""What content folders of tests have in common: the words a bot needs, and writing files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

BOT = """\
greeting: Hello!
suggestions: [order-status]
texts:
  did_you_mean: Did you mean
  unsure_person: I do not know. Ask a person?
  unsure_message: I do not know. Leave a message?
  person_comes: What is it about?
  nobody_now: Nobody is here now.
  nobody_ever: Only I am here.
  nobody_until: We are back {opens}.
  asked_again: That did not help.
  sorry: I am sorry.
  handed_over: Passed on, somebody comes.
  message_kept: Kept for the team.
  too_many_tries: Another way.
  cancelled: All right.
  bad_text: Write words.
  bad_email: Write it like name@example.com.
  bad_phone: That is no phone number.
  bad_number: That is no number.
  bad_order_number: That is no order number.
  cancel_button: Never mind
  leave_message: Write it down.
  person_button: Talk to a person
  message_button: Leave a message
  none_button: None of these
"""


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Writes texts into the folder, which may be new, each at its path."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
