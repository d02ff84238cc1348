"""Functions as objects: what they say about themselves, read, keep and forget."""

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pandas as pd
import polars as pl
import pytest
import talib.abstract
from indicators.talib import abstract
from talib_cases import COLUMNS, TABLE, all_bars, each_function, inputs, ours, outputs
from talib_cases import same_bits as same

import indicators as ta

BARS = dict(zip(COLUMNS, (all_bars()[3][name] for name in COLUMNS), strict=True))
CLOSE = BARS["close"]


def table(name):
    """Columns for all inputs, in the order in which the function takes them."""
    function = abstract.Function(name)
    series = dict(zip(function_columns(function), inputs(name, BARS), strict=True))
    return BARS | series


def function_columns(function):
    return [
        column
        for columns in function.input_names.values()
        for column in (columns if isinstance(columns, list) else [columns])
    ]


@pytest.mark.skipif(talib.__version__ != "0.8.2", reason="the table is of TA-Lib 0.8.2")
@pytest.mark.parametrize("name", TABLE)
def test_info_is_that_of_talib(name):
    mine, other = abstract.Function(name), talib.abstract.Function(name)
    assert mine.info == other.info and list(mine.info) == list(other.info)
    assert repr(mine) == repr(other) and str(mine) == str(other)
    assert mine.input_names == other.input_names and mine.parameters == other.parameters
    assert mine.function_flags == other.function_flags
    assert mine.output_flags == other.output_flags and mine.output_names == other.output_names
    assert mine.get_parameters() == other.get_parameters()
    assert abstract._get_defaults_and_docs(mine.info) == talib.abstract._get_defaults_and_docs(
        other.info
    )


@each_function
def test_lookback_is_that_of_talib(name):
    mine, other = abstract.Function(name), talib.abstract.Function(name)
    assert mine.lookback == other.lookback
    longer = {key: value + 3 for key, value in mine.parameters.items() if "period" in key}
    mine.parameters, other.parameters = longer, dict(longer)
    assert mine.lookback == other.lookback


@each_function
def test_a_table_in_any_container(name):
    bars = table(name)
    function, plain = abstract.Function(name), getattr(ours, name)
    expected = outputs(plain(*(bars[column] for column in function_columns(function))))
    index = pd.RangeIndex(5, 5 + len(CLOSE))
    several = len(expected) > 1

    got = function(bars)
    assert type(got) is (list if several else np.ndarray)
    same(got, expected)

    got = function(pd.DataFrame(bars, index=index))
    assert type(got) is (pd.DataFrame if several else pd.Series) and (got.index == index).all()
    got = [got[each] for each in function.output_names] if several else [got]
    same([each.to_numpy() for each in got], expected)

    got = function(pl.DataFrame(bars))
    assert type(got) is (pl.DataFrame if several else pl.Series)
    got = [got[each] for each in function.output_names] if several else [got]
    same([each.to_numpy() for each in got], expected)

    got = function(*(pd.Series(bars[column]) for column in function_columns(function)))
    assert type(got) is (list if several else np.ndarray)
    same(got, expected)


def test_one_object_of_each_name():
    assert abstract.SMA is abstract.SMA and isinstance(abstract.SMA, abstract.Function)
    assert abstract.Function("sma") is not abstract.SMA
    with pytest.raises(ta.IndicatorError, match="NOPE not supported by TA-LIB"):
        abstract.Function("nope")
    with pytest.raises(AttributeError, match="NOPE"):
        _ = abstract.NOPE
    assert set(TABLE) <= set(dir(abstract))


def test_columns_of_ones_own():
    frame = pd.DataFrame(BARS | {"mine": CLOSE * 2})
    for got in (
        abstract.SMA(frame, price="mine"),
        abstract.SMA(frame, 30, price="mine"),
        abstract.Function("SMA", price="mine")(frame),
        abstract.SMA({"mine": CLOSE * 2}, price="mine"),
    ):
        same(np.asarray(got), ours.SMA(CLOSE * 2, 30))
    got = abstract.ATR(frame, prices=["mine", "low", "close"])
    same(got.to_numpy(), ours.ATR(CLOSE * 2, BARS["low"], CLOSE))
    got = abstract.ADD(frame, price0="mine", price1="close")
    same(got.to_numpy(), CLOSE * 3)
    same(abstract.SMA(CLOSE, price="whatever"), ours.SMA(CLOSE))


def test_parameters_in_every_way():
    expected = ours.SMA(CLOSE, 10)
    function = abstract.Function("SMA", 10)
    for got in (
        abstract.SMA(BARS, 10),
        abstract.SMA(BARS, timeperiod=10),
        abstract.SMA(CLOSE, 10),
        abstract.SMA(CLOSE, timeperiod=np.int64(10)),
        abstract.SMA(BARS, None, timeperiod=10),
        abstract.Function("SMA", BARS, 10).outputs,
        abstract.Function("SMA", timeperiod=10).run(BARS),
        function(BARS),
        function(),
        function.run(),
        function.outputs,
    ):
        same(got, expected)
    function.set_parameters(timeperiod=5)
    same(function.outputs, ours.SMA(CLOSE, 5))
    function.set_parameters({"timeperiod": 6})
    same(function.outputs, ours.SMA(CLOSE, 6))
    function.parameters = {"timeperiod": 7}
    same(function.run(), ours.SMA(CLOSE, 7))
    function.set_function_args(BARS, 8)
    assert function.parameters == function.info["parameters"] == {"timeperiod": 8}
    same(function.outputs, ours.SMA(CLOSE, 8))
    bands = abstract.BBANDS(BARS, nbdevup=1, nbdevdn=np.float64(3))
    same(bands, ours.BBANDS(CLOSE, nbdevup=1.0, nbdevdn=3.0))


