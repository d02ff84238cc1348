"""A library as tables of functions, so that all are called the same way."""

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from types import ModuleType
from typing import Any

import numpy as np
from measuring.series import Series

Call = Callable[[], Any]
Params = Mapping[str, float]
# The values of one input, fed one by one.
Feed = Callable[[list[float]], None]


@dataclass(frozen=True)
class Work:
    """An indicator with its parameters, named as in this project, on its inputs."""

    indicator: str
    params: Params
    inputs: list[Series]

    @property
    def label(self) -> str:
        return f"{self.indicator}({', '.join(f'{value:g}' for value in self.params.values())})"


@dataclass(frozen=True)
class Function:
    """A function, or a class, of a library: its arguments after the inputs, and its results."""

    name: str
    # Names of parameters; a tuple of one holds a constant.
    arguments: tuple[str | tuple[Any], ...] = ("period",)
    # Where this project's outputs are among the results.
    order: tuple[int, ...] = (0,)

    def values(self, params: Params) -> list[Any]:
        return [params[a] if isinstance(a, str) else a[0] for a in self.arguments]


@dataclass(frozen=True)
class Library:
    """A library that is installed."""

    name: str
    module: ModuleType
    functions: Mapping[str, Function]
    streams: Mapping[str, Function] = field(default_factory=dict)

    def single(self, work: Work) -> Call | None:
        """The call for one series."""
        function = self.functions.get(work.indicator)
        if function is None:
            return None
        target = getattr(self.module, function.name)
        return partial(target, *work.inputs, *function.values(work.params))

    def outputs(self, indicator: str, result: Any) -> list[Series]:
        """The result of `single` as arrays, in the order of this project."""
        columns = result if isinstance(result, tuple | list) else (result,)
        return [np.asarray(columns[index]) for index in self.functions[indicator].order]

    def sweep(self, work: Work, sets: list[Params]) -> Call:
        """All parameter sets, one call after the other, for a library without sweeps."""
        works = [Work(work.indicator, params, work.inputs) for params in sets]
        calls = [call for each in works if (call := self.single(each)) is not None]
        return lambda: [call() for call in calls]

    def rows(self, indicator: str, result: Any) -> list[list[Series]]:
        """The result of `sweep`: the outputs of each row."""
        return [self.outputs(indicator, row) for row in result]

    def panel(self, works: list[Work]) -> Call:
        """The same of many symbols, one call after the other, for a library without panels."""
        calls = [call for each in works if (call := self.single(each)) is not None]
        return lambda: [call() for call in calls]

    def symbols(self, indicator: str, result: Any) -> list[list[Series]]:
        """The result of `panel`: the outputs of each symbol."""
        return [self.outputs(indicator, each) for each in result]

    def stream(self, work: Work) -> Feed | None:
        """What feeds values to a new stream."""
        function = self.streams.get(work.indicator)
        if function is None:
            return None
        stream = getattr(self.module, function.name)(*function.values(work.params))
        return partial(feed, stream.update)


def feed(update: Callable[[float], object], values: list[float]) -> None:
    for value in values:
        update(value)


def load(module: str) -> ModuleType | None:
    """The module, if it is installed."""
    try:
        return importlib.import_module(module)
    except ImportError:
        return None
