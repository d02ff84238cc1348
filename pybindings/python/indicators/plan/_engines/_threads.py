"""The threads of this process."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from ... import _native
from .._sources import Held
from .._work import Work


class Threads:
    """As many threads as there are CPUs, each of which computes one task, without the GIL."""

    def __init__(self) -> None:
        self.workers: int = _native._threads()  # type: ignore[attr-defined]
        self._pool = ThreadPoolExecutor(self.workers, "indicators-plan")

    def shared_work(self, work: Work[Any]) -> Any:
        return work

    def shared_series(self, source: Held) -> Any:
        return source

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        return self._pool.submit(function, *arguments)

    def cancel(self, future: Future[Any]) -> None:
        future.cancel()

    def renew(self, function: str) -> None:
        raise NotImplementedError("threads do not break")

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)
