"""Sweeps with `missing="skip"`: each row is what users get by hand, whatever is kept of it."""

import numpy as np
import pandas as pd
import pytest
from entries import every_shape, same_bits
from hypothesis import given, settings
from hypothesis import strategies as st
from left_out import by_hand
from series import any_series, walk, with_gaps

import indicators as ta

# What is kept of the values that are there.
KEPT = {
    "last": lambda values: values[-1],
    "min": np.min,
    "max": np.max,
    "count": len,
    ("crossings", 0): lambda values: np.sum(np.diff(np.sign(values[values != 0])) != 0),
}


def some_axes(entry, data):
    """A list for each parameter, of two values for the first ones."""
    lists = {}
    for place, param in enumerate(entry.params):
        values = st.sampled_from(entry.variants(param))
        lists[param["name"]] = data.draw(
            st.lists(values, min_size=1, max_size=2 if place < 2 else 1)
        )
    return lists


def rows_by_hand(entry, series, result):
    """A matrix for each output; what cannot be computed is missing throughout."""
    count = len(next(iter(result.values())))
    expected = np.repeat(entry.nothing[:, :, np.newaxis], count, axis=1)
    expected = np.repeat(expected, len(series[0]), axis=2)
    for row in range(count):
        params = {name: result[key][row].item() for name, key in result._params.items()}
        if entry.allows(**params):
            expected[:, row] = by_hand(entry, series, **params)
    return expected


def matrices(entry, result):
    return np.array([result[output] for output in entry.outputs], dtype=float)


@every_shape
@settings(max_examples=15)
@given(data=st.data())
def test_rows(entry, data):
    ranges = {f"{name}_range": axis for name, axis in some_axes(entry, data).items()}
    series = data.draw(any_series(entry, max_length=200))
    # A series without one bar is refused by itself, and missing as that of a panel.
    panel = [np.stack([values, values[::-1]], axis=1) for values in series]
    both = entry.batch(*panel, **ranges, missing="skip")
    expected = rows_by_hand(entry, series, both)
    turned = rows_by_hand(entry, [values[::-1] for values in series], both)
    same_bits(matrices(entry, both), np.stack([expected, turned], axis=3))
    if np.isfinite(np.array(series)).all(axis=0).any() and not any(entry.allowed.values()):
        single = entry.batch(*series, **ranges, missing="skip")
        same_bits(matrices(entry, single), expected)
        for output in entry.outputs:
            assert single[output].dtype == entry.dtype(output)


def gaps_of(entry, length):
    series = walk(entry, length, seed=5)
    rows = np.random.default_rng(7).integers(0, length, length // 20)
    return with_gaps(series, [0, *rows, length - 1], (np.nan, np.inf))


@every_shape
def test_many_rows_over_many_bars(entry):
    """As many as share what they have computed of the bars that are left."""
    series = gaps_of(entry, 900)
    ranges = {f"{name}_range": (2, 16, 1) for name in entry.periods[:1]}
    result = entry.batch(*series, **ranges, missing="skip")
    same_bits(matrices(entry, result), rows_by_hand(entry, series, result))


@every_shape
def test_numbers_in_place_of_rows(entry):
    series = gaps_of(entry, 300)
    ranges = {f"{name}_range": (3, 9, 2) for name in entry.periods[:1]}
    whole = entry.batch(*series, **ranges, missing="skip")
    kept = entry.batch(*series, **ranges, missing="skip", reduce=list(KEPT))
    own = entry.batch(*series, **ranges, missing="skip", reduce=lambda rows: rows)
    same_bits(matrices(entry, own), matrices(entry, whole))
    for output in entry.outputs:
        for row, values in enumerate(np.asarray(whole[output], float)):
            values = values[np.isfinite(values)]
            if len(values):
                expected = [float(of(values)) for of in KEPT.values()]
                same_bits(kept[output][row], expected)


def test_results_and_progress():
    close = pd.Series(gaps_of_prices(), index=pd.date_range("2024", periods=200))
    told = []
    result = ta.ema_batch(
        close, period_range=[5, 9], missing="skip", progress=lambda *done: told.append(done)
    )
    assert told[-1] == (2, 2)
    expected = ta.ema(close.dropna(), period=9).reindex(close.index)
    assert result.to_pandas()[9].equals(expected)
    same_bits(result.values_for(period=9), expected)
    assert ta.ema_batch(close, period_range=[5, 9], missing=None).to_pandas()[9].isna().sum() > 60


def gaps_of_prices():
    values = 100 + np.cumsum(np.random.default_rng(2).normal(size=200))
    values[::9] = np.nan
    return values


def test_too_little_is_left():
    gaps = with_gaps([np.arange(30.0)], range(3, 30))[0]
    assert np.isnan(ta.sma_batch(gaps, period_range=[5], missing="skip")["values"]).all()
    with pytest.raises(ta.IndicatorError, match=r"^sma_batch: All values are NaN"):
        ta.sma_batch(np.full(9, np.nan), missing="skip")


@pytest.mark.parametrize("wrong, error", [("Skip", ValueError), ("", ValueError), (1, TypeError)])
def test_what_missing_may_be(wrong, error):
    with pytest.raises(error, match=r"^sma_batch: .*missing"):
        ta.sma_batch(np.ones(9), missing=wrong)
