"""Features bar by bar have the bits of whole frames, and are saved and loaded as one."""

import copy
import pickle
import threading

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import same_bits
from feature_cases import bars, every_feature, in_polars, mixed
from hypothesis import given
from hypothesis import strategies as st
from indicators.features import FeatureStream, SymbolStreams

import indicators as ta

BARS = bars({"A": 60, "B": 3, "C": 45})
ONE = BARS[BARS["symbol"] == "A"]
FEATURES = ta.Features(
    fast=ta.spec.ema(5),
    bands=ta.spec.bollinger_bands(10),
    smooth=ta.spec.ema(3, data=ta.spec.rsi(5)),
    volume_mean=ta.spec.sma(4, data="volume"),
    doji=ta.spec.cdl_doji(),
    often=ta.spec.sma(5, data=ta.spec.cdl_doji()),
    place=ta.spec.maxindex(5),
)


def as_columns(features, answers):
    """Answers bar by bar as the columns of a frame have them."""
    return np.array(
        [
            [np.nan if each[name] is None else each[name] for each in answers]
            for name in features.columns
        ],
        float,
    )


def expected(features, frame, by=None):
    got = features(frame, by=by)
    return np.array([got[name] for name in features.columns], float)


def test_every_indicator():
    features = every_feature()
    stream = features.stream()
    answers = [stream.update(bar) for bar in ONE.to_dict("records")]
    same_bits(as_columns(features, answers), expected(features, ONE))


def test_types_of_answers():
    stream = FEATURES.stream()
    first = stream.update(ONE.iloc[0].to_dict())
    assert tuple(first) == FEATURES.columns == stream.columns
    assert first["doji"] == 0 and type(first["doji"]) is int
    assert all(first[name] is None for name in first if name != "doji")
    for bar in ONE.to_dict("records")[1:]:
        last = stream.update(bar)
    assert type(last["doji"]) is int and type(last["fast"]) is float


def test_bars_of_any_kind():
    stream = FEATURES.stream()
    bar = ONE.iloc[5].drop("symbol")
    like = [
        bar,
        bar.to_dict(),
        {name.upper(): value for name, value in bar.items()},
        {name: np.float32(value) for name, value in bar.items()},
        {**bar, "close": None},
        {**bar, "close": float("nan")},
        {**bar, "close": pd.NA},
    ]
    for each in like:
        stream.update(each)
    assert stream.update(bar)["fast"] is None  # what was missing has begun a new run
    other = {**bar.drop("close"), "adj_close": bar["close"]}
    named = FEATURES.stream(columns={"close": "adj_close"})
    assert named.update(other) == FEATURES.stream().update(bar)


def test_peek():
    stream = FEATURES.stream()
    stream.extend(ONE[:30])
    for bar in ONE[30:].to_dict("records"):
        assert stream.peek(bar) == stream.peek(bar) == stream.update(bar)


def test_extend_and_update_in_turn():
    for convert in (lambda frame: frame, in_polars, dict):
        stream = FEATURES.stream()
        got = []
        for start, end in ((0, 7), (7, 7), (7, 8), (9, 40), (41, len(ONE))):
            part = stream.extend(convert(ONE[start:end]))
            got.append(np.array([np.asarray(part[name]) for name in FEATURES.columns], float))
            if end in (8, 40):
                bar = ONE.iloc[end].to_dict()
                got.append(as_columns(FEATURES, [stream.update(bar)]))
        same_bits(np.concatenate(got, axis=1), expected(FEATURES, ONE))


def test_extend_gives_what_frames_give():
    pd.testing.assert_frame_equal(FEATURES.stream().extend(ONE), FEATURES(ONE))
    frame = in_polars(ONE)
    assert FEATURES.stream().extend(frame).equals(FEATURES(frame))


