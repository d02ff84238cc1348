"""What lies in the memory of a column: types, nulls, chunks, slices."""

from decimal import Decimal

import indicators.polars as ta
import numpy as np
import polars as pl
import pytest
from entries import same_bits

import indicators as plain

RNG = np.random.default_rng(7)
VALUES = RNG.integers(0, 100, 300)
NUMBERS = [
    pl.Int8, pl.Int16, pl.Int32, pl.Int64, pl.UInt8, pl.UInt16, pl.UInt32, pl.UInt64,
    pl.Float16, pl.Float32, pl.Float64, pl.Boolean, pl.Decimal(38, 2),
]  # fmt: skip
OTHERS = {
    "String": pl.String,
    "Date": pl.Date,
    "Datetime": pl.Datetime("us", "UTC"),
    "Duration": pl.Duration,
    "Time": pl.Time,
    "List": pl.List(pl.Float64),
    "Array": pl.Array(pl.Float64, 2),
    "Struct": pl.Struct({"a": pl.Float64}),
    "Binary": pl.Binary,
    "categories": pl.Categorical,
}


def average(series, period=3):
    return pl.DataFrame({"x": series}).select(ta.sma("x", period))["sma"]


def same(series, expected):
    assert series.dtype == pl.Float64
    assert not series.is_nan().any()
    same_bits(series.to_numpy(), expected)


def doubles(series):
    return series.cast(pl.Float64).fill_null(np.nan).to_numpy()


@pytest.mark.parametrize("dtype", NUMBERS, ids=str)
@pytest.mark.parametrize("gaps", [False, True])
def test_types_of_numbers(dtype, gaps):
    values = pl.Series("x", VALUES % 2 if dtype == pl.Boolean else VALUES).cast(dtype)
    if gaps:
        values = pl.select(pl.when(pl.Series(VALUES % 7 > 0)).then(values)).to_series()
        assert values.null_count() > 0
    same(average(values), plain.sma(doubles(values), 3))


@pytest.mark.parametrize("dtype", [pl.Int64, pl.UInt64])
def test_large_whole_numbers(dtype):
    values = pl.Series([2**62 + place for place in range(20)], dtype=dtype)
    same(average(values), plain.sma(values.to_numpy().astype(float), 3))


def test_halves():
    """Every number of 16 bits; NaN and infinities are missing."""
    halves = np.arange(2**16, dtype=np.uint16).view(np.float16)
    same(average(pl.Series(halves), 1), np.where(np.isfinite(halves), halves.astype(float), np.nan))


@pytest.mark.parametrize("scale", [0, 2, 22, 30, 38])
def test_decimals(scale):
    """The nearest numbers, as Python makes them of decimals."""
    digits = [1, -7, 10**17 + 1, 2**53 + 1, -(10**36) - 1, 123456789012345678901234567890]
    exact = [Decimal(value).scaleb(-scale) for value in digits]
    values = pl.Series(exact, dtype=pl.Decimal(38, scale))
    same(average(values, 1), np.array([float(value) for value in exact]))


@pytest.mark.parametrize("name", OTHERS)
def test_other_types(name):
    """They are refused as soon as the schema is asked for."""
    lazy = pl.LazyFrame(schema={"x": OTHERS[name]}).select(ta.sma("x", 3))
    message = f"sma: data must be real numbers, not {name}"
    with pytest.raises(pl.exceptions.ComputeError, match=message):
        lazy.collect_schema()
    with pytest.raises(pl.exceptions.ComputeError, match=message):
        lazy.collect()


def test_nothing_but_nulls():
    same(average(pl.Series([None] * 9)), np.full(9, np.nan))
    same(average(pl.Series([None] * 9, dtype=pl.Float64)), np.full(9, np.nan))


def test_nothing_at_all():
    same(average(pl.Series([], dtype=pl.Float64)), np.array([]))
    result = pl.DataFrame(schema={"x": pl.Float64}).select(pl.col("x").ta.bollinger_bands())["x"]
    assert list(result.struct.unnest().columns) == list(plain.bollinger_bands([1.0] * 99)._fields)


@pytest.mark.parametrize("length", [1, 2])
def test_a_series_that_is_too_short(length):
    same(average(pl.Series([1.0] * length)), np.full(length, np.nan))


