"""Errors against the exact answers, by two measures."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from catalogue import Outputs
from exact import Section


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


def errors(got: Outputs, known: Iterable[Section], first: int, in_price_units: bool) -> Errors:
    """The largest errors at the places from `first` on."""
    total = Errors()
    for section in known:
        within_all = np.maximum(section.largest_input, section.largest_truth.max(axis=0))
        skipped = max(first - section.start, 0)
        stop = section.start + section.truths.values.shape[1]
        distances = section.truths.distance(got[:, section.start : stop])[:, skipped:]
        for output, largest in zip(distances, section.largest_truth[:, skipped:], strict=True):
            own = worst(output, largest)
            total |= Errors(worst(output, within_all[skipped:]) if in_price_units else own, own)
    return total


def worst(distances: Outputs, scale: Outputs) -> float:
    if not len(distances):
        return 0.0
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.where(distances == 0.0, 0.0, distances / scale).max())
