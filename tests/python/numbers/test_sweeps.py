"""Sweeps: the order of rows, the parameters beside them, and rows that cannot yield a value."""

import itertools

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import ENTRIES, every_entry, same_bits, with_periods
from series import sample, walk

import indicators as ta

DTYPES = {"int": np.int64, "float": np.float64, "bool": np.bool_, "str": np.str_}
swept_by_lists = pytest.mark.parametrize(
    "entry", [e for e in ENTRIES if e.params and not e.flat_batch], ids=lambda entry: entry.name
)


def expected_rows(entry, series, sets):
    nothing = np.repeat(entry.nothing, len(series[0]), axis=1)
    return [
        entry.compute_or_nothing(series, **params) if entry.allows(**params) else nothing
        for params in sets
    ]


def check(entry, series, result, sets):
    rows, columns = len(sets), len(series[0])
    assert list(result) == [*entry.outputs, *(f"{param['name']}s" for param in entry.params)]
    for param in entry.params:
        column = result[f"{param['name']}s"]
        assert column.shape == (rows,) and np.issubdtype(column.dtype, DTYPES[param["type"]])
        assert column.tolist() == [params[param["name"]] for params in sets]
    expected = expected_rows(entry, series, sets)
    for index, output in enumerate(entry.outputs):
        matrix = result[output]
        assert matrix.shape == (rows, columns) and matrix.dtype == entry.dtype(output)
        assert matrix.flags.c_contiguous and matrix.flags.writeable and matrix.flags.owndata
        same_bits(matrix, np.array([row[index] for row in expected]))


