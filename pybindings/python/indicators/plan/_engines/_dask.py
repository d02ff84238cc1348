"""Dask: a client of `dask.distributed`, which is not imported: who has one has imported it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from .._sources import Held
from .._work import Work


def is_client(executor: Any) -> bool:
    known = getattr(sys.modules.get("distributed"), "Client", None)
    return known is not None and isinstance(executor, known)


class Dask:
    """The workers of a client's cluster."""

    def __init__(self, client: Any) -> None:
        self._client = client
        # Each task anew: a failed one that has the same arguments would be answered by its failure.
        self._pool = client.get_executor(pure=False)

    @property
    def workers(self) -> int:
        return sum(self._client.nthreads().values()) or 1

    def shared_work(self, work: Work[Any]) -> Any:
        return work

    def shared_series(self, source: Held) -> Any:
        return self._client.scatter(source, hash=False)

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        future: Future[Any] = self._pool.submit(function, *arguments)
        return future

    def cancel(self, future: Future[Any]) -> None:
        future.cancel()

    def renew(self, function: str) -> None:
        """The scheduler sees to that."""

    def close(self) -> None:
        """The client is the user's."""
