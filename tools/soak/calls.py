"""Calls of every kind, at random, over the whole surface: right ones and wrong ones."""

import copy
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from random import Random
from typing import Any

import numpy as np

import indicators as ta

# What may come out of a wrong call; anything else ends the run.
REFUSALS = (ValueError, TypeError, MemoryError, OverflowError)
LENGTHS = (1, 2, 40, 300, 5_000, 60_000)

# Periods that are allowed, and some for which no series is long enough.
PERIODS = (2, 3, 9, 14, 30, 100, 900)
FLOATS = (0.0, 0.5, 0.85, 1.0, 2.0, 6.0)

WRONG: tuple[Any, ...] = (
    None,
    "nine",
    b"bytes",
    -1,
    0,
    2**40,
    2**63,
    10**400,
    float("nan"),
    float("inf"),
    1e-300,
    [],
    [[1.0, 2.0]],
    (1, 10**12, 1),
    (1.0, 2.0, 1e-300),
    {"a": 1},
    {1, 2},
    object(),
    np.array(["a", "b"]),
    np.zeros((2, 2)),
    np.array([1 + 2j]),
    np.array([object()]),
    np.full(9, np.nan),
)


@dataclass
class Calls:
    """Makes random calls, and counts them by their kind."""

    random: Random
    made: dict[str, int] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)

    def one(self) -> None:
        kind = self.random.choice(KINDS)
        name = kind.__name__
        self.made[name] = self.made.get(name, 0) + 1
        try:
            kind(self, self.random.choice(ta.catalogue))
        except REFUSALS:
            self.refused[name] = self.refused.get(name, 0) + 1

    def summary(self) -> str:
        kinds = ", ".join(
            f"{name} {count:,} ({self.refused.get(name, 0):,})"
            for name, count in sorted(self.made.items())
        )
        return f"{sum(self.made.values()):,} calls (of them refused): {kinds}"

    def never_accepted(self) -> list[str]:
        """Kinds of calls that cannot have done what they are for."""
        return [name for name, count in self.made.items() if self.refused.get(name) == count]

    def series(self, entry: Any, longest: int = LENGTHS[-1]) -> list[Any]:
        """Walks with gaps, of every kind that a caller may hold."""
        length = self.random.choice([length for length in LENGTHS if length <= longest])
        rng = np.random.default_rng(self.random.getrandbits(32))
        prices = [100 + rng.normal(size=length).cumsum() for _ in entry["inputs"]]
        if self.random.random() < 0.3:
            prices[0][rng.integers(0, length, 3)] = np.nan
        form: Callable[[Any], Any] = self.random.choice(
            (
                lambda x: x,
                lambda x: x[::-1],
                lambda x: x[::2],
                lambda x: x.astype(np.float32),
                lambda x: x[:500].tolist(),
                lambda x: np.ma.masked_less(x, 95.0),
            )
        )
        return [form(values) for values in prices]

    def params(self, entry: Any) -> dict[str, Any]:
        choices: dict[str, Callable[[Any], Any]] = {
            "int": lambda _: self.random.choice(PERIODS),
            "float": lambda _: self.random.choice(FLOATS),
            "bool": lambda _: self.random.random() < 0.5,
            "str": lambda param: param["default"],
        }
        return {
            param["name"]: choices[param["type"]](param)
            for param in entry["params"]
            if self.random.random() < 0.7
        }

    def axes(self, entry: Any) -> dict[str, Any]:
        """A range for the first period: for functions that want it in one piece, and in three."""
        period = next(param["name"] for param in entry["params"] if param["type"] == "int")
        axis = (2, self.random.randint(2, 30), self.random.randint(1, 5))
        if entry["flat_batch"]:
            parts = zip(("start", "end", "step"), axis, strict=True)
            return {f"{period}_{part}": value for part, value in parts}
        return {f"{period}_range": axis}


def array(calls: Calls, entry: Any) -> None:
    series = calls.series(entry)
    kernel = calls.random.choice((None, *ta.kernels))
    getattr(ta, entry["name"])(*series, **calls.params(entry), kernel=kernel)


def sweep(calls: Calls, entry: Any) -> None:
    getattr(ta, f"{entry['name']}_batch")(*calls.series(entry, 5_000), **calls.axes(entry))


def estimate(calls: Calls, entry: Any) -> None:
    function = getattr(ta, f"{entry['name']}_batch_estimate")
    function(calls.random.choice((0, 100, 2**40, 2**62)), **calls.axes(entry))


def stream(calls: Calls, entry: Any) -> None:
    made = getattr(ta, entry["stream"])(**calls.params(entry))
    row = [100.0] * len(entry["inputs"])
    for _ in range(calls.random.randint(1, 5)):
        made.extend(*calls.series(entry, 5_000))
        for _ in range(20):
            made.update(*row)
        made.peek(*row)
        copy.copy(made).update(*row)
    made.reset()
    repr(made)


def wrong_argument(calls: Calls, entry: Any) -> None:
    """A right call, in which one argument is anything at all."""
    series, params = calls.series(entry, 300), calls.params(entry)
    names = [param["name"] for param in entry["params"]]
    place = calls.random.choice((*range(len(series)), *names, "kernel", "unknown"))
    wrong = calls.random.choice(WRONG)
    if isinstance(place, int):
        series[place] = wrong
    else:
        params[place] = wrong
    getattr(ta, entry["name"])(*series, **params)


def wrong_axis(calls: Calls, entry: Any) -> None:
    axes = calls.axes(entry)
    axes[calls.random.choice(list(axes))] = calls.random.choice(WRONG)
    function = calls.random.choice(("_batch", "_batch_estimate"))
    series = calls.series(entry, 40) if function == "_batch" else [40]
    getattr(ta, entry["name"] + function)(*series, **axes)


def wrong_stream(calls: Calls, entry: Any) -> None:
    made = getattr(ta, entry["stream"])(**calls.params(entry))
    method = calls.random.choice(("update", "extend", "peek"))
    count = calls.random.choice((0, 1, len(entry["inputs"]), 9))
    getattr(made, method)(*calls.random.choices(WRONG, k=count))
    getattr(ta, entry["stream"])(calls.random.choice(WRONG))


def thread(calls: Calls, entry: Any) -> None:
    """Threads come and go, each with working memory of its own."""
    series = calls.series(entry, 5_000)

    axes = calls.axes(entry)

    def work() -> None:
        getattr(ta, entry["name"])(*series)
        getattr(ta, f"{entry['name']}_batch")(*series, **axes)

    with ThreadPoolExecutor(3) as pool:
        for future in [pool.submit(work) for _ in range(3)]:
            future.result()


def names(calls: Calls, entry: Any) -> None:
    for name in (entry["name"], entry["stream"]):
        found = getattr(ta, name)
        assert pickle.loads(pickle.dumps(found)) is found
        repr((found, found.__doc__, getattr(found, "__text_signature__", None)))


KINDS = (array, sweep, estimate, stream, wrong_argument, wrong_axis, wrong_stream, thread, names)
