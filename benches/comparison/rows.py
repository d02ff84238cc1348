"""One line of the comparison: what was measured, what it was meant to reach, and whether it did."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

FLOOR = "numpy.copy"
OURS = "indicators"
# The same call on the values of a series, with what its library needs to hand these over and to
# make a series of the result.
VALUES = "its values"
# In the order in which they are shown.
PEERS = ("TA-Lib", "vector-ta", "kand", "tulipy", "wickra", "ferro-ta", "tulip-rs", "polars")
NO_PEERS = (FLOOR, VALUES, OURS)


@dataclass(frozen=True)
class Target:
    """What a work must reach; `None` where nothing is asked for."""

    # How many times as fast as the fastest peer, at least.
    faster: float | None = None
    # Times of the fastest peer, at most.
    slower: float | None = None
    # Seconds, at most.
    seconds: float | None = None
    # Seconds above `VALUES`, at most.
    above: float | None = None


@dataclass(frozen=True)
class Verdict:
    wanted: str
    reached: str
    met: bool


@dataclass
class Row:
    section: str
    work: str
    # "s" for seconds, "x" for a ratio, "B" for bytes.
    unit: str
    measured: dict[str, float]
    # The distance of a peer's outputs from ours, where it is above the tolerance.
    differing: dict[str, float] = field(default_factory=dict)
    verdicts: list[Verdict] = field(default_factory=list)
    # How far our own times lie apart: half of them are nearer to the median than this share of it.
    noise: float = 0.0

    @property
    def ours(self) -> float:
        return self.measured[OURS]

    @property
    def copies(self) -> float | None:
        """Our time in times of `numpy.copy`."""
        floor = self.measured.get(FLOOR)
        return None if floor is None or self.unit != "s" else self.ours / floor

    @property
    def peers(self) -> list[str]:
        """Those that do the same work."""
        return [name for name in self.measured if name not in (*NO_PEERS, *self.differing)]

    @property
    def fastest(self) -> str | None:
        return min(self.peers, key=self.measured.__getitem__, default=None)

    @property
    def faster(self) -> float | None:
        """How many times as fast as the fastest peer; below 1, the peer is faster."""
        return None if self.fastest is None else self.measured[self.fastest] / self.ours

    @property
    def beaten_by(self) -> list[str]:
        """The peers that do the same work in less time: the cells in bold."""
        return [name for name in self.peers if self.measured[name] < self.ours]

    def judge(self, target: Target) -> None:
        """Adds a verdict for each thing that `target` asks for."""
        if target.faster is not None and self.faster is not None:
            wanted = f"≥ {target.faster:g}× peer"
            self.add(wanted, f"{self.faster:.2f}×", self.faster >= target.faster)
        if target.slower is not None and self.fastest is not None:
            slower = self.ours / self.measured[self.fastest]
            self.add(f"≤ {target.slower:g}× peer", f"{slower:.2f}×", slower <= target.slower)
        if target.above is not None:
            above = self.ours - self.measured[VALUES]
            wanted = f"≤ {target.above * 1e6:g} µs above"
            self.add(wanted, f"{above * 1e6:.2f} µs", above <= target.above)
        if target.seconds is not None:
            scale, unit = (1e9, "ns") if target.seconds < 1e-6 else (1e3, "ms")
            self.add(
                f"≤ {target.seconds * scale:g} {unit}",
                f"{self.ours * scale:.0f} {unit}",
                self.ours <= target.seconds,
            )

    def add(self, wanted: str, reached: str, met: bool) -> None:
        self.verdicts.append(Verdict(wanted, reached, met))


def timed(
    section: str,
    work: str,
    taken: Mapping[str, Sequence[float]],
    differing: Mapping[str, float] | None = None,
    calls: int = 1,
) -> Row:
    """The row of what each contender took in every round, for so many calls at a time."""
    medians = {name: rounded(statistics.median(times) / calls) for name, times in taken.items()}
    ours = taken[OURS]
    low, middle, high = statistics.quantiles(ours, n=4) if len(ours) > 1 else [*ours] * 3
    noise = round((high - low) / middle / 2, 4)
    return Row(section, work, "s", medians, dict(differing or {}), noise=noise)


def rounded(seconds: float) -> float:
    """To more digits than a clock tells."""
    return float(f"{seconds:.6g}")
