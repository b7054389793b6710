"""What is written on the way to a person stays text: answers, offers, transfers, whispers, blocks and letters."""

from __future__ import annotations

import asyncio
import re
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.async_api import Page

from chatserver.actions.accounts import make_operator
from chatserver.domain.blocks import REASON_CODE_POINTS, Block, normalise_email
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.forms import NAME, FormField
from chatserver.domain.limits import TAG_CODE_POINTS
from chatserver.domain.tags import clean_tag
from chatserver.storage import blocks, departments, letters, operators
from chatserver.storage import shop as shop_storage
from chatserver.storage.database import Transaction
from chatserver.storage.letters import StoredLetter
from tests.browser.bot_stage import go
from tests.browser.payloads import CHOSEN, corpus, fit, short_and_long
from tests.browser.screen import shows
from tests.browser.stage import BOTH_WAYS, Stage, open_stage
from tests.browser.test_xss_widget import CONSOLE, WIDGET, Watched, all_show, isolated, no_harm, pytestmark, widgets
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.visitor_client import VisitorClient

__all__ = ["pytestmark"]
ADMIN = "ada@shop.example"
ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
PHONE = "+995 555 12 34 56"
ASKED = (
    NAME,
    FormField("plain", "text", {"en": "Plain"}),
    FormField("story", "long_text", {"en": "Story"}),
    FormField("order_number", "order_number"),
    FormField("phone", "phone"),
    FormField("email", "email"),
)
OFFERING = DepartmentRules(assignment="automatic", accept_seconds=60, pre_chat=ASKED)
VISITOR_FIELDS, VISITOR_VIEWS = 8, 11
TEAM_FIELDS, TEAM_VIEWS = 5, 29
LETTERS_SHOWN = 50
TAGGED = """(words) => [...document.querySelectorAll('.tag > bdi, bdi.tag')]
  .some((each) => each.checkVisibility() && each.textContent.trim() === words.trim())"""


# What a visitor answers, and those who keep them out


@short_and_long
async def test_nothing_a_visitor_answers_runs_where_the_queue_shows_it(tmp_path: Path, count: int | None) -> None:
    payloads = list(dict.fromkeys(each.strip() for each in corpus(count)[:: 2 if count else 1]))
    async with open_stage(tmp_path / "data") as stage:
        await stage.shop.add_operator(ADMIN, "admin")
        await stage.shop.shop.context.database.write(departments.put_rules, "sales", OFFERING)
        consoles = [await stage.console(ADMIN, bypasses_policy=bypasses) for bypasses in BOTH_WAYS]
        team = await stage.shop.operator(ADMIN)
        for payload in payloads:
            await be_offered_and_blocked(stage, consoles, team, payload)
        await all_blocked(consoles, payloads)
        await all_written_to(stage.shop, consoles, payloads)
        no_harm(consoles)
        assert {await page.title() for page, _ in consoles} == {fill(CONSOLE["title_of"], shop="Test shop")}
        await team.close()
    record("X1", queue_payloads=len(payloads), queue_fields=VISITOR_FIELDS, queue_views=VISITOR_VIEWS)


def answers(payload: str) -> dict[str, str]:
    """The payload in every field that takes it, as a server keeps it."""
    payload = payload.strip()
    said = {
        "name": fit(payload, 100),
        "plain": fit(payload, 200),
        "story": fit(payload, 1_000),
        "order_number": fit(payload, 60),
        "phone": PHONE,
    }
    return said | ({"email": address(payload)} if address(payload) else {})


def address(payload: str) -> str:
    """The payload as an e-mail address, empty where it cannot be one."""
    email = f"{payload}.{zlib.crc32(payload.encode())}@shop.example"  # alike payloads are not one visitor's
    return email if ADDRESS.fullmatch(email) and len(email) <= 254 else ""


