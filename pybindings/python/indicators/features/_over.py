"""Features over whole frames."""

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime import frames
from .._runtime.messages import shown
from . import _columns, _tables
from ._compiled import Compiled
from ._engine import IndicatorError

# The name of the columns that hold symbols, or of several that do so together.
By = str | Sequence[str] | None


def over(
    features: Compiled,
    bars: Any,
    by: By,
    columns: Mapping[str, str] | None,
    function: str,
    beside: bool,
) -> Any:
    """The features of every row, by themselves or `beside` the columns of `bars`."""
    if _tables.is_lazy(bars):
        return _lazily(features, bars, by, columns, function, beside)
    table = _tables.table(bars, function)
    there = table.names()
    given = _columns.mapped(features.inputs, columns, function)
    names = frames.found(features.inputs, there, given, function)
    if beside:
        _columns.refuse_known(features.columns, there, function)
    symbols = by_names(by, function)
    codes, count = table.symbols(symbols, function)[:2] if symbols else (None, 1)
    read = tuple(table.column(name) for name in names)
    computed = features.engine.compute(names, read, codes, count, function)
    block = _tables.Block(computed, features.is_signal)
    return table.beside(features.columns, block) if beside else table.of(features.columns, block)


def _lazily(
    features: Compiled,
    bars: Any,
    by: By,
    columns: Mapping[str, str] | None,
    function: str,
    beside: bool,
) -> Any:
    """The same of a lazy frame, once that is collected. What it lacks is an error at once."""
    lazy = _tables.PolarsLazy(bars)
    there = lazy.schema()
    given = _columns.mapped(features.inputs, columns, function)
    frames.found(features.inputs, there, given, function)
    for name in by_names(by, function):
        frames.column(name, there, function)
    schema = lazy.types(features.columns, features.is_signal)
    if beside:
        _columns.refuse_known(features.columns, there, function)
        schema = {**there, **schema}
    return lazy.mapped(lambda frame: over(features, frame, by, columns, function, beside), schema)


def by_names(by: By, function: str) -> tuple[str, ...]:
    """The names of the columns with symbols."""
    if by is None:
        return ()
    names = (by,) if isinstance(by, str) else by
    if not isinstance(names, (list, tuple)) or not all(isinstance(name, str) for name in names):
        raise TypeError(
            f"{function}: by must be the name of a column or a list of names, not {shown(by)}"
        )
    if not names:
        raise IndicatorError(f"{function}: Invalid by: no names (allowed: one or more, or None)")
    return tuple(names)
