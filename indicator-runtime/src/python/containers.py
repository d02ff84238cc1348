"""Panels, and series and frames of pandas, polars and pyarrow: opened as arrays, and made again.

Called from one place, `containers.rs`. None of these packages is imported: an object of theirs is
only met where its user has imported them.
"""

import sys
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

# The package's own class of errors, which `call_python.rs` puts here.
IndicatorError: type[ValueError] = ValueError
# What reads one argument. The name of the package is known as it is imported.
_convert: Any = sys.modules[__name__.removesuffix("_containers") + "_convert"]
series: Callable[[Any, str, str], Any] = _convert.series
table: Callable[[Any, str, str], Any] = _convert.table

# What makes of the outputs, arrays in one dimension, what is returned: a tuple, or one object.
Close = Callable[..., Any]


class Opened(NamedTuple):
    """What a computation needs, and what becomes of its outputs."""

    # The inputs in one dimension, series by series.
    arrays: tuple[Any, ...]
    # How many series; of those, one that yields nothing is missing. None where it is an error.
    series_count: int | None
    # Arrays of the caller's that the outputs can be written to.
    out: tuple[Any, ...] | None
    close: Close | None
    # Bars of a panel; None for series in one dimension.
    length: int | None


class Call(NamedTuple):
    """What a function was called with."""

    function: str
    # The indicator whose function it is.
    indicator: str
    # The names of the inputs, and name and type of each output.
    inputs: Sequence[str]
    outputs: Sequence[tuple[str, str]]
    # Whether each row of a panel is a series, in place of each column.
    across: bool
    given: tuple[Any, ...]

    def refused(self, name: str, found: str, allowed: str) -> ValueError:
        return IndicatorError(f"{self.function}: Invalid {name}: {found} (allowed: {allowed})")

    def titles(self) -> list[str]:
        """The names of series: those of the outputs, or of the indicator where it has only one."""
        names = [name for name, _ in self.outputs]
        return [self.indicator] if names == ["values"] else names

    def all_of(self, kind: type) -> list[tuple[str, Any]]:
        named = zip(self.inputs, self.given, strict=True)
        return [(name, value) for name, value in named if isinstance(value, kind)]

    def each(self, read: Callable[[Any, str, str], Any]) -> list[Any]:
        """Each input, read."""
        named = zip(self.given, self.inputs, strict=True)
        return [read(value, self.function, name) for value, name in named]

    def in_one_dimension(self) -> list[Any]:
        """Each input as a series, where none is a container."""
        arrays = self.each(series)
        for name, array in zip(self.inputs, arrays, strict=True):
            if array.ndim != 1:
                raise self.refused(name, f"{array.ndim} dimensions", "1, or 2 of an array")
        return arrays

    def columns(self) -> list[Any]:
        """Each input as a series."""
        arrays = self.each(series)
        if any(array.ndim != 1 for array in arrays):
            raise self.unequal(arrays)
        return arrays

    def blocks(self) -> list[Any]:
        """Each input as a table with a row for each series."""
        tables = self.each(table)
        if len({array.shape for array in tables}) > 1 or tables[0].ndim != 2:
            raise self.unequal(tables)
        return [
            np.require(array if self.across else array.T, requirements=["C", "ALIGNED"])
            for array in tables
        ]

    def unequal(self, arrays: list[Any]) -> ValueError:
        shapes = zip(self.inputs, arrays, strict=True)
        found = ", ".join(f"{name} = {array.shape}" for name, array in shapes)
        allowed = "equal shapes of one or two dimensions"
        return IndicatorError(
            f"{self.function}: Inputs differ in shape: {found} (allowed: {allowed})"
        )


def opened(
    function: str,
    indicator: str,
    inputs: Sequence[str],
    outputs: Sequence[tuple[str, str]],
    axis: int | None,
    out: Any,
    *given: Any,
) -> Opened:
    """The arguments of a call, opened. Without an axis, no panels are taken."""
    call = Call(function, indicator, inputs, outputs, axis in (1, -1), given)
    container = next(filter(None, map(_container, given)), None)
    if axis is None and container in (_panel, _pandas_frame, _polars_frame):
        container = None
    if axis == 1 and container is not _panel:
        raise call.refused("axis", "1", "0 or -1, but for an array of two dimensions")
    if container is None:
        arrays, close, count, length = call.in_one_dimension(), None, None, None
    else:
        arrays, close = container(call)
        count, length = arrays[0].shape if arrays[0].ndim == 2 else (1, None)
        arrays = [array.reshape(-1) for array in arrays]
    if out is None:
        return Opened(tuple(arrays), count, None, close, length)
    if container not in (None, _panel):
        raise call.refused(
            "out", "an array beside a series or frame", "with arrays and lists alone"
        )
    targets = _targets(call, out)
    if container is None and all(
        type(each) is np.ndarray and each.flags.carray for each in targets
    ):
        return Opened(tuple(arrays), count, targets, None, length)

    def copied(*computed: Any) -> Any:
        for target, array in zip(targets, computed, strict=True):
            shape = target.shape if call.across else target.shape[::-1]
            np.copyto(target, array.reshape(shape) if call.across else array.reshape(shape).T)
        return targets

    return Opened(tuple(arrays), count, None, copied, length)


