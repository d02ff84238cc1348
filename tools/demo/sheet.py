"""The contact sheet: every indicator in a picture of its own, drawn as the catalogue says."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

import numpy as np
from calculations import Calculation
from drawing import LINES, RANGE, look, rose_or_fell
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from sample import Series, Stock, shown

BARS = 126
COLUMNS = 12
# In inches: a picture with its name, the line above a group, and what stands above all.
WIDTH, HEIGHT, HEADING, TITLE = 1.6, 1.1, 0.34, 0.45
# How much of its place a picture fills.
FILLED = (0.93, 0.72)


def draw(stock: Stock, calculations: Iterable[Calculation], target: Path) -> None:
    groups = [
        (name, list(members))
        for name, members in groupby(calculations, key=lambda done: done.group)
    ]
    rows = sum(-(-len(members) // COLUMNS) for _, members in groups)
    width, height = COLUMNS * WIDTH, TITLE + len(groups) * HEADING + rows * HEIGHT
    with look():
        figure = Figure(figsize=(width, height))
        days = stock.dates[-BARS:]
        count = sum(len(members) for _, members in groups)
        figure.text(
            0.005,
            1 - TITLE / 2 / height,
            f"{count} indicators on {stock.symbol}, daily bars, {days[0]} to {days[-1]}."
            " Grey: the close. Triangles: a bullish pattern below it, a bearish one above it.",
            fontsize=12,
            va="center",
        )
        size = (FILLED[0] * WIDTH / width, FILLED[1] * HEIGHT / height)
        top = height - TITLE
        for name, members in groups:
            top -= HEADING
            figure.text(0.005, (top + HEADING / 4) / height, name, fontsize=11, weight="bold")
            for index, done in enumerate(members):
                row, column = divmod(index, COLUMNS)
                left, bottom = (column + 0.04) * WIDTH, top - (row + 0.8) * HEIGHT
                panel = figure.add_axes((left / width, bottom / height, *size))
                miniature(panel, done, stock)
            top -= -(-len(members) // COLUMNS) * HEIGHT
        figure.savefig(target, dpi=100)


def miniature(panel: Axes, done: Calculation, stock: Stock) -> None:
    entry = done.entry
    panel.set_xticks([])
    panel.set_yticks([])
    panel.set_xlim(-1, BARS)
    outputs, begins_here = shown(entry, stock, done.outputs[stock.symbol], slice(-BARS, None))
    title = f"{entry['name']} from the first bar" if begins_here else entry["name"]
    panel.set_title(title, fontsize=7.5, weight="normal", pad=2)
    drawings = list(entry["drawing"].values())
    if entry["group"] == "patterns":
        close_behind(panel, stock)
        markers(panel, outputs[0], stock)
        return
    if any(drawing["pane"] == "price" for drawing in drawings):
        close_behind(panel, stock)
    kinds = entry["kinds"].values()
    for index, (values, drawing, kind) in enumerate(zip(outputs, drawings, kinds, strict=True)):
        # Which way a trend goes is no price.
        if kind == "signal" and drawing["pane"] == "price":
            continue
        color = LINES[index % len(LINES)]
        if drawing["style"] == "histogram":
            panel.bar(np.arange(BARS), values, 0.8, color=rose_or_fell(values))
        elif drawing["style"] == "points":
            # The sign of a level is the side of the price on which it stands.
            panel.scatter(np.arange(BARS), np.abs(values), s=2, linewidths=0, color=color)
        else:
            panel.plot(values, color=color, linewidth=0.9)


def close_behind(panel: Axes, stock: Stock) -> None:
    panel.plot(stock.close[-BARS:], color=RANGE, linewidth=0.8)


def markers(panel: Axes, signals: Series, stock: Stock) -> None:
    """Where a pattern was seen: a bullish one below the price, a bearish one above it."""
    for sign, column, marker in ((1, "low", "^"), (-1, "high", "v")):
        seen = np.flatnonzero(np.sign(signals) == sign)
        prices = stock.columns[column][-BARS:][seen]
        colors = rose_or_fell(np.full(len(seen), float(sign)))
        panel.scatter(seen, prices * (1 - sign * 0.02), marker=marker, s=14, c=colors)
