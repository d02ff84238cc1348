"""Arguments: bound and checked as an expression is made, with the words of the plain functions."""

import copy
import inspect
import re

import indicators.polars as ta
import numpy as np
import polars as pl
import pytest
from entries import every_entry

import indicators as plain

CLOSE = pl.Series("close", 100 + np.cumsum(np.random.default_rng(3).normal(size=60)))
FRAME = pl.DataFrame({"close": CLOSE, "high": CLOSE + 1, "low": CLOSE - 1})


@every_entry
def test_signatures(entry):
    """Inputs and parameters as those of the plain function."""
    shown = inspect.signature(getattr(ta, entry.name)).parameters
    theirs = dict(inspect.signature(entry.function).parameters)
    by_position = [name for name, each in theirs.items() if each.kind is not each.KEYWORD_ONLY]
    assert [*shown] == [*by_position[:-1], "missing"] and by_position[-1] == "kernel"
    assert shown["missing"].kind is inspect.Parameter.KEYWORD_ONLY
    for name in [*entry.defaults, "missing"]:
        assert shown[name].default == theirs[name].default
    assert getattr(ta, entry.name).__doc__.startswith(entry.text)
    assert getattr(ta, entry.name) is getattr(ta, entry.name)
    assert entry.name in dir(ta)


@pytest.mark.parametrize(
    "call",
    [
        lambda of: of("period", period=0),
        lambda of: of("period", period=-1),
        lambda of: of("period", period=2**70),
        lambda of: of("period", period="20"),
        lambda of: of("period", period=2.5),
        lambda of: of("period", period=True),
        lambda of: of("kinds", average="hull"),
        lambda of: of("kinds", average=3),
        lambda of: of("kinds", devup=np.nan),
        lambda of: of("period", missing="Skip"),
        lambda of: of("period", missing=True),
    ],
)
def test_parameters_are_refused_as_they_are_by_the_functions(call):
    names = {"period": "ema", "kinds": "bollinger_bands"}

    def error(function):
        with pytest.raises((ValueError, TypeError)) as caught:
            function()
        return type(caught.value), str(caught.value).replace(", data length = 60", "")

    def ours(name, **params):
        return getattr(pl.col("close").ta, names[name])(**params)

    def theirs(name, **params):
        return getattr(plain, names[name])(CLOSE.to_numpy(), **params)

    assert error(lambda: call(ours)) == error(lambda: call(theirs))


@pytest.mark.parametrize("period", [5, np.int64(5), np.uint8(5)])
def test_whole_numbers_of_any_type(period):
    result = FRAME.select(ta.ema("close", period))["ema"]
    assert result.equals(FRAME.select(ta.ema("close", 5))["ema"])


def test_a_default_is_none():
    assert FRAME.select(ta.ema("close", None)).equals(FRAME.select(ta.ema("close")))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: ta.ema(), 'ema: missing argument "data"'),
        (lambda: ta.ema("close", 5, 6), "ema: takes at most 2 arguments by position (3 given)"),
        (
            lambda: ta.ema("close", perod=5),
            'ema: unexpected argument "perod" (allowed: ',
        ),
        (lambda: ta.ema(5), "ema: data must be an expression or the name of a column, not int"),
        (
            lambda: ta.ema(CLOSE),
            "ema: data must be an expression or the name of a column, not Series",
        ),
        (
            lambda: ta.atr(low=None),
            "atr: low must be an expression or the name of a column, not NoneType",
        ),
    ],
)
def test_arguments_that_are_none(call, message):
    with pytest.raises(TypeError, match=f"^{re.escape(message)}"):
        call()


def test_inputs():
    """By place, by name, as expressions or names; the others are columns of their names."""
    expected = FRAME.select(ta.atr("high", "low", "close", 5))
    for expression in [
        ta.atr(period=5),
        ta.atr(pl.col("high"), period=5),
        ta.atr(close=pl.col("close"), period=5),
        ta.atr(pl.col("close") + 1, low=pl.col("close") - 1, period=5),
    ]:
        assert FRAME.select(expression).equals(expected)


def test_names_of_results():
    """That of the indicator; as a method, that of the expression, as with polars' own."""
    assert FRAME.select(ta.atr()).columns == ["atr"]
    assert FRAME.select(pl.col("close").ta.ema()).columns == ["close"]
    methods = pl.col("close", "high").ta.ema(5).name.suffix("_ema")
    assert FRAME.select(methods).columns == ["close_ema", "high_ema"]


def test_methods():
    """The indicators of one series are there, and what is not says why."""
    methods = dir(pl.col("close").ta)
    assert set(methods) == {e["name"] for e in plain.catalogue if len(e["inputs"]) == 1}
    with pytest.raises(AttributeError, match="atr reads high, low, close"):
        _ = pl.col("close").ta.atr
    with pytest.raises(AttributeError, match="indicators has no attribute 'emma'"):
        _ = pl.col("close").ta.emma
    with pytest.raises(AttributeError, match="indicators has no attribute 'emma'"):
        _ = ta.emma


def test_inputs_of_different_lengths():
    expression = ta.atr(pl.lit(pl.Series([1.0, 2.0])))
    message = "atr: Inputs differ in length: high = 2, low = 60, close = 60"
    with pytest.raises(pl.exceptions.ComputeError, match=message):
        FRAME.select(expression)


def test_another_module_of_python():
    with pytest.raises(TypeError, match="the package around it, not math"):
        import math

        ta.namespace(math, "mathematics")
    with pytest.raises(TypeError, match="the package around it, not str 'indicators'"):
        ta.namespace("indicators", "text")


def test_the_package_is_a_module_of_indicators():
    other = ta.namespace(plain, "other")
    expected = FRAME.select(pl.col("close").ta.ema(5))
    assert FRAME.select(pl.col("close").other.ema(5)).equals(expected)
    assert FRAME.select(other.atr()).equals(FRAME.select(ta.atr()))


def test_copies():
    """Copies of what holds a namespace, which Python asks for names of its own."""
    expression = pl.col("close")
    for ours in (expression.ta, copy.copy(expression.ta), copy.deepcopy(expression).ta):
        assert FRAME.select(ours.ema(5)).equals(FRAME.select(expression.ta.ema(5)))
