"""Series as callers have them: arrays, lists, series of pandas and polars; neither is imported."""

import sys
from collections.abc import Sequence
from math import isnan
from typing import Any

import numpy as np
import numpy.typing as npt

from indicators import IndicatorError, MaxStream
from indicators._runtime.frames import PANDAS_SERIES, POLARS_SERIES, SERIES, Kind, kind_of

Array = npt.NDArray[Any]


class Like:
    """What outputs come back as: as arrays, or as the series that the inputs were."""

    def __init__(self, inputs: Sequence[Any]) -> None:
        self._pandas = _first_of(PANDAS_SERIES, inputs)
        self._polars = _first_of(POLARS_SERIES, inputs)
        if self._pandas is not None and self._polars is not None:
            raise TypeError("Cannot mix polars and pandas")

    def wrap(self, result: Any) -> Any:
        """What a function has returned: an array, or several."""
        if self._pandas is None and self._polars is None:
            return result
        if isinstance(result, tuple):
            return tuple(map(self._series, result))
        return self._series(result)

    def _series(self, array: Array) -> Any:
        if self._pandas is not None:
            return sys.modules["pandas"].Series(array, index=self._pandas.index)
        return sys.modules["polars"].Series(array)


def _first_of(kind: Kind, values: Sequence[Any]) -> Any:
    """The first series of this library."""
    return next((value for value in values if kind_of(value) == kind), None)


def read(value: Any, function: str, argument: str) -> Array:
    """The numbers of a series as float64, NaN where one is missing."""
    if _is_plain(value):
        numbers: Array = value
        return numbers
    if kind_of(value) in SERIES and _is_plain(numbers := value.to_numpy()):
        return numbers
    try:
        # The highest of one value: whatever our functions read is read by the same rules. Given by
        # its name: of a frame or a dictionary that is given by position, a column is read.
        numbers = np.asarray(MaxStream(1).extend(data=value))
    except (TypeError, IndicatorError) as error:
        message = str(error).replace("MaxStream.extend", function).replace("data", argument, 1)
        raise type(error)(message) from error.__cause__
    return numbers


def _is_plain(value: Any) -> bool:
    return type(value) is np.ndarray and value.dtype == np.float64 and value.ndim == 1


def read_all(inputs: Sequence[Any], function: str, arguments: Sequence[str]) -> list[Array]:
    """All series of a call, which have to be as long as each other."""
    arrays = [
        read(value, function, argument) for value, argument in zip(inputs, arguments, strict=True)
    ]
    lengths = list(map(len, arrays))
    if min(lengths) != max(lengths):
        shown = ", ".join(
            f"{argument} {length}" for argument, length in zip(arguments, lengths, strict=True)
        )
        raise IndicatorError(f"{function}: input array lengths are different: {shown}")
    return arrays


def leading(arrays: Sequence[Array]) -> int:
    """How many bars at the start have no number in some input."""
    if all(map(len, arrays)) and not any(isnan(array[0]) for array in arrays):
        return 0
    present = ~np.isnan(arrays[0])
    for array in arrays[1:]:
        present &= ~np.isnan(array)
    return int(present.argmax()) if present.any() else len(present)
