"""The exact answers: the formulas of `tests/references/`, in 71 decimal digits."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import indicator_formulas
import numpy as np
import numpy.typing as npt
from cases import LONG, ORDINARY, Case
from catalogue import Outputs, Series, Subject

# The relative change by values before a section below which it is computed without them.
FADED = 1e-20
# What still changes after so many values, as a running sum does, never settles.
NEVER = 1 << 15
# Places compared where a series is short, after those that are settled.
BODY = 1500
# Sampled sections of a long series, and their length.
SECTIONS, SECTION = 32, 50


class Exact(NamedTuple):
    """Exact outputs, to 32 digits: a row for each, NaN where there is no value."""

    values: Outputs
    # What is left out of the values.
    rests: Outputs

    def part(self, places: slice) -> "Exact":
        return Exact(self.values[:, places], self.rests[:, places])

    def distance(self, answers: Outputs, rests: Outputs | float = 0.0) -> Outputs:
        """How far away answers are; infinite where only one of both has a value."""
        with np.errstate(invalid="ignore"):
            # The difference of neighbouring numbers is exact.
            distances: Outputs = np.abs((answers - self.values) + (rests - self.rests))
        nothing = np.isnan(self.values)
        distances[nothing | ~np.isfinite(answers)] = np.inf
        distances[nothing & np.isnan(answers)] = 0.0
        return distances


@dataclass(frozen=True)
class Section:
    """Neighbouring places of a series with all that errors there are measured by."""

    start: int
    truths: Exact
    # The largest input in the window that ends at a place.
    largest_input: npt.NDArray[np.float64]
    # The largest exact value of each output at the places of that window.
    largest_truth: npt.NDArray[np.float64]

    def part(self, places: slice) -> "Section":
        return Section(
            self.start + places.start,
            self.truths.part(places),
            self.largest_input[places],
            self.largest_truth[:, places],
        )


def exact(subject: Subject, series: Series) -> Exact:
    inputs = dict(zip(subject.inputs, series, strict=True))
    values, rests, _ = indicator_formulas.exact(subject.name, inputs, subject.params)
    return Exact(values, rests)


@cache
def settled(subject: Subject) -> int | None:
    """How many values make an answer that nothing before them changes any more.

    The window, where there is one. A recurrence forgets little by little: the number is doubled
    until twice as many values give the same answer to twenty digits. A running sum never forgets.
    """
    count = subject.warmup + 1
    while count < NEVER:
        series = ORDINARY.series(subject.inputs, 2 * count, 0)
        last = slice(-1, None)
        more = exact(subject, series).part(last)
        less = exact(subject, tuple(values[count:] for values in series)).part(last)
        faded = more.distance(*less) <= FADED * np.abs(more.values)
        if np.all(faded & (more.values != 0.0)):
            return count
        count *= 2
    return None


def series_of(subject: Subject, case: Case) -> Series:
    """The spike comes when everything has settled and the first windows are long over."""
    first = settled(subject) or 0
    length = LONG if case.long else first + BODY
    return case.series(subject.inputs, length, spike=first + subject.warmup + 100)


def sections(subject: Subject, case: Case, series: Series) -> Iterator[Section]:
    """A short series as a whole; of a long one, sections from the tenth part to the very end."""
    total = len(series[0])
    if not case.long:
        yield section(subject, series, 0, 0, total)
        return
    needed = settled(subject)
    # What never settles is computed from the beginning: once, for all sections.
    whole = section(subject, series, 0, 0, total) if needed is None else None
    for start in np.linspace(total // 10, total - SECTION, SECTIONS).astype(int).tolist():
        if whole is not None:
            yield whole.part(slice(start, start + SECTION))
        else:
            yield section(subject, series, start - needed - subject.warmup, start, start + SECTION)


def section(subject: Subject, series: Series, before: int, start: int, stop: int) -> Section:
    """The places from `start` on, computed from the values from `before` on."""
    known = tuple(values[before:stop] for values in series)
    truths = exact(subject, known)
    window = subject.warmup + 1
    inputs = np.max(np.abs(known), axis=0)
    sizes = np.nan_to_num(np.abs(truths.values))
    largest = np.array([trailing_maximum(row, window) for row in sizes])
    # The first values have none before them, and the very first may be next to zero.
    first_full = min(2 * subject.warmup, len(inputs) - 1)
    largest[:, :first_full] = largest[:, [first_full]]
    skipped = start - before
    return Section(
        start,
        truths.part(slice(skipped, None)),
        trailing_maximum(inputs, window)[skipped:],
        largest[:, skipped:],
    )


def trailing_maximum(values: npt.NDArray[np.float64], window: int) -> npt.NDArray[np.float64]:
    padded = np.concatenate((np.zeros(window - 1), values))
    result: npt.NDArray[np.float64] = np.lib.stride_tricks.sliding_window_view(padded, window).max(
        axis=1
    )
    return result
