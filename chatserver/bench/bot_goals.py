"""What the bot has to reach on each folder of labelled questions, in percent: the study's reference, and above it."""

from __future__ import annotations

from dataclasses import dataclass

from chatserver.rehearsal.evaluation import Evaluation

TOP1_GAIN, TOP1_GAIN_GEORGIAN = 4.0, 6.0
ANSWERED_FACTOR = 1.5
TYPO_LOSS, SPELLING_LOSS = 2.5, 0.0
OVERCONFIDENCE = 10.0
FEWEST_NULLS = 100  # below it a share of false answers says nothing
_ROUNDING = 0.05  # the study's figures have one decimal


@dataclass(frozen=True, slots=True)
class Reference:
    """What the study's reference reached on a folder: the floor for `top1` and `recall_at_3`.

    `plain` names the folder with the same questions typed well, None if this is one.
    """

    top1: float
    recall_at_3: float
    answered: float
    plain: str | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """One figure of a folder and what it should be, in percent. A floor must be met; an aim is worked for."""

    name: str
    value: float
    wanted: float
    is_most: bool = False
    is_floor: bool = False

    @property
    def is_met(self) -> bool:
        if self.is_most:
            return self.value <= self.wanted + _ROUNDING
        return self.value >= self.wanted - _ROUNDING


REFERENCES = {
    "banking77_10shot_kall": Reference(77.2, 90.8, 40.7),
    "hint3_powerplay11_kall": Reference(68.0, 84.1, 22.0),
    "hwu64_k5": Reference(64.1, 80.8, 22.2),
    "massive_en_k5": Reference(59.1, 75.1, 14.3),
    "massive_en_k10": Reference(65.8, 81.2, 27.1),
    "massive_en_k5_typo": Reference(54.9, 71.9, 8.1, "massive_en_k5"),
    "massive_fa_k5": Reference(55.5, 76.5, 16.6),
    "massive_fa_k10": Reference(63.9, 81.2, 29.9),
    "massive_fa_k5_fa_zwnj": Reference(55.3, 76.3, 15.8, "massive_fa_k5"),
    "massive_fa_k5_typo": Reference(52.7, 73.5, 10.0, "massive_fa_k5"),
    "massive_he_k5": Reference(52.4, 70.2, 11.3),
    "massive_he_k10": Reference(64.6, 80.9, 23.8),
    "massive_he_k5_typo": Reference(48.8, 68.1, 5.7, "massive_he_k5"),
    "massive_ka_k5": Reference(47.5, 64.3, 10.4),
    "massive_ka_k10": Reference(55.0, 73.0, 21.1),
    "massive_ka_k5_ka_latin": Reference(47.5, 64.3, 10.4, "massive_ka_k5"),
    "massive_ka_k5_typo": Reference(45.2, 61.7, 6.1, "massive_ka_k5"),
    "massive_ms_k5": Reference(51.0, 70.2, 13.0),
    "massive_ms_k10": Reference(59.9, 77.9, 23.4),
    "massive_ms_k5_typo": Reference(47.6, 67.3, 8.5, "massive_ms_k5"),
    "nlpjs50_id_kall": Reference(86.8, 93.2, 51.6),
}


def goals(folder: str, found: Evaluation, plain: Evaluation | None, nulls: int) -> list[Goal]:
    """Every goal of a folder held against what was found there.

    `plain` is what was found for the same questions typed well, None if there are none or they were not measured.
    A folder that the study does not know has only the limits of right and false answers.
    """
    reference = REFERENCES.get(folder)
    known = _against_reference(folder, found, reference) if reference else []
    losses = [_loss(folder, found, plain)] if plain is not None else []
    return known + losses + _limits(folder, found, nulls)


def _against_reference(folder: str, found: Evaluation, reference: Reference) -> list[Goal]:
    gain = TOP1_GAIN_GEORGIAN if _is_georgian(folder) else TOP1_GAIN
    return [
        Goal("top1", _percent(found.top1), reference.top1, is_floor=True),
        Goal("recall_at_3", _percent(found.recall_at_3), reference.recall_at_3, is_floor=True),
        Goal("top1", _percent(found.top1), reference.top1 + gain),
        Goal("answered", _percent(found.answered), reference.answered * ANSWERED_FACTOR),
    ]


def _loss(folder: str, found: Evaluation, plain: Evaluation) -> Goal:
    most = TYPO_LOSS if folder.endswith("_typo") else SPELLING_LOSS
    return Goal("loss", _percent(plain.top1) - _percent(found.top1), most, is_most=True)


def least_precision(folder: str) -> float:
    """The share of answers to answerable questions that has to be right."""
    return 92.0 if folder.startswith("hint3") or _is_georgian(folder) else 95.0


def most_false_answers(folder: str) -> float:
    """The share of unanswerable questions that may be answered."""
    return 4.2 if folder.startswith("hint3") else 3.5


def _limits(folder: str, found: Evaluation, nulls: int) -> list[Goal]:
    limits = []
    if found.precision_in_scope is not None and found.stated_confidence is not None:
        over = _percent(found.stated_confidence) - _percent(found.precision_in_scope)
        limits.append(Goal("precision", _percent(found.precision_in_scope), least_precision(folder)))
        limits.append(Goal("overconfidence", over, OVERCONFIDENCE, is_most=True))
    if nulls >= FEWEST_NULLS:
        false_answers = _percent(found.false_answer_rate)
        limits.append(Goal("false_answers", false_answers, most_false_answers(folder), is_most=True))
    return limits


def _is_georgian(folder: str) -> bool:
    return "_ka_" in folder


def _percent(share: float | None) -> float:
    return 100 * (share or 0.0)
