"""The picture: price with overlays, oscillators below, and a sweep as a heat map."""

from pathlib import Path

import numpy as np
from market import Series, Stock
from matplotlib import style
from matplotlib.axes import Axes
from matplotlib.colors import TwoSlopeNorm
from matplotlib.figure import Figure

import indicators as ta

# The last bars of the series: about a year and a half of trading days.
BARS = 380
PERIODS = (5, 120, 1)

PRICE, FAST, SLOW, BAND = "#1f2933", "#d1495b", "#2e86ab", "#8d99ae"
# Blue and red, which colour-blind eyes can tell apart too.
UP, DOWN, DIVERGING = "#2e86ab", "#c8553d", "RdBu"
STYLE = Path(__file__).with_suffix(".mplstyle")


def draw(stock: Stock, target: Path) -> None:
    """Everything is computed on the whole series; the last bars of it are drawn."""
    with style.context(STYLE):
        figure = Figure(figsize=(13, 14), layout="constrained")
        # Their own columns for panels and colour bar keep the dates of all panels in line.
        grid = figure.add_gridspec(
            5, 2, height_ratios=(4, 1.4, 1.4, 1.4, 2.6), width_ratios=(60, 1)
        )
        top = figure.add_subplot(grid[0, 0])
        panels = [top, *(figure.add_subplot(grid[row, 0], sharex=top) for row in range(1, 5))]
        days = stock.dates[-BARS:]
        figure.suptitle(
            f"{stock.symbol}, daily, {days[0]} to {days[-1]}", fontsize=15, x=0.01, ha="left"
        )
        price(panels[0], days, stock.close)
        rsi(panels[1], days, stock.close)
        macd(panels[2], days, stock.close)
        trendflex(panels[3], days, stock.close)
        sweep(panels[4], figure.add_subplot(grid[4, 1]), days, stock.close)
        for panel in panels[:-1]:
            panel.tick_params(labelbottom=False)
        top.margins(x=0)
        figure.align_ylabels(panels)
        figure.savefig(target, dpi=110)


Days = np.ndarray[tuple[int, ...], np.dtype[np.datetime64]]


def price(panel: Axes, days: Days, close: Series) -> None:
    bands = ta.bollinger_bands(close)
    panel.fill_between(
        days,
        bands.lower[-BARS:],
        bands.upper[-BARS:],
        color=BAND,
        alpha=0.18,
        linewidth=0,
        label="Bollinger bands (20, 2)",
    )
    panel.plot(days, close[-BARS:], color=PRICE, label="Close", linewidth=1.1)
    panel.plot(days, ta.alma(close, period=20)[-BARS:], color=FAST, label="ALMA (20)")
    panel.plot(days, ta.smma(close, period=50)[-BARS:], color=SLOW, label="SMMA (50)")
    panel.set_title("Price and what follows it")
    panel.set_ylabel("US dollars")
    panel.legend(loc="upper left", ncols=4)


def rsi(panel: Axes, days: Days, close: Series) -> None:
    panel.axhspan(30, 70, color=BAND, alpha=0.12, linewidth=0)
    panel.plot(days, ta.rsi(close)[-BARS:], color=SLOW)
    panel.set_title("Relative strength index (14)")
    panel.set_ylabel("RSI")
    panel.set_ylim(10, 90)
    panel.set_yticks((30, 50, 70))


def macd(panel: Axes, days: Days, close: Series) -> None:
    lines = ta.macd(close)
    hist = lines.hist[-BARS:]
    panel.bar(
        days, hist, width=1.0, color=np.where(hist < 0, DOWN, UP), alpha=0.55, label="Histogram"
    )
    panel.plot(days, lines.macd[-BARS:], color=PRICE, label="MACD")
    panel.plot(days, lines.signal[-BARS:], color=FAST, label="Signal")
    panel.set_title("Moving average convergence/divergence (12, 26, 9)")
    panel.set_ylabel("US dollars")
    panel.legend(loc="lower right", ncols=3, bbox_to_anchor=(1, 0.98), borderaxespad=0)


def trendflex(panel: Axes, days: Days, close: Series) -> None:
    values = ta.trendflex(close)[-BARS:]
    panel.axhline(0, color=PRICE, linewidth=0.8)
    panel.fill_between(days, np.maximum(values, 0), 0, color=UP, alpha=0.35, linewidth=0)
    panel.fill_between(days, np.minimum(values, 0), 0, color=DOWN, alpha=0.35, linewidth=0)
    panel.plot(days, values, color=PRICE, linewidth=1.0)
    panel.set_title("Trendflex (20)")
    panel.set_ylabel("Recent swings")


def sweep(panel: Axes, scale: Axes, days: Days, close: Series) -> None:
    result = ta.alma_batch(close, period_range=PERIODS)
    distance = 100 * (close / result["values"] - 1)[:, -BARS:]
    # A few extreme bars would wash out all others.
    limit = float(np.quantile(np.abs(distance), 0.99))
    mesh = panel.pcolormesh(
        days,
        result["periods"],
        distance,
        cmap=DIVERGING,
        norm=TwoSlopeNorm(0, -limit, limit),
        shading="nearest",
        rasterized=True,
    )
    panel.grid(visible=False)
    panel.set_title(f"ALMA sweep: how far the close stands above each of {len(distance)} averages")
    panel.set_ylabel("ALMA period (bars)")
    panel.figure.colorbar(mesh, cax=scale, extend="both", label="Close above average (%)")
