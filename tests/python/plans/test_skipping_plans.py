"""Plans with `missing="skip"`: as single calls, and told from plans without."""

import numpy as np
import pytest
from entries import every_shape, same_bits
from feature_cases import columns_of
from markets import GRID, by_symbol, check_swept, frame

import indicators as ta


def with_gaps():
    bars = frame()
    for turn, name in enumerate(["open", "high", "low", "close", "unit", "periods"]):
        bars.loc[bars.index % 29 == 3 * turn, name] = np.nan
    return bars


BARS = with_gaps()
MARKET = by_symbol(BARS)


@every_shape
@pytest.mark.parametrize("reduce", [None, ["count", "std"]])
def test_sweeps(entry, reduce):
    """Said by the call or by the definition."""
    columns = columns_of(entry)
    grid = {name: (2, 9, 3) for name in entry.periods[:2]}
    ranges = {f"{name}_range": axis for name, axis in grid.items()} | {"missing": "skip"}
    made = getattr(ta.spec, entry.name)
    options = {"reduce": reduce, "task_values": 500}
    for plan in (
        ta.sweep(made(**columns), MARKET, grid, missing="skip", **options),
        ta.sweep(made(**columns, missing="skip"), MARKET, grid, **options),
    ):
        inputs = made(**columns).sources
        check_swept(plan.run(), entry.batch, inputs, MARKET, ranges, reduce=reduce)


def test_by_name():
    result = ta.sweep("bollinger_bands", MARKET, GRID, missing="skip").run()
    ranges = {f"{name}_range": axis for name, axis in GRID.items()} | {"missing": "skip"}
    check_swept(result, ta.bollinger_bands_batch, ["close"], MARKET, ranges)


@pytest.mark.parametrize(
    ("wrong", "error"), [("Skip", ta.IndicatorError), (True, TypeError), (0, TypeError)]
)
def test_what_missing_may_be(wrong, error):
    for indicator in ("ema", ta.spec.ema(), ta.spec.ema(missing="skip")):
        with pytest.raises(error, match=r"^ema: .*missing"):
            ta.sweep(indicator, MARKET, missing=wrong)


def test_features():
    features = ta.Features(
        rsi=ta.spec.rsi(5, missing="skip"),
        smooth=ta.spec.ema(3, data=ta.spec.rsi(5), missing="skip"),
        **{"doji": ta.spec.cdl_doji(missing="skip")},
    )
    whole = features(BARS, by="symbol")
    for symbol, columns in features.plan(BARS, by="symbol", task_values=1).run().items():
        rows = (BARS["symbol"] == symbol).to_numpy()
        for name, values in columns.items():
            same_bits(values, whole.loc[rows, name])


def test_checkpoints_of_another_plan(tmp_path):
    plans = [ta.sweep("ema", MARKET, {"period": [3, 5]}, missing=it) for it in ("skip", None)]
    digests = [plan.run().digest() for plan in plans]
    assert digests[0] != digests[1]
    plans[0].run(checkpoint=tmp_path)
    assert plans[0].run(checkpoint=tmp_path).digest() == digests[0]
    with pytest.raises(ta.IndicatorError, match="sweep: "):
        plans[1].run(checkpoint=tmp_path)
