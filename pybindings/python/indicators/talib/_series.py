"""Series as callers have them: arrays, lists, series of pandas and polars; neither is imported."""

import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from indicators import IndicatorError, MaxStream

Array = npt.NDArray[Any]


def kind_of(value: Any, name: str) -> str | None:
    """The library whose class of this name the value is of."""
    for module in ("pandas", "polars"):
        known = getattr(sys.modules.get(module), name, None)
        if known is not None and isinstance(value, known):
            return module
    return None


def is_series(value: Any) -> bool:
    return kind_of(value, "Series") is not None


class Like:
    """What outputs come back as: as arrays, or as the series that the inputs were."""

    def __init__(self, inputs: Sequence[Any]) -> None:
        kinds = [kind_of(value, "Series") for value in inputs]
        if "pandas" in kinds and "polars" in kinds:
            raise TypeError("Cannot mix polars and pandas")
        self._first = next((value for value, kind in zip(inputs, kinds, strict=True) if kind), None)
        self._kind = next(filter(None, kinds), None)

    def wrap(self, array: Array) -> Any:
        if self._kind is None:
            return array
        series = sys.modules[self._kind].Series
        return series(array) if self._kind == "polars" else series(array, index=self._index)

    @property
    def _index(self) -> Any:
        return self._first.index if self._first is not None else None


def read(value: Any, function: str, argument: str) -> Array:
    """The numbers of a series as float64, NaN where one is missing."""
    if type(value) is np.ndarray and value.ndim == 1 and value.dtype == np.float64:
        return value
    try:
        # The highest of one value: whatever our functions read is read by the same rules.
        numbers: Array = MaxStream(1).extend(value)
    except (TypeError, IndicatorError) as error:
        message = str(error).replace("MaxStream.extend", function).replace("data", argument, 1)
        raise type(error)(message) from error.__cause__
    return numbers


def read_all(inputs: Sequence[Any], function: str, arguments: Sequence[str]) -> list[Array]:
    """All series of a call, which have to be as long as each other."""
    arrays = [
        read(value, function, argument) for value, argument in zip(inputs, arguments, strict=True)
    ]
    lengths = list(map(len, arrays))
    if len(set(lengths)) > 1:
        shown = ", ".join(
            f"{argument} {length}" for argument, length in zip(arguments, lengths, strict=True)
        )
        raise IndicatorError(f"{function}: input array lengths are different: {shown}")
    return arrays


def leading(arrays: Sequence[Array]) -> int:
    """How many bars at the start have no number in some input."""
    present = ~np.isnan(arrays[0])
    for array in arrays[1:]:
        present &= ~np.isnan(array)
    return int(present.argmax()) if present.any() else len(present)
