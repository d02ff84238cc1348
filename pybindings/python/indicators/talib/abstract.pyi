"""TA-Lib's functions as objects."""
# Written from the table: `make renew-talib-stubs` renews it.

from ._documentation import defaults_and_docs as _get_defaults_and_docs
from ._function import Function as Function
from ._ta_lib import __TA_FUNCTION_NAMES__ as __TA_FUNCTION_NAMES__
from ._ta_lib import TA_FUNC_FLAGS as TA_FUNC_FLAGS
from ._ta_lib import TA_INPUT_FLAGS as TA_INPUT_FLAGS
from ._ta_lib import TA_OUTPUT_FLAGS as TA_OUTPUT_FLAGS

__all__ = [
    "Function",
    "_get_defaults_and_docs",
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

AC: Function
ACCBANDS: Function
ACOS: Function
AD: Function
ADD: Function
ADOSC: Function
ADR: Function
ADX: Function
ADXR: Function
AO: Function
APO: Function
AROON: Function
AROONOSC: Function
ASIN: Function
ATAN: Function
ATR: Function
AVGDEV: Function
AVGPRICE: Function
BBANDS: Function
BETA: Function
BOP: Function
CCI: Function
CDL2CROWS: Function
CDL3BLACKCROWS: Function
CDL3INSIDE: Function
CDL3LINESTRIKE: Function
CDL3OUTSIDE: Function
CDL3STARSINSOUTH: Function
CDL3WHITESOLDIERS: Function
CDLABANDONEDBABY: Function
CDLADVANCEBLOCK: Function
CDLBELTHOLD: Function
CDLBREAKAWAY: Function
CDLCLOSINGMARUBOZU: Function
CDLCONCEALBABYSWALL: Function
CDLCOUNTERATTACK: Function
CDLDARKCLOUDCOVER: Function
CDLDOJI: Function
CDLDOJISTAR: Function
CDLDRAGONFLYDOJI: Function
CDLENGULFING: Function
CDLEVENINGDOJISTAR: Function
CDLEVENINGSTAR: Function
CDLGAPSIDESIDEWHITE: Function
CDLGRAVESTONEDOJI: Function
CDLHAMMER: Function
CDLHANGINGMAN: Function
CDLHARAMI: Function
CDLHARAMICROSS: Function
CDLHIGHWAVE: Function
CDLHIKKAKE: Function
CDLHIKKAKEMOD: Function
CDLHOMINGPIGEON: Function
CDLIDENTICAL3CROWS: Function
CDLINNECK: Function
CDLINVERTEDHAMMER: Function
CDLKICKING: Function
CDLKICKINGBYLENGTH: Function
CDLLADDERBOTTOM: Function
CDLLONGLEGGEDDOJI: Function
CDLLONGLINE: Function
CDLMARUBOZU: Function
CDLMATCHINGLOW: Function
CDLMATHOLD: Function
CDLMORNINGDOJISTAR: Function
CDLMORNINGSTAR: Function
CDLONNECK: Function
CDLPIERCING: Function
CDLRICKSHAWMAN: Function
CDLRISEFALL3METHODS: Function
CDLSEPARATINGLINES: Function
CDLSHOOTINGSTAR: Function
CDLSHORTLINE: Function
CDLSPINNINGTOP: Function
CDLSTALLEDPATTERN: Function
CDLSTICKSANDWICH: Function
CDLTAKURI: Function
CDLTASUKIGAP: Function
CDLTHRUSTING: Function
CDLTRISTAR: Function
CDLUNIQUE3RIVER: Function
CDLUPSIDEGAP2CROWS: Function
CDLXSIDEGAP3METHODS: Function
CEIL: Function
CMF: Function
CMO: Function
CMOU: Function
COPPOCK: Function
CORREL: Function
COS: Function
COSH: Function
CUMSUM: Function
CVI: Function
DEMA: Function
DIV: Function
DONCHIAN: Function
DPO: Function
DX: Function
EFI: Function
EMA: Function
ER: Function
ERI: Function
EXP: Function
FLOOR: Function
FOSC: Function
FRACTAL: Function
HA: Function
HMA: Function
HT_DCPERIOD: Function
HT_DCPHASE: Function
HT_PHASOR: Function
HT_SINE: Function
HT_TRENDLINE: Function
HT_TRENDMODE: Function
IMI: Function
KAMA: Function
KC: Function
KDJ: Function
LINEARREG: Function
LINEARREG_ANGLE: Function
LINEARREG_INTERCEPT: Function
LINEARREG_SLOPE: Function
LN: Function
LOG10: Function
MA: Function
MACD: Function
MACDEXT: Function
MACDFIX: Function
MAMA: Function
MARKETFI: Function
MASSI: Function
MAVP: Function
MAX: Function
MAXINDEX: Function
MEDPRICE: Function
MFI: Function
MIDPOINT: Function
MIDPRICE: Function
MIN: Function
MININDEX: Function
MINMAX: Function
MINMAXINDEX: Function
MINUS_DI: Function
MINUS_DM: Function
MOM: Function
MULT: Function
NATR: Function
NVI: Function
OBV: Function
PERCENTILE: Function
PERCENTRANK: Function
PLUS_DI: Function
PLUS_DM: Function
PPO: Function
PVI: Function
PVO: Function
PVT: Function
QSTICK: Function
RMA: Function
ROC: Function
ROCP: Function
ROCR: Function
ROCR100: Function
RSI: Function
RVI: Function
RVOL: Function
SAR: Function
SAREXT: Function
SIN: Function
SINH: Function
SMA: Function
SMI: Function
SQRT: Function
STDDEV: Function
STOCH: Function
STOCHF: Function
STOCHRSI: Function
SUB: Function
SUM: Function
SUPERTREND: Function
T3: Function
TAN: Function
TANH: Function
TEMA: Function
TRANGE: Function
TRIMA: Function
TRIX: Function
TSF: Function
TSI: Function
TYPPRICE: Function
ULTOSC: Function
VAR: Function
VHF: Function
VORTEX: Function
VWAP: Function
VWMA: Function
WAD: Function
WCLPRICE: Function
WILLR: Function
WMA: Function
ZLEMA: Function
