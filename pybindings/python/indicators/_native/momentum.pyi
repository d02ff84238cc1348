"""The indicators of the group `momentum`.

Written by pybindings/stubs.py from the catalogue; `make renew-stubs` renews it.
"""

from typing import Generic, NamedTuple, TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from . import _T, Stream, _Estimate, _Float, _Int, _IntRange, _Kernel, _Series

__all__ = [
    "MacdOutput",
    "macd",
    "macd_batch",
    "macd_batch_estimate",
    "MacdStream",
    "rsi",
    "rsi_batch",
    "rsi_batch_estimate",
    "RsiStream",
    "trendflex",
    "trendflex_batch",
    "trendflex_batch_estimate",
    "TrendflexStream",
]

class MacdOutput(NamedTuple, Generic[_T]):
    """The outputs of macd: macd, signal, hist."""

    macd: _T
    signal: _T
    hist: _T

class _MacdBatch(TypedDict):
    macd: npt.NDArray[np.float64]
    signal: npt.NDArray[np.float64]
    hist: npt.NDArray[np.float64]
    fast_periods: npt.NDArray[np.uint64]
    slow_periods: npt.NDArray[np.uint64]
    signal_periods: npt.NDArray[np.uint64]

def macd(
    data: npt.ArrayLike,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
) -> MacdOutput[_Series]:
    """Moving average convergence/divergence: how far a fast average stands above a slow one."""

def macd_batch(
    data: npt.ArrayLike,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _MacdBatch:
    """macd for every combination of parameters, the last one fastest."""

def macd_batch_estimate(
    length: _Int,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that macd_batch would return for a series of `length` values. Nothing is computed."""

class MacdStream(Stream):
    """macd as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(
        cls,
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        signal_period: _Int | None = 9,
    ) -> Self: ...
    def update(self, data: _Float) -> MacdOutput[float] | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> MacdOutput[float] | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> MacdOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _RsiBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def rsi(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Relative strength index: the share of gains in all movement, from 0 to 100."""

def rsi_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _RsiBatch:
    """rsi for every combination of parameters, the last one fastest."""

def rsi_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that rsi_batch would return for a series of `length` values. Nothing is computed."""

class RsiStream(Stream):
    """rsi as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _TrendflexBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def trendflex(
    data: npt.ArrayLike, period: _Int | None = 20, kernel: _Kernel | None = None
) -> _Series:
    """Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing."""

def trendflex_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _TrendflexBatch:
    """trendflex for every combination of parameters, the last one fastest."""

def trendflex_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that trendflex_batch would return for a series of `length` values. Nothing is computed."""

class TrendflexStream(Stream):
    """trendflex as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 20) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""
