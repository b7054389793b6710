"""Kernel multinomial logistic regression: learns which phrasings are evidence for which entry."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from chatserver.bot.tfidf import Floats

_REGULARISATION = 60.0
_STEPS = 150
_POWER_STEPS = 30


def fit(kernel: Floats, entry_of: NDArray[np.int32], entry_count: int) -> Floats:
    """One weight for each phrasing and entry, by accelerated gradient descent.

    `kernel` holds the similarities among the phrasings, `entry_of` the entry of each.
    """
    truth: Floats = np.zeros((len(kernel), entry_count), np.float32)
    truth[np.arange(len(kernel)), entry_of] = 1
    steepness = 0.5 * _largest_eigenvalue(kernel) + 1 / _REGULARISATION
    weights: Floats = np.zeros_like(truth)
    ahead = weights
    momentum = 1.0
    for _ in range(_STEPS):
        gradient: Floats = probabilities(kernel @ ahead) - truth + ahead * np.float32(1 / _REGULARISATION)
        stepped: Floats = ahead - gradient * np.float32(1 / steepness)
        next_momentum = (1 + math.sqrt(1 + 4 * momentum * momentum)) / 2
        ahead = stepped + np.float32((momentum - 1) / next_momentum) * (stepped - weights)
        weights, momentum = stepped, next_momentum
    return weights


def probabilities(scores: Floats) -> Floats:
    """The softmax of each row."""
    exponentials = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares: Floats = exponentials / exponentials.sum(axis=-1, keepdims=True)
    return shares


def _largest_eigenvalue(kernel: Floats) -> float:
    """By power iteration, which for a matrix without negative values needs few steps and no decomposition."""
    vector = np.ones(len(kernel), np.float32)
    for _ in range(_POWER_STEPS):
        product = kernel @ vector
        vector = product / np.linalg.norm(product)
    return float(np.linalg.norm(kernel @ vector))
