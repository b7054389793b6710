"""The letters there are. What people wrote is put into the words once and literally, whatever it looks like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from msgspec import Struct

from chatserver.domain.events import FormAnswer
from chatserver.domain.limits import COMMENT_CODE_POINTS, EMAIL_CODE_POINTS, NAME_CODE_POINTS, TEXT_CODE_POINTS
from chatserver.domain.placeholders import fill
from chatserver.outbound.letter import Letter
from chatserver.outbound.plain import body, one_line, quoted
from chatserver.outbound.wordings import Wording, Wordings, find_wordings

_MOST_ANSWER = max(COMMENT_CODE_POINTS, TEXT_CODE_POINTS)


class Envelope(Struct, frozen=True, kw_only=True):
    """Which letter it is (an id of its own), to whom, in which language, and from which shop.

    `public_url` is how people reach this server, without a slash at the end; empty leaves the link out. `reply_to`
    is where an answer by mail goes, empty for the sender.
    """

    letter_id: str
    to: str
    language: str
    shop_name: str
    public_url: str = ""
    reply_to: str = ""


class LeftMessage(Struct, frozen=True, kw_only=True):
    """What a visitor left for a department. With a `call_number` they wait for a call, `call_when` suits them; whether
    it `asks_for_call` now or did before. `due` says in the letter's language when an answer is due, as
    `opening_words.describe_opening` does; empty says nothing of it."""

    conversation_id: str
    visitor_name: str = ""
    visitor_email: str = ""
    answers: tuple[FormAnswer, ...] = ()
    last_words: str = ""
    call_number: str = ""
    call_when: str = ""
    asks_for_call: bool = False
    due: str = ""


def message_left(envelope: Envelope, left: LeftMessage) -> Letter:
    """To a department: somebody left a message, or asks for a call."""
    wordings = find_wordings(envelope.language)
    wording = wordings.call_wanted if left.asks_for_call else wordings.message_left
    return _write(envelope, wordings, wording, _about(envelope, left, wordings))


def answer_due(envelope: Envelope, left: LeftMessage, *, is_overdue: bool) -> Letter:
    """To a department: the answer or the call is due soon, or its time is over."""
    wordings = find_wordings(envelope.language)
    if left.call_number:
        wording = wordings.call_overdue if is_overdue else wordings.call_due_soon
    else:
        wording = wordings.overdue if is_overdue else wordings.due_soon
    return _write(envelope, wordings, wording, _about(envelope, left, wordings))


def answers_given(envelope: Envelope, *, operator_name: str, messages: Sequence[str], link: str) -> Letter:
    """To a visitor who is away: what was answered meanwhile, in its order.

    `link` leads back to the shop. It must begin with an origin of the shop: what the visitor's browser called its
    page would let anybody send anybody a link in the shop's name.
    """
    wordings = find_wordings(envelope.language)
    values = {
        "operator_name": one_line(operator_name, NAME_CODE_POINTS) or wordings.nameless_operator,
        "messages": "\n\n".join(body(text, TEXT_CODE_POINTS) for text in messages),
        "link": link,
        "reply_to": envelope.reply_to,
    }
    return _write(envelope, wordings, wordings.answers, values)


def self_test(envelope: Envelope) -> Letter:
    """To the owner: mail works."""
    wordings = find_wordings(envelope.language)
    return _write(envelope, wordings, wordings.self_test, {"link": _console_link(envelope)})


def _about(envelope: Envelope, left: LeftMessage, wordings: Wordings) -> dict[str, str]:
    answered = {answer.value for answer in left.answers}
    email = "" if left.visitor_email in answered else one_line(left.visitor_email, EMAIL_CODE_POINTS)
    words = "" if left.last_words in answered else body(left.last_words, TEXT_CODE_POINTS)
    return {
        "visitor_name": one_line(left.visitor_name, NAME_CODE_POINTS) or wordings.nameless_visitor,
        "visitor_email": email,
        "answers": "\n".join(_answer(answer, wordings) for answer in left.answers),
        "last_words": quoted(words) if words else "",
        "call_number": one_line(left.call_number, NAME_CODE_POINTS),
        "call_when": one_line(left.call_when, TEXT_CODE_POINTS),
        "due": left.due,
        "link": _console_link(envelope, left.conversation_id),
    }


def _answer(answer: FormAnswer, wordings: Wordings) -> str:
    """A field that the shop gave no name of its own has only its key for a label."""
    named = wordings.labels.get(answer.key, answer.key) if answer.label == answer.key else answer.label
    label, value = one_line(named, NAME_CODE_POINTS), body(answer.value, _MOST_ANSWER)
    if "\n" in value:
        return f"{label}:\n{quoted(value)}"
    return fill(wordings.answer, {"label": label, "value": value})


def _console_link(envelope: Envelope, conversation_id: str = "") -> str:
    place = f"#chat={quote(conversation_id, safe='')}" if conversation_id else ""
    return f"{envelope.public_url}/console/{place}" if envelope.public_url else ""


def _write(envelope: Envelope, wordings: Wordings, wording: Wording, about: Mapping[str, str]) -> Letter:
    values = {**about, "shop_name": one_line(envelope.shop_name, NAME_CODE_POINTS)}
    missing = [f"{{{name}}}" for name, value in values.items() if not value]
    said = [each for each in wording.paragraphs if not any(name in each for name in missing)]
    return Letter(
        to=envelope.to,
        subject=fill(wording.subject, values),
        text="\n\n".join(fill(paragraph, values) for paragraph in said) + "\n",
        message_id=envelope.letter_id,
        language=wordings.language,
        reply_to=envelope.reply_to,
    )
