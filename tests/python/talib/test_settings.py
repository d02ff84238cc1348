"""The settings of the whole process, and all else that the modules hold."""

import numpy as np
import pytest
import talib
from fresh_python import in_new_python
from indicators.talib import _ta_lib, abstract, deprecated, stream
from indicators.talib._table.rows import UNSTABLE
from talib_cases import TABLE, all_bars, inputs, ours, outputs

import indicators as ta

CLOSE = all_bars()[3]["close"]
WITH_ONE = [name for name in TABLE if TABLE[name].flags & UNSTABLE]


@pytest.fixture(autouse=True)
def as_before():
    yield
    ours.set_unstable_period("ALL", 0)


@pytest.mark.parametrize("name", WITH_ONE)
@pytest.mark.parametrize("setting", ["itself", "ALL"])
def test_an_unstable_period_leaves_out_the_first_values(name, setting):
    series = inputs(name, all_bars()[0])
    function = getattr(ours, name)
    before, first = outputs(function(*series)), abstract.Function(name).lookback
    ours.set_unstable_period(name if setting == "itself" else "ALL", 5)
    assert ours.get_unstable_period(name) == 5
    assert abstract.Function(name).lookback == first + 5
    for got, other in zip(outputs(function(*series)), before, strict=True):
        assert np.array_equal(got[first + 5 :], other[first + 5 :], equal_nan=True)
        assert np.all((got[: first + 5] == 0) | np.isnan(got[: first + 5]))
    with pytest.raises(ours.InsufficientHistory):
        getattr(stream, name)(*(values[: first + 5] for values in series))
    assert getattr(stream, name)(*series).out_range.begidx == first + 5
    ours.set_unstable_period(name, 0)
    assert abstract.Function(name).lookback == first


def test_it_is_that_of_talib():
    values = np.random.default_rng(0).normal(size=300).cumsum()
    try:
        for module in (ours, talib):
            module.set_unstable_period("EMA", 7)
        assert np.allclose(ours.EMA(values, 5), talib.EMA(values, 5), equal_nan=True, rtol=1e-9)
        later = np.concatenate([[np.nan] * 3, values])
        assert np.allclose(ours.EMA(later, 5), talib.EMA(later, 5), equal_nan=True, rtol=1e-9)
    finally:
        talib.set_unstable_period("EMA", 0)


def test_names_of_unstable_periods():
    for name in ("SMA", "NONE", "ema", "NOPE"):
        with pytest.raises(KeyError):
            ours.set_unstable_period(name, 1)
        with pytest.raises(KeyError):
            ours.get_unstable_period(name)
    for name in ("ADXR", "MFI", "STOCHRSI"):
        with pytest.deprecated_call():
            ours.set_unstable_period(name, 5)
        with pytest.deprecated_call():
            assert ours.get_unstable_period(name) == 0
    for period in (-1, 2**31):
        with pytest.raises(ta.IndicatorError, match="allowed"):
            ours.set_unstable_period("EMA", period)
    assert np.array_equal(ours.SMA(CLOSE), ta.sma(CLOSE, 30), equal_nan=True)


def test_compatibility_does_nothing():
    for value in (1, 0):
        assert ours.set_compatibility(value) is None and ours.get_compatibility() == 0
    with pytest.raises(TypeError):
        ours.set_compatibility("1")


def test_candle_settings_are_the_defaults():
    kinds, ranges = _ta_lib.CandleSettingType, _ta_lib.RangeType
    assert _ta_lib._ta_set_candle_settings(kinds.BodyDoji, ranges.HighLow, 10, 0.1) is None
    with pytest.raises(ta.IndicatorError, match="allowed: the default"):
        _ta_lib._ta_set_candle_settings(kinds.BodyDoji, ranges.HighLow, 10, 0.2)
    assert _ta_lib._ta_restore_candle_default_settings(kinds.AllCandleSettings) is None
    for wrong in (-1, 12, "BodyDoji"):
        with pytest.raises(ta.IndicatorError, match="settingtype"):
            _ta_lib._ta_restore_candle_default_settings(wrong)
    names = [name for name in dir(talib._ta_lib.CandleSettingType) if name[0].isupper()]
    for name in names:
        assert getattr(kinds, name) == getattr(talib._ta_lib.CandleSettingType, name)


@pytest.mark.skipif(talib.__version__ != "0.8.2", reason="compared with TA-Lib 0.8.2")
def test_the_modules_hold_what_those_of_talib_do():
    import talib.abstract
    import talib.deprecated
    import talib.stream

    for mine, other in [
        (ours, talib),
        (abstract, talib.abstract),
        (stream, talib.stream),
        (deprecated, talib.deprecated),
        (ours.func, talib.func),
    ]:
        public = set(getattr(other, "__all__", dir(other)))
        assert public - {name for name in public if name.startswith("__")} <= set(dir(mine))
    assert ours.func is _ta_lib and ours.get_functions() == talib.get_functions()
    assert ours.get_function_groups() == talib.get_function_groups()
    assert ours.__function_groups__ == talib.__function_groups__
    assert ours.__TA_FUNCTION_NAMES__ == talib.__TA_FUNCTION_NAMES__
    assert ours.__version__ == talib.__version__
    assert ours.__ta_version__.split()[0] == talib.__ta_version__.split()[0]
    assert deprecated.MA_RMA == talib.deprecated.MA_RMA == 13
    groups = ours.get_function_groups()
    groups["Cycle Indicators"].clear()
    assert ours.get_function_groups()["Cycle Indicators"]


def test_what_is_imported():
    """Neither with the package nor by it is anything imported that was not asked for."""
    in_new_python("""
        assert not any(name.startswith("indicators.talib") for name in sys.modules)
        import indicators.talib
        indicators.talib.SMA(close), indicators.talib.stream.SMA(close)
        import indicators.talib.abstract
        indicators.talib.abstract.SMA({"close": close})
        for name in ("pandas", "polars", "talib"):
            assert name not in sys.modules, name
    """)


def test_everything_by_a_star():
    in_new_python("""
        from indicators.talib import *
        from indicators.talib.abstract import Function
        from indicators.talib._ta_lib import SMA as plain
        assert SMA is plain and Function("SMA").lookback == 29 and len(get_functions()) == 201
        from indicators.talib.stream import *
        assert SMA is not plain and SMA(close).value == plain(close)[-1]
    """)


def test_installed_it_is_talib():
    in_new_python("""
        import indicators.talib
        indicators.talib.install()
        import talib, talib.abstract as abstract
        from talib import func, stream, _ta_lib, MA_Type, deprecated
        from talib.stream import SMA
        assert talib is indicators.talib and talib.abstract is indicators.talib.abstract
        assert func is talib.func is _ta_lib and SMA is stream.SMA
        assert (talib.SMA(close)[-1], SMA(close).value) == (abstract.SMA(close)[-1],) * 2
    """)
