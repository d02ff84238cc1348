"""A NaN or an infinity ends a run; each run is computed by itself, with its own warm-up."""

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import every_entry, runs, same_bits, with_periods
from hypothesis import given
from hypothesis import strategies as st
from series import allowed, any_series, inside, sample, walk, with_gaps

import indicators as ta

every_missing = pytest.mark.parametrize("missing", [np.nan, np.inf, -np.inf])


def run_by_run(entry, series, **params):
    """The naive model: split at missing values, compute every run alone, put the results back."""
    expected = np.repeat(entry.nothing, len(series[0]), axis=1)
    for start, stop in runs(allowed(entry, series)):
        if stop - start > entry.bars_before(**params):
            alone = entry.compute(tuple(v[start:stop] for v in series), **params)
            expected[:, start:stop] = entry.shifted(alone, start)
    return expected


@every_entry
@given(data=st.data())
def test_runs_are_computed_by_themselves(entry, data):
    params = data.draw(entry.parameters())
    series = data.draw(any_series(entry, max_length=1500))
    expected = run_by_run(entry, series, **params)
    same_bits(entry.compute_or_nothing(series, **params), expected)
    same_bits(entry.update_all(entry.stream_class(**params), series), expected)
    result = entry.stream_class(**params).extend(*series)
    same_bits(result if len(entry.outputs) > 1 else [result], expected)
    if runs(allowed(entry, series)):
        same_bits(entry.row(series, **params), expected)


@every_entry
@every_missing
def test_runs_at_the_edges_of_pieces(entry, missing):
    params = {period: 3 for period in entry.periods}
    for rows in (
        [0],
        [1023],
        [1024],
        [1023, 1024, 1025],
        [1022, 1027],
        [2047, 2048],
        range(0, 2100, 7),
        [2099],
    ):
        series = with_gaps(walk(entry, 2100, seed=6), list(rows), [missing])
        same_bits(entry.compute_or_nothing(series, **params), run_by_run(entry, series, **params))


@every_entry
@given(data=st.data())
def test_the_prefix_is_the_warmup(entry, data):
    params = data.draw(entry.parameters())
    warmup = entry.bars_before(**params)
    length = warmup + data.draw(st.integers(1, 50))
    series = walk(entry, length, seed=data.draw(st.integers(0, 99)))
    got = entry.compute(series, **params)
    same_bits(got[:, :warmup], np.repeat(entry.nothing, warmup, axis=1))
    assert np.isfinite(got[:, warmup:]).all(), "no value although the warm-up is over"
    stream = entry.stream_class(**params)
    answers = [stream.update(*row) for row in zip(*map(np.ndarray.tolist, series), strict=True)]
    assert [answer is None for answer in answers] == [True] * warmup + [False] * (length - warmup)


@every_entry
def test_one_value_too_few(entry):
    warmup = entry.bars_before()
    assert np.isfinite(entry.compute(walk(entry, warmup + 1))[:, -1]).all()
    if warmup:
        with pytest.raises(ValueError, match=f"(Invalid|Not enough valid data).*{warmup}"):
            entry.compute(walk(entry, warmup))
    split = with_gaps(walk(entry, 2 * warmup + 1), [warmup])
    if warmup:
        with pytest.raises(ValueError, match="Not enough valid data"):
            entry.compute(split)


@every_entry
@every_missing
def test_a_bad_tick_does_not_reach_far(entry, missing):
    series = sample(entry)
    for position in range(len(series)):
        broken = [np.array(values) for values in series]
        broken[position][1500] = missing
        got, whole = entry.compute(broken), entry.compute(series)
        same_bits(got[:, :1500], whole[:, :1500])
        gap = 1 + entry.bars_before()
        same_bits(got[:, 1500 : 1500 + gap], np.repeat(entry.nothing, gap, axis=1))
        later = entry.compute(tuple(values[1501:] for values in series))
        same_bits(got[:, 1501:], entry.shifted(later, 1501))


