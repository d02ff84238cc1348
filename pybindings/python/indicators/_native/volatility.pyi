"""The indicators of the group `volatility`.

Written by pybindings/stubs.py from the catalogue; `make renew-stubs` renews it.
"""

from typing import Generic, NamedTuple, TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from . import _T, Stream, _Estimate, _Float, _FloatRange, _Int, _IntRange, _Kernel, _Series

__all__ = [
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
]

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
    """Rows, columns and bytes that atr_batch would return for a series of `length` values. Nothing is computed."""

class AtrStream(Stream):
    """atr as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, high: _Float, low: _Float, close: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, high: _Float, low: _Float, close: _Float) -> float | None:
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
    """Rows, columns and bytes that bollinger_bands_batch would return for a series of `length` values. Nothing is computed."""

class BollingerBandsStream(Stream):
    """bollinger_bands as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(
        cls, period: _Int | None = 20, devup: _Float | None = 2.0, devdn: _Float | None = 2.0
    ) -> Self: ...
    def update(self, data: _Float) -> BollingerBandsOutput[float] | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> BollingerBandsOutput[float] | None:
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
    """Rows, columns and bytes that donchian_batch would return for a series of `length` values. Nothing is computed."""

class DonchianStream(Stream):
    """donchian as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 20) -> Self: ...
    def update(self, high: _Float, low: _Float) -> DonchianOutput[float] | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, high: _Float, low: _Float) -> DonchianOutput[float] | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike) -> DonchianOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
