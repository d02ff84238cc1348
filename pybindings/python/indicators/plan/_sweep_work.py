"""A sweep over each symbol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..features._libraries import batch_of, entry_of, library, package_of, pickled
from ._grid import Grid, one_bar
from ._sources import Series
from ._work import Arrays

if TYPE_CHECKING:
    from .._native import SweepResult


@dataclass(frozen=True)
class SweepWork:
    """The rows of a grid, or numbers in place of them."""

    indicator: str
    grid: Grid
    reduce: Any
    # The columns that are read, in the order of the indicator's inputs.
    inputs: tuple[str, ...]
    # What becomes of a bar with a missing value.
    missing: str | None
    function: str = "sweep"

    def __reduce__(self) -> tuple[Any, ...]:
        said = (self.indicator, self.grid, self.reduce, self.inputs, self.missing, self.function)
        return pickled([package_of(self.indicator)], SweepWork, *said)

    @property
    def outputs(self) -> tuple[str, ...]:
        return tuple(entry_of(self.indicator)["outputs"])

    @property
    def rows(self) -> int:
        return self.grid.rows

    @property
    def keeps_series(self) -> bool:
        return self.reduce is None

    @cached_property
    def _alike(self) -> Any:
        """A sweep of the same outputs, parameters and reductions."""
        return one_bar(self.indicator, {}, "count" if callable(self.reduce) else self.reduce)

    def bytes_out(self, bars: int) -> int:
        arrays: list[npt.NDArray[Any]] = [self._alike[name] for name in self.outputs]
        return sum(array.nbytes for array in arrays) * (bars if self.keeps_series else 1)

    def compute(self, series: Series, first: int, last: int) -> Arrays:
        parts = [self._batch(series, axes) for axes in self.grid.batches(first, last)]
        outputs = zip(*parts, strict=True)
        return tuple(part[0] if len(part) == 1 else np.concatenate(part) for part in outputs)

    def _batch(self, series: Series, axes: Mapping[str, Any]) -> Arrays:
        batch = batch_of(self.indicator)
        try:
            swept = batch(*series, **axes, reduce=self.reduce, missing=self.missing)
        except library(package_of(self.indicator)).module.IndicatorError:
            # A series without a value is refused by itself, and missing as that of a panel.
            panels = [values[:, np.newaxis] for values in series]
            swept = batch(*panels, **axes, reduce=self.reduce, missing=self.missing)
            place = 2 if self.keeps_series else 1
            return tuple(swept[name].take(0, place) for name in self.outputs)
        return tuple(swept[name] for name in self.outputs)

    def parameters(self, first: int, last: int) -> dict[str, list[Any]]:
        columns = self.columns(np.arange(first, last))
        return {name: np.unique(column).tolist() for name, column in columns.items()}

    def columns(self, rows: npt.NDArray[Any]) -> dict[str, npt.NDArray[Any]]:
        return self.grid.columns(rows)

    def labels(self, arrays: Arrays) -> tuple[Any, ...]:
        if callable(self.reduce):
            return tuple(range(arrays[0].shape[1])) if arrays[0].ndim == 2 else ()
        return tuple(self._alike._reductions or ())

    def said(self) -> Mapping[str, Any]:
        axes = {name: axis.tolist() for name, axis in self.grid.axes.items()}
        said = {"sweep": self.indicator, "axes": axes, "reduce": self.reduce, "of": self.inputs}
        return {**said, "missing": self.missing}

    def shown(self, rows: npt.NDArray[Any], arrays: Arrays) -> SweepResult:
        """What `x_batch` returns, of the rows that there are."""
        alike = self._alike
        result: SweepResult = type(alike)()
        result.update(zip(self.outputs, arrays, strict=True))
        columns = self.grid.columns(rows)
        result.update((alike._params[name], column) for name, column in columns.items())
        described: Any = result
        described._outputs, described._params = alike._outputs, alike._params
        described._row_type = alike._row_type
        if self.reduce is not None:
            described._reductions = self.labels(arrays)
        return result
