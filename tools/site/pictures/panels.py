"""The panels of a picture: candles, and the outputs of an indicator as the catalogue says.

Bars stand side by side, without gaps for days on which nothing was traded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from labels import apart, written
from matplotlib.axes import Axes
from sample import Days, Series

from .colours import CANDLE, DOWN, LINES, TEXT, UP

Bars = npt.NDArray[np.int_]
# A share of its scale within which a line looks flat.
FLAT = 0.15
# A newest value, and the colour of its line.
End = tuple[float, str]
# The height of such a value beside its pane, in points.
LABEL = 12


def months(axes: Axes, days: Days) -> None:
    """A tick at the first bar of each month; the year where one begins, and at the first of all."""
    starts = np.flatnonzero(np.diff(days.astype("datetime64[M]").astype(int))) + 1
    labels = [day.item().strftime("%b") for day in days[starts]]
    for place, day in enumerate(days[starts]):
        if place == 0 or day.item().month == 1:
            labels[place] += f"\n{day.item().year}"
    axes.set_xticks(starts, labels)


def candles(axes: Axes, bars: dict[str, Series], linewidth: float) -> None:
    """Ranges as lines, bodies as bars: hollow where the price rose."""
    places = np.arange(len(bars["close"]))
    rises = bars["close"] >= bars["open"]
    bottom = np.minimum(bars["open"], bars["close"])
    top = np.maximum(bars["open"], bars["close"])
    for low, high in ((bars["low"], bottom), (top, bars["high"])):
        axes.vlines(places, low, high, color=CANDLE, linewidth=linewidth, zorder=1)
    for chosen, face in ((rises, "none"), (~rises, CANDLE)):
        axes.bar(
            places[chosen],
            (top - bottom)[chosen],
            bottom=bottom[chosen],
            width=0.7,
            facecolor=face,
            edgecolor=CANDLE,
            linewidth=linewidth,
            zorder=2,
        )


def line(axes: Axes, values: Series) -> None:
    """A series that is no bar."""
    axes.plot(np.arange(len(values)), values, color=CANDLE, linewidth=1.3)


def output(axes: Axes, values: Series, label: str, drawing: Any, place: int, breaks: Bars) -> End:
    """An output, in the style that the catalogue gives it; lines end at bars that break them."""
    places = np.arange(len(values))
    colour = LINES[place % len(LINES)]
    match drawing["style"]:
        case "histogram":
            axes.axhline(0.0, color=TEXT, linewidth=0.7, zorder=1)
            sides = np.where(values < 0, DOWN, UP)
            axes.bar(places, np.nan_to_num(values), width=0.8, color=sides, label=label, zorder=2)
            colour = str(sides[-1])
        case "points":
            # The sign of a level is the side of the price on which it stands.
            values = np.abs(values)
            axes.scatter(places, values, s=8, linewidths=0, color=colour, label=label, zorder=3)
        case _:
            at, drawn = np.insert(places, breaks, 0), np.insert(values, breaks, np.nan)
            axes.plot(at, drawn, color=colour, label=label, zorder=3)
    return float(values[-1]), colour


def turns(values: Series) -> Bars:
    """The bars at which a signal of what goes on for many bars begins."""
    return np.flatnonzero(np.diff(values, prepend=values[:1]))


def number(value: float) -> str:
    """A step of a scale may miss 0 by rounding."""
    return written(round(value, 12)).replace("-", "−")


def last_values(axes: Axes, ends: Sequence[End]) -> None:
    """The last value of each line beside the pane, in its colour, once the pane has its place."""
    height = axes.get_window_extent().height * 72 / axes.figure.dpi
    low, high = axes.get_ylim()
    places = [(value - low) / (high - low) * height for value, _ in ends]
    for place, (value, colour) in zip(apart(places, LABEL, height), ends, strict=True):
        axes.annotate(
            number(value),
            (1, 0),
            xycoords="axes fraction",
            xytext=(4, place),
            textcoords="offset points",
            color=colour,
            va="center",
            annotation_clip=False,
        )


def signals(axes: Axes, bars: dict[str, Series], values: Series) -> None:
    """Bars at which a signal is not 0, marked below where it is positive, above where negative."""
    places = np.arange(len(values))
    room = 0.03 * float(np.max(bars["high"]) - np.min(bars["low"]))
    for chosen, marker, at, colour in (
        (values > 0, "^", bars["low"] - room, UP),
        (values < 0, "v", bars["high"] + room, DOWN),
    ):
        axes.scatter(places[chosen], at[chosen], marker=marker, s=34, color=colour, zorder=4)


def limits(axes: Axes, outputs: list[tuple[Series, Any]]) -> None:
    """The scale that the outputs have by their definition, unless they were flat lines on it."""
    lows, highs = (
        [drawing[end] for _, drawing in outputs if drawing[end] is not None]
        for end in ("min", "max")
    )
    if len(lows) == len(highs) == len(outputs):
        low, high = min(lows), max(highs)
        span = max(float(np.nanmax(values) - np.nanmin(values)) for values, _ in outputs)
        if span == 0 or span >= FLAT * (high - low):
            margin = 0.06 * (high - low)
            axes.set_ylim(low - margin, high + margin)
