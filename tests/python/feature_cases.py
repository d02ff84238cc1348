"""Bars of several symbols, and features computed by single calls, symbol by symbol."""

import numpy as np
import pandas as pd
import polars as pl
from entries import ENTRIES, same_bits

import indicators as ta

BY_NAME = {entry.name: entry for entry in ENTRIES}
# In the order in which their rows first come; some are too short for most indicators.
LENGTHS = {"AAPL": 150, "IBM": 90, "new": 3, "MSFT": 200, "one": 1}


def bars(lengths=LENGTHS, seed=0):
    """Bars of symbols whose rows follow each other, some values of which are missing."""
    rng = np.random.default_rng(seed)
    rows = sum(lengths.values())
    close = 100 + np.cumsum(rng.integers(-64, 65, rows)) / 64
    frame = pd.DataFrame(
        {
            "symbol": np.repeat(list(lengths), list(lengths.values())),
            "open": close + rng.integers(-32, 33, rows) / 64,
            "high": close + rng.integers(32, 65, rows) / 64,
            "low": close - rng.integers(32, 65, rows) / 64,
            "close": close,
            "volume": np.floor(1e4 * rng.random(rows)),
            # What inputs allow that are no prices: cosines, and periods.
            "unit": rng.random(rows),
            "periods": rng.integers(2, 9, rows).astype(float),
        }
    )
    frame.loc[rng.integers(0, rows, 4), "close"] = np.nan
    return frame


def mixed(frame, seed=1):
    """The same rows with those of a symbol apart, but in their order."""
    symbols = frame["symbol"].to_numpy()
    places = np.random.default_rng(seed).permutation(len(frame))
    rows = np.empty(len(frame), int)
    for symbol in dict.fromkeys(symbols):
        of_symbol = symbols == symbol
        rows[np.sort(places[of_symbol])] = np.flatnonzero(of_symbol)
    return frame.iloc[rows].copy()


def columns_of(entry):
    """A column for each input that does not have its own, or does not allow prices."""
    wanted = {"x": "close", "y": "open", "periods": "periods"}
    limited = {name: "unit" for name, rule in entry.allowed.items() if rule}
    return {
        name: {**limited, **wanted}[name]
        for name in entry.inputs
        if name in wanted or name in limited
    }


def every_feature():
    """Each indicator with its defaults."""
    return ta.Features(
        **{entry.name: getattr(ta.spec, entry.name)(**columns_of(entry)) for entry in ENTRIES}
    )


def by_single_calls(spec, part):
    """The outputs of a definition over the bars of one symbol: an array for each."""
    entry = BY_NAME[spec.indicator]
    series = [
        part[source].to_numpy() if isinstance(source, str) else by_single_calls(source, part)[0]
        for source in spec.sources
    ]
    outputs = entry.compute_or_nothing(series, **spec.parameters)
    if spec.output is None:
        return outputs
    return outputs[[entry.outputs.index(spec.output)]]


def assert_right(features, frame, got):
    """Whether `got` holds, column by column, what single calls give for each symbol of `frame`."""
    matrix = np.array([np.asarray(got[name], dtype=float) for name in features.columns])
    for _, rows in pd.Series(range(len(frame))).groupby(frame["symbol"].to_numpy()):
        part = frame.iloc[rows]
        expected = [by_single_calls(spec, part) for spec in features.specs.values()]
        same_bits(matrix[:, rows], np.concatenate(expected))


def in_polars(frame):
    return pl.DataFrame({name: frame[name].to_numpy() for name in frame})
