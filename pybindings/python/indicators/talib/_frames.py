"""Tables of prices: dictionaries, and frames of pandas and polars; neither is imported."""

import sys
from collections.abc import Sequence
from typing import Any

import numpy as np

from ._series import Array, is_series, kind_of


def is_table(value: Any) -> bool:
    return isinstance(value, dict) or kind_of(value, "DataFrame") is not None


def is_prices(value: Any) -> bool:
    """Whether it is one series of prices."""
    return isinstance(value, (np.ndarray, list)) or is_series(value)


def has(table: Any, column: str) -> bool:
    return column in (table.columns if kind_of(table, "DataFrame") == "polars" else table)


def is_empty(table: Any) -> bool:
    kind = kind_of(table, "DataFrame")
    if kind == "polars":
        return bool(table.is_empty())
    return bool(table.empty) if kind == "pandas" else not table


def copied(table: Any) -> Any:
    return table.clone() if kind_of(table, "DataFrame") == "polars" else table.copy()


def packed(table: Any, names: Sequence[str], outputs: Sequence[Array]) -> Any:
    """The outputs as what the inputs came in."""
    kind = kind_of(table, "DataFrame")
    if kind is None:
        return outputs[0] if len(outputs) == 1 else list(outputs)
    module = sys.modules[kind]
    index = {"index": table.index} if kind == "pandas" else {}
    if len(outputs) == 1:
        return module.Series(outputs[0], **index)
    return module.DataFrame(dict(zip(names, outputs, strict=True)), **index)
