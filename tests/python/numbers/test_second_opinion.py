"""Other libraries' answers, where they have the indicator: TA-Lib and pandas."""

import numpy as np
import pandas as pd
import pytest
import talib
from entries import ENTRIES, runs
from series import SYMBOLS, sample, walk, with_gaps

import indicators as ta

CLOSE = next(entry for entry in ENTRIES if entry.name == "sma")
BARS = next(entry for entry in ENTRIES if entry.name == "donchian")

TALIB = {
    "linearreg_intercept": (talib.LINEARREG_INTERCEPT, lambda p: {"timeperiod": p["period"]}),
    "linearreg_slope": (talib.LINEARREG_SLOPE, lambda p: {"timeperiod": p["period"]}),
    "sma": (talib.SMA, lambda p: {"timeperiod": p["period"]}),
    "wma": (talib.WMA, lambda p: {"timeperiod": p["period"]}),
    "ema": (talib.EMA, lambda p: {"timeperiod": p["period"]}),
    "rsi": (talib.RSI, lambda p: {"timeperiod": p["period"]}),
    "stddev": (talib.STDDEV, lambda p: {"timeperiod": p["period"], "nbdev": 1.0}),
    "macd": (
        talib.MACD,
        lambda p: {
            "fastperiod": p["fast_period"],
            "slowperiod": p["slow_period"],
            "signalperiod": p["signal_period"],
        },
    ),
    "bollinger_bands": (
        talib.BBANDS,
        lambda p: {
            "timeperiod": p["period"],
            "nbdevup": p["devup"],
            "nbdevdn": p["devdn"],
            "matype": 0,
        },
    ),
}


def closes():
    return [
        *(sample(CLOSE, symbol)[0] for symbol in SYMBOLS),
        *(walk(CLOSE, 3000, seed)[0] for seed in range(3)),
    ]


def agree(got, expected, tolerance=1e-9):
    """The same rows without a value, and the same values, beside what is usual for the output."""
    got, expected = np.asarray(got), np.asarray(expected)
    assert np.array_equal(np.isnan(got), np.isnan(expected)), "other rows without a value"
    usual = np.nanmedian(np.abs(expected))
    assert np.nanmax(np.abs(got - expected) / np.maximum(np.abs(expected), usual)) <= tolerance


@pytest.mark.parametrize("name", sorted(TALIB))
@pytest.mark.parametrize("period", [None, 2, 5, 33, 200])
def test_talib(name, period):
    function, arguments = TALIB[name]
    entry = next(entry for entry in ENTRIES if entry.name == name)
    params = dict(entry.defaults)
    if period is not None:
        params |= {key: period + turn for turn, key in enumerate(entry.periods)}
    for close in closes():
        expected = function(close, **arguments(params))
        expected = expected if isinstance(expected, tuple) else (expected,)
        for got, other in zip(entry.compute((close,), **params), expected, strict=True):
            agree(got, other)


def test_talib_where_the_fast_average_is_the_slow_one():
    for close in closes():
        expected = talib.MACD(close, fastperiod=30, slowperiod=10, signalperiod=4)
        for got, other in zip(ta.macd(close, 30, 10, 4), expected, strict=True):
            agree(got, other)


def test_talib_where_nothing_moves():
    flat = np.full(60, 50.0)
    for name in ("rsi", "stddev", "sma", "linearreg_slope"):
        function, arguments = TALIB[name]
        got = getattr(ta, name)(flat, period=5)
        assert np.array_equal(got, function(flat, **arguments({"period": 5})), equal_nan=True), name


@pytest.mark.parametrize("period", [1, 2, 5, 20, 200])
def test_pandas_windows(period):
    """With gaps as well: a full window without NaN is what pandas asks for, too."""
    for close in closes():
        for values in (close, with_gaps((close,), [0, 50, 51, 700, 1023, 1024, 2999])[0]):
            rolling = pd.Series(values).rolling(period)
            agree(ta.sma(values, period), rolling.mean())
            upper, middle, lower = ta.bollinger_bands(values, period, 1.5, 2.5)
            agree(middle, rolling.mean())
            if period > 1:
                # Two passes over each window: the running sums of pandas keep what passed by.
                spread = rolling.apply(lambda window: window.std(), raw=True)
                agree(ta.stddev(values, period), spread)
                agree(upper, rolling.mean() + 1.5 * spread)
                agree(lower, rolling.mean() - 2.5 * spread)


@pytest.mark.parametrize("period", [1, 2, 5, 20, 200])
def test_pandas_extremes(period):
    for symbol in SYMBOLS:
        high, low = sample(BARS, symbol)
        upper, middle, lower = ta.donchian(high, low, period)
        highest, lowest = (
            pd.Series(high).rolling(period).max(),
            pd.Series(low).rolling(period).min(),
        )
        assert np.array_equal(upper, highest, equal_nan=True)
        assert np.array_equal(lower, lowest, equal_nan=True)
        agree(middle, (highest + lowest) / 2, 1e-15)


@pytest.mark.parametrize("period", [1, 2, 5, 20, 200])
@pytest.mark.parametrize("name, share", [("ema", lambda p: 2 / (p + 1)), ("smma", lambda p: 1 / p)])
def test_pandas_averages(name, share, period):
    """pandas starts with the first value it gets: here, the mean of the first `period`."""
    for close in closes():
        seeded = close.copy()
        seeded[: period - 1] = np.nan
        seeded[period - 1] = close[:period].mean()
        expected = pd.Series(seeded).ewm(alpha=share(period), adjust=False).mean()
        agree(getattr(ta, name)(close, period), expected, 1e-11)


def test_the_walks_have_no_gaps():
    """What the comparisons above are about: values throughout."""
    assert all(runs((close,)) == [(0, len(close))] for close in closes())
