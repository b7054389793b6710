"""Operators' accounts: signing in and out, one-time links, devices."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import NamedTuple

from msgspec import Struct

from chatserver.actions.context import Context
from chatserver.actions.passwords import Passwords
from chatserver.actions.sign_in_guard import SignInGuard
from chatserver.domain.actors import Operator, Role
from chatserver.errors import Conflict, NotAuthenticated
from chatserver.ids import hash_secret, new_id, new_secret
from chatserver.mends import Mend, wrong
from chatserver.protocol import close_codes
from chatserver.realtime.broker import TEAM
from chatserver.storage import operator_sessions, operators, shop
from chatserver.storage.database import Transaction
from chatserver.storage.operator_sessions import Link, OperatorSession, Purpose
from chatserver.storage.operators import StoredOperator

SETUP_LIVES_MS = 15 * 60 * 1000
LINK_LIVES_MS = 24 * 60 * 60 * 1000
IDLE_MS = 12 * 60 * 60 * 1000
ABSOLUTE_MS = 7 * 24 * 60 * 60 * 1000
DEVICE_LIVES_MS = 365 * 24 * 60 * 60 * 1000
TOUCH_MS = 60_000
DEVICE_CHARACTERS = 120
WRONG = "this name and password do not fit together"
USED_LINK = "this link was used or is too old; ask for a new one"


class SignedIn(Struct, frozen=True):
    """What the browser gets: `token` for its cookie, `device_token` to be known by, None if it is known already."""

    token: str
    device_token: str | None


class Caller(Struct, frozen=True):
    """Where a sign-in comes from. `device_token` is None on a browser that never signed in."""

    address: str
    device: str
    device_token: str | None = None


class Holder(NamedTuple):
    """Who holds a session's cookie, and the session."""

    operator: Operator
    session: OperatorSession


