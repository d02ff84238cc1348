"""Definitions: what they check, how they read, and that equal ones are equal."""

import copy
import inspect
import pickle

import numpy as np
import pytest
from entries import ENTRIES, LINK, each, every_entry

import indicators as ta

spec = ta.spec


@every_entry
def test_every_indicator_has_one(entry):
    function = getattr(spec, entry.name)
    sources = {name: "some" for name in ("x", "y", "periods") if name in entry.inputs}
    made = function(**sources)
    assert made.indicator == entry.name and made.parameters == entry.defaults
    assert tuple(made.inputs) == entry.inputs and made.outputs == entry.outputs
    expected = {"data": "close"} | sources
    assert made.inputs == {name: expected.get(name, name) for name in entry.inputs}
    assert eval(repr(made), {"spec": spec}) == made
    own = function(**{name: name for name in entry.inputs})
    assert eval(repr(own), {"spec": spec}) == own
    skipping = function(**sources, missing="skip")
    assert eval(repr(skipping), {"spec": spec}) == skipping != made
    assert skipping[entry.outputs[0]].missing == "skip" and made.missing is None
    assert function.__name__ == entry.name
    assert LINK.sub(r"\1", entry.documentation) in function.__doc__
    arguments = inspect.signature(function).parameters
    assert list(arguments) == [*entry.defaults, *entry.inputs, "missing"]


def test_how_they_read():
    assert repr(spec.ema(period=20)) == "spec.ema(period=20)"
    assert repr(spec.ema(10, data="volume")) == "spec.ema(period=10, data='volume')"
    nested = spec.ema(5, data=spec.rsi())
    assert repr(nested) == "spec.ema(period=5, data=spec.rsi(period=14))"
    skipping = spec.ema(5, missing="skip")
    assert repr(skipping) == "spec.ema(period=5, missing='skip')"
    upper = spec.donchian(20)["upper"]
    assert repr(upper) == "spec.donchian(period=20)['upper']"
    assert repr(spec.ema) == "<spec.ema>"


def test_equal_ones_are_equal():
    assert spec.ema(20) == spec.ema(period=20, data="close") == spec.ema(np.int64(20))
    assert hash(spec.ema(20)) == hash(spec.ema(period=20))
    assert spec.alma(9, 1, 6) == spec.alma(9, 1.0, 6.0)
    assert spec.ema() == spec.ema(None) == spec.ema(missing=None)
    different = [
        spec.ema(20),
        spec.ema(21),
        spec.sma(20),
        spec.ema(20, data="open"),
        spec.ema(20, data=spec.ema(20)),
        spec.donchian(20),
        spec.donchian(20)["upper"],
        spec.donchian(20)["lower"],
        spec.donchian(20, missing="skip")["lower"],
        spec.ema(20, missing="skip"),
        spec.ema(20, data=spec.ema(20, missing="skip")),
    ]
    assert len(set(different)) == len(different)


def test_they_do_not_change():
    made = spec.ema(20)
    with pytest.raises(AttributeError):
        made.values = (3,)
    made.parameters["period"] = 3
    assert made == spec.ema(20)


def test_copies_and_pickles():
    upper = spec.bollinger_bands()["upper"]
    for made in (spec.ema(5, data=upper), spec.donchian(missing="skip")["upper"], spec.ema):
        for other in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made), copy.copy(made)):
            assert other == made or repr(other) == repr(made)


def test_a_chain_of_a_thousand():
    """What shares a definition does not compute it again and again, nor its hash."""
    made = spec.ema(2)
    other = spec.ema(2)
    for _ in range(60):
        made, other = spec.add(x=made, y=made), spec.add(x=other, y=other)
    features = ta.Features(sum=made)
    got = features({"close": np.ones(4)})["sum"]
    assert got[-1] == 2.0**60
    assert made == other and features == ta.Features(sum=other)


