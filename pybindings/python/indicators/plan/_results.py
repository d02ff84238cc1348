"""What a plan has computed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any, Generic, TypeVar

import numpy as np

from .._arguments import public
from .._runtime.messages import no_key
from ._cutting import Unit
from ._failures import Failure
from ._fingerprint import add_array, plain
from ._frames import columns
from ._market import Market
from ._work import Arrays, Work

Shown = TypeVar("Shown")


@public
class PlanResult(Mapping[Any, Shown], Generic[Shown]):
    """What a plan has computed: a mapping from symbols, in the order of the data.

    A sweep's symbol is a `SweepResult`, as `x_batch` returns it; that of features a dictionary of
    their columns. What has failed is left out, and listed in `failures`.
    """

    def __init__(
        self,
        work: Work[Shown],
        market: Market,
        parts: Mapping[int, list[tuple[Unit, Arrays]]],
        failures: Iterable[Failure],
    ) -> None:
        # Not the market itself, which has all series.
        self._work, self._symbols, self._names = work, market.symbols, market.names
        self._parts = {symbol: sorted(parts[symbol], key=_unit) for symbol in sorted(parts)}
        self._numbers = {market.symbols[number]: number for number in self._parts}
        places = {symbol: place for place, symbol in enumerate(market.symbols)}
        self.failures = sorted(failures, key=lambda one: (places[one.symbol], one.rows))

    def __getitem__(self, symbol: Any) -> Shown:
        number = self._numbers.get(symbol)
        if number is None:
            failed = next((each for each in self.failures if each.symbol == symbol), None)
            raise no_key("plan", symbol, self._symbols) if failed is None else KeyError(str(failed))
        parts = self._parts[number]
        if len(parts) > 1:
            outputs = zip(*(arrays for _, arrays in parts), strict=True)
            whole = tuple(np.concatenate(output) for output in outputs)
        else:
            whole = parts[0][1]
        rows = np.concatenate([np.arange(unit.first, unit.last) for unit, _ in parts])
        return self._work.shown(rows, whole)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)

    def values_for(self, symbol: Any, /, **params: Any) -> Any:
        """What a sweep has of a symbol and a parameter set, as `SweepResult.values_for`."""
        found: Any = self[symbol]
        return found.values_for(**params)

    def digest(self) -> str:
        """A digest of all symbols, parameters and values: the same bits have the same one.

        It depends neither on the engine, nor on how tasks were cut, nor on their order.
        """
        digest = hashlib.sha256()
        for symbol in self:
            found: Any = self[symbol]
            digest.update(f"{plain(symbol)!r}:{len(found)}:".encode())
            for name, array in found.items():
                digest.update(f"{name}:".encode())
                add_array(digest, array)
        return digest.hexdigest()

    def to_pandas(self) -> Any:
        """All results in one frame of pandas.

        The index has a level `symbol`, or levels as `by` names them, one for each parameter of a
        sweep, and where results are series one for the number of the bar. The columns are the
        outputs or features, or what is kept of them, such as `values_mean`.
        """
        pandas: Any = import_module("pandas")
        index, values = columns(self._work, self._symbols, self._names, self._parts)
        levels = pandas.MultiIndex.from_arrays(list(index.values()), names=list(index))
        return pandas.DataFrame(values, levels)

    def to_polars(self) -> Any:
        """The same as a frame of polars, in which the levels are columns."""
        polars: Any = import_module("polars")
        index, values = columns(self._work, self._symbols, self._names, self._parts)
        # Objects as lists, in which polars looks for their types.
        lists = {name: one.tolist() for name, one in index.items() if one.dtype.kind == "O"}
        return polars.DataFrame({**index, **lists, **values})

    def __repr__(self) -> str:
        failed = f", {len(self.failures)} failures" if self.failures else ""
        return f"<PlanResult of {self._work.function}: {len(self)} symbols{failed}>"


def _unit(part: tuple[Unit, Arrays]) -> Unit:
    return part[0]
