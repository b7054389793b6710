"""How one test went."""

from __future__ import annotations

from dataclasses import dataclass

from chatserver.content.problems import Place


@dataclass(frozen=True, slots=True)
class Result:
    """`did` is what the visitor did; `expected` and `happened` are alike when the test passed.

    `why` may be empty. `script` holds what was said and done up to where the test failed, a line each; it is empty if
    that was a single line.
    """

    place: Place
    did: str
    expected: str
    happened: str
    why: str = ""
    script: tuple[str, ...] = ()

    @property
    def has_passed(self) -> bool:
        return self.expected == self.happened

    def lines(self) -> list[str]:
        """The difference, to be read by the owner."""
        head = f"{self.place.file}:{self.place.line}:{self.place.column}: {self.did}"
        script = [f"      {line}" for line in self.script]
        why = [f"    why:      {self.why}"] if self.why else []
        return [head, *script, f"  - expected: {self.expected}", f"  + happened: {self.happened}", *why]
