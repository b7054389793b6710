"""How one test went."""

from __future__ import annotations

from dataclasses import dataclass

from chatserver.content.problems import Place


@dataclass(frozen=True, slots=True)
class Result:
    """`did` is what the visitor did; `expected` and `happened` are alike when the test passed. `why` may be empty."""

    place: Place
    did: str
    expected: str
    happened: str
    why: str = ""

    @property
    def has_passed(self) -> bool:
        return self.expected == self.happened

    def lines(self) -> list[str]:
        """The difference, to be read by the owner."""
        head = f"{self.place.file}:{self.place.line}:{self.place.column}: {self.did}"
        why = [f"    why:      {self.why}"] if self.why else []
        return [head, f"  - expected: {self.expected}", f"  + happened: {self.happened}", *why]
