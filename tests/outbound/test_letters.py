"""What letters say, in five languages, as they come out of a real mail server."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from chatserver.domain.events import FormAnswer
from chatserver.outbound import wordings
from chatserver.outbound.letter import Letter
from chatserver.outbound.letters import Envelope, LeftMessage, answer_due, answers_given, message_left, self_test
from tests.outbound.post_office import post_office

TEXTS = Path(wordings.__file__).parent / "texts"
LANGUAGES = ("en", "fa", "he", "ka", "ms")
CONSOLE = "https://chat.shop.example"
SHOP_PAGE = "https://shop.example/tea#chat=secret"
PEOPLE = {"en": "Mina", "fa": "مینا رضایی", "he": "מינה לוי", "ka": "მარიამ ბერიძე", "ms": "Siti Nurhaliza"}
SHOPS = {"en": "Tea house", "fa": "خانهٔ چای", "he": "בית התה", "ka": "ჩაის სახლი", "ms": "Rumah Teh"}
WORDS = {
    "en": "Where is my parcel?\n\nIt was due yesterday — “really”. 🫖",
    "fa": "بستهٔ من کجاست؟\nنمی‌دانم چرا نرسیده است. 🫖",
    "he": "איפה החבילה שלי?\nהיא הייתה אמורה להגיע אתמול — ״באמת״.",
    "ka": "სად არის ჩემი ამანათი?\nგუშინ უნდა მოსულიყო.",
    "ms": "Di manakah bungkusan saya?\nSepatutnya tiba semalam.",
}
DUE = {
    "en": "today at 14:30",
    "fa": "امروز ساعت ۱۴:۳۰",
    "he": "היום בשעה 14:30",
    "ka": "დღეს 14:30 საათზე",
    "ms": "esok pukul 2.30 petang",
}
NUMBER, WHEN = "+98 21 5555 0199", "after 17:00"
ISOLATES = re.compile("[\u2066-\u2069]")


def envelope(language: str = "en", **others: str) -> Envelope:
    known = {"letter_id": "letter-1", "to": "team@shop.example", "shop_name": SHOPS.get(language, "Tea house")}
    return Envelope(**(known | {"language": language, "public_url": CONSOLE} | others))


def left(language: str = "en", **others: str | bool) -> LeftMessage:
    answers = (FormAnswer("name", "Name", PEOPLE[language]), FormAnswer("topic", "About", WORDS[language]))
    known = {"visitor_name": PEOPLE[language], "visitor_email": "mina@buyer.example", "due": DUE[language]}
    return LeftMessage(**({"conversation_id": "c/1", "answers": answers, "last_words": "Hello?"} | known | others))


def call(language: str, **others: bool) -> LeftMessage:
    return left(language, call_number=NUMBER, call_when=WHEN, **others)


def every_letter(language: str) -> list[Letter]:
    to = envelope(language, reply_to="help@shop.example")
    return [
        message_left(to, left(language)),
        answer_due(to, left(language), is_overdue=False),
        answer_due(to, left(language), is_overdue=True),
        answers_given(to, operator_name=PEOPLE[language], messages=[WORDS[language], "2"], link=SHOP_PAGE),
        self_test(to),
        message_left(to, call(language, asks_for_call=True)),
        message_left(to, call(language)),
        answer_due(to, call(language), is_overdue=False),
        answer_due(to, call(language), is_overdue=True),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_letter_arrives_as_it_was_written(language: str) -> None:
    written = every_letter(language)
    async with post_office() as office:
        for letter in written:
            await office.mailer().send(letter)
        for letter, arrived in zip(written, office.letters, strict=True):
            assert (arrived.message["Subject"], arrived.text) == (letter.subject, letter.text)
            assert arrived.message["Content-Language"] == language
            assert arrived.content.isascii() and max(map(len, arrived.content.split(b"\r\n"))) <= 998
            assert "{" not in arrived.text and "{" not in arrived.message["Subject"]
            assert SHOPS[language] in arrived.message["Subject"]
        told = office.letters[0].text
        assert all(f"> {line}".rstrip() in told for line in WORDS[language].split("\n"))
        assert PEOPLE[language] in office.letters[0].message["Subject"] and DUE[language] in told
        assert WORDS[language] in office.letters[3].text and SHOP_PAGE in office.letters[3].text.split("\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_about_a_call_says_so_and_reminders_name_the_number_and_the_time(language: str) -> None:
    message, *reminders, _, _, wanted, message_and_call, soon, late = every_letter(language)
    assert len({letter.subject for letter in (message, *reminders, wanted, soon, late)}) == 6
    assert message_and_call.subject == message.subject
    assert wanted.text.split("\n\n")[0] != message.text.split("\n\n")[0]
    lines = [ISOLATES.sub("", letter.text).split("\n") for letter in (message_and_call, soon, late)]
    assert all(NUMBER in each for each in lines)
    assert all(WHEN in letter.text and DUE[language] in letter.text for letter in (soon, late))
    assert not any(NUMBER in letter.text for letter in (message, *reminders))


@pytest.mark.parametrize("language", ["fa", "he"])
def test_a_number_is_read_from_left_to_right_within_words_from_right_to_left(language: str) -> None:
    left_to_right = f"\u2066{NUMBER}\u2069"
    assert left_to_right in answer_due(envelope(language), call(language), is_overdue=False).text.split("\n")
    answered = left(language, answers=(FormAnswer("phone", "phone", NUMBER),))
    assert f": \u2068{NUMBER}\u2069\n" in message_left(envelope(language), answered).text


async def test_the_headers_are_those_of_a_letter_a_machine_writes() -> None:
    async with post_office() as office:
        for _ in range(2):
            await office.mailer().send(message_left(envelope(reply_to="mina@buyer.example"), left()))
        first, again = (letter.message for letter in office.letters)
        assert (office.letters[0].sender, office.letters[0].recipients) == ("chat@shop.example", ("team@shop.example",))
        assert (first["From"], first["To"]) == ("Tea house <chat@shop.example>", "team@shop.example")
        assert first["Reply-To"] == "mina@buyer.example"
        assert first["Auto-Submitted"] == "auto-generated"
        assert first["Message-ID"] == again["Message-ID"] == "<letter-1@shop.example>"
        assert first["Date"].datetime.tzinfo is not None
        assert first.get_content_type() == "text/plain" and not first.is_multipart()
        assert (first["Cc"], first["Bcc"]) == (None, None)


def test_the_link_leads_to_the_conversation_in_the_console() -> None:
    assert f"{CONSOLE}/console/#chat=c%2F1" in message_left(envelope(), left()).text.split("\n")
    assert f"{CONSOLE}/console/#chat=c%2F1" in answer_due(envelope(), left(), is_overdue=True).text.split("\n")
    assert f"{CONSOLE}/console/" in self_test(envelope()).text.split("\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_knows_leaves_no_trace(language: str) -> None:
    full = message_left(envelope(language), left(language))
    empty = message_left(envelope(language, public_url=""), LeftMessage(conversation_id="c1"))
    assert (full.text.count("\n\n"), empty.text.count("\n\n")) == (5, 0)
    assert "http" in full.text and "http" not in empty.text and ":\n" not in empty.text
    named = answers_given(envelope(language), operator_name="", messages=["Yes"], link=SHOP_PAGE)
    assert "help@" not in named.text and "{" not in named.text + named.subject


def test_an_answer_of_the_form_is_not_said_twice() -> None:
    answers = (FormAnswer("email", "E-mail", "mina@buyer.example"), FormAnswer("topic", "About", "Where is it?"))
    message = LeftMessage(
        conversation_id="c1", visitor_email="mina@buyer.example", answers=answers, last_words="Where is it?"
    )
    text = message_left(envelope(), message).text
    assert text.count("mina@buyer.example") == text.count("Where is it?") == 1


@pytest.mark.parametrize(("asked", "written"), [("fa-IR", "fa"), ("xx", "en"), ("", "en"), ("../en", "en")])
def test_a_language_without_letters_gets_its_familys_or_english(asked: str, written: str) -> None:
    letter = self_test(envelope(asked))
    assert letter.language == written
    assert letter.text == self_test(envelope(written, shop_name=envelope(asked).shop_name)).text


def test_a_field_without_a_name_of_its_own_is_named_in_the_letters_language() -> None:
    named = FormAnswer("name", "Who", "Mina")
    answers = (FormAnswer("phone", "phone", "+98 21"), FormAnswer("size", "size", "M"), named)
    text = message_left(envelope("fa"), left("fa", answers=answers)).text
    assert "شماره تلفن: +98 21\nsize: M\nWho: Mina" in ISOLATES.sub("", text)


def test_every_language_has_the_same_letters_with_the_same_placeholders() -> None:
    assert wordings.list_languages() == LANGUAGES
    texts = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in TEXTS.glob("*.toml")}
    labels = {language: list(written.pop("labels")) for language, written in texts.items()}
    assert labels == {language: ["name", "email", "phone", "order_number", "topic"] for language in LANGUAGES}
    shapes = {language: shape(written) for language, written in texts.items()}
    assert len(shapes["en"]["message_left"]) == 8
    assert [language for language in LANGUAGES if shapes[language] != shapes["en"]] == []


def shape(written: dict[str, dict[str, str | list[str]]]) -> dict[str, list[list[str]]]:
    """The placeholders of each subject and paragraph, by letter."""
    letters = {name: [each["subject"], *each["paragraphs"]] for name, each in written.items() if isinstance(each, dict)}
    return {name: [sorted(re.findall(r"\{\w+\}", text)) for text in texts] for name, texts in letters.items()}
