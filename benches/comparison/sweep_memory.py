"""Prints how many bytes a sweep took at its peak, and those of its output and of its input.

A process of its own: `python -m comparison.sweep_memory sma`.
"""

import resource
import sys
from pathlib import Path

from measuring.series import of_indicator
from rivals.library import Params, Work
from rivals.ours import CATALOGUE, defaults, ours, swept

COLUMNS = 100_000
PERIODS = range(2, 122)


def main() -> None:
    name = sys.argv[1]
    entry = CATALOGUE[name]
    params = defaults(name)
    first = swept(name)
    if first is None:
        sys.exit(f"{name} has no count to sweep over")
    series = of_indicator(entry, COLUMNS)
    # Threads are started by the first sweep of a process; they are not part of any one's peak.
    start = [column[:1000].copy() for column in series]
    sets: list[Params] = [{**params, first: period} for period in PERIODS]
    ours().sweep(Work(name, params, start), sets)()
    before = resident()
    result = ours().sweep(Work(name, params, series), sets)()
    matrices = [value for value in result.values() if value.ndim == 2]
    output = sum(matrix.nbytes for matrix in matrices)
    print(peak() - before, output, sum(column.nbytes for column in series))


def peak() -> int:
    """The most bytes that this process has held so far."""
    # Not what `getrusage` says on Linux: there a process starts with the peak of its parent.
    if (status := Path("/proc/self/status")).exists():
        return kilobytes(status, "VmHWM")
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def resident() -> int:
    """Bytes in use now; the peak so far where the system does not say."""
    if (status := Path("/proc/self/status")).exists():
        return kilobytes(status, "VmRSS")
    return peak()


def kilobytes(status: Path, name: str) -> int:
    lines = status.read_text(encoding="ascii", errors="replace").splitlines()
    return next(int(each.split()[1]) * 1024 for each in lines if each.startswith(f"{name}:"))


if __name__ == "__main__":
    main()
