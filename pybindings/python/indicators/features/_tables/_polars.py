"""Frames of polars, which is not imported: who has one has imported it."""

import sys
from collections.abc import Callable, Sequence
from typing import Any

from ..._runtime.frames import Names, column
from .._symbols import Numbered, Symbols, numbered
from ._table import Block


class Polars:
    """A frame of polars."""

    def __init__(self, frame: Any) -> None:
        self._frame = frame
        self._polars = sys.modules["polars"]

    def names(self) -> Names:
        return list(self._frame.columns)

    def column(self, name: str) -> Any:
        return self._frame[name]

    def symbols(self, names: Sequence[str], function: str) -> Symbols:
        there = self._frame.columns
        found = [column(name, there, function) for name in names]
        labels = [self._frame[name] for name in found]
        return Symbols.of(names, labels, self._codes, function)

    def _codes(self, labels: Any) -> Numbered:
        polars = self._polars
        if labels.dtype == polars.Object:
            return numbered(labels.to_numpy())
        if labels.dtype.is_float():
            labels = labels.fill_nan(None)
        is_missing = labels.is_null().to_numpy() if labels.null_count() else None
        codes, count = self._with_nulls(labels)
        if is_missing is not None:
            codes[is_missing] = -1
        return codes, count

    def _with_nulls(self, labels: Any) -> Numbered:
        """Numbers for labels, those of nulls being any."""
        polars = self._polars
        if labels.dtype in (polars.Categorical, polars.Enum):
            labels = labels.to_physical()
        if labels.dtype in (polars.Int64, polars.Int32, polars.UInt32, polars.UInt8):
            return numbered(labels.cast(polars.Int64).fill_null(-1).to_numpy())
        runs = labels.rle_id()
        heads = labels.filter(runs.diff().fill_null(1) != 0)
        if heads.n_unique() == len(heads):
            return runs.cast(polars.Int64).to_numpy().copy(), len(heads)
        # The first row of each row's group.
        rows = labels.to_frame("label").with_row_index("row")
        firsts = rows.select(polars.col("row").first().over("label").cast(polars.Int64))
        return numbered(firsts["row"].to_numpy())

    def of(self, names: Sequence[str], features: Block) -> Any:
        polars = self._polars
        columns = dict(zip(names, map(polars.Series, features.rows()), strict=True))
        return polars.DataFrame(columns).with_columns(polars.selectors.float().fill_nan(None))

    def beside(self, names: Sequence[str], features: Block) -> Any:
        return self._frame.hstack(self.of(names, features))


class PolarsLazy:
    """A lazy frame of polars, whose features are computed as it is collected."""

    def __init__(self, frame: Any) -> None:
        self._frame = frame
        self._polars = sys.modules["polars"]

    def schema(self) -> dict[str, Any]:
        """The types of the columns by name, which polars may have to look for in a file."""
        return dict(self._frame.collect_schema())

    def types(self, names: Sequence[str], is_signal: Sequence[bool]) -> dict[str, Any]:
        """The types of features."""
        polars = self._polars
        types = [polars.Int32 if each else polars.Float64 for each in is_signal]
        return dict(zip(names, types, strict=True))

    def mapped(self, function: Callable[[Any], Any], schema: dict[str, Any]) -> Any:
        """The frame that `function` makes of all rows and columns, which has this schema."""
        return self._frame.map_batches(
            function,
            predicate_pushdown=False,
            projection_pushdown=False,
            slice_pushdown=False,
            schema=schema,
        )
