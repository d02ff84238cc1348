"""Features of frames are what single calls give for each symbol, to the bit."""

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import same_bits
from feature_cases import assert_right, bars, every_feature, in_polars, mixed
from hypothesis import given
from hypothesis import strategies as st

import indicators as ta

BARS = bars()
SOME = ta.Features(
    fast=ta.spec.ema(5),
    bands=ta.spec.bollinger_bands(10),
    upper=ta.spec.bollinger_bands(10)["upper"],
    range=ta.spec.atr(7),
    volume_mean=ta.spec.sma(4, data="volume"),
    smooth=ta.spec.ema(3, data=ta.spec.rsi(5)),
    smoother=ta.spec.sma(3, data=ta.spec.ema(3, data=ta.spec.rsi(5))),
    strength=ta.spec.rsi(5),
    spread=ta.spec.sub(x=ta.spec.rsi(5), y=ta.spec.ema(5)),
)
SIGNALS = ta.Features(
    doji=ta.spec.cdl_doji(),
    often=ta.spec.sma(5, data=ta.spec.cdl_doji()),
    place=ta.spec.maxindex(5),
)


@pytest.mark.parametrize("arranged", [lambda frame: frame, mixed], ids=["in runs", "mixed"])
def test_every_indicator(arranged):
    frame = arranged(BARS)
    features = every_feature()
    assert_right(features, frame, features(frame, by="symbol"))


@pytest.mark.parametrize("features", [SOME, SIGNALS], ids=["numbers", "signals"])
@pytest.mark.parametrize("arranged", [lambda frame: frame, mixed], ids=["in runs", "mixed"])
class TestContainers:
    def test_pandas(self, features, arranged):
        frame = arranged(BARS)
        got = features(frame, by="symbol")
        assert type(got) is pd.DataFrame and tuple(got.columns) == features.columns
        assert got.index is frame.index or got.index.equals(frame.index)
        assert_right(features, frame, got)
        self.assert_types(features, {name: got[name].dtype for name in got})

    def test_arrays(self, features, arranged):
        frame = arranged(BARS)
        got = features({name: frame[name].to_numpy() for name in frame}, by="symbol")
        assert type(got) is dict and tuple(got) == features.columns
        assert_right(features, frame, got)
        self.assert_types(features, {name: got[name].dtype for name in got})

    def test_polars(self, features, arranged):
        frame = arranged(BARS)
        got = features(in_polars(frame), by="symbol")
        assert type(got) is pl.DataFrame and tuple(got.columns) == features.columns
        assert not any(
            got[name].is_nan().any() for name in got.columns if got[name].dtype.is_float()
        )
        assert_right(features, frame, {name: got[name].to_numpy() for name in got.columns})
        types = [pl.Int32 if name == "doji" else pl.Float64 for name in features.columns]
        assert got.dtypes == types

    def test_lazy_polars(self, features, arranged):
        frame = in_polars(arranged(BARS))
        lazy = features(frame.lazy(), by="symbol")
        assert type(lazy) is pl.LazyFrame
        expected = features(frame, by="symbol")
        assert lazy.collect_schema() == expected.schema
        assert lazy.collect().equals(expected)

    def test_one_series(self, features, arranged):
        frame = arranged(BARS[BARS["symbol"] == "MSFT"])
        assert_right(features, frame, features(frame))

    def test_append(self, features, arranged):
        frame = arranged(BARS)
        before = frame.copy()
        got = features.append(frame, by="symbol")
        pd.testing.assert_frame_equal(frame, before)
        pd.testing.assert_frame_equal(got[list(frame)], frame)
        pd.testing.assert_frame_equal(got[list(features.columns)], features(frame, by="symbol"))
        assert list(got) == [*frame, *features.columns]
        frame = in_polars(frame)
        got = features.append(frame, by="symbol")
        assert got.equals(frame.hstack(features(frame, by="symbol")))
        lazy = features.append(frame.lazy(), by="symbol")
        assert lazy.collect_schema() == got.schema and lazy.collect().equals(got)
        assert (
            lazy.filter(pl.col("symbol") == "IBM")
            .tail(9)
            .collect()
            .equals(got.filter(pl.col("symbol") == "IBM").tail(9))
        )
        assert list(features.append(dict(BARS), by="symbol")) == [*BARS, *features.columns]

    @staticmethod
    def assert_types(features, types):
        for name in features.columns:
            assert types[name] == ("int32" if name == "doji" else "float64")


@given(st.lists(st.integers(0, 40), max_size=8), st.integers(0, 99), st.booleans())
def test_any_symbols(lengths, seed, are_mixed):
    lengths = {f"S{place}": length for place, length in enumerate(lengths) if length}
    frame = bars(lengths or {"only": 1}, seed)
    frame = mixed(frame, seed) if are_mixed else frame
    assert_right(SOME, frame, SOME(frame, by="symbol"))


