"""Prices so large that squares of them leave the range of numbers: all forms say the same."""

import indicators.polars as expressions
import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import every_entry, same_bits
from series import walk

import indicators as ta

LENGTH = 120


def enlarged(entry, scale, bars):
    """A walk of which some bars have values as large as `scale`, where their inputs allow it."""
    series = walk(entry, LENGTH, seed=4)
    return tuple(
        np.where(bars & (values != 0), values * (scale / 1000), values)
        if name in ("open", "high", "low", "close", "data", "x", "y")
        else values
        for name, values in zip(entry.inputs, series, strict=True)
    )


def as_numbers(answers, outputs):
    """Answers of `update` as arrays hold them."""
    nothing = (np.nan,) * outputs
    tuples = [answer if isinstance(answer, tuple) else (answer,) for answer in answers]
    return np.array([nothing if each == (None,) else each for each in tuples], float).T


@pytest.mark.parametrize("scale", [1e150, 1e200, 1e300])
@pytest.mark.parametrize("some", [slice(None), slice(60, 63)], ids=["all", "some"])
@every_entry
def test_every_form_says_the_same(entry, scale, some):
    bars = np.zeros(LENGTH, bool)
    bars[some] = True
    series = enlarged(entry, scale, bars)
    try:
        expected = entry.compute(series)
    except ta.IndicatorError:
        pytest.skip("no value is allowed to be so large")
    stream = entry.stream_class()
    answers = [stream.update(*bar) for bar in zip(*series, strict=True)]
    same_bits(as_numbers(zeros_for_signals(entry, answers), len(entry.outputs)), expected)
    whole = entry.stream_class().extend(*series)
    whole = whole if isinstance(whole, tuple) else (whole,)
    same_bits(np.array(whole, float), expected)
    columns = {f"c{place}": values for place, values in enumerate(series)}
    names = dict(zip(entry.inputs, columns, strict=True))
    spec = getattr(ta.spec, entry.name)(**names)
    features = ta.Features(f=spec)
    same_bits(np.array(list(features(columns).values()), float), expected)
    live = features.stream()
    bars = [dict(zip(columns, bar, strict=True)) for bar in zip(*series, strict=True)]
    fed = [tuple(live.update(bar).values()) for bar in bars]
    same_bits(np.array(fed, float).T, expected)
    frame = pl.DataFrame(columns)
    made = frame.select(getattr(expressions, entry.name)(*columns)).to_series()
    made = made.struct.unnest() if made.dtype == pl.Struct else made.to_frame()
    made = made.with_columns(pl.all().cast(pl.Float64).fill_null(np.nan))
    same_bits(made.to_numpy().T, expected)
    reduced = entry.function(*map(pd.Series, series))
    reduced = reduced if isinstance(reduced, tuple) else (reduced,)
    same_bits(np.array(reduced, float), expected)


def zeros_for_signals(entry, answers):
    """Where a signal is not due, an array has 0, and `update` None."""
    nothing = tuple(0 if entry.dtype(output) == "int32" else np.nan for output in entry.outputs)
    return [nothing if answer is None else answer for answer in answers]


def test_what_has_no_number_is_no_value():
    """Of one output there is no answer, of several the number is missing."""
    close = 1e200 * (1 + np.random.default_rng(0).random(40))
    assert np.isnan(ta.stddev(close, 5)).all()
    stream = ta.StddevStream(5)
    assert [stream.update(value) for value in close] == [None] * 40
    assert stream.peek(1e200) is None
    bands = ta.BollingerBandsStream(5)
    last = [bands.update(value) for value in close][-1]
    assert np.isnan([last.upper, last.lower]).all() and last.middle == ta.sma(close, 5)[-1]
    live = ta.Features(b=ta.spec.bollinger_bands(5)).stream()
    assert [live.update({"close": value}) for value in close][-1] == {
        "b_upper": None,
        "b_middle": last.middle,
        "b_lower": None,
    }


def test_windows_forget_what_was_too_large():
    close = 100 + np.cumsum(np.random.default_rng(1).normal(size=60))
    spike = close.copy()
    spike[20] = 1e300
    for function in (ta.stddev, ta.var, ta.sma):
        found, wanted = function(spike, 10), function(close, 10)
        same_bits(found[30:], wanted[30:])
        same_bits(found[:20], wanted[:20])
