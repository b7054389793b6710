"""What strangers and operators write stands in mails as they wrote it (row X4), and no forged name does (row A4b)."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from chatserver.storage.database import Transaction
from tests.mail.stage import CONSOLE, ORIGIN, close, mailing_shop, say
from tests.outbound.post_office import Delivered
from tests.support.figures import record
from tests.support.templates import EMPTY_TEMPLATES, TEMPLATES

CORPUS = (*TEMPLATES, *EMPTY_TEMPLATES, "{email}", "{link}", "{messages}", "{due}", "{visitor_email}", "{answers}")
FORGED = "evil.example"
HEADERS = ("Host", "X-Forwarded-Host", "Forwarded", "X-Original-Host", "X-Forwarded-Server", "Referer")


async def test_what_looks_like_a_template_is_only_words_in_every_mail(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        shows_department = shows_visitor = 0
        for payload in CORPUS:
            visitor = await stage.visitor()
            await visitor.say(f"last {payload} words")
            conversation_id = await stage.leave_message(visitor, name=payload, topic=f"about {payload}")
            await stage.post()
            left = stage.take_letter()
            assert left.message["Subject"] == f"New message from {payload} – Test shop"
            for words in (f"Name: {payload}", f"About: about {payload}", f"> last {payload} words"):
                assert words in left.text.split("\n"), left.text
            shows_department += 1
            operator = await stage.take(conversation_id)
            await say(operator, conversation_id, f"Dear {payload}, yes.")
            await stage.post(60)
            answer = stage.take_letter()
            assert f"Dear {payload}, yes." in answer.text.split("\n")
            shows_visitor += 1
            await operator.do("close", conversation_id=conversation_id)
            await close(visitor, operator)
        record("X4 mails", templates=len(CORPUS), department=shows_department, visitor=shows_visitor, evaluated=0)


async def test_an_operators_name_is_only_a_name(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        for number, payload in enumerate(TEMPLATES):
            await stage.shop.shop.context.database.write(rename, payload)
            visitor = await stage.visitor()
            conversation_id = await stage.leave_message(visitor)
            operator = await stage.take(conversation_id)
            await say(operator, conversation_id, f"Answer {number}.")
            await stage.post(60)
            answer = next(each for each in stage.take_letters() if "An answer" in each.message["Subject"])
            assert answer.text.startswith(f"An answer from {payload}, Test shop:\n")
            await operator.do("close", conversation_id=conversation_id)
            await close(visitor, operator)


def rename(transaction: Transaction, name: str) -> None:
    transaction.execute("UPDATE operators SET name = ? WHERE login = 'nino@shop.example'", (name,))


@pytest.mark.parametrize("name", ["Mina\r\nBcc: victim@elsewhere.example", "Mina\u2028Bcc: victim@elsewhere.example"])
async def test_a_name_of_two_lines_reaches_nobody_else(name: str, tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        await stage.leave_message(visitor, name=name)
        await stage.post()
        letter = stage.take_letter()
        assert letter.recipients == ("team@shop.example",) and "Bcc" not in letter.message
        await close(visitor)


async def test_a_forged_host_is_in_no_mail(tmp_path: Path) -> None:
    """Whatever requests and pages call themselves: links begin with what the owner wrote."""
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor(url=f"https://{FORGED}/tea?x=1", title=FORGED, referrer=f"https://{FORGED}/")
        await visitor.close()
        visitor.headers = {header: FORGED for header in HEADERS if header != "Host"}
        await visitor.connect()
        await visitor.send("page", url=f"https://{FORGED}/cart", title=FORGED)
        conversation_id = await stage.leave_message(visitor)
        operator = await stage.take(conversation_id)
        await stage.post()
        await forge_requests(stage.shop.url)
        await say(operator, conversation_id, "Yes.")
        await stage.post(60)
        letters = stage.take_letters()
        assert len(letters) == 2
        answer = next(each for each in letters if "An answer for" in each.message["Subject"])
        left = next(each for each in letters if "New message" in each.message["Subject"])
        assert f"{ORIGIN}/#chat=" in answer.text and f"{CONSOLE}/console/#chat=" in left.text
        assert [each for each in letters if FORGED.encode() in each.content] == []
        record("A4b mails", letters=len(letters), headers=len(HEADERS), reflections=0)
        await close(visitor, operator)


async def forge_requests(url: str) -> None:
    """Requests of every kind that call the server something else."""
    async with httpx.AsyncClient(base_url=url, trust_env=False) as http:
        for header in HEADERS:
            await http.get("/console/api/session", headers={header: FORGED})
            await http.post("/console/api/mail/test", headers={header: FORGED}, json={"recipient": "a@b.example"})


async def test_a_shop_that_did_not_say_how_it_is_reached_has_no_link_to_its_console(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path, public_url="") as stage:
        visitor = await stage.visitor()
        await stage.leave_message(visitor)
        await stage.post()
        assert links(stage.take_letter()) == []
        await close(visitor)


def links(letter: Delivered) -> list[str]:
    return [word for word in letter.text.split() if "://" in word or "#chat" in word]
