"""Indicators by name: lists, descriptions, and what they compute."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from .. import _native
from .._arguments import named
from .._runtime.frames import POLARS_LAZY, fields, is_bars, kind_of
from .._runtime.messages import cut, meant
from .._signatures import columns_of
from ..features._engine import ENTRIES
from ._definition import definition_of
from ._names import entry_of

if TYPE_CHECKING:
    from .._native._shared import _Entry
    from ..features._over import By


@named
def list_indicators(group: str | None = None) -> list[str]:
    """The names of all indicators, or of those of a group, in the catalogue's order.

    Raises IndicatorError for a group that is none.
    """
    groups = list(dict.fromkeys(entry["group"] for entry in ENTRIES.values()))
    if group is not None and group not in groups:
        raise _native.IndicatorError(
            f"list_indicators: Unknown group: {cut(repr(group))} (allowed: {', '.join(groups)})"
            f"{meant(group, groups)}"
        )
    return [name for name, entry in ENTRIES.items() if group in (None, entry["group"])]


@named
def info(name: str) -> _Entry:
    """The entry of an indicator in the catalogue, by its name in any case: a copy.

    A name that only TA-Lib has is known too: `info("BBANDS")` is that of `bollinger_bands`. What
    both have is ours: `info("ATR")` is that of `atr`, as Wilder computes it.

    Raises IndicatorError for a name that none has.
    """
    return deepcopy(entry_of(name, "info"))


@named
def compute(name: str, *data: Any, by: By = None, **arguments: Any) -> Any:
    """What the function `name` computes of `data`: its inputs, or a frame that has them as columns.

    A frame of pandas or polars, or a dictionary of series, is read by the names of the inputs, in
    any case; `data` reads `close`. An input may be given the name of another column:
    `data="open"`. `arguments` are those of the function. Names are those that `info` knows.

    by: the column with the symbol of each row of such a frame, or a list of columns: each symbol is
        computed by itself, and one that is too short is missing. `arguments` are those of a
        definition, such as `ta.spec.atr`.

    >>> ta.compute("atr", bars, period=14)
    >>> ta.compute("atr", market, by="symbol", period=14)
    >>> ta.compute("atr", high, low, close, period=14)

    Raises IndicatorError for a name that none has or a column that is not there, and what the
    function raises.
    """
    entry = entry_of(name, "compute")
    function = getattr(_native, entry["name"])
    if len(data) == 1:
        if kind_of(data[0]) == POLARS_LAZY:
            wanted = "collected before, or computed by indicators.polars"
            raise TypeError(f"compute: a lazy frame must be {wanted}")
        if is_bars(data[0]):
            if by is not None:
                return _by_symbol(entry, data[0], by, arguments)
            columns = [_column(*each, arguments) for each in columns_of(entry).items()]
            data = fields(data[0], "compute", *columns) or data
    if by is not None:
        raise TypeError("compute: by is for a frame or a mapping that has the inputs as columns")
    return function(*data, **arguments)


def _column(name: str, usual: str, arguments: dict[str, Any]) -> str:
    """The column for an input: the usual one, unless another one is among the arguments."""
    column: str = arguments.pop(name) if isinstance(arguments.get(name), str) else usual
    return column


def _by_symbol(entry: _Entry, bars: Any, by: By, arguments: dict[str, Any]) -> Any:
    """The outputs over a frame, as the function has them, symbol by symbol."""
    from ..features._compiled import compiled
    from ..features._over import over

    spec = definition_of(entry, arguments)
    is_only = len(spec.outputs) == 1
    titled = {entry["name"]: spec} if is_only else {each: spec[each] for each in spec.outputs}
    computed = over(compiled(titled, "compute"), bars, by, None, "compute", beside=False)
    columns = [computed[title] for title in titled]
    if is_only:
        return columns[0]
    return getattr(_native, entry["signatures"]["array"]["returns"]["class"] or "")(*columns)
