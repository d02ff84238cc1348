"""What features refuse: values that do not belong together, and symbols that are none."""

import numpy as np
import pandas as pd
import pytest

import indicators as ta


def test_series_of_different_indexes():
    """Values are taken by their place, and never paired in silence with those of another day."""
    x, y = pd.Series([1.0, 2.0, 3.0]), pd.Series([1.0, 2.0, 3.0], index=[2, 1, 0])
    f = ta.Features(s=ta.spec.add(x="a", y="b"))
    for call in (f, f.stream().extend):
        with pytest.raises(ta.IndicatorError, match="Invalid b: another index than a has"):
            call({"a": x, "b": y})
    assert f({"a": x, "b": x.copy()})["s"].tolist() == [2.0, 4.0, 6.0]


@pytest.mark.parametrize("symbol", [("N", None), ("N", np.nan), ("N", pd.NA), "A", ("x", "y", "z")])
def test_symbols_of_two_columns(symbol):
    live = ta.Features(a=ta.spec.sma(1)).stream(by=["exchange", "symbol"])
    for call in (live.update, live.peek):
        with pytest.raises(ta.IndicatorError, match="Invalid symbol"):
            call(symbol, {"close": 3.0})
    assert live.update(("N", "A"), {"close": 3.0}) == {"a": 3.0} and len(live) == 1
    assert len(type(live).from_bytes(live.to_bytes())) == 1


@pytest.mark.parametrize("symbol", [None, float("nan"), pd.NA])
def test_symbols_of_one_column(symbol):
    live = ta.Features(a=ta.spec.sma(1)).stream(by="symbol")
    with pytest.raises(ta.IndicatorError, match="Invalid symbol"):
        live.update(symbol, {"close": 3.0})


def test_a_feature_that_is_there_twice():
    text = ta.Features(a=ta.spec.ema(5), b=ta.spec.sma(5)).to_json().replace('"b"', '"a"')
    with pytest.raises(ta.IndicatorError, match="repeated name 'a'"):
        ta.Features.from_json(text)


def test_errors_name_the_function_that_was_called():
    features = ta.Features(mean=ta.spec.sma(2))
    symbols = features.stream(by="s")
    text = {"close": ["x", "y"], "s": ["a", "a"]}
    short = {"close": [1.0], "s": ["a", "a"]}
    calls = {
        "Features": lambda bars: features(bars, by="s"),
        "Features.append": lambda bars: features.append(bars, by="s"),
        "Features.plan": lambda bars: features.plan(bars, by="s").run(),
        "SymbolStreams.extend": symbols.extend,
        "compute": lambda bars: ta.compute("sma", bars, by="s", period=2),
    }
    for name, call in calls.items():
        with pytest.raises(TypeError, match=rf"^{name}: close must be real numbers"):
            call(text)
        says = rf"^{name}: (Wrong number of rows: 1 |Invalid close: 1 rows \(allowed: 2, as )"
        with pytest.raises(ta.IndicatorError, match=says):
            call(short)
    live = features.stream()
    with pytest.raises(TypeError, match=r"^FeatureStream.extend: close must be real numbers"):
        live.extend({"close": ["x"]})
    for stream, symbol in [(live, ()), (symbols, ("a",))]:
        for call in (stream.update, stream.peek):
            with pytest.raises(TypeError, match=rf"^{call.__qualname__}: close must be a number"):
                call(*symbol, {"close": "x"})
