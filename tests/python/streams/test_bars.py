"""Bars as users have them: dictionaries and frames, whose parts are found by their names."""

import copy
import pickle
import re
from types import MappingProxyType

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import ENTRIES, each, every_entry, every_shape, same_bits
from series import walk

import indicators as ta

PARTS = {"open", "high", "low", "close", "volume"}
OF_BARS = [entry for entry in ENTRIES if set(entry.inputs) <= PARTS | {"data"}]
SPELLINGS = {"lower": str, "capitalised": str.capitalize, "upper": str.upper}
every_spelling = pytest.mark.parametrize("spelled", SPELLINGS.values(), ids=SPELLINGS)


def columns(entry, spelled=str, length=80):
    """The series by the names that a user's bars have for them, and a name of no number."""
    names = ["close" if name == "data" else name for name in entry.inputs]
    series = walk(entry, length, seed=3)
    return series, {spelled(name): values for name, values in zip(names, series, strict=True)}


@each(OF_BARS)
def test_dictionaries(entry):
    series, parts = columns(entry)
    one, other = entry.stream_class(), entry.stream_class()
    for row in range(80):
        bar = {name: float(values[row]) for name, values in parts.items()}
        plain = [float(values[row]) for values in series]
        assert one.peek({"symbol": "A", **bar}) == other.peek(*plain)
        assert one.update(bar | {"symbol": "A"}) == other.update(*plain)


@every_spelling
def test_frames(spelled):
    for entry in OF_BARS[::9]:
        series, parts = columns(entry, spelled)
        expected = entry.compute(series)
        days = pd.date_range("2024-01-01", periods=80)
        frame = pd.DataFrame({"symbol": "A", **parts}, index=days)
        result = entry.stream_class().extend(frame)
        several = result if isinstance(result, tuple) else (result,)
        assert all(type(each) is pd.Series and each.index.equals(days) for each in several)
        same_bits(np.array(several, dtype=float), expected)
        result = entry.stream_class().extend(pl.DataFrame(parts))
        several = result if isinstance(result, tuple) else (result,)
        assert all(type(each) is pl.Series for each in several)
        numbers = [each.cast(pl.Float64).fill_null(np.nan) for each in several]
        same_bits(np.array(numbers), expected)
        result = entry.stream_class().extend(parts)
        same_bits(np.array(result if isinstance(result, tuple) else (result,), float), expected)


def test_missing_parts_of_a_bar():
    one, other = ta.AtrStream(period=3), ta.AtrStream(period=3)
    for bar in ({"high": 2.0, "low": None, "close": 1.5}, {"high": 2, "low": pd.NA, "close": 1}):
        assert one.update(bar) is None and other.update(np.nan, 1.0, 1.5) is None


class Bar(dict):
    """A dictionary of one's own."""


def test_data_reads_close():
    """Wherever columns are read: in a bar, a frame, a call by name and features."""
    frame = pd.DataFrame({"data": np.arange(20.0), "Close": walk(OF_BARS[0], 20, seed=3)[0]})
    expected = ta.ema(frame["Close"].to_numpy(), period=3)
    same_bits(np.array(ta.EmaStream(period=3).extend(frame)), expected)
    same_bits(np.array(ta.compute("ema", frame, period=3)), expected)
    same_bits(ta.Features(a=ta.spec.ema(3))(frame)["a"].to_numpy(), expected)
    stream = ta.EmaStream(period=3)
    answers = [stream.update(bar) for bar in frame.to_dict("records")]
    same_bits(np.array(answers, float), expected)


def test_any_mapping_is_a_bar():
    one, other = ta.AtrStream(period=2), ta.AtrStream(period=2)
    for high in (3.0, 4.0, 5.0):
        bar = {"HIGH": high, "low": 1.0, "Close": 2.0}
        assert one.update(MappingProxyType(bar)) == other.update(high, 1.0, 2.0)


def test_what_is_no_bar():
    stream = ta.AtrStream(period=3)
    for bar, says in {
        "a part too few": ({"high": 2.0, "low": 1.0}, "Unknown column: 'close' (allowed: 'high', "),
        "a part too many": (
            {"high": 2.0, "low": 1.0, "Close": 1.0, "CLOSE": 2.0},
            "Ambiguous column: 'close' (allowed: only one of 'Close', 'CLOSE')",
        ),
        "numbers as names": ({0: 1.0, 1: 2.0}, "Unknown column: 'high' (allowed: 0, 1)"),
    }.values():
        for call in (stream.update, stream.peek, stream.extend):
            with pytest.raises(
                ta.IndicatorError, match=f"^AtrStream.{call.__name__}: {re.escape(says)}"
            ):
                call(bar)
    with pytest.raises(TypeError, match=r"^AtrStream.update: high must be a number, not str 'x'"):
        stream.update(Bar(high="x", low=1.0, close=1.0))
    with pytest.raises(TypeError, match=r"^AtrStream.update: missing argument"):
        stream.update([2.0, 1.0, 1.5])
    with pytest.raises(ta.IndicatorError, match=r"^AtrStream.extend: Unknown column: 'high'"):
        stream.extend(pd.DataFrame({"close": [1.0]}))
    assert ta.AtrStream(period=3).update(2.0, 1.0, 1.5) == stream.update(
        Bar(high=2, low=1, close=1.5)
    )


@every_entry
def test_parameters_are_attributes(entry):
    stream = entry.stream_class()
    for name, value in entry.defaults.items():
        assert getattr(stream, name) == value and type(getattr(stream, name)) is type(value)
        with pytest.raises(AttributeError):
            setattr(stream, name, value)
    assert stream.missing is None


@every_shape
def test_bytes(entry):
    series = walk(entry, 150, seed=5)
    stream = entry.stream_class()
    stream.extend(*(values[:90] for values in series))
    copies = [
        entry.stream_class.from_bytes(stream.to_bytes()),
        pickle.loads(pickle.dumps(stream)),
        copy.copy(stream),
        copy.deepcopy(stream),
    ]
    rest = [values[90:] for values in series]
    expected = stream.extend(*rest)
    for one in copies:
        assert type(one) is entry.stream_class and repr(one) == repr(stream)
        same_bits(np.array(one.extend(*rest), float), np.array(expected, float))


def test_bytes_keep_the_parameters():
    stream = ta.BollingerBandsStream(period=7, devup=1.5, average="ema")
    again = ta.BollingerBandsStream.from_bytes(stream.to_bytes())
    assert (again.period, again.devup, again.average) == (7, 1.5, "ema")


def test_bytes_that_are_refused():
    saved = ta.EmaStream().to_bytes()
    with pytest.raises(ta.IndicatorError, match=r"it is of `ema` \(allowed: `rsi`\)"):
        ta.RsiStream.from_bytes(saved)
    with pytest.raises(ta.IndicatorError, match="damaged"):
        ta.EmaStream.from_bytes(saved[:-1])
    with pytest.raises(TypeError, match="bytes"):
        ta.EmaStream.from_bytes("text")
    with pytest.raises(TypeError, match="use the stream of an indicator"):
        ta.Stream.from_bytes(saved)
