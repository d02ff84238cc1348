"""Features of one series, bar by bar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from .._arguments import public
from .._runtime import frames
from .._runtime.messages import shown
from . import _columns, _saved, _tables
from ._compiled import Compiled, compiled
from ._libraries import packages_of, pickled

# What a bar has for each feature: None where there is no number.
Answers = dict[str, float | int | None]
_Columns = Mapping[str, str] | None


class Bar(Protocol):
    """Values by names: a mapping, or a row of a frame of pandas."""

    def keys(self) -> Iterable[Any]: ...
    def __getitem__(self, name: str, /) -> Any: ...
    def __contains__(self, name: object, /) -> bool: ...


class BarReader:
    """Finds in bars what features read."""

    def __init__(self, features: Compiled, columns: _Columns) -> None:
        self._inputs = features.inputs
        # The names in the last bar, as the next one has them, too.
        self._names: tuple[str, ...] | None = None
        self.columns = _columns.mapped(self._inputs, columns, "Features.stream")

    def read(self, bar: Any, function: str) -> tuple[tuple[str, ...], tuple[Any, ...]]:
        """The names of the columns in a bar, and their values."""
        if not hasattr(bar, "keys"):
            raise TypeError(
                f"{function}: bar must be a mapping from names to numbers, not {shown(bar)}"
            )
        names = self._names
        if names is None or any(name not in bar for name in names):
            names = frames.found(self._inputs, list(bar.keys()), self.columns, function)
            self._names = names
        return names, tuple([bar[name] for name in names])


@public
class FeatureStream:
    """Features of one series, bar by bar, with the same bits as over whole frames."""

    def __init__(self, features: Compiled, columns: _Columns) -> None:
        self._features = features
        self._reader = BarReader(features, columns)
        self._live = features.engine.live()

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of what `update` answers."""
        return self._features.columns

    def update(self, bar: Bar) -> Answers:
        """Feeds a bar, and gives its features: None where there is none, and 0 for a signal."""
        function = "FeatureStream.update"
        names, values = self._reader.read(bar, function)
        answers = self._live.update(names, values, function)
        return dict(zip(self._features.columns, answers, strict=True))

    def peek(self, bar: Bar) -> Answers:
        """What `update` would give, without feeding the bar."""
        function = "FeatureStream.peek"
        names, values = self._reader.read(bar, function)
        answers = self._live.peek(names, values, function)
        return dict(zip(self._features.columns, answers, strict=True))

    def extend(self, bars: Any) -> Any:
        """Feeds all rows of a frame, and gives their features in a frame."""
        function = "FeatureStream.extend"
        table = _tables.table(bars, function)
        names = frames.found(self._features.inputs, table.names(), self._reader.columns, function)
        computed = self._live.extend(names, tuple(map(table.column, names)), function)
        return table.of(self.columns, _tables.Block(computed, self._features.is_signal))

    def reset(self) -> None:
        """Forgets everything that was fed."""
        self._live = self._features.engine.live()

    def to_bytes(self) -> bytes:
        """The stream as bytes, from which `from_bytes` makes one that goes on."""
        header = _saved.Header(self._features.specs, None, self._reader.columns, [])
        return _saved.written(header, [self._live.save()])

    @classmethod
    def from_bytes(cls, saved: bytes) -> FeatureStream:
        """The stream that was saved so."""
        function = "FeatureStream.from_bytes"
        header, states = _saved.read(saved, function)
        if header.by is not None:
            raise _saved.invalid(
                function, "it is of many symbols (allowed: SymbolStreams.from_bytes)"
            )
        stream = cls(compiled(header.specs, function), header.columns)
        stream._live.load(tuple(states))
        return stream

    def __copy__(self) -> FeatureStream:
        copy = FeatureStream(self._features, self._reader.columns)
        copy._live.load(self._live.save())
        return copy

    def __deepcopy__(self, memo: Any) -> FeatureStream:
        return self.__copy__()

    def __reduce__(self) -> tuple[Any, ...]:
        packages = packages_of(self._features.specs.values())
        return pickled(packages, FeatureStream.from_bytes, self.to_bytes())

    def __repr__(self) -> str:
        return f"FeatureStream({', '.join(self.columns)})"
