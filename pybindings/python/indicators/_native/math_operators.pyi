"""Operations on any series."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Mapping
from typing import Any, Generic, Literal, NamedTuple, overload

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

class _AddBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def add(
    x: _ContainerT,
    y: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """The sum of two series, bar by bar.

    `z[i] = x[i] + y[i]`.

    Source: as TA-Lib's ADD.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
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
def add(
    x: _Data,
    y: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def add_batch(
    x: _Data,
    y: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _AddBatch:
    """add for every combination of parameters, the last one fastest.

    The sum of two series, bar by bar.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
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

def add_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that add_batch would return for a series of `length` values. Nothing is computed."""

class AddStream(Stream):
    """add as values arrive: feed them with update, get the values of the array, to the bit.

    The sum of two series, bar by bar.

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

class _CumsumBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def cumsum(
    data: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """The sum of all values so far.

    `y[i] = x[0] + … + x[i]`.

    Source: as TA-Lib's CUMSUM.

    Parameters
    ----------
    data : array_like of float, shape (n,)
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
def cumsum(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def cumsum_batch(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CumsumBatch:
    """cumsum for every combination of parameters, the last one fastest.

    The sum of all values so far.

    Parameters
    ----------
    data : array_like of float, shape (n,)
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

def cumsum_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cumsum_batch would return for a series of `length` values. Nothing is computed."""

class CumsumStream(Stream):
    """cumsum as values arrive: feed them with update, get the values of the array, to the bit.

    The sum of all values so far.

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

class _DivBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def div(
    x: _ContainerT,
    y: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """The first series divided by the second, bar by bar, and 0 where that is 0.

    `z[i] = x[i] / y[i]`.

    Source: as TA-Lib's DIV, which gives an infinity there.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
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
def div(
    x: _Data,
    y: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def div_batch(
    x: _Data,
    y: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _DivBatch:
    """div for every combination of parameters, the last one fastest.

    The first series divided by the second, bar by bar, and 0 where that is 0.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
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

def div_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that div_batch would return for a series of `length` values. Nothing is computed."""

class DivStream(Stream):
    """div as values arrive: feed them with update, get the values of the array, to the bit.

    The first series divided by the second, bar by bar, and 0 where that is 0.

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

class _MaxBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def max(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """The highest of the last `period` values.

    `y[i] = max(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MAX.

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
def max(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def max_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MaxBatch:
    """max for every combination of parameters, the last one fastest.

    The highest of the last `period` values.

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

def max_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that max_batch would return for a series of `length` values. Nothing is computed."""

class MaxStream(Stream):
    """max as values arrive: feed them with update, get the values of the array, to the bit.

    The highest of the last `period` values.

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

class _MaxindexBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def maxindex(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Index of the highest of the last `period` values, as a position in the whole series.

    Of equal ones it is the one that was found first: it stays until it leaves the window, then the oldest that is
    left takes its place, and so does a new value as soon as none is higher.

    It is the k with `x[k] = max(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MAXINDEX.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
        Values in the window.
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
def maxindex(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def maxindex_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MaxindexBatch:
    """maxindex for every combination of parameters, the last one fastest.

    Index of the highest of the last `period` values, as a position in the whole series.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
        Allowed: 2 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 30 alone.
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

def maxindex_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that maxindex_batch would return for a series of `length` values. Nothing is computed."""

class MaxindexStream(Stream):
    """maxindex as values arrive: feed them with update, get the values of the array, to the bit.

    Index of the highest of the last `period` values, as a position in the whole series.

    Parameters
    ----------
    period : int, default 30
        Values in the window.
        Allowed: 2 or more.
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

class _MinBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def min(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """The lowest of the last `period` values.

    `y[i] = min(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MIN.

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
def min(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def min_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MinBatch:
    """min for every combination of parameters, the last one fastest.

    The lowest of the last `period` values.

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

def min_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that min_batch would return for a series of `length` values. Nothing is computed."""

class MinStream(Stream):
    """min as values arrive: feed them with update, get the values of the array, to the bit.

    The lowest of the last `period` values.

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

class _MinindexBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def minindex(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Index of the lowest of the last `period` values, as a position in the whole series.

    Of equal ones it is the one that was found first: it stays until it leaves the window, then the oldest that is
    left takes its place, and so does a new value as soon as none is lower.

    It is the k with `x[k] = min(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MININDEX.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
        Values in the window.
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
def minindex(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def minindex_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MinindexBatch:
    """minindex for every combination of parameters, the last one fastest.

    Index of the lowest of the last `period` values, as a position in the whole series.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
        Allowed: 2 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 30 alone.
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

def minindex_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that minindex_batch would return for a series of `length` values. Nothing is computed."""

class MinindexStream(Stream):
    """minindex as values arrive: feed them with update, get the values of the array, to the bit.

    Index of the lowest of the last `period` values, as a position in the whole series.

    Parameters
    ----------
    period : int, default 30
        Values in the window.
        Allowed: 2 or more.
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

class MinmaxOutput(NamedTuple, Generic[_T]):
    """The outputs of minmax: min, max."""

    min: _T
    max: _T

class _MinmaxBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["min", "max"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def minmax(
    data: _SeriesT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> MinmaxOutput[_SeriesT]:
    """The lowest and the highest of the last `period` values.

    In formulas: `min[i] = min(x[i − period + 1], …, x[i])`, `max[i] = max(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MINMAX.

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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    MinmaxOutput, a named tuple
        min: ndarray of float64, shape (n,)
            The lowest.
        max: ndarray of float64, shape (n,)
            The highest.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def minmax(
    data: _FrameT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def minmax(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> MinmaxOutput[_Series]: ...
def minmax_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MinmaxBatch:
    """minmax for every combination of parameters, the last one fastest.

    The lowest and the highest of the last `period` values.

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
        "min": ndarray of float64, shape (rows, n)
            The lowest.
        "max": ndarray of float64, shape (rows, n)
            The highest.
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def minmax_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that minmax_batch would return for a series of `length` values. Nothing is computed."""

class MinmaxStream(Stream):
    """minmax as values arrive: feed them with update, get the values of the array, to the bit.

    The lowest and the highest of the last `period` values.

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
    def update(self, data: _Value) -> MinmaxOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> MinmaxOutput[float] | None: ...
    @overload
    def peek(self, data: _Value) -> MinmaxOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> MinmaxOutput[float] | None: ...
    @overload
    def extend(self, data: _SeriesT) -> MinmaxOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> MinmaxOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class MinmaxindexOutput(NamedTuple, Generic[_T]):
    """The outputs of minmaxindex: min, max."""

    min: _T
    max: _T

class _MinmaxindexBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["min", "max"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def minmaxindex(
    data: _SeriesT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> MinmaxindexOutput[_SeriesT]:
    """Indices of the lowest and the highest of the last `period` values, as positions in the whole series.

    Of equal ones it is the one that `minindex` and `maxindex` give.

    They are the k with `x[k] = min(x[i − period + 1], …, x[i])`, and the one with
    `x[k] = max(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MINMAXINDEX.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 30
        Values in the window.
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
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    MinmaxindexOutput, a named tuple
        min: ndarray of float64, shape (n,)
            That of the lowest.
        max: ndarray of float64, shape (n,)
            That of the highest.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def minmaxindex(
    data: _FrameT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def minmaxindex(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> MinmaxindexOutput[_Series]: ...
def minmaxindex_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MinmaxindexBatch:
    """minmaxindex for every combination of parameters, the last one fastest.

    Indices of the lowest and the highest of the last `period` values, as positions in the whole series.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
        Allowed: 2 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 30 alone.
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
        "min": ndarray of float64, shape (rows, n)
            That of the lowest.
        "max": ndarray of float64, shape (rows, n)
            That of the highest.
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def minmaxindex_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that minmaxindex_batch would return for a series of `length` values. Nothing is computed."""

class MinmaxindexStream(Stream):
    """minmaxindex as values arrive: feed them with update, get the values of the array, to the bit.

    Indices of the lowest and the highest of the last `period` values, as positions in the whole series.

    Parameters
    ----------
    period : int, default 30
        Values in the window.
        Allowed: 2 or more.
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
    def update(self, data: _Value) -> MinmaxindexOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> MinmaxindexOutput[float] | None: ...
    @overload
    def peek(self, data: _Value) -> MinmaxindexOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> MinmaxindexOutput[float] | None: ...
    @overload
    def extend(self, data: _SeriesT) -> MinmaxindexOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> MinmaxindexOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _MultBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def mult(
    x: _ContainerT,
    y: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """The product of two series, bar by bar.

    `z[i] = x[i]·y[i]`.

    Source: as TA-Lib's MULT.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
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
def mult(
    x: _Data,
    y: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def mult_batch(
    x: _Data,
    y: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _MultBatch:
    """mult for every combination of parameters, the last one fastest.

    The product of two series, bar by bar.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
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

def mult_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that mult_batch would return for a series of `length` values. Nothing is computed."""

class MultStream(Stream):
    """mult as values arrive: feed them with update, get the values of the array, to the bit.

    The product of two series, bar by bar.

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

class _SubBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def sub(
    x: _ContainerT,
    y: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """The first series less the second, bar by bar.

    `z[i] = x[i] − y[i]`.

    Source: as TA-Lib's SUB.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
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
def sub(
    x: _Data,
    y: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def sub_batch(
    x: _Data,
    y: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _SubBatch:
    """sub for every combination of parameters, the last one fastest.

    The first series less the second, bar by bar.

    Parameters
    ----------
    x, y : array_like of float, shape (n,)
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

def sub_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that sub_batch would return for a series of `length` values. Nothing is computed."""

class SubStream(Stream):
    """sub as values arrive: feed them with update, get the values of the array, to the bit.

    The first series less the second, bar by bar.

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

class _SumBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def sum(
    data: _ContainerT,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """The sum of the last `period` values.

    `y[i] = x[i − period + 1] + … + x[i]`.

    Source: as TA-Lib's SUM.

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
def sum(
    data: _Data,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def sum_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _SumBatch:
    """sum for every combination of parameters, the last one fastest.

    The sum of the last `period` values.

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

def sum_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that sum_batch would return for a series of `length` values. Nothing is computed."""

class SumStream(Stream):
    """sum as values arrive: feed them with update, get the values of the array, to the bit.

    The sum of the last `period` values.

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
