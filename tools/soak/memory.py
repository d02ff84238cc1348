"""Resident memory over time, and whether it grows."""

import resource
import statistics
from dataclasses import dataclass, field
from pathlib import Path

STATUS = Path("/proc/self/statm")
MB = 2**20
# What the allocator may come to hold between two thirds of a run, without anything having leaked.
ALLOWED = 4 * MB


def resident() -> int:
    return int(STATUS.read_text().split()[1]) * resource.getpagesize()


@dataclass
class Curve:
    """Samples of seconds and bytes."""

    samples: list[tuple[float, int]] = field(default_factory=list)

    def take(self, seconds: float) -> None:
        self.samples.append((seconds, resident()))

    def third(self, number: int) -> float:
        count = len(self.samples)
        samples = self.samples[count * number // 3 : count * (number + 1) // 3]
        return statistics.median(size for _, size in samples)

    @property
    def growth(self) -> float:
        """The first third is left out: caches fill, threads get their stacks."""
        return self.third(2) - self.third(1)

    def lines(self, count: int = 12) -> list[str]:
        """The median of each of `count` parts, with a bar from zero."""
        parts = [
            self.samples[len(self.samples) * k // count : len(self.samples) * (k + 1) // count]
            for k in range(count)
        ]
        points = [
            (part[-1][0], statistics.median(size for _, size in part)) for part in parts if part
        ]
        most = max(size for _, size in points)
        return [
            f"{seconds:6.0f} s  {size / MB:7.1f} MB  {'█' * round(40 * size / most)}"
            for seconds, size in points
        ]
