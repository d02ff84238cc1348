"""Prices from a linear congruential generator, the same bits as src/series.rs makes."""

from typing import Any

import numpy as np
import numpy.typing as npt

Series = npt.NDArray[np.float64]

MULTIPLIER = 6_364_136_223_846_793_005
INCREMENT = 1_442_695_040_888_963_407


def uniform(seed: int, length: int) -> Series:
    """Numbers from 0 up to 1, all at once: the n-th state is a^n·seed + c·(1 + a + … + a^(n−1))."""
    powers = np.full(length + 1, MULTIPLIER, dtype=np.uint64)
    powers[0] = 1
    np.cumprod(powers, out=powers)
    states = powers[1:] * np.uint64(seed) + np.cumsum(powers[:-1]) * np.uint64(INCREMENT)
    # The upper 53 bits, which a float holds exactly.
    return (states >> np.uint64(11)).astype(np.float64) * np.float64(2.0**-53)


def walk(length: int) -> Series:
    """A price that changes by up to 5 hundredths of a percent from value to value, from 100 on."""
    factors = 1.0 + 0.001 * (uniform(1, length) - 0.5)
    factors[0] = 100.0 * factors[0]
    return np.cumprod(factors, dtype=np.float64)


def inputs(names: list[str], length: int) -> list[Series]:
    """A walk for any input, with `high` above it and `low` below."""
    prices = walk(length)
    spreads = {"high": (2, 0.001), "low": (3, -0.001)}
    series = []
    for name in names:
        if name in spreads:
            seed, width = spreads[name]
            series.append(prices * (1.0 + width * uniform(seed, length)))
        else:
            series.append(prices.copy())
    return series


def of_indicator(entry: Any, length: int) -> list[Series]:
    """The inputs of an entry of the catalogue; where it allows a range, numbers of that range."""
    series = inputs(entry["inputs"], length)
    for place, name in enumerate(entry["inputs"]):
        least, to, most = entry["allowed"].get(name, "").partition(" to ")
        if to:
            series[place] = float(least) + (float(most) - float(least)) * uniform(4, length)
    return series


def bars(length: int) -> dict[str, Series]:
    """Bars with bodies and shadows of their own, as candlestick patterns need them, and volumes."""
    close = walk(length)
    opened = np.concatenate([[100.0], close[:-1]]) * (1.0 + 0.0004 * (uniform(5, length) - 0.5))
    return {
        "open": opened,
        "high": np.maximum(opened, close) * (1.0 + 0.0004 * uniform(2, length)),
        "low": np.minimum(opened, close) * (1.0 - 0.0004 * uniform(3, length)),
        "close": close,
        "volume": 1000.0 * (1.0 + uniform(4, length)),
    }
