"""ferro-ta, with its own call for several periods where it has one."""

from dataclasses import dataclass, field
from functools import partial
from types import ModuleType
from typing import Any

import numpy as np
from measuring.series import Series

from .library import Call, Feed, Function, Library, Params, Work, feed, load

MACD = ("fast_period", "slow_period", "signal_period")
FUNCTIONS = {
    "alma": Function("ALMA", ("period", "offset", "sigma")),
    "ema": Function("EMA"),
    "sma": Function("SMA"),
    "wma": Function("WMA"),
    "macd": Function("MACD", MACD, (0, 1, 2)),
    "rsi": Function("RSI"),
    "linearreg_intercept": Function("LINEARREG_INTERCEPT"),
    "linearreg_slope": Function("LINEARREG_SLOPE"),
    "stddev": Function("STDDEV"),
    "atr": Function("ATR"),
    "bollinger_bands": Function("BBANDS", ("period", "devup", "devdn"), (0, 1, 2)),
    "donchian": Function("DONCHIAN", ("period",), (0, 1, 2)),
}
STREAMS = {
    "alma": Function("StreamingAlma", ("period", "offset", "sigma")),
    "ema": Function("StreamingEMA"),
    "sma": Function("StreamingSMA"),
    "wma": Function("StreamingWma"),
    "macd": Function("StreamingMACD", MACD),
    "rsi": Function("StreamingRSI"),
    "linearreg_intercept": Function("StreamingLinearregIntercept"),
    "linearreg_slope": Function("StreamingLinearregSlope"),
    "stddev": Function("StreamingStddev"),
    "bollinger_bands": Function("StreamingBBands", ("period", "devup", "devdn")),
}
# What `compute_many` computes in Rust, on all cores; it calls the others one by one.
AT_ONCE = {"ema", "sma", "rsi", "linearreg_intercept", "linearreg_slope", "stddev", "atr"}
# Those with a call for a matrix, a column of which is a symbol.
PANELS = {"ema": "batch_ema", "sma": "batch_sma", "rsi": "batch_rsi"}


@dataclass(frozen=True)
class FerroTa(Library):
    batch: ModuleType = field(kw_only=True)
    streaming: ModuleType = field(kw_only=True)

    def sweep(self, work: Work, sets: list[Params]) -> Call:
        if work.indicator not in AT_ONCE:
            return super().sweep(work, sets)
        name = self.functions[work.indicator].name
        wanted = [(name, {"timeperiod": each["period"]}) for each in sets]
        names = ("high", "low", "close") if len(work.inputs) > 1 else ("close",)
        series = dict(zip(names, work.inputs, strict=True))
        return partial(self.batch.compute_many, wanted, **series)

    def panel(self, works: list[Work]) -> Call:
        name = PANELS.get(works[0].indicator)
        if name is None:
            return super().panel(works)
        matrix = np.ascontiguousarray(np.transpose([work.inputs[0] for work in works]))
        return partial(getattr(self.batch, name), matrix, works[0].params["period"])

    def symbols(self, indicator: str, result: Any) -> list[list[Series]]:
        if isinstance(result, np.ndarray):
            return [[column] for column in result.T]
        return super().symbols(indicator, result)

    def stream(self, work: Work) -> Feed | None:
        function = self.streams.get(work.indicator)
        if function is None:
            return None
        stream = getattr(self.streaming, function.name)(*function.values(work.params))
        return partial(feed, stream.update)


def ferro_ta() -> Library | None:
    module, batch = load("ferro_ta"), load("ferro_ta.data.batch")
    streaming = load("ferro_ta.data.streaming")
    if module is None or batch is None or streaming is None:
        return None
    return FerroTa("ferro-ta", module, FUNCTIONS, STREAMS, batch=batch, streaming=streaming)
