"""What all pictures have in common: colours, the axis of days, and labels."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt
from labels import apart
from matplotlib import style
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from sample import Days, Series

# A colour means the same in every pane: what is measured, a fast and a slow average of it, where it
# rose and fell, and a range. Colour-blind eyes can tell green-blue and orange apart too.
MEASURED, FAST, SLOW = "#1f2933", "#d99a00", "#6a4c93"
ROSE, FELL, RANGE = "#13807a", "#d1572f", "#8d99ae"
LINES = (MEASURED, FAST, SLOW)
FELL_TO_ROSE = LinearSegmentedColormap.from_list("fell to rose", (FELL, "#ffffff", ROSE))

# In points.
LABEL_HEIGHT = 13
# What is drawn, its colour, and the text at its end.
Line = tuple[Series, str, str]


@contextmanager
def look() -> Iterator[None]:
    with style.context(Path(__file__).with_suffix(".mplstyle")):
        yield


def rose_or_fell(change: Series) -> npt.NDArray[np.str_]:
    return np.where(change < 0, FELL, ROSE)


def months(panel: Axes, days: Days) -> None:
    """Marks the first bar of each month; bars have the same distance, whatever days lie between."""
    month = days.astype("datetime64[M]")
    firsts = np.flatnonzero(month[1:] != month[:-1]) + 1
    panel.set_xticks(firsts, [f"{day.item():%b %Y}" for day in days[firsts]])
    panel.set_xlim(-1, len(days))


def label_last_values(panel: Axes, lines: Sequence[Line]) -> None:
    """Labels each line at its last value, beside the pane, once that has its place."""
    height = panel.get_window_extent().height * 72 / panel.figure.dpi
    low, high = panel.get_ylim()
    at = [float((values[-1] - low) / (high - low) * height) for values, _, _ in lines]
    for place, (_, color, text) in zip(apart(at, LABEL_HEIGHT, height), lines, strict=True):
        panel.annotate(
            text.replace("-", "−"),
            (1, 0),
            xycoords="axes fraction",
            xytext=(4, place),
            textcoords="offset points",
            color=MEASURED if color == RANGE else "white",
            fontsize=8,
            va="center",
            bbox={"boxstyle": "square,pad=0.25", "facecolor": color, "edgecolor": "none"},
            annotation_clip=False,
        )
