"""Names, words and addresses that want to be more than that: they arrive as they are, and nobody else gets mail."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from chatserver.domain.events import FormAnswer
from chatserver.errors import MailRefused
from chatserver.outbound.letter import Letter
from chatserver.outbound.letters import Envelope, LeftMessage, answers_given, message_left
from tests.outbound.post_office import Delivered, PostOffice, post_office
from tests.support.figures import record
from tests.support.templates import EMPTY_TEMPLATES, TEMPLATES

TEAM = "team@shop.example"
RIGHT_TO_LEFT_OVERRIDE = "\u202e"
NAMES = (
    "Mina\r\nBcc: victim@elsewhere.example",
    "Mina\nBcc: victim@elsewhere.example\n\nBody of another letter",
    "Mina\r\n.\r\nMAIL FROM:<x@y.example>",
    "Mina\x00\x0b\x0c\x1c\x85\u2028\u2029Bcc: victim@elsewhere.example",
    '"Mina" <victim@elsewhere.example>, other@elsewhere.example',
    "=?utf-8?q?Bcc:_victim@elsewhere.example?=",
    "x" * 10_000,
    "ნ" * 10_000,
    "a\u0301" * 5_000,
    f"Mina {RIGHT_TO_LEFT_OVERRIDE}moc.elpmaxe",
    "\ud800Mina",
    " Mina  \t of   two  spaces ",
    "<b>Mina</b> &lt;script&gt;",
)
NO_ADDRESSES = (
    "",
    "mina",
    "mina@",
    "@buyer.example",
    "mina@buyer.example\r\nRCPT TO:<victim@elsewhere.example>",
    "mina@buyer.example\n",
    "mina@buyer.example,victim@elsewhere.example",
    "mina@buyer.example;victim@elsewhere.example",
    "mina@buyer.example victim@elsewhere.example",
    "Mina <victim@elsewhere.example>",
    "<mina@buyer.example>",
    '"mina@x"@buyer.example',
    "mina@[127.0.0.1]",
    "mina@buyer@elsewhere.example",
    "mina(victim@elsewhere.example)@buyer.example",
    "mina\x00@buyer.example",
    f"mina{RIGHT_TO_LEFT_OVERRIDE}@buyer.example",
    "mina@xn--\u0301.example",
    "m" * 300 + "@buyer.example",
    "mina@" + "b" * 300 + ".example",
)


def envelope(**others: str) -> Envelope:
    known = {"letter_id": "letter-1", "to": TEAM, "language": "en", "shop_name": "Tea house"}
    return Envelope(**(known | others))


def from_visitor(name: str) -> Letter:
    """With the name everywhere where a stranger's words can stand."""
    answers = (FormAnswer("name", "Name", name), FormAnswer("topic", name, name))
    left = LeftMessage(conversation_id="c1", visitor_name=name, visitor_email=name, answers=answers, last_words=name)
    return message_left(envelope(reply_to=name), left)


async def exchange(office: PostOffice, letter: Letter) -> Delivered:
    """The letter as it came in: the only one, to the only recipient, with the usual headers and no other."""
    office.letters.clear()
    await office.mailer().send(letter)
    (arrived,) = office.letters
    assert arrived.recipients == (letter.to,)
    usual = {"from", "to", "reply-to", "subject", "date", "message-id", "auto-submitted", "content-language"}
    about_text = {"content-type", "content-transfer-encoding", "mime-version"}
    assert {name.lower() for name in arrived.message} <= usual | about_text
    assert arrived.text == letter.text
    return arrived


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
async def test_a_hostile_name_stays_one_line_of_one_letter(name: str) -> None:
    async with post_office() as office:
        arrived = await exchange(office, from_visitor(name))
        subject = str(arrived.message["Subject"])
        assert subject.startswith("New message from ") and subject.endswith(" – Tea house") and len(subject) <= 200
        assert subject.isprintable()
        assert "Reply-To" not in arrived.message
        shown = await exchange(office, answers_given(envelope(), operator_name=name, messages=["Yes"], link="https://x"))
        assert shown.text.count("\n\n") == 3


