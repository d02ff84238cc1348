"""The loop that hands out tasks and takes what came of them: a few at a time, in any order."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import BrokenExecutor, Future
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any

from ._cutting import Task
from ._engines import Engine
from ._inputs import Inputs
from ._sources import Source
from ._task import Failed, Outcome, run_task
from ._work import Arrays, Work

# Seconds of a turn of waiting: with polars imported, a wait without an end goes on after Ctrl-C.
_TURN = 0.1
# Seconds after which workers are counted again.
_COUNTED = 1.0
# A task, and what came of it: nothing of what is tried again.
Done = tuple[Task, list[Outcome]]


class Run:
    """One run of a plan on an engine."""

    def __init__(
        self,
        work: Work[Any],
        sources: Sequence[Source],
        tasks: Sequence[Task],
        engine: Engine,
        retries: int,
        in_flight: int | None,
    ) -> None:
        self._function, self._engine, self._retries = work.function, engine, retries
        self._work = engine.shared_work(work)
        self._in_flight = in_flight
        self._most, self._counted = 0, -math.inf
        self._inputs = Inputs(engine, sources, tasks)
        self._waiting = deque(tasks)
        # Those that were in flight as a pool of processes broke down. One of them may have done
        # that, and is found by trying each by itself.
        self._suspects: deque[Task] = deque()
        # Each task that is handed out, with the number of renewals of the engine before.
        self._flying: dict[Future[Any], tuple[Task, int]] = {}
        self._renewals = 0
        self._landed: SimpleQueue[Future[Any]] = SimpleQueue()

    def outcomes(self) -> Generator[Done, None, None]:
        """What came of each task, as it comes. What is queued is cancelled when this ends early."""
        try:
            while self._waiting or self._suspects or self._flying:
                self._fill()
                future = self._next()
                yield self._taken(*self._flying.pop(future), future)
        finally:
            for future in self._flying:
                self._engine.cancel(future)

    def _next(self) -> Future[Any]:
        """The next that is done. It is waited for in turns, between which Ctrl-C is heard."""
        while True:
            with suppress(Empty):
                return self._landed.get(timeout=_TURN)

    def _fill(self) -> None:
        """Hands out tasks, as many as may be in flight."""
        while self._waiting or self._suspects:
            if self._suspects:
                if self._flying:
                    return
                task = self._suspects.popleft()
            elif len(self._flying) < self._limit():
                task = self._waiting.popleft()
            else:
                return
            future = self._submitted(task)
            self._flying[future] = task, self._renewals
            future.add_done_callback(self._landed.put)

    def _limit(self) -> int:
        """How many tasks may be in flight: enough that no worker waits while a result is taken."""
        if self._in_flight is not None:
            return self._in_flight
        # Of a cluster that grows with its work, or shrinks, workers are counted now and then.
        if time.monotonic() - self._counted > _COUNTED:
            self._most, self._counted = 2 * self._engine.workers + 2, time.monotonic()
        return self._most

    def _submitted(self, task: Task) -> Future[Any]:
        symbols = task.symbols
        numbers = {symbol: number for number, symbol in enumerate(symbols)}
        units = [unit._replace(symbol=numbers[unit.symbol]) for unit in task.units]
        isolates = task.attempt >= self._retries
        try:
            own, shared = self._inputs.of(symbols)
            return self._engine.submit(run_task, self._work, units, isolates, own, *shared)
        except Exception as error:
            failed: Future[Any] = Future()
            failed.set_exception(error)
            return failed

    def _taken(self, task: Task, renewals: int, future: Future[Any]) -> Done:
        """What came of a task; what has failed is handed out once more, as long as it may be."""
        try:
            error = future.exception()
        except Exception as cancelled:  # by somebody else
            error = cancelled
        if error is None:
            symbols = task.symbols
            outcomes = [
                (unit._replace(symbol=symbols[unit.symbol]), _owned(came))
                for unit, came in future.result()
            ]
        elif isinstance(error, Exception):
            # The worker may be lost, and with it what was sent to it.
            self._inputs.forget(task.symbols)
            failed = Failed.of(error)
            outcomes = [(unit, failed) for unit in task.units]
        else:
            raise error
        is_broken = isinstance(error, BrokenExecutor)
        if is_broken and renewals == self._renewals:
            self._renewals += 1
            self._engine.renew(self._function)
        last = task.attempt >= self._retries
        final: list[Outcome] = []
        for unit, came in outcomes:
            if last or not isinstance(came, Failed):
                final.append((unit, came))
            elif not is_broken:
                self._waiting.append(Task((unit,), task.attempt + 1))
        if is_broken and not last:
            # Once a task was by itself, its units are.
            parts = [(unit,) for unit in task.units] if task.attempt else [task.units]
            self._suspects += (Task(part, task.attempt + 1) for part in parts)
        self._inputs.done(unit.symbol for unit, _ in final)
        return task, final


def _owned(came: Arrays | Failed) -> Arrays | Failed:
    """Arrays with memory of their own: an engine's would be held as long as any of them is."""
    if isinstance(came, Failed):
        return came
    return tuple(array if array.base is None else array.copy() for array in came)
