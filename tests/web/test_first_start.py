"""The first start on an empty folder: no default password, one link, one admin (row A13)."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from chatserver.actions.accounts import SETUP_LIVES_MS, make_link
from tests.support.client import PATIENCE_SECONDS
from tests.support.figures import record
from tests.support.serving import Serving, run_command
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop

ADMIN = {"name": "Ada", "login": "ada@shop.example", "password": "correct horse battery"}
LINK = re.compile(r"/console/#link=(\S+)")
AT_ONCE = 8


def link_in(text: str) -> str:
    found = LINK.search(text)
    assert found is not None, text
    return found[1]


def open_to_others(folder: Path) -> list[str]:
    """What in the folder, itself included, anybody but the owner could read or write."""
    return [str(path) for path in (folder, *folder.rglob("*")) if stat.S_IMODE(path.stat().st_mode) & 0o077]


async def post(http: httpx.AsyncClient, path: str, body: dict[str, str]) -> httpx.Response:
    return await http.post(f"/console/api/{path}", json=body, headers={"Origin": str(http.base_url).rstrip("/")})


async def test_a_shop_is_set_up_once_by_the_link_from_the_terminal(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    made = run_command("init", str(folder), "--name", "Fern", "--origin", "https://shop.example")
    assert made.returncode == 0 and made.stderr == "", made.stderr
    assert "data-site=" in made.stdout and "chatserver serve" in made.stdout
    assert stat.S_IMODE((folder / "data").stat().st_mode) == 0o700
    assert open_to_others(folder / "data") == []

    token = link_in(made.stdout)
    with Serving(folder / "data", "--content", str(folder)) as serving:
        assert "chatserver init" in serving.said and token not in serving.said  # that link is still good
        assert serving.url.startswith("http://127.0.0.1:")
        async with httpx.AsyncClient(base_url=serving.url, trust_env=False, timeout=PATIENCE_SECONDS) as http:
            session = (await http.get("/console/api/session")).json()
            assert session["needs_setup"] is True and session["signed_in"] is False
            assert (await post(http, "redeem", {"token": token})).json()["purpose"] == "setup"
            answers = await asyncio.gather(*(post(http, "setup", as_number(turn, token)) for turn in range(AT_ONCE)))
            assert sorted(answer.status_code for answer in answers) == [200] + [401] * (AT_ONCE - 1)
            assert (await http.get("/console/api/session")).json()["operator"]["role"] == "admin"
        assert open_to_others(folder / "data") == []
        assert serving.stop() == 0
        assert ADMIN["password"] not in serving.log and token not in serving.log

    with Serving(folder / "data", "--content", str(folder)) as serving:
        async with httpx.AsyncClient(base_url=serving.url, trust_env=False, timeout=PATIENCE_SECONDS) as http:
            assert (await http.get("/console/api/session")).json()["needs_setup"] is False
            assert (await post(http, "setup", as_number(1, token))).status_code == 401
        assert serving.stop() == 0
        assert LINK.search(serving.said) is None
    record("A13", setups_at_once=AT_ONCE, admins=1, readable_by_others=0)


def as_number(turn: int, token: str) -> dict[str, str]:
    return ADMIN | {"login": f"ada-{turn}@shop.example", "token": token}


async def test_a_second_init_keeps_what_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    first = run_command("init", str(folder), "--origin", "https://shop.example")
    (folder / "bot_scenarios" / "en" / "bot.yaml").write_text("mine")
    second = run_command("init", str(folder), "--origin", "https://www.shop.example")
    assert second.returncode == 0
    site = re.compile(r'data-site="(\S+)"')
    assert site.findall(first.stdout) == site.findall(second.stdout)
    assert (folder / "bot_scenarios" / "en" / "bot.yaml").read_text() == "mine"


async def set_up(shop: RunningShop, token: str) -> httpx.Response:
    async with httpx.AsyncClient(base_url=shop.url, trust_env=False, timeout=PATIENCE_SECONDS) as http:
        return await post(http, "setup", ADMIN | {"token": token})


async def make_setup_link(shop: RunningShop) -> str:
    return await shop.shop.context.database.write(make_link, "setup", None, shop.clock.now_ms())


@pytest.mark.parametrize(("seconds", "status"), [(SETUP_LIVES_MS / 1000 - 1, 200), (SETUP_LIVES_MS / 1000, 401)])
async def test_the_link_lives_for_fifteen_minutes(tmp_path: Path, seconds: float, status: int) -> None:
    async with running_small_shop(tmp_path, with_operators=False) as shop:
        token = await make_setup_link(shop)
        shop.advance(seconds)
        assert (await set_up(shop, token)).status_code == status
        assert len(await shop.query("SELECT 1 FROM operators")) == (1 if status == 200 else 0)


async def test_a_password_that_would_be_guessed_leaves_the_link_as_it_was(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, with_operators=False) as shop:
        token = await make_setup_link(shop)
        async with httpx.AsyncClient(base_url=shop.url, trust_env=False, timeout=PATIENCE_SECONDS) as http:
            for password in ("", "short", "Password123", "aaaaaaaaaaaaaa", "abababababab", "x" * 257):
                answer = await post(http, "setup", ADMIN | {"token": token, "password": password})
                assert (answer.status_code, answer.json()["error"]["code"]) == (400, "weak_password"), password
            for field, value in (("name", " "), ("name", "x" * 101), ("login", "a"), ("login", "a b")):
                answer = await post(http, "setup", ADMIN | {"token": token, field: value})
                assert (answer.status_code, answer.json()["error"]["code"]) == (400, "bad_field"), (field, value)
        assert (await set_up(shop, token)).status_code == 200


async def test_the_console_shows_no_secret_before_anybody_signed_in(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path, with_operators=False, unbuilt=True) as shop:
        token = await make_setup_link(shop)
        async with httpx.AsyncClient(base_url=shop.url, trust_env=False, timeout=PATIENCE_SECONDS) as http:
            for path in ("/console/", "/console/api/session", "/healthz", "/metrics", "/widget.js"):
                text = (await http.get(path)).text
                assert token not in text and shop.shop.control_key not in text, path


@pytest.mark.parametrize("purpose", ["login", "password"])
async def test_a_link_for_something_else_makes_no_admin(tmp_path: Path, purpose: str) -> None:
    async with running_small_shop(tmp_path) as shop:
        ((operator_id,),) = await shop.query("SELECT id FROM operators WHERE login = 'omid@shop.example'")
        token = await shop.shop.context.database.write(make_link, purpose, operator_id, shop.clock.now_ms())
        assert (await set_up(shop, token)).status_code == 401
        assert await shop.query("SELECT count(*) FROM operators WHERE role = 'admin'") == [(0,)]


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
async def test_a_server_that_listens_everywhere_prints_a_link_that_works_here(tmp_path: Path, host: str) -> None:
    data = tmp_path / "shop" / "data"
    assert run_command("init", str(data.parent)).returncode == 0
    with closing(sqlite3.connect(data / "chat.db", isolation_level=None)) as connection:
        connection.execute("DELETE FROM links")  # as after fifteen minutes
    with Serving(data, "--host", host) as serving:
        found = re.search(r"(http://\S+)/console/#link=", serving.said)
        assert found is not None
        async with httpx.AsyncClient(base_url=found[1], trust_env=False, timeout=PATIENCE_SECONDS) as http:
            assert (await http.get("/console/")).status_code == 200
        listed = run_command("operator", "list", "--data", str(data))
        assert (listed.returncode, listed.stdout) == (0, "There are no operators yet.\n"), listed.stderr
