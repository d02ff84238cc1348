from importlib import import_module as _import_module
from typing import Any as _Any

from . import _native
from ._native import __doc__  # noqa: F401

# What is in files of the package, each of which is imported when it is first needed. All else is
# of the native module, which makes it then.
_FILES = {
    "Features": "features",
    "compute": "discovery",
    "info": "discovery",
    "list_indicators": "discovery",
    "sweep": "plan",
    "warmup": "discovery",
}
_MODULES = ("discovery", "features", "plan", "spec")

__all__ = list(dict.fromkeys([*_native.__all__, *_FILES, "spec"]))


def __getattr__(name: str) -> _Any:
    if name in _MODULES:
        return _import_module(f".{name}", __name__)
    if name == "__version__":
        from importlib.metadata import version

        found = version("indicators")
    elif name in _FILES:
        found = getattr(_import_module(f".{_FILES[name]}", __name__), name)
    elif name in __all__:
        found = getattr(_native, name)
    else:
        from ._runtime.messages import no_attribute

        raise no_attribute(f"module {__name__!r}", name, [*__all__, *_MODULES])
    return globals().setdefault(name, found)


def __dir__() -> list[str]:
    return list({*globals(), *__all__, *_MODULES})
