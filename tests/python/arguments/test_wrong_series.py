"""Wrong series, and wrong values for a stream: refused with a message that says it all."""

import datetime

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import ENTRIES, each, every_shape, with_periods
from refusals import ALLOWED, refused
from series import walk

import indicators as ta


@with_periods
def test_series_that_yield_nothing(entry):
    """The phrases are those that users of the predecessor match on."""
    count = len(entry.inputs)
    function = entry.function
    empty, missing = [np.array([])] * count, [np.full(50, np.nan)] * count
    refused(function, *empty, says=["Input data slice is empty"], error=ValueError)
    refused(
        entry.batch, *empty, **entry.axes(), says=["Input data slice is empty"], error=ValueError
    )
    refused(function, *missing, says=["All values are NaN"], error=ValueError)
    refused(entry.batch, *missing, **entry.axes(), says=["All values are NaN"], error=ValueError)
    refused(
        function,
        *walk(entry, 3),
        **dict.fromkeys(entry.periods, 5),
        says=["Invalid", "data length = 3"],
        error=ValueError,
    )
    short = [np.array([1.0, 2.0, 3.0, np.nan, 5.0, 6.0, 7.0])] * count
    low = dict.fromkeys(entry.periods, 5)
    says = ["Not enough valid data", f"needed = {entry.bars_before(**low) + 1}", "valid = 3"]
    refused(
        function,
        *short,
        **low,
        says=says if entry.bars_before(**low) < 7 else ["Not enough valid data"],
        error=ValueError,
    )


def test_inputs_that_are_never_complete():
    """Each input has values, but no bar has all."""
    high, low = np.array([1.0, np.nan] * 20), np.array([np.nan, 1.0] * 20)
    refused(ta.donchian, high, low, says=["All values are NaN"], error=ValueError)


@each([entry for entry in ENTRIES if len(entry.inputs) > 1])
def test_inputs_of_unequal_length(entry):
    series = walk(entry, 60)
    for position in range(len(series)):
        unequal = [values[: 60 - 7 * (turn == position)] for turn, values in enumerate(series)]
        says = [
            f"{name} = {len(values)}" for name, values in zip(entry.inputs, unequal, strict=True)
        ]
        refused(entry.function, *unequal, says=says, error=ValueError)
        refused(entry.batch, *unequal, **entry.axes(), says=says, error=ValueError)
        stream = entry.stream_class()
        with pytest.raises(ValueError, match=says[0]):
            stream.extend(*unequal)
        assert entry.is_fresh(stream), "a refused piece was fed"


NOT_SERIES = [
    (np.ones((2, 3, 4)), ValueError, "3 dimensions"),
    (np.float64(3.0), ValueError, "0 dimensions"),
    (3.0, ValueError, "0 dimensions"),
    ([[1.0, 2.0], [3.0, 4.0]], ValueError, "2 dimensions"),
    ("1.0", TypeError, "str"),
    (["1.0"] * 60, TypeError, "U3"),
    ([1.0] * 59 + ["2"], TypeError, "U"),
    (np.array(["1.0"] * 60, dtype=object), TypeError, "str"),
    ([b"1.0"] * 60, TypeError, "S3"),
    (None, TypeError, "None"),
    (object(), TypeError, "object"),
    ({1.0, 2.0}, TypeError, "set"),
    ({"a": 1.0}, TypeError, "dict"),
    (iter([1.0] * 60), TypeError, "iterator"),
    (np.ones(60, dtype=complex), TypeError, "complex128"),
    ([1j] * 60, TypeError, "complex128"),
    (np.arange(60).astype("datetime64[D]"), TypeError, "datetime64"),
    (np.arange(60).astype("timedelta64[D]"), TypeError, "timedelta64"),
    (np.zeros(60, dtype=[("x", float)]), TypeError, "x"),
    ([[1.0], [1.0, 2.0]], TypeError, "list"),
]


