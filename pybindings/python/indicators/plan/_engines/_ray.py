"""Ray, which is imported when a plan runs on it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from importlib import import_module
from typing import Any

from .._sources import Held
from .._work import Work


class Ray:
    """The workers of a cluster, each task of which has one CPU."""

    def __init__(self, address: str | None, function: str) -> None:
        try:
            self._ray: Any = import_module("ray")
        except ImportError as error:
            needed = "`pip install indicators[ray]` installs it"
            raise ImportError(f"{function}: Ray is not there: {needed}", name="ray") from error
        self._is_own = not self._ray.is_initialized()
        if self._is_own:
            self._ray.init(address)
        self._functions: dict[Any, Any] = {}
        self._references: dict[Future[Any], Any] = {}

    @property
    def workers(self) -> int:
        return max(int(self._ray.cluster_resources().get("CPU", 1)), 1)

    def shared_work(self, work: Work[Any]) -> Any:
        return self._ray.put(work)

    def shared_series(self, source: Held) -> Any:
        return self._ray.put(source)

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        if function not in self._functions:
            # A task that is lost with its worker is counted, and handed out again, by the plan.
            remote = self._ray.remote(num_cpus=1, max_retries=0)
            self._functions[function] = remote(function)
        reference = self._functions[function].remote(*arguments)
        future: Future[Any] = reference.future()
        self._references[future] = reference
        future.add_done_callback(lambda done: self._references.pop(done, None))
        return future

    def cancel(self, future: Future[Any]) -> None:
        reference = self._references.get(future)
        if reference is not None:
            self._ray.cancel(reference)

    def renew(self, function: str) -> None:
        """Ray starts other workers."""

    def close(self) -> None:
        if self._is_own:
            self._ray.shutdown()
