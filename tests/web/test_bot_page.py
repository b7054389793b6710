"""The bot's page of the console: what is saved there is checked, tested and live at once, or not written at all."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.support.client import PATIENCE_SECONDS
from tests.support.operator_client import OperatorClient
from tests.support.shop import ROOT, RunningShop, running_shop

BOT = "/console/api/bot"
ORDERS = "bot_scenarios/en/orders.yaml"
TESTS = """
tests:
  - say: where is my order
    expect: {answer: order-status}
  - say: how much is delivery
    expect: {answer: delivery-cost}
  - say: qwertz uiop
    expect: {hand_over: true}
"""


@dataclass
class Editing:
    """A shop with a content folder of its own, a supervisor and an operator."""

    shop: RunningShop
    content: Path
    lena: OperatorClient
    nino: OperatorClient

    @property
    def orders(self) -> str:
        return (self.content / ORDERS).read_text("utf-8")

    async def get(self, route: str, who: OperatorClient | None = None, **query: str) -> Any:
        answer = await (who or self.lena).http.get(f"{BOT}{route}", params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def post(self, route: str, who: OperatorClient | None = None, **body: Any) -> Any:
        answer = await (who or self.lena).post(f"{BOT}{route}", body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def refused(self, route: str, who: OperatorClient | None = None, **body: Any) -> tuple[int, str]:
        return code_of(await (who or self.lena).post(f"{BOT}{route}", body))

    async def file(self, path: str = ORDERS) -> Any:
        return await self.get("/file", path=path)


def code_of(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


@asynccontextmanager
async def editing(tmp_path: Path) -> AsyncIterator[Editing]:
    content = tmp_path / "content"
    shutil.copytree(ROOT / "tests/delivery/content", content)
    with (content / ORDERS).open("a") as file:
        file.write(TESTS)
    async with running_shop(tmp_path / "data", content=content) as shop:
        await shop.add_operator("lena@shop.example", "supervisor")
        lena, nino = await shop.operator("lena@shop.example"), await shop.operator()
        yield Editing(shop, content, lena, nino)
        await lena.close()
        await nino.close()


async def test_the_page_shows_what_there_is_and_who_may_change_it(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        overview = await page.get("")
        assert (overview["languages"], overview["dial"], overview["dials"][0]) == (["en"], "balanced", "very_cautious")
        assert (overview["may_edit"], overview["why_not"]) == (True, None)
        assert (overview["errors"], overview["warnings"], overview["deleted"]) == ([], [], [])
        orders = next(file for file in overview["files"] if file["path"] == ORDERS)
        assert (orders["kind"], orders["language"]) == ("scenarios", "en")
        first = {"id": "order-status", "title": "Where is my order?", "line": 2, "is_plain": True}
        first |= {"kind": "answer", "is_dated": False, "is_conditional": False}
        assert orders["entries"][0] == first
        operators = await page.get("", page.nino)
        assert (operators["may_edit"], operators["why_not"]) == (False, "role")
        file = await page.file()
        assert (file["text"], file["hash"]) == (page.orders, orders["hash"])
        assert file["entries"][1]["questions"] == ["How much is delivery?", "What does shipping cost?"]
        assert (file["entries"][1]["answer"], file["entries"][1]["buttons"]) == ("Nothing above 50.", [])


async def test_a_saved_text_is_live_at_once_and_the_bot_answers_by_it(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        file = await page.file()
        text = file["text"].replace("It is on its way.", "It is at your door.")
        tests = (await page.post("/check", path=ORDERS, text=text))["tests"]
        assert tests["count"] > TESTS.count("say:") and tests["failed"] == []  # those every bot must pass are with them
        assert page.orders == file["text"]
        saved = await page.post("/save", path=ORDERS, text=text, hash=file["hash"])
        assert (saved["saved"], saved["is_live"], saved["path"], saved["errors"]) == (True, True, ORDERS, [])
        assert page.orders == text and saved["hash"] == (await page.file())["hash"]
        asked = await page.post("/ask", page.nino, language="en", text="wher is my ordr?")
        assert (asked["entry_id"], asked["reply"]) == ("order-status", "It is at your door.")
        assert asked["buttons"] == ["Talk to a person"]
        visitor = await page.shop.visitor()
        await visitor.say("Where is my order?")
        await page.shop.tick()
        assert "It is at your door." in [each.get("text") for each in await said(page.shop)]
        await visitor.close()


async def said(shop: RunningShop) -> list[dict[str, Any]]:
    return [json.loads(body) for (body,) in await shop.query("SELECT body FROM events ORDER BY seq")]


async def test_mistakes_are_named_with_their_places_and_nothing_is_written(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        file = await page.file()
        text = file["text"].replace("title: What", "titel: What").replace("- id: order-status", "- id: Order status")
        checked = await page.post("/check", path=ORDERS, text=text)
        assert checked["tests"] is None
        assert {
            "file": ORDERS,
            "line": 2,
            "column": 9,
            "what": "`Order status` cannot be an id",
            "mend": "use small letters a-z, digits and single hyphens, as in order-status",
        } in checked["errors"]
        saved = await page.post("/save", path=ORDERS, text=text, hash=file["hash"], even_if_tests_fail=True)
        assert (saved["saved"], saved["is_live"], saved["hash"]) == (False, False, file["hash"])
        assert saved["errors"] == checked["errors"] and page.orders == file["text"]
        assert (await page.get("/versions", path=ORDERS))["versions"] == []


async def test_failing_tests_refuse_a_save_unless_it_is_wanted_all_the_same(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        file = await page.file()
        text = file["text"].replace("say: how much is delivery", "say: zxcv bnm")
        saved = await page.post("/save", path=ORDERS, text=text, hash=file["hash"])
        assert not saved["saved"] and page.orders == file["text"]
        (failure,) = saved["tests"]["failed"]
        line = 1 + text.splitlines().index("  - say: zxcv bnm")
        assert (failure["file"], failure["line"], failure["did"]) == (ORDERS, line, '"zxcv bnm"')
        assert failure["expected"] == "answer delivery-cost" and failure["happened"] == "hand over"
        saved = await page.post("/save", path=ORDERS, text=text, hash=file["hash"], even_if_tests_fail=True)
        assert saved["saved"] and saved["is_live"] and page.orders == text
        tests = await page.post("/run-tests", page.nino)
        assert (tests["failed"], tests["errors"]) == ([failure], [])
        again = await page.post("/save", path=ORDERS, text=f"# later\n{text}", hash=saved["hash"])
        assert again["saved"], "a test that failed before is not this change's doing"
        worse = text.replace("say: where is my order", "say: mnbv cxz")
        refused = await page.post("/save", path=ORDERS, text=worse, hash=again["hash"])
        assert worse != text and [each["did"] for each in refused["tests"]["failed"]] == ['"mnbv cxz"']


async def test_two_who_edit_the_same_file_do_not_overwrite_each_other(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        file = await page.file()
        texts = [file["text"] + f"# {name}\n" for name in ("one", "two", "three")]
        answers = await asyncio.gather(
            *(page.lena.post(f"{BOT}/save", {"path": ORDERS, "text": text, "hash": file["hash"]}) for text in texts)
        )
        assert sorted(answer.status_code for answer in answers) == [200, 409, 409]
        lost = next(answer for answer in answers if answer.status_code == 409)
        assert lost.json()["error"]["code"] == "changed_meanwhile" and ORDERS in lost.json()["error"]["message"]
        assert page.orders in texts
        (page.content / ORDERS).write_text(file["text"] + "# by another program\n")
        stale = {"language": "en", "id": "order-status", "hash": (await page.file())["hash"][::-1]}
        assert await page.refused("/entry/remove", **stale) == (409, "changed_meanwhile")


async def test_an_entry_is_changed_added_and_removed_by_a_form(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        before = page.orders
        form = {"language": "en", "id": "order-status", "title": "Where is my order?"}
        questions = ["Where is my order?", "How can I track my package?", "order: where?"]
        saved = await page.post("/entry", **form, questions=questions)
        assert saved["saved"] and saved["is_live"]
        assert page.orders == before.replace("my package?\n", 'my package?\n      - "order: where?"\n')
        tried = await page.post("/entry", **form, questions=["How much is delivery?"], only_check=True)
        assert (tried["path"], tried["tests"]) == (ORDERS, None) and "How much is delivery?" in tried["text"]
        assert "these words stand in entry" in tried["errors"][0]["what"]
        new = {"language": "en", "id": "gifts", "title": "Gift wrapping", "questions": ["wrap it as a gift"]}
        more = {"answer": "Yes, we do.", "buttons": [{"entry": "order-status", "label": "My order"}]}
        saved = await page.post("/entry", **new, **more, add_to="bot_scenarios/en/gifts.yaml")
        assert (saved["saved"], saved["path"]) == (True, "bot_scenarios/en/gifts.yaml")
        assert (await page.post("/ask", language="en", text="wrap it as a gift"))["reply"] == "Yes, we do."
        assert await page.refused("/entry", **new, add_to="bot_scenarios/en/gifts.yaml") == (409, "taken")
        for only_check in (True, False):
            assert await page.refused("/entry", **new, add_to="", only_check=only_check) == (400, "bad_path")
        removed = await page.post("/entry/remove", language="en", id="gifts")
        assert removed["saved"] and removed["hash"] is None
        assert not (page.content / "bot_scenarios/en/gifts.yaml").exists()
        assert (await page.get(""))["deleted"] == ["bot_scenarios/en/gifts.yaml"]


async def test_an_entry_that_others_lead_to_cannot_be_removed(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        before = page.orders
        removed = await page.post("/entry/remove", language="en", id="order-status", even_if_tests_fail=True)
        assert not removed["saved"] and page.orders == before
        assert {error["file"] for error in removed["errors"]} == {"bot_scenarios/en/bot.yaml", ORDERS}


async def test_an_earlier_version_is_shown_with_its_difference_and_comes_back(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        first = await page.file()
        text = first["text"].replace("It is on its way.", "Wait.")
        saved = await page.post("/save", path=ORDERS, text=text, hash=first["hash"])
        (version,) = (await page.get("/versions", page.nino, path=ORDERS))["versions"]
        assert version | {"id": ""} == {
            "id": "", "at": page.shop.clock.now_ms(), "by": "Lena", "lines_added": 1, "lines_removed": 1,
        }  # fmt: skip
        shown = await page.get("/version", page.nino, path=ORDERS, id=version["id"])
        assert (shown["text"], shown["by"]) == (first["text"], "Lena")
        changed = [line for line in shown["diff"] if line[0] in "+-"]
        assert changed == ["-    answer: It is on its way.", "+    answer: Wait."]
        stale = {"path": ORDERS, "id": version["id"], "hash": first["hash"]}
        assert await page.refused("/roll-back", **stale) == (409, "changed_meanwhile")
        back = await page.post("/roll-back", path=ORDERS, id=version["id"], hash=saved["hash"])
        assert back["saved"] and back["is_live"] and page.orders == first["text"]
        assert (await page.post("/ask", language="en", text="Where is my order?"))["reply"] == "It is on its way."
        assert len((await page.get("/versions", path=ORDERS))["versions"]) == 2


async def test_a_deleted_file_comes_back(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        path = "canned_replies/shared.yaml"
        file = await page.file(path)
        deleted = await page.post("/delete", path=path, hash=file["hash"])
        assert (deleted["saved"], deleted["hash"]) == (True, None)
        assert code_of(await page.lena.http.get(f"{BOT}/file", params={"path": path})) == (404, "not_found")
        (version,) = (await page.get("/versions", path=path))["versions"]
        back = await page.post("/roll-back", path=path, id=version["id"], hash=None)
        assert back["saved"] and (await page.file(path))["text"] == file["text"]


async def test_a_file_the_bot_cannot_do_without_is_not_deleted(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        path = "bot_scenarios/en/bot.yaml"
        deleted = await page.post("/delete", path=path, hash=(await page.file(path))["hash"])
        assert not deleted["saved"] and len(deleted["errors"]) == 3
        assert (page.content / path).exists()


async def test_the_dial_shows_its_effect_and_is_moved(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        effect = await page.get("/dial", page.nino)
        assert (effect["dial"], effect["answerable"], effect["unanswerable"]) == ("balanced", 2, 1)
        assert [each["dial"] for each in effect["positions"]] == (await page.get(""))["dials"]
        for each in effect["positions"]:
            assert each["right"] + each["wrong"] == each["answered"]
            assert each["answered"] + each["suggested"] + each["handed_over"] == 3
        assert [each["answered"] for each in effect["positions"]] == sorted(e["answered"] for e in effect["positions"])
        moved = await page.post("/set-dial", dial="very_eager")
        assert (moved["saved"], moved["path"]) == (True, "bot_scenarios/settings.yaml")
        assert (page.content / "bot_scenarios/settings.yaml").read_text() == "dial: very_eager\n"
        assert (await page.get("/dial"))["dial"] == "very_eager"
        assert await page.refused("/set-dial", dial="loud") == (400, "bad_input")


async def test_files_broken_by_another_hand_are_shown_while_the_old_ones_stay_live(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        good = await page.file()
        (page.content / ORDERS).write_text(good["text"].replace("answer: It", "anwser: It"))
        await page.shop.tick(2)
        (error,) = [each for each in (await page.get(""))["errors"] if "anwser" in each["what"]]
        assert (error["file"], error["line"], error["mend"]) == (ORDERS, 7, "write `answer`")
        assert (await page.post("/ask", language="en", text="Where is my order?"))["reply"] == "It is on its way."
        broken = await page.file()
        mended = await page.post("/save", path=ORDERS, text=good["text"], hash=broken["hash"])
        assert mended["saved"] and mended["is_live"]
        assert (await page.get(""))["errors"] == []


async def test_several_files_broken_by_another_hand_are_mended_one_by_one(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        replies = "canned_replies/shared.yaml"
        good = {path: (await page.file(path))["text"] for path in (ORDERS, replies)}
        for path, text in good.items():
            (page.content / path).write_text(text + "other: [\n")
        await page.shop.tick(2)
        assert {error["file"] for error in (await page.get(""))["errors"]} == {ORDERS, replies}
        first = await page.post("/save", path=ORDERS, text=good[ORDERS], hash=(await page.file())["hash"])
        assert (first["saved"], first["is_live"], first["tests"]) == (True, False, None)
        worse = await page.post("/save", path=ORDERS, text=good[ORDERS] + "x: y\n", hash=first["hash"])
        assert not worse["saved"] and page.orders == good[ORDERS]
        last = await page.post("/save", path=replies, text=good[replies], hash=(await page.file(replies))["hash"])
        assert last["saved"] and last["is_live"]


async def test_only_leaders_change_and_only_from_the_console_itself(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        before = page.orders
        body = {"path": ORDERS, "text": before + "# x\n", "hash": (await page.file())["hash"]}
        assert await page.refused("/save", page.nino, **body) == (403, "forbidden")
        assert code_of(await page.lena.http.post(f"{BOT}/save", json=body)) == (403, "wrong_csrf_token")
        headers = {"Origin": "http://shop.example", "X-CSRF-Token": page.lena.csrf_token}
        assert code_of(await page.lena.http.post(f"{BOT}/save", json=body, headers=headers)) == (403, "wrong_origin")
        async with httpx.AsyncClient(base_url=page.shop.url, trust_env=False, timeout=PATIENCE_SECONDS) as stranger:
            assert code_of(await stranger.get(BOT)) == (401, "not_authenticated")
        assert page.orders == before


async def test_who_may_not_save_cannot_have_the_server_work_on_a_text_of_theirs(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        assert await page.refused("/check", page.nino, path=ORDERS, text=page.orders) == (403, "forbidden")


async def test_no_path_leads_out_of_the_content(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        secret = tmp_path / "secret.yaml"
        secret.write_text("x: y\n")
        for path in ("../secret.yaml", str(secret), "bot_scenarios/en/../../../secret.yaml", "../data/chat.db", ""):
            for route in ("/file", "/versions", "/version"):
                answer = await page.lena.http.get(f"{BOT}{route}", params={"path": path, "id": "x"})
                assert code_of(answer) == (400, "bad_path"), path
            body = {"path": path, "text": "z: y\n", "hash": None}
            assert await page.refused("/save", **body) == (400, "bad_path")
            assert await page.refused("/check", path=path, text="") == (400, "bad_path")
            assert await page.refused("/roll-back", path=path, id="x", hash=None) == (400, "bad_path")
        assert secret.read_text() == "x: y\n"
        assert code_of(await page.lena.http.get(f"{BOT}/file")) == (400, "bad_field")


async def test_a_large_file_is_taken_and_one_too_large_is_refused(tmp_path: Path) -> None:
    async with editing(tmp_path) as page:
        file = await page.file()
        long = file["text"] + "# پیش از ثبت\n" * 60_000
        assert len(long.encode()) > 1_000_000
        assert (await page.post("/save", path=ORDERS, text=long, hash=file["hash"]))["saved"]
        checked = await page.post("/check", path=ORDERS, text=long * 2)
        assert "split it into several files" in checked["errors"][0]["mend"]
        assert await page.refused("/check", path=ORDERS, text="x" * 4_200_000) == (400, "too_long")
        assert await page.refused("/ask", language="en", text="x" * 20_000) == (400, "too_long")