async def be_offered_and_blocked(stage: Stage, consoles: Watched, team: OperatorClient, payload: str) -> None:
    """A visitor asks for a person, is offered, taken, and then kept out."""
    visitor, said = await stage.shop.visitor(), answers(payload)
    answer = await visitor.answer_form("pre_chat", "sales", **said)
    assert answer["type"] == "ack", answer
    name, *others = said.values()
    concern = {".offered-name": [name], ".offered-concern bdi": others, ".row-words": [f"Plain: {said['plain']}"]}
    await all_show(consoles, concern)
    about = {"conversation_id": visitor.events()[0]["conversation_id"]}
    assert (await team.do("take", **about))["type"] == "ack"
    await show_thread(consoles, about["conversation_id"])
    await all_show(consoles, {".thread-who h2": [name], ".form-card dd": [*said.values()], ".pane .answers dd": others})
    await asyncio.gather(*(ask_to_block(page, name) for page, _ in consoles))
    terms = {"reason": fit(payload, REASON_CODE_POINTS), "days": None, "is_silent": False, **about}
    for what in ("email", "visitor") if address(payload) else ("visitor",):
        blocked = await team.post("/console/api/blocks/visitor", terms | {"what": what})
        assert blocked.status_code == 200, blocked.text
    await all_show(consoles, {".line > bdi": [CONSOLE["reason_blocked"]]})
    for page, _ in consoles:
        await page.get_by_role("button", name=CONSOLE["close_tab"], exact=True).first.dispatch_event("click")
    await visitor.close()


async def ask_to_block(page: Page, name: str) -> None:
    """The question names the visitor."""
    await page.locator(".thread-head .menu button").first.dispatch_event("click")
    await page.get_by_role("menuitem").dispatch_event("click")
    await shows(page, {".dialog-head h2": [fill(CONSOLE["desk_block_title"], name=name)]})
    await page.keyboard.press("Escape")


async def show_thread(consoles: Watched, conversation_id: str) -> None:
    for page, _ in consoles:
        await page.locator(f'[data-conversation="{conversation_id}"]').dispatch_event("click")


async def all_blocked(consoles: Watched, payloads: list[str]) -> None:
    """The page of blocks: whom, and why."""
    await all_go(consoles, "team/blocks")
    addresses = [normalise_email(address(payload)) for payload in payloads if address(payload)]
    called = [fit(payload, 100) for payload in payloads] + addresses
    assert addresses
    reasons = [fit(payload, REASON_CODE_POINTS) for payload in payloads]
    await all_show(consoles, {".block-head bdi": called, ".block-words > p > bdi": reasons})


async def all_written_to(shop: RunningShop, consoles: Watched, payloads: list[str]) -> None:
    """The page of mails: to whom, and what the mail server said."""
    for first in range(0, len(payloads), LETTERS_SHOWN):
        some = payloads[first : first + LETTERS_SHOWN]
        await shop.shop.context.database.write(refuse_letters, first, some)
        await all_go(consoles, "team/mail")
        recipients = [fit(payload, 254) for payload in some]
        await all_show(consoles, {".letter-words .hint bdi": recipients, ".letter-words .bad bdi": some})
        await all_go(consoles, "team/people")


def refuse_letters(transaction: Transaction, first: int, problems: list[str]) -> None:
    for number, problem in enumerate(problems, first):
        letter = StoredLetter(f"l{number}", "test", None, fit(problem, 254), "refused", problem, number)
        letters.insert(transaction, letter)


async def all_go(consoles: Watched, place: str) -> None:
    for page, _ in consoles:
        await go(page, place)


# What the team does with a chat, and how its members are called


@dataclass
class Round:
    """One leader, called like the payload, meets Nino over a chat. Both of Nino's consoles and widgets look on."""

    shown: Watched
    consoles: Watched
    nino: OperatorClient
    leader: OperatorClient
    about: dict[str, Any]
    payload: str

    @property
    def name(self) -> str:
        return fit(self.payload, 100)

    def says(self, key: str, **values: str) -> str:
        """The console's words, about this leader."""
        return fill(CONSOLE[key], name=self.name, visitor=f"V {self.name[:90]}", **values)


