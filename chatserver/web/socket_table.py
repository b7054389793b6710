"""Which command leads to which action: the only place that knows both."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from chatserver.actions import operating, orders, smart_messaging, visiting, visitor_signals
from chatserver.actions.context import Context
from chatserver.actions.conversing import UNITS, converse
from chatserver.domain.permissions import check_command
from chatserver.errors import BadInput, NotAuthenticated
from chatserver.protocol import commands, reports
from chatserver.protocol.fields import Command
from chatserver.protocol.frames import Pong
from chatserver.realtime.session import Dispatch, Session, type_of

Action = Callable[[Context, Any, Any, Session], Awaitable[None]]


async def pong(context: Context, actor: Any, command: Command, origin: Session) -> None:
    origin.send(Pong())


ACTIONS: dict[type[Command], Action] = {
    **dict.fromkeys(UNITS, converse),
    commands.Ping: pong,
    commands.VisitorTyping: visiting.type_words,
    commands.VisitorRead: visiting.read,
    commands.VisitorHistory: visiting.show_history,
    reports.ReportPage: visitor_signals.report_page,
    reports.ReportCart: visitor_signals.report_cart,
    reports.ReportActivity: visitor_signals.report_activity,
    reports.ReportScroll: visitor_signals.report_scroll,
    reports.ReportExit: visitor_signals.report_exit,
    reports.ReportEvent: visitor_signals.report_event,
    reports.ReportAttributes: visitor_signals.report_attributes,
    reports.ReportPanel: visitor_signals.report_panel,
    reports.ReportOrder: orders.report_order,
    reports.BubbleOpened: smart_messaging.opened,
    reports.BubbleSeen: smart_messaging.seen,
    reports.BubbleDismissed: smart_messaging.dismissed,
    commands.OpenConversation: operating.open_conversation,
    commands.LeaveConversation: operating.leave_conversation,
    commands.OperatorTyping: operating.type_words,
    commands.OperatorRead: operating.read,
    commands.OperatorHistory: operating.show_history,
    commands.SetStatus: operating.set_status,
}


def dispatcher(context: Context) -> Dispatch:
    """What a session calls for each command after the hello."""

    async def dispatch(session: Session, command: Command) -> None:
        if session.actor is None or session.close_code is not None:
            raise NotAuthenticated("say hello first")
        action = ACTIONS.get(type(command))
        if action is None:
            raise BadInput(f"{type_of(command)} is only the first frame of a connection", code="unexpected")
        check_command(session.actor, type_of(command))
        await action(context, session.actor, command, session)

    return dispatch
