"""Features as the native module takes them: each definition once, with its sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .._runtime.messages import cut, shown
from ._engine import COLUMNS, Definition, FeatureSet, IndicatorError, Place
from ._libraries import checked, entry_of
from ._spec import Spec
from ._stages import engine_of


@dataclass(frozen=True)
class Compiled:
    """Features that are ready to be computed."""

    specs: dict[str, Spec]
    # The names of the columns that are computed, and whether each is a signal.
    columns: tuple[str, ...]
    is_signal: tuple[bool, ...]
    # The names of the columns that are read.
    inputs: tuple[str, ...]
    warmup: int
    engine: FeatureSet


def compiled(specs: Mapping[str, Spec], function: str) -> Compiled:
    """Features with these names."""
    if not specs:
        raise IndicatorError(f"{function}: no features (allowed: one or more definitions by name)")
    definitions = _Definitions()
    columns: dict[str, Place] = {}
    signals: list[bool] = []
    for name, spec in specs.items():
        if not isinstance(spec, Spec):
            wanted = "a definition such as spec.ema(period=20)"
            raise TypeError(f"{function}: {cut(name)} must be {wanted}, not {shown(spec)}")
        for column, output in _columns(name, spec):
            if column in columns:
                raise IndicatorError(
                    f"{function}: Repeated column: {cut(column)!r} "
                    "(allowed: one feature of each name)"
                )
            columns[column] = definitions.place(spec, output)
            signals.append(entry_of(spec.indicator)["kinds"][output] == "signal")
    return Compiled(
        specs=dict(specs),
        columns=tuple(columns),
        is_signal=tuple(signals),
        inputs=tuple(definitions.inputs),
        warmup=max(definitions.warmups[place] for place, _ in columns.values()),
        engine=engine_of(definitions.made, tuple(columns.values())),
    )


def _columns(name: str, spec: Spec) -> Iterator[tuple[str, str]]:
    """The columns of a feature, each with its output."""
    is_only = len(spec.outputs) == 1
    for output in spec.outputs:
        yield (name if is_only else f"{name}_{output}"), output


class _Definitions:
    """Each indicator with its parameters and inputs once, after those that it reads."""

    def __init__(self) -> None:
        self.made: list[Definition] = []
        self.warmups: list[int] = []
        # The columns that are read, with their places.
        self.inputs: dict[str, int] = {}
        self._places: dict[Spec, int] = {}

    def place(self, spec: Spec, output: str) -> Place:
        """The place of an output."""
        whole = Spec(spec.indicator, spec.values, spec.sources, missing=spec.missing)
        place = self._places.get(whole)
        if place is None:
            sources = tuple(self._source(source) for source in whole.sources)
            place = self._places[whole] = len(self.made)
            self.made.append((whole.indicator, whole.values, sources, whole.missing))
            self.warmups.append(self._warmup(whole, sources))
        return place, entry_of(spec.indicator)["outputs"].index(output)

    def _source(self, source: str | Spec) -> Place:
        if isinstance(source, Spec):
            return self.place(source, source.outputs[0])
        return COLUMNS, self.inputs.setdefault(source, len(self.inputs))

    def _warmup(self, spec: Spec, sources: tuple[Place, ...]) -> int:
        """How many bars come before its first value."""
        _, own, _ = checked(spec.indicator, spec.values, spec.missing)
        read = (self._warmup_of(place) for place in sources if place[0] != COLUMNS)
        return own + max(read, default=0)

    def _warmup_of(self, place: Place) -> int:
        """How many bars come before the first value of an output. Before a signal there is 0."""
        entry = entry_of(self.made[place[0]][0])
        is_signal = entry["kinds"][entry["outputs"][place[1]]] == "signal"
        return 0 if is_signal else self.warmups[place[0]]
