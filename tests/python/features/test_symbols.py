"""Symbols of any kind, and rows that have none."""

import datetime
import uuid

import numpy as np
import pandas as pd
import polars as pl
import pytest
from feature_cases import bars, in_polars, mixed
from hypothesis import given
from hypothesis import strategies as st

import indicators as ta

FEATURES = ta.Features(mean=ta.spec.sma(3), doji=ta.spec.cdl_doji())
BARS = bars({"A": 9, "B": 2, "C": 12})
NUMBERS = BARS["symbol"].map({"A": 7, "B": -1, "C": 2**40}).to_numpy()
CODES = BARS["symbol"].map({"A": 0, "B": 1, "C": 2}).to_numpy()


def by_loop(frame, keys):
    """The mean over the rows of each key, by single calls; none where there is no key."""
    close = frame["close"].to_numpy()
    got = np.full(len(frame), np.nan)
    for key in set(keys) - {None}:
        rows = [place for place, each in enumerate(keys) if each == key]
        if len(rows) > 2:
            got[rows] = ta.sma(pd.Series(close[rows]), 3)
    return got


EXPECTED = by_loop(BARS, CODES.tolist())
KINDS = {
    "text": np.array(["AAPL", "IBM", "MSFT"]),
    "objects": np.array(["AAPL", "IBM", "MSFT"], object),
    "bytes": np.array([b"AAPL", b"IBM", b"MSFT"]),
    "int8": np.array([3, 1, -2], "int8"),
    "uint64": np.array([2**64 - 1, 0, 7], "uint64"),
    "floats": np.array([1.5, -0.5, 2.0]),
    "float32": np.array([1.5, -0.5, 2.0], "float32"),
    "days": np.array(["2026-01-01", "2026-01-02", "2026-01-03"], "datetime64[D]"),
    "spans": np.array([1, 2, 3], "timedelta64[ms]"),
    "uuids": np.array([uuid.UUID(int=place) for place in range(3)], object),
    "tuples": np.array([None, None, None], object),
}
KINDS["tuples"][:] = [("X", 1), ("X", 2), ("Y", 1)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("arranged", [lambda frame: frame, mixed], ids=["in runs", "mixed"])
class TestKinds:
    def test_arrays(self, kind, arranged):
        frame = arranged(BARS.assign(place=range(len(BARS))))
        labels = KINDS[kind][CODES[frame["place"]]]
        columns = {name: frame[name].to_numpy() for name in frame}
        for symbols in (labels, labels.tolist(), tuple(labels.tolist())):
            if isinstance(symbols, list) and len(symbols) and isinstance(symbols[0], tuple):
                continue
            got = FEATURES({**columns, "symbol": symbols}, by="symbol")
            assert np.array_equal(got["mean"], EXPECTED[frame["place"]], equal_nan=True)

    def test_pandas(self, kind, arranged):
        frame = arranged(BARS.assign(place=range(len(BARS))))
        frame["symbol"] = KINDS[kind][CODES[frame["place"]]]
        for symbols in (frame["symbol"], frame["symbol"].astype("category")):
            got = FEATURES(frame.assign(symbol=symbols), by="symbol")
            assert np.array_equal(got["mean"], EXPECTED[frame["place"]], equal_nan=True)

    def test_polars(self, kind, arranged):
        frame = arranged(BARS.assign(place=range(len(BARS))))
        labels = KINDS[kind][CODES[frame["place"]]]
        symbols = pl.Series("symbol", labels.tolist() if kind == "text" else labels)
        got = FEATURES(in_polars(frame).with_columns(symbols), by="symbol")
        assert np.array_equal(got["mean"].to_numpy(), EXPECTED[frame["place"]], equal_nan=True)


@pytest.mark.parametrize("dtype", ["string", "category", "Int64", "datetime64[ns, UTC]", "boolean"])
def test_pandas_own_types(dtype):
    values = {
        "string": ["x", "y", "z"],
        "category": ["x", "y", "z"],
        "Int64": [5, -5, 0],
        "datetime64[ns, UTC]": pd.date_range("2026-01-01", periods=3, tz="UTC"),
        "boolean": [True, False, pd.NA],
    }[dtype]
    symbols = pd.Series([values[code] for code in CODES]).astype(dtype)
    keys = CODES.tolist() if dtype != "boolean" else [None if c == 2 else c for c in CODES]
    got = FEATURES(BARS.assign(symbol=symbols.array), by="symbol")
    assert np.array_equal(got["mean"], by_loop(BARS, keys), equal_nan=True)


@pytest.mark.parametrize("dtype", [pl.Categorical, pl.Enum(["z", "x", "y"]), pl.String])
@pytest.mark.parametrize("arranged", [lambda frame: frame, mixed], ids=["in runs", "mixed"])
def test_polars_own_types(dtype, arranged):
    frame = arranged(BARS.assign(place=range(len(BARS))))
    names = [("x", "y", None)[code] for code in CODES[frame["place"]]]
    symbols = pl.Series("symbol", names, dtype=dtype)
    got = FEATURES(in_polars(frame).with_columns(symbols), by="symbol")
    keys = [None if code == 2 else code for code in CODES[frame["place"]]]
    assert np.array_equal(got["mean"].to_numpy(), by_loop(frame, keys), equal_nan=True)
    assert got["doji"].null_count() == 0


@pytest.mark.parametrize("nothing", [None, np.nan, pd.NA, pd.NaT], ids=repr)
def test_rows_without_a_symbol_have_no_features(nothing):
    """Wherever they stand, and however many there are."""
    for arranged in (lambda frame: frame, mixed):
        frame = arranged(BARS.assign(place=range(len(BARS))))
        codes = CODES[frame["place"]]
        codes = np.where(np.arange(len(codes)) % 5 == 4, -1, codes)
        labels = np.array(["A", "B", "C", nothing], object)[codes]
        expected = by_loop(frame, [None if code < 0 else code for code in codes.tolist()])
        with_labels = frame.assign(symbol=pd.Series(labels, frame.index, dtype=object))
        for bars_ in (with_labels, {**dict(with_labels), "symbol": labels}):
            got = FEATURES(bars_, by="symbol")
            assert np.array_equal(got["mean"], expected, equal_nan=True)
            assert (np.asarray(got["doji"])[codes < 0] == 0).all()


def test_no_row_has_a_symbol():
    frame = BARS.assign(symbol=pd.Series([None] * len(BARS), dtype=object))
    got = FEATURES(frame, by="symbol")
    assert got["mean"].isna().all() and (got["doji"] == 0).all()


def test_masked_symbols():
    symbols = np.ma.masked_array(CODES, mask=CODES == 1)
    got = FEATURES({**dict(BARS), "symbol": symbols}, by="symbol")
    keys = [None if code == 1 else code for code in CODES.tolist()]
    assert np.array_equal(got["mean"], by_loop(BARS, keys), equal_nan=True)


def test_zero_is_one_symbol():
    symbols = np.where(np.arange(len(BARS)) % 2 == 0, 0.0, -0.0)
    got = FEATURES({**dict(BARS), "symbol": symbols}, by="symbol")
    assert np.array_equal(got["mean"], by_loop(BARS, [0] * len(BARS)), equal_nan=True)


def test_equal_texts_that_are_several_objects():
    labels = np.array([f"S{code}" for code in CODES], object)
    assert labels[0] is not labels[1]
    labels = np.repeat(labels, 8)
    frame = BARS.loc[BARS.index.repeat(8)].reset_index(drop=True).assign(symbol=labels)
    got = FEATURES(frame, by="symbol")
    keys = np.repeat(CODES, 8).tolist()
    assert np.array_equal(got["mean"], by_loop(frame, keys), equal_nan=True)


@pytest.mark.parametrize(
    "convert",
    [
        lambda frame, venues: frame.assign(venue=venues),
        lambda frame, venues: in_polars(frame).with_columns(venue=pl.Series(venues)),
        lambda frame, venues: {**dict(frame), "venue": venues},
    ],
    ids=["pandas", "polars", "arrays"],
)
def test_symbols_of_several_columns(convert):
    frame = mixed(BARS)
    venues = ["X" if place % 3 == 0 else "Y" for place in range(len(frame))]
    venues[5] = None
    pairs = zip(frame["symbol"], venues, strict=True)
    keys = [None if venue is None else (symbol, venue) for symbol, venue in pairs]
    converted = convert(frame, venues)
    got = np.asarray(FEATURES(converted, by=["symbol", "venue"])["mean"])
    assert np.array_equal(got, by_loop(frame, keys), equal_nan=True)
    alone, expected = FEATURES(converted, by=["symbol"]), FEATURES(converted, by="symbol")
    assert np.array_equal(alone["mean"], expected["mean"], equal_nan=True)


def test_symbols_in_the_index_of_pandas():
    expected = FEATURES(BARS, by="symbol")
    days = [datetime.date(2026, 1, 1) + datetime.timedelta(place) for place in range(len(BARS))]
    frame = BARS.assign(day=days).set_index(["symbol", "day"])
    got = FEATURES(frame, by="symbol")
    assert got.index.equals(frame.index)
    assert np.array_equal(got["mean"], expected["mean"], equal_nan=True)
    got = FEATURES(BARS.set_index("symbol"), by="symbol")
    assert np.array_equal(got["mean"], expected["mean"], equal_nan=True)


words = st.lists(st.integers(-(2**63), 2**63 - 1) | st.integers(0, 3), max_size=60)


@given(words, st.booleans())
def test_numbers_are_those_of_the_first_rows(values, as_objects):
    array = np.array(values, object if as_objects else "int64")
    close = 100 + np.arange(len(values), dtype=float) ** 2
    got = ta.Features(mean=ta.spec.sma(2))({"close": close, "key": array}, by="key")["mean"]
    expected = np.full(len(values), np.nan)
    for value in set(values):
        rows = np.flatnonzero(np.array([each == value for each in values]))
        expected[rows[1:]] = (close[rows][1:] + close[rows][:-1]) / 2
    assert np.array_equal(got, expected, equal_nan=True)


def with_objects(columns):
    return pl.DataFrame(columns, schema_overrides={"s": pl.Object})


@pytest.mark.parametrize("frame", [dict, pd.DataFrame, with_objects])
@pytest.mark.parametrize("symbols", [[[1]] * 3, ["a", {}, "b"], [("a", [])] * 3, [{1}, {1}, {1}]])
def test_what_is_no_symbol(frame, symbols):
    """Told in our words, of every call that reads symbols."""
    features = ta.Features(mean=ta.spec.sma(1))
    given = frame({"close": [1.0, 2.0, 3.0], "s": symbols})
    wrong = next(each for each in symbols if not isinstance(each, str))
    said = f": s must hold symbols that are hashable, not {type(wrong).__name__} "
    for name, call in {
        "Features": lambda: features(given, by="s"),
        "Features.append": lambda: features.append(given, by="s"),
        "Features.plan": lambda: features.plan(given, by="s"),
        "SymbolStreams.extend": lambda: features.stream(by="s").extend(given),
        "compute": lambda: ta.compute("sma", given, by="s", period=1),
        "sweep": lambda: ta.sweep("sma", given, {"period": [1]}, by="s"),
    }.items():
        with pytest.raises(TypeError, match=f"^{name}{said}"):
            call()


def test_lists_of_polars_are_symbols_but_no_keys():
    frame = pl.DataFrame({"close": [1.0, 2.0], "s": [[1], [1]], "t": ["a", "a"]})
    features = ta.Features(mean=ta.spec.sma(2))
    assert features(frame, by="s")["mean"].to_list() == [None, 1.5]
    for by in ("s", ["s", "t"]):
        with pytest.raises(TypeError, match=r"^Features.plan: symbols must be hashable, not "):
            features.plan(frame, by=by)


def test_a_plan_of_no_symbol():
    frame = {"close": [1.0, 2.0, 3.0], "s": [None] * 3}
    for made in (frame, pd.DataFrame(frame), pl.DataFrame(frame)):
        with pytest.raises(ta.IndicatorError, match=r"no row of 3 has a symbol in 's' \(allowed: "):
            ta.Features(mean=ta.spec.sma(1)).plan(made, by="s")
