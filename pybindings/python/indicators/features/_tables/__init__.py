"""Frames of pandas and polars, which are not imported, and mappings to arrays, as tables."""

from collections.abc import Mapping
from typing import Any

from ..._runtime.frames import PANDAS_FRAME, POLARS_FRAME, POLARS_LAZY, kind_of
from ..._runtime.messages import shown
from ._arrays import Arrays
from ._pandas import Pandas
from ._polars import Polars, PolarsLazy
from ._table import Block, Table

__all__ = ["Block", "PolarsLazy", "is_lazy", "table"]


def table(bars: Any, function: str) -> Table:
    """What users have bars in, as a table."""
    kind = kind_of(bars)
    if kind == PANDAS_FRAME:
        return Pandas(bars)
    if kind == POLARS_FRAME:
        return Polars(bars)
    if isinstance(bars, Mapping):
        return Arrays(bars, function)
    wanted = "a frame of pandas or polars, or a mapping from names to arrays"
    raise TypeError(f"{function}: bars must be {wanted}, not {shown(bars)}")


def is_lazy(bars: Any) -> bool:
    return kind_of(bars) == POLARS_LAZY
