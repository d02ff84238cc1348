"""Operations on any series.

    maxindex  Index of the highest of the last `period` values, as a position in the whole series.

Averages that follow a price.

    alma  Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it.
    ema   Exponential moving average.
    jsa   Jsa moving average: the mean of the newest value and the one `period` values before it.
    sma   Simple moving average: the mean of the last `period` values.
    smma  Smoothed moving average, also known as Wilder's average or RMA.
    wma   Weighted moving average: the newest of `period` values weighs most.

How fast a price moves, and which way.

    adx        Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.
    dx         Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.
    macd       Moving average convergence/divergence: how far a fast average stands above a slow one.
    minus_di   Minus directional indicator: the share of movement down in all that the last bars covered, in percent.
    minus_dm   Minus directional movement: how far the last bars reached lower, summed.
    plus_di    Plus directional indicator: the share of movement up in all that the last bars covered, in percent.
    plus_dm    Plus directional movement: how far the last bars reached higher, summed.
    rsi        Relative strength index: the share of gains in all movement, from 0 to 100.
    stoch      Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.
    stochf     Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the highest high, and an average of that.
    trendflex  Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing.

Candlesticks: shapes of bars that are said to foretell.

    cdl_engulfing  Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.

Lines and spreads of a window.

    linearreg_intercept  Linear regression intercept: where the least-squares line over the last `period` values begins.
    linearreg_slope      Linear regression slope: how steeply the least-squares line over the last `period` values rises from one value to the next.
    stddev               Standard deviation of the last `period` values, as of a whole population: the root of the mean squared distance from the mean.

How far a price swings.

    atr              Average true range: how far a price typically goes in one bar.
    bollinger_bands  Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it.
    donchian         Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean of the two.

Each has three forms: maxindex(…) over whole series, maxindex_batch(…) for many parameters at once,
and MaxindexStream for values as they arrive.
"""

# Written from the catalogue: `UPDATE_EXPECT=1 cargo test --test stub` renews it.

from typing import (
    Any,
    Generic,
    Literal,
    NamedTuple,
    SupportsFloat,
    SupportsIndex,
    TypeAlias,
    TypedDict,
    TypeVar,
)

import numpy as np
import numpy.typing as npt
from typing_extensions import Self, disjoint_base

__all__ = [
    "IndicatorError",
    "Stream",
    "maxindex",
    "maxindex_batch",
    "maxindex_batch_estimate",
    "MaxindexStream",
    "alma",
    "alma_batch",
    "alma_batch_estimate",
    "AlmaStream",
    "ema",
    "ema_batch",
    "ema_batch_estimate",
    "EmaStream",
    "jsa",
    "jsa_batch",
    "jsa_batch_estimate",
    "JsaStream",
    "sma",
    "sma_batch",
    "sma_batch_estimate",
    "SmaStream",
    "smma",
    "smma_batch",
    "smma_batch_estimate",
    "SmmaStream",
    "wma",
    "wma_batch",
    "wma_batch_estimate",
    "WmaStream",
    "adx",
    "adx_batch",
    "adx_batch_estimate",
    "AdxStream",
    "dx",
    "dx_batch",
    "dx_batch_estimate",
    "DxStream",
    "MacdOutput",
    "macd",
    "macd_batch",
    "macd_batch_estimate",
    "MacdStream",
    "minus_di",
    "minus_di_batch",
    "minus_di_batch_estimate",
    "MinusDiStream",
    "minus_dm",
    "minus_dm_batch",
    "minus_dm_batch_estimate",
    "MinusDmStream",
    "plus_di",
    "plus_di_batch",
    "plus_di_batch_estimate",
    "PlusDiStream",
    "plus_dm",
    "plus_dm_batch",
    "plus_dm_batch_estimate",
    "PlusDmStream",
    "rsi",
    "rsi_batch",
    "rsi_batch_estimate",
    "RsiStream",
    "StochOutput",
    "stoch",
    "stoch_batch",
    "stoch_batch_estimate",
    "StochStream",
    "StochfOutput",
    "stochf",
    "stochf_batch",
    "stochf_batch_estimate",
    "StochfStream",
    "trendflex",
    "trendflex_batch",
    "trendflex_batch_estimate",
    "TrendflexStream",
    "cdl_engulfing",
    "cdl_engulfing_batch",
    "cdl_engulfing_batch_estimate",
    "CdlEngulfingStream",
    "linearreg_intercept",
    "linearreg_intercept_batch",
    "linearreg_intercept_batch_estimate",
    "LinearregInterceptStream",
    "linearreg_slope",
    "linearreg_slope_batch",
    "linearreg_slope_batch_estimate",
    "LinearregSlopeStream",
    "stddev",
    "stddev_batch",
    "stddev_batch_estimate",
    "StddevStream",
    "atr",
    "atr_batch",
    "atr_batch_estimate",
    "AtrStream",
    "BollingerBandsOutput",
    "bollinger_bands",
    "bollinger_bands_batch",
    "bollinger_bands_batch_estimate",
    "BollingerBandsStream",
    "DonchianOutput",
    "donchian",
    "donchian_batch",
    "donchian_batch_estimate",
    "DonchianStream",
    "catalogue",
    "kernels",
]

