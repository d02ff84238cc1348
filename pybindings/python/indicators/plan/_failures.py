"""What a plan could not compute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .._arguments import public
from .._runtime.messages import cut

# Values of a parameter that a message lists.
_LISTED = 6


@public
@dataclass(frozen=True, repr=False)
class Failure:
    """Some parameter sets of a symbol that were tried and have failed."""

    symbol: Any
    # The values of each parameter among these sets.
    parameters: dict[str, list[Any]]
    # The first of these rows of the grid, and the one after the last.
    rows: tuple[int, int]
    # How often it was tried.
    attempts: int
    error: Exception
    # Where it has failed the last time, as text.
    traceback: str

    def __str__(self) -> str:
        named = [f"{name} {_listed(values)}" for name, values in self.parameters.items()]
        of = ", ".join([cut(repr(self.symbol)), *named])
        error = cut(f"{type(self.error).__name__}: {self.error}")
        return f"{of}: {error} ({self.attempts} attempts)"

    def __repr__(self) -> str:
        return f"<Failure of {self}>"


@public
class PlanError(RuntimeError):
    """A plan that stopped, since something failed as often as it was tried.

    Its cause is the error of the first failure. What was computed before is in the checkpoint.
    """

    def __init__(self, function: str, failures: Sequence[Failure]) -> None:
        super().__init__(function, failures)
        self.function = function
        self.failures = list(failures)

    def __str__(self) -> str:
        more = f" (and {len(self.failures) - 1} more)" if len(self.failures) > 1 else ""
        return f"{self.function}: {self.failures[0]}{more}"


def _listed(values: Sequence[Any]) -> str:
    if len(values) <= _LISTED:
        return ", ".join(map(repr, values))
    return f"{values[0]!r}, {values[1]!r}, … {values[-1]!r} ({len(values)} values)"
