"""What is traded, and at which price."""

# Written from the catalogue: `make renew-stubs` renews it.

from typing import TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import _Series, _Int, _Float, Stream, _Kernel, _Estimate

class _AdBatch(TypedDict):
    values: npt.NDArray[np.float64]

def ad(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    volume: npt.ArrayLike,
    kernel: _Kernel | None = None,
) -> _Series:
    """Accumulation/distribution line: the sum of all volumes, each as far as its bar closed high or low in its range.

    A volume counts with ((close − low) − (high − close)) / (high − low), from −1 at the low to 1 at the high, and not at
    all where there is no range.

    Source: Marc Chaikin; as TA-Lib's AD.

    Parameters
    ----------
    high, low, close, volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
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

def ad_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    volume: npt.ArrayLike,
    kernel: _Kernel | None = None,
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

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        A row that cannot yield a value is NaN throughout.

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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls) -> Self: ...
    def update(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
        volume: _Float | None,
    ) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
        volume: _Float | None,
    ) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        volume: npt.ArrayLike,
    ) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _ObvBatch(TypedDict):
    values: npt.NDArray[np.float64]

def obv(close: npt.ArrayLike, volume: npt.ArrayLike, kernel: _Kernel | None = None) -> _Series:
    """On-balance volume: the volume of all bars that closed higher than the one before, less that of all that closed
    lower.

    It starts with the volume of the first bar; a bar that closes where the one before did changes nothing.

    Source: Joseph Granville, Granville's New Key to Stock Market Profits, 1963; as TA-Lib's OBV.

    Parameters
    ----------
    close, volume : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
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

def obv_batch(
    close: npt.ArrayLike,
    volume: npt.ArrayLike,
    kernel: _Kernel | None = None,
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

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        A row that cannot yield a value is NaN throughout.

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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls) -> Self: ...
    def update(self, close: _Float | None, volume: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, close: _Float | None, volume: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, close: npt.ArrayLike, volume: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""
