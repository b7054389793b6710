"""A small shop with a guided dialogue and something for Christmas, for tests to add to."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
BOT = """\
greeting: Hello!
suggestions: [order-status]
texts:
  did_you_mean: Did you mean
  unsure_person: I do not know. Ask a person?
  unsure_message: I do not know. Leave a message?
  person_comes: What is it about?
  nobody_now: Nobody is here now.
  nobody_until: We are back {opens}.
  nobody_ever: Only I am here.
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
ENTRIES = """\
entries:
  - id: order-status
    title: Where is my order?
    questions: [Where's my parcel?, Track my order, My order has not arrived]
    answer: It is on its way.
    buttons:
      - entry: start-return
      - does: person
  - id: refunds
    title: When do I get my money back?
    questions: [Where is my refund?, How long does a refund take?]
    answer: Within 5 days.
  - id: christmas
    title: Will it come before Christmas?
    questions: [Is it here by Christmas Eve?, Last order date for Christmas]
    answer: If you order until December 20.
    from: 2026-12-01
    until: 2026-12-24
  - id: sale
    title: What is in the sale?
    questions: [Which things are cheaper now?]
    answer: Look at the cart.
    when: {page: "*/cart*", cart: filled}
  - id: start-return
    title: Start a return
    questions: [I want to send it back, My pillow arrived broken]
    steps:
      - id: number
        say: What is your order number?
        ask: {field: order_number, kind: order_number, format: "FF#####"}
      - id: reason
        say: What is wrong with {order_number}?
        buttons:
          - {label: It is damaged, go_to: damaged}
          - {label: I changed my mind, go_to: changed}
          - {label: Something else, does: person}
      - id: damaged
        say: Where can we reach you?
        ask: {field: email, kind: email, tries: 2}
      - does: hand_over
        department: support
      - id: changed
        say: No problem.
  - id: bye
    title: Goodbye
    questions: [See you, Bye bye]
    steps:
      - say: Bye!
        does: close
  - id: talk-to-person
    title: Talk to somebody
    questions: [I want a human, Let me talk to a person]
    does: hand_over
"""
SMART_MESSAGES = """\
smart_messages:
  - id: cart-help
    when: {time_on_page_seconds: 15}
    if: {page: "*/cart*"}
    then:
      text: {en: Any question about your cart?}
      buttons: [{entry: refunds}]
  - id: idle-help
    when: {idle_seconds: 60}
    then:
      text: {en: Are you still there?}
"""
REPLIES = "replies:\n  - {shortcut: hello, text: {en: Hello}}\n"

Add = Callable[[str, str], Path]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    folder = tmp_path / "shop"
    files = {
        "bot_scenarios/en/bot.yaml": BOT,
        "bot_scenarios/en/entries.yaml": ENTRIES,
        "bot_scenarios/smart_messages/cart.yaml": SMART_MESSAGES,
        "canned_replies/shared.yaml": REPLIES,
        "canned_replies/sales.yaml": REPLIES,
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def starter_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("starter")
    for name in ("bot_scenarios", "canned_replies"):
        shutil.copytree(REPOSITORY / name, folder / name)
    return folder


def add(shop: Path, name: str, text: str) -> None:
    """Adds a file to the shop's bot."""
    (shop / "bot_scenarios" / name).write_text(text, encoding="utf-8")
