"""The queue at the operators' desks: offers ring and go on, transfers come back, leaders whisper and take over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from chatserver.domain.routing import ROUND_PAUSE_MS
from tests.browser.stage import Stage, open_stage
from tests.browser.watch import Watch
from tests.support.browser import ROOT
from tests.support.visitor_client import VisitorClient

pytestmark = pytest.mark.browser
ADMIN, LEADER = "ada@shop.example", "lena@shop.example"
NINO, OMID = "nino@shop.example", "omid@shop.example"
TRANSFER_SECONDS = 60
ACCEPT_SECONDS = 40  # longer than the pause before a new round


@dataclass
class Desks:
    """A stage whose support department gives chats out by itself, or lets operators pick them."""

    stage: Stage
    watches: list[Watch]

    async def rule(self, **rules: Any) -> None:
        """Changes how the support department works, as its administrator does."""
        admin = await self.stage.shop.operator(ADMIN)
        answer = (await admin.http.get("/console/api/departments")).json()
        [support] = [each for each in answer["departments"] if each["key"] == "support"]
        written = {name: support[name] for name in ("key", "names", "hours", "members", "version")}
        saved = await admin.post("/console/api/departments/save", written | {"rules": support["rules"] | rules})
        assert saved.status_code == 200, saved.text
        await admin.send("set_status", status="away")
        await admin.wait_type("operator_state", status="away")
        await admin.close()

    async def console(self, login: str) -> Page:
        page, watch = await self.stage.console(login)
        self.watches.append(watch)
        await self.tick(1)  # the team learns who is there
        return page

    async def visitor(self, name: str = "Leila") -> VisitorClient:
        """A visitor who asks for a person."""
        visitor = await self.stage.shop.visitor()
        await visitor.ask_for_person(name, topic="The teapot is broken")
        return visitor

    async def taken(self, login: str, name: str = "Leila") -> tuple[Page, VisitorClient]:
        """An operator who has picked a visitor's chat from the queue."""
        page, visitor = await self.console(login), await self.visitor(name)
        await open_chat(page, name)
        await page.get_by_role("button", name="Take chat").click()
        await expect(page.get_by_role("button", name="End chat")).to_be_visible()
        return page, visitor

    async def tick(self, seconds: float) -> None:
        await self.stage.shop.tick(seconds)


@asynccontextmanager
async def open_desks(tmp_path: Path) -> AsyncIterator[Desks]:
    """Runs it all until the block ends; no page may have complained by then."""
    async with open_stage(tmp_path / "data", content=ROOT / "tests/delivery/content") as stage:
        await stage.shop.add_operator(ADMIN, "admin")
        desks = Desks(stage, [])
        yield desks
        assert [watch.seen for watch in desks.watches if watch.seen] == []


async def open_chat(page: Page, name: str) -> None:
    await page.locator(".row").filter(has_text=name).click()


def offer(page: Page) -> Locator:
    return page.locator(".offered-chat")


async def say(page: Page, text: str) -> None:
    await page.locator(".composer textarea").fill(text)
    await page.locator(".composer textarea").press("Enter")


async def begin_transfer(page: Page, colleague: str, note: str) -> Locator:
    """The dialog, filled in and not sent yet."""
    await page.get_by_role("button", name="Send to a department or a colleague").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("radio", name=colleague).check()
    await dialog.get_by_label("Note").fill(note)
    return dialog


async def test_an_offer_says_why_and_who_lets_it_pass_hands_it_to_the_next(tmp_path: Path) -> None:
    async with open_desks(tmp_path) as desks:
        await desks.rule(assignment="automatic", accept_seconds=30)
        pages = [await desks.console(NINO), await desks.console(OMID)]
        visitor = await desks.visitor()
        await expect(pages[0].get_by_text("Offered to").first).to_be_visible()
        first, other = pages if await offer(pages[0]).count() else reversed(pages)
        await expect(offer(first)).to_contain_text("The teapot is broken")
        await expect(offer(first)).to_contain_text("Why you: of 2 who were free")
        await open_chat(other, "Leila")
        await expect(other.locator(".offer-text")).to_contain_text("Offered to")
        await expect(other.get_by_role("button", name="Take chat")).to_have_count(0)

        await offer(first).get_by_role("button", name="Let pass").click()
        await expect(offer(first)).to_have_count(0)
        await expect(offer(other)).to_contain_text("Why you: nobody else was free")
        await expect(offer(other).get_by_role("button", name="Accept")).to_be_enabled()  # so the keys work by now
        await other.locator("body").press("Alt+a")
        await expect(other.get_by_role("button", name="End chat")).to_be_visible()
        await expect(offer(other)).to_have_count(0)
        await expect(other.get_by_role("log")).to_contain_text("The chat came to you (you accepted it)")
        await visitor.wait_event("state_changed", state="assigned")
        await visitor.close()


