"""One line of the comparison: what was measured, what it was meant to reach, and whether it did."""

from dataclasses import dataclass, field

FLOOR = "numpy.copy"
OURS = "indicators"
# The same call on the values of a series, with what its library needs to hand these over and to
# make a series of the result.
VALUES = "its values"
# In the order in which they are shown.
PEERS = ("TA-Lib", "vector-ta", "kand", "tulipy", "wickra", "polars")
NO_PEERS = (FLOOR, VALUES, OURS)
# Times closer than this are equal: "no slower" is not decided by noise.
EQUAL = 0.03


@dataclass(frozen=True)
class Target:
    """What a work must reach; `None` where nothing is asked for."""

    # Times of `numpy.copy`, at most.
    copies: float | None = None
    # How many times as fast as the fastest peer, at least; 1 means no slower.
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

    @property
    def ours(self) -> float:
        return self.measured[OURS]

    @property
    def copies(self) -> float | None:
        """Our time in times of `numpy.copy`."""
        floor = self.measured.get(FLOOR)
        return None if floor is None or self.unit != "s" else self.ours / floor

    @property
    def fastest(self) -> str | None:
        """The fastest peer of those that do the same work."""
        peers = [
            name for name in self.measured if name not in NO_PEERS and name not in self.differing
        ]
        return min(peers, key=self.measured.__getitem__, default=None)

    @property
    def faster(self) -> float | None:
        """How many times as fast as the fastest peer; below 1, the peer is faster."""
        return None if self.fastest is None else self.measured[self.fastest] / self.ours

    def judge(self, target: Target) -> None:
        """Adds a verdict for each thing that `target` asks for."""
        if target.copies is not None and self.copies is not None:
            self.add(
                f"≤ {target.copies:g} copies",
                f"{self.copies:.2f}",
                round(self.copies, 2) <= target.copies,
            )
        if target.faster is not None:
            least = target.faster if target.faster > 1 else 1 - EQUAL
            wanted = f"≥ {target.faster:g}× peer" if target.faster > 1 else "no slower"
            reached = "no peer" if self.faster is None else f"{self.faster:.2f}×"
            self.add(wanted, reached, self.faster is None or self.faster >= least)
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
