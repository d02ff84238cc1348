"""Features of each symbol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from .._runtime.reduced import Kept
from ..features import Features
from ..features._engine import definitions
from ..features._tables import Block
from ._sources import Series
from ._work import Arrays


@dataclass(frozen=True)
class FeaturesWork:
    """All features of a symbol, or numbers in place of each: one row, as they read each other."""

    features: Features
    reduce: Any
    function: str = "Features.plan"
    rows: int = 1

    @property
    def inputs(self) -> tuple[str, ...]:
        return self.features.inputs

    @property
    def outputs(self) -> tuple[str, ...]:
        return self.features.columns

    @property
    def keeps_series(self) -> bool:
        return self.reduce is None

    @cached_property
    def _names(self) -> tuple[str, ...]:
        """The names of the reductions in a list."""
        if self.reduce is None or callable(self.reduce):
            return ()
        return definitions.reduced(("column",), (np.ones(1),), self.reduce, self.function)[1]

    def bytes_out(self, bars: int) -> int:
        if self.keeps_series:
            return bars * sum(4 if each else 8 for each in self.features._compiled.is_signal)
        return 8 * len(self.outputs) * max(len(self._names), 1)

    def compute(self, series: Series, first: int, last: int) -> Arrays:
        compiled = self.features._compiled
        computed = compiled.engine.compute(self.inputs, series, None, 1, self.function)
        rows = Block(computed, compiled.is_signal).rows()
        if self.reduce is None:
            return tuple(row[np.newaxis] for row in rows)
        if callable(self.reduce):
            numbers = Kept(self.function, self.reduce, 1, len(rows), None)
            numbers.add(0, 0, np.array(rows, np.float64))
            return tuple(np.split(numbers.arrays()[0][0], len(rows)))
        columns = tuple(np.asarray(row, np.float64) for row in rows)
        kept, _ = definitions.reduced(self.outputs, columns, self.reduce, self.function)
        reduced = np.array(kept)
        return tuple(np.split(reduced if self._names else reduced[:, 0], len(rows)))

    def parameters(self, first: int, last: int) -> dict[str, list[Any]]:
        return {}

    def columns(self, rows: npt.NDArray[Any]) -> dict[str, npt.NDArray[Any]]:
        return {}

    def labels(self, arrays: Arrays) -> tuple[Any, ...]:
        if callable(self.reduce) and arrays[0].ndim == 2:
            return tuple(range(arrays[0].shape[1]))
        return self._names

    def said(self) -> Mapping[str, Any]:
        return {"features": self.features.to_json(), "reduce": self.reduce}

    def shown(self, rows: npt.NDArray[Any], arrays: Arrays) -> dict[str, Any]:
        """What features over a mapping to arrays are, or a number for each feature."""
        return {name: array[0] for name, array in zip(self.outputs, arrays, strict=True)}