async def test_who_lets_offers_run_out_is_told_that_they_were_set_to_away(tmp_path: Path) -> None:
    async with open_desks(tmp_path) as desks:
        await desks.rule(assignment="automatic", accept_seconds=ACCEPT_SECONDS)
        page = await desks.console(NINO)
        visitor = await desks.visitor()
        for _ in range(3):
            await desks.tick(ROUND_PAUSE_MS / 1000)
            # By then it has looked into the chat, so that an event of the chat is the first to tell it that the clock
            # has leapt. If the team's news came before, being away and the missed offer would seem far apart.
            await expect(offer(page)).to_contain_text("Why you")
            await desks.tick(ACCEPT_SECONDS)
            await expect(offer(page)).to_have_count(0)
        await expect(page.get_by_text("You were set to away")).to_be_visible()
        await expect(page.locator(".tag-missed")).to_be_visible()
        await page.get_by_role("button", name="Take chats again").click()
        await expect(page.locator(".status-online")).to_be_visible()
        await expect(page.get_by_text("You were set to away")).to_have_count(0)
        await visitor.close()


async def test_a_transfer_brings_its_note_and_comes_back_if_nobody_takes_it(tmp_path: Path) -> None:
    async with open_desks(tmp_path) as desks:
        await desks.rule(transfer_seconds=TRANSFER_SECONDS)
        nino, visitor = await desks.taken(NINO)
        omid = await desks.console(OMID)
        dialog = await begin_transfer(nino, "Omid", "Wants a refund, invoice 1042")
        await expect(dialog).to_contain_text("1 min, it comes back to you")
        await dialog.get_by_role("button", name="Send on").click()
        await expect(dialog).to_have_count(0)
        await expect(nino.locator(".offer-text")).to_contain_text("it comes back to you in")
        await expect(offer(omid)).to_contain_text("Nino sent it to you. Wants a refund, invoice 1042")

        told = expect(nino.locator(".notice")).to_contain_text("Nobody took Leila")
        await asyncio.gather(told, desks.tick(TRANSFER_SECONDS + 1))  # at once, as a notice goes by itself
        await expect(offer(omid)).to_have_count(0)
        await expect(nino.get_by_role("button", name="End chat")).to_be_visible()
        await visitor.hear_all()
        assert "Wants a refund" not in str(visitor.frames)
        await visitor.close()


async def test_a_transfer_that_is_refused_keeps_what_was_written(tmp_path: Path) -> None:
    async with open_desks(tmp_path) as desks:
        await desks.rule(transfer_seconds=TRANSFER_SECONDS)
        nino, visitor = await desks.taken(NINO)
        omid = await desks.console(OMID)
        dialog = await begin_transfer(nino, "Omid", "Wants a refund")
        await omid.locator(".status").click()
        await expect(omid.locator(".status-away")).to_be_visible()
        await dialog.get_by_role("button", name="Send on").click()
        await expect(dialog.get_by_role("alert")).to_contain_text("This colleague is not there any more")
        await expect(dialog.get_by_label("Note")).to_have_value("Wants a refund")
        await visitor.close()


async def test_a_whisper_reaches_the_holder_and_nobody_else_who_reads_along(tmp_path: Path) -> None:
    async with open_desks(tmp_path) as desks:
        await desks.stage.shop.add_operator(LEADER, "supervisor")
        nino, visitor = await desks.taken(NINO)
        omid, lena = await desks.console(OMID), await desks.console(LEADER)
        for page in (omid, lena):
            await open_chat(page, "Leila")
        await expect(omid.locator(".offer-text")).to_be_visible()
        await expect(omid.get_by_role("button", name="Whisper")).to_have_count(0)
        await lena.get_by_role("button", name="Whisper").first.click()
        await say(lena, "Offer her a new one")
        for page, who in ((nino, "Only you"), (lena, "Only Nino")):
            await expect(page.locator(".whisper")).to_contain_text("Offer her a new one")
            await expect(page.locator(".whisper")).to_contain_text(f"{who} and those who lead see this")
        await say(nino, "We send you a new one")
        await expect(omid.get_by_role("log")).to_contain_text("We send you a new one")
        await expect(omid.get_by_text("Offer her a new one")).to_have_count(0)
        await visitor.wait_event("message", text="We send you a new one")
        assert "Offer her a new one" not in str(visitor.frames)
        await visitor.close()


