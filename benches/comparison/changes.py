"""What two results of one CPU say about this library."""

import statistics
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from measuring.machine import Machine

from comparison.rows import OURS, Row

# A share of a time that two runs of the same program differ by on a machine of its own.
NOISE = 0.05


@dataclass(frozen=True)
class Change:
    """How many times as fast as before a work is; below 1, it became slower."""

    section: str
    work: str
    factor: float
    # What the factor must be beyond for something to be said.
    noise: float

    @property
    def gained(self) -> bool:
        return self.factor > 1 + self.noise

    @property
    def lost(self) -> bool:
        return self.factor < 1 / (1 + self.noise)


@dataclass(frozen=True)
class Comparison:
    gains: list[Change]
    losses: list[Change]
    # Cells that another library is faster in now and was not before, and the other way round.
    newly_bold: list[str]
    no_longer_bold: list[str]
    compared: int
    # Works that only one of the two has.
    new: int
    gone: int


def are_comparable(old: Machine, new: Machine) -> bool:
    """Whether both are of the same processor: of a family there are several models."""
    return (old.family, old.cpu) == (new.family, new.cpu)


def steady(old: Machine, new: Machine) -> set[str]:
    """What was measured in both runs in the same version, this library excepted."""
    same = {name for name, version in new.versions.items() if old.versions.get(name) == version}
    return {"numpy.copy" if name == "numpy" else name for name in same} - {OURS}


def comparison(old: Sequence[Row], new: Sequence[Row], yardsticks: Container[str]) -> Comparison:
    before = {(row.section, row.work): row for row in old}
    pairs = [
        (before[row.section, row.work], row) for row in new if (row.section, row.work) in before
    ]
    found = [change(*pair, yardsticks) for pair in pairs if pair[0].unit == "s"]
    was = set(bold_cells([row for row, _ in pairs]))
    now = set(bold_cells([row for _, row in pairs]))
    return Comparison(
        sorted((each for each in found if each.gained), key=lambda each: -each.factor),
        sorted((each for each in found if each.lost), key=lambda each: each.factor),
        sorted(now - was),
        sorted(was - now),
        len(pairs),
        len(new) - len(pairs),
        len(old) - len(pairs),
    )


def change(old: Row, new: Row, yardsticks: Container[str]) -> Change:
    """Our time, in times of what the same versions of the others take for the same work.

    Whatever makes one run as a whole slower than the other is thereby left out. Times of ours that
    lie far apart in a run say less.
    """
    factor = old.ours / new.ours
    others = [
        new.measured[name] / old.measured[name]
        for name in new.measured
        if name in old.measured and name in yardsticks
    ]
    if others:
        factor *= statistics.median(others)
    return Change(new.section, new.work, factor, NOISE + old.noise + new.noise)


def bold_cells(rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        for name in row.beaten_by:
            yield f"{row.section}, {row.work}: {name}"
