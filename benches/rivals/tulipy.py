"""tulipy. It has no streams."""

from .library import Function, Library, load

FUNCTIONS = {
    "ema": Function("ema"),
    "sma": Function("sma"),
    "smma": Function("wilders"),
    "wma": Function("wma"),
    "macd": Function("macd", ("fast_period", "slow_period", "signal_period"), (0, 1, 2)),
    "rsi": Function("rsi"),
    "linearreg_intercept": Function("linregintercept"),
    "linearreg_slope": Function("linregslope"),
    "stddev": Function("stddev"),
    "atr": Function("atr"),
    # One width for both bands, as this project's default has it.
    "bollinger_bands": Function("bbands", ("period", "devup"), (2, 1, 0)),
}


def tulipy() -> Library | None:
    module = load("tulipy")
    return None if module is None else Library("tulipy", module, FUNCTIONS)
