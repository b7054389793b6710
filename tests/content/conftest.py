"""A small content folder that holds no mistakes, for tests to spoil."""

from __future__ import annotations

from pathlib import Path

import pytest

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
  nobody_until: Nobody is here until {opens}.
  asked_again: That did not help.
  sorry: I am sorry.
  handed_over: Passed on.
  message_kept: Kept for the team.
  too_many_tries: Another way.
  cancelled: All right.
  bad_text: Write words.
  bad_email: That is no address.
  bad_phone: That is no phone number.
  bad_number: That is no number.
  bad_order_number: That is no order number.
  cancel_button: Never mind
  leave_message: Write it down.
  person_button: Talk to a person
  message_button: Leave a message
  none_button: None of these
"""
ENTRIES = """\
entries:
  - id: order-status
    title: Where is my order?
    questions: [Where's my parcel?, Track my order]
    answer: It is on its way.
    buttons:
      - entry: returns
      - does: person
  - id: returns
    title: Return something
    questions:
      - How do I send it back?
    answer: Within 30 days.
"""
SMART_MESSAGES = """\
smart_messages:
  - id: cart-help
    when: {time_on_page_seconds: 15}
    if:
      page: "*/cart*"
    then:
      text:
        en: Any question?
      buttons:
        - entry: returns
"""
REPLIES = """\
replies:
  - shortcut: hello
    text:
      en: Hello {visitor_name}!
"""
FILES = {
    "bot_scenarios/en/bot.yaml": BOT,
    "bot_scenarios/en/entries.yaml": ENTRIES,
    "bot_scenarios/smart_messages/cart.yaml": SMART_MESSAGES,
    "canned_replies/shared.yaml": REPLIES,
    "canned_replies/sales.yaml": REPLIES,
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "content"
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root
