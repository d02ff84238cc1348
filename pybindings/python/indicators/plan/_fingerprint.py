"""What tells a plan from others, as a digest: of what it computes, and of its data."""

from __future__ import annotations

import hashlib
import os
import sys
import sysconfig
import types
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

import numpy as np

# Where Python and packages are installed.
_INSTALLED = tuple(
    os.path.join(sysconfig.get_path(name), "") for name in ("stdlib", "purelib", "platlib")
)
# What its `repr` tells from any other.
_PLAIN = (type(None), bool, int, float, complex, str)


def fingerprint(parts: Iterable[Any]) -> str:
    """The digest of values of any kind: arrays, functions, objects, lists and mappings of them."""
    digest = _Digest()
    digest.add(list(parts))
    return digest.sha.hexdigest()


def add_array(sha: Any, array: Any) -> None:
    """The values of an array, its type and its shape."""
    array = np.ascontiguousarray(array)
    if array.dtype.kind == "O":
        sha.update(fingerprint([array.shape, array.tolist()]).encode())
        return
    sha.update(f"{array.dtype.str}{array.shape}".encode())
    little = array.astype(array.dtype.newbyteorder("<"), copy=False)
    sha.update(memoryview(little.reshape(-1)).cast("B") if array.size else b"")


def plain(symbol: Any) -> Any:
    """A number of NumPy as that of Python, which is the same symbol."""
    return symbol.item() if isinstance(symbol, np.generic) else symbol


class _Digest:
    """Takes part after part, each preceded by what it is."""

    def __init__(self) -> None:
        self.sha = hashlib.sha256()
        # What is being taken, and functions and classes that were: they hold each other in circles.
        self._open: set[int] = set()

    def add(self, said: Any) -> None:
        said = plain(said)
        self.sha.update(f"{type(said).__qualname__}:".encode())
        if isinstance(said, _PLAIN):
            self.sha.update(repr(said).encode())
        elif isinstance(said, (bytes, bytearray)):
            self.sha.update(said)
        elif isinstance(said, np.ndarray):
            add_array(self.sha, said)
        elif id(said) not in self._open:
            self._open.add(id(said))
            self._add_parts(said)
            if not isinstance(said, (types.FunctionType, type)):
                self._open.remove(id(said))

    def _add_parts(self, said: Any) -> None:
        if isinstance(said, Mapping):
            self.add(list(said.items()))
        elif isinstance(said, Set):
            self.add(sorted(fingerprint([each]) for each in said))
        elif isinstance(said, Sequence):
            self.sha.update(f"{len(said)}:".encode())
            for each in said:
                self.add(each)
        elif isinstance(said, types.CodeType):
            self.add([said.co_code, said.co_names, said.co_consts])
        elif isinstance(said, types.MethodType):
            self.add([said.__func__, said.__self__])
        elif isinstance(said, (types.ModuleType, types.BuiltinFunctionType)):
            self.add(said.__name__)
        elif isinstance(said, types.FunctionType):
            self._add_function(said)
        elif isinstance(said, type):
            self.add([said.__module__, said.__qualname__])
            if not _is_installed(said):
                self.add([each for each in vars(said).values() if callable(each)])
        else:
            self._add_object(said)

    def _add_function(self, function: types.FunctionType) -> None:
        """A function by its code and what it holds, and by what it names unless it is installed."""
        cells = [_held(cell) for cell in function.__closure__ or ()]
        self.add([function.__module__, function.__qualname__, function.__code__])
        self.add([function.__defaults__, function.__kwdefaults__, cells])
        if not _is_installed(function):
            named = sorted(set(_names(function.__code__)) & function.__globals__.keys())
            self.add([(name, function.__globals__[name]) for name in named])

    def _add_object(self, said: Any) -> None:
        """An object by its class and what it would be pickled by; a lock, say, by its class."""
        self.add(type(said))
        self.add(getattr(said, "__wrapped__", None))
        try:
            reduced = said.__reduce_ex__(4)
        except Exception:
            return
        if isinstance(reduced, tuple):
            state = [list(each) if isinstance(each, Iterator) else each for each in reduced[1:]]
            self.add([part for part in state if part is not None])


def _is_installed(said: Any) -> bool:
    """Whether it is of Python or of an installed package, whose version tells what it does."""
    file = getattr(sys.modules.get(said.__module__), "__file__", None)
    return file is not None and os.path.abspath(file).startswith(_INSTALLED)


def _held(cell: types.CellType) -> Any:
    """What a cell holds, unless it is empty as yet."""
    try:
        return cell.cell_contents
    except ValueError:
        return None


def _names(code: types.CodeType) -> Iterator[str]:
    """The names that code uses, and code within it."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from _names(constant)
