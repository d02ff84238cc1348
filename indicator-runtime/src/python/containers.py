"""Panels, and series and frames of pandas, polars and pyarrow: opened as arrays, and made again.

Called from one place, `containers.rs`.
"""

import sys
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .convert import series, table
from .frames import (
    ARROW_ARRAY,
    ARROW_CHUNKED,
    PANDAS_FRAME,
    PANDAS_SERIES,
    POLARS_FRAME,
    POLARS_SERIES,
    Kind,
    kind_of,
)
from .messages import IndicatorError

# What makes of the outputs, arrays in one dimension, what is returned: a tuple, or one object.
Close = Callable[..., Any]
# What a computation needs, and what becomes of its outputs: the inputs in one dimension, series by
# series; how many series, of which one that yields nothing is missing, and None where it is an
# error; arrays of the caller's that the outputs can be written to; what closes the call; and the
# bars of a panel, None for series in one dimension.
Opened = tuple[tuple[Any, ...], int | None, tuple[Any, ...] | None, Close | None, int | None]


class Function:
    """A function, or a stream's `extend`: what it takes and returns."""

    def __init__(
        self,
        name: str,
        indicator: str,
        inputs: Sequence[str],
        outputs: Sequence[tuple[str, str]],
    ) -> None:
        self.name = name
        # The names of the inputs, and name and type of each output.
        self.inputs = inputs
        self.outputs = outputs
        names = [name for name, _ in outputs]
        # The names of series: those of the outputs, or of the indicator where it has only one.
        self.titles = [indicator] if names == ["values"] else names
        # That of the only series.
        self.title = self.titles[0] if len(self.titles) == 1 else None

    def refused(self, name: str, found: str, allowed: str) -> ValueError:
        return IndicatorError(f"{self.name}: Invalid {name}: {found} (allowed: {allowed})")

    def unequal(self, arrays: Sequence[Any]) -> ValueError:
        shapes = zip(self.inputs, arrays, strict=True)
        found = ", ".join(f"{name} = {array.shape}" for name, array in shapes)
        allowed = "equal shapes of one or two dimensions"
        return IndicatorError(f"{self.name}: Inputs differ in shape: {found} (allowed: {allowed})")

    def each(self, read: Callable[[Any, str, str], Any], given: tuple[Any, ...]) -> list[Any]:
        """Each input, read."""
        named = zip(given, self.inputs, strict=True)
        return [read(value, self.name, name) for value, name in named]

    def columns(self, given: tuple[Any, ...]) -> list[Any]:
        """Each input as a series, one of which is a container."""
        arrays = self.each(series, given)
        for array in arrays:
            if array.ndim != 1:
                raise self.unequal(arrays)
        return arrays

    def arrays(self, given: tuple[Any, ...]) -> list[Any]:
        """Each input as a series, where none is a container."""
        arrays = self.each(series, given)
        for name, array in zip(self.inputs, arrays, strict=True):
            if array.ndim != 1:
                raise self.refused(name, f"{array.ndim} dimensions", "1, or 2 of an array")
        return arrays

    def blocks(self, given: tuple[Any, ...], across: bool) -> list[Any]:
        """Each input as a table with a row for each series; `across`, it has one already."""
        tables = self.each(table, given)
        if len({array.shape for array in tables}) > 1 or tables[0].ndim != 2:
            raise self.unequal(tables)
        return [
            np.require(array if across else array.T, requirements=["C", "ALIGNED"])
            for array in tables
        ]

    def same(self, attribute: str, kind: Kind, given: tuple[Any, ...]) -> Any:
        """The index or columns that all series or frames of a kind share."""
        if len(given) == 1:
            return getattr(given[0], attribute)
        like, first = None, ""
        for name, value in zip(self.inputs, given, strict=True):
            if kind_of(value) is not kind:
                continue
            labels = getattr(value, attribute)
            if like is None:
                like, first = labels, name
            elif labels is not like and not _are_equal(labels, like):
                found = f"another {attribute} than {first} has"
                raise self.refused(name, found, f"the same {attribute}: align them before")
        return like


