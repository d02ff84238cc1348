"""Other libraries, where they are installed and have the function.

Whether a function is the same indicator is not taken on trust: one that is far from the exact
answer on ordinary prices computes something else.
"""

import importlib
import importlib.metadata
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from catalogue import Outputs, Series, Subject

# A function of a library, the series and the parameters.
Call = Callable[[Any, Series, Mapping[str, Any]], Any]

PEERS: dict[str, tuple[str, dict[str, Call]]] = {
    "TA-Lib": (
        "talib",
        {
            "sma": lambda lib, x, p: lib.SMA(*x, p["period"]),
            "ema": lambda lib, x, p: lib.EMA(*x, p["period"]),
            "wma": lambda lib, x, p: lib.WMA(*x, p["period"]),
            "rsi": lambda lib, x, p: lib.RSI(*x, p["period"]),
            "atr": lambda lib, x, p: lib.ATR(*x, p["period"]),
            "stddev": lambda lib, x, p: lib.STDDEV(*x, p["period"], 1.0),
            "linearreg_slope": lambda lib, x, p: lib.LINEARREG_SLOPE(*x, p["period"]),
            "linearreg_intercept": lambda lib, x, p: lib.LINEARREG_INTERCEPT(*x, p["period"]),
            "macd": lambda lib, x, p: lib.MACD(*x, *p.values()),
            "bollinger_bands": lambda lib, x, p: lib.BBANDS(*x, *p.values(), 0),
        },
    ),
    "vector-ta": (
        "vector_ta",
        {
            "alma": lambda lib, x, p: lib.alma(*x, *p.values()),
            "atr": lambda lib, x, p: lib.atr(*x, p["period"]),
            "bollinger_bands": lambda lib, x, p: lib.bollinger_bands(*x, *p.values()),
            "donchian": lambda lib, x, p: lib.donchian(*x, p["period"]),
            "ema": lambda lib, x, p: lib.ema(*x, p["period"]),
            "jsa": lambda lib, x, p: lib.jsa(*x, p["period"]),
            "linearreg_intercept": lambda lib, x, p: lib.linearreg_intercept(*x, p["period"]),
            "linearreg_slope": lambda lib, x, p: lib.linearreg_slope(*x, p["period"]),
            "macd": lambda lib, x, p: lib.macd(*x, *p.values(), "ema"),
            "rsi": lambda lib, x, p: lib.rsi(*x, p["period"]),
            "sma": lambda lib, x, p: lib.sma(*x, p["period"]),
            "smma": lambda lib, x, p: lib.smma(*x, p["period"]),
            "stddev": lambda lib, x, p: lib.stddev(*x, p["period"], 1.0),
            "trendflex": lambda lib, x, p: lib.trendflex(*x, p["period"]),
            "wma": lambda lib, x, p: lib.wma(*x, p["period"]),
        },
    ),
    "kand": (
        "kand",
        {
            "atr": lambda lib, x, p: lib.atr(*x, p["period"]),
            # After the bands come the running sums.
            "bollinger_bands": lambda lib, x, p: lib.bbands(*x, *p.values())[:3],
            "ema": lambda lib, x, p: lib.ema(*x, p["period"]),
            "macd": lambda lib, x, p: lib.macd(*x, *p.values())[:3],
            "rsi": lambda lib, x, p: lib.rsi(*x, p["period"])[0],
            "sma": lambda lib, x, p: lib.sma(*x, p["period"]),
            "smma": lambda lib, x, p: lib.rma(*x, p["period"]),
            "stddev": lambda lib, x, p: lib.stddev(*x, p["period"])[0],
            "wma": lambda lib, x, p: lib.wma(*x, p["period"]),
        },
    ),
    "wickra": (
        "wickra",
        {
            "alma": lambda lib, x, p: lib.ALMA(*p.values()).batch(*x),
            "atr": lambda lib, x, p: lib.ATR(p["period"]).batch(*x),
            "bollinger_bands": lambda lib, x, p: columns(
                lib.BollingerBands(p["period"], p["devup"]).batch(*x), 3
            ),
            "donchian": lambda lib, x, p: columns(lib.Donchian(p["period"]).batch(*x), 3),
            "ema": lambda lib, x, p: lib.EMA(p["period"]).batch(*x),
            "linearreg_intercept": lambda lib, x, p: lib.LINEARREG_INTERCEPT(p["period"]).batch(*x),
            "linearreg_slope": lambda lib, x, p: lib.LinRegSlope(p["period"]).batch(*x),
            "macd": lambda lib, x, p: columns(lib.MACD(*p.values()).batch(*x), 3),
            "rsi": lambda lib, x, p: lib.RSI(p["period"]).batch(*x),
            "sma": lambda lib, x, p: lib.SMA(p["period"]).batch(*x),
            "smma": lambda lib, x, p: lib.SMMA(p["period"]).batch(*x),
            "stddev": lambda lib, x, p: lib.StdDev(p["period"]).batch(*x),
            "trendflex": lambda lib, x, p: lib.TRENDFLEX(p["period"]).batch(*x),
            "wma": lambda lib, x, p: lib.WMA(p["period"]).batch(*x),
        },
    ),
    "tulipy": (
        "tulipy",
        {
            "atr": lambda lib, x, p: lib.atr(*x, p["period"]),
            # Lower band first.
            "bollinger_bands": lambda lib, x, p: lib.bbands(*x, p["period"], p["devup"])[::-1],
            "ema": lambda lib, x, p: lib.ema(*x, p["period"]),
            "linearreg_intercept": lambda lib, x, p: lib.linregintercept(*x, p["period"]),
            "linearreg_slope": lambda lib, x, p: lib.linregslope(*x, p["period"]),
            "macd": lambda lib, x, p: lib.macd(*x, *p.values()),
            "rsi": lambda lib, x, p: lib.rsi(*x, p["period"]),
            "sma": lambda lib, x, p: lib.sma(*x, p["period"]),
            "smma": lambda lib, x, p: lib.wilders(*x, p["period"]),
            "stddev": lambda lib, x, p: lib.stddev(*x, p["period"]),
            "wma": lambda lib, x, p: lib.wma(*x, p["period"]),
        },
    ),
}


def columns(matrix: Any, count: int) -> tuple[Any, ...]:
    """The first columns of a matrix that knows no slices."""
    return tuple(np.array(matrix.tolist(), dtype=float)[:, :count].T)


class Peer:
    def __init__(self, name: str) -> None:
        module, self.calls = PEERS[name]
        self.name = name
        self.library = importlib.import_module(module)
        self.version = importlib.metadata.version(name)

    def has(self, subject: Subject) -> bool:
        return subject.name in self.calls

    def compute(self, subject: Subject, series: Series) -> Outputs:
        """As many values as the series has: some libraries leave out those of the warm-up."""
        result = self.calls[subject.name](self.library, series, subject.params)
        outputs = result if isinstance(result, tuple) else (result,)
        length = len(series[0])
        padded = np.full((len(outputs), length), np.nan)
        for row, output in zip(padded, outputs, strict=True):
            row[length - len(output) :] = output
        return padded


def installed() -> list[Peer]:
    found = []
    for name in PEERS:
        try:
            found.append(Peer(name))
        except ImportError:
            continue
    return found
