"""Everything that holds real numbers in one dimension is computed, and never written to."""

import array
import decimal
import math
import warnings

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import every_shape, same_bits, stacked
from series import walk, with_gaps

import indicators as ta

LENGTH = 300


def strided(values):
    wide = np.full(3 * len(values), -1.0)
    wide[::3] = values
    return wide[::3]


def unaligned(values):
    return np.frombuffer(b"\x00" + values.tobytes(), dtype=np.float64, offset=1)


def read_only(values):
    values = values.copy()
    values.flags.writeable = False
    return values


def column(values):
    table = np.zeros((len(values), 4))
    table[:, 2] = values
    return table[:, 2]


class Prices(np.ndarray):
    """A subclass of one's own."""


class Wrapper:
    """Something that only knows how to become an array."""

    def __init__(self, values):
        self.values = values

    def __array__(self, dtype=None, copy=None):
        return np.array(self.values, dtype=dtype)


class Attributes(np.ndarray):
    """A subclass with an attribute that masked arrays have as well, and no other likeness."""

    mask = None


SAME_VALUES = {
    "contiguous": np.array,
    "strided": strided,
    "reversed": lambda values: values[::-1].copy()[::-1],
    "column of a table": column,
    "unaligned": unaligned,
    "read-only": read_only,
    "big-endian": lambda values: values.astype(">f8"),
    "big-endian and strided": lambda values: strided(values).astype(">f8")[::1],
    "longdouble": lambda values: values.astype(np.longdouble),
    "list": np.ndarray.tolist,
    "tuple": lambda values: tuple(values.tolist()),
    "list of numpy numbers": list,
    "objects": lambda values: values.astype(object),
    "array.array": lambda values: array.array("d", values.tolist()),
    "memoryview": lambda values: memoryview(values.copy()),
    "subclass": lambda values: values.view(Prices),
    "subclass with a mask": lambda values: values.view(Attributes),
    "wrapper": Wrapper,
    "masked array without a mask": np.ma.masked_array,
    "pandas": pd.Series,
    "pandas with an index": lambda values: pd.Series(values, index=range(len(values), 0, -1)),
    "pandas with dates": lambda values: pd.Series(
        values, index=pd.date_range("2024-01-01", periods=len(values))
    ),
    "pandas Float64": lambda values: pd.Series(values, dtype="Float64"),
    "pandas objects": lambda values: pd.Series(values, dtype=object),
    "pandas index": pd.Index,
    "column of a frame": lambda values: pd.DataFrame({"a": values, "b": values})["b"],
    "polars": pl.Series,
    "polars in chunks": lambda values: pl.concat(
        [pl.Series(values[:50]), pl.Series(values[50:])], rechunk=False
    ),
}

INTEGERS = [
    *(np.dtype(kind) for kind in ("i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", ">i4", ">u2")),
    np.dtype(bool),
    np.dtype(np.longlong),
]

MISSING = {
    "pandas Float64": lambda values, gaps: pd.Series(values, dtype="Float64").where(~gaps, pd.NA),
    "pandas NaN": lambda values, gaps: pd.Series(values).where(~gaps),
    "pandas objects with NA": lambda values, gaps: pd.Series(values, dtype=object).where(
        ~gaps, pd.NA
    ),
    "polars": lambda values, gaps: pl.Series(
        [None if gap else v for v, gap in zip(values.tolist(), gaps, strict=True)]
    ),
    "masked": lambda values, gaps: np.ma.masked_array(values, mask=gaps),
    "masked float32": lambda values, gaps: np.ma.masked_array(values.astype(np.float32), mask=gaps),
    "masked and read-only": lambda values, gaps: np.ma.masked_array(read_only(values), mask=gaps),
    "list with None": lambda values, gaps: [
        None if gap else v for v, gap in zip(values.tolist(), gaps, strict=True)
    ],
    "list with NA": lambda values, gaps: [
        pd.NA if gap else v for v, gap in zip(values.tolist(), gaps, strict=True)
    ],
    "list of many kinds": lambda values, gaps: [
        decimal.Decimal(v) if not gap else (None, pd.NA, np.nan, np.ma.masked)[place % 4]
        for place, (v, gap) in enumerate(zip(values.tolist(), gaps, strict=True))
    ],
}
MISSING_INTEGERS = {
    "pandas Int64": lambda values, gaps: pd.Series(values, dtype="Int64").where(~gaps, pd.NA),
    "pandas UInt8": lambda values, gaps: pd.Series(values, dtype="UInt8").where(~gaps, pd.NA),
    "polars": lambda values, gaps: pl.Series(
        [None if gap else v for v, gap in zip(values.tolist(), gaps, strict=True)]
    ),
    "masked": lambda values, gaps: np.ma.masked_array(values.astype(np.int16), mask=gaps),
}


def check(entry, given, plain):
    """The bits of plain float64 in every form, and what was given is as it was."""
    expected = entry.compute(plain)
    same_bits(entry.compute(given), expected)
    same_bits(entry.row(given, **entry.defaults), expected)
    same_bits(stacked(entry.stream_class().extend(*given)), expected)


@every_shape
@pytest.mark.parametrize("kind", SAME_VALUES)
def test_the_same_values_in_another_form(entry, kind):
    plain = walk(entry, LENGTH, seed=1)
    given = tuple(SAME_VALUES[kind](values) for values in plain)
    check(entry, given, plain)
    for values, before in zip(given, plain, strict=True):
        same_bits(np.array(values, dtype=float), before)


