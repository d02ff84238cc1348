"""This library: its tables are its catalogue."""

from functools import partial
from typing import Any

import numpy as np
from measuring.series import Series

import indicators as ta

from .library import Call, Function, Library, Params, Work

CATALOGUE = {entry["name"]: entry for entry in ta.catalogue}


class Ours(Library):
    """Sweeps and panels are calls of their own."""

    def sweep(self, work: Work, sets: list[Params]) -> Call:
        batch = getattr(ta, f"{work.indicator}_batch")
        axes = {name: ordered([each[name] for each in sets]) for name in work.params}
        if CATALOGUE[work.indicator]["flat_batch"]:
            (periods,) = axes.values()
            return lambda: batch(*work.inputs, periods[0], periods[-1], 1)
        ranges = {f"{name}_range": values for name, values in axes.items()}
        return lambda: batch(*work.inputs, **ranges)

    def rows(self, indicator: str, result: Any) -> list[list[Series]]:
        outputs = CATALOGUE[indicator]["outputs"]
        names = outputs if len(outputs) > 1 else ["values"]
        return [list(row) for row in zip(*(result[name] for name in names), strict=True)]

    def panel(self, works: list[Work]) -> Call:
        """A row for each symbol."""
        first = works[0]
        matrices = [np.array(each) for each in zip(*(work.inputs for work in works), strict=True)]
        function = getattr(ta, first.indicator)
        return partial(function, *matrices, **first.params, axis=1)

    def symbols(self, indicator: str, result: Any) -> list[list[Series]]:
        matrices = result if isinstance(result, tuple) else (result,)
        return [list(rows) for rows in zip(*matrices, strict=True)]


def defaults(name: str) -> Params:
    """The default parameters of an indicator."""
    values = {param["name"]: param["default"] for param in CATALOGUE[name]["params"]}
    return {key: value for key, value in values.items() if isinstance(value, int | float)}


def swept(name: str) -> str | None:
    """The parameter that sweeps run over: the first count."""
    counts = (param["name"] for param in CATALOGUE[name]["params"] if param["type"] == "int")
    return next(counts, None)


def ordered(values: list[float]) -> list[float]:
    """Each value once."""
    return list(dict.fromkeys(values))


def ours() -> Library:
    functions = {}
    streams = {}
    for name, entry in CATALOGUE.items():
        numbers = defaults(name)
        # Any other parameter is a choice, which stays as it is.
        params = tuple(
            param["name"] if param["name"] in numbers else (param["default"],)
            for param in entry["params"]
        )
        functions[name] = Function(name, params, tuple(range(len(entry["outputs"]))))
        if len(entry["inputs"]) == 1:
            streams[name] = Function(entry["stream"], params)
    return Ours("indicators", ta, functions, streams)
