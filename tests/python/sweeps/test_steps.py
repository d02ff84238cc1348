"""Ranges of decimal numbers: each value is the number that its decimal digits mean."""

from decimal import Decimal

import numpy as np
import pytest
from entries import same_bits
from hypothesis import given
from hypothesis import strategies as st

import indicators as ta

CLOSE = np.random.default_rng(0).normal(size=60).cumsum()


def offsets(start, end, step):
    """The values of a range, as a sweep has them."""
    return ta.alma_batch([1.0, 2.0], period_range=[1], offset_range=(start, end, step))["offsets"]


@given(
    st.integers(0, 4),
    st.integers(0, 10_000),
    st.integers(1, 10_000),
    st.integers(0, 30),
    st.booleans(),
)
def test_steps_are_exact_in_decimal_digits(digits, start, step, count, down):
    unit = Decimal(1).scaleb(-digits)
    start = min(start, 10**digits)
    numbers = [start + place * step * (-1 if down else 1) for place in range(count)]
    numbers = [number for number in numbers if 0 <= number <= 10**digits]
    expected = [float(number * unit) for number in numbers] or [float(start * unit)]
    found = offsets(expected[0], expected[-1], float(step * unit))
    assert found.tolist() == expected


@pytest.mark.parametrize(
    "start, end, step",
    [(0.0, 1.0, 1 / 3), (1 / 7, 0.9, 0.1), (0.0, 1e-300, 1e-301), (0.1, 0.9, np.pi / 30)],
)
def test_steps_of_more_digits_are_added(start, end, step):
    found = offsets(start, end, step)
    np.testing.assert_allclose(found, start + step * np.arange(len(found)), rtol=1e-15)
    assert abs(end - found[-1]) < step


def test_a_row_is_the_call_with_the_number_that_is_written():
    result = ta.alma_batch(CLOSE, period_range=[9], offset_range=(0.1, 0.9, 0.1))
    for offset in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        same_bits(result.values_for(offset=offset), ta.alma(CLOSE, 9, offset))
