"""The result of a sweep: a dict whose rows are found by their parameters, and made into frames."""

import copy
import pickle
import subprocess
import sys

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import every_shape, same_bits, stacked
from series import walk

import indicators as ta

CLOSE = 100.0 + np.cumsum(np.random.default_rng(7).normal(size=80))


def swept(entry, length=60):
    """A sweep over two values of each parameter, and its series."""
    series = walk(entry, length)
    variants = {param["name"]: entry.variants(param) for param in entry.params}
    if entry.flat_batch:
        axes = {name: (some[1], some[2], some[2] - some[1]) for name, some in variants.items()}
    else:
        axes = {name: [some[-1], some[0]] for name, some in variants.items()}
    return series, entry.batch(*series, **entry.axes(**axes))


@every_shape
def test_it_is_a_dict(entry):
    _, result = swept(entry)
    assert type(result) is ta.SweepResult and isinstance(result, dict)
    keys = [*entry.outputs, *(f"{param['name']}s" for param in entry.params)]
    assert list(result) == keys and len(result) == len(keys)
    assert result == dict(result) and {**result}.keys() == result.keys()


@every_shape
def test_rows_with_their_parameters(entry):
    """Each is what the function itself returns for these parameters."""
    series, result = swept(entry)
    rows = list(result.rows())
    assert len(rows) == len(result[entry.outputs[0]])
    for place, (params, row) in enumerate(rows):
        assert list(params) == [param["name"] for param in entry.params]
        assert all(type(value) in (int, float, bool, str) for value in params.values())
        assert all(result[f"{name}s"][place] == value for name, value in params.items())
        same_bits(stacked(row), np.array([result[output][place] for output in entry.outputs]))
        if entry.allows(**params) and entry.can_yield(series, **params):
            expected = entry.function(*series, **params)
            assert type(row) is type(expected)
            same_bits(stacked(row), stacked(expected))


@every_shape
def test_a_row_is_found_by_its_parameters(entry):
    _, result = swept(entry)
    for params, row in result.rows():
        found = result.values_for(**params)
        assert type(found) is type(row)
        same_bits(stacked(found), stacked(row))


@every_shape
def test_it_is_copied_and_pickled(entry):
    _, result = swept(entry)
    copies = [pickle.loads(pickle.dumps(result, protocol)) for protocol in range(6)]
    for other in (*copies, copy.copy(result), copy.deepcopy(result), result.copy()):
        assert type(other) is ta.SweepResult and list(other) == list(result)
        for (params, row), (same, values) in zip(result.rows(), other.rows(), strict=True):
            assert params == same and type(row) is type(values)
            same_bits(stacked(values), stacked(row))
    shared = result.copy()
    assert shared[entry.outputs[0]] is result[entry.outputs[0]]


def test_it_is_unpickled_in_another_process():
    index = pd.date_range("2024-01-01", periods=len(CLOSE))
    result = ta.macd_batch(pd.Series(CLOSE, index), fast_period_range=[3, 5])
    program = (
        "import pickle, sys; result = pickle.load(sys.stdin.buffer);"
        "print(type(result).__module__, result.values_for(fast_period=5)[0][-1],"
        "result.to_pandas().index[-1])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], input=pickle.dumps(result), capture_output=True, check=True
    )
    last = result.values_for(fast_period=5)[0][-1]
    assert told.stdout.decode().split()[:3] == ["indicators", str(last), str(index[-1].date())]


def test_parameters_that_are_the_same_in_all_rows_may_be_left_out():
    result = ta.alma_batch(CLOSE, period_range=(5, 15, 5), offset_range=(0.1, 0.5, 0.1))
    # The third of steps of 0.1 is 0.3, and not their sum, 0.30000000000000004.
    same_bits(result.values_for(period=10, offset=0.3), ta.alma(CLOSE, 10, 0.3))
    sums = ta.alma_batch(CLOSE, period_range=[10], offset_range=[0.1, 0.1 + 0.1 + 0.1])
    same_bits(sums.values_for(offset=0.3), ta.alma(CLOSE, 10, 0.1 + 0.1 + 0.1))
    one = ta.alma_batch(CLOSE, period_range=[7])
    same_bits(one.values_for(), ta.alma(CLOSE, 7))
    twice = ta.sma_batch(CLOSE, period_range=[7, 4, 7])
    same_bits(twice.values_for(period=np.int64(7)), ta.sma(CLOSE, 7))


def not_found(result, **params):
    """What is said where no row has these parameters."""
    with pytest.raises(ta.IndicatorError, match=r"^SweepResult\.values_for: ") as caught:
        result.values_for(**params)
    return str(caught.value)


