"""The indicators of a module, as its users look them up. Made in one place, `catalogue.rs`."""

from collections.abc import Sequence
from typing import Any, SupportsIndex

from .messages import no_key


class Catalogue(Sequence[Any]):
    """The indicators in their order, and by name: `catalogue[0]`, `catalogue["rsi"]`.

    What it hands out is the caller's own: changes of that change nothing else.
    """

    def __init__(self, entries: list[Any]) -> None:
        self._entries = {entry["name"]: entry for entry in entries}

    def __getitem__(self, place: SupportsIndex | slice | str, /) -> Any:
        if isinstance(place, str):
            if place not in self._entries:
                raise no_key("catalogue", place, self._entries)
            return _copied(self._entries[place])
        return _copied(list(self._entries.values())[place])

    def __len__(self) -> int:
        return len(self._entries)

    def keys(self) -> list[str]:
        """The names, in order."""
        return list(self._entries)

    def __repr__(self) -> str:
        return f"<catalogue of {len(self)} indicators>"


def _copied(value: Any) -> Any:
    """A copy of all lists and dictionaries. Python's `copy` would have to be imported."""
    if isinstance(value, dict):
        return {key: _copied(part) for key, part in value.items()}
    return list(map(_copied, value)) if isinstance(value, list) else value


# As `files.rs` finds it.
catalogue_class = Catalogue
