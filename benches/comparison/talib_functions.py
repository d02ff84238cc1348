"""TA-Lib's functions with their default parameters, by `indicators.talib` and by TA-Lib."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial
from types import ModuleType

import indicators.talib as ours
import numpy as np
from indicators.talib._table import TABLE
from indicators.talib._table.rows import Row as Function
from measuring.series import Series, bars, uniform
from measuring.timing import in_turn
from rivals.library import load

from comparison.rows import OURS, Row, rounded, timed
from comparison.steps import Step

SIZES = (1_000, 100_000, 1_000_000)
THEIRS = "TA-Lib"
ROUNDS = 21
SECONDS = 1e-3
# Functions of numbers that have no unit, which are asked for numbers from -1 to 1.
OF_PLAIN_NUMBERS = {"ACOS", "ASIN", "ATAN", "COS", "COSH", "EXP", "SIN", "SINH", "TAN", "TANH"}


def functions() -> list[Step]:
    theirs = load("talib")
    if theirs is None:
        return []
    return [partial(of_size, size, each, theirs) for size in SIZES for each in TABLE.values()]


def of_size(size: int, function: Function, theirs: ModuleType) -> Iterator[Row]:
    """The least time of a call, which a busy machine changes little."""
    series = arguments(function, columns_of(size))
    calls = {
        OURS: partial(getattr(ours, function.name), *series),
        THEIRS: partial(getattr(theirs, function.name), *series),
    }
    taken = in_turn(calls, ROUNDS, SECONDS)
    least = {name: rounded(min(times)) for name, times in taken.items()}
    yield replace(timed(section(size), function.name, taken), measured=least)


@cache
def columns_of(size: int) -> dict[str, Series]:
    return bars(size)


def section(size: int) -> str:
    return f"TA-Lib's functions on {size:,} values"


def arguments(function: Function, columns: dict[str, Series]) -> list[Series]:
    """A column for each price; for any other series the close, and the high beside it."""
    length = len(columns["close"])
    if function.name in OF_PLAIN_NUMBERS:
        return [2.0 * uniform(6, length) - 1.0]
    others = iter(("close", "high"))
    periods = np.floor(2.0 + 28.0 * uniform(7, length))
    return [
        periods if name == "periods" else columns[name if name in columns else next(others)]
        for name in function.arguments
    ]
