"""Each indicator as an expression gives the bits of the plain function, in both engines."""

import indicators.polars as ta
import numpy as np
import polars as pl
import pytest
from entries import ENTRIES, every_entry, every_shape
from frames import by_symbol, check, every_engine, expression, market, plain
from series import walk


@every_entry
def test_over_symbols(entry):
    frame = market(entry)
    result = frame.select(expression(entry).over("symbol"))["result"]
    check(entry, result, by_symbol(entry, frame))


@every_shape
@every_engine
def test_a_whole_column(entry, engine):
    frame = market(entry).filter(symbol="A")
    result = frame.lazy().select(expression(entry)).collect(engine=engine)["result"]
    check(entry, result, plain(entry, frame))


@every_shape
@every_engine
def test_a_column_of_many_rows(entry, engine):
    """The streaming engine passes rows on in pieces, of which no value may begin anew."""
    frame = pl.concat([market(entry)] * 400).drop("symbol")
    assert len(frame) > 150_000
    lazy = frame.lazy().with_columns(expression(entry)).select("result")
    check(entry, lazy.collect(engine=engine)["result"], plain(entry, frame))


@every_shape
@every_engine
def test_over_symbols_lazily(entry, engine):
    frame = market(entry)
    lazy = frame.lazy().with_columns(expression(entry).over("symbol")).select("result")
    check(entry, lazy.collect(engine=engine)["result"], by_symbol(entry, frame))


@every_shape
@every_engine
def test_over_symbols_whose_rows_are_mixed(entry, engine):
    frame = market(entry).with_row_index().sample(fraction=1.0, shuffle=True, seed=1)
    ordered = expression(entry).over("symbol", order_by="index")
    lazy = frame.lazy().with_columns(ordered).sort("symbol", "index").select("result")
    expected = by_symbol(entry, frame.sort("symbol", "index"))
    check(entry, lazy.collect(engine=engine)["result"], expected)


@every_shape
@every_engine
def test_groups(entry, engine):
    """Of each group, the list of its values."""
    frame = market(entry)
    lazy = frame.lazy().group_by("symbol", maintain_order=True).agg(expression(entry))
    result = lazy.collect(engine=engine).explode("result")["result"]
    check(entry, result, by_symbol(entry, frame))


@every_shape
def test_the_schema_is_known_before(entry):
    lazy = market(entry).lazy().select(expression(entry))
    assert lazy.collect_schema() == lazy.collect().schema


@every_shape
def test_columns_by_default(entry):
    """A part of a bar is read from the column of its name; any other input is asked for."""
    frame = market(entry).filter(symbol="A")
    required = [name for name in entry.inputs if entry.roles[name] == "series"]
    result = frame.select(getattr(ta, entry.name)(*required))
    assert result.columns == [entry.name]
    check(entry, result[entry.name], plain(entry, frame))


@every_shape
def test_nulls_are_missing_values(entry):
    frame = market(entry).filter(symbol="A")
    gaps = [
        pl.when(pl.int_range(pl.len()) % 150 != 50).then(name).alias(name) for name in entry.inputs
    ]
    frame = frame.with_columns(gaps)
    assert frame[entry.inputs[0]].null_count() > 0
    check(entry, frame.select(expression(entry))["result"], plain(entry, frame))


@pytest.mark.parametrize("name", ["ema", "atr", "bollinger_bands", "supertrend"])
@every_engine
def test_many_symbols_whose_bars_arrive_in_turn(name, engine):
    """The rows of a symbol are spread over all pieces of the streaming engine."""
    entry = next(entry for entry in ENTRIES if entry.name == name)
    symbols, bars = 700, 400
    columns = dict(zip(entry.inputs, walk(entry, symbols * bars), strict=True))
    turn = np.tile(np.arange(symbols), bars)
    frame = pl.DataFrame(columns).with_columns(symbol=pl.Series(turn)).with_row_index()
    lazy = frame.lazy().with_columns(expression(entry).over("symbol")).sort("symbol", "index")
    result = lazy.select("result").collect(engine=engine)["result"]
    check(entry, result, by_symbol(entry, frame.sort("symbol", "index")))


LATER = {
    "filter": lambda frame: frame.filter(pl.col("symbol") == "C"),
    "filter on the result": lambda frame: frame.filter(pl.col("result") > 100),
    "head": lambda frame: frame.head(430),
    "tail": lambda frame: frame.tail(50),
    "slice": lambda frame: frame.slice(410, 60),
    "gather": lambda frame: frame.gather_every(7),
    "unique": lambda frame: frame.unique("symbol", keep="last", maintain_order=True),
}


@pytest.mark.parametrize("later", LATER)
@every_engine
def test_what_comes_later_in_a_query_comes_later(later, engine):
    """The optimiser moves no filter and no slice before an indicator, which looks back."""
    entry = next(entry for entry in ENTRIES if entry.name == "ema")
    frame = market(entry)
    for ema in (expression(entry), expression(entry).over("symbol")):
        query = LATER[later](frame.lazy().with_columns(ema))
        assert query.collect(engine=engine).equals(LATER[later](frame.with_columns(ema)))
