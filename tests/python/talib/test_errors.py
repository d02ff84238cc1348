"""Wrong calls are exceptions of the kinds that callers of TA-Lib catch, and say what is wrong."""

import numpy as np
import pandas as pd
import pytest
from indicators.talib import _ta_lib, abstract
from talib_cases import ours

import indicators as ta

CLOSE = np.arange(50.0)
# More digits than Python writes.
HUGE = 10**5000


def refused(kind, words, function, *args, **kwargs):
    with pytest.raises(kind) as caught:
        function(*args, **kwargs)
    assert isinstance(caught.value, Exception) and words in str(caught.value)


@pytest.mark.parametrize(
    "value",
    [0, -1, 100_001, -(2**31) + 1, 2**70, HUGE, 1e300],
    ids=lambda v: f"{float(v):g}" if v is not HUGE else "huge",
)
def test_a_period_out_of_range(value):
    refused(ta.IndicatorError, "SMA: timeperiod is ", ours.SMA, CLOSE, value)


@pytest.mark.parametrize("value", ["2", b"2", None, [2], np.nan, np.inf, 1j, object()])
def test_a_period_that_is_no_number(value):
    refused(TypeError, "SMA: timeperiod must be an integer, not ", ours.SMA, CLOSE, value)


@pytest.mark.parametrize("value", [np.nan, np.inf, -1e38, HUGE], ids=["nan", "inf", "low", "huge"])
def test_a_number_out_of_range(value):
    kind = TypeError if isinstance(value, int) else ta.IndicatorError
    refused(kind, "BBANDS: nbdevup ", ours.BBANDS, CLOSE, 20, value)


@pytest.mark.parametrize("value", ["2", None, [2.0], 1j])
def test_a_number_that_is_none(value):
    refused(TypeError, "BBANDS: nbdevdn must be a number", ours.BBANDS, CLOSE, nbdevdn=value)


@pytest.mark.parametrize("value", [2.7, True + 1, np.int64(2), np.float32(2.5), np.array(2)])
def test_a_period_is_cut_to_a_whole_number(value):
    assert np.array_equal(ours.SMA(CLOSE, value), ours.SMA(CLOSE, 2), equal_nan=True)


@pytest.mark.parametrize("value", [-1, 14, 99])
def test_no_kind_of_average(value):
    refused(ta.IndicatorError, "STOCH: slowk_matype is", ours.STOCH, *[CLOSE] * 3, 5, 3, value)


def test_parameters_that_do_not_go_together():
    for call in (ours.MAVP, ours.stream.MAVP):
        with pytest.raises(ta.IndicatorError, match=r"MAVP: .*minperiod.*maxperiod") as caught:
            call(CLOSE, CLOSE, 9, 5)
        assert "_period" not in str(caught.value) and "Stream" not in str(caught.value)


@pytest.mark.parametrize(
    "values, kind",
    [
        (None, TypeError),
        ("close", TypeError),
        (3.0, ta.IndicatorError),
        (CLOSE.reshape(5, 10), ta.IndicatorError),
        (CLOSE.astype(complex), TypeError),
        (CLOSE.astype("datetime64[s]"), TypeError),
        (["1", "2"], TypeError),
        # Of which a stream of ours would read a column.
        ({"close": CLOSE}, TypeError),
        (pd.DataFrame({"close": CLOSE}), TypeError),
    ],
)
def test_what_is_no_series(values, kind):
    refused(kind, "SMA: ", ours.SMA, values, 3)
    with pytest.raises(kind, match=r"real|dimension"):
        ours.SMA(values, 3)


def test_lengths_that_differ():
    refused(
        ta.IndicatorError,
        "BOP: input array lengths are different: open 50, high 50, low 49, close 50",
        ours.BOP,
        CLOSE,
        CLOSE,
        CLOSE[1:],
        CLOSE,
    )

    # Of some patterns ours does not read all prices.
    for place in range(4):
        bars = [CLOSE[place == at :] for at in range(4)]
        refused(ta.IndicatorError, "input array lengths are different", ours.CDLENGULFING, *bars)


@pytest.mark.parametrize(
    "call",
    [
        lambda: ours.ATR(CLOSE, CLOSE),
        lambda: ours.SMA(),
        lambda: ours.SMA(CLOSE, 3, 4),
        lambda: ours.SMA(CLOSE, period=3),
        lambda: ours.SMA(CLOSE, real=CLOSE),
    ],
)
def test_arguments_that_do_not_fit(call):
    with pytest.raises(TypeError, match=r"SMA|ATR"):
        call()


def test_what_the_callers_code_raises_passes_through():
    class Period:
        def __index__(self):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ours.SMA(CLOSE, Period())


def test_a_name_that_is_none():
    for name in ("NOPE", "sma", "_Nope", "SMA_"):
        with pytest.raises(AttributeError, match=name):
            getattr(ours, name)
        with pytest.raises(AttributeError, match=name):
            getattr(ours.func, name)


@pytest.mark.parametrize(
    "value", [[0.1] * 5000, "x" * 5000, (7,) * 5000], ids=["list", "text", "tuple"]
)
def test_long_values_are_cut_short(value):
    calls = (
        lambda: ours.SMA(CLOSE, value),
        lambda: ours.set_compatibility(value),
        lambda: ours.set_unstable_period("EMA", -(10**4000)),
        lambda: abstract.Function("X" * 5000),
        lambda: _ta_lib._ta_set_candle_settings(0, value, 10, 1.0),
        lambda: _ta_lib._ta_restore_candle_default_settings(value),
    )
    for call in calls:
        with pytest.raises((TypeError, ValueError)) as caught:
            call()
        assert len(str(caught.value)) < 400
