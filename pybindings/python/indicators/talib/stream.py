"""TA-Lib's streams: `stream.SMA(history, timeperiod=10)`, which is then fed bar by bar."""

from typing import Any

from .._runtime.messages import no_attribute as _no_attribute
from . import _ta_lib
from ._stream import OutRange as OutRange
from ._stream import Stream as Stream
from ._table import NAMES, TABLE

__all__ = ["OutRange", "Stream", *NAMES]


def __getattr__(name: str) -> Any:
    if name in TABLE:
        return globals().setdefault(name, getattr(_ta_lib, f"{name}_Stream"))
    raise _no_attribute(f"module {__name__!r}", name, NAMES)


def __dir__() -> list[str]:
    return sorted({*globals(), *NAMES})
