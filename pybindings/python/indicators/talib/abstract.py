"""TA-Lib's abstract interface: `abstract.SMA(frame, timeperiod=10)`."""

from typing import Any

from .._runtime.messages import no_attribute as _no_attribute
from ._documentation import defaults_and_docs as _get_defaults_and_docs
from ._function import Function as Function
from ._ta_lib import __TA_FUNCTION_NAMES__ as __TA_FUNCTION_NAMES__
from ._ta_lib import TA_FUNC_FLAGS as TA_FUNC_FLAGS
from ._ta_lib import TA_INPUT_FLAGS as TA_INPUT_FLAGS
from ._ta_lib import TA_OUTPUT_FLAGS as TA_OUTPUT_FLAGS
from ._table import NAMES, TABLE

__all__ = ["Function", "_get_defaults_and_docs", *NAMES]


def __getattr__(name: str) -> Any:
    """One object of each name."""
    if name in TABLE:
        return globals().setdefault(name, Function(name))
    raise _no_attribute(f"module {__name__!r}", name, NAMES)


def __dir__() -> list[str]:
    return sorted({*globals(), *NAMES})
