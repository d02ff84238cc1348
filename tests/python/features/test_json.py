"""Definitions and features as JSON: what is written is read again, and anything else is refused."""

import json

import pytest
from feature_cases import every_feature
from hypothesis import given
from hypothesis import strategies as st

import indicators as ta

FEATURES = ta.Features(
    ema20=ta.spec.ema(20),
    bands=ta.spec.bollinger_bands(devup=2.5),
    upper=ta.spec.bollinger_bands()["upper"],
    smooth=ta.spec.ema(5, data=ta.spec.macd()["signal"]),
    mean=ta.spec.ma(10, "wma", data="Volumen €"),
)


def test_features_there_and_back():
    for features in (FEATURES, every_feature()):
        text = features.to_json()
        again = ta.Features.from_json(text)
        assert again == features and again.columns == features.columns
        assert again.to_json() == text
        assert ta.Features.from_json(text.encode()) == features
        assert ta.Features.from_json(features.to_json(indent=2)) == features


def test_definitions_there_and_back():
    for made in FEATURES.specs.values():
        assert ta.spec.from_json(made.to_json()) == made


def test_what_is_written():
    features = ta.Features(smooth=ta.spec.ema(5, data=ta.spec.donchian(9)["upper"]))
    assert json.loads(features.to_json()) == {
        "format": 1,
        "features": {
            "smooth": {
                "indicator": "ema",
                "parameters": {"period": 5},
                "inputs": {
                    "data": {
                        "indicator": "donchian",
                        "parameters": {"period": 9},
                        "inputs": {"high": "high", "low": "low"},
                        "output": "upper",
                    }
                },
            }
        },
    }


def test_what_is_not_said_is_the_default():
    text = '{"format": 1, "features": {"a": {"indicator": "ema"}}}'
    assert ta.Features.from_json(text) == ta.Features(a=ta.spec.ema())


def of(features):
    return json.dumps({"format": 1, "features": features})


REFUSED = {
    "text: Expecting": "{",
    "text: [] (allowed: an object)": "[]",
    "format: None (allowed: 1)": "{}",
    "format: 2 (allowed: 1)": '{"format": 2}',
    "features: None (allowed: an object)": '{"format": 1}',
    "definition: 3 (allowed: an object)": of({"a": 3}),
    "indicator: 'emma' (allowed: the name of an indicator)": of({"a": {"indicator": "emma"}}),
    "indicator: None": of({"a": {}}),
    "key: 'paramters' (allowed: 'indicator'": of({"a": {"paramters": {}}}),
    "parameters: [3] (allowed: an object)": of({"a": {"indicator": "ema", "parameters": [3]}}),
    "definition: None": of({"a": {"indicator": "ema", "inputs": {"data": None}}}),
}


@pytest.mark.parametrize("message", REFUSED)
def test_mistakes(message):
    with pytest.raises(ta.IndicatorError) as caught:
        ta.Features.from_json(REFUSED[message])
    assert str(caught.value).startswith(f"Features.from_json: Invalid {message}")


def test_mistakes_in_an_indicators_own_words():
    text = of({"a": {"indicator": "ema", "parameters": {"period": 0}}})
    with pytest.raises(ta.IndicatorError, match=r"^ema: Invalid period: period = 0"):
        ta.Features.from_json(text)
    with pytest.raises(ta.IndicatorError, match=r"^Features: no features"):
        ta.Features.from_json(of({}))
    with pytest.raises(TypeError, match=r"^Features.from_json: text must be a string, not int 3"):
        ta.Features.from_json(3)
    with pytest.raises(TypeError, match=r"^spec.from_json: text must be a string"):
        ta.spec.from_json(None)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda parts: (
        st.lists(parts, max_size=3)
        | st.dictionaries(
            st.sampled_from(["indicator", "parameters", "inputs", "output", "format", "a", "data"]),
            parts | st.sampled_from(["ema", "donchian", "upper", 1]),
            max_size=4,
        )
    ),
)


@given(anything)
def test_anything_is_read_or_refused(value):
    for text in (json.dumps(value), of({"a": value})):
        try:
            ta.Features.from_json(text)
        except (ta.IndicatorError, TypeError) as error:
            assert ":" in str(error)


def test_a_deep_one():
    text = '{"indicator": "ema", "inputs": {"data": ' * 3000 + '"close"' + "}}" * 3000
    with pytest.raises((ta.IndicatorError, RecursionError)):
        ta.spec.from_json(text)