@pytest.mark.parametrize(
    "again",
    [
        lambda stream: type(stream).from_bytes(stream.to_bytes()),
        lambda stream: pickle.loads(pickle.dumps(stream)),
        copy.deepcopy,
        copy.copy,
    ],
)
def test_saved_and_loaded(again):
    for frame, stream in ((ONE, FEATURES.stream()), (mixed(BARS), FEATURES.stream(by="symbol"))):
        by = None if frame is ONE else "symbol"
        first = stream.extend(frame[:33])
        other = again(stream)
        assert other is not stream and repr(other) == repr(stream)
        rest = stream.extend(frame[33:])
        pd.testing.assert_frame_equal(other.extend(frame[33:]), rest)
        pd.testing.assert_frame_equal(pd.concat([first, rest]), FEATURES(frame, by=by))


def test_reset():
    stream = FEATURES.stream()
    stream.extend(ONE[:9])
    stream.reset()
    pd.testing.assert_frame_equal(stream.extend(ONE), FEATURES(ONE))
    streams = FEATURES.stream(by="symbol")
    streams.extend(BARS)
    streams.discard("A")
    streams.discard("Z")
    assert streams.symbols == ("B", "C") and len(streams) == 2 and "A" not in streams
    streams.reset()
    assert streams.symbols == ()
    pd.testing.assert_frame_equal(streams.extend(BARS), FEATURES(BARS, by="symbol"))


def test_each_symbol_has_its_own():
    frame = mixed(BARS)
    streams = FEATURES.stream(by="symbol")
    got = []
    for bar in frame.to_dict("records"):
        peeked = streams.peek(bar["symbol"], bar)
        got.append(streams.update(bar["symbol"], bar))
        assert peeked == got[-1]
    same_bits(as_columns(FEATURES, got), expected(FEATURES, frame, "symbol"))
    assert streams.symbols == tuple(dict.fromkeys(frame["symbol"]))


@pytest.mark.parametrize(
    "convert", [lambda frame: frame, in_polars, lambda f: {n: f[n].to_numpy() for n in f}]
)
def test_symbols_go_on_after_a_frame(convert):
    """History first, and then what is live, by the same symbols."""
    frame = mixed(BARS)
    for by in ("symbol", ["symbol", "venue"]):
        frame["venue"] = np.array(["X", "Y"])[np.arange(len(frame)) % 2]
        streams = FEATURES.stream(by=by)
        streams.extend(convert(frame[:50]))
        count = len(streams)
        assert count == len(frame[:50].groupby(by))
        got = []
        for bar in frame[50:].to_dict("records"):
            symbol = bar["symbol"] if by == "symbol" else (bar["symbol"], bar["venue"])
            got.append(streams.update(symbol, bar))
        same_bits(as_columns(FEATURES, got), expected(FEATURES, frame, by)[:, 50:])


def test_rows_without_a_symbol_are_fed_to_none():
    frame = BARS.assign(symbol=BARS["symbol"].where(BARS["symbol"] != "B", None))
    streams = FEATURES.stream(by="symbol")
    got = streams.extend(frame)
    pd.testing.assert_frame_equal(got, FEATURES(frame, by="symbol"))
    assert streams.symbols == ("A", "C")


def test_symbols_that_are_saved():
    streams = FEATURES.stream(by="symbol")
    bar = ONE.iloc[0].to_dict()
    symbols = ["A", 7, ("X", 3), "", "ü", -1]
    for symbol in symbols:
        streams.update(symbol, bar)
    streams.update(np.int64(7), bar)
    assert SymbolStreams.from_bytes(streams.to_bytes()).symbols == tuple(symbols)
    streams.update(2.5, bar)
    with pytest.raises(TypeError, match=r"SymbolStreams.to_bytes: a symbol that is saved must be"):
        streams.to_bytes()


SAVED = FEATURES.stream()
SAVED.extend(ONE[:20])
SAVED = SAVED.to_bytes()


@given(st.integers(0, len(SAVED) - 1), st.integers(0, 255), st.booleans())
def test_damaged_bytes_are_refused(place, value, is_cut):
    damaged = SAVED[:place] if is_cut else SAVED[:place] + bytes([value]) + SAVED[place + 1 :]
    if damaged != SAVED:
        with pytest.raises(
            ta.IndicatorError, match=r"FeatureStream.from_bytes: Invalid saved stream"
        ):
            FeatureStream.from_bytes(damaged)


