"""Operations on any series."""

# Written from the catalogue: `UPDATE_EXPECT=1 cargo test --test stub` renews it.

from typing import TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import _Series, _Int, _Float, _IntRange, Stream, _Kernel, _Estimate

class _MaxindexBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def maxindex(
    data: npt.ArrayLike,
    period: _Int | None = 30,
    kernel: _Kernel | None = None,
) -> _Series:
    """Index of the highest of the last `period` values, as a position in the whole series.

    Of equal ones it is the one that was found first: it stays until it leaves the window, then the oldest that is
    left takes its place, and so does a new value as soon as none is higher.

    Source: as TA-Lib's MAXINDEX.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Values in the window.
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

def maxindex_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _MaxindexBatch:
    """maxindex for every combination of parameters, the last one fastest.

    Index of the highest of the last `period` values, as a position in the whole series.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
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
        If an argument is not allowed.
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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 30) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""
