"""What tasks are handed to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from ._cutting import Task
from ._engines import Engine
from ._sources import Held, Source


class Inputs:
    """What tasks are handed as sources. Series that several tasks read are sent once a node."""

    def __init__(self, engine: Engine, sources: Sequence[Source], tasks: Iterable[Task]) -> None:
        self._engine, self._sources = engine, sources
        self._left = Counter(chain.from_iterable(task.symbols for task in tasks))
        self._is_shared = {symbol for symbol, count in self._left.items() if count > 1}
        self._shared: dict[int, Any] = {}

    def of(self, symbols: Iterable[int]) -> tuple[list[Source | None], list[Any]]:
        """The source of each symbol that goes with the task; and what is shared, of the others."""
        own: list[Source | None] = []
        shared = []
        for symbol in symbols:
            source = self._sources[symbol]
            if symbol not in self._is_shared or not isinstance(source, Held):
                own.append(source)
                continue
            own.append(None)
            if symbol not in self._shared:
                self._shared[symbol] = self._engine.shared_series(source)
            shared.append(self._shared[symbol])
        return own, shared

    def forget(self, symbols: Iterable[int]) -> None:
        """What was shared may be lost."""
        for symbol in symbols:
            self._shared.pop(symbol, None)

    def done(self, symbols: Iterable[int]) -> None:
        """A task of these symbols is done for good."""
        for symbol in set(symbols):
            self._left[symbol] -= 1
            if not self._left[symbol]:
                self._shared.pop(symbol, None)
