"""Technical indicators: whole series, parameter sweeps and streams, from one source.

Written by pybindings/stubs.py from the catalogue; `make renew-stubs` renews it.
"""

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

_T = TypeVar("_T")
_Kernel: TypeAlias = Literal["auto", "scalar", "avx2", "avx512"]
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
        """How many values, free of NaN, come before the first answer."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...

class _Param(TypedDict):
    name: str
    type: Literal["int", "float", "bool", "str"]
    allowed: str
    default: int | float | bool | str

class _Drawing(TypedDict):
    pane: Literal["price", "own"]
    style: Literal["line", "histogram", "points"]
    min: float | None
    max: float | None

class _Entry(TypedDict):
    name: str
    group: str
    documentation: str
    inputs: list[str]
    roles: dict[str, Literal["open", "high", "low", "close", "volume", "series"]]
    outputs: list[str]
    drawing: dict[str, _Drawing]
    flat_batch: bool
    stream: str
    params: list[_Param]

class _Estimate(TypedDict):
    rows: int
    cols: int
    bytes: int

catalogue: list[_Entry]
kernels: list[_Kernel]

__all__ = [
    "IndicatorError",
    "Stream",
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
    "MacdOutput",
    "macd",
    "macd_batch",
    "macd_batch_estimate",
    "MacdStream",
    "rsi",
    "rsi_batch",
    "rsi_batch_estimate",
    "RsiStream",
    "trendflex",
    "trendflex_batch",
    "trendflex_batch_estimate",
    "TrendflexStream",
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

class _AlmaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]
    offsets: npt.NDArray[np.float64]
    sigmas: npt.NDArray[np.float64]

def alma(
    data: npt.ArrayLike,
    period: _Int | None = 9,
    offset: _Float | None = 0.85,
    sigma: _Float | None = 6.0,
    kernel: _Kernel | None = None,
) -> _Series:
    """Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it."""

def alma_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    offset_range: _FloatRange | None = None,
    sigma_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
) -> _AlmaBatch:
    """alma for every combination of parameters, the last one fastest."""

def alma_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    offset_range: _FloatRange | None = None,
    sigma_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that alma_batch would return."""

