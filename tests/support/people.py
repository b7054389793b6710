"""What a visitor and an operator see and do, in the words on their screens."""

from __future__ import annotations

from playwright.async_api import Browser, Locator, Page, expect

from tests.support.browser import Trouble

JUST_STARTED_MS = 120_000  # a server that has just started reads its bots' phrasings: seconds of the processor


async def pick(radio: Locator) -> None:
    """Chooses by the words beside the button, as a person does, once nothing on the page moves any more."""
    await expect(radio).to_be_enabled()
    await radio.locator("xpath=ancestor::label").click()
    await expect(radio).to_be_checked()


class VisitorPage:
    """A visitor in the demo shop."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.trouble = Trouble(page)
        self.panel = page.get_by_role("dialog")
        self.log = page.get_by_role("log")

    @classmethod
    async def open(cls, browser: Browser, url: str, width: int = 1280, height: int = 800) -> VisitorPage:
        context = await browser.new_context(viewport={"width": width, "height": height})
        visitor = cls(await context.new_page())
        await visitor.page.goto(url)
        return visitor

    async def open_chat(self) -> None:
        await self.page.get_by_role("button", name="Open chat").click()
        await expect(self.composer).to_be_visible()

    @property
    def composer(self) -> Locator:
        return self.panel.get_by_role("textbox", name="Your message")

    async def say(self, text: str) -> None:
        await self.composer.fill(text)
        await self.composer.press("Enter")

    async def ask_for_person(self, name: str, topic: str, department: str) -> None:
        """Opens the menu, asks, and fills the form in."""
        await self.panel.get_by_role("button", name="More").click()
        await self.panel.get_by_role("menuitem", name="Talk to a person").click()
        radio = self.panel.get_by_role("radio", name=department)
        await expect(radio).to_be_enabled(timeout=JUST_STARTED_MS)
        await pick(radio)
        await self.panel.get_by_label("Your name").fill(name)
        await self.panel.get_by_label("What is it about?").fill(topic)
        await self.panel.get_by_role("button", name="Ask for a person").click()

    async def sees(self, text: str) -> None:
        await expect(self.log.get_by_text(text).first).to_be_visible()

    def count(self, text: str) -> Locator:
        return self.log.get_by_text(text, exact=True)


class OperatorPage:
    """An operator at the console."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.trouble = Trouble(page)

    @classmethod
    async def sign_in(cls, browser: Browser, link: str, width: int = 1440, height: int = 900) -> OperatorPage:
        context = await browser.new_context(viewport={"width": width, "height": height})
        operator = cls(await context.new_page())
        await operator.page.goto(link)
        await expect(operator.page.get_by_text("of 4 chats")).to_be_visible()
        return operator

    def row(self, name: str) -> Locator:
        return self.page.locator("button.row").filter(has_text=name)

    def thread(self, name: str) -> Locator:
        """The open conversation with this visitor."""
        return self.page.locator("[data-thread]").filter(has=self.page.get_by_role("heading", name=name))

    async def take(self, name: str) -> Locator:
        """Opens the chat from the list and takes it."""
        await self.row(name).click()
        thread = self.thread(name)
        await thread.get_by_role("button", name="Take chat").first.click()
        await expect(thread.get_by_role("button", name="End chat")).to_be_visible()
        return thread

    async def say(self, thread: Locator, text: str) -> None:
        composer = thread.get_by_role("textbox")
        await composer.fill(text)
        await composer.press("Enter")
