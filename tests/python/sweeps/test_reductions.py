"""Sweeps that keep numbers in place of rows, against plain slow loops over the rows."""

import gc
import math
import resource
import subprocess
import sys
from itertools import pairwise

import numpy as np
import pandas as pd
import pytest
from entries import every_entry, every_shape, same_bits
from refusals import refused
from series import walk

import indicators as ta

CLOSE = 100.0 + np.cumsum(np.random.default_rng(7).normal(size=1500))
GAPPY = np.where(np.arange(1500) % 400 == 399, np.nan, CLOSE)


def total(values, term=lambda value: value):
    """The sum as documented: of up to 512 values eight sums, of more by halves of whole 512s."""
    if len(values) > 512:
        half = math.ceil(math.ceil(len(values) / 512) / 2) * 512
        return total(values[:half], term) + total(values[half:], term)
    sums = [0.0] * 8
    for place, value in enumerate(values):
        if math.isfinite(value):
            sums[place % 8] += term(value)
    a, b, c, d, e, f, g, h = sums
    return ((a + b) + (c + d)) + ((e + f) + (g + h))


def mean(values, present):
    first = present[0]
    return first + total(values, lambda value: value - first) / len(present)


def deviation(values, present):
    middle = mean(values, present)
    return math.sqrt(
        total(values, lambda value: (value - middle) * (value - middle)) / len(present)
    )


def crossings(values, line):
    """Changes of side, of the bars that are on one."""
    bars = [
        (value, at) for value, at in zip(values, line, strict=True) if math.isfinite(value + at)
    ]
    sides = [value > at for value, at in bars if value != at]
    turns = sum(before != after for before, after in pairwise(sides))
    return float(turns) if bars else math.nan


SLOW = {
    "last": lambda values, present: present[-1],
    "mean": mean,
    "min": lambda values, present: min(present),
    "max": lambda values, present: max(present),
    "std": deviation,
    "sum": lambda values, present: total(values),
}


def reduced(values, name, line):
    values = values.tolist()
    present = [value for value in values if math.isfinite(value)]
    if name == "count":
        return float(len(present))
    if name == "crossings":
        return crossings(values, line.tolist())
    if isinstance(name, tuple):
        return crossings(values, [name[1]] * len(values))
    return SLOW[name](values, present) if present else math.nan


EVERY = [*SLOW, "count", "crossings", ("crossings", 50.0)]


def line_of(entry, output, series):
    """What an output is compared with: the price, where it is drawn over it."""
    if entry.drawing[output]["pane"] != "price":
        return np.zeros(len(series[0]))
    roles = list(entry.roles.values())
    return series[roles.index("close") if "close" in roles else 0]


@every_entry
def test_every_reduction_of_every_indicator(entry):
    series = walk(entry, 700, seed=3)
    series[0][500] = np.nan
    axes = entry.axes(**{name: (3, 23, 20) for name in entry.periods[:1]})
    rows = entry.batch(*series, **axes)
    numbers = entry.batch(*series, **axes, reduce=EVERY)
    assert list(numbers) == list(rows)
    for output in entry.outputs:
        line = line_of(entry, output, series)
        expected = [[reduced(row, name, line) for name in EVERY] for row in rows[output]]
        assert numbers[output].shape == (len(rows[output]), len(EVERY))
        same_bits(numbers[output], np.array(expected))
    for name in entry.periods[:1]:
        assert numbers[f"{name}s"].tolist() == rows[f"{name}s"].tolist()


@pytest.mark.parametrize("name", EVERY, ids=str)
def test_one_reduction_gives_a_number_for_each_row(name):
    rows = ta.alma_batch(GAPPY, period_range=(2, 1600, 100), offset_range=[0.25, 0.5])
    numbers = ta.alma_batch(
        GAPPY, period_range=(2, 1600, 100), offset_range=[0.25, 0.5], reduce=name
    )
    assert numbers["values"].shape == (32,) and numbers["values"].dtype == np.float64
    same_bits(numbers["values"], np.array([reduced(row, name, GAPPY) for row in rows["values"]]))
    assert np.isnan(rows["values"][-1]).all(), "a row without a value"


def test_as_numpy_has_it():
    """Within rounding: the exact bits are those of the documented order."""
    rows = ta.sma_batch(GAPPY, period_range=(2, 300, 7))["values"]
    numbers = ta.sma_batch(
        GAPPY, period_range=(2, 300, 7), reduce=["mean", "std", "sum", "min", "max"]
    )["values"]
    functions = (np.nanmean, np.nanstd, np.nansum, np.nanmin, np.nanmax)
    expected = np.array([[function(row) for function in functions] for row in rows])
    np.testing.assert_allclose(numbers, expected, rtol=1e-13)


def test_columns_of_several_reductions_have_names():
    result = ta.sma_batch(
        CLOSE, period_range=[5, 9], reduce=["mean", ("crossings", 100), "crossings"]
    )
    labels = ["mean", "crossings_100.0", "crossings"]
    frame = result.to_pandas()
    assert frame.columns.tolist() == [("values", label) for label in labels]
    assert frame.index.name == "period" and frame.index.tolist() == [5, 9]
    same_bits(frame["values"].to_numpy(), result["values"])
    frame = result.to_polars()
    assert frame.columns == ["period", *(f"values_{label}" for label in labels)]
    same_bits(frame[:, 1:].to_numpy(), result["values"])
    same_bits(result.values_for(period=9), result["values"][1])
    assert [params for params, _ in result.rows()] == [{"period": 5}, {"period": 9}]


