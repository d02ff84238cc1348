"""A tour of the package on the sample data: `python tools/demo [picture]`, after `make build`."""

import sys
from pathlib import Path

import sweeps
import tables
from calculations import calculations
from market import load
from picture import draw
from rich.console import Console

import indicators as ta

DATA = Path(__file__).parents[2] / "data" / "daily_stocks.csv"
# A table as wide as its columns need, where the output goes to a file or to a log.
WIDTH = 120
# Without a split in the years of the sample, so that its price can be looked at as it is.
SHOWN = "IBM"


def main() -> None:
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "demo.png")
    console = Console() if sys.stdout.isatty() else Console(width=WIDTH)
    stocks = load(DATA)
    first = stocks[SHOWN]
    console.print(
        f"[bold]{len(ta.catalogue)} indicators[/bold] on daily bars of {', '.join(stocks)}, "
        f"{first.dates[0]} to {first.dates[-1]} ({len(first.dates)} bars each). "
        f"This processor runs the kernels {', '.join(ta.kernels)}.\n"
    )
    done = calculations(stocks)
    swept = sweeps.measured(first)
    for table in (
        tables.indicators(stocks, done),
        tables.sweeps(swept),
        tables.stream(first),
    ):
        console.print(table, "")
    draw(first, target)
    console.print(f"Picture: {target}")
    streams_agree = all(calculation.stream_agrees for calculation in done)
    if not (streams_agree and all(sweep.rows_agree for sweep in swept)):
        sys.exit("a stream or a sweep gave other values than the array")


if __name__ == "__main__":
    main()
