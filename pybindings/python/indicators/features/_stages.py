"""Features of indicators of several modules.

Each module computes its own, by one call after the other: modules share no memory but arrays. What
a definition reads of another module's is a column to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from . import _libraries
from ._engine import (
    COLUMNS,
    Codes,
    Computed,
    Definition,
    FeatureSet,
    LiveFeatures,
    Numbers,
    Place,
    Rows,
    Signals,
    definitions,
)
from ._turns import Turns


def engine_of(defined: Sequence[Definition], features: Sequence[Place]) -> FeatureSet:
    """What computes features of definitions, each of which reads columns and those before it."""
    packages = [_libraries.package_of(definition[0]) for definition in defined]
    if len(set(packages)) == 1:
        return _compile(packages[0], defined, features)
    return Stages(defined, features)


def _compile(package: str, defined: Iterable[Definition], features: Iterable[Place]) -> FeatureSet:
    """The same for definitions of one module."""
    named = tuple(_renamed(each, _libraries.name_of(each[0]), each[2]) for each in defined)
    return _libraries.library(package).definitions.compile(named, tuple(features))


def _renamed(definition: Definition, name: str, sources: tuple[Place, ...]) -> Definition:
    """The same parameters of an indicator that has this name, and these sources."""
    return (name, definition[1], sources, *definition[3:])


class Stage:
    """Definitions of one module, which read columns and what other stages computed before."""

    def __init__(self, package: str, numbers: Sequence[int], defined: Sequence[Definition]) -> None:
        self.count = len(numbers)
        places = {number: place for place, number in enumerate(numbers)}
        reads: dict[Place, int] = {}

        def source(place: Place) -> Place:
            if place[0] in places:
                return places[place[0]], place[1]
            return COLUMNS, reads.setdefault(place, len(reads))

        own = (defined[number] for number in numbers)
        self._package = package
        self._definitions = [_renamed(each, each[0], tuple(map(source, each[2]))) for each in own]
        self._places = places
        # The places of what is read, and names for errors, of which there are none any more: what
        # callers give is read before.
        self.reads = tuple(reads)
        self.names = tuple(map(repr, reads))

    def give(self, wanted: Iterable[Place], at: dict[Place, int], signals: set[Place]) -> None:
        """Notes which outputs are wanted, and where all that there are stand, these at the end."""
        self._at = [at[place] for place in self.reads]
        gives = [place for place in wanted if place[0] in self._places]
        for place in gives:
            at[place] = len(at)
        features = [(self._places[number], output) for number, output in gives]
        self.engine = _compile(self._package, self._definitions, features)
        self._is_signal = [place in signals for place in gives]

    def read(self, known: Sequence[Any]) -> tuple[Any, ...]:
        """What it reads of all that is known."""
        return tuple([known[at] for at in self._at])

    def rows(self, computed: Rows) -> list[Any]:
        """The outputs that were computed, each a row."""
        numbers, signals = iter(computed[0]), iter(computed[1])
        return [next(signals if is_signal else numbers) for is_signal in self._is_signal]


class Stages:
    """Features of several modules, as the native module has those of its own."""

    def __init__(self, defined: Sequence[Definition], features: Sequence[Place]) -> None:
        self.stages = _stages(defined)
        wanted = dict.fromkeys(features)
        for stage in self.stages:
            wanted.update(dict.fromkeys(stage.reads))
        signals = {place for place in wanted if _is_signal(defined, place)}
        # The columns come first, and then what the stages give.
        columns = sorted(place for place in wanted if place[0] == COLUMNS)
        at = {place: number for number, place in enumerate(columns)}
        for stage in self.stages:
            stage.give(wanted, at, signals)
        self.features = [at[place] for place in features]
        self._numbers = [at[place] for place in features if place not in signals]
        self._signals = [at[place] for place in features if place in signals]

    def compute(
        self,
        names: tuple[str, ...],
        columns: tuple[Any, ...],
        codes: Codes | None,
        symbols: int,
        function: str,
    ) -> Rows:
        known = list(definitions.read(names, columns, function))
        for stage in self.stages:
            read = stage.read(known)
            known += stage.rows(stage.engine.compute(stage.names, read, codes, symbols, function))
        return self.rows(known)

    def rows(self, known: Sequence[Any]) -> tuple[list[Numbers], list[Signals]]:
        """The features, as they were computed: to copy them would take about as long."""
        return [known[at] for at in self._numbers], [known[at] for at in self._signals]

    def live(self) -> LiveFeatures:
        return LiveStages(self)


class LiveStages:
    """Features of several modules, bar by bar."""

    def __init__(self, stages: Stages) -> None:
        self._stages = stages
        self._live: list[LiveFeatures] = []
        self._begin()
        self._turns = Turns("FeatureStream")

    def _begin(self) -> None:
        """Begins anew, also where only some stages were fed with a bar."""
        self._live = [stage.engine.live() for stage in self._stages.stages]

    def update(
        self, names: tuple[str, ...], values: tuple[Any, ...], function: str
    ) -> tuple[Any, ...]:
        # All of it is read before any of it is fed.
        known: list[Any] = list(definitions.bar(names, values, function))
        with self._turns:
            try:
                for stage, live in self._each():
                    known += live.update(stage.names, stage.read(known), function)
            except BaseException:
                self._begin()
                raise
        return tuple([known[at] for at in self._stages.features])

    def peek(
        self, names: tuple[str, ...], values: tuple[Any, ...], function: str
    ) -> tuple[Any, ...]:
        known: list[Any] = list(definitions.bar(names, values, function))
        with self._turns:
            for stage, live in self._each():
                known += live.peek(stage.names, stage.read(known), function)
        return tuple([known[at] for at in self._stages.features])

    def extend(self, names: tuple[str, ...], columns: tuple[Any, ...], function: str) -> Computed:
        known: list[Any] = list(definitions.read(names, columns, function))
        with self._turns:
            try:
                for stage, live in self._each():
                    known += stage.rows(live.extend(stage.names, stage.read(known), function))
            except BaseException:
                self._begin()
                raise
        numbers, signals = self._stages.rows(known)
        rows = len(known[0])
        return (
            np.array(numbers, "float64").reshape(len(numbers), rows),
            np.array(signals, "int32").reshape(len(signals), rows),
        )

    def _each(self) -> Iterable[tuple[Stage, LiveFeatures]]:
        return zip(self._stages.stages, self._live, strict=True)

    def save(self) -> tuple[bytes, ...]:
        with self._turns:
            return tuple(part for live in self._live for part in live.save())

    def load(self, saved: tuple[bytes, ...]) -> None:
        first = 0
        with self._turns:
            for stage, live in self._each():
                last = first + stage.count
                live.load(saved[first:last])
                first = last


def _stages(defined: Sequence[Definition]) -> list[Stage]:
    """Definitions as stages, as few as there can be."""
    packages = [_libraries.package_of(definition[0]) for definition in defined]
    # What reads another module's is a step behind it.
    steps: list[int] = []
    for package, definition in zip(packages, defined, strict=True):
        read = [number for number, _ in definition[2] if number != COLUMNS]
        steps.append(max((steps[each] + (packages[each] != package) for each in read), default=0))
    grouped: dict[tuple[int, str], list[int]] = {}
    for number, key in enumerate(zip(steps, packages, strict=True)):
        grouped.setdefault(key, []).append(number)
    return [Stage(package, grouped[step, package], defined) for step, package in sorted(grouped)]


def _is_signal(defined: Sequence[Definition], place: Place) -> bool:
    if place[0] == COLUMNS:
        return False
    entry = _libraries.entry_of(defined[place[0]][0])
    return entry["kinds"][entry["outputs"][place[1]]] == "signal"
