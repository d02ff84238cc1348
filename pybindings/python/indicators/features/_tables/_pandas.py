"""Frames of pandas, which is not imported: who has one has imported it."""

import sys
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..._runtime.frames import Names, column
from .._symbols import Numbered, Symbols, of_objects
from ._table import Block


class Pandas:
    """A frame of pandas."""

    def __init__(self, frame: Any) -> None:
        self._frame = frame
        self._pandas = sys.modules["pandas"]

    def names(self) -> Names:
        return list(self._frame.columns)

    def column(self, name: str) -> Any:
        return self._frame[name]

    def symbols(self, names: Sequence[str], function: str) -> Symbols:
        labels = [self._labels(name, function).array for name in names]
        return Symbols.of(names, labels, self._codes, function)

    def _labels(self, name: str, function: str) -> Any:
        """A column, or a level of the index."""
        levels = [each for each in self._frame.index.names if isinstance(each, str)]
        columns = [each for each in self._frame.columns if isinstance(each, str)]
        found = column(
            name, [*columns, *(each for each in levels if each not in columns)], function
        )
        if found in columns:
            return self._frame[found]
        return self._frame.index.get_level_values(found)

    def _codes(self, labels: Any) -> Numbered:
        pandas, dtype = self._pandas, labels.dtype
        if isinstance(dtype, pandas.CategoricalDtype):
            categorical = pandas.Categorical(labels)
            return categorical.codes.astype("int64"), len(categorical.categories)
        if dtype.kind == "O" and getattr(dtype, "storage", "python") == "python":
            return of_objects(labels.to_numpy(object), self._factorized)
        return self._factorized(labels)

    def _factorized(self, labels: Any) -> Numbered:
        codes, kinds = self._pandas.Series(labels, copy=False).factorize()
        return np.asarray(codes, "int64"), len(kinds)

    def of(self, names: Sequence[str], features: Block) -> Any:
        frame, index = self._pandas.DataFrame, self._frame.index
        if features.whole is None:
            return frame(dict(zip(names, features.rows(), strict=True)), index=index, copy=False)
        # The frame's own memory is the block that was computed.
        return frame(features.whole.T, index=index, columns=list(names), copy=False)

    def beside(self, names: Sequence[str], features: Block) -> Any:
        return self._pandas.concat([self._frame, self.of(names, features)], axis=1)
