"""What users have series and bars in, and the columns of frames and bars by their names.

None of the libraries is imported: an object of theirs is only met where its user has done so.
"""

import sys
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np

from .messages import IndicatorError, cut, listed, meant


class Kind(NamedTuple):
    """A class of a library."""

    library: str
    name: str


PANDAS_SERIES = Kind("pandas", "Series")
PANDAS_FRAME = Kind("pandas", "DataFrame")
POLARS_SERIES = Kind("polars", "Series")
POLARS_FRAME = Kind("polars", "DataFrame")
POLARS_LAZY = Kind("polars", "LazyFrame")
ARROW_ARRAY = Kind("pyarrow", "Array")
ARROW_CHUNKED = Kind("pyarrow", "ChunkedArray")

SERIES = (PANDAS_SERIES, POLARS_SERIES)
FRAMES = (PANDAS_FRAME, POLARS_FRAME)
_KINDS = (*SERIES, *FRAMES, POLARS_LAZY, ARROW_ARRAY, ARROW_CHUNKED)
# The kinds of classes that were met, by the addresses of these, which stay alive. What most
# arguments are is known from the beginning.
_known: dict[int, tuple[type, Kind | None]] = {
    id(cls): (cls, None) for cls in (dict, float, int, list, np.ndarray, str, tuple)
}


def kind_of(value: Any) -> Kind | None:
    """Which of the libraries' classes a value is of; None for any other."""
    cls = type(value)
    known = _known.get(id(cls))
    if known is not None:
        return known[1]
    for kind in _KINDS:
        library = sys.modules.get(kind.library)
        found = getattr(library, kind.name, None)
        if found is not None and isinstance(value, found):
            # A class of another kind may say that its instances are of this one.
            if issubclass(cls, found):
                _known[id(cls)] = (cls, kind)
            return kind
    return None


def has_dimensions(value: Any) -> bool:
    """Whether it is an array, of which an older NumPy makes a number where it holds one."""
    return isinstance(value, np.ndarray) and value.ndim > 0


def is_bars(value: Any) -> bool:
    """Whether it has columns or parts by name: a frame, or a mapping."""
    # Most are dictionaries, which are the quickest to tell.
    return isinstance(value, dict) or kind_of(value) in FRAMES or isinstance(value, Mapping)


def names(bars: Any) -> Mapping[Any, Any] | list[Any]:
    """The names of the columns or parts of what `is_bars`."""
    return bars if isinstance(bars, (dict, Mapping)) else list(bars.columns)


def fields(bars: Any, function: str, *columns: str) -> tuple[Any, ...] | None:
    """These parts of a bar or columns of a frame; None for what is neither."""
    if not is_bars(bars):
        return None
    return tuple([bars[name] for name in found(columns, names(bars), None, function)])


# Names of columns: a frame may have one twice, a mapping cannot.
Names = Mapping[Any, Any] | list[Any]


def found(
    wanted: Iterable[str], there: Names, given: Mapping[str, str] | None, function: str
) -> tuple[str, ...]:
    """The columns for those that are wanted: as `given`, or of that name in any case."""
    if given is None:
        return tuple([column(name, there, function) for name in wanted])
    return tuple([column(given.get(name, name), there, function) for name in wanted])


def column(name: str, there: Names, function: str) -> str:
    """The column of this name; if there is none, the only one that is the same in another case."""
    if name in there:
        if isinstance(there, list) and there.count(name) > 1:
            raise IndicatorError(f"{function}: Repeated column: {cut(name)!r} (allowed: once)")
        return name
    folded = name.casefold()
    alike = [each for each in there if isinstance(each, str) and each.casefold() == folded]
    if len(alike) == 1:
        return alike[0]
    if alike:
        raise IndicatorError(
            f"{function}: Ambiguous column: {cut(name)!r} (allowed: only one of {listed(alike)})"
        )
    raise IndicatorError(
        f"{function}: Unknown column: {cut(name)!r} (allowed: {listed(there)}){meant(name, there)}"
    )
