"""Streams that are opened on history: the bits of the plain functions, whatever happens between."""

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd
import polars as pl
import pytest
from indicators.talib import abstract, stream
from talib_cases import TABLE, all_bars, each_function, inputs, ours, outputs
from talib_cases import same_bits as same

import indicators as ta

CLOSE = all_bars()[3]["close"][:120]


def lookback(name):
    return abstract.Function(name).lookback


def part(series, *ends):
    return [values[slice(*ends)] for values in series]


def rows(series, start, end=None):
    return list(zip(*(values[start:end].tolist() for values in series), strict=True))


def values_of(answers):
    """The answers to bars, as series."""
    return list(map(np.array, zip(*map(together, answers), strict=True)))


def together(value):
    return value if isinstance(value, tuple) else (value,)


def as_fed(name, answers, expected):
    for one, other in zip(values_of(answers), outputs(expected), strict=True):
        assert np.array_equal(one, other, equal_nan=True)
        kind = int if other.dtype == np.int32 else float
        assert {type(each) for each in one.tolist()} <= {kind}


@each_function
def test_a_stream_answers_what_the_function_does(name):
    series = part(inputs(name, all_bars()[0]), 400)
    expected = outputs(getattr(ours, name)(*series))
    first = lookback(name)
    for length in (first + 1, 250):
        handle = getattr(stream, name)(*part(series, length))
        answers = [handle.value, *(handle.update(*row) for row in rows(series, length))]
        as_fed(name, answers, [each[length - 1 :] for each in expected])
        assert handle.value == answers[-1] or np.isnan(together(handle.value)).any()
        assert handle.out_range == (first, 400 - first)


@each_function
def test_history_is_as_long_as_the_lookback_and_one_more(name):
    series, first = inputs(name, all_bars()[0]), lookback(name)
    for length in {0, first}:
        with pytest.raises(ours.InsufficientHistory, match=f"at least {first + 1} needed"):
            getattr(stream, name)(*part(series, length))
    gone = [np.concatenate([[np.nan] * 5, values[: first + 1]]) for values in series]
    handle = getattr(stream, name)(*gone)
    assert handle.out_range == (first + 5, 1)
    with pytest.raises(ours.InsufficientHistory):
        getattr(stream, name)(*part(gone, first + 5))


@each_function
def test_the_values_over_the_history_come_with_it(name):
    series = part(inputs(name, all_bars()[0]), 300)
    handle, filled = getattr(stream, name).open_and_fill(*series)
    same(filled, getattr(ours, name)(*series))
    assert type(filled) is (tuple if len(TABLE[name].outputs) > 1 else np.ndarray)
    as_fed(name, [handle.value], [each[-1:] for each in outputs(filled)])
    other, filled = getattr(stream, name).open_and_fill(*map(pd.Series, series))
    assert all(type(each) is pd.Series for each in outputs(filled) for each in together(filled))
    assert type(other) is getattr(stream, name)


@each_function
@pytest.mark.parametrize(
    "again",
    [copy.copy, copy.deepcopy, lambda s: s.copy(), lambda s: pickle.loads(pickle.dumps(s))],
    ids=["copy", "deepcopy", "method", "pickle"],
)
def test_copies_go_their_own_way(name, again):
    series = part(inputs(name, all_bars()[0]), 300)
    handle = getattr(stream, name)(*part(series, 200))
    other = again(handle)
    assert type(other) is type(handle) and other.out_range == handle.out_range
    same(values_of([other.value]), values_of([handle.value]))
    expected = [each[200:] for each in outputs(getattr(ours, name)(*series))]
    for one in (other, handle):
        as_fed(name, [one.update(*row) for row in rows(series, 200)], expected)
    assert other.out_range == handle.out_range


@each_function
def test_a_look_changes_nothing(name):
    series = part(inputs(name, all_bars()[0]), 260)
    handle = getattr(stream, name)(*part(series, 200))
    for row, wrong in zip(rows(series, 200), rows(series, 100), strict=False):
        before = repr(handle.value), handle.out_range
        handle.peek(*wrong)
        seen = handle.peek(*row)
        assert (repr(handle.value), handle.out_range) == before
        assert repr(handle.update(*row)) == repr(seen)


