"""The parameter sets of a sweep as rows that can be cut anywhere."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .._runtime.messages import cut, listed, meant, shown
from ..features._engine import IndicatorError
from ..features._libraries import batch_of, entry_of

# Of each parameter, which of its values are meant.
Box = tuple[slice, ...]


@dataclass(frozen=True)
class Grid:
    """The values of each parameter by its name; the last parameter is fastest, as in `x_batch`."""

    axes: dict[str, npt.NDArray[Any]]

    @property
    def rows(self) -> int:
        return math.prod(map(len, self.axes.values()))

    def batches(self, first: int, last: int) -> Iterator[dict[str, Any]]:
        """Axes that `x_batch` takes, one call after the other, for the rows from `first` on."""
        for box in boxes([len(axis) for axis in self.axes.values()], first, last):
            axes = zip(self.axes.items(), box, strict=True)
            yield {f"{name}_range": _part(axis, part) for (name, axis), part in axes}

    def columns(self, rows: npt.NDArray[np.int64]) -> dict[str, npt.NDArray[Any]]:
        """The value of each parameter in some rows."""
        columns, faster = {}, 1
        for name, axis in reversed(self.axes.items()):
            columns[name] = axis[rows // faster % len(axis)]
            faster *= len(axis)
        return dict(reversed(columns.items()))


def _part(axis: npt.NDArray[Any], part: slice) -> Any:
    """Values of an axis as they are read fastest: numbers as an array, and choices as a list."""
    return axis[part] if axis.dtype.kind in "if" else axis[part].tolist()


def boxes(sizes: Sequence[int], first: int, last: int) -> Iterator[Box]:
    """Grids within one of these sizes which, one after the other, are its rows from `first` on."""
    if not sizes:
        if first < last:
            yield ()
        return
    rest = sizes[1:]
    rows = math.prod(rest)
    (start, skipped), (end, more) = divmod(first, rows), divmod(last, rows)
    one = slice(start, start + 1)
    if start == end:
        yield from ((one, *box) for box in boxes(rest, skipped, more))
        return
    if skipped:
        yield from ((one, *box) for box in boxes(rest, skipped, rows))
        start += 1
    if start < end:
        yield (slice(start, end), *(slice(0, size) for size in rest))
    if more:
        yield from ((slice(end, end + 1), *box) for box in boxes(rest, 0, more))


def grid_of(indicator: str, axes: Mapping[str, Any] | None, fixed: Mapping[str, Any]) -> Grid:
    """The grid of these axes, which are checked as `x_batch` does; the others are `fixed`."""
    if axes is not None and not isinstance(axes, Mapping):
        wanted = 'a mapping such as {"period": (2, 200, 1)}'
        raise TypeError(f"sweep: grid must be {wanted}, not {shown(axes)}")
    entry = entry_of(indicator)
    names = [param["name"] for param in entry["params"]]
    for name in axes or ():
        if name not in names:
            raise IndicatorError(
                f"sweep: Unknown parameter of {indicator}: {cut(repr(name))} "
                f"(allowed: {listed(names)}){meant(name, names)}"
            )
    given = {name: [value] for name, value in fixed.items()} | dict(axes or {})
    return Grid({name: _values(indicator, name, given[name]) for name in names})


def _values(indicator: str, name: str, axis: Any) -> npt.NDArray[Any]:
    """The values of an axis: those that a sweep over it alone names."""
    swept = one_bar(indicator, {f"{name}_range": axis}, "count")
    values: npt.NDArray[Any] = swept[swept._params[name]]
    return values


def one_bar(indicator: str, axes: Mapping[str, Any], reduce: Any) -> Any:
    """A sweep over a panel of one bar, which computes nothing but says what a result is like."""
    bar = np.ones((1, 1))
    return batch_of(indicator)(*[bar] * len(entry_of(indicator)["inputs"]), **axes, reduce=reduce)
