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
    """Moving average convergence/divergence: how far a fast average stands above a slow one.

    `macd` is the exponential moving average over `fast_period` values less the one over `slow_period` values,
    both started at the `slow_period`-th value with the mean of the last `fast_period` and `slow_period` values;
    `signal` is the exponential moving average of `macd` over `signal_period` values, and `hist`
    is `macd` − `signal`. Where `fast_period` is longer than `slow_period` they change places.

    Source: Gerald Appel, late 1970s; as TA-Lib's MACD.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN ends a run: each run without NaN is computed by itself.
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    signal_period : int, default 9
        Length of the average of `macd`, in values.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    MacdOutput, a named tuple
        macd: ndarray of float64, shape (n,)
            The fast average less the slow one.
        signal: ndarray of float64, shape (n,)
            The average of `macd`.
        hist: ndarray of float64, shape (n,)
            `macd` less `signal`.
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def macd_batch(
    data: npt.ArrayLike,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _MacdBatch:
    """macd for every combination of parameters, the last one fastest.

    Moving average convergence/divergence: how far a fast average stands above a slow one.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN ends a run: each run without NaN is computed by itself.
    fast_period_range, slow_period_range, signal_period_range : (start, end, step), list of values, or value, optional
        fast_period_range: Length of the fast average, in values.
        slow_period_range: Length of the slow average, in values.
        signal_period_range: Length of the average of `macd`, in values.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "macd": ndarray of float64, shape (rows, n)
            The fast average less the slow one.
        "signal": ndarray of float64, shape (rows, n)
            The average of `macd`.
        "hist": ndarray of float64, shape (rows, n)
            `macd` less `signal`.
        "fast_periods": ndarray of uint64, shape (rows,)
        "slow_periods": ndarray of uint64, shape (rows,)
        "signal_periods": ndarray of uint64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def macd_batch_estimate(
    length: _Int,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that macd_batch would return for a series of `length` values. Nothing is computed."""

class MacdStream(Stream):
    """macd as values arrive: feed them with update, get the values of the array, to the bit.

    Moving average convergence/divergence: how far a fast average stands above a slow one.

    Parameters
    ----------
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    signal_period : int, default 9
        Length of the average of `macd`, in values.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

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
    """Relative strength index: the share of gains in all movement, from 0 to 100.

    Gains and losses from value to value are smoothed each by Wilder's average of `period` values
    (see [`smma`](crate::smma)); the value is 100·gain / (gain + loss), and 0 where nothing moved.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RSI.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN ends a run: each run without NaN is computed by itself.
    period : int, default 14
        Length of the averages of gains and losses, in values.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def rsi_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _RsiBatch:
    """rsi for every combination of parameters, the last one fastest.

    Relative strength index: the share of gains in all movement, from 0 to 100.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN ends a run: each run without NaN is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the averages of gains and losses, in values.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of uint64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def rsi_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that rsi_batch would return for a series of `length` values. Nothing is computed."""

class RsiStream(Stream):
    """rsi as values arrive: feed them with update, get the values of the array, to the bit.

    Relative strength index: the share of gains in all movement, from 0 to 100.

    Parameters
    ----------
    period : int, default 14
        Length of the averages of gains and losses, in values.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

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
    """Trendflex: how far a smoothed price stands above its recent past, in units of its own recent
    swing.

    s is the price through a super smoother of length L = `period` / 2 (rounded half up):
    `s[i] = c·(x[i] + x[i−1]) + b·s[i−1] − a²·s[i−2]` with a = exp(−1.414·π/L),
    b = 2a·cos(1.414·π/L), c = (1 + a² − b)/2, `s[0] = x[0]` and `s[1] = x[1]`.
    v is the mean of `s[i] − s[i−k]` over k = 1, …, `period`, and ms = 0.04·v² + 0.96·ms, from 0.
    The value is v / √ms, and 0 where ms is 0.

    Source: John F. Ehlers, Reflex: A New Zero-Lag Indicator, Stocks & Commodities, February 2020.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN ends a run: each run without NaN is computed by itself.
    period : int, default 20
        Values that the newest is compared with; the price is smoothed over half as many.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def trendflex_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _TrendflexBatch:
    """trendflex for every combination of parameters, the last one fastest.

    Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN ends a run: each run without NaN is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values that the newest is compared with; the price is smoothed over half as many.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of uint64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def trendflex_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that trendflex_batch would return for a series of `length` values. Nothing is computed."""

class TrendflexStream(Stream):
    """trendflex as values arrive: feed them with update, get the values of the array, to the bit.

    Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing.

    Parameters
    ----------
    period : int, default 20
        Values that the newest is compared with; the price is smoothed over half as many.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 20) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""
