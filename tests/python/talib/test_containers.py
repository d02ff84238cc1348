"""What series may come in, and what comes back."""

import numpy as np
import pandas as pd
import polars as pl
import pytest
import talib
from talib_cases import all_bars, each_function, inputs, ours, outputs, same_bits

CLOSE = np.array([3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0])


@each_function
def test_series_of_pandas_come_back_with_the_first_index(name):
    bars = all_bars()[0]
    series = inputs(name, bars)
    index = np.arange(len(series[0])) * 10
    first, *others = [pd.Series(values) for values in series]
    first.index = index
    got = getattr(ours, name)(first, *others)
    for one, expected in zip(outputs(got), outputs(getattr(ours, name)(*series)), strict=True):
        assert type(one) is pd.Series and one.name is None and (one.index == index).all()
        same_bits(one.to_numpy(), expected)


@each_function
def test_series_of_polars_come_back(name):
    series = inputs(name, all_bars()[0])
    got = getattr(ours, name)(*map(pl.Series, series))
    for one, expected in zip(outputs(got), outputs(getattr(ours, name)(*series)), strict=True):
        assert type(one) is pl.Series and one.name == "" and one.null_count() == 0
        same_bits(one.to_numpy(), expected)


@pytest.mark.parametrize(
    "values",
    [
        CLOSE.tolist(),
        tuple(CLOSE.tolist()),
        CLOSE.astype(int),
        CLOSE.astype("float32"),
        CLOSE.astype(">f8"),
        np.repeat(CLOSE, 2)[::2],
        CLOSE[::-1][::-1],
        np.ma.masked_array(CLOSE),
        CLOSE.astype(object),
    ],
    ids=lambda values: f"{type(values).__name__} {getattr(values, 'dtype', '')}",
)
def test_numbers_of_any_kind_are_computed(values):
    got = ours.SMA(values, 3)
    assert type(got) is np.ndarray
    same_bits(got, ours.SMA(CLOSE, 3))
    same_bits(ours.MINMAX(values, 3), ours.MINMAX(CLOSE, 3))


def test_an_array_of_a_subclass():
    """As of backtesting.py: an array that knows more than its values."""

    class Indexed(np.ndarray):
        pass

    same_bits(ours.SMA(CLOSE.view(Indexed), 3), ours.SMA(CLOSE, 3))


@pytest.mark.parametrize(
    "values",
    [
        pd.Series([3, 1, 4, 1, 5]),
        pd.Series([3, 1, 4, 1, 5], dtype="Int64"),
        pd.Series([3, 1, 4, 1, 5], dtype="float32"),
        pl.Series([3, 1, 4, 1, 5]),
        pl.Series([3.0, 1.0, 4.0, 1.0, 5.0], dtype=pl.Float32),
    ],
)
def test_series_of_other_numbers(values):
    same_bits(ours.SMA(values, 2).to_numpy(), ours.SMA(np.array([3.0, 1, 4, 1, 5]), 2))


def test_missing_values_by_our_rule():
    """What follows a gap is computed by itself, whatever the container says for missing."""
    expected = ours.SMA(np.array([3.0, 1, np.nan, 1, 5]), 2)
    assert np.array_equal(expected, [np.nan, 2, np.nan, np.nan, 3], equal_nan=True)
    for values in (
        [3, 1, None, 1, 5],
        np.ma.masked_array([3.0, 1, 7, 1, 5], mask=[0, 0, 1, 0, 0]),
        pd.Series([3, 1, pd.NA, 1, 5], dtype="Int64"),
        pl.Series([3, 1, None, 1, 5]),
    ):
        same_bits(np.asarray(ours.SMA(values, 2)), expected)


def test_series_and_arrays_together():
    high, low, close = (pd.Series(CLOSE + 1), CLOSE - 1, CLOSE)
    got = ours.ATR(low=low, close=close, high=high, timeperiod=2)
    assert type(got) is pd.Series
    same_bits(got.to_numpy(), ours.ATR(CLOSE + 1, low, close, 2))


def test_pandas_and_polars_do_not_mix():
    with pytest.raises(TypeError, match="Cannot mix polars and pandas"):
        ours.ADD(pd.Series(CLOSE), pl.Series(CLOSE))
    with pytest.raises(Exception, match="Cannot mix polars and pandas"):
        talib.ADD(pd.Series(CLOSE), pl.Series(CLOSE))


@pytest.mark.parametrize("make", [np.array, pd.Series, pl.Series])
def test_nothing_comes_back_of_nothing(make):
    assert len(ours.SMA(make(np.array([])), timeperiod=0)) == 0
    for one in ours.BBANDS(make(np.array([])), nbdevup=-1e40):
        assert type(one) is type(make(CLOSE)) and len(one) == 0


def test_inputs_are_not_changed():
    before = CLOSE.copy()
    ours.SMA(CLOSE, 3)[:] = 7.0
    ours.MAX(CLOSE, 2)[:] = 7.0
    assert np.array_equal(CLOSE, before)
