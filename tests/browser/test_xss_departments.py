"""What the owner writes about the team and its queue stays text: at the desk, on the team's page, in the widget."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.async_api import Page, expect

from chatserver.domain.department_checks import NAME_CODE_POINTS
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.form_checks import LABEL_CODE_POINTS
from chatserver.domain.forms import FieldKind, FormChoice, FormField
from chatserver.domain.limits import FORM_FIELDS, TAG_CODE_POINTS
from chatserver.domain.routing_checks import WORDS
from chatserver.domain.routing_settings import PriorityRule, RoutingSettings
from chatserver.domain.views import Department
from chatserver.storage import departments, operators, routing_settings
from chatserver.storage import shop as shop_storage
from chatserver.storage.database import Transaction
from tests.browser.bot_stage import go
from tests.browser.payloads import CHOSEN, corpus, fit, short_and_long
from tests.browser.screen import SPACE, links_of
from tests.browser.stage import BOTH_WAYS, open_stage
from tests.browser.test_xss_widget import CONSOLE, WIDGET, Watched, all_show, isolated, no_harm, pytestmark, widgets
from tests.support.browser import ROOT
from tests.support.figures import record
from tests.support.people import pick
from tests.support.shop import RunningShop
from tests.support.visitor_client import VisitorClient

__all__ = ["pytestmark"]
ADMIN = "ada@shop.example"
KINDS: tuple[FieldKind, ...] = ("text", "consent", "choice")
FIELDS, VIEWS = 5, 26
PATIENT_SECONDS = 20  # between two things that are not for every moment
FORMS = (".form-card", ".pane .answers")
VALUES = """(selector) => {
  const root = document.querySelector('chat-widget')?.shadowRoot ?? document
  const wordsOf = (each) => (each.localName === 'input' ? each.value : each.textContent)
  return [...root.querySelectorAll(selector)].map(wordsOf)
}"""


@short_and_long
async def test_nothing_the_owner_calls_departments_questions_and_rules_runs(tmp_path: Path, count: int | None) -> None:
    payloads = corpus(count)
    for first in range(0, len(payloads), CHOSEN):
        await one_shop(tmp_path / f"data-{first}", payloads[first : first + CHOSEN])
    record("X2", queue_owner_payloads=len(payloads), queue_owner_fields=FIELDS, queue_owner_views=VIEWS)


async def one_shop(data: Path, payloads: list[str]) -> None:
    async with open_stage(data, content=ROOT / "tests/delivery/content") as stage:
        await stage.shop.add_operator(ADMIN, "admin")
        await set_up(stage.shop, payloads)
        consoles = [await stage.console(ADMIN, bypasses_policy=bypasses) for bypasses in BOTH_WAYS]
        shown, token = await widgets(stage)
        await fill_in(shown, payloads)
        visitor = VisitorClient(stage.shop.port, stage.shop.site_key, origin=stage.page_origin)
        visitor.token = token
        await visitor.connect()
        chat = Chat(stage.shop, visitor, shown, consoles, payloads)
        await answer_everything(chat)
        await wait_everywhere(chat)
        await at_the_desk(consoles, payloads)
        await on_the_team_page(consoles, payloads)
        no_harm(shown + consoles)
        for page, _ in shown + consoles:
            assert all(href.startswith(("http://", "https://", "#")) for href in await links_of(page))
        await visitor.close()


def called(payloads: list[str]) -> list[str]:
    """What the departments are called."""
    return [fit(payload, NAME_CODE_POINTS) for payload in payloads]


def asked(payloads: list[str]) -> list[str]:
    """What the questions and the choices are."""
    return [fit(payload, LABEL_CODE_POINTS) for payload in payloads]


async def set_up(shop: RunningShop, payloads: list[str]) -> None:
    """For each payload a department, a question of each kind, an answer to choose, and a rule of who comes first."""
    labels = asked(payloads)
    choices = tuple(FormChoice(f"c{number}", {"en": label}) for number, label in enumerate(labels))
    fields = [
        FormField(f"{kind}{number}", kind, {"en": label}, choices=choices[number : number + 1] * (kind == "choice"))
        for number, label in enumerate(labels)
        for kind in KINDS
    ]
    every = FormField("every", "choice", {"en": "Every"}, choices=choices)
    rules = DepartmentRules(pre_chat=(every, *fields))
    priorities = tuple(PriorityRule(fit(payload, WORDS), 5, tag=fit(payload, TAG_CODE_POINTS)) for payload in payloads)

    def unit(transaction: Transaction) -> None:
        for number, name in enumerate(called(payloads)):
            shop_storage.insert_department(transaction, Department(f"d{number}", {"en": name}), 10 + number)
        departments.put_rules(transaction, "sales", rules)
        routing_settings.put(transaction, RoutingSettings(priorities=priorities))
        ada = operators.find_by_login(transaction, ADMIN)
        assert ada is not None
        keys = [department.key for department in shop_storage.list_departments(transaction)]
        operators.grant(transaction, ada.id, keys, [site.id for site in shop_storage.list_sites(transaction)])

    await shop.shop.context.database.write(unit)
    await shop.tick(10)


# The visitor


async def fill_in(shown: Watched, payloads: list[str]) -> None:
    """The form, with all departments and all kinds of questions."""
    await shown[0][0].get_by_role("button", name=WIDGET["panel.menu"]).click()
    await shown[0][0].get_by_role("menuitem", name=WIDGET["menu.person"]).click()
    for page, _ in shown:
        await pick(page.locator('.form [name="department"][value="sales"]'))
    labels = asked(payloads)
    await all_show(shown, {".option-label": called(payloads) + labels, "legend.field-label": labels})
    await all_show(shown, {"label.field-label": labels, ".tick > span": labels})
    for page, _ in shown:
        assert [each.strip(SPACE) for each in await values(page, ".form option")][1:] == stripped(labels)


async def values(page: Page, selector: str) -> list[str]:
    found: list[str] = await page.evaluate(VALUES, selector)
    return found


def stripped(texts: list[str]) -> list[str]:
    return [text.strip(SPACE) for text in texts]


@dataclass
class Chat:
    """One visitor, in two widgets, whom two consoles look at."""

    shop: RunningShop
    visitor: VisitorClient
    shown: Watched
    consoles: Watched
    payloads: list[str]

    async def do(self, command: str, **fields: Any) -> None:
        """What a visitor may do now and then."""
        await self.shop.tick(PATIENT_SECONDS)
        answer = await self.visitor.do(command, **fields)
        assert answer["type"] == "ack", answer

    async def ask(self, **answers: str) -> None:
        await self.do("answer_form", form="pre_chat", department="sales", answers=answers)


async def answer_everything(chat: Chat) -> None:
    """Every question is answered, as many at once as a form takes; each choice is chosen."""
    for first in range(0, len(chat.payloads), FORM_FIELDS // 2):
        some = range(first, min(first + FORM_FIELDS // 2, len(chat.payloads)))
        texts = {f"text{number}": "said" for number in some}
        await chat.ask(**texts, **{f"choice{number}": f"c{number}" for number in some})
        if first == 0:
            for page, _ in chat.consoles:
                await page.locator(".row").first.dispatch_event("click")
        labels = asked([chat.payloads[number] for number in some])
        await all_show(chat.shown, {".answers dt": labels, ".answers dd": labels})
        await all_show(chat.consoles, {f"{place} {part}": labels for place in FORMS for part in ("dt", "dd")})
        await chat.do("leave_queue")
        for page, _ in chat.shown:
            await expect(page.locator(".queue")).to_have_count(0)  # the next wait begins with a card of its own


async def wait_everywhere(chat: Chat) -> None:
    """The visitor waits for one department after the other."""
    await chat.ask(text0="said")
    for page, _ in chat.shown:
        await page.get_by_role("button", name=WIDGET["queue.elsewhere"]).click()
    names = called(chat.payloads)
    await all_show(chat.shown, {".queue-more .option-label": names})
    for number in range(len(names)):
        await chat.do("change_department", department=f"d{number}")
    moved = [WIDGET["line.changed_department"].replace("{department}", isolated(name)) for name in names]
    waits = [CONSOLE["reason_changed_department"].replace("{department}", name) for name in names]
    await all_show(chat.shown, {".story": moved})
    await all_show(chat.consoles, {".line > bdi": waits, ".thread-state > bdi": [names[-1]]})


# The team


async def at_the_desk(consoles: Watched, payloads: list[str]) -> None:
    """Below the list, and where a chat is sent on."""
    for page, _ in consoles:
        await page.locator(".team-head").click()
    await all_show(consoles, {".team-name > bdi": called(payloads)})
    for page, _ in consoles:
        await page.locator(".team-head").click()
        await page.get_by_role("button", name=CONSOLE["transfer"], exact=True).click()
    await all_show(consoles, {".target-name > bdi": called(payloads)})
    for page, _ in consoles:
        await page.keyboard.press("Escape")


async def on_the_team_page(consoles: Watched, payloads: list[str]) -> None:
    names, labels = called(payloads), asked(payloads)
    await all_go(consoles, "team/departments")
    await all_show(consoles, {".rule-title bdi": names})
    await all_go(consoles, "team/people")
    for page, _ in consoles:
        await page.locator(".person-departments bdi").first.wait_for()
        assert set(stripped(names)) <= set(stripped(await values(page, ".person-departments bdi")))
    await all_go(consoles, f"team/department/d{len(payloads) - 1}")
    await all_show(consoles, {".part-title > bdi": names[-1:]})
    await all_go(consoles, "team/department/sales")
    for page, _ in consoles:
        await page.locator(".part-tab", has_text=CONSOLE["team_part_forms"]).click()
        await page.locator(".field-open").first.click()
    await all_show(consoles, {".field-words bdi": labels, ".preview-label": labels, ".preview-tick > span": labels})
    await all_show(consoles, {".preview-choices > span": labels})
    await all_go(consoles, "team/queue")
    for page, _ in consoles:
        await page.locator(".priority-head input").last.wait_for()
        rules = [fit(payload, WORDS) for payload in payloads]
        assert stripped(await values(page, ".priority-head input")) == stripped([line(rule) for rule in rules])
        tags = [line(fit(payload, TAG_CODE_POINTS)) for payload in payloads]
        assert stripped(tags) == stripped(await values(page, ".priority-parts .field:first-child input"))


def line(text: str) -> str:
    """The text as a field of one line has it."""
    return text.replace("\r", "").replace("\n", "")


async def all_go(consoles: Watched, place: str) -> None:
    for page, _ in consoles:
        await go(page, place)
