"""What only code in Python can read from an argument. Called from one place, `call_python.rs`."""

import math
import operator
import threading
from collections.abc import Iterable
from itertools import islice
from typing import Any

import numpy as np


def series(value: Any) -> Any:
    """`value` as native float64 in one piece of memory.

    An array of another number of dimensions is returned as it is; a text says what else it is.
    """
    name = type(value).__name__
    if isinstance(value, str):
        return name
    try:
        array = np.asanyarray(value)
        kind = array.dtype.kind
        if array.ndim != 1 and kind != "O":
            return array
        if kind in "biuf":
            array = array.astype("float64")
        elif kind == "O" and array.ndim == 1:
            for item in array:
                # NumPy would read numbers out of them.
                if isinstance(item, (str, bytes)):
                    return f"{name} with {type(item).__name__} {item!r}"
            # Missing values of pandas are objects to NumPy, and only pandas knows how to name them.
            if hasattr(value, "to_numpy"):
                array = value.to_numpy(dtype="float64", na_value=math.nan)
            else:
                array = array.astype("float64")
        else:
            return f"{name} of dtype {array.dtype}"
        if isinstance(array, np.ma.MaskedArray):
            array = array.filled(math.nan)
        return np.require(array, "float64", ["C", "A"])
    except MemoryError:
        raise
    except Exception as error:
        return f"{name} ({type(error).__name__}: {error})"


def number(value: Any, whole: bool) -> int | float | None:
    """`value` as an int or a float; None if it is no such number.

    Raises OverflowError where a float cannot hold it.
    """
    try:
        # `float` would read numbers out of strings.
        return operator.index(value) if whole else math.ldexp(value, 0)
    except (MemoryError, OverflowError):
        raise
    except Exception:
        return None


def values(value: Iterable[Any], most: int) -> list[Any] | int | None:
    """What an iterable gives; None if it is none, and how many where that is more than `most`."""
    try:
        iterator = iter(value)
        count = operator.length_hint(value)
    except Exception:
        return None
    if count > most:
        return count
    found = list(islice(iterator, most + 1))
    return found if len(found) <= most else len(found)


def is_main_thread() -> bool:
    """Whether signals are handled on this thread. After a fork it may be another one."""
    return threading.get_ident() == threading.main_thread().ident
