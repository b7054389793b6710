"""The tasks that are letters: put into words and handed to the mail server, beside everything else that is due."""

from __future__ import annotations

from functools import partial

from chatserver.actions import left_messages, missed_answers
from chatserver.actions.due_tasks import Handlers
from chatserver.actions.owed_letters import AnyLetter, VisitorLetter
from chatserver.outbound.letter import Letter
from chatserver.outbound.letters import Envelope, LeftMessage, answer_due, answers_given, message_left
from chatserver.outbound.mail import Mailer

AT_A_TIME = 4


def mail_handlers(mailer: Mailer, shop_name: str) -> Handlers:
    """What is done for each kind of task that is a letter."""

    async def send(letter: AnyLetter) -> None:
        await mailer.send(write(letter, shop_name, mailer.public_url))

    tell_department = partial(left_messages.tell, send)
    return {
        "mail_left": tell_department,
        "mail_due": tell_department,
        "mail_missed": partial(missed_answers.tell, send),
    }


def write(letter: AnyLetter, shop_name: str, public_url: str) -> Letter:
    """The letter in words."""
    envelope = Envelope(
        letter_id=letter.letter_id,
        to=letter.to,
        language=letter.language,
        shop_name=shop_name,
        public_url=public_url,
        reply_to=letter.reply_to,
    )
    if isinstance(letter, VisitorLetter):
        return answers_given(
            envelope, operator_name=letter.operator_name, messages=letter.messages, link=letter.link
        )
    left = LeftMessage(
        conversation_id=letter.conversation_id,
        visitor_name=letter.visitor_name,
        visitor_email=letter.reply_to,
        answers=letter.answers,
        last_words=letter.last_words,
        call_number=letter.call.number if letter.call is not None else "",
        call_when=letter.call.when if letter.call is not None else "",
        asks_for_call=letter.asks_for_call,
        due=letter.due,
    )
    if letter.kind == "message_left":
        return message_left(envelope, left)
    return answer_due(envelope, left, is_overdue=letter.kind == "overdue")
