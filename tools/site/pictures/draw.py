"""The picture of one indicator: the price with it over, or under it, as the catalogue says."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import matplotlib.style
import numpy as np
from facts import Indicator
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from sample import PARTS, Series, Stock, shown

from . import panels
from .colours import FRAME, TEXT

# About half a year of trading days.
BARS = 130
# Bars after the newest signal, where that lies further back than the picture would go.
AFTER = 20
# The scale of a signal that is nowhere: what signals usually answer.
EMPTY = (-110, 110)
STYLE = Path(__file__).with_name("style.mplstyle")


@dataclass(frozen=True)
class Shape:
    """Sizes in inches, nearly those on the screen, so that words have theirs."""

    width: float
    # Of one panel, and of two.
    heights: tuple[float, float]
    # Of the lines that candles are drawn with.
    candle: float
    # Names of lines that stand side by side, and steps of a scale.
    names: int
    steps: int


# For a page, and for a phone or a card.
SHAPES = {
    "wide": Shape(7.6, (3.6, 4.9), 0.8, 4, 6),
    "narrow": Shape(3.8, (3.0, 4.3), 0.5, 3, 4),
}


class Picture:
    """What is drawn: the outputs, and the bars beside them."""

    def __init__(self, indicator: Indicator, stock: Stock, outputs: list[Series]) -> None:
        self.indicator, self.symbol = indicator, stock.symbol
        self.drawing = indicator.entry["drawing"]
        kinds = indicator.entry["kinds"]
        names = indicator.entry["outputs"]
        signals = [
            values for name, values in zip(names, outputs, strict=True) if kinds[name] == "signal"
        ]
        window = newest(signals, len(stock.dates))
        self.days = stock.dates[window]
        self.bars = {name: stock.columns[name][window] for name in PARTS}
        series, self.begins_here = shown(indicator.entry, stock, outputs, window)
        self.outputs = dict(zip(names, series, strict=True))
        self.signals = {name: self.outputs[name] for name in names if kinds[name] == "signal"}
        # A signal over the price says which way it goes.
        self.trends = {
            name: values
            for name, values in self.signals.items()
            if self.drawing[name]["pane"] == "price"
        }
        sources = [stock.column_for(indicator.entry, name) for name in indicator.entry["inputs"]]
        # What is read besides the price has a line of its own.
        self.others = {
            name: stock.columns[name][window]
            for name in dict.fromkeys(sources)
            if name not in (*PARTS, "volume")
        }
        self.reads_price = not self.others or any(name in PARTS for name in sources)

    @property
    def lacks_signal(self) -> bool:
        """Whether this is the picture of a signal that is nowhere in the sample."""
        return bool(self.signals) and not np.any(list(self.signals.values()))

    def caption(self) -> str:
        caption = f"{self.symbol}, daily bars, {self.days[0]} to {self.days[-1]}"
        if self.begins_here:
            return f"{caption}, counted from the first of them"
        return f"{caption}; no signal in the years of the sample" if self.lacks_signal else caption

    def svg(self, shape: Shape) -> str:
        own = [name for name, drawing in self.drawing.items() if drawing["pane"] != "price"]
        heights = [1.35, 1.0] if own else [1.0]
        with matplotlib.style.context([STYLE, FRAME]):
            size = (shape.width, shape.heights[bool(own)])
            figure = Figure(figsize=size, layout="constrained")
            axes = figure.subplots(
                len(heights), 1, sharex=True, squeeze=False, height_ratios=heights
            )
            price, *under = axes[:, 0]
            closes = self.price(price, shape)
            # A signal over the price is marked at its bars.
            over = [name for name in self.drawing if name not in (*own, *self.signals)]
            ends = [(price, closes + self.lines(price, over, shape))]
            for each in under:
                ends.append((each, self.lines(each, own, shape)))
                panels.limits(each, [(self.outputs[name], self.drawing[name]) for name in own])
                if self.lacks_signal:
                    each.set_ylim(*EMPTY)
            for each in figure.axes:
                each.locator_params(axis="y", nbins=shape.steps)
                each.yaxis.set_major_formatter(lambda value, _: panels.number(value))
            panels.months(price, self.days)
            # Where a second scale stands there is no place for last values.
            if len(figure.axes) == len(heights):
                figure.draw_without_rendering()
                for each, newest_values in ends:
                    panels.last_values(each, newest_values)
            file = io.StringIO()
            figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
        return file.getvalue()

    def price(self, axes: Axes, shape: Shape) -> list[panels.End]:
        """The bars, with signals at them; the newest close."""
        if self.reads_price:
            panels.candles(axes, self.bars, shape.candle)
            axes.set_ylabel(f"{self.symbol}, US dollars")
        for name, values in self.others.items():
            beside = axes.twinx() if self.reads_price else axes
            panels.line(beside, values)
            beside.set_ylabel(name)
            if beside is not axes:
                beside.grid(False)
                beside.spines.right.set_visible(True)
        for name, values in self.signals.items():
            if name in self.trends:
                begins = np.isin(np.arange(len(values)), panels.turns(values))
                values = np.where(begins, values, 0.0)
            panels.signals(axes, self.bars, values)
        return [(float(self.bars["close"][-1]), TEXT)] if self.reads_price else []

    def lines(self, axes: Axes, names: list[str], shape: Shape) -> list[panels.End]:
        """The outputs; the newest value of each that is no signal."""
        ends = []
        # What is drawn beside a trend stands on its other side from where it turns.
        turning = [panels.turns(values) for values in self.trends.values()]
        breaks = np.unique(np.concatenate([np.empty(0, int), *turning]))
        for place, name in enumerate(names):
            label = name if len(self.drawing) > 1 else self.indicator.name
            values = self.outputs[name]
            end = panels.output(axes, values, label, self.drawing[name], place, breaks)
            if name not in self.signals and np.isfinite(end[0]):
                ends.append(end)
        if names:
            axes.legend(ncols=shape.names, bbox_to_anchor=(0, 1))
        return ends


def newest(signals: list[Series], bars: int) -> slice:
    """The newest bars, or those around the newest signal."""
    end = bars
    if signals:
        seen = np.flatnonzero(np.any(np.array(signals) != 0, axis=0))
        if seen.size and seen[-1] < bars - BARS:
            end = max(BARS, int(seen[-1]) + AFTER)
    return slice(end - BARS, end)
