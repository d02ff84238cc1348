"""Panels: every series of an array of two dimensions or a frame has the bits that it has alone."""

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import every_shape, of_outputs, same_bits, with_periods
from series import walk, with_gaps

import indicators as ta

COUNT, LENGTH = 5, 200


def panels(entry):
    """For each input, a row for each series: the last is too short for any value."""
    walks = [with_gaps(walk(entry, LENGTH, seed=seed), [3 * seed]) for seed in range(COUNT)]
    for values in walks[-1]:
        values[:] = np.nan
    return [np.array(rows) for rows in zip(*walks, strict=True)]


def alone(entry, rows, **params):
    """[outputs, series, values], each series computed by itself."""
    one = [entry.compute_or_nothing(each, **params) for each in zip(*rows, strict=True)]
    return np.array(one).transpose(1, 0, 2)


@every_shape
def test_arrays(entry):
    rows = panels(entry)
    expected = alone(entry, rows)
    across = of_outputs(entry.function(*rows, axis=1))
    last = of_outputs(entry.function(*rows, axis=-1))
    down = of_outputs(entry.function(*(each.T for each in rows)))
    first = of_outputs(entry.function(*(each.T.copy() for each in rows), axis=0))
    for output, values in enumerate(expected):
        assert across[output].dtype == entry.dtype(entry.outputs[output])
        for got in (across[output], last[output], down[output].T, first[output].T):
            same_bits(got, values)


@every_shape
def test_frames_of_pandas(entry):
    rows = panels(entry)
    days, names = pd.date_range("2024-01-01", periods=LENGTH), list("ABCDE")
    frames = [pd.DataFrame(each.T, index=days, columns=names) for each in rows]
    result = entry.function(*frames)
    assert type(result) is pd.DataFrame and result.index.equals(days)
    expected = alone(entry, rows)
    if len(entry.outputs) == 1:
        assert list(result.columns) == names
        same_bits(result.to_numpy().T, expected[0])
        return
    assert list(result.columns) == [(name, output) for name in names for output in entry.outputs]
    for place, output in enumerate(entry.outputs):
        one = result.xs(output, axis=1, level=-1)
        assert (one.dtypes == entry.dtype(output)).all()
        same_bits(one.to_numpy().T, expected[place])


@every_shape
def test_frames_of_polars(entry):
    rows = panels(entry)
    names = list("ABCDE")
    frames = [
        pl.DataFrame(
            {
                name: pl.Series(values, nan_to_null=True)
                for name, values in zip(names, each, strict=True)
            }
        )
        for each in rows
    ]
    result = entry.function(*frames)
    ends = [f"_{output}" for output in entry.outputs] if len(entry.outputs) > 1 else [""]
    assert result.columns == [f"{name}{end}" for name in names for end in ends]
    expected = alone(entry, rows)
    for place, end in enumerate(ends):
        got = [result[f"{name}{end}"].cast(pl.Float64).fill_null(np.nan) for name in names]
        same_bits(np.array(got), expected[place])


@with_periods
def test_a_column_that_is_too_short_does_not_stop_the_others(entry):
    series = walk(entry, 60, seed=4)
    params = dict.fromkeys(entry.periods, 5)
    short = [np.where(np.arange(60) < 58, np.nan, values) for values in series]
    both = [np.stack(pair, axis=1) for pair in zip(short, series, strict=True)]
    results = of_outputs(entry.function(*both, **params))
    for result, values in zip(results, entry.compute(series, **params), strict=True):
        same_bits(result[:, 1], values)


def test_wide_panels_on_all_threads():
    """More series than one thread takes at a time, in one call."""
    rows = 100 + np.cumsum(np.random.default_rng(1).normal(size=(500, 2000)), axis=1)
    got = ta.rsi(rows, axis=1)
    for row in range(0, 500, 41):
        same_bits(got[row], ta.rsi(rows[row]))


@pytest.mark.parametrize("shape", [(0, 3), (3, 0), (0, 0), (1, 1)])
def test_panels_without_a_value(shape):
    assert ta.sma(np.ones(shape), period=2).shape == shape
    assert np.isnan(ta.sma(np.ones(shape), period=2)).all()


def test_other_numbers():
    whole = np.arange(60).reshape(20, 3)
    expected = ta.sma(whole.astype(float), period=3)
    nullable = pd.DataFrame(whole, dtype="Int64")
    for given in (
        whole,
        whole.astype("f4"),
        whole[::1, ::1].astype(">i8"),
        np.asfortranarray(whole),
    ):
        same_bits(ta.sma(given, period=3), expected)
    same_bits(ta.sma(nullable, period=3), expected)
    nullable.iloc[5, 1] = pd.NA
    masked = np.ma.masked_array(whole.astype(float), mask=np.zeros(whole.shape, bool))
    masked.mask[5, 1] = True
    gap = whole.astype(float)
    gap[5, 1] = np.nan
    same_bits(ta.sma(nullable, period=3), ta.sma(gap, period=3))
    same_bits(ta.sma(masked, period=3), ta.sma(gap, period=3))


def test_panels_that_are_not_aligned():
    """As arrays are that came over a network within a longer message."""
    close = np.arange(1.0, 41.0)
    odd = np.frombuffer(b"\0" + close.tobytes(), offset=1)
    assert not odd.flags.aligned
    same_bits(ta.sma(odd[:, np.newaxis], 3)[:, 0], ta.sma(close, 3))
    swept = ta.sma_batch(odd[:, np.newaxis], period_range=[3])
    same_bits(swept["values"][0, :, 0], ta.sma(close, 3))


def test_what_is_no_panel():
    table = np.ones((20, 3))
    with pytest.raises(
        ta.IndicatorError, match=r"^atr: Inputs differ in shape: high = \(20, 3\), low = \(20, 2\)"
    ):
        ta.atr(table, table[:, :2], table)
    with pytest.raises(ta.IndicatorError, match=r"^atr: Inputs differ in shape"):
        ta.atr(table, table[:, 0], table)
    with pytest.raises(ta.IndicatorError, match="3 dimensions"):
        ta.sma(np.ones((2, 3, 4)))
    for axis, error in [
        (2, ta.IndicatorError),
        (-2, ta.IndicatorError),
        ("0", TypeError),
        (1.0, TypeError),
    ]:
        with pytest.raises(error, match=r"^sma: .*axis"):
            ta.sma(table, axis=axis)
    with pytest.raises(ta.IndicatorError, match=r"^sma: Invalid axis: 1"):
        ta.sma(np.ones(20), axis=1)
    same_bits(ta.sma(np.ones(20), axis=-1), ta.sma(np.ones(20)))
    with pytest.raises(ta.IndicatorError, match=r"^sma: Invalid axis: 1"):
        ta.sma(pd.DataFrame(table), axis=1)
    for wrong in (
        pd.DataFrame({"a": ["x"] * 20, "b": [1.0] * 20}),
        pl.DataFrame({"a": ["x"] * 20}),
    ):
        with pytest.raises(TypeError, match=r"^sma: data\['a'\] must be real numbers"):
            ta.sma(wrong)
    with pytest.raises(
        ta.IndicatorError, match=r"^atr: Invalid low: another columns than high has"
    ):
        frame = pd.DataFrame(table, columns=list("abc"))
        ta.atr(frame, frame.set_axis(list("abd"), axis=1), frame)
    with pytest.raises(ta.IndicatorError, match="Invalid period"):
        ta.sma(table, period=0)
