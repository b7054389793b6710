"""Everything a shop's content files say, checked and ready to use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from chatserver.bot.dialogue import Bot
from chatserver.content.problems import Place
from chatserver.content.scenario_tests import ScenarioTest
from chatserver.domain.events import Button
from chatserver.domain.notices import Notice
from chatserver.domain.smart_messages import SmartMessageRule
from chatserver.domain.views import CannedReply
from chatserver.errors import ContentError


@dataclass(frozen=True, slots=True)
class Content:
    """Never changed: a new edition replaces it as a whole. Mappings are by language unless said otherwise.

    `suggestions` are the questions shown in the empty panel. `departments` maps each department's key that the
    files use to the place of its use. `dial` is the position at which all bots are; `quiet_seconds` pass between any
    two smart messages to one visitor. `warnings` do not keep the content from being used.
    """

    bots: Mapping[str, Bot]
    greetings: Mapping[str, str]
    suggestions: Mapping[str, tuple[Button, ...]]
    smart_messages: tuple[SmartMessageRule, ...]
    notices: tuple[Notice, ...]
    canned_replies: tuple[CannedReply, ...]
    scenario_tests: tuple[ScenarioTest, ...]
    departments: Mapping[str, Place]
    dial: str
    quiet_seconds: float
    warnings: tuple[ContentError, ...]
