"""Features over markets: as a call over the frame, symbol by symbol, or numbers in their place."""

from concurrent.futures import ProcessPoolExecutor

import numpy as np
import pytest
from entries import same_bits
from feature_cases import every_feature
from markets import by_symbol, frame, mixed

import indicators as ta

# Python warns that a fork leaves threads behind, of which those of a plan are none.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")

BARS = frame()
FEATURES = every_feature()
WHOLE = FEATURES(BARS, by="symbol")
SYMBOLS = BARS["symbol"].to_numpy()
FEW = ta.Features(
    fast=ta.spec.ema(5),
    rsi=ta.spec.rsi(9),
    smooth=ta.spec.ema(3, data=ta.spec.rsi()),
    **{"doji": ta.spec.cdl_doji()},
)


@pytest.mark.parametrize("size", [1, None])
def test_every_feature(size):
    result = FEATURES.plan(mixed(BARS), by="symbol", task_values=size).run()
    assert set(result) == set(SYMBOLS)
    for symbol, columns in result.items():
        assert tuple(columns) == FEATURES.columns
        for name, values in columns.items():
            expected = WHOLE.loc[symbol == SYMBOLS, name].to_numpy()
            assert values.dtype == expected.dtype
            if values.dtype.kind == "f":
                same_bits(values, expected)
            else:
                assert (values == expected).all()


def test_sizes_and_results():
    market = by_symbol(BARS)
    plan = FEW.plan(market)
    assert plan.symbols == list(market) and plan.rows == len(market)
    assert plan.bytes_out == len(BARS) * (3 * 8 + 4)
    assert plan.bytes_in == len(BARS) * 8 * len(FEW.inputs)
    result = plan.run()
    assert len(result.to_pandas()) == len(BARS) and len(result.to_polars()) == len(BARS)
    assert result.to_pandas().index.names == ["symbol", "bar"]
    rows = BARS.assign(place=1)
    several = FEW.plan(rows, by=["place", "symbol"]).run()
    assert several.to_pandas().index.names == ["place", "symbol", "bar"]
    assert several.to_polars()["place"].to_list() == [1] * len(BARS)
    assert FEW.plan({(1, "IBM"): market["IBM"]}).run().to_pandas().index[7] == ((1, "IBM"), 7)
    with ProcessPoolExecutor(2) as pool:
        assert FEW.plan(BARS, by="symbol", task_values=1).run(pool).digest() == result.digest()


NUMBERS = {
    "last": lambda values: values[np.isfinite(values)][-1:],
    "count": lambda values: [np.isfinite(values).sum()],
    "max": lambda values: values[np.isfinite(values)].max(initial=-np.inf, keepdims=True),
}


@pytest.mark.parametrize("reduce", NUMBERS)
def test_numbers_in_place_of_features(reduce):
    whole = FEW(BARS, by="symbol")
    result = FEW.plan(BARS, by="symbol", reduce=reduce).run()
    for symbol, columns in result.items():
        for name, number in columns.items():
            values = whole.loc[symbol == SYMBOLS, name].to_numpy(float)
            is_any = np.isfinite(values).any() or reduce == "count"
            expected = NUMBERS[reduce](values) if is_any else [np.nan]
            same_bits(np.array([number]), np.array(expected, float))
    several = FEW.plan(BARS, by="symbol", reduce=[reduce, ("crossings", 50)]).run()
    assert several["IBM"]["rsi"].shape == (2,)
    assert several["IBM"]["rsi"][0] == result["IBM"]["rsi"]
    swept = ta.rsi_batch(by_symbol(BARS)["IBM"]["close"], period_range=9, reduce=("crossings", 50))
    assert several["IBM"]["rsi"][1] == swept["values"][0]
    assert f"rsi_{reduce}" in several.to_pandas().columns
    assert list(several.to_polars().columns)[:2] == ["symbol", f"fast_{reduce}"]


def test_functions_that_reduce():
    shapes = []

    def last_two(rows):
        shapes.append(rows.shape)
        return rows[:, -2:] if rows.shape[1] > 1 else np.full((len(rows), 2), np.nan)

    result = FEW.plan(BARS, by="symbol", reduce=last_two).run()
    assert set(shapes) == {(4, (symbol == SYMBOLS).sum()) for symbol in result}
    expected = FEW(BARS, by="symbol").loc[SYMBOLS == "IBM", "rsi"].to_numpy()[-2:]
    same_bits(result["IBM"]["rsi"], expected)
    from indicators.plan import PlanError

    with pytest.raises(PlanError, match=r"'AAPL': TypeError: Features.plan: reduce must return"):
        FEW.plan(BARS, by="symbol", reduce=lambda rows: 3).run(retries=0)


def test_what_is_refused():
    with pytest.raises(TypeError, match=r"^Features.plan: data must be a mapping"):
        FEW.plan(BARS)
    with pytest.raises(ta.IndicatorError, match="Unknown reduction"):
        FEW.plan(BARS, by="symbol", reduce="median")
    with pytest.raises(ta.IndicatorError, match=r"^Features.plan: Unknown column: 'place'"):
        FEW.plan(BARS, by="place")
    with pytest.raises(ta.IndicatorError, match="Too large"):
        FEW.plan(BARS, by="symbol", max_bytes=100)
    with pytest.raises(ta.IndicatorError, match=r"^Features.plan: 'a': Unknown column: 'open'"):
        FEW.plan({"a": {"close": [1.0]}})
