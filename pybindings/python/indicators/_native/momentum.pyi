"""How fast a price moves, and which way."""

# Written from the catalogue: `make renew-stubs` renews it.

from typing import Generic, Literal, NamedTuple, TypeAlias, TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import _T, _Series, _Int, _Float, _IntRange, _StrRange, Stream, _Kernel, _Estimate

class _AdxBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def adx(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.

    It is Wilder's average (see [`smma`](crate::smma)) of the directional movement index (see [`dx`](crate::dx)), both of
    `period` bars.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADX.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums and of the average, in bars.
        Allowed: 2 or more.
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

def adx_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _AdxBatch:
    """adx for every combination of parameters, the last one fastest.

    Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sums and of the average, in bars.
        Allowed: 2 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def adx_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that adx_batch would return for a series of `length` values. Nothing is computed."""

class AdxStream(Stream):
    """adx as values arrive: feed them with update, get the values of the array, to the bit.

    Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.

    Parameters
    ----------
    period : int, default 14
        Length of the sums and of the average, in bars.
        Allowed: 2 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _AdxrBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def adxr(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Average directional movement index rating: the mean of the average directional movement index (see
    [`adx`](crate::adx)) of this bar and that of `period` − 1 bars before.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADXR.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums and of the average, and one more than the distance of the two, in bars.
        Allowed: 2 or more.
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

def adxr_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _AdxrBatch:
    """adxr for every combination of parameters, the last one fastest.

    Average directional movement index rating: the mean of the average directional movement index (see [`adx`](crate::adx)) of this bar and that of `period` − 1 bars before.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sums and of the average, and one more than the distance of the two, in bars.
        Allowed: 2 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def adxr_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that adxr_batch would return for a series of `length` values. Nothing is computed."""

class AdxrStream(Stream):
    """adxr as values arrive: feed them with update, get the values of the array, to the bit.

    Average directional movement index rating: the mean of the average directional movement index (see [`adx`](crate::adx)) of this bar and that of `period` − 1 bars before.

    Parameters
    ----------
    period : int, default 14
        Length of the sums and of the average, and one more than the distance of the two, in bars.
        Allowed: 2 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class AroonOutput(NamedTuple, Generic[_T]):
    """The outputs of aroon: down, up."""

    down: _T
    up: _T

class _AroonBatch(TypedDict):
    down: npt.NDArray[np.float64]
    up: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def aroon(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> AroonOutput[_Series]:
    """Aroon: how lately the last bars had their lowest low and their highest high, from 0 to 100 for this bar.

    100·(`period` − age) / `period`, where the age is that of the newest lowest low, or highest high, of the last
    `period` + 1 bars.

    Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROON.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        The greatest age, in bars.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    AroonOutput, a named tuple
        down: ndarray of float64, shape (n,)
            How lately there was the lowest low.
        up: ndarray of float64, shape (n,)
            How lately there was the highest high.
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def aroon_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _AroonBatch:
    """aroon for every combination of parameters, the last one fastest.

    Aroon: how lately the last bars had their lowest low and their highest high, from 0 to 100 for this bar.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        The greatest age, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "down": ndarray of float64, shape (rows, n)
            How lately there was the lowest low.
        "up": ndarray of float64, shape (rows, n)
            How lately there was the highest high.
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def aroon_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that aroon_batch would return for a series of `length` values. Nothing is computed."""

class AroonStream(Stream):
    """aroon as values arrive: feed them with update, get the values of the array, to the bit.

    Aroon: how lately the last bars had their lowest low and their highest high, from 0 to 100 for this bar.

    Parameters
    ----------
    period : int, default 14
        The greatest age, in bars.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None) -> AroonOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None) -> AroonOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike) -> AroonOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _AroonoscBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def aroonosc(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Aroon oscillator: how much more lately the last bars had their highest high than their lowest low, from −100 to 100.

    Aroon up less aroon down (see [`aroon`](crate::aroon)) of `period` bars.

    Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROONOSC.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        The greatest age, in bars.
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

def aroonosc_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _AroonoscBatch:
    """aroonosc for every combination of parameters, the last one fastest.

    Aroon oscillator: how much more lately the last bars had their highest high than their lowest low, from −100 to 100.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        The greatest age, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def aroonosc_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that aroonosc_batch would return for a series of `length` values. Nothing is computed."""

class AroonoscStream(Stream):
    """aroonosc as values arrive: feed them with update, get the values of the array, to the bit.

    Aroon oscillator: how much more lately the last bars had their highest high than their lowest low, from −100 to 100.

    Parameters
    ----------
    period : int, default 14
        The greatest age, in bars.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _BopBatch(TypedDict):
    values: npt.NDArray[np.float64]

def bop(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
) -> _Series:
    """Balance of power: how much of a bar's range its body takes, −1 to 1: (close − open) / (high − low), and 0 where
    there is no range.

    Source: Igor Livshin, Stocks & Commodities, August 2001; as TA-Lib's BOP.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
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

def bop_batch(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
) -> _BopBatch:
    """bop for every combination of parameters, the last one fastest.

    Balance of power: how much of a bar's range its body takes, −1 to 1: (close − open) / (high − low), and 0 where there is no range.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def bop_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that bop_batch would return for a series of `length` values. Nothing is computed."""

class BopStream(Stream):
    """bop as values arrive: feed them with update, get the values of the array, to the bit.

    Balance of power: how much of a bar's range its body takes, −1 to 1: (close − open) / (high − low), and 0 where there is no range.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls) -> Self: ...
    def update(
        self,
        open: _Float | None,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(
        self,
        open: _Float | None,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
    ) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _CciBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def cci(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Commodity channel index: how far the typical price is above its mean, in units of its usual distance from it.

    (x − mean) / (0.015 · mean distance from the mean) of the last `period` bars, where x is (high + low + close) / 3, and 0
    where that stands still.

    Source: Donald Lambert, Commodities, October 1980; as TA-Lib's CCI.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Bars in the window.
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

def cci_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _CciBatch:
    """cci for every combination of parameters, the last one fastest.

    Commodity channel index: how far the typical price is above its mean, in units of its usual distance from it.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Bars in the window.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cci_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that cci_batch would return for a series of `length` values. Nothing is computed."""

class CciStream(Stream):
    """cci as values arrive: feed them with update, get the values of the array, to the bit.

    Commodity channel index: how far the typical price is above its mean, in units of its usual distance from it.

    Parameters
    ----------
    period : int, default 14
        Bars in the window.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _CmoBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def cmo(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Chande momentum oscillator: how much more a price gains than it loses, from −100 to 100.

    Gains and losses from value to value are smoothed each by Wilder's average of `period` values (see
    [`smma`](crate::smma)); the value is 100·(gain − loss) / (gain + loss), and 0 where nothing has moved yet. While the
    price stands still both shrink alike, and the value stays.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994, who sum up instead; as TA-Lib's CMO.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
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

def cmo_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _CmoBatch:
    """cmo for every combination of parameters, the last one fastest.

    Chande momentum oscillator: how much more a price gains than it loses, from −100 to 100.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the averages of gains and losses, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cmo_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that cmo_batch would return for a series of `length` values. Nothing is computed."""

class CmoStream(Stream):
    """cmo as values arrive: feed them with update, get the values of the array, to the bit.

    Chande momentum oscillator: how much more a price gains than it loses, from −100 to 100.

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
    def update(self, data: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _DxBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def dx(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.

    It is 100·|plus − minus| / (plus + minus) of the two directional indicators (see [`plus_di`](crate::plus_di) and
    [`minus_di`](crate::minus_di)), and 0 where nothing has moved yet. It stays once nothing has moved for so long that both
    are too small for a number.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's DX.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums, in bars.
        Allowed: 2 or more.
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

def dx_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _DxBatch:
    """dx for every combination of parameters, the last one fastest.

    Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sums, in bars.
        Allowed: 2 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def dx_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that dx_batch would return for a series of `length` values. Nothing is computed."""

class DxStream(Stream):
    """dx as values arrive: feed them with update, get the values of the array, to the bit.

    Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.

    Parameters
    ----------
    period : int, default 14
        Length of the sums, in bars.
        Allowed: 2 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class MacdOutput(NamedTuple, Generic[_T]):
    """The outputs of macd: macd, signal, hist."""

    macd: _T
    signal: _T
    hist: _T

class _MacdBatch(TypedDict):
    macd: npt.NDArray[np.float64]
    signal: npt.NDArray[np.float64]
    hist: npt.NDArray[np.float64]
    fast_periods: npt.NDArray[np.int64]
    slow_periods: npt.NDArray[np.int64]
    signal_periods: npt.NDArray[np.int64]

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
        NaN or an infinity ends a run: each run without is computed by itself.
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
        NaN or an infinity ends a run: each run without is computed by itself.
    fast_period_range : (start, end, step), list of values, or value, optional
        Length of the fast average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 12 alone.
    slow_period_range : (start, end, step), list of values, or value, optional
        Length of the slow average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 26 alone.
    signal_period_range : (start, end, step), list of values, or value, optional
        Length of the average of `macd`, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 9 alone.
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
        "fast_periods": ndarray of int64, shape (rows,)
        "slow_periods": ndarray of int64, shape (rows,)
        "signal_periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
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
    def update(self, data: _Float | None) -> MacdOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> MacdOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> MacdOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _MfiBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def mfi(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    volume: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Money flow index: the share of bars with a rising typical price in all that was traded, from 0 to 100.

    The typical price is (high + low + close) / 3, and the flow of a bar its volume · |typical price|. The flows of bars
    whose typical price is above the one before are summed over `period` bars, and those of bars where it is below. The
    value is 100·up / (up + down), and 0 where nothing flowed.

    Source: Gene Quong and Avrum Soudack, Stocks & Commodities, March 1989; as TA-Lib's MFI.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Bars in the sums.
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

def mfi_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    volume: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _MfiBatch:
    """mfi for every combination of parameters, the last one fastest.

    Money flow index: the share of bars with a rising typical price in all that was traded, from 0 to 100.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Bars in the sums.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def mfi_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that mfi_batch would return for a series of `length` values. Nothing is computed."""

class MfiStream(Stream):
    """mfi as values arrive: feed them with update, get the values of the array, to the bit.

    Money flow index: the share of bars with a rising typical price in all that was traded, from 0 to 100.

    Parameters
    ----------
    period : int, default 14
        Bars in the sums.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
        volume: _Float | None,
    ) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
        volume: _Float | None,
    ) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        volume: npt.ArrayLike,
    ) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _MinusDiBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def minus_di(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Minus directional indicator: the share of movement down in all that the last bars covered, in percent.

    It is 100·movement / range, and 0 where there was no range yet: the sum of the movements down (see
    [`minus_dm`](crate::minus_dm)) and, summed in the same way, the true ranges from the second bar on (see
    [`atr`](crate::atr)). It stays once bars have had no range for so long that both are too small for a number.
    A `period` of 1 gives the plain ratio of the two, without the 100.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DI.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums, in bars.
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

def minus_di_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _MinusDiBatch:
    """minus_di for every combination of parameters, the last one fastest.

    Minus directional indicator: the share of movement down in all that the last bars covered, in percent.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sums, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def minus_di_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that minus_di_batch would return for a series of `length` values. Nothing is computed."""

class MinusDiStream(Stream):
    """minus_di as values arrive: feed them with update, get the values of the array, to the bit.

    Minus directional indicator: the share of movement down in all that the last bars covered, in percent.

    Parameters
    ----------
    period : int, default 14
        Length of the sums, in bars.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _MinusDmBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def minus_dm(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Minus directional movement: how far the last bars reached lower, summed.

    A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
    only the greater of the two counts, and neither where they are equal or below zero. The movements down are summed:
    the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DM.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sum, in bars.
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

def minus_dm_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _MinusDmBatch:
    """minus_dm for every combination of parameters, the last one fastest.

    Minus directional movement: how far the last bars reached lower, summed.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sum, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def minus_dm_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that minus_dm_batch would return for a series of `length` values. Nothing is computed."""

class MinusDmStream(Stream):
    """minus_dm as values arrive: feed them with update, get the values of the array, to the bit.

    Minus directional movement: how far the last bars reached lower, summed.

    Parameters
    ----------
    period : int, default 14
        Length of the sum, in bars.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _MomBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def mom(data: npt.ArrayLike, period: _Int | None = 10, kernel: _Kernel | None = None) -> _Series:
    """Momentum: each value less the one `period` values before.

    Source: as TA-Lib's MOM.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Distance between the two values.
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

def mom_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _MomBatch:
    """mom for every combination of parameters, the last one fastest.

    Momentum: each value less the one `period` values before.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Distance between the two values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 10 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def mom_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that mom_batch would return for a series of `length` values. Nothing is computed."""

class MomStream(Stream):
    """mom as values arrive: feed them with update, get the values of the array, to the bit.

    Momentum: each value less the one `period` values before.

    Parameters
    ----------
    period : int, default 10
        Distance between the two values.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _PlusDiBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def plus_di(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Plus directional indicator: the share of movement up in all that the last bars covered, in percent.

    It is 100·movement / range, and 0 where there was no range yet: the sum of the movements up (see
    [`plus_dm`](crate::plus_dm)) and, summed in the same way, the true ranges from the second bar on (see
    [`atr`](crate::atr)). It stays once bars have had no range for so long that both are too small for a number.
    A `period` of 1 gives the plain ratio of the two, without the 100.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DI.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums, in bars.
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

def plus_di_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _PlusDiBatch:
    """plus_di for every combination of parameters, the last one fastest.

    Plus directional indicator: the share of movement up in all that the last bars covered, in percent.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sums, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def plus_di_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that plus_di_batch would return for a series of `length` values. Nothing is computed."""

class PlusDiStream(Stream):
    """plus_di as values arrive: feed them with update, get the values of the array, to the bit.

    Plus directional indicator: the share of movement up in all that the last bars covered, in percent.

    Parameters
    ----------
    period : int, default 14
        Length of the sums, in bars.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _PlusDmBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def plus_dm(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Plus directional movement: how far the last bars reached higher, summed.

    A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
    only the greater of the two counts, and neither where they are equal or below zero. The movements up are summed:
    the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DM.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sum, in bars.
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

def plus_dm_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _PlusDmBatch:
    """plus_dm for every combination of parameters, the last one fastest.

    Plus directional movement: how far the last bars reached higher, summed.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sum, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def plus_dm_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that plus_dm_batch would return for a series of `length` values. Nothing is computed."""

class PlusDmStream(Stream):
    """plus_dm as values arrive: feed them with update, get the values of the array, to the bit.

    Plus directional movement: how far the last bars reached higher, summed.

    Parameters
    ----------
    period : int, default 14
        Length of the sum, in bars.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _RocBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def roc(data: npt.ArrayLike, period: _Int | None = 10, kernel: _Kernel | None = None) -> _Series:
    """Rate of change, in percent: 100·(x / y − 1), where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROC.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Distance between the two values.
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

def roc_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _RocBatch:
    """roc for every combination of parameters, the last one fastest.

    Rate of change, in percent: 100·(x / y − 1), where y is the value `period` values before x, and 0 where y is 0.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Distance between the two values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 10 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def roc_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that roc_batch would return for a series of `length` values. Nothing is computed."""

class RocStream(Stream):
    """roc as values arrive: feed them with update, get the values of the array, to the bit.

    Rate of change, in percent: 100·(x / y − 1), where y is the value `period` values before x, and 0 where y is 0.

    Parameters
    ----------
    period : int, default 10
        Distance between the two values.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _RocpBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def rocp(data: npt.ArrayLike, period: _Int | None = 10, kernel: _Kernel | None = None) -> _Series:
    """Rate of change, as a part: (x − y) / y, where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROCP.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Distance between the two values.
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

def rocp_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _RocpBatch:
    """rocp for every combination of parameters, the last one fastest.

    Rate of change, as a part: (x − y) / y, where y is the value `period` values before x, and 0 where y is 0.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Distance between the two values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 10 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def rocp_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that rocp_batch would return for a series of `length` values. Nothing is computed."""

class RocpStream(Stream):
    """rocp as values arrive: feed them with update, get the values of the array, to the bit.

    Rate of change, as a part: (x − y) / y, where y is the value `period` values before x, and 0 where y is 0.

    Parameters
    ----------
    period : int, default 10
        Distance between the two values.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _RocrBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def rocr(data: npt.ArrayLike, period: _Int | None = 10, kernel: _Kernel | None = None) -> _Series:
    """Rate of change, as a ratio: x / y, where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROCR.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Distance between the two values.
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

def rocr_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _RocrBatch:
    """rocr for every combination of parameters, the last one fastest.

    Rate of change, as a ratio: x / y, where y is the value `period` values before x, and 0 where y is 0.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Distance between the two values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 10 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def rocr_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that rocr_batch would return for a series of `length` values. Nothing is computed."""

class RocrStream(Stream):
    """rocr as values arrive: feed them with update, get the values of the array, to the bit.

    Rate of change, as a ratio: x / y, where y is the value `period` values before x, and 0 where y is 0.

    Parameters
    ----------
    period : int, default 10
        Distance between the two values.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _Rocr100Batch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def rocr100(
    data: npt.ArrayLike,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
) -> _Series:
    """Rate of change, as a ratio in percent: 100·x / y, where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROCR100.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Distance between the two values.
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

def rocr100_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _Rocr100Batch:
    """rocr100 for every combination of parameters, the last one fastest.

    Rate of change, as a ratio in percent: 100·x / y, where y is the value `period` values before x, and 0 where y is 0.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Distance between the two values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 10 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def rocr100_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that rocr100_batch would return for a series of `length` values. Nothing is computed."""

class Rocr100Stream(Stream):
    """rocr100 as values arrive: feed them with update, get the values of the array, to the bit.

    Rate of change, as a ratio in percent: 100·x / y, where y is the value `period` values before x, and 0 where y is 0.

    Parameters
    ----------
    period : int, default 10
        Distance between the two values.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _RsiBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def rsi(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Relative strength index: the share of gains in all movement, from 0 to 100.

    Gains and losses from value to value are smoothed each by Wilder's average of `period` values
    (see [`smma`](crate::smma)); the value is 100·gain / (gain + loss), and 0 where nothing has moved yet. While the
    price stands still both shrink alike, and the value stays.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RSI.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
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
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _RsiBatch:
    """rsi for every combination of parameters, the last one fastest.

    Relative strength index: the share of gains in all movement, from 0 to 100.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the averages of gains and losses, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
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
    def update(self, data: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class StochOutput(NamedTuple, Generic[_T]):
    """The outputs of stoch: slowk, slowd."""

    slowk: _T
    slowd: _T

_StochSlowkAverage: TypeAlias = Literal["sma", "ema", "wma"]

_StochSlowdAverage: TypeAlias = Literal["sma", "ema", "wma"]

class _StochBatch(TypedDict):
    slowk: npt.NDArray[np.float64]
    slowd: npt.NDArray[np.float64]
    fastk_periods: npt.NDArray[np.int64]
    slowk_periods: npt.NDArray[np.int64]
    slowk_averages: npt.NDArray[np.str_]
    slowd_periods: npt.NDArray[np.int64]
    slowd_averages: npt.NDArray[np.str_]

def stoch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    fastk_period: _Int | None = 5,
    slowk_period: _Int | None = 3,
    slowk_average: _StochSlowkAverage | None = "sma",
    slowd_period: _Int | None = 3,
    slowd_average: _StochSlowdAverage | None = "sma",
    kernel: _Kernel | None = None,
) -> StochOutput[_Series]:
    """Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.

    100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, 0 where these two are one (see
    [`stochf`](crate::stochf)), is averaged over `slowk_period` values; `slowd` is the average of that.

    Source: George Lane, 1957; as TA-Lib's STOCH.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period : int, default 5
        Bars in the range.
        Allowed: 1 or more.
    slowk_period : int, default 3
        Length of the first average, in values.
        Allowed: 1 or more.
    slowk_average : str, default "sma"
        The kind of the first average.
        Allowed: sma, ema, wma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
    slowd_period : int, default 3
        Length of the second average, in values.
        Allowed: 1 or more.
    slowd_average : str, default "sma"
        The kind of the second average.
        Allowed: sma, ema, wma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    StochOutput, a named tuple
        slowk: ndarray of float64, shape (n,)
            The place of the close in the range, smoothed.
        slowd: ndarray of float64, shape (n,)
            The average of `slowk`.
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def stoch_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    fastk_period_range: _IntRange | None = None,
    slowk_period_range: _IntRange | None = None,
    slowk_average_range: _StrRange | None = None,
    slowd_period_range: _IntRange | None = None,
    slowd_average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
) -> _StochBatch:
    """stoch for every combination of parameters, the last one fastest.

    Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period_range : (start, end, step), list of values, or value, optional
        Bars in the range.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 5 alone.
    slowk_period_range : (start, end, step), list of values, or value, optional
        Length of the first average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 3 alone.
    slowk_average_range : list of values, or value, optional
        The kind of the first average.
        Allowed: sma, ema, wma. None is the default, "sma" alone.
    slowd_period_range : (start, end, step), list of values, or value, optional
        Length of the second average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 3 alone.
    slowd_average_range : list of values, or value, optional
        The kind of the second average.
        Allowed: sma, ema, wma. None is the default, "sma" alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "slowk": ndarray of float64, shape (rows, n)
            The place of the close in the range, smoothed.
        "slowd": ndarray of float64, shape (rows, n)
            The average of `slowk`.
        "fastk_periods": ndarray of int64, shape (rows,)
        "slowk_periods": ndarray of int64, shape (rows,)
        "slowk_averages": ndarray of str, shape (rows,)
        "slowd_periods": ndarray of int64, shape (rows,)
        "slowd_averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def stoch_batch_estimate(
    length: _Int,
    fastk_period_range: _IntRange | None = None,
    slowk_period_range: _IntRange | None = None,
    slowk_average_range: _StrRange | None = None,
    slowd_period_range: _IntRange | None = None,
    slowd_average_range: _StrRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that stoch_batch would return for a series of `length` values. Nothing is computed."""

class StochStream(Stream):
    """stoch as values arrive: feed them with update, get the values of the array, to the bit.

    Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.

    Parameters
    ----------
    fastk_period : int, default 5
        Bars in the range.
        Allowed: 1 or more.
    slowk_period : int, default 3
        Length of the first average, in values.
        Allowed: 1 or more.
    slowk_average : str, default "sma"
        The kind of the first average.
        Allowed: sma, ema, wma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
    slowd_period : int, default 3
        Length of the second average, in values.
        Allowed: 1 or more.
    slowd_average : str, default "sma"
        The kind of the second average.
        Allowed: sma, ema, wma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(
        cls,
        fastk_period: _Int | None = 5,
        slowk_period: _Int | None = 3,
        slowk_average: _StochSlowkAverage | None = "sma",
        slowd_period: _Int | None = 3,
        slowd_average: _StochSlowdAverage | None = "sma",
    ) -> Self: ...
    def update(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> StochOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> StochOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
    ) -> StochOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class StochfOutput(NamedTuple, Generic[_T]):
    """The outputs of stochf: fastk, fastd."""

    fastk: _T
    fastd: _T

_StochfAverage: TypeAlias = Literal["sma", "ema", "wma"]

class _StochfBatch(TypedDict):
    fastk: npt.NDArray[np.float64]
    fastd: npt.NDArray[np.float64]
    fastk_periods: npt.NDArray[np.int64]
    fastd_periods: npt.NDArray[np.int64]
    averages: npt.NDArray[np.str_]

def stochf(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    fastk_period: _Int | None = 5,
    fastd_period: _Int | None = 3,
    average: _StochfAverage | None = "sma",
    kernel: _Kernel | None = None,
) -> StochfOutput[_Series]:
    """Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the
    highest high, and an average of that.

    `fastk` is 100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, and 0 where these two
    are one; `fastd` is its average over `fastd_period` values.

    Source: George Lane, 1957; as TA-Lib's STOCHF.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period : int, default 5
        Bars in the range.
        Allowed: 1 or more.
    fastd_period : int, default 3
        Length of the average, in values.
        Allowed: 1 or more.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    StochfOutput, a named tuple
        fastk: ndarray of float64, shape (n,)
            The place of the close.
        fastd: ndarray of float64, shape (n,)
            The average of `fastk`.
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def stochf_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    fastk_period_range: _IntRange | None = None,
    fastd_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
) -> _StochfBatch:
    """stochf for every combination of parameters, the last one fastest.

    Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the highest high, and an average of that.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period_range : (start, end, step), list of values, or value, optional
        Bars in the range.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 5 alone.
    fastd_period_range : (start, end, step), list of values, or value, optional
        Length of the average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 3 alone.
    average_range : list of values, or value, optional
        The kind of average.
        Allowed: sma, ema, wma. None is the default, "sma" alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "fastk": ndarray of float64, shape (rows, n)
            The place of the close.
        "fastd": ndarray of float64, shape (rows, n)
            The average of `fastk`.
        "fastk_periods": ndarray of int64, shape (rows,)
        "fastd_periods": ndarray of int64, shape (rows,)
        "averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def stochf_batch_estimate(
    length: _Int,
    fastk_period_range: _IntRange | None = None,
    fastd_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that stochf_batch would return for a series of `length` values. Nothing is computed."""

class StochfStream(Stream):
    """stochf as values arrive: feed them with update, get the values of the array, to the bit.

    Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the highest high, and an average of that.

    Parameters
    ----------
    fastk_period : int, default 5
        Bars in the range.
        Allowed: 1 or more.
    fastd_period : int, default 3
        Length of the average, in values.
        Allowed: 1 or more.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(
        cls,
        fastk_period: _Int | None = 5,
        fastd_period: _Int | None = 3,
        average: _StochfAverage | None = "sma",
    ) -> Self: ...
    def update(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> StochfOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> StochfOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
    ) -> StochfOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class StochrsiOutput(NamedTuple, Generic[_T]):
    """The outputs of stochrsi: fastk, fastd."""

    fastk: _T
    fastd: _T

_StochrsiAverage: TypeAlias = Literal["sma", "ema", "wma"]

class _StochrsiBatch(TypedDict):
    fastk: npt.NDArray[np.float64]
    fastd: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]
    fastk_periods: npt.NDArray[np.int64]
    fastd_periods: npt.NDArray[np.int64]
    averages: npt.NDArray[np.str_]

def stochrsi(
    data: npt.ArrayLike,
    period: _Int | None = 14,
    fastk_period: _Int | None = 5,
    fastd_period: _Int | None = 3,
    average: _StochrsiAverage | None = "sma",
    kernel: _Kernel | None = None,
) -> StochrsiOutput[_Series]:
    """Stochastic RSI: where the relative strength index stands in its own range of the last values, from 0 to 100, and an
    average of that.

    The fast stochastic (see [`stochf`](crate::stochf)) of the relative strength index (see [`rsi`](crate::rsi)), which is
    the high, the low and the close at once.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's STOCHRSI.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the averages of gains and losses, in values.
        Allowed: 1 or more.
    fastk_period : int, default 5
        Values of the index in the range.
        Allowed: 1 or more.
    fastd_period : int, default 3
        Length of the average, in values.
        Allowed: 1 or more.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    StochrsiOutput, a named tuple
        fastk: ndarray of float64, shape (n,)
            The place of the index.
        fastd: ndarray of float64, shape (n,)
            The average of `fastk`.
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def stochrsi_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    fastk_period_range: _IntRange | None = None,
    fastd_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
) -> _StochrsiBatch:
    """stochrsi for every combination of parameters, the last one fastest.

    Stochastic RSI: where the relative strength index stands in its own range of the last values, from 0 to 100, and an average of that.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the averages of gains and losses, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    fastk_period_range : (start, end, step), list of values, or value, optional
        Values of the index in the range.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 5 alone.
    fastd_period_range : (start, end, step), list of values, or value, optional
        Length of the average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 3 alone.
    average_range : list of values, or value, optional
        The kind of average.
        Allowed: sma, ema, wma. None is the default, "sma" alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "fastk": ndarray of float64, shape (rows, n)
            The place of the index.
        "fastd": ndarray of float64, shape (rows, n)
            The average of `fastk`.
        "periods": ndarray of int64, shape (rows,)
        "fastk_periods": ndarray of int64, shape (rows,)
        "fastd_periods": ndarray of int64, shape (rows,)
        "averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def stochrsi_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    fastk_period_range: _IntRange | None = None,
    fastd_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that stochrsi_batch would return for a series of `length` values. Nothing is computed."""

class StochrsiStream(Stream):
    """stochrsi as values arrive: feed them with update, get the values of the array, to the bit.

    Stochastic RSI: where the relative strength index stands in its own range of the last values, from 0 to 100, and an average of that.

    Parameters
    ----------
    period : int, default 14
        Length of the averages of gains and losses, in values.
        Allowed: 1 or more.
    fastk_period : int, default 5
        Values of the index in the range.
        Allowed: 1 or more.
    fastd_period : int, default 3
        Length of the average, in values.
        Allowed: 1 or more.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(
        cls,
        period: _Int | None = 14,
        fastk_period: _Int | None = 5,
        fastd_period: _Int | None = 3,
        average: _StochrsiAverage | None = "sma",
    ) -> Self: ...
    def update(self, data: _Float | None) -> StochrsiOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> StochrsiOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> StochrsiOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _TrendFlexBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def trendflex(
    data: npt.ArrayLike,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
) -> _Series:
    """Trendflex: how far a smoothed price stands above its recent past, in units of its own recent
    swing.

    s is the price through a super smoother of length L = `period` / 2 (rounded half up):
    `s[i] = c·(x[i] + x[i−1]) + b·s[i−1] − a²·s[i−2]` with a = exp(−1.414·π/L),
    b = 2a·cos(1.414·π/L), c = (1 + a² − b)/2, `s[0] = x[0]` and `s[1] = x[1]`.
    v is the mean of `s[i] − s[i−k]` over k = 1, …, `period`, and ms = 0.04·v² + 0.96·ms, from 0.
    The value is v / √ms, and 0 where nothing has moved yet. It stays once the price has stood still for so long
    that ms is too small for a number.

    Source: John F. Ehlers, Reflex: A New Zero-Lag Indicator, Stocks & Commodities, February 2020.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
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
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _TrendFlexBatch:
    """trendflex for every combination of parameters, the last one fastest.

    Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values that the newest is compared with; the price is smoothed over half as many.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 20 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def trendflex_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that trendflex_batch would return for a series of `length` values. Nothing is computed."""

class TrendFlexStream(Stream):
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
    def update(self, data: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

TrendflexStream = TrendFlexStream

class _UltoscBatch(TypedDict):
    values: npt.NDArray[np.float64]
    period1s: npt.NDArray[np.int64]
    period2s: npt.NDArray[np.int64]
    period3s: npt.NDArray[np.int64]

def ultosc(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period1: _Int | None = 7,
    period2: _Int | None = 14,
    period3: _Int | None = 28,
    kernel: _Kernel | None = None,
) -> _Series:
    """Ultimate oscillator: how far up in their ranges the last bars closed, over three spans at once, from 0 to 100.

    A bar's pressure is close − the lower of its low and the close before; a span's share is the sum of these over the
    sum of the true ranges (see [`atr`](crate::atr)), and 0 where there was no range. The value is
    100·(4·short + 2·medium + long) / 7, in whatever order the three periods are given.

    Source: Larry Williams, 1976; as TA-Lib's ULTOSC.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period1 : int, default 7
        Bars in one of the spans.
        Allowed: 1 or more.
    period2 : int, default 14
        Bars in another one.
        Allowed: 1 or more.
    period3 : int, default 28
        Bars in the third one.
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

def ultosc_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period1_range: _IntRange | None = None,
    period2_range: _IntRange | None = None,
    period3_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _UltoscBatch:
    """ultosc for every combination of parameters, the last one fastest.

    Ultimate oscillator: how far up in their ranges the last bars closed, over three spans at once, from 0 to 100.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period1_range : (start, end, step), list of values, or value, optional
        Bars in one of the spans.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 7 alone.
    period2_range : (start, end, step), list of values, or value, optional
        Bars in another one.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    period3_range : (start, end, step), list of values, or value, optional
        Bars in the third one.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 28 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "period1s": ndarray of int64, shape (rows,)
        "period2s": ndarray of int64, shape (rows,)
        "period3s": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def ultosc_batch_estimate(
    length: _Int,
    period1_range: _IntRange | None = None,
    period2_range: _IntRange | None = None,
    period3_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that ultosc_batch would return for a series of `length` values. Nothing is computed."""

class UltoscStream(Stream):
    """ultosc as values arrive: feed them with update, get the values of the array, to the bit.

    Ultimate oscillator: how far up in their ranges the last bars closed, over three spans at once, from 0 to 100.

    Parameters
    ----------
    period1 : int, default 7
        Bars in one of the spans.
        Allowed: 1 or more.
    period2 : int, default 14
        Bars in another one.
        Allowed: 1 or more.
    period3 : int, default 28
        Bars in the third one.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(
        cls,
        period1: _Int | None = 7,
        period2: _Int | None = 14,
        period3: _Int | None = 28,
    ) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _WillrBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def willr(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Williams' %R: how far the close stands below the highest high of the last bars, from 0 at that to −100 at the lowest
    low: 100·(close − highest high) / (highest high − lowest low), and 0 where these two are one.

    Source: Larry Williams, How I Made One Million Dollars, 1973; as TA-Lib's WILLR.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Bars in the range.
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

def willr_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _WillrBatch:
    """willr for every combination of parameters, the last one fastest.

    Williams' %R: how far the close stands below the highest high of the last bars, from 0 at that to −100 at the lowest low: 100·(close − highest high) / (highest high − lowest low), and 0 where these two are one.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Bars in the range.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def willr_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that willr_batch would return for a series of `length` values. Nothing is computed."""

class WillrStream(Stream):
    """willr as values arrive: feed them with update, get the values of the array, to the bit.

    Williams' %R: how far the close stands below the highest high of the last bars, from 0 at that to −100 at the lowest low: 100·(close − highest high) / (highest high − lowest low), and 0 where these two are one.

    Parameters
    ----------
    period : int, default 14
        Bars in the range.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""
