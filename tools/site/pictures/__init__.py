"""A picture of every indicator on the sample data, light and dark.

A picture is kept by a digest of what is drawn and of the code that draws it, so that only what has
changed is drawn anew, in as many processes as there are cores.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from facts import Indicator, indicators

import indicators as ta

from .colours import dark
from .draw import Picture
from .market import Market, Series, load


def draw_all(target: Path, kept: Path) -> dict[str, str]:
    """Writes `<name>-light.svg` and `<name>-dark.svg` of every indicator; the captions by name."""
    target.mkdir(parents=True, exist_ok=True)
    kept.mkdir(parents=True, exist_ok=True)
    markets = load()
    pictures = [best(indicator, markets) for indicator in indicators()]
    digests = [digest(picture) for picture in pictures]
    missing = [
        (picture, kept / digest)
        for picture, digest in zip(pictures, digests, strict=True)
        if not (kept / f"{digest}.svg").exists()
    ]
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        list(processes.map(_draw, missing, chunksize=4))
    for path in set(kept.iterdir()) - {kept / f"{digest}.svg" for digest in digests}:
        path.unlink()
    for picture, name in zip(pictures, digests, strict=True):
        light = (kept / f"{name}.svg").read_text("utf-8")
        for scheme, svg in (("light", light), ("dark", dark(light))):
            path = target / f"{picture.indicator.name}-{scheme}.svg"
            if not path.exists() or path.read_text("utf-8") != svg:
                path.write_text(svg, encoding="utf-8")
    return {picture.indicator.name: picture.caption() for picture in pictures}


def best(indicator: Indicator, markets: list[Market]) -> Picture:
    """On the first symbol, or, for a signal, on the first that has it."""
    drawn = (
        Picture(indicator, market, outputs_of(indicator, market.inputs(indicator)))
        for market in markets
    )
    first = next(drawn)
    if not first.lacks_signal:
        return first
    return next((other for other in drawn if not other.lacks_signal), first)


def outputs_of(indicator: Indicator, inputs: list[Series]) -> list[Series]:
    result = getattr(ta, indicator.name)(*inputs)
    outputs: Iterable[Series] = result if isinstance(result, tuple) else (result,)
    return [np.asarray(values, dtype=float) for values in outputs]


def _draw(task: tuple[Picture, Path]) -> None:
    picture, path = task
    path.with_suffix(".svg").write_text(picture.svg(), encoding="utf-8")


def digest(picture: Picture) -> str:
    """Of all that the picture depends on."""
    drawn = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.[pm]*")):
        drawn.update(path.read_bytes())
    drawn.update(repr((picture.indicator.name, picture.drawing, picture.caption())).encode())
    for values in (*picture.outputs.values(), *picture.bars.values(), *picture.others.values()):
        drawn.update(np.ascontiguousarray(values).tobytes())
    return drawn.hexdigest()[:20]
