"""How fast a price moves, and which way."""

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
    _Value,
    _Data,
    _IntRange,
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

class _AcBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["fast_periods", "slow_periods", "signal_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...

@overload
def ac(
    high: _ContainerT,
    low: _ContainerT,
    fast_period: _Int | None = 5,
    slow_period: _Int | None = 34,
    signal_period: _Int | None = 5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Accelerator oscillator: the awesome oscillator (see `ao`) less the mean of its last values.

    `ac[i] = ao[i] − (ao[i − signal_period + 1] + … + ao[i]) / signal_period`.

    Source: Bill Williams, New Trading Dimensions, 1998; as TA-Lib's AC.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fast_period : int, default 5
        Bars in the short mean of the awesome oscillator.
        Allowed: 1 or more.
    slow_period : int, default 34
        Bars in the long mean of the awesome oscillator.
        Allowed: 1 or more.
    signal_period : int, default 5
        Values of the awesome oscillator in their mean.
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
def ac(
    high: _Data,
    low: _Data,
    fast_period: _Int | None = 5,
    slow_period: _Int | None = 34,
    signal_period: _Int | None = 5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def ac_batch(
    high: _Data,
    low: _Data,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _AcBatch:
    """ac for every combination of parameters, the last one fastest.

    Accelerator oscillator: the awesome oscillator (see `ao`) less the mean of its last values.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fast_period_range : (start, end, step), list of values, or value, optional
        Bars in the short mean of the awesome oscillator.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 5 alone.
    slow_period_range : (start, end, step), list of values, or value, optional
        Bars in the long mean of the awesome oscillator.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 34 alone.
    signal_period_range : (start, end, step), list of values, or value, optional
        Values of the awesome oscillator in their mean.
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
        "fast_periods": ndarray of int64, shape (rows,)
        "slow_periods": ndarray of int64, shape (rows,)
        "signal_periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def ac_batch_estimate(
    length: _Int,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that ac_batch would return for a series of `length` values. Nothing is computed."""

class AcStream(Stream):
    """ac as values arrive: feed them with update, get the values of the array, to the bit.

    Accelerator oscillator: the awesome oscillator (see `ao`) less the mean of its last values.

    Parameters
    ----------
    fast_period : int, default 5
        Bars in the short mean of the awesome oscillator.
        Allowed: 1 or more.
    slow_period : int, default 34
        Bars in the long mean of the awesome oscillator.
        Allowed: 1 or more.
    signal_period : int, default 5
        Values of the awesome oscillator in their mean.
        Allowed: 1 or more.
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
        fast_period: _Int | None = 5,
        slow_period: _Int | None = 34,
        signal_period: _Int | None = 5,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fast_period(self) -> int:
        """Bars in the short mean of the awesome oscillator."""
    @property
    def slow_period(self) -> int:
        """Bars in the long mean of the awesome oscillator."""
    @property
    def signal_period(self) -> int:
        """Values of the awesome oscillator in their mean."""
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

class _AdxBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def adx(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.

    It is Wilder's average (see `smma`) of the directional movement index (see `dx`), both of
    `period` bars.

    `adx[i] = (adx[i − 1]·(period − 1) + dx[i]) / period`, which starts with
    `adx[2·period − 1] = (dx[period] + … + dx[2·period − 1]) / period`.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADX.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length of the sums and of the average, in bars.
        Allowed: 2 or more.
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
def adx(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def adx_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Length of the sums and of the average, in bars."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _AdxrBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def adxr(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Average directional movement index rating: the mean of the average directional movement index (see
    `adx`) of this bar and that of `period` − 1 bars before.

    `adxr[i] = (adx[i] + adx[i − period + 1]) / 2`.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADXR.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length of the sums and of the average, and one more than the distance of the two, in bars.
        Allowed: 2 or more.
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
def adxr(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def adxr_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _AdxrBatch:
    """adxr for every combination of parameters, the last one fastest.

    Average directional movement index rating: the mean of the average directional movement index (see `adx`) of this bar and that of `period` − 1 bars before.

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

def adxr_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that adxr_batch would return for a series of `length` values. Nothing is computed."""

class AdxrStream(Stream):
    """adxr as values arrive: feed them with update, get the values of the array, to the bit.

    Average directional movement index rating: the mean of the average directional movement index (see `adx`) of this bar and that of `period` − 1 bars before.

    Parameters
    ----------
    period : int, default 14
        Length of the sums and of the average, and one more than the distance of the two, in bars.
        Allowed: 2 or more.
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
        """Length of the sums and of the average, and one more than the distance of the two, in bars."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _AoBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["fast_periods", "slow_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...

@overload
def ao(
    high: _ContainerT,
    low: _ContainerT,
    fast_period: _Int | None = 5,
    slow_period: _Int | None = 34,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Awesome oscillator: the mean of the last few median prices less that of more of them.

    The median price is (high + low) / 2. Where `fast_period` is longer than `slow_period` they change places.

    Source: Bill Williams, New Trading Dimensions, 1998; as TA-Lib's AO.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fast_period : int, default 5
        Bars in the short mean.
        Allowed: 1 or more.
    slow_period : int, default 34
        Bars in the long mean.
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
def ao(
    high: _Data,
    low: _Data,
    fast_period: _Int | None = 5,
    slow_period: _Int | None = 34,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def ao_batch(
    high: _Data,
    low: _Data,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _AoBatch:
    """ao for every combination of parameters, the last one fastest.

    Awesome oscillator: the mean of the last few median prices less that of more of them.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fast_period_range : (start, end, step), list of values, or value, optional
        Bars in the short mean.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 5 alone.
    slow_period_range : (start, end, step), list of values, or value, optional
        Bars in the long mean.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 34 alone.
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
        "fast_periods": ndarray of int64, shape (rows,)
        "slow_periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def ao_batch_estimate(
    length: _Int,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that ao_batch would return for a series of `length` values. Nothing is computed."""

class AoStream(Stream):
    """ao as values arrive: feed them with update, get the values of the array, to the bit.

    Awesome oscillator: the mean of the last few median prices less that of more of them.

    Parameters
    ----------
    fast_period : int, default 5
        Bars in the short mean.
        Allowed: 1 or more.
    slow_period : int, default 34
        Bars in the long mean.
        Allowed: 1 or more.
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
        fast_period: _Int | None = 5,
        slow_period: _Int | None = 34,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fast_period(self) -> int:
        """Bars in the short mean."""
    @property
    def slow_period(self) -> int:
        """Bars in the long mean."""
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

_ApoAverage: TypeAlias = Literal[
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

class _ApoBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["fast_periods", "slow_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["averages"], /) -> npt.NDArray[np.str_]: ...

@overload
def apo(
    data: _ContainerT,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    average: _ApoAverage | None = "ema",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Absolute price oscillator: how far a fast average stands above a slow one.

    The average over `fast_period` values less that over `slow_period` values, each of all values so far. Where
    `fast_period` is longer than `slow_period` they change places.

    `apo = fast − slow`.

    Source: as TA-Lib's APO.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    average : str, default "ema"
        The kind of both averages.
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
def apo(
    data: _Data,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    average: _ApoAverage | None = "ema",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def apo_batch(
    data: _Data,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _ApoBatch:
    """apo for every combination of parameters, the last one fastest.

    Absolute price oscillator: how far a fast average stands above a slow one.

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
    average_range : list of values, or value, optional
        The kind of both averages.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma. None is the default, "ema" alone.
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
        "fast_periods": ndarray of int64, shape (rows,)
        "slow_periods": ndarray of int64, shape (rows,)
        "averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def apo_batch_estimate(
    length: _Int,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that apo_batch would return for a series of `length` values. Nothing is computed."""

class ApoStream(Stream):
    """apo as values arrive: feed them with update, get the values of the array, to the bit.

    Absolute price oscillator: how far a fast average stands above a slow one.

    Parameters
    ----------
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    average : str, default "ema"
        The kind of both averages.
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
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        average: _ApoAverage | None = "ema",
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fast_period(self) -> int:
        """Length of the fast average, in values."""
    @property
    def slow_period(self) -> int:
        """Length of the slow average, in values."""
    @property
    def average(self) -> _ApoAverage:
        """The kind of both averages."""
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

class AroonOutput(NamedTuple, Generic[_T]):
    """The outputs of aroon: down, up."""

    down: _T
    up: _T

class _AroonBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["down", "up"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def aroon(
    high: _SeriesT,
    low: _SeriesT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> AroonOutput[_SeriesT]:
    """Aroon: how lately the last bars had their lowest low and their highest high, from 0 to 100 for this bar.

    100·(`period` − age) / `period`, where the age is that of the newest lowest low, or highest high, of the last
    `period` + 1 bars.

    Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROON.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        The greatest age, in bars.
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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    AroonOutput, a named tuple
        down: ndarray of float64, shape (n,)
            How lately there was the lowest low.
        up: ndarray of float64, shape (n,)
            How lately there was the highest high.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def aroon(
    high: _FrameT,
    low: _FrameT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def aroon(
    high: _Data,
    low: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> AroonOutput[_Series]: ...
def aroon_batch(
    high: _Data,
    low: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        "down": ndarray of float64, shape (rows, n)
            How lately there was the lowest low.
        "up": ndarray of float64, shape (rows, n)
            How lately there was the highest high.
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
        """The greatest age, in bars."""
    @overload
    def update(self, high: _Value, low: _Value) -> AroonOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> AroonOutput[float] | None: ...
    @overload
    def peek(self, high: _Value, low: _Value) -> AroonOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> AroonOutput[float] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT) -> AroonOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data) -> AroonOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _AroonoscBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def aroonosc(
    high: _ContainerT,
    low: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Aroon oscillator: how much more lately the last bars had their highest high than their lowest low, from −100 to 100.

    Aroon up less aroon down (see `aroon`) of `period` bars.

    `aroonosc = 100·(low_age − high_age) / period`, where the ages are those of the newest lowest low and the newest
    highest high of the last `period` + 1 bars.

    Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROONOSC.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        The greatest age, in bars.
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
def aroonosc(
    high: _Data,
    low: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def aroonosc_batch(
    high: _Data,
    low: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """The greatest age, in bars."""
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

class _BopBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def bop(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Balance of power: how much of a bar's range its body takes, −1 to 1: (close − open) / (high − low), and 0 where
    there is no range.

    Source: Igor Livshin, Stocks & Commodities, August 2001; as TA-Lib's BOP.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
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
def bop(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def bop_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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

    Parameters
    ----------
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, *, missing: _Missing | None = None) -> Self: ...
    @overload
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, open: _Data, high: _Data, low: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CciBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def cci(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Commodity channel index: how far the typical price is above its mean, in units of its usual distance from it.

    (x − mean) / (0.015 · mean distance from the mean) of the last `period` bars, where x is (high + low + close) / 3, and 0
    where that stands still.

    Source: Donald Lambert, Commodities, October 1980; as TA-Lib's CCI.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
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
def cci(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def cci_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Bars in the window."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CmoBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def cmo(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Chande momentum oscillator: how much more a price gains than it loses, from −100 to 100.

    Gains and losses from value to value are smoothed each by Wilder's average of `period` values (see
    `smma`); the value is 100·(gain − loss) / (gain + loss), and 0 where nothing has moved yet. While the
    price stands still both shrink alike, and the value stays.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994, who sum up instead; as TA-Lib's CMO.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length of the averages of gains and losses, in values.
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
def cmo(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def cmo_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Length of the averages of gains and losses, in values."""
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

class _CmouBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def cmou(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Chande momentum oscillator of plain sums: how much more a price gained than it lost, from −100 to 100.

    100·(gain − loss) / (gain + loss) of the sums of gains and losses of the last `period` steps, and 0 where nothing
    moved. `cmo` smooths them instead.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's CMOU.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Steps in the sums.
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
def cmou(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def cmou_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CmouBatch:
    """cmou for every combination of parameters, the last one fastest.

    Chande momentum oscillator of plain sums: how much more a price gained than it lost, from −100 to 100.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Steps in the sums.
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

def cmou_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that cmou_batch would return for a series of `length` values. Nothing is computed."""

class CmouStream(Stream):
    """cmou as values arrive: feed them with update, get the values of the array, to the bit.

    Chande momentum oscillator of plain sums: how much more a price gained than it lost, from −100 to 100.

    Parameters
    ----------
    period : int, default 14
        Steps in the sums.
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
        """Steps in the sums."""
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

class _CoppockBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["periods", "roc1_periods", "roc2_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...

@overload
def coppock(
    data: _ContainerT,
    period: _Int | None = 10,
    roc1_period: _Int | None = 11,
    roc2_period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Coppock curve: a smooth line of how much a price rose over two long spans, which turns up at the beginning of a rise.

    The weighted average (see `wma`) over `period` values of the sum of the rates of change (see
    `roc`) over `roc1_period` and `roc2_period` values, which are months in the original.

    `coppock = wma(roc1 + roc2, period)`.

    Source: Edwin Coppock, Barron's, October 1962; as TA-Lib's COPPOCK.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 10
        Length of the average, in values.
        Allowed: 1 or more.
    roc1_period : int, default 11
        Values in one of the spans.
        Allowed: 1 or more.
    roc2_period : int, default 14
        Values in the other one.
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
def coppock(
    data: _Data,
    period: _Int | None = 10,
    roc1_period: _Int | None = 11,
    roc2_period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def coppock_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    roc1_period_range: _IntRange | None = None,
    roc2_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CoppockBatch:
    """coppock for every combination of parameters, the last one fastest.

    Coppock curve: a smooth line of how much a price rose over two long spans, which turns up at the beginning of a rise.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 10 alone.
    roc1_period_range : (start, end, step), list of values, or value, optional
        Values in one of the spans.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 11 alone.
    roc2_period_range : (start, end, step), list of values, or value, optional
        Values in the other one.
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
        "roc1_periods": ndarray of int64, shape (rows,)
        "roc2_periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def coppock_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    roc1_period_range: _IntRange | None = None,
    roc2_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that coppock_batch would return for a series of `length` values. Nothing is computed."""

class CoppockStream(Stream):
    """coppock as values arrive: feed them with update, get the values of the array, to the bit.

    Coppock curve: a smooth line of how much a price rose over two long spans, which turns up at the beginning of a rise.

    Parameters
    ----------
    period : int, default 10
        Length of the average, in values.
        Allowed: 1 or more.
    roc1_period : int, default 11
        Values in one of the spans.
        Allowed: 1 or more.
    roc2_period : int, default 14
        Values in the other one.
        Allowed: 1 or more.
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
        period: _Int | None = 10,
        roc1_period: _Int | None = 11,
        roc2_period: _Int | None = 14,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the average, in values."""
    @property
    def roc1_period(self) -> int:
        """Values in one of the spans."""
    @property
    def roc2_period(self) -> int:
        """Values in the other one."""
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

class _DpoBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def dpo(
    data: _ContainerT,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Detrended price oscillator: a price without its trend, to see its cycles.

    The value `period` / 2 + 1 values before (with the half rounded down) less the mean of the last `period` values, in
    whose middle it nearly stands.

    `y[i] = x[i − floor(period / 2) − 1] − (x[i − period + 1] + … + x[i]) / period`.

    Source: as TA-Lib's DPO.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 20
        Values in the mean, twice as many as the value lies back.
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
def dpo(
    data: _Data,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def dpo_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _DpoBatch:
    """dpo for every combination of parameters, the last one fastest.

    Detrended price oscillator: a price without its trend, to see its cycles.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the mean, twice as many as the value lies back.
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

def dpo_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that dpo_batch would return for a series of `length` values. Nothing is computed."""

class DpoStream(Stream):
    """dpo as values arrive: feed them with update, get the values of the array, to the bit.

    Detrended price oscillator: a price without its trend, to see its cycles.

    Parameters
    ----------
    period : int, default 20
        Values in the mean, twice as many as the value lies back.
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
        """Values in the mean, twice as many as the value lies back."""
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

class _DxBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def dx(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.

    It is 100·|plus − minus| / (plus + minus) of the two directional indicators (see `plus_di` and
    `minus_di`), and 0 where nothing has moved yet. It stays once nothing has moved for so long that both
    are too small for a number.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's DX.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length of the sums, in bars.
        Allowed: 2 or more.
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
def dx(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def dx_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Length of the sums, in bars."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _ErBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def er(
    data: _ContainerT,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Kaufman's efficiency ratio: how straight the last steps went, from 0 for to and fro to 1 for straight on.

    |x − y| over the sum of the sizes of the `period` steps from y to x, and 1 where nothing moved.

    `y[i] = |x[i] − x[i − period]| / (|x[i − period + 1] − x[i − period]| + … + |x[i] − x[i − 1]|)`.

    Source: Perry Kaufman, Smarter Trading, 1995; as TA-Lib's ER.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 10
        Steps in the way.
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
def er(
    data: _Data,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def er_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _ErBatch:
    """er for every combination of parameters, the last one fastest.

    Kaufman's efficiency ratio: how straight the last steps went, from 0 for to and fro to 1 for straight on.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Steps in the way.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 10 alone.
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

def er_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that er_batch would return for a series of `length` values. Nothing is computed."""

class ErStream(Stream):
    """er as values arrive: feed them with update, get the values of the array, to the bit.

    Kaufman's efficiency ratio: how straight the last steps went, from 0 for to and fro to 1 for straight on.

    Parameters
    ----------
    period : int, default 10
        Steps in the way.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Steps in the way."""
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

class EriOutput(NamedTuple, Generic[_T]):
    """The outputs of eri: bull, bear."""

    bull: _T
    bear: _T

class _EriBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["bull", "bear"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def eri(
    high: _SeriesT,
    low: _SeriesT,
    close: _SeriesT,
    period: _Int | None = 13,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> EriOutput[_SeriesT]:
    """Elder ray index: how far above the usual price bulls can lift a bar, and how far below it bears can push it.

    `bull` is the high less the exponential average of the closes (see `ema`) over `period` bars, `bear` the
    low less that average.

    In formulas: `bull = high − ema(close, period)`, `bear = low − ema(close, period)`.

    Source: Alexander Elder, Trading for a Living, 1993; as TA-Lib's ERI.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 13
        Length of the average, in bars.
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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    EriOutput, a named tuple
        bull: ndarray of float64, shape (n,)
            The high less the average.
        bear: ndarray of float64, shape (n,)
            The low less the average.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def eri(
    high: _FrameT,
    low: _FrameT,
    close: _FrameT,
    period: _Int | None = 13,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def eri(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 13,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> EriOutput[_Series]: ...
def eri_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _EriBatch:
    """eri for every combination of parameters, the last one fastest.

    Elder ray index: how far above the usual price bulls can lift a bar, and how far below it bears can push it.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the average, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 13 alone.
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
        "bull": ndarray of float64, shape (rows, n)
            The high less the average.
        "bear": ndarray of float64, shape (rows, n)
            The low less the average.
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def eri_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that eri_batch would return for a series of `length` values. Nothing is computed."""

class EriStream(Stream):
    """eri as values arrive: feed them with update, get the values of the array, to the bit.

    Elder ray index: how far above the usual price bulls can lift a bar, and how far below it bears can push it.

    Parameters
    ----------
    period : int, default 13
        Length of the average, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 13, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the average, in bars."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> EriOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> EriOutput[float] | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> EriOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> EriOutput[float] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> EriOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> EriOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _FoscBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def fosc(
    data: _ContainerT,
    period: _Int | None = 5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Forecast oscillator: how far a value stands above what the values before it foretold, in percent of it.

    100·(x − y) / x, where y is the next point of the least-squares line over the `period` values before x, and 0 where x
    is 0.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's FOSC.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 5
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
def fosc(
    data: _Data,
    period: _Int | None = 5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def fosc_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _FoscBatch:
    """fosc for every combination of parameters, the last one fastest.

    Forecast oscillator: how far a value stands above what the values before it foretold, in percent of it.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values that the line is fitted to.
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

def fosc_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that fosc_batch would return for a series of `length` values. Nothing is computed."""

class FoscStream(Stream):
    """fosc as values arrive: feed them with update, get the values of the array, to the bit.

    Forecast oscillator: how far a value stands above what the values before it foretold, in percent of it.

    Parameters
    ----------
    period : int, default 5
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

    def __new__(cls, period: _Int | None = 5, *, missing: _Missing | None = None) -> Self: ...
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

class FractalOutput(NamedTuple, Generic[_T]):
    """The outputs of fractal: swing_high, swing_low."""

    swing_high: _T
    swing_low: _T

class _FractalBatch(SweepResult):
    @overload
    def __getitem__(
        self,
        key: Literal["swing_high", "swing_low"],
        /,
    ) -> npt.NDArray[np.int32 | np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["lefts", "rights"], /) -> npt.NDArray[np.int64]: ...

@overload
def fractal(
    high: _SeriesT,
    low: _SeriesT,
    left: _Int | None = 2,
    right: _Int | None = 2,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]] | None = None,
) -> FractalOutput[_SeriesT]:
    """Williams fractal: a bar that stands out among its neighbours.

    `swing_high` is 100 where the high of the bar `right` bars before is above those of the `left` bars before it and of the
    `right` bars after it, `swing_low` is 100 where its low is below all of theirs; else they are 0.

    As inequalities, `swing_high` is 100 where `high[i − right] > max(high[i − right − left], …, high[i − right − 1])`
    and `high[i − right] > max(high[i − right + 1], …, high[i])`, and `swing_low` where
    `low[i − right] < min(low[i − right − left], …, low[i − right − 1])` and
    `low[i − right] < min(low[i − right + 1], …, low[i])`.

    Source: Bill Williams, Trading Chaos, 1995; as TA-Lib's FRACTAL.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    left : int, default 2
        Bars before the one that stands out.
        Allowed: 1 or more.
    right : int, default 2
        Bars after it.
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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    FractalOutput, a named tuple
        swing_high: ndarray of int32, shape (n,)
            Whether a high stands out.
        swing_low: ndarray of int32, shape (n,)
            Whether a low stands out.
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def fractal(
    high: _FrameT,
    low: _FrameT,
    left: _Int | None = 2,
    right: _Int | None = 2,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]] | None = None,
) -> _FrameT: ...
@overload
def fractal(
    high: _Data,
    low: _Data,
    left: _Int | None = 2,
    right: _Int | None = 2,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]] | None = None,
) -> FractalOutput[npt.NDArray[np.int32]]: ...
def fractal_batch(
    high: _Data,
    low: _Data,
    left_range: _IntRange | None = None,
    right_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _FractalBatch:
    """fractal for every combination of parameters, the last one fastest.

    Williams fractal: a bar that stands out among its neighbours.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    left_range, right_range : (start, end, step), list of values, or value, optional
        left_range: Bars before the one that stands out.
        right_range: Bars after it.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 2 alone.
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
        "swing_high": ndarray of int32, shape (rows, n)
            Whether a high stands out.
        "swing_low": ndarray of int32, shape (rows, n)
            Whether a low stands out.
        "lefts": ndarray of int64, shape (rows,)
        "rights": ndarray of int64, shape (rows,)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def fractal_batch_estimate(
    length: _Int,
    left_range: _IntRange | None = None,
    right_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that fractal_batch would return for a series of `length` values. Nothing is computed."""

class FractalStream(Stream):
    """fractal as values arrive: feed them with update, get the values of the array, to the bit.

    Williams fractal: a bar that stands out among its neighbours.

    Parameters
    ----------
    left : int, default 2
        Bars before the one that stands out.
        Allowed: 1 or more.
    right : int, default 2
        Bars after it.
        Allowed: 1 or more.
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
        left: _Int | None = 2,
        right: _Int | None = 2,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def left(self) -> int:
        """Bars before the one that stands out."""
    @property
    def right(self) -> int:
        """Bars after it."""
    @overload
    def update(self, high: _Value, low: _Value) -> FractalOutput[int] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> FractalOutput[int] | None: ...
    @overload
    def peek(self, high: _Value, low: _Value) -> FractalOutput[int] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> FractalOutput[int] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT) -> FractalOutput[_SeriesT]:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data) -> FractalOutput[npt.NDArray[np.int32]]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _ImiBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def imi(
    open: _ContainerT,
    close: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Intraday momentum index: how much of the movement within the last bars went up, from 0 to 100.

    100·up / (up + down), where up is the sum of close − open of those of `period` bars that rose, and down that of open −
    close of those that fell; 50 where none moved.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's IMI.

    Parameters
    ----------
    open, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Bars in the sums.
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
def imi(
    open: _Data,
    close: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def imi_batch(
    open: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _ImiBatch:
    """imi for every combination of parameters, the last one fastest.

    Intraday momentum index: how much of the movement within the last bars went up, from 0 to 100.

    Parameters
    ----------
    open, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Bars in the sums.
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

def imi_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that imi_batch would return for a series of `length` values. Nothing is computed."""

class ImiStream(Stream):
    """imi as values arrive: feed them with update, get the values of the array, to the bit.

    Intraday momentum index: how much of the movement within the last bars went up, from 0 to 100.

    Parameters
    ----------
    period : int, default 14
        Bars in the sums.
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
        """Bars in the sums."""
    @overload
    def update(self, open: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, open: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, open: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, open: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class KdjOutput(NamedTuple, Generic[_T]):
    """The outputs of kdj: k, d, j."""

    k: _T
    d: _T
    j: _T

_KdjSlowkAverage: TypeAlias = Literal[
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

_KdjSlowdAverage: TypeAlias = Literal[
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

class _KdjBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["k", "d", "j"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["fastk_periods", "slowk_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["slowk_averages"], /) -> npt.NDArray[np.str_]: ...
    @overload
    def __getitem__(self, key: Literal["slowd_periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["slowd_averages"], /) -> npt.NDArray[np.str_]: ...

@overload
def kdj(
    high: _SeriesT,
    low: _SeriesT,
    close: _SeriesT,
    fastk_period: _Int | None = 9,
    slowk_period: _Int | None = 3,
    slowk_average: _KdjSlowkAverage | None = "smma",
    slowd_period: _Int | None = 3,
    slowd_average: _KdjSlowdAverage | None = "smma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> KdjOutput[_SeriesT]:
    """KDJ: the slow stochastic, and how far its quick line runs ahead of its slow one.

    `k` and `d` are the lines of the slow stochastic (see `stoch`), by default smoothed by Wilder's average
    (see `smma`); `j` is 3·`k` − 2·`d`.

    Source: George Lane's stochastic, as it is used in China; as TA-Lib's KDJ.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fastk_period : int, default 9
        Bars in the range.
        Allowed: 1 or more.
    slowk_period : int, default 3
        Length of the first average, in values.
        Allowed: 1 or more.
    slowk_average : str, default "smma"
        The kind of the first average.
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
    slowd_period : int, default 3
        Length of the second average, in values.
        Allowed: 1 or more.
    slowd_average : str, default "smma"
        The kind of the second average.
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
        Allowed: A tuple of 3 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    KdjOutput, a named tuple
        k: ndarray of float64, shape (n,)
            The place of the close in the range, smoothed.
        d: ndarray of float64, shape (n,)
            The average of `k`.
        j: ndarray of float64, shape (n,)
            `k`, and twice as far from `d` again.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def kdj(
    high: _FrameT,
    low: _FrameT,
    close: _FrameT,
    fastk_period: _Int | None = 9,
    slowk_period: _Int | None = 3,
    slowk_average: _KdjSlowkAverage | None = "smma",
    slowd_period: _Int | None = 3,
    slowd_average: _KdjSlowdAverage | None = "smma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def kdj(
    high: _Data,
    low: _Data,
    close: _Data,
    fastk_period: _Int | None = 9,
    slowk_period: _Int | None = 3,
    slowk_average: _KdjSlowkAverage | None = "smma",
    slowd_period: _Int | None = 3,
    slowd_average: _KdjSlowdAverage | None = "smma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> KdjOutput[_Series]: ...
def kdj_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    fastk_period_range: _IntRange | None = None,
    slowk_period_range: _IntRange | None = None,
    slowk_average_range: _StrRange | None = None,
    slowd_period_range: _IntRange | None = None,
    slowd_average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _KdjBatch:
    """kdj for every combination of parameters, the last one fastest.

    KDJ: the slow stochastic, and how far its quick line runs ahead of its slow one.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period_range : (start, end, step), list of values, or value, optional
        Bars in the range.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 9 alone.
    slowk_period_range : (start, end, step), list of values, or value, optional
        Length of the first average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 3 alone.
    slowk_average_range : list of values, or value, optional
        The kind of the first average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma. None is the default, "smma" alone.
    slowd_period_range : (start, end, step), list of values, or value, optional
        Length of the second average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 3 alone.
    slowd_average_range : list of values, or value, optional
        The kind of the second average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma. None is the default, "smma" alone.
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
        "k": ndarray of float64, shape (rows, n)
            The place of the close in the range, smoothed.
        "d": ndarray of float64, shape (rows, n)
            The average of `k`.
        "j": ndarray of float64, shape (rows, n)
            `k`, and twice as far from `d` again.
        "fastk_periods": ndarray of int64, shape (rows,)
        "slowk_periods": ndarray of int64, shape (rows,)
        "slowk_averages": ndarray of str, shape (rows,)
        "slowd_periods": ndarray of int64, shape (rows,)
        "slowd_averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def kdj_batch_estimate(
    length: _Int,
    fastk_period_range: _IntRange | None = None,
    slowk_period_range: _IntRange | None = None,
    slowk_average_range: _StrRange | None = None,
    slowd_period_range: _IntRange | None = None,
    slowd_average_range: _StrRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that kdj_batch would return for a series of `length` values. Nothing is computed."""

class KdjStream(Stream):
    """kdj as values arrive: feed them with update, get the values of the array, to the bit.

    KDJ: the slow stochastic, and how far its quick line runs ahead of its slow one.

    Parameters
    ----------
    fastk_period : int, default 9
        Bars in the range.
        Allowed: 1 or more.
    slowk_period : int, default 3
        Length of the first average, in values.
        Allowed: 1 or more.
    slowk_average : str, default "smma"
        The kind of the first average.
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
    slowd_period : int, default 3
        Length of the second average, in values.
        Allowed: 1 or more.
    slowd_average : str, default "smma"
        The kind of the second average.
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
        fastk_period: _Int | None = 9,
        slowk_period: _Int | None = 3,
        slowk_average: _KdjSlowkAverage | None = "smma",
        slowd_period: _Int | None = 3,
        slowd_average: _KdjSlowdAverage | None = "smma",
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fastk_period(self) -> int:
        """Bars in the range."""
    @property
    def slowk_period(self) -> int:
        """Length of the first average, in values."""
    @property
    def slowk_average(self) -> _KdjSlowkAverage:
        """The kind of the first average."""
    @property
    def slowd_period(self) -> int:
        """Length of the second average, in values."""
    @property
    def slowd_average(self) -> _KdjSlowdAverage:
        """The kind of the second average."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> KdjOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> KdjOutput[float] | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> KdjOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> KdjOutput[float] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> KdjOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> KdjOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class MacdOutput(NamedTuple, Generic[_T]):
    """The outputs of macd: macd, signal, hist."""

    macd: _T
    signal: _T
    hist: _T

class _MacdBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["macd", "signal", "hist"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["fast_periods", "slow_periods", "signal_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...

@overload
def macd(
    data: _SeriesT,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> MacdOutput[_SeriesT]:
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
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
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
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: A tuple of 3 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    MacdOutput, a named tuple
        macd: ndarray of float64, shape (n,)
            The fast average less the slow one.
        signal: ndarray of float64, shape (n,)
            The average of `macd`.
        hist: ndarray of float64, shape (n,)
            `macd` less `signal`.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def macd(
    data: _FrameT,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def macd(
    data: _Data,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> MacdOutput[_Series]: ...
def macd_batch(
    data: _Data,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        "macd": ndarray of float64, shape (rows, n)
            The fast average less the slow one.
        "signal": ndarray of float64, shape (rows, n)
            The average of `macd`.
        "hist": ndarray of float64, shape (rows, n)
            `macd` less `signal`.
        "fast_periods": ndarray of int64, shape (rows,)
        "slow_periods": ndarray of int64, shape (rows,)
        "signal_periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        signal_period: _Int | None = 9,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fast_period(self) -> int:
        """Length of the fast average, in values."""
    @property
    def slow_period(self) -> int:
        """Length of the slow average, in values."""
    @property
    def signal_period(self) -> int:
        """Length of the average of `macd`, in values."""
    @overload
    def update(self, data: _Value) -> MacdOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> MacdOutput[float] | None: ...
    @overload
    def peek(self, data: _Value) -> MacdOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> MacdOutput[float] | None: ...
    @overload
    def extend(self, data: _SeriesT) -> MacdOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> MacdOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class MacdExtOutput(NamedTuple, Generic[_T]):
    """The outputs of macdext: macd, signal, hist."""

    macd: _T
    signal: _T
    hist: _T

_MacdExtFastAverage: TypeAlias = Literal[
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

_MacdExtSlowAverage: TypeAlias = Literal[
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

_MacdExtSignalAverage: TypeAlias = Literal[
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

class _MacdExtBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["macd", "signal", "hist"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["fast_periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["fast_averages"], /) -> npt.NDArray[np.str_]: ...
    @overload
    def __getitem__(self, key: Literal["slow_periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["slow_averages"], /) -> npt.NDArray[np.str_]: ...
    @overload
    def __getitem__(self, key: Literal["signal_periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["signal_averages"], /) -> npt.NDArray[np.str_]: ...

@overload
def macdext(
    data: _SeriesT,
    fast_period: _Int | None = 12,
    fast_average: _MacdExtFastAverage | None = "sma",
    slow_period: _Int | None = 26,
    slow_average: _MacdExtSlowAverage | None = "sma",
    signal_period: _Int | None = 9,
    signal_average: _MacdExtSignalAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> MacdExtOutput[_SeriesT]:
    """Moving average convergence/divergence by averages of any kind.

    `macd` is the average over `fast_period` values less the one over `slow_period` values, both started so late that they
    are first due together; `signal` is an average of `macd` over `signal_period` values, and `hist` is `macd` − `signal`.
    Where `fast_period` is longer than `slow_period` they change places, and with them their kinds.

    Source: Gerald Appel, late 1970s, who takes exponential averages (see `macd`); as TA-Lib's MACDEXT.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    fast_average : str, default "sma"
        The kind of the fast average.
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
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    slow_average : str, default "sma"
        The kind of the slow average.
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
    signal_period : int, default 9
        Length of the average of `macd`, in values.
        Allowed: 1 or more.
    signal_average : str, default "sma"
        The kind of the average of `macd`.
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
        Allowed: A tuple of 3 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    MacdExtOutput, a named tuple
        macd: ndarray of float64, shape (n,)
            The fast average less the slow one.
        signal: ndarray of float64, shape (n,)
            The average of `macd`.
        hist: ndarray of float64, shape (n,)
            `macd` less `signal`.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def macdext(
    data: _FrameT,
    fast_period: _Int | None = 12,
    fast_average: _MacdExtFastAverage | None = "sma",
    slow_period: _Int | None = 26,
    slow_average: _MacdExtSlowAverage | None = "sma",
    signal_period: _Int | None = 9,
    signal_average: _MacdExtSignalAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def macdext(
    data: _Data,
    fast_period: _Int | None = 12,
    fast_average: _MacdExtFastAverage | None = "sma",
    slow_period: _Int | None = 26,
    slow_average: _MacdExtSlowAverage | None = "sma",
    signal_period: _Int | None = 9,
    signal_average: _MacdExtSignalAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> MacdExtOutput[_Series]: ...
def macdext_batch(
    data: _Data,
    fast_period_range: _IntRange | None = None,
    fast_average_range: _StrRange | None = None,
    slow_period_range: _IntRange | None = None,
    slow_average_range: _StrRange | None = None,
    signal_period_range: _IntRange | None = None,
    signal_average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MacdExtBatch:
    """macdext for every combination of parameters, the last one fastest.

    Moving average convergence/divergence by averages of any kind.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fast_period_range : (start, end, step), list of values, or value, optional
        Length of the fast average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 12 alone.
    fast_average_range : list of values, or value, optional
        The kind of the fast average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma. None is the default, "sma" alone.
    slow_period_range : (start, end, step), list of values, or value, optional
        Length of the slow average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 26 alone.
    slow_average_range : list of values, or value, optional
        The kind of the slow average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma. None is the default, "sma" alone.
    signal_period_range : (start, end, step), list of values, or value, optional
        Length of the average of `macd`, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 9 alone.
    signal_average_range : list of values, or value, optional
        The kind of the average of `macd`.
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
        "macd": ndarray of float64, shape (rows, n)
            The fast average less the slow one.
        "signal": ndarray of float64, shape (rows, n)
            The average of `macd`.
        "hist": ndarray of float64, shape (rows, n)
            `macd` less `signal`.
        "fast_periods": ndarray of int64, shape (rows,)
        "fast_averages": ndarray of str, shape (rows,)
        "slow_periods": ndarray of int64, shape (rows,)
        "slow_averages": ndarray of str, shape (rows,)
        "signal_periods": ndarray of int64, shape (rows,)
        "signal_averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def macdext_batch_estimate(
    length: _Int,
    fast_period_range: _IntRange | None = None,
    fast_average_range: _StrRange | None = None,
    slow_period_range: _IntRange | None = None,
    slow_average_range: _StrRange | None = None,
    signal_period_range: _IntRange | None = None,
    signal_average_range: _StrRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that macdext_batch would return for a series of `length` values. Nothing is computed."""

class MacdExtStream(Stream):
    """macdext as values arrive: feed them with update, get the values of the array, to the bit.

    Moving average convergence/divergence by averages of any kind.

    Parameters
    ----------
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    fast_average : str, default "sma"
        The kind of the fast average.
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
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    slow_average : str, default "sma"
        The kind of the slow average.
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
    signal_period : int, default 9
        Length of the average of `macd`, in values.
        Allowed: 1 or more.
    signal_average : str, default "sma"
        The kind of the average of `macd`.
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
        fast_period: _Int | None = 12,
        fast_average: _MacdExtFastAverage | None = "sma",
        slow_period: _Int | None = 26,
        slow_average: _MacdExtSlowAverage | None = "sma",
        signal_period: _Int | None = 9,
        signal_average: _MacdExtSignalAverage | None = "sma",
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fast_period(self) -> int:
        """Length of the fast average, in values."""
    @property
    def fast_average(self) -> _MacdExtFastAverage:
        """The kind of the fast average."""
    @property
    def slow_period(self) -> int:
        """Length of the slow average, in values."""
    @property
    def slow_average(self) -> _MacdExtSlowAverage:
        """The kind of the slow average."""
    @property
    def signal_period(self) -> int:
        """Length of the average of `macd`, in values."""
    @property
    def signal_average(self) -> _MacdExtSignalAverage:
        """The kind of the average of `macd`."""
    @overload
    def update(self, data: _Value) -> MacdExtOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> MacdExtOutput[float] | None: ...
    @overload
    def peek(self, data: _Value) -> MacdExtOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> MacdExtOutput[float] | None: ...
    @overload
    def extend(self, data: _SeriesT) -> MacdExtOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> MacdExtOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

MacdextStream = MacdExtStream

class MacdFixOutput(NamedTuple, Generic[_T]):
    """The outputs of macdfix: macd, signal, hist."""

    macd: _T
    signal: _T
    hist: _T

class _MacdFixBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["macd", "signal", "hist"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["signal_periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def macdfix(
    data: _SeriesT,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> MacdFixOutput[_SeriesT]:
    """Moving average convergence/divergence with its first shares: 0.15 for the fast average and 0.075 for the slow one.

    `macd` is the exponential average with y += 0.15·(x − y) less the one with y += 0.075·(x − y), both started at the
    26th value, with the mean of the last 12 and 26 values; `signal` is the exponential moving average of `macd` over
    `signal_period` values, and `hist` is `macd` − `signal`. `macd` takes 2/13 and 2/27 for these lengths.

    Source: Gerald Appel, late 1970s; as TA-Lib's MACDFIX.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    signal_period : int, default 9
        Length of the average of `macd`, in values.
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
        Allowed: A tuple of 3 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    MacdFixOutput, a named tuple
        macd: ndarray of float64, shape (n,)
            The fast average less the slow one.
        signal: ndarray of float64, shape (n,)
            The average of `macd`.
        hist: ndarray of float64, shape (n,)
            `macd` less `signal`.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def macdfix(
    data: _FrameT,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def macdfix(
    data: _Data,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> MacdFixOutput[_Series]: ...
def macdfix_batch(
    data: _Data,
    signal_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MacdFixBatch:
    """macdfix for every combination of parameters, the last one fastest.

    Moving average convergence/divergence with its first shares: 0.15 for the fast average and 0.075 for the slow one.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    signal_period_range : (start, end, step), list of values, or value, optional
        Length of the average of `macd`, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 9 alone.
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
        "macd": ndarray of float64, shape (rows, n)
            The fast average less the slow one.
        "signal": ndarray of float64, shape (rows, n)
            The average of `macd`.
        "hist": ndarray of float64, shape (rows, n)
            `macd` less `signal`.
        "signal_periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def macdfix_batch_estimate(length: _Int, signal_period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that macdfix_batch would return for a series of `length` values. Nothing is computed."""

class MacdFixStream(Stream):
    """macdfix as values arrive: feed them with update, get the values of the array, to the bit.

    Moving average convergence/divergence with its first shares: 0.15 for the fast average and 0.075 for the slow one.

    Parameters
    ----------
    signal_period : int, default 9
        Length of the average of `macd`, in values.
        Allowed: 1 or more.
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
        signal_period: _Int | None = 9,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def signal_period(self) -> int:
        """Length of the average of `macd`, in values."""
    @overload
    def update(self, data: _Value) -> MacdFixOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> MacdFixOutput[float] | None: ...
    @overload
    def peek(self, data: _Value) -> MacdFixOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> MacdFixOutput[float] | None: ...
    @overload
    def extend(self, data: _SeriesT) -> MacdFixOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> MacdFixOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

MacdfixStream = MacdFixStream

class _MfiBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def mfi(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    volume: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Money flow index: the share of bars with a rising typical price in all that was traded, from 0 to 100.

    The typical price is (high + low + close) / 3, and the flow of a bar its volume · |typical price|. The flows of bars
    whose typical price is above the one before are summed over `period` bars, and those of bars where it is below. The
    value is 100·up / (up + down), and 0 where nothing flowed.

    Source: Gene Quong and Avrum Soudack, Stocks & Commodities, March 1989; as TA-Lib's MFI.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Bars in the sums.
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
def mfi(
    high: _Data,
    low: _Data,
    close: _Data,
    volume: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def mfi_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    volume: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Bars in the sums."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value, volume: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value, volume: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT, volume: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data, volume: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _MinusDiBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def minus_di(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Minus directional indicator: the share of movement down in all that the last bars covered, in percent.

    It is 100·movement / range, and 0 where there was no range yet: the sum of the movements down (see
    `minus_dm`) and, summed in the same way, the true ranges from the second bar on (see
    `atr`). It stays once bars have had no range for so long that both are too small for a number.
    A `period` of 1 gives the plain ratio of the two, without the 100.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DI.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length of the sums, in bars.
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
def minus_di(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def minus_di_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Length of the sums, in bars."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _MinusDmBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def minus_dm(
    high: _ContainerT,
    low: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Minus directional movement: how far the last bars reached lower, summed.

    A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
    only the greater of the two counts, and neither where they are equal or below zero. The movements down are summed:
    the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DM.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length of the sum, in bars.
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
def minus_dm(
    high: _Data,
    low: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def minus_dm_batch(
    high: _Data,
    low: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Length of the sum, in bars."""
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

class _MomBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def mom(
    data: _ContainerT,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Momentum: each value less the one `period` values before.

    `y[i] = x[i] − x[i − period]`.

    Source: as TA-Lib's MOM.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 10
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
def mom(
    data: _Data,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def mom_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10, *, missing: _Missing | None = None) -> Self: ...
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

class _PlusDiBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def plus_di(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Plus directional indicator: the share of movement up in all that the last bars covered, in percent.

    It is 100·movement / range, and 0 where there was no range yet: the sum of the movements up (see
    `plus_dm`) and, summed in the same way, the true ranges from the second bar on (see
    `atr`). It stays once bars have had no range for so long that both are too small for a number.
    A `period` of 1 gives the plain ratio of the two, without the 100.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DI.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length of the sums, in bars.
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
def plus_di(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def plus_di_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Length of the sums, in bars."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _PlusDmBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def plus_dm(
    high: _ContainerT,
    low: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Plus directional movement: how far the last bars reached higher, summed.

    A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
    only the greater of the two counts, and neither where they are equal or below zero. The movements up are summed:
    the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DM.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length of the sum, in bars.
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
def plus_dm(
    high: _Data,
    low: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def plus_dm_batch(
    high: _Data,
    low: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Length of the sum, in bars."""
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

_PpoAverage: TypeAlias = Literal[
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

class _PpoBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["fast_periods", "slow_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["averages"], /) -> npt.NDArray[np.str_]: ...

@overload
def ppo(
    data: _ContainerT,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    average: _PpoAverage | None = "ema",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Percentage price oscillator: how far a fast average stands above a slow one, in percent of the slow one.

    100·(fast − slow) / slow, and 0 where the slow one is 0, of the averages over `fast_period` and over `slow_period`
    values (see `apo`). Where `fast_period` is longer than `slow_period` they change places.

    Source: as TA-Lib's PPO.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    average : str, default "ema"
        The kind of both averages.
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
def ppo(
    data: _Data,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    average: _PpoAverage | None = "ema",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def ppo_batch(
    data: _Data,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _PpoBatch:
    """ppo for every combination of parameters, the last one fastest.

    Percentage price oscillator: how far a fast average stands above a slow one, in percent of the slow one.

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
    average_range : list of values, or value, optional
        The kind of both averages.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma. None is the default, "ema" alone.
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
        "fast_periods": ndarray of int64, shape (rows,)
        "slow_periods": ndarray of int64, shape (rows,)
        "averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def ppo_batch_estimate(
    length: _Int,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that ppo_batch would return for a series of `length` values. Nothing is computed."""

class PpoStream(Stream):
    """ppo as values arrive: feed them with update, get the values of the array, to the bit.

    Percentage price oscillator: how far a fast average stands above a slow one, in percent of the slow one.

    Parameters
    ----------
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    average : str, default "ema"
        The kind of both averages.
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
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        average: _PpoAverage | None = "ema",
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fast_period(self) -> int:
        """Length of the fast average, in values."""
    @property
    def slow_period(self) -> int:
        """Length of the slow average, in values."""
    @property
    def average(self) -> _PpoAverage:
        """The kind of both averages."""
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

class _QstickBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def qstick(
    open: _ContainerT,
    close: _ContainerT,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Qstick: the mean of close − open over the last `period` bars.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's QSTICK.

    Parameters
    ----------
    open, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 10
        Bars in the mean.
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
def qstick(
    open: _Data,
    close: _Data,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def qstick_batch(
    open: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _QstickBatch:
    """qstick for every combination of parameters, the last one fastest.

    Qstick: the mean of close − open over the last `period` bars.

    Parameters
    ----------
    open, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Bars in the mean.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 10 alone.
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

def qstick_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that qstick_batch would return for a series of `length` values. Nothing is computed."""

class QstickStream(Stream):
    """qstick as values arrive: feed them with update, get the values of the array, to the bit.

    Qstick: the mean of close − open over the last `period` bars.

    Parameters
    ----------
    period : int, default 10
        Bars in the mean.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Bars in the mean."""
    @overload
    def update(self, open: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, open: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, open: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, open: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _RocBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def roc(
    data: _ContainerT,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Rate of change, in percent: 100·(x / y − 1), where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROC.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 10
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
def roc(
    data: _Data,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def roc_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10, *, missing: _Missing | None = None) -> Self: ...
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

class _RocpBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def rocp(
    data: _ContainerT,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Rate of change, as a part: (x − y) / y, where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROCP.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 10
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
def rocp(
    data: _Data,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def rocp_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10, *, missing: _Missing | None = None) -> Self: ...
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

class _RocrBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def rocr(
    data: _ContainerT,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Rate of change, as a ratio: x / y, where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROCR.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 10
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
def rocr(
    data: _Data,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def rocr_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10, *, missing: _Missing | None = None) -> Self: ...
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

class _Rocr100Batch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def rocr100(
    data: _ContainerT,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Rate of change, as a ratio in percent: 100·x / y, where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROCR100.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 10
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
def rocr100(
    data: _Data,
    period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def rocr100_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 10, *, missing: _Missing | None = None) -> Self: ...
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

class _RsiBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def rsi(
    data: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Relative strength index: the share of gains in all movement, from 0 to 100.

    Gains and losses from value to value are smoothed each by Wilder's average of `period` values
    (see `smma`); the value is 100·gain / (gain + loss), and 0 where nothing has moved yet. While the
    price stands still both shrink alike, and the value stays.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RSI.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length of the averages of gains and losses, in values.
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
def rsi(
    data: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def rsi_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Length of the averages of gains and losses, in values."""
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

class SmiOutput(NamedTuple, Generic[_T]):
    """The outputs of smi: smi, signal."""

    smi: _T
    signal: _T

class _SmiBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["smi", "signal"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["periods", "fast_periods", "slow_periods", "signal_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...

@overload
def smi(
    high: _SeriesT,
    low: _SeriesT,
    close: _SeriesT,
    period: _Int | None = 13,
    fast_period: _Int | None = 2,
    slow_period: _Int | None = 25,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> SmiOutput[_SeriesT]:
    """Stochastic momentum index: how far the close stands from the middle of the last bars' range, smoothed twice, from −100
    at the lowest low to 100 at the highest high.

    100·distance / half the range of `period` bars, where both are exponential averages over `slow_period` values,
    averaged once more over `fast_period`; 0 where there was no range yet. `signal` is the exponential average of `smi`.

    Source: William Blau, Stocks & Commodities, January 1993; as TA-Lib's SMI.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 13
        Bars in the range.
        Allowed: 1 or more.
    fast_period : int, default 2
        Length of the second averages, in values.
        Allowed: 1 or more.
    slow_period : int, default 25
        Length of the first averages, in values.
        Allowed: 1 or more.
    signal_period : int, default 9
        Length of the average of `smi`, in values.
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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    SmiOutput, a named tuple
        smi: ndarray of float64, shape (n,)
            The place of the close, smoothed.
        signal: ndarray of float64, shape (n,)
            The average of `smi`.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def smi(
    high: _FrameT,
    low: _FrameT,
    close: _FrameT,
    period: _Int | None = 13,
    fast_period: _Int | None = 2,
    slow_period: _Int | None = 25,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def smi(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 13,
    fast_period: _Int | None = 2,
    slow_period: _Int | None = 25,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> SmiOutput[_Series]: ...
def smi_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _SmiBatch:
    """smi for every combination of parameters, the last one fastest.

    Stochastic momentum index: how far the close stands from the middle of the last bars' range, smoothed twice, from −100 at the lowest low to 100 at the highest high.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Bars in the range.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 13 alone.
    fast_period_range : (start, end, step), list of values, or value, optional
        Length of the second averages, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 2 alone.
    slow_period_range : (start, end, step), list of values, or value, optional
        Length of the first averages, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 25 alone.
    signal_period_range : (start, end, step), list of values, or value, optional
        Length of the average of `smi`, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 9 alone.
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
        "smi": ndarray of float64, shape (rows, n)
            The place of the close, smoothed.
        "signal": ndarray of float64, shape (rows, n)
            The average of `smi`.
        "periods": ndarray of int64, shape (rows,)
        "fast_periods": ndarray of int64, shape (rows,)
        "slow_periods": ndarray of int64, shape (rows,)
        "signal_periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def smi_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that smi_batch would return for a series of `length` values. Nothing is computed."""

class SmiStream(Stream):
    """smi as values arrive: feed them with update, get the values of the array, to the bit.

    Stochastic momentum index: how far the close stands from the middle of the last bars' range, smoothed twice, from −100 at the lowest low to 100 at the highest high.

    Parameters
    ----------
    period : int, default 13
        Bars in the range.
        Allowed: 1 or more.
    fast_period : int, default 2
        Length of the second averages, in values.
        Allowed: 1 or more.
    slow_period : int, default 25
        Length of the first averages, in values.
        Allowed: 1 or more.
    signal_period : int, default 9
        Length of the average of `smi`, in values.
        Allowed: 1 or more.
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
        period: _Int | None = 13,
        fast_period: _Int | None = 2,
        slow_period: _Int | None = 25,
        signal_period: _Int | None = 9,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Bars in the range."""
    @property
    def fast_period(self) -> int:
        """Length of the second averages, in values."""
    @property
    def slow_period(self) -> int:
        """Length of the first averages, in values."""
    @property
    def signal_period(self) -> int:
        """Length of the average of `smi`, in values."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> SmiOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> SmiOutput[float] | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> SmiOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> SmiOutput[float] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> SmiOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> SmiOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class StochOutput(NamedTuple, Generic[_T]):
    """The outputs of stoch: slowk, slowd."""

    slowk: _T
    slowd: _T

_StochSlowkAverage: TypeAlias = Literal[
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

_StochSlowdAverage: TypeAlias = Literal[
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

class _StochBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["slowk", "slowd"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["fastk_periods", "slowk_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["slowk_averages"], /) -> npt.NDArray[np.str_]: ...
    @overload
    def __getitem__(self, key: Literal["slowd_periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["slowd_averages"], /) -> npt.NDArray[np.str_]: ...

@overload
def stoch(
    high: _SeriesT,
    low: _SeriesT,
    close: _SeriesT,
    fastk_period: _Int | None = 5,
    slowk_period: _Int | None = 3,
    slowk_average: _StochSlowkAverage | None = "sma",
    slowd_period: _Int | None = 3,
    slowd_average: _StochSlowdAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> StochOutput[_SeriesT]:
    """Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.

    100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, 0 where these two are one (see
    `stochf`), is averaged over `slowk_period` values; `slowd` is the average of that.

    Source: George Lane, 1957; as TA-Lib's STOCH.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fastk_period : int, default 5
        Bars in the range.
        Allowed: 1 or more.
    slowk_period : int, default 3
        Length of the first average, in values.
        Allowed: 1 or more.
    slowk_average : str, default "sma"
        The kind of the first average.
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
    slowd_period : int, default 3
        Length of the second average, in values.
        Allowed: 1 or more.
    slowd_average : str, default "sma"
        The kind of the second average.
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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    StochOutput, a named tuple
        slowk: ndarray of float64, shape (n,)
            The place of the close in the range, smoothed.
        slowd: ndarray of float64, shape (n,)
            The average of `slowk`.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def stoch(
    high: _FrameT,
    low: _FrameT,
    close: _FrameT,
    fastk_period: _Int | None = 5,
    slowk_period: _Int | None = 3,
    slowk_average: _StochSlowkAverage | None = "sma",
    slowd_period: _Int | None = 3,
    slowd_average: _StochSlowdAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def stoch(
    high: _Data,
    low: _Data,
    close: _Data,
    fastk_period: _Int | None = 5,
    slowk_period: _Int | None = 3,
    slowk_average: _StochSlowkAverage | None = "sma",
    slowd_period: _Int | None = 3,
    slowd_average: _StochSlowdAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> StochOutput[_Series]: ...
def stoch_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    fastk_period_range: _IntRange | None = None,
    slowk_period_range: _IntRange | None = None,
    slowk_average_range: _StrRange | None = None,
    slowd_period_range: _IntRange | None = None,
    slowd_average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma. None is the default, "sma" alone.
    slowd_period_range : (start, end, step), list of values, or value, optional
        Length of the second average, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 3 alone.
    slowd_average_range : list of values, or value, optional
        The kind of the second average.
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
        "slowk": ndarray of float64, shape (rows, n)
            The place of the close in the range, smoothed.
        "slowd": ndarray of float64, shape (rows, n)
            The average of `slowk`.
        "fastk_periods": ndarray of int64, shape (rows,)
        "slowk_periods": ndarray of int64, shape (rows,)
        "slowk_averages": ndarray of str, shape (rows,)
        "slowd_periods": ndarray of int64, shape (rows,)
        "slowd_averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
    slowd_period : int, default 3
        Length of the second average, in values.
        Allowed: 1 or more.
    slowd_average : str, default "sma"
        The kind of the second average.
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
        fastk_period: _Int | None = 5,
        slowk_period: _Int | None = 3,
        slowk_average: _StochSlowkAverage | None = "sma",
        slowd_period: _Int | None = 3,
        slowd_average: _StochSlowdAverage | None = "sma",
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fastk_period(self) -> int:
        """Bars in the range."""
    @property
    def slowk_period(self) -> int:
        """Length of the first average, in values."""
    @property
    def slowk_average(self) -> _StochSlowkAverage:
        """The kind of the first average."""
    @property
    def slowd_period(self) -> int:
        """Length of the second average, in values."""
    @property
    def slowd_average(self) -> _StochSlowdAverage:
        """The kind of the second average."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> StochOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> StochOutput[float] | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> StochOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> StochOutput[float] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> StochOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> StochOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class StochfOutput(NamedTuple, Generic[_T]):
    """The outputs of stochf: fastk, fastd."""

    fastk: _T
    fastd: _T

_StochfAverage: TypeAlias = Literal[
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

class _StochfBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["fastk", "fastd"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["fastk_periods", "fastd_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["averages"], /) -> npt.NDArray[np.str_]: ...

@overload
def stochf(
    high: _SeriesT,
    low: _SeriesT,
    close: _SeriesT,
    fastk_period: _Int | None = 5,
    fastd_period: _Int | None = 3,
    average: _StochfAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> StochfOutput[_SeriesT]:
    """Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the
    highest high, and an average of that.

    `fastk` is 100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, and 0 where these two
    are one; `fastd` is its average over `fastd_period` values.

    Source: George Lane, 1957; as TA-Lib's STOCHF.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fastk_period : int, default 5
        Bars in the range.
        Allowed: 1 or more.
    fastd_period : int, default 3
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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    StochfOutput, a named tuple
        fastk: ndarray of float64, shape (n,)
            The place of the close.
        fastd: ndarray of float64, shape (n,)
            The average of `fastk`.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def stochf(
    high: _FrameT,
    low: _FrameT,
    close: _FrameT,
    fastk_period: _Int | None = 5,
    fastd_period: _Int | None = 3,
    average: _StochfAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def stochf(
    high: _Data,
    low: _Data,
    close: _Data,
    fastk_period: _Int | None = 5,
    fastd_period: _Int | None = 3,
    average: _StochfAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> StochfOutput[_Series]: ...
def stochf_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    fastk_period_range: _IntRange | None = None,
    fastd_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        "fastk": ndarray of float64, shape (rows, n)
            The place of the close.
        "fastd": ndarray of float64, shape (rows, n)
            The average of `fastk`.
        "fastk_periods": ndarray of int64, shape (rows,)
        "fastd_periods": ndarray of int64, shape (rows,)
        "averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
        fastk_period: _Int | None = 5,
        fastd_period: _Int | None = 3,
        average: _StochfAverage | None = "sma",
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fastk_period(self) -> int:
        """Bars in the range."""
    @property
    def fastd_period(self) -> int:
        """Length of the average, in values."""
    @property
    def average(self) -> _StochfAverage:
        """The kind of average."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> StochfOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> StochfOutput[float] | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> StochfOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> StochfOutput[float] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> StochfOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> StochfOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class StochrsiOutput(NamedTuple, Generic[_T]):
    """The outputs of stochrsi: fastk, fastd."""

    fastk: _T
    fastd: _T

_StochrsiAverage: TypeAlias = Literal[
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

class _StochrsiBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["fastk", "fastd"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["periods", "fastk_periods", "fastd_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["averages"], /) -> npt.NDArray[np.str_]: ...

@overload
def stochrsi(
    data: _SeriesT,
    period: _Int | None = 14,
    fastk_period: _Int | None = 5,
    fastd_period: _Int | None = 3,
    average: _StochrsiAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> StochrsiOutput[_SeriesT]:
    """Stochastic RSI: where the relative strength index stands in its own range of the last values, from 0 to 100, and an
    average of that.

    The fast stochastic (see `stochf`) of the relative strength index (see `rsi`), which is
    the high, the low and the close at once.

    `fastk = 100·(rsi − lowest) / (highest − lowest)`, where the lowest and the highest are those of the last
    `fastk_period` values of the index; `fastd` is the average of `fastk` over `fastd_period` values.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's STOCHRSI.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    StochrsiOutput, a named tuple
        fastk: ndarray of float64, shape (n,)
            The place of the index.
        fastd: ndarray of float64, shape (n,)
            The average of `fastk`.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def stochrsi(
    data: _FrameT,
    period: _Int | None = 14,
    fastk_period: _Int | None = 5,
    fastd_period: _Int | None = 3,
    average: _StochrsiAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def stochrsi(
    data: _Data,
    period: _Int | None = 14,
    fastk_period: _Int | None = 5,
    fastd_period: _Int | None = 3,
    average: _StochrsiAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> StochrsiOutput[_Series]: ...
def stochrsi_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    fastk_period_range: _IntRange | None = None,
    fastd_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        "fastk": ndarray of float64, shape (rows, n)
            The place of the index.
        "fastd": ndarray of float64, shape (rows, n)
            The average of `fastk`.
        "periods": ndarray of int64, shape (rows,)
        "fastk_periods": ndarray of int64, shape (rows,)
        "fastd_periods": ndarray of int64, shape (rows,)
        "averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
        period: _Int | None = 14,
        fastk_period: _Int | None = 5,
        fastd_period: _Int | None = 3,
        average: _StochrsiAverage | None = "sma",
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the averages of gains and losses, in values."""
    @property
    def fastk_period(self) -> int:
        """Values of the index in the range."""
    @property
    def fastd_period(self) -> int:
        """Length of the average, in values."""
    @property
    def average(self) -> _StochrsiAverage:
        """The kind of average."""
    @overload
    def update(self, data: _Value) -> StochrsiOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> StochrsiOutput[float] | None: ...
    @overload
    def peek(self, data: _Value) -> StochrsiOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> StochrsiOutput[float] | None: ...
    @overload
    def extend(self, data: _SeriesT) -> StochrsiOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> StochrsiOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _TrendFlexBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def trendflex(
    data: _ContainerT,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
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
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 20
        Values that the newest is compared with; the price is smoothed over half as many.
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
def trendflex(
    data: _Data,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def trendflex_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Values that the newest is compared with; the price is smoothed over half as many."""
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

TrendflexStream = TrendFlexStream

class _TrixBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def trix(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Change of a triple exponential average from one value to the next, in percent.

    The rate of change (see `roc`) of the exponential average of the exponential average of the exponential
    average (see `ema`), each of `period` values.

    `trix[i] = 100·(e3[i] − e3[i − 1]) / e3[i − 1]` with `e3 = ema(ema(ema(x, period), period), period)`.

    Source: Jack Hutson, Stocks & Commodities, 1983; as TA-Lib's TRIX.

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
def trix(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def trix_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _TrixBatch:
    """trix for every combination of parameters, the last one fastest.

    Change of a triple exponential average from one value to the next, in percent.

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

def trix_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that trix_batch would return for a series of `length` values. Nothing is computed."""

class TrixStream(Stream):
    """trix as values arrive: feed them with update, get the values of the array, to the bit.

    Change of a triple exponential average from one value to the next, in percent.

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

class _TsiBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["first_periods", "second_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...

@overload
def tsi(
    data: _ContainerT,
    first_period: _Int | None = 25,
    second_period: _Int | None = 13,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """True strength index: how much of its movement took a price somewhere, smoothed twice, from −100 to 100.

    100 times the average change over the average size of a change from value to value, where the averages are
    exponential ones over `first_period` values, averaged once more over `second_period`; 0 where nothing moved yet.

    `tsi = 100·ema(ema(change, first_period), second_period) / ema(ema(|change|, first_period), second_period)` with
    `change = x[i] − x[i − 1]`.

    Source: William Blau, Stocks & Commodities, November 1991; as TA-Lib's TSI.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    first_period : int, default 25
        Length of the averages of changes, in values.
        Allowed: 1 or more.
    second_period : int, default 13
        Length of the averages of these averages, in values.
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
def tsi(
    data: _Data,
    first_period: _Int | None = 25,
    second_period: _Int | None = 13,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def tsi_batch(
    data: _Data,
    first_period_range: _IntRange | None = None,
    second_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _TsiBatch:
    """tsi for every combination of parameters, the last one fastest.

    True strength index: how much of its movement took a price somewhere, smoothed twice, from −100 to 100.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    first_period_range : (start, end, step), list of values, or value, optional
        Length of the averages of changes, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 25 alone.
    second_period_range : (start, end, step), list of values, or value, optional
        Length of the averages of these averages, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 13 alone.
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
        "first_periods": ndarray of int64, shape (rows,)
        "second_periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def tsi_batch_estimate(
    length: _Int,
    first_period_range: _IntRange | None = None,
    second_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that tsi_batch would return for a series of `length` values. Nothing is computed."""

class TsiStream(Stream):
    """tsi as values arrive: feed them with update, get the values of the array, to the bit.

    True strength index: how much of its movement took a price somewhere, smoothed twice, from −100 to 100.

    Parameters
    ----------
    first_period : int, default 25
        Length of the averages of changes, in values.
        Allowed: 1 or more.
    second_period : int, default 13
        Length of the averages of these averages, in values.
        Allowed: 1 or more.
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
        first_period: _Int | None = 25,
        second_period: _Int | None = 13,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def first_period(self) -> int:
        """Length of the averages of changes, in values."""
    @property
    def second_period(self) -> int:
        """Length of the averages of these averages, in values."""
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

class _UltoscBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["period1s", "period2s", "period3s"],
        /,
    ) -> npt.NDArray[np.int64]: ...

@overload
def ultosc(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    period1: _Int | None = 7,
    period2: _Int | None = 14,
    period3: _Int | None = 28,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Ultimate oscillator: how far up in their ranges the last bars closed, over three spans at once, from 0 to 100.

    A bar's pressure is close − the lower of its low and the close before; a span's share is the sum of these over the
    sum of the true ranges (see `atr`), and 0 where there was no range. The value is
    100·(4·short + 2·medium + long) / 7, in whatever order the three periods are given.

    Source: Larry Williams, 1976; as TA-Lib's ULTOSC.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
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
def ultosc(
    high: _Data,
    low: _Data,
    close: _Data,
    period1: _Int | None = 7,
    period2: _Int | None = 14,
    period3: _Int | None = 28,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def ultosc_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period1_range: _IntRange | None = None,
    period2_range: _IntRange | None = None,
    period3_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        "period1s": ndarray of int64, shape (rows,)
        "period2s": ndarray of int64, shape (rows,)
        "period3s": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
        period1: _Int | None = 7,
        period2: _Int | None = 14,
        period3: _Int | None = 28,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period1(self) -> int:
        """Bars in one of the spans."""
    @property
    def period2(self) -> int:
        """Bars in another one."""
    @property
    def period3(self) -> int:
        """Bars in the third one."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _VhfBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def vhf(
    data: _ContainerT,
    period: _Int | None = 28,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Vertical horizontal filter: whether a price is in a trend, where it is high, or goes to and fro, where it is low.

    (highest − lowest) of the last `period` values over the sum of the sizes of the last `period` steps, and 0 where
    nothing moved.

    `y[i] = (max(x[i − period + 1], …, x[i]) − min(x[i − period + 1], …, x[i])) / (|x[i − period + 1] − x[i − period]| +
    … + |x[i] − x[i − 1]|)`.

    Source: Adam White, Futures, August 1991; as TA-Lib's VHF.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 28
        Values in the range, and steps in the sum.
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
def vhf(
    data: _Data,
    period: _Int | None = 28,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def vhf_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _VhfBatch:
    """vhf for every combination of parameters, the last one fastest.

    Vertical horizontal filter: whether a price is in a trend, where it is high, or goes to and fro, where it is low.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the range, and steps in the sum.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 28 alone.
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

def vhf_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that vhf_batch would return for a series of `length` values. Nothing is computed."""

class VhfStream(Stream):
    """vhf as values arrive: feed them with update, get the values of the array, to the bit.

    Vertical horizontal filter: whether a price is in a trend, where it is high, or goes to and fro, where it is low.

    Parameters
    ----------
    period : int, default 28
        Values in the range, and steps in the sum.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 28, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values in the range, and steps in the sum."""
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

class VortexOutput(NamedTuple, Generic[_T]):
    """The outputs of vortex: plus, minus."""

    plus: _T
    minus: _T

class _VortexBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["plus", "minus"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def vortex(
    high: _SeriesT,
    low: _SeriesT,
    close: _SeriesT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> VortexOutput[_SeriesT]:
    """Vortex indicator: how far bars reach beyond the opposite end of the bar before, upwards and downwards.

    `plus` is the sum of |high − low before| over `period` bars, `minus` the sum of |low − high before|, each over the sum
    of the true ranges (see `atr`), and 0 where there was no range.

    Source: Etienne Botes and Douglas Siepman, Stocks & Commodities, January 2010; as TA-Lib's VORTEX.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Bars in the sums.
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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    VortexOutput, a named tuple
        plus: ndarray of float64, shape (n,)
            The reach upwards.
        minus: ndarray of float64, shape (n,)
            The reach downwards.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def vortex(
    high: _FrameT,
    low: _FrameT,
    close: _FrameT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def vortex(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> VortexOutput[_Series]: ...
def vortex_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _VortexBatch:
    """vortex for every combination of parameters, the last one fastest.

    Vortex indicator: how far bars reach beyond the opposite end of the bar before, upwards and downwards.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Bars in the sums.
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
        "plus": ndarray of float64, shape (rows, n)
            The reach upwards.
        "minus": ndarray of float64, shape (rows, n)
            The reach downwards.
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def vortex_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that vortex_batch would return for a series of `length` values. Nothing is computed."""

class VortexStream(Stream):
    """vortex as values arrive: feed them with update, get the values of the array, to the bit.

    Vortex indicator: how far bars reach beyond the opposite end of the bar before, upwards and downwards.

    Parameters
    ----------
    period : int, default 14
        Bars in the sums.
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
        """Bars in the sums."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> VortexOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> VortexOutput[float] | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> VortexOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> VortexOutput[float] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> VortexOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> VortexOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _WadBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def wad(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Williams' accumulation/distribution: how far all bars so far closed from the ends of their true ranges.

    A bar that closes higher than the one before adds close − the lower of its low and the close before, one that closes
    lower takes off the higher of its high and the close before − close. It starts at 0 with the first bar.

    `y[i] = y[i − 1] + close[i] − min(low[i], close[i − 1])` where `close[i] > close[i − 1]`,
    `y[i] = y[i − 1] + close[i] − max(high[i], close[i − 1])` where `close[i] < close[i − 1]`, and else
    `y[i] = y[i − 1]`; `y[0] = 0`.

    Source: Larry Williams, 1972; as TA-Lib's WAD.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
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
def wad(
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def wad_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _WadBatch:
    """wad for every combination of parameters, the last one fastest.

    Williams' accumulation/distribution: how far all bars so far closed from the ends of their true ranges.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
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
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def wad_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that wad_batch would return for a series of `length` values. Nothing is computed."""

class WadStream(Stream):
    """wad as values arrive: feed them with update, get the values of the array, to the bit.

    Williams' accumulation/distribution: how far all bars so far closed from the ends of their true ranges.

    Parameters
    ----------
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, *, missing: _Missing | None = None) -> Self: ...
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _WillrBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def willr(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Williams' %R: how far the close stands below the highest high of the last bars, from 0 at that to −100 at the lowest
    low: 100·(close − highest high) / (highest high − lowest low), and 0 where these two are one.

    Source: Larry Williams, How I Made One Million Dollars, 1973; as TA-Lib's WILLR.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Bars in the range.
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
def willr(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def willr_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
        """Bars in the range."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...
