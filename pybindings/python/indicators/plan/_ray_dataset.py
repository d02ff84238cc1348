"""Datasets of Ray: the rows of each symbol stay in the blocks where they are."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, NamedTuple

import numpy as np

from .._runtime import frames
from ..features import _tables
from ..features._over import by_names
from . import _arrow
from ._fingerprint import add_array
from ._sources import Reader, Series
from ._symbol_rows import rows_by_symbol

# Rows of a block: from one to another in equal steps, or one by one.
Rows = slice | Any


class Piece(NamedTuple):
    """The rows of a symbol that are in a block."""

    block: Any
    rows: Rows
    # That of the whole block.
    digest: str


@dataclass(frozen=True)
class Blocks:
    """The rows of a symbol, in the order of the dataset."""

    symbol: Any
    pieces: tuple[Piece, ...]
    reader: Reader
    bars: int

    @property
    def nbytes(self) -> int:
        return 8 * self.bars * len(self.reader.inputs)

    def read(self) -> Series:
        ray: Any = import_module("ray")
        tables = ray.get([piece.block for piece in self.pieces])
        names = self.reader.names(tables[0].column_names, self.reader.function)
        parts = [
            _of_rows(table, piece.rows, names)
            for table, piece in zip(tables, self.pieces, strict=True)
        ]
        whole = {name: np.concatenate([part[name] for part in parts]) for name in names}
        return self.reader.read(self.symbol, whole)

    def said(self) -> Any:
        return [(piece.digest, repr(piece.rows)) for piece in self.pieces]


def _of_rows(table: Any, rows: Rows, names: Sequence[str]) -> dict[str, Any]:
    """Some rows of a table as arrays. Of rows that follow each other, no others are read."""
    if isinstance(rows, slice) and rows.step == 1:
        return _arrow.arrays(table.slice(rows.start, rows.stop - rows.start), names)
    return {name: values[rows] for name, values in _arrow.arrays(table, names).items()}


def is_dataset(data: Any) -> bool:
    known = getattr(sys.modules.get("ray.data"), "Dataset", None)
    return known is not None and isinstance(data, known)


def sources_by_symbol(dataset: Any, by: Any, reader: Reader) -> dict[Any, Blocks]:
    """The source of each symbol, in the order in which they come first."""
    ray: Any = import_module("ray")
    function = reader.function
    symbols = by_names(by, function)
    if not symbols:
        raise TypeError(f"{function}: by must name the column with symbols of a Dataset")
    there = dataset.schema().names
    names = reader.names(there, function)
    keys = tuple(frames.column(name, there, function) for name in symbols)
    # In the order of names, which may be those of one column twice.
    wanted = list(dict.fromkeys([*keys, *names]))
    blocks = dataset.select_columns(wanted).to_arrow_refs()
    look = ray.remote(num_cpus=1)(_look)
    pieces: dict[Any, list[tuple[Piece, int]]] = {}
    for block, (found, digest) in zip(
        blocks, ray.get([look.remote(block, keys, function) for block in blocks]), strict=True
    ):
        for symbol, rows, count in found:
            pieces.setdefault(symbol, []).append((Piece(block, rows, digest), count))
    return {
        symbol: Blocks(
            symbol, tuple(piece for piece, _ in each), reader, sum(count for _, count in each)
        )
        for symbol, each in pieces.items()
    }


def _look(
    table: Any, keys: Sequence[str], function: str
) -> tuple[list[tuple[Any, Rows, int]], str]:
    """Which symbols a block has, in which rows; and its digest. Done where the block is."""
    digest = hashlib.sha256()
    for column in table.columns:
        add_array(digest, column.to_numpy())
    labels = _tables.table(_arrow.arrays(table, keys), function)
    found = rows_by_symbol(labels.symbols(keys, function))
    return [(symbol, _stepped(rows), len(rows)) for symbol, rows in found], digest.hexdigest()


def _stepped(rows: Any) -> Rows:
    """The rows as a slice where they are in equal steps, as those of one of many symbols are."""
    first, last = int(rows[0]), int(rows[-1])
    step = int(rows[1]) - first if len(rows) > 1 else 1
    is_even = step * (len(rows) - 1) == last - first and bool((np.diff(rows) == step).all())
    return slice(first, last + 1, step) if is_even else rows
