"""Series to compute with: daily bars, random walks, and whatever hypothesis can think of."""

import re
from functools import lru_cache
from itertools import chain, cycle
from pathlib import Path

import numpy as np
from hypothesis import strategies as st

SAMPLE = Path(__file__).resolve().parents[2] / "data" / "daily_stocks.csv"
SYMBOLS = ("AAPL", "IBM", "MSFT")


@lru_cache
def _bars():
    rows = np.genfromtxt(SAMPLE, delimiter=",", names=True, dtype=None, encoding="utf-8")
    columns = ("open", "high", "low", "close", "volume")
    bars = {
        symbol: {column: rows[column][rows["symbol"] == symbol].astype(float) for column in columns}
        for symbol in SYMBOLS
    }
    for columns in bars.values():
        for values in columns.values():
            # The library never writes to its inputs; an attempt would end the run.
            values.flags.writeable = False
    return bars


def sample(entry, symbol="AAPL", length=None):
    """Daily bars by the names of inputs; any other is the close, and the open beside it."""
    bars = _bars()[symbol]
    others = cycle(("close", "open"))
    return inside(
        entry,
        (bars[name if name in bars else next(others)][:length] for name in entry.inputs),
    )


def walk(entry, length, seed=0, level=100.0):
    """A random walk of bars whose steps are sixty-fourths, so that differences are exact."""
    rng = np.random.default_rng(seed)
    close = level + np.cumsum(rng.integers(-64, 65, length)) / 64
    bars = {
        "close": close,
        "high": close + rng.integers(0, 65, length) / 64,
        "low": close - rng.integers(0, 65, length) / 64,
    }
    bars["open"] = bars["low"] + rng.integers(0, 9, length) / 64
    bars["volume"] = np.floor(1e4 * rng.random(length) * rng.random(length))
    others = chain([close], walks(rng, length, level))
    return inside(entry, (bars[name] if name in bars else next(others) for name in entry.inputs))


def inside(entry, series):
    """The series, turned back at the ends of the range that their inputs allow."""
    return tuple(
        turned_back(values, *ends_of(entry.allowed.get(name, "")))
        for name, values in zip(entry.inputs, series, strict=True)
    )


def allowed(entry, series):
    """The series, with what their inputs do not allow as missing."""
    return tuple(
        np.where(is_allowed(values, entry.allowed.get(name, "")), values, np.nan)
        for name, values in zip(entry.inputs, series, strict=True)
    )


def is_allowed(values, rule):
    """Of each value, whether a rule as the catalogue words it allows it."""
    lower, upper = ends_of(rule)
    after = np.greater if "above" in rule else np.greater_equal
    before = np.less if "below" in rule else np.less_equal
    return (lower is None or after(values, lower)) & (upper is None or before(values, upper))


def ends_of(allowed):
    """The ends of a range, from the words for it."""
    numbers = [float(number) for number in re.findall(r"-?[0-9][0-9.e]*", allowed)]
    lower = numbers[0] if " to " in allowed or re.search("least|above", allowed) else None
    upper = numbers[-1] if " to " in allowed or re.search("most|below", allowed) else None
    return lower, upper


def turned_back(values, lower, upper):
    if lower is not None and upper is not None:
        width = upper - lower
        along = np.mod(values - lower, 2 * width)
        return lower + np.minimum(along, 2 * width - along)
    if lower is not None:
        return lower + np.where(values == lower, 1.0, np.abs(values - lower))
    return values if upper is None else upper - np.abs(values - upper)


def walks(rng, length, level):
    """Walks of their own, as many as are taken."""
    while True:
        yield level + np.cumsum(rng.integers(-64, 65, length)) / 64


def with_gaps(series, rows, values=(np.nan,)):
    """Copies with `values` put in at `rows`, in each of the inputs in turn."""
    copies = tuple(np.array(values) for values in series)
    for turn, row in enumerate(rows):
        copies[turn % len(copies)][row] = values[turn % len(values)]
    return copies


KINDS = {
    "prices": lambda rng, n: 100 + np.cumsum(rng.normal(size=n)),
    "noise": lambda rng, n: rng.normal(size=n),
    "small integers": lambda rng, n: rng.integers(-3, 4, n).astype(float),
    "signed zeros": lambda rng, n: rng.choice([0.0, -0.0, 1.0], n),
    "all magnitudes": lambda rng, n: rng.choice([-1.0, 1.0], n) * 10.0 ** rng.uniform(-320, 308, n),
    "constant": lambda rng, n: np.full(n, rng.normal() * 1e8),
    "spikes": lambda rng, n: rng.normal(size=n) + 1e12 * (rng.random(n) < 0.02),
}

SPECIAL = (np.inf, -np.inf, 1e308, -1e308, 5e-324, -0.0)


@st.composite
def any_series(draw, entry, max_length=400, gaps=True, special=True):
    """A series for each input: a kind, a length, and NaN and special values at some rows."""
    length = draw(st.integers(1, max_length))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    kind = KINDS[draw(st.sampled_from(sorted(KINDS)))]
    series = inside(entry, [kind(rng, length) for _ in entry.inputs])
    rows = st.lists(st.integers(0, length - 1), max_size=4)
    if special:
        series = with_gaps(series, draw(rows), draw(st.permutations(SPECIAL)))
    if gaps:
        series = with_gaps(series, draw(rows))
    return series


@st.composite
def cuttings(draw, length):
    """Slices that cover `length` values, some of them empty."""
    cuts = sorted(draw(st.lists(st.integers(0, length), max_size=6)))
    return [slice(a, b) for a, b in zip([0, *cuts], [*cuts, length], strict=True)]