@pytest.mark.parametrize("period", [1, 2, 64, 65])
@pytest.mark.parametrize("gap", [1, 2, 3, 64, 66, 1000])
def test_which_values_are_null(period, gap):
    """Bits at the ends of words of 64, of bytes, and of the series."""
    for length in (1, 7, 8, 9, 63, 64, 65, 127, 128, 129, 200):
        values = np.where(np.arange(length) % gap == gap - 1, np.nan, VALUES[:length])
        expected = plain.sma(pl.Series(values), period).fill_null(np.nan).to_numpy()
        result = average(pl.Series(values), period)
        assert result.null_count() == np.isnan(expected).sum()
        assert result.is_null().to_list() == np.isnan(expected).tolist()
        same(result, expected)


@pytest.mark.parametrize("missing", [np.nan, np.inf, -np.inf, None])
def test_missing_values(missing):
    values = pl.Series([1.0, 2.0, 4.0, missing, 8.0, 16.0, 32.0], strict=False)
    same(average(values, 2), np.array([np.nan, 1.5, 3.0, np.nan, np.nan, 12.0, 24.0]))


@pytest.mark.parametrize("gaps", [False, True])
@pytest.mark.parametrize("dtype", [pl.Float64, pl.Float32, pl.Int32, pl.Boolean, pl.Decimal(20, 1)])
def test_chunks_and_slices(dtype, gaps):
    """A null in one chunk alone, and offsets that are no whole byte of bits."""
    whole = pl.Series("x", VALUES % 2).cast(dtype)
    if gaps:
        whole = pl.select(pl.when(pl.Series(np.arange(300) != 77)).then(whole)).to_series()
    parts = [whole[:50], whole[50:50], whole[50:131], whole[131:]]
    chunked = parts[0].clone()
    for part in parts[1:]:
        chunked.append(part)
    assert chunked.n_chunks() > 1
    same(average(chunked), plain.sma(doubles(whole), 3))
    for start, stop in [(3, 290), (64, 129), (77, 80), (13, 13)]:
        for series in (whole, chunked):
            part = series[start:stop]
            expected = doubles(part)
            expected = plain.sma(pl.Series(expected), 3) if len(expected) else expected
            same(average(part), expected)


def test_inputs_stay_as_they_are():
    frame = pl.DataFrame({"x": VALUES.astype(float)})
    before = frame.clone().with_columns(pl.col("x") + 0)
    frame.select(pl.col("x").ta.rsi(), y=pl.col("x").ta.bollinger_bands())
    assert frame.equals(before)


def test_results_live_on():
    """They own their memory, of which parts may be taken, whatever becomes of the frame."""
    frame = pl.DataFrame({"x": VALUES.astype(float)})
    bands = frame.select(pl.col("x").ta.bollinger_bands(5))["x"]
    upper = bands.struct.field("upper")[10:20]
    expected = plain.bollinger_bands(VALUES.astype(float), 5).upper[10:20]
    del frame, bands
    pl.DataFrame({"x": np.zeros(10**5)}).select(pl.col("x").ta.bollinger_bands(5))
    same(upper, expected)


@pytest.mark.parametrize("literal", [pl.lit(2.0), pl.lit(3), pl.col("volume").max()], ids=str)
def test_a_single_value_is_that_of_all_bars(literal):
    """As in polars' own expressions."""
    close = 100 + np.cumsum(RNG.normal(size=120))
    symbols = ["A"] * 50 + ["B"] + ["C"] * 69
    frame = pl.DataFrame({"symbol": symbols, "close": close, "volume": RNG.random(120)})
    column = frame.with_columns((literal + 0 * pl.col("close")).alias("each"))
    for grouped in (lambda made: made, lambda made: made.over("symbol")):
        wanted = frame.with_columns(grouped(literal + 0 * pl.col("close")).alias("each"))
        found = frame.lazy().select(grouped(ta.vwma("close", literal, 5))).collect()["vwma"]
        same_bits(found, wanted.select(grouped(ta.vwma("close", "each", 5)))["vwma"])
    pairs = ta.atr(literal, "each", "close", 3), ta.atr("each", literal, "close", 3).alias("b")
    both = column.select(*pairs)
    same_bits(both["atr"], column.select(ta.atr("each", "each", "close", 3))["atr"])
    same_bits(both["atr"], both["b"])


def test_a_literal_beside_nothing():
    frame = pl.DataFrame({"close": [1.0, 2.0]})
    assert frame.head(0).select(ta.vwma("close", pl.lit(2.0), 1)).height == 0
    with pytest.raises(pl.exceptions.ComputeError, match="Inputs differ in length"):
        frame.select(ta.vwma("close", pl.lit(pl.Series([1.0, 2.0, 3.0])), 1))
