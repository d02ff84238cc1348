"""What features refuse, and in which words."""

import numpy as np
import pandas as pd
import polars as pl
import pytest
from feature_cases import bars, in_polars

import indicators as ta

BARS = bars({"A": 9, "B": 12})
FEATURES = ta.Features(mean=ta.spec.sma(3), range=ta.spec.atr(3))
TWICE = pd.concat([BARS, BARS[["close"]]], axis=1)
MADE = {
    "Features: no features (allowed: one or more definitions by name)": lambda: ta.Features(),
    "Features: ema must be a definition such as spec.ema(period=20), not SpecFunction <spec.ema>": (
        lambda: ta.Features(ema=ta.spec.ema)
    ),
    "Features: mean must be a definition such as spec.ema(period=20), not int 3": (
        lambda: ta.Features(mean=3)
    ),
    "Features: Repeated column: 'bb_upper' (allowed: one feature of each name)": (
        lambda: ta.Features(bb_upper=ta.spec.sma(), bb=ta.spec.bollinger_bands())
    ),
}
CALLED = {
    "Unknown column: 'close' (allowed: 'symbol', 'open', 'high', 'low', ": (
        lambda call, frame: call(frame(BARS.drop(columns="close")))
    ),
    "Unknown column: 'Ticker' (allowed: 'symbol', 'open', ": (
        lambda call, frame: call(frame(BARS), by="Ticker")
    ),
    "Unknown column: 'x' (allowed: ": lambda call, frame: call(frame(BARS), columns={"low": "x"}),
    "Ambiguous column: 'close' (allowed: only one of 'Close', 'CLOSE')": (
        lambda call, frame: call(frame(BARS.assign(Close=1.0, CLOSE=2.0).drop(columns="close")))
    ),
    "Invalid columns: 'volume' is not read (allowed: 'close', 'high', 'low')": (
        lambda call, frame: call(frame(BARS), columns={"volume": "x"})
    ),
    "columns must be a mapping of names, not list ['close']": (
        lambda call, frame: call(frame(BARS), columns=["close"])
    ),
    "columns must be a mapping of names, not to int 3": (
        lambda call, frame: call(frame(BARS), columns={"close": 3})
    ),
    "Invalid by: no names (allowed: one or more, or None)": (
        lambda call, frame: call(frame(BARS), by=[])
    ),
    "by must be the name of a column or a list of names, not int 3": (
        lambda call, frame: call(frame(BARS), by=3)
    ),
    "by must be the name of a column or a list of names, not list ['symbol', 3]": (
        lambda call, frame: call(frame(BARS), by=["symbol", 3])
    ),
}
FRAMES = {
    "pandas": lambda frame: frame,
    "polars": in_polars,
    "lazy": lambda frame: in_polars(frame).lazy(),
    "arrays": dict,
}


@pytest.mark.parametrize("message", MADE)
def test_made_with_mistakes(message):
    with pytest.raises((ta.IndicatorError, TypeError)) as caught:
        MADE[message]()
    assert str(caught.value) == message


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("message", CALLED)
def test_called_with_mistakes(message, frame):
    """A lazy frame is refused before it is collected."""
    for call, name in ((FEATURES, "Features"), (FEATURES.append, "Features.append")):
        with pytest.raises((ta.IndicatorError, TypeError)) as caught:
            CALLED[message](call, FRAMES[frame])
        assert str(caught.value).startswith(f"{name}: {message}")


@pytest.mark.parametrize("frame", FRAMES)
def test_a_column_that_is_there_is_not_appended(frame):
    with pytest.raises(ta.IndicatorError, match=r"^Features.append: Repeated column: 'mean' "):
        FEATURES.append(FRAMES[frame](BARS.assign(mean=1.0)), by="symbol")


@pytest.mark.parametrize("value", [None, 3, "bars", BARS["close"], np.ones((3, 3)), [BARS]])
def test_no_bars(value):
    with pytest.raises(
        TypeError, match=r"^Features: bars must be a frame of pandas or polars, or a "
    ):
        FEATURES(value)


