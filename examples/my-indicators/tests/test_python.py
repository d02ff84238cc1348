"""The module as its users see it."""

import pickle

import my_indicators as mi
import numpy as np
import pytest

HIGH = np.array([10.0, 11.0, 11.5, 11.2, 12.0])
LOW = np.array([9.0, 9.5, 10.5, 9.9, 10.8])


def test_every_indicator_has_its_three_forms() -> None:
    for entry in mi.catalogue:
        for name in (entry["name"], f"{entry['name']}_batch", entry["stream"]):
            assert callable(getattr(mi, name)) and name in mi.__all__


def test_help_lists_every_indicator() -> None:
    assert mi.__doc__.startswith("My indicators for Python.")
    for entry in mi.catalogue:
        assert f"    {entry['name']} " in mi.__doc__


def test_a_window_by_hand() -> None:
    # Of three values the middle one weighs twice as much as its neighbours.
    values = mi.hann([4.0, 8.0, 16.0, 4.0], period=3)
    np.testing.assert_allclose(values, [np.nan, np.nan, 9.0, 11.0])


def test_two_outputs_by_name() -> None:
    plus, minus = moves = mi.directional_movement(HIGH, LOW, period=1)
    np.testing.assert_allclose(plus, [np.nan, 1.0, 0.5, 0.0, 0.8])
    np.testing.assert_allclose(moves.minus, [np.nan, 0.0, 0.0, 0.6, 0.0])
    assert minus is moves.minus


def test_a_stream_gives_the_bits_of_the_array() -> None:
    stream = mi.DirectionalMovementStream(period=2)
    answers = [stream.update(high, low) for high, low in zip(HIGH, LOW, strict=True)]
    plus, minus = mi.directional_movement(HIGH, LOW, period=2)
    assert answers[:2] == [None, None]
    assert answers[2:] == list(zip(plus[2:], minus[2:], strict=True))


def test_a_sweep_has_a_row_for_each_parameter() -> None:
    sweep = mi.hann_batch(np.arange(50.0), period_range=(5, 20, 5))
    assert sweep["periods"].tolist() == [5, 10, 15, 20]
    np.testing.assert_array_equal(sweep["values"][1], mi.hann(np.arange(50.0), period=10))
    assert type(pickle.loads(pickle.dumps(sweep))) is mi.SweepResult
    np.testing.assert_array_equal(sweep.values_for(period=10), sweep["values"][1])


def test_definitions_go_into_features() -> None:
    pytest.importorskip("indicators.features")
    import indicators as ta

    features = ta.Features(hann=mi.spec.hann(3), mean=ta.spec.sma(2, data=mi.spec.hann(3)))
    close = np.array([4.0, 8.0, 16.0, 4.0])
    np.testing.assert_allclose(features({"close": close})["mean"], [np.nan, np.nan, np.nan, 10.0])
    live = features.stream()
    assert [live.update({"close": price}) for price in close][-1] == {"hann": 11.0, "mean": 10.0}


def test_errors_are_those_of_this_module() -> None:
    with pytest.raises(mi.IndicatorError, match=r"^hann: Invalid period: period = 0"):
        mi.hann([1.0, 2.0], period=0)
