"""Why the bot decided as it did, for the shop's owner."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from chatserver.bot.decision import Decision
from chatserver.bot.dial import Thresholds
from chatserver.bot.match import Match

if TYPE_CHECKING:
    from chatserver.bot.soft_tokens import WordPair


@dataclass(frozen=True, slots=True)
class Explanation:
    """A text, what it matched, and the decision with the two thresholds that the confidence was held against.

    `word_pairs` are the words of the text with those of the best phrasing, in the spelling that was compared.
    """

    text: str
    match: Match
    decision: Decision
    thresholds: Thresholds
    word_pairs: tuple[WordPair, ...] = ()

    @property
    def why(self) -> str:
        """The reason in one sentence."""
        sure = f"confidence {self.match.confidence:.3f}"
        if not self.match.normalised:
            return "the text holds no letter or digit"
        if not self.match.candidates:
            return "nothing in the text is like any phrasing"
        if self.match.is_exact:
            return f"it is word for word a phrasing of {self.match.candidates[0].entry_id}"
        if self.match.confidence >= self.thresholds.answer:
            return f"{sure} reaches {self.thresholds.answer:.2f}, from where the bot answers by itself"
        if self.match.confidence >= self.thresholds.suggest:
            return f"{sure} lies between {self.thresholds.suggest:.2f} and {self.thresholds.answer:.2f}"
        return f"{sure} stays below {self.thresholds.suggest:.2f}, from where the bot suggests"

    @property
    def lines(self) -> list[str]:
        """The explanation as text to print."""
        ranks = [
            f"  {rank}. {candidate.score:.2f}  {candidate.entry_id}  ({candidate.phrasing})"
            for rank, candidate in enumerate(self.match.candidates, start=1)
        ]
        decided = self.decision.outcome + (f" {self.decision.entry_id}" if self.decision.entry_id else "")
        return [
            f"text:        {self.text}",
            f"compared as: {self.match.normalised}",
            "candidates:" if ranks else "candidates:  none",
            *ranks,
            *self._word_lines(),
            *self._feature_lines(),
            f"thresholds:  answer from {self.thresholds.answer:.2f}, suggest from {self.thresholds.suggest:.2f}",
            f"decision:    {decided}",
            f"why:         {self.why}",
        ]

    @property
    def data(self) -> dict[str, object]:
        """The explanation as plain data for JSON."""
        return {
            "text": self.text,
            "compared_as": self.match.normalised,
            "outcome": self.decision.outcome,
            "entry_id": self.decision.entry_id,
            "confidence": self.match.confidence,
            "candidates": [
                {"entry_id": candidate.entry_id, "phrasing": candidate.phrasing, "score": candidate.score}
                for candidate in self.match.candidates
            ],
            "word_pairs": [asdict(pair) for pair in self.word_pairs],
            "features": asdict(self.match.features) if self.match.features else None,
            "thresholds": {"answer": self.thresholds.answer, "suggest": self.thresholds.suggest},
            "reply": self.decision.text,
            "why": self.why,
        }

    def _word_lines(self) -> list[str]:
        pairs = [
            f"  {pair.word} ~ {pair.phrasing_word}  alike {pair.alike:.2f}, weight {pair.weight:.2f}"
            for pair in self.word_pairs
        ]
        return ["words:", *pairs] if pairs else []

    def _feature_lines(self) -> list[str]:
        if self.match.features is None:
            return []
        values = ", ".join(f"{name} {value:.2f}" for name, value in asdict(self.match.features).items())
        return [f"features:    {values}"]
