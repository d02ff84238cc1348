"""Averages of short periods after a spike at any place: once it has faded, it costs no digits."""

from fractions import Fraction

import numpy as np
import pytest

import indicators as ta

LENGTH = 120
# Wherever blocks and groups of values begin.
PLACES = range(40, 73)
CLOSE = 100 * np.exp(np.random.default_rng(1).normal(0, 0.01, LENGTH).cumsum())


def exactly(values, period, share):
    """The average as it is defined, without rounding."""
    average = sum(map(Fraction, values[:period])) / period
    yield average
    for value in values[period:]:
        average += share * (Fraction(value) - average)
        yield average


def tolerance(share):
    """Rounding of a spike at the first value of a block of eight, beside what is left of it."""
    left = float(1 - share) ** 7
    return max(1e-13, 3 * 2**-53 / left) if left else 1e-13


@pytest.mark.parametrize("size", [1e6, 1e12, 1e20])
@pytest.mark.parametrize("period", [1, 2, 3, 5])
@pytest.mark.parametrize("name", ["ema", "smma"])
def test_a_spike_at_any_place(name, period, size):
    share = Fraction(2, period + 1) if name == "ema" else Fraction(1, period)
    for place in PLACES:
        values = CLOSE.copy()
        values[place] += size
        found = getattr(ta, name)(values, period=period)[period - 1 :]
        for got, exact in zip(found, exactly(values.tolist(), period, share), strict=True):
            assert abs(Fraction(float(got)) - exact) <= tolerance(share) * abs(exact), place


@pytest.mark.parametrize("high", [1e6, 1e12])
@pytest.mark.parametrize("period", [1, 2, 3, 5])
def test_a_lasting_fall_at_any_place(period, high):
    for place in PLACES:
        values = CLOSE.copy()
        values[:place] += high
        found = ta.ema(values, period=period)[period - 1 :]
        share = Fraction(2, period + 1)
        exact = exactly(values.tolist(), period, share)
        for got, wanted in zip(found, exact, strict=True):
            assert abs(Fraction(float(got)) - wanted) <= tolerance(share) * abs(wanted), place


@pytest.mark.parametrize("name", ["ema", "smma"])
def test_a_period_of_one_is_the_series_itself(name):
    values = np.exp(np.random.default_rng(2).normal(0, 2, 2000).cumsum() / 10)
    assert np.array_equal(getattr(ta, name)(values, period=1), values)
