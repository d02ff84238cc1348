"""`ta.sweep`: a sweep over the symbols of a whole market."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import _native
from .._arguments import named
from .._runtime.messages import cut, shown
from ..discovery._names import entry_of
from ..features._engine import IndicatorError
from ..features._libraries import checked
from ..features._spec import Spec
from ..features._spec_function import SpecFunction
from ._grid import grid_of
from ._market import market
from ._plan import Plan, _count
from ._sources import Reader
from ._sweep_work import SweepWork

if TYPE_CHECKING:
    from .._native._shared import _Missing


@named
def sweep(
    indicator: str | Spec,
    data: Any,
    grid: Mapping[str, Any] | None = None,
    *,
    missing: _Missing | None = None,
    reduce: Any = None,
    by: str | Sequence[str] | None = None,
    columns: Mapping[str, str] | None = None,
    bars: int | None = None,
    max_bytes: int | None = None,
    task_values: int | None = None,
) -> Plan[_native.SweepResult]:
    """A plan of a sweep over many symbols: what `x_batch` computes, for each of them.

    >>> plan = ta.sweep("rsi", data, {"period": (2, 200, 1)}, reduce=["last", "std"])
    >>> plan.tasks, plan.bytes_in, plan.bytes_out
    >>> result = plan.run()
    >>> result.values_for("AAPL", period=14)

    indicator: its name, or a definition such as `ta.spec.ema(data="volume")`, which says what is
        read, and what the parameters are that have no axis.
    data: a mapping from symbols to bars: a frame of pandas or polars, a mapping from names of
        columns to arrays, or one array where the indicator reads one series. A function that
        returns one of these is called where the work is done; a path is a Parquet file that is read
        there. With `by`, a frame with the bars of all symbols, or a Dataset of Ray.
    grid: the axis of each parameter by its name, as `x_batch` takes them.
    missing: what becomes of a bar with a missing value, as of `x_batch`; where nothing is said,
        what the definition says.
    reduce: what is kept of each row in place of its series, as of `x_batch`.
    by: the column with the symbol of each row, or a list of columns.
    columns: which column is meant by an input that has another name there.
    bars: how many bars series have at most that are loaded where the work is done.
    max_bytes: how large the results may be; more is an error at once.
    task_values: about how many values a task computes: 16 million unless it is said, and more in
        plans of more than 10,000 such tasks.
    """
    spec = _definition(indicator, missing)
    inputs = _columns(spec)
    axes = grid_of(spec.indicator, grid, spec.parameters)
    length = _count(bars, "bars", "sweep")
    work = SweepWork(spec.indicator, axes, reduce, inputs, spec.missing)
    work.bytes_out(1)  # checks `reduce`
    return Plan(
        work, market(data, by, Reader(inputs, columns, "sweep"), length), max_bytes, task_values
    )


def _definition(indicator: Any, missing: Any) -> Spec:
    if isinstance(indicator, Spec):
        if missing is None:
            return indicator
        name, values = indicator.indicator, indicator.values
        _, _, missing = checked(name, values, missing)
        return Spec(name, values, indicator.sources, indicator.output, missing)
    if not isinstance(indicator, str):
        wanted = "the name of an indicator or a definition"
        raise TypeError(f"sweep: indicator must be {wanted}, not {shown(indicator)}")
    return SpecFunction(entry_of(indicator, "sweep")["name"])(missing=missing)


def _columns(spec: Spec) -> tuple[str, ...]:
    """The columns that a definition reads, each of which is one."""
    for name, source in spec.inputs.items():
        if not isinstance(source, str):
            raise IndicatorError(
                f"sweep: Invalid {name}: {cut(repr(source))} "
                "(allowed: a column; Features.plan computes definitions that read others)"
            )
    return tuple(str(source) for source in spec.sources)
