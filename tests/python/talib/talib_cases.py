"""The functions of TA-Lib, and bars for all of them."""

from functools import cache

import indicators.talib as ours
import numpy as np
import pytest
from indicators.talib._table import TABLE
from series import SYMBOLS, sample, walk

COLUMNS = ("open", "high", "low", "close", "volume")
# What takes shares, and no prices.
SHARES = ("ACOS", "ASIN")


class _Bars:
    inputs = COLUMNS
    allowed: dict = {}  # noqa: RUF012


@cache
def all_bars():
    """Daily bars, and random walks."""
    daily = [sample(_Bars, symbol) for symbol in SYMBOLS]
    walks = [walk(_Bars, 1000, seed) for seed in range(2)]
    return [dict(zip(COLUMNS, map(np.array, series), strict=True)) for series in [*daily, *walks]]


def column(name, bars, argument):
    """The series that a function takes under this name."""
    close = bars["close"]
    if argument == "periods":
        return np.linspace(2, 20, len(close))
    if name in SHARES:
        return (close - close.min()) / (close.max() - close.min())
    if name in ("EXP", "SINH", "COSH"):
        return close / 100
    return bars[{"real": "close", "real0": "high", "real1": "low"}.get(argument, argument)]


def inputs(name, bars):
    return [column(name, bars, argument) for argument in TABLE[name].arguments]


def outputs(result):
    return list(result) if isinstance(result, (tuple, list)) else [result]


def agree(got, expected, tolerance=1e-9):
    """The same types, the same first value, and the same values beside what is usual."""
    got, expected = outputs(got), outputs(expected)
    for one, other in zip(got, expected, strict=True):
        assert one.dtype == other.dtype and one.shape == other.shape
        if one.dtype == np.int32:
            assert np.array_equal(one, other)
            continue
        assert np.array_equal(np.isnan(one), np.isnan(other)), "other rows without a value"
        if np.isnan(other).all():
            continue
        usual = np.nanmedian(np.abs(other))
        allowed = tolerance * np.maximum(np.abs(other), usual)
        assert np.all((np.abs(one - other) <= allowed) | np.isnan(other))


def same_bits(got, expected):
    for one, other in zip(outputs(got), outputs(expected), strict=True):
        assert one.dtype == other.dtype and np.array_equal(one, other, equal_nan=True)


each_function = pytest.mark.parametrize("name", list(TABLE))

__all__ = ["COLUMNS", "TABLE", "all_bars", "each_function", "inputs", "ours", "outputs"]
