"""What all engines have in common."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol

from .._sources import Held
from .._work import Work


class Engine(Protocol):
    """Who does tasks, somewhere."""

    @property
    def workers(self) -> int:
        """How many tasks are done at once."""

    def shared_work(self, work: Work[Any]) -> Any:
        """What tasks are handed in place of what is computed, the same for all."""

    def shared_series(self, source: Held) -> Any:
        """What tasks are handed in place of series that several of them read."""

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]: ...

    def cancel(self, future: Future[Any]) -> None:
        """Gives up a task, which may have begun."""

    def renew(self, function: str) -> None:
        """Takes new workers, after a loss of which all that were there are gone."""

    def close(self) -> None:
        """Gives up what the engine has made for the plan."""
