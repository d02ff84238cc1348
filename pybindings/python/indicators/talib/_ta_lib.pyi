"""TA-Lib's functions, and its settings."""
# Written from the table: `make renew-talib-stubs` renews it.

from typing import Any, Protocol, SupportsFloat, SupportsIndex, TypeAlias, TypeVar, overload

import numpy as np
import numpy.typing as npt
from . import stream as _stream
from ._function import Function as Function
from ._names import MA_Type as MA_Type
from ._names import TA_FUNC_FLAGS as TA_FUNC_FLAGS
from ._names import TA_INPUT_FLAGS as TA_INPUT_FLAGS
from ._names import TA_OUTPUT_FLAGS as TA_OUTPUT_FLAGS
from ._settings import CandleSettingType as CandleSettingType
from ._settings import RangeType as RangeType
from ._stream import InsufficientHistory as InsufficientHistory
from ._stream import OutRange as OutRange
from ._stream import Stream as Stream

class _AnySeries(Protocol):
    def to_numpy(self) -> Any: ...

# A series of pandas or polars, which comes back as what it was.
_S = TypeVar("_S", bound=_AnySeries)
_Real: TypeAlias = SupportsFloat | SupportsIndex
_Floats: TypeAlias = npt.NDArray[np.float64]
_Whole: TypeAlias = npt.NDArray[np.int32]

__all__ = [
    "AC",
    "ACCBANDS",
    "ACOS",
    "AD",
    "ADD",
    "ADOSC",
    "ADR",
    "ADX",
    "ADXR",
    "AO",
    "APO",
    "AROON",
    "AROONOSC",
    "ASIN",
    "ATAN",
    "ATR",
    "AVGDEV",
    "AVGPRICE",
    "BBANDS",
    "BETA",
    "BOP",
    "CCI",
    "CDL2CROWS",
    "CDL3BLACKCROWS",
    "CDL3INSIDE",
    "CDL3LINESTRIKE",
    "CDL3OUTSIDE",
    "CDL3STARSINSOUTH",
    "CDL3WHITESOLDIERS",
    "CDLABANDONEDBABY",
    "CDLADVANCEBLOCK",
    "CDLBELTHOLD",
    "CDLBREAKAWAY",
    "CDLCLOSINGMARUBOZU",
    "CDLCONCEALBABYSWALL",
    "CDLCOUNTERATTACK",
    "CDLDARKCLOUDCOVER",
    "CDLDOJI",
    "CDLDOJISTAR",
    "CDLDRAGONFLYDOJI",
    "CDLENGULFING",
    "CDLEVENINGDOJISTAR",
    "CDLEVENINGSTAR",
    "CDLGAPSIDESIDEWHITE",
    "CDLGRAVESTONEDOJI",
    "CDLHAMMER",
    "CDLHANGINGMAN",
    "CDLHARAMI",
    "CDLHARAMICROSS",
    "CDLHIGHWAVE",
    "CDLHIKKAKE",
    "CDLHIKKAKEMOD",
    "CDLHOMINGPIGEON",
    "CDLIDENTICAL3CROWS",
    "CDLINNECK",
    "CDLINVERTEDHAMMER",
    "CDLKICKING",
    "CDLKICKINGBYLENGTH",
    "CDLLADDERBOTTOM",
    "CDLLONGLEGGEDDOJI",
    "CDLLONGLINE",
    "CDLMARUBOZU",
    "CDLMATCHINGLOW",
    "CDLMATHOLD",
    "CDLMORNINGDOJISTAR",
    "CDLMORNINGSTAR",
    "CDLONNECK",
    "CDLPIERCING",
    "CDLRICKSHAWMAN",
    "CDLRISEFALL3METHODS",
    "CDLSEPARATINGLINES",
    "CDLSHOOTINGSTAR",
    "CDLSHORTLINE",
    "CDLSPINNINGTOP",
    "CDLSTALLEDPATTERN",
    "CDLSTICKSANDWICH",
    "CDLTAKURI",
    "CDLTASUKIGAP",
    "CDLTHRUSTING",
    "CDLTRISTAR",
    "CDLUNIQUE3RIVER",
    "CDLUPSIDEGAP2CROWS",
    "CDLXSIDEGAP3METHODS",
    "CEIL",
    "CMF",
    "CMO",
    "CMOU",
    "COPPOCK",
    "CORREL",
    "COS",
    "COSH",
    "CUMSUM",
    "CVI",
    "DEMA",
    "DIV",
    "DONCHIAN",
    "DPO",
    "DX",
    "EFI",
    "EMA",
    "ER",
    "ERI",
    "EXP",
    "FLOOR",
    "FOSC",
    "FRACTAL",
    "HA",
    "HMA",
    "HT_DCPERIOD",
    "HT_DCPHASE",
    "HT_PHASOR",
    "HT_SINE",
    "HT_TRENDLINE",
    "HT_TRENDMODE",
    "IMI",
    "KAMA",
    "KC",
    "KDJ",
    "LINEARREG",
    "LINEARREG_ANGLE",
    "LINEARREG_INTERCEPT",
    "LINEARREG_SLOPE",
    "LN",
    "LOG10",
    "MA",
    "MACD",
    "MACDEXT",
    "MACDFIX",
    "MAMA",
    "MARKETFI",
    "MASSI",
    "MAVP",
    "MAX",
    "MAXINDEX",
    "MEDPRICE",
    "MFI",
    "MIDPOINT",
    "MIDPRICE",
    "MIN",
    "MININDEX",
    "MINMAX",
    "MINMAXINDEX",
    "MINUS_DI",
    "MINUS_DM",
    "MOM",
    "MULT",
    "NATR",
    "NVI",
    "OBV",
    "PERCENTILE",
    "PERCENTRANK",
    "PLUS_DI",
    "PLUS_DM",
    "PPO",
    "PVI",
    "PVO",
    "PVT",
    "QSTICK",
    "RMA",
    "ROC",
    "ROCP",
    "ROCR",
    "ROCR100",
    "RSI",
    "RVI",
    "RVOL",
    "SAR",
    "SAREXT",
    "SIN",
    "SINH",
    "SMA",
    "SMI",
    "SQRT",
    "STDDEV",
    "STOCH",
    "STOCHF",
    "STOCHRSI",
    "SUB",
    "SUM",
    "SUPERTREND",
    "T3",
    "TAN",
    "TANH",
    "TEMA",
    "TRANGE",
    "TRIMA",
    "TRIX",
    "TSF",
    "TSI",
    "TYPPRICE",
    "ULTOSC",
    "VAR",
    "VHF",
    "VORTEX",
    "VWAP",
    "VWMA",
    "WAD",
    "WCLPRICE",
    "WILLR",
    "WMA",
    "ZLEMA",
]

