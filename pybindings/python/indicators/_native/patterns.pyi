"""Candlesticks: shapes of bars that are said to foretell.

Inequalities number the bars from the oldest: `close1` is the close of the first. A bar is white where it closes at
its open or above, and else black. Its lengths are `body = |close − open|` and `range = high − low`, the ends of its
body `top = max(open, close)` and `bottom = min(open, close)`, its shadows `upper = high − top` and
`lower = bottom − low`. `mean10(body1)` is the mean body of the ten bars before the first, `mean5(range2)` the mean
range of the five before the second. Upside down every price is negated, so that high and low change places, and the
colours are exchanged.
"""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Mapping
from typing import Any, Literal, overload

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import (
    _Int,
    _Float,
    _Value,
    _Data,
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

class _Cdl2CrowsBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_2_crows(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Two crows: after a long white body a black one above it, and a black one that falls back from the second body into
    the first.

    −100 where the first body is longer than the mean of the ten before it, the second is black with a gap above the
    first, and the third, black too, opens within the second body and closes within the first.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = black`, `body1 > mean10(body1)`,
    `close2 > close1`, `open2 > open3 > close2`, `close1 > close3 > open1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL2CROWS.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_2_crows(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_2_crows_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _Cdl2CrowsBatch:
    """cdl_2_crows for every combination of parameters, the last one fastest.

    Two crows: after a long white body a black one above it, and a black one that falls back from the second body into the first.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_2_crows_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_2_crows_batch would return for a series of `length` values. Nothing is computed."""

class Cdl2CrowsStream(Stream):
    """cdl_2_crows as values arrive: feed them with update, get the values of the array, to the bit.

    Two crows: after a long white body a black one above it, and a black one that falls back from the second body into the first.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _Cdl3BlackCrowsBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_3_black_crows(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Three black crows: three black bars after a white one, each of which opens within the body before and closes lower, near
    its low.

    −100 where each lower shadow is shorter than a tenth of the mean range of the ten bars before it, and the first of the
    three closes below the high of the white bar.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = colour4 = black`,
    `close2 < high1`, `open2 > open3 > close2`, `open3 > open4 > close3`, `close2 > close3 > close4`,
    `lower2 < mean10(range2) / 10`, `lower3 < mean10(range3) / 10`, `lower4 < mean10(range4) / 10`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDL3BLACKCROWS.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_3_black_crows(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_3_black_crows_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _Cdl3BlackCrowsBatch:
    """cdl_3_black_crows for every combination of parameters, the last one fastest.

    Three black crows: three black bars after a white one, each of which opens within the body before and closes lower, near its low.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_3_black_crows_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_3_black_crows_batch would return for a series of `length` values. Nothing is computed."""

class Cdl3BlackCrowsStream(Stream):
    """cdl_3_black_crows as values arrive: feed them with update, get the values of the array, to the bit.

    Three black crows: three black bars after a white one, each of which opens within the body before and closes lower, near its low.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _Cdl3InsideBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_3_inside(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Three inside up or down: a long body, a short one within it, and one that closes beyond the first.

    100 where the first body is black and longer than the mean of the ten before it, the second no longer than that mean
    at its bar and strictly within the first, and the third white with a close above the first open; −100 where the same
    is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour3 = white`,
    `body1 > mean10(body1)`, `body2 ≤ mean10(body2)`, `close1 < bottom2`, `top2 < open1`, `close3 > open1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3INSIDE.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_3_inside(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_3_inside_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _Cdl3InsideBatch:
    """cdl_3_inside for every combination of parameters, the last one fastest.

    Three inside up or down: a long body, a short one within it, and one that closes beyond the first.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_3_inside_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_3_inside_batch would return for a series of `length` values. Nothing is computed."""

class Cdl3InsideStream(Stream):
    """cdl_3_inside as values arrive: feed them with update, get the values of the array, to the bit.

    Three inside up or down: a long body, a short one within it, and one that closes beyond the first.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _Cdl3LineStrikeBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_3_line_strike(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Three-line strike: three bars of one colour, each of which closes further on, and one that undoes them all.

    100 where the three are white, the second and the third open within the body before or nearer to it than a fifth of
    the mean range of the five bars before that, and the fourth is black, opens above the third close and closes below
    the first open; −100 where the same is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = colour3 = white`,
    `colour4 = black`, `open1 − mean5(range1) / 5 ≤ open2 ≤ close1 + mean5(range1) / 5`,
    `open2 − mean5(range2) / 5 ≤ open3 ≤ close2 + mean5(range2) / 5`, `close1 < close2 < close3`, `open4 > close3`,
    `close4 < open1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3LINESTRIKE.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_3_line_strike(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_3_line_strike_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _Cdl3LineStrikeBatch:
    """cdl_3_line_strike for every combination of parameters, the last one fastest.

    Three-line strike: three bars of one colour, each of which closes further on, and one that undoes them all.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_3_line_strike_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_3_line_strike_batch would return for a series of `length` values. Nothing is computed."""

class Cdl3LineStrikeStream(Stream):
    """cdl_3_line_strike as values arrive: feed them with update, get the values of the array, to the bit.

    Three-line strike: three bars of one colour, each of which closes further on, and one that undoes them all.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _Cdl3OutsideBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_3_outside(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Three outside up or down: a body that covers the one before, which is of the other colour, and a close further on.

    100 where the first bar is black, the second white, opens below the first close and closes above the first open, and
    the third closes above the second; −100 where the same is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
    `open2 < close1`, `close2 > open1`, `close3 > close2`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3OUTSIDE, which leaves out the third bar.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_3_outside(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_3_outside_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _Cdl3OutsideBatch:
    """cdl_3_outside for every combination of parameters, the last one fastest.

    Three outside up or down: a body that covers the one before, which is of the other colour, and a close further on.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_3_outside_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_3_outside_batch would return for a series of `length` values. Nothing is computed."""

class Cdl3OutsideStream(Stream):
    """cdl_3_outside as values arrive: feed them with update, get the values of the array, to the bit.

    Three outside up or down: a body that covers the one before, which is of the other colour, and a close further on.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _Cdl3StarsInSouthBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_3_stars_in_south(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Three stars in the south: three black bars, each smaller and with a higher low than the one before.

    100 where the first body is longer than the mean of the ten before it, with a lower shadow longer than itself; the
    second shorter, opened above the first close and no higher than the first high, and down to between the first low
    and the first close, with a lower shadow; the third shorter than the mean of the ten bodies before it, without
    shadows, and within the range of the second. A shadow is one of more than a tenth of the mean range of the ten bars
    before.

    As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = black`, `body1 > mean10(body1)`,
    `lower1 > body1`, `body2 < body1`, `close1 < open2 ≤ high1`, `low1 ≤ low2 < close1`, `lower2 > mean10(range2) / 10`,
    `body3 < mean10(body3)`, `low3 > low2`, `high3 < high2`, `max(upper3, lower3) < mean10(range3) / 10`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3STARSINSOUTH.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_3_stars_in_south(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_3_stars_in_south_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _Cdl3StarsInSouthBatch:
    """cdl_3_stars_in_south for every combination of parameters, the last one fastest.

    Three stars in the south: three black bars, each smaller and with a higher low than the one before.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_3_stars_in_south_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_3_stars_in_south_batch would return for a series of `length` values. Nothing is computed."""

class Cdl3StarsInSouthStream(Stream):
    """cdl_3_stars_in_south as values arrive: feed them with update, get the values of the array, to the bit.

    Three stars in the south: three black bars, each smaller and with a higher low than the one before.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _Cdl3WhiteSoldiersBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_3_white_soldiers(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Three white soldiers: three white bars, each of which opens within or near the body before and closes higher, near
    its high.

    100 where each upper shadow is shorter than a tenth of the mean range of the ten bars before it; the second and the
    third open above the open before, and above the close before by no more than a fifth of the mean range of five bars,
    with a body that is shorter than the one before by less than three fifths of that range; and the third body is
    longer than the mean of the ten before it.

    As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = white`,
    `open1 < open2 ≤ close1 + mean5(range1) / 5`, `open2 < open3 ≤ close2 + mean5(range2) / 5`,
    `close1 < close2 < close3`, `body2 > body1 − 3·mean5(range1) / 5`, `body3 > body2 − 3·mean5(range2) / 5`,
    `body3 > mean10(body3)`, `upper1 < mean10(range1) / 10`, `upper2 < mean10(range2) / 10`,
    `upper3 < mean10(range3) / 10`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDL3WHITESOLDIERS.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_3_white_soldiers(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_3_white_soldiers_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _Cdl3WhiteSoldiersBatch:
    """cdl_3_white_soldiers for every combination of parameters, the last one fastest.

    Three white soldiers: three white bars, each of which opens within or near the body before and closes higher, near its high.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_3_white_soldiers_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_3_white_soldiers_batch would return for a series of `length` values. Nothing is computed."""

class Cdl3WhiteSoldiersStream(Stream):
    """cdl_3_white_soldiers as values arrive: feed them with update, get the values of the array, to the bit.

    Three white soldiers: three white bars, each of which opens within or near the body before and closes higher, near its high.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlAbandonedBabyBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["penetrations"], /) -> npt.NDArray[np.float64]: ...

@overload
def cdl_abandoned_baby(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    penetration: _Float | None = 0.3,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Abandoned baby: a doji between two bodies of unlike colour, with a gap to the whole bar on either side.

    100 where the first body is black and longer than the mean of the ten before it, the second no longer than a tenth
    of the mean range of the ten bars before, wholly below the first bar and the third, and the third body longer than
    the mean of the ten before it, white, and closed above the first close by more than `penetration` times the first
    body; −100 where the same is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour3 = white`,
    `body1 > mean10(body1)`, `body2 ≤ mean10(range2) / 10`, `body3 > mean10(body3)`, `high2 < low1`, `low3 > high2`,
    `close3 > close1 + penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLABANDONEDBABY.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_abandoned_baby(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration: _Float | None = 0.3,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_abandoned_baby_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlAbandonedBabyBatch:
    """cdl_abandoned_baby for every combination of parameters, the last one fastest.

    Abandoned baby: a doji between two bodies of unlike colour, with a gap to the whole bar on either side.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    penetration_range : (start, end, step), list of values, or value, optional
        How far into the first body the third reaches, as a part of it.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.3 alone.
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
        "values": ndarray of int32, shape (rows, n)
        "penetrations": ndarray of float64, shape (rows,)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_abandoned_baby_batch_estimate(
    length: _Int,
    penetration_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that cdl_abandoned_baby_batch would return for a series of `length` values. Nothing is computed."""

class CdlAbandonedBabyStream(Stream):
    """cdl_abandoned_baby as values arrive: feed them with update, get the values of the array, to the bit.

    Abandoned baby: a doji between two bodies of unlike colour, with a gap to the whole bar on either side.

    Parameters
    ----------
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
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
        penetration: _Float | None = 0.3,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def penetration(self) -> float:
        """How far into the first body the third reaches, as a part of it."""
    @overload
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlAdvanceBlockBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_advance_block(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Advance block: three white bars that close higher and higher and grow weaker.

    −100 where the second and the third open above the open before, and above the close before by no more than a fifth
    of the mean range of five bars; the first body is longer than the mean of the ten before it, its upper shadow
    shorter than the mean shadow of ten bars; and one of these holds. The second body is shorter than the first by more
    than three fifths of the mean range of five bars, and the third not much longer than the second; the third is as
    much shorter than the second; each is shorter than the one before, and one of the last two upper shadows longer than
    the mean; or the third is shorter than the second and than its own upper shadow.

    As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = white`,
    `open1 < open2 ≤ close1 + mean5(range1) / 5`, `open2 < open3 ≤ close2 + mean5(range2) / 5`,
    `close1 < close2 < close3`, `body1 > mean10(body1)`, `upper1 < mean10(upper1 + lower1) / 2`; and one of:
    `body2 < body1 − 3·mean5(range1) / 5 and body3 < body2 + mean5(range2) / 5`, `body3 < body2 − 3·mean5(range2) / 5`,
    `body3 < body2 < body1 and (upper2 > mean10(upper2 + lower2) / 2 or upper3 > mean10(upper3 + lower3) / 2)`,
    `body3 < min(body2, upper3)`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLADVANCEBLOCK.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_advance_block(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_advance_block_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlAdvanceBlockBatch:
    """cdl_advance_block for every combination of parameters, the last one fastest.

    Advance block: three white bars that close higher and higher and grow weaker.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_advance_block_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_advance_block_batch would return for a series of `length` values. Nothing is computed."""

class CdlAdvanceBlockStream(Stream):
    """cdl_advance_block as values arrive: feed them with update, get the values of the array, to the bit.

    Advance block: three white bars that close higher and higher and grow weaker.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlBeltHoldBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_belt_hold(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Belt hold: a long body that begins at one end of its bar.

    100 where the body is white and longer than the mean of the ten before, and its lower shadow shorter than a tenth of
    the mean range of the ten bars before; −100 where the body is black and its upper shadow as short.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
    `lower < mean10(range) / 10`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLBELTHOLD.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_belt_hold(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_belt_hold_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlBeltHoldBatch:
    """cdl_belt_hold for every combination of parameters, the last one fastest.

    Belt hold: a long body that begins at one end of its bar.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_belt_hold_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_belt_hold_batch would return for a series of `length` values. Nothing is computed."""

class CdlBeltHoldStream(Stream):
    """cdl_belt_hold as values arrive: feed them with update, get the values of the array, to the bit.

    Belt hold: a long body that begins at one end of its bar.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlBreakawayBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_breakaway(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Breakaway: a long body, a gap, two more bars the same way, and one back into the gap.

    100 where the first body is black and longer than the mean of the ten before it, the second black with a gap below
    the first, the third and the fourth have lower highs and lower lows than the bar before, the fourth is black, and
    the fifth is white and closes between the second open and the first close; −100 where the same is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = colour4 = black`,
    `colour5 = white`, `body1 > mean10(body1)`, `open2 < close1`, `high2 > high3 > high4`, `low2 > low3 > low4`,
    `open2 < close5 < close1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLBREAKAWAY.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_breakaway(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_breakaway_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlBreakawayBatch:
    """cdl_breakaway for every combination of parameters, the last one fastest.

    Breakaway: a long body, a gap, two more bars the same way, and one back into the gap.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_breakaway_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_breakaway_batch would return for a series of `length` values. Nothing is computed."""

class CdlBreakawayStream(Stream):
    """cdl_breakaway as values arrive: feed them with update, get the values of the array, to the bit.

    Breakaway: a long body, a gap, two more bars the same way, and one back into the gap.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlClosingMarubozuBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_closing_marubozu(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Closing marubozu: a long body that ends at one end of its bar.

    100 where the body is white and longer than the mean of the ten before, and its upper shadow shorter than a tenth of
    the mean range of the ten bars before; −100 where the body is black and its lower shadow as short.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
    `upper < mean10(range) / 10`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLCLOSINGMARUBOZU.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_closing_marubozu(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_closing_marubozu_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlClosingMarubozuBatch:
    """cdl_closing_marubozu for every combination of parameters, the last one fastest.

    Closing marubozu: a long body that ends at one end of its bar.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_closing_marubozu_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_closing_marubozu_batch would return for a series of `length` values. Nothing is computed."""

class CdlClosingMarubozuStream(Stream):
    """cdl_closing_marubozu as values arrive: feed them with update, get the values of the array, to the bit.

    Closing marubozu: a long body that ends at one end of its bar.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlConcealingBabySwallowBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_concealing_baby_swallow(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Concealing baby swallow: four black bars, two without shadows, one that opens below them and reaches up into the
    second, and one that covers it.

    100 where the first two have no shadows, the third has a gap below the second body and an upper shadow to above the
    second close, and the fourth covers the whole third bar. A shadow is one of more than a tenth of the mean range of
    the ten bars before.

    As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = colour4 = black`,
    `max(upper1, lower1) < mean10(range1) / 10`, `max(upper2, lower2) < mean10(range2) / 10`, `open3 < close2`,
    `upper3 > mean10(range3) / 10`, `high3 > close2`, `high4 > high3`, `low4 < low3`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLCONCEALBABYSWALL.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_concealing_baby_swallow(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_concealing_baby_swallow_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlConcealingBabySwallowBatch:
    """cdl_concealing_baby_swallow for every combination of parameters, the last one fastest.

    Concealing baby swallow: four black bars, two without shadows, one that opens below them and reaches up into the second, and one that covers it.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_concealing_baby_swallow_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_concealing_baby_swallow_batch would return for a series of `length` values. Nothing is computed."""

class CdlConcealingBabySwallowStream(Stream):
    """cdl_concealing_baby_swallow as values arrive: feed them with update, get the values of the array, to the bit.

    Concealing baby swallow: four black bars, two without shadows, one that opens below them and reaches up into the second, and one that covers it.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlCounterattackBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_counterattack(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Counterattack: a long body, and one of the other colour that comes back to the same close.

    100 where the first body is black and the second white, each longer than the mean of the ten before it, and the
    closes differ by a twentieth of the mean range of five bars at the most; −100 where the first is white and the
    second black.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
    `body1 > mean10(body1)`, `body2 > mean10(body2)`, `|close2 − close1| ≤ mean5(range1) / 20`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLCOUNTERATTACK.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_counterattack(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_counterattack_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlCounterattackBatch:
    """cdl_counterattack for every combination of parameters, the last one fastest.

    Counterattack: a long body, and one of the other colour that comes back to the same close.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_counterattack_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_counterattack_batch would return for a series of `length` values. Nothing is computed."""

class CdlCounterattackStream(Stream):
    """cdl_counterattack as values arrive: feed them with update, get the values of the array, to the bit.

    Counterattack: a long body, and one of the other colour that comes back to the same close.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlDarkCloudCoverBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["penetrations"], /) -> npt.NDArray[np.float64]: ...

@overload
def cdl_dark_cloud_cover(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    penetration: _Float | None = 0.5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Dark cloud cover: after a long white body a black one that opens above the whole bar and closes well within the
    first body.

    −100 where the first body is longer than the mean of the ten before it, and the second opens above the first high
    and closes above the first open, but below the first close by more than `penetration` times the first body.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = black`, `body1 > mean10(body1)`,
    `open2 > high1`, `open1 < close2 < close1 − penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDARKCLOUDCOVER.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    penetration : float, default 0.5
        How far into the first body the second reaches, as a part of it.
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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_dark_cloud_cover(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration: _Float | None = 0.5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_dark_cloud_cover_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlDarkCloudCoverBatch:
    """cdl_dark_cloud_cover for every combination of parameters, the last one fastest.

    Dark cloud cover: after a long white body a black one that opens above the whole bar and closes well within the first body.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    penetration_range : (start, end, step), list of values, or value, optional
        How far into the first body the second reaches, as a part of it.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.5 alone.
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
        "values": ndarray of int32, shape (rows, n)
        "penetrations": ndarray of float64, shape (rows,)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_dark_cloud_cover_batch_estimate(
    length: _Int,
    penetration_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that cdl_dark_cloud_cover_batch would return for a series of `length` values. Nothing is computed."""

class CdlDarkCloudCoverStream(Stream):
    """cdl_dark_cloud_cover as values arrive: feed them with update, get the values of the array, to the bit.

    Dark cloud cover: after a long white body a black one that opens above the whole bar and closes well within the first body.

    Parameters
    ----------
    penetration : float, default 0.5
        How far into the first body the second reaches, as a part of it.
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
        penetration: _Float | None = 0.5,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def penetration(self) -> float:
        """How far into the first body the second reaches, as a part of it."""
    @overload
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlDojiBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_doji(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Doji: a bar that closes about where it opened.

    100 where the body is no longer than a tenth of the mean range of the ten bars before.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDOJI.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_doji(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_doji_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlDojiBatch:
    """cdl_doji for every combination of parameters, the last one fastest.

    Doji: a bar that closes about where it opened.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_doji_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_doji_batch would return for a series of `length` values. Nothing is computed."""

class CdlDojiStream(Stream):
    """cdl_doji as values arrive: feed them with update, get the values of the array, to the bit.

    Doji: a bar that closes about where it opened.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlDojiStarBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_doji_star(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Doji star: after a long body a doji with a gap beyond it.

    100 where the first body is black and longer than the mean of the ten before it, and the second wholly below it and
    no longer than a tenth of the mean range of the ten bars before; −100 where the first is white and the second wholly
    above it.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(range2) / 10`, `top2 < close1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLDOJISTAR.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_doji_star(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_doji_star_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlDojiStarBatch:
    """cdl_doji_star for every combination of parameters, the last one fastest.

    Doji star: after a long body a doji with a gap beyond it.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_doji_star_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_doji_star_batch would return for a series of `length` values. Nothing is computed."""

class CdlDojiStarStream(Stream):
    """cdl_doji_star as values arrive: feed them with update, get the values of the array, to the bit.

    Doji star: after a long body a doji with a gap beyond it.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlDragonflyDojiBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_dragonfly_doji(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Dragonfly doji: a bar that opens and closes at its high and has a lower shadow.

    100 where the body is no longer than a tenth of the mean range of the ten bars before, the upper shadow shorter than
    that, and the lower one longer.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `upper < mean10(range) / 10 < lower`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDRAGONFLYDOJI.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_dragonfly_doji(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_dragonfly_doji_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlDragonflyDojiBatch:
    """cdl_dragonfly_doji for every combination of parameters, the last one fastest.

    Dragonfly doji: a bar that opens and closes at its high and has a lower shadow.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_dragonfly_doji_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_dragonfly_doji_batch would return for a series of `length` values. Nothing is computed."""

class CdlDragonflyDojiStream(Stream):
    """cdl_dragonfly_doji as values arrive: feed them with update, get the values of the array, to the bit.

    Dragonfly doji: a bar that opens and closes at its high and has a lower shadow.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlEngulfingBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_engulfing(
    open: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.

    100 where a white body covers a black one, −100 where a black body covers a white one; 80 and −80 where the two have one
    end in common. A bar is white if it closes at its open or above.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
    `open2 < close1`, `close2 > open1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLENGULFING, which leaves out the
    second bar.

    Parameters
    ----------
    open, close : array_like of float, shape (n,)
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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_engulfing(
    open: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_engulfing_batch(
    open: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlEngulfingBatch:
    """cdl_engulfing for every combination of parameters, the last one fastest.

    Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.

    Parameters
    ----------
    open, close : array_like of float, shape (n,)
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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_engulfing_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_engulfing_batch would return for a series of `length` values. Nothing is computed."""

class CdlEngulfingStream(Stream):
    """cdl_engulfing as values arrive: feed them with update, get the values of the array, to the bit.

    Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.

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
    def update(self, open: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(self, open: _Data, close: _Data) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlEveningDojiStarBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["penetrations"], /) -> npt.NDArray[np.float64]: ...

@overload
def cdl_evening_doji_star(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    penetration: _Float | None = 0.3,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Evening doji star: a long white body, a doji above it, and a black body that reaches well back into the first.

    −100 where the first body is longer than the mean of the ten before it, the second no longer than a tenth of the
    mean range of the ten bars before it and wholly above the first, and the third longer than the mean of the ten
    before it, black, and closed below the first close by more than `penetration` times the first body.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour3 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(range2) / 10`, `bottom2 > close1`, `body3 > mean10(body3)`, `close3 < close1 − penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLEVENINGDOJISTAR.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_evening_doji_star(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration: _Float | None = 0.3,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_evening_doji_star_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlEveningDojiStarBatch:
    """cdl_evening_doji_star for every combination of parameters, the last one fastest.

    Evening doji star: a long white body, a doji above it, and a black body that reaches well back into the first.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    penetration_range : (start, end, step), list of values, or value, optional
        How far into the first body the third reaches, as a part of it.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.3 alone.
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
        "values": ndarray of int32, shape (rows, n)
        "penetrations": ndarray of float64, shape (rows,)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_evening_doji_star_batch_estimate(
    length: _Int,
    penetration_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that cdl_evening_doji_star_batch would return for a series of `length` values. Nothing is computed."""

class CdlEveningDojiStarStream(Stream):
    """cdl_evening_doji_star as values arrive: feed them with update, get the values of the array, to the bit.

    Evening doji star: a long white body, a doji above it, and a black body that reaches well back into the first.

    Parameters
    ----------
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
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
        penetration: _Float | None = 0.3,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def penetration(self) -> float:
        """How far into the first body the third reaches, as a part of it."""
    @overload
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlEveningStarBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["penetrations"], /) -> npt.NDArray[np.float64]: ...

@overload
def cdl_evening_star(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    penetration: _Float | None = 0.3,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Evening star: a long white body, a short one above it, and a black one that reaches well back into the first.

    −100 where the first body is longer than the mean of the ten before it, the second no longer and wholly above the
    first, and the third longer, black, and closed below the first close by more than `penetration` times the first
    body.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour3 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(body2)`, `bottom2 > close1`, `body3 > mean10(body3)`, `close3 < close1 − penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLEVENINGSTAR.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_evening_star(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration: _Float | None = 0.3,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_evening_star_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlEveningStarBatch:
    """cdl_evening_star for every combination of parameters, the last one fastest.

    Evening star: a long white body, a short one above it, and a black one that reaches well back into the first.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    penetration_range : (start, end, step), list of values, or value, optional
        How far into the first body the third reaches, as a part of it.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.3 alone.
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
        "values": ndarray of int32, shape (rows, n)
        "penetrations": ndarray of float64, shape (rows,)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_evening_star_batch_estimate(
    length: _Int,
    penetration_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that cdl_evening_star_batch would return for a series of `length` values. Nothing is computed."""

class CdlEveningStarStream(Stream):
    """cdl_evening_star as values arrive: feed them with update, get the values of the array, to the bit.

    Evening star: a long white body, a short one above it, and a black one that reaches well back into the first.

    Parameters
    ----------
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
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
        penetration: _Float | None = 0.3,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def penetration(self) -> float:
        """How far into the first body the third reaches, as a part of it."""
    @overload
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlGapSideBySideWhiteBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_gap_side_by_side_white(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Side-by-side white lines: after a gap two white bodies that look alike.

    100 where the second and the third body lie above the first, −100 where they lie below it. The two are white, their
    lengths differ by a fifth of the mean range of the five bars before at the most, and their opens by a twentieth.

    As inequalities, the answer is 100 where: `colour2 = colour3 = white`, `|open3 − open2| ≤ mean5(range2) / 20`,
    `|body3 − body2| ≤ mean5(range2) / 5`, `top1 < min(bottom2, bottom3)`.

    As inequalities, the answer is −100 where: `colour2 = colour3 = white`, `|open3 − open2| ≤ mean5(range2) / 20`,
    `|body3 − body2| ≤ mean5(range2) / 5`, `bottom1 > max(top2, top3)`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLGAPSIDESIDEWHITE.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_gap_side_by_side_white(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_gap_side_by_side_white_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlGapSideBySideWhiteBatch:
    """cdl_gap_side_by_side_white for every combination of parameters, the last one fastest.

    Side-by-side white lines: after a gap two white bodies that look alike.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_gap_side_by_side_white_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_gap_side_by_side_white_batch would return for a series of `length` values. Nothing is computed."""

class CdlGapSideBySideWhiteStream(Stream):
    """cdl_gap_side_by_side_white as values arrive: feed them with update, get the values of the array, to the bit.

    Side-by-side white lines: after a gap two white bodies that look alike.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlGravestoneDojiBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_gravestone_doji(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Gravestone doji: a bar that opens and closes at its low and has an upper shadow.

    100 where the body is no longer than a tenth of the mean range of the ten bars before, the lower shadow shorter than
    that, and the upper one longer. It is said to foretell a fall; 100 says that it is seen.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `lower < mean10(range) / 10 < upper`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLGRAVESTONEDOJI.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_gravestone_doji(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_gravestone_doji_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlGravestoneDojiBatch:
    """cdl_gravestone_doji for every combination of parameters, the last one fastest.

    Gravestone doji: a bar that opens and closes at its low and has an upper shadow.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_gravestone_doji_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_gravestone_doji_batch would return for a series of `length` values. Nothing is computed."""

class CdlGravestoneDojiStream(Stream):
    """cdl_gravestone_doji as values arrive: feed them with update, get the values of the array, to the bit.

    Gravestone doji: a bar that opens and closes at its low and has an upper shadow.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlHammerBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_hammer(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Hammer: a short body with a long lower shadow and hardly an upper one, near the low of the bar before.

    100 where the body is shorter than the mean of the ten before, the lower shadow longer than the body, the upper one
    shorter than a tenth of the mean range of the ten bars before, and the body begins no higher than a fifth of the mean
    range of five bars above the low before. It is meant for a falling price, which is not looked at.

    As inequalities, the answer is 100 where: `body2 < mean10(body2)`, `lower2 > body2`, `upper2 < mean10(range2) / 10`,
    `bottom2 ≤ low1 + mean5(range1) / 5`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHAMMER.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_hammer(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_hammer_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlHammerBatch:
    """cdl_hammer for every combination of parameters, the last one fastest.

    Hammer: a short body with a long lower shadow and hardly an upper one, near the low of the bar before.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_hammer_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_hammer_batch would return for a series of `length` values. Nothing is computed."""

class CdlHammerStream(Stream):
    """cdl_hammer as values arrive: feed them with update, get the values of the array, to the bit.

    Hammer: a short body with a long lower shadow and hardly an upper one, near the low of the bar before.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlHangingManBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_hanging_man(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Hanging man: a short body with a long lower shadow and hardly an upper one, near the high of the bar before.

    −100 where the body is shorter than the mean of the ten before, the lower shadow longer than the body, the upper one
    shorter than a tenth of the mean range of the ten bars before, and the body begins no lower than a fifth of the mean
    range of five bars below the high before. It is meant for a rising price, which is not looked at.

    As inequalities, the answer is −100 where: `body2 < mean10(body2)`, `lower2 > body2`,
    `upper2 < mean10(range2) / 10`, `bottom2 ≥ high1 − mean5(range1) / 5`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHANGINGMAN.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_hanging_man(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_hanging_man_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlHangingManBatch:
    """cdl_hanging_man for every combination of parameters, the last one fastest.

    Hanging man: a short body with a long lower shadow and hardly an upper one, near the high of the bar before.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_hanging_man_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_hanging_man_batch would return for a series of `length` values. Nothing is computed."""

class CdlHangingManStream(Stream):
    """cdl_hanging_man as values arrive: feed them with update, get the values of the array, to the bit.

    Hanging man: a short body with a long lower shadow and hardly an upper one, near the high of the bar before.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlHaramiBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_harami(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Harami: a long body, and a short one within it.

    100 where the first body is black, −100 where it is white; 80 and −80 where the two have an end in common. The first
    is longer than the mean of the ten before it, the second no longer than that of the ten before it.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(body2)`, `close1 < bottom2`, `top2 < open1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHARAMI.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_harami(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_harami_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlHaramiBatch:
    """cdl_harami for every combination of parameters, the last one fastest.

    Harami: a long body, and a short one within it.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_harami_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_harami_batch would return for a series of `length` values. Nothing is computed."""

class CdlHaramiStream(Stream):
    """cdl_harami as values arrive: feed them with update, get the values of the array, to the bit.

    Harami: a long body, and a short one within it.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlHaramiCrossBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_harami_cross(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Harami cross: a long body, and a doji within it.

    100 where the first body is black, −100 where it is white; 80 and −80 where the two have an end in common. The first
    is longer than the mean of the ten before it, the second no longer than a tenth of the mean range of the ten bars
    before.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(range2) / 10`, `close1 < bottom2`, `top2 < open1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHARAMICROSS.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_harami_cross(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_harami_cross_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlHaramiCrossBatch:
    """cdl_harami_cross for every combination of parameters, the last one fastest.

    Harami cross: a long body, and a doji within it.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_harami_cross_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_harami_cross_batch would return for a series of `length` values. Nothing is computed."""

class CdlHaramiCrossStream(Stream):
    """cdl_harami_cross as values arrive: feed them with update, get the values of the array, to the bit.

    Harami cross: a long body, and a doji within it.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlHighWaveBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_high_wave(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """High wave: a short body with a very long shadow on either side.

    100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow longer
    than twice the body.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
    `min(upper, lower) > 2·body`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHIGHWAVE.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_high_wave(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_high_wave_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlHighWaveBatch:
    """cdl_high_wave for every combination of parameters, the last one fastest.

    High wave: a short body with a very long shadow on either side.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_high_wave_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_high_wave_batch would return for a series of `length` values. Nothing is computed."""

class CdlHighWaveStream(Stream):
    """cdl_high_wave as values arrive: feed them with update, get the values of the array, to the bit.

    High wave: a short body with a very long shadow on either side.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlHikkakeBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_hikkake(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Hikkake: a bar within the one before, a breakout from it, and a close that proves the breakout false.

    100 where a bar has a lower high and a lower low than the bar before it, which is within the one before that; −100
    where it has a higher high and a higher low. 200 and −200 where one of the three bars after the newest such signal,
    the first that does, closes above the high, or below the low, of the bar before the breakout. A new signal takes the
    place of a confirmation.

    As inequalities, the answer is 100, and upside down −100, where: `high1 > high2 > high3`, `low1 < low2`,
    `low2 > low3`.

    Source: Daniel L. Chesler, Trading False Moves with the Hikkake Pattern, Active Trader, 2004; as TA-Lib's
    CDLHIKKAKE.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_hikkake(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_hikkake_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlHikkakeBatch:
    """cdl_hikkake for every combination of parameters, the last one fastest.

    Hikkake: a bar within the one before, a breakout from it, and a close that proves the breakout false.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_hikkake_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_hikkake_batch would return for a series of `length` values. Nothing is computed."""

class CdlHikkakeStream(Stream):
    """cdl_hikkake as values arrive: feed them with update, get the values of the array, to the bit.

    Hikkake: a bar within the one before, a breakout from it, and a close that proves the breakout false.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlHikkakeModBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_hikkake_mod(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Modified hikkake: two bars, each within the one before, of which the first closes near one of its ends, a breakout
    at that end, and a close that proves the breakout false.

    100 where a bar has a lower high and a lower low than the bar before it, and the first of the two closes no further
    above its low than a fifth of the mean range of five bars; −100 where it has a higher high and a higher low, and the
    first of the two closes as near to its high. 200 and −200 where one of the three bars after the newest such signal,
    the first that does, closes above the high, or below the low, of the bar before the breakout. A new signal takes the
    place of a confirmation.

    As inequalities, the answer is 100, and upside down −100, where: `high1 > high2 > high3 > high4`,
    `low1 < low2 < low3`, `low3 > low4`, `close2 ≤ low2 + mean5(range2) / 5`.

    Source: Daniel L. Chesler, Trading False Moves with the Hikkake Pattern, Active Trader, 2004; as TA-Lib's
    CDLHIKKAKEMOD.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_hikkake_mod(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_hikkake_mod_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlHikkakeModBatch:
    """cdl_hikkake_mod for every combination of parameters, the last one fastest.

    Modified hikkake: two bars, each within the one before, of which the first closes near one of its ends, a breakout at that end, and a close that proves the breakout false.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_hikkake_mod_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_hikkake_mod_batch would return for a series of `length` values. Nothing is computed."""

class CdlHikkakeModStream(Stream):
    """cdl_hikkake_mod as values arrive: feed them with update, get the values of the array, to the bit.

    Modified hikkake: two bars, each within the one before, of which the first closes near one of its ends, a breakout at that end, and a close that proves the breakout false.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlHomingPigeonBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_homing_pigeon(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Homing pigeon: a long black body, and a short black one within it.

    100 where the first body is longer than the mean of the ten before it, the second no longer than that of the ten
    before it, opened below the first open and closed above the first close.

    As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(body2)`, `open2 < open1`, `close2 > close1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLHOMINGPIGEON.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_homing_pigeon(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_homing_pigeon_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlHomingPigeonBatch:
    """cdl_homing_pigeon for every combination of parameters, the last one fastest.

    Homing pigeon: a long black body, and a short black one within it.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_homing_pigeon_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_homing_pigeon_batch would return for a series of `length` values. Nothing is computed."""

class CdlHomingPigeonStream(Stream):
    """cdl_homing_pigeon as values arrive: feed them with update, get the values of the array, to the bit.

    Homing pigeon: a long black body, and a short black one within it.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlIdentical3CrowsBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_identical_3_crows(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Identical three crows: three black bars, each of which opens where the one before closed and closes lower, near its
    low.

    −100 where each lower shadow is shorter than a tenth of the mean range of the ten bars before it, and the second and
    the third open differ from the close before by a twentieth of the mean range of five bars at the most.

    As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = black`, `lower1 < mean10(range1) / 10`,
    `lower2 < mean10(range2) / 10`, `lower3 < mean10(range3) / 10`, `|open2 − close1| ≤ mean5(range1) / 20`,
    `|open3 − close2| ≤ mean5(range2) / 20`, `close1 > close2 > close3`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLIDENTICAL3CROWS.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_identical_3_crows(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_identical_3_crows_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlIdentical3CrowsBatch:
    """cdl_identical_3_crows for every combination of parameters, the last one fastest.

    Identical three crows: three black bars, each of which opens where the one before closed and closes lower, near its low.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_identical_3_crows_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_identical_3_crows_batch would return for a series of `length` values. Nothing is computed."""

class CdlIdentical3CrowsStream(Stream):
    """cdl_identical_3_crows as values arrive: feed them with update, get the values of the array, to the bit.

    Identical three crows: three black bars, each of which opens where the one before closed and closes lower, near its low.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlInNeckBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_in_neck(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """In neck: after a long black body a white one that opens below the whole bar and comes back to just within the body.

    −100 where the first body is longer than the mean of the ten before it, and the second opens below the first low and
    closes no lower than the first close, and above it by a twentieth of the mean range of five bars at the most.

    As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
    `open2 < low1`, `close1 ≤ close2 ≤ close1 + mean5(range1) / 20`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLINNECK.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_in_neck(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_in_neck_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlInNeckBatch:
    """cdl_in_neck for every combination of parameters, the last one fastest.

    In neck: after a long black body a white one that opens below the whole bar and comes back to just within the body.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_in_neck_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_in_neck_batch would return for a series of `length` values. Nothing is computed."""

class CdlInNeckStream(Stream):
    """cdl_in_neck as values arrive: feed them with update, get the values of the array, to the bit.

    In neck: after a long black body a white one that opens below the whole bar and comes back to just within the body.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlInvertedHammerBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_inverted_hammer(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Inverted hammer: a short body below the one before, with a long upper shadow and hardly a lower one.

    100 where the body is shorter than the mean of the ten before and wholly below the body before, the upper shadow
    longer than the body, and the lower one shorter than a tenth of the mean range of the ten bars before.

    As inequalities, the answer is 100 where: `body2 < mean10(body2)`, `upper2 > body2`, `lower2 < mean10(range2) / 10`,
    `top2 < bottom1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLINVERTEDHAMMER.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_inverted_hammer(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_inverted_hammer_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlInvertedHammerBatch:
    """cdl_inverted_hammer for every combination of parameters, the last one fastest.

    Inverted hammer: a short body below the one before, with a long upper shadow and hardly a lower one.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_inverted_hammer_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_inverted_hammer_batch would return for a series of `length` values. Nothing is computed."""

class CdlInvertedHammerStream(Stream):
    """cdl_inverted_hammer as values arrive: feed them with update, get the values of the array, to the bit.

    Inverted hammer: a short body below the one before, with a long upper shadow and hardly a lower one.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlKickingBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_kicking(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Kicking: two long bodies without shadows, of unlike colour, with a gap between the bars.

    100 where the first is black and the second white and above it, −100 where the first is white and the second black
    and below it. Each body is longer than the mean of the ten before it, and each shadow shorter than a tenth of the
    mean range of the ten bars before.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
    `body1 > mean10(body1)`, `body2 > mean10(body2)`, `max(upper1, lower1) < mean10(range1) / 10`,
    `max(upper2, lower2) < mean10(range2) / 10`, `low2 > high1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLKICKING.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_kicking(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_kicking_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlKickingBatch:
    """cdl_kicking for every combination of parameters, the last one fastest.

    Kicking: two long bodies without shadows, of unlike colour, with a gap between the bars.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_kicking_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_kicking_batch would return for a series of `length` values. Nothing is computed."""

class CdlKickingStream(Stream):
    """cdl_kicking as values arrive: feed them with update, get the values of the array, to the bit.

    Kicking: two long bodies without shadows, of unlike colour, with a gap between the bars.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlKickingByLengthBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_kicking_by_length(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Kicking by length: two long bodies without shadows, of unlike colour, with a gap between the bars; the longer one
    says what is foretold.

    Where the first is black and the second white and above it, or the first white and the second black and below it:
    100 where the longer body is white, −100 where it is black; of two that are as long the first counts. Each body is
    longer than the mean of the ten before it, and each shadow shorter than a tenth of the mean range of the ten bars
    before.

    As inequalities, the answer is 100, and upside down −100, where: `body1 > mean10(body1)`, `body2 > mean10(body2)`,
    `max(upper1, lower1) < mean10(range1) / 10`, `max(upper2, lower2) < mean10(range2) / 10`; and one of:
    `colour1 = black and colour2 = white and low2 > high1 and body2 > body1`,
    `colour1 = white and colour2 = black and high2 < low1 and body2 ≤ body1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLKICKINGBYLENGTH.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_kicking_by_length(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_kicking_by_length_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlKickingByLengthBatch:
    """cdl_kicking_by_length for every combination of parameters, the last one fastest.

    Kicking by length: two long bodies without shadows, of unlike colour, with a gap between the bars; the longer one says what is foretold.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_kicking_by_length_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_kicking_by_length_batch would return for a series of `length` values. Nothing is computed."""

class CdlKickingByLengthStream(Stream):
    """cdl_kicking_by_length as values arrive: feed them with update, get the values of the array, to the bit.

    Kicking by length: two long bodies without shadows, of unlike colour, with a gap between the bars; the longer one says what is foretold.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlLadderBottomBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_ladder_bottom(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Ladder bottom: three black bars down the rungs, a black one that reaches up, and a white one above it all.

    100 where the opens and the closes of the first three fall, the fourth is black with an upper shadow longer than a
    tenth of the mean range of the ten bars before it, and the fifth is white, opens above the fourth open and closes
    above the fourth high.

    As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = colour4 = black`, `colour5 = white`,
    `open1 > open2 > open3`, `close1 > close2 > close3`, `upper4 > mean10(range4) / 10`, `open5 > open4`,
    `close5 > high4`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLLADDERBOTTOM.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_ladder_bottom(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_ladder_bottom_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlLadderBottomBatch:
    """cdl_ladder_bottom for every combination of parameters, the last one fastest.

    Ladder bottom: three black bars down the rungs, a black one that reaches up, and a white one above it all.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_ladder_bottom_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_ladder_bottom_batch would return for a series of `length` values. Nothing is computed."""

class CdlLadderBottomStream(Stream):
    """cdl_ladder_bottom as values arrive: feed them with update, get the values of the array, to the bit.

    Ladder bottom: three black bars down the rungs, a black one that reaches up, and a white one above it all.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlLongLeggedDojiBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_long_legged_doji(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Long-legged doji: a bar that closes about where it opened, and has a long shadow.

    100 where the body is no longer than a tenth of the mean range of the ten bars before, and a shadow longer than the
    body.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `max(upper, lower) > body`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLLONGLEGGEDDOJI.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_long_legged_doji(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_long_legged_doji_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlLongLeggedDojiBatch:
    """cdl_long_legged_doji for every combination of parameters, the last one fastest.

    Long-legged doji: a bar that closes about where it opened, and has a long shadow.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_long_legged_doji_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_long_legged_doji_batch would return for a series of `length` values. Nothing is computed."""

class CdlLongLeggedDojiStream(Stream):
    """cdl_long_legged_doji as values arrive: feed them with update, get the values of the array, to the bit.

    Long-legged doji: a bar that closes about where it opened, and has a long shadow.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlLongLineBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_long_line(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Long line: a long body with short shadows.

    100 where the body is white, −100 where it is black: longer than the mean of the ten before, and each shadow shorter
    than the mean shadow of the ten bars before.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
    `max(upper, lower) < mean10(upper + lower) / 2`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLLONGLINE.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_long_line(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_long_line_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlLongLineBatch:
    """cdl_long_line for every combination of parameters, the last one fastest.

    Long line: a long body with short shadows.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_long_line_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_long_line_batch would return for a series of `length` values. Nothing is computed."""

class CdlLongLineStream(Stream):
    """cdl_long_line as values arrive: feed them with update, get the values of the array, to the bit.

    Long line: a long body with short shadows.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlMarubozuBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_marubozu(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Marubozu: a long body without shadows.

    100 where the body is white, −100 where it is black: longer than the mean of the ten before, and each shadow shorter
    than a tenth of the mean range of the ten bars before.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
    `max(upper, lower) < mean10(range) / 10`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMARUBOZU.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_marubozu(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_marubozu_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlMarubozuBatch:
    """cdl_marubozu for every combination of parameters, the last one fastest.

    Marubozu: a long body without shadows.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_marubozu_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_marubozu_batch would return for a series of `length` values. Nothing is computed."""

class CdlMarubozuStream(Stream):
    """cdl_marubozu as values arrive: feed them with update, get the values of the array, to the bit.

    Marubozu: a long body without shadows.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlMatHoldBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["penetrations"], /) -> npt.NDArray[np.float64]: ...

@overload
def cdl_mat_hold(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    penetration: _Float | None = 0.5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Mat hold: a long white body, three short ones that come back from above it, not far into it, and a white one above
    them all.

    100 where the first body is longer than the mean of the ten before it, and each of the three shorter; the second bar
    is black with a gap above the first, the next two have a lower end below the first close, by less than `penetration`
    times the first body, and an upper end that falls from bar to bar; and the last is white, opens above the close
    before and closes above the highs of the three.

    As inequalities, the answer is 100 where: `colour1 = colour5 = white`, `colour2 = black`, `body1 > mean10(body1)`,
    `body2 < mean10(body2)`, `body3 < mean10(body3)`, `body4 < mean10(body4)`, `close2 > close1`,
    `close1 − penetration·body1 < min(bottom3, bottom4)`, `max(bottom3, bottom4) < close1`, `open2 > top3 > top4`,
    `open5 > close4`, `close5 > max(high2, high3, high4)`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMATHOLD.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    penetration : float, default 0.5
        How far back into the first body the reaction may come, as a part of it.
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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_mat_hold(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration: _Float | None = 0.5,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_mat_hold_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlMatHoldBatch:
    """cdl_mat_hold for every combination of parameters, the last one fastest.

    Mat hold: a long white body, three short ones that come back from above it, not far into it, and a white one above them all.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    penetration_range : (start, end, step), list of values, or value, optional
        How far back into the first body the reaction may come, as a part of it.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.5 alone.
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
        "values": ndarray of int32, shape (rows, n)
        "penetrations": ndarray of float64, shape (rows,)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_mat_hold_batch_estimate(
    length: _Int,
    penetration_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that cdl_mat_hold_batch would return for a series of `length` values. Nothing is computed."""

class CdlMatHoldStream(Stream):
    """cdl_mat_hold as values arrive: feed them with update, get the values of the array, to the bit.

    Mat hold: a long white body, three short ones that come back from above it, not far into it, and a white one above them all.

    Parameters
    ----------
    penetration : float, default 0.5
        How far back into the first body the reaction may come, as a part of it.
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
        penetration: _Float | None = 0.5,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def penetration(self) -> float:
        """How far back into the first body the reaction may come, as a part of it."""
    @overload
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlMatchingLowBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_matching_low(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Matching low: two black bars that close at the same price.

    100 where the closes differ by a twentieth of the mean range of the five bars before at the most.

    As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `|close2 − close1| ≤ mean5(range1) / 20`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMATCHINGLOW.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_matching_low(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_matching_low_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlMatchingLowBatch:
    """cdl_matching_low for every combination of parameters, the last one fastest.

    Matching low: two black bars that close at the same price.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_matching_low_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_matching_low_batch would return for a series of `length` values. Nothing is computed."""

class CdlMatchingLowStream(Stream):
    """cdl_matching_low as values arrive: feed them with update, get the values of the array, to the bit.

    Matching low: two black bars that close at the same price.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlMorningDojiStarBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["penetrations"], /) -> npt.NDArray[np.float64]: ...

@overload
def cdl_morning_doji_star(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    penetration: _Float | None = 0.3,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Morning doji star: a long black body, a doji below it, and a white body that reaches well back into the first.

    100 where the first body is longer than the mean of the ten before it, the second no longer than a tenth of the mean
    range of the ten bars before it and wholly below the first, and the third longer than the mean of the ten before it,
    white, and closed above the first close by more than `penetration` times the first body.

    As inequalities, the answer is 100 where: `colour1 = black`, `colour3 = white`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(range2) / 10`, `top2 < close1`, `body3 > mean10(body3)`, `close3 > close1 + penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLMORNINGDOJISTAR.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_morning_doji_star(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration: _Float | None = 0.3,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_morning_doji_star_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlMorningDojiStarBatch:
    """cdl_morning_doji_star for every combination of parameters, the last one fastest.

    Morning doji star: a long black body, a doji below it, and a white body that reaches well back into the first.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    penetration_range : (start, end, step), list of values, or value, optional
        How far into the first body the third reaches, as a part of it.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.3 alone.
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
        "values": ndarray of int32, shape (rows, n)
        "penetrations": ndarray of float64, shape (rows,)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_morning_doji_star_batch_estimate(
    length: _Int,
    penetration_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that cdl_morning_doji_star_batch would return for a series of `length` values. Nothing is computed."""

class CdlMorningDojiStarStream(Stream):
    """cdl_morning_doji_star as values arrive: feed them with update, get the values of the array, to the bit.

    Morning doji star: a long black body, a doji below it, and a white body that reaches well back into the first.

    Parameters
    ----------
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
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
        penetration: _Float | None = 0.3,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def penetration(self) -> float:
        """How far into the first body the third reaches, as a part of it."""
    @overload
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlMorningStarBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["penetrations"], /) -> npt.NDArray[np.float64]: ...

@overload
def cdl_morning_star(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    penetration: _Float | None = 0.3,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Morning star: a long black body, a short one below it, and a white one that reaches well back into the first.

    100 where the first body is longer than the mean of the ten before it, the second no longer and wholly below the first,
    and the third longer, white, and closed above the first close by more than `penetration` times the first body.

    As inequalities, the answer is 100 where: `colour1 = black`, `colour3 = white`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(body2)`, `top2 < close1`, `body3 > mean10(body3)`, `close3 > close1 + penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLMORNINGSTAR.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_morning_star(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration: _Float | None = 0.3,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_morning_star_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    penetration_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlMorningStarBatch:
    """cdl_morning_star for every combination of parameters, the last one fastest.

    Morning star: a long black body, a short one below it, and a white one that reaches well back into the first.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    penetration_range : (start, end, step), list of values, or value, optional
        How far into the first body the third reaches, as a part of it.
        Allowed: at least 0. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 0.3 alone.
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
        "values": ndarray of int32, shape (rows, n)
        "penetrations": ndarray of float64, shape (rows,)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_morning_star_batch_estimate(
    length: _Int,
    penetration_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that cdl_morning_star_batch would return for a series of `length` values. Nothing is computed."""

class CdlMorningStarStream(Stream):
    """cdl_morning_star as values arrive: feed them with update, get the values of the array, to the bit.

    Morning star: a long black body, a short one below it, and a white one that reaches well back into the first.

    Parameters
    ----------
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
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
        penetration: _Float | None = 0.3,
        *,
        missing: _Missing | None = None,
    ) -> Self: ...
    @property
    def penetration(self) -> float:
        """How far into the first body the third reaches, as a part of it."""
    @overload
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlOnNeckBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_on_neck(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """On neck: after a long black body a white one that opens below the whole bar and comes back to its low.

    −100 where the first body is longer than the mean of the ten before it, and the second opens below the first low and
    closes no further from it than a twentieth of the mean range of five bars.

    As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
    `open2 < low1`, `|close2 − low1| ≤ mean5(range1) / 20`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLONNECK.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_on_neck(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_on_neck_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlOnNeckBatch:
    """cdl_on_neck for every combination of parameters, the last one fastest.

    On neck: after a long black body a white one that opens below the whole bar and comes back to its low.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_on_neck_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_on_neck_batch would return for a series of `length` values. Nothing is computed."""

class CdlOnNeckStream(Stream):
    """cdl_on_neck as values arrive: feed them with update, get the values of the array, to the bit.

    On neck: after a long black body a white one that opens below the whole bar and comes back to its low.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlPiercingBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_piercing(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Piercing: after a long black body a long white one that opens below the whole bar and closes beyond the middle of
    the first body.

    100 where each body is longer than the mean of the ten before it, and the second opens below the first low, and
    closes above the first close by more than half of the first body, but below the first open.

    As inequalities, the answer is 100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
    `body2 > mean10(body2)`, `open2 < low1`, `close1 + body1 / 2 < close2 < open1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLPIERCING.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_piercing(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_piercing_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlPiercingBatch:
    """cdl_piercing for every combination of parameters, the last one fastest.

    Piercing: after a long black body a long white one that opens below the whole bar and closes beyond the middle of the first body.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_piercing_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_piercing_batch would return for a series of `length` values. Nothing is computed."""

class CdlPiercingStream(Stream):
    """cdl_piercing as values arrive: feed them with update, get the values of the array, to the bit.

    Piercing: after a long black body a long white one that opens below the whole bar and closes beyond the middle of the first body.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlRickshawManBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_rickshaw_man(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Rickshaw man: a doji in the middle of its bar, with two long shadows.

    100 where the body is no longer than a tenth of the mean range of the ten bars before, each shadow longer than the
    body, and the body no further from the middle of the bar than a fifth of the mean range of the five bars before.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `min(upper, lower) > body`,
    `bottom − mean5(range) / 5 ≤ (high + low) / 2 ≤ top + mean5(range) / 5`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLRICKSHAWMAN.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_rickshaw_man(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_rickshaw_man_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlRickshawManBatch:
    """cdl_rickshaw_man for every combination of parameters, the last one fastest.

    Rickshaw man: a doji in the middle of its bar, with two long shadows.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_rickshaw_man_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_rickshaw_man_batch would return for a series of `length` values. Nothing is computed."""

class CdlRickshawManStream(Stream):
    """cdl_rickshaw_man as values arrive: feed them with update, get the values of the array, to the bit.

    Rickshaw man: a doji in the middle of its bar, with two long shadows.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlRiseFall3MethodsBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_rise_fall_3_methods(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Rising or falling three methods: a long body, three short ones against it within its range, and a long one that goes
    on.

    100 where the first and the last body are white and longer than the mean of the ten before them; the three between
    are black, shorter than that, within or partly within the range of the first, and close lower from bar to bar; and
    the last opens above the close before and closes above the first. −100 where the same is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour5 = white`,
    `colour2 = colour3 = colour4 = black`, `body1 > mean10(body1)`, `body2 < mean10(body2)`, `body3 < mean10(body3)`,
    `body4 < mean10(body4)`, `body5 > mean10(body5)`, `max(bottom2, bottom3, bottom4) < high1`,
    `min(top2, top3, top4) > low1`, `close2 > close3 > close4`, `open5 > close4`, `close5 > close1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLRISEFALL3METHODS.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_rise_fall_3_methods(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_rise_fall_3_methods_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlRiseFall3MethodsBatch:
    """cdl_rise_fall_3_methods for every combination of parameters, the last one fastest.

    Rising or falling three methods: a long body, three short ones against it within its range, and a long one that goes on.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_rise_fall_3_methods_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_rise_fall_3_methods_batch would return for a series of `length` values. Nothing is computed."""

class CdlRiseFall3MethodsStream(Stream):
    """cdl_rise_fall_3_methods as values arrive: feed them with update, get the values of the array, to the bit.

    Rising or falling three methods: a long body, three short ones against it within its range, and a long one that goes on.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlSeparatingLinesBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_separating_lines(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Separating lines: a long body that begins where the one before, of the other colour, began.

    100 where the first bar is black, and the second white without a lower shadow, −100 where the first is white, and
    the second black without an upper shadow. The opens differ by a twentieth of the mean range of five bars at the
    most, the second body is longer than the mean of the ten before it, and the shadow shorter than a tenth of the mean
    range of the ten bars before.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
    `|open2 − open1| ≤ mean5(range1) / 20`, `body2 > mean10(body2)`, `lower2 < mean10(range2) / 10`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSEPARATINGLINES.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_separating_lines(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_separating_lines_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlSeparatingLinesBatch:
    """cdl_separating_lines for every combination of parameters, the last one fastest.

    Separating lines: a long body that begins where the one before, of the other colour, began.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_separating_lines_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_separating_lines_batch would return for a series of `length` values. Nothing is computed."""

class CdlSeparatingLinesStream(Stream):
    """cdl_separating_lines as values arrive: feed them with update, get the values of the array, to the bit.

    Separating lines: a long body that begins where the one before, of the other colour, began.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlShootingStarBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_shooting_star(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Shooting star: a short body above the one before, with a long upper shadow and hardly a lower one.

    −100 where the body is shorter than the mean of the ten before and wholly above the body before, the upper shadow
    longer than the body, and the lower one shorter than a tenth of the mean range of the ten bars before.

    As inequalities, the answer is −100 where: `body2 < mean10(body2)`, `upper2 > body2`,
    `lower2 < mean10(range2) / 10`, `bottom2 > top1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSHOOTINGSTAR.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_shooting_star(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_shooting_star_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlShootingStarBatch:
    """cdl_shooting_star for every combination of parameters, the last one fastest.

    Shooting star: a short body above the one before, with a long upper shadow and hardly a lower one.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_shooting_star_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_shooting_star_batch would return for a series of `length` values. Nothing is computed."""

class CdlShootingStarStream(Stream):
    """cdl_shooting_star as values arrive: feed them with update, get the values of the array, to the bit.

    Shooting star: a short body above the one before, with a long upper shadow and hardly a lower one.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlShortLineBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_short_line(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Short line: a short body with short shadows.

    100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow
    shorter than the mean shadow of the ten bars before.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
    `max(upper, lower) < mean10(upper + lower) / 2`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLSHORTLINE.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_short_line(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_short_line_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlShortLineBatch:
    """cdl_short_line for every combination of parameters, the last one fastest.

    Short line: a short body with short shadows.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_short_line_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_short_line_batch would return for a series of `length` values. Nothing is computed."""

class CdlShortLineStream(Stream):
    """cdl_short_line as values arrive: feed them with update, get the values of the array, to the bit.

    Short line: a short body with short shadows.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlSpinningTopBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_spinning_top(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Spinning top: a short body with a longer shadow on either side.

    100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow longer
    than the body.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
    `min(upper, lower) > body`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSPINNINGTOP.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_spinning_top(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_spinning_top_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlSpinningTopBatch:
    """cdl_spinning_top for every combination of parameters, the last one fastest.

    Spinning top: a short body with a longer shadow on either side.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_spinning_top_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_spinning_top_batch would return for a series of `length` values. Nothing is computed."""

class CdlSpinningTopStream(Stream):
    """cdl_spinning_top as values arrive: feed them with update, get the values of the array, to the bit.

    Spinning top: a short body with a longer shadow on either side.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlStalledPatternBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_stalled_pattern(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Stalled pattern: two long white bodies, and a short white one on the shoulder of the second.

    −100 where the closes rise, the first two bodies are longer than the mean of the ten before them, and the third
    shorter; the second has an upper shadow shorter than a tenth of the mean range of the ten bars before, and opens
    above the first open, and above the first close by no more than a fifth of the mean range of five bars; and the
    third opens no lower than its body and such a fifth below the second close.

    As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = white`,
    `open1 < open2 ≤ close1 + mean5(range1) / 5`, `close1 < close2 < close3`, `body1 > mean10(body1)`,
    `body2 > mean10(body2)`, `body3 < mean10(body3)`, `upper2 < mean10(range2) / 10`,
    `open3 ≥ close2 − body3 − mean5(range2) / 5`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSTALLEDPATTERN.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_stalled_pattern(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_stalled_pattern_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlStalledPatternBatch:
    """cdl_stalled_pattern for every combination of parameters, the last one fastest.

    Stalled pattern: two long white bodies, and a short white one on the shoulder of the second.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_stalled_pattern_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_stalled_pattern_batch would return for a series of `length` values. Nothing is computed."""

class CdlStalledPatternStream(Stream):
    """cdl_stalled_pattern as values arrive: feed them with update, get the values of the array, to the bit.

    Stalled pattern: two long white bodies, and a short white one on the shoulder of the second.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlStickSandwichBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_stick_sandwich(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Stick sandwich: a white bar between two black ones that close at the same price.

    100 where the low of the white bar is above the first close, and the two closes differ by a twentieth of the mean
    range of the five bars before the first at the most.

    As inequalities, the answer is 100 where: `colour1 = colour3 = black`, `colour2 = white`, `low2 > close1`,
    `|close3 − close1| ≤ mean5(range1) / 20`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLSTICKSANDWICH.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_stick_sandwich(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_stick_sandwich_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlStickSandwichBatch:
    """cdl_stick_sandwich for every combination of parameters, the last one fastest.

    Stick sandwich: a white bar between two black ones that close at the same price.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_stick_sandwich_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_stick_sandwich_batch would return for a series of `length` values. Nothing is computed."""

class CdlStickSandwichStream(Stream):
    """cdl_stick_sandwich as values arrive: feed them with update, get the values of the array, to the bit.

    Stick sandwich: a white bar between two black ones that close at the same price.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlTakuriBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_takuri(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Takuri line: a dragonfly doji with a very long lower shadow.

    100 where the body is no longer than a tenth of the mean range of the ten bars before, the upper shadow shorter than
    that, and the lower one longer than twice the body.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `upper < mean10(range) / 10`,
    `lower > 2·body`.

    Source: Thomas N. Bulkowski, Encyclopedia of Candlestick Charts, 2008; as TA-Lib's CDLTAKURI.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_takuri(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_takuri_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlTakuriBatch:
    """cdl_takuri for every combination of parameters, the last one fastest.

    Takuri line: a dragonfly doji with a very long lower shadow.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_takuri_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_takuri_batch would return for a series of `length` values. Nothing is computed."""

class CdlTakuriStream(Stream):
    """cdl_takuri as values arrive: feed them with update, get the values of the array, to the bit.

    Takuri line: a dragonfly doji with a very long lower shadow.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlTasukiGapBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_tasuki_gap(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Tasuki gap: a gap between two bodies, and a body of the other colour that comes back into the gap and does not close
    it.

    100 where the second body is white and wholly above the first, and the third black, opened within the second body
    and closed below it, above the first body; −100 where the same is seen upside down. The lengths of the second and
    the third differ by less than a fifth of the mean range of five bars.

    As inequalities, the answer is 100, and upside down −100, where: `colour2 = white`, `colour3 = black`,
    `open2 > top1`, `open2 < open3 < close2`, `top1 < close3 < open2`, `|body2 − body3| < mean5(range2) / 5`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTASUKIGAP.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_tasuki_gap(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_tasuki_gap_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlTasukiGapBatch:
    """cdl_tasuki_gap for every combination of parameters, the last one fastest.

    Tasuki gap: a gap between two bodies, and a body of the other colour that comes back into the gap and does not close it.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_tasuki_gap_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_tasuki_gap_batch would return for a series of `length` values. Nothing is computed."""

class CdlTasukiGapStream(Stream):
    """cdl_tasuki_gap as values arrive: feed them with update, get the values of the array, to the bit.

    Tasuki gap: a gap between two bodies, and a body of the other colour that comes back into the gap and does not close it.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlThrustingBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_thrusting(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Thrusting: after a long black body a white one that opens below the whole bar and comes back into the body, not
    beyond its middle.

    −100 where the first body is longer than the mean of the ten before it, and the second opens below the first low,
    and closes above the first close by more than a twentieth of the mean range of five bars, but by no more than half
    of the first body.

    As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
    `open2 < low1`, `close1 + mean5(range1) / 20 < close2 ≤ close1 + body1 / 2`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTHRUSTING.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_thrusting(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_thrusting_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlThrustingBatch:
    """cdl_thrusting for every combination of parameters, the last one fastest.

    Thrusting: after a long black body a white one that opens below the whole bar and comes back into the body, not beyond its middle.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_thrusting_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_thrusting_batch would return for a series of `length` values. Nothing is computed."""

class CdlThrustingStream(Stream):
    """cdl_thrusting as values arrive: feed them with update, get the values of the array, to the bit.

    Thrusting: after a long black body a white one that opens below the whole bar and comes back into the body, not beyond its middle.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlTristarBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_tristar(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Tri-star: three doji, the second of which stands out.

    100 where the second body is wholly below the first and the lower end of the third above that of the second; −100
    where the same is seen upside down. All bodies are no longer than a tenth of the mean range of the ten bars before
    the first.

    As inequalities, the answer is 100, and upside down −100, where: `max(body1, body2, body3) ≤ mean10(range1) / 10`,
    `top2 < bottom1`, `bottom3 > bottom2`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTRISTAR.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_tristar(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_tristar_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlTristarBatch:
    """cdl_tristar for every combination of parameters, the last one fastest.

    Tri-star: three doji, the second of which stands out.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_tristar_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_tristar_batch would return for a series of `length` values. Nothing is computed."""

class CdlTristarStream(Stream):
    """cdl_tristar as values arrive: feed them with update, get the values of the array, to the bit.

    Tri-star: three doji, the second of which stands out.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlUnique3RiverBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_unique_3_river(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Unique three river: a long black body, a black one within it with a lower low, and a short white one.

    100 where the first body is longer than the mean of the ten before it, the second bar closes above the first close,
    opens no higher than the first open and has a lower low, and the third body is shorter than the mean of the ten
    before it and opens above the second low.

    As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `colour3 = white`, `body1 > mean10(body1)`,
    `close2 > close1`, `open2 ≤ open1`, `low2 < low1`, `body3 < mean10(body3)`, `open3 > low2`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLUNIQUE3RIVER.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_unique_3_river(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_unique_3_river_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlUnique3RiverBatch:
    """cdl_unique_3_river for every combination of parameters, the last one fastest.

    Unique three river: a long black body, a black one within it with a lower low, and a short white one.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_unique_3_river_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_unique_3_river_batch would return for a series of `length` values. Nothing is computed."""

class CdlUnique3RiverStream(Stream):
    """cdl_unique_3_river as values arrive: feed them with update, get the values of the array, to the bit.

    Unique three river: a long black body, a black one within it with a lower low, and a short white one.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlUpsideGap2CrowsBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_upside_gap_2_crows(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Upside gap two crows: a long white body, and two black ones above it, the second of which covers the first.

    −100 where the first body is longer than the mean of the ten before it; the second black, no longer than the mean of
    the ten before it, and wholly above the first; and the third black, opened above the second open and closed below
    the second close, above the first.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(body2)`, `close2 > close1`, `open3 > open2`, `close1 < close3 < close2`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLUPSIDEGAP2CROWS.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_upside_gap_2_crows(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_upside_gap_2_crows_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlUpsideGap2CrowsBatch:
    """cdl_upside_gap_2_crows for every combination of parameters, the last one fastest.

    Upside gap two crows: a long white body, and two black ones above it, the second of which covers the first.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_upside_gap_2_crows_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_upside_gap_2_crows_batch would return for a series of `length` values. Nothing is computed."""

class CdlUpsideGap2CrowsStream(Stream):
    """cdl_upside_gap_2_crows as values arrive: feed them with update, get the values of the array, to the bit.

    Upside gap two crows: a long white body, and two black ones above it, the second of which covers the first.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _CdlXsideGap3MethodsBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def cdl_xside_gap_3_methods(
    open: _ContainerT,
    high: _ContainerT,
    low: _ContainerT,
    close: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
    """Upside or downside gap three methods: a gap between two bodies of one colour, and a body of the other that fills it.

    100 where the first two bodies are white, the second wholly above the first, and the third black, opened within the
    second and closed within the first; −100 where the first two are black, the second wholly below the first, and the
    third white, opened and closed in the same way.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = white`, `colour3 = black`,
    `open2 > close1`, `open2 < open3 < close2`, `open1 < close3 < close1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLXSIDEGAP3METHODS.

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
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def cdl_xside_gap_3_methods(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def cdl_xside_gap_3_methods_batch(
    open: _Data,
    high: _Data,
    low: _Data,
    close: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _CdlXsideGap3MethodsBatch:
    """cdl_xside_gap_3_methods for every combination of parameters, the last one fastest.

    Upside or downside gap three methods: a gap between two bodies of one colour, and a body of the other that fills it.

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
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def cdl_xside_gap_3_methods_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_xside_gap_3_methods_batch would return for a series of `length` values. Nothing is computed."""

class CdlXsideGap3MethodsStream(Stream):
    """cdl_xside_gap_3_methods as values arrive: feed them with update, get the values of the array, to the bit.

    Upside or downside gap three methods: a gap between two bodies of one colour, and a body of the other that fills it.

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
    def update(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, open: _Value, high: _Value, low: _Value, close: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, open: _SeriesT, high: _SeriesT, low: _SeriesT, close: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(
        self,
        open: _Data,
        high: _Data,
        low: _Data,
        close: _Data,
    ) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...
