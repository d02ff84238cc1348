"""What the tour prints."""

import numpy as np
from calculations import Calculation
from market import Stock
from rich.box import SIMPLE_HEAD
from rich.table import Table
from sweeps import Sweep

import indicators as ta


def table(title: str, caption: str) -> Table:
    return Table(
        title=title,
        caption=caption,
        box=SIMPLE_HEAD,
        title_justify="left",
        caption_justify="left",
        title_style="bold",
    )


def bits(agree: bool) -> str:
    return "[green]same bits[/green]" if agree else "[bold red]differs[/bold red]"


def indicators(stocks: dict[str, Stock], calculations: list[Calculation]) -> Table:
    """A row for each output of each indicator: its last value on every stock."""
    first = next(iter(stocks.values()))
    shown = table(
        "Every indicator, with its default parameters: the value of the last bar",
        f"Bar: where the first value is, counted from 0. µs: a call on {len(first.close)} bars. "
        "Stream: fed bar by bar, against the array.",
    )
    shown.add_column("Call", overflow="fold", max_width=42)
    shown.add_column("Output")
    for symbol in stocks:
        shown.add_column(symbol, justify="right")
    shown.add_column("Bar", justify="right")
    shown.add_column("µs", justify="right")
    shown.add_column("Stream")
    group = None
    for calculation in calculations:
        entry = calculation.entry
        if entry["group"] != group:
            group = entry["group"]
            shown.add_section()
            shown.add_row(f"[italic cyan]{group.replace('_', ' ')}[/italic cyan]")
        for index, output in enumerate(entry["outputs"]):
            series = [outputs[index] for outputs in calculation.outputs.values()]
            bar = int(np.argmax(~np.isnan(series[0])))
            lead = index == 0
            shown.add_row(
                calculation.call if lead else "",
                output,
                *(f"{values[-1]:.4f}" for values in series),
                str(bar),
                f"{calculation.seconds * 1e6:.1f}" if lead else "",
                bits(calculation.stream_agrees) if lead else "",
            )
    return shown


def sweeps(done: list[Sweep]) -> Table:
    """A row for each sweep."""
    shown = table(
        "Sweeps: every combination of parameters in one call",
        "Last bar: the lowest and highest value of all rows. "
        "Rows: each against the single call with its parameters.",
    )
    shown.add_column("Call", overflow="fold", max_width=50)
    shown.add_column("Rows × bars", justify="right")
    shown.add_column("Last bar", justify="right")
    shown.add_column("ms", justify="right")
    shown.add_column("ns per value", justify="right")
    shown.add_column("Rows")
    for sweep in done:
        cells = sweep.rows * sweep.columns
        shown.add_row(
            sweep.call,
            f"{sweep.rows} × {sweep.columns}",
            "{:.2f} to {:.2f}".format(*sweep.last),
            f"{sweep.seconds * 1e3:.2f}",
            f"{sweep.seconds / cells * 1e9:.2f}",
            bits(sweep.rows_agree),
        )
    return shown


def stream(stock: Stock) -> Table:
    """Some bars of a stream beside the array: around its first answer, and the last."""
    array = ta.alma(stock.close)
    live = ta.AlmaStream()
    answers = [live.update(price) for price in stock.close]
    shown = table(
        f"A stream: {stock.symbol}, one close after the other into {live}",
        "A stream answers None where the array has NaN. All digits are shown.",
    )
    for column in ("Bar", "Date", "Close", "stream.update(close)", "alma(close)"):
        shown.add_column(column, justify="right")
    shown.add_column("")
    first, last = live.warmup, len(answers) - 1
    for bar in (0, first - 1, first, first + 1, last - 2, last - 1, last):
        answer, value = answers[bar], float(array[bar])
        agree = value != value if answer is None else answer.hex() == value.hex()
        shown.add_row(
            str(bar),
            str(stock.dates[bar]),
            f"{stock.close[bar]:.2f}",
            str(answer),
            str(value),
            bits(agree) if answer is not None else "no value yet",
            end_section=bar in (0, first + 1),
        )
    return shown
