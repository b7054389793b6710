"""Kernel multinomial logistic regression: learns which phrasings are evidence for which entry."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from chatserver.bot.tfidf import Floats

_REGULARISATION = 115.0
_STEPS = 150
_POWER_STEPS = 30
_INTERCEPT = np.float32(0.087)  # added to every similarity: what an entry scores for a text like none of its own
_BALANCE = 0.5  # 0 lets each phrasing count the same, 1 each entry


def fit(kernel: Floats, entry_of: NDArray[np.int32], entry_count: int) -> Floats:
    """One weight for each phrasing and entry, by accelerated gradient descent.

    `kernel` holds the similarities among the phrasings, `entry_of` the entry of each.
    """
    similar = _with_intercept(kernel)
    truth: Floats = np.zeros((len(kernel), entry_count), np.float32)
    truth[np.arange(len(kernel)), entry_of] = 1
    counts = _counts_of_phrasings(entry_of, entry_count)
    steepness = 0.5 * _largest_eigenvalue(similar) * float(counts.max()) + 1 / _REGULARISATION
    weights: Floats = np.zeros_like(truth)
    ahead = weights
    momentum = 1.0
    for _ in range(_STEPS):
        error = (probabilities(similar @ ahead) - truth) * counts
        stepped: Floats = (ahead - (error + ahead / _REGULARISATION) / steepness).astype(np.float32)
        next_momentum = (1 + math.sqrt(1 + 4 * momentum * momentum)) / 2
        ahead = stepped + np.float32((momentum - 1) / next_momentum) * (stepped - weights)
        weights, momentum = stepped, next_momentum
    return weights


def scores(similarity: Floats, weights: Floats) -> Floats:
    """What each entry scores for a text with such a similarity to each phrasing."""
    scored: Floats = _with_intercept(similarity) @ weights
    return scored


def probabilities(scored: Floats) -> Floats:
    """The softmax of each row."""
    exponentials = np.exp(scored - scored.max(axis=-1, keepdims=True))
    shares: Floats = exponentials / exponentials.sum(axis=-1, keepdims=True)
    return shares


def _with_intercept(similarity: Floats) -> Floats:
    return (similarity + _INTERCEPT).astype(np.float32, copy=False)


def _counts_of_phrasings(entry_of: NDArray[np.int32], entry_count: int) -> Floats:
    """How much each phrasing counts: less where an entry has many, so that a long entry does not swallow a short."""
    of_entry = np.bincount(entry_of, minlength=entry_count)
    balanced: Floats = ((of_entry.mean() / of_entry[entry_of]) ** _BALANCE).astype(np.float32)
    return balanced[:, np.newaxis]


def _largest_eigenvalue(kernel: Floats) -> float:
    """By power iteration, which for a matrix without negative values needs few steps and no decomposition."""
    vector = np.ones(len(kernel), np.float32)
    for _ in range(_POWER_STEPS):
        product = kernel @ vector
        vector = product / np.linalg.norm(product)
    return float(np.linalg.norm(kernel @ vector))