_T = TypeVar("_T")
_Series: TypeAlias = npt.NDArray[np.float64]
# What one parameter of each type may be; None is the default.
_Int: TypeAlias = SupportsIndex
_Float: TypeAlias = SupportsFloat | SupportsIndex
# What a sweep runs over: one value, (start, end, step) with the end included, or a list of values.
_IntRange: TypeAlias = (
    int | tuple[_Int, _Int, _Int] | list[int] | range | npt.NDArray[np.integer[Any]]
)
_FloatRange: TypeAlias = (
    float
    | tuple[_Float, _Float, _Float]
    | list[float]
    | list[int]
    | npt.NDArray[np.floating[Any] | np.integer[Any]]
)
_BoolRange: TypeAlias = bool | list[bool]
_StrRange: TypeAlias = str | list[str]

class IndicatorError(ValueError):
    """Which function and argument cannot be worked with, what was given and what is allowed."""

@disjoint_base
class Stream:
    """What all streams share; use the stream of an indicator."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Self: ...
    def reset(self) -> None:
        """Forgets everything that was fed."""
    @property
    def warmup(self) -> int:
        """How many values, none of them missing, come before the first answer."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...

class _Param(TypedDict):
    name: str
    documentation: str
    type: Literal["int", "float", "bool", "str"]
    allowed: str
    default: int | float | bool | str

class _Drawing(TypedDict):
    pane: Literal["price", "own"]
    style: Literal["line", "histogram", "points"]
    min: float | None
    max: float | None

class _Argument(TypedDict):
    name: str
    role: Literal["input", "parameter", "axis", "bound", "kernel", "length"]
    type: Literal["array_like", "int", "float", "bool", "str"]
    choices: list[str] | None
    required: bool
    default: int | float | bool | str | None
    documentation: str
    rule: str

class _Field(TypedDict):
    name: str
    dtype: str
    shape: str | None
    documentation: str

_Returns = TypedDict(
    "_Returns",
    {
        "packing": Literal["single", "named tuple", "dict", "instance"],
        "class": str | None,
        "fields": list[_Field],
        "optional": bool,
        "documentation": str,
    },
)

class _Signature(TypedDict):
    function: str
    documentation: str
    arguments: list[_Argument]
    returns: _Returns
    raises: str | None

class _Signatures(TypedDict):
    array: _Signature
    sweep: _Signature
    estimate: _Signature
    stream: _Signature
    update: _Signature
    peek: _Signature
    extend: _Signature

class _Entry(TypedDict):
    name: str
    group: str
    documentation: str
    inputs: list[str]
    roles: dict[str, Literal["open", "high", "low", "close", "volume", "series"]]
    allowed: dict[str, str]
    outputs: list[str]
    kinds: dict[str, Literal["number", "signal", "index"]]
    drawing: dict[str, _Drawing]
    flat_batch: bool
    stream: str
    params: list[_Param]
    requirements: list[str]
    signatures: _Signatures

catalogue: list[_Entry]
kernels: list[_Kernel]

_Kernel: TypeAlias = Literal["auto", "scalar", "avx2", "avx512"]

class _Estimate(TypedDict):
    rows: int
    cols: int
    bytes: int

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

class _AlmaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]
    offsets: npt.NDArray[np.float64]
    sigmas: npt.NDArray[np.float64]

