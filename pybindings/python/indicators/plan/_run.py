"""The loop that hands out tasks and takes what came of them: a few at a time, in any order."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import BrokenExecutor, Future
from itertools import chain
from queue import SimpleQueue
from typing import Any

from ._cutting import Task
from ._engines import Engine
from ._sources import Held, Source
from ._task import Failed, Outcome, run_task
from ._work import Work

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
        # Enough that no worker waits while another one's result is taken.
        self._most = in_flight or 2 * engine.workers + 2
        self._inputs = _Inputs(engine, sources, tasks)
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
                future = self._landed.get()
                yield self._taken(*self._flying.pop(future), future)
        finally:
            for future in self._flying:
                self._engine.cancel(future)

    def _fill(self) -> None:
        """Hands out tasks, as many as may be in flight."""
        while self._waiting or self._suspects:
            if self._suspects:
                if self._flying:
                    return
                task = self._suspects.popleft()
            elif len(self._flying) < self._most:
                task = self._waiting.popleft()
            else:
                return
            future = self._submitted(task)
            self._flying[future] = task, self._renewals
            future.add_done_callback(self._landed.put)

    def _submitted(self, task: Task) -> Future[Any]:
        symbols = task.symbols
        numbers = {symbol: number for number, symbol in enumerate(symbols)}
        units = [unit._replace(symbol=numbers[unit.symbol]) for unit in task.units]
        isolates = task.attempt >= self._retries
        try:
            sources = list(map(self._inputs.of, symbols))
            return self._engine.submit(run_task, self._work, units, isolates, *sources)
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
                (unit._replace(symbol=symbols[unit.symbol]), came) for unit, came in future.result()
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
            self._suspects.append(Task(task.units, task.attempt + 1))
        self._inputs.done(unit.symbol for unit, _ in final)
        return task, final


class _Inputs:
    """What tasks are handed as sources. Series that several tasks read are sent once a node."""

    def __init__(self, engine: Engine, sources: Sequence[Source], tasks: Iterable[Task]) -> None:
        self._engine, self._sources = engine, sources
        self._left = Counter(chain.from_iterable(task.symbols for task in tasks))
        self._is_shared = {symbol for symbol, count in self._left.items() if count > 1}
        self._shared: dict[int, Any] = {}

    def of(self, symbol: int) -> Any:
        source = self._sources[symbol]
        if symbol not in self._is_shared or not isinstance(source, Held):
            return source
        if symbol not in self._shared:
            self._shared[symbol] = self._engine.shared_series(source)
        return self._shared[symbol]

    def forget(self, symbols: Iterable[int]) -> None:
        """What was shared may be lost."""
        for symbol in symbols:
            self._shared.pop(symbol, None)

    def done(self, symbols: Iterable[int]) -> None:
        for symbol in set(symbols):
            self._left[symbol] -= 1
            if not self._left[symbol]:
                self._shared.pop(symbol, None)
