"""What the command line may change in the operators' accounts."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from chatserver.actions.accounts import check_names, deactivate, make_link, make_operator
from chatserver.domain.actors import Role
from chatserver.errors import BadInput, Conflict
from chatserver.storage import operators, shop
from chatserver.storage.database import Transaction


class OperatorRequest(Struct, frozen=True, forbid_unknown_fields=True):
    """One of the `operator` commands. An empty name means the login; no departments mean all."""

    action: Literal["add", "list", "reset-password", "deactivate"]
    url: str
    login: str = ""
    name: str = ""
    role: Role = "operator"
    departments: tuple[str, ...] = ()


def administer(transaction: Transaction, request: OperatorRequest, now: int) -> str:
    """Does what is asked and returns what to print. Raises BadInput or Conflict that says how to mend."""
    login = request.login.strip().casefold()
    if request.action == "list":
        return describe_operators(transaction)
    if request.action == "add":
        operator_id = add(transaction, request, login, now)
        return link_line(transaction, request, operator_id, "choose a password", now)
    known = operators.find_by_login(transaction, login)
    if known is None:
        raise Conflict(f"there is no operator {login}; see `chatserver operator list`")
    if request.action == "deactivate":
        deactivate(transaction, known.id)
        return f"{login} can no longer sign in"
    return link_line(transaction, request, known.id, "choose a new password", now)


def add(transaction: Transaction, request: OperatorRequest, login: str, now: int) -> str:
    name = request.name or login
    check_names(name, login)
    known = {department.key for department in shop.list_departments(transaction)}
    unknown = sorted(set(request.departments) - known)
    if unknown:
        raise BadInput(f"there is no department {unknown[0]}; choose from {', '.join(sorted(known))}")
    operator_id = make_operator(transaction, name, login, request.role, None, now)
    if request.departments:
        site_ids = [site.id for site in shop.list_sites(transaction)]
        operators.grant(transaction, operator_id, list(request.departments), site_ids)
    return operator_id


def link_line(transaction: Transaction, request: OperatorRequest, operator_id: str, purpose: str, now: int) -> str:
    token = make_link(transaction, "password", operator_id, now)
    what = f"Send this link to {request.login}: it lets them {purpose}, once, within a day."
    return f"{what}\n{request.url}/console/#link={token}"


def describe_operators(transaction: Transaction) -> str:
    lines = [
        f"{each.login:<32} {each.role:<11} {each.name}" + ("" if each.is_active else "   (cannot sign in)")
        for each in operators.list_all(transaction)
    ]
    return "\n".join(lines) or "There are no operators yet."
