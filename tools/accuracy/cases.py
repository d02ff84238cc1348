"""The series: ordinary prices, and what is hard on sums that are kept by adding and subtracting."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
from catalogue import Series

Close = npt.NDArray[np.float64]

LONG = 1_000_000
SPIKE = 1e12


@cache
def walk(length: int, seed: int) -> Close:
    """Prices around 100 that never reach zero."""
    steps = np.random.default_rng(seed).normal(0.0, 0.01, length)
    # Pulled back a little, so that a million steps stay prices.
    logs = np.empty(length)
    place = 0.0
    for index, step in enumerate(steps.tolist()):
        place += step - 0.001 * place
        logs[index] = place
    return 100.0 * np.exp(logs)


def level(height: float) -> Callable[[int, int], Close]:
    def make(length: int, seed: int) -> Close:
        return height + 1e-3 * np.random.default_rng(seed).normal(size=length)

    return make


@dataclass(frozen=True)
class Case:
    name: str
    close: Callable[[int, int], Close]
    # How far apart high and low are, about.
    spread: float
    spike: bool = False
    # Of a million values and compared at sampled sections; as exact as the case of this name.
    like: str | None = None

    @property
    def long(self) -> bool:
        return self.like is not None

    def series(self, inputs: Iterable[str], length: int, spike: int) -> Series:
        """The inputs by their names, and closing prices for any other name."""
        close = self.close(length, 1).copy()
        rng = np.random.default_rng(2)
        bars = {
            "close": close,
            "high": close + self.spread * rng.random(length),
            "low": close - self.spread * rng.random(length),
        }
        bars["open"] = bars["low"] + 0.5 * (bars["high"] - bars["low"])
        if self.spike:
            for values in bars.values():
                values[spike] += SPIKE
        return tuple(bars.get(name, close) for name in inputs)


CASES = (
    Case("prices", walk, 1.0),
    Case("level 1e8", level(1e8), 1e-3),
    Case("level 1e9", level(1e9), 1e-3),
    Case("prices of 1e-8", lambda length, seed: 1e-10 * walk(length, seed), 1e-10),
    Case("after a spike", walk, 1.0, spike=True),
    Case("1 M prices", walk, 1.0, like="prices"),
    Case("1 M, level 1e8", level(1e8), 1e-3, like="level 1e8"),
)
ORDINARY = CASES[0]
