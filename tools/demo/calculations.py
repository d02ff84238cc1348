"""Every indicator of the catalogue, as an array and as a stream."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from time import perf_counter
from typing import Any

import numpy as np
from sample import Series, Stock, as_list

import indicators as ta

REPEATS = 5


@dataclass(frozen=True)
class Calculation:
    """One indicator with its default parameters, on every stock."""

    entry: Any
    call: str
    # For each stock, the outputs in their order.
    outputs: dict[str, list[Series]]
    # The fastest of several runs on the first stock.
    seconds: float
    # Whether a stream, fed bar by bar, gave the bits of the array, for every stock.
    stream_agrees: bool

    @property
    def group(self) -> str:
        return str(self.entry["group"]).replace("_", " ").capitalize()


def calculations(stocks: dict[str, Stock]) -> Iterator[Calculation]:
    return (calculation(entry, stocks) for entry in ta.catalogue)


def calculation(entry: Any, stocks: dict[str, Stock]) -> Calculation:
    function = getattr(ta, entry["name"])
    inputs = {symbol: stock.inputs(entry) for symbol, stock in stocks.items()}
    outputs = {symbol: as_list(function(*series)) for symbol, series in inputs.items()}
    agrees = all(
        same_bits(streamed(entry, series), outputs[symbol]) for symbol, series in inputs.items()
    )
    first = next(iter(inputs.values()))
    seconds = fastest(lambda: function(*first))
    return Calculation(entry, written(entry), outputs, seconds, agrees)


def written(entry: Any) -> str:
    """Its name with the defaults of its parameters, as charts have it: `macd(12, 26, 9)`."""
    values = (param["default"] for param in entry["params"])
    words = [f"{value:g}" if isinstance(value, float) else str(value) for value in values]
    return f"{entry['name']}({', '.join(words)})" if words else entry["name"]


def streamed(entry: Any, inputs: list[Series]) -> list[Series]:
    """The outputs of a stream that is fed one bar after the other."""
    stream = getattr(ta, entry["stream"])()
    kinds = entry["kinds"].values()
    nothing = [0.0 if kind == "signal" else np.nan for kind in kinds]
    answers: list[Iterable[float]] = []
    for bar in zip(*(series.tolist() for series in inputs), strict=True):
        answer = stream.update(*bar)
        answers.append(nothing if answer is None else np.atleast_1d(answer))
    return list(np.array(answers).T)


def same_bits(left: list[Series], right: list[Series]) -> bool:
    """Whether two lists of series are the same to the bit; where one is NaN, so is the other."""
    return all(
        np.array_equal(np.isnan(a), np.isnan(b))
        and np.array_equal(a[~np.isnan(a)].view(np.uint64), b[~np.isnan(b)].view(np.uint64))
        for one, other in zip(left, right, strict=True)
        for a, b in [(one.astype(float), other.astype(float))]
    )


def fastest(run: Callable[[], object]) -> float:
    """Seconds of the fastest of several runs."""
    seconds = []
    for _ in range(REPEATS):
        start = perf_counter()
        run()
        seconds.append(perf_counter() - start)
    return min(seconds)
