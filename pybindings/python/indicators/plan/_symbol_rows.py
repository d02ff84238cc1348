"""The rows of each symbol."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..features._engine import Codes
from ..features._symbols import Symbols


def rows_by_symbol(symbols: Symbols) -> list[tuple[Any, Codes]]:
    """Symbols in the order in which they come first, with their rows. Some rows have none."""
    codes = symbols.codes
    order = np.argsort(codes, kind="stable")
    order = order[np.searchsorted(codes[order], 0) :]
    if not len(order):
        return []
    starts = np.flatnonzero(np.diff(codes[order])) + 1
    groups = sorted(np.split(order, starts), key=lambda rows: int(rows[0]))
    return [(_plain(symbols.at(int(rows[0]))), rows) for rows in groups]


def _plain(symbol: Any) -> Any:
    """A symbol without NumPy's types, as it is read, compared and sent everywhere."""
    if isinstance(symbol, tuple):
        return tuple(map(_plain, symbol))
    return symbol.item() if isinstance(symbol, np.generic) else symbol
