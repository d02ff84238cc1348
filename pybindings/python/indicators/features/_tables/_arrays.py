"""Mappings from names to arrays or lists."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from .._columns import column
from .._engine import IndicatorError
from .._symbols import Symbols, numbered
from ._table import Block


class Arrays:
    """A mapping from names to arrays."""

    def __init__(self, columns: Mapping[str, Any]) -> None:
        self._columns = columns

    def names(self) -> Iterable[Any]:
        return self._columns

    def column(self, name: str) -> Any:
        return self._columns[name]

    def symbols(self, names: Sequence[str], function: str) -> Symbols:
        there = [name for name in self._columns if isinstance(name, str)]
        found = [column(name, there, function) for name in names]
        return Symbols.of([self._labels(name, function) for name in found], numbered)

    def _labels(self, name: str, function: str) -> Any:
        labels = self._columns[name]
        if isinstance(labels, (list, tuple)):
            # As objects: NumPy would make a copy of each text.
            array = np.empty(len(labels), object)
            array[:] = labels
        else:
            array = np.asanyarray(labels)
        if array.ndim != 1:
            raise IndicatorError(
                f"{function}: Invalid {name}: {array.ndim} dimensions (allowed: 1)"
            )
        return array

    def of(self, names: Sequence[str], features: Block) -> Any:
        return dict(zip(names, features.rows(), strict=True))

    def beside(self, names: Sequence[str], features: Block) -> Any:
        return {**self._columns, **self.of(names, features)}
