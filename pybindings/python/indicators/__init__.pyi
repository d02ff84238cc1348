"""Technical indicators: whole series, parameter sweeps and streams, from one source."""

from ._native import *
from ._native import __all__ as __all__
