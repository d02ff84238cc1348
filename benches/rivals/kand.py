"""kand. Of its `…_inc` functions those are streams that need no window kept by the caller."""

from functools import partial
from typing import Any

from .library import Feed, Function, Library, Work, load

FUNCTIONS = {
    "ema": Function("ema"),
    "sma": Function("sma"),
    "smma": Function("rma"),
    "wma": Function("wma"),
    "macd": Function("macd", ("fast_period", "slow_period", "signal_period"), (0, 1, 2)),
    "rsi": Function("rsi"),
    "stddev": Function("stddev"),
    "atr": Function("atr"),
    "bollinger_bands": Function("bbands", ("period", "devup", "devdn"), (0, 1, 2)),
    "donchian": Function("midprice", ("period",), (1, 0, 2)),
}
STREAMS = {"ema": Function("ema_inc"), "smma": Function("rma_inc")}


class Kand(Library):
    def stream(self, work: Work) -> Feed | None:
        function = self.streams.get(work.indicator)
        if function is None:
            return None
        (period,) = function.values(work.params)
        return partial(feed, getattr(self.module, function.name), period)


def feed(increment: Any, period: float, values: list[float]) -> None:
    state = values[0]
    for value in values:
        state = increment(value, state, period)


def kand() -> Library | None:
    module = load("kand")
    return None if module is None else Kand("kand", module, FUNCTIONS, STREAMS)
