"""Definitions with `missing="skip"`, over frames, bar by bar and in chains: as it is by hand."""

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import SHAPES, each, every_shape, same_bits
from feature_cases import bars, columns_of, in_polars, mixed
from hypothesis import given, settings
from hypothesis import strategies as st
from indicators.features import FeatureStream, SymbolStreams
from left_out import by_hand, is_a_position
from series import any_series

import indicators as ta

spec = ta.spec
others = [entry for entry in SHAPES if entry not in is_a_position]


def columns(features, got):
    """A row for each column, NaN for null."""
    return np.array([np.asarray(got[name], dtype=float) for name in features.columns])


def some_features(entry, data):
    """The indicator over columns of its inputs' names, with some parameters; and these."""
    params = data.draw(entry.parameters())
    sources = {name: name for name in entry.inputs}
    made = getattr(spec, entry.name)(**params, **sources, missing="skip")
    return ta.Features(it=made), params


@every_shape
@settings(max_examples=15)
@given(data=st.data())
def test_frames(entry, data):
    features, params = some_features(entry, data)
    parts = {name: data.draw(any_series(entry, max_length=150)) for name in "AB"}
    expected = np.concatenate([by_hand(entry, it, **params) for it in parts.values()], axis=1)
    frame = pd.concat(
        pd.DataFrame(dict(zip(entry.inputs, series, strict=True))).assign(symbol=symbol)
        for symbol, series in parts.items()
    )
    frame["row"] = range(len(frame))
    rows = data.draw(st.permutations(range(2)))
    apart = mixed(frame) if rows[0] else frame
    expected = expected[:, apart["row"].to_numpy()]
    same_bits(columns(features, features(apart, by="symbol")), expected)
    same_bits(columns(features, features(in_polars(apart), by="symbol")), expected)
    one = {name: values for name, values in zip(entry.inputs, parts["A"], strict=True)}
    same_bits(columns(features, features(one)), by_hand(entry, parts["A"], **params))


@each(others)
def test_bar_by_bar(entry):
    """As over a frame, which is as by hand."""
    frame = bars({"A": 70, "B": 50})
    features = ta.Features(it=getattr(spec, entry.name)(**columns_of(entry), missing="skip"))
    frame.loc[frame.index % 7 == 3, features.inputs[0]] = np.nan
    whole = features(frame, by="symbol")
    for symbol, rows in frame.groupby("symbol"):
        series = [rows[source].to_numpy() for source in features.specs["it"].sources]
        same_bits(columns(features, whole[frame["symbol"] == symbol]), by_hand(entry, series))
    live = features.stream(by="symbol")
    first = live.extend(frame[:40])
    live = SymbolStreams.from_bytes(live.to_bytes())
    answers = [live.update(bar["symbol"], bar) for bar in frame[40:].to_dict("records")]
    rest = pd.DataFrame(answers).astype(float)
    got = np.concatenate([columns(features, first), columns(features, rest)], axis=1)
    same_bits(got, columns(features, whole))


@each(is_a_position)
def test_positions_bar_by_bar(entry):
    features = ta.Features(it=getattr(spec, entry.name)(**columns_of(entry), missing="skip"))
    for by in (None, "symbol"):
        with pytest.raises(ta.IndicatorError, match=f"^{entry.stream}: Invalid missing"):
            features.stream(by=by)


def without(values, function, missing):
    """A function over a series of pandas, by hand where bars are left out."""
    if missing is None:
        return function(values)
    return function(values.dropna()).reindex(values.index)


@pytest.mark.parametrize("inner", [None, "skip"])
@pytest.mark.parametrize("outer", [None, "skip"])
def test_chains(inner, outer):
    """Each definition says what becomes of bars at which its own inputs are missing."""
    frame = bars({"A": 120})
    frame.loc[[20, 21, 60, 90], "close"] = np.nan
    inputs = {"x": spec.rsi(5, missing=inner), "y": spec.sma(9, data="open")}
    features = ta.Features(
        smooth=spec.ema(4, data=inputs["x"], missing=outer),
        both=spec.sub(**inputs, missing=outer),
        often=spec.sma(3, data=spec.cdl_doji(missing=inner), missing=outer),
    )
    close, opened = frame["close"], frame["open"]
    rsi = without(close, lambda values: ta.rsi(values, 5), inner)
    smooth = without(rsi, lambda values: ta.ema(values, 4), outer)
    both = rsi - ta.sma(opened, 9)
    parts = frame[["open", "high", "low", "close"]]
    kept = parts.dropna() if inner else parts
    doji = ta.cdl_doji(*(kept[name] for name in kept)).reindex(frame.index, fill_value=0)
    expected = {"smooth": smooth, "both": both, "often": ta.sma(doji.astype(float), 3)}
    got = features(frame)
    for name, values in expected.items():
        same_bits(got[name], values)
    live = features.stream()
    live.extend(frame[:50])
    live = FeatureStream.from_bytes(live.to_bytes())
    rest = [live.update(bar) for bar in frame[50:].to_dict("records")]
    same_bits(columns(features, pd.DataFrame(rest).astype(float)), columns(features, got[50:]))


def test_beside_the_same_indicator_that_does_not():
    """Each of the two stands for itself."""
    frame = bars({"A": 90, "B": 40})
    both = ta.Features(plain=spec.rsi(5), skipping=spec.rsi(5, missing="skip"))
    got = both.append(frame, by="symbol")
    for _, rows in got.groupby("symbol"):
        same_bits(rows["plain"], ta.rsi(rows["close"], 5))
        same_bits(rows["skipping"], ta.rsi(rows["close"].dropna(), 5).reindex(rows.index))
    assert not got["plain"].equals(got["skipping"]) and both.warmup == 5


def test_lazy_frames_with_nulls():
    frame = pl.DataFrame({"close": [1.0, 2.0, None, 4.0, float("nan"), 7.0, 9.0]})
    features = ta.Features(mean=spec.sma(2, missing="skip"))
    expected = [None, 1.5, None, 3.0, None, 5.5, 8.0]
    assert features(frame.lazy()).collect()["mean"].to_list() == expected


def test_a_state_of_the_other_kind_is_refused():
    skipping, plain = (ta.Features(a=spec.ema(5, missing=it)) for it in ("skip", None))
    state = plain.stream()._live.save()
    with pytest.raises(ta.IndicatorError, match=r"EmaStream: .*other parameters"):
        skipping.stream()._live.load(state)
