"""The sample bars, and which of their columns an indicator is drawn from."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from facts import ROOT, Indicator

import indicators as ta

Series = npt.NDArray[np.float64]
DATA = ROOT / "data" / "daily_stocks.csv"
# The symbol that is drawn, whose price has no split in these years, and the other one of a pair of
# series. A signal that the first lacks is looked for in all.
SHOWN, OTHER = "IBM", "MSFT"
PARTS = ("open", "high", "low", "close")
# Inputs that are no part of a bar and not the price: what they are called in the market.
SOURCES = {"y": OTHER, "periods": "cycle"}


@dataclass(frozen=True)
class Market:
    """Series of a symbol by name: the columns of the file, and others made of them."""

    symbol: str
    dates: npt.NDArray[np.datetime64]
    columns: dict[str, Series]

    def source(self, indicator: Indicator, argument: str) -> str:
        """The series that an input reads: numbers around 0 are the close's daily changes."""
        allowed = indicator.entry["allowed"][argument]
        if " to " in allowed or allowed.startswith("at most"):
            return "change"
        named = SOURCES.get(argument, argument)
        return named if named in self.columns else "close"

    def inputs(self, indicator: Indicator) -> list[Series]:
        return [self.columns[self.source(indicator, name)] for name in indicator.entry["inputs"]]


def load(path: Path = DATA) -> list[Market]:
    """Every symbol, the one that is shown first."""
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    symbols = dict.fromkeys([SHOWN, *(row["symbol"] for row in rows)])
    other = np.array([float(row["close"]) for row in rows if row["symbol"] == OTHER])
    return [
        market(symbol, [row for row in rows if row["symbol"] == symbol], other)
        for symbol in symbols
    ]


def market(symbol: str, rows: list[dict[str, str]], other: Series) -> Market:
    columns = {name: np.array([float(row[name]) for row in rows]) for name in (*PARTS, "volume")}
    close = columns["close"]
    columns["change"] = np.append(np.nan, close[1:] / close[:-1] - 1)
    columns["cycle"] = ta.ht_dcperiod(close)
    columns[OTHER] = other
    return Market(symbol, np.array([row["date"] for row in rows], dtype="datetime64[D]"), columns)
