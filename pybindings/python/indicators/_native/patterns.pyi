"""Candlesticks: shapes of bars that are said to foretell."""

# Written from the catalogue: `make renew-stubs` renews it.

from typing import TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import _Int, _Float, _FloatRange, Stream, _Kernel, _Estimate

class _Cdl3BlackCrowsBatch(TypedDict):
    values: npt.NDArray[np.int32]

def cdl_3_black_crows(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
) -> npt.NDArray[np.int32]:
    """Three black crows: three black bars after a white one, each of which opens within the body before and closes lower, near
    its low.

    −100 where each lower shadow is shorter than a tenth of the mean range of the ten bars before it, and the first of the
    three closes below the high of the white bar.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDL3BLACKCROWS.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    ndarray of int32, shape (n,)
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def cdl_3_black_crows_batch(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
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

    Returns
    -------
    dict
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout.

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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls) -> Self: ...
    def update(
        self,
        open: _Float | None,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(
        self,
        open: _Float | None,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
    ) -> npt.NDArray[np.int32]:
        """Feeds whole series and returns series as long: 0 where update returns None."""

class _CdlDojiBatch(TypedDict):
    values: npt.NDArray[np.int32]

def cdl_doji(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
) -> npt.NDArray[np.int32]:
    """Doji: a bar that closes about where it opened.

    100 where the body is no longer than a tenth of the mean range of the ten bars before.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDOJI.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    ndarray of int32, shape (n,)
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def cdl_doji_batch(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
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

    Returns
    -------
    dict
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout.

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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls) -> Self: ...
    def update(
        self,
        open: _Float | None,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(
        self,
        open: _Float | None,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
    ) -> npt.NDArray[np.int32]:
        """Feeds whole series and returns series as long: 0 where update returns None."""

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
        0 where there is no value.

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
        A row that cannot yield a value is 0 throughout.

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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls) -> Self: ...
    def update(self, open: _Float | None, close: _Float | None) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, open: _Float | None, close: _Float | None) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, open: npt.ArrayLike, close: npt.ArrayLike) -> npt.NDArray[np.int32]:
        """Feeds whole series and returns series as long: 0 where update returns None."""

class _CdlHammerBatch(TypedDict):
    values: npt.NDArray[np.int32]

def cdl_hammer(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
) -> npt.NDArray[np.int32]:
    """Hammer: a short body with a long lower shadow and hardly an upper one, near the low of the bar before.

    100 where the body is shorter than the mean of the ten before, the lower shadow longer than the body, the upper one
    shorter than a tenth of the mean range of the ten bars before, and the body begins no higher than a fifth of the mean
    range of five bars above the low before. It is meant for a falling price, which is not looked at.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHAMMER.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    ndarray of int32, shape (n,)
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def cdl_hammer_batch(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
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

    Returns
    -------
    dict
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout.

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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls) -> Self: ...
    def update(
        self,
        open: _Float | None,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(
        self,
        open: _Float | None,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
    ) -> npt.NDArray[np.int32]:
        """Feeds whole series and returns series as long: 0 where update returns None."""

class _CdlMorningStarBatch(TypedDict):
    values: npt.NDArray[np.int32]
    penetrations: npt.NDArray[np.float64]

def cdl_morning_star(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    penetration: _Float | None = 0.3,
    kernel: _Kernel | None = None,
) -> npt.NDArray[np.int32]:
    """Morning star: a long black body, a short one below it, and a white one that reaches well back into the first.

    100 where the first body is longer than the mean of the ten before it, the second no longer and wholly below the first,
    and the third longer, white, and closed above the first close by more than `penetration` times the first body.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLMORNINGSTAR.

    Parameters
    ----------
    open, high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
        Allowed: at least 0.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    ndarray of int32, shape (n,)
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def cdl_morning_star_batch(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    penetration_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
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

    Returns
    -------
    dict
        "values": ndarray of int32, shape (rows, n)
        "penetrations": ndarray of float64, shape (rows,)
        A row that cannot yield a value is 0 throughout.

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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, penetration: _Float | None = 0.3) -> Self: ...
    def update(
        self,
        open: _Float | None,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(
        self,
        open: _Float | None,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
    ) -> npt.NDArray[np.int32]:
        """Feeds whole series and returns series as long: 0 where update returns None."""