class AlmaStream(Stream):
    """Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it."""

    def __new__(
        cls, period: _Int | None = 9, offset: _Float | None = 0.85, sigma: _Float | None = 6.0
    ) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class _EmaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def ema(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Exponential moving average."""

def ema_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _EmaBatch:
    """ema for every combination of parameters, the last one fastest."""

def ema_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that ema_batch would return."""

class EmaStream(Stream):
    """Exponential moving average."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class _JsaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def jsa(data: npt.ArrayLike, period: _Int | None = 30, kernel: _Kernel | None = None) -> _Series:
    """Jsa moving average: the mean of the newest value and the one `period` values before it."""

def jsa_batch(
    data: npt.ArrayLike,
    period_start: _Int,
    period_end: _Int,
    period_step: _Int,
    kernel: _Kernel | None = None,
) -> _JsaBatch:
    """jsa for every combination of parameters, the last one fastest."""

def jsa_batch_estimate(
    length: _Int, period_start: _Int, period_end: _Int, period_step: _Int
) -> _Estimate:
    """Rows, columns and bytes that jsa_batch would return."""

class JsaStream(Stream):
    """Jsa moving average: the mean of the newest value and the one `period` values before it."""

    def __new__(cls, period: _Int | None = 30) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class _SmaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def sma(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Simple moving average: the mean of the last `period` values."""

def sma_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _SmaBatch:
    """sma for every combination of parameters, the last one fastest."""

def sma_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that sma_batch would return."""

class SmaStream(Stream):
    """Simple moving average: the mean of the last `period` values."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class _SmmaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def smma(data: npt.ArrayLike, period: _Int | None = 7, kernel: _Kernel | None = None) -> _Series:
    """Smoothed moving average, also known as Wilder's average or RMA."""

def smma_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _SmmaBatch:
    """smma for every combination of parameters, the last one fastest."""

def smma_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that smma_batch would return."""

class SmmaStream(Stream):
    """Smoothed moving average, also known as Wilder's average or RMA."""

    def __new__(cls, period: _Int | None = 7) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class _WmaBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def wma(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Weighted moving average: the newest of `period` values weighs most."""

def wma_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _WmaBatch:
    """wma for every combination of parameters, the last one fastest."""

def wma_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that wma_batch would return."""

class WmaStream(Stream):
    """Weighted moving average: the newest of `period` values weighs most."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class MacdOutput(NamedTuple, Generic[_T]):
    """The outputs of macd: macd, signal, hist."""

    macd: _T
    signal: _T
    hist: _T

class _MacdBatch(TypedDict):
    macd: npt.NDArray[np.float64]
    signal: npt.NDArray[np.float64]
    hist: npt.NDArray[np.float64]
    fast_periods: npt.NDArray[np.uint64]
    slow_periods: npt.NDArray[np.uint64]
    signal_periods: npt.NDArray[np.uint64]

def macd(
    data: npt.ArrayLike,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    signal_period: _Int | None = 9,
    kernel: _Kernel | None = None,
) -> MacdOutput[_Series]:
    """Moving average convergence/divergence: how far a fast average stands above a slow one."""

def macd_batch(
    data: npt.ArrayLike,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _MacdBatch:
    """macd for every combination of parameters, the last one fastest."""

def macd_batch_estimate(
    length: _Int,
    fast_period_range: _IntRange | None = None,
    slow_period_range: _IntRange | None = None,
    signal_period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that macd_batch would return."""

class MacdStream(Stream):
    """Moving average convergence/divergence: how far a fast average stands above a slow one."""

    def __new__(
        cls,
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        signal_period: _Int | None = 9,
    ) -> Self: ...
    def update(self, data: _Float) -> MacdOutput[float] | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> MacdOutput[float] | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> MacdOutput[_Series]:
        """Feeds whole series; NaN where update answers None."""

class _RsiBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def rsi(data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None) -> _Series:
    """Relative strength index: the share of gains in all movement, from 0 to 100."""

def rsi_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _RsiBatch:
    """rsi for every combination of parameters, the last one fastest."""

def rsi_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that rsi_batch would return."""

class RsiStream(Stream):
    """Relative strength index: the share of gains in all movement, from 0 to 100."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class _TrendflexBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def trendflex(
    data: npt.ArrayLike, period: _Int | None = 20, kernel: _Kernel | None = None
) -> _Series:
    """Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing."""

def trendflex_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _TrendflexBatch:
    """trendflex for every combination of parameters, the last one fastest."""

def trendflex_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that trendflex_batch would return."""

class TrendflexStream(Stream):
    """Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing."""

    def __new__(cls, period: _Int | None = 20) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class _LinearregInterceptBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def linearreg_intercept(
    data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None
) -> _Series:
    """Linear regression intercept: where the least-squares line over the last `period` values begins."""

def linearreg_intercept_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _LinearregInterceptBatch:
    """linearreg_intercept for every combination of parameters, the last one fastest."""

def linearreg_intercept_batch_estimate(
    length: _Int, period_range: _IntRange | None = None
) -> _Estimate:
    """Rows, columns and bytes that linearreg_intercept_batch would return."""

class LinearregInterceptStream(Stream):
    """Linear regression intercept: where the least-squares line over the last `period` values begins."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class _LinearregSlopeBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def linearreg_slope(
    data: npt.ArrayLike, period: _Int | None = 14, kernel: _Kernel | None = None
) -> _Series:
    """Linear regression slope: how steeply the least-squares line over the last `period` values rises from one value to the next."""

def linearreg_slope_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _LinearregSlopeBatch:
    """linearreg_slope for every combination of parameters, the last one fastest."""

def linearreg_slope_batch_estimate(
    length: _Int, period_range: _IntRange | None = None
) -> _Estimate:
    """Rows, columns and bytes that linearreg_slope_batch would return."""

