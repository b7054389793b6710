"""Who may do what: the one table. What does not stand here is refused."""

from __future__ import annotations

from chatserver.domain.actors import Actor, Operator, Role
from chatserver.domain.conversation import Conversation
from chatserver.domain.events import Event, Whisper
from chatserver.errors import Forbidden, NotFound

VISITOR: frozenset[Role] = frozenset({"visitor"})
TEAM: frozenset[Role] = frozenset({"operator", "supervisor", "admin"})
LEADERS: frozenset[Role] = frozenset({"supervisor", "admin"})
ADMIN: frozenset[Role] = frozenset({"admin"})

VISITOR_COMMANDS: dict[str, frozenset[Role]] = {
    name: VISITOR
    for name in (
        "send",
        "answer_form",
        "leave_queue",
        "change_department",
        "wait_by_mail",
        "close",
        "rate",
        "typing",
        "read",
        "history",
        "page",
        "cart",
        "activity",
        "scroll",
        "exit_intent",
        "event",
        "attributes",
        "order",
        "panel",
        "bubble_seen",
        "bubble_opened",
        "bubble_dismissed",
        "ping",
    )
}

OPERATOR_COMMANDS: dict[str, frozenset[Role]] = {
    name: TEAM
    for name in (
        "open",
        "leave",
        "send",
        "note",
        "edit",
        "erase",
        "take",
        "let_pass",
        "close",
        "transfer",
        "rename_visitor",
        "tag",
        "typing",
        "read",
        "history",
        "set_status",
        "ping",
    )
} | {"take_over": LEADERS, "whisper": LEADERS}

# HTTP routes of the console by method and path; None is open to anybody (what it does then checks a secret).
CONSOLE_ROUTES: dict[tuple[str, str], frozenset[Role] | None] = {
    ("GET", "/console/api/session"): None,
    ("POST", "/console/api/sign-in"): None,
    ("POST", "/console/api/redeem"): None,
    ("POST", "/console/api/setup"): None,
    ("POST", "/console/api/set-password"): None,
    ("POST", "/console/api/sign-out"): TEAM,
    ("POST", "/console/api/ticket"): TEAM,
    ("POST", "/console/api/password"): TEAM,
    ("GET", "/console/api/devices"): TEAM,
    ("GET", "/console/api/tags"): TEAM,
    ("POST", "/console/api/devices/end"): TEAM,
    ("GET", "/console/api/hours"): TEAM,
    ("POST", "/console/api/set-hours"): ADMIN,
    ("GET", "/console/api/bot"): TEAM,
    ("GET", "/console/api/bot/file"): TEAM,
    ("POST", "/console/api/bot/check"): LEADERS,
    ("POST", "/console/api/bot/save"): LEADERS,
    ("POST", "/console/api/bot/delete"): LEADERS,
    ("POST", "/console/api/bot/entry"): LEADERS,
    ("POST", "/console/api/bot/entry/remove"): LEADERS,
    ("GET", "/console/api/bot/versions"): TEAM,
    ("GET", "/console/api/bot/version"): TEAM,
    ("POST", "/console/api/bot/roll-back"): LEADERS,
    ("POST", "/console/api/bot/ask"): TEAM,
    ("POST", "/console/api/bot/run-tests"): TEAM,
    ("GET", "/console/api/bot/dial"): TEAM,
    ("POST", "/console/api/bot/set-dial"): LEADERS,
    ("GET", "/console/api/bot/misses"): TEAM,
    ("POST", "/console/api/bot/misses/dismiss"): LEADERS,
    ("POST", "/console/api/bot/misses/learn"): LEADERS,
    ("GET", "/console/api/bot/usefulness"): TEAM,
    ("POST", "/console/api/bot/replies"): TEAM,
    ("GET", "/console/api/smart"): TEAM,
    ("POST", "/console/api/smart/rule"): LEADERS,
    ("POST", "/console/api/smart/rule/remove"): LEADERS,
    ("POST", "/console/api/smart/rule/pause"): LEADERS,
    ("POST", "/console/api/smart/rule/move"): LEADERS,
    ("POST", "/console/api/smart/notice"): LEADERS,
    ("POST", "/console/api/smart/notice/remove"): LEADERS,
    ("POST", "/console/api/smart/quiet"): LEADERS,
    ("GET", "/console/api/smart/report"): TEAM,
    ("GET", "/console/api/smart/struggles"): TEAM,
    ("GET", "/console/api/smart/visitors"): TEAM,
    ("GET", "/console/api/smart/visitor"): TEAM,
    ("POST", "/console/api/smart/simulate"): TEAM,
    ("GET", "/console/api/smart/codes"): LEADERS,
    ("POST", "/console/api/smart/codes"): LEADERS,
    ("POST", "/console/api/smart/codes/remove"): LEADERS,
    ("GET", "/console/api/smart/orders"): ADMIN,
    ("POST", "/console/api/smart/orders/rotate"): ADMIN,
    ("GET", "/console/api/departments"): TEAM,
    ("POST", "/console/api/departments/save"): ADMIN,
    ("POST", "/console/api/departments/remove"): ADMIN,
    ("POST", "/console/api/departments/move"): ADMIN,
    ("POST", "/console/api/operators/save"): ADMIN,
    ("POST", "/console/api/routing/save"): ADMIN,
    ("POST", "/console/api/routing/peak"): LEADERS,
    ("GET", "/console/api/waits"): TEAM,
    ("GET", "/console/api/blocks"): TEAM,
    ("POST", "/console/api/blocks/visitor"): TEAM,
    ("POST", "/console/api/blocks/network"): LEADERS,
    ("GET", "/console/api/blocks/ending"): LEADERS,
    ("POST", "/console/api/blocks/undo"): TEAM,
    ("GET", "/console/api/mail"): ADMIN,
    ("POST", "/console/api/mail/test"): ADMIN,
}


