"""Where the series of a symbol come from: arrays that the plan holds, or files and functions."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from .._runtime import frames
from .._runtime.messages import cut
from ..features import _tables
from ..features._engine import IndicatorError, Numbers, definitions
from . import _arrow

Series = tuple[Numbers, ...]


class Source(Protocol):
    """The series of one symbol."""

    @property
    def nbytes(self) -> int:
        """How many bytes of series go from the plan to who computes."""

    @property
    def bars(self) -> int | None:
        """How long the series are, where that is known."""

    def read(self) -> Series:
        """The series, where the work is done."""

    def said(self) -> Any:
        """What differs where the series do."""


@dataclass(frozen=True)
class Reader:
    """Which series are read of what users have bars in."""

    inputs: tuple[str, ...]
    # Which columns are meant by inputs that have other names there.
    columns: Mapping[str, str] | None
    function: str

    def read(self, symbol: Any, bars: Any) -> Series:
        function = f"{self.function}: {cut(repr(symbol))}"
        if _tables.is_lazy(bars):
            bars = bars.select(self.names(bars.collect_schema(), function)).collect()
        elif _arrow.is_table(bars):
            bars = _arrow.arrays(bars, self.names(bars.column_names, function))
        names, columns = self.inputs, (bars,)
        if len(names) > 1 or not _is_series(bars):
            table = _tables.table(bars, function)
            names = self.names(table.names(), function)
            columns = tuple(map(table.column, names))
        series = definitions.read(names, columns, function)
        for name, values in zip(names, series, strict=True):
            if len(values) != len(series[0]):
                raise IndicatorError(
                    f"{function}: Invalid {name}: {len(values)} values "
                    f"(allowed: {len(series[0])}, as {names[0]} has)"
                )
        return series

    def names(self, there: Any, function: str) -> tuple[str, ...]:
        return frames.found(self.inputs, there, self.columns, function)


def _is_series(bars: Any) -> bool:
    """Whether it is one series, and not columns by their names."""
    return not isinstance(bars, Mapping) and not hasattr(bars, "columns")


@dataclass(frozen=True)
class Held:
    """Arrays, which are sent to who computes."""

    series: Series

    @property
    def nbytes(self) -> int:
        return sum(values.nbytes for values in self.series)

    @property
    def bars(self) -> int:
        return len(self.series[0])

    def read(self) -> Series:
        return self.series

    def said(self) -> Any:
        return self.series


@dataclass(frozen=True)
class Loaded:
    """A file or a function, from which the series are read where the work is done."""

    symbol: Any
    origin: str | os.PathLike[str] | Callable[[], Any]
    reader: Reader
    # How many bars there are at most, where that was said.
    bars: int | None
    nbytes: int = 0

    def read(self) -> Series:
        if callable(self.origin):
            return self.reader.read(self.symbol, self.origin())
        wanted = self.reader
        function = f"{wanted.function}: {cut(repr(self.symbol))}"
        return wanted.read(
            self.symbol, _arrow.read(self.origin, lambda there: wanted.names(there, function))
        )

    def said(self) -> Any:
        if callable(self.origin):
            return self.origin
        try:
            status = os.stat(self.origin)
        except OSError:  # as a task will find it, too
            return os.fspath(self.origin)
        return os.fspath(self.origin), status.st_size, status.st_mtime_ns
