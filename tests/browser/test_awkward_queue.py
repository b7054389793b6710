"""Awkward words on the way to a person: nothing is cut off, runs out of its place or turns its neighbours (B6)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from chatserver.actions.accounts import make_operator
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.forms import NAME, FormChoice, FormField
from chatserver.domain.limits import COMMENT_CODE_POINTS, NAME_CODE_POINTS, TEXT_CODE_POINTS
from chatserver.domain.routing_settings import PriorityRule, RoutingSettings
from chatserver.domain.views import Department
from chatserver.storage import departments, letters, operators, routing_settings
from chatserver.storage import shop as shop_storage
from chatserver.storage.database import Transaction
from chatserver.storage.letters import StoredLetter
from tests.browser.bot_stage import go
from tests.browser.stage import Stage, open_stage
from tests.browser.test_accessibility import PATHS
from tests.browser.test_awkward_texts import LEAKS
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.people import pick
from tests.support.shop import RunningShop
from tests.support.visitor_client import VisitorClient

pytestmark = pytest.mark.browser
ADMIN, LEADER = "ada@shop.example", "lena@shop.example"
TOWER = "Z" + "\u0351\u036b\u0343\u0321\u0312" * 11
WORDS = {
    "a tower of marks": TOWER,
    "an override": "Sales \u202eonly the end is turned round",
    "an unclosed isolate": "\u2066Nino \u202bNino",
    "a long Georgian word": "გადაუდებელიდახმარებისგანყოფილებისთანამშრომლებისათვის",
    "families and flags": "👨‍👩‍👧‍👦👩🏽‍🚒🏳️‍🌈🇬🇪🇮🇷🇺🇦👨‍👩‍👧‍👦",
    "a word without an end": "W" * 60,
    "wide ligatures": "\ufdfa" * 60,
    "Persian": "بخش رسیدگی به سفارش‌های برگشتی",
}
PLACES = ("departments", "new", "people", "queue", "waits", "blocks", "mail")
CUT = """() => {
  const SPACE_PX = 6  // a blank at the end of a line hangs out of it
  const root = document.querySelector('chat-widget')?.shadowRoot ?? document.body
  const aside = '.visually-hidden, .hidden-words, .place-name, option, style, script'
  const scrolls = '.table-frame, .snippet, .bot-tabs, .tab-strip'
  const isShortened = (style) => style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
  const frameOf = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const style = getComputedStyle(each)
      if (style.display !== 'inline' && style.overflowX !== 'visible') return each
    }
    return document.documentElement
  }
  const found = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode
    if (!data.trim() || !parentElement.checkVisibility() || parentElement.closest(aside)) continue
    range.selectNodeContents(walker.currentNode)
    const box = range.getBoundingClientRect()
    const frame = frameOf(parentElement)
    const bounds = frame.getBoundingClientRect()
    const isOut = box.left < bounds.left - SPACE_PX || box.right > bounds.right + SPACE_PX
    if (!box.width || !isOut || isShortened(getComputedStyle(frame)) || frame.matches(scrolls)) continue
    found.push(`${parentElement.outerHTML.slice(0, 160)} out of ${frame.className || frame.localName}`)
  }
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth ? [...found, `the page is ${scrollWidth - clientWidth} too wide`] : found
}"""
IS_IN_SIGHT = """(answers) => {
  const bar = answers.closest('.offer-bar').getBoundingClientRect()
  return answers.getBoundingClientRect().bottom <= bar.bottom
}"""


@dataclass
class Look:
    """Looks at screens, and keeps what is wrong with them."""

    problems: list[str]
    screens: int = 0

    async def at(self, page: Page, what: str) -> None:
        self.screens += 1
        self.problems += [f"{what}: {each}" for each in await page.evaluate(CUT)]
        for words in WORDS.values():
            leaks = [each for each in await page.evaluate(LEAKS, words) if "visually-hidden" not in each]
            self.problems += [f"{what}: not isolated: {each}" for each in leaks]


@pytest.mark.parametrize(
    ("language", "width"),
    [
        ("en", 1280),
        ("fa", 360),
        pytest.param("en", 360, marks=pytest.mark.long),
        pytest.param("fa", 1280, marks=pytest.mark.long),
    ],
)
async def test_awkward_words_of_the_queue_stay_in_their_places(tmp_path: Path, language: str, width: int) -> None:
    look = Look([])
    how: dict[str, Any] = {"locale": language, "viewport": {"width": width, "height": 800}, "reduced_motion": "reduce"}
    async with open_stage(tmp_path / "data") as stage:
        await set_up(stage.shop)
        desk, _ = await stage.console(ADMIN, **how)
        team, leader = await stage.shop.operator(ADMIN), await stage.shop.operator(LEADER)
        await leader.send("set_status", status="away")
        await leader.wait_type("operator_state", status="away")
        for name, words in WORDS.items():
            await one_chat(stage, look, desk, team, leader, f"{name} at the desk", words)
        await team_page(look, desk)
        await widget(stage, look, how)
        await team.close()
        await leader.close()
    record("B6", queue_screens=look.screens, queue_texts=len(WORDS))
    assert not look.problems, "\n".join(dict.fromkeys(look.problems))


def much_of(words: str, code_points: int) -> str:
    """As much of it as a field takes."""
    return (words * (code_points // len(words) + 1))[:code_points]


async def set_up(shop: RunningShop) -> None:
    """Departments, questions, choices, rules, letters and people called by the awkward words."""
    labels = [much_of(words, 300) for words in WORDS.values()]
    choices = tuple(FormChoice(f"c{number}", {"en": label}) for number, label in enumerate(labels))
    texts = [FormField(f"q{number}", "long_text", {"en": label}) for number, label in enumerate(labels)]
    ticks = [FormField(f"t{number}", "consent", {"en": label}) for number, label in enumerate(labels)]
    every = FormField("every", "choice", {"en": "Every"}, choices=choices)
    few = FormField("few", "choice", {"en": "Few"}, choices=choices[:5])
    rest = FormField("rest", "choice", {"en": "Rest"}, choices=choices[5:])
    asking = DepartmentRules(assignment="automatic", pre_chat=(NAME, every, few, rest, *texts, *ticks))
    priorities = tuple(PriorityRule(words, 5, attribute="plan", value="x") for words in WORDS.values())

    def unit(transaction: Transaction) -> None:
        make_operator(transaction, "Ada", ADMIN, "admin", None, 0)
        make_operator(transaction, TOWER + " Lena" + "W" * 39, LEADER, "supervisor", None, 0)
        departments.put_rules(transaction, "sales", asking)
        routing_settings.put(transaction, RoutingSettings(priorities=priorities))
        for number, words in enumerate(WORDS.values()):
            shop_storage.insert_department(transaction, Department(f"d{number}", {"en": words}), 10 + number)
            problem = much_of(words, 500)
            letters.insert(transaction, StoredLetter(f"l{number}", "test", None, words, "refused", problem, number))
        keys = [department.key for department in shop_storage.list_departments(transaction)]
        sites = [site.id for site in shop_storage.list_sites(transaction)]
        for login in (ADMIN, LEADER):
            found = operators.find_by_login(transaction, login)
            assert found is not None
            operators.grant(transaction, found.id, keys, sites)

    await shop.shop.context.database.write(unit)
    await shop.tick(10)


# The console


async def one_chat(
    stage: Stage, look: Look, desk: Page, team: OperatorClient, leader: OperatorClient, what: str, words: str
) -> None:
    """A visitor is offered, taken, whispered about, taken over, sent on and blocked, all with the same words."""
    visitor = await stage.shop.visitor()
    said = {f"q{number}": much_of(words, COMMENT_CODE_POINTS) for number in range(2)}
    about = await waiting(visitor, name=much_of(words, NAME_CODE_POINTS), every="c3", **said)
    await offered(look, desk, what)
    await done(team, "take", **about)
    await desk.locator(f'[data-conversation="{about["conversation_id"]}"]').dispatch_event("click")
    await desk.locator(".form-card").wait_for()
    text = much_of(words, TEXT_CODE_POINTS)
    for command in ("whisper", "note"):
        await done(leader, command, text=text, **about)
    await desk.locator(".whisper").wait_for()
    await look.at(desk, what)
    await done(leader, "take_over", operator_id=operator_id(team), **about)
    await desk.locator(".offer-text").wait_for()
    await look.at(desk, f"{what}, taken over")
    await done(leader, "transfer", operator_id=operator_id(team), note=text, **about)
    await offered(look, desk, f"{what}, sent")
    await done(team, "take", **about)
    await expect(desk.locator(".offered-chat")).to_have_count(0)  # what stands below it moves up
    await dialogs(look, desk, what)
    terms = {"reason": much_of(words, 200), "days": None, "is_silent": False, "what": "visitor", **about}
    assert (await team.post("/console/api/blocks/visitor", terms)).status_code == 200
    await desk.locator(".thread .offer [data-note]").wait_for()
    await look.at(desk, f"{what}, blocked")
    await desk.locator(".thread-head > .icon-button").last.dispatch_event("click")
    await visitor.close()


async def waiting(visitor: VisitorClient, **answers: str) -> dict[str, str]:
    """The visitor asks for a person. Returns the conversation's id as commands have it."""
    answer = await visitor.answer_form("pre_chat", "sales", **answers)
    assert answer["type"] == "ack", answer
    return {"conversation_id": visitor.events()[0]["conversation_id"]}


