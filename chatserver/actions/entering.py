"""Who a browser belongs to: decided at its hello, in one unit."""

from __future__ import annotations

from msgspec import Struct

from chatserver.actions.return_links import follow_link
from chatserver.actions.visits import continue_visit
from chatserver.domain.actors import Visitor
from chatserver.errors import NotAuthenticated
from chatserver.ids import new_id
from chatserver.storage import visitors
from chatserver.storage.database import Transaction
from chatserver.storage.shop import Site
from chatserver.storage.visitors import StoredVisitor, Visit

TOKEN_LIVES_MS = 180 * 24 * 60 * 60 * 1000


class Keys(Struct, frozen=True):
    """What a browser comes with, as hashes: its token, and the secret of a link; each is None if it has none.

    `fresh` is that of a token which the browser gets if it needs one.
    """

    token: str | None
    link: str | None
    fresh: str


class Entry(Struct, frozen=True):
    """Who came in. `has_fresh_token` if this browser is theirs by a new token from now on."""

    visitor: Visitor
    has_fresh_token: bool = False
    is_link_refused: bool = False


def enter(transaction: Transaction, site: Site, keys: Keys, language: str, begun: Visit, now: int) -> Entry:
    """By a link from a letter, with the token this browser holds, or for the first time.

    Raises NotAuthenticated if it has a token that is not known here, and no link that serves.
    """
    is_refused = False
    if keys.link is not None:
        found = follow_link(transaction, site.id, keys.link, keys.token, keys.fresh, now)
        if isinstance(found, StoredVisitor):
            return Entry(go_on(transaction, found, language, begun, now), has_fresh_token=True)
        is_refused = found == "used"
    if keys.token is None:
        visitor = begin(transaction, site, keys.fresh, language, begun, now)
        return Entry(visitor, has_fresh_token=True, is_link_refused=is_refused)
    return Entry(come_back(transaction, site, keys.token, language, begun, now), is_link_refused=is_refused)


def begin(transaction: Transaction, site: Site, token_hash: str, language: str, begun: Visit, now: int) -> Visitor:
    """A browser that was never here. `begun` is the visit that begins with it."""
    visitor = StoredVisitor(new_id(), site.id, "", "", language, now)
    visitors.insert(transaction, visitor, token_hash, now)
    visit_id = continue_visit(transaction, visitor.id, begun, now)
    return Visitor(visitor.id, site.id, visit_id, language, begun.last_page)


def come_back(transaction: Transaction, site: Site, token_hash: str, language: str, begun: Visit, now: int) -> Visitor:
    """A browser that holds a token; `begun` is its visit unless one is going on.

    Raises NotAuthenticated if it is not known here.
    """
    visitor = visitors.find_by_token(transaction, site.id, token_hash)
    if visitor is None or now - visitor.last_seen_at > TOKEN_LIVES_MS:
        raise NotAuthenticated("this token is not known here; begin anew without one")
    return go_on(transaction, visitor, language, begun, now)


def go_on(transaction: Transaction, visitor: StoredVisitor, language: str, begun: Visit, now: int) -> Visitor:
    """A known visitor is here again."""
    visitors.touch(transaction, visitor.id, language, now)
    visit_id = continue_visit(transaction, visitor.id, begun, now)
    return Visitor(visitor.id, visitor.site_id, visit_id, language, begun.last_page, email=visitor.email)