@each_function
def test_a_missing_bar_is_a_gap(name):
    """As in the function: what follows is computed by itself."""
    series = [values.copy() for values in part(inputs(name, all_bars()[0]), 500)]
    first = lookback(name)
    for place in (first + 3, 250):
        series[place % len(series)][place] = np.nan
    expected = [each[first:] for each in outputs(getattr(ours, name)(*series))]
    handle = getattr(stream, name)(*part(series, first + 1))
    answers = [handle.value, *(handle.update(*row) for row in rows(series, first + 1))]
    as_fed(name, answers, expected)
    handle.update(*[None] * len(series))
    assert all(value == 0 or np.isnan(value) for value in together(handle.value))


@each_function
def test_reset_begins_anew(name):
    series = part(inputs(name, all_bars()[0]), 300)
    handle = getattr(stream, name)(*part(series, 200))
    handle.reset()
    assert handle.out_range == (lookback(name), 0)
    answers = [handle.update(*row) for row in rows(series, 0)]
    as_fed(name, answers, getattr(ours, name)(*series))
    assert handle.out_range == (lookback(name), 300 - lookback(name))


def test_a_bar_that_is_not_fed_is_counted():
    handle = stream.SMA(CLOSE, 10)
    before, span = handle.value, handle.out_range
    assert handle.advance() is None
    assert handle.value == before and handle.out_range == (9, span.nbelement + 1)


def test_parameters_and_names():
    assert stream.SMA(CLOSE, 10).value == stream.SMA(real=CLOSE, timeperiod=10).value
    assert stream.SMA(CLOSE, -(2**31)).value == stream.SMA(CLOSE).value
    assert stream.SMA.__name__ == "SMA" and issubclass(stream.SMA, stream.Stream)
    assert stream.SMA is ours.func.SMA_Stream is stream.SMA
    handle = stream.ATR(high=CLOSE + 1, low=CLOSE - 1, close=CLOSE)
    assert handle.update(high=102.0, low=99.0, close=100.0) == handle.value
    assert stream.STDDEV(CLOSE, 5, 2.0).value == ours.STDDEV(CLOSE, 5, 2.0)[-1]
    handle = stream.STDDEV(CLOSE[:-1], 5, 2.0)
    assert handle.peek(CLOSE[-1]) == handle.update(CLOSE[-1]) == ours.STDDEV(CLOSE, 5, 2.0)[-1]


def test_a_period_of_1():
    high, low = CLOSE + 1, CLOSE - 1
    assert stream.NATR(high, low, CLOSE, 1).value == ours.TRANGE(high, low, CLOSE)[-1]
    assert stream.KAMA(CLOSE, 1).value == CLOSE[-1]


@pytest.mark.parametrize("make", [list, pd.Series, pl.Series, lambda v: v.astype("float32")])
def test_history_in_any_container(make):
    history = np.round(CLOSE)
    assert stream.SMA(make(history), 7).value == ours.SMA(history, 7)[-1]


def test_wrong_calls():
    handle = stream.ATR(CLOSE, CLOSE, CLOSE)
    before = handle.value, handle.out_range
    for call, words in [
        (lambda: handle.update("1", 2, 3), "ATR.update: high must be a number"),
        (lambda: handle.peek(1, [2], 3), "ATR.peek: low must be a number"),
        (lambda: stream.SMA("close"), "SMA: real must be real numbers"),
        (lambda: stream.SMA(CLOSE, None), "SMA: timeperiod must be an integer"),
        (lambda: stream.ADD(pd.Series(CLOSE), pl.Series(CLOSE)), "Cannot mix polars and pandas"),
        (lambda: handle.update(1.0), "missing"),
    ]:
        with pytest.raises(TypeError, match=words):
            call()
    with pytest.raises(ta.IndicatorError, match="SMA: timeperiod is 0"):
        stream.SMA(CLOSE, 0)
    with pytest.raises(ta.IndicatorError, match="lengths are different"):
        stream.ATR(CLOSE, CLOSE[1:], CLOSE)
    assert (handle.value, handle.out_range) == before
    assert stream.OBV(CLOSE, CLOSE).update(3.0, 4.0) is not None


def test_threads_may_share_a_stream():
    handle = stream.EMA(np.full(100, 100.0), timeperiod=10)

    def work(_):
        for _ in range(300):
            assert handle.update(100.0) == handle.peek(100.0) == handle.value == 100.0
            assert handle.copy().value == 100.0

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert handle.out_range == (9, 91 + 1200)
    handle.__init__(np.arange(50.0), timeperiod=3)
    assert handle.out_range == (2, 48) and handle.value == ours.EMA(np.arange(50.0), 3)[-1]
