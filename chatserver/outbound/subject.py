"""The subject of a letter on its way: any words in any script, and nothing lost."""

from __future__ import annotations

from email.header import Header
from email.headerregistry import BaseHeader, HeaderRegistry, UnstructuredHeader
from email.policy import SMTP, Policy
from typing import Any


class Subject(UnstructuredHeader, BaseHeader):
    """Encodes the words as a whole, and takes nothing in them for encoded already.

    What `email` does by itself loses spaces between words of other scripts, and turns `=?utf-8?q?x?=` into `x`.
    """

    @classmethod
    def parse(cls, value: str, kwds: dict[str, Any]) -> None:
        super().parse(value, kwds)
        kwds["decoded"] = value

    def fold(self, *, policy: Policy) -> str:
        """The header's lines."""
        words = Header(str(self), "utf-8", header_name="Subject").encode(linesep=policy.linesep)
        return f"Subject: {words}{policy.linesep}"


_REGISTRY = HeaderRegistry()
_REGISTRY.map_to_type("subject", Subject)

# In seven bits, as every mail server takes it and none has a reason to rewrite it.
POLICY = SMTP.clone(cte_type="7bit", header_factory=_REGISTRY)
