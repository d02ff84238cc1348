"""Expressions with `missing="skip"`: as by hand, in every way that polars computes them."""

import indicators.polars as ta
import numpy as np
import polars as pl
import pytest
from entries import every_shape, same_bits
from frames import check, every_engine, expression, market
from indicators.polars import _evaluation
from left_out import by_hand


def with_gaps(entry):
    """Symbols with nulls and NaN, of which one has nothing else."""
    place = pl.int_range(pl.len())
    gaps = [
        pl.when(place % 23 == 5 + turn)
        .then(None)
        .when(place % 31 == 7)
        .then(np.nan)
        .otherwise(name)
        for turn, name in enumerate(entry.inputs)
    ]
    named = [gap.alias(name) for gap, name in zip(gaps, entry.inputs, strict=True)]
    frame = market(entry).with_columns(named)
    nothing = frame.head(9).with_columns(
        pl.lit("Z").alias("symbol"),
        *(pl.lit(None, pl.Float64).alias(name) for name in entry.inputs),
    )
    return pl.concat([frame, nothing])


def expected(entry, frame):
    parts = frame.partition_by("symbol", maintain_order=True)
    inputs = [[part[name].to_numpy() for name in entry.inputs] for part in parts]
    return np.concatenate([by_hand(entry, series) for series in inputs], axis=1)


@pytest.fixture(params=["plug-in", "Python"])
def way(request, monkeypatch):
    """By the plug-in, or by a call of Python."""
    if request.param == "Python":
        monkeypatch.setattr(_evaluation, "loads", lambda *_: False)


@every_shape
@every_engine
def test_over_symbols(way, entry, engine):
    frame = with_gaps(entry)
    assert frame[entry.inputs[0]].null_count() > 9
    skipping = expression(entry, missing="skip").over("symbol")
    lazy = frame.lazy().with_columns(skipping).select("result")
    check(entry, lazy.collect(engine=engine)["result"], expected(entry, frame))


@every_shape
@every_engine
def test_a_whole_column(way, entry, engine):
    frame = with_gaps(entry).filter(symbol="A")
    lazy = frame.lazy().select(expression(entry, missing="skip"))
    assert lazy.collect_schema() == lazy.collect().schema
    check(entry, lazy.collect(engine=engine)["result"], expected(entry, frame))


def test_methods():
    frame = pl.DataFrame({"close": [1.0, 2.0, None, 4.0, float("nan"), 7.0, 9.0]})
    both = frame.select(
        skipping=pl.col("close").ta.sma(2, missing="skip"),
        plain=pl.col("close").ta.sma(2, missing=None),
        position=pl.col("close").ta.maxindex(2, missing="skip"),
    )
    assert both["skipping"].to_list() == [None, 1.5, None, 3.0, None, 5.5, 8.0]
    assert both["plain"].to_list() == [None, 1.5, None, None, None, None, 8.0]
    assert both["position"].to_list() == [None, 1.0, None, 3.0, None, 5.0, 6.0]
    same_bits(both["plain"].to_numpy(), frame.select(ta.sma("close", 2))["sma"].to_numpy())