def test_an_answer_of_many_lines_cannot_pass_for_words_of_the_letter() -> None:
    fake = "Hello\r\n\r\nAnswer in the console:\rhttps://evil.example/"
    left = LeftMessage(conversation_id="c1", answers=(FormAnswer("topic", "About", fake),), last_words=fake + "\n")
    lines = message_left(envelope(public_url="https://chat.shop.example"), left).text.split("\n")
    assert lines.count("> https://evil.example/") == lines.count("> Answer in the console:") == 2
    assert "https://evil.example/" not in lines
    assert lines.count("Answer in the console:") == 1


async def test_words_keep_every_sign_through_any_line() -> None:
    words = ".\n..\nFrom here\n--\n" + "long " * 700 + "\n=C3=A4 = \n\u202eturned\u202c\n\u200dمی\u200cخواهم\n🫠"
    async with post_office() as office:
        letter = answers_given(envelope(), operator_name="Nino", messages=[words, "end"], link="https://shop.example/")
        arrived = await exchange(office, letter)
        assert words in arrived.text


async def test_what_looks_like_a_template_stays_literal_in_letters() -> None:
    corpus = (*TEMPLATES, *EMPTY_TEMPLATES, "{email}", "{link}", "{due}", "{messages}", "{visitor_email}")
    async with post_office() as office:
        for name in corpus:
            to_team = await exchange(office, from_visitor(name))
            assert to_team.message["Subject"] == f"New message from {name} – Tea house"
            assert f"New message from {name} in the chat of Tea house." in to_team.text
            assert f"Name: {name}" in to_team.text and f"\n{name}: {name}\n" in to_team.text
            named = envelope(shop_name=name, to="mina@buyer.example")
            to_visitor = await exchange(
                office, answers_given(named, operator_name=name, messages=[name, name], link="https://shop.example/")
            )
            assert to_visitor.message["Subject"] == f"An answer for you – {name}"
            assert to_visitor.text.startswith(f"An answer from {name}, {name}:\n\n{name}\n\n{name}\n\nTo write back")
    record("X4 letters", templates=len(corpus), places_in_letters=8, evaluated=0)


@pytest.mark.parametrize("address", NO_ADDRESSES)
async def test_what_is_no_single_address_gets_no_letter_and_is_no_reply_address(address: str) -> None:
    async with post_office() as office:
        with pytest.raises(MailRefused) as caught:
            await office.mailer().send(make_letter(address))
        assert not caught.value.is_temporary and caught.value.code == "mail_recipient"
        assert office.letters == []
        arrived = await exchange(office, make_letter(TEAM, reply_to=address))
        assert "Reply-To" not in arrived.message


@pytest.mark.parametrize(
    ("address", "on_the_wire"),
    [
        ("mina@bücher.example", "mina@xn--bcher-kva.example"),
        ("mina@straße.example", "mina@xn--strae-oqa.example"),
        ("mina@خانه.example", "mina@xn--mgbn7ee.example"),
        ("o'brien+chat@Buyer.example", "o'brien+chat@Buyer.example"),
        ("a..b@buyer.example", "a..b@buyer.example"),
        ("root@localhost", "root@localhost"),
    ],
)
async def test_an_unusual_address_is_reached(address: str, on_the_wire: str) -> None:
    async with post_office() as office:
        await office.mailer().send(make_letter(address))
        (arrived,) = office.letters
        assert arrived.recipients == (on_the_wire,)
        assert arrived.message["To"].addresses[0].addr_spec.replace('"', "") == on_the_wire


async def test_letters_before_the_at_sign_need_a_server_that_knows_them() -> None:
    async with post_office() as office:
        await office.mailer().send(make_letter("مینا@buyer.example"))
        assert office.letters[0].recipients == ("مینا@buyer.example",)
    async with post_office(utf8=False) as office:
        with pytest.raises(MailRefused, match="such letters") as caught:
            await office.mailer().send(make_letter("مینا@buyer.example"))
        assert not caught.value.is_temporary


def make_letter(to: str, **others: str) -> Letter:
    write: Callable[..., Letter] = Letter
    return write(**({"to": to, "subject": "Hello", "text": "Words\n", "message_id": "1", "language": "en"} | others))