async def test_a_leader_takes_a_chat_over_after_being_asked_once(tmp_path: Path) -> None:
    async with open_desks(tmp_path) as desks:
        await desks.stage.shop.add_operator(LEADER, "supervisor")
        nino, visitor = await desks.taken(NINO)
        lena = await desks.console(LEADER)
        await open_chat(lena, "Leila")
        await lena.get_by_role("button", name="Take over").click()
        await expect(lena.get_by_text("Take it from Nino?")).to_be_visible()
        await expect(nino.get_by_role("button", name="End chat")).to_be_visible()
        told = expect(nino.locator(".notice")).to_contain_text("Lena took over your chat with Leila")
        await asyncio.gather(told, lena.get_by_role("button", name="Take over").click())
        await expect(lena.get_by_role("button", name="End chat")).to_be_visible()
        await expect(nino.get_by_role("log")).to_contain_text("Lena took the chat over")
        await visitor.close()


async def test_a_visitor_is_blocked_with_a_reason_and_the_block_is_undone_at_once(tmp_path: Path) -> None:
    async with open_desks(tmp_path) as desks:
        nino, visitor = await desks.taken(NINO)
        await nino.get_by_role("button", name="More about this chat").click()
        await nino.get_by_role("menuitem", name="Block this visitor").click()
        dialog = nino.get_by_role("dialog")
        await dialog.get_by_role("button", name="Block", exact=True).click()
        await expect(dialog.get_by_text("Please write why.")).to_be_visible()
        await expect(dialog.get_by_role("radio", name="For good")).to_have_count(0)
        await dialog.get_by_label("Why").fill("Insults")
        await dialog.get_by_role("radio", name="A week").check()
        await dialog.get_by_role("button", name="Block", exact=True).click()
        await expect(nino.get_by_role("log")).to_contain_text("The visitor was blocked")
        shop = desks.stage.shop
        assert await shop.query("SELECT reason, is_silent FROM blocks WHERE ended_at IS NULL") == [("Insults", 0)]
        told = expect(nino.get_by_text("The block is lifted")).to_be_visible()
        await asyncio.gather(told, nino.locator(".notice").get_by_role("button", name="Undo").click())
        assert await shop.query("SELECT count(*) FROM blocks WHERE ended_at IS NULL") == [(0,)]
        await visitor.close()


async def test_a_call_that_is_asked_for_is_seen_in_the_list_and_dialled_from_the_pane(tmp_path: Path) -> None:
    async with open_desks(tmp_path) as desks:
        mobile = {"key": "mobile", "kind": "phone", "labels": {"en": "Mobile"}, "is_required": True}
        await desks.rule(call_back=[mobile])
        nino, visitor = await desks.console(NINO), await desks.stage.shop.visitor()
        await visitor.answer_form("call_back", "support", mobile="+98 (21) 555-1234")
        row = nino.locator(".section-left .row")
        await expect(row).to_contain_text("Call back: ")
        await row.click()
        await expect(nino.locator(".thread-state")).to_contain_text("+98 (21) 555-1234")
        await expect(nino.get_by_text("Asked Support for a call")).to_be_visible()
        number = nino.get_by_role("link", name="+98 (21) 555-1234")
        await expect(number).to_have_attribute("href", "tel:+98215551234")
        await nino.get_by_role("button", name="Take over").click()
        await expect(nino.locator(".section-mine .row")).not_to_contain_text("Call back: ")
        await expect(number).to_be_visible()
        await visitor.close()


async def test_who_takes_a_chat_while_away_is_told_that_no_others_come(tmp_path: Path) -> None:
    async with open_desks(tmp_path) as desks:
        nino, visitor = await desks.console(NINO), await desks.visitor()
        await open_chat(nino, "Leila")
        told = nino.get_by_text("You are away: no new chats are offered to you.")
        await nino.locator(".status-online").click()
        await expect(nino.locator(".status-away")).to_be_visible()
        await expect(told).to_have_count(0)
        await nino.get_by_role("button", name="Take chat").click()
        await expect(told).to_be_visible()
        await expect(nino.locator(".status-away")).to_be_visible()
        await visitor.close()
