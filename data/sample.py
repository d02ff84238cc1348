"""The sample data: daily bars by symbol, and which of their columns an indicator reads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

import indicators as ta

Series = npt.NDArray[np.float64]
Days = npt.NDArray[np.datetime64]
FILE = Path(__file__).with_name("daily_stocks.csv")
# The parts of a bar that candles are drawn from.
PARTS = ("open", "high", "low", "close")


@dataclass(frozen=True)
class Stock:
    """Bars of one symbol; a series for each column of numbers, and some that are made of them."""

    symbol: str
    dates: Days
    columns: dict[str, Series]
    # The symbol that is the second one of a pair of series: its close is a column.
    other: str

    @property
    def close(self) -> Series:
        return self.columns["close"]

    def column_for(self, entry: Any, argument: str) -> str:
        """The column that an indicator's input reads: that of its name, or else the close.

        Numbers around 0, where only such are allowed, are the close's daily changes; a second
        series is another symbol's close, and lengths of averages are those of the price's cycle.
        """
        allowed = entry["allowed"][argument]
        if " to " in allowed or allowed.startswith("at most"):
            return "change"
        named = {"y": self.other, "periods": "cycle"}.get(argument, argument)
        return named if named in self.columns else "close"

    def inputs(self, entry: Any) -> list[Series]:
        return [self.columns[self.column_for(entry, name)] for name in entry["inputs"]]


def load() -> dict[str, Stock]:
    """Every symbol; the second one of a pair is the next in the file."""
    rows = np.genfromtxt(FILE, delimiter=",", names=True, dtype=None, encoding="utf-8")
    symbols = list(dict.fromkeys(rows["symbol"].tolist()))
    bars = {symbol: rows[rows["symbol"] == symbol] for symbol in symbols}
    return {
        symbol: stock(symbol, bars[symbol], other, bars[other])
        for symbol, other in zip(symbols, symbols[1:] + symbols[:1], strict=True)
    }


def stock(symbol: str, bars: npt.NDArray[Any], other: str, others: npt.NDArray[Any]) -> Stock:
    _, _, *names = bars.dtype.names or ()
    columns = {name: bars[name].astype(np.float64) for name in names}
    close = columns["close"]
    columns["change"] = np.append(np.nan, close[1:] / close[:-1] - 1)
    columns["cycle"] = ta.ht_dcperiod(close)
    columns[other] = others["close"].astype(np.float64)
    return Stock(symbol, bars["date"].astype("datetime64[D]"), columns, other)


def as_list(result: Any) -> list[Series]:
    """The outputs of a call."""
    return [result] if isinstance(result, np.ndarray) else list(result)


def shown(
    entry: Any, stock: Stock, outputs: list[Series], window: slice
) -> tuple[list[Series], bool]:
    """The outputs at the bars that are drawn, and whether they are counted from the first of them.

    That is so for what should stand over the price and is nowhere near it, such as a mean of all
    bars since long ago. The sign of a level says on which side of the price it stands.
    """
    low, high = np.min(stock.columns["low"][window]), np.max(stock.columns["high"][window])
    over = [drawing["pane"] == "price" for drawing in entry["drawing"].values()]
    levels = [kind == "number" for kind in entry["kinds"].values()]

    def is_far(values: Series, *is_level: bool) -> bool:
        sizes = np.abs(values[window])
        return all(is_level) and not np.any((sizes >= low) & (sizes <= high))

    if not any(map(is_far, outputs, over, levels)):
        return [values[window] for values in outputs], False
    inputs = [series[window] for series in stock.inputs(entry)]
    return as_list(getattr(ta, entry["name"])(*inputs)), True
