# First the native module: it makes those of `_runtime`.
from . import _native as _native
from . import spec as spec
from ._native import *  # noqa: F403
from ._native import __all__ as _names
from ._native import __doc__  # noqa: F401
from .discovery import compute, info, list_indicators, warmup
from .features import Features as Features

__all__ = [
    *_names,
    "Features",
    "compute",
    "info",
    "list_indicators",
    "spec",
    "warmup",
]

# As users import them, and as they are pickled.
for _public in (Features, compute, info, list_indicators, warmup):
    _public.__module__ = __name__


def __getattr__(name: str) -> str:
    if name == "__version__":
        from importlib.metadata import version

        return version("indicators")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
