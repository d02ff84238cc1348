"""What the native module computes features with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt

from .. import _native

if TYPE_CHECKING:
    from .._native._shared import _Entry

Numbers = npt.NDArray[np.float64]
Signals = npt.NDArray[np.int32]
Codes = npt.NDArray[np.int64]
# The features that are numbers, and those that are signals: a row for each.
Computed = tuple[Numbers, Signals]
# A definition (−1 for the columns), and its output or the column.
Place = tuple[int, int]
# The value of a parameter.
Value = int | float | bool | str
# An indicator, its parameters, the places that it reads, and what becomes of missing values.
Definition = tuple[str, tuple[Value, ...], tuple[Place, ...], str | None]


class LiveFeatures(Protocol):
    """The features of one series, bar by bar."""

    def update(self, names: tuple[str, ...], values: tuple[Any, ...]) -> tuple[Any, ...]: ...
    def peek(self, names: tuple[str, ...], values: tuple[Any, ...]) -> tuple[Any, ...]: ...
    def extend(self, names: tuple[str, ...], columns: tuple[Any, ...]) -> Computed: ...
    def save(self) -> tuple[bytes, ...]: ...
    def load(self, saved: tuple[bytes, ...]) -> None: ...


class FeatureSet(Protocol):
    """Features that are ready to be computed."""

    def compute(
        self, names: tuple[str, ...], columns: tuple[Any, ...], codes: Codes | None, symbols: int
    ) -> Computed: ...
    def live(self) -> LiveFeatures: ...


class Definitions(Protocol):
    """The indicators of the package, by name."""

    def checked(
        self, name: str, values: tuple[Any, ...], missing: Any
    ) -> tuple[tuple[Value, ...], int, str | None]: ...
    def read(
        self, names: tuple[str, ...], columns: tuple[Any, ...], function: str
    ) -> tuple[Numbers, ...]: ...
    def reduced(
        self, names: tuple[str, ...], columns: tuple[Any, ...], reduce: Any
    ) -> tuple[tuple[tuple[float, ...], ...], tuple[str, ...]]: ...
    def numbered(self, values: Any) -> tuple[Codes, Codes] | None: ...
    def compile(
        self,
        definitions: tuple[Definition, ...],
        features: tuple[Place, ...],
    ) -> FeatureSet: ...


definitions: Definitions = _native._definitions  # type: ignore[attr-defined]

# The catalogue by name, which hands out copies to users.
ENTRIES: dict[str, _Entry] = _native.catalogue._entries  # type: ignore[attr-defined]
IndicatorError = _native.IndicatorError
