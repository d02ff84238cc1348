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
# The same, where each row may have memory of its own.
Rows = tuple[Numbers | list[Numbers], Signals | list[Signals]]
# A definition, and its output; `COLUMNS`, and a column.
Place = tuple[int, int]
COLUMNS = -1
# The value of a parameter.
Value = int | float | bool | str
# An indicator, its parameters, the places that it reads, and what becomes of missing values.
Definition = tuple[str, tuple[Value, ...], tuple[Place, ...], str | None]


class LiveFeatures(Protocol):
    """The features of one series, bar by bar. Errors name `function`, which the user has called."""

    def update(
        self, names: tuple[str, ...], values: tuple[Any, ...], function: str
    ) -> tuple[Any, ...]: ...
    def peek(
        self, names: tuple[str, ...], values: tuple[Any, ...], function: str
    ) -> tuple[Any, ...]: ...
    def extend(
        self, names: tuple[str, ...], columns: tuple[Any, ...], function: str
    ) -> Computed: ...
    def save(self) -> tuple[bytes, ...]: ...
    def load(self, saved: tuple[bytes, ...]) -> None: ...


class FeatureSet(Protocol):
    """Features that are ready to be computed. Errors name `function`."""

    def compute(
        self,
        names: tuple[str, ...],
        columns: tuple[Any, ...],
        codes: Codes | None,
        symbols: int,
        function: str,
    ) -> Rows: ...
    def live(self) -> LiveFeatures: ...


class Definitions(Protocol):
    """The indicators of a module, by name."""

    INTERFACE: int

    def checked(
        self, name: str, values: tuple[Any, ...], missing: Any
    ) -> tuple[tuple[Value, ...], int, str | None]: ...
    def documentation(self, name: str) -> str: ...
    def read(
        self, names: tuple[str, ...], columns: tuple[Any, ...], function: str
    ) -> tuple[Numbers, ...]: ...
    def bar(
        self, names: tuple[str, ...], values: tuple[Any, ...], function: str
    ) -> tuple[float, ...]: ...
    def reduced(
        self, names: tuple[str, ...], columns: tuple[Any, ...], reduce: Any, function: str
    ) -> tuple[tuple[tuple[float, ...], ...], tuple[str, ...]]: ...
    def numbered(self, values: Any) -> tuple[Codes, Codes] | None: ...
    def compile(
        self,
        definitions: tuple[Definition, ...],
        features: tuple[Place, ...],
    ) -> FeatureSet: ...


# The version of these classes, of which a module's may be of another release.
INTERFACE = 2

definitions: Definitions = _native._definitions  # type: ignore[attr-defined]

# The catalogue by name, which hands out copies to users.
ENTRIES: dict[str, _Entry] = _native.catalogue._entries  # type: ignore[attr-defined]
IndicatorError = _native.IndicatorError
