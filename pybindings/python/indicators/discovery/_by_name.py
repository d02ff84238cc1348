"""Indicators by name: lists, descriptions, and what they compute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _native
from ..features._columns import found
from ..features._spec import default_source
from ..features._words import cut
from ._catalogue import catalogue, entry_of

if TYPE_CHECKING:
    from .._native._shared import _Entry


def list_indicators(group: str | None = None) -> list[str]:
    """The names of all indicators, or of those of a group, in the catalogue's order.

    Raises IndicatorError for a group that is none.
    """
    groups = list(dict.fromkeys(entry["group"] for entry in catalogue))
    if group is not None and group not in groups:
        raise _native.IndicatorError(
            f"list_indicators: Unknown group: {cut(repr(group))} (allowed: {', '.join(groups)})"
        )
    return [entry["name"] for entry in catalogue if group in (None, entry["group"])]


def info(name: str) -> _Entry:
    """The entry of an indicator in the catalogue, by its name or by TA-Lib's: `info("BBANDS")`.

    Raises IndicatorError for a name that none has.
    """
    return entry_of(name, "info")


def compute(name: str, *data: Any, **arguments: Any) -> Any:
    """What the function `name` computes of `data`: its inputs, or a frame that has them as columns.

    A frame of pandas or polars, or a dictionary of series, is read by the names of the inputs, in
    any case; `data` reads `close`. `arguments` are those of the function.

    >>> ta.compute("atr", bars, period=14)
    >>> ta.compute("ATR", high, low, close, period=14)

    Raises IndicatorError for a name that none has or a column that is not there, and what the
    function raises.
    """
    entry = entry_of(name, "compute")
    function = getattr(_native, entry["name"])
    if len(data) == 1 and (isinstance(data[0], dict) or hasattr(data[0], "columns")):
        bars = data[0]
        there = list(bars if isinstance(bars, dict) else bars.columns)
        wanted = list(map(default_source, entry["inputs"]))
        data = tuple(bars[column] for column in found(wanted, there, None, "compute"))
    return function(*data, **arguments)
