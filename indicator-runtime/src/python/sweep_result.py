"""What a sweep returns. Called from one place, `sweep_result.rs`."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

import numpy as np

from .frames import PANDAS_FRAME, PANDAS_SERIES, kind_of
from .messages import IndicatorError, cut, no_key, unexpected

# Values of a parameter that a message lists.
LISTED = 10
# How near a number must be to a parameter's, as a part of the largest: steps of 0.1 are not exact.
CLOSE = 1e-9


class SweepResult(dict):  # type: ignore[type-arg]
    """The result of a sweep: a dict with a row for each parameter set.

    The entry of an output has its rows, that of a parameter (`"periods"` of `period`) its value in
    each row. Rows can also be had by their parameters, one after the other, and as a frame.
    """

    # The package, where users find the class.
    __module__ = __name__.rpartition("._runtime.")[0]

    _outputs: tuple[str, ...] = ()
    # The key of each parameter's column.
    _params: Mapping[str, str] = MappingProxyType({})
    # The named tuple of several outputs.
    _row_type: Any = None
    # None where rows are series, empty where they are numbers, else the name of each column.
    _reductions: tuple[Any, ...] | None = None
    # Of the series or the frame that was swept, where that had one.
    _index: Any = None
    # The names of the series of a panel.
    _symbols: tuple[Any, ...] | None = None

    def __missing__(self, key: Any) -> Any:
        raise no_key("SweepResult", key, self)

    def copy(self) -> "SweepResult":
        """A copy that shares the arrays."""
        made = type(self)(self)
        made.__dict__.update(self.__dict__)
        return made

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
            raise unexpected("SweepResult.values_for", unknown[0], self._params)
        found = np.arange(len(self[self._outputs[0]]))
        for name, value in params.items():
            column = self[self._params[name]]
            matching = _matching(column[found], value)
            if not matching.any():
                raise _no_row(name, cut(repr(value)), column[found])
            found = found[matching]
        for name, key in self._params.items():
            column = self[key][found]
            if (column != column[0]).any():
                raise _no_row(name, "not given", column)
        return self._row(int(found[0]))

    def to_pandas(self) -> Any:
        """A frame of pandas.

        A column for each row of the sweep, named by the parameters and, before them, the output
        where there are several, and after them the series of a panel; its index is that of the
        series that was swept. Of a sweep that was reduced, a row for each parameter set, with the
        outputs as columns, those of a panel for each series.
        """
        pd: Any = import_module("pandas")
        params = {name: self[key] for name, key in self._params.items()}
        if self._reductions is None:
            frames = [self._columns(pd, name, params) for name in self._outputs]
            return frames[0] if len(frames) == 1 else pd.concat(frames, axis="columns")
        labels = [self._outputs, self._symbols, self._reductions]
        names = ["output", "symbol", "reduction"]
        used = [place for place, label in enumerate(labels) if label]
        if self._symbols and len(self._outputs) == 1:
            used.remove(0)
        columns = pd.MultiIndex.from_product(
            [labels[place] for place in used], names=[names[place] for place in used]
        )
        numbers = [self[name].reshape(len(self[name]), -1) for name in self._outputs]
        index = _index(pd, params)
        return pd.DataFrame(np.concatenate(numbers, axis=1), index, _flat(columns))

    def to_polars(self) -> Any:
        """A frame of polars with a row for each parameter set, and for each series of a panel.

        A column for each parameter and for each output. An output holds the series of its row as an
        array: `frame.explode("values")` gives a row for each bar. Of a sweep that was reduced, it
        holds numbers; several reductions have a column each, such as `values_mean`.
        """
        pl: Any = import_module("polars")
        count = 1 if self._symbols is None else len(self._symbols)
        columns: dict[str, Any] = {
            name: np.repeat(self[key], count) for name, key in self._params.items()
        }
        if self._symbols is not None:
            columns["symbol"] = list(self._symbols) * len(self[self._outputs[0]])
        for name in self._outputs:
            values = self[name]
            if self._symbols is not None:
                if self._reductions is None:
                    values = np.moveaxis(values, -1, 1)
                values = values.reshape(-1, *values.shape[2:])
            if self._reductions:
                labelled = zip(self._reductions, values.T, strict=True)
                columns |= {f"{name}_{label}": numbers for label, numbers in labelled}
            else:
                columns[name] = np.ascontiguousarray(values)
        return pl.DataFrame(columns)

    def _columns(self, pandas: Any, output: str, params: dict[str, Any]) -> Any:
        """The rows of an output as columns of a frame of pandas."""
        values = self[output]
        count = 1 if self._symbols is None else len(self._symbols)
        labels: dict[str, Any] = {name: np.repeat(column, count) for name, column in params.items()}
        if self._symbols is not None:
            labels["symbol"] = list(self._symbols) * len(values)
            values = np.moveaxis(values, 1, 0).reshape(values.shape[1], -1).T
        if len(self._outputs) > 1 or not labels:
            labels = {"output": [output] * len(values)} | labels
        return pandas.DataFrame(values.T, self._index, _index(pandas, labels))

    def _set(self, row: int) -> dict[str, Any]:
        return {name: self[key][row].item() for name, key in self._params.items()}

    def _row(self, row: int) -> Any:
        values = [self[name][row] for name in self._outputs]
        return values[0] if self._row_type is None else self._row_type(*values)


# As `files.rs` finds it.
result_class = SweepResult


def describe(result: SweepResult, is_panel: bool, *inputs: Any) -> None:
    """Gives a result the index of its inputs, and the names of a panel's series.

    The outputs of a panel have its series first; they come to their place.
    """
    indexed = (one for one in inputs if kind_of(one) in (PANDAS_SERIES, PANDAS_FRAME))
    result._index = next((one.index for one in indexed), None)
    if is_panel:
        place = -1 if result._reductions is None else 1
        for name in result._outputs:
            result[name] = np.moveaxis(result[name], 0, place)
        named = (one.columns for one in inputs if hasattr(one, "columns"))
        count = result[result._outputs[0]].shape[place]
        result._symbols = tuple(next(named, range(count)))


def _index(pandas: Any, labels: dict[str, Any]) -> Any:
    """An index with these levels; None where there is none."""
    if len(labels) < 2:
        return next((pandas.Index(values, name=name) for name, values in labels.items()), None)
    return pandas.MultiIndex.from_arrays(list(labels.values()), names=list(labels))


def _flat(index: Any) -> Any:
    """An index of one level as such."""
    return index.get_level_values(0).rename(None) if index.nlevels == 1 else index


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