async def done(client: OperatorClient, command: str, **fields: Any) -> None:
    answer = await client.do(command, **fields)
    assert answer["type"] == "ack", answer


def operator_id(client: OperatorClient) -> str:
    return str(client.frames[0]["operator"]["id"])


async def offered(look: Look, desk: Page, what: str) -> None:
    await desk.locator(".offered-chat .offered-why").wait_for()
    await look.at(desk, f"{what}, offered")
    if not await desk.locator(".offered-answers").evaluate(IS_IN_SIGHT):
        look.problems.append(f"{what}: the offer's buttons are out of sight")


async def dialogs(look: Look, desk: Page, what: str) -> None:
    """Where the chat is sent on, and where the visitor is blocked."""
    head = desk.locator(".thread-head")
    await head.locator("> .icon-button:not(.only-narrow)").first.click()
    await desk.locator(".target").first.wait_for()
    await look.at(desk, f"{what}, sending on")
    await desk.keyboard.press("Escape")
    await head.locator(".menu button").first.click()
    await desk.get_by_role("menuitem").click()
    await desk.locator(".send-form").wait_for()
    await look.at(desk, f"{what}, blocking")
    await desk.keyboard.press("Escape")


async def team_page(look: Look, desk: Page) -> None:
    """Every section, and every part of a department."""
    if await desk.locator(".team-head").is_visible():
        await desk.locator(".team-head").click()
        await look.at(desk, "the team below the list")
    for place in PLACES:
        await go(desk, f"team/{place}")
        sign = ".team-editor" if place == "new" else f'.bot-tabs a[href="#team/{place}"][aria-current]'
        await desk.locator(sign).wait_for()
        await desk.locator(".team .skeleton").first.wait_for(state="detached")
        await look.at(desk, f"the team's page, {place}")
    await go(desk, "team/department/sales")
    for number in range(4):
        await desk.locator(".part-tab").nth(number).click()
        await look.at(desk, f"a department, part {number}")
    for number in (1, 4):
        await desk.locator(".field-open").nth(number).click()
        await look.at(desk, f"a question, {number}")