def test_rows_that_are_not_there():
    result = ta.alma_batch(CLOSE, period_range=(5, 15, 5), offset_range=[0.25, 0.5])
    wanted = {
        "Invalid period: period = 6 (allowed: 5, 10, 15)": {"period": 6, "offset": 0.25},
        "Invalid offset: offset = 0.3 (allowed: 0.25, 0.5)": {"period": 5, "offset": 0.3},
        "Invalid offset: offset = not given (allowed: 0.25, 0.5)": {"period": 5},
        "period = 'ten'": {"period": "ten"},
        "period = None": {"period": None},
        "period = [5, 10]": {"period": [5, 10]},
        "period = array([ 5,  5, 10, 10, 15, 15])": {"period": result["periods"]},
    }
    for says, params in wanted.items():
        assert says in not_found(result, **params)
    with pytest.raises(TypeError, match=r'"perod" \(allowed: period, offset, sigma\)'):
        result.values_for(perod=5)
    assert len(not_found(result, period=list(range(5000)))) < 300
    assert len(not_found(result, period="x" * 5000)) < 300
    many = ta.sma_batch(CLOSE, period_range=range(2, 70))
    message = not_found(many, period=1)
    assert "2, 3, 4" in message and "68 values in all" in message and len(message) < 300


def test_a_frame_of_pandas():
    index = pd.date_range("2024-01-01", periods=len(CLOSE))
    for series, expected in ((pd.Series(CLOSE, index), index), (CLOSE, range(len(CLOSE)))):
        frame = ta.sma_batch(series, period_range=(5, 15, 5)).to_pandas()
        assert frame.columns.name == "period" and frame.columns.tolist() == [5, 10, 15]
        assert frame.index.tolist() == list(expected)
        same_bits(frame[10], ta.sma(CLOSE, 10))
        frame = ta.alma_batch(series, period_range=[5, 9], sigma_range=[4.0, 6.0]).to_pandas()
        assert frame.columns.names == ["period", "offset", "sigma"]
        same_bits(frame[9, 0.85, 4.0], ta.alma(CLOSE, 9, 0.85, 4.0))
        frame = ta.bollinger_bands_batch(series, period_range=[5, 9]).to_pandas()
        assert frame.columns.names[:2] == ["output", "period"]
        assert frame.index.tolist() == list(expected)
        bands = ta.bollinger_bands(CLOSE, 9)
        for name in bands._fields:
            same_bits(frame[name][9].to_numpy()[:, 0], getattr(bands, name))


def test_a_frame_of_pandas_without_parameters():
    frame = ta.sqrt_batch(CLOSE).to_pandas()
    assert frame.columns.tolist() == ["values"] and len(frame) == len(CLOSE)
    same_bits(frame["values"], np.sqrt(CLOSE))


def test_the_index_is_that_of_the_first_series_that_has_one():
    index = pd.date_range("2024-01-01", periods=len(CLOSE))
    low = pd.Series(CLOSE - 1.0, index)
    result = ta.atr_batch(CLOSE + 1.0, low, CLOSE, period_range=[3, 5])
    assert result.to_pandas().index.equals(index)


def test_a_frame_of_polars():
    result = ta.alma_batch(CLOSE, period_range=[5, 9], sigma_range=[4.0, 6.0])
    frame = result.to_polars()
    assert frame.columns == ["period", "offset", "sigma", "values"] and frame.height == 4
    row = frame.row(by_predicate=(pl.col("period") == 9) & (pl.col("sigma") == 4.0), named=True)
    same_bits(np.array(row["values"]), ta.alma(CLOSE, 9, 0.85, 4.0))
    long = frame.explode("values")
    assert long.height == 4 * len(CLOSE)
    frame = ta.ma_batch(CLOSE, average_range=["sma", "ema"]).to_polars()
    assert frame["average"].to_list() == ["sma", "ema"]


def test_frames_that_are_not_installed():
    """Nothing but the two methods imports pandas or polars."""
    program = """
import sys
sys.modules["pandas"] = sys.modules["polars"] = None
import indicators as ta
result = ta.sma_batch([1.0, 2.0, 3.0], period_range=[2])
result.values_for(period=2), list(result.rows())
for method in (result.to_pandas, result.to_polars):
    try:
        method()
    except ImportError as error:
        print(error.name)
"""
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    assert told.stdout.split() == ["pandas", "polars"]


@pytest.mark.parametrize("kind", [list, np.array, pd.Series, pl.Series])
def test_every_kind_of_series_has_a_result(kind):
    result = ta.sma_batch(kind(list(CLOSE)), period_range=[5])
    assert type(result) is ta.SweepResult
    same_bits(result.values_for(period=5), ta.sma(CLOSE, 5))