# Those that were called, by their names: the native module describes each once.
functions: dict[str, Function] = {}


def described(name: str, *description: Any) -> Function:
    """A function that is called for the first time."""
    return functions.setdefault(name, Function(name, *description))


def _are_equal(labels: Any, others: Any) -> bool:
    return bool(labels.equals(others) if hasattr(labels, "equals") else labels == others)


def opened(function: Function, axis: int | None, out: Any, *given: Any) -> Opened:
    """The arguments of a call, opened. Without an axis, no panels are taken."""
    container = None
    for value in given:
        container = _container(value)
        if container is not None:
            break
    is_panel = container in PANELS
    if axis is None and is_panel:
        container = None
    if axis == 1 and container is not _panel:
        raise function.refused("axis", "1", "0 or -1, but for an array of two dimensions")
    if out is not None and container not in (None, _panel):
        raise function.refused(
            "out", "an array beside a series or frame", "with arrays and lists alone"
        )
    across = axis in (1, -1)
    arrays: Sequence[Any]
    count: int | None
    close: Close | None
    length: int | None
    if container is None:
        arrays, close, count, length = function.arrays(given), None, None, None
    else:
        arrays, close = container(function, given, across)
        count, length = arrays[0].shape if is_panel else (1, None)
        if is_panel:
            arrays = [array.reshape(-1) for array in arrays]
    if out is None:
        return tuple(arrays), count, None, close, length
    targets = _targets(function, given, out)
    if container is None and all(
        type(each) is np.ndarray and each.flags.carray for each in targets
    ):
        return tuple(arrays), count, targets, None, length

    def copied(*computed: Any) -> Any:
        for target, array in zip(targets, computed, strict=True):
            shape = target.shape if across else target.shape[::-1]
            np.copyto(target, array.reshape(shape) if across else array.reshape(shape).T)
        return targets

    return tuple(arrays), count, None, copied, length


def _targets(function: Function, given: tuple[Any, ...], out: Any) -> tuple[Any, ...]:
    """The arrays for the outputs, one each."""
    targets = out if isinstance(out, tuple) else (out,)
    if len(targets) != len(function.outputs):
        allowed = f"{len(function.outputs)}, one an output"
        raise function.refused("out", f"{len(targets)} arrays", allowed)
    shape = np.shape(given[0])
    memory: list[Any] = [np.asarray(each) for each in given]
    memory += [np.ma.getmask(each) for each in given if isinstance(each, np.ma.MaskedArray)]
    for target, (name, dtype) in zip(targets, function.outputs, strict=True):
        if not isinstance(target, np.ndarray) or isinstance(target, np.ma.MaskedArray):
            kind = type(target).__name__
            raise TypeError(f"{function.name}: out must be an array for each output, not {kind}")
        allowed = f"{name}: a writeable array of {dtype} and shape {shape}"
        if target.shape != shape or target.dtype != np.dtype(dtype):
            raise function.refused("out", f"{target.dtype} of shape {target.shape}", allowed)
        if not target.flags.writeable:
            raise function.refused("out", "a read-only array", allowed)
        if 0 in target.strides and target.size > 1:
            raise function.refused("out", "an array that repeats its values", allowed)
        if any(np.shares_memory(target, other) for other in memory):
            raise function.refused(
                "out", "memory of an input or another output", "memory of its own"
            )
        memory.append(target)
    return targets


# Opens a call with such an argument. Its last argument says whether each row of a panel is a
# series, in place of each column.
Container = Callable[[Function, tuple[Any, ...], bool], tuple[list[Any], Close]]


def _container(value: Any) -> Container | None:
    """How a call is opened that has this argument; None for an array or list of one series."""
    if type(value) is np.ndarray:
        return _panel if value.ndim == 2 else None
    kind = kind_of(value)
    if kind is not None:
        return CONTAINERS.get(kind)
    return _panel if isinstance(value, np.ndarray) and value.ndim == 2 else None