def fill(text: str, **values: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], found[0]), text)


@short_and_long
async def test_nothing_runs_while_the_team_hands_a_chat_on(tmp_path: Path, count: int | None) -> None:
    payloads = corpus(count)[::4]  # some of each family: every one of them takes a dozen steps in four pages
    for first in range(0, len(payloads), CHOSEN):
        await hand_on(tmp_path / f"data-{first}", payloads[first : first + CHOSEN])
    record("X2", handed_on_payloads=len(payloads), handed_on_fields=TEAM_FIELDS, handed_on_views=TEAM_VIEWS)


async def hand_on(data: Path, payloads: list[str]) -> None:
    async with open_stage(data) as stage:
        await lead(stage.shop, payloads)
        shown, token = await widgets(stage)
        consoles = [await stage.console(bypasses_policy=bypasses) for bypasses in BOTH_WAYS]
        nino = await stage.shop.operator()
        visitor = VisitorClient(stage.shop.port, stage.shop.site_key, origin=stage.page_origin)
        visitor.token = token
        await visitor.connect()
        await visitor.ask_for_person()
        about = {"conversation_id": visitor.events()[0]["conversation_id"]}
        await done(nino, "take", **about)
        await show_thread(consoles, about["conversation_id"])
        for number, payload in enumerate(payloads):
            leader = await stage.shop.operator(f"o{number}@shop.example")
            await meet(Round(shown, consoles, nino, leader, about, payload))
            await leader.close()
        await meet_the_team(stage.shop, consoles, payloads)
        for page, _ in shown:
            await page.reload()
            await shows(page, {".story": [told("line.came_back", fit(payloads[-1], 100))]})
        no_harm(shown + consoles)
        await visitor.close()
        await nino.close()


async def lead(shop: RunningShop, payloads: list[str]) -> None:
    """A supervisor for each payload, called like it."""

    def unit(transaction: Transaction) -> None:
        keys = [department.key for department in shop_storage.list_departments(transaction)]
        site_ids = [site.id for site in shop_storage.list_sites(transaction)]
        for number, payload in enumerate(payloads):
            made = make_operator(transaction, fit(payload, 100), f"o{number}@shop.example", "supervisor", None, 0)
            operators.grant(transaction, made, keys, site_ids)

    await shop.shop.context.database.write(unit)


async def meet_the_team(shop: RunningShop, consoles: Watched, payloads: list[str]) -> None:
    """Where colleagues are listed: below the list, where a chat is sent on, on the team's page, in the blocks."""
    names = [fit(payload, 100) for payload in payloads]
    for page, _ in consoles:
        await page.locator(".team-head").click()
        await page.get_by_role("button", name=CONSOLE["transfer"], exact=True).click()
    await all_show(consoles, {".team-name > bdi": names, "bdi.target-name": names})
    for page, _ in consoles:
        await page.keyboard.press("Escape")
    await all_go(consoles, "team/people")
    await all_show(consoles, {".person-name bdi": names})
    await shop.shop.context.database.write(block_and_undo, payloads)
    await all_go(consoles, "team/blocks")
    for page, _ in consoles:
        await page.locator(".more summary").click()
    await all_show(consoles, {".block-ended bdi": names})


def block_and_undo(transaction: Transaction, payloads: list[str]) -> None:
    for number, payload in enumerate(payloads):
        name = fit(payload, 100)
        blocks.insert(transaction, Block(f"b{number}", "email", name, name, name, False, "o", name, number))
        blocks.end(transaction, f"b{number}", name, number + 1)


async def done(client: OperatorClient, command: str, **fields: Any) -> None:
    answer = await client.do(command, **fields)
    assert answer["type"] == "ack", answer


def told(key: str, name: str) -> str:
    """The widget's words about somebody."""
    return fill(WIDGET[key], name=isolated(name))


def operator_id(client: OperatorClient) -> str:
    return str(client.frames[0]["operator"]["id"])