__ta_version__: bytes
__TA_FUNCTION_NAMES__: list[str]

def _ta_initialize() -> None: ...
def _ta_shutdown(at_exit: bool = False) -> None: ...
def _ta_set_unstable_period(name: str, period: int) -> None: ...
def _ta_get_unstable_period(name: str) -> int: ...
def _ta_set_compatibility(value: int) -> None: ...
def _ta_get_compatibility() -> int: ...
def _ta_set_candle_settings(
    settingtype: int, rangetype: int, avgperiod: int, factor: float
) -> None: ...
def _ta_restore_candle_default_settings(settingtype: int) -> None: ...
@overload
def AC(
    high: _S,
    low: _S,
    fastperiod: SupportsIndex = 5,
    slowperiod: SupportsIndex = 34,
    signalperiod: SupportsIndex = 5,
) -> _S: ...
@overload
def AC(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    fastperiod: SupportsIndex = 5,
    slowperiod: SupportsIndex = 34,
    signalperiod: SupportsIndex = 5,
) -> _Floats: ...
@overload
def ACCBANDS(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 20) -> tuple[_S, _S, _S]: ...
@overload
def ACCBANDS(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 20
) -> tuple[_Floats, _Floats, _Floats]: ...
@overload
def ACOS(real: _S) -> _S: ...
@overload
def ACOS(real: npt.ArrayLike) -> _Floats: ...
@overload
def AD(high: _S, low: _S, close: _S, volume: _S) -> _S: ...
@overload
def AD(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, volume: npt.ArrayLike
) -> _Floats: ...
@overload
def ADD(real0: _S, real1: _S) -> _S: ...
@overload
def ADD(real0: npt.ArrayLike, real1: npt.ArrayLike) -> _Floats: ...
@overload
def ADOSC(
    high: _S,
    low: _S,
    close: _S,
    volume: _S,
    fastperiod: SupportsIndex = 3,
    slowperiod: SupportsIndex = 10,
) -> _S: ...
@overload
def ADOSC(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    volume: npt.ArrayLike,
    fastperiod: SupportsIndex = 3,
    slowperiod: SupportsIndex = 10,
) -> _Floats: ...
@overload
def ADR(high: _S, low: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def ADR(high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def ADX(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def ADX(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def ADXR(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def ADXR(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def AO(high: _S, low: _S, fastperiod: SupportsIndex = 5, slowperiod: SupportsIndex = 34) -> _S: ...
@overload
def AO(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    fastperiod: SupportsIndex = 5,
    slowperiod: SupportsIndex = 34,
) -> _Floats: ...
@overload
def APO(
    real: _S,
    fastperiod: SupportsIndex = 12,
    slowperiod: SupportsIndex = 26,
    matype: SupportsIndex = 1,
) -> _S: ...
@overload
def APO(
    real: npt.ArrayLike,
    fastperiod: SupportsIndex = 12,
    slowperiod: SupportsIndex = 26,
    matype: SupportsIndex = 1,
) -> _Floats: ...
@overload
def AROON(high: _S, low: _S, timeperiod: SupportsIndex = 14) -> tuple[_S, _S]: ...
@overload
def AROON(
    high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> tuple[_Floats, _Floats]: ...
@overload
def AROONOSC(high: _S, low: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def AROONOSC(
    high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def ASIN(real: _S) -> _S: ...
@overload
def ASIN(real: npt.ArrayLike) -> _Floats: ...
@overload
def ATAN(real: _S) -> _S: ...
@overload
def ATAN(real: npt.ArrayLike) -> _Floats: ...
@overload
def ATR(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def ATR(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def AVGDEV(real: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def AVGDEV(real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def AVGPRICE(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def AVGPRICE(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Floats: ...
@overload
def BBANDS(
    real: _S,
    timeperiod: SupportsIndex = 20,
    nbdevup: _Real = 2.0,
    nbdevdn: _Real = 2.0,
    matype: SupportsIndex = 0,
) -> tuple[_S, _S, _S]: ...
@overload
def BBANDS(
    real: npt.ArrayLike,
    timeperiod: SupportsIndex = 20,
    nbdevup: _Real = 2.0,
    nbdevdn: _Real = 2.0,
    matype: SupportsIndex = 0,
) -> tuple[_Floats, _Floats, _Floats]: ...
@overload
def BETA(real0: _S, real1: _S, timeperiod: SupportsIndex = 5) -> _S: ...
@overload
def BETA(real0: npt.ArrayLike, real1: npt.ArrayLike, timeperiod: SupportsIndex = 5) -> _Floats: ...
@overload
def BOP(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def BOP(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Floats: ...
@overload
def CCI(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def CCI(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def CDL2CROWS(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDL2CROWS(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDL3BLACKCROWS(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDL3BLACKCROWS(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDL3INSIDE(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDL3INSIDE(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDL3LINESTRIKE(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDL3LINESTRIKE(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDL3OUTSIDE(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDL3OUTSIDE(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDL3STARSINSOUTH(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDL3STARSINSOUTH(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDL3WHITESOLDIERS(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDL3WHITESOLDIERS(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLABANDONEDBABY(open: _S, high: _S, low: _S, close: _S, penetration: _Real = 0.3) -> _S: ...
@overload
def CDLABANDONEDBABY(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    penetration: _Real = 0.3,
) -> _Whole: ...
@overload
def CDLADVANCEBLOCK(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLADVANCEBLOCK(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLBELTHOLD(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLBELTHOLD(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLBREAKAWAY(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLBREAKAWAY(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLCLOSINGMARUBOZU(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLCLOSINGMARUBOZU(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLCONCEALBABYSWALL(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLCONCEALBABYSWALL(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLCOUNTERATTACK(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLCOUNTERATTACK(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLDARKCLOUDCOVER(open: _S, high: _S, low: _S, close: _S, penetration: _Real = 0.5) -> _S: ...
@overload
def CDLDARKCLOUDCOVER(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    penetration: _Real = 0.5,
) -> _Whole: ...
@overload
def CDLDOJI(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLDOJI(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLDOJISTAR(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLDOJISTAR(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLDRAGONFLYDOJI(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLDRAGONFLYDOJI(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLENGULFING(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLENGULFING(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLEVENINGDOJISTAR(open: _S, high: _S, low: _S, close: _S, penetration: _Real = 0.3) -> _S: ...
@overload
def CDLEVENINGDOJISTAR(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    penetration: _Real = 0.3,
) -> _Whole: ...
@overload
def CDLEVENINGSTAR(open: _S, high: _S, low: _S, close: _S, penetration: _Real = 0.3) -> _S: ...
@overload
def CDLEVENINGSTAR(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    penetration: _Real = 0.3,
) -> _Whole: ...
@overload
def CDLGAPSIDESIDEWHITE(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLGAPSIDESIDEWHITE(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLGRAVESTONEDOJI(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLGRAVESTONEDOJI(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLHAMMER(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLHAMMER(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLHANGINGMAN(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLHANGINGMAN(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLHARAMI(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLHARAMI(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLHARAMICROSS(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLHARAMICROSS(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLHIGHWAVE(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLHIGHWAVE(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLHIKKAKE(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLHIKKAKE(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLHIKKAKEMOD(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLHIKKAKEMOD(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLHOMINGPIGEON(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLHOMINGPIGEON(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLIDENTICAL3CROWS(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLIDENTICAL3CROWS(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLINNECK(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLINNECK(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLINVERTEDHAMMER(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLINVERTEDHAMMER(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLKICKING(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLKICKING(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLKICKINGBYLENGTH(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLKICKINGBYLENGTH(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLLADDERBOTTOM(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLLADDERBOTTOM(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLLONGLEGGEDDOJI(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLLONGLEGGEDDOJI(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLLONGLINE(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLLONGLINE(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLMARUBOZU(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLMARUBOZU(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLMATCHINGLOW(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLMATCHINGLOW(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLMATHOLD(open: _S, high: _S, low: _S, close: _S, penetration: _Real = 0.5) -> _S: ...
@overload
def CDLMATHOLD(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    penetration: _Real = 0.5,
) -> _Whole: ...
@overload
def CDLMORNINGDOJISTAR(open: _S, high: _S, low: _S, close: _S, penetration: _Real = 0.3) -> _S: ...
@overload
def CDLMORNINGDOJISTAR(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    penetration: _Real = 0.3,
) -> _Whole: ...
@overload
def CDLMORNINGSTAR(open: _S, high: _S, low: _S, close: _S, penetration: _Real = 0.3) -> _S: ...
@overload
def CDLMORNINGSTAR(
    open: npt.ArrayLike,
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    penetration: _Real = 0.3,
) -> _Whole: ...
@overload
def CDLONNECK(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLONNECK(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLPIERCING(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLPIERCING(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLRICKSHAWMAN(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLRICKSHAWMAN(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLRISEFALL3METHODS(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLRISEFALL3METHODS(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLSEPARATINGLINES(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLSEPARATINGLINES(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLSHOOTINGSTAR(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLSHOOTINGSTAR(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLSHORTLINE(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLSHORTLINE(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLSPINNINGTOP(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLSPINNINGTOP(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLSTALLEDPATTERN(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLSTALLEDPATTERN(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLSTICKSANDWICH(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLSTICKSANDWICH(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLTAKURI(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLTAKURI(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLTASUKIGAP(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLTASUKIGAP(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLTHRUSTING(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLTHRUSTING(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLTRISTAR(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLTRISTAR(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLUNIQUE3RIVER(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLUNIQUE3RIVER(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLUPSIDEGAP2CROWS(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLUPSIDEGAP2CROWS(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CDLXSIDEGAP3METHODS(open: _S, high: _S, low: _S, close: _S) -> _S: ...
@overload
def CDLXSIDEGAP3METHODS(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> _Whole: ...
@overload
def CEIL(real: _S) -> _S: ...
@overload
def CEIL(real: npt.ArrayLike) -> _Floats: ...
@overload
def CMF(high: _S, low: _S, close: _S, volume: _S, timeperiod: SupportsIndex = 20) -> _S: ...
@overload
def CMF(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    volume: npt.ArrayLike,
    timeperiod: SupportsIndex = 20,
) -> _Floats: ...
@overload
def CMO(real: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def CMO(real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def CMOU(real: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def CMOU(real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def COPPOCK(
    real: _S,
    wmaperiod: SupportsIndex = 10,
    roc1period: SupportsIndex = 11,
    roc2period: SupportsIndex = 14,
) -> _S: ...
@overload
def COPPOCK(
    real: npt.ArrayLike,
    wmaperiod: SupportsIndex = 10,
    roc1period: SupportsIndex = 11,
    roc2period: SupportsIndex = 14,
) -> _Floats: ...
@overload
def CORREL(real0: _S, real1: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def CORREL(
    real0: npt.ArrayLike, real1: npt.ArrayLike, timeperiod: SupportsIndex = 30
) -> _Floats: ...
@overload
def COS(real: _S) -> _S: ...
@overload
def COS(real: npt.ArrayLike) -> _Floats: ...
@overload
def COSH(real: _S) -> _S: ...
@overload
def COSH(real: npt.ArrayLike) -> _Floats: ...
@overload
def CUMSUM(real: _S) -> _S: ...
@overload
def CUMSUM(real: npt.ArrayLike) -> _Floats: ...
@overload
def CVI(high: _S, low: _S, timeperiod: SupportsIndex = 10, rocperiod: SupportsIndex = 10) -> _S: ...
@overload
def CVI(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    timeperiod: SupportsIndex = 10,
    rocperiod: SupportsIndex = 10,
) -> _Floats: ...
@overload
def DEMA(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def DEMA(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def DIV(real0: _S, real1: _S) -> _S: ...
@overload
def DIV(real0: npt.ArrayLike, real1: npt.ArrayLike) -> _Floats: ...
@overload
def DONCHIAN(high: _S, low: _S, timeperiod: SupportsIndex = 20) -> tuple[_S, _S, _S]: ...
@overload
def DONCHIAN(
    high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 20
) -> tuple[_Floats, _Floats, _Floats]: ...
@overload
def DPO(real: _S, timeperiod: SupportsIndex = 20) -> _S: ...
@overload
def DPO(real: npt.ArrayLike, timeperiod: SupportsIndex = 20) -> _Floats: ...
@overload
def DX(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def DX(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def EFI(close: _S, volume: _S, timeperiod: SupportsIndex = 13) -> _S: ...
@overload
def EFI(close: npt.ArrayLike, volume: npt.ArrayLike, timeperiod: SupportsIndex = 13) -> _Floats: ...
@overload
def EMA(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def EMA(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def ER(real: _S, timeperiod: SupportsIndex = 10) -> _S: ...
@overload
def ER(real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> _Floats: ...
@overload
def ERI(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 13) -> tuple[_S, _S]: ...
@overload
def ERI(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 13
) -> tuple[_Floats, _Floats]: ...
@overload
def EXP(real: _S) -> _S: ...
@overload
def EXP(real: npt.ArrayLike) -> _Floats: ...
@overload
def FLOOR(real: _S) -> _S: ...
@overload
def FLOOR(real: npt.ArrayLike) -> _Floats: ...
@overload
def FOSC(real: _S, timeperiod: SupportsIndex = 5) -> _S: ...
@overload
def FOSC(real: npt.ArrayLike, timeperiod: SupportsIndex = 5) -> _Floats: ...
@overload
def FRACTAL(
    high: _S, low: _S, leftbars: SupportsIndex = 2, rightbars: SupportsIndex = 2
) -> tuple[_S, _S]: ...
@overload
def FRACTAL(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    leftbars: SupportsIndex = 2,
    rightbars: SupportsIndex = 2,
) -> tuple[_Whole, _Whole]: ...
@overload
def HA(open: _S, high: _S, low: _S, close: _S) -> tuple[_S, _S, _S, _S]: ...
@overload
def HA(
    open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
) -> tuple[_Floats, _Floats, _Floats, _Floats]: ...
@overload
def HMA(real: _S, timeperiod: SupportsIndex = 20) -> _S: ...
@overload
def HMA(real: npt.ArrayLike, timeperiod: SupportsIndex = 20) -> _Floats: ...
@overload
def HT_DCPERIOD(real: _S) -> _S: ...
@overload
def HT_DCPERIOD(real: npt.ArrayLike) -> _Floats: ...
@overload
def HT_DCPHASE(real: _S) -> _S: ...
@overload
def HT_DCPHASE(real: npt.ArrayLike) -> _Floats: ...
@overload
def HT_PHASOR(real: _S) -> tuple[_S, _S]: ...
@overload
def HT_PHASOR(real: npt.ArrayLike) -> tuple[_Floats, _Floats]: ...
@overload
def HT_SINE(real: _S) -> tuple[_S, _S]: ...
@overload
def HT_SINE(real: npt.ArrayLike) -> tuple[_Floats, _Floats]: ...
@overload
def HT_TRENDLINE(real: _S) -> _S: ...
@overload
def HT_TRENDLINE(real: npt.ArrayLike) -> _Floats: ...
@overload
def HT_TRENDMODE(real: _S) -> _S: ...
@overload
def HT_TRENDMODE(real: npt.ArrayLike) -> _Whole: ...
@overload
def IMI(open: _S, close: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def IMI(open: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def KAMA(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def KAMA(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def KC(
    high: _S,
    low: _S,
    close: _S,
    timeperiod: SupportsIndex = 20,
    atrperiod: SupportsIndex = 10,
    nbdev: _Real = 2.0,
) -> tuple[_S, _S, _S]: ...
@overload
def KC(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    timeperiod: SupportsIndex = 20,
    atrperiod: SupportsIndex = 10,
    nbdev: _Real = 2.0,
) -> tuple[_Floats, _Floats, _Floats]: ...
@overload
def KDJ(
    high: _S,
    low: _S,
    close: _S,
    fastk_period: SupportsIndex = 9,
    slowk_period: SupportsIndex = 3,
    slowk_matype: SupportsIndex = 13,
    slowd_period: SupportsIndex = 3,
    slowd_matype: SupportsIndex = 13,
) -> tuple[_S, _S, _S]: ...
@overload
def KDJ(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    fastk_period: SupportsIndex = 9,
    slowk_period: SupportsIndex = 3,
    slowk_matype: SupportsIndex = 13,
    slowd_period: SupportsIndex = 3,
    slowd_matype: SupportsIndex = 13,
) -> tuple[_Floats, _Floats, _Floats]: ...
@overload
def LINEARREG(real: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def LINEARREG(real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def LINEARREG_ANGLE(real: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def LINEARREG_ANGLE(real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def LINEARREG_INTERCEPT(real: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def LINEARREG_INTERCEPT(real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def LINEARREG_SLOPE(real: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def LINEARREG_SLOPE(real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def LN(real: _S) -> _S: ...
@overload
def LN(real: npt.ArrayLike) -> _Floats: ...
@overload
def LOG10(real: _S) -> _S: ...
@overload
def LOG10(real: npt.ArrayLike) -> _Floats: ...
@overload
def MA(real: _S, timeperiod: SupportsIndex = 30, matype: SupportsIndex = 0) -> _S: ...
@overload
def MA(
    real: npt.ArrayLike, timeperiod: SupportsIndex = 30, matype: SupportsIndex = 0
) -> _Floats: ...
@overload
def MACD(
    real: _S,
    fastperiod: SupportsIndex = 12,
    slowperiod: SupportsIndex = 26,
    signalperiod: SupportsIndex = 9,
) -> tuple[_S, _S, _S]: ...
@overload
def MACD(
    real: npt.ArrayLike,
    fastperiod: SupportsIndex = 12,
    slowperiod: SupportsIndex = 26,
    signalperiod: SupportsIndex = 9,
) -> tuple[_Floats, _Floats, _Floats]: ...
@overload
def MACDEXT(
    real: _S,
    fastperiod: SupportsIndex = 12,
    fastmatype: SupportsIndex = 0,
    slowperiod: SupportsIndex = 26,
    slowmatype: SupportsIndex = 0,
    signalperiod: SupportsIndex = 9,
    signalmatype: SupportsIndex = 0,
) -> tuple[_S, _S, _S]: ...
@overload
def MACDEXT(
    real: npt.ArrayLike,
    fastperiod: SupportsIndex = 12,
    fastmatype: SupportsIndex = 0,
    slowperiod: SupportsIndex = 26,
    slowmatype: SupportsIndex = 0,
    signalperiod: SupportsIndex = 9,
    signalmatype: SupportsIndex = 0,
) -> tuple[_Floats, _Floats, _Floats]: ...
@overload
def MACDFIX(real: _S, signalperiod: SupportsIndex = 9) -> tuple[_S, _S, _S]: ...
@overload
def MACDFIX(
    real: npt.ArrayLike, signalperiod: SupportsIndex = 9
) -> tuple[_Floats, _Floats, _Floats]: ...
@overload
def MAMA(real: _S, fastlimit: _Real = 0.5, slowlimit: _Real = 0.05) -> tuple[_S, _S]: ...
@overload
def MAMA(
    real: npt.ArrayLike, fastlimit: _Real = 0.5, slowlimit: _Real = 0.05
) -> tuple[_Floats, _Floats]: ...
@overload
def MARKETFI(high: _S, low: _S, volume: _S) -> _S: ...
@overload
def MARKETFI(high: npt.ArrayLike, low: npt.ArrayLike, volume: npt.ArrayLike) -> _Floats: ...
@overload
def MASSI(
    high: _S, low: _S, fastperiod: SupportsIndex = 9, slowperiod: SupportsIndex = 25
) -> _S: ...
@overload
def MASSI(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    fastperiod: SupportsIndex = 9,
    slowperiod: SupportsIndex = 25,
) -> _Floats: ...
@overload
def MAVP(
    real: _S,
    periods: _S,
    minperiod: SupportsIndex = 2,
    maxperiod: SupportsIndex = 30,
    matype: SupportsIndex = 0,
) -> _S: ...
@overload
def MAVP(
    real: npt.ArrayLike,
    periods: npt.ArrayLike,
    minperiod: SupportsIndex = 2,
    maxperiod: SupportsIndex = 30,
    matype: SupportsIndex = 0,
) -> _Floats: ...
@overload
def MAX(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def MAX(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def MAXINDEX(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def MAXINDEX(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Whole: ...
@overload
def MEDPRICE(high: _S, low: _S) -> _S: ...
@overload
def MEDPRICE(high: npt.ArrayLike, low: npt.ArrayLike) -> _Floats: ...
@overload
def MFI(high: _S, low: _S, close: _S, volume: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def MFI(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    volume: npt.ArrayLike,
    timeperiod: SupportsIndex = 14,
) -> _Floats: ...
@overload
def MIDPOINT(real: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def MIDPOINT(real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def MIDPRICE(high: _S, low: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def MIDPRICE(
    high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def MIN(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def MIN(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def MININDEX(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def MININDEX(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Whole: ...
@overload
def MINMAX(real: _S, timeperiod: SupportsIndex = 30) -> tuple[_S, _S]: ...
@overload
def MINMAX(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> tuple[_Floats, _Floats]: ...
@overload
def MINMAXINDEX(real: _S, timeperiod: SupportsIndex = 30) -> tuple[_S, _S]: ...
@overload
def MINMAXINDEX(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> tuple[_Whole, _Whole]: ...
@overload
def MINUS_DI(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def MINUS_DI(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def MINUS_DM(high: _S, low: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def MINUS_DM(
    high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def MOM(real: _S, timeperiod: SupportsIndex = 10) -> _S: ...
@overload
def MOM(real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> _Floats: ...
@overload
def MULT(real0: _S, real1: _S) -> _S: ...
@overload
def MULT(real0: npt.ArrayLike, real1: npt.ArrayLike) -> _Floats: ...
@overload
def NATR(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def NATR(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def NVI(close: _S, volume: _S) -> _S: ...
@overload
def NVI(close: npt.ArrayLike, volume: npt.ArrayLike) -> _Floats: ...
@overload
def OBV(real: _S, volume: _S) -> _S: ...
@overload
def OBV(real: npt.ArrayLike, volume: npt.ArrayLike) -> _Floats: ...
@overload
def PERCENTILE(real: _S, timeperiod: SupportsIndex = 30, percentile: _Real = 50.0) -> _S: ...
@overload
def PERCENTILE(
    real: npt.ArrayLike, timeperiod: SupportsIndex = 30, percentile: _Real = 50.0
) -> _Floats: ...
@overload
def PERCENTRANK(real: _S, timeperiod: SupportsIndex = 100) -> _S: ...
@overload
def PERCENTRANK(real: npt.ArrayLike, timeperiod: SupportsIndex = 100) -> _Floats: ...
@overload
def PLUS_DI(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def PLUS_DI(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def PLUS_DM(high: _S, low: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def PLUS_DM(high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def PPO(
    real: _S,
    fastperiod: SupportsIndex = 12,
    slowperiod: SupportsIndex = 26,
    matype: SupportsIndex = 1,
) -> _S: ...
@overload
def PPO(
    real: npt.ArrayLike,
    fastperiod: SupportsIndex = 12,
    slowperiod: SupportsIndex = 26,
    matype: SupportsIndex = 1,
) -> _Floats: ...
@overload
def PVI(close: _S, volume: _S) -> _S: ...
@overload
def PVI(close: npt.ArrayLike, volume: npt.ArrayLike) -> _Floats: ...
@overload
def PVO(
    volume: _S,
    fastperiod: SupportsIndex = 12,
    slowperiod: SupportsIndex = 26,
    matype: SupportsIndex = 1,
) -> _S: ...
@overload
def PVO(
    volume: npt.ArrayLike,
    fastperiod: SupportsIndex = 12,
    slowperiod: SupportsIndex = 26,
    matype: SupportsIndex = 1,
) -> _Floats: ...
@overload
def PVT(close: _S, volume: _S) -> _S: ...
@overload
def PVT(close: npt.ArrayLike, volume: npt.ArrayLike) -> _Floats: ...
@overload
def QSTICK(open: _S, close: _S, timeperiod: SupportsIndex = 10) -> _S: ...
@overload
def QSTICK(
    open: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 10
) -> _Floats: ...
@overload
def RMA(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def RMA(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def ROC(real: _S, timeperiod: SupportsIndex = 10) -> _S: ...
@overload
def ROC(real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> _Floats: ...
@overload
def ROCP(real: _S, timeperiod: SupportsIndex = 10) -> _S: ...
@overload
def ROCP(real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> _Floats: ...
@overload
def ROCR(real: _S, timeperiod: SupportsIndex = 10) -> _S: ...
@overload
def ROCR(real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> _Floats: ...
@overload
def ROCR100(real: _S, timeperiod: SupportsIndex = 10) -> _S: ...
@overload
def ROCR100(real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> _Floats: ...
@overload
def RSI(real: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def RSI(real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def RVI(real: _S, timeperiod: SupportsIndex = 14, stddevperiod: SupportsIndex = 10) -> _S: ...
@overload
def RVI(
    real: npt.ArrayLike, timeperiod: SupportsIndex = 14, stddevperiod: SupportsIndex = 10
) -> _Floats: ...
@overload
def RVOL(volume: _S, timeperiod: SupportsIndex = 20) -> _S: ...
@overload
def RVOL(volume: npt.ArrayLike, timeperiod: SupportsIndex = 20) -> _Floats: ...
@overload
def SAR(high: _S, low: _S, acceleration: _Real = 0.02, maximum: _Real = 0.2) -> _S: ...
@overload
def SAR(
    high: npt.ArrayLike, low: npt.ArrayLike, acceleration: _Real = 0.02, maximum: _Real = 0.2
) -> _Floats: ...
@overload
def SAREXT(
    high: _S,
    low: _S,
    startvalue: _Real = 0.0,
    offsetonreverse: _Real = 0.0,
    accelerationinitlong: _Real = 0.02,
    accelerationlong: _Real = 0.02,
    accelerationmaxlong: _Real = 0.2,
    accelerationinitshort: _Real = 0.02,
    accelerationshort: _Real = 0.02,
    accelerationmaxshort: _Real = 0.2,
) -> _S: ...
@overload
def SAREXT(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    startvalue: _Real = 0.0,
    offsetonreverse: _Real = 0.0,
    accelerationinitlong: _Real = 0.02,
    accelerationlong: _Real = 0.02,
    accelerationmaxlong: _Real = 0.2,
    accelerationinitshort: _Real = 0.02,
    accelerationshort: _Real = 0.02,
    accelerationmaxshort: _Real = 0.2,
) -> _Floats: ...
@overload
def SIN(real: _S) -> _S: ...
@overload
def SIN(real: npt.ArrayLike) -> _Floats: ...
@overload
def SINH(real: _S) -> _S: ...
@overload
def SINH(real: npt.ArrayLike) -> _Floats: ...
@overload
def SMA(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def SMA(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def SMI(
    high: _S,
    low: _S,
    close: _S,
    timeperiod: SupportsIndex = 13,
    fastperiod: SupportsIndex = 2,
    slowperiod: SupportsIndex = 25,
    signalperiod: SupportsIndex = 9,
) -> tuple[_S, _S]: ...
@overload
def SMI(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    timeperiod: SupportsIndex = 13,
    fastperiod: SupportsIndex = 2,
    slowperiod: SupportsIndex = 25,
    signalperiod: SupportsIndex = 9,
) -> tuple[_Floats, _Floats]: ...
@overload
def SQRT(real: _S) -> _S: ...
@overload
def SQRT(real: npt.ArrayLike) -> _Floats: ...
@overload
def STDDEV(real: _S, timeperiod: SupportsIndex = 5, nbdev: _Real = 1.0) -> _S: ...
@overload
def STDDEV(real: npt.ArrayLike, timeperiod: SupportsIndex = 5, nbdev: _Real = 1.0) -> _Floats: ...
@overload
def STOCH(
    high: _S,
    low: _S,
    close: _S,
    fastk_period: SupportsIndex = 5,
    slowk_period: SupportsIndex = 3,
    slowk_matype: SupportsIndex = 0,
    slowd_period: SupportsIndex = 3,
    slowd_matype: SupportsIndex = 0,
) -> tuple[_S, _S]: ...
@overload
def STOCH(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    fastk_period: SupportsIndex = 5,
    slowk_period: SupportsIndex = 3,
    slowk_matype: SupportsIndex = 0,
    slowd_period: SupportsIndex = 3,
    slowd_matype: SupportsIndex = 0,
) -> tuple[_Floats, _Floats]: ...
@overload
def STOCHF(
    high: _S,
    low: _S,
    close: _S,
    fastk_period: SupportsIndex = 5,
    fastd_period: SupportsIndex = 3,
    fastd_matype: SupportsIndex = 0,
) -> tuple[_S, _S]: ...
@overload
def STOCHF(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    fastk_period: SupportsIndex = 5,
    fastd_period: SupportsIndex = 3,
    fastd_matype: SupportsIndex = 0,
) -> tuple[_Floats, _Floats]: ...
@overload
def STOCHRSI(
    real: _S,
    timeperiod: SupportsIndex = 14,
    fastk_period: SupportsIndex = 5,
    fastd_period: SupportsIndex = 3,
    fastd_matype: SupportsIndex = 0,
) -> tuple[_S, _S]: ...
@overload
def STOCHRSI(
    real: npt.ArrayLike,
    timeperiod: SupportsIndex = 14,
    fastk_period: SupportsIndex = 5,
    fastd_period: SupportsIndex = 3,
    fastd_matype: SupportsIndex = 0,
) -> tuple[_Floats, _Floats]: ...
@overload
def SUB(real0: _S, real1: _S) -> _S: ...
@overload
def SUB(real0: npt.ArrayLike, real1: npt.ArrayLike) -> _Floats: ...
@overload
def SUM(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def SUM(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def SUPERTREND(
    high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 10, multiplier: _Real = 3.0
) -> tuple[_S, _S]: ...
@overload
def SUPERTREND(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    timeperiod: SupportsIndex = 10,
    multiplier: _Real = 3.0,
) -> tuple[_Floats, _Whole]: ...
@overload
def T3(real: _S, timeperiod: SupportsIndex = 5, vfactor: _Real = 0.7) -> _S: ...
@overload
def T3(real: npt.ArrayLike, timeperiod: SupportsIndex = 5, vfactor: _Real = 0.7) -> _Floats: ...
@overload
def TAN(real: _S) -> _S: ...
@overload
def TAN(real: npt.ArrayLike) -> _Floats: ...
@overload
def TANH(real: _S) -> _S: ...
@overload
def TANH(real: npt.ArrayLike) -> _Floats: ...
@overload
def TEMA(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def TEMA(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def TRANGE(high: _S, low: _S, close: _S) -> _S: ...
@overload
def TRANGE(high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Floats: ...
@overload
def TRIMA(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def TRIMA(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def TRIX(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def TRIX(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def TSF(real: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def TSF(real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> _Floats: ...
@overload
def TSI(real: _S, firstperiod: SupportsIndex = 25, secondperiod: SupportsIndex = 13) -> _S: ...
@overload
def TSI(
    real: npt.ArrayLike, firstperiod: SupportsIndex = 25, secondperiod: SupportsIndex = 13
) -> _Floats: ...
@overload
def TYPPRICE(high: _S, low: _S, close: _S) -> _S: ...
@overload
def TYPPRICE(high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Floats: ...
@overload
def ULTOSC(
    high: _S,
    low: _S,
    close: _S,
    timeperiod1: SupportsIndex = 7,
    timeperiod2: SupportsIndex = 14,
    timeperiod3: SupportsIndex = 28,
) -> _S: ...
@overload
def ULTOSC(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    close: npt.ArrayLike,
    timeperiod1: SupportsIndex = 7,
    timeperiod2: SupportsIndex = 14,
    timeperiod3: SupportsIndex = 28,
) -> _Floats: ...
@overload
def VAR(real: _S, timeperiod: SupportsIndex = 5, nbdev: _Real = 1.0) -> _S: ...
@overload
def VAR(real: npt.ArrayLike, timeperiod: SupportsIndex = 5, nbdev: _Real = 1.0) -> _Floats: ...
@overload
def VHF(real: _S, timeperiod: SupportsIndex = 28) -> _S: ...
@overload
def VHF(real: npt.ArrayLike, timeperiod: SupportsIndex = 28) -> _Floats: ...
@overload
def VORTEX(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 14) -> tuple[_S, _S]: ...
@overload
def VORTEX(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> tuple[_Floats, _Floats]: ...
@overload
def VWAP(high: _S, low: _S, close: _S, volume: _S) -> _S: ...
@overload
def VWAP(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, volume: npt.ArrayLike
) -> _Floats: ...
@overload
def VWMA(real: _S, volume: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def VWMA(real: npt.ArrayLike, volume: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def WAD(high: _S, low: _S, close: _S) -> _S: ...
@overload
def WAD(high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Floats: ...
@overload
def WCLPRICE(high: _S, low: _S, close: _S) -> _S: ...
@overload
def WCLPRICE(high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> _Floats: ...
@overload
def WILLR(high: _S, low: _S, close: _S, timeperiod: SupportsIndex = 14) -> _S: ...
@overload
def WILLR(
    high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
) -> _Floats: ...
@overload
def WMA(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def WMA(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...
@overload
def ZLEMA(real: _S, timeperiod: SupportsIndex = 30) -> _S: ...
@overload
def ZLEMA(real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> _Floats: ...

AC_Stream = _stream.AC
ACCBANDS_Stream = _stream.ACCBANDS
ACOS_Stream = _stream.ACOS
AD_Stream = _stream.AD
ADD_Stream = _stream.ADD
ADOSC_Stream = _stream.ADOSC
ADR_Stream = _stream.ADR
ADX_Stream = _stream.ADX
ADXR_Stream = _stream.ADXR
AO_Stream = _stream.AO
APO_Stream = _stream.APO
AROON_Stream = _stream.AROON
AROONOSC_Stream = _stream.AROONOSC
ASIN_Stream = _stream.ASIN
ATAN_Stream = _stream.ATAN
ATR_Stream = _stream.ATR
AVGDEV_Stream = _stream.AVGDEV
AVGPRICE_Stream = _stream.AVGPRICE
BBANDS_Stream = _stream.BBANDS
BETA_Stream = _stream.BETA
BOP_Stream = _stream.BOP
CCI_Stream = _stream.CCI
CDL2CROWS_Stream = _stream.CDL2CROWS
CDL3BLACKCROWS_Stream = _stream.CDL3BLACKCROWS
CDL3INSIDE_Stream = _stream.CDL3INSIDE
CDL3LINESTRIKE_Stream = _stream.CDL3LINESTRIKE
CDL3OUTSIDE_Stream = _stream.CDL3OUTSIDE
CDL3STARSINSOUTH_Stream = _stream.CDL3STARSINSOUTH
CDL3WHITESOLDIERS_Stream = _stream.CDL3WHITESOLDIERS
CDLABANDONEDBABY_Stream = _stream.CDLABANDONEDBABY
CDLADVANCEBLOCK_Stream = _stream.CDLADVANCEBLOCK
CDLBELTHOLD_Stream = _stream.CDLBELTHOLD
CDLBREAKAWAY_Stream = _stream.CDLBREAKAWAY
CDLCLOSINGMARUBOZU_Stream = _stream.CDLCLOSINGMARUBOZU
CDLCONCEALBABYSWALL_Stream = _stream.CDLCONCEALBABYSWALL
CDLCOUNTERATTACK_Stream = _stream.CDLCOUNTERATTACK
CDLDARKCLOUDCOVER_Stream = _stream.CDLDARKCLOUDCOVER
CDLDOJI_Stream = _stream.CDLDOJI
CDLDOJISTAR_Stream = _stream.CDLDOJISTAR
CDLDRAGONFLYDOJI_Stream = _stream.CDLDRAGONFLYDOJI
CDLENGULFING_Stream = _stream.CDLENGULFING
CDLEVENINGDOJISTAR_Stream = _stream.CDLEVENINGDOJISTAR
CDLEVENINGSTAR_Stream = _stream.CDLEVENINGSTAR
CDLGAPSIDESIDEWHITE_Stream = _stream.CDLGAPSIDESIDEWHITE
CDLGRAVESTONEDOJI_Stream = _stream.CDLGRAVESTONEDOJI
CDLHAMMER_Stream = _stream.CDLHAMMER
CDLHANGINGMAN_Stream = _stream.CDLHANGINGMAN
CDLHARAMI_Stream = _stream.CDLHARAMI
CDLHARAMICROSS_Stream = _stream.CDLHARAMICROSS
CDLHIGHWAVE_Stream = _stream.CDLHIGHWAVE
CDLHIKKAKE_Stream = _stream.CDLHIKKAKE
CDLHIKKAKEMOD_Stream = _stream.CDLHIKKAKEMOD
CDLHOMINGPIGEON_Stream = _stream.CDLHOMINGPIGEON
CDLIDENTICAL3CROWS_Stream = _stream.CDLIDENTICAL3CROWS
CDLINNECK_Stream = _stream.CDLINNECK
CDLINVERTEDHAMMER_Stream = _stream.CDLINVERTEDHAMMER
CDLKICKING_Stream = _stream.CDLKICKING
CDLKICKINGBYLENGTH_Stream = _stream.CDLKICKINGBYLENGTH
CDLLADDERBOTTOM_Stream = _stream.CDLLADDERBOTTOM
CDLLONGLEGGEDDOJI_Stream = _stream.CDLLONGLEGGEDDOJI
CDLLONGLINE_Stream = _stream.CDLLONGLINE
CDLMARUBOZU_Stream = _stream.CDLMARUBOZU
CDLMATCHINGLOW_Stream = _stream.CDLMATCHINGLOW
CDLMATHOLD_Stream = _stream.CDLMATHOLD
CDLMORNINGDOJISTAR_Stream = _stream.CDLMORNINGDOJISTAR
CDLMORNINGSTAR_Stream = _stream.CDLMORNINGSTAR
CDLONNECK_Stream = _stream.CDLONNECK
CDLPIERCING_Stream = _stream.CDLPIERCING
CDLRICKSHAWMAN_Stream = _stream.CDLRICKSHAWMAN
CDLRISEFALL3METHODS_Stream = _stream.CDLRISEFALL3METHODS
CDLSEPARATINGLINES_Stream = _stream.CDLSEPARATINGLINES
CDLSHOOTINGSTAR_Stream = _stream.CDLSHOOTINGSTAR
CDLSHORTLINE_Stream = _stream.CDLSHORTLINE
CDLSPINNINGTOP_Stream = _stream.CDLSPINNINGTOP
CDLSTALLEDPATTERN_Stream = _stream.CDLSTALLEDPATTERN
CDLSTICKSANDWICH_Stream = _stream.CDLSTICKSANDWICH
CDLTAKURI_Stream = _stream.CDLTAKURI
CDLTASUKIGAP_Stream = _stream.CDLTASUKIGAP
CDLTHRUSTING_Stream = _stream.CDLTHRUSTING
CDLTRISTAR_Stream = _stream.CDLTRISTAR
CDLUNIQUE3RIVER_Stream = _stream.CDLUNIQUE3RIVER
CDLUPSIDEGAP2CROWS_Stream = _stream.CDLUPSIDEGAP2CROWS
CDLXSIDEGAP3METHODS_Stream = _stream.CDLXSIDEGAP3METHODS
CEIL_Stream = _stream.CEIL
CMF_Stream = _stream.CMF
CMO_Stream = _stream.CMO
CMOU_Stream = _stream.CMOU
COPPOCK_Stream = _stream.COPPOCK
CORREL_Stream = _stream.CORREL
COS_Stream = _stream.COS
COSH_Stream = _stream.COSH
CUMSUM_Stream = _stream.CUMSUM
CVI_Stream = _stream.CVI
DEMA_Stream = _stream.DEMA
DIV_Stream = _stream.DIV
DONCHIAN_Stream = _stream.DONCHIAN
DPO_Stream = _stream.DPO
DX_Stream = _stream.DX
EFI_Stream = _stream.EFI
EMA_Stream = _stream.EMA
ER_Stream = _stream.ER
ERI_Stream = _stream.ERI
EXP_Stream = _stream.EXP
FLOOR_Stream = _stream.FLOOR
FOSC_Stream = _stream.FOSC
FRACTAL_Stream = _stream.FRACTAL
HA_Stream = _stream.HA
HMA_Stream = _stream.HMA
HT_DCPERIOD_Stream = _stream.HT_DCPERIOD
HT_DCPHASE_Stream = _stream.HT_DCPHASE
HT_PHASOR_Stream = _stream.HT_PHASOR
HT_SINE_Stream = _stream.HT_SINE
HT_TRENDLINE_Stream = _stream.HT_TRENDLINE
HT_TRENDMODE_Stream = _stream.HT_TRENDMODE
IMI_Stream = _stream.IMI
KAMA_Stream = _stream.KAMA
KC_Stream = _stream.KC
KDJ_Stream = _stream.KDJ
LINEARREG_Stream = _stream.LINEARREG
LINEARREG_ANGLE_Stream = _stream.LINEARREG_ANGLE
LINEARREG_INTERCEPT_Stream = _stream.LINEARREG_INTERCEPT
LINEARREG_SLOPE_Stream = _stream.LINEARREG_SLOPE
LN_Stream = _stream.LN
LOG10_Stream = _stream.LOG10
MA_Stream = _stream.MA
MACD_Stream = _stream.MACD
MACDEXT_Stream = _stream.MACDEXT
MACDFIX_Stream = _stream.MACDFIX
MAMA_Stream = _stream.MAMA
MARKETFI_Stream = _stream.MARKETFI
MASSI_Stream = _stream.MASSI
MAVP_Stream = _stream.MAVP
MAX_Stream = _stream.MAX
MAXINDEX_Stream = _stream.MAXINDEX
MEDPRICE_Stream = _stream.MEDPRICE
MFI_Stream = _stream.MFI
MIDPOINT_Stream = _stream.MIDPOINT
MIDPRICE_Stream = _stream.MIDPRICE
MIN_Stream = _stream.MIN
MININDEX_Stream = _stream.MININDEX
MINMAX_Stream = _stream.MINMAX
MINMAXINDEX_Stream = _stream.MINMAXINDEX
MINUS_DI_Stream = _stream.MINUS_DI
MINUS_DM_Stream = _stream.MINUS_DM
MOM_Stream = _stream.MOM
MULT_Stream = _stream.MULT
NATR_Stream = _stream.NATR
NVI_Stream = _stream.NVI
OBV_Stream = _stream.OBV
PERCENTILE_Stream = _stream.PERCENTILE
PERCENTRANK_Stream = _stream.PERCENTRANK
PLUS_DI_Stream = _stream.PLUS_DI
PLUS_DM_Stream = _stream.PLUS_DM
PPO_Stream = _stream.PPO
PVI_Stream = _stream.PVI
PVO_Stream = _stream.PVO
PVT_Stream = _stream.PVT
QSTICK_Stream = _stream.QSTICK
RMA_Stream = _stream.RMA
ROC_Stream = _stream.ROC
ROCP_Stream = _stream.ROCP
ROCR_Stream = _stream.ROCR
ROCR100_Stream = _stream.ROCR100
RSI_Stream = _stream.RSI
RVI_Stream = _stream.RVI
RVOL_Stream = _stream.RVOL
SAR_Stream = _stream.SAR
SAREXT_Stream = _stream.SAREXT
SIN_Stream = _stream.SIN
SINH_Stream = _stream.SINH
SMA_Stream = _stream.SMA
SMI_Stream = _stream.SMI
SQRT_Stream = _stream.SQRT
STDDEV_Stream = _stream.STDDEV
STOCH_Stream = _stream.STOCH
STOCHF_Stream = _stream.STOCHF
STOCHRSI_Stream = _stream.STOCHRSI
SUB_Stream = _stream.SUB
SUM_Stream = _stream.SUM
SUPERTREND_Stream = _stream.SUPERTREND
T3_Stream = _stream.T3
TAN_Stream = _stream.TAN
TANH_Stream = _stream.TANH
TEMA_Stream = _stream.TEMA
TRANGE_Stream = _stream.TRANGE
TRIMA_Stream = _stream.TRIMA
TRIX_Stream = _stream.TRIX
TSF_Stream = _stream.TSF
TSI_Stream = _stream.TSI
TYPPRICE_Stream = _stream.TYPPRICE
ULTOSC_Stream = _stream.ULTOSC
VAR_Stream = _stream.VAR
VHF_Stream = _stream.VHF
VORTEX_Stream = _stream.VORTEX
VWAP_Stream = _stream.VWAP
VWMA_Stream = _stream.VWMA
WAD_Stream = _stream.WAD
WCLPRICE_Stream = _stream.WCLPRICE
WILLR_Stream = _stream.WILLR
WMA_Stream = _stream.WMA
ZLEMA_Stream = _stream.ZLEMA
