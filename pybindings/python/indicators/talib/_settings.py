"""TA-Lib's settings, which hold for the whole process."""

import warnings
from typing import Any

from indicators import IndicatorError

from .._arguments import named
from .._runtime.messages import no_key, shown, text
from ._table import TABLE
from ._table.rows import UNSTABLE

# The functions of which the first values are left out, and how many; those with none are not in it.
unstable: dict[str, int] = {}

_KNOWN = [name for name, row in TABLE.items() if row.flags & UNSTABLE]
_RETIRED = {
    "ADXR": "it follows ADX",
    "MFI": "it has none",
    "STOCHRSI": "it follows RSI",
}


@named
def set_unstable_period(name: str, period: int) -> None:
    """How many values a function leaves out at the start, beside its lookback.

    It moves the function itself, and none that contains it. "ALL" stands for all that have one.
    """
    names = _names(name)
    if not 0 <= period < 2**31:
        raise IndicatorError(f"set_unstable_period: period is {text(period)}; allowed: 0 or more")
    for each in names:
        if period:
            unstable[each] = int(period)
        else:
            unstable.pop(each, None)


@named
def get_unstable_period(name: str) -> int:
    """What `set_unstable_period` has set, 0 otherwise."""
    names = _names(name)
    return unstable.get(names[0], 0) if names else 0


def _names(name: str) -> list[str]:
    if name in _RETIRED:
        warnings.warn(
            f"the unstable period of {name} has no effect: {_RETIRED[name]}",
            DeprecationWarning,
            stacklevel=4,
        )
        return []
    if name == "ALL":
        return _KNOWN
    if name not in _KNOWN:
        raise no_key("unstable periods", name, _KNOWN)
    return [name]


@named
def set_compatibility(value: int) -> None:
    """Does nothing, as in TA-Lib from version 0.8 on."""
    if not isinstance(value, int):
        raise TypeError(f"set_compatibility: value must be an integer, not {shown(value)}")


@named
def get_compatibility() -> int:
    """Always 0."""
    return 0


class _CandleSettingNames:
    (
        BodyLong,
        BodyVeryLong,
        BodyShort,
        BodyDoji,
        ShadowLong,
        ShadowVeryLong,
        ShadowShort,
        ShadowVeryShort,
        Near,
        Far,
        Equal,
        AllCandleSettings,
    ) = range(12)


class _RangeNames:
    RealBody, HighLow, Shadows = range(3)


CandleSettingType = _CandleSettingNames()
RangeType = _RangeNames()

# Of each setting: the range, the bars it is averaged over, and the factor.
_CANDLES = (
    (RangeType.RealBody, 10, 1.0),
    (RangeType.RealBody, 10, 3.0),
    (RangeType.RealBody, 10, 1.0),
    (RangeType.HighLow, 10, 0.1),
    (RangeType.RealBody, 0, 1.0),
    (RangeType.RealBody, 0, 2.0),
    (RangeType.Shadows, 10, 1.0),
    (RangeType.HighLow, 10, 0.1),
    (RangeType.HighLow, 5, 0.2),
    (RangeType.HighLow, 5, 0.6),
    (RangeType.HighLow, 5, 0.05),
)


@named
def set_candle_settings(settingtype: int, rangetype: int, avgperiod: int, factor: float) -> None:
    """Refuses what is not the default: what is long, short or near is fixed in our candlesticks."""
    _check(settingtype, len(_CANDLES))
    wanted = (rangetype, avgperiod, factor)
    if wanted != _CANDLES[settingtype]:
        raise IndicatorError(
            f"set_candle_settings: setting {settingtype} is {text(wanted)}; "
            f"allowed: the default, {_CANDLES[settingtype]}"
        )


@named
def restore_candle_default_settings(settingtype: int) -> None:
    """Does nothing, as no setting can be another."""
    _check(settingtype, len(_CANDLES) + 1)


def _check(settingtype: Any, end: int) -> None:
    if settingtype not in range(end):
        raise IndicatorError(f"settingtype is {text(settingtype)}; allowed: 0 to {end - 1}")
