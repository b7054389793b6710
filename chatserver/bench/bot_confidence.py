"""`python -m chatserver.bench.bot_confidence DIR`: learns the coefficients of the bot's confidence anew.

From every question of the folders below DIR it takes the features of the best entry and whether that entry was
right, each folder counting the same, and fits a logistic regression. The bias is then lowered until at the shipped
threshold every folder keeps the limits of wrong answers, and a random search near by looks for more answers within
them. What it prints belongs into `chatserver/bot/confidence.py`. It prints too what each corpus would get from
coefficients learnt without it.
"""

from __future__ import annotations

import sys
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from chatserver.bench.bot import find_folders
from chatserver.bench.bot_goals import FEWEST_NULLS, least_precision, most_false_answers
from chatserver.bot.dial import DIAL, SHIPPED_DIAL
from chatserver.bot.matching import Matcher
from chatserver.rehearsal.labelled import read_faq, read_queries

Doubles = NDArray[np.float64]

_THRESHOLD = DIAL[SHIPPED_DIAL].answer
_NULL_WEIGHT = 1.0  # of a question that no entry answers
_NEWTON_STEPS = 30
_SHRINKAGE = 0.01
_BIAS_STEP = 0.02
_SEARCH_STEPS, _LARGEST_STEP = 800, 0.3
_MARGIN = 0.15  # percent points kept from each limit
_CERTAIN = 0.99


@dataclass(frozen=True, slots=True)
class Observed:
    """One folder's questions: a row of features each, the last column a constant 1."""

    name: str
    features: Doubles
    is_right: NDArray[np.bool_]
    is_answerable: NDArray[np.bool_]
    is_exact: NDArray[np.bool_]

    @property
    def corpus(self) -> str:
        """Folders of one corpus and language share their name's first two parts."""
        return "_".join(self.name.split("_")[:2])

    def confidence(self, coefficients: Doubles) -> Doubles:
        return np.where(self.is_exact, _CERTAIN, 1 / (1 + np.exp(-self.features @ coefficients)))

    def keeps_limits(self, coefficients: Doubles, margin: float = 0.0) -> bool:
        """Whether enough answers are right and few enough are false, by so many percent points."""
        _, precision, false_answers = self.shares(coefficients)
        enough, few = least_precision(self.name) + margin, most_false_answers(self.name) - margin
        return precision >= enough and false_answers <= few

    def shares(self, coefficients: Doubles) -> tuple[float, float, float]:
        """Answered, right among those, and false answers where they can be told; in percent."""
        answers = self.confidence(coefficients) >= _THRESHOLD
        in_scope = answers & self.is_answerable
        nulls = ~self.is_answerable
        return (
            100 * float(in_scope.sum() / self.is_answerable.sum()),
            100 * float(self.is_right[in_scope].mean()) if in_scope.any() else 100.0,
            100 * float(answers[nulls].mean()) if nulls.sum() >= FEWEST_NULLS else 0.0,
        )


def observe(folder: Path) -> Observed:
    """Asks the matcher every question of a folder."""
    faq = read_faq(folder / "faq.jsonl")
    matcher = Matcher({line.id: line.questions for line in faq}, faq[0].language)
    rows, right, answerable, exact = [], [], [], []
    for query in read_queries(folder / "queries.jsonl"):
        match = matcher.match(query.text, 1)
        if match.features is not None:
            rows.append([*astuple(match.features), 1.0])
            right.append(match.candidates[0].entry_id == query.id)
            answerable.append(query.id is not None)
            exact.append(match.is_exact)
    return Observed(folder.name, np.array(rows), np.array(right), np.array(answerable), np.array(exact))


def learn(observed: list[Observed]) -> Doubles:
    """The coefficients, the bias last, by Newton's method on standardised features."""
    learnt = [~each.is_exact for each in observed]
    features = np.concatenate([each.features[chosen] for each, chosen in zip(observed, learnt, strict=True)])
    right = np.concatenate([each.is_right[chosen] for each, chosen in zip(observed, learnt, strict=True)])
    weight = np.concatenate([_weigh(each)[chosen] for each, chosen in zip(observed, learnt, strict=True)])
    scale = np.where(features.std(axis=0) > 0, features.std(axis=0), 1.0)
    scaled = features / scale
    coefficients = np.zeros(scaled.shape[1])
    for _ in range(_NEWTON_STEPS):
        chance = 1 / (1 + np.exp(-scaled @ coefficients))
        gradient = scaled.T @ (weight * (chance - right)) + _SHRINKAGE * coefficients
        curvature = (scaled.T * (weight * chance * (1 - chance))) @ scaled + _SHRINKAGE * np.eye(len(coefficients))
        coefficients = coefficients - np.linalg.solve(curvature, gradient)
    found: Doubles = coefficients / scale
    return found


def _weigh(observed: Observed) -> Doubles:
    weights: Doubles = np.where(observed.is_answerable, 1.0, _NULL_WEIGHT) * (1000 / len(observed.is_right))
    return weights


def lower(coefficients: Doubles, observed: list[Observed]) -> Doubles:
    """The same with the highest bias at which every folder keeps the limits."""
    lowered = coefficients.copy()
    while not all(each.keeps_limits(lowered, _MARGIN) for each in observed):
        lowered[-1] -= _BIAS_STEP
        if lowered[-1] < coefficients[-1] - 10:
            raise SystemExit("no bias keeps the limits of every folder")
    return lowered


def improve(coefficients: Doubles, observed: list[Observed]) -> Doubles:
    """More answers within the limits, by steps in random directions; no coefficient changes its sign."""
    chance = np.random.default_rng(0)
    best, most = coefficients, _count_answers(coefficients, observed)
    for size in np.linspace(_LARGEST_STEP, 0, _SEARCH_STEPS):
        tried = best * (1 + size * chance.normal(size=len(best)))
        if (np.sign(tried) == np.sign(best)).all() and all(each.keeps_limits(tried, _MARGIN) for each in observed):
            answers = _count_answers(tried, observed)
            if answers > most:
                best, most = tried, answers
    return best


def _count_answers(coefficients: Doubles, observed: list[Observed]) -> float:
    return sum(each.shares(coefficients)[0] for each in observed)


def main(data: Path) -> None:
    """Learns and prints."""
    observed = [observe(folder) for folder in find_folders(data)]
    coefficients = improve(lower(learn(observed), observed), observed)
    print(f"BIAS = {coefficients[-1]:.2f}")
    print("COEFFICIENTS = (" + ", ".join(f"{value:.2f}" for value in coefficients[:-1]) + ")")
    for corpus in dict.fromkeys(each.corpus for each in observed):
        others = [each for each in observed if each.corpus != corpus]
        without = improve(lower(learn(others), others), others)
        for each in observed:
            if each.corpus == corpus:
                shares = ["".join(f"{share:7.1f}" for share in each.shares(used)) for used in (coefficients, without)]
                print(f"{each.name:28}{shares[0]}   without it{shares[1]}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
