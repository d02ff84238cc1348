"""A picture of every indicator on the sample data: wide and narrow, light and dark.

A picture is kept by a digest of what is drawn and of the code that draws it, so that only what has
changed is drawn anew, in as many processes as there are cores.
"""

from __future__ import annotations

import hashlib
import os
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from facts import Indicator, indicators
from sample import Series, Stock, as_list, load

import indicators as ta

from .colours import dark
from .draw import SHAPES, Picture, Shape

# The symbol that is drawn, whose price has no split in these years. A signal that it lacks is
# looked for in all.
SHOWN = "IBM"


def draw_all(target: Path, kept: Path) -> dict[str, str]:
    """Writes `<name>-<shape>-<scheme>.svg` of every indicator; the captions by name."""
    target.mkdir(parents=True, exist_ok=True)
    kept.mkdir(parents=True, exist_ok=True)
    stocks = sorted(load().values(), key=lambda stock: stock.symbol != SHOWN)
    pictures = [best(indicator, stocks) for indicator in indicators()]
    places = {
        (number, name): kept / f"{digest(picture)}-{name}.svg"
        for number, picture in enumerate(pictures)
        for name in SHAPES
    }
    missing = [
        (pictures[number], SHAPES[name], path)
        for (number, name), path in places.items()
        if not path.exists()
    ]
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        list(processes.map(_draw, missing, chunksize=4))
    for path in set(kept.iterdir()) - set(places.values()):
        path.unlink()
    for (number, name), kept_at in places.items():
        light = kept_at.read_text("utf-8")
        for scheme, svg in (("light", light), ("dark", dark(light))):
            path = target / f"{pictures[number].indicator.name}-{name}-{scheme}.svg"
            if not path.exists() or path.read_text("utf-8") != svg:
                path.write_text(svg, encoding="utf-8")
    return {picture.indicator.name: picture.caption() for picture in pictures}


def best(indicator: Indicator, stocks: list[Stock]) -> Picture:
    """On the first symbol, or, for a signal, on the first that has it."""
    drawn = (Picture(indicator, stock, outputs_of(indicator, stock)) for stock in stocks)
    first = next(drawn)
    if not first.lacks_signal:
        return first
    return next((other for other in drawn if not other.lacks_signal), first)


def outputs_of(indicator: Indicator, stock: Stock) -> list[Series]:
    result = getattr(ta, indicator.name)(*stock.inputs(indicator.entry))
    return [np.asarray(values, dtype=float) for values in as_list(result)]


def _draw(task: tuple[Picture, Shape, Path]) -> None:
    picture, shape, path = task
    path.write_text(picture.svg(shape), encoding="utf-8")


def digest(picture: Picture) -> str:
    """Of all that the picture depends on."""
    drawn = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.[pm]*")):
        drawn.update(path.read_bytes())
    drawn.update(repr((picture.indicator.name, picture.drawing, picture.caption())).encode())
    for values in (*picture.outputs.values(), *picture.bars.values(), *picture.others.values()):
        drawn.update(np.ascontiguousarray(values).tobytes())
    return drawn.hexdigest()[:20]
