"""What TA-Lib's compiled module holds: all functions, and the settings."""

from typing import Any

from .._runtime.messages import no_attribute as _no_attribute
from . import _calls, _settings, _streams
from ._names import TA_FUNC_FLAGS as TA_FUNC_FLAGS
from ._names import TA_INPUT_FLAGS as TA_INPUT_FLAGS
from ._names import TA_OUTPUT_FLAGS as TA_OUTPUT_FLAGS
from ._names import MA_Type as MA_Type
from ._settings import CandleSettingType as CandleSettingType
from ._settings import RangeType as RangeType
from ._stream import InsufficientHistory as InsufficientHistory
from ._stream import OutRange as OutRange
from ._stream import Stream as Stream
from ._table import NAMES, TABLE

# The version whose functions these are, as TA-Lib states it.
__ta_version__ = b"0.8.1 (indicators)"
__TA_FUNCTION_NAMES__ = list(NAMES)

_ta_set_unstable_period = _settings.set_unstable_period
_ta_get_unstable_period = _settings.get_unstable_period
_ta_set_compatibility = _settings.set_compatibility
_ta_get_compatibility = _settings.get_compatibility
_ta_set_candle_settings = _settings.set_candle_settings
_ta_restore_candle_default_settings = _settings.restore_candle_default_settings

__all__ = list(NAMES)


def _ta_initialize() -> None:
    """Does nothing: there is no library to begin with."""


def _ta_shutdown(at_exit: bool = False) -> None:
    """Does nothing: there is no library to end."""


def __getattr__(name: str) -> Any:
    """A function, or the class of its streams: one of each, also where threads ask at once."""
    if name in TABLE:
        return globals().setdefault(name, _calls.make(name))
    function = name.removesuffix("_Stream")
    if function != name and function in TABLE:
        return globals().setdefault(name, _streams.make(function))
    if name in ("Function", "_get_defaults_and_docs"):
        from . import abstract

        return getattr(abstract, name)
    raise _no_attribute(
        f"module {__name__!r}", name, [*NAMES, *(f"{each}_Stream" for each in NAMES)]
    )


def __dir__() -> list[str]:
    return sorted({*globals(), *NAMES, *(f"{name}_Stream" for name in NAMES), "Function"})
