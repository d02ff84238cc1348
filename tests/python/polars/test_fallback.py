"""Where polars does not load the plug-in, the same expressions are computed by calls of Python."""

from pathlib import Path

import indicators.polars as ta
import polars as pl
import pytest
from entries import every_shape
from frames import by_symbol, check, every_engine, expression, market, native_library, plain
from indicators.polars import _evaluation


@pytest.fixture
def refused(monkeypatch, tmp_path):
    """No plug-in is loaded; which is noticed by the library itself."""
    library = tmp_path / "library.so"
    library.write_bytes(b"no library")
    made = _evaluation.in_plugin
    monkeypatch.setattr(_evaluation, "in_plugin", lambda _, *rest: made(str(library), *rest))
    _evaluation.loads.cache_clear()
    yield
    _evaluation.loads.cache_clear()


def test_which_way_is_taken(refused):
    assert not _evaluation.loads(native_library(), "ema", 1)
    assert not is_native(ta.ema("close"))


def test_the_plug_in_is_what_is_usually_taken():
    assert _evaluation.loads(native_library(), "ema", 1)
    assert is_native(ta.ema("close"))


def is_native(expression):
    """Whether what polars shows of it names the library."""
    return Path(native_library()).name in str(expression)


@every_shape
@every_engine
def test_a_whole_column(refused, entry, engine):
    frame = market(entry).filter(symbol="A")
    lazy = frame.lazy().select(expression(entry))
    assert lazy.collect_schema() == lazy.collect().schema
    check(entry, lazy.collect(engine=engine)["result"], plain(entry, frame))


@every_shape
@every_engine
def test_over_symbols(refused, entry, engine):
    frame = market(entry)
    lazy = frame.lazy().with_columns(expression(entry).over("symbol")).select("result")
    check(entry, lazy.collect(engine=engine)["result"], by_symbol(entry, frame))


def test_names(refused):
    frame = pl.DataFrame({"close": [1.0, 2.0, 4.0]})
    assert frame.select(pl.col("close").ta.ema(2)).columns == ["close"]
    assert frame.select(ta.bollinger_bands("close", 2)).columns == ["bollinger_bands"]


def test_nothing_at_all(refused):
    empty = pl.DataFrame(schema={"close": pl.Float64}).select(ta.bollinger_bands("close", 2))
    dtype = pl.Struct({"upper": pl.Float64, "middle": pl.Float64, "lower": pl.Float64})
    assert empty.schema == {"bollinger_bands": dtype}


def test_what_is_no_number(refused):
    with pytest.raises(TypeError, match="ema: data must be real numbers"):
        pl.DataFrame({"close": ["A", "B"]}).select(ta.ema("close", 2))


def test_a_literal_is_that_of_all_bars(refused):
    frame = pl.DataFrame({"close": [1.0, 2.0, 4.0], "volume": [2.0] * 3})
    found = frame.select(ta.vwma("close", pl.lit(2.0), 2))
    assert found.equals(frame.select(ta.vwma("close", "volume", 2)))