def test_many_symbols_on_several_threads():
    lengths = {f"S{place}": 20 + place % 7 for place in range(3000)}
    frame = bars(lengths)
    features = ta.Features(mean=ta.spec.sma(5), strength=ta.spec.ema(2, data=ta.spec.rsi(3)))
    whole = features(frame, by="symbol")
    some = frame["symbol"].isin(["S0", "S1234", "S2999"])
    assert_right(features, frame[some], whole[some])
    apart = mixed(frame)
    pd.testing.assert_frame_equal(features(apart, by="symbol").loc[frame.index], whole)


def test_one_long_series_on_several_threads():
    frame = bars({"only": 300_000})
    got = SOME(frame)
    assert_right(SOME, frame, got)


@pytest.mark.parametrize("by", [None, "symbol"])
def test_no_rows(by):
    for empty in (
        BARS[:0],
        in_polars(BARS[:0]),
        {name: BARS[name].to_numpy()[:0] for name in BARS},
    ):
        for features in (SOME, SIGNALS):
            got = features(empty, by=by)
            assert type(got) is type(empty) and len(got["place" if "place" in got else "fast"]) == 0
            assert tuple(got) == features.columns if isinstance(got, dict) else True


def test_what_is_too_short_is_missing_throughout():
    frame = bars({"short": 3})
    assert SOME(frame).isna().all(axis=None)
    assert SIGNALS(frame)["doji"].tolist() == [0] * 3
    got = SOME(in_polars(frame), by="symbol")
    assert got.null_count().row(0) == (3,) * len(SOME.columns)


def test_columns_in_any_case_and_by_other_names():
    expected = SOME(BARS, by="symbol")
    renamed = BARS.rename(columns=str.capitalize)
    pd.testing.assert_frame_equal(SOME(renamed, by="Symbol"), expected)
    pd.testing.assert_frame_equal(SOME(renamed, by="symbol"), expected)
    other = BARS.rename(columns={"close": "adj_close", "volume": "Umsatz"})
    columns = {"close": "adj_close", "volume": "umsatz"}
    pd.testing.assert_frame_equal(SOME(other, "symbol", columns), expected)
    # The exact name comes first.
    pd.testing.assert_frame_equal(SOME(BARS.assign(CLOSE=1.0), by="symbol"), expected)


@pytest.mark.parametrize(
    "convert",
    [
        lambda frame: frame.assign(volume=frame["volume"].astype("int64")),
        lambda frame: frame.assign(close=frame["close"].astype(object)),
        lambda frame: frame.assign(close=frame["close"].astype("Float64")),
        lambda frame: frame.assign(volume=frame["volume"].astype("Int32")),
        lambda frame: frame.sort_index(axis=1),
        lambda frame: frame.reset_index(drop=True).set_index("unit", drop=False),
        lambda frame: frame.set_index(pd.Index([7] * len(frame))),
        lambda frame: frame[::-1][::-1],
    ],
)
def test_columns_of_other_types(convert):
    frame = convert(BARS)
    got = SOME(frame, by="symbol")
    assert got.index.equals(frame.index)
    assert_right(SOME, BARS, got)


def test_nulls_of_polars():
    frame = in_polars(BARS).with_columns(pl.col("close").fill_nan(None), pl.col("volume").cast(int))
    frame = pl.concat([frame[:100], frame[100:]], rechunk=False)
    got = SOME(frame, by="symbol")
    assert_right(SOME, BARS, {name: got[name].to_numpy() for name in got.columns})


def test_inputs_are_not_changed():
    frame = BARS.copy()
    got = SOME(frame, by="symbol")
    got.loc[:, :] = 7.0
    pd.testing.assert_frame_equal(frame, BARS)


def test_equal_definitions_under_several_names():
    inner = ta.spec.rsi(5)
    features = ta.Features(
        **{f"f{place}": ta.spec.sma(2, data=ta.spec.rsi(5)) for place in range(3)}, own=inner
    )
    got = features(BARS, by="symbol")
    for name in ("f1", "f2"):
        same_bits(got[name], got["f0"])
    assert_right(features, BARS, got)
    assert len(features.inputs) == 1


def test_warmup():
    assert ta.Features(mean=ta.spec.sma(10)).warmup == 9
    nested = ta.Features(smooth=ta.spec.ema(5, data=ta.spec.rsi(14)))
    assert nested.warmup == 4 + 14
    close = 100 + np.random.default_rng(0).normal(size=50).cumsum()
    assert np.isnan(nested({"close": close})["smooth"]).sum() == nested.warmup
    assert SIGNALS.warmup == max(ta.CdlDojiStream().warmup, 4)
