"""A plan's rows, cut into tasks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ._sources import Source
from ._work import Work

# How many values a task computes at least: tens of milliseconds, beside which what an engine takes
# is little; and at most: seconds, which are lost where a worker is.
_LEAST_VALUES, _MOST_VALUES = 1 << 24, 1 << 31
# How many tasks a plan is cut into before they become larger: to hand one out takes a millisecond,
# however many workers there are.
_TASKS = 10_000
# How many bytes go to a task, or come from it.
_TASK_BYTES = 1 << 26
# How many symbols are in a task, so that those which are read from files are read side by side.
_TASK_UNITS = 256
# How long series are taken to be that are not known yet.
_ASSUMED_BARS = 10_000


class Unit(NamedTuple):
    """Some rows of a symbol, which is given by its number."""

    symbol: int
    first: int
    last: int


@dataclass(frozen=True)
class Task:
    """What is computed in one go."""

    units: tuple[Unit, ...]
    # How often it has been tried before.
    attempt: int = 0

    @property
    def symbols(self) -> list[int]:
        return list(dict.fromkeys(unit.symbol for unit in self.units))

    @property
    def rows(self) -> int:
        return sum(unit.last - unit.first for unit in self.units)


def usual_values(work: Work[Any], sources: Sequence[Source]) -> int:
    """How many values a task of such a plan computes, unless it is said."""
    rows = work.rows * len(work.outputs)
    values = sum(rows * _bars(source) for source in sources)
    return min(max(values // _TASKS, _LEAST_VALUES), _MOST_VALUES)


def _bars(source: Source) -> int:
    return _ASSUMED_BARS if source.bars is None else max(source.bars, 1)


def tasks(
    work: Work[Any], sources: Sequence[Source], missing: Iterable[Unit], most: int
) -> Iterator[Task]:
    """Tasks for rows that are missing, each of about `most` values."""
    units: list[Unit] = []
    values = sent = 0
    for unit in missing:
        source = sources[unit.symbol]
        bars = _bars(source)
        row = bars * len(work.outputs)
        rows = _rows_of_a_task(most // row, work.bytes_out(bars))
        for part in _cut(unit, rows):
            size = (part.last - part.first) * row
            is_full = values + size > most or sent + source.nbytes > _TASK_BYTES
            if units and (is_full or len(units) >= _TASK_UNITS):
                yield Task(tuple(units))
                units, values, sent = [], 0, 0
            units.append(part)
            values += size
            sent += source.nbytes
    if units:
        yield Task(tuple(units))


def _rows_of_a_task(most: int, bytes_out: int) -> int:
    return max(min(most, _TASK_BYTES // max(bytes_out, 1)), 1)


def _cut(unit: Unit, most: int) -> Iterator[Unit]:
    """Parts of up to so many rows, about as many each."""
    rows = unit.last - unit.first
    parts = -(-rows // most)
    for part in range(parts):
        first, last = rows * part // parts, rows * (part + 1) // parts
        yield Unit(unit.symbol, unit.first + first, unit.first + last)


def gaps(rows: int, symbols: int, there: Iterable[Unit]) -> Iterator[Unit]:
    """The rows of all symbols that are not `there`."""
    known: dict[int, list[Unit]] = {}
    for unit in there:
        known.setdefault(unit.symbol, []).append(unit)
    for symbol in range(symbols):
        first = 0
        for unit in sorted(known.get(symbol, ())):
            if first < unit.first:
                yield Unit(symbol, first, unit.first)
            first = max(first, unit.last)
        if first < rows:
            yield Unit(symbol, first, rows)
