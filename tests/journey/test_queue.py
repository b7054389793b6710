"""Two operators and a visitor in real browsers: a transfer that nobody takes, and a laptop that is closed."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Locator, expect

from tests.browser.stage import Stage, open_stage
from tests.queue.counter import last_place
from tests.support.browser import screenshot
from tests.support.people import OperatorPage, VisitorPage, pick
from tests.support.shop import RunningShop, until

pytestmark = pytest.mark.browser
NINO, OMID = "nino@shop.example", "omid@shop.example"
TRANSFER_SECONDS, GRACE_SECONDS = 120, 30


@dataclass
class Scene:
    """Leila writes from the shop; Nino and Omid are at their consoles."""

    stage: Stage
    leila: VisitorPage
    nino: OperatorPage
    omid: OperatorPage

    @property
    def shop(self) -> RunningShop:
        return self.stage.shop


@asynccontextmanager
async def open_scene(data: Path) -> AsyncIterator[Scene]:
    async with open_stage(data) as stage:
        consoles = [OperatorPage((await stage.console(login))[0]) for login in (NINO, OMID)]
        await stage.shop.tick(1)
        page, _ = await stage.open(stage.page_origin)
        scene = Scene(stage, VisitorPage(page), *consoles)
        yield scene
        for person in (scene.leila, *consoles):
            assert person.trouble.complaints == []


async def test_a_visitor_is_told_and_keeps_the_place_whatever_becomes_of_the_operator(tmp_path: Path) -> None:
    async with open_scene(tmp_path / "data") as scene:
        thread = await nino_takes_leilas_chat(scene)
        scene.shop.advance(1)
        later = await scene.shop.visitor()
        await later.ask_for_person("Later")

        await nino_sends_it_to_omid(scene, thread)
        await nobody_takes_it_and_it_comes_back(scene, thread)
        await nino_closes_the_laptop(scene)
        await leila_is_told_and_is_still_the_first(scene)
        await later.wait_type("queue", position=2, waiting=2)
        await omid_goes_on(scene)
        await until(lambda: last_place(later) == (1, 1))
        await later.close()


async def leila_is_the_first(scene: Scene) -> None:
    wait = scene.leila.panel.get_by_role("region", name="The wait")
    await expect(wait).to_contain_text("You are next: number 1 in the queue.")


async def nino_takes_leilas_chat(scene: Scene) -> Locator:
    await scene.leila.open_chat()
    await scene.leila.ask_for_person("Leila", "The parcel has not come", "Support")
    await leila_is_the_first(scene)
    thread = await scene.nino.take("Leila")
    await scene.nino.say(thread, "Hello Leila, let me look")
    await scene.leila.sees("Hello Leila, let me look")
    return thread


async def nino_sends_it_to_omid(scene: Scene, thread: Locator) -> None:
    await thread.get_by_role("button", name="Send to a department or a colleague").click()
    dialog = scene.nino.page.get_by_role("dialog")
    await pick(dialog.get_by_role("radio", name="Omid"))
    await dialog.get_by_label("Note").fill("Please look at the customs papers")
    await dialog.get_by_role("button", name="Send on").click()
    await scene.leila.sees("You are being passed on to a colleague. Your place is kept.")
    await scene.omid.row("Leila").click()
    await expect(scene.omid.thread("Leila").get_by_text("Please look at the customs papers")).to_be_visible()
    await leila_is_the_first(scene)


async def nobody_takes_it_and_it_comes_back(scene: Scene, thread: Locator) -> None:
    await scene.shop.tick(TRANSFER_SECONDS - 5)
    await expect(thread.get_by_role("button", name="Take back").first).to_be_visible()
    assert await state(scene) == "waiting"
    told = scene.nino.page.get_by_text("Nobody took Leila. The chat is with you again.").first
    await asyncio.gather(expect(told).to_be_visible(), scene.shop.tick(6))  # at once, as a notice goes by itself
    await expect(thread.get_by_role("button", name="End chat")).to_be_visible()
    await scene.nino.say(thread, "It is me again")
    await scene.leila.sees("It is me again")


async def nino_closes_the_laptop(scene: Scene) -> None:
    async with scene.shop.somebody_goes():
        await scene.nino.page.context.close()
    await scene.shop.tick(GRACE_SECONDS - 1)
    await scene.leila.say("Nino?")
    await expect(scene.leila.log.locator(".message-sending")).to_have_count(0)  # the server has it
    await expect(scene.leila.panel.get_by_text("was lost")).to_have_count(0)
    assert await state(scene) == "assigned"
    await scene.shop.tick(2)


async def state(scene: Scene) -> str:
    """How Leila's chat stands by the server: a page may not know yet."""
    [(found,)] = await scene.shop.query("SELECT state FROM conversations WHERE visitor_name = 'Leila'")
    return str(found)


async def leila_is_told_and_is_still_the_first(scene: Scene) -> None:
    words = re.compile("The connection of .*Nino.* was lost. You keep your place in the queue.")
    await expect(scene.leila.log.get_by_text(words)).to_be_visible()
    await leila_is_the_first(scene)
    await screenshot(scene.leila.page, "widget-operator-gone-en")


async def omid_goes_on(scene: Scene) -> None:
    thread = await scene.omid.take("Leila")
    await expect(scene.leila.log.get_by_text(re.compile("Omid.* has joined the chat."))).to_be_visible()
    await expect(thread.get_by_text("Hello Leila, let me look")).to_be_visible()
    await expect(thread.get_by_role("log").get_by_text("Nino?")).to_be_visible()
    await scene.omid.say(thread, "Nino had to go, I go on")
    await scene.leila.sees("Nino had to go, I go on")
    await screenshot(scene.omid.page, "console-after-operator-gone-en")