def check_command(actor: Actor, name: str) -> None:
    """Raises Forbidden unless the actor's role may send this command."""
    table = OPERATOR_COMMANDS if isinstance(actor, Operator) else VISITOR_COMMANDS
    if actor.role not in table.get(name, frozenset()):
        raise Forbidden(f"you may not send {name}")


def may_see(operator: Operator, conversation: Conversation) -> bool:
    """Whether an operator sees a conversation: on a granted site, and theirs, their department's, or the bot's."""
    is_theirs = operator.id in (conversation.operator_id, conversation.offered_to, conversation.returns_to)
    is_shown = is_theirs and conversation.site_id in operator.site_ids
    return is_shown or may_see_all_of(operator, conversation.site_id, conversation.department)


def may_see_all_of(operator: Operator, site_id: str, department: str | None) -> bool:
    """Whether an operator sees every conversation of a site and a department; None is those without one, the bot's."""
    is_for_them = department is None or department in operator.departments or operator.role in LEADERS
    return is_for_them and site_id in operator.site_ids


def check_sees(operator: Operator, conversation: Conversation | None) -> Conversation:
    """The conversation, or NotFound: foreign and nonexistent get the same answer."""
    if conversation is None or not may_see(operator, conversation):
        raise NotFound("there is no such chat")
    return conversation


def may_read(reader: Operator | None, event: Event) -> bool:
    """Whether an event of a conversation they see is for this operator; None is the visitor.

    A whisper is for the one it is said to, and for those who lead.
    """
    if reader is None:
        return event.is_public
    if not isinstance(event.body, Whisper):
        return True
    return reader.role in LEADERS or reader.id in (event.body.operator.id, event.sender.id)


def check_holds(operator: Operator, conversation: Conversation) -> None:
    """Raises Forbidden if another person holds the conversation and the operator does not lead the team."""
    if conversation.operator_id not in (None, operator.id) and operator.role not in LEADERS:
        raise Forbidden(f"this chat is with {conversation.operator_name}", code="not_yours")
