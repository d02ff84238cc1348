"""Errors against the exact answers, by two measures."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from catalogue import Outputs
from exact import Stretch


@dataclass(frozen=True)
class Errors:
    """The largest errors at some places; infinite where a value is missing."""

    # Relative to the largest value in the window: of the inputs, and of the exact outputs there,
    # by which a recurrence shows what it still holds of values that came before. Outputs that
    # prices do not scale are not comparable with prices; they are measured by `own`.
    window: float = 0.0
    # Relative to the largest exact value of the same output at the places of the window.
    own: float = 0.0

    def __or__(self, other: "Errors") -> "Errors":
        return Errors(max(self.window, other.window), max(self.own, other.own))


def errors(got: Outputs, known: Iterable[Stretch], first: int, in_price_units: bool) -> Errors:
    """The largest errors at the places from `first` on."""
    total = Errors()
    for stretch in known:
        within_all = np.maximum(stretch.largest_input, stretch.largest_truth.max(axis=0))
        for values, truths, largest in zip(got, stretch.truths, stretch.largest_truth, strict=True):
            skipped = max(first - stretch.start, 0)
            answers = values[stretch.start : stretch.start + len(truths)].tolist()
            distances = np.array(
                [
                    distance(answer, truth)
                    for answer, truth in zip(answers[skipped:], truths[skipped:], strict=True)
                ]
            )
            own = worst(distances, largest[skipped:])
            total |= Errors(worst(distances, within_all[skipped:]) if in_price_units else own, own)
    return total


def distance(answer: float, truth: Decimal | None) -> float:
    if truth is None:
        return 0.0 if np.isnan(answer) else np.inf
    return float(abs(Decimal(answer) - truth)) if np.isfinite(answer) else np.inf


def worst(distances: Outputs, scale: Outputs) -> float:
    if not len(distances):
        return 0.0
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.where(distances == 0.0, 0.0, distances / scale).max())
