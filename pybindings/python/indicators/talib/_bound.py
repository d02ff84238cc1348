"""A row of the table, bound to the indicator that computes it."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

import indicators
from indicators import IndicatorError

from . import _parameters
from ._table import TABLE
from ._table.rows import Row

Array = npt.NDArray[Any]


class Bound(NamedTuple):
    """What a function of TA-Lib is computed with."""

    row: Row
    array: Callable[..., Any]
    stream: Callable[..., Any]
    # Which of TA-Lib's inputs ours takes, and what it calls them.
    places: tuple[int, ...]
    inputs: tuple[str, ...]
    # Which outputs are positions, that is float64 here and int32 there.
    positions: tuple[bool, ...]
    # What ours calls the parameters that are passed to it.
    parameters: tuple[str, ...]
    # For a period of 1, where that is another.
    stream_of_one: Callable[..., Any] | None

    def open(self, values: Sequence[int | float]) -> Any:
        """A stream of ours, which was fed nothing."""
        passed = _parameters.ours(self.row, values)
        if self.stream_of_one is not None and passed[0] == 1:
            return self.stream_of_one(*passed)
        try:
            return self.stream(*passed)
        except IndicatorError as error:
            raise IndicatorError(self._in_their_names(str(error))) from None

    def _in_their_names(self, message: str) -> str:
        """What ours says about parameters that do not go together."""
        message = message.replace(getattr(self.stream, "__name__", ""), self.row.name)
        passed = [each.name for each in self.row.parameters if each.role == "passed"]
        for ours, theirs in zip(self.parameters, passed, strict=False):
            message = re.sub(rf"\b{ours}\b", theirs, message)
        return message

    def select(self, inputs: Sequence[Any]) -> list[Any]:
        return [inputs[place] for place in self.places]

    def shaped(self, answer: Any, values: Sequence[int | float]) -> tuple[Array, ...]:
        """What ours answered for whole series, in TA-Lib's types."""
        outputs = answer if isinstance(answer, tuple) else (answer,)
        factor = _parameters.factor(self.row, values)
        return tuple(
            whole(output) if is_position else output if factor == 1 else output * factor
            for output, is_position in zip(outputs, self.positions, strict=True)
        )


@cache
def bound(name: str) -> Bound:
    """The function of this name."""
    row = TABLE[name]
    entry = indicators.catalogue[row.ours]
    arguments, inputs = row.arguments, entry["inputs"]
    by_place = len(arguments) == len(inputs)
    places = range(len(inputs)) if by_place else map(arguments.index, inputs)
    positions = tuple(
        output.is_integer and entry["kinds"][ours] != "signal"
        for output, ours in zip(row.outputs, entry["outputs"], strict=True)
    )
    array, stream = getattr(indicators, entry["name"]), getattr(indicators, entry["stream"])
    of_one = None if row.of_one is None else _stream_of(row.of_one)
    parameters = tuple(parameter["name"] for parameter in entry["params"])
    return Bound(row, array, stream, tuple(places), tuple(inputs), positions, parameters, of_one)


def _stream_of(name: str) -> Callable[..., Any]:
    """A stream by the name of its indicator, which takes as many of the parameters as it has."""
    entry = indicators.catalogue[name]
    stream: Callable[..., Any] = getattr(indicators, entry["stream"])
    return lambda *values: stream(*values[: len(entry["params"])])


# 1.5 times 2^52: the last bits of a sum with it are the digits of the whole number that is added.
_LARGE = 6_755_399_441_055_744.0


def whole(positions: Array) -> Array:
    """Positions of ours, which are lost, as TA-Lib has them: int32, and 0 where there is none."""
    # A cast of the numbers takes longer, and warns of NaN, whose last bits are 0.
    positions += _LARGE
    return positions.view(np.int64).astype(np.int32)
