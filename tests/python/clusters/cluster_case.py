"""The plan that all engines compute. Scripts import it, and workers too."""

import os
import signal
import time
from pathlib import Path

import numpy as np

import indicators as ta

GRID = {"period": (2, 101, 1)}
REDUCE = ["last", "std", ("crossings", 50)]


def bars(symbol):
    """The bars of a symbol, on whichever machine."""
    rng = np.random.default_rng(symbol)
    close = 100 + np.cumsum(rng.integers(-64, 65, 1500 + 10 * symbol)) / 64
    close[rng.integers(0, len(close), 3)] = np.nan
    return close


class Loaded:
    """Loads bars; of one symbol, the first time, its worker is killed in the midst of the plan."""

    def __init__(self, symbol, mark=None):
        self.symbol, self.mark = symbol, mark

    def __call__(self):
        if self.mark is not None:
            path = Path(self.mark)
            if not path.exists():
                path.write_text(str(os.getpid()))
                time.sleep(0.3)
                os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        return bars(self.symbol)


def market(mark=None):
    """Half of the symbols are held, and cut over several tasks; half are loaded by workers."""
    held = {symbol: bars(symbol) for symbol in range(0, 12, 2)}
    loaded = {symbol: Loaded(symbol, mark if symbol == 5 else None) for symbol in range(1, 12, 2)}
    return dict(sorted({**held, **loaded}.items()))


def sweep_plan(mark=None, task_values=40_000):
    return ta.sweep("rsi", market(mark), GRID, reduce=REDUCE, task_values=task_values)


def features():
    return ta.Features(
        fast=ta.spec.ema(5),
        smooth=ta.spec.ema(9, data=ta.spec.rsi()),
        bands=ta.spec.bollinger_bands(),
    )


def feature_plan():
    return features().plan(market(), bars=2000, task_values=1)


def patiently(start):
    """Starts Ray. It waits 30 seconds for itself, which a busy machine may exceed."""
    import ray

    for attempt in range(3):
        try:
            return start()
        except Exception:
            if attempt == 2:
                raise
            ray.shutdown()


def digests():
    """Those of this process alone: of a sweep, and of features."""
    return sweep_plan().run().digest(), feature_plan().run().digest()
