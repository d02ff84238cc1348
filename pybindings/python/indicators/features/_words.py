"""Values in messages, cut short."""

from collections.abc import Iterable
from typing import Any

# Characters of a value, and names in a list, that a message shows.
_CHARACTERS = 100
_NAMES = 20


def shown(value: Any) -> str:
    """The type and the value."""
    return f"{type(value).__name__} {cut(repr(value))}"


def cut(text: str) -> str:
    return text if len(text) <= _CHARACTERS else f"{text[:_CHARACTERS]}…"


def listed(names: Iterable[str]) -> str:
    """Some names, each quoted."""
    names = list(names)
    parts = [cut(repr(name)) for name in names[:_NAMES]]
    if len(names) > _NAMES:
        parts.append(f"… {len(names)} in all")
    return ", ".join(parts) or "none"
