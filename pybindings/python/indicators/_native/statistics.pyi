"""Lines and spreads of a window."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Mapping
from typing import Any, Literal, overload

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import (
    _Series,
    _Int,
    _Float,
    _Value,
    _Data,
    _IntRange,
    _FloatRange,
    _Frame,
    _ContainerT,
    _SeriesT,
    _Reduce,
    _Progress,
    Stream,
    SweepResult,
    _Kernel,
    _Missing,
    _Estimate,
)

class _AvgdevBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def avgdev(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Average deviation: the mean distance of the last `period` values from their mean.

    `y[i] = (|x[i − period + 1] − mean| + … + |x[i] − mean|) / period`.

    Source: as TA-Lib's AVGDEV.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Values in the window.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def avgdev(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def avgdev_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values in the window."""
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _BetaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def beta(
    x: _ContainerT,
    y: _ContainerT,
    period: _Int | None = 5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Beta: by how much `y` changes, in percent, when `x` changes by one.

    The slope of the least-squares line through the last `period` changes of both, each a part of the value before it; 0
    where `x` does not change. A change from 0 counts as none.

    `beta = covariance(u, v) / variance(u)` with `u[i] = (x[i] − x[i − 1]) / x[i − 1]` and
    `v[i] = (y[i] − y[i − 1]) / y[i − 1]`.

    Source: as TA-Lib's BETA.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 5
        Changes that the line goes through.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def beta(
    x: _Data,
    y: _Data,
    period: _Int | None = 5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def beta_batch(
    x: _Data,
    y: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 5, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Changes that the line goes through."""
    @overload
    def update(self, x: _Value, y: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, x: _Value, y: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, x: _SeriesT, y: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, x: _Data, y: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CorrelBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def correl(
    x: _ContainerT,
    y: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Pearson's correlation of two series over the last `period` bars: from −1, where one falls as the other rises, to 1.

    The covariance over the product of both standard deviations; 0 where one of the series stands still.

    `correl = covariance(x, y) / √(variance(x)·variance(y))`.

    Source: Karl Pearson, 1895; as TA-Lib's CORREL.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
        Bars in the window.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def correl(
    x: _Data,
    y: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def correl_batch(
    x: _Data,
    y: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 30, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Bars in the window."""
    @overload
    def update(self, x: _Value, y: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, x: _Value, y: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, x: _SeriesT, y: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, x: _Data, y: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _LinearRegBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def linearreg(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Linear regression: where the least-squares line over the last `period` values ends.

    It is the value of that line at the newest of them. Over one value it is that value.

    `linearreg = mean + b·(period − 1) / 2`, where b is the slope (see `linearreg_slope`) and
    the mean that of the same values.

    Source: as TA-Lib's LINEARREG, which refuses a period of 1.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def linearreg(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def linearreg_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _LinearRegBatch:
    """linearreg for every combination of parameters, the last one fastest.

    Linear regression: where the least-squares line over the last `period` values ends.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def linearreg_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that linearreg_batch would return for a series of `length` values. Nothing is computed."""

class LinearRegStream(Stream):
    """linearreg as values arrive: feed them with update, get the values of the array, to the bit.

    Linear regression: where the least-squares line over the last `period` values ends.

    Parameters
    ----------
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values that the line is fitted to."""
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

LinearregStream = LinearRegStream

class _LinearRegAngleBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def linearreg_angle(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Linear regression angle: the angle at which the least-squares line over the last `period` values rises, in degrees.

    It is the arc tangent of the slope from one value to the next (see `linearreg_slope`), so it
    depends on the unit of the values.

    `linearreg_angle = atan(b)·180 / π`, where b is the slope.

    Source: as TA-Lib's LINEARREG_ANGLE, which refuses a period of 1.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def linearreg_angle(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def linearreg_angle_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _LinearRegAngleBatch:
    """linearreg_angle for every combination of parameters, the last one fastest.

    Linear regression angle: the angle at which the least-squares line over the last `period` values rises, in degrees.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def linearreg_angle_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that linearreg_angle_batch would return for a series of `length` values. Nothing is computed."""

class LinearRegAngleStream(Stream):
    """linearreg_angle as values arrive: feed them with update, get the values of the array, to the bit.

    Linear regression angle: the angle at which the least-squares line over the last `period` values rises, in degrees.

    Parameters
    ----------
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values that the line is fitted to."""
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

LinearregAngleStream = LinearRegAngleStream

class _LinearRegInterceptBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def linearreg_intercept(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Linear regression intercept: where the least-squares line over the last `period` values begins.

    The line is fitted over x = 0, 1, …, `period` − 1, oldest value first; this is its value at
    x = 0. Over one value it is that value.

    `linearreg_intercept = mean − b·(period − 1) / 2`, where b is the slope (see
    `linearreg_slope`) and the mean that of the same values.

    Source: as TA-Lib's LINEARREG_INTERCEPT, which refuses a period of 1.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def linearreg_intercept(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def linearreg_intercept_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values that the line is fitted to."""
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

LinearregInterceptStream = LinearRegInterceptStream

class _LinearRegSlopeBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def linearreg_slope(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Linear regression slope: how steeply the least-squares line over the last `period` values rises
    from one value to the next; over one value it does not, and is 0.

    `y[i] = ((0 − m)·x[i − period + 1] + (1 − m)·x[i − period + 2] + … + (period − 1 − m)·x[i]) / ((0 − m)² + (1 − m)² +
    … + (period − 1 − m)²)` with `m = (period − 1) / 2`.

    Source: as TA-Lib's LINEARREG_SLOPE, which refuses a period of 1.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def linearreg_slope(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def linearreg_slope_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values that the line is fitted to."""
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

LinearregSlopeStream = LinearRegSlopeStream

class _PercentileBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["percentiles"], /) -> npt.NDArray[np.float64]: ...

@overload
def percentile(
    data: _ContainerT,
    period: _Int | None = 30,
    percentile: _Float | None = 50.0,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Percentile: the least of the last `period` values that no fewer than `percentile` percent of them are at or below.

    It is one of the values themselves: the one of rank `percentile`·`period` / 100, rounded up, and 1 at least.

    `y[i]` is the least of them with `count(x[i − k] ≤ y[i]) ≥ percentile·period / 100` over k = 0, …, `period` − 1.

    Source: as TA-Lib's PERCENTILE.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
        Values in the window.
        Allowed: 1 or more.
    percentile : float, default 50.0
        Which part of the values is at or below it, in percent: 50 is the median.
        Allowed: 0 to 100.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def percentile(
    data: _Data,
    period: _Int | None = 30,
    percentile: _Float | None = 50.0,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def percentile_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    percentile_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _PercentileBatch:
    """percentile for every combination of parameters, the last one fastest.

    Percentile: the least of the last `period` values that no fewer than `percentile` percent of them are at or below.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 30 alone.
    percentile_range : (start, end, step), list of values, or value, optional
        Which part of the values is at or below it, in percent: 50 is the median.
        Allowed: 0 to 100. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 50.0 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        "percentiles": ndarray of float64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def percentile_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    percentile_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that percentile_batch would return for a series of `length` values. Nothing is computed."""

class PercentileStream(Stream):
    """percentile as values arrive: feed them with update, get the values of the array, to the bit.

    Percentile: the least of the last `period` values that no fewer than `percentile` percent of them are at or below.

    Parameters
    ----------
    period : int, default 30
        Values in the window.
        Allowed: 1 or more.
    percentile : float, default 50.0
        Which part of the values is at or below it, in percent: 50 is the median.
        Allowed: 0 to 100.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(
        cls,
        period: _Int | None = 30,
        percentile: _Float | None = 50.0,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Values in the window."""
    @property
    def percentile(self) -> float:
        """Which part of the values is at or below it, in percent: 50 is the median."""
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _PercentRankBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def percentrank(
    data: _ContainerT,
    period: _Int | None = 100,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Percent rank: how many of the `period` values before it a value is above, in percent.

    `y[i] = 100·count(x[i − k] < x[i]) / period` over k = 1, …, `period`.

    Source: as TA-Lib's PERCENTRANK.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 100
        Values that the newest is compared with.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def percentrank(
    data: _Data,
    period: _Int | None = 100,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def percentrank_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _PercentRankBatch:
    """percentrank for every combination of parameters, the last one fastest.

    Percent rank: how many of the `period` values before it a value is above, in percent.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values that the newest is compared with.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 100 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def percentrank_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that percentrank_batch would return for a series of `length` values. Nothing is computed."""

class PercentRankStream(Stream):
    """percentrank as values arrive: feed them with update, get the values of the array, to the bit.

    Percent rank: how many of the `period` values before it a value is above, in percent.

    Parameters
    ----------
    period : int, default 100
        Values that the newest is compared with.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 100, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values that the newest is compared with."""
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

PercentrankStream = PercentRankStream

class _StddevBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def stddev(
    data: _ContainerT,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Standard deviation of the last `period` values, as of a whole population: the root of the mean
    squared distance from the mean.

    `y[i] = √(((x[i − period + 1] − mean)² + … + (x[i] − mean)²) / period)`.

    Source: as TA-Lib's STDDEV with one deviation.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def stddev(
    data: _Data,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def stddev_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 20, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values in the window."""
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _TsfBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def tsf(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Time series forecast: where the least-squares line over the last `period` values goes on.

    It is the value of that line one value after the newest of them. Over one value it is that value.

    `tsf = mean + b·(period + 1) / 2`, where b is the slope (see `linearreg_slope`) and the
    mean that of the same values.

    Source: as TA-Lib's TSF, which refuses a period of 1.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def tsf(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def tsf_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _TsfBatch:
    """tsf for every combination of parameters, the last one fastest.

    Time series forecast: where the least-squares line over the last `period` values goes on.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def tsf_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that tsf_batch would return for a series of `length` values. Nothing is computed."""

class TsfStream(Stream):
    """tsf as values arrive: feed them with update, get the values of the array, to the bit.

    Time series forecast: where the least-squares line over the last `period` values goes on.

    Parameters
    ----------
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values that the line is fitted to."""
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _VarBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def var(
    data: _ContainerT,
    period: _Int | None = 5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Variance of the last `period` values, as of a whole population: the mean squared distance from the mean.

    `y[i] = ((x[i − period + 1] − mean)² + … + (x[i] − mean)²) / period`.

    Source: as TA-Lib's VAR.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 5
        Values in the window.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def var(
    data: _Data,
    period: _Int | None = 5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def var_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 5, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values in the window."""
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...