@every_entry
@every_missing
def test_a_stream_answers_a_bad_tick_with_nothing(entry, missing):
    rows = np.array(walk(entry, entry.bars_before() + 2, seed=8)).T
    stream = entry.stream_class()
    for row in rows[:-1]:
        last = stream.update(*row)
    assert last is not None
    for position in range(len(entry.inputs)):
        bad = np.array(rows[-1])
        bad[position] = missing
        assert stream.peek(*bad) is None
        assert stream.peek(*rows[-1]) is not None
    assert stream.update(*bad) is None
    answers = [stream.update(*row) for row in rows[:-1]]
    assert answers[:-1] == [None] * entry.bars_before()
    numbers = [np.array(answer, dtype=float).reshape(-1, 1) for answer in (last, answers[-1])]
    same_bits(numbers[1], entry.shifted(numbers[0], len(rows)))


@every_entry
def test_a_number_may_be_as_large_as_there_are(entry):
    """Their sum is infinite, but none of them is: nothing is missing."""
    large = inside(entry, (np.full(3000, 1.7e308) for _ in entry.inputs))
    gap = with_gaps(large, [1500])
    for params in ({}, dict.fromkeys(entry.periods, 3)):
        alone = entry.compute(tuple(values[1501:] for values in large), **params)
        same_bits(entry.compute(gap, **params)[:, 1501:], entry.shifted(alone, 1501))
        same_bits(entry.compute(large, **params)[:, : len(alone[0])], alone)


@every_entry
def test_every_nan_is_a_nan(entry):
    """Signs and payloads of NaN do not matter."""
    series = walk(entry, 200, seed=7)
    expected = entry.compute(with_gaps(series, [60]))
    for bits in (0xFFF8 << 48, 0x7FF0 << 48 | 1, 0xFFF0 << 48 | 12345, 0x7FFF << 48 | 99):
        odd = with_gaps(series, [])
        odd[0].view(np.uint64)[60] = bits
        same_bits(entry.compute(odd), expected)


NOTHING = {
    "empty": lambda kind: (
        kind([], dtype=float) if kind is pd.Series else kind([], dtype=pl.Float64)
    ),
    "too short": lambda kind: kind([1.0, 2.0]),
    "missing throughout": lambda kind: kind([np.nan] * 60),
    "null throughout": lambda kind: kind(
        [None] * 60, dtype="Float64" if kind is pd.Series else None
    ),
    "in runs that are too short": lambda kind: kind([1.0, 2.0, np.nan] * 20),
}
WHOLE = [pd.Series, pl.Series]


@with_periods
@pytest.mark.parametrize("kind", WHOLE)
@pytest.mark.parametrize("series", NOTHING.values(), ids=NOTHING)
def test_a_series_that_yields_nothing_is_missing_throughout(entry, kind, series):
    """One young symbol must not end a computation over a whole frame."""
    params = dict.fromkeys(entry.periods, 5)
    given = [series(kind)] * len(entry.inputs)
    length = len(given[0])
    if entry.bars_before(**params) < 2:
        params = dict.fromkeys(entry.periods, 6)
    got = entry.compute(given, **params)
    assert got.shape == (len(entry.outputs), length)
    assert all(map(entry.has_nothing, entry.outputs, got))
    rows = entry.batch(*given, **entry.axes(**{entry.periods[0]: (5, 9, 4)}))
    for output in entry.outputs:
        assert rows[output].shape == (2, length) and entry.has_nothing(output, rows[output])
    # What is wrong in itself is refused all the same.
    for wrong in (0, -1, 2**60):
        with pytest.raises(ValueError, match="Invalid"):
            entry.compute(given, **params | {entry.periods[0]: wrong})
    with pytest.raises(ValueError, match="Unknown kernel"):
        entry.compute(given, kernel="no", **params)


@with_periods
@pytest.mark.parametrize("kind", [np.array, list])
@pytest.mark.parametrize("values", [[], [1.0, 2.0], [np.nan] * 60], ids=len)
def test_an_array_that_yields_nothing_is_refused(entry, kind, values):
    with pytest.raises(ta.IndicatorError):
        entry.compute([kind(values)] * len(entry.inputs), **dict.fromkeys(entry.periods, 40))


def test_frames_with_a_young_symbol():
    frame = pd.DataFrame({"symbol": ["A"] * 30 + ["B"] * 5, "close": np.arange(35.0)})
    averages = frame.groupby("symbol")["close"].transform(lambda close: ta.sma(close, period=14))
    same_bits(averages[:30], ta.sma(np.arange(30.0), period=14))
    assert averages[30:].isna().all()