def test_a_call_keeps_its_table_and_nothing_else():
    function = abstract.Function("SMA", 10)
    function(BARS, 5, price="open")
    assert function.parameters == {"timeperiod": 10} and function.input_names == {"price": "close"}
    assert function.get_input_arrays() == BARS
    same(function(), ours.SMA(CLOSE, 10))


@pytest.mark.parametrize(
    "call",
    [
        lambda function, frame: function(frame, 5, price="nope"),
        lambda function, frame: function(frame, 0, price="open"),
        lambda function, frame: function(frame, price="open", timeperiod="5"),
        lambda function, frame: function.set_function_args(frame, 0.5, price="open"),
        lambda function, frame: function.set_function_args({"open": CLOSE}, 5),
        lambda function, frame: function.set_parameters(timeperiod="5"),
        lambda function, frame: function.set_parameters({"timeperiod": 5, "nope": 5}),
        lambda function, frame: function.set_input_names({"price": "open", "nope": "low"}),
        lambda function, frame: function.run({"close": [[1.0]]}),
        lambda function, frame: setattr(function, "input_arrays", 5),
    ],
)
def test_what_fails_leaves_nothing_behind(call):
    function = abstract.Function("SMA", BARS, 10)
    before = function.info, function.get_input_arrays(), function.outputs
    with pytest.raises((TypeError, ValueError)):
        call(function, pd.DataFrame(BARS))
    assert (function.info, function.get_input_arrays()) == before[:2]
    same(function.outputs, before[2])
    same(function(), ours.SMA(CLOSE, 10))


def test_what_is_missing_is_said():
    for frame in ({"open": CLOSE}, pd.DataFrame({"Close": CLOSE}), pl.DataFrame({"open": CLOSE})):
        with pytest.raises(ta.IndicatorError, match="missing required data key: close"):
            abstract.SMA(frame)
    with pytest.raises(ta.IndicatorError, match="missing required data keys: high, low"):
        abstract.ATR({"close": CLOSE})
    with pytest.raises(TypeError, match=r"Not enough price arguments: expected 1 \(close\)"):
        abstract.Function("SMA")()
    with pytest.raises(TypeError, match=r"Not enough price arguments: expected 3 \(high, low"):
        abstract.ATR(CLOSE, CLOSE, 14)
    with pytest.raises(TypeError, match=r"Too many price arguments: expected 1 \(close\)"):
        abstract.SMA(CLOSE, CLOSE)
    with pytest.raises(TypeError, match=r"timeperiod \(expected int, got float\)"):
        abstract.SMA(CLOSE, 2.5)
    with pytest.raises(ta.IndicatorError, match="SMA: timeperiod is 0"):
        abstract.SMA(CLOSE, 0)


def test_what_has_no_effect():
    """Arguments that are left over are ignored, as there; a name that means nothing is told."""
    same(abstract.STOCHF(BARS, 5, 3, 0, 3, 0), ours.STOCHF(*inputs("STOCHF", BARS), 5, 3, 0))
    with pytest.warns(UserWarning, match="SMA: period has no effect"):
        got = abstract.SMA(BARS, period=5)
    same(got, ours.SMA(CLOSE, 30))


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda f: pickle.loads(pickle.dumps(f))]
)
def test_copies_go_their_own_way(again):
    function = abstract.Function("SMA", BARS, 10, price="open")
    other = again(function)
    assert type(other) is abstract.Function and other.info == function.info
    same(other.outputs, function.outputs)
    function.set_input_arrays(BARS | {"open": CLOSE})
    same(other.outputs, ours.SMA(BARS["open"], 10))
    function.set_input_arrays(BARS)
    other.set_parameters(timeperiod=3)
    other.input_names = {"price": "close"}
    assert function.parameters == {"timeperiod": 10} and function.input_names == {"price": "open"}
    same(function(), ours.SMA(BARS["open"], 10))
    same(other(), ours.SMA(CLOSE, 3))


def test_info_is_a_copy():
    function = abstract.Function("STOCH")
    info = function.info
    info["parameters"]["fastk_period"] = 99
    info["input_names"]["prices"].append("volume")
    function.output_flags["slowk"].append("nope")
    assert function.info == abstract.Function("STOCH").info


def test_a_class_of_ones_own():
    class Candles:
        def __init__(self, close):
            self.close = close

    class Mine(abstract.Function):
        def set_input_arrays(self, input_arrays):
            if isinstance(input_arrays, Candles):
                return super().set_input_arrays({"close": input_arrays.close})
            return super().set_input_arrays(input_arrays)

    same(Mine("SMA")(Candles(CLOSE), 5), ours.SMA(CLOSE, 5))


def test_each_thread_has_its_own():
    """They begin with what the object was made with."""
    shared = abstract.Function("SMA", 10)
    shared.set_parameters(timeperiod=20)

    def work(turn):
        first = shared.parameters["timeperiod"]
        for period in range(2, 30):
            close = CLOSE * turn
            same(shared({"close": close}, timeperiod=period), ours.SMA(close, period))
            shared.set_parameters(timeperiod=period + turn)
            same(shared.outputs, ours.SMA(close, period + turn))
            shared.set_parameters(timeperiod=10)
        return first

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(work, range(1, 5))) <= {10}
    assert shared.parameters == {"timeperiod": 20} and shared.get_input_arrays() == {}
