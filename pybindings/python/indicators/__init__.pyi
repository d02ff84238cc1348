"""Technical indicators: whole series, parameter sweeps and streams, from one source."""

from . import spec as spec
from ._native import *
from ._native import __all__ as __all__
from .discovery import compute as compute
from .discovery import info as info
from .discovery import list_indicators as list_indicators
from .discovery import warmup as warmup
from .features import Features as Features
from .plan import sweep as sweep

__version__: str

__all__ += [
    "Features",
    "compute",
    "info",
    "list_indicators",
    "spec",
    "sweep",
    "warmup",
]