def alma(
    data: npt.ArrayLike,
    period: _Int | None = 9,
    offset: _Float | None = 0.85,
    sigma: _Float | None = 6.0,
    kernel: _Kernel | None = None,
) -> _Series:
    """Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way
    along it.

    Weight of the k-th oldest of `period` values: exp(−(k − m)² / (2·s²)) with
    m = `offset`·(`period` − 1) and s = `period` / `sigma`, divided by the sum of all weights.

    Source: Arnaud Legoux and Dimitris Kouzis-Loukas, 2009.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 9
        Values in the window.
        Allowed: 1 or more.
    offset : float, default 0.85
        Where the weights peak: 0 is the oldest value of the window, 1 the newest.
        Allowed: 0 to 1.
    sigma : float, default 6.0
        How narrow the peak is: the window is this many standard deviations wide.
        Allowed: above 0.
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

def alma_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    offset_range: _FloatRange | None = None,
    sigma_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
) -> _AlmaBatch:
    """alma for every combination of parameters, the last one fastest.

    Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range, offset_range, sigma_range : (start, end, step), list of values, or value, optional
        period_range: Values in the window.
        offset_range: Where the weights peak: 0 is the oldest value of the window, 1 the newest.
        sigma_range: How narrow the peak is: the window is this many standard deviations wide.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        "offsets": ndarray of float64, shape (rows,)
        "sigmas": ndarray of float64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def alma_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    offset_range: _FloatRange | None = None,
    sigma_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that alma_batch would return for a series of `length` values. Nothing is computed."""

class AlmaStream(Stream):
    """alma as values arrive: feed them with update, get the values of the array, to the bit.

    Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it.

    Parameters
    ----------
    period : int, default 9
        Values in the window.
        Allowed: 1 or more.
    offset : float, default 0.85
        Where the weights peak: 0 is the oldest value of the window, 1 the newest.
        Allowed: 0 to 1.
    sigma : float, default 6.0
        How narrow the peak is: the window is this many standard deviations wide.
        Allowed: above 0.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(
        cls,
        period: _Int | None = 9,
        offset: _Float | None = 0.85,
        sigma: _Float | None = 6.0,
    ) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _EmaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def ema(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Exponential moving average.

    It starts with the mean of the first `period` values; then y += 2 / (`period` + 1) · (x − y).

    Source: as TA-Lib's EMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length in values: the newest weighs 2 / (`period` + 1).
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

def ema_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _EmaBatch:
    """ema for every combination of parameters, the last one fastest.

    Exponential moving average.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length in values: the newest weighs 2 / (`period` + 1).
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

def ema_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that ema_batch would return for a series of `length` values. Nothing is computed."""

class EmaStream(Stream):
    """ema as values arrive: feed them with update, get the values of the array, to the bit.

    Exponential moving average.

    Parameters
    ----------
    period : int, default 14
        Length in values: the newest weighs 2 / (`period` + 1).
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _JsaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def jsa(data: npt.ArrayLike, period: _Int | None = 30, kernel: _Kernel | None = None) -> _Series:
    """Jsa moving average: the mean of the newest value and the one `period` values before it.

    Source: the definition `y[i] = (x[i] + x[i − period]) / 2` itself.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Distance between the two values.
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

def jsa_batch(
    data: npt.ArrayLike,
    period_start: _Int | None = None,
    period_end: _Int | None = None,
    period_step: _Int | None = None,
    kernel: _Kernel | None = None,
    period_range: _IntRange | None = None,
) -> _JsaBatch:
    """jsa for every combination of parameters, the last one fastest.

    Jsa moving average: the mean of the newest value and the one `period` values before it.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_start : int, optional
        Distance between the two values.
        First value.
    period_end : int, optional
        Distance between the two values.
        Last value, included where a step lands on it; start > end counts down.
    period_step : int, optional
        Distance between the two values.
        Distance between values; 0 means the first value alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    period_range : (start, end, step), list of values, or value, optional
        Distance between the two values.
        In place of start, end and step. None is the default alone.

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

def jsa_batch_estimate(
    length: _Int,
    period_start: _Int | None = None,
    period_end: _Int | None = None,
    period_step: _Int | None = None,
    period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that jsa_batch would return for a series of `length` values. Nothing is computed."""

class JsaStream(Stream):
    """jsa as values arrive: feed them with update, get the values of the array, to the bit.

    Jsa moving average: the mean of the newest value and the one `period` values before it.

    Parameters
    ----------
    period : int, default 30
        Distance between the two values.
        Allowed: 1 or more.

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

class _SmaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def sma(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Simple moving average: the mean of the last `period` values.

    Source: as TA-Lib's SMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values in the window.
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

def sma_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _SmaBatch:
    """sma for every combination of parameters, the last one fastest.

    Simple moving average: the mean of the last `period` values.

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

def sma_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that sma_batch would return for a series of `length` values. Nothing is computed."""

class SmaStream(Stream):
    """sma as values arrive: feed them with update, get the values of the array, to the bit.

    Simple moving average: the mean of the last `period` values.

    Parameters
    ----------
    period : int, default 14
        Values in the window.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _SmmaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def smma(data: npt.ArrayLike, period: _Int | None = 7, kernel: _Kernel | None = None) -> _Series:
    """Smoothed moving average, also known as Wilder's average or RMA.

    It starts with the mean of the first `period` values; then
    y = (y·(`period` − 1) + x) / `period`.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 7
        Length in values: the newest weighs 1 / `period`.
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

def smma_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _SmmaBatch:
    """smma for every combination of parameters, the last one fastest.

    Smoothed moving average, also known as Wilder's average or RMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length in values: the newest weighs 1 / `period`.
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

def smma_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that smma_batch would return for a series of `length` values. Nothing is computed."""

class SmmaStream(Stream):
    """smma as values arrive: feed them with update, get the values of the array, to the bit.

    Smoothed moving average, also known as Wilder's average or RMA.

    Parameters
    ----------
    period : int, default 7
        Length in values: the newest weighs 1 / `period`.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 7) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _WmaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def wma(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Weighted moving average: the newest of `period` values weighs most.

    Weights 1, 2, …, `period`, oldest value first, divided by their sum.

    Source: as TA-Lib's WMA.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values in the window.
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

def wma_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _WmaBatch:
    """wma for every combination of parameters, the last one fastest.

    Weighted moving average: the newest of `period` values weighs most.

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

def wma_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that wma_batch would return for a series of `length` values. Nothing is computed."""

class WmaStream(Stream):
    """wma as values arrive: feed them with update, get the values of the array, to the bit.

    Weighted moving average: the newest of `period` values weighs most.

    Parameters
    ----------
    period : int, default 14
        Values in the window.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _AdxBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def adx(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.

    It is Wilder's average (see [`smma`](crate::smma)) of the directional movement index (see [`dx`](crate::dx)), both of
    `period` bars.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADX.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums and of the average, in bars.
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

def adx_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _AdxBatch:
    """adx for every combination of parameters, the last one fastest.

    Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sums and of the average, in bars.
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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _DxBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def dx(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.

    It is 100·|plus − minus| / (plus + minus) of the two directional indicators (see [`plus_di`](crate::plus_di) and
    [`minus_di`](crate::minus_di)), and 0 where nothing has moved yet. It stays once nothing has moved for so long that both
    are too small for a number.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's DX.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums, in bars.
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

def dx_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _DxBatch:
    """dx for every combination of parameters, the last one fastest.

    Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sums, in bars.
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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class MacdOutput(NamedTuple, Generic[_T]):
    """The outputs of macd: macd, signal, hist."""

    macd: _T
    signal: _T
    hist: _T

class _MacdBatch(TypedDict):
    macd: npt.NDArray[np.float64]
    signal: npt.NDArray[np.float64]
    hist: npt.NDArray[np.float64]
    fast_periods: npt.NDArray[np.int64]
    slow_periods: npt.NDArray[np.int64]
    signal_periods: npt.NDArray[np.int64]

def macd(
    data: npt.ArrayLike,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
) -> MacdOutput[_Series]:
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

    Returns
    -------
    MacdOutput, a named tuple
        macd: ndarray of float64, shape (n,)
            The fast average less the slow one.
        signal: ndarray of float64, shape (n,)
            The average of `macd`.
        hist: ndarray of float64, shape (n,)
            `macd` less `signal`.
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def macd_batch(
    data: npt.ArrayLike,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _MacdBatch:
    """macd for every combination of parameters, the last one fastest.

    Moving average convergence/divergence: how far a fast average stands above a slow one.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fast_period_range, slow_period_range, signal_period_range : (start, end, step), list of values, or value, optional
        fast_period_range: Length of the fast average, in values.
        slow_period_range: Length of the slow average, in values.
        signal_period_range: Length of the average of `macd`, in values.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

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
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
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
    ) -> Self: ...
    def update(self, data: _Float | None) -> MacdOutput[float] | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> MacdOutput[float] | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> MacdOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _MinusDiBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def minus_di(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Minus directional indicator: the share of movement down in all that the last bars covered, in percent.

    It is 100·movement / range, and 0 where there was no range yet: the sum of the movements down (see
    [`minus_dm`](crate::minus_dm)) and, summed in the same way, the true ranges from the second bar on (see
    [`atr`](crate::atr)). It stays once bars have had no range for so long that both are too small for a number.
    A `period` of 1 gives the plain ratio of the two, without the 100.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DI.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums, in bars.
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

def minus_di_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _MinusDiBatch:
    """minus_di for every combination of parameters, the last one fastest.

    Minus directional indicator: the share of movement down in all that the last bars covered, in percent.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sums, in bars.
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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _MinusDmBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def minus_dm(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Minus directional movement: how far the last bars reached lower, summed.

    A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
    only the greater of the two counts, and neither where they are equal or below zero. The movements down are summed:
    the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DM.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sum, in bars.
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

def minus_dm_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _MinusDmBatch:
    """minus_dm for every combination of parameters, the last one fastest.

    Minus directional movement: how far the last bars reached lower, summed.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sum, in bars.
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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, high: _Float | None, low: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _PlusDiBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def plus_di(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Plus directional indicator: the share of movement up in all that the last bars covered, in percent.

    It is 100·movement / range, and 0 where there was no range yet: the sum of the movements up (see
    [`plus_dm`](crate::plus_dm)) and, summed in the same way, the true ranges from the second bar on (see
    [`atr`](crate::atr)). It stays once bars have had no range for so long that both are too small for a number.
    A `period` of 1 gives the plain ratio of the two, without the 100.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DI.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums, in bars.
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

def plus_di_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _PlusDiBatch:
    """plus_di for every combination of parameters, the last one fastest.

    Plus directional indicator: the share of movement up in all that the last bars covered, in percent.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sums, in bars.
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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _PlusDmBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def plus_dm(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Plus directional movement: how far the last bars reached higher, summed.

    A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
    only the greater of the two counts, and neither where they are equal or below zero. The movements up are summed:
    the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DM.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sum, in bars.
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

def plus_dm_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _PlusDmBatch:
    """plus_dm for every combination of parameters, the last one fastest.

    Plus directional movement: how far the last bars reached higher, summed.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the sum, in bars.
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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float | None, low: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, high: _Float | None, low: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _RsiBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def rsi(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Relative strength index: the share of gains in all movement, from 0 to 100.

    Gains and losses from value to value are smoothed each by Wilder's average of `period` values
    (see [`smma`](crate::smma)); the value is 100·gain / (gain + loss), and 0 where nothing has moved yet. It stays
    once the price has stood still for so long that both are too small for a number, as they shrink alike.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RSI.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the averages of gains and losses, in values.
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

def rsi_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _RsiBatch:
    """rsi for every combination of parameters, the last one fastest.

    Relative strength index: the share of gains in all movement, from 0 to 100.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the averages of gains and losses, in values.
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

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class StochOutput(NamedTuple, Generic[_T]):
    """The outputs of stoch: slowk, slowd."""

    slowk: _T
    slowd: _T

_StochSlowkAverage: TypeAlias = Literal["sma", "ema", "wma"]

_StochSlowdAverage: TypeAlias = Literal["sma", "ema", "wma"]

class _StochBatch(TypedDict):
    slowk: npt.NDArray[np.float64]
    slowd: npt.NDArray[np.float64]
    fastk_periods: npt.NDArray[np.int64]
    slowk_periods: npt.NDArray[np.int64]
    slowk_averages: npt.NDArray[np.str_]
    slowd_periods: npt.NDArray[np.int64]
    slowd_averages: npt.NDArray[np.str_]

def stoch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    fastk_period: _Int | None = 5,
    slowk_period: _Int | None = 3,
    slowk_average: _StochSlowkAverage | None = "sma",
    slowd_period: _Int | None = 3,
    slowd_average: _StochSlowdAverage | None = "sma",
    kernel: _Kernel | None = None,
) -> StochOutput[_Series]:
    """Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.

    100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, 0 where these two are one (see
    [`stochf`](crate::stochf)), is averaged over `slowk_period` values; `slowd` is the average of that.

    Source: George Lane, 1957; as TA-Lib's STOCH.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period : int, default 5
        Bars in the range.
        Allowed: 1 or more.
    slowk_period : int, default 3
        Length of the first average, in values.
        Allowed: 1 or more.
    slowk_average : str, default "sma"
        The kind of the first average.
        Allowed: sma, ema, wma.
    slowd_period : int, default 3
        Length of the second average, in values.
        Allowed: 1 or more.
    slowd_average : str, default "sma"
        The kind of the second average.
        Allowed: sma, ema, wma.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    StochOutput, a named tuple
        slowk: ndarray of float64, shape (n,)
            The place of the close in the range, smoothed.
        slowd: ndarray of float64, shape (n,)
            The average of `slowk`.
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def stoch_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    fastk_period_range: _IntRange | None = None,
    slowk_period_range: _IntRange | None = None,
    slowk_average_range: _StrRange | None = None,
    slowd_period_range: _IntRange | None = None,
    slowd_average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
) -> _StochBatch:
    """stoch for every combination of parameters, the last one fastest.

    Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period_range, slowk_period_range : (start, end, step), list of values, or value, optional
        fastk_period_range: Bars in the range.
        slowk_period_range: Length of the first average, in values.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
    slowk_average_range : list of values, or value, optional
        The kind of the first average.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
    slowd_period_range : (start, end, step), list of values, or value, optional
        Length of the second average, in values.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
    slowd_average_range : list of values, or value, optional
        The kind of the second average.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

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
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
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
        Allowed: sma, ema, wma.
    slowd_period : int, default 3
        Length of the second average, in values.
        Allowed: 1 or more.
    slowd_average : str, default "sma"
        The kind of the second average.
        Allowed: sma, ema, wma.

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
    ) -> Self: ...
    def update(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> StochOutput[float] | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> StochOutput[float] | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
    ) -> StochOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class StochfOutput(NamedTuple, Generic[_T]):
    """The outputs of stochf: fastk, fastd."""

    fastk: _T
    fastd: _T

_StochfAverage: TypeAlias = Literal["sma", "ema", "wma"]

class _StochfBatch(TypedDict):
    fastk: npt.NDArray[np.float64]
    fastd: npt.NDArray[np.float64]
    fastk_periods: npt.NDArray[np.int64]
    fastd_periods: npt.NDArray[np.int64]
    averages: npt.NDArray[np.str_]

def stochf(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    fastk_period: _Int | None = 5,
    fastd_period: _Int | None = 3,
    average: _StochfAverage | None = "sma",
    kernel: _Kernel | None = None,
) -> StochfOutput[_Series]:
    """Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the
    highest high, and an average of that.

    `fastk` is 100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, and 0 where these two
    are one; `fastd` is its average over `fastd_period` values.

    Source: George Lane, 1957; as TA-Lib's STOCHF.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period : int, default 5
        Bars in the range.
        Allowed: 1 or more.
    fastd_period : int, default 3
        Length of the average, in values.
        Allowed: 1 or more.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    StochfOutput, a named tuple
        fastk: ndarray of float64, shape (n,)
            The place of the close.
        fastd: ndarray of float64, shape (n,)
            The average of `fastk`.
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def stochf_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    fastk_period_range: _IntRange | None = None,
    fastd_period_range: _IntRange | None = None,
    average_range: _StrRange | None = None,
    kernel: _Kernel | None = None,
) -> _StochfBatch:
    """stochf for every combination of parameters, the last one fastest.

    Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the highest high, and an average of that.

    Parameters
    ----------
    high, low, close : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period_range, fastd_period_range : (start, end, step), list of values, or value, optional
        fastk_period_range: Bars in the range.
        fastd_period_range: Length of the average, in values.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
    average_range : list of values, or value, optional
        The kind of average.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

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
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
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
        Allowed: sma, ema, wma.

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
    ) -> Self: ...
    def update(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> StochfOutput[float] | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(
        self,
        high: _Float | None,
        low: _Float | None,
        close: _Float | None,
    ) -> StochfOutput[float] | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
    ) -> StochfOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _TrendflexBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def trendflex(
    data: npt.ArrayLike,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
) -> _Series:
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
    period : int, default 20
        Values that the newest is compared with; the price is smoothed over half as many.
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

def trendflex_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _TrendflexBatch:
    """trendflex for every combination of parameters, the last one fastest.

    Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values that the newest is compared with; the price is smoothed over half as many.
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

def trendflex_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that trendflex_batch would return for a series of `length` values. Nothing is computed."""

class TrendflexStream(Stream):
    """trendflex as values arrive: feed them with update, get the values of the array, to the bit.

    Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing.

    Parameters
    ----------
    period : int, default 20
        Values that the newest is compared with; the price is smoothed over half as many.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 20) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

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

class _LinearregInterceptBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def linearreg_intercept(
    data: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Linear regression intercept: where the least-squares line over the last `period` values begins.

    The line is fitted over x = 0, 1, …, `period` − 1, oldest value first; this is its value at
    x = 0.

    Source: as TA-Lib's LINEARREG_INTERCEPT.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values that the line is fitted to.
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

def linearreg_intercept_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _LinearregInterceptBatch:
    """linearreg_intercept for every combination of parameters, the last one fastest.

    Linear regression intercept: where the least-squares line over the last `period` values begins.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values that the line is fitted to.
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

def linearreg_intercept_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that linearreg_intercept_batch would return for a series of `length` values. Nothing is computed."""

class LinearregInterceptStream(Stream):
    """linearreg_intercept as values arrive: feed them with update, get the values of the array, to the bit.

    Linear regression intercept: where the least-squares line over the last `period` values begins.

    Parameters
    ----------
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 2 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _LinearregSlopeBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def linearreg_slope(
    data: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Linear regression slope: how steeply the least-squares line over the last `period` values rises
    from one value to the next.

    Source: as TA-Lib's LINEARREG_SLOPE.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values that the line is fitted to.
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

def linearreg_slope_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _LinearregSlopeBatch:
    """linearreg_slope for every combination of parameters, the last one fastest.

    Linear regression slope: how steeply the least-squares line over the last `period` values rises from one value to the next.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values that the line is fitted to.
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

def linearreg_slope_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that linearreg_slope_batch would return for a series of `length` values. Nothing is computed."""

class LinearregSlopeStream(Stream):
    """linearreg_slope as values arrive: feed them with update, get the values of the array, to the bit.

    Linear regression slope: how steeply the least-squares line over the last `period` values rises from one value to the next.

    Parameters
    ----------
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 2 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class _StddevBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def stddev(data: npt.ArrayLike, period: _Int | None = 20, kernel: _Kernel | None = None) -> _Series:
    """Standard deviation of the last `period` values, as of a whole population: the root of the mean
    squared distance from the mean.

    Source: as TA-Lib's STDDEV with one deviation.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Values in the window.
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

def stddev_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _StddevBatch:
    """stddev for every combination of parameters, the last one fastest.

    Standard deviation of the last `period` values, as of a whole population: the root of the mean squared distance from the mean.

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

def stddev_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that stddev_batch would return for a series of `length` values. Nothing is computed."""

class StddevStream(Stream):
    """stddev as values arrive: feed them with update, get the values of the array, to the bit.

    Standard deviation of the last `period` values, as of a whole population: the root of the mean squared distance from the mean.

    Parameters
    ----------
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 20) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

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
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, high: _Float | None, low: _Float | None, close: _Float | None) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
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
    period_range, devup_range, devdn_range : (start, end, step), list of values, or value, optional
        period_range: Values in the window.
        devup_range: Standard deviations from the mean up to `upper`.
        devdn_range: Standard deviations from the mean down to `lower`.
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
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
        If an argument is not allowed.
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
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, data: _Float | None) -> BollingerBandsOutput[float] | None:
        """What update would return, without feeding the row. Copies the state."""
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
        The end is included; a step of 0 means start alone, and start > end counts down. None is the default.
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
        If an argument is not allowed.
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
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and for a NaN or an infinity."""
    def peek(self, high: _Float | None, low: _Float | None) -> DonchianOutput[float] | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike) -> DonchianOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
