"""Definitions and features as JSON: what is written is read again, and anything else is refused."""

import json
import pickle

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
    skipping=ta.spec.ema(3, data=ta.spec.macd(missing="skip")["signal"], missing="skip"),
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


def test_what_is_written_of_missing_values():
    """Only what is said: a text that does not say it means what it always has."""
    written = json.loads(ta.spec.ema(5, missing="skip").to_json())
    plain = {"indicator": "ema", "parameters": {"period": 5}, "inputs": {"data": "close"}}
    assert written == {**plain, "missing": "skip"}
    assert json.loads(ta.spec.ema(5).to_json()) == plain
    for missing in ("skip", None):
        text = json.dumps({**plain, "missing": missing})
        assert ta.spec.from_json(text) == ta.spec.ema(5, missing=missing)


def nested(depth):
    """Definitions, each of which is read twice by the next: 2 ** depth, if each is written out."""
    made = ta.spec.ema(3)
    for _ in range(depth):
        made = ta.spec.add(x=made, y=made)
    return made


def test_what_is_read_in_several_places_is_written_once():
    smooth = ta.spec.ema(2, data=ta.spec.rsi())
    features = ta.Features(sum=ta.spec.add(x=smooth, y=smooth), smooth=smooth, rsi=ta.spec.rsi())
    written = json.loads(features.to_json())
    rsi = json.loads(ta.spec.rsi().to_json())
    named = {"definition": "ema"}
    # What reads columns alone is short enough to stand in each place.
    assert written["features"]["rsi"] == rsi
    assert written["features"]["smooth"] == named == written["features"]["sum"]["inputs"]["x"]
    assert written["definitions"] == {
        "ema": {"indicator": "ema", "parameters": {"period": 2}, "inputs": {"data": rsi}}
    }
    assert ta.Features.from_json(features.to_json()) == features
    # Whatever sorts the names of a text leaves what it means.
    again = ta.Features.from_json(json.dumps(written, sort_keys=True))
    assert again.specs == features.specs


def test_nested_definitions_are_as_long_as_there_are_definitions():
    made = nested(99)
    text = made.to_json()
    assert len(text) < 20_000 and ta.spec.from_json(text) is made
    features = ta.Features(a=made, b=nested(98))
    assert ta.Features.from_json(features.to_json()) == features
    assert features == pickle.loads(pickle.dumps(features))
    stream = features.stream()
    assert type(stream).from_bytes(stream.to_bytes()).columns == ("a", "b")
    assert len(repr(made)) < 200 and "spec.add(x=spec.add(…), y=spec.add(…))" in repr(made)


def test_definitions_that_are_too_deep():
    says = r"100 definitions within each other \(allowed: up to 99 within this one\)"
    with pytest.raises(ta.IndicatorError, match=rf"^add: Invalid x: {says}"):
        nested(100)
    text = '{"indicator": "ema", "inputs": {"data": ' * 150 + '"close"' + "}}" * 150
    with pytest.raises(ta.IndicatorError, match=r"^spec.from_json: Invalid definition: 101 within"):
        ta.spec.from_json(text)


def test_what_is_not_said_is_the_default():
    text = '{"format": 1, "features": {"a": {"indicator": "ema"}}}'
    assert ta.Features.from_json(text) == ta.Features(a=ta.spec.ema())


def of(features, **definitions):
    return json.dumps({"format": 1, "features": features, "definitions": definitions})


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
    "definition: 'b' (allowed: 'a')": of({"c": {"definition": "b"}}, a={"indicator": "ema"}),
    "definition: 'a' (allowed: one that does not read itself)": of(
        {"c": {"definition": "a"}},
        a={"indicator": "ema", "inputs": {"data": {"definition": "a"}}},
    ),
    "definitions: 3 (allowed: an object)": '{"format": 1, "features": {}, "definitions": 3}',
    "name: 'period' (allowed: once in a definition)": of(
        {"a": {"indicator": "ema", "parameters": {"period": 3}, "inputs": {"period": "close"}}}
    ),
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
    text = of({"a": {"indicator": "ema", "missing": "drop"}})
    with pytest.raises(ta.IndicatorError, match=r"^ema: Invalid missing: missing = drop "):
        ta.Features.from_json(text)
    with pytest.raises(TypeError, match=r"^ema: missing must be a string or None, not bool True"):
        ta.spec.from_json('{"indicator": "ema", "missing": true}')
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
            st.sampled_from(
                [
                    *("indicator", "parameters", "inputs", "missing", "output"),
                    *("format", "a", "data", "definition"),
                ]
            ),
            parts | st.sampled_from(["ema", "donchian", "upper", "skip", "a", 1]),
            max_size=4,
        )
    ),
)


@given(anything)
def test_anything_is_read_or_refused(value):
    for text in (json.dumps(value), of({"a": value}), of({"a": value}, a=value)):
        try:
            ta.Features.from_json(text)
        except (ta.IndicatorError, TypeError) as error:
            assert ":" in str(error)


def test_a_deep_one():
    text = '{"indicator": "ema", "inputs": {"data": ' * 3000 + '"close"' + "}}" * 3000
    with pytest.raises(ta.IndicatorError, match=r"^spec.from_json: Invalid (text|definition): "):
        ta.spec.from_json(text)
