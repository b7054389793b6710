"""What the commands `serve` and `init` do."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from chatserver.actions.accounts import make_link
from chatserver.app import Shop, close_all_sessions, open_shop
from chatserver.clock import SystemClock
from chatserver.domain.opening_hours import OpeningHours
from chatserver.errors import UsageError
from chatserver.outbound.mail_settings import MailSettings
from chatserver.server import Server, configure, listen, port_of, raise_file_limit, run_until_signal
from chatserver.settings import Settings
from chatserver.starting import copy_starter_content, prepare_shop
from chatserver.storage import opening_hours, operator_sessions, operators, shop
from chatserver.storage.connection import FIRST_SAFE_SQLITE, connect_to_read
from chatserver.storage.data_folder import DATABASE_FILE, DataFolder
from chatserver.storage.database import Database, Transaction
from chatserver.web.origins import parse_origin

Result = TypeVar("Result")
EVERYWHERE = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 only named, not listened on
log = logging.getLogger(__name__)


async def serve(settings: Settings) -> None:
    """Runs the server until a signal stops it. Raises UsageError if there is no shop to serve."""
    listener = listen(settings.host, settings.port)
    if not (settings.data / DATABASE_FILE).exists():
        raise UsageError(f"there is no shop in {settings.data}; make one with `chatserver init`")
    async with open_shop(settings) as opened:
        url = address_here(settings.host, port_of(listener))
        opened.leave_word(url)
        await print_setup_link(opened, address_for_people(settings, port_of(listener)))
        print(describe_mail(settings.mail()), flush=True)
        server = Server(configure(opened.application, settings))
        await run_until_signal(
            [(server, listener)], lambda: log_ready(url), lambda: close_all_sessions(opened.context)
        )


def log_ready(url: str) -> None:
    """Says where the server is, and what of this machine matters to it."""
    log.info("ready", extra={"url": url, "files": raise_file_limit(), "sqlite": sqlite3.sqlite_version})
    if sqlite3.sqlite_version_info < FIRST_SAFE_SQLITE:
        log.info("this SQLite needs a single writer; keep other programs away from the database file")


def describe_mail(mail: MailSettings) -> str:
    """One line on whether mail is sent, and how."""
    if not mail.is_set_up:
        return "Mail is not set up: none is sent, and visitors are promised none. Set smtp_host and mail_from for it."
    links = "" if mail.public_url else ", without links to the console: set public_url for them"
    return f"Mail goes out by {mail.server} from {mail.sender}{links}."


async def print_setup_link(opened: Shop, url: str) -> None:
    """A shop without an admin is not set up yet: prints the link that makes the first one.

    A link that `init` printed a moment ago stays good, and is not made again.
    """
    context = opened.context
    if await context.database.read(operators.has_admin):
        return
    if await context.database.read(operator_sessions.has_setup_link, context.now):
        print("No admin yet: open the set-up link that `chatserver init` printed.", flush=True)
        return
    token = await context.database.write(make_link, "setup", None, context.now)
    print(f"Set up the first admin (once, within 15 minutes): {url}/console/#link={token}", flush=True)


def address_for_people(settings: Settings, port: int) -> str:
    """How people reach the server: by its first name behind a proxy, else directly."""
    name = settings.allowed_hosts.split(",")[0].strip()
    return f"https://{name}" if name else address_here(settings.host, port)


def address_here(host: str, port: int) -> str:
    """How this machine reaches a server that listens on `host`; one that listens everywhere is here too."""
    name = EVERYWHERE.get(host, host)
    return f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"


async def init(folder: Path, name: str | None, origins: tuple[str, ...], url: str) -> None:
    """Makes a shop's folders and database, or adds to them, and prints what to do next."""
    allowed = tuple(parse_origin(origin) for origin in origins)
    now = SystemClock().now_ms()
    made = await write_once(folder / "data", lambda transaction: prepare_shop(transaction, name, allowed, now))
    copy_starter_content(folder)
    print(f"The shop is in {folder}. Start it with:\n")
    print(f"    chatserver serve --data {folder / 'data'} --content {folder}\n")
    if made.setup_token is not None:
        print("Then set up the first admin (once, within 15 minutes; later, serve prints a new link):\n")
        print(f"    {url}/console/#link={made.setup_token}\n")
    print("The answers are a sample shop's. Put your own addresses, prices and times into them before visitors come,")
    print(f"on the console's page Bot or in {folder / 'bot_scenarios'}.\n")
    print("Paste this tag into the shop's pages, before </body>:\n")
    print(f'    <script async src="{url}/widget.js" data-site="{made.site.public_key}"></script>\n')
    if not made.site.allowed_origins:
        print(f"No page may use the chat yet. Allow the shop's address: chatserver init {folder} --origin https://…")


async def write_once(data: Path, unit: Callable[[Transaction], Result]) -> Result:
    """Runs one unit on the shop in the data folder, while no server uses it. Raises UsageError if one does."""
    with DataFolder(data) as folder:
        database = await Database.open(folder.path / DATABASE_FILE)
        try:
            return await database.write(unit)
        finally:
            await database.close()


async def read_departments(data: Path) -> set[str]:
    """The departments' keys of the shop in this data folder. Raises UsageError if there is none."""
    return read_shop(data, lambda connection: {department.key for department in shop.list_departments(connection)})


async def read_opening_hours(data: Path) -> OpeningHours | None:
    """The hours of the shop in this data folder, None if they were never set. Raises UsageError if there is no shop."""
    return read_shop(data, opening_hours.find)


def read_shop(data: Path, query: Callable[[sqlite3.Connection], Result]) -> Result:
    """What a query finds in a shop that may be running. Raises UsageError if there is none."""
    path = data / DATABASE_FILE
    if not path.is_file():
        raise UsageError(f"there is no shop in {data}; name the data folder of one")
    connection = connect_to_read(path)
    try:
        return query(connection)
    except sqlite3.DatabaseError as error:
        raise UsageError(f"cannot read the database {path}: {error}") from error
    finally:
        connection.close()
