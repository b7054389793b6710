"""What the owner sees of the shop's mail, with a real mail server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.outbound.post_office import HERE, SENDER, PostOffice, post_office
from tests.support.small_shop import running_small_shop


def mail_of(office: PostOffice) -> dict[str, Any]:
    return {"smtp_host": HERE, "smtp_port": office.port, "smtp_security": "none", "mail_from": SENDER}


async def test_without_a_mail_server_nothing_is_promised_and_a_test_says_what_to_do(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await shop.add_operator("ada@shop.example", "admin")
        admin = await shop.operator("ada@shop.example")
        seen = (await admin.http.get("/console/api/mail")).json()
        assert seen == {"is_set_up": False, "sender": "", "server": "", "promises": False, "letters": []}
        answer = await admin.post("/console/api/mail/test", {"recipient": "ada@shop.example"})
        error = answer.json()["error"]
        assert (answer.status_code, error["code"], error["is_temporary"]) == (502, "mail_refused", False)
        assert "smtp_host" in error["message"]
        await admin.close()


async def test_a_test_letter_arrives_and_is_kept_on_the_list(tmp_path: Path) -> None:
    async with post_office() as office, running_small_shop(tmp_path, **mail_of(office)) as shop:
        await shop.add_operator("ada@shop.example", "admin")
        admin = await shop.operator("ada@shop.example")
        answer = await admin.post("/console/api/mail/test", {"recipient": " ada@shop.example "})
        assert (answer.status_code, answer.json()) == (200, {"sent": True})
        (letter,) = office.letters
        assert letter.recipients == ("ada@shop.example",) and "Test shop" in letter.text
        seen = (await admin.http.get("/console/api/mail")).json()
        assert (seen["is_set_up"], seen["promises"], seen["sender"]) == (True, True, SENDER)
        assert seen["server"] == f"{HERE}:{office.port}"
        (kept,) = seen["letters"]
        assert kept == {
            "kind": "self_test", "recipient": "ada@shop.example", "state": "sent", "problem": "",
            "at": shop.clock.now_ms(),
        }  # fmt: skip
        await admin.close()


async def test_a_refused_test_says_why_and_is_kept_with_the_reason(tmp_path: Path) -> None:
    async with post_office() as office, running_small_shop(tmp_path, **mail_of(office)) as shop:
        await shop.add_operator("ada@shop.example", "admin")
        admin = await shop.operator("ada@shop.example")
        office.to_recipient = "550 no such user"
        answer = await admin.post("/console/api/mail/test", {"recipient": "nobody@shop.example"})
        assert (answer.status_code, answer.json()["error"]["code"]) == (502, "mail_recipient")
        assert "550" in answer.json()["error"]["message"]
        (kept,) = (await admin.http.get("/console/api/mail")).json()["letters"]
        assert kept["state"] == "refused" and kept["problem"] == answer.json()["error"]["message"]
        for recipient in ("", "ada", "ada@shop.example\nBcc: all@shop.example"):
            wrong = await admin.post("/console/api/mail/test", {"recipient": recipient})
            assert (wrong.status_code, wrong.json()["error"]["code"]) == (400, "bad_field")
            assert wrong.json()["error"]["message"].startswith("recipient: ")
        assert office.letters == []
        await admin.close()
