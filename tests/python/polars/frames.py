"""Frames of several symbols, and what the plain functions say of each symbol by itself."""

import indicators.polars as ta
import numpy as np
import polars as pl
import pytest
from entries import same_bits
from series import walk

import indicators

# Long, too short for any period, and not much longer than one.
LENGTHS = {"A": 400, "B": 1, "C": 90, "D": 3}
ENGINES = ("in-memory", "streaming")

every_engine = pytest.mark.parametrize("engine", ENGINES)


def native_library():
    """The file that is the plug-in."""
    return indicators._native.__file__


def market(entry):
    """Walks of several symbols, one after the other, and a column that says which is which."""
    parts = [
        pl.DataFrame(dict(zip(entry.inputs, walk(entry, length, seed), strict=True))).with_columns(
            symbol=pl.lit(symbol)
        )
        for seed, (symbol, length) in enumerate(LENGTHS.items())
    ]
    return pl.concat(parts)


def expression(entry, **params):
    """The indicator over the columns that are named after its inputs."""
    return getattr(ta, entry.name)(*entry.inputs, **params).alias("result")


def plain(entry, frame, **params):
    """What the plain function says, a row for each output, missing throughout where it refuses."""
    return entry.compute_or_nothing([frame[name].to_numpy() for name in entry.inputs], **params)


def by_symbol(entry, frame, **params):
    """The same for each symbol by itself, one after the other."""
    parts = frame.partition_by("symbol", maintain_order=True)
    return np.concatenate([plain(entry, part, **params) for part in parts], axis=1)


def outputs(entry, series):
    """A series or a struct as the rows of its outputs; checks names, types and nulls."""
    dtypes = {name: pl.Int32 if entry.is_signal(name) else pl.Float64 for name in entry.outputs}
    if len(dtypes) == 1:
        assert [series.dtype] == list(dtypes.values())
        columns = [series]
    else:
        assert series.dtype == pl.Struct(dtypes)
        assert series.null_count() == 0
        columns = series.struct.unnest().get_columns()
    for column in columns:
        assert column.dtype == pl.Int32 or not column.is_nan().any()
    return np.array([column.to_numpy() for column in columns], dtype=float)


def check(entry, series, expected):
    same_bits(outputs(entry, series), expected)
