"""Features: many indicators over many symbols in one call."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .._arguments import public
from . import _from_json, _to_json
from ._compiled import compiled
from ._libraries import packages_of, pickled
from ._over import By, by_names, over
from ._spec import Spec
from ._stream import FeatureStream
from ._symbol_streams import SymbolStreams

if TYPE_CHECKING:
    from ..plan import Plan

_Bars = TypeVar("_Bars")
_Columns = Mapping[str, str] | None


@public
class Features:
    """Named indicators, which are computed over whole frames, symbol by symbol, or live.

    >>> f = ta.Features(fast=ta.spec.ema(10), bands=ta.spec.bollinger_bands(20))
    >>> f(bars, by="symbol")                 # columns fast, bands_upper, bands_middle, bands_lower
    >>> f.stream().update({"close": 101.5})  # the same values, bar by bar

    An indicator of several outputs has a column for each, named after the feature and the output.
    """

    def __init__(self, /, **features: Spec) -> None:
        self._compiled = compiled(features, "Features")

    @property
    def specs(self) -> dict[str, Spec]:
        """The definitions by name."""
        return dict(self._compiled.specs)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns that are computed."""
        return self._compiled.columns

    @property
    def inputs(self) -> tuple[str, ...]:
        """The names of the columns that are read."""
        return self._compiled.inputs

    @property
    def warmup(self) -> int:
        """How many bars, none of them missing, come before the first that has every number."""
        return self._compiled.warmup

    def __call__(self, bars: _Bars, by: By = None, columns: _Columns = None) -> _Bars:
        """The features of every row, in a frame as `bars` is one.

        bars: a frame of pandas or polars, or a mapping from names to arrays. A lazy frame gives a
            lazy frame, which is computed as it is collected.
        by: the column with the symbol of each row, or a list of columns; without it, all rows are
            one series. Rows of a symbol are taken in their order, and need not follow each other.
            Rows without a symbol have no features.
        columns: which column is meant by an input that has another name there, as in
            `{"close": "adj_close"}`. The case of names does not matter: `Close` is as good.

        Where there is no value there is NaN, and null in polars; signals are int32, and 0 there.
        A symbol that is too short is missing throughout.

        Raises IndicatorError for columns that are not there, and TypeError for what holds no
        numbers.
        """
        made: _Bars = over(self._compiled, bars, by, columns, "Features", beside=False)
        return made

    def append(self, bars: _Bars, by: By = None, columns: _Columns = None) -> _Bars:
        """`bars` with the features beside its own columns, none of which has the name of one."""
        made: _Bars = over(self._compiled, bars, by, columns, "Features.append", beside=True)
        return made

    @overload
    def stream(self, by: None = None, columns: _Columns = None) -> FeatureStream: ...
    @overload
    def stream(self, by: str | Sequence[str], columns: _Columns = None) -> SymbolStreams: ...
    def stream(self, by: By = None, columns: _Columns = None) -> FeatureStream | SymbolStreams:
        """The same features bar by bar: of one series, or with `by`, of each symbol that comes."""
        if by is None:
            return FeatureStream(self._compiled, columns)
        return SymbolStreams(self._compiled, by_names(by, "Features.stream"), columns)

    def plan(
        self,
        data: Any,
        by: By = None,
        *,
        reduce: Any = None,
        columns: _Columns = None,
        bars: int | None = None,
        max_bytes: int | None = None,
        task_values: int | None = None,
    ) -> Plan[dict[str, Any]]:
        """A plan of the features of many symbols, which threads, processes or a cluster compute.

        data: as of `ta.sweep`: a mapping from symbols to bars, or with `by` a frame.
        reduce: what is kept of each feature in place of its column, as of `x_batch`.

        The other arguments are those of `ta.sweep`.
        """
        from ..plan._features_plan import features_plan

        return features_plan(self, data, by, reduce, columns, bars, max_bytes, task_values)

    def to_json(self, indent: int | None = None) -> str:
        """The features as JSON, which `Features.from_json` reads."""
        features = _to_json.of_features(self._compiled.specs)
        return json.dumps(features, ensure_ascii=False, indent=indent)

    @classmethod
    def from_json(cls, text: str | bytes) -> Features:
        """The features that `to_json` has written."""
        function = "Features.from_json"
        return cls(**_from_json.features(_from_json.loads(text, function), function))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Features):
            return NotImplemented
        return list(self.specs.items()) == list(other.specs.items())

    def __hash__(self) -> int:
        return hash(tuple(self._compiled.specs.items()))

    def __repr__(self) -> str:
        features = (f"{name}={spec!r}" for name, spec in self._compiled.specs.items())
        return f"Features({', '.join(features)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return pickled(packages_of(self.specs.values()), _restored, self.specs)


def _restored(specs: dict[str, Spec]) -> Features:
    return Features(**specs)
