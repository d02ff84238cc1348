"""Entries of the catalogue by the names that users have for them, TA-Lib's among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _native
from .._runtime.messages import cut, meant, shown
from ..features._engine import ENTRIES

if TYPE_CHECKING:
    from .._native._shared import _Entry


def entry_of(name: Any, function: str) -> _Entry:
    """The entry of this name in any case; of a name that only TA-Lib has, that of the same."""
    if not isinstance(name, str):
        raise TypeError(f"{function}: name must be a string, not {shown(name)}")
    for known in (name, name.lower(), _of_talib(name.upper())):
        if known in ENTRIES:
            return ENTRIES[known]
    raise _native.IndicatorError(
        f"{function}: Unknown indicator: {cut(repr(name))} "
        f"(allowed: a name of list_indicators()){meant(name, ENTRIES)}"
    )


def _of_talib(name: str) -> str | None:
    """The indicator that computes TA-Lib's function of this name."""
    from ..talib._table import TABLE

    return TABLE[name].ours if name in TABLE else None
