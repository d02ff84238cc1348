"""Any argument of any type to any function and method: a result or an ordinary error."""

import copy
import datetime
import decimal
import fractions
import warnings

import numpy as np
import pandas as pd
import polars as pl
from entries import every_shape
from hypothesis import given, settings
from hypothesis import strategies as st
from series import walk

import indicators as ta

EXPECTED = (ValueError, TypeError, MemoryError, OverflowError)

# Small enough to be computed, or so large that it must be refused: between the two lies work that
# would be done as asked and only take long.
COUNTS = st.integers(-3, 40) | st.sampled_from(
    [2**53, 2**62, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 2**70, -(2**63), -(2**70)]
)
NUMBERS = st.floats(-5, 50) | st.sampled_from(
    [0.0, -0.0, 5e-324, 1e308, -1e308, np.inf, -np.inf, np.nan]
)


class Odd:
    """Claims to be a number, an index, a sequence and an array, and is none of them."""

    def __float__(self):
        return "a string"

    def __index__(self):
        return 1.5

    def __len__(self):
        return -1

    def __getitem__(self, index):
        raise IndexError(index)

    def __repr__(self):
        return 5

    __str__ = __repr__


class NoRepr:
    def __repr__(self):
        raise ValueError("no repr")


class Text(str):
    """A subclass of a type that is looked for."""


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    COUNTS,
    NUMBERS,
    st.text(max_size=4) | st.sampled_from(["auto", "scalar", "\ud800", "\x00", Text("avx2")]),
    st.binary(max_size=4),
    st.complex_numbers(max_magnitude=9),
    st.sampled_from(
        [np.int64(3), np.uint64(2**64 - 1), np.float32(2.5), np.bool_(True), np.str_("scalar")]
    ),
    st.sampled_from(
        [decimal.Decimal("2.5"), fractions.Fraction(5, 2), datetime.date(2024, 1, 2), pd.NA, pd.NaT]
    ),
    st.builds(object),
    st.builds(Odd),
    st.builds(NoRepr),
    st.sampled_from([len, int, Odd, Ellipsis, NotImplemented, ta, range(3), range(0), slice(3)]),
)
DTYPES = [
    "f8",
    "f4",
    "f2",
    ">f8",
    "i1",
    "u8",
    "?",
    "c16",
    "O",
    "U3",
    "S3",
    "M8[s]",
    "m8[s]",
    "g",
    "V8",
]


@st.composite
def arrays(draw):
    shape = draw(
        st.sampled_from([(60,), (60,), (60,), (1,), (0,), (), (5, 12), (60, 0), (1, 1, 1)])
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        array = np.ones(shape).astype(np.dtype(draw(st.sampled_from(DTYPES))))
    if draw(st.booleans()) and shape:
        array = array[:: draw(st.sampled_from([-1, 2]))]
    return array


COLLECTIONS = st.one_of(
    st.lists(SCALARS, max_size=4),
    st.tuples(SCALARS, SCALARS, SCALARS),
    st.tuples(COUNTS, COUNTS, COUNTS),
    st.tuples(NUMBERS, NUMBERS, NUMBERS),
    st.lists(SCALARS, max_size=4).map(tuple),
    st.lists(NUMBERS, min_size=60, max_size=60),
    st.dictionaries(st.text(max_size=2), SCALARS, max_size=2),
    st.builds(lambda values: (value for value in values), st.lists(SCALARS, max_size=3)),
    st.lists(st.lists(NUMBERS, max_size=3), max_size=3),
    arrays(),
    arrays()
    .filter(lambda array: array.ndim == 1 and array.dtype.kind in "fiub")
    .map(np.ma.masked_array),
    st.sampled_from([["a"] * 60, [None] * 60, [1.0, None] * 30, ["1"] * 60, [pd.NA] * 60]).map(
        pd.Series
    ),
    st.sampled_from([["a"] * 60, [None] * 60, [1.0, None] * 30, [True, None] * 30]).map(pl.Series),
    st.builds(lambda: pd.DataFrame({"a": [1.0] * 60})),
    st.builds(lambda: pd.Series([1.0] * 60, dtype="Float64")),
)
ANYTHING = SCALARS | COLLECTIONS


def attempt(function, *args, **kwargs):
    """Calls; what comes out is a result or an expected error, and says nothing of a panic."""
    try:
        return function(*args, **kwargs)
    except EXPECTED as error:
        assert "panic" not in str(error).lower(), error
        return None


def some(values, good, draw):
    """Each argument good or anything, so that the ones behind a bad one are reached as well."""
    return [draw(ANYTHING) if draw(st.integers(0, 2)) == 0 else value for value in good] + draw(
        st.lists(values, max_size=1)
    )


@every_shape
@given(data=st.data())
@settings(max_examples=60)
def test_functions(entry, data):
    series = walk(entry, 60)
    names = [*entry.inputs, *entry.defaults, "kernel"]
    good = [*series, *entry.defaults.values(), None]
    given_values = some(SCALARS, good, data.draw)
    attempt(entry.function, *given_values)
    named = dict(zip(names, given_values, strict=False)) | data.draw(
        st.dictionaries(st.text(max_size=3), SCALARS, max_size=1)
    )
    attempt(entry.function, **named)


@every_shape
@given(data=st.data())
@settings(max_examples=60)
def test_sweeps(entry, data):
    series = walk(entry, 60)
    axes = entry.axes(**{param["name"]: (param["default"],) * 3 for param in entry.params})
    given_values = some(SCALARS, [*series, *axes.values(), None], data.draw)
    attempt(entry.batch, *given_values)
    attempt(entry.batch, **dict(zip([*entry.inputs, *axes, "kernel"], given_values, strict=False)))
    attempt(entry.estimate, *some(SCALARS, [60, *axes.values()], data.draw))


@every_shape
@given(data=st.data())
@settings(max_examples=40)
def test_streams(entry, data):
    params = [draw_param(param, data.draw) for param in entry.params]
    stream = attempt(entry.stream_class, *params) or entry.stream_class()
    row = [1.0] * len(entry.inputs)
    for _ in range(data.draw(st.integers(1, 6))):
        method = data.draw(
            st.sampled_from(["update", "peek", "extend", "reset", "copy", "repr", "warmup"])
        )
        if method == "copy":
            stream = copy.copy(stream)
        elif method in ("repr", "warmup"):
            assert repr(stream) and stream.warmup >= 0
        else:
            good = [] if method == "reset" else walk(entry, 60) if method == "extend" else row
            attempt(getattr(stream, method), *some(ANYTHING, good, data.draw))
    # Whatever happened, the stream works: after a reset it answers as a new one does.
    stream.reset()
    assert stream.update(*row) is None or stream.warmup == 0


def draw_param(param, draw):
    """Anything but a long period: a stream of one is memory that was asked for."""
    value = draw(st.just(param["default"]) | SCALARS)
    return (
        param["default"]
        if isinstance(value, (int, np.integer)) and 2**40 < value < 2**63
        else value
    )


@given(data=st.data())
def test_the_base_class(data):
    attempt(ta.Stream, *data.draw(st.lists(SCALARS, max_size=2)))
    attempt(ta.IndicatorError, *data.draw(st.lists(SCALARS, max_size=2)))