def _panel(function: Function, given: tuple[Any, ...], across: bool) -> tuple[list[Any], Close]:
    blocks = function.blocks(given, across)

    def close(*arrays: Any) -> Any:
        made = (array.reshape(blocks[0].shape) for array in arrays)
        return tuple(block if across else block.T for block in made)

    return blocks, close


def _pandas_series(
    function: Function, given: tuple[Any, ...], across: bool
) -> tuple[list[Any], Close]:
    made = sys.modules["pandas"].Series
    index = function.same("index", PANDAS_SERIES, given)

    def close(*arrays: Any) -> Any:
        if function.title is not None:
            return made(arrays[0], index, name=function.title, copy=False)
        named = zip(arrays, function.titles, strict=True)
        return tuple([made(array, index, name=name, copy=False) for array, name in named])

    return function.columns(given), close


def _pandas_frame(
    function: Function, given: tuple[Any, ...], across: bool
) -> tuple[list[Any], Close]:
    pandas = sys.modules["pandas"]
    index = function.same("index", PANDAS_FRAME, given)
    columns = function.same("columns", PANDAS_FRAME, given)
    blocks = function.blocks(given, across)

    def close(*arrays: Any) -> Any:
        tables = [array.reshape(blocks[0].shape).T for array in arrays]
        if len(tables) == 1:
            return pandas.DataFrame(tables[0], index, columns, copy=False)
        made = [pandas.DataFrame(each, index, columns, copy=False) for each in tables]
        joined = pandas.concat(made, axis=1, keys=function.titles)
        levels = range(1, joined.columns.nlevels)
        joined = joined.reorder_levels([*levels, 0], axis=1)
        # Column by column, each with its outputs.
        places = np.arange(joined.shape[1]).reshape(len(made), -1).T.reshape(-1)
        return joined.iloc[:, places]

    return blocks, close


def _polars_series(
    function: Function, given: tuple[Any, ...], across: bool
) -> tuple[list[Any], Close]:
    made = sys.modules["polars"].Series

    def close(*arrays: Any) -> Any:
        if function.title is not None:
            return made(function.title, arrays[0], nan_to_null=True)
        named = zip(function.titles, arrays, strict=True)
        return tuple([made(name, array, nan_to_null=True) for name, array in named])

    return function.columns(given), close


def _polars_frame(
    function: Function, given: tuple[Any, ...], across: bool
) -> tuple[list[Any], Close]:
    polars = sys.modules["polars"]
    names = function.same("columns", POLARS_FRAME, given)
    blocks = function.blocks(given, across)

    def close(*arrays: Any) -> Any:
        tables = [array.reshape(blocks[0].shape) for array in arrays]
        ends = [f"_{title}" for title in function.titles] if len(tables) > 1 else [""]
        return polars.DataFrame(
            [
                polars.Series(f"{name}{end}", table[row], nan_to_null=True)
                for row, name in enumerate(names)
                for table, end in zip(tables, ends, strict=True)
            ]
        )

    return blocks, close


def _pyarrow(function: Function, given: tuple[Any, ...], across: bool) -> tuple[list[Any], Close]:
    made = sys.modules["pyarrow"].array

    def close(*arrays: Any) -> Any:
        return tuple([made(array, from_pandas=True) for array in arrays])

    return function.columns(given), close


CONTAINERS: dict[Kind, Container] = {
    PANDAS_SERIES: _pandas_series,
    PANDAS_FRAME: _pandas_frame,
    POLARS_SERIES: _polars_series,
    POLARS_FRAME: _polars_frame,
    ARROW_ARRAY: _pyarrow,
    ARROW_CHUNKED: _pyarrow,
}
# Those of many series.
PANELS = (_panel, _pandas_frame, _polars_frame)
