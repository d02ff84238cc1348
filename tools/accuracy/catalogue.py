"""An entry of the catalogue with one set of parameters, as the suite calls it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

import indicators as ta

Series = tuple[npt.NDArray[np.float64], ...]
# A row for each output.
Outputs = npt.NDArray[np.float64]

FACTORS = (1, 10)


@dataclass(frozen=True, eq=False)
class Subject:
    """What is held against the exact answer."""

    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    params: dict[str, Any]
    factor: int

    @property
    def warmup(self) -> int:
        entry = next(entry for entry in ta.catalogue if entry["name"] == self.name)
        stream: Callable[..., ta.Stream] = getattr(ta, entry["stream"])
        return stream(**self.params).warmup

    def compute(self, series: Series) -> Outputs:
        return stacked(getattr(ta, self.name)(*series, **self.params))

    def in_price_units(self, series: Series) -> bool:
        """Whether doubled prices double the outputs, to the bit."""
        once, twice = self.compute(series), self.compute(tuple(2 * values for values in series))
        return np.array_equal(twice, 2 * once, equal_nan=True)


def stacked(result: Any) -> Outputs:
    return np.array(result if isinstance(result, tuple) else (result,), dtype=float)


def is_period(kind: str, allowed: str) -> bool:
    return kind == "int" and allowed.endswith(" or more")


def reads_prices(allowed: str) -> bool:
    """Whether an input allows prices of any size, as the series here are."""
    return " to " not in allowed and not allowed.startswith("at most")


def subjects() -> list[Subject]:
    """Every indicator of prices with its default parameters, and with periods ten times as long.

    Signals and positions are whole numbers, which are right or wrong. The tests compare these with
    their formulas, and functions of small numbers, such as a sine.
    """
    return [
        Subject(
            entry["name"],
            tuple(entry["inputs"]),
            tuple(entry["outputs"]),
            {
                param["name"]: param["default"]
                * (factor if is_period(param["type"], param["allowed"]) else 1)
                for param in entry["params"]
            },
            factor,
        )
        for entry in ta.catalogue
        if set(entry["kinds"].values()) == {"number"}
        and all(map(reads_prices, entry["allowed"].values()))
        for factor in FACTORS
    ]
