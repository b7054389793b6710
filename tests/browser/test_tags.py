"""Tags at the desk: added and taken away with the keyboard alone, shown to colleagues at once, never to the visitor."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from chatserver.domain.limits import TAGS
from tests.browser.test_queue_desk import NINO, OMID, open_chat, open_desks

pytestmark = pytest.mark.browser


def chips(page: Page) -> Locator:
    return page.locator(".pane .pill > bdi")


def field(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Add a tag").or_(page.get_by_role("textbox", name="Add a tag"))


async def test_tags_are_added_and_taken_away_with_the_keyboard_and_colleagues_see_them(tmp_path: Path) -> None:
    async with open_desks(tmp_path) as desks:
        nino, visitor = await desks.taken(NINO)
        omid = await desks.console(OMID)
        await open_chat(omid, "Leila")
        height = await nino.locator(".row").evaluate("(row) => row.getBoundingClientRect().height")
        await field(nino).focus()
        await nino.keyboard.type("vip, Refund")
        await nino.keyboard.press("Enter")
        await expect(chips(omid)).to_have_text(["Refund", "vip"])
        await expect(chips(nino)).to_have_text(["Refund", "vip"])
        await expect(nino.get_by_role("log")).to_contain_text("You added the tags: vip, Refund")
        await expect(omid.get_by_role("log")).to_contain_text("Nino added the tags: vip, Refund")
        await expect(omid.locator(".row-tag")).to_have_text(["Refund", "vip"])

        await nino.keyboard.type("VIP")
        await nino.keyboard.press("Enter")
        await nino.keyboard.type("a third one that is rather long")
        await nino.keyboard.press("Enter")
        await expect(chips(omid)).to_have_text(["a third one that is rather long", "Refund", "vip"])
        await expect(nino.locator(".row-tag")).to_have_count(2)
        await expect(nino.locator(".row-more")).to_have_text("+1")
        lines = omid.get_by_role("log").locator(".line", has_text="tag")
        await expect(lines).to_have_count(1)
        await expect(lines).to_contain_text("Nino added the tags: vip, Refund, a third one that is rather long")
        assert await nino.locator(".row").evaluate("(row) => row.getBoundingClientRect().height") == height

        await nino.get_by_role("button", name="Remove Refund").press("Enter")
        await expect(chips(omid)).to_have_text(["a third one that is rather long", "vip"])
        await expect(field(nino)).to_be_focused()
        for _ in range(2):
            await nino.keyboard.press("Backspace")
        await expect(chips(omid)).to_have_count(0)
        await expect(lines).to_have_count(0)  # nothing is left of what was said
        await expect(omid.locator(".row-tag")).to_have_count(0)
        await visitor.hear_all()
        assert "vip" not in str(visitor.all_frames)
        await visitor.close()


async def test_what_the_team_uses_elsewhere_is_suggested(tmp_path: Path) -> None:
    async with open_desks(tmp_path) as desks:
        nino, visitor = await desks.taken(NINO)
        await field(nino).fill("big customer")
        await field(nino).press("Enter")
        await expect(nino.get_by_role("log")).to_contain_text("You added the tag")  # the server has it, too
        await expect(chips(nino)).to_have_text(["big customer"])
        other = await desks.visitor("Mina")
        await open_chat(nino, "Mina")
        await expect(chips(nino)).to_have_count(0)
        await field(nino).focus()
        await expect(nino.locator(".pane datalist option")).to_have_attribute("value", "big customer")
        await field(nino).fill("big customer")
        await field(nino).press("Enter")
        await expect(chips(nino)).to_have_text(["big customer"])
        await expect(nino.locator(".pane datalist option")).to_have_count(0)
        await visitor.close()
        await other.close()


@pytest.mark.parametrize(
    ("language", "label", "words"),
    [
        ("en", "Add a tag", "“Tags”: Please keep at most 20 there."),
        ("fa", "افزودن برچسب", "«برچسب‌ها»: لطفاً حداکثر ۲۰ مورد نگه دارید."),
    ],
)
async def test_a_tag_that_the_server_refuses_is_not_silently_gone(
    language: str, label: str, words: str, tmp_path: Path
) -> None:
    async with open_desks(tmp_path) as desks:
        visitor = await desks.visitor()
        nino, watch = await desks.stage.console(NINO, locale=language)
        desks.watches.append(watch)
        await open_chat(nino, "Leila")
        chat = (await desks.stage.shop.query("SELECT id FROM conversations"))[0][0]
        omid = await desks.stage.shop.operator(OMID)
        await omid.do("tag", conversation_id=chat, add=[f"tag {number}" for number in range(TAGS)])
        await expect(chips(nino)).to_have_count(TAGS)
        await nino.get_by_label(label, exact=True).fill("one more")
        await nino.get_by_label(label, exact=True).press("Enter")
        await expect(nino.locator(".notice bdi")).to_have_text(words)
        await expect(chips(nino)).to_have_count(TAGS)
        await visitor.close()
        await omid.close()

