"""What a sweep returns. Called from one place, `sweep_result.rs`."""

import copy
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

import numpy as np

# The package's own class is set in its place as the package is imported.
IndicatorError: type[ValueError] = ValueError

# Values of a parameter that a message lists.
LISTED = 10
# Characters of a value that a message shows.
SHOWN = 100
# How near a number must be to a parameter's, as a part of the largest: steps of 0.1 are not exact.
CLOSE = 1e-9


class SweepResult(dict):  # type: ignore[type-arg]
    """The result of a sweep: a dict with a row for each parameter set.

    The entry of an output has its rows, that of a parameter (`"periods"` of `period`) its value in
    each row. Rows can also be had by their parameters, one after the other, and as a frame.
    """

    _outputs: tuple[str, ...] = ()
    # The key of each parameter's column.
    _params: Mapping[str, str] = MappingProxyType({})
    # The named tuple of several outputs.
    _row_type: Any = None
    # None where rows are series, empty where they are numbers, else the name of each column.
    _reductions: tuple[Any, ...] | None = None
    # Of the series that was swept, where that had one.
    _index: Any = None

    def copy(self) -> "SweepResult":
        """A copy that shares the arrays."""
        return copy.copy(self)

    def rows(self) -> Iterator[tuple[dict[str, Any], Any]]:
        """Each row: its parameters, and what it holds, as a named tuple for several outputs."""
        for row in range(len(self[self._outputs[0]])):
            yield self._set(row), self._row(row)

    def values_for(self, **params: Any) -> Any:
        """The row with these parameters: what it holds, as a named tuple for several outputs.

        A parameter that is the same in all rows may be left out. A real number need not be exact:
        0.3 finds the third of steps of 0.1.

        Raises
        ------
        IndicatorError (a ValueError)
            If there is no such row, or there are several that differ in a parameter.
        """
        unknown = [name for name in params if name not in self._params]
        if unknown:
            allowed = ", ".join(self._params) or "none"
            message = f"unexpected argument {_shown(unknown[0])} (allowed: {allowed})"
            raise TypeError(f"SweepResult.values_for: {message}")
        found = np.arange(len(self[self._outputs[0]]))
        for name, value in params.items():
            column = self[self._params[name]]
            matching = _matching(column[found], value)
            if not matching.any():
                raise _no_row(name, _shown(value), column[found])
            found = found[matching]
        for name, key in self._params.items():
            column = self[key][found]
            if (column != column[0]).any():
                raise _no_row(name, "not given", column)
        return self._row(int(found[0]))

    def to_pandas(self) -> Any:
        """A frame of pandas.

        A column for each row of the sweep, named by the parameters and, before them, the output
        where there are several; its index is that of the series that was swept. Of a sweep that was
        reduced, a row for each parameter set, with the outputs as columns.
        """
        pd: Any = import_module("pandas")

        if self._reductions is not None:
            columns = {
                name if label is None else (name, label): values
                for name, label, values in self._reduced()
            }
            return pd.DataFrame(columns, index=self._sets(pd))
        if len(self._outputs) == 1 and self._params:
            matrix = self[self._outputs[0]]
            return pd.DataFrame(matrix.T, index=self._index, columns=self._sets(pd))
        frames = {
            name: pd.DataFrame(self[name].T, index=self._index, columns=self._sets(pd))
            for name in self._outputs
        }
        if not self._params:
            values = {name: self[name][0] for name in self._outputs}
            return pd.DataFrame(values, index=self._index)
        return pd.concat(frames, axis="columns", names=["output"])

    def to_polars(self) -> Any:
        """A frame of polars with a row for each parameter set.

        A column for each parameter and for each output. An output holds the series of its row as an
        array: `frame.explode("values")` gives a row for each bar. Of a sweep that was reduced, it
        holds numbers; several reductions have a column each, such as `values_mean`.
        """
        pl: Any = import_module("polars")

        columns = {name: self[key] for name, key in self._params.items()}
        if self._reductions is None:
            columns |= {name: self[name] for name in self._outputs}
        else:
            columns |= {
                name if label is None else f"{name}_{label}": values
                for name, label, values in self._reduced()
            }
        return pl.DataFrame(columns)

    def _set(self, row: int) -> dict[str, Any]:
        return {name: self[key][row].item() for name, key in self._params.items()}

    def _row(self, row: int) -> Any:
        values = [self[name][row] for name in self._outputs]
        return values[0] if self._row_type is None else self._row_type(*values)

    def _reduced(self) -> Iterator[tuple[str, Any, Any]]:
        """Each output with each reduction, and the values."""
        for name in self._outputs:
            if not self._reductions:
                yield name, None, self[name]
            for place, label in enumerate(self._reductions or ()):
                yield name, label, self[name][:, place]

    def _sets(self, pandas: Any) -> Any:
        """The parameter sets as an index; None where there is no parameter."""
        columns = [pandas.Index(self[key], name=name) for name, key in self._params.items()]
        if len(columns) < 2:
            return columns[0] if columns else None
        return pandas.MultiIndex.from_arrays(columns)


# As `call_python.rs` finds it.
result_class = SweepResult


def made(
    entries: dict[str, Any],
    outputs: tuple[str, ...],
    params: dict[str, str],
    row_type: Any,
    reductions: tuple[Any, ...] | None,
    *series: Any,
) -> SweepResult:
    """The result of a sweep over these series, of which plain arrays need not be given."""
    pandas = getattr(sys.modules.get("pandas"), "Series", None)
    indices = (one.index for one in series if pandas is not None and isinstance(one, pandas))
    result = SweepResult(entries)
    result._outputs, result._params, result._row_type = outputs, params, row_type
    result._reductions, result._index = reductions, next(indices, None)
    return result


def _matching(column: Any, value: Any) -> Any:
    """Where a parameter has this value: to the bit, or else as near as steps come to it."""
    if not isinstance(value, (int, float, str, np.generic)):
        return np.zeros(column.shape, bool)
    same = np.asarray(column == value)
    if same.any() or column.dtype.kind != "f" or isinstance(value, str):
        return same
    return np.abs(column - value) <= CLOSE * np.abs(column).max()


def _no_row(name: str, given: str, column: Any) -> ValueError:
    """The error that no row has what was given, or several that differ, of those in `column`."""
    present = np.unique(column)
    listed = ", ".join(repr(one.item()) for one in present[:LISTED])
    more = f", … {len(present)} values in all" if len(present) > LISTED else ""
    message = f"Invalid {name}: {name} = {given} (allowed: {listed}{more})"
    return IndicatorError(f"SweepResult.values_for: {message}")


def _shown(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= SHOWN else f"{shown[:SHOWN]}…"
