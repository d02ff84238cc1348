"""Plans: what is to be computed of a whole market, before it is."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, Generic, Literal, TypeVar

from .._arguments import public
from .._runtime.messages import shown
from ..features._engine import IndicatorError
from ._checkpoint import Checkpoint
from ._cutting import Task, Unit, gaps, tasks, usual_values
from ._engines import Engine, engine_of
from ._failures import Failure, PlanError
from ._fingerprint import fingerprint
from ._market import Market
from ._progress import Progress
from ._results import PlanResult
from ._run import Run
from ._task import Failed
from ._work import Arrays, Work

Shown = TypeVar("Shown")
_Progress = bool | Callable[[int, int], object] | None
_Folder = str | os.PathLike[str] | None


@public
class Plan(Generic[Shown]):
    """What is to be computed of many symbols, which `ta.sweep` and `Features.plan` make.

    It is cut into tasks, which `run` has done by threads, processes or a cluster. However that is,
    the result has the same bits.
    """

    def __init__(
        self, work: Work[Shown], market: Market, max_bytes: int | None, task_values: int | None
    ) -> None:
        self._work, self._market = work, market
        self._task_values = _count(task_values, "task_values", work.function)
        most = _count(max_bytes, "max_bytes", work.function)
        if work.keeps_series and any(source.bars is None for source in market.sources):
            raise IndicatorError(
                f"{work.function}: Missing bars: how long series are is not known where workers "
                "load them (allowed: bars=, the most that any has; or reduce=)"
            )
        if most is not None and self.bytes_out > most:
            raise IndicatorError(
                f"{work.function}: Too large: {self.bytes_out} bytes of results "
                f"(allowed: up to max_bytes={most}; reduce= keeps numbers in place of series)"
            )

    @property
    def symbols(self) -> list[Any]:
        """The symbols in the order of the data."""
        return list(self._market.symbols)

    @property
    def rows(self) -> int:
        """How many results there are: of a sweep one for each symbol and parameter set."""
        return len(self._market.symbols) * self._work.rows

    @property
    def tasks(self) -> int:
        """How many tasks the plan is cut into."""
        return len(self._tasks)

    @property
    def bytes_in(self) -> int:
        """How many bytes of series are handed to workers, each once."""
        return sum(source.nbytes for source in self._market.sources)

    @cached_property
    def bytes_out(self) -> int:
        """How many bytes of results come back. Of a function in `reduce`, a number a row counts."""
        rows = self._work.rows
        return sum(rows * self._work.bytes_out(source.bars or 0) for source in self._market.sources)

    def run(
        self,
        executor: Any = None,
        *,
        errors: Literal["raise", "keep"] = "raise",
        retries: int = 2,
        checkpoint: _Folder = None,
        progress: _Progress = None,
        in_flight: int | None = None,
    ) -> PlanResult[Shown]:
        """Computes the plan on this machine's threads, or by `executor`.

        executor: whatever has `submit`, such as the executors of `concurrent.futures` and loky and
            the client of Dask; or a function that makes one, which is called again where the death
            of a worker has broken it.
        errors: "raise" ends the plan with a PlanError at the first failure, "keep" lists failures
            in the result.
        retries: how often a task that fails is tried again.
        checkpoint: a folder that keeps what is computed. A plan that was stopped goes on from
            there; a folder of another plan, or of other data, is refused.
        progress: True for a bar of tqdm, or a function that is told how many rows are done, and
            how many there are.
        in_flight: how many tasks are handed out at once, twice as many as workers and two more
            unless it is said. It bounds the memory of this process.
        """
        settings = self._settings(errors, retries, in_flight)
        function = self._work.function
        if self._market.is_on_ray:
            raise TypeError(f"{function}: a Dataset of Ray is computed by run_ray, not by run")
        return self._run(lambda: engine_of(executor, function), settings, checkpoint, progress)

    def run_ray(
        self,
        address: str | None = None,
        *,
        errors: Literal["raise", "keep"] = "raise",
        retries: int = 2,
        checkpoint: _Folder = None,
        progress: _Progress = None,
        in_flight: int | None = None,
    ) -> PlanResult[Shown]:
        """Computes the plan on Ray; the extra `indicators[ray]` installs it.

        address: as of `ray.init`: that of a cluster, or "auto"; without one, and where nothing else
            is said, Ray is started on this machine and stopped again. Where Ray is initialised
            already, that is what the plan runs on.

        The other arguments are those of `run`.
        """
        from ._engines._ray import Ray

        settings = self._settings(errors, retries, in_flight)
        function = self._work.function
        return self._run(lambda: Ray(address, function), settings, checkpoint, progress)

    @cached_property
    def _tasks(self) -> list[Task]:
        return self._cut(())

    def _cut(self, there: Sequence[Unit]) -> list[Task]:
        """Tasks for what is not there."""
        market, work = self._market, self._work
        missing = gaps(work.rows, len(market.symbols), there)
        most = self._task_values or usual_values(work, market.sources)
        return list(tasks(work, market.sources, missing, most))

    def _settings(self, errors: Any, retries: Any, in_flight: Any) -> tuple[bool, int, int | None]:
        """Whether failures are kept, how often tasks are tried again, how many are in flight."""
        function = self._work.function
        if errors not in ("raise", "keep"):
            raise IndicatorError(
                f"{function}: Invalid errors: {shown(errors)} (allowed: 'raise', 'keep')"
            )
        again = _count(retries, "retries", function, least=0)
        assert again is not None
        return errors == "keep", again, _count(in_flight, "in_flight", function)

    def _run(
        self,
        engine_of: Callable[[], Engine],
        settings: tuple[bool, int, int | None],
        checkpoint: _Folder,
        progress: _Progress,
    ) -> PlanResult[Shown]:
        keeps_failures, retries, in_flight = settings
        work, market = self._work, self._market
        parts: dict[int, list[tuple[Unit, Arrays]]] = {}
        kept = None if checkpoint is None else self._checkpoint(checkpoint)
        for unit, arrays in () if kept is None else kept.parts():
            parts.setdefault(unit.symbol, []).append((unit, arrays))
        there = [unit for known in parts.values() for unit, _ in known]
        waiting = self._cut(there) if there else self._tasks
        done = self.rows - sum(task.rows for task in waiting)
        told = Progress(progress, work.function, self.rows, done)
        failures: list[Failure] = []
        if waiting:
            engine = engine_of()
            try:
                run = Run(work, market.sources, waiting, engine, retries, in_flight)
                outcomes = run.outcomes()
                try:
                    for task, came in outcomes:
                        good = [(unit, it) for unit, it in came if not isinstance(it, Failed)]
                        bad = [(unit, it) for unit, it in came if isinstance(it, Failed)]
                        if kept is not None:
                            kept.add(good)
                        for unit, arrays in good:
                            parts.setdefault(unit.symbol, []).append((unit, arrays))
                        failures += (self._failure(unit, it, task) for unit, it in bad)
                        if failures and not keeps_failures:
                            raise PlanError(work.function, failures) from failures[0].error
                        told.add(sum(unit.last - unit.first for unit, _ in came))
                finally:
                    outcomes.close()
            finally:
                engine.close()
        else:
            told.add(0)
        return PlanResult(work, market, parts, failures)

    def _checkpoint(self, folder: str | os.PathLike[str]) -> Checkpoint:
        from importlib.metadata import version

        function = self._work.function
        if not isinstance(folder, (str, os.PathLike)):
            raise TypeError(
                f"{function}: checkpoint must be the path of a folder, not {shown(folder)}"
            )
        work, market = self._work, self._market
        plan = [version("indicators"), work.said(), market.symbols]
        said = fingerprint([*plan, *(source.said() for source in market.sources)])
        return Checkpoint(folder, said, repr(self), function)

    def _failure(self, unit: Unit, failed: Failed, task: Task) -> Failure:
        return Failure(
            symbol=self._market.symbols[unit.symbol],
            parameters=self._work.parameters(unit.first, unit.last),
            rows=(unit.first, unit.last),
            attempts=task.attempt + 1,
            error=failed.error,
            traceback=failed.traceback,
        )

    def __repr__(self) -> str:
        sizes = f"{self.bytes_in} bytes in, {self.bytes_out} bytes out"
        sets = f" × {self._work.rows} parameter sets" if self._work.rows > 1 else ""
        symbols = f"{len(self._market.symbols)} symbols"
        return f"<Plan of {self._work.function}: {symbols}{sets}; {self.tasks} tasks, {sizes}>"


def _count(value: Any, name: str, function: str, least: int = 1) -> int | None:
    """A whole number that may not be there."""
    if value is None and least:
        return None
    if isinstance(value, bool) or not hasattr(type(value), "__index__"):
        raise TypeError(f"{function}: {name} must be a whole number, not {shown(value)}")
    count = int(value.__index__())
    if count < least:
        raise IndicatorError(f"{function}: Invalid {name}: {count} (allowed: {least} or more)")
    return count
