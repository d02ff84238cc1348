"""A tour of the package on the sample data: `PYTHONPATH=data python tools/demo [folder]`, after
`make build`.

It prints tables, and draws a chart, demo.png, and a picture of every indicator, demo-all.png.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

import chart
import sheet
import sweeps
import tables
from calculations import Calculation, calculations
from rich.console import Console
from rich.progress import track
from sample import load

import indicators as ta

# Where the output goes to a file or to a log.
WIDTH = 80


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    folder.mkdir(parents=True, exist_ok=True)
    console = Console() if sys.stdout.isatty() else Console(width=WIDTH)
    stocks = load()
    first = next(iter(stocks.values()))
    console.print(
        f"[bold]{len(ta.catalogue)} indicators[/bold] on daily bars of {', '.join(stocks)}, "
        f"{first.dates[0]} to {first.dates[-1]}, {len(first.dates):,} bars each, adjusted for "
        f"splits. This processor runs the kernels {', '.join(ta.kernels)}.\n"
    )
    computed = track(
        calculations(stocks),
        "Computing, and feeding streams bar by bar",
        total=len(ta.catalogue),
        console=Console(stderr=True),
        transient=True,
    )
    done = list(computed)
    swept = sweeps.measured(first)
    for table in (
        tables.indicators(stocks, done),
        tables.patterns(stocks, done),
        tables.sweeps(swept),
        tables.stream(first),
    ):
        console.print(table, "")
    with Console(stderr=True).status("Drawing"):
        chart.draw(first, folder / "demo.png")
        sheet.draw(first, done, folder / "demo-all.png")
    differing = [*other_bits(done), *(sweep.call for sweep in swept if not sweep.rows_agree)]
    if differing:
        sys.exit(f"Other bits as a stream or as a row of a sweep than as an array: {differing}")
    console.print(
        f"Streams and rows of sweeps have the bits of the arrays: {len(done)} indicators on "
        f"{len(stocks)} stocks, {sum(sweep.rows for sweep in swept)} rows.\n"
        f"Pictures: {folder / 'demo.png'}, {folder / 'demo-all.png'}"
    )


def other_bits(done: Iterable[Calculation]) -> list[str]:
    return [calculation.call for calculation in done if not calculation.stream_agrees]


if __name__ == "__main__":
    main()
