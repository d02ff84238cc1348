"""The rows that have peers, drawn: every library's time in times of this library's."""

from itertools import groupby
from pathlib import Path

import matplotlib
from comparison.rows import FLOOR, OURS, PEERS, Row
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from measuring.machine import Machine

from reporting.tables import columns

COLOURS = dict(
    zip(
        [FLOOR, OURS, *PEERS],
        [
            "#999999",
            "#000000",
            "#0072b2",
            "#d55e00",
            "#009e73",
            "#cc79a7",
            "#e69f00",
            "#56b4e9",
            "#f0e442",
            "#7f3b08",
        ],
        strict=True,
    )
)


def draw(rows: list[Row], machine: Machine, target: Path) -> None:
    compared = [row for row in rows if row.fastest is not None]
    sections = {
        name: list(members) for name, members in groupby(compared, key=lambda row: row.section)
    }
    matplotlib.use("Agg")
    heights = [len(members) for members in sections.values()]
    figure = Figure(figsize=(11, 2.2 + 0.24 * sum(heights) + 0.5 * len(heights)), dpi=110)
    figure.set_layout_engine("constrained")
    panels = figure.subplots(
        len(sections), 1, sharex=True, squeeze=False, gridspec_kw={"height_ratios": heights}
    )
    names = columns(compared)
    for axes, (section, members) in zip(panels[:, 0], sections.items(), strict=True):
        panel(axes, section, members, names)
    panels[-1, 0].set_xlabel(
        "time, in times of this library's: left of the line is faster; hollow: other outputs"
    )
    handles, labels = panels[0, 0].get_legend_handles_labels()
    figure.legend(
        handles,
        labels,
        loc="outside upper center",
        ncols=(len(labels) + 1) // 2,
        frameon=False,
        title="\n".join(machine.lines()),
        title_fontsize=8,
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(target)


def panel(axes: Axes, section: str, rows: list[Row], names: list[str]) -> None:
    axes.set_title(section, loc="left", fontsize=10)
    axes.set_xscale("log")
    axes.axvline(1, color="black", linewidth=1)
    for name in names:
        places = [place for place, row in enumerate(rows) if name in row.measured]
        ratios = [rows[place].measured[name] / rows[place].ours for place in places]
        colour = COLOURS[name]
        # Hollow where the outputs are not ours.
        fills = ["none" if name in rows[place].differing else colour for place in places]
        axes.scatter(ratios, places, s=34, facecolors=fills, edgecolors=colour, zorder=3)
        axes.scatter([], [], s=34, color=colour, label=name)
    axes.set_yticks(range(len(rows)), [row.work for row in rows], fontsize=8)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.grid(axis="both", color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)
    ticks = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50]
    axes.set_xticks(ticks, [f"{tick:g}×" for tick in ticks])
    axes.minorticks_off()
    axes.spines[["top", "right"]].set_visible(False)