# A time is a number to NumPy and pandas, and none here.
DAYS = pd.Series(pd.date_range("2020-01-01", periods=60))
AWARE = DAYS.dt.tz_localize("Asia/Tokyo")
SERIES_OF_TIMES = {
    "naive": DAYS,
    "aware": AWARE,
    "index": pd.DatetimeIndex(DAYS),
    "aware index": pd.DatetimeIndex(AWARE),
    "categories": AWARE.astype("category"),
    "objects": AWARE.astype(object),
    "some missing": AWARE.where(AWARE.index != 3),
    "list": AWARE.tolist(),
    "python's own": [datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)] * 60,
    "dates": [datetime.date(2020, 1, 1)] * 60,
    "objects of numpy": np.array([np.datetime64("2020-01-01", "ns")] * 60, object),
    "durations": DAYS - DAYS[0],
    "durations of numpy": np.array([np.timedelta64(5, "ns")] * 60, object),
    "periods": pd.Series(pd.period_range("2020-01", periods=60, freq="M")),
    "polars": pl.Series(DAYS.to_list()).dt.replace_time_zone("UTC"),
    "polars, naive": pl.Series(DAYS.to_list()),
    "polars, dates": pl.Series(DAYS.to_list()).cast(pl.Date),
}
TIMES = [AWARE[0], DAYS[0], np.datetime64("2020-01-01"), np.timedelta64(5, "D"), DAYS[1] - DAYS[0]]


@pytest.mark.parametrize("times", SERIES_OF_TIMES.values(), ids=SERIES_OF_TIMES)
def test_times_are_no_prices(times):
    for read in (ta.sma, ta.sma_batch, ta.SmaStream().extend):
        with pytest.raises(TypeError, match="data must be real numbers in one dimension, not "):
            read(times)


def test_times_are_no_parameters():
    for time in TIMES:
        with pytest.raises(TypeError, match="period must be an integer"):
            ta.sma(np.ones(60), time)
        with pytest.raises(TypeError, match="offset must be a number"):
            ta.alma(np.ones(60), 5, time)


@every_shape
@pytest.mark.parametrize("wrong, error, shown", NOT_SERIES, ids=lambda value: type(value).__name__)
def test_inputs_that_are_no_series(entry, wrong, error, shown):
    for position, name in enumerate(entry.inputs):
        series = list(walk(entry, 60))
        series[position] = wrong
        says = [name, shown]
        for function, arguments in [(entry.function, {}), (entry.batch, entry.axes())]:
            message = refused(function, *series, **arguments, says=says, error=error)
            assert any(word in message for word in ALLOWED)
        with pytest.raises(error, match=f"{entry.stream}.extend: .*{name}"):
            # By name: a dictionary that is the only argument by position is a bar.
            entry.stream_class().extend(**dict(zip(entry.inputs, series, strict=True)))


@every_shape
@pytest.mark.parametrize("panel", [np.ones((5, 10)), np.matrix(np.ones(50)), np.ones((0, 5))])
def test_a_stream_is_of_one_series(entry, panel):
    with pytest.raises(ValueError, match=f"{entry.stream}.extend: .*2 dimensions"):
        entry.stream_class().extend(*[panel] * len(entry.inputs))


@every_shape
def test_values_for_a_stream(entry):
    stream = entry.stream_class()
    good = [1.0] * len(entry.inputs)
    for method in ("update", "peek"):
        function = getattr(stream, method)
        for value in ("1.0", [1.0], 1j, np.complex64(1), np.ones(3), object(), *TIMES):
            with pytest.raises(
                TypeError, match=rf"{entry.stream}\.{method}: {entry.inputs[-1]} must be"
            ):
                function(*good[:-1], value)
        for arguments in (good[:-1], [*good, 1.0]):
            with pytest.raises(TypeError, match=rf"{entry.stream}\.{method}: "):
                function(*arguments)
        with pytest.raises(TypeError, match="nonsense"):
            function(*good, nonsense=1.0)
        with pytest.raises(
            (ValueError, TypeError), match=rf"{entry.stream}\.{method}: {entry.inputs[-1]}"
        ):
            function(*good[:-1], 10**400)
    assert entry.is_fresh(stream), "a refused row was fed"


def test_the_base_class_is_no_stream():
    with pytest.raises(TypeError, match="AlmaStream"):
        ta.Stream()
