"""Frames of pandas and polars, which are not imported, and mappings to arrays, as tables."""

import sys
from collections.abc import Mapping
from typing import Any

from .._words import shown
from ._arrays import Arrays
from ._pandas import Pandas
from ._polars import Polars, PolarsLazy
from ._table import Block, Table

__all__ = ["Block", "PolarsLazy", "is_lazy", "table"]


def table(bars: Any, function: str) -> Table:
    """What users have bars in, as a table."""
    if _is(bars, "pandas", "DataFrame"):
        return Pandas(bars)
    if _is(bars, "polars", "DataFrame"):
        return Polars(bars)
    if isinstance(bars, Mapping):
        return Arrays(bars, function)
    wanted = "a frame of pandas or polars, or a mapping from names to arrays"
    raise TypeError(f"{function}: bars must be {wanted}, not {shown(bars)}")


def is_lazy(bars: Any) -> bool:
    return _is(bars, "polars", "LazyFrame")


def _is(value: Any, module: str, name: str) -> bool:
    known = getattr(sys.modules.get(module), name, None)
    return known is not None and isinstance(value, known)