@swept_by_lists
def test_the_last_parameter_is_fastest(entry):
    series = walk(entry, 300, seed=1)
    variants = {param["name"]: entry.variants(param) for param in entry.params}
    axes = {name: some[-1 : 0 : -min(9, max(1, len(some) // 2))] for name, some in variants.items()}
    sets = [dict(zip(axes, values, strict=True)) for values in itertools.product(*axes.values())]
    assert len(sets) >= 2
    check(entry, series, entry.batch(*series, **entry.axes(**axes)), sets)


@every_entry
@pytest.mark.parametrize(
    "axis, values",
    [
        ((5, 11, 3), [5, 8, 11]),
        ((5, 10, 3), [5, 8]),
        ((11, 5, 3), [11, 8, 5]),
        ((10, 5, 4), [10, 6]),
        ((7, 30, 0), [7]),
        ((9, 9, 2), [9]),
    ],
)
def test_ranges_of_integers(entry, axis, values):
    series = walk(entry, 120, seed=2)
    for period in entry.periods:
        sets = [entry.defaults | {period: value} for value in values]
        check(entry, series, entry.batch(*series, **entry.axes(**{period: axis})), sets)


@pytest.mark.parametrize(
    "axis, values",
    [
        ((0.1, 0.3, 0.1), [0.1, 0.1 + 0.1 * 1, 0.1 + 0.1 * 2]),
        ((0.0, 1.0, 0.25), [0.0, 0.25, 0.5, 0.75, 1.0]),
        ((1.0, 0.0, 0.4), [1.0, 1.0 - 0.4, 1.0 - 0.8]),
        ((0.5, 0.9, 0.0), [0.5]),
        ((0.0, 1.0, 0.1), [0.1 * step for step in range(11)]),
        ((0, 1, 1), [0.0, 1.0]),
    ],
)
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_ranges_of_numbers(entry, axis, values):
    """The end is included although steps of 0.1 do not land on it exactly, and never passed."""
    series = walk(entry, 120, seed=3)
    for param in entry.params:
        if param["type"] != "float" or not all(
            entry.allows(**{param["name"]: value}) for value in values
        ):
            continue
        result = entry.batch(*series, **entry.axes(**{param["name"]: axis}))
        got = result[f"{param['name']}s"]
        assert np.allclose(got, values, rtol=1e-15, atol=1e-15), got
        assert min(axis[:2]) <= got.min() and got.max() <= max(axis[:2]), "a value beyond the ends"
        check(
            entry,
            series,
            result,
            [entry.defaults | {param["name"]: value} for value in got.tolist()],
        )


@pytest.mark.parametrize("axis, rows", [((0.15, 0.0, 0.05), 4), ((0.09, 1.0, 0.07), 14)])
def test_a_range_may_end_at_the_bound_of_its_parameter(axis, rows):
    """Both ends are allowed, so that no step between them may be refused for its rounding."""
    alma = next(entry for entry in ENTRIES if entry.name == "alma")
    offsets = alma.batch(*walk(alma, 60), offset_range=axis)["offsets"]
    assert len(offsets) == rows and offsets[-1] == pytest.approx(axis[1], abs=1e-15)
    assert offsets.min() >= 0.0 and offsets.max() <= 1.0


@swept_by_lists
def test_defaults_lists_and_single_values(entry):
    series = walk(entry, 200, seed=4)
    one = [entry.defaults]
    check(entry, series, entry.batch(*series), one)
    check(entry, series, entry.batch(*series, *[None] * len(entry.params), None), one)
    for period in entry.periods:
        for axis in ([9, 4, 9], np.array([9, 4, 9]), iter([9, 4, 9])):
            sets = [entry.defaults | {period: value} for value in (9, 4, 9)]
            check(entry, series, entry.batch(*series, **{f"{period}_range": axis}), sets)
        for value in (9, np.int64(9)):
            sets = [entry.defaults | {period: 9}]
            check(entry, series, entry.batch(*series, **{f"{period}_range": value}), sets)


@every_entry
def test_a_row_that_cannot_is_nan_and_the_others_are_computed(entry):
    series = walk(entry, 40, seed=5)
    for period in entry.periods:
        low = min(entry.variants({"name": period, "type": "int"}))
        axis, values = (low, low + 2 * 37, 37), [low, low + 37, low + 74]
        sets = [
            entry.defaults | dict.fromkeys(entry.periods, 2) | {period: value} for value in values
        ]
        axes = {name: (2, 2, 0) for name in entry.periods} | {period: axis}
        result = entry.batch(*series, **entry.axes(**axes))
        check(entry, series, result, sets)
        output = entry.outputs[0]
        assert entry.has_nothing(output, result[output][-1])
        assert not entry.has_nothing(output, result[output][0])


@with_periods
def test_many_rows_over_the_sample(entry):
    """Enough rows for every thread, over series long enough for several pieces."""
    series = sample(entry, "IBM")
    period = entry.periods[0]
    result = entry.batch(*series, **entry.axes(**{period: (2, 60, 1)}))
    check(entry, series, result, [entry.defaults | {period: value} for value in range(2, 61)])


@every_entry
def test_the_estimate_is_the_size(entry):
    series = walk(entry, 77, seed=6)
    for period in entry.periods:
        axes = entry.axes(**{period: (3, 20, 4)})
        result = entry.batch(*series, **axes)
        size = entry.estimate(77, **axes)
        assert size == {
            "rows": len(result[f"{period}s"]),
            "cols": 77,
            "bytes": sum(result[output].nbytes for output in entry.outputs),
        }


@every_entry
def test_parameters_can_be_computed_with(entry):
    """Counts are signed: unsigned ones make 1.8e19 of a difference below zero."""
    for period in entry.periods:
        result = entry.batch(*walk(entry, 60), **entry.axes(**{period: (3, 20, 4)}))
        assert (result[f"{period}s"] - 14).tolist() == [-11, -7, -3, 1, 5]


@pytest.mark.parametrize("kind", [list, tuple, np.array, iter, range, pd.Series, pl.Series, set])
@pytest.mark.parametrize("count", [4, 50_000])
def test_lists_of_periods(kind, count):
    values = range(2, count + 2)
    given = values if kind is range else kind([*values])
    if kind is tuple and count == 4:
        given = [*given]
    elif kind is tuple:
        with pytest.raises(ta.IndicatorError, match=r"\(start, end, step\), a list"):
            ta.sma_batch_estimate(9, period_range=given)
        return
    result = ta.sma_batch([1.0, 2.0], period_range=given)
    assert result["periods"].dtype == np.int64 and result["periods"].tolist() == [*values]


@pytest.mark.parametrize(
    "wrong, error, says",
    [
        ([2, 2.5], TypeError, "period_range must be an integer, not float 2.5"),
        (np.array([2.0, 3.0]), TypeError, "period_range must be an integer, not float64"),
        ([2, None], TypeError, "period_range must be an integer, not NoneType None"),
        ([2, True], TypeError, "period_range must be an integer, not bool True"),
        ([2, 0], ValueError, "period = 0 "),
        ([2, -3], ValueError, "period = -3 "),
        ([2, 2**70], ValueError, f"period = {2**70} "),
        (np.array([2, 2**63 + 5], np.uint64), ValueError, f"period = {2**63 + 5} "),
        (range(2**70, 2**70 + 2), ValueError, f"period = {2**70} "),
        (object(), TypeError, "period_range must be an integer, not object"),
        (
            "5:15:5",
            TypeError,
            "must be (start, end, step), a list of values, or one value, not str",
        ),
        (b"ab", TypeError, "must be (start, end, step), a list of values, or one value, not bytes"),
        ([], ValueError, "at least one value"),
    ],
)
def test_wrong_lists_of_periods(wrong, error, says):
    for function, first in ((ta.sma_batch, np.ones(9)), (ta.sma_batch_estimate, 9)):
        with pytest.raises(error) as caught:
            function(first, period_range=wrong)
        assert says in str(caught.value)


@pytest.mark.parametrize(
    "name, wrong, says",
    [
        ("period", (5, 14, 21), "(5, 14, 21) is start, end, step and means 5 alone"),
        ("period", (5, 14, 21), "allowed: [5, 14, 21] for three values, (5, 5, 0) for one"),
        ("period", (21, 14, 8), "means 21 alone"),
        ("period", (9, 10, 2**40), "means 9 alone"),
        (
            "offset",
            (0.25, 0.5, 0.75),
            "[0.25, 0.5, 0.75] for three values, (0.25, 0.25, 0) for one",
        ),
    ],
)
def test_three_values_in_a_tuple_are_not_taken_for_a_range(name, wrong, says):
    for function, first in ((ta.alma_batch, np.ones(99)), (ta.alma_batch_estimate, 9)):
        with pytest.raises(ta.IndicatorError) as caught:
            function(first, **{f"{name}_range": wrong})
        assert says in str(caught.value)


flat = pytest.mark.parametrize(
    "entry", [entry for entry in ENTRIES if entry.flat_batch], ids=lambda entry: entry.name
)


@flat
def test_a_flat_sweep_takes_ranges_too(entry):
    series = walk(entry, 60)
    for period in entry.periods:
        sets = [entry.defaults | {period: value} for value in (3, 7, 11)]
        bounds = entry.axes(**{period: (3, 11, 4)})
        for axis in ((3, 11, 4), [3, 7, 11], np.array([3, 7, 11])):
            result = entry.batch(*series, **{f"{period}_range": axis})
            check(entry, series, result, sets)
            size = entry.estimate(60, **{f"{period}_range": axis})
            assert size == entry.estimate(60, **bounds)
        one = [entry.defaults | {period: 5}]
        check(entry, series, entry.batch(*series, **{f"{period}_range": 5}), one)
        check(entry, series, entry.batch(*series), [entry.defaults])
        check(
            entry, series, entry.batch(*series, *[None] * len(bounds), "scalar"), [entry.defaults]
        )


@flat
def test_one_way_at_a_time(entry):
    series, period = walk(entry, 60), entry.periods[0]
    for function, first in ((entry.batch, series), (entry.estimate, (60,))):
        with pytest.raises(
            TypeError, match=f"{period}_range and {period}_start exclude each other"
        ):
            function(*first, **{f"{period}_start": 3, f"{period}_range": (3, 9, 1)})
        with pytest.raises(TypeError, match=f'missing argument "{period}_end"'):
            function(*first, **{f"{period}_start": 3, f"{period}_step": 1})
