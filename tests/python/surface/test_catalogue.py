"""What the catalogue says of inputs and outputs beside their names."""

import pytest
from entries import ENTRIES

import indicators as ta

CATALOGUE = {entry["name"]: entry for entry in ta.catalogue}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_every_input_has_a_role_and_every_output_is_drawn(entry):
    assert tuple(entry.roles) == entry.inputs
    assert tuple(entry.allowed) == entry.inputs
    assert set(entry.roles.values()) <= {"open", "high", "low", "close", "volume", "series"}
    assert tuple(entry.drawing) == entry.outputs
    for drawing in entry.drawing.values():
        assert drawing["pane"] in ("price", "own")
        assert drawing["style"] in ("line", "histogram", "points")


def test_roles_follow_from_names():
    assert CATALOGUE["atr"]["roles"] == {"high": "high", "low": "low", "close": "close"}
    assert CATALOGUE["sma"]["roles"] == {"data": "series"}
    assert CATALOGUE["sma"]["allowed"] == {"data": "a finite number"}


def test_drawing_is_what_the_author_wrote():
    plain = {"pane": "price", "style": "line", "min": None, "max": None}
    own = plain | {"pane": "own"}
    assert CATALOGUE["bollinger_bands"]["drawing"] == dict.fromkeys(
        ("upper", "middle", "lower"), plain
    )
    assert CATALOGUE["rsi"]["drawing"] == {"values": own | {"min": 0.0, "max": 100.0}}
    assert CATALOGUE["macd"]["drawing"] == {
        "macd": own,
        "signal": own,
        "hist": own | {"style": "histogram"},
    }


def test_streams_whose_types_have_names_of_their_own():
    """The function's name does not tell words apart; what is made of it is a second name."""
    for name, alias in (
        ("TrendFlexStream", "TrendflexStream"),
        ("LinearRegInterceptStream", "LinearregInterceptStream"),
        ("LinearRegSlopeStream", "LinearregSlopeStream"),
    ):
        stream = getattr(ta, name)
        assert stream.__name__ == name
        assert getattr(ta, alias) is stream
        assert alias in ta.__all__
