"""The banner in the chat for a known problem: shown while its days last, to those whom it concerns."""

from __future__ import annotations

import asyncio

from chatserver.actions.context import Context
from chatserver.actions.surroundings import surroundings_of
from chatserver.domain.notices import Notice, find_notice
from chatserver.domain.placeholders import SHOP_NAME, fill
from chatserver.protocol.frames import NoticeFrame
from chatserver.realtime.presence import VisitorPresence
from chatserver.realtime.session import Session

AT_A_TIME = 100


def show_notice(context: Context, present: VisitorPresence, session: Session) -> None:
    """Shows a tab the first notice that concerns its visitor now, or takes away one that no longer does."""
    tab = present.tabs.get(session)
    notice = notice_for(context, present)
    notice_id = notice.id if notice is not None else None
    if tab is not None and tab.notice_id != notice_id:
        tab.notice_id = notice_id
        session.send(frame_of(context, present, notice))


async def look_at_notices(context: Context) -> None:
    """Shows everybody what concerns them now: days begin and end, and files change."""
    for number, present in enumerate(list(context.presence.all())):
        if number % AT_A_TIME == 0:
            await asyncio.sleep(0)
        for session in list(present.tabs):
            show_notice(context, present, session)


def notice_for(context: Context, present: VisitorPresence) -> Notice | None:
    """The notice that concerns the visitor now, None if none does."""
    if not context.content.notices:
        return None
    said = [notice for notice in context.content.notices if words_of(context, present, notice)]
    return find_notice(said, surroundings_of(context, present, context.offer))


def frame_of(context: Context, present: VisitorPresence, notice: Notice | None) -> NoticeFrame:
    if notice is None:
        return NoticeFrame(None)
    return NoticeFrame(notice.id, fill(words_of(context, present, notice), {SHOP_NAME: context.shop_name}))


def words_of(context: Context, present: VisitorPresence, notice: Notice) -> str:
    return notice.texts.get(present.arrival.language) or notice.texts.get(context.fallback_language, "")
