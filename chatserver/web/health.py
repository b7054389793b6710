"""Is it well (`/healthz`), and how busy is it (`/metrics`, for this machine only)."""

from __future__ import annotations

from ipaddress import ip_address

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from chatserver.actions import checkup
from chatserver.actions.context import Context
from chatserver.errors import ChatError, NotFound
from chatserver.realtime.broker import TEAM

LOOK_SECONDS = 1.0  # anybody may ask, and each look costs a write


class Health:
    """Answers for those who watch the server."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._looked_at: float | None = None
        self._trouble: str | None = None
        self._registry = CollectorRegistry()
        self._gauges = {
            name: Gauge(f"chatserver_{name}", text, registry=self._registry)
            for name, text in {
                "visitors_connected": "Visitors with an open tab",
                "consoles_connected": "Operators' consoles connected",
                "commits_total": "Transactions committed since the start",
                "units_total": "Units of work done since the start",
            }.items()
        }
        self._conversations = Gauge(
            "chatserver_conversations", "Conversations by state", ["state"], registry=self._registry
        )

    async def healthz(self, request: Request) -> Response:
        """200 if the database reads and writes, else 503 and what is wrong. Looks at most once a second."""
        now = self._context.clock.monotonic()
        if self._looked_at is None or now - self._looked_at >= LOOK_SECONDS:
            self._looked_at = now
            self._trouble = await self._find_trouble()
        if self._trouble is not None:
            return JSONResponse({"status": "failing", "reason": self._trouble}, 503)
        return JSONResponse({"status": "ok"})

    async def _find_trouble(self) -> str | None:
        try:
            await checkup.use_disk(self._context)
        except ChatError as error:
            return error.message
        return None

    async def metrics(self, request: Request) -> Response:
        """The numbers, in Prometheus' text format. Anybody from elsewhere finds nothing here."""
        if request.client is None or not is_loopback(request.client.host):
            raise NotFound("there is no such page")
        database = self._context.database
        self._gauges["visitors_connected"].set(len(self._context.presence))
        self._gauges["consoles_connected"].set(len(self._context.broker.sessions(TEAM)))
        self._gauges["commits_total"].set(database.commits)
        self._gauges["units_total"].set(database.units)
        self._conversations.clear()
        for state, count in (await checkup.count_conversations(self._context)).items():
            self._conversations.labels(state).set(count)
        return Response(generate_latest(self._registry), media_type=CONTENT_TYPE_PLAIN_0_0_4)


def is_loopback(address: str) -> bool:
    """Whether the address is this machine's own, also when IPv6 wraps an IPv4 one."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    return (getattr(parsed, "ipv4_mapped", None) or parsed).is_loopback
