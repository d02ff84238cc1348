from . import spec as spec
from ._native import *  # noqa: F403
from ._native import __all__ as _names
from ._native import __doc__  # noqa: F401
from .features import Features as Features

__all__ = [*_names, "Features", "spec"]
