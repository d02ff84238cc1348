"""What all tables have in common."""

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np

from ..._runtime.frames import Names
from .._engine import Computed, Numbers, Rows, Signals
from .._symbols import Symbols


class Table(Protocol):
    """Columns of one length."""

    def names(self) -> Names:
        """The names of the columns."""

    def column(self, name: str) -> Any:
        """A column, as something that can be read as numbers."""

    def symbols(self, names: Sequence[str], function: str) -> Symbols:
        """The symbols of the rows, which these columns have."""

    def of(self, names: Sequence[str], features: "Block") -> Any:
        """New columns of these names, in what the table came in."""

    def beside(self, names: Sequence[str], features: "Block") -> Any:
        """The table with new columns of these names."""


class Block:
    """Features as they are computed."""

    def __init__(self, computed: Rows, is_signal: Sequence[bool]) -> None:
        self.numbers, self.signals = computed
        self._is_signal = is_signal

    @classmethod
    def empty(cls, rows: int, is_signal: Sequence[bool]) -> "Block":
        """No feature in any row."""
        signals = sum(is_signal)
        numbers = np.full((len(is_signal) - signals, rows), np.nan)
        return cls((numbers, np.zeros((signals, rows), "int32")), is_signal)

    def put(self, rows: Any, computed: Computed) -> None:
        """Writes the features of some rows."""
        np.asarray(self.numbers)[:, rows], np.asarray(self.signals)[:, rows] = computed

    def rows(self) -> list[Numbers | Signals]:
        """The values of each feature, in order."""
        numbers, signals = iter(self.numbers), iter(self.signals)
        return [next(signals) if each else next(numbers) for each in self._is_signal]

    @property
    def whole(self) -> Numbers | None:
        """All features as one array, where they are one."""
        numbers = self.numbers
        return None if any(self._is_signal) or isinstance(numbers, list) else numbers
