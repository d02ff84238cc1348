"""Whose indicators definitions are of: this package's, and those of modules that authors made.

An indicator of another module is known by the module's name and its own: `my_indicators.hann`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from .. import _native
from ._engine import ENTRIES, INTERFACE, Definitions, IndicatorError, Value, definitions

if TYPE_CHECKING:
    from .._native._shared import _Entry
    from ._spec import Spec

_T = TypeVar("_T")


class Library(NamedTuple):
    """The indicators of a module, what computes definitions of them, and the module itself."""

    entries: Mapping[str, _Entry]
    definitions: Definitions
    module: Any


_OURS = Library(ENTRIES, definitions, _native)


def package_of(indicator: str) -> str:
    """The module that an indicator is of; nothing for ours."""
    return indicator.rpartition(".")[0]


def name_of(indicator: str) -> str:
    """An indicator's name in its module."""
    return indicator.rpartition(".")[2]


def library(package: str) -> Library:
    """The indicators of a module that has been imported."""
    if not package:
        return _OURS
    parts = _parts(package)
    if parts is None:
        raise IndicatorError(
            f"Features: Unknown module: {package!r} "
            "(allowed: one that python_module! made, and that has been imported)"
        )
    entries, native = parts
    if native.INTERFACE != INTERFACE:
        raise IndicatorError(
            f"{package}.spec: made by a release of indicator-runtime that this one of `indicators` "
            f"does not know (interface {native.INTERFACE}, allowed: {INTERFACE})"
        )
    return Library(entries, native, sys.modules[package])


def _parts(package: str) -> tuple[Mapping[str, _Entry], Definitions] | None:
    """What a module's `spec` holds, which `definitions.py` of the runtime makes."""
    spec = getattr(sys.modules.get(package), "spec", None)
    parts: tuple[Mapping[str, _Entry], Definitions] | None = getattr(spec, "_parts", None)
    return parts


def entry_of(indicator: str) -> _Entry:
    """What the catalogue of its module says of an indicator."""
    return library(package_of(indicator)).entries[name_of(indicator)]


def checked(
    indicator: str, values: tuple[Any, ...], missing: Any
) -> tuple[tuple[Value, ...], int, str | None]:
    """Parameters as their indicator takes them, its warm-up, and what becomes of missing values."""
    definitions = library(package_of(indicator)).definitions
    return definitions.checked(name_of(indicator), values, missing)


def batch_of(indicator: str) -> Callable[..., Any]:
    """The function that sweeps over an indicator's parameters."""
    module = library(package_of(indicator)).module
    batch: Callable[..., Any] = getattr(module, f"{name_of(indicator)}_batch")
    return batch


def is_known(indicator: str) -> bool:
    """Whether there is such an indicator in a module that has been imported."""
    package = package_of(indicator)
    is_there = not package or _parts(package) is not None
    return is_there and name_of(indicator) in library(package).entries


def packages_of(specs: Iterable[Spec]) -> tuple[str, ...]:
    """The modules of definitions and of those within them, each once, but for ours."""
    found: dict[str, None] = {}
    seen: set[Spec] = set()
    waiting = list(specs)
    while waiting:
        spec = waiting.pop()
        if spec in seen:
            continue
        seen.add(spec)
        if package := package_of(spec.indicator):
            found[package] = None
        waiting += (source for source in spec.sources if not isinstance(source, str))
    return tuple(sorted(found))


def pickled(packages: Iterable[str], make: Callable[..., _T], *arguments: Any) -> tuple[Any, ...]:
    """What `__reduce__` returns of an object that needs these modules, but for ours."""
    others = tuple(filter(None, packages))
    return (_imported, (others, make, *arguments)) if others else (make, arguments)


def _imported(packages: tuple[str, ...], make: Callable[..., _T], *arguments: Any) -> _T:
    """What `make` gives once the modules are there, as they may not be in another process."""
    for package in packages:
        import_module(package)
    return make(*arguments)
