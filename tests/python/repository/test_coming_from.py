"""What docs/pandas-ta.md and docs/vector-ta.md say is so of the libraries that are installed."""

import ast
import re
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import indicators as ta

ROOT = Path(__file__).resolve().parents[3]
DAYS = pd.read_csv(ROOT / "data" / "daily_stocks.csv", parse_dates=["date"])
DAYS = DAYS.query("symbol == 'IBM'").set_index("date").astype({"volume": float})
COLUMNS = ("open", "high", "low", "close", "volume")
ROW = re.compile(r"^\| `((?:pta|vector_ta)\..*?)` \| `(ta\..*?)` \| (.*?) \|$", re.M)
LATER = re.compile(r"begins (\d+) later here")
# Of the largest value.
CLOSE = 1e-9


def rows(guide):
    return ROW.findall((ROOT / "docs" / guide).read_text("utf-8"))


@pytest.fixture
def pandas_ta(monkeypatch):
    """pandas-ta by its own formulas: where TA-Lib is installed, that computes many of them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        library = pytest.importorskip("pandas_ta_classic")
    monkeypatch.setitem(library.Imports, "talib", False)
    return library


@pytest.fixture
def vector_ta():
    return pytest.importorskip("vector_ta", reason="it has wheels up to Python 3.13")


@pytest.mark.parametrize(("theirs", "ours", "values"), rows("pandas-ta.md"))
def test_a_call_of_pandas_ta(pandas_ta, theirs, ours, values):
    names = {"pta": pandas_ta, "ta": ta, **{name: DAYS[name] for name in COLUMNS}}
    compare(series(eval(theirs, names)), series(eval(ours, names)), values)


@pytest.mark.parametrize("theirs", sorted({theirs for theirs, _, _ in rows("pandas-ta.md")}))
def test_the_parameters_are_the_defaults_of_pandas_ta(pandas_ta, theirs):
    names = {"pta": pandas_ta, **{name: DAYS[name] for name in COLUMNS}}
    call = ast.parse(theirs, mode="eval")
    call.body.keywords = []
    given, left_out = series(eval(theirs, names)), series(eval(ast.unparse(call), names))
    for one, other in zip(given, left_out, strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize(("theirs", "ours", "values"), rows("vector-ta.md"))
def test_a_call_of_vector_ta(vector_ta, theirs, ours, values):
    arrays = {name: DAYS[name].to_numpy() for name in COLUMNS}
    names = {"vector_ta": vector_ta, "ta": ta, **arrays}
    compare(series(eval(theirs, names)), series(eval(ours, names)), values)


def series(result):
    """Every output as an array."""
    if isinstance(result, pd.DataFrame):
        result = [result[name] for name in result.columns]
    elif isinstance(result, dict):
        result = list(result.values())
    outputs = result if isinstance(result, (tuple, list)) else [result]
    return [np.asarray(values, dtype=float) for values in outputs]


def compare(theirs, ours, values):
    """Each output here is one there, as far as the words in the table say."""
    word = re.match("same in the end|same|other", values)[0]
    found = [any(agree(one, output, word, values) for one in theirs) for output in ours]
    assert all(found) if word != "other" else not any(found)


def agree(theirs, ours, word, values):
    both = np.isfinite(theirs) & np.isfinite(ours)
    if word == "same in the end":
        both[: len(both) * 3 // 4] = False
    near = np.abs(theirs - ours) <= CLOSE * np.max(np.abs(ours), where=both, initial=0)
    if not (both.any() and near[both].all()):
        return False
    later = LATER.search(values)
    if word != "same" or (values != "same" and not later):
        return True
    begins = np.argmax(np.isfinite(ours)) - np.argmax(np.isfinite(theirs))
    return begins == (int(later[1]) if later else 0)


def test_a_price_that_has_never_moved(pandas_ta):
    still = pd.Series(np.full(60, 50.0))
    assert pandas_ta.rsi(still).isna().all()
    assert ta.rsi(still).iloc[-1] == 0


def test_the_first_bar_of_a_range(pandas_ta):
    bars = [DAYS[name] for name in ("high", "low", "close")]
    assert pandas_ta.true_range(*bars).isna().iloc[0]
    first = ta.atr(*bars, period=1).iloc[0]
    assert first == DAYS["high"].iloc[0] - DAYS["low"].iloc[0]
    assert np.isnan(ta.avgtrange(*bars, period=1).iloc[0])


def test_the_first_bar_of_a_range_in_talib():
    talib = pytest.importorskip("talib")
    bars = [DAYS[name].to_numpy() for name in ("high", "low", "close")]
    theirs = talib.ATR(*bars, timeperiod=14)
    assert np.isnan(theirs[13]) and np.isfinite(ta.atr(*bars, period=14)[13])
    np.testing.assert_allclose(theirs, ta.avgtrange(*bars, period=14), rtol=1e-9)


def test_the_first_value_of_an_exponential_average(pandas_ta):
    close = DAYS["close"]
    mean = close.iloc[:10].mean()
    for first in (pandas_ta.ema(close, length=10).iloc[9], ta.ema(close, period=10).iloc[9]):
        assert first == pytest.approx(mean, rel=1e-12)


def test_a_series_that_is_too_short(pandas_ta):
    short = DAYS["close"].iloc[:5]
    assert pandas_ta.sma(short, length=10) is None
    assert ta.sma(short, period=10).isna().all()
    with pytest.raises(ta.IndicatorError):
        ta.sma(short.to_numpy(), period=10)


def test_vector_ta_on_odd_series(vector_ta):
    close = DAYS["close"].to_numpy()
    still = np.full(60, 50.0)
    assert vector_ta.rsi(still, 14)[-1] == 50 and ta.rsi(still, 14)[-1] == 0
    assert vector_ta.ema(close, 9)[0] == close[0] and np.isnan(ta.ema(close, 9)[7])
    gap = close.copy()
    gap[200] = np.nan
    assert np.isnan(vector_ta.sma(gap, 14)[201:]).all()
    assert np.isfinite(vector_ta.ema(gap, 14)[200:]).all()
    for name in ("sma", "ema"):
        values = getattr(ta, name)(gap, 14)
        assert np.isnan(values[200:214]).all() and np.isfinite(values[214:]).all()
    spike = close.copy()
    spike[200] = 1e12
    assert abs(vector_ta.sma(spike, 14)[-1] - ta.sma(close, 14)[-1]) > 1e-7
    assert ta.sma(spike, 14)[-1] == ta.sma(close, 14)[-1]
