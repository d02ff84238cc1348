"""Whether two libraries did the same work."""

from collections.abc import Sequence

import numpy as np
from measuring.series import Series, of_indicator
from rivals.library import Library, Params, Work
from rivals.ours import CATALOGUE

# Of the value itself, or of a typical one where a value is smaller: many indicators cross zero.
TOLERANCE = 1e-6
# Long enough to forget its start, and for errors that add up to be seen.
LENGTH = 1_000_000


class Agreement:
    """How far the outputs of each library are from ours, computed once for each work."""

    def __init__(self, libraries: Sequence[Library]) -> None:
        self.libraries = libraries
        self.known: dict[str, dict[str, float]] = {}

    def differing(self, indicator: str, params: Params) -> dict[str, float]:
        """The peers whose outputs are not ours."""
        work = Work(indicator, params, [])
        if work.label not in self.known:
            self.known[work.label] = differing(self.distances(indicator, params))
        return self.known[work.label]

    def distances(self, indicator: str, params: Params) -> dict[str, float]:
        work = Work(indicator, params, of_indicator(CATALOGUE[indicator], LENGTH))
        own, *peers = self.libraries
        call = own.single(work)
        if call is None:
            raise ValueError(f"{own.name} has no {indicator}")
        ours = own.outputs(indicator, call())
        return {
            peer.name: distance(ours, peer.outputs(indicator, theirs()))
            for peer in peers
            if (theirs := peer.single(work))
        }


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