async def meet(at: Round) -> None:
    await done(at.leader, "rename_visitor", name=f"V {at.name[:90]}", **at.about)
    await tag(at)
    await whisper(at)
    await untag(at)
    await refuse(at)
    await take_over(at)
    await give_back(at)


async def tag(at: Round) -> None:
    """In the log, beside the chat and in the list."""
    tagged = clean_tag(fit(at.payload, TAG_CODE_POINTS))
    if tagged:
        await done(at.leader, "tag", add=[tagged], **at.about)
        said = f"{at.says('desk_tags_added.one')} {tagged}"
        await all_show(at.consoles, {".pane .pill bdi": [tagged], ".line > bdi": [said]})
        await all_tagged(at.consoles, tagged)


async def untag(at: Round) -> None:
    tagged = clean_tag(fit(at.payload, TAG_CODE_POINTS))
    if tagged:
        await done(at.leader, "tag", remove=[tagged], **at.about)
        await all_show(at.consoles, {".line > bdi": [f"{at.says('desk_tags_removed.one')} {tagged}"]})


async def whisper(at: Round) -> None:
    await done(at.leader, "whisper", text=at.payload, **at.about)
    head = {".whisper .note-head bdi": [at.says("desk_whisper_by")]}
    await all_show(at.consoles, head | {".whisper .note-text": [at.payload]})


async def refuse(at: Round) -> None:
    """Nino sends the chat to the leader with a note, who lets it pass: it comes back."""
    await done(at.nino, "transfer", operator_id=operator_id(at.leader), note=at.payload, **at.about)
    sent = {".note-text": [at.payload], ".line > bdi": [at.says("desk_sent_by_you", to=at.name)]}
    await all_show(at.consoles, sent)
    await all_tagged(at.consoles, at.says("desk_offered_to"))
    await done(at.leader, "let_pass", **at.about)
    lines = [at.says("route_declined"), at.says("reason_passed_back_own", by=at.name)]
    passed = {".line > bdi": lines, ".notice > bdi": [at.says("desk_came_back")]}
    await all_show(at.consoles, passed)


async def all_tagged(consoles: Watched, words: str) -> None:
    for page, _ in consoles:
        await page.wait_for_function(TAGGED, arg=words)


async def take_over(at: Round) -> None:
    await done(at.leader, "take_over", operator_id=operator_id(at.nino), **at.about)
    lost = {".line > bdi": [at.says("reason_taken_over")], ".notice > bdi": [at.says("desk_was_taken")]}
    standing = {".offer-text > bdi": [at.says("offer_colleague")], ".thread-state > bdi": [at.says("state_colleague")]}
    joined = {".story": [told("line.taken_over", at.name)], ".head-who": [told("who.person", at.name)]}
    await asyncio.gather(all_show(at.consoles, lost | standing), all_show(at.shown, joined))


async def give_back(at: Round) -> None:
    """The leader sends the chat to Nino with a note, who lets it pass, then to the department; Nino takes it there."""
    await done(at.leader, "transfer", operator_id=operator_id(at.nino), note=at.payload, **at.about)
    offer = {".offered-name": [f"V {at.name[:90]}"], ".offered-why bdi": [at.says("desk_sent_by")]}
    sent = {".offered-why q": [at.payload], ".line > bdi": [at.says("desk_sent_to_you")]}
    await all_show(at.consoles, offer | sent)
    await done(at.nino, "let_pass", **at.about)
    back = {".line > bdi": [at.says("reason_passed_back_by_you")]}
    await asyncio.gather(
        all_show(at.consoles, back), all_show(at.shown, {".story": [told("line.came_back", at.name)]})
    )
    await done(at.leader, "transfer", department="support", note=at.payload, **at.about)
    await all_show(at.consoles, {".offer-text > bdi": [at.says("desk_standing_comes_back")]})
    await all_tagged(at.consoles, at.says("desk_back_to"))
    await done(at.nino, "take", **at.about)
