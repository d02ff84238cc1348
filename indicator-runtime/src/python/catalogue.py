"""The indicators of a module, as its users look them up. Made in one place, `catalogue.rs`."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any, SupportsIndex


class Catalogue(Sequence[Any]):
    """The indicators in their order, and by name: `catalogue[0]`, `catalogue["rsi"]`.

    What it hands out is the caller's own: changes of that change nothing else.
    """

    def __init__(self, entries: list[Any]) -> None:
        self._entries = {entry["name"]: entry for entry in entries}

    def __getitem__(self, place: SupportsIndex | slice | str, /) -> Any:
        if isinstance(place, str):
            return deepcopy(self._entries[place])
        return deepcopy(list(self._entries.values())[place])

    def __len__(self) -> int:
        return len(self._entries)

    def keys(self) -> list[str]:
        """The names, in order."""
        return list(self._entries)

    def __repr__(self) -> str:
        return f"<catalogue of {len(self)} indicators>"


# As `files.rs` finds it.
catalogue_class = Catalogue