def test_bytes_of_something_else():
    streams = FEATURES.stream(by="symbol")
    with pytest.raises(ta.IndicatorError, match=r"it is of many symbols"):
        FeatureStream.from_bytes(streams.to_bytes())
    with pytest.raises(ta.IndicatorError, match=r"it is of one series"):
        SymbolStreams.from_bytes(SAVED)
    with pytest.raises(TypeError, match=r"FeatureStream.from_bytes: saved must be bytes, not str"):
        FeatureStream.from_bytes("saved")
    assert FeatureStream.from_bytes(bytearray(SAVED)).to_bytes() == SAVED


BAR = ONE.iloc[0].to_dict()
REFUSED = {
    "FeatureStream.update: Unknown column: 'volume' (allowed: 'open', 'high', 'low', 'close')": (
        lambda: FEATURES.stream().update({name: 1 for name in ("open", "high", "low", "close")})
    ),
    "FeatureStream.update: bar must be a mapping from names to numbers, not list [1.0]": (
        lambda: FEATURES.stream().update([1.0])
    ),
    "FeatureStream.update: close must be a number, not str '1'": (
        lambda: FEATURES.stream().update({**BAR, "close": "1"})
    ),
    "SymbolStreams.update: Invalid symbol: NoneType None (allowed: none that is missing)": (
        lambda: FEATURES.stream(by="symbol").update(None, BAR)
    ),
    "SymbolStreams.update: Invalid symbol: float nan": (
        lambda: FEATURES.stream(by="symbol").update(float("nan"), BAR)
    ),
    "SymbolStreams.update: Invalid symbol: NAType <NA> (allowed: none that is missing)": (
        lambda: FEATURES.stream(by="symbol").update(pd.NA, BAR)
    ),
    "SymbolStreams.update: symbol must be hashable, not list []": (
        lambda: FEATURES.stream(by="symbol").update([], BAR)
    ),
    "SymbolStreams.extend: Unknown column: 'symbol' (allowed: ": (
        lambda: FEATURES.stream(by="symbol").extend(BARS.drop(columns="symbol"))
    ),
    "Features.stream: Invalid columns: 'clos' is not read (allowed: 'close', ": (
        lambda: FEATURES.stream(columns={"clos": "x"})
    ),
    "Features.stream: by must be the name of a column or a list of names, not int 3": (
        lambda: FEATURES.stream(by=3)
    ),
    "FeatureStream.extend: bars must be a frame": lambda: FEATURES.stream().extend(3),
}


@pytest.mark.parametrize("message", REFUSED)
def test_mistakes(message):
    with pytest.raises((ta.IndicatorError, TypeError)) as caught:
        REFUSED[message]()
    assert str(caught.value).startswith(message)


def test_what_the_callers_code_raises_passes_through():
    class Bar(dict):
        def __getitem__(self, name):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        FEATURES.stream().update(Bar(BAR))


def test_threads_share_streams():
    """Each bar is fed as a whole, whichever thread it comes from."""
    features = ta.Features(twice=ta.spec.sum(2, data=ta.spec.sum(2)), own=ta.spec.cumsum())
    stream, streams = features.stream(), features.stream(by="symbol")
    rounds, threads = 500, 4
    seen = []

    def feed(number):
        for turn in range(rounds):
            seen.append(stream.update({"close": 1.0})["own"])
            streams.update(turn % 10, {"close": 1.0})

    workers = [threading.Thread(target=feed, args=(number,)) for number in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(seen) == list(range(1, rounds * threads + 1))
    for symbol in range(10):
        assert streams.update(symbol, {"close": 1.0})["own"] == rounds * threads / 10 + 1


def test_repr():
    assert repr(ta.Features(mean=ta.spec.sma(3)).stream()) == "FeatureStream(mean)"
    streams = ta.Features(mean=ta.spec.sma(3)).stream(by="symbol")
    streams.update("A", {"close": 1.0})
    assert repr(streams) == "SymbolStreams(mean; 1 symbols)"


def test_polars_rows():
    stream = FEATURES.stream()
    answers = [stream.update(row) for row in in_polars(ONE).iter_rows(named=True)]
    same_bits(as_columns(FEATURES, answers), expected(FEATURES, ONE))
    assert isinstance(in_polars(ONE), pl.DataFrame)
