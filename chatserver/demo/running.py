"""The demo: the chat server, and a shop on another origin that has its tag."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from chatserver.actions.accounts import make_link, make_operator
from chatserver.app import close_all_sessions, open_shop
from chatserver.clock import SystemClock
from chatserver.demo.shop.shop import shop_application
from chatserver.domain.opening_hours import DAY_MINUTES, OpeningHours
from chatserver.errors import UsageError
from chatserver.server import Server, configure, listen, port_of, raise_file_limit, run_until_signal
from chatserver.serving import write_once
from chatserver.settings import load
from chatserver.starting import copy_starter_content, prepare_shop
from chatserver.storage import opening_hours, operators
from chatserver.storage.database import Transaction

SHOP_NAME = "Fern & Fold"
OPERATORS = (("Nino", "nino@fernandfold.example", "admin"), ("Omid", "omid@fernandfold.example", "operator"))
# Open at all hours: who tries it out on a Sunday night wants to meet somebody.
HOURS = OpeningHours("Europe/London", "", dict.fromkeys(range(7), ((0, DAY_MINUTES),)))
# Everybody is on this machine, so limits for strangers would only be in the way of trying things out.
WIDE_LIMITS = {
    "visitor_message_burst": 200,
    "visitor_messages_per_second": 50.0,
    "operator_message_burst": 400,
    "operator_messages_per_second": 200.0,
    "frames_per_second": 1_000.0,
    "most_visitors_per_address": 5_000,
    "new_visitors_per_minute": 5_000,
}


async def demo(port: int, data: Path, content: Path | None, unbuilt: bool | None, *, as_json: bool) -> None:
    """Runs both servers until a signal stops them, and prints the links once they accept."""
    raise_file_limit()
    chat_listener = listen("127.0.0.1", port)
    shop_listener = listen_beside(port_of(chat_listener))
    chat_url = f"http://127.0.0.1:{port_of(chat_listener)}"
    shop_url = f"http://localhost:{port_of(shop_listener)}"
    now = SystemClock().now_ms()
    logins = await write_once(data, lambda transaction: prepare_demo(transaction, shop_url, now))
    folder = content or own_content(data)
    settings = load(WIDE_LIMITS | {"data": data, "content": folder, "port": port, "unbuilt": unbuilt})
    async with open_shop(settings) as opened:
        opened.leave_word(chat_url)
        site_key = next(iter(opened.context.sites))
        shop_pages = shop_application(f"{chat_url}/widget.js", site_key)
        links = describe(shop_url, chat_url, site_key, logins)
        await run_until_signal(
            [
                (Server(configure(opened.application, settings)), chat_listener),
                (Server(configure(shop_pages, settings)), shop_listener),
            ],
            lambda: print_json(links) if as_json else print_links(links, data),
            lambda: close_all_sessions(opened.context),
        )


def listen_beside(port: int) -> Any:
    """The next port if it is free, else any: pages of an earlier run stay on their origin."""
    try:
        return listen("127.0.0.1", port + 1)
    except UsageError:
        return listen("127.0.0.1", 0)


def own_content(data: Path) -> Path:
    """The demo's own copy of the starter content, so that trying the editor changes nothing else."""
    folder = data / "content"
    copy_starter_content(folder)
    return folder


def prepare_demo(transaction: Transaction, shop_url: str, now: int) -> dict[str, str]:
    """Adds what the demo needs and returns a one-time login's token for each operator's name."""
    prepare_shop(transaction, SHOP_NAME, (shop_url,), now)
    if opening_hours.find(transaction) is None:
        opening_hours.put(transaction, HOURS)
    tokens = {}
    for name, login, role in OPERATORS:
        known = operators.find_by_login(transaction, login)
        operator_id = known.id if known else make_operator(transaction, name, login, role, None, now)  # type: ignore[arg-type]
        tokens[name] = make_link(transaction, "login", operator_id, now)
    return tokens


def describe(shop_url: str, chat_url: str, site_key: str, logins: dict[str, str]) -> dict[str, Any]:
    """Everything somebody needs to try the demo."""
    return {
        "shop": f"{shop_url}/",
        "cart": f"{shop_url}/cart",
        "console": f"{chat_url}/console/",
        "widget": f"{chat_url}/widget.js",
        "site": site_key,
        "operators": [
            {"name": name, "login": f"{chat_url}/console/#link={token}"} for name, token in logins.items()
        ],
    }


def print_json(links: dict[str, Any]) -> None:
    print(json.dumps(links), flush=True)


def print_links(links: dict[str, Any], data: Path) -> None:
    print(f"\nThe demo shop:      {links['shop']}")
    print(f"Its cart:           {links['cart']}   (stay for 15 seconds)")
    for operator in links["operators"]:
        print(f"Sign in as {operator['name'] + ':':<9}{operator['login']}   (once)")
    again = f"chatserver operator reset-password {OPERATORS[0][1]} --data {data}"
    print(f"\nSigned out? A new link:  {again}")
    print("Open the shop in one window and an operator in another. Ctrl+C stops both.", flush=True)
