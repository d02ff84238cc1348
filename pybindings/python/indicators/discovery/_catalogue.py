"""The catalogue, in order and by name; the names that TA-Lib has are known too."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, SupportsIndex, overload

from .. import _native
from ..features._engine import ENTRIES
from ..features._words import cut

if TYPE_CHECKING:
    from .._native._shared import _Entry


class Catalogue(list["_Entry"]):
    """The indicators in their order, and by name: `catalogue[0]`, `catalogue["rsi"]`."""

    @overload
    def __getitem__(self, place: SupportsIndex | str) -> _Entry: ...
    @overload
    def __getitem__(self, place: slice) -> list[_Entry]: ...
    def __getitem__(self, place: SupportsIndex | slice | str) -> _Entry | list[_Entry]:
        if not isinstance(place, str):
            return super().__getitem__(place)
        for entry in self:
            if entry["name"] == place:
                return entry
        raise KeyError(place)

    def keys(self) -> list[str]:
        """The names, in order."""
        return [entry["name"] for entry in self]


catalogue = Catalogue(_native.catalogue)


def entry_of(name: Any, function: str) -> _Entry:
    """The entry of this name: ours, or TA-Lib's for the same."""
    if not isinstance(name, str):
        raise TypeError(f"{function}: name must be a string, not {type(name).__name__}")
    for known in (name, _of_talib(name), name.lower()):
        if known in ENTRIES:
            return ENTRIES[known]
    near = difflib.get_close_matches(name.lower(), ENTRIES)
    allowed = ", ".join(near) if near else "a name of list_indicators()"
    raise _native.IndicatorError(
        f"{function}: Unknown indicator: {cut(repr(name))} (allowed: {allowed})"
    )


def _of_talib(name: str) -> str:
    """The indicator that computes TA-Lib's function of this name; the name where there is none."""
    from ..talib._table import TABLE

    return TABLE[name].ours if name in TABLE else name
