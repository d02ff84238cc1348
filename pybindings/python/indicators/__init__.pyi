"""Technical indicators: whole series, parameter sweeps and streams, from one source."""

from . import spec as spec
from ._native import *
from ._native import __all__ as __all__
from .features import Features as Features

__all__ += ["Features", "spec"]
