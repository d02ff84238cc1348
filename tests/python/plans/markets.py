"""Markets of a few symbols, and what single sweeps make of them."""

import numpy as np
from entries import same_bits
from feature_cases import bars, mixed

__all__ = ["GRID", "by_symbol", "check_swept", "frame", "mixed"]

# Of `bollinger_bands`: 30 parameter sets on three axes.
GRID = {"period": (5, 9, 1), "devup": [1.0, 2.0], "average": ["sma", "ema", "wma"]}


def frame():
    """Bars of symbols of many lengths, with gaps."""
    return bars()


def by_symbol(frame):
    """Columns as arrays by symbol, in the order in which symbols come first."""
    return {
        symbol: {name: rows[name].to_numpy() for name in frame.columns if name != "symbol"}
        for symbol, rows in frame.groupby("symbol", sort=False)
    }


def check_swept(result, batch, inputs, market, ranges, **options):
    """Asserts that each symbol is swept as by a single call."""
    assert list(result) == list(market)
    for symbol, columns in market.items():
        panels = [np.asarray(columns[name])[:, np.newaxis] for name in inputs]
        expected = batch(*panels, **ranges, **options)
        found = result[symbol]
        assert list(found) == list(expected) and type(found) is type(expected)
        for key, values in expected.items():
            if key in expected._outputs:
                values = values.take(0, 2 if options.get("reduce") is None else 1)
            assert found[key].dtype.kind == values.dtype.kind
            if values.dtype.kind == "f":
                same_bits(found[key], values)
            else:
                assert (found[key] == values).all()
