"""What the tour prints: tables of 80 columns, each below a line that says what they mean."""

from collections.abc import Sequence

import numpy as np
from calculations import Calculation
from labels import written
from rich.box import SIMPLE_HEAD
from rich.table import Table
from sample import Series, Stock
from sweeps import Sweep

import indicators as ta


def table(title: str, meaning: str) -> Table:
    return Table(
        title=f"[bold]{title}[/bold]\n{meaning}",
        title_justify="left",
        title_style="not italic",
        box=SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        padding=(0, 1, 0, 0),
        collapse_padding=True,
    )


def indicators(stocks: dict[str, Stock], calculations: Sequence[Calculation]) -> Table:
    """A row for each output of each indicator that is no pattern: its last value on every stock."""
    first = next(iter(stocks.values()))
    shown = table(
        "Indicators, with the defaults of their parameters",
        f"{', '.join(stocks)}: the newest value, of {first.dates[-1]} "
        "(M: millions, G: billions).\n"
        "Inputs: the parts of a bar by their names, else the close, or its daily\n"
        "change where only numbers around 0 are allowed; as a second series the close\n"
        "of the next stock.\n"
        "First: the bar of the first value, counted from 0. "
        f"µs: a call on {len(first.close):,} bars.",
    )
    shown.add_column("Indicator", overflow="fold", width=23)
    shown.add_column("Output", width=11)
    for symbol in stocks:
        shown.add_column(symbol, justify="right", no_wrap=True, width=10)
    shown.add_column("First", justify="right", width=5)
    shown.add_column("µs", justify="right", width=4)
    group = None
    for calculation in calculations:
        entry = calculation.entry
        if entry["group"] == "patterns":
            continue
        if calculation.group != group:
            group = calculation.group
            shown.add_section()
            shown.add_row(f"[cyan]{group}[/cyan]")
        for index, output in enumerate(entry["outputs"]):
            series = [outputs[index] for outputs in calculation.outputs.values()]
            lead = index == 0
            shown.add_row(
                calculation.call if lead else "",
                output if len(entry["outputs"]) > 1 else "",
                *(written(float(values[-1])) for values in series),
                str(int(np.argmax(~np.isnan(series[0])))),
                f"{calculation.seconds * 1e6:.0f}" if lead else "",
            )
    return shown


def patterns(stocks: dict[str, Stock], calculations: Sequence[Calculation]) -> Table:
    """A row for each candlestick pattern: when it was last seen on each stock, and how often."""
    shown = table(
        "Candlestick patterns",
        "The day on which each was last seen, and on how many days in all.\n"
        "[green]▲[/green] bullish, [red]▼[/red] bearish.",
    )
    shown.add_column("Pattern")
    for symbol in stocks:
        shown.add_column(symbol, justify="right", no_wrap=True)
    for calculation in calculations:
        if calculation.entry["group"] == "patterns":
            seen = (
                last_seen(calculation.outputs[symbol][0], stock) for symbol, stock in stocks.items()
            )
            shown.add_row(calculation.entry["name"], *seen)
    return shown


def last_seen(signals: Series, stock: Stock) -> str:
    bars = np.flatnonzero(signals)
    if not len(bars):
        return "never"
    last = bars[-1]
    arrow = "[green]▲[/green]" if signals[last] > 0 else "[red]▼[/red]"
    return f"{arrow} {stock.dates[last]} {len(bars):>3}"


def sweeps(done: Sequence[Sweep]) -> Table:
    """A row for each sweep."""
    shown = table(
        "Sweeps: every combination of parameters in one call",
        "Last day: the lowest and the highest value of all rows.",
    )
    shown.add_column("Call", overflow="fold", width=38)
    shown.add_column("Rows × bars", justify="right")
    shown.add_column("Last day", justify="right")
    shown.add_column("ms", justify="right", width=5)
    for sweep in done:
        shown.add_row(
            sweep.call,
            f"{sweep.rows} × {sweep.columns}",
            "{:.2f} to {:.2f}".format(*sweep.last),
            f"{sweep.seconds * 1e3:.2f}",
        )
    return shown


def stream(stock: Stock) -> Table:
    """Some bars of a stream beside the array: around its first answer, and the last."""
    array = ta.alma(stock.close)
    live = ta.AlmaStream()
    answers = [live.update(price) for price in stock.close]
    shown = table(
        f"A stream: {stock.symbol}, one close after the other",
        f"{live} answers None where the array has NaN.\nAll digits are shown.",
    )
    for column in ("Bar", "Date", "Close", "stream.update(close)", "alma(close)"):
        shown.add_column(column, justify="right")
    first, last = live.warmup, len(answers) - 1
    for bar in (0, first - 1, first, first + 1, last - 2, last - 1, last):
        shown.add_row(
            str(bar),
            str(stock.dates[bar]),
            f"{stock.close[bar]:.2f}",
            str(answers[bar]),
            str(float(array[bar])),
            end_section=bar in (0, first + 1),
        )
    return shown
