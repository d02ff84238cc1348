"""Averages that follow a price."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Mapping
from typing import Any, Generic, Literal, NamedTuple, TypeAlias, overload

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import (
    _T,
    _Series,
    _Int,
    _Float,
    _Value,
    _Data,
    _IntRange,
    _FloatRange,
    _StrRange,
    _Frame,
    _ContainerT,
    _SeriesT,
    _FrameT,
    _Reduce,
    _Progress,
    Stream,
    SweepResult,
    _Kernel,
    _Missing,
    _Estimate,
)

class _AlmaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["offsets", "sigmas"], /) -> npt.NDArray[np.float64]: ...

@overload
def alma(
    data: _ContainerT,
    period: _Int | None = 9,
    offset: _Float | None = 0.85,
    sigma: _Float | None = 6.0,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way
    along it.

    Weight of the k-th oldest of `period` values: exp(−(k − m)² / (2·s²)) with
    m = `offset`·(`period` − 1) and s = `period` / `sigma`, divided by the sum of all weights.

    Source: Arnaud Legoux and Dimitris Kouzis-Loukas, 2009.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 9
        Values in the window.
        Allowed: 1 or more.
    offset : float, default 0.85
        Where the weights peak: 0 is the oldest value of the window, 1 the newest.
        Allowed: 0 to 1.
    sigma : float, default 6.0
        How narrow the peak is: the window is this many standard deviations wide.
        Allowed: above 0.
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
def alma(
    data: _Data,
    period: _Int | None = 9,
    offset: _Float | None = 0.85,
    sigma: _Float | None = 6.0,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def alma_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    offset_range: _FloatRange | None = None,
    sigma_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _AlmaBatch:
    """alma for every combination of parameters, the last one fastest.

    Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 9 alone.
    offset_range : (start, end, step), list of values, or value, optional
        Where the weights peak: 0 is the oldest value of the window, 1 the newest.
        Allowed: 0 to 1. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.85 alone.
    sigma_range : (start, end, step), list of values, or value, optional
        How narrow the peak is: the window is this many standard deviations wide.
        Allowed: above 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 6.0 alone.
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
        "offsets": ndarray of float64, shape (rows,)
        "sigmas": ndarray of float64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def alma_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    offset_range: _FloatRange | None = None,
    sigma_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that alma_batch would return for a series of `length` values. Nothing is computed."""

class AlmaStream(Stream):
    """alma as values arrive: feed them with update, get the values of the array, to the bit.

    Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it.

    Parameters
    ----------
    period : int, default 9
        Values in the window.
        Allowed: 1 or more.
    offset : float, default 0.85
        Where the weights peak: 0 is the oldest value of the window, 1 the newest.
        Allowed: 0 to 1.
    sigma : float, default 6.0
        How narrow the peak is: the window is this many standard deviations wide.
        Allowed: above 0.
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
        period: _Int | None = 9,
        offset: _Float | None = 0.85,
        sigma: _Float | None = 6.0,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Values in the window."""
    @property
    def offset(self) -> float:
        """Where the weights peak: 0 is the oldest value of the window, 1 the newest."""
    @property
    def sigma(self) -> float:
        """How narrow the peak is: the window is this many standard deviations wide."""
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

class _DemaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def dema(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Double exponential moving average: 2·e − the average of e, where e is the exponential average (see
    `ema`), both of `period` values. It lags less than e.

    `dema = 2·e1 − e2` with `e1 = ema(x, period)` and `e2 = ema(e1, period)`.

    Source: Patrick Mulloy, Stocks & Commodities, January 1994; as TA-Lib's DEMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
        Length of each average, in values.
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
def dema(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def dema_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _DemaBatch:
    """dema for every combination of parameters, the last one fastest.

    Double exponential moving average: 2·e − the average of e, where e is the exponential average (see `ema`), both of `period` values. It lags less than e.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of each average, in values.
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

def dema_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that dema_batch would return for a series of `length` values. Nothing is computed."""

class DemaStream(Stream):
    """dema as values arrive: feed them with update, get the values of the array, to the bit.

    Double exponential moving average: 2·e − the average of e, where e is the exponential average (see `ema`), both of `period` values. It lags less than e.

    Parameters
    ----------
    period : int, default 30
        Length of each average, in values.
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
        """Length of each average, in values."""
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

