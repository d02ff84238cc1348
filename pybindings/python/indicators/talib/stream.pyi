"""TA-Lib's functions as streams."""
# Written from the table: `make renew-talib-stubs` renews it.

from typing import Any, SupportsFloat, SupportsIndex, TypeAlias

import numpy.typing as npt
from typing_extensions import Self

from ._stream import OutRange as OutRange
from ._stream import Stream as Stream

_Real: TypeAlias = SupportsFloat | SupportsIndex

__all__ = [
    "OutRange",
    "Stream",
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

class AC(Stream):
    """Accelerator/Decelerator Oscillator."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        fastperiod: SupportsIndex = 5,
        slowperiod: SupportsIndex = 34,
        signalperiod: SupportsIndex = 5,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        fastperiod: SupportsIndex = 5,
        slowperiod: SupportsIndex = 34,
        signalperiod: SupportsIndex = 5,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ACCBANDS(Stream):
    """Acceleration Bands."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 20,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 20,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float, float]: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float, float]: ...
    @property
    def value(self) -> tuple[float, float, float]: ...

class ACOS(Stream):
    """Vector Trigonometric ACos."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class AD(Stream):
    """Chaikin A/D Line."""

    def __init__(
        self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, volume: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, volume: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None, volume: _Real | None
    ) -> float: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None, volume: _Real | None
    ) -> float: ...
    @property
    def value(self) -> float: ...

class ADD(Stream):
    """Vector Arithmetic Add."""

    def __init__(self, real0: npt.ArrayLike, real1: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real0: npt.ArrayLike, real1: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real0: _Real | None, real1: _Real | None) -> float: ...
    def peek(self, real0: _Real | None, real1: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ADOSC(Stream):
    """Chaikin A/D Oscillator."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        volume: npt.ArrayLike,
        fastperiod: SupportsIndex = 3,
        slowperiod: SupportsIndex = 10,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        volume: npt.ArrayLike,
        fastperiod: SupportsIndex = 3,
        slowperiod: SupportsIndex = 10,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None, volume: _Real | None
    ) -> float: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None, volume: _Real | None
    ) -> float: ...
    @property
    def value(self) -> float: ...

