"""What a plan computes of each symbol."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypeVar

import numpy.typing as npt

from ._sources import Series

# Of each output an array, whose first dimension are the rows.
Arrays = tuple[npt.NDArray[Any], ...]
# What users see of a symbol.
Shown = TypeVar("Shown", covariant=True)


class Work(Protocol[Shown]):
    """Some rows of some outputs, computed of each symbol. Rows may be cut anywhere."""

    @property
    def function(self) -> str:
        """What users have called, for messages."""

    @property
    def inputs(self) -> tuple[str, ...]:
        """The names of the columns that are read."""

    @property
    def outputs(self) -> tuple[str, ...]: ...

    @property
    def rows(self) -> int: ...

    @property
    def keeps_series(self) -> bool:
        """Whether results are as long as the series, since nothing reduces them."""

    def bytes_out(self, bars: int) -> int:
        """How large a row of all outputs is, over so many bars."""

    def compute(self, series: Series, first: int, last: int) -> Arrays:
        """The outputs of the rows from `first` on."""

    def parameters(self, first: int, last: int) -> dict[str, list[Any]]:
        """The values that each parameter has in these rows."""

    def columns(self, rows: npt.NDArray[Any]) -> dict[str, npt.NDArray[Any]]:
        """The value of each parameter in some rows."""

    def labels(self, arrays: Arrays) -> tuple[Any, ...]:
        """The names of several numbers that are kept in place of a series."""

    def said(self) -> Mapping[str, Any]:
        """Words, numbers and functions that differ where the results do."""

    def shown(self, rows: npt.NDArray[Any], arrays: Arrays) -> Shown:
        """What users see of a symbol, of which there are these rows."""