class LinearregSlopeStream(Stream):
    """Linear regression slope: how steeply the least-squares line over the last `period` values rises from one value to the next."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class _StddevBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def stddev(data: npt.ArrayLike, period: _Int | None = 20, kernel: _Kernel | None = None) -> _Series:
    """Standard deviation of the last `period` values, as of a whole population: the root of the mean squared distance from the mean."""

def stddev_batch(
    data: npt.ArrayLike, period_range: _IntRange | None = None, kernel: _Kernel | None = None
) -> _StddevBatch:
    """stddev for every combination of parameters, the last one fastest."""

def stddev_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that stddev_batch would return."""

class StddevStream(Stream):
    """Standard deviation of the last `period` values, as of a whole population: the root of the mean squared distance from the mean."""

    def __new__(cls, period: _Int | None = 20) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class _AtrBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def atr(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> _Series:
    """Average true range: how far a price typically goes in one bar."""

def atr_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _AtrBatch:
    """atr for every combination of parameters, the last one fastest."""

def atr_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that atr_batch would return."""

class AtrStream(Stream):
    """Average true range: how far a price typically goes in one bar."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float, low: _Float, close: _Float) -> float | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, high: _Float, low: _Float, close: _Float) -> float | None:
        """What update would answer, without feeding the row."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Series:
        """Feeds whole series; NaN where update answers None."""

class BollingerBandsOutput(NamedTuple, Generic[_T]):
    """The outputs of bollinger_bands: upper, middle, lower."""

    upper: _T
    middle: _T
    lower: _T

class _BollingerBandsBatch(TypedDict):
    upper: npt.NDArray[np.float64]
    middle: npt.NDArray[np.float64]
    lower: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]
    devups: npt.NDArray[np.float64]
    devdns: npt.NDArray[np.float64]

def bollinger_bands(
    data: npt.ArrayLike,
    period: _Int | None = 20,
    devup: _Float | None = 2.0,
    devdn: _Float | None = 2.0,
    kernel: _Kernel | None = None,
) -> BollingerBandsOutput[_Series]:
    """Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it."""

def bollinger_bands_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    devup_range: _FloatRange | None = None,
    devdn_range: _FloatRange | None = None,
    kernel: _Kernel | None = None,
) -> _BollingerBandsBatch:
    """bollinger_bands for every combination of parameters, the last one fastest."""

def bollinger_bands_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
    devup_range: _FloatRange | None = None,
    devdn_range: _FloatRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that bollinger_bands_batch would return."""

class BollingerBandsStream(Stream):
    """Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it."""

    def __new__(
        cls, period: _Int | None = 20, devup: _Float | None = 2.0, devdn: _Float | None = 2.0
    ) -> Self: ...
    def update(self, data: _Float) -> BollingerBandsOutput[float] | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> BollingerBandsOutput[float] | None:
        """What update would answer, without feeding the row."""
    def extend(self, data: npt.ArrayLike) -> BollingerBandsOutput[_Series]:
        """Feeds whole series; NaN where update answers None."""

class DonchianOutput(NamedTuple, Generic[_T]):
    """The outputs of donchian: upper, middle, lower."""

    upper: _T
    middle: _T
    lower: _T

class _DonchianBatch(TypedDict):
    upper: npt.NDArray[np.float64]
    middle: npt.NDArray[np.float64]
    lower: npt.NDArray[np.float64]
    periods: npt.NDArray[np.uint64]

def donchian(
    high: npt.ArrayLike, low: npt.ArrayLike, period: _Int | None = 20, kernel: _Kernel | None = None
) -> DonchianOutput[_Series]:
    """Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean of the two."""

def donchian_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _DonchianBatch:
    """donchian for every combination of parameters, the last one fastest."""

def donchian_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that donchian_batch would return."""

class DonchianStream(Stream):
    """Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean of the two."""

    def __new__(cls, period: _Int | None = 20) -> Self: ...
    def update(self, high: _Float, low: _Float) -> DonchianOutput[float] | None:
        """Feeds one row; None during the warm-up and after NaN."""
    def peek(self, high: _Float, low: _Float) -> DonchianOutput[float] | None:
        """What update would answer, without feeding the row."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike) -> DonchianOutput[_Series]:
        """Feeds whole series; NaN where update answers None."""
