"""What only code in Python can read from an argument. Called from one place, `convert.rs`.

What the caller's own code raises passes through. Only a plain TypeError, ValueError or
OverflowError is taken as a word about the argument, and is the cause of the TypeError that says so
in the library's words.
"""

import math
import operator
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import islice, repeat
from typing import Any, NoReturn

import numpy as np

from .frames import (
    ARROW_ARRAY,
    ARROW_CHUNKED,
    PANDAS_FRAME,
    PANDAS_SERIES,
    POLARS_FRAME,
    POLARS_LAZY,
    POLARS_SERIES,
    has_dimensions,
    kind_of,
)
from .messages import ABOUT_THE_ARGUMENT, cut, name_of, pass_on, shown, text

__all__ = ["import_module"]

# What Python could convert to a number, and what is none here.
NO_NUMBERS = (complex, np.complexfloating, np.datetime64, np.timedelta64, str, bytes)
FLOAT64 = np.dtype("float64")
# Objects that are read at a time, so that a signal is heard in between.
PIECE = 1 << 16


class _Refused(Exception):
    """Says what an argument is instead of what it must be."""


def series(value: Any, function: str, name: str) -> Any:
    """`value` as native float64 in one piece of memory, missing values as NaN.

    An array of another number of dimensions is returned as it is.
    """
    cause: Exception | None = None
    try:
        array = _as_array(value)
        return array if _is_plain(array) else _floats(value, array)
    except _Refused as refused:
        found = str(refused)
    except ABOUT_THE_ARGUMENT as error:
        pass_on(error)
        found, cause = f"{name_of(type(value))} ({_error(error)})", error
    wanted = "real numbers in one dimension"
    raise TypeError(f"{function}: {name} must be {wanted}, not {found}") from cause


def _floats(value: Any, array: Any) -> Any:
    """`value`, which NumPy sees as `array`, as an array that can be read in place."""
    kind = name_of(type(value))
    if array.ndim != 1 and array.dtype.kind != "O":
        if not isinstance(value, (np.ndarray, list, tuple)) and array.ndim == 2:
            raise _Refused(f"a {kind} of shape {array.shape}: pass one column")
        return array
    if array.dtype.kind == "O" and array.ndim == 1:
        floats = _objects(value, array)
    elif array.dtype.kind in "biuf":
        floats = np.require(array, "float64", ["C", "A"])
    else:
        raise _Refused(f"{kind} of dtype {array.dtype}")
    if isinstance(array, np.ma.MaskedArray):
        floats = np.where(np.ma.getmaskarray(array), math.nan, np.ma.getdata(floats))
    # A view of a subclass would share its memory with an array of the caller's.
    return (
        floats
        if type(floats) is np.ndarray
        else np.ndarray.copy(np.ndarray.view(floats, np.ndarray))
    )


def _is_plain(array: Any) -> bool:
    """Whether it can be read in place."""
    return (
        type(array) is np.ndarray
        and array.ndim == 1
        and array.dtype == FLOAT64
        and (flags := array.flags).c_contiguous
        and flags.aligned
    )


def _as_array(value: Any) -> Any:
    kind = kind_of(value)
    # All of these give an array in less time than NumPy needs to ask for it.
    if kind is PANDAS_SERIES:
        return value.to_numpy()
    if kind is POLARS_SERIES:
        polars = sys.modules["polars"]
        try:
            return value.to_numpy()
        except polars.exceptions.InvalidOperationError:
            # NumPy has no whole numbers of 128 bits.
            return value.cast(polars.Float64).to_numpy()
    if kind is ARROW_ARRAY or kind is ARROW_CHUNKED:
        return value.to_numpy(zero_copy_only=False)
    if kind is POLARS_LAZY:
        raise _Refused("a lazy frame: collect it before")
    if isinstance(value, str):
        raise _Refused(name_of(type(value)))
    if not hasattr(value, "__array__") and hasattr(value, "__arrow_c_stream__"):
        # Of those who can read what only Arrow's interface offers, one that the user has imported.
        for module, read in (("pyarrow", "chunked_array"), ("polars", "Series")):
            if module in sys.modules:
                return np.asanyarray(getattr(sys.modules[module], read)(value))
    return np.asanyarray(value)


def table(value: Any, function: str, name: str) -> Any:
    """`value` as float64 in two dimensions, missing values as NaN."""
    kind = kind_of(value)
    if kind is POLARS_FRAME:
        given, titles = value.get_columns(), value.columns
    else:
        array = np.asanyarray(value)
        if array.ndim != 2:
            return array
        if array.dtype.kind in "biuf" and not isinstance(array, np.ma.MaskedArray):
            return np.asarray(array, "float64")
        places = range(array.shape[1])
        is_frame = kind is PANDAS_FRAME
        given = [value.iloc[:, place] for place in places] if is_frame else array.T
        titles = list(value.columns if is_frame else places)
    read = [
        series(column, function, f"{name}[{title!r}]")
        for column, title in zip(given, titles, strict=True)
    ]
    return np.array(read, "float64").reshape(len(read), len(value)).T


