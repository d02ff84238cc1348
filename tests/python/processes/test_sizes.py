"""Sizes that no memory holds are refused at once, and what is refused has taken no memory."""

import resource
import sys
import time

import pytest
from entries import SHAPES, each, every_entry, every_shape, same_bits, with_periods
from series import walk

MARGIN = 64 * 2**20
HUGE_COUNTS = [(2, 2**47, 1), (2**47, 2, 1), (1, 2**60, 1), (2, 2**63 - 1, 1), (2**62, 1, 3)]
HUGE_NUMBERS = [
    (0.25, 1.0, 1e-300),
    (0.25, 1.0, 5e-324),
    (1.0, 0.25, 1e-18),
    (0.25, 1.0, 1e-15),
    (-1e308, 1e308, 1e-10),
]
NO_RANGES = [
    (0.25, 1.0, float("nan")),
    (0.25, 1.0, float("inf")),
    (0.25, 1.0, -0.1),
    (1.0, 0.25, -0.1),
    (float("nan"), 1.0, 0.1),
    (0.25, float("nan"), 0.1),
    (0.25, float("inf"), 0.1),
    (-float("inf"), float("inf"), 1.0),
]


def resident():
    """The most memory that this process has held so far, in bytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def refused_at_once(function, *args, error=(ValueError, MemoryError), **kwargs):
    before, start = resident(), time.perf_counter()
    with pytest.raises(error) as caught:
        function(*args, **kwargs)
    assert time.perf_counter() - start < 1.0, "the refusal took long"
    assert resident() - before < MARGIN, "the refusal took memory"
    message = str(caught.value)
    assert "panic" not in message.lower()
    if isinstance(caught.value, ValueError):
        assert message.startswith(function.__name__.removesuffix("_estimate")), message
        assert "allowed: " in message
    return message


@every_shape
@pytest.mark.parametrize("axis", HUGE_COUNTS, ids=str)
def test_huge_grids_of_periods(entry, axis):
    for period in entry.periods:
        refused_at_once(entry.batch, *walk(entry, 60), **entry.axes(**{period: axis}))


@every_shape
@pytest.mark.parametrize("axis", HUGE_NUMBERS, ids=str)
def test_huge_grids_of_numbers(entry, axis):
    for param in entry.params:
        if param["type"] == "float":
            refused_at_once(entry.batch, *walk(entry, 60), **entry.axes(**{param["name"]: axis}))


def numbers(entry):
    """The parameters that an axis of many values can be made of."""
    return [param for param in entry.params if param["type"] in ("int", "float")]


@each([entry for entry in SHAPES if len(numbers(entry)) > 1 and not entry.flat_batch])
def test_rows_that_overflow_only_together(entry):
    """Each axis can be counted, and their product cannot."""
    axes = {"int": (2, 2**40, 1), "float": (0.25, 1.0, 1e-12)}
    axes = {param["name"]: axes[param["type"]] for param in entry.params if param["type"] in axes}
    refused_at_once(entry.batch, *walk(entry, 60), **entry.axes(**axes))
    refused_at_once(entry.estimate, 60, **entry.axes(**axes), error=ValueError)


@every_shape
@pytest.mark.parametrize("axis", NO_RANGES, ids=str)
def test_ranges_that_are_none(entry, axis):
    for param in entry.params:
        if param["type"] == "float":
            arguments = entry.axes(**{param["name"]: axis})
            for function, first in [(entry.batch, walk(entry, 60)), (entry.estimate, (60,))]:
                message = refused_at_once(function, *first, **arguments, error=ValueError)
                assert param["name"] in message


@every_shape
def test_negative_steps(entry):
    """What is wrong is the step, and the message says so: the period itself is allowed."""
    for period in entry.periods:
        message = refused_at_once(
            entry.batch, *walk(entry, 60), **entry.axes(**{period: (9, 5, -2)}), error=ValueError
        )
        assert "step" in message and "-2" in message, message


@with_periods
def test_estimates_say_their_name(entry):
    """Not that of the sweep, which was not called."""
    for length, axis in [(2**63, (5, 9, 1)), (2**40, (2, 2**40, 1)), (60, (0, 9, 1))]:
        arguments = entry.axes(**{entry.periods[0]: axis})
        with pytest.raises(ValueError, match=f"^{entry.name}_batch_estimate: "):
            entry.estimate(length, **arguments)


@every_shape
@pytest.mark.parametrize("length", [-1, 2**63, 2**70, -(2**70)])
def test_estimates_of_impossible_lengths(entry, length):
    message = refused_at_once(entry.estimate, length, **entry.axes(), error=ValueError)
    assert "length" in message and str(length) in message


@every_shape
@pytest.mark.parametrize("length", ["60", None, 1.5, True, [60]], ids=repr)
def test_estimates_of_no_length(entry, length):
    with pytest.raises(
        TypeError, match=f"{entry.name}_batch_estimate: .*length.*{type(length).__name__}"
    ):
        entry.estimate(length, **entry.axes())


@with_periods
def test_estimates_of_huge_grids(entry):
    """Counted, not computed."""
    period = entry.periods[0]
    start = time.perf_counter()
    size = entry.estimate(60, **entry.axes(**{period: (2, 2**47 + 1, 1)}))
    assert time.perf_counter() - start < 1.0
    rows = 2**47
    each = sum(entry.dtype(output).itemsize for output in entry.outputs)
    assert size == {"rows": rows, "cols": 60, "bytes": rows * 60 * each}
    refused_at_once(
        entry.estimate, 2**40, **entry.axes(**{period: (2, 2**40, 1)}), error=ValueError
    )


@every_entry
def test_a_long_period_costs_nothing(entry):
    """Longer than the series: an error of a single call, a row of NaN in a sweep."""
    series = walk(entry, 60)
    for period in entry.periods:
        low = dict.fromkeys(entry.periods, 3)
        refused_at_once(entry.function, *series, **low | {period: 2**40}, error=ValueError)
        before = resident()
        axes = {name: (3, 3, 0) for name in low} | {period: (3, 2**40, 2**40 - 3)}
        result = entry.batch(*series, **entry.axes(**axes))
        assert resident() - before < MARGIN
        assert result[f"{period}s"].tolist() == [3, 2**40]
        for index, output in enumerate(entry.outputs):
            same_bits(result[output][0], entry.compute(series, **low)[index])
            assert entry.has_nothing(output, result[output][1])
