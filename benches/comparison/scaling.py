"""How time grows with length and threads, and memory with sweeps."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
from measuring.machine import available
from measuring.series import inputs
from measuring.timing import Call, interleaved, once
from rivals.library import Library, Params, Work
from rivals.ours import CATALOGUE, swept

from comparison import targets
from comparison.calls import LONG
from comparison.rows import FLOOR, OURS, Row

THREADED: list[tuple[str, Params]] = [
    ("alma", {"period": 50, "offset": 0.85, "sigma": 6.0}),
    ("smma", {"period": 7}),
    ("trendflex", {"period": 20}),
    ("jsa", {"period": 30}),
]
GROWN: list[tuple[str, Params]] = [
    ("alma", {"period": 9, "offset": 0.85, "sigma": 6.0}),
    ("smma", {"period": 7}),
    ("jsa", {"period": 30}),
    ("trendflex", {"period": 20}),
    ("linearreg_intercept", {"period": 14}),
]
LENGTHS = (10_000, 100_000, 1_000_000, 10_000_000)
# How much more than that of copying a time per value may grow before it counts.
NOISE = 0.05


def works(wanted: list[tuple[str, Params]], length: int) -> Iterator[Work]:
    for name, params in wanted:
        if name in CATALOGUE:
            yield Work(name, params, inputs(CATALOGUE[name]["inputs"], length))


def threads(library: Library, rounds: int) -> Iterator[Row]:
    """What two threads do in the time in which one thread does one share of it."""
    if len(available()) < 2:
        return
    with ThreadPoolExecutor(2, initializer=take_core, initargs=(iter(available()),)) as pool:
        for work in works(THREADED, LONG):
            calls = {FLOOR: partial(np.copy, work.inputs[0]), OURS: library.single(work)}
            shares = {name: partial(once, call, 10) for name, call in calls.items() if call}
            contenders: dict[str, Call] = {}
            for name, share in shares.items():
                contenders[f"{name} 1"] = partial(together, pool, [share])
                contenders[f"{name} 2"] = partial(together, pool, [share, share])
            times = interleaved(contenders, rounds, 0.0)
            gains = {name: 2 * times[f"{name} 1"] / times[f"{name} 2"] for name in shares}
            row = Row("Two Python threads over one", work.label, "x", gains)
            gain = gains[OURS]
            row.add(f"≥ {targets.THREADS}×", f"{gain:.2f}×", round(gain, 2) >= targets.THREADS)
            yield row


def take_core(free: Iterator[int]) -> None:
    """Keeps the thread on a core of its own, as some systems put both on one for a while."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {next(free)})


def together(pool: ThreadPoolExecutor, shares: list[Call]) -> None:
    for future in [pool.submit(share) for share in shares]:
        future.result()


def growth(library: Library, rounds: int) -> Iterator[Row]:
    """Time per value, from series that a core's cache holds to ones that no cache holds."""
    shortest: dict[str, Row] = {}
    for length in LENGTHS:
        calls: dict[str, Call] = {FLOOR: partial(np.copy, inputs(["data"], length)[0])}
        calls |= {
            work.label: call for work in works(GROWN, length) if (call := library.single(work))
        }
        times = interleaved(calls, rounds, 2e-3)
        each = {name: seconds / length for name, seconds in times.items()}
        floor = each.pop(FLOOR)
        for label, seconds in each.items():
            measured = {FLOOR: floor, OURS: seconds}
            row = Row("Time per value", f"{label}, {length:,} values", "s", measured)
            start = shortest.setdefault(label, row)
            if length == LENGTHS[-1]:
                ours = row.ours / start.ours
                copy = floor / start.measured[FLOOR]
                row.add(f"grows ≤ copy's {copy:.2f}×", f"{ours:.2f}×", ours <= copy * (1 + NOISE))
            yield row


def memory() -> Iterator[Row]:
    """The peak of a sweep, in a process of its own."""
    child = [sys.executable, "-m", "comparison.sweep_memory"]
    root = Path(__file__).parents[1]
    for name in CATALOGUE:
        if swept(name) is None:
            continue
        done = subprocess.run([*child, name], cwd=root, capture_output=True, text=True, check=True)
        taken, output, held = map(int, done.stdout.split())
        row = Row(
            "Peak memory of a sweep", f"{name}, {output / 2**20:.0f} MB out", "B", {OURS: taken}
        )
        # The input was there before.
        allowed = output + held + targets.SWEEP_ROOM
        row.add(f"≤ {allowed / 2**20:.0f} MB", f"{taken / 2**20:.0f} MB", taken <= allowed)
        yield row
