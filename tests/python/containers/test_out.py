"""`out=`: the outputs are written to the caller's arrays, which are what comes back."""

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from entries import every_shape, of_outputs, same_bits
from series import walk

import indicators as ta

LENGTH = 700
CLOSE = 100 + np.cumsum(np.random.default_rng(1).normal(size=LENGTH))


def arrays(entry, shape, make=np.empty):
    made = tuple(make(shape, entry.dtype(output)) for output in entry.outputs)
    return made if len(made) > 1 else made[0]


@every_shape
def test_arrays_of_ones_own(entry):
    series = walk(entry, LENGTH, seed=1)
    out = arrays(entry, LENGTH)
    result = entry.function(*series, out=out)
    assert all(one is other for one, other in zip(of_outputs(result), of_outputs(out), strict=True))
    same_bits(np.array(of_outputs(out), dtype=float), entry.compute(series))


@every_shape
def test_columns_of_a_table(entry):
    """No array in one piece: still its own memory, and nothing beside it is touched."""
    series = walk(entry, LENGTH, seed=2)
    tables = tuple(np.full((LENGTH, 3), 7, entry.dtype(output)) for output in entry.outputs)
    out = tuple(table[:, 1] for table in tables)
    entry.function(*series, out=out if len(out) > 1 else out[0])
    same_bits(np.array(out, dtype=float), entry.compute(series))
    assert all((table[:, ::2] == 7).all() for table in tables)


def test_panels():
    table = np.stack([CLOSE, 2 * CLOSE], axis=1)
    for order in "CF":
        out = np.empty(table.shape, order=order)
        assert ta.sma(table, period=5, out=out) is out
        same_bits(out, ta.sma(table, period=5))
        out = np.empty(table.T.shape, order=order)
        ta.sma(table.T, period=5, axis=1, out=out)
        same_bits(out, ta.sma(table, period=5).T)


def test_what_shares_memory_is_refused():
    untouched = CLOSE.copy()
    shares = [
        (CLOSE, CLOSE),
        (CLOSE[:-1], CLOSE[1:]),
        (CLOSE[::-1], CLOSE),
    ]
    for data, out in shares:
        with pytest.raises(ta.IndicatorError, match=r"^sma: Invalid out: memory of an input"):
            ta.sma(data, period=5, out=out)
    both = np.empty(LENGTH)
    with pytest.raises(ta.IndicatorError, match="another output"):
        ta.bollinger_bands(CLOSE, out=(both, np.empty(LENGTH), both))
    same_bits(CLOSE, untouched)
    # Beside each other in one table is not the same memory.
    table = np.stack([CLOSE, CLOSE], axis=1)
    ta.sma(table[:, 0], period=5, out=table[:, 1])
    same_bits(table[:, 0], CLOSE)
    same_bits(table[:, 1], ta.sma(CLOSE, period=5))


WRONG = {
    "too short": (lambda: np.empty(LENGTH - 1), ta.IndicatorError),
    "another type": (lambda: np.empty(LENGTH, "f4"), ta.IndicatorError),
    "another byte order": (lambda: np.empty(LENGTH, ">f8"), ta.IndicatorError),
    "two dimensions": (lambda: np.empty((LENGTH, 1)), ta.IndicatorError),
    "read-only": (lambda: np.broadcast_to(1.0, LENGTH), ta.IndicatorError),
    "too many": (lambda: (np.empty(LENGTH),) * 2, ta.IndicatorError),
    "repeating": (
        lambda: np.lib.stride_tricks.as_strided(np.empty(1), (LENGTH,), (0,)),
        ta.IndicatorError,
    ),
    "a list": (lambda: [0.0] * LENGTH, TypeError),
    "masked": (lambda: np.ma.empty(LENGTH), TypeError),
    "a series": (lambda: pd.Series(np.empty(LENGTH)), TypeError),
}


@pytest.mark.parametrize("make, error", WRONG.values(), ids=WRONG)
def test_what_cannot_be_written(make, error):
    out = make()
    with pytest.raises(error, match=r"^sma: .*out"):
        ta.sma(CLOSE, period=5, out=out)


@pytest.mark.parametrize("kind", [pd.Series, pl.Series, pa.array, pd.DataFrame])
def test_there_is_none_beside_series_and_frames(kind):
    """Whose memory they are in is not seen from outside: it might be that of an input."""
    with pytest.raises(ta.IndicatorError, match="Invalid out: an array beside a series or frame"):
        ta.sma(kind(CLOSE), period=5, out=np.empty(LENGTH))


def test_the_memory_of_a_mask_is_an_inputs():
    mask = np.zeros(8 * LENGTH, bool)
    masked = np.ma.masked_array(CLOSE, mask=mask[:LENGTH])
    with pytest.raises(ta.IndicatorError, match="memory of an input"):
        ta.sma(masked, period=5, out=mask.view(np.float64))


def test_a_refused_call_writes_nothing():
    out = np.full(LENGTH, 7.0)
    for wrong in ({"period": 0}, {"period": LENGTH + 1}, {"kernel": "no"}, {"missing": "no"}):
        with pytest.raises(ValueError):
            ta.sma(CLOSE, **{"period": 5} | wrong, out=out)
    assert (out == 7.0).all()


class Period(int):
    """Changes an array while the parameters are read."""

    def __new__(cls, change):
        made = super().__new__(cls, 5)
        made.change = change
        return made

    def __index__(self):
        self.change()
        return 5


class Odd:
    def __init__(self, change):
        self.change = change

    def __index__(self):
        self.change()
        return 5


@pytest.mark.filterwarnings("ignore:Setting the dtype on a NumPy array")
def test_arrays_that_change_while_arguments_are_read():
    out = np.empty(LENGTH)

    def narrow():
        out.dtype = np.float32

    with pytest.raises(TypeError, match="out has changed while other arguments were read"):
        ta.sma(CLOSE, Odd(narrow), out=out)
    out = np.empty(LENGTH)

    def lock():
        out.flags.writeable = False

    with pytest.raises(TypeError, match="out has changed"):
        ta.sma(CLOSE, Odd(lock), out=out)
