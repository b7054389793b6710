"""Builds every object of one server from its settings, and takes them apart again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.templating import Jinja2Templates

from chatserver.actions import smart_messaging, visits
from chatserver.actions.accounts import Accounts
from chatserver.actions.announcing import Announcer
from chatserver.actions.availability import AvailabilityWatch
from chatserver.actions.bot_editing import BotEditing
from chatserver.actions.clock_jumps import settle_jump
from chatserver.actions.context import Context
from chatserver.actions.keeping_out import count_stopped
from chatserver.actions.learning import Learning
from chatserver.actions.letters import PostOffice
from chatserver.actions.live_content import LiveContent
from chatserver.actions.notices import look_at_notices
from chatserver.actions.offer import load_offer
from chatserver.actions.passwords import Passwords
from chatserver.actions.routing import route
from chatserver.actions.sign_in_guard import SignInGuard
from chatserver.actions.slowing import tell_slowed
from chatserver.actions.team import TeamWatch
from chatserver.clock import Clock, SystemClock
from chatserver.content.editing import Editor
from chatserver.content.watcher import ContentWatcher
from chatserver.domain.blocks_in_force import BlocksInForce
from chatserver.errors import ChatError, NotFound
from chatserver.ids import new_secret
from chatserver.outbound.letters import Envelope, self_test
from chatserver.outbound.mail import Mailer
from chatserver.protocol import close_codes
from chatserver.realtime.broker import TEAM, VISITORS, Broker
from chatserver.realtime.presence import Presence
from chatserver.realtime.rate_limit import CommandLimits, Rate
from chatserver.settings import Settings, parts_of
from chatserver.storage import blocks, shop
from chatserver.storage.data_folder import DATABASE_FILE, VERSIONS_FOLDER, DataFolder
from chatserver.storage.database import Database
from chatserver.web.blocks_page import BlocksPage
from chatserver.web.bot_page import BotPage
from chatserver.web.browser_files import BrowserFiles, find_widget_folder
from chatserver.web.connections import Connections
from chatserver.web.console import Console
from chatserver.web.control import Control
from chatserver.web.guards import HeaderGuard, HostGuard, answer_unknown_error
from chatserver.web.health import Health
from chatserver.web.hours_page import HoursPage
from chatserver.web.learning_page import LearningPage
from chatserver.web.mail_page import MailPage
from chatserver.web.responses import answer_chat_error, error_response
from chatserver.web.smart_content_page import SmartContentPage
from chatserver.web.smart_page import SmartPage
from chatserver.web.sockets import OperatorSocket, VisitorSocket
from chatserver.web.tags_page import TagsPage
from chatserver.web.team_page import TeamPage
from chatserver.web.tickets import Tickets
from chatserver.worker.chores import Chores
from chatserver.worker.mail_tasks import AT_A_TIME, mail_handlers
from chatserver.worker.worker import Worker

DEADLINE_SECONDS = 0.1
WATCH_SECONDS = 1.0
VISIT_SECONDS = 60.0
CLEANING_SECONDS = 3600.0


@dataclass
class Shop:
    """A running shop: `application` serves it; the rest is there for tests and the demo."""

    application: Starlette
    context: Context
    accounts: Accounts
    announcer: Announcer
    chores: Chores
    worker: Worker
    postman: Worker
    folder: DataFolder
    control_key: str

    def leave_word(self, url: str) -> None:
        """Lets the command line of this machine find the running server."""
        self.folder.write_control(url, self.control_key)


@asynccontextmanager
async def open_shop(settings: Settings, clock: Clock | None = None) -> AsyncIterator[Shop]:
    """Opens the data folder and everything on it; closes it at the end, with all that was accepted on disk.

    Raises UsageError if the folder or the database cannot be used, ContentErrors if the content cannot.
    """
    clock = clock or SystemClock()
    with DataFolder(settings.data) as folder:
        watcher = await asyncio.to_thread(ContentWatcher, settings.content)
        database = await Database.open(folder.path / DATABASE_FILE)
        try:
            built = await build(settings, clock, database, watcher, folder)
            running = (built.worker.run(), built.postman.run(), built.chores.run(), built.context.prepare_bots())
            background = [asyncio.create_task(each) for each in running]
            try:
                yield built
            finally:
                built.context.is_stopping = True
                for task in background:
                    task.cancel()
                await asyncio.gather(*background, return_exceptions=True)
                await built.announcer.stop()
                await asyncio.gather(*built.context.aside, return_exceptions=True)
        finally:
            await database.close()


async def build(
    settings: Settings, clock: Clock, database: Database, watcher: ContentWatcher, folder: DataFolder
) -> Shop:
    """Every object of the server, connected with one another; nothing runs yet."""
    wakened = asyncio.Event()
    mailer = Mailer(settings.mail())
    sites = await database.read(shop.list_sites)
    name = await database.read(shop.find_value, "name")
    context = Context(
        database=database,
        broker=Broker(),
        clock=clock,
        presence=Presence(),
        content=watcher.content,
        shop_name=name or "chatserver",
        sites={site.public_key: site for site in sites},
        wake_worker=wakened.set,
        promises_mail=mailer.is_set_up,
    )
    announcer = Announcer(context)
    context.announce = announcer.announce
    context.offer = await database.read(load_offer, context.now)
    context.blocks = BlocksInForce(await database.read(blocks.list_in_force, context.now))
    guard = SignInGuard(clock, Rate(settings.sign_ins_per_hour, settings.sign_ins_per_hour / 3600))
    accounts = Accounts(context, Passwords(), guard)
    live = LiveContent(context, watcher)
    chores = make_chores(context, accounts, live)
    await live.warn_of_departments()
    editing = BotEditing(context, live, Editor(settings.content, folder.path / VERSIONS_FOLDER))
    control_key = new_secret()
    application = make_application(settings, clock, context, accounts, editing, Control(context, control_key), mailer)
    worker = Worker(context, wakened)
    # Nobody wakes it: a letter may wait for seconds, and a look after every message would cost each of them.
    postman = Worker(context, asyncio.Event(), mail_handlers(mailer, context.shop_name), AT_A_TIME)
    return Shop(application, context, accounts, announcer, chores, worker, postman, folder, control_key)


def make_chores(context: Context, accounts: Accounts, live: LiveContent) -> Chores:
    """What the server does by itself."""
    availability, team = AvailabilityWatch(context), TeamWatch(context)

    async def look_at_rules() -> None:
        await smart_messaging.look_at_due(context)

    async def renew_offer() -> None:
        context.offer = await context.database.read(load_offer, context.now)
        await availability.look()

    async def watch_queue() -> None:
        await route(context)
        await team.look()

    async def show_notices() -> None:
        await look_at_notices(context)

    async def watch_clock() -> None:
        await settle_jump(context)

    async def watch_content() -> None:
        await live.look()

    async def remember_activity() -> None:
        await visits.remember_activity(context)

    async def watch_spammers() -> None:
        await tell_slowed(context)
        await count_stopped(context)

    chores = Chores(context.clock)
    chores.add(WATCH_SECONDS, watch_clock)
    chores.add(WATCH_SECONDS, watch_queue)
    chores.add(WATCH_SECONDS, renew_offer)
    chores.add(DEADLINE_SECONDS, look_at_rules)
    chores.add(VISIT_SECONDS, show_notices)
    chores.add(WATCH_SECONDS, watch_content)
    chores.add(WATCH_SECONDS, watch_spammers)
    chores.add(WATCH_SECONDS, accounts.recheck_sockets)
    chores.add(VISIT_SECONDS, accounts.touch_sessions)
    chores.add(CLEANING_SECONDS, accounts.forget_expired)
    chores.add(VISIT_SECONDS, remember_activity)
    return chores


def make_application(
    settings: Settings,
    clock: Clock,
    context: Context,
    accounts: Accounts,
    editing: BotEditing,
    control: Control,
    mailer: Mailer,
) -> Starlette:
    """The routes, outermost guards first."""
    files = BrowserFiles(find_widget_folder(), unbuilt=settings.unbuilt)
    tickets = Tickets(accounts, clock)
    templates = make_templates()
    console = Console(context, accounts, tickets, files, templates)
    health = Health(context)
    connections = Connections(
        settings.most_visitors,
        settings.most_visitors_per_address,
        Rate(settings.new_visitors_per_minute, settings.new_visitors_per_minute / 60),
        clock,
    )
    visitors = VisitorSocket(context, connections, visitor_limits(settings, clock), clock)
    team = OperatorSocket(context, tickets, connections, operator_limits(settings, clock), clock)
    own_name = f"[{settings.host}]" if ":" in settings.host else settings.host
    allowed_hosts = frozenset(name.lower() for name in (own_name, *parts_of(settings.allowed_hosts)))
    return Starlette(
        routes=[
            Route("/", to_console),
            Route("/widget.js", files.loader),
            Route("/widget/{version}/{path:path}", files.file),
            *console.routes(),
            *HoursPage(context, accounts).routes(),
            *BotPage(context, accounts, editing).routes(),
            *LearningPage(context, accounts, Learning(context, editing)).routes(),
            *SmartContentPage(context, accounts, editing).routes(),
            *SmartPage(context, accounts).routes(),
            *TeamPage(context, accounts).routes(),
            *TagsPage(context, accounts).routes(),
            *BlocksPage(context, accounts).routes(),
            *MailPage(context, accounts, make_post_office(context, mailer)).routes(),
            Route("/control/operator", control.operator, methods=["POST"]),
            Route("/healthz", health.healthz),
            Route("/metrics", health.metrics),
            WebSocketRoute("/ws/visitor", visitors),
            WebSocketRoute("/ws/operator", team),
        ],
        middleware=[Middleware(HeaderGuard), Middleware(HostGuard, allowed_hosts=allowed_hosts)],
        exception_handlers={ChatError: answer_chat_error, HTTPException: not_found, Exception: answer_unknown_error},
    )


def make_post_office(context: Context, mailer: Mailer) -> PostOffice:
    """How letters are sent, for those who may not know of the way out."""

    async def send_test(letter_id: str, recipient: str) -> None:
        language = context.fallback_language
        envelope = Envelope(
            letter_id=letter_id,
            to=recipient,
            language=language,
            shop_name=context.shop_name,
            public_url=mailer.public_url,
        )
        await mailer.send(self_test(envelope))

    return PostOffice(mailer.is_set_up, mailer.sender, mailer.server, send_test)


def make_templates() -> Jinja2Templates:
    """Every template escapes, whatever its file is called."""
    folder = Path(__file__).parent / "web" / "templates"
    return Jinja2Templates(env=Environment(loader=FileSystemLoader(folder), autoescape=True))


def visitor_limits(settings: Settings, clock: Clock) -> CommandLimits:
    """How often a visitor may send what, over all of their tabs; each limit is far above what a person does."""
    often, seldom = Rate(20, 2.0), Rate(5, 0.1)
    reports = ("cart", "page", "scroll", "exit_intent", "event", "attributes", "panel")
    bubbles = ("bubble_seen", "bubble_opened", "bubble_dismissed")
    rates = dict.fromkeys(("read", "history", *reports, *bubbles), often)
    forms = ("answer_form", "rate", "close", "leave_queue", "change_department", "wait_by_mail", "order")
    rates |= dict.fromkeys(forms, seldom)
    rates["send"] = Rate(settings.visitor_message_burst, settings.visitor_messages_per_second)
    rates["typing"] = Rate(10, 5.0)
    rates["activity"] = Rate(10, 1.0)
    return CommandLimits(frame_rate(settings), rates, clock)


def operator_limits(settings: Settings, clock: Clock) -> CommandLimits:
    """How often an operator may send what, over all of their devices."""
    words = Rate(settings.operator_message_burst, settings.operator_messages_per_second)
    return CommandLimits(frame_rate(settings), {"send": words, "note": words, "tag": words}, clock)


def frame_rate(settings: Settings) -> Rate:
    return Rate(4 * settings.frames_per_second, settings.frames_per_second)


async def to_console(request: Request) -> Response:
    """Nothing lives at the root: people who land there are looking for the console."""
    return RedirectResponse("/console/")


async def not_found(request: Request, error: Exception) -> Response:
    """Starlette's own refusals, in the one shape."""
    assert isinstance(error, HTTPException)
    known = NotFound("there is no such page") if error.status_code == 404 else ChatError(error.detail, code="refused")
    response = error_response(known)
    response.status_code = error.status_code
    return response


async def close_all_sessions(context: Context) -> None:
    """Asks every client to come back, and waits until they have been told: the server stops."""
    for topic in (TEAM, VISITORS):
        for session in context.broker.sessions(topic):
            session.close(close_codes.RESTART)
    while context.broker.sessions(TEAM) or context.broker.sessions(VISITORS):
        await asyncio.sleep(DEADLINE_SECONDS / 10)