class ADR(Stream):
    """Average Day Range."""

    def __init__(
        self, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ADX(Stream):
    """Average Directional Movement Index."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ADXR(Stream):
    """Average Directional Movement Index Rating."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class AO(Stream):
    """Awesome Oscillator."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        fastperiod: SupportsIndex = 5,
        slowperiod: SupportsIndex = 34,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        fastperiod: SupportsIndex = 5,
        slowperiod: SupportsIndex = 34,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class APO(Stream):
    """Absolute Price Oscillator."""

    def __init__(
        self,
        real: npt.ArrayLike,
        fastperiod: SupportsIndex = 12,
        slowperiod: SupportsIndex = 26,
        matype: SupportsIndex = 1,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        real: npt.ArrayLike,
        fastperiod: SupportsIndex = 12,
        slowperiod: SupportsIndex = 26,
        matype: SupportsIndex = 1,
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class AROON(Stream):
    """Aroon."""

    def __init__(
        self, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> tuple[float, float]: ...
    def peek(self, high: _Real | None, low: _Real | None) -> tuple[float, float]: ...
    @property
    def value(self) -> tuple[float, float]: ...

class AROONOSC(Stream):
    """Aroon Oscillator."""

    def __init__(
        self, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ASIN(Stream):
    """Vector Trigonometric ASin."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ATAN(Stream):
    """Vector Trigonometric ATan."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ATR(Stream):
    """Average True Range."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class AVGDEV(Stream):
    """Average Deviation."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class AVGPRICE(Stream):
    """Average Price."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> float: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> float: ...
    @property
    def value(self) -> float: ...

class BBANDS(Stream):
    """Bollinger Bands."""

    def __init__(
        self,
        real: npt.ArrayLike,
        timeperiod: SupportsIndex = 20,
        nbdevup: _Real = 2.0,
        nbdevdn: _Real = 2.0,
        matype: SupportsIndex = 0,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        real: npt.ArrayLike,
        timeperiod: SupportsIndex = 20,
        nbdevup: _Real = 2.0,
        nbdevdn: _Real = 2.0,
        matype: SupportsIndex = 0,
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> tuple[float, float, float]: ...
    def peek(self, real: _Real | None) -> tuple[float, float, float]: ...
    @property
    def value(self) -> tuple[float, float, float]: ...

class BETA(Stream):
    """Beta."""

    def __init__(
        self, real0: npt.ArrayLike, real1: npt.ArrayLike, timeperiod: SupportsIndex = 5
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real0: npt.ArrayLike, real1: npt.ArrayLike, timeperiod: SupportsIndex = 5
    ) -> tuple[Self, Any]: ...
    def update(self, real0: _Real | None, real1: _Real | None) -> float: ...
    def peek(self, real0: _Real | None, real1: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class BOP(Stream):
    """Balance Of Power."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> float: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> float: ...
    @property
    def value(self) -> float: ...

class CCI(Stream):
    """Commodity Channel Index."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class CDL2CROWS(Stream):
    """Two Crows."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDL3BLACKCROWS(Stream):
    """Three Black Crows."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDL3INSIDE(Stream):
    """Three Inside Up/Down."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDL3LINESTRIKE(Stream):
    """Three-Line Strike."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDL3OUTSIDE(Stream):
    """Three Outside Up/Down."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDL3STARSINSOUTH(Stream):
    """Three Stars In The South."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDL3WHITESOLDIERS(Stream):
    """Three Advancing White Soldiers."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLABANDONEDBABY(Stream):
    """Abandoned Baby."""

    def __init__(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.3,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.3,
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLADVANCEBLOCK(Stream):
    """Advance Block."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLBELTHOLD(Stream):
    """Belt-hold."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLBREAKAWAY(Stream):
    """Breakaway."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLCLOSINGMARUBOZU(Stream):
    """Closing Marubozu."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLCONCEALBABYSWALL(Stream):
    """Concealing Baby Swallow."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLCOUNTERATTACK(Stream):
    """Counterattack."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLDARKCLOUDCOVER(Stream):
    """Dark Cloud Cover."""

    def __init__(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.5,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.5,
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLDOJI(Stream):
    """Doji."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLDOJISTAR(Stream):
    """Doji Star."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLDRAGONFLYDOJI(Stream):
    """Dragonfly Doji."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLENGULFING(Stream):
    """Engulfing Pattern."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLEVENINGDOJISTAR(Stream):
    """Evening Doji Star."""

    def __init__(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.3,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.3,
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLEVENINGSTAR(Stream):
    """Evening Star."""

    def __init__(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.3,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.3,
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLGAPSIDESIDEWHITE(Stream):
    """Up/Down-gap side-by-side white lines."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLGRAVESTONEDOJI(Stream):
    """Gravestone Doji."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLHAMMER(Stream):
    """Hammer."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLHANGINGMAN(Stream):
    """Hanging Man."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLHARAMI(Stream):
    """Harami Pattern."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLHARAMICROSS(Stream):
    """Harami Cross Pattern."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLHIGHWAVE(Stream):
    """High-Wave Candle."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLHIKKAKE(Stream):
    """Hikkake Pattern."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLHIKKAKEMOD(Stream):
    """Modified Hikkake Pattern."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLHOMINGPIGEON(Stream):
    """Homing Pigeon."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLIDENTICAL3CROWS(Stream):
    """Identical Three Crows."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLINNECK(Stream):
    """In-Neck Pattern."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLINVERTEDHAMMER(Stream):
    """Inverted Hammer."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLKICKING(Stream):
    """Kicking."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLKICKINGBYLENGTH(Stream):
    """Kicking - bull/bear determined by the longer marubozu."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLLADDERBOTTOM(Stream):
    """Ladder Bottom."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLLONGLEGGEDDOJI(Stream):
    """Long Legged Doji."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLLONGLINE(Stream):
    """Long Line Candle."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLMARUBOZU(Stream):
    """Marubozu."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLMATCHINGLOW(Stream):
    """Matching Low."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLMATHOLD(Stream):
    """Mat Hold."""

    def __init__(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.5,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.5,
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLMORNINGDOJISTAR(Stream):
    """Morning Doji Star."""

    def __init__(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.3,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.3,
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLMORNINGSTAR(Stream):
    """Morning Star."""

    def __init__(
        self,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.3,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        open: npt.ArrayLike,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        penetration: _Real = 0.3,
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLONNECK(Stream):
    """On-Neck Pattern."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLPIERCING(Stream):
    """Piercing Pattern."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLRICKSHAWMAN(Stream):
    """Rickshaw Man."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLRISEFALL3METHODS(Stream):
    """Rising/Falling Three Methods."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLSEPARATINGLINES(Stream):
    """Separating Lines."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLSHOOTINGSTAR(Stream):
    """Shooting Star."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLSHORTLINE(Stream):
    """Short Line Candle."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLSPINNINGTOP(Stream):
    """Spinning Top."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLSTALLEDPATTERN(Stream):
    """Stalled Pattern."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLSTICKSANDWICH(Stream):
    """Stick Sandwich."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLTAKURI(Stream):
    """Takuri (Dragonfly Doji with very long lower shadow)."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLTASUKIGAP(Stream):
    """Tasuki Gap."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLTHRUSTING(Stream):
    """Thrusting Pattern."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLTRISTAR(Stream):
    """Tristar Pattern."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLUNIQUE3RIVER(Stream):
    """Unique 3 River."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLUPSIDEGAP2CROWS(Stream):
    """Upside Gap Two Crows."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CDLXSIDEGAP3METHODS(Stream):
    """Upside/Downside Gap Three Methods."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> int: ...
    @property
    def value(self) -> int: ...

class CEIL(Stream):
    """Vector Ceil."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class CMF(Stream):
    """Chaikin Money Flow."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        volume: npt.ArrayLike,
        timeperiod: SupportsIndex = 20,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        volume: npt.ArrayLike,
        timeperiod: SupportsIndex = 20,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None, volume: _Real | None
    ) -> float: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None, volume: _Real | None
    ) -> float: ...
    @property
    def value(self) -> float: ...

class CMO(Stream):
    """Chande Momentum Oscillator."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class CMOU(Stream):
    """Chande Momentum Oscillator (Unsmoothed)."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class COPPOCK(Stream):
    """Coppock Curve."""

    def __init__(
        self,
        real: npt.ArrayLike,
        wmaperiod: SupportsIndex = 10,
        roc1period: SupportsIndex = 11,
        roc2period: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        real: npt.ArrayLike,
        wmaperiod: SupportsIndex = 10,
        roc1period: SupportsIndex = 11,
        roc2period: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class CORREL(Stream):
    """Pearson's Correlation Coefficient (r)."""

    def __init__(
        self, real0: npt.ArrayLike, real1: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real0: npt.ArrayLike, real1: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real0: _Real | None, real1: _Real | None) -> float: ...
    def peek(self, real0: _Real | None, real1: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class COS(Stream):
    """Vector Trigonometric Cos."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class COSH(Stream):
    """Vector Trigonometric Cosh."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class CUMSUM(Stream):
    """Cumulative Sum."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class CVI(Stream):
    """Chaikin's Volatility."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        timeperiod: SupportsIndex = 10,
        rocperiod: SupportsIndex = 10,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        timeperiod: SupportsIndex = 10,
        rocperiod: SupportsIndex = 10,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class DEMA(Stream):
    """Double Exponential Moving Average."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class DIV(Stream):
    """Vector Arithmetic Div."""

    def __init__(self, real0: npt.ArrayLike, real1: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real0: npt.ArrayLike, real1: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real0: _Real | None, real1: _Real | None) -> float: ...
    def peek(self, real0: _Real | None, real1: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class DONCHIAN(Stream):
    """Donchian Channels."""

    def __init__(
        self, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 20
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 20
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> tuple[float, float, float]: ...
    def peek(self, high: _Real | None, low: _Real | None) -> tuple[float, float, float]: ...
    @property
    def value(self) -> tuple[float, float, float]: ...

class DPO(Stream):
    """Detrended Price Oscillator."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 20) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 20
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class DX(Stream):
    """Directional Movement Index."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class EFI(Stream):
    """Elder's Force Index."""

    def __init__(
        self, close: npt.ArrayLike, volume: npt.ArrayLike, timeperiod: SupportsIndex = 13
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, close: npt.ArrayLike, volume: npt.ArrayLike, timeperiod: SupportsIndex = 13
    ) -> tuple[Self, Any]: ...
    def update(self, close: _Real | None, volume: _Real | None) -> float: ...
    def peek(self, close: _Real | None, volume: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class EMA(Stream):
    """Exponential Moving Average."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ER(Stream):
    """Kaufman Efficiency Ratio."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 10
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ERI(Stream):
    """Elder Ray Index (Bull Power / Bear Power)."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 13,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 13,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float]: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float]: ...
    @property
    def value(self) -> tuple[float, float]: ...

class EXP(Stream):
    """Vector Arithmetic Exp."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class FLOOR(Stream):
    """Vector Floor."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class FOSC(Stream):
    """Forecast Oscillator."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 5) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 5
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class FRACTAL(Stream):
    """Williams Fractal."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        leftbars: SupportsIndex = 2,
        rightbars: SupportsIndex = 2,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        leftbars: SupportsIndex = 2,
        rightbars: SupportsIndex = 2,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> tuple[int, int]: ...
    def peek(self, high: _Real | None, low: _Real | None) -> tuple[int, int]: ...
    @property
    def value(self) -> tuple[int, int]: ...

class HA(Stream):
    """Heikin-Ashi Candles."""

    def __init__(
        self, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float, float, float]: ...
    def peek(
        self, open: _Real | None, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float, float, float]: ...
    @property
    def value(self) -> tuple[float, float, float, float]: ...

class HMA(Stream):
    """Hull Moving Average."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 20) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 20
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class HT_DCPERIOD(Stream):
    """Hilbert Transform - Dominant Cycle Period."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class HT_DCPHASE(Stream):
    """Hilbert Transform - Dominant Cycle Phase."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class HT_PHASOR(Stream):
    """Hilbert Transform - Phasor Components."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> tuple[float, float]: ...
    def peek(self, real: _Real | None) -> tuple[float, float]: ...
    @property
    def value(self) -> tuple[float, float]: ...

class HT_SINE(Stream):
    """Hilbert Transform - SineWave."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> tuple[float, float]: ...
    def peek(self, real: _Real | None) -> tuple[float, float]: ...
    @property
    def value(self) -> tuple[float, float]: ...

class HT_TRENDLINE(Stream):
    """Hilbert Transform - Instantaneous Trendline."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class HT_TRENDMODE(Stream):
    """Hilbert Transform - Trend vs Cycle Mode."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> int: ...
    def peek(self, real: _Real | None) -> int: ...
    @property
    def value(self) -> int: ...

class IMI(Stream):
    """Intraday Momentum Index."""

    def __init__(
        self, open: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, open: _Real | None, close: _Real | None) -> float: ...
    def peek(self, open: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class KAMA(Stream):
    """Kaufman Adaptive Moving Average."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class KC(Stream):
    """Keltner Channels."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 20,
        atrperiod: SupportsIndex = 10,
        nbdev: _Real = 2.0,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 20,
        atrperiod: SupportsIndex = 10,
        nbdev: _Real = 2.0,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float, float]: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float, float]: ...
    @property
    def value(self) -> tuple[float, float, float]: ...

class KDJ(Stream):
    """KDJ Stochastic."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        fastk_period: SupportsIndex = 9,
        slowk_period: SupportsIndex = 3,
        slowk_matype: SupportsIndex = 13,
        slowd_period: SupportsIndex = 3,
        slowd_matype: SupportsIndex = 13,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        fastk_period: SupportsIndex = 9,
        slowk_period: SupportsIndex = 3,
        slowk_matype: SupportsIndex = 13,
        slowd_period: SupportsIndex = 3,
        slowd_matype: SupportsIndex = 13,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float, float]: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float, float]: ...
    @property
    def value(self) -> tuple[float, float, float]: ...

class LINEARREG(Stream):
    """Linear Regression."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class LINEARREG_ANGLE(Stream):
    """Linear Regression Angle."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class LINEARREG_INTERCEPT(Stream):
    """Linear Regression Intercept."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class LINEARREG_SLOPE(Stream):
    """Linear Regression Slope."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class LN(Stream):
    """Vector Log Natural."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class LOG10(Stream):
    """Vector Log10."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MA(Stream):
    """Moving average."""

    def __init__(
        self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30, matype: SupportsIndex = 0
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30, matype: SupportsIndex = 0
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MACD(Stream):
    """Moving Average Convergence/Divergence."""

    def __init__(
        self,
        real: npt.ArrayLike,
        fastperiod: SupportsIndex = 12,
        slowperiod: SupportsIndex = 26,
        signalperiod: SupportsIndex = 9,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        real: npt.ArrayLike,
        fastperiod: SupportsIndex = 12,
        slowperiod: SupportsIndex = 26,
        signalperiod: SupportsIndex = 9,
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> tuple[float, float, float]: ...
    def peek(self, real: _Real | None) -> tuple[float, float, float]: ...
    @property
    def value(self) -> tuple[float, float, float]: ...

class MACDEXT(Stream):
    """MACD with controllable MA type."""

    def __init__(
        self,
        real: npt.ArrayLike,
        fastperiod: SupportsIndex = 12,
        fastmatype: SupportsIndex = 0,
        slowperiod: SupportsIndex = 26,
        slowmatype: SupportsIndex = 0,
        signalperiod: SupportsIndex = 9,
        signalmatype: SupportsIndex = 0,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        real: npt.ArrayLike,
        fastperiod: SupportsIndex = 12,
        fastmatype: SupportsIndex = 0,
        slowperiod: SupportsIndex = 26,
        slowmatype: SupportsIndex = 0,
        signalperiod: SupportsIndex = 9,
        signalmatype: SupportsIndex = 0,
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> tuple[float, float, float]: ...
    def peek(self, real: _Real | None) -> tuple[float, float, float]: ...
    @property
    def value(self) -> tuple[float, float, float]: ...

class MACDFIX(Stream):
    """Moving Average Convergence/Divergence Fix 12/26."""

    def __init__(self, real: npt.ArrayLike, signalperiod: SupportsIndex = 9) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, signalperiod: SupportsIndex = 9
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> tuple[float, float, float]: ...
    def peek(self, real: _Real | None) -> tuple[float, float, float]: ...
    @property
    def value(self) -> tuple[float, float, float]: ...

class MAMA(Stream):
    """MESA Adaptive Moving Average."""

    def __init__(
        self, real: npt.ArrayLike, fastlimit: _Real = 0.5, slowlimit: _Real = 0.05
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, fastlimit: _Real = 0.5, slowlimit: _Real = 0.05
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> tuple[float, float]: ...
    def peek(self, real: _Real | None) -> tuple[float, float]: ...
    @property
    def value(self) -> tuple[float, float]: ...

class MARKETFI(Stream):
    """Market Facilitation Index."""

    def __init__(self, high: npt.ArrayLike, low: npt.ArrayLike, volume: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, volume: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, volume: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, volume: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MASSI(Stream):
    """Mass Index."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        fastperiod: SupportsIndex = 9,
        slowperiod: SupportsIndex = 25,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        fastperiod: SupportsIndex = 9,
        slowperiod: SupportsIndex = 25,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MAVP(Stream):
    """Moving average with variable period."""

    def __init__(
        self,
        real: npt.ArrayLike,
        periods: npt.ArrayLike,
        minperiod: SupportsIndex = 2,
        maxperiod: SupportsIndex = 30,
        matype: SupportsIndex = 0,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        real: npt.ArrayLike,
        periods: npt.ArrayLike,
        minperiod: SupportsIndex = 2,
        maxperiod: SupportsIndex = 30,
        matype: SupportsIndex = 0,
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None, periods: _Real | None) -> float: ...
    def peek(self, real: _Real | None, periods: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MAX(Stream):
    """Highest value over a specified period."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MAXINDEX(Stream):
    """Index of highest value over a specified period."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> int: ...
    def peek(self, real: _Real | None) -> int: ...
    @property
    def value(self) -> int: ...

class MEDPRICE(Stream):
    """Median Price."""

    def __init__(self, high: npt.ArrayLike, low: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, high: npt.ArrayLike, low: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MFI(Stream):
    """Money Flow Index."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        volume: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        volume: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None, volume: _Real | None
    ) -> float: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None, volume: _Real | None
    ) -> float: ...
    @property
    def value(self) -> float: ...

class MIDPOINT(Stream):
    """MidPoint over period."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MIDPRICE(Stream):
    """Midpoint Price over period."""

    def __init__(
        self, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MIN(Stream):
    """Lowest value over a specified period."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MININDEX(Stream):
    """Index of lowest value over a specified period."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> int: ...
    def peek(self, real: _Real | None) -> int: ...
    @property
    def value(self) -> int: ...

class MINMAX(Stream):
    """Lowest and highest values over a specified period."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> tuple[float, float]: ...
    def peek(self, real: _Real | None) -> tuple[float, float]: ...
    @property
    def value(self) -> tuple[float, float]: ...

class MINMAXINDEX(Stream):
    """Indexes of lowest and highest values over a specified period."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> tuple[int, int]: ...
    def peek(self, real: _Real | None) -> tuple[int, int]: ...
    @property
    def value(self) -> tuple[int, int]: ...

class MINUS_DI(Stream):
    """Minus Directional Indicator."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MINUS_DM(Stream):
    """Minus Directional Movement."""

    def __init__(
        self, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MOM(Stream):
    """Momentum."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 10
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class MULT(Stream):
    """Vector Arithmetic Mult."""

    def __init__(self, real0: npt.ArrayLike, real1: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real0: npt.ArrayLike, real1: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real0: _Real | None, real1: _Real | None) -> float: ...
    def peek(self, real0: _Real | None, real1: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class NATR(Stream):
    """Normalized Average True Range."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class NVI(Stream):
    """Negative Volume Index."""

    def __init__(self, close: npt.ArrayLike, volume: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, close: npt.ArrayLike, volume: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, close: _Real | None, volume: _Real | None) -> float: ...
    def peek(self, close: _Real | None, volume: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class OBV(Stream):
    """On Balance Volume."""

    def __init__(self, real: npt.ArrayLike, volume: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike, volume: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None, volume: _Real | None) -> float: ...
    def peek(self, real: _Real | None, volume: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class PERCENTILE(Stream):
    """Percentile (nearest rank)."""

    def __init__(
        self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30, percentile: _Real = 50.0
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30, percentile: _Real = 50.0
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class PERCENTRANK(Stream):
    """Percent Rank."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 100) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 100
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class PLUS_DI(Stream):
    """Plus Directional Indicator."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class PLUS_DM(Stream):
    """Plus Directional Movement."""

    def __init__(
        self, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class PPO(Stream):
    """Percentage Price Oscillator."""

    def __init__(
        self,
        real: npt.ArrayLike,
        fastperiod: SupportsIndex = 12,
        slowperiod: SupportsIndex = 26,
        matype: SupportsIndex = 1,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        real: npt.ArrayLike,
        fastperiod: SupportsIndex = 12,
        slowperiod: SupportsIndex = 26,
        matype: SupportsIndex = 1,
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class PVI(Stream):
    """Positive Volume Index."""

    def __init__(self, close: npt.ArrayLike, volume: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, close: npt.ArrayLike, volume: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, close: _Real | None, volume: _Real | None) -> float: ...
    def peek(self, close: _Real | None, volume: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class PVO(Stream):
    """Percentage Volume Oscillator."""

    def __init__(
        self,
        volume: npt.ArrayLike,
        fastperiod: SupportsIndex = 12,
        slowperiod: SupportsIndex = 26,
        matype: SupportsIndex = 1,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        volume: npt.ArrayLike,
        fastperiod: SupportsIndex = 12,
        slowperiod: SupportsIndex = 26,
        matype: SupportsIndex = 1,
    ) -> tuple[Self, Any]: ...
    def update(self, volume: _Real | None) -> float: ...
    def peek(self, volume: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class PVT(Stream):
    """Price Volume Trend."""

    def __init__(self, close: npt.ArrayLike, volume: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, close: npt.ArrayLike, volume: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, close: _Real | None, volume: _Real | None) -> float: ...
    def peek(self, close: _Real | None, volume: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class QSTICK(Stream):
    """Qstick."""

    def __init__(
        self, open: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 10
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, open: npt.ArrayLike, close: npt.ArrayLike, timeperiod: SupportsIndex = 10
    ) -> tuple[Self, Any]: ...
    def update(self, open: _Real | None, close: _Real | None) -> float: ...
    def peek(self, open: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class RMA(Stream):
    """Wilder's Smoothed Moving Average."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ROC(Stream):
    """Rate of change : ((price/prevPrice)-1)*100."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 10
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ROCP(Stream):
    """Rate of change Percentage: (price-prevPrice)/prevPrice."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 10
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ROCR(Stream):
    """Rate of change ratio: (price/prevPrice)."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 10
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ROCR100(Stream):
    """Rate of change ratio 100 scale: (price/prevPrice)*100."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 10) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 10
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class RSI(Stream):
    """Relative Strength Index."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class RVI(Stream):
    """Relative Volatility Index."""

    def __init__(
        self, real: npt.ArrayLike, timeperiod: SupportsIndex = 14, stddevperiod: SupportsIndex = 10
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 14, stddevperiod: SupportsIndex = 10
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class RVOL(Stream):
    """Relative Volume."""

    def __init__(self, volume: npt.ArrayLike, timeperiod: SupportsIndex = 20) -> None: ...
    @classmethod
    def open_and_fill(
        cls, volume: npt.ArrayLike, timeperiod: SupportsIndex = 20
    ) -> tuple[Self, Any]: ...
    def update(self, volume: _Real | None) -> float: ...
    def peek(self, volume: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class SAR(Stream):
    """Parabolic SAR."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        acceleration: _Real = 0.02,
        maximum: _Real = 0.2,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        acceleration: _Real = 0.02,
        maximum: _Real = 0.2,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class SAREXT(Stream):
    """Parabolic SAR - Extended."""

    def __init__(
        self,
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
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
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
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class SIN(Stream):
    """Vector Trigonometric Sin."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class SINH(Stream):
    """Vector Trigonometric Sinh."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class SMA(Stream):
    """Simple Moving Average."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class SMI(Stream):
    """Stochastic Momentum Index."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 13,
        fastperiod: SupportsIndex = 2,
        slowperiod: SupportsIndex = 25,
        signalperiod: SupportsIndex = 9,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 13,
        fastperiod: SupportsIndex = 2,
        slowperiod: SupportsIndex = 25,
        signalperiod: SupportsIndex = 9,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float]: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float]: ...
    @property
    def value(self) -> tuple[float, float]: ...

class SQRT(Stream):
    """Vector Square Root."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class STDDEV(Stream):
    """Standard Deviation."""

    def __init__(
        self, real: npt.ArrayLike, timeperiod: SupportsIndex = 5, nbdev: _Real = 1.0
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 5, nbdev: _Real = 1.0
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class STOCH(Stream):
    """Stochastic."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        fastk_period: SupportsIndex = 5,
        slowk_period: SupportsIndex = 3,
        slowk_matype: SupportsIndex = 0,
        slowd_period: SupportsIndex = 3,
        slowd_matype: SupportsIndex = 0,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        fastk_period: SupportsIndex = 5,
        slowk_period: SupportsIndex = 3,
        slowk_matype: SupportsIndex = 0,
        slowd_period: SupportsIndex = 3,
        slowd_matype: SupportsIndex = 0,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float]: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float]: ...
    @property
    def value(self) -> tuple[float, float]: ...

class STOCHF(Stream):
    """Stochastic Fast."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        fastk_period: SupportsIndex = 5,
        fastd_period: SupportsIndex = 3,
        fastd_matype: SupportsIndex = 0,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        fastk_period: SupportsIndex = 5,
        fastd_period: SupportsIndex = 3,
        fastd_matype: SupportsIndex = 0,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float]: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float]: ...
    @property
    def value(self) -> tuple[float, float]: ...

class STOCHRSI(Stream):
    """Stochastic Relative Strength Index."""

    def __init__(
        self,
        real: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
        fastk_period: SupportsIndex = 5,
        fastd_period: SupportsIndex = 3,
        fastd_matype: SupportsIndex = 0,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        real: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
        fastk_period: SupportsIndex = 5,
        fastd_period: SupportsIndex = 3,
        fastd_matype: SupportsIndex = 0,
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> tuple[float, float]: ...
    def peek(self, real: _Real | None) -> tuple[float, float]: ...
    @property
    def value(self) -> tuple[float, float]: ...

class SUB(Stream):
    """Vector Arithmetic Subtraction."""

    def __init__(self, real0: npt.ArrayLike, real1: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real0: npt.ArrayLike, real1: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real0: _Real | None, real1: _Real | None) -> float: ...
    def peek(self, real0: _Real | None, real1: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class SUM(Stream):
    """Summation."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class SUPERTREND(Stream):
    """SuperTrend."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 10,
        multiplier: _Real = 3.0,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 10,
        multiplier: _Real = 3.0,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, int]: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, int]: ...
    @property
    def value(self) -> tuple[float, int]: ...

class T3(Stream):
    """Triple Exponential Moving Average (T3)."""

    def __init__(
        self, real: npt.ArrayLike, timeperiod: SupportsIndex = 5, vfactor: _Real = 0.7
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 5, vfactor: _Real = 0.7
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class TAN(Stream):
    """Vector Trigonometric Tan."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class TANH(Stream):
    """Vector Trigonometric Tanh."""

    def __init__(self, real: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(cls, real: npt.ArrayLike) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class TEMA(Stream):
    """Triple Exponential Moving Average."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class TRANGE(Stream):
    """True Range."""

    def __init__(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class TRIMA(Stream):
    """Triangular Moving Average."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class TRIX(Stream):
    """1-day Rate-Of-Change (ROC) of a Triple Smooth EMA."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class TSF(Stream):
    """Time Series Forecast."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 14) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 14
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class TSI(Stream):
    """True Strength Index."""

    def __init__(
        self, real: npt.ArrayLike, firstperiod: SupportsIndex = 25, secondperiod: SupportsIndex = 13
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, firstperiod: SupportsIndex = 25, secondperiod: SupportsIndex = 13
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class TYPPRICE(Stream):
    """Typical Price."""

    def __init__(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ULTOSC(Stream):
    """Ultimate Oscillator."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod1: SupportsIndex = 7,
        timeperiod2: SupportsIndex = 14,
        timeperiod3: SupportsIndex = 28,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod1: SupportsIndex = 7,
        timeperiod2: SupportsIndex = 14,
        timeperiod3: SupportsIndex = 28,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class VAR(Stream):
    """Variance."""

    def __init__(
        self, real: npt.ArrayLike, timeperiod: SupportsIndex = 5, nbdev: _Real = 1.0
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 5, nbdev: _Real = 1.0
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class VHF(Stream):
    """Vertical Horizontal Filter."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 28) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 28
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class VORTEX(Stream):
    """Vortex Indicator."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float]: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None
    ) -> tuple[float, float]: ...
    @property
    def value(self) -> tuple[float, float]: ...

class VWAP(Stream):
    """Volume Weighted Average Price."""

    def __init__(
        self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, volume: npt.ArrayLike
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike, volume: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(
        self, high: _Real | None, low: _Real | None, close: _Real | None, volume: _Real | None
    ) -> float: ...
    def peek(
        self, high: _Real | None, low: _Real | None, close: _Real | None, volume: _Real | None
    ) -> float: ...
    @property
    def value(self) -> float: ...

class VWMA(Stream):
    """Volume Weighted Moving Average."""

    def __init__(
        self, real: npt.ArrayLike, volume: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, volume: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None, volume: _Real | None) -> float: ...
    def peek(self, real: _Real | None, volume: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class WAD(Stream):
    """Williams' Accumulation/Distribution."""

    def __init__(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class WCLPRICE(Stream):
    """Weighted Close Price."""

    def __init__(self, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike) -> None: ...
    @classmethod
    def open_and_fill(
        cls, high: npt.ArrayLike, low: npt.ArrayLike, close: npt.ArrayLike
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class WILLR(Stream):
    """Williams' %R."""

    def __init__(
        self,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> None: ...
    @classmethod
    def open_and_fill(
        cls,
        high: npt.ArrayLike,
        low: npt.ArrayLike,
        close: npt.ArrayLike,
        timeperiod: SupportsIndex = 14,
    ) -> tuple[Self, Any]: ...
    def update(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    def peek(self, high: _Real | None, low: _Real | None, close: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class WMA(Stream):
    """Weighted Moving Average."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...

class ZLEMA(Stream):
    """Zero-Lag Exponential Moving Average."""

    def __init__(self, real: npt.ArrayLike, timeperiod: SupportsIndex = 30) -> None: ...
    @classmethod
    def open_and_fill(
        cls, real: npt.ArrayLike, timeperiod: SupportsIndex = 30
    ) -> tuple[Self, Any]: ...
    def update(self, real: _Real | None) -> float: ...
    def peek(self, real: _Real | None) -> float: ...
    @property
    def value(self) -> float: ...
