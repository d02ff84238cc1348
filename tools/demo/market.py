"""The sample data: daily bars by symbol, adjusted for splits as data/README.md says."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Series = npt.NDArray[np.float64]
Days = npt.NDArray[np.datetime64]
PAIR = {"x": "high", "y": "low"}


@dataclass(frozen=True)
class Stock:
    """Bars of one symbol; a series for each column of numbers."""

    symbol: str
    dates: Days
    columns: dict[str, Series]

    @property
    def close(self) -> Series:
        return self.columns["close"]

    def column_for(self, argument: str, allowed: str = "") -> str:
        """The column for an indicator's input: that of its name, or else the close.

        Where only numbers from one to another are allowed, it is the close's change as a share. A
        pair of series is the high and the low, as TA-Lib has it.
        """
        if " to " in allowed:
            return "change"
        return PAIR.get(argument, argument if argument in self.columns else "close")


def load(path: Path) -> dict[str, Stock]:
    """Every symbol of a file with the columns symbol and date, then any number of numeric ones."""
    rows = np.genfromtxt(path, delimiter=",", names=True, dtype=None, encoding="utf-8")
    symbols = dict.fromkeys(rows["symbol"].tolist())
    return {symbol: stock(symbol, rows[rows["symbol"] == symbol]) for symbol in symbols}


def stock(symbol: str, bars: npt.NDArray[Any]) -> Stock:
    _, _, *names = bars.dtype.names or ()
    columns = {name: bars[name].astype(np.float64) for name in names}
    close = columns["close"]
    columns["change"] = np.append(np.nan, close[1:] / close[:-1] - 1)
    return Stock(symbol, bars["date"].astype("datetime64[D]"), columns)
