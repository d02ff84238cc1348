"""The indicators of the group `statistics`.

Written by pybindings/stubs.py from the catalogue; `make renew-stubs` renews it.
"""

from typing import TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from . import Stream, _Estimate, _Float, _Int, _IntRange, _Kernel, _Series

__all__ = [
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
]

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
    """Rows, columns and bytes that linearreg_intercept_batch would return for a series of `length` values. Nothing is computed."""

class LinearregInterceptStream(Stream):
    """linearreg_intercept as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

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
    """Rows, columns and bytes that linearreg_slope_batch would return for a series of `length` values. Nothing is computed."""

class LinearregSlopeStream(Stream):
    """linearreg_slope as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

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
    """Rows, columns and bytes that stddev_batch would return for a series of `length` values. Nothing is computed."""

class StddevStream(Stream):
    """stddev as values arrive: feed them with update, get the values of the array, to the bit."""

    def __new__(cls, period: _Int | None = 20) -> Self: ...
    def update(self, data: _Float) -> float | None:
        """Feeds one row, a number for each input, and returns its value: None during the warm-up and after NaN."""
    def peek(self, data: _Float) -> float | None:
        """What update would return, without feeding the row. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""
