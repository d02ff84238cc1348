"""TA-Lib. Its `talib.stream` computes the newest value of an array, which is not an update."""

from .library import Function, Library, load

FUNCTIONS = {
    "ema": Function("EMA"),
    "sma": Function("SMA"),
    "smma": Function("RMA"),
    "wma": Function("WMA"),
    "macd": Function("MACD", ("fast_period", "slow_period", "signal_period"), (0, 1, 2)),
    "rsi": Function("RSI"),
    "linearreg_intercept": Function("LINEARREG_INTERCEPT"),
    "linearreg_slope": Function("LINEARREG_SLOPE"),
    "stddev": Function("STDDEV"),
    "atr": Function("ATR"),
    "bollinger_bands": Function("BBANDS", ("period", "devup", "devdn"), (0, 1, 2)),
    "donchian": Function("DONCHIAN", ("period",), (0, 1, 2)),
}


def ta_lib() -> Library | None:
    module = load("talib")
    if module is None:
        return None
    present = {name: each for name, each in FUNCTIONS.items() if hasattr(module, each.name)}
    return Library("TA-Lib", module, present)
