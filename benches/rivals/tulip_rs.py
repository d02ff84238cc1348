"""tulip-rs: a module for each indicator, with calls for several parameter sets and symbols."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from measuring.series import Series

from .library import Call, Feed, Function, Library, Params, Work, load

FUNCTIONS = {
    "ema": Function("ema"),
    "sma": Function("sma"),
    "smma": Function("wilders"),
    "wma": Function("wma"),
    "macd": Function("macd", ("fast_period", "slow_period", "signal_period"), (0, 1, 2)),
    "rsi": Function("rsi"),
    "linearreg_intercept": Function("linreg", order=(1,)),
    "linearreg_slope": Function("linreg", order=(1,)),
    "stddev": Function("stddev"),
    "atr": Function("atr"),
    # One width for both bands, as this project's default has it.
    "bollinger_bands": Function("bbands", ("period", "devup"), (2, 1, 0)),
    "donchian": Function("donchianchannel", ("period",), (2, 1, 0)),
}
# Outputs that are computed when asked for, and come behind the others: the first, or the second.
OPTIONAL = {"linearreg_slope": [True, False], "linearreg_intercept": [False, True]}
# How many parameter sets or symbols a call takes.
LANES = (16, 8, 4, 2)


class TulipRs(Library):
    def single(self, work: Work) -> Call | None:
        if work.indicator not in self.functions:
            return None
        module, optional = self.called(work.indicator)
        options = self.options(work.indicator, work.params)
        return lambda: module.indicator(work.inputs, options, optional)

    def called(self, indicator: str) -> tuple[Any, list[bool] | None]:
        """The module, and which of its optional outputs are wanted."""
        module = getattr(self.module, self.functions[indicator].name)
        return module, OPTIONAL.get(indicator)

    def options(self, indicator: str, params: Params) -> list[float]:
        return [float(value) for value in self.functions[indicator].values(params)]

    def outputs(self, indicator: str, result: Any) -> list[Series]:
        outputs, _ = result
        return super().outputs(indicator, list(outputs))

    def sweep(self, work: Work, sets: list[Params]) -> Call:
        module, optional = self.called(work.indicator)
        options = [self.options(work.indicator, params) for params in sets]
        in_groups = [options[start : start + count] for start, count in groups(len(sets))]

        def rows() -> list[Any]:
            found = []
            for some in in_groups:
                if len(some) == 1:
                    found.append(module.indicator(work.inputs, some[0], optional)[0])
                else:
                    found += module.simd_by_options(work.inputs, some, optional)[0]
            return found

        return rows

    def rows(self, indicator: str, result: Any) -> list[list[Series]]:
        return [super(TulipRs, self).outputs(indicator, list(row)) for row in result]

    def panel(self, works: list[Work]) -> Call:
        module, optional = self.called(works[0].indicator)
        options = self.options(works[0].indicator, works[0].params)
        inputs = [work.inputs for work in works]
        return lambda: module.simd_by_assets(inputs, options, optional)[0]

    def symbols(self, indicator: str, result: Any) -> list[list[Series]]:
        return self.rows(indicator, result)

    def stream(self, work: Work) -> Feed | None:
        """The state behind a series goes on with arrays, here of one value."""
        call = self.single(work)
        if call is None:
            return None
        _, state = call()
        _, optional = self.called(work.indicator)

        def feed(values: list[float]) -> None:
            for value in values:
                state.batch_indicator([np.array([value])], optional)

        return feed


def groups(count: int) -> Iterator[tuple[int, int]]:
    """The start and the size of each group that is computed at once."""
    start = 0
    for lanes in (*LANES, 1):
        while count - start >= lanes:
            yield start, lanes
            start += lanes


def tulip_rs() -> Library | None:
    module = load("tulip_rs")
    return None if module is None else TulipRs("tulip-rs", module.indicators, FUNCTIONS)
