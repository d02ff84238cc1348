"""Whatever has `submit`: the executors of `concurrent.futures` and loky, and the like."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from typing import Any

from ..._runtime.messages import shown
from .._sources import Held
from .._work import Work
from ._shared_files import SharedFiles


class Executor:
    """An executor of the user's, or those that a function of his makes."""

    def __init__(self, executor: Any, make: Callable[[], Any] | None, function: str) -> None:
        self._executor, self._make, self._function = executor, make, function
        self._files = SharedFiles() if _has_processes_here(executor) else None

    @property
    def workers(self) -> int:
        return getattr(self._executor, "_max_workers", None) or os.cpu_count() or 1

    def shared_work(self, work: Work[Any]) -> Any:
        return work

    def shared_series(self, source: Held) -> Any:
        return source if self._files is None else self._files.add(source)

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        future: Future[Any] = self._executor.submit(function, *arguments)
        if not hasattr(future, "add_done_callback"):
            wanted = "`submit` of executor must return a future with `add_done_callback`"
            raise TypeError(f"{self._function}: {wanted}, not {shown(future)}")
        return future

    def cancel(self, future: Future[Any]) -> None:
        future.cancel()

    def renew(self, function: str) -> None:
        if self._make is None:
            raise BrokenExecutor(
                f"{function}: a worker was lost, and with it the executor. A function in its place "
                "makes another one, as in run(lambda: ProcessPoolExecutor(4)); `checkpoint=` keeps "
                "what was computed"
            )
        self._executor.shutdown(wait=False)
        self._executor = self._make()

    def close(self) -> None:
        if self._files is not None:
            self._files.close()
        if self._make is not None:
            self._executor.shutdown(wait=False)


def _has_processes_here(executor: Any) -> bool:
    """Whether its workers are other processes of this machine."""
    module = type(executor).__module__
    return isinstance(executor, ProcessPoolExecutor) or module.split(".")[0] == "loky"
