"""What tells a plan from others, as a digest: of what it computes, and of its data."""

from __future__ import annotations

import functools
import hashlib
import marshal
import pickle
import types
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np


def fingerprint(parts: Iterable[Any]) -> str:
    """The digest of texts, numbers, arrays and functions, and of lists and mappings of these."""
    digest = hashlib.sha256()
    for part in parts:
        _add(digest, part)
    return digest.hexdigest()


def add_array(digest: Any, array: Any) -> None:
    """The values of an array, its type and its shape."""
    array = np.ascontiguousarray(array)
    digest.update(f"{array.dtype.str}{array.shape}".encode())
    if array.dtype.kind == "O":
        _add(digest, array.tolist())
    else:
        little = array.astype(array.dtype.newbyteorder("<"), copy=False)
        digest.update(memoryview(little.reshape(-1)).cast("B") if array.size else b"")


def _add(digest: Any, said: Any) -> None:
    """Whatever a plan is made of. Each part is preceded by what it is."""
    digest.update(f"{type(said).__qualname__}:".encode())
    if isinstance(said, np.ndarray):
        add_array(digest, said)
    elif isinstance(said, Mapping):
        _add(digest, list(said.items()))
    elif isinstance(said, Sequence) and not isinstance(said, (str, bytes)):
        digest.update(f"{len(said)}:".encode())
        for each in said:
            _add(digest, each)
    elif isinstance(said, functools.partial):
        _add(digest, [said.func, said.args, said.keywords])
    elif isinstance(said, types.FunctionType):
        _add_function(digest, said)
    elif callable(said):
        digest.update(_pickled(said))
    elif isinstance(said, bytes):
        digest.update(said)
    else:
        digest.update(repr(said).encode())


def _add_function(digest: Any, function: types.FunctionType) -> None:
    """A function by its code, and the values that it holds: another one of its name is another."""
    cells = [cell.cell_contents for cell in function.__closure__ or ()]
    digest.update(marshal.dumps(function.__code__.co_code))
    constants = [
        constant.co_code if isinstance(constant, types.CodeType) else constant
        for constant in function.__code__.co_consts
    ]
    named = function.__code__.co_names
    _add(digest, [function.__qualname__, named, constants, function.__defaults__, cells])


def _pickled(said: Any) -> bytes:
    try:
        return pickle.dumps(said)
    except Exception:
        return type(said).__qualname__.encode()
