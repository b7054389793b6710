"""A running shop with smart messages that a test may change, and people who look at them."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.support.operator_client import OperatorClient
from tests.support.shop import ROOT, RunningShop, running_shop
from tests.support.visitor_client import VisitorClient

CONTENT = ROOT / "tests" / "delivery" / "content"
RULES = "bot_scenarios/smart_messages/rules.yaml"
API = "/console/api/smart"
CART = "http://shop.example/cart"
LINES = {"lines": [{"name": "Linen", "quantity": 2, "price": "$74", "category": "bedding"}], "total": "$148.00"}
TEXT = """\
# what we say first
smart_messages:
  - id: cart-help  # the first one
    title: Help in the cart
    when: {time_on_page_seconds: 15}
    if: {page: "/cart*"}
    goal_hours: 2
    then:
      text: {en: "Can we help, {first_name|there}?"}

  - id: spring-code
    when: {event: "wants_*"}
    if: {cart: filled, cart_total: {at_least: 100}}
    from: 2025-12-01
    until: 2026-12-31
    then:
      text: {en: "Take {code}"}
      code: {list: spring}

  - id: come-back
    paused: true
    when: page_entered
    then:
      text: {en: "Welcome back"}

notices:
  - id: late-post
    from: 2025-12-01
    until: 2026-02-01
    text: {en: "The post is late this week."}

tests:
  - page: /cart
    wait_seconds: 15
    expect: {smart_message: cart-help}
"""


@dataclass
class Stage:
    """The shop, its content's folder, and one of each role."""

    shop: RunningShop
    content: Path
    operator: OperatorClient
    leader: OperatorClient
    admin: OperatorClient
    visitors: list[VisitorClient]

    async def visitor(self, **hello: Any) -> VisitorClient:
        """A new visitor, who goes at the end at the latest."""
        self.visitors.append(await self.shop.visitor(**hello))
        return self.visitors[-1]

    async def get(self, path: str, client: OperatorClient | None = None, **query: Any) -> Any:
        answer = await (client or self.operator).http.get(API + path, params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def post(self, path: str, body: Any, client: OperatorClient | None = None) -> httpx.Response:
        return await (client or self.leader).post(API + path, body)

    async def change(self, path: str, body: Any, client: OperatorClient | None = None) -> Any:
        """What a request answers that must be right."""
        answer = await self.post(path, body, client)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def settle(self, client: VisitorClient) -> None:
        """Waits until everything the client sent so far was handled, and what had to be written was."""
        await self.shop.is_handled(client)
        await self.shop.shop.context.database.write(lambda transaction: None)

    @property
    def text(self) -> str:
        """The rules as they stand on disk."""
        return (self.content / RULES).read_text("utf-8")


@asynccontextmanager
async def stage(folder: Path) -> AsyncIterator[Stage]:
    """A shop in the folder with its own copy of the content."""
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    for old in (content / "bot_scenarios" / "smart_messages").iterdir():
        old.unlink()
    (content / RULES).write_text(TEXT, "utf-8")
    async with running_shop(folder / "data", content=content, unbuilt=True) as shop:
        for login, role in (("lena", "supervisor"), ("ada", "admin")):
            await shop.add_operator(f"{login}@shop.example", role)  # type: ignore[arg-type]
        logins = ("nino@shop.example", "lena@shop.example", "ada@shop.example")
        on = Stage(shop, content, *[await shop.operator(login) for login in logins], visitors=[])
        try:
            yield on
        finally:
            for client in (*on.visitors, on.operator, on.leader, on.admin):
                await client.close()


def refusal(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of what was refused."""
    return answer.status_code, answer.json()["error"]["code"]
