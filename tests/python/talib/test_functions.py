"""Every function of the table against TA-Lib itself: values, types, and the first value."""

import numpy as np
import pytest
import talib
from series import SYMBOLS
from talib import abstract
from talib_cases import TABLE, agree, all_bars, each_function, inputs, ours, outputs

pytestmark = pytest.mark.skipif(talib.__version__ != "0.8.2", reason="compared with TA-Lib 0.8.2")

# Of two values these are ratios of what may be rounding alone.
VAGUE_OF_TWO = {"BETA", "CCI", "CORREL", "LINEARREG_ANGLE", "IMI"}
# Of one bar that stands still these are 50 there, and stay what they were here.
HELD_OF_ONE = {"RVI"}
# Of prices that are the same in decimals, rounding makes one the higher: walks are exact.
ROUNDED = {"MFI"}
# The index stays at 0 or 100 for many bars, and what is constant but for rounding has neither a
# phase nor an efficiency.
ROUNDED_AVERAGES = {("STOCHRSI", talib.MA_Type.MAMA), ("STOCHRSI", talib.MA_Type.KAMA)}


def bars_of(name):
    return all_bars()[len(SYMBOLS) if name in ROUNDED else 0 :]


def both(name, bars, *parameters, **chosen):
    series = inputs(name, bars)
    got = getattr(ours, name)(*series, *parameters, **chosen)
    agree(got, getattr(talib, name)(*series, *parameters, **chosen))


@each_function
def test_by_default(name):
    for bars in bars_of(name):
        both(name, bars)


@pytest.mark.parametrize("period", [1, 2, 3, 9, 50])
@pytest.mark.parametrize("name", [n for n in TABLE if TABLE[n].parameters])
def test_with_other_periods(name, period):
    if (period <= 3 and name in VAGUE_OF_TWO) or (period == 1 and name in HELD_OF_ONE):
        pytest.skip("it means nothing")
    chosen = {
        parameter.name: max(period, parameter.least) + turn
        for turn, parameter in enumerate(TABLE[name].parameters)
        if parameter.kind == "whole"
    }
    for bars in bars_of(name):
        both(name, bars, **chosen)


@each_function
def test_with_other_numbers(name):
    for parameter in TABLE[name].parameters:
        if parameter.kind == "number":
            within = max(parameter.least, -1.5), min(parameter.most, 2.5)
            for value in (*within, sum(within) / 3):
                for bars in bars_of(name)[::2]:
                    both(name, bars, **{parameter.name: float(value)})


@pytest.mark.parametrize("kind", range(14))
@each_function
def test_with_each_kind_of_average(name, kind):
    names = [each.name for each in TABLE[name].parameters if each.kind == "average"]
    if not names:
        return
    if (name, kind) in ROUNDED_AVERAGES:
        pytest.skip("rounding decides")
    if name == "BBANDS" and kind == talib.MA_Type.DISABLED:
        pytest.skip("refused")
    for bars in bars_of(name)[::2]:
        both(name, bars, **dict.fromkeys(names, kind))


@each_function
def test_sentinels_are_defaults(name):
    series = inputs(name, all_bars()[0])
    sentinels = {
        each.name: -(2**31) if each.kind == "whole" else -4e37
        for each in TABLE[name].parameters
        if each.kind != "average"
    }
    function = getattr(ours, name)
    for got, expected in zip(
        outputs(function(*series, **sentinels)), outputs(function(*series)), strict=True
    ):
        assert np.array_equal(got, expected, equal_nan=True)


@each_function
def test_a_short_series_has_no_value(name):
    """As many as are needed less one, one, and none at all."""
    series = inputs(name, all_bars()[0])
    for length in (0, 1, lookback(name)):
        part = [values[:length] for values in series]
        agree(getattr(ours, name)(*part), getattr(talib, name)(*part))


def lookback(name):
    return abstract.Function(name).lookback


@each_function
def test_what_is_missing_at_the_start_shifts_the_answer(name):
    for bars in bars_of(name)[::3]:
        series = [np.concatenate([[np.nan] * 7, values]) for values in inputs(name, bars)]
        agree(getattr(ours, name)(*series), getattr(talib, name)(*series))


@each_function
def test_arguments_by_their_names(name):
    row, series = TABLE[name], inputs(name, all_bars()[0])
    by_name = dict(zip(row.arguments, series, strict=True))
    by_name |= {each.name: each.default for each in row.parameters}
    agree(getattr(ours, name)(**by_name), getattr(talib, name)(*series))


@each_function
def test_several_outputs_are_a_plain_tuple(name):
    result = getattr(ours, name)(*inputs(name, all_bars()[0]))
    assert type(result) is (tuple if len(TABLE[name].outputs) > 1 else np.ndarray)
