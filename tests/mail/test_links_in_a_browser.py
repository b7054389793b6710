"""Both links in a real browser: the department's opens the chat in the console, the visitor's the chat in the shop."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.stage import open_stage
from tests.mail.stage import Stage, close, mail_settings, say, secret_in
from tests.outbound.post_office import post_office
from tests.support.browser import ROOT, screenshot

pytestmark = pytest.mark.browser
ANSWER = "It left our house yesterday."


async def test_the_links_in_mails_open_the_chat(tmp_path: Path) -> None:
    async with post_office() as office, open_stage(
        tmp_path, content=ROOT / "tests" / "delivery" / "content", unbuilt=True, **mail_settings(office.port)
    ) as browsers:
        stage = Stage(browsers.shop, office)
        await stage.set_rules()
        visitor = await browsers.shop.visitor()
        conversation_id = await stage.leave_message(visitor)
        await stage.post()
        assert f"/console/#chat={conversation_id}" in stage.take_letter().text

        console, watch = await browsers.console()
        await console.goto(f"{browsers.shop.url}/console/#chat={conversation_id}")
        thread = console.locator("[data-thread]").filter(has=console.get_by_role("heading", name="Mina"))
        await expect(thread.get_by_text("Where is my order?").first).to_be_visible()
        await expect(console).to_have_url(f"{browsers.shop.url}/console/#chats")
        await screenshot(console, "console-chat-from-a-mail-en")

        await visitor.close()
        operator = await stage.take(conversation_id)
        await say(operator, conversation_id, ANSWER)
        await stage.post(60)
        secret = secret_in(stage.take_letter())
        shop_page, shop_watch = await browsers.open(f"{browsers.page_origin}/#chat={secret}")
        await expect(shop_page.get_by_role("log").get_by_text(ANSWER)).to_be_visible()
        assert secret not in shop_page.url
        assert shop_watch.sockets and not any(secret in url for url in shop_watch.sockets)
        await screenshot(shop_page, "widget-chat-from-a-mail-en")
        assert watch.seen == shop_watch.seen == []
        await close(operator)