@every_shape
@pytest.mark.parametrize("dtype", INTEGERS, ids=str)
def test_integers(entry, dtype):
    rng = np.random.default_rng(2)
    top = 2 if dtype.kind == "b" else 100
    given = tuple(rng.integers(0, top, LENGTH).astype(dtype) for _ in entry.inputs)
    before = [values.copy() for values in given]
    check(entry, given, tuple(values.astype(float) for values in given))
    assert all(np.array_equal(values, old) for values, old in zip(given, before, strict=True))


@every_shape
@pytest.mark.parametrize("dtype", [np.float16, np.float32])
def test_narrow_floats_are_widened_first(entry, dtype):
    given = tuple(values.astype(dtype) for values in walk(entry, LENGTH, seed=3))
    check(entry, given, tuple(values.astype(float) for values in given))


@every_shape
@pytest.mark.parametrize("kind", MISSING)
def test_missing_values_are_nan(entry, kind):
    plain = walk(entry, LENGTH, seed=4)
    gaps = np.zeros(LENGTH, dtype=bool)
    gaps[[0, 5, 6, 100]] = True
    # Of a series of bars, each input misses other rows.
    shifted = [np.roll(gaps, turn) for turn in range(len(plain))]
    given = tuple(map(MISSING[kind], plain, shifted))
    expected = tuple(map(np.where, shifted, [np.nan] * len(plain), plain))
    check(entry, given, expected)


@every_shape
@pytest.mark.parametrize("kind", MISSING_INTEGERS)
def test_missing_integers_are_nan(entry, kind):
    rng = np.random.default_rng(5)
    plain = tuple(rng.integers(0, 100, LENGTH) for _ in entry.inputs)
    gaps = np.zeros(LENGTH, dtype=bool)
    gaps[[3, 120]] = True
    given = tuple(MISSING_INTEGERS[kind](values, gaps) for values in plain)
    check(entry, given, tuple(np.where(gaps, np.nan, values) for values in plain))


@every_shape
def test_what_is_masked_is_not_read(entry):
    """Nor does a mask that hides nothing change what NaN means."""
    plain = walk(entry, LENGTH, seed=6)
    hidden = with_gaps(plain, [50] * len(plain), (1e300,))
    mask = np.arange(LENGTH) == 50
    given = tuple(np.ma.masked_array(values, mask=mask) for values in hidden)
    check(entry, given, tuple(np.where(mask, np.nan, values) for values in plain))
    assert all(values.data[50] == 1e300 for values in given), "the array was filled in place"
    given = tuple(np.ma.masked_array(values, mask=False) for values in with_gaps(plain, [60]))
    check(entry, given, with_gaps(plain, [60]))


@every_shape
def test_numbers_beyond_float64(entry):
    """What float64 cannot hold becomes infinite, as it does where NumPy converts it."""
    if np.finfo(np.longdouble).max <= np.finfo(np.float64).max:
        pytest.skip("long doubles are doubles here")
    given = tuple(values.astype(np.longdouble) for values in walk(entry, LENGTH, seed=7))
    given[0][LENGTH // 2] = np.longdouble("1e4000")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        plain = tuple(values.astype(float) for values in given)
        same_bits(entry.compute(given), entry.compute(plain))


@every_shape
def test_one_array_for_every_input(entry):
    prices = walk(entry, LENGTH, seed=8)[0]
    expected = entry.compute(tuple(prices.copy() for _ in entry.inputs))
    same_bits(entry.compute((prices,) * len(entry.inputs)), expected)


@every_shape
def test_forms_can_be_mixed(entry):
    plain = walk(entry, LENGTH, seed=9)
    forms = [pd.Series, np.ndarray.tolist, strided, pl.Series]
    for turn in range(len(forms)):
        given = tuple(
            forms[(turn + place) % len(forms)](values) for place, values in enumerate(plain)
        )
        check(entry, given, plain)


@every_shape
def test_streams_take_every_real_number(entry):
    class Number:
        def __float__(self):
            return 3.0

    for number in (
        3,
        3.0,
        np.float32(3),
        np.int8(3),
        np.float64(3),
        True + 2,
        Number(),
        np.array(3.0),
    ):
        one, other = entry.stream_class(), entry.stream_class()
        for _ in range(entry.bars_before() + 2):
            assert one.update(*[number] * len(entry.inputs)) == other.update(
                *[3.0] * len(entry.inputs)
            )


@every_shape
def test_missing_values_of_streams(entry):
    """Missing has one meaning: in update and peek as in arrays and extend."""
    count = len(entry.inputs)
    lengths = entry.bars_before() + 5
    missing = (
        None,
        math.nan,
        np.float32("nan"),
        pd.NA,
        np.ma.masked,
        np.ma.masked_array(1.0, True),
    )
    for value in missing:
        for place in range(count):
            one, other = entry.stream_class(), entry.stream_class()
            rows = [[float(row)] * count for row in range(lengths)]
            rows[2][place] = value
            for row in rows:
                known = [math.nan if item is value else item for item in row]
                assert one.peek(*row) == other.peek(*known)
                assert one.update(*row) == other.update(*known)


def test_series_are_fed_value_by_value():
    values = [1.0, None, 3.0, 4.0]
    expected = str(ta.sma(values, period=2).tolist())
    for source in (values, pl.Series(values), pd.Series(values, dtype="Float64")):
        stream = ta.SmaStream(period=2)
        answers = [math.nan if (v := stream.update(value)) is None else v for value in source]
        extended = np.asarray(ta.SmaStream(period=2).extend(source), dtype=float)
        assert str(answers) == expected == str(extended.tolist())
