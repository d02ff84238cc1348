"""Candlesticks: shapes of bars that are said to foretell."""

# Written from the catalogue: `UPDATE_EXPECT=1 cargo test --test stub` renews it.

from typing import TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import _Int, _Float, Stream, _Kernel, _Estimate

class _CdlEngulfingBatch(TypedDict):
    values: npt.NDArray[np.int32]

def cdl_engulfing(
    open: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
) -> npt.NDArray[np.int32]:
    """Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.

    100 where a white body covers a black one, −100 where a black body covers a white one; 80 and −80 where the two have one
    end in common. A bar is white if it closes at its open or above.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLENGULFING, which leaves out the
    second bar.

    Parameters
    ----------
    open, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    ndarray of int32, shape (n,)
        Signals are 0 where there is none, numbers NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def cdl_engulfing_batch(
    open: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
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

    Returns
    -------
    dict
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_engulfing_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that cdl_engulfing_batch would return for a series of `length` values. Nothing is computed."""

class CdlEngulfingStream(Stream):
    """cdl_engulfing as values arrive: feed them with update, get the values of the array, to the bit.

    Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls) -> Self: ...
    def update(self, open: _Float | None, close: _Float | None) -> int | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, open: _Float | None, close: _Float | None) -> int | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, open: npt.ArrayLike, close: npt.ArrayLike) -> npt.NDArray[np.int32]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
