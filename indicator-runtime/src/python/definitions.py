"""What a module of indicators has as `spec`: their definitions, of which features are made.

Definitions and features are of the Python package `indicators`, which computes those of other
modules by their own code. It is imported when one is asked for, and not before.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Parts(NamedTuple):
    """What `indicators` makes and computes definitions with."""

    entries: Mapping[str, Any]
    native: Any


class Definitions:
    """Definitions of a module's indicators: `spec.hann(period=20)`, for `indicators.Features`."""

    def __init__(self, package: str, catalogue: Any, native: Any) -> None:
        self._package = package
        self._parts = Parts(catalogue._entries, native)

    def __getattr__(self, name: str) -> Any:
        # Whoever looks at an object asks for names of Python's own.
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        package = self._package
        try:
            from indicators.features import definitions_of
        except ImportError as error:
            raise ImportError(
                f"{package}.spec: definitions need the Python package `indicators` ({error})"
            ) from error
        made = definitions_of(package, name)
        return vars(self).setdefault(name, made)

    def __dir__(self) -> list[str]:
        return list(self._parts.entries)

    def __repr__(self) -> str:
        return f"<{self._package}.spec>"


# As `files.rs` finds it.
definitions_class = Definitions
