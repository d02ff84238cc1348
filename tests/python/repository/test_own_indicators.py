"""Indicators of one's own as expressions: those in examples/, as `make example` builds them."""

import copy

import indicators.polars as ta
import my_indicators
import numpy as np
import polars as pl
import pytest
from entries import same_bits

FRAME = pl.DataFrame(
    {
        "high": np.arange(60.0) % 17 + 1,
        "low": np.arange(60.0) % 13,
        "symbol": ["A"] * 30 + ["B"] * 30,
    }
)


@pytest.fixture(scope="module")
def mine():
    return ta.namespace(my_indicators, "mine")


def test_functions(mine):
    result = FRAME.select(mine.directional_movement().over("symbol")).to_series().struct.unnest()
    for output, name in zip(result, ("plus", "minus"), strict=True):
        parts = [
            getattr(my_indicators.directional_movement(part["high"], part["low"]), name)
            for part in FRAME.partition_by("symbol", maintain_order=True)
        ]
        same_bits(output.to_numpy(), np.concatenate(parts))
    assert dir(mine) == ["directional_movement", "hann"]


def test_methods(mine):
    result = FRAME.select(pl.col("high").mine.hann(5))["high"]
    same_bits(result.to_numpy(), my_indicators.hann(FRAME["high"], 5))
    with pytest.raises(AttributeError, match="my_indicators has no attribute 'ema'"):
        _ = pl.col("high").mine.ema


def test_both_in_one_query(mine):
    """Each library has functions of the same names."""
    frame = FRAME.select(a=pl.col("high").ta.ema(5), b=pl.col("high").mine.hann(5))
    assert frame["a"].equals(FRAME.select(ta.ema("high", 5))["ema"])
    assert frame["b"].equals(FRAME.select(mine.hann("high", 5))["hann"])


def test_copies(mine):
    assert copy.copy(mine).hann is not None


def test_bars_are_left_out(mine):
    """By every form that the module has, without a word of its author."""
    gaps = np.where(np.arange(60) % 11 == 4, np.nan, FRAME["high"].to_numpy())
    kept = ~np.isnan(gaps)
    expected = np.full(60, np.nan)
    expected[kept] = my_indicators.hann(gaps[kept], 5)
    frame = pl.DataFrame({"high": gaps})
    for values in (
        my_indicators.hann(gaps, 5, missing="skip"),
        my_indicators.hann_batch(gaps, period_range=[5], missing="skip")["values"][0],
        my_indicators.HannStream(5, missing="skip").extend(gaps),
        frame.select(mine.hann("high", 5, missing="skip"))["hann"].to_numpy(),
        frame.select(pl.col("high").mine.hann(5, missing="skip"))["high"].to_numpy(),
    ):
        same_bits(values, expected)
