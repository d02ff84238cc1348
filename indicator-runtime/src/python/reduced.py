"""What a caller's function keeps of blocks of rows. Called by `functions/sweep_outputs.rs`."""

from collections.abc import Callable
from typing import Any

import numpy as np


class Kept:
    """The numbers of each output, gathered block by block; `count` series of a panel, or of one."""

    def __init__(
        self,
        function: str,
        reduce: Callable[[Any], Any],
        outputs: int,
        rows: int,
        count: int | None,
    ) -> None:
        self._function = function
        self._reduce = reduce
        self._outputs = outputs
        self._shape = (1 if count is None else count, rows)
        self._is_panel = count is not None
        self._arrays: list[Any] = []

    def add(self, series: int, first: int, *outputs: Any) -> None:
        """Reduces the rows of a series from `first` on, a block of them for each output."""
        for place, block in enumerate(outputs):
            numbers = np.asarray(self._reduce(block))
            is_right = numbers.dtype.kind in "biuf" and numbers.shape[:1] == block.shape[:1]
            if self._arrays:
                is_right = is_right and numbers.shape[1:] == self._arrays[0].shape[2:]
            if not is_right or numbers.ndim > 2:
                self._refuse(numbers, block)
            if len(self._arrays) == place:
                self._arrays.append(np.empty(self._shape + numbers.shape[1:]))
            self._arrays[place][series, first : first + len(block)] = numbers

    def arrays(self) -> tuple[tuple[Any, ...], ...]:
        """An array for each output, and the names of their columns, which are numbers."""
        if not self._arrays:
            self._arrays = [np.empty(self._shape) for _ in range(self._outputs)]
        columns = range(self._arrays[0].shape[2]) if self._arrays[0].ndim == 3 else ()
        arrays = self._arrays if self._is_panel else [array[0] for array in self._arrays]
        return tuple(arrays), tuple(columns)

    def _refuse(self, numbers: Any, block: Any) -> None:
        rows = len(block)
        wanted = f"of shape ({rows},), or ({rows}, m) with the same m in every call"
        found = f"{numbers.dtype} of shape {numbers.shape}"
        raise TypeError(f"{self._function}: reduce must return numbers {wanted}, not {found}")


# As `files.rs` finds it.
kept = Kept
