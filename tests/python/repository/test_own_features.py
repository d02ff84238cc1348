"""Features of indicators of one's own, beside ours: of the module in examples/."""

import copy
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor

import my_indicators as mi
import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import same_bits
from feature_cases import in_polars, mixed
from indicators.features import FeatureStream, SymbolStreams
from own_features import BARS, ONE, by_single_calls, features

import indicators as ta


def assert_right(frame, got):
    for _, rows in pd.Series(range(len(frame))).groupby(frame["symbol"].to_numpy()):
        for name, values in by_single_calls(frame.iloc[rows]).items():
            same_bits(np.asarray(got[name], float)[rows], np.asarray(values, float))


def test_frames():
    made = features()
    assert made.inputs == ("close", "high", "low", "open", "volume")
    for frame in (BARS, mixed(BARS)):
        for convert in (lambda it: it, in_polars, lambda it: {name: it[name] for name in it}):
            table = convert(frame)
            if isinstance(table, pl.DataFrame):
                table = table.with_columns(symbol=pl.Series(frame["symbol"].tolist()))
            got = made(table, by="symbol")
            assert tuple(got) == made.columns if isinstance(got, dict) else True
            assert_right(frame, got)
    assert made(BARS, by="symbol")["doji"].dtype == "int32"


def test_mine_alone():
    made = ta.Features(mine=mi.spec.hann(10), moves=mi.spec.directional_movement())
    got = made(ONE)
    same_bits(got["mine"].to_numpy(), mi.hann(ONE["close"].to_numpy(), 10))
    assert made.warmup == max(mi.HannStream(10).warmup, mi.DirectionalMovementStream().warmup)


def test_the_warmup_is_that_of_the_longest_way():
    hann, ema = mi.HannStream(5).warmup, ta.EmaStream(3).warmup
    made = ta.Features(a=ta.spec.ema(3, data=mi.spec.hann(5)), b=mi.spec.hann(2))
    assert made.warmup == hann + ema


def test_bars_are_left_out():
    close = ONE["close"].to_numpy().copy()
    close[[7, 20]] = np.nan
    hann = mi.spec.hann(5, missing="skip")
    made = ta.Features(mine=hann, mean=ta.spec.sma(3, data=hann, missing="skip"))
    got = made({"close": close})
    expected = mi.hann(close, 5, missing="skip")
    same_bits(got["mine"], expected)
    same_bits(got["mean"], ta.sma(expected, 3, missing="skip"))
    assert ta.Features.from_json(made.to_json()) == made == pickle.loads(pickle.dumps(made))
    live = made.stream()
    answers = [live.update({"close": value})["mean"] for value in close]
    same_bits([np.nan if each is None else each for each in answers], got["mean"])


def test_no_rows():
    got = features()({name: np.empty(0) for name in ("open", "high", "low", "close", "volume")})
    assert all(len(column) == 0 for column in got.values())


def test_lazy_frames():
    frame = in_polars(ONE.drop(columns="symbol"))
    made = features()
    assert made(frame.lazy()).collect().equals(made(frame))


def as_rows(frame):
    return [
        [None if value != value else value for value in row]
        for row in frame.itertuples(index=False)
    ]


def test_bar_by_bar():
    made = features()
    live = made.stream()
    expected = as_rows(made(ONE))
    for bar, row in zip(ONE.to_dict("records"), expected, strict=True):
        assert list(live.peek(bar).values()) == row
        answer = live.update(bar)
        assert list(answer.values()) == row and tuple(answer) == made.columns
        assert type(answer["doji"]) is int


def test_symbols_and_frames_in_turn():
    made, frame = features(), mixed(BARS)
    live = made.stream(by="symbol")
    first = live.extend(frame[:40])
    rest = [live.update(bar["symbol"], bar) for bar in frame[40:].to_dict("records")]
    expected = made(frame, by="symbol")
    pd.testing.assert_frame_equal(first, expected[:40])
    assert [list(row.values()) for row in rest] == as_rows(expected[40:])


@pytest.mark.parametrize(
    "again",
    [
        lambda live: type(live).from_bytes(live.to_bytes()),
        lambda live: pickle.loads(pickle.dumps(live)),
        copy.deepcopy,
    ],
)
def test_saved_and_loaded(again):
    made = features()
    for frame, by in ((ONE, None), (mixed(BARS), "symbol")):
        live = made.stream(by=by)
        live.extend(frame[:33])
        other = again(live)
        pd.testing.assert_frame_equal(other.extend(frame[33:]), live.extend(frame[33:]))


def test_a_bar_that_is_refused_is_fed_to_none():
    made = features()
    live, same = made.stream(), made.stream()
    for each in (live, same):
        each.extend(ONE[:30])
    # Only some of the modules read it.
    bar = ONE.iloc[30].to_dict()
    with pytest.raises(TypeError, match=r"^FeatureStream.update: volume must be a number"):
        live.update({**bar, "volume": "many"})
    with pytest.raises(TypeError, match=r"^FeatureStream.extend: volume must be"):
        live.extend({**{name: [bar[name]] for name in bar}, "volume": ["many"]})
    assert live.update(bar) == same.update(bar)


def market():
    return {name: part.reset_index(drop=True) for name, part in BARS.groupby("symbol")}


def test_plans():
    made = features()
    plan = made.plan(market())
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, context) as workers:
        for result in (plan.run(), plan.run(executor=workers)):
            for symbol, part in market().items():
                for name, values in by_single_calls(part).items():
                    same_bits(np.asarray(result[symbol][name], float), np.asarray(values, float))


def test_sweeps_over_a_market():
    plan = ta.sweep(mi.spec.hann(), market(), {"period": (2, 6, 2)})
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as workers:
        for result in (plan.run(), plan.run(executor=workers)):
            for symbol, part in market().items():
                assert type(result[symbol]) is mi.SweepResult
                for period in (2, 4, 6):
                    series = part["close"].to_numpy()[:, np.newaxis]
                    expected = mi.hann(series, period)[:, 0]
                    same_bits(result[symbol].values_for(period=period), expected)


def test_streams_say_what_they_are():
    live = features().stream()
    assert isinstance(live, FeatureStream) and repr(live).startswith("FeatureStream(rsi, mine")
    assert isinstance(features().stream(by="symbol"), SymbolStreams)
