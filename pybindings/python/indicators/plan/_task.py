"""What is done where the work is done: the only code of a plan that runs on workers."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .. import _native
from ._cutting import Unit
from ._sources import Series, Source
from ._work import Arrays, Work


@dataclass(frozen=True)
class Failed:
    """What has gone wrong."""

    error: Exception
    # Where, as text: it may have been in another process.
    traceback: str

    @classmethod
    def of(cls, error: Exception) -> Failed:
        text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        return cls(_portable(error), text)


# Some rows, and what came of them. Symbols are numbered within the task.
Outcome = tuple[Unit, Arrays | Failed]


def run_task(
    work: Work[Any],
    units: Sequence[Unit],
    isolates: bool,
    own: Sequence[Source | None],
    *shared: Source,
) -> list[Outcome]:
    """What the units are, on one thread. It may trace failures to the rows that have them.

    The source of a symbol is among those of its `own`, or where that has none the next one that it
    shares with other tasks.
    """
    others = iter(shared)
    sources = [next(others) if source is None else source for source in own]
    outcomes: list[Outcome] = _native._limited(  # type: ignore[attr-defined]
        1, _outcomes, work, units, isolates, sources
    )
    return outcomes


def _outcomes(
    work: Work[Any], units: Sequence[Unit], isolates: bool, sources: Sequence[Source]
) -> list[Outcome]:
    outcomes: list[Outcome] = []
    # One at a time: a file is read once for neighbouring units, and forgotten after them.
    number, series = -1, None
    for unit in units:
        try:
            if unit.symbol != number:
                number, series = unit.symbol, None
                series = _read(work, sources[number])
            if series is None:
                outcomes.append((unit, outcomes[-1][1]))
                continue
            outcomes.append((unit, work.compute(series, unit.first, unit.last)))
        except Exception as error:
            if series is not None and isolates and unit.last - unit.first > 1:
                outcomes += _isolated(work, series, unit)
            else:
                outcomes.append((unit, Failed.of(error)))
    return outcomes


def _read(work: Work[Any], source: Source) -> Series:
    series = source.read()
    if work.keeps_series and source.bars is not None and len(series[0]) > source.bars:
        raise _native.IndicatorError(
            f"{work.function}: Invalid bars: {len(series[0])} were loaded "
            f"(allowed: up to bars={source.bars})"
        )
    return series


def _isolated(work: Work[Any], series: Series, unit: Unit) -> Iterator[Outcome]:
    """The same in halves, down to rows that fail. Neighbours that fail alike are one failure."""
    middle = (unit.first + unit.last) // 2
    failing: Outcome | None = None
    for first, last in ((unit.first, middle), (middle, unit.last)):
        half = Unit(unit.symbol, first, last)
        for part, came in _attempted(work, series, half):
            if isinstance(came, Failed) and failing is not None:
                before, failed = failing
                assert isinstance(failed, Failed)
                if before.last == part.first and repr(failed.error) == repr(came.error):
                    failing = Unit(unit.symbol, before.first, part.last), failed
                    continue
            if failing is not None:
                yield failing
                failing = None
            if isinstance(came, Failed):
                failing = part, came
            else:
                yield part, came
    if failing is not None:
        yield failing


def _attempted(work: Work[Any], series: Series, unit: Unit) -> Iterator[Outcome]:
    try:
        yield unit, work.compute(series, unit.first, unit.last)
    except Exception as error:
        if unit.last - unit.first > 1:
            yield from _isolated(work, series, unit)
        else:
            yield unit, Failed.of(error)


def _portable(error: Exception) -> Exception:
    """The error, or one that says the same where it would not reach another process."""
    text = "its text cannot be had"
    try:
        text = str(error)
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {text}")
    return error
