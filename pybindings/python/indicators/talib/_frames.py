"""Tables of prices: dictionaries, and frames of pandas and polars; neither is imported."""

import sys
from collections.abc import Sequence
from typing import Any

import numpy as np

from .._runtime.frames import FRAMES, PANDAS_FRAME, POLARS_FRAME, SERIES, kind_of
from ._series import Array


def is_table(value: Any) -> bool:
    return isinstance(value, dict) or kind_of(value) in FRAMES


def is_prices(value: Any) -> bool:
    """Whether it is one series of prices."""
    return isinstance(value, (np.ndarray, list)) or kind_of(value) in SERIES


def has(table: Any, column: str) -> bool:
    return column in (table.columns if kind_of(table) == POLARS_FRAME else table)


def is_empty(table: Any) -> bool:
    kind = kind_of(table)
    if kind == POLARS_FRAME:
        return bool(table.is_empty())
    return bool(table.empty) if kind == PANDAS_FRAME else not table


def copied(table: Any) -> Any:
    return table.clone() if kind_of(table) == POLARS_FRAME else table.copy()


def packed(table: Any, names: Sequence[str], outputs: Sequence[Array]) -> Any:
    """The outputs as what the inputs came in."""
    kind = kind_of(table)
    if kind is None:
        return outputs[0] if len(outputs) == 1 else list(outputs)
    module = sys.modules[kind.library]
    index = {"index": table.index} if kind == PANDAS_FRAME else {}
    if len(outputs) == 1:
        return module.Series(outputs[0], **index)
    return module.DataFrame(dict(zip(names, outputs, strict=True)), **index)