class Accounts:
    """Signing in and out."""

    def __init__(self, context: Context, passwords: Passwords, guard: SignInGuard) -> None:
        self._context = context
        self._passwords = passwords
        self._guard = guard

    async def sign_in(self, login: str, password: str, caller: Caller) -> SignedIn:
        """Raises NotAuthenticated, the same for a wrong name and a wrong password, and TooMany after some failures."""
        stored = await self._context.database.read(operators.find_by_login, login.strip().casefold())
        is_known = stored is not None and await self._is_known(caller, stored.id)
        key = f"{login.strip().casefold()} {caller.device_token if is_known else ''}"
        self._guard.count_attempt(key, caller.address)
        is_right = await self._passwords.verify(stored.password_hash if stored else None, password)
        if not is_right or stored is None or not stored.is_active:
            raise NotAuthenticated(WRONG, code="wrong_password")
        self._guard.forget(key)
        return await self._begin(stored.id, caller, is_known)

    async def look_at_link(self, token: str) -> tuple[Link, StoredOperator | None]:
        """What a one-time link is for, without using it. Raises NotAuthenticated if it is worthless."""
        link = await self._context.database.read(operator_sessions.find_link, hash_secret(token), self._context.now)
        if link is None:
            raise NotAuthenticated(USED_LINK, code="used_link")
        operator = None
        if link.operator_id is not None:
            operator = await self._context.database.read(operators.find, link.operator_id)
        return link, operator

    async def sign_in_by_link(self, token: str, caller: Caller) -> SignedIn:
        """Uses up a link that signs in."""
        link, _ = await self.look_at_link(token)
        if link.purpose != "login" or link.operator_id is None:
            raise NotAuthenticated(USED_LINK, code="used_link")
        await self._context.database.write(use_link, hash_secret(token), self._context.now)
        return await self._begin(link.operator_id, caller, is_known=False)

    async def set_up(self, token: str, name: str, login: str, password: str, caller: Caller) -> SignedIn:
        """Makes the first admin. Of several who try at once, one succeeds."""
        await self.look_at_link(token)
        check_names(name, login)
        password_hash = await self._passwords.hash(password)
        names = (name.strip(), login.strip().casefold())
        admin_id = await self._context.database.write(
            make_first_admin, hash_secret(token), *names, password_hash, self._context.now
        )
        return await self._begin(admin_id, caller, is_known=False)

    async def set_password_by_link(self, token: str, password: str, caller: Caller) -> SignedIn:
        """Uses up a link that lets an operator choose a password. Their other devices are signed out."""
        link, operator = await self.look_at_link(token)
        if link.purpose != "password" or operator is None:
            raise NotAuthenticated(USED_LINK, code="used_link")
        password_hash = await self._passwords.hash(password)
        await self._end(
            lambda actor: actor.id == operator.id,
            reset_password,
            hash_secret(token),
            operator.id,
            password_hash,
            self._context.now,
        )
        return await self._begin(operator.id, caller, is_known=False)

    async def change_password(self, operator: Operator, current: str, new: str, caller: Caller) -> None:
        """Changes the own password; the operator's other devices are signed out."""
        stored = await self._context.database.read(operators.find, operator.id)
        key = f"{operator.login} change"
        self._guard.count_attempt(key, caller.address)
        if stored is None or not await self._passwords.verify(stored.password_hash, current):
            raise NotAuthenticated("the present password is not right", code="wrong_password")
        self._guard.forget(key)
        password_hash = await self._passwords.hash(new)
        await self._end(
            lambda actor: actor.id == operator.id and actor.session_id != operator.session_id,
            change_password,
            operator.id,
            password_hash,
            operator.session_id,
        )

    async def sign_out(self, operator: Operator, *, everywhere: bool) -> None:
        """Ends this device's session, or all of the operator's."""
        await self._end(
            lambda actor: actor.id == operator.id and (everywhere or actor.session_id == operator.session_id),
            end_sessions,
            operator,
            everywhere,
            self._context.now,
        )

    async def end_device(self, operator: Operator, session_id: str) -> None:
        """Signs the operator out on one device. A device of somebody else is as unknown as none."""
        devices = await self.devices(operator)
        if session_id not in {device.id for device in devices}:
            raise Conflict("this device is signed out already", code="not_found")
        await self._end(lambda actor: actor.session_id == session_id, operator_sessions.delete, session_id)

    async def devices(self, operator: Operator) -> list[OperatorSession]:
        """Where the operator is signed in."""
        return await self._context.database.read(operator_sessions.list_of, operator.id)

    async def needs_setup(self) -> bool:
        """Whether nobody can sign in yet because the shop has no operator."""
        return not await self._context.database.read(operators.has_admin)

    async def find_session(self, token: str) -> Holder | None:
        """Who holds the cookie's token, or None if it is unknown, too old, or the account is not active."""
        now = self._context.now
        session = await self._context.database.read(operator_sessions.find_by_token, hash_secret(token))
        if session is None or not is_alive(session, now):
            return None
        actor = await self._context.database.read(operators.load_actor, session.operator_id, session.id)
        if actor is None:
            return None
        if now - session.last_used_at > TOUCH_MS:
            await self._context.database.write(operator_sessions.touch, session.id, now)
        return Holder(actor, session)

    async def recheck_sockets(self) -> None:
        """Closes the sockets of sessions that ended in another way: too old, deactivated, other rights."""
        actors = {each.actor for each in self._context.broker.sessions(TEAM) if isinstance(each.actor, Operator)}
        if actors:
            ended = await self._context.database.read(find_ended, actors, self._context.now)
            self.close_sockets(lambda actor: actor in ended)

    async def touch_sessions(self) -> None:
        """An operator who works in the console is not idle, though it makes no requests."""
        since = self._context.clock.monotonic() - TOUCH_MS / 1000
        working = {
            each.actor.session_id
            for each in self._context.broker.sessions(TEAM)
            if isinstance(each.actor, Operator) and each.last_command_at >= since
        }
        if working:
            await self._context.database.write(touch_all, working, self._context.now)

    async def forget_expired(self) -> None:
        """Deletes sessions, links and known devices that are of no use any more."""
        now = self._context.now
        await self._context.database.write(
            operator_sessions.delete_expired, now - IDLE_MS, now - ABSOLUTE_MS, now, now - DEVICE_LIVES_MS
        )

    async def _end(self, concerned: Callable[[Operator], bool], unit: Callable[..., None], *arguments: object) -> None:
        """Ends sessions by the unit, and their sockets.

        The sockets close first: what they sent is stored before the unit, and once it is stored, nothing more.
        """
        self.close_sockets(concerned)
        await self._context.database.write(unit, *arguments)
        self.close_sockets(concerned)  # those who connected meanwhile

    def close_sockets(self, concerned: Callable[[Operator], bool]) -> None:
        """Ends the live sockets of sessions that are no longer valid, at once."""
        for session in self._context.broker.sessions(TEAM):
            if isinstance(session.actor, Operator) and concerned(session.actor):
                self._context.broker.unsubscribe_all(session)
                session.close(close_codes.NOT_AUTHENTICATED)

    async def _is_known(self, caller: Caller, operator_id: str) -> bool:
        if caller.device_token is None:
            return False
        token_hash = hash_secret(caller.device_token)
        return await self._context.database.read(operator_sessions.is_known_device, token_hash, operator_id)

    async def _begin(self, operator_id: str, caller: Caller, is_known: bool) -> SignedIn:
        signed_in = SignedIn(new_secret(), None if is_known else new_secret())
        await self._context.database.write(begin_session, operator_id, signed_in, caller.device, self._context.now)
        return signed_in


