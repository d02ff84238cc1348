"""Lines and spreads of a window."""

# Written from the catalogue: `make renew-stubs` renews it.

from typing import TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import _Series, _Int, _Float, _IntRange, Stream, _Kernel, _Estimate

class _AvgdevBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def avgdev(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Average deviation: the mean distance of the last `period` values from their mean.

    Source: as TA-Lib's AVGDEV.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values in the window.
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

def avgdev_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _AvgdevBatch:
    """avgdev for every combination of parameters, the last one fastest.

    Average deviation: the mean distance of the last `period` values from their mean.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
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

def avgdev_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that avgdev_batch would return for a series of `length` values. Nothing is computed."""

class AvgdevStream(Stream):
    """avgdev as values arrive: feed them with update, get the values of the array, to the bit.

    Average deviation: the mean distance of the last `period` values from their mean.

    Parameters
    ----------
    period : int, default 14
        Values in the window.
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

class _BetaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def beta(
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    period: _Int | None = 5,
    kernel: _Kernel | None = None,
) -> _Series:
    """Beta: by how much `y` changes, in percent, when `x` changes by one.

    The slope of the least-squares line through the last `period` changes of both, each a part of the value before it; 0
    where `x` does not change. A change from 0 counts as none.

    Source: as TA-Lib's BETA.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 5
        Changes that the line goes through.
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

def beta_batch(
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _BetaBatch:
    """beta for every combination of parameters, the last one fastest.

    Beta: by how much `y` changes, in percent, when `x` changes by one.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Changes that the line goes through.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 5 alone.
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

def beta_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that beta_batch would return for a series of `length` values. Nothing is computed."""

class BetaStream(Stream):
    """beta as values arrive: feed them with update, get the values of the array, to the bit.

    Beta: by how much `y` changes, in percent, when `x` changes by one.

    Parameters
    ----------
    period : int, default 5
        Changes that the line goes through.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 5) -> Self: ...
    def update(self, x: _Float | None, y: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, x: _Float | None, y: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, x: npt.ArrayLike, y: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _CorrelBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def correl(
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
) -> _Series:
    """Pearson's correlation of two series over the last `period` bars: from −1, where one falls as the other rises, to 1.

    The covariance over the product of both standard deviations; 0 where one of the series stands still.

    Source: Karl Pearson, 1895; as TA-Lib's CORREL.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
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

def correl_batch(
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _CorrelBatch:
    """correl for every combination of parameters, the last one fastest.

    Pearson's correlation of two series over the last `period` bars: from −1, where one falls as the other rises, to 1.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Bars in the window.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 30 alone.
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

def correl_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that correl_batch would return for a series of `length` values. Nothing is computed."""

class CorrelStream(Stream):
    """correl as values arrive: feed them with update, get the values of the array, to the bit.

    Pearson's correlation of two series over the last `period` bars: from −1, where one falls as the other rises, to 1.

    Parameters
    ----------
    period : int, default 30
        Bars in the window.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 30) -> Self: ...
    def update(self, x: _Float | None, y: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, x: _Float | None, y: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, x: npt.ArrayLike, y: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _LinearRegInterceptBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def linearreg_intercept(
    data: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Linear regression intercept: where the least-squares line over the last `period` values begins.

    The line is fitted over x = 0, 1, …, `period` − 1, oldest value first; this is its value at
    x = 0. Over one value it is that value.

    Source: as TA-Lib's LINEARREG_INTERCEPT, which refuses a period of 1.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values that the line is fitted to.
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

def linearreg_intercept_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _LinearRegInterceptBatch:
    """linearreg_intercept for every combination of parameters, the last one fastest.

    Linear regression intercept: where the least-squares line over the last `period` values begins.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values that the line is fitted to.
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

def linearreg_intercept_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that linearreg_intercept_batch would return for a series of `length` values. Nothing is computed."""

class LinearRegInterceptStream(Stream):
    """linearreg_intercept as values arrive: feed them with update, get the values of the array, to the bit.

    Linear regression intercept: where the least-squares line over the last `period` values begins.

    Parameters
    ----------
    period : int, default 14
        Values that the line is fitted to.
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

LinearregInterceptStream = LinearRegInterceptStream

class _LinearRegSlopeBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def linearreg_slope(
    data: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Linear regression slope: how steeply the least-squares line over the last `period` values rises
    from one value to the next; over one value it does not, and is 0.

    Source: as TA-Lib's LINEARREG_SLOPE, which refuses a period of 1.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values that the line is fitted to.
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

def linearreg_slope_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _LinearRegSlopeBatch:
    """linearreg_slope for every combination of parameters, the last one fastest.

    Linear regression slope: how steeply the least-squares line over the last `period` values rises from one value to the next; over one value it does not, and is 0.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values that the line is fitted to.
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

def linearreg_slope_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that linearreg_slope_batch would return for a series of `length` values. Nothing is computed."""

class LinearRegSlopeStream(Stream):
    """linearreg_slope as values arrive: feed them with update, get the values of the array, to the bit.

    Linear regression slope: how steeply the least-squares line over the last `period` values rises from one value to the next; over one value it does not, and is 0.

    Parameters
    ----------
    period : int, default 14
        Values that the line is fitted to.
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

LinearregSlopeStream = LinearRegSlopeStream

class _StddevBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def stddev(data: npt.ArrayLike, period: _Int | None = 20, kernel: _Kernel | None = None) -> _Series:
    """Standard deviation of the last `period` values, as of a whole population: the root of the mean
    squared distance from the mean.

    Source: as TA-Lib's STDDEV with one deviation.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Values in the window.
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

def stddev_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _StddevBatch:
    """stddev for every combination of parameters, the last one fastest.

    Standard deviation of the last `period` values, as of a whole population: the root of the mean squared distance from the mean.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
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

def stddev_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that stddev_batch would return for a series of `length` values. Nothing is computed."""

class StddevStream(Stream):
    """stddev as values arrive: feed them with update, get the values of the array, to the bit.

    Standard deviation of the last `period` values, as of a whole population: the root of the mean squared distance from the mean.

    Parameters
    ----------
    period : int, default 20
        Values in the window.
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

class _VarBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def var(data: npt.ArrayLike, period: _Int | None = 5, kernel: _Kernel | None = None) -> _Series:
    """Variance of the last `period` values, as of a whole population: the mean squared distance from the mean.

    Source: as TA-Lib's VAR.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 5
        Values in the window.
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

def var_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _VarBatch:
    """var for every combination of parameters, the last one fastest.

    Variance of the last `period` values, as of a whole population: the mean squared distance from the mean.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 5 alone.
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

def var_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that var_batch would return for a series of `length` values. Nothing is computed."""

class VarStream(Stream):
    """var as values arrive: feed them with update, get the values of the array, to the bit.

    Variance of the last `period` values, as of a whole population: the mean squared distance from the mean.

    Parameters
    ----------
    period : int, default 5
        Values in the window.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 5) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""
