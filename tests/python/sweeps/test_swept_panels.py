"""Sweeps over panels: each series is swept as if it were alone."""

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import every_shape, same_bits
from refusals import refused
from series import walk

import indicators as ta

LENGTH, SYMBOLS = 60, ("AAA", "BBB", "CCC")
ADD = lambda block: np.nansum(block, axis=1)  # noqa: E731
PAIR = lambda block: np.stack([block[:, 0], block[:, -1]], axis=1)  # noqa: E731


def panel(entry):
    """A panel for each input: one column for each symbol."""
    walks = [walk(entry, LENGTH, seed) for seed in range(len(SYMBOLS))]
    return tuple(np.stack(columns, axis=1) for columns in zip(*walks, strict=True))


def axes(entry):
    return entry.axes(**{name: (3, 7, 2) for name in entry.periods[:1]})


@every_shape
@pytest.mark.parametrize("reduce", [None, "last", ["sum", "count"], ADD, PAIR])
@pytest.mark.parametrize("order", ["C", "F"])
def test_each_series_is_swept_alone(entry, reduce, order):
    inputs = [np.asarray(values, order=order) for values in panel(entry)]
    result = entry.batch(*inputs, **axes(entry), reduce=reduce)
    alone = [
        entry.batch(*(values[:, symbol] for values in inputs), **axes(entry), reduce=reduce)
        for symbol in range(len(SYMBOLS))
    ]
    for output in entry.outputs:
        assert result[output].dtype == alone[0][output].dtype
        # Symbols are the last dimension of rows, and the first of what is kept of a row.
        expected = [each[output] for each in alone]
        same_bits(result[output], np.stack(expected, axis=-1 if reduce is None else 1))
    for param in entry.params:
        same = [each[f"{param['name']}s"].tolist() for each in (result, *alone)]
        assert all(one == same[0] for one in same)


@every_shape
def test_a_row_is_what_the_function_returns(entry):
    inputs = panel(entry)
    for params, row in entry.batch(*inputs, **axes(entry)).rows():
        if entry.allows(**params):
            expected = entry.function(*inputs, **params)
            assert type(row) is type(expected)
            same_bits(np.array(row), np.array(expected))


def test_a_symbol_without_a_value():
    data = np.cumsum(np.ones((LENGTH, 3)), axis=0)
    data[:, 1] = np.nan
    result = ta.sma_batch(data, period_range=[2, 5])
    assert np.isnan(result["values"][:, :, 1]).all()
    same_bits(result["values"][1, :, 2], ta.sma(data[:, 2].copy(), 5))
    numbers = ta.sma_batch(data, period_range=[2, 5], reduce=["count", "mean"])["values"]
    assert numbers[:, 1, 0].tolist() == [0.0, 0.0] and np.isnan(numbers[:, 1, 1]).all()
    assert numbers[:, 0, 0].tolist() == [59.0, 56.0]


def test_frames_of_pandas():
    index = pd.date_range("2024-01-01", periods=LENGTH)
    values = 100.0 + np.cumsum(np.random.default_rng(2).normal(size=(LENGTH, 3)), axis=0)
    data = pd.DataFrame(values, index, SYMBOLS)
    frame = ta.sma_batch(data, period_range=[2, 5]).to_pandas()
    assert frame.columns.names == ["period", "symbol"] and frame.index.equals(index)
    same_bits(frame[5, "BBB"], ta.sma(values[:, 1].copy(), 5))
    frame = ta.sma_batch(data, period_range=[2, 5], reduce="last").to_pandas()
    assert frame.columns.tolist() == [*SYMBOLS] and frame.index.tolist() == [2, 5]
    assert frame.loc[5, "CCC"] == ta.sma(values[:, 2].copy(), 5)[-1]
    frame = ta.sma_batch(data, period_range=[2, 5], reduce=["last", "max"]).to_pandas()
    assert frame.columns.names == ["symbol", "reduction"]
    assert frame.loc[2, ("AAA", "max")] == np.nanmax(ta.sma(values[:, 0].copy(), 2))
    frame = ta.bollinger_bands_batch(data, period_range=[2, 5]).to_pandas()
    assert frame.columns.names[0] == "output" and frame.columns.names[-1] == "symbol"
    bands = ta.bollinger_bands(values[:, 1].copy(), 5)
    same_bits(frame["lower"][5].xs("BBB", axis=1, level="symbol").to_numpy()[:, 0], bands.lower)
    frame = ta.bollinger_bands_batch(data, period_range=[2, 5], reduce="last").to_pandas()
    assert frame.columns.names == ["output", "symbol"]
    assert frame["middle", "BBB"].iloc[1] == bands.middle[-1]


def test_frames_of_polars():
    values = 100.0 + np.cumsum(np.random.default_rng(2).normal(size=(LENGTH, 3)), axis=0)
    data = pl.DataFrame(values, schema=SYMBOLS)
    for reduce in (None, "last", ["last", "max"]):
        frame = ta.sma_batch(data, period_range=[2, 5], reduce=reduce).to_polars()
        assert frame.columns[:2] == ["period", "symbol"] and frame.height == 6
        row = frame.row(by_predicate=(pl.col("period") == 5) & (pl.col("symbol") == "BBB"))
        average = ta.sma(values[:, 1].copy(), 5)
        if reduce is None:
            same_bits(np.array(row[2]), average)
        else:
            assert row[2] == average[-1] and row[-1] in (average[-1], np.nanmax(average))


def test_symbols_without_names_are_counted():
    frame = ta.sma_batch(np.ones((LENGTH, 2)), period_range=[2], reduce="last").to_pandas()
    assert frame.columns.tolist() == [0, 1]


def test_progress_counts_the_rows_of_all_series():
    told = []
    ta.sma_batch(np.ones((9, 4)), period_range=[2, 3], progress=lambda *counts: told.append(counts))
    assert told[-1] == (8, 8)


def test_shapes_that_do_not_fit():
    refused(ta.sma_batch, np.ones((9, 2, 2)), says=["dimension"])
    refused(ta.atr_batch, np.ones((9, 2)), np.ones((9, 3)), np.ones((9, 2)), says=["shape"])
    refused(ta.atr_batch, np.ones((9, 2)), np.ones(9), np.ones(9), says=["shape"])


@pytest.mark.parametrize("shape", [(9, 0), (0, 3), (0, 0)])
@pytest.mark.parametrize("reduce", [None, "last", ["last", "max"], ADD])
def test_empty_panels(shape, reduce):
    result = ta.sma_batch(np.ones(shape), period_range=[2, 3], reduce=reduce)
    if reduce is None:
        assert result["values"].shape == (2, *shape)
    else:
        assert result["values"].shape[:2] == (2, shape[1])
