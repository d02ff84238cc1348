"""Arguments whose conversion runs code that frees the memory of an input array."""

import numpy as np
import pytest

import indicators as ta


class Emptying:
    """A period that takes an array's memory away as it is read."""

    def __init__(self, array):
        self.array = array

    def __index__(self):
        self.array.resize(0, refcheck=False)
        return 3

    def __iter__(self):
        yield self.__index__()


def large():
    # Large enough for its memory to go back to the system: to read it then would end the process.
    return np.arange(5_000_000.0)


def test_a_period_that_empties_the_input():
    close = large()
    with pytest.raises(ta.IndicatorError, match="Input data slice is empty"):
        ta.sma(close, period=Emptying(close))


def test_an_axis_that_empties_the_input():
    close = large()
    with pytest.raises(ta.IndicatorError, match="Input data slice is empty"):
        ta.sma_batch(close, period_range=iter(Emptying(close)))


def test_an_input_that_empties_another():
    bars = [large() for _ in range(3)]

    class Close:
        def __array__(self, dtype=None, copy=None):
            bars[0].resize(0, refcheck=False)
            return bars[2]

    with pytest.raises(ta.IndicatorError, match="high = 0"):
        ta.atr(bars[0], bars[1], Close())
