"""What is traded, and at which price."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, overload

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import (
    _Series,
    _Int,
    _Value,
    _Data,
    _IntRange,
    _StrRange,
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

class _AdBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def ad(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    volume: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Accumulation/distribution line: the sum of all volumes, each as far as its bar closed high or low in its range.

    A volume counts with ((close − low) − (high − close)) / (high − low), from −1 at the low to 1 at the high, and not at
    all where there is no range.

    Source: Marc Chaikin; as TA-Lib's AD.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
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
def ad(
    high: _Data,
    low: _Data,
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def ad_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _AdBatch:
    """ad for every combination of parameters, the last one fastest.

    Accumulation/distribution line: the sum of all volumes, each as far as its bar closed high or low in its range.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
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

def ad_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that ad_batch would return for a series of `length` values. Nothing is computed."""

class AdStream(Stream):
    """ad as values arrive: feed them with update, get the values of the array, to the bit.

    Accumulation/distribution line: the sum of all volumes, each as far as its bar closed high or low in its range.

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

class _AdoscBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["fast_periods", "slow_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...

@overload
def adosc(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    volume: _ContainerT,
    fast_period: _Int | None = 3,
    slow_period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Chaikin oscillator: how far a fast average of the accumulation/distribution line stands above a slow one.

    The line is that of `ad`, and both are exponential averages that begin with its first value. How far the
    line is above an average with the share b of the newest value is (1 − b) · (what it was + the newest flow), so the level of
    the line costs no digits.

    Source: Marc Chaikin; as TA-Lib's ADOSC.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fast_period : int, default 3
        Length of the fast average, in bars.
        Allowed: 1 or more.
    slow_period : int, default 10
        Length of the slow average, in bars.
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
def adosc(
    high: _Data,
    low: _Data,
    close: _Data,
    volume: _Data,
    fast_period: _Int | None = 3,
    slow_period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def adosc_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    volume: _Data,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _AdoscBatch:
    """adosc for every combination of parameters, the last one fastest.

    Chaikin oscillator: how far a fast average of the accumulation/distribution line stands above a slow one.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fast_period_range : (start, end, step), list of values, or value, optional
        Length of the fast average, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 3 alone.
    slow_period_range : (start, end, step), list of values, or value, optional
        Length of the slow average, in bars.
        Allowed: 2 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 10 alone.
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

def adosc_batch_estimate(
    length: _Int,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that adosc_batch would return for a series of `length` values. Nothing is computed."""

class AdoscStream(Stream):
    """adosc as values arrive: feed them with update, get the values of the array, to the bit.

    Chaikin oscillator: how far a fast average of the accumulation/distribution line stands above a slow one.

    Parameters
    ----------
    fast_period : int, default 3
        Length of the fast average, in bars.
        Allowed: 1 or more.
    slow_period : int, default 10
        Length of the slow average, in bars.
        Allowed: 2 or more.
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
        fast_period: _Int | None = 3,
        slow_period: _Int | None = 10,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fast_period(self) -> int:
        """Length of the fast average, in bars."""
    @property
    def slow_period(self) -> int:
        """Length of the slow average, in bars."""
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

class _CmfBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def cmf(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    volume: _ContainerT,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Chaikin money flow: whether a price closes near its highs, weighed by volume, from −1 to 1.

    Of the last `period` bars, the sum of what `ad` adds up, over that of the volumes, and 0 where there is no
    volume.

    `y[i] = (f[i − period + 1]·volume[i − period + 1] + … + f[i]·volume[i]) / (volume[i − period + 1] + … + volume[i])`
    with `f[i] = ((close[i] − low[i]) − (high[i] − close[i])) / (high[i] − low[i])`.

    Source: Marc Chaikin; as TA-Lib's CMF.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 20
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
def cmf(
    high: _Data,
    low: _Data,
    close: _Data,
    volume: _Data,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def cmf_batch(
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
) -> _CmfBatch:
    """cmf for every combination of parameters, the last one fastest.

    Chaikin money flow: whether a price closes near its highs, weighed by volume, from −1 to 1.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Bars in the window.
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

def cmf_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that cmf_batch would return for a series of `length` values. Nothing is computed."""

class CmfStream(Stream):
    """cmf as values arrive: feed them with update, get the values of the array, to the bit.

    Chaikin money flow: whether a price closes near its highs, weighed by volume, from −1 to 1.

    Parameters
    ----------
    period : int, default 20
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

    def __new__(cls, period: _Int | None = 20, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Bars in the window."""
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

class _EfiBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def efi(
    close: _ContainerT,
    volume: _ContainerT,
    period: _Int | None = 13,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Elder's force index: the exponential average of each change of the close times the volume of its bar.

    `efi = ema(force, period)` with `force[i] = (close[i] − close[i − 1])·volume[i]`.

    Source: Alexander Elder, Trading for a Living, 1993; as TA-Lib's EFI.

    Parameters
    ----------
    close, volume : array_like of float, shape (n,)
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
def efi(
    close: _Data,
    volume: _Data,
    period: _Int | None = 13,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def efi_batch(
    close: _Data,
    volume: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _EfiBatch:
    """efi for every combination of parameters, the last one fastest.

    Elder's force index: the exponential average of each change of the close times the volume of its bar.

    Parameters
    ----------
    close, volume : array_like of float, shape (n,)
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
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def efi_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that efi_batch would return for a series of `length` values. Nothing is computed."""

class EfiStream(Stream):
    """efi as values arrive: feed them with update, get the values of the array, to the bit.

    Elder's force index: the exponential average of each change of the close times the volume of its bar.

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
    def update(self, close: _Value, volume: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, close: _Value, volume: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, close: _SeriesT, volume: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, close: _Data, volume: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _MarketfiBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def marketfi(
    high: _ContainerT,
    low: _ContainerT,
    volume: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Market facilitation index: how far a price moves for what is traded, (high − low) / volume, and 0 where nothing is.

    Source: Bill Williams, Trading Chaos, 1995; as TA-Lib's MARKETFI.

    Parameters
    ----------
    high, low, volume : array_like of float, shape (n,)
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
def marketfi(
    high: _Data,
    low: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def marketfi_batch(
    high: _Data,
    low: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MarketfiBatch:
    """marketfi for every combination of parameters, the last one fastest.

    Market facilitation index: how far a price moves for what is traded, (high − low) / volume, and 0 where nothing is.

    Parameters
    ----------
    high, low, volume : array_like of float, shape (n,)
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

def marketfi_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that marketfi_batch would return for a series of `length` values. Nothing is computed."""

class MarketfiStream(Stream):
    """marketfi as values arrive: feed them with update, get the values of the array, to the bit.

    Market facilitation index: how far a price moves for what is traded, (high − low) / volume, and 0 where nothing is.

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
    def update(self, high: _Value, low: _Value, volume: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, volume: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, volume: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, volume: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _NviBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def nvi(
    close: _ContainerT,
    volume: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Negative volume index: what a price does on bars with less volume than the one before, when the crowd is away.

    It begins with 1000, and is multiplied by close / previous close on each such bar.

    Source: Paul Dysart, 1930s, and Norman Fosback, Stock Market Logic, 1976; as TA-Lib's NVI.

    Parameters
    ----------
    close : array_like of float, shape (n,)
        Allowed: above 0; any other value is missing. NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    volume : array_like of float, shape (n,)
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
def nvi(
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def nvi_batch(
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _NviBatch:
    """nvi for every combination of parameters, the last one fastest.

    Negative volume index: what a price does on bars with less volume than the one before, when the crowd is away.

    Parameters
    ----------
    close : array_like of float, shape (n,)
        Allowed: above 0; any other value is missing. NaN or an infinity ends a run: each run without is computed by itself.
    volume : array_like of float, shape (n,)
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

def nvi_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that nvi_batch would return for a series of `length` values. Nothing is computed."""

class NviStream(Stream):
    """nvi as values arrive: feed them with update, get the values of the array, to the bit.

    Negative volume index: what a price does on bars with less volume than the one before, when the crowd is away.

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
    def update(self, close: _Value, volume: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN, an infinity and what an input does not allow are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, close: _Value, volume: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, close: _SeriesT, volume: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, close: _Data, volume: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _ObvBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def obv(
    close: _ContainerT,
    volume: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """On-balance volume: the volume of all bars that closed higher than the one before, less that of all that closed
    lower.

    It starts with the volume of the first bar; a bar that closes where the one before did changes nothing.

    `y[i] = y[i − 1] + volume[i]` where `close[i] > close[i − 1]`, `y[i] = y[i − 1] − volume[i]` where
    `close[i] < close[i − 1]`, and else `y[i] = y[i − 1]`; `y[0] = volume[0]`.

    Source: Joseph Granville, Granville's New Key to Stock Market Profits, 1963; as TA-Lib's OBV.

    Parameters
    ----------
    close, volume : array_like of float, shape (n,)
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
def obv(
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def obv_batch(
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _ObvBatch:
    """obv for every combination of parameters, the last one fastest.

    On-balance volume: the volume of all bars that closed higher than the one before, less that of all that closed lower.

    Parameters
    ----------
    close, volume : array_like of float, shape (n,)
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

def obv_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that obv_batch would return for a series of `length` values. Nothing is computed."""

class ObvStream(Stream):
    """obv as values arrive: feed them with update, get the values of the array, to the bit.

    On-balance volume: the volume of all bars that closed higher than the one before, less that of all that closed lower.

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
    def update(self, close: _Value, volume: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, close: _Value, volume: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, close: _SeriesT, volume: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, close: _Data, volume: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _PviBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def pvi(
    close: _ContainerT,
    volume: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Positive volume index: what a price does on bars with more volume than the one before, when the crowd is there.

    It begins with 1000, and is multiplied by close / previous close on each such bar.

    Source: Paul Dysart, 1930s, and Norman Fosback, Stock Market Logic, 1976; as TA-Lib's PVI.

    Parameters
    ----------
    close : array_like of float, shape (n,)
        Allowed: above 0; any other value is missing. NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    volume : array_like of float, shape (n,)
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
def pvi(
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def pvi_batch(
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _PviBatch:
    """pvi for every combination of parameters, the last one fastest.

    Positive volume index: what a price does on bars with more volume than the one before, when the crowd is there.

    Parameters
    ----------
    close : array_like of float, shape (n,)
        Allowed: above 0; any other value is missing. NaN or an infinity ends a run: each run without is computed by itself.
    volume : array_like of float, shape (n,)
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

def pvi_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that pvi_batch would return for a series of `length` values. Nothing is computed."""

class PviStream(Stream):
    """pvi as values arrive: feed them with update, get the values of the array, to the bit.

    Positive volume index: what a price does on bars with more volume than the one before, when the crowd is there.

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
    def update(self, close: _Value, volume: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN, an infinity and what an input does not allow are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, close: _Value, volume: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, close: _SeriesT, volume: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, close: _Data, volume: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

_PvoAverage: TypeAlias = Literal[
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

class _PvoBatch(SweepResult):
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
def pvo(
    volume: _ContainerT,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    average: _PvoAverage | None = "ema",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Percentage volume oscillator: how far a fast average of volumes stands above a slow one, in percent of the slow one.

    The percentage price oscillator (see `ppo`) of volumes, and 0 where nothing was traded.

    `pvo = 100·(fast − slow) / slow`.

    Source: as TA-Lib's PVO.

    Parameters
    ----------
    volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fast_period : int, default 12
        Length of the fast average, in bars.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in bars.
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
def pvo(
    volume: _Data,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    average: _PvoAverage | None = "ema",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def pvo_batch(
    volume: _Data,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _PvoBatch:
    """pvo for every combination of parameters, the last one fastest.

    Percentage volume oscillator: how far a fast average of volumes stands above a slow one, in percent of the slow one.

    Parameters
    ----------
    volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fast_period_range : (start, end, step), list of values, or value, optional
        Length of the fast average, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 12 alone.
    slow_period_range : (start, end, step), list of values, or value, optional
        Length of the slow average, in bars.
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

def pvo_batch_estimate(
    length: _Int,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that pvo_batch would return for a series of `length` values. Nothing is computed."""

class PvoStream(Stream):
    """pvo as values arrive: feed them with update, get the values of the array, to the bit.

    Percentage volume oscillator: how far a fast average of volumes stands above a slow one, in percent of the slow one.

    Parameters
    ----------
    fast_period : int, default 12
        Length of the fast average, in bars.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in bars.
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
        average: _PvoAverage | None = "ema",
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fast_period(self) -> int:
        """Length of the fast average, in bars."""
    @property
    def slow_period(self) -> int:
        """Length of the slow average, in bars."""
    @property
    def average(self) -> _PvoAverage:
        """The kind of both averages."""
    @overload
    def update(self, volume: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, volume: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, volume: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, volume: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _PvtBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def pvt(
    close: _ContainerT,
    volume: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Price volume trend: the sum of all volumes, each times the relative change of the close since the bar before.

    It begins with 0, and a bar after a close of 0 adds nothing.

    `y[i] = y[i − 1] + volume[i]·(close[i] − close[i − 1]) / close[i − 1]`, and `y[0] = 0`.

    Source: as TA-Lib's PVT.

    Parameters
    ----------
    close, volume : array_like of float, shape (n,)
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
def pvt(
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def pvt_batch(
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _PvtBatch:
    """pvt for every combination of parameters, the last one fastest.

    Price volume trend: the sum of all volumes, each times the relative change of the close since the bar before.

    Parameters
    ----------
    close, volume : array_like of float, shape (n,)
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

def pvt_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that pvt_batch would return for a series of `length` values. Nothing is computed."""

class PvtStream(Stream):
    """pvt as values arrive: feed them with update, get the values of the array, to the bit.

    Price volume trend: the sum of all volumes, each times the relative change of the close since the bar before.

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
    def update(self, close: _Value, volume: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, close: _Value, volume: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, close: _SeriesT, volume: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, close: _Data, volume: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _RvolBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def rvol(
    volume: _ContainerT,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Relative volume: a bar's volume over the mean of the `period` bars before it, and 0 where nothing was traded then.

    `y[i] = volume[i] / ((volume[i − period] + … + volume[i − 1]) / period)`.

    Source: as TA-Lib's RVOL.

    Parameters
    ----------
    volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 20
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
def rvol(
    volume: _Data,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def rvol_batch(
    volume: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _RvolBatch:
    """rvol for every combination of parameters, the last one fastest.

    Relative volume: a bar's volume over the mean of the `period` bars before it, and 0 where nothing was traded then.

    Parameters
    ----------
    volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Bars in the mean.
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

def rvol_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that rvol_batch would return for a series of `length` values. Nothing is computed."""

class RvolStream(Stream):
    """rvol as values arrive: feed them with update, get the values of the array, to the bit.

    Relative volume: a bar's volume over the mean of the `period` bars before it, and 0 where nothing was traded then.

    Parameters
    ----------
    period : int, default 20
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

    def __new__(cls, period: _Int | None = 20, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Bars in the mean."""
    @overload
    def update(self, volume: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, volume: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, volume: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, volume: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _VwapBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def vwap(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    volume: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Volume-weighted average price: the mean of all typical prices so far, each weighed by its volume.

    `y[i] = (volume[0]·typical[0] + … + volume[i]·typical[i]) / (volume[0] + … + volume[i])` with
    `typical[i] = (high[i] + low[i] + close[i]) / 3`. It is 0 before anything is traded. Prices are measured from the first
    one, so that their level costs no digits.

    Source: as TA-Lib's VWAP.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
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
def vwap(
    high: _Data,
    low: _Data,
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def vwap_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    volume: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _VwapBatch:
    """vwap for every combination of parameters, the last one fastest.

    Volume-weighted average price: the mean of all typical prices so far, each weighed by its volume.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
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

def vwap_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that vwap_batch would return for a series of `length` values. Nothing is computed."""

class VwapStream(Stream):
    """vwap as values arrive: feed them with update, get the values of the array, to the bit.

    Volume-weighted average price: the mean of all typical prices so far, each weighed by its volume.

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
