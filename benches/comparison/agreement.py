"""Whether two libraries did the same work."""

import numpy as np
from measuring.series import Series

# Of the value itself, or of a typical one where a value is smaller: many indicators cross zero.
TOLERANCE = 1e-6


def distance(ours: list[Series], theirs: list[Series]) -> float:
    """The largest relative distance over the newer half, where ways to start have faded.

    Arrays without a warm-up are shorter, so both are read from their ends.
    """
    return max(largest(mine, other) for mine, other in zip(ours, theirs, strict=True))


def largest(ours: Series, theirs: Series) -> float:
    half = len(ours) // 2
    if len(theirs) < half or np.isnan(theirs[-half:]).any():
        return float("inf")
    mine, other = ours[-half:], theirs[-half:]
    scale = np.maximum(np.abs(mine), np.mean(np.abs(mine)))
    apart = np.abs(mine - other)
    # All of ours are 0 where the scale is.
    return float(
        np.max(np.divide(apart, scale, out=np.where(apart > 0, np.inf, 0), where=scale > 0))
    )


def differing(distances: dict[str, float]) -> dict[str, float]:
    return {name: apart for name, apart in distances.items() if not apart <= TOLERANCE}
