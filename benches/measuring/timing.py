"""Times functions in turn, so that whatever else the machine does slows all of them alike."""

import gc
import time
from collections.abc import Callable, Mapping
from itertools import repeat

Call = Callable[[], object]


def calls_in(call: Call, seconds: float) -> int:
    """How many calls take about `seconds`, at least one."""
    calls = 1
    while (taken := once(call, calls)) < seconds / 4:
        calls *= 4
    return max(1, round(calls * seconds / taken))


def once(call: Call, calls: int) -> float:
    """Seconds that `calls` calls take, the release of their results included."""
    start = time.perf_counter()
    for _ in repeat(None, calls):
        call()
    return time.perf_counter() - start


def in_turn(contenders: Mapping[str, Call], rounds: int, least: float) -> dict[str, list[float]]:
    """The seconds of one call of each contender in every round.

    In each round a contender has one turn of at least about `least` seconds, and another one goes
    first.
    """
    order = list(contenders)
    counts = {name: calls_in(contenders[name], least) for name in order}
    taken: dict[str, list[float]] = {name: [] for name in order}
    gc.collect()
    gc.disable()
    try:
        for first in range(rounds):
            turn = first % len(order)
            for name in order[turn:] + order[:turn]:
                taken[name].append(once(contenders[name], counts[name]) / counts[name])
    finally:
        gc.enable()
    return taken