def find_ended(connection: sqlite3.Connection, actors: set[Operator], now: int) -> set[Operator]:
    """Those whose session is over, or who are not what they were when they connected."""
    return {actor for actor in actors if not still_holds(connection, actor, now)}


def still_holds(connection: sqlite3.Connection, actor: Operator, now: int) -> bool:
    session = operator_sessions.find(connection, actor.session_id)
    if session is None or not is_alive(session, now):
        return False
    return operators.load_actor(connection, actor.id, actor.session_id) == actor


def touch_all(transaction: Transaction, session_ids: set[str], now: int) -> None:
    for session_id in session_ids:
        operator_sessions.touch(transaction, session_id, now)


def is_alive(session: OperatorSession, now: int) -> bool:
    return now - session.last_used_at <= IDLE_MS and now - session.created_at <= ABSOLUTE_MS


def check_names(name: str, login: str) -> None:
    """Raises BadInput if a name or login cannot be used."""
    if not 1 <= len(name.strip()) <= 100:
        raise wrong("name", Mend.WORDS, most=100)
    if not 2 <= len(login.strip()) <= 100 or any(character.isspace() for character in login.strip()):
        raise wrong("login", Mend.LOGIN, least=2, most=100)


def begin_session(transaction: Transaction, operator_id: str, signed_in: SignedIn, device: str, now: int) -> None:
    session = OperatorSession(new_id(), operator_id, new_secret(), device[:DEVICE_CHARACTERS], now, now)
    operator_sessions.insert(transaction, session, hash_secret(signed_in.token))
    if signed_in.device_token is not None:
        operator_sessions.remember_device(transaction, hash_secret(signed_in.device_token), operator_id, now)


def end_sessions(transaction: Transaction, operator: Operator, everywhere: bool, now: int) -> None:
    if everywhere:
        operator_sessions.delete_of(transaction, operator.id)
    else:
        operator_sessions.delete(transaction, operator.session_id)
    if not operator_sessions.list_of(transaction, operator.id):
        operators.renew_leases(transaction, [operator.id], now)


def use_link(transaction: Transaction, token_hash: str, now: int) -> Link:
    """Uses the link up. Of several who try at once, one succeeds; the others get NotAuthenticated."""
    link = operator_sessions.find_link(transaction, token_hash, now)
    if link is None or not operator_sessions.delete_link(transaction, token_hash):
        raise NotAuthenticated(USED_LINK, code="used_link")
    return link


def make_first_admin(
    transaction: Transaction, token_hash: str, name: str, login: str, password_hash: str, now: int
) -> str:
    link = use_link(transaction, token_hash, now)
    if link.purpose != "setup":
        raise NotAuthenticated(USED_LINK, code="used_link")
    return make_operator(transaction, name, login, "admin", password_hash, now)


def make_operator(
    transaction: Transaction, name: str, login: str, role: Role, password_hash: str | None, now: int
) -> str:
    """Adds an account for all departments and sites and returns its id. Raises Conflict if the login is taken."""
    if operators.find_by_login(transaction, login) is not None:
        raise Conflict(f"there is an operator {login} already", code="login_taken")
    operator = StoredOperator(new_id(), login, name, role, password_hash, True, "online", 4, 0)
    operators.insert(transaction, operator, now)
    departments = [department.key for department in shop.list_departments(transaction)]
    operators.grant(transaction, operator.id, departments, [site.id for site in shop.list_sites(transaction)])
    return operator.id


def reset_password(transaction: Transaction, token_hash: str, operator_id: str, password_hash: str, now: int) -> None:
    use_link(transaction, token_hash, now)
    change_password(transaction, operator_id, password_hash, None)


def change_password(transaction: Transaction, operator_id: str, password_hash: str, except_session: str | None) -> None:
    operators.set_password(transaction, operator_id, password_hash)
    operator_sessions.delete_of(transaction, operator_id, except_session)


def make_link(transaction: Transaction, purpose: Purpose, operator_id: str | None, now: int) -> str:
    """A new one-time link's token; earlier ones for the same purpose become worthless."""
    token = new_secret()
    lives_ms = SETUP_LIVES_MS if purpose == "setup" else LINK_LIVES_MS
    operator_sessions.delete_links(transaction, purpose, operator_id)
    operator_sessions.insert_link(transaction, hash_secret(token), Link(purpose, operator_id, now + lives_ms))
    return token


def deactivate(transaction: Transaction, operator_id: str) -> None:
    """The operator can no longer sign in and is signed out everywhere."""
    operators.set_active(transaction, operator_id, False)
    operator_sessions.delete_of(transaction, operator_id)
