"""What plans run on: the threads of this process, an executor, Dask, or Ray."""

from __future__ import annotations

from typing import Any

from ..._runtime.messages import shown
from ._dask import Dask, is_client
from ._engine import Engine as Engine
from ._executor import Executor
from ._threads import Threads


def engine_of(executor: Any, function: str) -> Engine:
    """The engine that users mean by `executor`."""
    if executor is None:
        return Threads()
    if is_client(executor):
        return Dask(executor)
    if hasattr(executor, "submit") and not isinstance(executor, type):
        return Executor(executor, None, function)
    if callable(executor):
        return Executor(executor(), executor, function)
    wanted = "something with `submit`, such as an executor, or a function that makes one"
    raise TypeError(f"{function}: executor must be {wanted}, not {shown(executor)}")