def _targets(call: Call, out: Any) -> tuple[Any, ...]:
    """The arrays for the outputs, one each."""
    targets = out if isinstance(out, tuple) else (out,)
    if len(targets) != len(call.outputs):
        raise call.refused("out", f"{len(targets)} arrays", f"{len(call.outputs)}, one an output")
    shape = np.shape(call.given[0])
    memory: list[Any] = [np.asarray(each) for each in call.given]
    memory += [np.ma.getmask(each) for each in call.given if isinstance(each, np.ma.MaskedArray)]
    for target, (name, dtype) in zip(targets, call.outputs, strict=True):
        if not isinstance(target, np.ndarray) or isinstance(target, np.ma.MaskedArray):
            kind = type(target).__name__
            raise TypeError(f"{call.function}: out must be an array for each output, not {kind}")
        allowed = f"{name}: a writeable array of {dtype} and shape {shape}"
        if target.shape != shape or target.dtype != np.dtype(dtype):
            raise call.refused("out", f"{target.dtype} of shape {target.shape}", allowed)
        if not target.flags.writeable:
            raise call.refused("out", "a read-only array", allowed)
        if 0 in target.strides and target.size > 1:
            raise call.refused("out", "an array that repeats its values", allowed)
        if any(np.shares_memory(target, other) for other in memory):
            raise call.refused("out", "memory of an input or another output", "memory of its own")
        memory.append(target)
    return targets


def _container(value: Any) -> Callable[[Call], tuple[list[Any], Close]] | None:
    """How a call is opened that has this argument; None for an array or list of one series."""
    if type(value) is not np.ndarray:
        for module, kinds in CONTAINERS.items():
            if module in sys.modules:
                for name, container in kinds.items():
                    if isinstance(value, getattr(sys.modules[module], name, ())):
                        return container
    return _panel if isinstance(value, np.ndarray) and value.ndim == 2 else None


def _panel(call: Call) -> tuple[list[Any], Close]:
    blocks = call.blocks()

    def close(*arrays: Any) -> Any:
        made = (array.reshape(blocks[0].shape) for array in arrays)
        return tuple(block if call.across else block.T for block in made)

    return blocks, close


def _pandas_series(call: Call) -> tuple[list[Any], Close]:
    pandas = sys.modules["pandas"]
    index = _same(call, "index", pandas.Series)

    def close(*arrays: Any) -> Any:
        named = zip(arrays, call.titles(), strict=True)
        return tuple(pandas.Series(array, index, name=name, copy=False) for array, name in named)

    return call.columns(), close


def _pandas_frame(call: Call) -> tuple[list[Any], Close]:
    pandas = sys.modules["pandas"]
    index = _same(call, "index", pandas.DataFrame)
    columns = _same(call, "columns", pandas.DataFrame)
    blocks = call.blocks()

    def close(*arrays: Any) -> Any:
        tables = [array.reshape(blocks[0].shape).T for array in arrays]
        if len(tables) == 1:
            return pandas.DataFrame(tables[0], index, columns, copy=False)
        frames = [pandas.DataFrame(each, index, columns, copy=False) for each in tables]
        joined = pandas.concat(frames, axis=1, keys=call.titles())
        levels = range(1, joined.columns.nlevels)
        joined = joined.reorder_levels([*levels, 0], axis=1)
        # Column by column, each with its outputs.
        places = np.arange(joined.shape[1]).reshape(len(frames), -1).T.reshape(-1)
        return joined.iloc[:, places]

    return blocks, close


def _same(call: Call, attribute: str, kind: type) -> Any:
    """The index or columns that all series or frames of pandas share."""
    (first, like), *others = call.all_of(kind)
    labels = getattr(like, attribute)
    for name, value in others:
        other = getattr(value, attribute)
        if other is not labels and not other.equals(labels):
            found = f"another {attribute} than {first} has"
            raise call.refused(name, found, f"the same {attribute}: align them before")
    return labels


def _polars_series(call: Call) -> tuple[list[Any], Close]:
    polars = sys.modules["polars"]

    def close(*arrays: Any) -> Any:
        named = zip(arrays, call.titles(), strict=True)
        return tuple(polars.Series(name, array, nan_to_null=True) for array, name in named)

    return call.columns(), close


def _polars_frame(call: Call) -> tuple[list[Any], Close]:
    polars = sys.modules["polars"]
    (first, like), *others = call.all_of(polars.DataFrame)
    for name, value in others:
        if value.columns != like.columns:
            raise call.refused(name, f"other columns than {first} has", "the same columns")
    blocks = call.blocks()

    def close(*arrays: Any) -> Any:
        tables = [array.reshape(blocks[0].shape) for array in arrays]
        ends = [f"_{title}" for title in call.titles()] if len(tables) > 1 else [""]
        return polars.DataFrame(
            [
                polars.Series(f"{column}{end}", table[row], nan_to_null=True)
                for row, column in enumerate(like.columns)
                for table, end in zip(tables, ends, strict=True)
            ]
        )

    return blocks, close


def _pyarrow(call: Call) -> tuple[list[Any], Close]:
    pyarrow = sys.modules["pyarrow"]

    def close(*arrays: Any) -> Any:
        return tuple(pyarrow.array(array, from_pandas=True) for array in arrays)

    return call.columns(), close


CONTAINERS = {
    "pandas": {"Series": _pandas_series, "DataFrame": _pandas_frame},
    "polars": {"Series": _polars_series, "DataFrame": _polars_frame},
    "pyarrow": {"Array": _pyarrow, "ChunkedArray": _pyarrow},
}
