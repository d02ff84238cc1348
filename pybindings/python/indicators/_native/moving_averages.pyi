"""The indicators of the group `moving_averages`.

Written by pybindings/stubs.py from the catalogue; `make renew-stubs` renews it.
"""

from typing import TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from . import Stream, _Estimate, _Float, _FloatRange, _Int, _IntRange, _Kernel, _Series

__all__ = [
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
    """Rows, columns and bytes that alma_batch would return for a series of `length` values. Nothing is computed."""

class AlmaStream(Stream):
    """alma as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(
        cls, period: _Int | None = 9, offset: _Float | None = 0.85, sigma: _Float | None = 6.0
    ) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

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
    """Rows, columns and bytes that ema_batch would return for a series of `length` values. Nothing is computed."""

class EmaStream(Stream):
    """ema as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

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
    """Rows, columns and bytes that jsa_batch would return for a series of `length` values. Nothing is computed."""

class JsaStream(Stream):
    """jsa as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 30) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

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
    """Rows, columns and bytes that sma_batch would return for a series of `length` values. Nothing is computed."""

class SmaStream(Stream):
    """sma as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

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
    """Rows, columns and bytes that smma_batch would return for a series of `length` values. Nothing is computed."""

class SmmaStream(Stream):
    """smma as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 7) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

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
    """Rows, columns and bytes that wma_batch would return for a series of `length` values. Nothing is computed."""

class WmaStream(Stream):
    """wma as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""
