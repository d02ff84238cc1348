"""TA-Lib's functions with their default parameters, by `indicators.talib` and by TA-Lib."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import indicators.talib as ours
import numpy as np
import talib
from indicators.talib._table import TABLE
from indicators.talib._table.rows import Row
from measuring.series import Series, bars, uniform
from measuring.timing import fastest

from comparison.rows import EQUAL, OURS

SIZES = (1_000, 100_000, 1_000_000)
THEIRS = "TA-Lib"
ROUNDS = 21
SECONDS = 1e-3
# Functions of numbers that have no unit, which are asked for numbers from -1 to 1.
OF_PLAIN_NUMBERS = {"ACOS", "ASIN", "ATAN", "COS", "COSH", "EXP", "SIN", "SINH", "TAN", "TANH"}


@dataclass(frozen=True)
class Measured:
    """A function, and its seconds by its length: ours, and TA-Lib's."""

    name: str
    group: str
    seconds: dict[int, tuple[float, float]]

    def faster(self, size: int) -> float:
        """How many times as fast as TA-Lib's ours is."""
        own, other = self.seconds[size]
        return other / own

    def is_slower(self, size: int) -> bool:
        """Whether TA-Lib is faster by more than what noise decides."""
        return self.faster(size) < 1 - EQUAL


def measured() -> Iterator[Measured]:
    known = {size: bars(size) for size in SIZES}
    for row in TABLE.values():
        seconds = {size: times(row, columns) for size, columns in known.items()}
        yield Measured(row.name, row.group, seconds)


def times(row: Row, columns: dict[str, Series]) -> tuple[float, float]:
    series = arguments(row, columns)
    calls = {
        OURS: partial(getattr(ours, row.name), *series),
        THEIRS: partial(getattr(talib, row.name), *series),
    }
    taken = fastest(calls, ROUNDS, SECONDS)
    return taken[OURS], taken[THEIRS]


def arguments(row: Row, columns: dict[str, Series]) -> list[Series]:
    """A column for each price; for any other series the close, and the high beside it."""
    length = len(columns["close"])
    if row.name in OF_PLAIN_NUMBERS:
        return [2.0 * uniform(6, length) - 1.0]
    others = iter(("close", "high"))
    periods = np.floor(2.0 + 28.0 * uniform(7, length))
    return [
        periods if name == "periods" else columns[name if name in columns else next(others)]
        for name in row.arguments
    ]
