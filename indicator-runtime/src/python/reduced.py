"""What a caller's function keeps of blocks of rows. Called by `functions/sweep_outputs.rs`."""

from collections.abc import Callable
from typing import Any

import numpy as np


class Kept:
    """The numbers of each output, gathered block by block."""

    def __init__(self, function: str, reduce: Callable[[Any], Any], rows: int) -> None:
        self._function = function
        self._reduce = reduce
        self._rows = rows
        self._arrays: list[Any] = []

    def add(self, first: int, *outputs: Any) -> None:
        """Reduces the rows from `first` on, a block of them for each output."""
        for place, block in enumerate(outputs):
            numbers = np.asarray(self._reduce(block))
            is_right = numbers.dtype.kind in "biuf" and numbers.shape[:1] == block.shape[:1]
            if self._arrays:
                is_right = is_right and numbers.shape[1:] == self._arrays[0].shape[1:]
            if not is_right or numbers.ndim > 2:
                self._refuse(numbers, block)
            if first == 0:
                self._arrays.append(np.empty((self._rows, *numbers.shape[1:])))
            self._arrays[place][first : first + len(block)] = numbers

    def arrays(self) -> tuple[tuple[Any, ...], ...]:
        """An array for each output, and the names of their columns, which are numbers."""
        columns = range(self._arrays[0].shape[1]) if self._arrays[0].ndim == 2 else ()
        return tuple(self._arrays), tuple(columns)

    def _refuse(self, numbers: Any, block: Any) -> None:
        rows = len(block)
        wanted = f"of shape ({rows},), or ({rows}, m) with the same m in every call"
        found = f"{numbers.dtype} of shape {numbers.shape}"
        raise TypeError(f"{self._function}: reduce must return numbers {wanted}, not {found}")


# As `call_python.rs` finds it.
kept = Kept
