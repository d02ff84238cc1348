"""How far a price swings."""

# Written from the catalogue: `make renew-stubs` renews it.

from typing import Generic, NamedTuple, TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import _T, _Series, _Int, _Float, _IntRange, _FloatRange, Stream, _Kernel, _Estimate

class _AtrBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def atr(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Average true range: how far a price typically goes in one bar.

    The true range of a bar is the greatest of high − low, |high − previous close| and
    |low − previous close|; the first bar's is high − low. It is smoothed by Wilder's average of
    `period` values (see [`smma`](crate::smma)).

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the average, in bars.
        Allowed: 1 or more.
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

def atr_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
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

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class BollingerBandsOutput(NamedTuple, Generic[_T]):
    """The outputs of bollinger_bands: upper, middle, lower."""

    upper: _T
    middle: _T
    lower: _T

class _BollingerBandsBatch(TypedDict):
    upper: npt.NDArray[np.float64]
    middle: npt.NDArray[np.float64]
    lower: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]
    devups: npt.NDArray[np.float64]
    devdns: npt.NDArray[np.float64]

def bollinger_bands(
    data: npt.ArrayLike,
    period: _Int | None = 20,
    devup: _Float | None = 2.0,
    devdn: _Float | None = 2.0,
    kernel: _Kernel | None = None,
) -> BollingerBandsOutput[_Series]:
    """Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn`
    population standard deviations above and below it.

    Source: John Bollinger, Bollinger on Bollinger Bands, 2001; as TA-Lib's BBANDS with simple
    averages.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.
    devup : float, default 2.0
        Standard deviations from the mean up to `upper`.
        Allowed: a finite number.
    devdn : float, default 2.0
        Standard deviations from the mean down to `lower`.
        Allowed: a finite number.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    BollingerBandsOutput, a named tuple
        upper: ndarray of float64, shape (n,)
            The mean plus `devup` standard deviations.
        middle: ndarray of float64, shape (n,)
            The mean.
        lower: ndarray of float64, shape (n,)
            The mean less `devdn` standard deviations.
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def bollinger_bands_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    devup_range: _FloatRange | None = None,
    devdn_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
) -> _BollingerBandsBatch:
    """bollinger_bands for every combination of parameters, the last one fastest.

    Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 20 alone.
    devup_range, devdn_range : (start, end, step), list of values, or value, optional
        devup_range: Standard deviations from the mean up to `upper`.
        devdn_range: Standard deviations from the mean down to `lower`.
        Allowed: a finite number. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 2.0 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "upper": ndarray of float64, shape (rows, n)
            The mean plus `devup` standard deviations.
        "middle": ndarray of float64, shape (rows, n)
            The mean.
        "lower": ndarray of float64, shape (rows, n)
            The mean less `devdn` standard deviations.
        "periods": ndarray of int64, shape (rows,)
        "devups": ndarray of float64, shape (rows,)
        "devdns": ndarray of float64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

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
) -> _Estimate:
    """Rows, columns and bytes that bollinger_bands_batch would return for a series of `length` values. Nothing is computed."""

class BollingerBandsStream(Stream):
    """bollinger_bands as values arrive: feed them with update, get the values of the array, to the bit.

    Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it.

    Parameters
    ----------
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.
    devup : float, default 2.0
        Standard deviations from the mean up to `upper`.
        Allowed: a finite number.
    devdn : float, default 2.0
        Standard deviations from the mean down to `lower`.
        Allowed: a finite number.

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
    ) -> Self: ...
    def update(self, data: _Float | None) -> BollingerBandsOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> BollingerBandsOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> BollingerBandsOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class DonchianOutput(NamedTuple, Generic[_T]):
    """The outputs of donchian: upper, middle, lower."""

    upper: _T
    middle: _T
    lower: _T

class _DonchianBatch(TypedDict):
    upper: npt.NDArray[np.float64]
    middle: npt.NDArray[np.float64]
    lower: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def donchian(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
) -> DonchianOutput[_Series]:
    """Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean
    of the two.

    Source: Richard Donchian, around 1960.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Bars in the window.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    DonchianOutput, a named tuple
        upper: ndarray of float64, shape (n,)
            The highest high.
        middle: ndarray of float64, shape (n,)
            The mean of the other two.
        lower: ndarray of float64, shape (n,)
            The lowest low.
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def donchian_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
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
        A row that cannot yield a value is NaN throughout.

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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 20) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None) -> DonchianOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None) -> DonchianOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike) -> DonchianOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _NatrBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def natr(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Normalised average true range: how far a price typically goes in one bar, in percent of the close.

    100·average / close of Wilder's average of `period` true ranges, from that of the second bar on (see
    [`atr`](crate::atr)), and 0 where the close is 0.

    Source: John Forman, Stocks & Commodities, May 2006; as TA-Lib's NATR.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the average, in bars.
        Allowed: 1 or more.
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

def natr_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
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

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _TrangeBatch(TypedDict):
    values: npt.NDArray[np.float64]

def trange(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
) -> _Series:
    """True range: the greatest of high − low, |high − previous close| and |low − previous close|.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's TRANGE.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
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

def trange_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    kernel: _Kernel | None = None,
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

def trange_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that trange_batch would return for a series of `length` values. Nothing is computed."""

class TrangeStream(Stream):
    """trange as values arrive: feed them with update, get the values of the array, to the bit.

    True range: the greatest of high − low, |high − previous close| and |low − previous close|.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""
