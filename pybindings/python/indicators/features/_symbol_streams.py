"""Features of many symbols, bar by bar."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

import numpy as np

from .._arguments import public
from .._runtime import frames
from .._runtime.messages import shown
from . import _columns, _saved, _tables
from ._compiled import Compiled, compiled
from ._engine import IndicatorError, LiveFeatures, definitions
from ._libraries import packages_of, pickled
from ._stream import Answers, Bar, BarReader
from ._symbols import is_hashable, is_missing


@public
class SymbolStreams:
    """Features of each symbol that comes, bar by bar, with the same bits as over whole frames."""

    def __init__(
        self, features: Compiled, by: tuple[str, ...], columns: Mapping[str, str] | None
    ) -> None:
        self._features = features
        self._by = by
        self._reader = BarReader(features, columns)
        self._live: dict[Hashable, LiveFeatures] = {}
        # What streams cannot compute is refused before the first symbol comes.
        features.engine.live()

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of what `update` answers."""
        return self._features.columns

    @property
    def symbols(self) -> tuple[Hashable, ...]:
        """The symbols that were fed, in the order in which they came."""
        return tuple(self._live)

    def update(self, symbol: Hashable, bar: Bar) -> Answers:
        """Feeds a bar of a symbol, and gives its features, as that of one series does."""
        function = "SymbolStreams.update"
        names, values = self._reader.read(bar, function)
        answers = self._of(symbol, function).update(names, values, function)
        return dict(zip(self._features.columns, answers, strict=True))

    def peek(self, symbol: Hashable, bar: Bar) -> Answers:
        """What `update` would give, without feeding the bar."""
        function = "SymbolStreams.peek"
        names, values = self._reader.read(bar, function)
        live = self._live.get(self._key(symbol, function))
        live = self._features.engine.live() if live is None else live
        return dict(zip(self._features.columns, live.peek(names, values, function), strict=True))

    def extend(self, bars: Any) -> Any:
        """Feeds the rows of a frame to the streams of their symbols, and gives their features.

        They are in a frame as `bars` is one. Rows without a symbol have no features.
        """
        function = "SymbolStreams.extend"
        table = _tables.table(bars, function)
        names = frames.found(self._features.inputs, table.names(), self._reader.columns, function)
        symbols = table.symbols(self._by, function)
        codes = symbols.codes
        read = definitions.read(names, tuple(map(table.column, names)), function)
        _columns.check_rows(names, read, len(codes), function)
        block = _tables.Block.empty(len(codes), self._features.is_signal)
        order = np.argsort(codes, kind="stable")
        order = order[np.searchsorted(codes[order], 0) :]
        starts = np.flatnonzero(np.diff(codes[order], prepend=-1))
        for rows in np.split(order, starts[1:]) if len(order) else []:
            live = self._of(symbols.at(int(rows[0])), function)
            columns = tuple(column[rows] for column in read)
            block.put(rows, live.extend(names, columns, function))
        return table.of(self.columns, block)

    def discard(self, symbol: Hashable) -> None:
        """Forgets a symbol."""
        self._live.pop(self._key(symbol, "SymbolStreams.discard"), None)

    def reset(self) -> None:
        """Forgets all symbols."""
        self._live = {}

    def to_bytes(self) -> bytes:
        """All streams as bytes, from which `from_bytes` makes such as go on.

        Symbols must be strings, whole numbers, or tuples of these.
        """
        live = dict(self._live)
        symbols = [_saved.checked(symbol, "SymbolStreams.to_bytes") for symbol in live]
        header = _saved.Header(self._features.specs, self._by, self._reader.columns, symbols)
        return _saved.written(header, [each.save() for each in live.values()])

    @classmethod
    def from_bytes(cls, saved: bytes) -> SymbolStreams:
        """The streams that were saved so."""
        function = "SymbolStreams.from_bytes"
        header, states = _saved.read(saved, function)
        if header.by is None:
            raise _saved.invalid(
                function, "it is of one series (allowed: FeatureStream.from_bytes)"
            )
        streams = cls(compiled(header.specs, function), header.by, header.columns)
        count = len(states) // max(len(header.symbols), 1)
        for place, symbol in enumerate(header.symbols):
            streams._of(symbol, function).load(tuple(states[place * count : (place + 1) * count]))
        return streams

    def _of(self, symbol: Hashable, function: str) -> LiveFeatures:
        """The stream of a symbol, which is made when that comes first."""
        key = self._key(symbol, function)
        live = self._live.get(key)
        # Of two threads that come here at once, both take the same one.
        return self._live.setdefault(key, self._features.engine.live()) if live is None else live

    def _key(self, symbol: Hashable, function: str) -> Hashable:
        if type(symbol) is str and len(self._by) == 1:
            return symbol
        if isinstance(symbol, np.generic):
            symbol = symbol.item()
        parts = symbol if len(self._by) > 1 and isinstance(symbol, tuple) else (symbol,)
        if len(parts) != len(self._by):
            raise IndicatorError(
                f"{function}: Invalid symbol: {shown(symbol)} "
                f"(allowed: a tuple of {len(self._by)}: {', '.join(self._by)})"
            )
        if any(map(is_missing, parts)):
            raise IndicatorError(
                f"{function}: Invalid symbol: {shown(symbol)} (allowed: none that is missing)"
            )
        if not is_hashable(symbol):
            raise TypeError(f"{function}: symbol must be hashable, not {shown(symbol)}")
        return symbol

    def __len__(self) -> int:
        return len(self._live)

    def __contains__(self, symbol: object) -> bool:
        return symbol in self._live

    def __reduce__(self) -> tuple[Any, ...]:
        packages = packages_of(self._features.specs.values())
        return pickled(packages, SymbolStreams.from_bytes, self.to_bytes())

    def __repr__(self) -> str:
        return f"SymbolStreams({', '.join(self.columns)}; {len(self)} symbols)"
