"""vector-ta, with the kernel that it chooses itself, and with its own sweeps."""

from typing import Any

from measuring.series import Series

from .library import Call, Function, Library, Params, Work, load
from .ours import ordered

MACD = ("fast_period", "slow_period", "signal_period")
FUNCTIONS = {
    "alma": Function("alma", ("period", "offset", "sigma")),
    "ema": Function("ema"),
    "jsa": Function("jsa"),
    "sma": Function("sma"),
    "smma": Function("smma"),
    "wma": Function("wma"),
    "macd": Function("macd", (*MACD, ("ema",)), (0, 1, 2)),
    "rsi": Function("rsi"),
    "trendflex": Function("trendflex"),
    "linearreg_intercept": Function("linearreg_intercept"),
    "linearreg_slope": Function("linearreg_slope"),
    "stddev": Function("stddev", ("period", (1.0,))),
    "atr": Function("atr"),
    "bollinger_bands": Function("bollinger_bands", ("period", "devup", "devdn"), (0, 1, 2)),
    "donchian": Function("donchian", ("period",), (0, 1, 2)),
}
STREAMS = {
    "alma": Function("AlmaStream", ("period", "offset", "sigma")),
    "ema": Function("EmaStream"),
    "jsa": Function("JsaStream"),
    "sma": Function("SmaStream"),
    "smma": Function("SmmaStream"),
    "wma": Function("WmaStream"),
    "macd": Function("MacdStream", (*MACD, ("ema",))),
    "rsi": Function("RsiStream"),
    "trendflex": Function("TrendFlexStream"),
    "linearreg_intercept": Function("LinearRegInterceptStream"),
    "linearreg_slope": Function("LinearRegSlopeStream"),
    "stddev": Function("StdDevStream", ("period", (1.0,))),
    "bollinger_bands": Function("BollingerBandsStream", ("period", "devup", "devdn")),
}


class VectorTa(Library):
    """Sweeps are calls of their own."""

    def sweep(self, work: Work, sets: list[Params]) -> Call:
        function = self.functions[work.indicator]
        batch = getattr(self.module, f"{work.indicator}_batch")
        # A constant stays one; a parameter becomes (start, end, step).
        axes: list[Any] = []
        for argument in function.arguments:
            if not isinstance(argument, str):
                constant = argument[0]
                axes.append((constant, constant, 0.0) if isinstance(constant, float) else constant)
                continue
            values = ordered([each[argument] for each in sets])
            step = values[1] - values[0] if len(values) > 1 else type(values[0])(0)
            axes.append((values[0], values[-1], step))
        if work.indicator == "jsa":
            axes = list(axes[0])
        return lambda: batch(*work.inputs, *axes)

    def rows(self, indicator: str, result: Any) -> list[list[Series]]:
        matrices = [value for value in result.values() if getattr(value, "ndim", 0) == 2]
        return [list(row) for row in zip(*matrices, strict=True)]


def vector_ta() -> Library | None:
    module = load("vector_ta")
    return None if module is None else VectorTa("vector-ta", module, FUNCTIONS, STREAMS)
