from ._native import *  # noqa: F403
from ._native import __all__, __doc__  # noqa: F401
