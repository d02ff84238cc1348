"""The sample data: daily bars by symbol."""

import csv
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np
import numpy.typing as npt

Series = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Stock:
    """Bars of one symbol; a series for each column of numbers."""

    symbol: str
    dates: npt.NDArray[np.datetime64]
    columns: dict[str, Series]

    @property
    def close(self) -> Series:
        return self.columns["close"]

    def column_for(self, argument: str) -> str:
        """The column for an indicator's input: that of its name, or else the close."""
        return argument if argument in self.columns else "close"


def load(path: Path) -> dict[str, Stock]:
    """Every symbol of a file with the columns symbol, date and any number of numeric ones."""
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return {
        symbol: stock(symbol, list(bars))
        for symbol, bars in groupby(rows, lambda row: row["symbol"])
    }


def stock(symbol: str, bars: list[dict[str, str]]) -> Stock:
    names = [name for name in bars[0] if name not in ("symbol", "date")]
    return Stock(
        symbol,
        np.array([bar["date"] for bar in bars], dtype="datetime64[D]"),
        {name: np.array([float(bar[name]) for bar in bars]) for name in names},
    )
