"""Plans on each engine, on two cores of this machine: `python benches/clusters.py [--renew]`.

Three things of each engine: how many tasks without work it does in a second, which is what it
costs in itself; how long a plan with work takes by one worker and by two; and whether the digest is
the same. Prints a table and writes it to results/ as Markdown and JSON; with `--renew`, in place of
the kept one.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from indicators.plan import Plan, PlanResult
from measuring.machine import Machine, machine

import indicators as ta

RESULTS = Path(__file__).with_name("results")
PACKAGES = ["indicators", "numpy", "ray", "distributed", "loky"]
# Tasks without work: a parameter set over some bars each.
EMPTY_TASKS = 2000
# Symbols, bars and parameter sets of the plan with work: as many values as 30 large tasks compute.
SYMBOLS, BARS, SETS = 100, 25_000, 200
# How often each is measured; the best time counts, since others use the machine too.
TIMES = 3

Run = Callable[[Plan[Any]], PlanResult[Any]]


@dataclass(frozen=True)
class Row:
    """What was measured of an engine."""

    engine: str
    tasks_a_second: float
    # Milliseconds that a task takes beyond its work.
    overhead: float
    # Seconds that the plan with work takes.
    one_worker: float
    two_workers: float
    digest: str

    @property
    def speed_up(self) -> float:
        return self.one_worker / self.two_workers


@contextmanager
def threads(workers: int) -> Iterator[Run]:
    with ThreadPoolExecutor(workers) as pool:
        yield lambda plan: plan.run(pool)


@contextmanager
def processes(workers: int) -> Iterator[Run]:
    with ProcessPoolExecutor(workers) as pool:
        yield lambda plan: plan.run(pool)


@contextmanager
def loky(workers: int) -> Iterator[Run]:
    loky: Any = import_module("loky")

    pool = loky.get_reusable_executor(workers, timeout=None)
    yield lambda plan: plan.run(pool)
    pool.shutdown()


@contextmanager
def dask(workers: int) -> Iterator[Run]:
    distributed: Any = import_module("distributed")

    options = {"threads_per_worker": 1, "dashboard_address": None, "silence_logs": 50}
    with (
        distributed.LocalCluster(n_workers=workers, **options) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield lambda plan: plan.run(client)


@contextmanager
def ray(workers: int) -> Iterator[Run]:
    ray: Any = import_module("ray")
    ray.init(num_cpus=workers, include_dashboard=False, log_to_driver=False)
    yield lambda plan: plan.run_ray()
    ray.shutdown()


ENGINES = {
    "threads": threads,
    "processes": processes,
    "loky": loky,
    "Dask": dask,
    "Ray": ray,
}


def empty_plan() -> Plan[Any]:
    bars = np.cumsum(np.ones(20))
    alike = dict.fromkeys(range(EMPTY_TASKS), bars)
    return ta.sweep("sma", alike, {"period": [5]}, reduce="last", task_values=1)


@cache
def market() -> dict[int, Any]:
    rng = np.random.default_rng(1)
    return {symbol: 100 + np.cumsum(rng.normal(size=BARS)) for symbol in range(SYMBOLS)}


def full_plan() -> Plan[Any]:
    return ta.sweep("rsi", market(), {"period": (2, SETS + 1, 1)}, reduce=["last", "std"])


def best(run: Run, plan: Plan[Any]) -> tuple[float, str]:
    """The best time, and the digest."""
    times, digest = [], ""
    for _ in range(TIMES):
        begun = time.perf_counter()
        result = run(plan)
        times.append(time.perf_counter() - begun)
        digest = result.digest()
    return min(times), digest


def measured(engine: str) -> Row:
    empty, full = empty_plan(), full_plan()
    with ENGINES[engine](1) as run:
        run(empty)
        one, first = best(run, full)
    with ENGINES[engine](2) as run:
        run(empty)
        nothing, _ = best(run, empty)
        two, second = best(run, full)
    assert first == second
    count = EMPTY_TASKS
    return Row(engine, count / nothing, 1000 * nothing / count, one, two, second[:16])


def table(rows: list[Row], single: float, here: Machine) -> str:
    columns = [
        "engine",
        "tasks/s",
        "overhead a task, ms",
        "1 worker, s",
        "2 workers, s",
        "speed-up",
    ]
    lines = [f"| {' | '.join([*columns, 'digest'])} |", "|---" * (len(columns) + 1) + "|"]
    for row in rows:
        values = [f"{row.tasks_a_second:,.0f}", f"{row.overhead:.2f}", f"{row.one_worker:.2f}"]
        values += [f"{row.two_workers:.2f}", f"{row.speed_up:.2f}", f"`{row.digest}`"]
        lines.append(f"| {' | '.join([row.engine, *values])} |")
    work = (
        f"{SYMBOLS} symbols × {SETS} periods of `rsi` over {BARS:,} bars, {full_plan().tasks} tasks"
    )
    return "\n".join(
        [
            *lines,
            "",
            f"Seconds: a plan of {work}; {single:.2f} s by calls of `rsi_batch` on all cores.",
            f"Tasks, overhead: {EMPTY_TASKS:,} tasks of 16 values on 2 workers. Best of {TIMES}.",
            "",
            *here.lines(),
            "",
        ]
    )


def alone() -> float:
    """The same sweeps by single calls, whose rows are computed by all threads."""
    times = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        for close in market().values():
            ta.rsi_batch(close, period_range=(2, SETS + 1, 1), reduce=["last", "std"])
        times.append(time.perf_counter() - begun)
    return min(times)


def main() -> None:
    os.environ |= {"RAY_AUTH_MODE": "disabled", "RAY_USAGE_STATS_ENABLED": "0"}
    wanted = [name for name in ENGINES if name in sys.argv[1:]] or list(ENGINES)
    single = alone()
    rows = [measured(name) for name in wanted]
    assert len({row.digest for row in rows}) == 1, rows
    here = machine(PACKAGES)
    written = table(rows, single, here)
    print(written)
    stem = RESULTS / ("clusters" if "--renew" in sys.argv else "clusters-latest")
    stem.with_suffix(".md").write_text(written, "utf-8")
    said = {"machine": asdict(here), "alone": single, "rows": [asdict(row) for row in rows]}
    stem.with_suffix(".json").write_text(json.dumps(said, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
