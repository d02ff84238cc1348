"""What two threads gain, and what memory a sweep takes."""

import os
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
from measuring.machine import available
from measuring.series import of_indicator
from measuring.timing import Call, in_turn, once
from rivals.library import Library, Params, Work
from rivals.ours import CATALOGUE, swept

from comparison import targets
from comparison.calls import compared
from comparison.rows import FLOOR, OURS, Row
from comparison.steps import Step

THREADED: list[tuple[str, Params]] = [
    ("alma", {"period": 50, "offset": 0.85, "sigma": 6.0}),
    ("smma", {"period": 7}),
    ("trendflex", {"period": 20}),
    ("jsa", {"period": 30}),
]
# What two threads work on.
LENGTH = 1_000_000
ROUNDS = 11
# How much worse than copying may be before it counts.
NOISE = 0.05


def threads(library: Library) -> list[Step]:
    return [partial(of_threads, library)] if len(available()) > 1 else []


def of_threads(library: Library) -> Iterator[Row]:
    """What two threads do in the time in which one thread does one share of it."""
    with ThreadPoolExecutor(2, initializer=take_core, initargs=(iter(available()),)) as pool:
        for name, params in THREADED:
            work = Work(name, params, of_indicator(CATALOGUE[name], LENGTH))
            calls = {FLOOR: partial(np.copy, work.inputs[0]), OURS: library.single(work)}
            shares = {who: partial(once, call, 10) for who, call in calls.items() if call}
            contenders: dict[str, Call] = {}
            for who, share in shares.items():
                contenders[f"{who} 1"] = partial(together, pool, [share])
                contenders[f"{who} 2"] = partial(together, pool, [share, share])
            taken = in_turn(contenders, ROUNDS, 0.0)
            times = {who: statistics.median(seconds) for who, seconds in taken.items()}
            gains = {who: 2 * times[f"{who} 1"] / times[f"{who} 2"] for who in shares}
            row = Row("Two Python threads over one", work.label, "x", gains)
            least = min(targets.THREADS, gains[FLOOR])
            gain = gains[OURS]
            row.add(f"≥ {least:.2f}×", f"{gain:.2f}×", gain >= least * (1 - NOISE))
            yield row


def take_core(free: Iterator[int]) -> None:
    """Keeps the thread on a core of its own, as some systems put both on one for a while."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {next(free)})


def together(pool: ThreadPoolExecutor, shares: list[Call]) -> None:
    for future in [pool.submit(share) for share in shares]:
        future.result()


def memory(libraries: Sequence[Library]) -> list[Step]:
    return [partial(peak, name) for name in compared(libraries) if swept(name) is not None]


def peak(name: str) -> Iterator[Row]:
    """The peak of a sweep, in a process of its own."""
    child = [sys.executable, "-m", "comparison.sweep_memory", name]
    root = Path(__file__).parents[1]
    done = subprocess.run(child, cwd=root, capture_output=True, text=True, check=True)
    taken, output, held = map(int, done.stdout.split())
    label = f"{name}, {output / 2**20:.0f} MB out"
    row = Row("Peak memory of a sweep", label, "B", {OURS: taken})
    # The input was there before.
    allowed = output + held + targets.SWEEP_ROOM
    row.add(f"≤ {allowed / 2**20:.0f} MB", f"{taken / 2**20:.0f} MB", taken <= allowed)
    yield row