def test_columns_that_hold_no_numbers():
    texts = BARS.assign(close="x")
    with pytest.raises(
        TypeError, match=r"^Features: close must be real numbers in one dimension, not "
    ):
        FEATURES(texts)
    with pytest.raises(
        TypeError, match=r"^Features: Close must be real numbers in one dimension, not "
    ):
        FEATURES(in_polars(texts).rename({"close": "Close"}))
    with pytest.raises(ta.IndicatorError, match=r"^Features: Invalid close: 2 dimensions"):
        FEATURES({**dict(BARS), "close": np.ones((21, 2))})


def test_columns_of_unequal_length():
    columns = {name: BARS[name].to_numpy() for name in BARS}
    short = {**columns, "low": columns["low"][:-1]}
    for by in (None, "symbol"):
        with pytest.raises(
            ta.IndicatorError, match=r"^Features: Wrong number of rows: 20 \(allowed: 21\)"
        ):
            FEATURES(short, by=by)
    with pytest.raises(
        ta.IndicatorError, match=r"^Features: Wrong number of rows: 21 \(allowed: 20\)"
    ):
        FEATURES({**columns, "symbol": columns["symbol"][:-1]}, by="symbol")
    with pytest.raises(ta.IndicatorError, match=r"^Features: Invalid symbol: 2 dimensions"):
        FEATURES({**columns, "symbol": np.ones((21, 2))}, by="symbol")


def test_columns_of_pandas_with_one_name():
    with pytest.raises(
        ta.IndicatorError, match=r"^Features: Repeated column: 'close' \(allowed: once\)"
    ):
        FEATURES(TWICE)
    # Others may be there twice.
    twice = pd.concat([BARS, BARS[["open"]]], axis=1)
    pd.testing.assert_frame_equal(FEATURES(twice), FEATURES(BARS))


def test_names_of_pandas_that_are_no_texts():
    frame = BARS.assign(**{"spare": 1}).rename(columns={"spare": 7})
    pd.testing.assert_frame_equal(FEATURES(frame), FEATURES(BARS))


def test_many_columns_are_not_all_named():
    frame = pd.DataFrame({f"c{place}": [1.0] for place in range(300)})
    with pytest.raises(ta.IndicatorError) as caught:
        FEATURES(frame)
    assert "300 in all" in str(caught.value) and len(str(caught.value)) < 500


def test_what_the_callers_code_raises_passes_through():
    class Column:
        def __array__(self, *args, **kwargs):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        FEATURES({**dict(BARS), "close": Column()})


def test_an_array_that_changes_while_another_is_read():
    close = np.arange(21.0)

    class Column:
        def __array__(self, *args, **kwargs):
            close.resize(3, refcheck=False)
            return np.ones(21)

    with pytest.raises(ta.IndicatorError, match=r"^Features: Wrong number of rows: "):
        FEATURES({"close": close, "high": Column(), "low": np.ones(21)})


def test_a_lazy_frame_with_another_frame_behind_it():
    lazy = FEATURES(in_polars(BARS).lazy().with_columns(pl.col("close").cast(pl.String)))
    with pytest.raises(Exception, match=r"Features: close must be real numbers in one dimension"):
        lazy.collect()


def test_features_are_copied_and_compared():
    import copy
    import pickle

    for other in (pickle.loads(pickle.dumps(FEATURES)), copy.deepcopy(FEATURES)):
        assert other == FEATURES and hash(other) == hash(FEATURES)
        pd.testing.assert_frame_equal(other(BARS, by="symbol"), FEATURES(BARS, by="symbol"))
    assert ta.Features(mean=ta.spec.sma(3)) != FEATURES and FEATURES != 3
    # Another order is another frame.
    assert ta.Features(**dict(reversed(FEATURES.specs.items()))) != FEATURES
    assert eval(repr(FEATURES), {"Features": ta.Features, "spec": ta.spec}) == FEATURES
