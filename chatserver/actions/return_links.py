"""The link in a letter that brings a visitor's chat to another browser, once."""

from __future__ import annotations

from typing import Literal

from chatserver.actions.context import Context
from chatserver.errors import Conflict
from chatserver.ids import hash_secret, new_secret
from chatserver.storage import return_links, visitors
from chatserver.storage.database import Transaction
from chatserver.storage.visitors import StoredVisitor

LIVES_MS = 14 * 24 * 60 * 60 * 1000


async def issue_link(context: Context, visitor_id: str, site_id: str) -> tuple[str, str]:
    """A secret, and the address in the shop that carries it. Both are empty if the site has no page.

    The address begins with the site's first origin, whatever a browser or a request ever called its page.
    """
    site = next((each for each in context.sites.values() if each.id == site_id), None)
    if site is None or not site.allowed_origins:
        return "", ""
    secret = new_secret()
    await context.database.write(return_links.insert, hash_secret(secret), visitor_id, context.now + LIVES_MS)
    return secret, f"{site.allowed_origins[0]}/#chat={secret}"


def follow_link(
    transaction: Transaction, site_id: str, link: str, token: str | None, fresh: str, now: int
) -> StoredVisitor | Literal["own", "used"]:
    """The visitor whose browser this is from now on, by the fresh token. All secrets are hashes.

    `own` if it was theirs already, by its present token: then the link stays good. `used` if it was used before, has
    expired or is not known here.
    """
    visitor_id = return_links.find_visitor(transaction, site_id, link)
    own = visitors.find_by_token(transaction, site_id, token) if token is not None else None
    if visitor_id is not None and own is not None and own.id == visitor_id:
        return "own"
    if visitor_id is None or not return_links.use(transaction, link, now):
        return "used"
    visitors.insert_token(transaction, visitor_id, fresh, now)
    return visitors.find(transaction, visitor_id) or "used"


def link_used() -> Conflict:
    return Conflict("this link was used before or is too old; open the chat where you wrote", code="link_used")
