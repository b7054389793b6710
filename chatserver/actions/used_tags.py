"""The tags that the team uses most, for the console to suggest."""

from __future__ import annotations

from collections import Counter

from chatserver.actions.context import Context
from chatserver.domain.actors import Operator
from chatserver.domain.permissions import may_see_all_of
from chatserver.domain.tags import fold_tag
from chatserver.storage import tags

MOST_LISTED = 50


async def list_used_tags(context: Context, operator: Operator) -> tuple[str, ...]:
    """The tags of those conversations that the operator sees with their sites and departments, most used first."""
    counts: Counter[str] = Counter()
    written: dict[str, str] = {}
    for use in await context.database.read(tags.list_used):
        if may_see_all_of(operator, use.site_id, use.department):
            folded = fold_tag(use.tag)
            counts[folded] += use.count
            written.setdefault(folded, use.tag)
    ranked = sorted(counts, key=lambda folded: (-counts[folded], folded))
    return tuple(written[folded] for folded in ranked[:MOST_LISTED])
