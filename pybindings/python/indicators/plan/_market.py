"""The symbols of a plan, each with its source."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .._runtime.messages import cut, listed, shown
from ..features import _tables
from ..features._columns import check_rows
from ..features._engine import IndicatorError, definitions
from ..features._over import by_names
from ..features._symbols import is_hashable
from . import _ray_dataset
from ._sources import Held, Loaded, Reader, Source
from ._symbol_rows import rows_by_symbol


@dataclass(frozen=True)
class Market:
    """Symbols in the order of the data, none of them twice."""

    symbols: Sequence[Any]
    sources: Sequence[Source]
    # What symbols are called: the columns that hold them, where several do so together.
    names: Sequence[str] = ("symbol",)
    # Whether the series are on Ray, which alone can compute of them.
    is_on_ray: bool = False


def market(data: Any, by: Any, reader: Reader, bars: int | None) -> Market:
    """What users have given as `data`."""
    function = reader.function
    if _ray_dataset.is_dataset(data):
        found = _ray_dataset.sources_by_symbol(data, by, reader)
        names = by_names(by, function)
        return _checked(list(found), list(found.values()), function, names, is_on_ray=True)
    if by is not None:
        return _of_frame(data, by, reader)
    if not isinstance(data, Mapping):
        wanted = "a mapping from symbols to bars, or with `by` a frame"
        raise TypeError(f"{function}: data must be {wanted}, not {shown(data)}")
    sources = [_source(symbol, each, reader, bars) for symbol, each in data.items()]
    return _checked(list(data), sources, function)


def _source(symbol: Any, each: Any, reader: Reader, bars: int | None) -> Source:
    if callable(each) or isinstance(each, (str, os.PathLike)):
        return Loaded(symbol, each, reader, bars)
    return Held(reader.read(symbol, each))


def _of_frame(data: Any, by: Any, reader: Reader) -> Market:
    """The symbols of a frame, in the order in which they come first."""
    function = reader.function
    if _tables.is_lazy(data):
        raise TypeError(f"{function}: data must be collected where `by` is given, not a LazyFrame")
    table = _tables.table(data, function)
    names = reader.names(table.names(), function)
    columns = definitions.read(names, tuple(map(table.column, names)), function)
    by = by_names(by, function)
    symbols = table.symbols(by, function)
    check_rows(names, columns, len(symbols.codes), function)
    found = rows_by_symbol(symbols)
    if not found:
        raise IndicatorError(
            f"{function}: Invalid data: no row of {len(columns[0])} has a symbol in {listed(by)} "
            "(allowed: one or more)"
        )
    series = [Held(tuple(_taken(column, rows) for column in columns)) for _, rows in found]
    return _checked([symbol for symbol, _ in found], series, function, by)


def _taken(column: Any, rows: Any) -> Any:
    """Some rows of a column, which are not copied where they follow each other."""
    first, last = int(rows[0]), int(rows[-1]) + 1
    return column[first:last] if last - first == len(rows) else column[rows]


def _checked(
    symbols: list[Any],
    sources: Sequence[Source],
    function: str,
    names: Sequence[str] = ("symbol",),
    is_on_ray: bool = False,
) -> Market:
    if not symbols:
        raise IndicatorError(f"{function}: Invalid data: no symbols (allowed: one or more)")
    for symbol in symbols:
        if not is_hashable(symbol):
            raise TypeError(f"{function}: symbols must be hashable, not {shown(symbol)}")
    if len(set(symbols)) < len(symbols):
        repeated = next(each for each in symbols if symbols.count(each) > 1)
        raise IndicatorError(
            f"{function}: Repeated symbol: {cut(repr(repeated))} (allowed: each once)"
        )
    return Market(symbols, sources, names, is_on_ray)
