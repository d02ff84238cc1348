"""How far a price swings."""

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

class AccelerationBandsOutput(NamedTuple, Generic[_T]):
    """The outputs of acceleration_bands: upper, middle, lower."""

    upper: _T
    middle: _T
    lower: _T

class _AccelerationBandsBatch(SweepResult):
    @overload
    def __getitem__(
        self,
        key: Literal["upper", "middle", "lower"],
        /,
    ) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def acceleration_bands(
    high: _SeriesT,
    low: _SeriesT,
    close: _SeriesT,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> AccelerationBandsOutput[_SeriesT]:
    """Acceleration bands: averages of the high and the low, each moved outwards the further the longer the bars are.

    A bar's share is 4·(high − low) / (high + low), and 0 where the sum is 0. `upper` is the simple average of
    high·(1 + share), `lower` that of low·(1 − share), and `middle` that of the close, of `period` bars.

    Source: Price Headley, Big Trends in Trading, 2002; as TA-Lib's ACCBANDS.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
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
        Allowed: A tuple of 3 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    AccelerationBandsOutput, a named tuple
        upper: ndarray of float64, shape (n,)
            The average of the highs, moved up.
        middle: ndarray of float64, shape (n,)
            The average of the closes.
        lower: ndarray of float64, shape (n,)
            The average of the lows, moved down.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def acceleration_bands(
    high: _FrameT,
    low: _FrameT,
    close: _FrameT,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def acceleration_bands(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> AccelerationBandsOutput[_Series]: ...
def acceleration_bands_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _AccelerationBandsBatch:
    """acceleration_bands for every combination of parameters, the last one fastest.

    Acceleration bands: averages of the high and the low, each moved outwards the further the longer the bars are.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
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
        "upper": ndarray of float64, shape (rows, n)
            The average of the highs, moved up.
        "middle": ndarray of float64, shape (rows, n)
            The average of the closes.
        "lower": ndarray of float64, shape (rows, n)
            The average of the lows, moved down.
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def acceleration_bands_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that acceleration_bands_batch would return for a series of `length` values. Nothing is computed."""

class AccelerationBandsStream(Stream):
    """acceleration_bands as values arrive: feed them with update, get the values of the array, to the bit.

    Acceleration bands: averages of the high and the low, each moved outwards the further the longer the bars are.

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
    def update(
        self,
        high: _Value,
        low: _Value,
        close: _Value,
    ) -> AccelerationBandsOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> AccelerationBandsOutput[float] | None: ...
    @overload
    def peek(
        self,
        high: _Value,
        low: _Value,
        close: _Value,
    ) -> AccelerationBandsOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> AccelerationBandsOutput[float] | None: ...
    @overload
    def extend(
        self,
        high: _SeriesT,
        low: _SeriesT,
        close: _SeriesT,
    ) -> AccelerationBandsOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> AccelerationBandsOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _AdrBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def adr(
    high: _ContainerT,
    low: _ContainerT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Average day range: the mean of high − low over `period` bars.

    `y[i] = ((high[i − period + 1] − low[i − period + 1]) + … + (high[i] − low[i])) / period`.

    Source: as TA-Lib's ADR.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
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
def adr(
    high: _Data,
    low: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def adr_batch(
    high: _Data,
    low: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _AdrBatch:
    """adr for every combination of parameters, the last one fastest.

    Average day range: the mean of high − low over `period` bars.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Bars in the mean.
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

def adr_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that adr_batch would return for a series of `length` values. Nothing is computed."""

class AdrStream(Stream):
    """adr as values arrive: feed them with update, get the values of the array, to the bit.

    Average day range: the mean of high − low over `period` bars.

    Parameters
    ----------
    period : int, default 14
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

    def __new__(cls, period: _Int | None = 14, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Bars in the mean."""
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

class _AtrBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def atr(
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
    """Average true range: how far a price typically goes in one bar.

    The true range of a bar is the greatest of high − low, |high − previous close| and
    |low − previous close|; the first bar's is high − low. It is smoothed by Wilder's average of
    `period` values (see `smma`).

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
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
def atr(
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
def atr_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _AtrBatch:
    """atr for every combination of parameters, the last one fastest.

    Average true range: how far a price typically goes in one bar.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the average, in bars.
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

def atr_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that atr_batch would return for a series of `length` values. Nothing is computed."""

class AtrStream(Stream):
    """atr as values arrive: feed them with update, get the values of the array, to the bit.

    Average true range: how far a price typically goes in one bar.

    Parameters
    ----------
    period : int, default 14
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

    def __new__(cls, period: _Int | None = 14, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the average, in bars."""
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

class _AvgtrangeBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def avgtrange(
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
    """Average of true ranges, from that of the second bar on: how far a price typically goes in one bar.

    Wilder's average of `period` values of `trange`: unlike `atr`, it leaves out the first
    bar, which has no close before it.

    `y[i] = (y[i − 1]·(period − 1) + range[i]) / period`, which starts with
    `y[period] = (range[1] + … + range[period]) / period`, where
    `range[i] = max(high[i] − low[i], |high[i] − close[i − 1]|, |low[i] − close[i − 1]|)`.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ATR.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
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
def avgtrange(
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
def avgtrange_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _AvgtrangeBatch:
    """avgtrange for every combination of parameters, the last one fastest.

    Average of true ranges, from that of the second bar on: how far a price typically goes in one bar.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the average, in bars.
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

def avgtrange_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that avgtrange_batch would return for a series of `length` values. Nothing is computed."""

class AvgtrangeStream(Stream):
    """avgtrange as values arrive: feed them with update, get the values of the array, to the bit.

    Average of true ranges, from that of the second bar on: how far a price typically goes in one bar.

    Parameters
    ----------
    period : int, default 14
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

    def __new__(cls, period: _Int | None = 14, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the average, in bars."""
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

class BollingerBandsOutput(NamedTuple, Generic[_T]):
    """The outputs of bollinger_bands: upper, middle, lower."""

    upper: _T
    middle: _T
    lower: _T

_BollingerBandsAverage: TypeAlias = Literal[
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

class _BollingerBandsBatch(SweepResult):
    @overload
    def __getitem__(
        self,
        key: Literal["upper", "middle", "lower"],
        /,
    ) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["devups", "devdns"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["averages"], /) -> npt.NDArray[np.str_]: ...

@overload
def bollinger_bands(
    data: _SeriesT,
    period: _Int | None = 20,
    devup: _Float | None = 2.0,
    devdn: _Float | None = 2.0,
    average: _BollingerBandsAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> BollingerBandsOutput[_SeriesT]:
    """Bollinger bands: an average of the last `period` values, and lines that run `devup` and `devdn`
    population standard deviations above and below it.

    `upper` = `middle` + `devup`·σ and `lower` = `middle` − `devdn`·σ, where σ is the standard deviation from the mean (see
    `stddev`), of whatever kind the average is.

    Source: John Bollinger, Bollinger on Bollinger Bands, 2001; as TA-Lib's BBANDS.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.
    devup : float, default 2.0
        Standard deviations from the average up to `upper`.
        Allowed: a finite number.
    devdn : float, default 2.0
        Standard deviations from the average down to `lower`.
        Allowed: a finite number.
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
        Allowed: A tuple of 3 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    BollingerBandsOutput, a named tuple
        upper: ndarray of float64, shape (n,)
            The average plus `devup` standard deviations.
        middle: ndarray of float64, shape (n,)
            The average.
        lower: ndarray of float64, shape (n,)
            The average less `devdn` standard deviations.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def bollinger_bands(
    data: _FrameT,
    period: _Int | None = 20,
    devup: _Float | None = 2.0,
    devdn: _Float | None = 2.0,
    average: _BollingerBandsAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def bollinger_bands(
    data: _Data,
    period: _Int | None = 20,
    devup: _Float | None = 2.0,
    devdn: _Float | None = 2.0,
    average: _BollingerBandsAverage | None = "sma",
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> BollingerBandsOutput[_Series]: ...
def bollinger_bands_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    devup_range: _FloatRange | None = None,
    devdn_range: _FloatRange | None = None,
    average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _BollingerBandsBatch:
    """bollinger_bands for every combination of parameters, the last one fastest.

    Bollinger bands: an average of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 20 alone.
    devup_range, devdn_range : (start, end, step), list of values, or value, optional
        devup_range: Standard deviations from the average up to `upper`.
        devdn_range: Standard deviations from the average down to `lower`.
        Allowed: a finite number. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 2.0 alone.
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
        "upper": ndarray of float64, shape (rows, n)
            The average plus `devup` standard deviations.
        "middle": ndarray of float64, shape (rows, n)
            The average.
        "lower": ndarray of float64, shape (rows, n)
            The average less `devdn` standard deviations.
        "periods": ndarray of int64, shape (rows,)
        "devups": ndarray of float64, shape (rows,)
        "devdns": ndarray of float64, shape (rows,)
        "averages": ndarray of str, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def bollinger_bands_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    devup_range: _FloatRange | None = None,
    devdn_range: _FloatRange | None = None,
    average_range: _StrRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that bollinger_bands_batch would return for a series of `length` values. Nothing is computed."""

class BollingerBandsStream(Stream):
    """bollinger_bands as values arrive: feed them with update, get the values of the array, to the bit.

    Bollinger bands: an average of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it.

    Parameters
    ----------
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.
    devup : float, default 2.0
        Standard deviations from the average up to `upper`.
        Allowed: a finite number.
    devdn : float, default 2.0
        Standard deviations from the average down to `lower`.
        Allowed: a finite number.
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
        period: _Int | None = 20,
        devup: _Float | None = 2.0,
        devdn: _Float | None = 2.0,
        average: _BollingerBandsAverage | None = "sma",
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Values in the window."""
    @property
    def devup(self) -> float:
        """Standard deviations from the average up to `upper`."""
    @property
    def devdn(self) -> float:
        """Standard deviations from the average down to `lower`."""
    @property
    def average(self) -> _BollingerBandsAverage:
        """The kind of average."""
    @overload
    def update(self, data: _Value) -> BollingerBandsOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> BollingerBandsOutput[float] | None: ...
    @overload
    def peek(self, data: _Value) -> BollingerBandsOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> BollingerBandsOutput[float] | None: ...
    @overload
    def extend(self, data: _SeriesT) -> BollingerBandsOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> BollingerBandsOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CviBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods", "roc_periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def cvi(
    high: _ContainerT,
    low: _ContainerT,
    period: _Int | None = 10,
    roc_period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Chaikin's volatility: by how much the usual range of a bar has grown, in percent.

    100·(e − old) / old, where e is the exponential average of high − low over `period` bars and old its value `roc_period`
    bars before, and 0 where there was no range yet. While there is none again both shrink alike, and the value stays.

    Source: Marc Chaikin; as TA-Lib's CVI.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 10
        Length of the average, in bars.
        Allowed: 1 or more.
    roc_period : int, default 10
        Distance between the two averages, in bars.
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
def cvi(
    high: _Data,
    low: _Data,
    period: _Int | None = 10,
    roc_period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def cvi_batch(
    high: _Data,
    low: _Data,
    period_range: _IntRange | None = None,
    roc_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CviBatch:
    """cvi for every combination of parameters, the last one fastest.

    Chaikin's volatility: by how much the usual range of a bar has grown, in percent.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range, roc_period_range : (start, end, step), list of values, or value, optional
        period_range: Length of the average, in bars.
        roc_period_range: Distance between the two averages, in bars.
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
        "roc_periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cvi_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    roc_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that cvi_batch would return for a series of `length` values. Nothing is computed."""

class CviStream(Stream):
    """cvi as values arrive: feed them with update, get the values of the array, to the bit.

    Chaikin's volatility: by how much the usual range of a bar has grown, in percent.

    Parameters
    ----------
    period : int, default 10
        Length of the average, in bars.
        Allowed: 1 or more.
    roc_period : int, default 10
        Distance between the two averages, in bars.
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
        roc_period: _Int | None = 10,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the average, in bars."""
    @property
    def roc_period(self) -> int:
        """Distance between the two averages, in bars."""
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

class DonchianOutput(NamedTuple, Generic[_T]):
    """The outputs of donchian: upper, middle, lower."""

    upper: _T
    middle: _T
    lower: _T

class _DonchianBatch(SweepResult):
    @overload
    def __getitem__(
        self,
        key: Literal["upper", "middle", "lower"],
        /,
    ) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def donchian(
    high: _SeriesT,
    low: _SeriesT,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> DonchianOutput[_SeriesT]:
    """Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean
    of the two.

    In formulas: `upper[i] = max(high[i − period + 1], …, high[i])`, `lower[i] = min(low[i − period + 1], …, low[i])`,
    `middle[i] = (upper[i] + lower[i]) / 2`.

    Source: Richard Donchian, around 1960.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
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
        Allowed: A tuple of 3 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    DonchianOutput, a named tuple
        upper: ndarray of float64, shape (n,)
            The highest high.
        middle: ndarray of float64, shape (n,)
            The mean of the other two.
        lower: ndarray of float64, shape (n,)
            The lowest low.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def donchian(
    high: _FrameT,
    low: _FrameT,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def donchian(
    high: _Data,
    low: _Data,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> DonchianOutput[_Series]: ...
def donchian_batch(
    high: _Data,
    low: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _DonchianBatch:
    """donchian for every combination of parameters, the last one fastest.

    Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean of the two.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
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
        "upper": ndarray of float64, shape (rows, n)
            The highest high.
        "middle": ndarray of float64, shape (rows, n)
            The mean of the other two.
        "lower": ndarray of float64, shape (rows, n)
            The lowest low.
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def donchian_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that donchian_batch would return for a series of `length` values. Nothing is computed."""

class DonchianStream(Stream):
    """donchian as values arrive: feed them with update, get the values of the array, to the bit.

    Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean of the two.

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
    def update(self, high: _Value, low: _Value) -> DonchianOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> DonchianOutput[float] | None: ...
    @overload
    def peek(self, high: _Value, low: _Value) -> DonchianOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> DonchianOutput[float] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT) -> DonchianOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data) -> DonchianOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class KeltnerOutput(NamedTuple, Generic[_T]):
    """The outputs of keltner: upper, middle, lower."""

    upper: _T
    middle: _T
    lower: _T

class _KeltnerBatch(SweepResult):
    @overload
    def __getitem__(
        self,
        key: Literal["upper", "middle", "lower"],
        /,
    ) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods", "atr_periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["multipliers"], /) -> npt.NDArray[np.float64]: ...

@overload
def keltner(
    high: _SeriesT,
    low: _SeriesT,
    close: _SeriesT,
    period: _Int | None = 20,
    atr_period: _Int | None = 10,
    multiplier: _Float | None = 2.0,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> KeltnerOutput[_SeriesT]:
    """Keltner channel: an average of the typical price, and lines that run `multiplier` average true ranges above and below it.

    `middle` is the exponential average (see `ema`) of `period` typical prices (see
    `typprice`), and the true ranges are averaged as in `natr`. Both begin at the first
    answer, from the bars just before it.

    In formulas, with a for that average of the true ranges: `middle = ema((high + low + close) / 3, period)`,
    `upper = middle + multiplier·a`, `lower = middle − multiplier·a`.

    Source: Chester Keltner, How to Make Money in Commodities, 1960, with Linda Raschke's averages; as TA-Lib's KC.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 20
        Length of the average of prices, in bars.
        Allowed: 1 or more.
    atr_period : int, default 10
        Length of the average of true ranges, in bars.
        Allowed: 1 or more.
    multiplier : float, default 2.0
        Average true ranges from `middle` to either line.
        Allowed: a finite number.
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
    KeltnerOutput, a named tuple
        upper: ndarray of float64, shape (n,)
            The average plus `multiplier` true ranges.
        middle: ndarray of float64, shape (n,)
            The average.
        lower: ndarray of float64, shape (n,)
            The average less `multiplier` true ranges.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def keltner(
    high: _FrameT,
    low: _FrameT,
    close: _FrameT,
    period: _Int | None = 20,
    atr_period: _Int | None = 10,
    multiplier: _Float | None = 2.0,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def keltner(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 20,
    atr_period: _Int | None = 10,
    multiplier: _Float | None = 2.0,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series, _Series] | None = None,
) -> KeltnerOutput[_Series]: ...
def keltner_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    atr_period_range: _IntRange | None = None,
    multiplier_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _KeltnerBatch:
    """keltner for every combination of parameters, the last one fastest.

    Keltner channel: an average of the typical price, and lines that run `multiplier` average true ranges above and below it.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the average of prices, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 20 alone.
    atr_period_range : (start, end, step), list of values, or value, optional
        Length of the average of true ranges, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 10 alone.
    multiplier_range : (start, end, step), list of values, or value, optional
        Average true ranges from `middle` to either line.
        Allowed: a finite number. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 2.0 alone.
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
        "upper": ndarray of float64, shape (rows, n)
            The average plus `multiplier` true ranges.
        "middle": ndarray of float64, shape (rows, n)
            The average.
        "lower": ndarray of float64, shape (rows, n)
            The average less `multiplier` true ranges.
        "periods": ndarray of int64, shape (rows,)
        "atr_periods": ndarray of int64, shape (rows,)
        "multipliers": ndarray of float64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def keltner_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    atr_period_range: _IntRange | None = None,
    multiplier_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that keltner_batch would return for a series of `length` values. Nothing is computed."""

class KeltnerStream(Stream):
    """keltner as values arrive: feed them with update, get the values of the array, to the bit.

    Keltner channel: an average of the typical price, and lines that run `multiplier` average true ranges above and below it.

    Parameters
    ----------
    period : int, default 20
        Length of the average of prices, in bars.
        Allowed: 1 or more.
    atr_period : int, default 10
        Length of the average of true ranges, in bars.
        Allowed: 1 or more.
    multiplier : float, default 2.0
        Average true ranges from `middle` to either line.
        Allowed: a finite number.
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
        period: _Int | None = 20,
        atr_period: _Int | None = 10,
        multiplier: _Float | None = 2.0,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the average of prices, in bars."""
    @property
    def atr_period(self) -> int:
        """Length of the average of true ranges, in bars."""
    @property
    def multiplier(self) -> float:
        """Average true ranges from `middle` to either line."""
    @overload
    def update(self, high: _Value, low: _Value, close: _Value) -> KeltnerOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> KeltnerOutput[float] | None: ...
    @overload
    def peek(self, high: _Value, low: _Value, close: _Value) -> KeltnerOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> KeltnerOutput[float] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> KeltnerOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data, close: _Data) -> KeltnerOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _MassiBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["fast_periods", "slow_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...

@overload
def massi(
    high: _ContainerT,
    low: _ContainerT,
    fast_period: _Int | None = 9,
    slow_period: _Int | None = 25,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Mass index: a sum that bulges where ranges widen and narrow again.

    e is the exponential average of high − low over `fast_period` bars; the value is the sum of e / (the average of e) over
    `slow_period` bars, each of which is 1 while there is no range.

    Source: Donald Dorsey, Stocks & Commodities, June 1992; as TA-Lib's MASSI.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    fast_period : int, default 9
        Length of both averages, in bars.
        Allowed: 1 or more.
    slow_period : int, default 25
        Bars in the sum.
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
def massi(
    high: _Data,
    low: _Data,
    fast_period: _Int | None = 9,
    slow_period: _Int | None = 25,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def massi_batch(
    high: _Data,
    low: _Data,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MassiBatch:
    """massi for every combination of parameters, the last one fastest.

    Mass index: a sum that bulges where ranges widen and narrow again.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fast_period_range : (start, end, step), list of values, or value, optional
        Length of both averages, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 9 alone.
    slow_period_range : (start, end, step), list of values, or value, optional
        Bars in the sum.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 25 alone.
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

def massi_batch_estimate(
    length: _Int,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that massi_batch would return for a series of `length` values. Nothing is computed."""

class MassiStream(Stream):
    """massi as values arrive: feed them with update, get the values of the array, to the bit.

    Mass index: a sum that bulges where ranges widen and narrow again.

    Parameters
    ----------
    fast_period : int, default 9
        Length of both averages, in bars.
        Allowed: 1 or more.
    slow_period : int, default 25
        Bars in the sum.
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
        fast_period: _Int | None = 9,
        slow_period: _Int | None = 25,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def fast_period(self) -> int:
        """Length of both averages, in bars."""
    @property
    def slow_period(self) -> int:
        """Bars in the sum."""
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

class _NatrBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def natr(
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
    """Normalised average true range: how far a price typically goes in one bar, in percent of the close.

    100·average / close of Wilder's average of `period` true ranges, from that of the second bar on (see
    `atr`), and 0 where the close is 0.

    Source: John Forman, Stocks & Commodities, May 2006; as TA-Lib's NATR.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
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
def natr(
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
def natr_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _NatrBatch:
    """natr for every combination of parameters, the last one fastest.

    Normalised average true range: how far a price typically goes in one bar, in percent of the close.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the average, in bars.
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

def natr_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that natr_batch would return for a series of `length` values. Nothing is computed."""

class NatrStream(Stream):
    """natr as values arrive: feed them with update, get the values of the array, to the bit.

    Normalised average true range: how far a price typically goes in one bar, in percent of the close.

    Parameters
    ----------
    period : int, default 14
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

    def __new__(cls, period: _Int | None = 14, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the average, in bars."""
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

class _RviBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(
        self,
        key: Literal["periods", "stddev_periods"],
        /,
    ) -> npt.NDArray[np.int64]: ...

@overload
def rvi(
    data: _ContainerT,
    period: _Int | None = 14,
    stddev_period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Relative volatility index: the share of rising bars in all volatility, from 0 to 100.

    The standard deviation of the last `stddev_period` values counts up where a value is above the one before, and down where it
    is below. Both are smoothed by Wilder's average of `period` values (see `smma`); the value is
    100·up / (up + down), and 50 where nothing has moved yet. While the price stands still both shrink alike, and the value
    stays.

    Source: Donald Dorsey, Stocks & Commodities, June 1993; as TA-Lib's RVI.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length of the averages, in values.
        Allowed: 1 or more.
    stddev_period : int, default 10
        Values in the standard deviation.
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
def rvi(
    data: _Data,
    period: _Int | None = 14,
    stddev_period: _Int | None = 10,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def rvi_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    stddev_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _RviBatch:
    """rvi for every combination of parameters, the last one fastest.

    Relative volatility index: the share of rising bars in all volatility, from 0 to 100.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the averages, in values.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    stddev_period_range : (start, end, step), list of values, or value, optional
        Values in the standard deviation.
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
        "periods": ndarray of int64, shape (rows,)
        "stddev_periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def rvi_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    stddev_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that rvi_batch would return for a series of `length` values. Nothing is computed."""

class RviStream(Stream):
    """rvi as values arrive: feed them with update, get the values of the array, to the bit.

    Relative volatility index: the share of rising bars in all volatility, from 0 to 100.

    Parameters
    ----------
    period : int, default 14
        Length of the averages, in values.
        Allowed: 1 or more.
    stddev_period : int, default 10
        Values in the standard deviation.
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
        period: _Int | None = 14,
        stddev_period: _Int | None = 10,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the averages, in values."""
    @property
    def stddev_period(self) -> int:
        """Values in the standard deviation."""
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

class SupertrendOutput(NamedTuple, Generic[_T]):
    """The outputs of supertrend: supertrend, trend."""

    supertrend: _T
    trend: _T

class _SupertrendBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["supertrend"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["trend"], /) -> npt.NDArray[np.int32 | np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...
    @overload
    def __getitem__(self, key: Literal["multipliers"], /) -> npt.NDArray[np.float64]: ...

@overload
def supertrend(
    high: _SeriesT,
    low: _SeriesT,
    close: _SeriesT,
    period: _Int | None = 10,
    multiplier: _Float | None = 3.0,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, npt.NDArray[np.int32]] | None = None,
) -> SupertrendOutput[_SeriesT]:
    """Supertrend: a line below a rising price, or above a falling one, that the price must close beyond for the trend to turn.

    Two bands run `multiplier` average true ranges (see `natr`) above and below the middle of the bar. The
    upper one only falls, and the lower one only rises, until the bar before has closed beyond it. The first trend
    rises.

    With `u[i] = (high[i] + low[i]) / 2 + multiplier·avgtrange[i]` the upper band is
    `upper[i] = min(u[i], upper[i − 1])` while `close[i − 1] ≤ upper[i − 1]`, and else `upper[i] = u[i]`; with
    `l[i] = (high[i] + low[i]) / 2 − multiplier·avgtrange[i]` the lower one is `lower[i] = max(l[i], lower[i − 1])`
    while `close[i − 1] ≥ lower[i − 1]`, and else `lower[i] = l[i]`. A rising trend turns where `close[i] < lower[i]`, a
    falling one where `close[i] > upper[i]`.

    Source: Olivier Seban, around 2009; as TA-Lib's SUPERTREND.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 10
        Length of the average of true ranges, in bars.
        Allowed: 1 or more.
    multiplier : float, default 3.0
        Average true ranges from the middle of a bar to either band.
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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    SupertrendOutput, a named tuple
        supertrend: ndarray of float64, shape (n,)
            The lower band in a rising trend, the upper one in a falling trend.
        trend: ndarray of int32, shape (n,)
            1 where the trend rises, −1 where it falls.
        NaN (signals: 0) where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def supertrend(
    high: _FrameT,
    low: _FrameT,
    close: _FrameT,
    period: _Int | None = 10,
    multiplier: _Float | None = 3.0,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, npt.NDArray[np.int32]] | None = None,
) -> _FrameT: ...
@overload
def supertrend(
    high: _Data,
    low: _Data,
    close: _Data,
    period: _Int | None = 10,
    multiplier: _Float | None = 3.0,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, npt.NDArray[np.int32]] | None = None,
) -> SupertrendOutput[_Series | npt.NDArray[np.int32]]: ...
def supertrend_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    period_range: _IntRange | None = None,
    multiplier_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _SupertrendBatch:
    """supertrend for every combination of parameters, the last one fastest.

    Supertrend: a line below a rising price, or above a falling one, that the price must close beyond for the trend to turn.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the average of true ranges, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 10 alone.
    multiplier_range : (start, end, step), list of values, or value, optional
        Average true ranges from the middle of a bar to either band.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 3.0 alone.
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
        "supertrend": ndarray of float64, shape (rows, n)
            The lower band in a rising trend, the upper one in a falling trend.
        "trend": ndarray of int32, shape (rows, n)
            1 where the trend rises, −1 where it falls.
        "periods": ndarray of int64, shape (rows,)
        "multipliers": ndarray of float64, shape (rows,)
        A row that cannot yield a value is NaN (signals: 0) throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def supertrend_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    multiplier_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that supertrend_batch would return for a series of `length` values. Nothing is computed."""

class SupertrendStream(Stream):
    """supertrend as values arrive: feed them with update, get the values of the array, to the bit.

    Supertrend: a line below a rising price, or above a falling one, that the price must close beyond for the trend to turn.

    Parameters
    ----------
    period : int, default 10
        Length of the average of true ranges, in bars.
        Allowed: 1 or more.
    multiplier : float, default 3.0
        Average true ranges from the middle of a bar to either band.
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
        period: _Int | None = 10,
        multiplier: _Float | None = 3.0,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the average of true ranges, in bars."""
    @property
    def multiplier(self) -> float:
        """Average true ranges from the middle of a bar to either band."""
    @overload
    def update(
        self,
        high: _Value,
        low: _Value,
        close: _Value,
    ) -> SupertrendOutput[float | int] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> SupertrendOutput[float | int] | None: ...
    @overload
    def peek(
        self,
        high: _Value,
        low: _Value,
        close: _Value,
    ) -> SupertrendOutput[float | int] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> SupertrendOutput[float | int] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> SupertrendOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN (signals: 0) where update returns None."""
    @overload
    def extend(
        self,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> SupertrendOutput[_Series | npt.NDArray[np.int32]]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _TrangeBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def trange(
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """True range: the greatest of high − low, |high − previous close| and |low − previous close|.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's TRANGE.

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
def trange(
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def trange_batch(
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _TrangeBatch:
    """trange for every combination of parameters, the last one fastest.

    True range: the greatest of high − low, |high − previous close| and |low − previous close|.

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

def trange_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that trange_batch would return for a series of `length` values. Nothing is computed."""

class TrangeStream(Stream):
    """trange as values arrive: feed them with update, get the values of the array, to the bit.

    True range: the greatest of high − low, |high − previous close| and |low − previous close|.

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
