"""Who is told how far a plan is."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from .._runtime.messages import shown
from .._runtime.progress import bar

# Seconds between two calls, as of a sweep.
_PERIOD = 0.05


class Progress:
    """Tells a function, or a bar of tqdm, how many rows of all symbols are done."""

    def __init__(self, progress: Any, function: str, rows: int, done: int) -> None:
        self._rows, self._done, self._told = rows, done, 0.0
        if progress is None or progress is False:
            self._tell: Callable[[int, int], object] | None = None
        elif progress is True:
            self._tell = bar(function, rows)
        elif callable(progress):
            self._tell = progress
        else:
            raise TypeError(
                f"{function}: progress must be a bool or callable, not {shown(progress)}"
            )

    def add(self, rows: int) -> None:
        """So many more are done."""
        self._done += rows
        now = time.monotonic()
        if self._tell is not None and (self._done == self._rows or now - self._told >= _PERIOD):
            self._told = now
            self._tell(self._done, self._rows)