class _EmaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def ema(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Exponential moving average.

    It starts with the mean of the first `period` values; then y += 2 / (`period` + 1) · (x − y).

    Source: as TA-Lib's EMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length in values: the newest weighs 2 / (`period` + 1).
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
def ema(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def ema_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _EmaBatch:
    """ema for every combination of parameters, the last one fastest.

    Exponential moving average.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length in values: the newest weighs 2 / (`period` + 1).
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

def ema_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that ema_batch would return for a series of `length` values. Nothing is computed."""

class EmaStream(Stream):
    """ema as values arrive: feed them with update, get the values of the array, to the bit.

    Exponential moving average.

    Parameters
    ----------
    period : int, default 14
        Length in values: the newest weighs 2 / (`period` + 1).
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
        """Length in values: the newest weighs 2 / (`period` + 1)."""
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

class _HmaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def hma(
    data: _ContainerT,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Hull moving average: smooth, and with hardly any lag.

    The weighted average (see `wma`) of `period` values is taken twice over half of them less once over all of
    them, and that is smoothed by one over √`period` values. Half and root are rounded down.

    `hma = wma(2·wma(x, floor(period / 2)) − wma(x, period), floor(√period))`.

    Source: Alan Hull, 2005; as TA-Lib's HMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 20
        Values in the longest window.
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
def hma(
    data: _Data,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def hma_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _HmaBatch:
    """hma for every combination of parameters, the last one fastest.

    Hull moving average: smooth, and with hardly any lag.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the longest window.
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

def hma_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that hma_batch would return for a series of `length` values. Nothing is computed."""

class HmaStream(Stream):
    """hma as values arrive: feed them with update, get the values of the array, to the bit.

    Hull moving average: smooth, and with hardly any lag.

    Parameters
    ----------
    period : int, default 20
        Values in the longest window.
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
        """Values in the longest window."""
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

class _JsaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def jsa(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Jsa moving average: the mean of the newest value and the one `period` values before it.

    `y[i] = (x[i] + x[i − period]) / 2`.

    Source: the definition itself.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
        Distance between the two values.
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
def jsa(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def jsa_batch(
    data: _Data,
    period_start: _Int | None = None,
    period_end: _Int | None = None,
    period_step: _Int | None = None,
    kernel: _Kernel | None = None,
    period_range: _IntRange | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _JsaBatch:
    """jsa for every combination of parameters, the last one fastest.

    Jsa moving average: the mean of the newest value and the one `period` values before it.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_start : int, optional
        Distance between the two values.
        First value. Allowed: 1 or more.
    period_end : int, optional
        Distance between the two values.
        Last value, included where a step lands on it; start > end counts down. Allowed: 1 or more.
    period_step : int, optional
        Distance between the two values.
        Distance between values; 0 means the first value alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    period_range : (start, end, step), list of values, or value, optional
        Distance between the two values.
        Allowed: 1 or more. In place of start, end and step. Without either, 30 alone.
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

def jsa_batch_estimate(
    length: _Int,
    period_start: _Int | None = None,
    period_end: _Int | None = None,
    period_step: _Int | None = None,
    period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that jsa_batch would return for a series of `length` values. Nothing is computed."""

class JsaStream(Stream):
    """jsa as values arrive: feed them with update, get the values of the array, to the bit.

    Jsa moving average: the mean of the newest value and the one `period` values before it.

    Parameters
    ----------
    period : int, default 30
        Distance between the two values.
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
        """Distance between the two values."""
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

class _KamaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def kama(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Kaufman's adaptive moving average: quick in a trend, and slow where the price only goes to and fro.

    The efficiency of the last `period` steps is the way from their beginning to their end over the sum of their sizes, and 1
    where nothing moved (see `er`); y += s²·(x − y) with s from 2/31, as of an exponential average over 30
    values, at an efficiency of 0 to 2/3, as of one over 2 values, at 1. It starts with the value before the first.

    Source: Perry Kaufman, Smarter Trading, 1995; as TA-Lib's KAMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
        Steps that the efficiency is that of.
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
def kama(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def kama_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _KamaBatch:
    """kama for every combination of parameters, the last one fastest.

    Kaufman's adaptive moving average: quick in a trend, and slow where the price only goes to and fro.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Steps that the efficiency is that of.
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

def kama_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that kama_batch would return for a series of `length` values. Nothing is computed."""

class KamaStream(Stream):
    """kama as values arrive: feed them with update, get the values of the array, to the bit.

    Kaufman's adaptive moving average: quick in a trend, and slow where the price only goes to and fro.

    Parameters
    ----------
    period : int, default 30
        Steps that the efficiency is that of.
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
        """Steps that the efficiency is that of."""
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

_MaAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

class _MaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["averages"], /) -> npt.NDArray[np.str_]: ...

@overload
def ma(
    data: _ContainerT,
    period: _Int | None = 30,
    average: _MaAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Moving average of a kind that is chosen.

    It is the indicator of that name, with its own defaults but for the period.

    `ma(x, period) = average(x, period)`.

    Source: as TA-Lib's MA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
        Length of the average, in values.
        Allowed: 1 or more.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
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
def ma(
    data: _Data,
    period: _Int | None = 30,
    average: _MaAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def ma_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MaBatch:
    """ma for every combination of parameters, the last one fastest.

    Moving average of a kind that is chosen.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 30 alone.
    average_range : list of values, or value, optional
        The kind of average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma. None is the default, "sma" alone.
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
        "averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def ma_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that ma_batch would return for a series of `length` values. Nothing is computed."""

class MaStream(Stream):
    """ma as values arrive: feed them with update, get the values of the array, to the bit.

    Moving average of a kind that is chosen.

    Parameters
    ----------
    period : int, default 30
        Length of the average, in values.
        Allowed: 1 or more.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
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
        average: _MaAverage | None = "sma",
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the average, in values."""
    @property
    def average(self) -> _MaAverage:
        """The kind of average."""
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

class MamaOutput(NamedTuple, Generic[_T]):
    """The outputs of mama: mama, fama."""

    mama: _T
    fama: _T

class _MamaBatch(SweepResult):
    def __getitem__(
        self,
        key: Literal["mama", "fama", "fast_limits", "slow_limits"],
        /,
    ) -> npt.NDArray[np.float64]: ...

@overload
def mama(
    data: _SeriesT,
    fast_limit: _Float | None = 0.5,
    slow_limit: _Float | None = 0.05,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> MamaOutput[_SeriesT]:
    """MESA adaptive moving average: the slower, the faster the phase of the price's cycle goes on.

    The phase is the arc tangent of quadrature over in-phase part of the cycle (see
    `HilbertCycle`) from the 13th bar on, in degrees. Each value takes the share
    `fast_limit` / the degrees that the phase fell by, one at least, in `mama` += share·(x − `mama`), and never less than
    `slow_limit`; `fama` follows `mama` with half the share. Both start with 0.

    Source: John F. Ehlers, MAMA: The Mother of Adaptive Moving Averages, Stocks & Commodities, September 2001; as TA-Lib's
    MAMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fast_limit : float, default 0.5
        The greatest share.
        Allowed: 0.01 to 0.99.
    slow_limit : float, default 0.05
        The least share.
        Allowed: 0.01 to 0.99.
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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    MamaOutput, a named tuple
        mama: ndarray of float64, shape (n,)
            The average.
        fama: ndarray of float64, shape (n,)
            The average of that.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def mama(
    data: _FrameT,
    fast_limit: _Float | None = 0.5,
    slow_limit: _Float | None = 0.05,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def mama(
    data: _Data,
    fast_limit: _Float | None = 0.5,
    slow_limit: _Float | None = 0.05,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> MamaOutput[_Series]: ...
def mama_batch(
    data: _Data,
    fast_limit_range: _FloatRange | None = None,
    slow_limit_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MamaBatch:
    """mama for every combination of parameters, the last one fastest.

    MESA adaptive moving average: the slower, the faster the phase of the price's cycle goes on.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fast_limit_range : (start, end, step), list of values, or value, optional
        The greatest share.
        Allowed: 0.01 to 0.99. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.5 alone.
    slow_limit_range : (start, end, step), list of values, or value, optional
        The least share.
        Allowed: 0.01 to 0.99. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.05 alone.
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
        "mama": ndarray of float64, shape (rows, n)
            The average.
        "fama": ndarray of float64, shape (rows, n)
            The average of that.
        "fast_limits": ndarray of float64, shape (rows,)
        "slow_limits": ndarray of float64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def mama_batch_estimate(
    length: _Int,
    fast_limit_range: _FloatRange | None = None,
    slow_limit_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that mama_batch would return for a series of `length` values. Nothing is computed."""

class MamaStream(Stream):
    """mama as values arrive: feed them with update, get the values of the array, to the bit.

    MESA adaptive moving average: the slower, the faster the phase of the price's cycle goes on.

    Parameters
    ----------
    fast_limit : float, default 0.5
        The greatest share.
        Allowed: 0.01 to 0.99.
    slow_limit : float, default 0.05
        The least share.
        Allowed: 0.01 to 0.99.
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
        fast_limit: _Float | None = 0.5,
        slow_limit: _Float | None = 0.05,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fast_limit(self) -> float:
        """The greatest share."""
    @property
    def slow_limit(self) -> float:
        """The least share."""
    @overload
    def update(self, data: _Value) -> MamaOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> MamaOutput[float] | None: ...
    @overload
    def peek(self, data: _Value) -> MamaOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> MamaOutput[float] | None: ...
    @overload
    def extend(self, data: _SeriesT) -> MamaOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> MamaOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

_MavpAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

class _MavpBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["min_periods", "max_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["averages"], /) -> npt.NDArray[np.str_]: ...

@overload
def mavp(
    data: _ContainerT,
    periods: _ContainerT,
    min_period: _Int | None = 2,
    max_period: _Int | None = 30,
    average: _MavpAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Moving average with a period of its own for each bar.

    The average over as many values as `periods` says, which is rounded towards 0 and taken for `min_period` or `max_period`
    where it is beyond these. All averages begin at the first answer, from the values just before it.

    `mavp[i] = average(x, n)` with `n = min(max(floor(periods[i]), min_period), max_period)`.

    Source: as TA-Lib's MAVP.

    Required: min_period <= max_period.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    periods : array_like of float, shape (n,)
        Allowed: at least 0; any other value is missing. NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    min_period : int, default 2
        The shortest period.
        Allowed: 1 to 250.
    max_period : int, default 30
        The longest period.
        Allowed: 1 to 250.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
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
def mavp(
    data: _Data,
    periods: _Data,
    min_period: _Int | None = 2,
    max_period: _Int | None = 30,
    average: _MavpAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def mavp_batch(
    data: _Data,
    periods: _Data,
    min_period_range: _IntRange | None = None,
    max_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MavpBatch:
    """mavp for every combination of parameters, the last one fastest.

    Moving average with a period of its own for each bar.

    Required: min_period <= max_period. A row that does not meet it is NaN throughout.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    periods : array_like of float, shape (n,)
        Allowed: at least 0; any other value is missing. NaN or an infinity ends a run: each run without is computed by itself.
    min_period_range : (start, end, step), list of values, or value, optional
        The shortest period.
        Allowed: 1 to 250. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 2 alone.
    max_period_range : (start, end, step), list of values, or value, optional
        The longest period.
        Allowed: 1 to 250. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 30 alone.
    average_range : list of values, or value, optional
        The kind of average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma. None is the default, "sma" alone.
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
        "min_periods": ndarray of int64, shape (rows,)
        "max_periods": ndarray of int64, shape (rows,)
        "averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def mavp_batch_estimate(
    length: _Int,
    min_period_range: _IntRange | None = None,
    max_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that mavp_batch would return for a series of `length` values. Nothing is computed."""

class MavpStream(Stream):
    """mavp as values arrive: feed them with update, get the values of the array, to the bit.

    Moving average with a period of its own for each bar.

    Required: min_period <= max_period.

    Parameters
    ----------
    min_period : int, default 2
        The shortest period.
        Allowed: 1 to 250.
    max_period : int, default 30
        The longest period.
        Allowed: 1 to 250.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
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
        min_period: _Int | None = 2,
        max_period: _Int | None = 30,
        average: _MavpAverage | None = "sma",
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def min_period(self) -> int:
        """The shortest period."""
    @property
    def max_period(self) -> int:
        """The longest period."""
    @property
    def average(self) -> _MavpAverage:
        """The kind of average."""
    @overload
    def update(self, data: _Value, periods: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN, an infinity and what an input does not allow are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value, periods: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT, periods: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data, periods: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _SarBatch(SweepResult):
    def __getitem__(
        self,
        key: Literal["values", "accelerations", "maximums"],
        /,
    ) -> npt.NDArray[np.float64]: ...

@overload
def sar(
    high: _ContainerT,
    low: _ContainerT,
    acceleration: _Float | None = 0.02,
    maximum: _Float | None = 0.2,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Parabolic stop and reverse: a stop below a rising price, or above a falling one, that catches up until it is touched.

    The stop goes a share of the way to the highest high of the trend in each bar: `acceleration` at first, as much more
    with each new high, and `maximum` at the most. It stays below the lows of the last two bars; where a low touches it, it
    becomes the highest high, and the price is taken for a falling one, with everything the other way round. The first
    trend falls if the second bar reaches further down than up.

    In a rising trend the stop of the next bar is
    `sar[i + 1] = min(sar[i] + share·(extreme − sar[i]), low[i − 1], low[i])`, where the extreme is the highest high
    since the trend began, and `share = min(acceleration·(1 + n), maximum)` after n new extremes. The trend turns at a
    bar with `low[i] ≤ sar[i]`, whose `sar[i] = max(extreme, high[i − 1], high[i])`. In a falling trend it is the other
    way round.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's SAR.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    acceleration : float, default 0.02
        The share at first, and by how much it grows.
        Allowed: at least 0.
    maximum : float, default 0.2
        The greatest share.
        Allowed: at least 0.
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
def sar(
    high: _Data,
    low: _Data,
    acceleration: _Float | None = 0.02,
    maximum: _Float | None = 0.2,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def sar_batch(
    high: _Data,
    low: _Data,
    acceleration_range: _FloatRange | None = None,
    maximum_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _SarBatch:
    """sar for every combination of parameters, the last one fastest.

    Parabolic stop and reverse: a stop below a rising price, or above a falling one, that catches up until it is touched.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    acceleration_range : (start, end, step), list of values, or value, optional
        The share at first, and by how much it grows.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.02 alone.
    maximum_range : (start, end, step), list of values, or value, optional
        The greatest share.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.2 alone.
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
        "accelerations": ndarray of float64, shape (rows,)
        "maximums": ndarray of float64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def sar_batch_estimate(
    length: _Int,
    acceleration_range: _FloatRange | None = None,
    maximum_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that sar_batch would return for a series of `length` values. Nothing is computed."""

class SarStream(Stream):
    """sar as values arrive: feed them with update, get the values of the array, to the bit.

    Parabolic stop and reverse: a stop below a rising price, or above a falling one, that catches up until it is touched.

    Parameters
    ----------
    acceleration : float, default 0.02
        The share at first, and by how much it grows.
        Allowed: at least 0.
    maximum : float, default 0.2
        The greatest share.
        Allowed: at least 0.
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
        acceleration: _Float | None = 0.02,
        maximum: _Float | None = 0.2,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def acceleration(self) -> float:
        """The share at first, and by how much it grows."""
    @property
    def maximum(self) -> float:
        """The greatest share."""
    @overload
    def update(self, high: _Value, low: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _SarextBatch(SweepResult):
    def __getitem__(
        self,
        key: Literal[
            "values",
            "start_values",
            "offset_on_reverses",
            "acceleration_init_longs",
            "acceleration_longs",
            "acceleration_max_longs",
            "acceleration_init_shorts",
            "acceleration_shorts",
            "acceleration_max_shorts",
        ],
        /,
    ) -> npt.NDArray[np.float64]: ...

@overload
def sarext(
    high: _ContainerT,
    low: _ContainerT,
    start_value: _Float | None = 0.0,
    offset_on_reverse: _Float | None = 0.0,
    acceleration_init_long: _Float | None = 0.02,
    acceleration_long: _Float | None = 0.02,
    acceleration_max_long: _Float | None = 0.2,
    acceleration_init_short: _Float | None = 0.02,
    acceleration_short: _Float | None = 0.02,
    acceleration_max_short: _Float | None = 0.2,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Parabolic stop and reverse with a pace of its own for either trend, and with −1 times the stop while the price falls.

    As `sar`, but that the share goes from `acceleration_init_long` by `acceleration_long` to
    `acceleration_max_long` in a rising trend, and likewise in a falling one; that a trend which turns begins further away, by
    the part `offset_on_reverse` of its stop; and that the first trend rises from `start_value`, or falls from
    −`start_value` where that is below 0.

    In a rising trend the stop of the next bar is
    `sar[i + 1] = min(sar[i] + share·(extreme − sar[i]), low[i − 1], low[i])`, with
    `share = min(acceleration_init_long + n·acceleration_long, acceleration_max_long)` after n new extremes. The trend
    turns at a bar with `low[i] ≤ sar[i]`, whose `sar[i] = (1 + offset_on_reverse)·max(extreme, high[i − 1], high[i])`,
    which is shown as `sarext[i] = −sar[i]`.

    Source: as TA-Lib's SAREXT.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    start_value : float, default 0.0
        The first stop, negative for a falling trend; 0 for the one of the first bar.
        Allowed: a finite number.
    offset_on_reverse : float, default 0.0
        By which part of it a stop is moved away where the trend turns.
        Allowed: at least 0.
    acceleration_init_long : float, default 0.02
        The share at first, in a rising trend.
        Allowed: at least 0.
    acceleration_long : float, default 0.02
        By how much it grows.
        Allowed: at least 0.
    acceleration_max_long : float, default 0.2
        The greatest share.
        Allowed: at least 0.
    acceleration_init_short : float, default 0.02
        The share at first, in a falling trend.
        Allowed: at least 0.
    acceleration_short : float, default 0.02
        By how much it grows.
        Allowed: at least 0.
    acceleration_max_short : float, default 0.2
        The greatest share.
        Allowed: at least 0.
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
def sarext(
    high: _Data,
    low: _Data,
    start_value: _Float | None = 0.0,
    offset_on_reverse: _Float | None = 0.0,
    acceleration_init_long: _Float | None = 0.02,
    acceleration_long: _Float | None = 0.02,
    acceleration_max_long: _Float | None = 0.2,
    acceleration_init_short: _Float | None = 0.02,
    acceleration_short: _Float | None = 0.02,
    acceleration_max_short: _Float | None = 0.2,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def sarext_batch(
    high: _Data,
    low: _Data,
    start_value_range: _FloatRange | None = None,
    offset_on_reverse_range: _FloatRange | None = None,
    acceleration_init_long_range: _FloatRange | None = None,
    acceleration_long_range: _FloatRange | None = None,
    acceleration_max_long_range: _FloatRange | None = None,
    acceleration_init_short_range: _FloatRange | None = None,
    acceleration_short_range: _FloatRange | None = None,
    acceleration_max_short_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _SarextBatch:
    """sarext for every combination of parameters, the last one fastest.

    Parabolic stop and reverse with a pace of its own for either trend, and with −1 times the stop while the price falls.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    start_value_range : (start, end, step), list of values, or value, optional
        The first stop, negative for a falling trend; 0 for the one of the first bar.
        Allowed: a finite number. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.0 alone.
    offset_on_reverse_range : (start, end, step), list of values, or value, optional
        By which part of it a stop is moved away where the trend turns.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.0 alone.
    acceleration_init_long_range, acceleration_long_range : (start, end, step), list of values, or value, optional
        acceleration_init_long_range: The share at first, in a rising trend.
        acceleration_long_range: By how much it grows.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.02 alone.
    acceleration_max_long_range : (start, end, step), list of values, or value, optional
        The greatest share.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.2 alone.
    acceleration_init_short_range, acceleration_short_range : (start, end, step), list of values, or value, optional
        acceleration_init_short_range: The share at first, in a falling trend.
        acceleration_short_range: By how much it grows.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.02 alone.
    acceleration_max_short_range : (start, end, step), list of values, or value, optional
        The greatest share.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.2 alone.
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
        "start_values": ndarray of float64, shape (rows,)
        "offset_on_reverses": ndarray of float64, shape (rows,)
        "acceleration_init_longs": ndarray of float64, shape (rows,)
        "acceleration_longs": ndarray of float64, shape (rows,)
        "acceleration_max_longs": ndarray of float64, shape (rows,)
        "acceleration_init_shorts": ndarray of float64, shape (rows,)
        "acceleration_shorts": ndarray of float64, shape (rows,)
        "acceleration_max_shorts": ndarray of float64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def sarext_batch_estimate(
    length: _Int,
    start_value_range: _FloatRange | None = None,
    offset_on_reverse_range: _FloatRange | None = None,
    acceleration_init_long_range: _FloatRange | None = None,
    acceleration_long_range: _FloatRange | None = None,
    acceleration_max_long_range: _FloatRange | None = None,
    acceleration_init_short_range: _FloatRange | None = None,
    acceleration_short_range: _FloatRange | None = None,
    acceleration_max_short_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that sarext_batch would return for a series of `length` values. Nothing is computed."""

class SarextStream(Stream):
    """sarext as values arrive: feed them with update, get the values of the array, to the bit.

    Parabolic stop and reverse with a pace of its own for either trend, and with −1 times the stop while the price falls.

    Parameters
    ----------
    start_value : float, default 0.0
        The first stop, negative for a falling trend; 0 for the one of the first bar.
        Allowed: a finite number.
    offset_on_reverse : float, default 0.0
        By which part of it a stop is moved away where the trend turns.
        Allowed: at least 0.
    acceleration_init_long : float, default 0.02
        The share at first, in a rising trend.
        Allowed: at least 0.
    acceleration_long : float, default 0.02
        By how much it grows.
        Allowed: at least 0.
    acceleration_max_long : float, default 0.2
        The greatest share.
        Allowed: at least 0.
    acceleration_init_short : float, default 0.02
        The share at first, in a falling trend.
        Allowed: at least 0.
    acceleration_short : float, default 0.02
        By how much it grows.
        Allowed: at least 0.
    acceleration_max_short : float, default 0.2
        The greatest share.
        Allowed: at least 0.
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
        start_value: _Float | None = 0.0,
        offset_on_reverse: _Float | None = 0.0,
        acceleration_init_long: _Float | None = 0.02,
        acceleration_long: _Float | None = 0.02,
        acceleration_max_long: _Float | None = 0.2,
        acceleration_init_short: _Float | None = 0.02,
        acceleration_short: _Float | None = 0.02,
        acceleration_max_short: _Float | None = 0.2,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def start_value(self) -> float:
        """The first stop, negative for a falling trend; 0 for the one of the first bar."""
    @property
    def offset_on_reverse(self) -> float:
        """By which part of it a stop is moved away where the trend turns."""
    @property
    def acceleration_init_long(self) -> float:
        """The share at first, in a rising trend."""
    @property
    def acceleration_long(self) -> float:
        """By how much it grows."""
    @property
    def acceleration_max_long(self) -> float:
        """The greatest share."""
    @property
    def acceleration_init_short(self) -> float:
        """The share at first, in a falling trend."""
    @property
    def acceleration_short(self) -> float:
        """By how much it grows."""
    @property
    def acceleration_max_short(self) -> float:
        """The greatest share."""
    @overload
    def update(self, high: _Value, low: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _SmaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def sma(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Simple moving average: the mean of the last `period` values.

    `y[i] = (x[i − period + 1] + … + x[i]) / period`.

    Source: as TA-Lib's SMA.

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
def sma(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def sma_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _SmaBatch:
    """sma for every combination of parameters, the last one fastest.

    Simple moving average: the mean of the last `period` values.

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

def sma_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that sma_batch would return for a series of `length` values. Nothing is computed."""

class SmaStream(Stream):
    """sma as values arrive: feed them with update, get the values of the array, to the bit.

    Simple moving average: the mean of the last `period` values.

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

class _SmmaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def smma(
    data: _ContainerT,
    period: _Int | None = 7,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Smoothed moving average, also known as Wilder's average or RMA.

    It starts with the mean of the first `period` values; then
    y = (y·(`period` − 1) + x) / `period`.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 7
        Length in values: the newest weighs 1 / `period`.
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
def smma(
    data: _Data,
    period: _Int | None = 7,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def smma_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _SmmaBatch:
    """smma for every combination of parameters, the last one fastest.

    Smoothed moving average, also known as Wilder's average or RMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length in values: the newest weighs 1 / `period`.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 7 alone.
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

def smma_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that smma_batch would return for a series of `length` values. Nothing is computed."""

class SmmaStream(Stream):
    """smma as values arrive: feed them with update, get the values of the array, to the bit.

    Smoothed moving average, also known as Wilder's average or RMA.

    Parameters
    ----------
    period : int, default 7
        Length in values: the newest weighs 1 / `period`.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 7, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Length in values: the newest weighs 1 / `period`."""
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

class _T3Batch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["vfactors"], /) -> npt.NDArray[np.float64]: ...

@overload
def t3(
    data: _ContainerT,
    period: _Int | None = 5,
    vfactor: _Float | None = 0.7,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Tillson's T3: a smooth average that lags little.

    With a = 1 + `vfactor` and b = `vfactor` it is a³·e3 − 3·a²·b·e4 + 3·a·b²·e5 − b³·e6, where e1 is the exponential average
    of `period` values (see `ema`), e2 that of e1, and so on.

    Source: Tim Tillson, Smoothing Techniques for More Accurate Signals, Stocks & Commodities, January 1998; as TA-Lib's T3.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 5
        Length of each average, in values.
        Allowed: 1 or more.
    vfactor : float, default 0.7
        How much of the lag is taken back, from 0 to 1.
        Allowed: 0 to 1.
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
def t3(
    data: _Data,
    period: _Int | None = 5,
    vfactor: _Float | None = 0.7,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def t3_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    vfactor_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _T3Batch:
    """t3 for every combination of parameters, the last one fastest.

    Tillson's T3: a smooth average that lags little.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of each average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 5 alone.
    vfactor_range : (start, end, step), list of values, or value, optional
        How much of the lag is taken back, from 0 to 1.
        Allowed: 0 to 1. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.7 alone.
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
        "vfactors": ndarray of float64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def t3_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    vfactor_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that t3_batch would return for a series of `length` values. Nothing is computed."""

class T3Stream(Stream):
    """t3 as values arrive: feed them with update, get the values of the array, to the bit.

    Tillson's T3: a smooth average that lags little.

    Parameters
    ----------
    period : int, default 5
        Length of each average, in values.
        Allowed: 1 or more.
    vfactor : float, default 0.7
        How much of the lag is taken back, from 0 to 1.
        Allowed: 0 to 1.
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
        period: _Int | None = 5,
        vfactor: _Float | None = 0.7,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Length of each average, in values."""
    @property
    def vfactor(self) -> float:
        """How much of the lag is taken back, from 0 to 1."""
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

class _TemaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def tema(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Triple exponential moving average: 3·e1 − 3·e2 + e3, where e1 is the exponential average (see `ema`), e2
    the average of e1, and e3 that of e2, all of `period` values. It lags less than e1.

    Source: Patrick Mulloy, Stocks & Commodities, January 1994; as TA-Lib's TEMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
        Length of each average, in values.
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
def tema(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def tema_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _TemaBatch:
    """tema for every combination of parameters, the last one fastest.

    Triple exponential moving average: 3·e1 − 3·e2 + e3, where e1 is the exponential average (see `ema`), e2 the average of e1, and e3 that of e2, all of `period` values. It lags less than e1.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of each average, in values.
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

def tema_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that tema_batch would return for a series of `length` values. Nothing is computed."""

class TemaStream(Stream):
    """tema as values arrive: feed them with update, get the values of the array, to the bit.

    Triple exponential moving average: 3·e1 − 3·e2 + e3, where e1 is the exponential average (see `ema`), e2 the average of e1, and e3 that of e2, all of `period` values. It lags less than e1.

    Parameters
    ----------
    period : int, default 30
        Length of each average, in values.
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
        """Length of each average, in values."""
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

class _TrimaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def trima(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Triangular moving average: the middle of the last `period` values weighs most, and either end least.

    It is the simple average over about half of `period` values of the simple average over the other half.

    `trima = sma(sma(x, ceil(period / 2)), floor(period / 2) + 1)`.

    Source: as TA-Lib's TRIMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
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
def trima(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def trima_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _TrimaBatch:
    """trima for every combination of parameters, the last one fastest.

    Triangular moving average: the middle of the last `period` values weighs most, and either end least.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
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

def trima_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that trima_batch would return for a series of `length` values. Nothing is computed."""

class TrimaStream(Stream):
    """trima as values arrive: feed them with update, get the values of the array, to the bit.

    Triangular moving average: the middle of the last `period` values weighs most, and either end least.

    Parameters
    ----------
    period : int, default 30
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

    def __new__(cls, period: _Int | None = 30, *, missing: _Missing | None = None) -> Self: ...
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

class _VwmaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def vwma(
    data: _ContainerT,
    volume: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Volume-weighted moving average: the mean of the last `period` values, each weighted by the volume that was traded at it.

    Where nothing was traded it is the newest value.

    `y[i] = (volume[i − period + 1]·x[i − period + 1] + … + volume[i]·x[i]) / (volume[i − period + 1] + … + volume[i])`.

    Source: as TA-Lib's VWMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    volume : array_like of float, shape (n,)
        Allowed: at least 0; any other value is missing. NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
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
def vwma(
    data: _Data,
    volume: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def vwma_batch(
    data: _Data,
    volume: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _VwmaBatch:
    """vwma for every combination of parameters, the last one fastest.

    Volume-weighted moving average: the mean of the last `period` values, each weighted by the volume that was traded at it.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    volume : array_like of float, shape (n,)
        Allowed: at least 0; any other value is missing. NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
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

def vwma_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that vwma_batch would return for a series of `length` values. Nothing is computed."""

class VwmaStream(Stream):
    """vwma as values arrive: feed them with update, get the values of the array, to the bit.

    Volume-weighted moving average: the mean of the last `period` values, each weighted by the volume that was traded at it.

    Parameters
    ----------
    period : int, default 30
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

    def __new__(cls, period: _Int | None = 30, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values in the window."""
    @overload
    def update(self, data: _Value, volume: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN, an infinity and what an input does not allow are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value, volume: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT, volume: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data, volume: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _WmaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def wma(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Weighted moving average: the newest of `period` values weighs most.

    Weights 1, 2, …, `period`, oldest value first, divided by their sum.

    `y[i] = (1·x[i − period + 1] + 2·x[i − period + 2] + … + period·x[i]) / (1 + 2 + … + period)`.

    Source: as TA-Lib's WMA.

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
def wma(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def wma_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _WmaBatch:
    """wma for every combination of parameters, the last one fastest.

    Weighted moving average: the newest of `period` values weighs most.

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

def wma_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that wma_batch would return for a series of `length` values. Nothing is computed."""

class WmaStream(Stream):
    """wma as values arrive: feed them with update, get the values of the array, to the bit.

    Weighted moving average: the newest of `period` values weighs most.

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

class _ZlemaBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def zlema(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Zero-lag exponential moving average: each value is first moved on by what it changed within the average's lag.

    The exponential average (see `ema`) of 2·x less the x of (`period` − 1) / 2 bars before, rounded down.

    `zlema = ema(z, period)` with `z[i] = 2·x[i] − x[i − floor((period − 1) / 2)]`.

    Source: John F. Ehlers and Ric Way, Zero Lag (Well, Almost), Stocks & Commodities, November 2010; as TA-Lib's ZLEMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
        Length of the average, in values.
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
def zlema(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def zlema_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _ZlemaBatch:
    """zlema for every combination of parameters, the last one fastest.

    Zero-lag exponential moving average: each value is first moved on by what it changed within the average's lag.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the average, in values.
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

def zlema_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that zlema_batch would return for a series of `length` values. Nothing is computed."""

class ZlemaStream(Stream):
    """zlema as values arrive: feed them with update, get the values of the array, to the bit.

    Zero-lag exponential moving average: each value is first moved on by what it changed within the average's lag.

    Parameters
    ----------
    period : int, default 30
        Length of the average, in values.
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
        """Length of the average, in values."""
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