def _objects(value: Any, objects: Any) -> Any:
    """The numbers of an array of objects."""
    kind = getattr(getattr(value, "dtype", None), "kind", None)
    if kind in ("b", "i", "u", "f"):
        # Numbers to pandas, which are objects to NumPy where some are missing.
        return np.require(value.to_numpy(dtype="float64", na_value=math.nan), "float64", ["C", "A"])
    floats = np.empty(len(objects))
    for start in range(0, len(objects), PIECE):
        piece = objects[start : start + PIECE]
        kinds = set(map(type, piece))
        for wrong in filter(_is_no_number, kinds):
            item = next(item for item in piece if type(item) is wrong)
            raise _Refused(f"{name_of(type(value))} with {shown(item)}")
        if any(map(_may_be_missing, kinds)):
            piece = np.array([None if _is_missing(item) else item for item in piece], object)
        floats[start : start + PIECE] = piece
    return floats


def _is_no_number(kind: type) -> bool:
    return issubclass(kind, NO_NUMBERS)


def _may_be_missing(kind: type) -> bool:
    return kind is type(_pandas_na()) or issubclass(kind, np.ma.MaskedArray)


def _is_missing(value: Any) -> bool:
    """Whether it stands for no value."""
    if isinstance(value, np.ma.MaskedArray):
        return value.ndim == 0 and bool(np.ma.getmaskarray(value))
    return value is None or value is _pandas_na()


def _pandas_na() -> Any:
    return getattr(sys.modules.get("pandas"), "NA", None)


def value(value: Any, function: str, name: str) -> float:
    """`value` as a float, NaN where it is missing."""
    if _is_missing(value):
        return math.nan
    wanted = "a number"
    if isinstance(value, NO_NUMBERS) or has_dimensions(value):
        refuse(value, function, name, wanted)
    try:
        return math.ldexp(value, 0)
    except ABOUT_THE_ARGUMENT as error:
        pass_on(error)
        refuse(value, function, name, wanted, error)


def number(value: Any, function: str, name: str, whole: bool) -> int | float | None:
    """`value` as an int or a float; None where a float cannot hold it."""
    wanted = "an integer" if whole else "a number"
    if isinstance(value, (bool, np.bool_, *NO_NUMBERS)) or has_dimensions(value):
        refuse(value, function, name, wanted)
    try:
        # `float` would read numbers out of strings.
        return operator.index(value) if whole else math.ldexp(value, 0)
    except ABOUT_THE_ARGUMENT as error:
        pass_on(error)
        if isinstance(error, OverflowError):
            return None
        refuse(value, function, name, wanted, error)


def truth(value: Any, function: str, name: str) -> bool:
    """`value` as a bool."""
    if not isinstance(value, (bool, np.bool_)):
        refuse(value, function, name, "a bool")
    return bool(value)


class _TooLarge(Exception):
    """A value that no 64 bits hold."""


def numbers(value: Iterable[Any], function: str, name: str, whole: bool, most: int) -> Any:
    """What an iterable gives, as int64 (`whole`) or float64.

    None if it is none; how many where that is more than `most`; a text for a value that is too
    large.
    """
    iterator, count = _iterate(value)
    if iterator is None or count > most:
        return None if iterator is None else count
    found = _known(value, whole)
    if found is None:
        found = _read(islice(iterator, most + 1), function, name, whole)
    return found if isinstance(found, str) or len(found) <= most else len(found)


def _known(value: Iterable[Any], whole: bool) -> Any:
    """The values of a range or an array, which need no look at each."""
    kinds = "i" if whole else "iuf"
    if type(value) is np.ndarray and value.ndim == 1 and value.dtype.kind in kinds:
        return np.array(value, "int64" if whole else "float64")
    if type(value) is range and whole and max(abs(value.start), abs(value.stop)) < 2**62:
        return np.arange(value.start, value.stop, value.step, dtype="int64")
    return None


def _read(items: Iterator[Any], function: str, name: str, whole: bool) -> Any:
    """Each item as a number, or a text for one that is too large."""
    # No closure: Python 3.13.0 destroys its memory where there is none for making one.
    read = map(_fitting, items, repeat(function), repeat(name), repeat(whole))
    try:
        return np.fromiter(read, "int64" if whole else "float64")
    except _TooLarge as error:
        return str(error)


def _fitting(item: Any, function: str, name: str, whole: bool) -> int | float:
    read = number(item, function, name, whole)
    if read is None or (whole and not -(2**63) <= read < 2**63):
        raise _TooLarge(text(item))
    return read


def objects(value: Iterable[Any], most: int) -> list[Any] | int | None:
    """What an iterable gives; None if it is none, and how many where that is more than `most`."""
    iterator, count = _iterate(value)
    if iterator is None or count > most:
        return None if iterator is None else count
    found = list(islice(iterator, most + 1))
    return found if len(found) <= most else len(found)


def _iterate(value: Iterable[Any]) -> tuple[Iterator[Any] | None, int]:
    """An iterator, and how many values it promises; None where it is none."""
    try:
        return iter(value), operator.length_hint(value)
    except ABOUT_THE_ARGUMENT as error:
        pass_on(error)
        return None, 0


def chosen(names: tuple[Any, ...], places: Any) -> Any:
    """The name at each place."""
    return np.array(names)[places]


def refuse(
    value: Any, function: str, name: str, wanted: str, cause: BaseException | None = None
) -> NoReturn:
    """Raises that the argument `name` must be `wanted`."""
    raise TypeError(f"{function}: {name} must be {wanted}, not {shown(value)}") from cause


def _error(error: Exception) -> str:
    return cut(f"{name_of(type(error))}: {error}")
