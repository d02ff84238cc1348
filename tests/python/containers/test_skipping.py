"""`missing="skip"`: bars with a missing value are left out, as if they had never been."""

import numpy as np
import pandas as pd
import pytest
from entries import ENTRIES, each, every_entry, same_bits
from hypothesis import given
from hypothesis import strategies as st
from left_out import by_hand, is_a_position
from series import any_series, walk, with_gaps

import indicators as ta

others = [entry for entry in ENTRIES if entry not in is_a_position]


def skipping(entry, series, **params):
    """The answer of the function, where it gives one."""
    frames = [pd.Series(values) for values in series]
    return entry.compute(frames, missing="skip", **params)


@every_entry
@given(data=st.data())
def test_calls(entry, data):
    params = data.draw(entry.parameters())
    series = data.draw(any_series(entry, max_length=300))
    expected = by_hand(entry, series, **params)
    same_bits(skipping(entry, series, **params), expected)
    table = [np.stack([values, values[::-1]], axis=1) for values in series]
    both = entry.function(*table, missing="skip", **params)
    for place, block in enumerate(both if isinstance(both, tuple) else (both,)):
        same_bits(block[:, 0], expected[place])


@each(others)
@given(data=st.data())
def test_streams(entry, data):
    params = data.draw(entry.parameters())
    series = data.draw(any_series(entry, max_length=150))
    expected = by_hand(entry, series, **params)
    stream = entry.stream_class(**params, missing="skip")
    same_bits(entry.update_all(stream, series), expected)
    stream = entry.stream_class(**params, missing="skip")
    cut = len(series[0]) // 2
    parts = [
        stream.extend(*(values[part] for values in series))
        for part in (slice(cut), slice(cut, None))
    ]
    parts = [np.array(part if isinstance(part, tuple) else (part,), dtype=float) for part in parts]
    same_bits(np.concatenate(parts, axis=1), expected)


@each(is_a_position)
def test_streams_of_positions(entry):
    with pytest.raises(ta.IndicatorError, match="Invalid missing"):
        entry.stream_class(missing="skip")


def test_too_little_is_left():
    gaps = with_gaps([np.arange(30.0)], range(3, 30))[0]
    with pytest.raises(ta.IndicatorError, match=r"^sma: "):
        ta.sma(gaps, period=5, missing="skip")
    with pytest.raises(ta.IndicatorError, match="All values are NaN"):
        ta.sma(np.full(9, np.nan), period=5, missing="skip")


@pytest.mark.parametrize(
    "wrong, error", [("Skip", ValueError), ("", ValueError), (True, TypeError)]
)
def test_what_missing_may_be(wrong, error):
    for call in (lambda: ta.sma(np.ones(9), missing=wrong), lambda: ta.SmaStream(missing=wrong)):
        with pytest.raises(error, match=r"(sma|SmaStream): .*missing"):
            call()


def test_a_skipping_stream_is_saved_as_one():
    series = walk(ENTRIES[0], 60)[0]
    stream = ta.EmaStream(period=5, missing="skip")
    stream.extend(series[:30])
    again = ta.EmaStream.from_bytes(stream.to_bytes())
    assert repr(again) == repr(stream) == 'EmaStream(period=5, missing="skip")'
    assert again.missing == "skip" and again.update(np.nan) is None
    assert again.update(1.0) == stream.update(1.0)
    with pytest.raises(ta.IndicatorError, match="other parameters"):
        ta.EmaStream(period=5).__setstate__(stream.to_bytes())


def test_errors_name_both_lengths():
    """How many bars were given, and how many of them are left."""
    close = 100 + np.cumsum(np.random.default_rng(3).normal(size=40))
    close[::10] = np.nan
    given = "4 of 40 bars lack a value and are left out"
    with pytest.raises(ta.IndicatorError, match=rf"period = 38, data length = 36, as {given} \("):
        ta.sma(close, 38, missing="skip")
    with pytest.raises(ta.IndicatorError, match=r"period = 0, data length = 36, as 4 of 40 bars"):
        ta.sma(close, 0, missing="skip")
    with pytest.raises(ta.IndicatorError, match=rf"needed = 37, valid = 36 \({given}\)"):
        ta.rsi(close, 36, missing="skip")
    # Where none is left out, none is mentioned.
    for missing in (None, "skip"):
        with pytest.raises(ta.IndicatorError, match=r"period = 38, data length = 36 \(allowed"):
            ta.sma(close[np.isfinite(close)], 38, missing=missing)
