"""TA-Lib's functions under their names, computed by our indicators.

`import indicators.talib as talib` takes the place of `import talib`, and
`import indicators.talib.abstract as ta` that of `import talib.abstract as ta`.
"""

import sys
from importlib import import_module
from typing import Any

from .._arguments import named as _named
from .._runtime.messages import no_attribute as _no_attribute
from . import _ta_lib, stream
from ._settings import get_compatibility as get_compatibility
from ._settings import get_unstable_period as get_unstable_period
from ._settings import set_compatibility as set_compatibility
from ._settings import set_unstable_period as set_unstable_period
from ._ta_lib import __TA_FUNCTION_NAMES__ as __TA_FUNCTION_NAMES__
from ._ta_lib import InsufficientHistory as InsufficientHistory
from ._ta_lib import MA_Type as MA_Type
from ._ta_lib import __ta_version__ as __ta_version__
from ._table import NAMES, TABLE

func = _ta_lib
__version__ = "0.8.2"
__function_groups__: dict[str, list[str]] = {}
for _row in TABLE.values():
    __function_groups__.setdefault(_row.group, []).append(_row.name)


@_named
def get_functions() -> list[str]:
    """The names of all functions, by group."""
    return list(TABLE)


@_named
def get_function_groups() -> dict[str, list[str]]:
    """The names of the functions of each group."""
    return {group: list(names) for group, names in __function_groups__.items()}


__all__ = ["get_functions", "get_function_groups", "InsufficientHistory", "stream", *NAMES]


@_named
def install() -> None:
    """Makes `import talib` mean this package, in code that one cannot change as well.

    To be called before anything imports `talib`.
    """
    from . import abstract, deprecated

    parts = {"_ta_lib": _ta_lib, "abstract": abstract, "deprecated": deprecated, "func": func}
    sys.modules["talib"] = sys.modules[__name__]
    for name, module in {**parts, "stream": stream}.items():
        sys.modules[f"talib.{name}"] = module


def __getattr__(name: str) -> Any:
    if name in TABLE:
        return globals().setdefault(name, getattr(_ta_lib, name))
    if name == "abstract":
        return import_module(f"{__name__}.abstract")
    raise _no_attribute(f"module {__name__!r}", name, [*NAMES, *__all__])


def __dir__() -> list[str]:
    return sorted({*globals(), *NAMES})
