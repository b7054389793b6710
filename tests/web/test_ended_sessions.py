"""A session that ended is over at once on every socket: nothing more goes out, nothing more comes in (row A6)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest

from chatserver.actions.accounts import make_link
from chatserver.actions.passwords import Passwords
from chatserver.protocol.frames import PROTOCOL_VERSION
from chatserver.storage import operators
from tests.support.client import PATIENCE_SECONDS, Client, Frame
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop
from tests.web.people import MANY_CHATS

NOT_AUTHENTICATED = 4401
SECONDS_ALLOWED = 1.0
BUSY_MACHINE = 10  # times slower by the clock on the wall than a quiet one
PASSWORD = "correct horse battery"
LOGIN = "nino@shop.example"
RACES, MANY_RACES = 20, 500
MOST_UNANSWERED = 500

Ending = Callable[[RunningShop, OperatorClient], Awaitable[None]]


async def operator_id(shop: RunningShop) -> str:
    ((found,),) = await shop.query("SELECT id FROM operators WHERE login = ?", LOGIN)
    return str(found)


async def sign_out(shop: RunningShop, device: OperatorClient) -> None:
    assert (await device.post("/console/api/sign-out", {})).status_code == 200


async def sign_out_everywhere(shop: RunningShop, device: OperatorClient) -> None:
    assert (await device.post("/console/api/sign-out", {"everywhere": True})).status_code == 200


async def change_password(shop: RunningShop, device: OperatorClient) -> None:
    body = {"current": PASSWORD, "new": "another horse battery"}
    assert (await device.post("/console/api/password", body)).status_code == 200


async def reset_password(shop: RunningShop, device: OperatorClient) -> None:
    database = shop.shop.context.database
    token = await database.write(make_link, "password", await operator_id(shop), shop.clock.now_ms())
    headers = {"Origin": shop.url}
    async with httpx.AsyncClient(
        base_url=shop.url, trust_env=False, timeout=PATIENCE_SECONDS, headers=headers
    ) as http:
        body = {"token": token, "password": "another horse battery"}
        answer = await http.post("/console/api/set-password", json=body)
    assert answer.status_code == 200, answer.text


async def end_other_device(shop: RunningShop, device: OperatorClient) -> None:
    devices = (await device.http.get("/console/api/devices")).json()["devices"]
    other = next(each["id"] for each in devices if not each["is_current"])
    assert (await device.post("/console/api/devices/end", {"id": other})).status_code == 200


async def change_role(shop: RunningShop, device: OperatorClient) -> None:
    await shop.shop.context.database.write(
        lambda transaction: transaction.execute("UPDATE operators SET role = 'admin' WHERE login = ?", (LOGIN,))
    )
    await shop.tick(SECONDS_ALLOWED)


async def take_department_away(shop: RunningShop, device: OperatorClient) -> None:
    await shop.shop.context.database.write(operators.grant, await operator_id(shop), ["sales"], [])
    await shop.tick(SECONDS_ALLOWED)


async def deactivate(shop: RunningShop, device: OperatorClient) -> None:
    body = {"action": "deactivate", "url": shop.url, "login": LOGIN}
    headers = {"Authorization": f"Bearer {shop.shop.control_key}"}
    assert (await device.http.post("/control/operator", json=body, headers=headers)).status_code == 200
    await shop.tick(SECONDS_ALLOWED)


async def switch_account_off(shop: RunningShop, device: OperatorClient) -> None:
    """Only the account: whatever forgot its sessions, they are worth nothing."""
    await shop.shop.context.database.write(operators.set_active, await operator_id(shop), False)
    await shop.tick(SECONDS_ALLOWED)


async def stay_idle(shop: RunningShop, device: OperatorClient) -> None:
    await shop.tick(12 * 3600 + 1)


async def stay_a_week(shop: RunningShop, device: OperatorClient) -> None:
    for _ in range(7 * 24):  # somebody who is never idle
        shop.advance(3600)
        await device.http.get("/console/api/session")
    await shop.tick(SECONDS_ALLOWED)


BOTH, THIS, OTHER = {"this", "other"}, {"this"}, {"other"}
ENDINGS: dict[str, tuple[Ending, set[str]]] = {
    "sign-out": (sign_out, THIS),
    "sign-out everywhere": (sign_out_everywhere, BOTH),
    "a changed password": (change_password, OTHER),
    "a password chosen anew by link": (reset_password, BOTH),
    "a device ended from the other": (end_other_device, OTHER),
    "another role": (change_role, BOTH),
    "other rights": (take_department_away, BOTH),
    "deactivation": (deactivate, BOTH),
    "an account that is off": (switch_account_off, BOTH),
    "twelve idle hours": (stay_idle, BOTH),
    "a week": (stay_a_week, BOTH),
}
# After these the cookie is worth something still: the account is the same, with other rights.
STILL_SIGNED_IN = {"another role", "other rights"}


async def give_password(shop: RunningShop) -> None:
    password_hash = await Passwords().hash(PASSWORD)
    await shop.shop.context.database.write(operators.set_password, await operator_id(shop), password_hash)


async def allow_many_chats(shop: RunningShop) -> None:
    await shop.shop.context.database.write(
        lambda transaction: transaction.execute("UPDATE operators SET chat_limit = ?", (MANY_CHATS,))
    )


@pytest.mark.parametrize("name", ENDINGS)
async def test_all_sockets_of_an_ended_session_close_at_once(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture, name: str
) -> None:
    end, ended = ENDINGS[name]
    async with running_small_shop(tmp_path) as shop:
        await give_password(shop)
        devices = {"this": await shop.operator(LOGIN), "other": await shop.operator(LOGIN)}
        tabs = {each: [devices[each], *[await another_tab(devices[each]) for _ in range(2)]] for each in BOTH}
        visitor, conversation_id = await take_chat(shop, devices["this"])
        for tab in (*tabs["this"], *tabs["other"]):
            await tab.send("open", conversation_id=conversation_id)
            await tab.wait_type("reset", conversation_id=conversation_id)

        began, started = time.monotonic(), time.process_time()
        await end(shop, devices["this"])
        for each in ended:
            assert [await tab.wait_closed() for tab in tabs[each]] == [NOT_AUTHENTICATED] * 3, each
        passed, worked = time.monotonic() - began, time.process_time() - started
        # Seconds of the processor, whatever else keeps the machine busy. The hours a clock was moved by hand are not
        # counted, the passwords that were hashed are.
        allowed = SECONDS_ALLOWED * (4 if "password" in name or name == "a week" else 2)
        assert worked < allowed
        assert passed < allowed * BUSY_MACHINE

        await visitor.say("words after the end")
        for each in BOTH - ended:
            await devices[each].wait_event("message", text="words after the end")
        for each in ended:
            assert all("after the end" not in str(tab.frames) for tab in tabs[each])
            answer = await devices[each].post("/console/api/ticket", {})
            assert answer.status_code == (200 if name in STILL_SIGNED_IN else 401), each
        for tab in (*tabs["this"][1:], *tabs["other"][1:], *devices.values(), visitor):
            await tab.close()


async def another_tab(device: OperatorClient) -> Client:
    """One more socket of the same session."""
    ticket = (await device.post("/console/api/ticket", {})).json()["ticket"]
    tab = Client(device.url, device.origin)
    await tab.open({"type": "hello", "protocol_version": PROTOCOL_VERSION, "ticket": ticket})
    await tab.wait_type("resumed")
    return tab


async def take_chat(shop: RunningShop, operator: OperatorClient) -> tuple[Client, str]:
    visitor = await shop.visitor()
    await visitor.ask_for_person()
    conversation_id: str = (await visitor.wait_event("state_changed", state="waiting"))["conversation_id"]
    assert (await operator.do("take", conversation_id=conversation_id))["type"] == "ack"
    return visitor, conversation_id


async def race(shop: RunningShop, end: Ending, witness: OperatorClient) -> tuple[float, float]:
    """Signs out while the same operator is writing from three tabs. Returns the seconds till all were closed.

    First by the clock on the wall, then those of the processor, which no busy machine stretches.

    Once the sign-out is answered, nothing of theirs is stored any more and nothing reaches them.
    """
    device = await shop.operator(LOGIN)
    tabs: list[Client] = [device, await another_tab(device), await another_tab(device)]
    visitor, conversation_id = await take_chat(shop, device)
    for tab in tabs:
        await tab.send("open", conversation_id=conversation_id)
        await tab.wait_type("reset", conversation_id=conversation_id)
    writing = [asyncio.create_task(write_on(tab, conversation_id, turn)) for turn, tab in enumerate(tabs)]
    await tabs[0].wait(lambda frame: frame["type"] == "ack" and frame["client_message_id"].startswith("race"))
    started, worked = time.perf_counter(), time.process_time()
    await end(shop, device)
    sql = "SELECT max(seq) FROM events WHERE conversation_id = ? AND sender_kind = 'operator'"
    before = await shop.query(sql, conversation_id)
    assert [await tab.wait_closed() for tab in tabs] == [NOT_AUTHENTICATED] * len(tabs)
    took = time.perf_counter() - started, time.process_time() - worked
    await asyncio.gather(*writing)
    last_words = f"words after the end of {conversation_id}"
    await visitor.say(last_words)
    assert await shop.query(sql, conversation_id) == before
    assert all(last_words not in str(tab.frames) for tab in tabs)
    for tab in (*tabs, visitor):
        await tab.close()
    await witness.do("close", conversation_id=conversation_id)
    return took


async def write_on(tab: Client, conversation_id: str, turn: int) -> None:
    """Writes until the socket is closed, ahead of the answers by a bounded number of messages.

    Without the bound this client, which shares the server's processor, would be most of what is measured.
    """
    count, heard = 0, len(tab.frames)
    while tab.close_code is None:
        if count - (len(tab.frames) - heard) >= MOST_UNANSWERED:
            await asyncio.sleep(0.001)
            continue
        count += 1
        fields: Frame = {"client_message_id": f"race-{turn}-{count}-{id(tab)}", "conversation_id": conversation_id}
        try:
            await tab.send("send", text="words", **fields)
        except Exception:  # whatever a closing socket raises, it is closed
            return
        await asyncio.sleep(0)


async def run_races(tmp_path: Path, times: int) -> None:
    async with running_small_shop(tmp_path) as shop:
        await allow_many_chats(shop)
        await shop.add_operator("lead@shop.example", "supervisor")
        witness = await shop.operator("lead@shop.example")
        endings = (sign_out, sign_out_everywhere)
        took = [await race(shop, endings[turn % 2], witness) for turn in range(times)]
        await witness.close()
    passed, worked = (sorted(kind)[min(times - 1, round(times * 0.99))] for kind in zip(*took, strict=True))
    record("A6", races=times, p99_seconds=round(passed, 3), events_after_revoke=0)
    assert worked < SECONDS_ALLOWED
    assert passed < SECONDS_ALLOWED * BUSY_MACHINE


async def test_a_sign_out_wins_against_writing_at_the_same_time(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    await run_races(tmp_path, RACES)


@pytest.mark.long
async def test_a_sign_out_wins_against_writing_five_hundred_times(
    tmp_path: Path, calm_log: pytest.LogCaptureFixture
) -> None:
    await run_races(tmp_path, MANY_RACES)


async def test_a_ticket_fetched_before_the_end_is_worthless_after_it(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        device = await shop.operator(LOGIN)
        ticket = (await device.post("/console/api/ticket", {})).json()["ticket"]
        await sign_out(shop, device)
        late = Client(device.url, device.origin)
        await late.open({"type": "hello", "protocol_version": PROTOCOL_VERSION, "ticket": ticket})
        assert await late.wait_closed() == NOT_AUTHENTICATED
        await late.close()
        await device.close()
