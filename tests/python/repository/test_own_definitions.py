"""Definitions of indicators of one's own: those in examples/, as `make example` builds them."""

import json
import pickle

import my_indicators as mi
import pytest
from indicators.features import Spec
from own_features import ONE, features, in_new_python

import indicators as ta


def test_definitions():
    spec = mi.spec.hann(period=10)
    assert isinstance(spec, Spec) and spec is mi.spec.hann(10)
    assert spec.indicator == "my_indicators.hann"
    assert spec.parameters == {"period": 10} and spec.inputs == {"data": "close"}
    assert repr(spec) == "my_indicators.spec.hann(period=10)"
    moves = mi.spec.directional_movement()
    assert repr(ta.spec.ema(3, data=moves["plus"])) == (
        "spec.ema(period=3, data=my_indicators.spec.directional_movement(period=14)['plus'])"
    )
    grid = mi.spec.hann.grid("hann_{period}", period=[3, 5])
    assert list(grid) == ["hann_3", "hann_5"]
    assert dir(mi.spec) == ["directional_movement", "hann"]
    assert pickle.loads(pickle.dumps(mi.spec.hann)).__name__ == "hann"
    assert "Allowed: 1 or more." in mi.spec.hann.__doc__


REFUSED = {
    "hann: Invalid period: period = 0": (mi.IndicatorError, lambda: mi.spec.hann(0)),
    'hann: unexpected argument "perod" (allowed: period, data': (
        TypeError,
        lambda: mi.spec.hann(perod=3),
    ),
    "my_indicators.spec has no attribute 'han'. Did you mean: 'hann'?": (
        AttributeError,
        lambda: mi.spec.han,
    ),
    "directional_movement: Unknown output: 'up' (allowed: 'plus', 'minus')": (
        ta.IndicatorError,
        lambda: mi.spec.directional_movement()["up"],
    ),
}


@pytest.mark.parametrize("message", REFUSED)
def test_mistakes(message):
    kind, call = REFUSED[message]
    with pytest.raises(kind) as caught:
        call()
    assert str(caught.value).startswith(message)


def test_json():
    made = features()
    again = ta.Features.from_json(made.to_json(indent=2))
    assert again == made and hash(again) == hash(made)
    text = made.specs["smooth"].to_json()
    assert json.loads(text)["inputs"]["data"]["indicator"] == "my_indicators.hann"
    assert ta.spec.from_json(text) is made.specs["smooth"]


@pytest.mark.parametrize("name", ["json.hann", "nowhere.hann", "my_indicators.ham", "hann", "."])
def test_json_of_what_is_not_there(name):
    text = json.dumps({"indicator": name})
    with pytest.raises(ta.IndicatorError, match=r"^spec.from_json: Invalid indicator: "):
        ta.spec.from_json(text)


def test_what_is_pickled_imports_what_it_is_of():
    made = features()
    live = made.stream()
    live.extend(ONE[:20])
    pickles = [pickle.dumps(each) for each in (made.specs["smooth"], made, live, mi.spec.hann)]
    in_new_python(f"""
        import pickle, sys
        for text in {pickles!r}:
            for name in [name for name in sys.modules if name.startswith("my_indicators")]:
                del sys.modules[name]
            repr(pickle.loads(text))
            assert "my_indicators" in sys.modules
    """)


def test_what_is_saved_imports_nothing():
    """Bytes and texts may come from anywhere."""
    live = features().stream()
    in_new_python(f"""
        import sys
        from indicators.features import FeatureStream
        try:
            FeatureStream.from_bytes({live.to_bytes()!r})
        except ValueError as error:
            assert "of a module that has been imported" in str(error), error
        assert "my_indicators" not in sys.modules
    """)


def test_an_import_of_mine_imports_nothing_of_ours():
    in_new_python("""
        import sys
        import my_indicators as mi
        assert dir(mi.spec) == ["directional_movement", "hann"]
        assert not hasattr(mi.spec, "__wrapped__") and repr(mi.spec) == "<my_indicators.spec>"
        assert "indicators" not in sys.modules
        sys.modules["indicators"] = None
        try:
            mi.spec.hann
        except ImportError as error:
            assert "my_indicators.spec: definitions need the Python package" in str(error)
    """)


def test_another_interface_is_refused(monkeypatch):
    from indicators.features import _libraries

    monkeypatch.setattr(_libraries, "INTERFACE", 0)
    with pytest.raises(ta.IndicatorError, match=r"interface 2, allowed: 0"):
        mi.spec.hann(77)


def test_both_have_the_same_interface():
    from indicators.features._engine import INTERFACE, definitions

    assert definitions.INTERFACE == INTERFACE == mi.spec._parts.native.INTERFACE