# The widget


async def widget(stage: Stage, look: Look, how: dict[str, Any]) -> None:
    """The form, what was answered, the wait, and another department."""
    page, _ = await stage.open(f"{stage.page_origin}/{PATHS[how['locale']]}", **how)
    await page.locator(".launcher").click()
    key = f"chatserver:{stage.shop.site_key}:token"
    kept = await page.wait_for_function("(key) => localStorage.getItem(key)", arg=key)
    visitor = VisitorClient(stage.shop.port, stage.shop.site_key, origin=stage.page_origin)
    visitor.token = await kept.json_value()
    await visitor.connect()
    await visitor.say("A person, please", button_id="person")
    await pick(page.locator('.form [name="department"][value="sales"]'))
    await page.locator(".form .tick").first.wait_for()
    await look.at(page, "the form")
    said = {f"q{number}": much_of(words, COMMENT_CODE_POINTS) for number, words in enumerate(WORDS.values())}
    await waiting(visitor, name=TOWER, every="c3", **said)
    await page.locator(".queue").wait_for()
    await look.at(page, "the wait")
    for number in range(3):
        await stage.shop.tick(20)
        await visitor.do("change_department", department=f"d{number}")
    await page.locator(".queue button").nth(0).click()
    await look.at(page, "other departments")
    await visitor.close()
