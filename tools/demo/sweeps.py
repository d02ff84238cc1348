"""Sweeps: one indicator with many parameter sets at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from calculations import fastest, same_bits
from sample import Stock

import indicators as ta

# For each swept parameter: start, end (included), step.
SWEEPS: Mapping[str, Mapping[str, tuple[Any, Any, Any]]] = {
    "alma": {"period": (5, 60, 1), "offset": (0.5, 0.9, 0.1)},
    "smma": {"period": (2, 241, 1)},
}


@dataclass(frozen=True)
class Sweep:
    call: str
    rows: int
    columns: int
    seconds: float
    # The lowest and the highest value of the last bar.
    last: tuple[float, float]
    # Whether every row has the bits of the single call with its parameters.
    rows_agree: bool


def measured(stock: Stock) -> list[Sweep]:
    return [sweep(name, ranges, stock) for name, ranges in SWEEPS.items()]


def sweep(name: str, ranges: Mapping[str, Any], stock: Stock) -> Sweep:
    single, batch = getattr(ta, name), getattr(ta, f"{name}_batch")
    options = {f"{parameter}_range": bounds for parameter, bounds in ranges.items()}
    result = batch(stock.close, **options)
    values = result["values"]
    sets = zip(*(result[f"{parameter}s"] for parameter in ranges), strict=True)
    singles = [single(stock.close, **dict(zip(ranges, row, strict=True))) for row in sets]
    written = ", ".join(["close", *(f"{key}={bounds}" for key, bounds in options.items())])
    return Sweep(
        f"{name}_batch({written})",
        len(values),
        len(stock.close),
        fastest(lambda: batch(stock.close, **options)),
        (float(np.min(values[:, -1])), float(np.max(values[:, -1]))),
        same_bits(list(values), singles),
    )
