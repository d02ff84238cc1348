"""A series of pandas, polars or pyarrow comes back as one, with the bits of its values."""

import indicators.polars as tp
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from entries import every_shape, of_outputs, same_bits
from series import walk, with_gaps

import indicators as ta

DAYS = pd.date_range("2024-01-01", periods=300)


def titles(entry):
    """A series is named after its output, and after the indicator where that is its only one."""
    return [entry.name] if entry.outputs == ("values",) else list(entry.outputs)


@every_shape
def test_pandas(entry):
    plain = with_gaps(walk(entry, 300, seed=1), [7])
    given = [pd.Series(values, index=DAYS, name="x") for values in plain]
    stream = entry.stream_class()
    for result in (entry.function(*given), stream.extend(*given)):
        results = of_outputs(result)
        assert [each.name for each in results] == titles(entry)
        assert all(type(each) is pd.Series and each.index is DAYS for each in results)
        assert [each.dtype for each in results] == [entry.dtype(name) for name in entry.outputs]
        same_bits(np.array([each.to_numpy() for each in results], float), entry.compute(plain))


@every_shape
def test_polars(entry):
    plain = with_gaps(walk(entry, 300, seed=2), [7])
    given = [pl.Series("x", values, nan_to_null=True) for values in plain]
    for result in (entry.function(*given), entry.stream_class().extend(*given)):
        results = of_outputs(result)
        assert [each.name for each in results] == titles(entry)
        expected = entry.compute(plain)
        for output, each, values in zip(entry.outputs, results, expected, strict=True):
            assert each.dtype == (pl.Int32 if entry.is_signal(output) else pl.Float64)
            assert each.null_count() == np.isnan(values).sum()
            same_bits(each.cast(pl.Float64).fill_null(np.nan).to_numpy(), values)


@pytest.mark.parametrize("chunks", [1, 3])
def test_pyarrow(chunks):
    values = walk(next(iter(every_shape.args[1])), 300)[0]
    given = pa.chunked_array(np.array_split(values, chunks)) if chunks > 1 else pa.array(values)
    result = ta.sma(given, period=5)
    assert isinstance(result, pa.Array) and result.null_count == 4
    same_bits(result.to_numpy(zero_copy_only=False), ta.sma(values, period=5))


class Capsule:
    """What knows nothing but Arrow's interface."""

    def __init__(self, values):
        self._values = pa.chunked_array([values])

    def __arrow_c_stream__(self, schema=None):
        return self._values.__arrow_c_stream__(schema)


def test_what_only_arrow_reads():
    values = np.arange(50.0) ** 1.5
    same_bits(ta.sma(Capsule(values), period=5), ta.sma(values, period=5))


def test_numbers_of_every_kind_in_polars():
    whole = [None if place == 3 else place for place in range(40)]
    expected = ta.sma([np.nan if each is None else float(each) for each in whole], period=5)
    for given in (
        pl.Series(whole, dtype=pl.Int16),
        pl.Series(whole, dtype=pl.Float32),
        pl.Series(whole, dtype=pl.Decimal(10, 2)),
    ):
        same_bits(ta.sma(given, period=5).fill_null(np.nan).to_numpy(), expected)
    truth = [None if place == 3 else place % 3 == 0 for place in range(40)]
    expected = ta.sma([np.nan if each is None else float(each) for each in truth], period=5)
    same_bits(ta.sma(pl.Series(truth), period=5).fill_null(np.nan).to_numpy(), expected)


def test_an_array_beside_a_series():
    values = np.arange(60.0)
    result = ta.atr(values + 1, pd.Series(values - 1, index=DAYS[:60]), values.tolist(), period=5)
    assert type(result) is pd.Series and result.index.equals(DAYS[:60])
    same_bits(result, ta.atr(values + 1, values - 1, values, period=5))


def test_series_that_do_not_fit_each_other():
    values = pd.Series(np.arange(60.0), index=DAYS[:60])
    with pytest.raises(ta.IndicatorError, match=r"^atr: Invalid low: another index than high has"):
        ta.atr(values, values.set_axis(DAYS[1:61]), values)
    with pytest.raises(
        ta.IndicatorError, match=r"^atr: Inputs differ in length: high = 60, low = 59"
    ):
        ta.atr(values, values.to_numpy()[1:], values)
    # Not the same object, and the same index.
    assert len(ta.atr(values, values.set_axis(DAYS[:60].copy()), values)) == 60


@pytest.mark.parametrize("kind", [pd.Series, pl.Series])
def test_a_young_symbol_is_missing_throughout(kind):
    result = ta.bollinger_bands(kind([1.0, 2.0]), period=20)
    assert all(type(each) is kind and len(each) == 2 for each in result)
    assert np.isnan(np.array(result, dtype=float)).all()


def test_frames_where_one_series_is_meant():
    frame = pd.DataFrame({"a": np.arange(20.0)})
    with pytest.raises(ta.IndicatorError, match=r"SmaStream.peek: Unknown column: 'close'"):
        ta.SmaStream().peek(frame)
    with pytest.raises(TypeError, match=r"a DataFrame of shape \(20, 1\): pass one column"):
        ta.AtrStream().extend(frame, frame, frame)


@pytest.mark.parametrize("dtype", [pl.Int128, pl.UInt128], ids=str)
def test_whole_numbers_of_128_bits(dtype):
    """NumPy has none: as series, as columns of a frame, and as expressions."""
    values = pl.Series("a", [1, None, 3, 2**100, 5], dtype=dtype)
    expected = ta.sma(values.cast(pl.Float64), period=1)
    assert expected.to_list() == [1.0, None, 3.0, 2.0**100, 5.0]
    assert ta.sma(values, period=1).equals(expected)
    frame = values.to_frame()
    assert ta.sma(frame, period=1)["a"].equals(expected)
    assert frame.select(tp.sma("a", period=1))["sma"].equals(expected)


def test_lazy_frames_are_collected_by_their_users():
    lazy = pl.LazyFrame({"close": [1.0, 2.0, 3.0]})
    says = r"must be real numbers in one dimension, not a lazy frame: collect it before"
    with pytest.raises(TypeError, match=rf"^sma: data {says}"):
        ta.sma(lazy, period=2)
    with pytest.raises(TypeError, match=rf"^SmaStream.extend: data {says}"):
        ta.SmaStream(2).extend(lazy)
    with pytest.raises(TypeError, match=r"^compute: a lazy frame must be collected before, or "):
        ta.compute("sma", lazy)


def test_subclasses_and_what_says_that_it_is_a_series():
    class Prices(pd.Series):
        """As geopandas has its own."""

    class Proxy:
        """As wrapt makes them: of the class of what it stands for."""

        def __init__(self, series):
            self.series = series

        @property
        def __class__(self):
            return pd.Series

        def __getattr__(self, name):
            return getattr(self.series, name)

    values = pd.Series([1.0, 2.0, 3.0], index=[5, 6, 7])
    for like in (Prices(values), Prices(values), Proxy(values), Proxy(values)):
        assert ta.sma(like, period=2).equals(ta.sma(values, period=2))
