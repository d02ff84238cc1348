"""wickra: an object for each call, by its fastest way through a whole series."""

from typing import Any

import numpy as np
from measuring.series import Series

from .library import Call, Function, Library, Work, load

FUNCTIONS = {
    "alma": Function("ALMA", ("period", "offset", "sigma")),
    "ema": Function("EMA"),
    "sma": Function("SMA"),
    "smma": Function("SMMA"),
    "wma": Function("WMA"),
    "macd": Function("MACD", ("fast_period", "slow_period", "signal_period"), (0, 1, 2)),
    "rsi": Function("RSI"),
    "trendflex": Function("TRENDFLEX"),
    "linearreg_intercept": Function("LINEARREG_INTERCEPT"),
    "linearreg_slope": Function("LinRegSlope"),
    "stddev": Function("StdDev"),
    "atr": Function("ATR"),
    # One width for both bands, as this project's default has it.
    "bollinger_bands": Function("BollingerBands", ("period", "devup"), (0, 1, 2)),
    "donchian": Function("Donchian", ("period",), (0, 1, 2)),
}
# ATR and Donchian are fed whole candles instead of prices.
STREAMS = {name: each for name, each in FUNCTIONS.items() if name not in ("atr", "donchian")}


class Wickra(Library):
    def single(self, work: Work) -> Call | None:
        function = self.functions.get(work.indicator)
        if function is None:
            return None
        make = getattr(self.module, function.name)
        values = function.values(work.params)
        inputs = work.inputs
        if hasattr(make, "batch_fast"):
            return lambda: make(*values).batch_fast(*inputs)
        return lambda: make(*values).batch(*inputs)

    def outputs(self, indicator: str, result: Any) -> list[Series]:
        # Several outputs are the columns of a matrix that is no buffer.
        if hasattr(result, "tolist") and hasattr(result, "shape"):
            result = tuple(np.array(result.tolist()).T)
        return super().outputs(indicator, (result,) if not isinstance(result, tuple) else result)


def wickra() -> Library | None:
    module = load("wickra")
    return None if module is None else Wickra("wickra", module, FUNCTIONS, STREAMS)