def test_frames_of_one_reduction():
    result = ta.bollinger_bands_batch(CLOSE, period_range=[5, 9], reduce="last")
    frame = result.to_pandas()
    assert frame.columns.tolist() == ["upper", "middle", "lower"]
    assert frame.index.names[0] == "period"
    assert result.to_polars().columns[:1] == ["period"] and result.to_polars().height == 2
    bands = result.values_for(period=9)
    assert type(bands) is ta.BollingerBandsOutput
    assert bands.middle == ta.sma(CLOSE, 9)[-1]


@every_shape
def test_a_function_of_ones_own(entry):
    series = walk(entry, 60)
    rows = entry.batch(*series)
    for reduce, expected in (
        (lambda block: block[:, -1], lambda row: row[-1]),
        (lambda block: block[:, -3:].tolist(), lambda row: row[-3:]),
        (lambda block: (block > 50).sum(axis=1), lambda row: (row > 50).sum()),
    ):
        numbers = entry.batch(*series, reduce=reduce)
        for output in entry.outputs:
            assert numbers[output].dtype == np.float64
            same_bits(numbers[output], np.array([expected(row) for row in rows[output]], float))


def test_a_function_is_given_blocks():
    """Of about two million values, the rows in order, each of which may be kept."""
    blocks = []
    data = np.tile(CLOSE, 200)
    result = ta.sma_batch(
        data, period_range=(2, 21, 1), reduce=lambda block: blocks.append(block) or block[:, [-1]]
    )
    assert [block.shape for block in blocks] == [(6, 300_000)] * 3 + [(2, 300_000)]
    assert all(block.flags.owndata and block.flags.writeable for block in blocks)
    same_bits(np.concatenate(blocks)[:, -1:], result["values"])
    same_bits(blocks[1][1], ta.sma(data, 9))
    assert result.to_pandas().columns.tolist() == [("values", 0)]


def test_what_a_function_must_return():
    def sweep(reduce):
        return ta.sma_batch(CLOSE, period_range=(2, 9, 1), reduce=reduce)

    for wrong in (
        lambda block: 1.0,
        lambda block: None,
        lambda block: block[1:, 0],
        lambda block: block[:, :, None],
        lambda block: ["a"] * len(block),
        lambda block: np.full(len(block), 1j),
    ):
        with pytest.raises(
            TypeError, match=r"^sma_batch: reduce must return numbers of shape \(8,"
        ):
            sweep(wrong)

    class Mine(Exception):
        pass

    def fails(block):
        raise Mine

    with pytest.raises(Mine):
        sweep(fails)


def test_a_function_that_changes_the_series():
    """Each block is computed of what is there, and no array is resized meanwhile."""
    data = np.tile(CLOSE, 1000)

    def resizes(block):
        data.resize(10, refcheck=False)

    with pytest.raises(ValueError, match="resize"):
        ta.sma_batch(data, period_range=(2, 9, 1), reduce=resizes)


@pytest.mark.parametrize("reduce", ["count", "last", ["sum", "count"], lambda block: block.sum(1)])
@pytest.mark.parametrize("values", [[], [math.nan] * 9], ids=["empty", "missing"])
def test_a_series_without_a_value(values, reduce):
    with pytest.raises(ta.IndicatorError):
        ta.sma_batch(np.array(values), period_range=[2, 3], reduce=reduce)
    series = pd.Series(values, dtype=float)
    result = ta.sma_batch(series, period_range=[2, 3], reduce=reduce)["values"]
    expected = {"count": 0.0, "last": math.nan}.get(reduce if isinstance(reduce, str) else None)
    if isinstance(reduce, list):
        same_bits(result, np.array([[math.nan, 0.0]] * 2))
    elif expected is not None:
        same_bits(result, np.array([expected] * 2))
    else:
        assert result.shape == (2,)
    bars = [series] * 4
    counts = ta.cdl_doji_batch(*bars, reduce=["count", "sum"])["values"]
    same_bits(counts, np.array([[len(values), 0.0 if values else math.nan]]))


@pytest.mark.parametrize(
    "wrong, says",
    [
        ("median", 'Unknown reduction: "median" (allowed: "last", "mean"'),
        ([], "Unknown reduction: [] (allowed: "),
        (["last", "x" * 5000], "Unknown reduction: "),
        (3, "reduce must be the name of a reduction"),
        (("mean", 3.0), "reduce must be the name of a reduction"),
        (("crossings",), "reduce must be the name of a reduction"),
        (("crossings", "70"), "reduce must be a number"),
        ([["last"]], "reduce must be the name of a reduction"),
        ([len], "reduce must be the name of a reduction"),
    ],
)
def test_what_reduce_may_not_be(wrong, says):
    assert len(refused(ta.sma_batch, CLOSE, reduce=wrong, says=[says])) < 400


def test_reductions_are_given_by_name():
    refused(ta.sma_batch, CLOSE, (2, 9, 1), None, "last", error=TypeError)


def test_bits_do_not_depend_on_threads():
    program = """
import sys, numpy as np, indicators as ta
close = 100.0 + np.cumsum(np.random.default_rng(7).normal(size=50_000))
result = ta.sma_batch(close, period_range=(2, 90, 1), reduce=["mean", "std", "sum"])
sys.stdout.buffer.write(result["values"].tobytes())
"""
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            env={"RAYON_NUM_THREADS": threads},
        ).stdout
        for threads in ("1", "2", "5")
    }
    assert len(answers) == 1 and len(answers.pop()) == 89 * 3 * 8


def test_memory_is_that_of_a_row():
    """A thousand rows of a quarter of a million values, which would be two gigabytes."""
    data = np.tile(CLOSE, 170)
    ta.sma_batch(data, period_range=(2, 9, 1), reduce="last")
    gc.collect()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    result = ta.sma_batch(data, period_range=(2, 1001, 1), reduce="last")
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert len(result["values"]) == 1000
    assert grown * 1024 < 64 << 20