def test_grid():
    found = spec.sma.grid("sma_{period}", period=range(10, 60, 10))
    assert found == {f"sma_{period}": spec.sma(period) for period in (10, 20, 30, 40, 50)}
    found = spec.bollinger_bands.grid("b{period}_{devup}", period=[5, 10], devup=(1, 2.5), devdn=3)
    assert list(found) == ["b5_1.0", "b5_2.5", "b10_1.0", "b10_2.5"]
    assert found["b10_2.5"] == spec.bollinger_bands(10, 2.5, 3)
    found = spec.ema.grid("{data}_{period}", data=["open", "close"], period=np.array([3]))
    assert list(found) == ["open_3", "close_3"]
    assert spec.ema.grid("only", data=spec.rsi()) == {"only": spec.ema(data=spec.rsi())}
    assert spec.ema.grid("{period}", period=[]) == {}
    found = spec.ema.grid("e{period}", period=[3, 4], missing="skip")
    assert found == {"e3": spec.ema(3, missing="skip"), "e4": spec.ema(4, missing="skip")}
    found = spec.ema.grid("e_{missing}", missing=[None, "skip"])
    assert found == {"e_None": spec.ema(), "e_skip": spec.ema(missing="skip")}


REFUSED = {
    "ema: Invalid period: period = 0 (allowed: 1 or more)": lambda: spec.ema(0),
    "ema: Invalid period: period = -1": lambda: spec.ema(period=-1),
    "ema: period must be an integer, not float 2.5": lambda: spec.ema(2.5),
    "ema: period must be an integer, not str '20'": lambda: spec.ema("20"),
    'ma: Invalid average: average = "none"': lambda: spec.ma(average="none"),
    "alma: Invalid sigma: sigma = NaN": lambda: spec.alma(sigma=float("nan")),
    'ema: unexpected argument "perod" (allowed: period, data, missing)': lambda: spec.ema(perod=3),
    "ema: takes at most 1 positional arguments (2 given)": lambda: spec.ema(3, 4),
    'ema: multiple values for argument "period"': lambda: spec.ema(3, period=4),
    'add: missing argument "x", a column or a definition': lambda: spec.add(),
    "ema: data must be a column or a definition, not list [1.0]": lambda: spec.ema(data=[1.0]),
    "ema: Invalid data: spec.donchian(period=20) (allowed: one of its outputs, such as ['upp": (
        lambda: spec.ema(data=spec.donchian(20))
    ),
    "donchian: Unknown output: 'top' (allowed: 'upper', 'middle', 'lower')": (
        lambda: spec.donchian()["top"]
    ),
    "donchian: output must be a string, not int 0": lambda: spec.donchian()[0],
    "sma.grid: Repeated name: 'sma' (allowed: a template with every axis, such as '{period}')": (
        lambda: spec.sma.grid("sma", period=[1, 2])
    ),
    "sma.grid: Invalid name: 'sma_{x}' (allowed: a template of 'period', 'data', 'missing')": (
        lambda: spec.sma.grid("sma_{x}", period=[1, 2])
    ),
    "sma.grid: name must be a string, not int 3": lambda: spec.sma.grid(3),
    'ema: Invalid missing: missing = Skip (allowed: "skip", None)': (
        lambda: spec.ema(missing="Skip")
    ),
    "ema: missing must be a string or None, not bool True": lambda: spec.ema(missing=True),
    'sma: unexpected argument "x"': lambda: spec.sma.grid("", x=[]),
    "sma: Invalid period: period = 0": lambda: spec.sma.grid("{period}", period=[1, 0]),
}


@pytest.mark.parametrize("message", REFUSED)
def test_mistakes(message):
    with pytest.raises((ta.IndicatorError, TypeError)) as caught:
        REFUSED[message]()
    assert str(caught.value).startswith(message)


@each([entry for entry in ENTRIES if entry.requirements])
def test_requirements_are_checked(entry):
    """In the words of the function."""
    counts = [param["name"] for param in entry.params if param["type"] == "int"]
    sources = {name: "x" for name in ("x", "y", "periods") if name in entry.inputs}
    for turn in range(len(counts)):
        params = {name: 2 + 7 * ((place + turn) % len(counts)) for place, name in enumerate(counts)}
        bars = [np.arange(1.0, 99.0)] * len(entry.inputs)
        try:
            entry.function(*bars, **params)
        except ta.IndicatorError as error:
            if "required" in str(error):
                with pytest.raises(ta.IndicatorError) as caught:
                    getattr(spec, entry.name)(**params, **sources)
                assert str(caught.value) == str(error)


def test_names_that_there_are_not():
    with pytest.raises(AttributeError, match=r"module 'indicators.spec' has no attribute 'emma'"):
        spec.emma  # noqa: B018
    assert {"ema", "rsi", "from_json"} <= set(dir(spec))
