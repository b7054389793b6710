"""One-time tickets that carry a signed-in session over to a websocket."""

from __future__ import annotations

from collections import OrderedDict

from chatserver.actions.accounts import Accounts
from chatserver.clock import Clock
from chatserver.domain.actors import Operator
from chatserver.errors import NotAuthenticated
from chatserver.ids import new_secret

LIVES_SECONDS = 60.0
MOST = 10_000


class Tickets:
    """Each is good once, for a minute, for the session that fetched it. They live in memory only."""

    def __init__(self, accounts: Accounts, clock: Clock) -> None:
        self._accounts = accounts
        self._clock = clock
        self._tickets: OrderedDict[str, tuple[str, float]] = OrderedDict()

    def issue(self, session_token: str) -> str:
        """A ticket for the session that holds this cookie."""
        ticket = new_secret()
        self._tickets[ticket] = (session_token, self._clock.monotonic() + LIVES_SECONDS)
        if len(self._tickets) > MOST:
            self._tickets.popitem(last=False)
        return ticket

    async def redeem(self, ticket: str) -> Operator:
        """The operator it was issued to. Raises NotAuthenticated if it was used, is too old, or they signed out."""
        session_token, expires_at = self._tickets.pop(ticket, ("", 0.0))
        if self._clock.monotonic() > expires_at:
            raise NotAuthenticated("this ticket was used or is too old; fetch another one")
        found = await self._accounts.find_session(session_token)
        if found is None:
            raise NotAuthenticated("you are signed out; sign in again")
        return found[0]
