"""Mappings from names to arrays or lists."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..._runtime.frames import PANDAS_SERIES, Names, column, kind_of
from ..._runtime.messages import cut
from .._engine import IndicatorError
from .._symbols import Symbols, numbered
from ._table import Block


def _check_index(columns: Mapping[str, Any], function: str) -> None:
    """Series of pandas have one index: values are taken by their place."""
    named = [(name, each.index) for name, each in columns.items() if kind_of(each) == PANDAS_SERIES]
    for name, index in named[1:]:
        if index is not named[0][1] and not index.equals(named[0][1]):
            raise IndicatorError(
                f"{function}: Invalid {cut(str(name))}: another index than {cut(str(named[0][0]))} "
                "has (allowed: the same index: align them before)"
            )


class Arrays:
    """A mapping from names to arrays."""

    def __init__(self, columns: Mapping[str, Any], function: str) -> None:
        self._columns = columns
        _check_index(columns, function)

    def names(self) -> Names:
        return self._columns

    def column(self, name: str) -> Any:
        return self._columns[name]

    def symbols(self, names: Sequence[str], function: str) -> Symbols:
        found = [column(name, self._columns, function) for name in names]
        labels = [self._labels(name, function) for name in found]
        return Symbols.of(names, labels, numbered, function)

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
