"""Last values beside a line: how they are written, and where, so that none covers another."""

from __future__ import annotations

from collections.abc import Sequence

UNITS = ((1e12, "T"), (1e9, "G"), (1e6, "M"))


def written(value: float) -> str:
    """A number in nine characters, with at least three digits of it."""
    size = abs(value)
    for unit, suffix in UNITS:
        if size >= unit:
            return f"{value / unit:.4g}{suffix}"
    if size >= 1e5:
        return f"{value:.0f}"
    if 1e-3 <= size < 1:
        return f"{value:.6f}".rstrip("0").rstrip(".")
    return f"{value:.5g}" if size >= 1 else f"{value:.3g}"


def apart(places: Sequence[float], distance: float, top: float) -> list[float]:
    """Places that are this far apart at least, below the top, as near to the given ones as that."""
    order = sorted(range(len(places)), key=lambda index: places[index])
    moved = list(places)
    lowest = float("-inf")
    for index in order:
        moved[index] = lowest = max(moved[index], lowest + distance)
    highest = max(top, distance * (len(places) - 1))
    for index in reversed(order):
        moved[index] = min(moved[index], highest)
        highest = moved[index] - distance
    return moved
