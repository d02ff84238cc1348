"""Indicators as expressions of polars over the symbols of a frame, beside polars' own average."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
from measuring.series import walk
from measuring.timing import Call, in_turn
from rivals.library import load

from comparison import targets
from comparison.rows import OURS, Row, timed
from comparison.steps import Step

# Symbols, and bars of each.
SIZES = ((100, 10_000), (1_000, 1_000), (5_000, 200))
PERIOD = 20
ROUNDS = 15


def expressions() -> list[Step]:
    return [partial(over_symbols, *size) for size in SIZES]


def over_symbols(symbols: int, bars: int) -> Iterator[Row]:
    """`ema`, and `ewm_mean`, which begins with the first price in place of a mean of some."""
    polars: Any = load("polars")
    if polars is None:
        return
    ours: Any = load("indicators.polars")
    close = polars.col("close")
    own = ours.ema(close, PERIOD).over("symbol")
    theirs = close.ewm_mean(span=PERIOD, adjust=False).over("symbol")
    names = [f"S{number:05}" for number in range(symbols)]
    frame = polars.DataFrame({"symbol": np.repeat(names, bars), "close": walk(symbols * bars)})
    contenders: dict[str, Call] = {
        OURS: partial(frame.select, own),
        "polars": partial(frame.select, theirs),
    }
    label = f"ema({PERIOD}), {symbols:,} symbols, {bars:,} bars"
    row = timed("Expressions of polars", label, in_turn(contenders, ROUNDS, 0.0))
    row.judge(targets.EXPRESSION)
    yield row
