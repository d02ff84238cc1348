"""Every indicator against its definition, to twelve digits."""

import numpy as np
import pytest
from entries import ENTRIES, stacked
from hypothesis import given
from hypothesis import strategies as st
from indicator_formulas import FORMULAS, exact
from series import SYMBOLS, inside, sample, walk

TOLERANCE = 1e-12


every_formula = pytest.mark.parametrize(
    "entry",
    [entry for entry in ENTRIES if (entry.group, entry.name) in FORMULAS],
    ids=lambda entry: entry.name,
)


# A sine or a logarithm is one of a plain number, which has no unit and no level.
every_formula_of_prices = pytest.mark.parametrize(
    "entry",
    [entry for entry in ENTRIES if entry.group != "math_transforms"],
    ids=lambda entry: entry.name,
)


# The filters of a cycle begin with zeros, and what is left of that first jump to the price fades
# for long: a level takes digits from it, and while the price stands still these are ratios of it.
OF_CYCLES = {"ht_dcperiod", "ht_dcphase", "ht_phasor", "ht_sine"}
# A price below 0 has no part that it changed by.
OF_CHANGES_IN_PARTS = {"nvi", "pvi"}


def test_every_indicator_has_a_formula():
    lacking = [entry for entry in ENTRIES if (entry.group, entry.name) not in FORMULAS]
    places = ", ".join(f"tests/references/{entry.group}/{entry.name}.rs" for entry in lacking)
    assert not lacking, f"a slow and obvious computation of the definition belongs into {places}"


def formula(entry, series, **params):
    """What an entry is to give, and the scale of errors at each place."""
    inputs = dict(zip(entry.inputs, series, strict=True))
    expected, _, scale = exact(entry.name, inputs, entry.defaults | params)
    assert expected.shape == (len(entry.outputs), len(series[0]))
    return np.where(np.isnan(expected), entry.nothing, expected), scale


def definition(entry, series, **params):
    return formula(entry, series, **params)[0]


def check(entry, series, tolerance=TOLERANCE, **params):
    """Relative to the value; where it passes through zero, to what is usual for the output.

    Where its formula knows a value less than usual, as a ratio of what nearly vanishes, to as
    much more.
    """
    expected, scale = formula(entry, series, **params)
    with np.errstate(divide="ignore", invalid="ignore"):
        # Errors of a constant 0 are measured by 0.
        vagueness = np.fmax(scale / np.nanmedian(scale), 1.0)
    got = entry.compute(series, **params)
    assert np.array_equal(np.isnan(got), np.isnan(expected)), "other rows without a value"
    for output, ours, theirs in zip(entry.outputs, got, expected, strict=True):
        usual = np.nanmedian(np.abs(theirs))
        error = np.abs(ours - theirs) / np.maximum(np.maximum(np.abs(theirs), usual), 1e-300)
        error /= vagueness
        error[(ours == theirs) | np.isnan(theirs)] = 0.0
        worst = int(np.argmax(error))
        assert error[worst] <= tolerance, (
            f"{entry.name}({params}).{output}[{worst}] = {ours[worst]!r}, "
            f"should be {theirs[worst]!r}: error {error[worst]:.1e} (allowed: {tolerance:.0e})"
        )


@every_formula
@pytest.mark.parametrize("symbol", SYMBOLS)
def test_daily_bars(entry, symbol):
    check(entry, sample(entry, symbol))


@every_formula
@pytest.mark.parametrize("period", [1, 2, 3, 4, 5, 7, 8, 16, 31, 64, 100])
def test_periods(entry, period):
    params = {name: period + turn for turn, name in enumerate(entry.periods)}
    if entry.allows(**params):
        check(entry, sample(entry, "IBM", max(500, entry.bars_before(**params) + 100)), **params)


@every_formula
@given(data=st.data())
def test_parameters(entry, data):
    params = data.draw(entry.parameters())
    series = walk(entry, entry.bars_before(**params) + 40, seed=data.draw(st.integers(0, 999)))
    check(entry, series, **params)


@every_formula_of_prices
@pytest.mark.parametrize("height", [1e12, -1e12])
def test_after_a_spike(entry, height):
    """A window forgets the spike the moment that it leaves; an average fades it out as defined."""
    if height < 0 and entry.name in OF_CHANGES_IN_PARTS:
        pytest.skip("the spike is a missing value")
    series = tuple(np.array(values) for values in walk(entry, 500, seed=1))
    for values in series:
        values[100] += height
    expected = definition(entry, series)
    got = stacked(entry.function(*series))
    later = slice(400, None)
    scale = np.maximum(
        np.abs(expected),
        np.nanmedian(np.abs(definition(entry, walk(entry, 500, seed=1))), axis=1)[:, None],
    )
    scale = np.maximum(scale, 1e-300)
    error = np.abs(got - expected)[:, later] / scale[:, later]
    assert error.max() <= TOLERANCE, f"error {error.max():.1e} after a spike of {height:.0e}"


@every_formula_of_prices
@pytest.mark.parametrize("level", [1e4, 1e8])
def test_on_a_high_level(entry, level):
    """The steps are sixty-fourths, so that no digit is lost before the computation begins."""
    if entry.name in OF_CYCLES:
        pytest.skip("the level takes digits")
    check(entry, walk(entry, 400, seed=2, level=level))


@every_formula_of_prices
def test_small_and_large_units(entry):
    """Prices in other units: powers of two, so that the inputs stay exact."""
    series = walk(entry, 200, seed=3)
    for power in (-300, -60, 60, 300):
        check(entry, tuple(np.ldexp(values, power) for values in series))


@every_formula
def test_constant_prices(entry):
    """The same price, bar after bar: what is not defined by a movement stays where it is."""
    if entry.name in OF_CYCLES:
        pytest.skip("a ratio of what is left of the beginning")
    for price in (100.0, 0.1, 1e8 + 0.1, 0.0, -3.7):
        series = inside(entry, [np.full(150, price)] * len(entry.inputs))
        got, expected = entry.compute(series), definition(entry, series)
        assert np.array_equal(np.isnan(got), np.isnan(expected))
        allowed = 4e-16 * np.maximum(abs(price), np.abs(expected))
        assert np.all((np.abs(got - expected) <= allowed) | np.isnan(expected))


@pytest.mark.parametrize("sigma", [50.0, 500.0, 1000.0, 1e4])
@pytest.mark.parametrize("offset", [0.0, 0.5, 0.85, 1.0])
def test_alma_with_a_narrow_gaussian(sigma, offset):
    """Weights are divided by their sum: that they are small beside 1 takes nothing away."""
    entry = next(entry for entry in ENTRIES if entry.name == "alma")
    check(entry, walk(entry, 100, seed=4), period=10, offset=offset, sigma=sigma)
