"""The chart: candles with averages and volume, oscillators below, and a sweep as a heat map."""

from pathlib import Path

import numpy as np
from drawing import (
    FAST,
    FELL,
    FELL_TO_ROSE,
    MEASURED,
    RANGE,
    ROSE,
    SLOW,
    Line,
    label_last_values,
    look,
    months,
    rose_or_fell,
)
from matplotlib.axes import Axes
from matplotlib.colors import TwoSlopeNorm
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from sample import Series, Stock

import indicators as ta

# The last bars of the series: a year of trading days.
BARS = 252
PERIODS = (5, 120, 1)
HEIGHTS = (3.8, 0.8, 1, 1.2, 1.7)


def draw(stock: Stock, target: Path) -> None:
    """Everything is computed on the whole series; the last bars of it are drawn."""
    with look():
        figure = Figure(figsize=(12, 8.8), layout=ConstrainedLayoutEngine(h_pad=0.05))
        # Their own columns for panels and colour bar keep the days of all panels in line.
        grid = figure.add_gridspec(len(HEIGHTS), 2, height_ratios=HEIGHTS, width_ratios=(60, 1))
        panels = [figure.add_subplot(grid[row, 0]) for row in range(len(HEIGHTS))]
        days = stock.dates[-BARS:]
        figure.suptitle(
            f"{stock.symbol}, daily bars, {days[0]} to {days[-1]}", fontsize=14, x=0.01, ha="left"
        )
        lines = [
            price(panels[0], stock),
            volume(panels[1], stock),
            rsi(panels[2], stock.close),
            macd(panels[3], stock.close),
        ]
        sweep(panels[4], figure.add_subplot(grid[4, 1]), stock.close)
        # The days stand below the price with its volume, and below everything.
        for panel in panels:
            panel.yaxis.tick_right()
            panel.yaxis.set_label_position("left")
            months(panel, days)
            panel.tick_params(labelbottom=panel in (panels[1], panels[-1]), length=0)
        figure.align_ylabels(panels)
        figure.draw_without_rendering()
        for panel, labelled in zip(panels, lines, strict=False):
            label_last_values(panel, labelled)
        figure.savefig(target, dpi=110)


def candles(panel: Axes, stock: Stock) -> None:
    opened, high, low, close = (
        stock.columns[name][-BARS:] for name in ("open", "high", "low", "close")
    )
    at = np.arange(len(close))
    colors = rose_or_fell(close - opened).tolist()
    panel.vlines(at, low, high, colors=colors, linewidth=0.8)
    # A body of no height would not be seen.
    height = np.maximum(np.abs(close - opened), 0.0005 * close)
    panel.bar(at, height, 0.7, np.minimum(opened, close), color=colors)


def price(panel: Axes, stock: Stock) -> list[Line]:
    bands = ta.bollinger_bands(stock.close)
    lower, upper = bands.lower[-BARS:], bands.upper[-BARS:]
    at = np.arange(len(lower))
    panel.fill_between(
        at, lower, upper, color=RANGE, alpha=0.18, linewidth=0, label="Bollinger bands (20, 2)"
    )
    candles(panel, stock)
    fast, slow = ta.alma(stock.close, period=20)[-BARS:], ta.smma(stock.close, period=50)[-BARS:]
    panel.plot(at, fast, color=FAST, label="ALMA (20)")
    panel.plot(at, slow, color=SLOW, label="SMMA (50)")
    panel.set_title("Price")
    panel.set_ylabel("US dollars")
    panel.legend(loc="upper left", ncols=3)
    lines = (
        (stock.close, MEASURED),
        (fast, FAST),
        (slow, SLOW),
        (upper, RANGE),
        (lower, RANGE),
    )
    return [(values, color, f"{values[-1]:.2f}") for values, color in lines]


def volume(panel: Axes, stock: Stock) -> list[Line]:
    millions = stock.columns["volume"] / 1e6
    shown = millions[-BARS:]
    change = (stock.close - stock.columns["open"])[-BARS:]
    panel.bar(np.arange(len(shown)), shown, 0.7, color=rose_or_fell(change), alpha=0.6)
    average = ta.sma(millions, period=20)[-BARS:]
    panel.plot(average, color=FAST, label="SMA (20)")
    panel.set_title("Volume")
    panel.set_ylabel("Millions")
    panel.legend(loc="lower right", bbox_to_anchor=(1, 0.95), borderaxespad=0)
    return [(shown, MEASURED, f"{shown[-1]:.1f}"), (average, FAST, f"{average[-1]:.1f}")]


def rsi(panel: Axes, close: Series) -> list[Line]:
    values = ta.rsi(close)[-BARS:]
    panel.axhspan(30, 70, color=RANGE, alpha=0.12, linewidth=0)
    beyond(panel, values, 70, 30)
    panel.set_title("Relative strength index (14)")
    panel.set_ylabel("RSI")
    panel.set_ylim(10, 90)
    panel.set_yticks((30, 50, 70))
    return [(values, MEASURED, f"{values[-1]:.1f}")]


def beyond(panel: Axes, values: Series, high: float, low: float) -> None:
    """A line, filled where it is above one level or below another."""
    at = np.arange(len(values))
    panel.fill_between(at, np.maximum(values, high), high, color=ROSE, alpha=0.4, linewidth=0)
    panel.fill_between(at, np.minimum(values, low), low, color=FELL, alpha=0.4, linewidth=0)
    panel.plot(at, values, color=MEASURED)


def macd(panel: Axes, close: Series) -> list[Line]:
    macd, signal, hist = (values[-BARS:] for values in ta.macd(close))
    panel.axhline(0, color=RANGE, linewidth=0.8)
    panel.bar(np.arange(len(hist)), hist, 0.7, color=rose_or_fell(hist), alpha=0.6)
    panel.plot(macd, color=MEASURED, label="MACD")
    panel.plot(signal, color=FAST, label="Signal, its average")
    panel.set_title("Moving average convergence/divergence (12, 26, 9)")
    panel.set_ylabel("US dollars")
    panel.legend(loc="lower right", ncols=2, bbox_to_anchor=(1, 0.97), borderaxespad=0)
    lines = ((macd, MEASURED), (signal, FAST))
    return [(values, color, f"{values[-1]:.2f}") for values, color in lines]


def sweep(panel: Axes, scale: Axes, close: Series) -> None:
    result = ta.alma_batch(close, period_range=PERIODS)
    distance = 100 * (close / result["values"] - 1)[:, -BARS:]
    # A few extreme bars would wash out all others.
    limit = float(np.quantile(np.abs(distance), 0.99))
    mesh = panel.pcolormesh(
        np.arange(distance.shape[1]),
        result["periods"],
        distance,
        cmap=FELL_TO_ROSE,
        norm=TwoSlopeNorm(0, -limit, limit),
        shading="nearest",
        rasterized=True,
    )
    panel.grid(visible=False)
    panel.set_title(
        f"A sweep in one call: how far the close stands above each of {len(distance)} averages"
    )
    panel.set_ylabel("ALMA period")
    panel.figure.colorbar(mesh, cax=scale, extend="both", label="Close above average (%)")
