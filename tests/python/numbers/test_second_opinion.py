"""Other libraries' answers, where they have the indicator: TA-Lib and pandas."""

from functools import cache

import numpy as np
import pandas as pd
import pytest
import talib
from entries import ENTRIES, runs
from series import SYMBOLS, inside, sample, walk, with_gaps

import indicators as ta

NAMED = {entry.name: entry for entry in ENTRIES}
CLOSE = NAMED["sma"]
BARS = NAMED["donchian"]

# TA-Lib's numbers for kinds of average.
AVERAGES = {
    "sma": 0,
    "ema": 1,
    "wma": 2,
    "dema": 3,
    "tema": 4,
    "trima": 5,
    "kama": 6,
    "mama": 7,
    "t3": 8,
    "hma": 9,
    "zlema": 12,
    "smma": 13,
}


def timeperiod(params):
    return {"timeperiod": params["period"]}


def no_parameters(params):
    return {}


def oscillator(params):
    return {
        "fastperiod": params["fast_period"],
        "slowperiod": params["slow_period"],
        "matype": AVERAGES[params["average"]],
    }


TALIB = {
    "ac": (
        talib.AC,
        lambda p: {
            "fastperiod": p["fast_period"],
            "slowperiod": p["slow_period"],
            "signalperiod": p["signal_period"],
        },
    ),
    "ao": (
        talib.AO,
        lambda p: {"fastperiod": p["fast_period"], "slowperiod": p["slow_period"]},
    ),
    "fosc": (talib.FOSC, timeperiod),
    "eri": (talib.ERI, timeperiod),
    "dpo": (talib.DPO, timeperiod),
    "coppock": (
        talib.COPPOCK,
        lambda p: {
            "wmaperiod": p["period"],
            "roc1period": p["roc1_period"],
            "roc2period": p["roc2_period"],
        },
    ),
    "trix": (talib.TRIX, timeperiod),
    "pvo": (talib.PVO, oscillator),
    "ppo": (talib.PPO, oscillator),
    "apo": (talib.APO, oscillator),
    "macdext": (
        talib.MACDEXT,
        lambda p: {
            "fastperiod": p["fast_period"],
            "fastmatype": AVERAGES[p["fast_average"]],
            "slowperiod": p["slow_period"],
            "slowmatype": AVERAGES[p["slow_average"]],
            "signalperiod": p["signal_period"],
            "signalmatype": AVERAGES[p["signal_average"]],
        },
    ),
    "macdfix": (talib.MACDFIX, lambda p: {"signalperiod": p["signal_period"]}),
    "correl": (talib.CORREL, timeperiod),
    "avgdev": (talib.AVGDEV, timeperiod),
    "acceleration_bands": (talib.ACCBANDS, timeperiod),
    "beta": (talib.BETA, timeperiod),
    "cci": (talib.CCI, timeperiod),
    "cmo": (talib.CMO, timeperiod),
    "cvi": (
        talib.CVI,
        lambda p: {"timeperiod": p["period"], "rocperiod": p["roc_period"]},
    ),
    "dema": (talib.DEMA, timeperiod),
    "hma": (talib.HMA, timeperiod),
    "ht_dcperiod": (talib.HT_DCPERIOD, no_parameters),
    "ht_dcphase": (talib.HT_DCPHASE, no_parameters),
    "ht_phasor": (talib.HT_PHASOR, no_parameters),
    "ht_sine": (talib.HT_SINE, no_parameters),
    "ht_trendline": (talib.HT_TRENDLINE, no_parameters),
    "ht_trendmode": (talib.HT_TRENDMODE, no_parameters),
    "kama": (talib.KAMA, timeperiod),
    "mama": (
        talib.MAMA,
        lambda p: {"fastlimit": p["fast_limit"], "slowlimit": p["slow_limit"]},
    ),
    "roc": (talib.ROC, timeperiod),
    "tema": (talib.TEMA, timeperiod),
    "t3": (talib.T3, lambda p: {"timeperiod": p["period"], "vfactor": p["vfactor"]}),
    "trima": (talib.TRIMA, timeperiod),
    "var": (talib.VAR, lambda p: {"timeperiod": p["period"], "nbdev": 1.0}),
    "keltner": (
        talib.KC,
        lambda p: {
            "timeperiod": p["period"],
            "atrperiod": p["atr_period"],
            "nbdev": p["multiplier"],
        },
    ),
    "linearreg": (talib.LINEARREG, timeperiod),
    "linearreg_angle": (talib.LINEARREG_ANGLE, timeperiod),
    "tsf": (talib.TSF, timeperiod),
    "linearreg_intercept": (talib.LINEARREG_INTERCEPT, timeperiod),
    "linearreg_slope": (talib.LINEARREG_SLOPE, timeperiod),
    "rvi": (
        talib.RVI,
        lambda p: {"timeperiod": p["period"], "stddevperiod": p["stddev_period"]},
    ),
    "sma": (talib.SMA, timeperiod),
    "smma": (talib.RMA, timeperiod),
    "vwma": (talib.VWMA, timeperiod),
    "zlema": (talib.ZLEMA, timeperiod),
    "wma": (talib.WMA, timeperiod),
    "ema": (talib.EMA, timeperiod),
    "rsi": (talib.RSI, timeperiod),
    "stddev": (talib.STDDEV, lambda p: {"timeperiod": p["period"], "nbdev": 1.0}),
    "macd": (
        talib.MACD,
        lambda p: {
            "fastperiod": p["fast_period"],
            "slowperiod": p["slow_period"],
            "signalperiod": p["signal_period"],
        },
    ),
    "bollinger_bands": (
        talib.BBANDS,
        lambda p: {
            "timeperiod": p["period"],
            "nbdevup": p["devup"],
            "nbdevdn": p["devdn"],
            "matype": AVERAGES[p["average"]],
        },
    ),
    "ma": (
        talib.MA,
        lambda p: {"timeperiod": p["period"], "matype": AVERAGES[p["average"]]},
    ),
}

# Those whose answers do not suffer from running sums in TA-Lib where a series is ugly.
TALIB_ON_UGLY_SERIES = {
    "wad": (talib.WAD, no_parameters),
    "fractal": (talib.FRACTAL, lambda p: {"leftbars": p["left"], "rightbars": p["right"]}),
    "qstick": (talib.QSTICK, timeperiod),
    "imi": (talib.IMI, timeperiod),
    "vortex": (talib.VORTEX, timeperiod),
    "kdj": (
        talib.KDJ,
        lambda p: {
            "fastk_period": p["fastk_period"],
            "slowk_period": p["slowk_period"],
            "slowk_matype": AVERAGES[p["slowk_average"]],
            "slowd_period": p["slowd_period"],
            "slowd_matype": AVERAGES[p["slowd_average"]],
        },
    ),
    "smi": (
        talib.SMI,
        lambda p: {
            "timeperiod": p["period"],
            "fastperiod": p["fast_period"],
            "slowperiod": p["slow_period"],
            "signalperiod": p["signal_period"],
        },
    ),
    "tsi": (
        talib.TSI,
        lambda p: {"firstperiod": p["first_period"], "secondperiod": p["second_period"]},
    ),
    "vhf": (talib.VHF, timeperiod),
    "cmou": (talib.CMOU, timeperiod),
    "er": (talib.ER, timeperiod),
    "acos": (talib.ACOS, no_parameters),
    "ad": (talib.AD, no_parameters),
    "add": (talib.ADD, no_parameters),
    "asin": (talib.ASIN, no_parameters),
    "atan": (talib.ATAN, no_parameters),
    "adosc": (
        talib.ADOSC,
        lambda p: {"fastperiod": p["fast_period"], "slowperiod": p["slow_period"]},
    ),
    "adr": (talib.ADR, timeperiod),
    "avgprice": (talib.AVGPRICE, no_parameters),
    "bop": (talib.BOP, no_parameters),
    "ceil": (talib.CEIL, no_parameters),
    "cos": (talib.COS, no_parameters),
    "cosh": (talib.COSH, no_parameters),
    "cmf": (talib.CMF, timeperiod),
    "cumsum": (talib.CUMSUM, no_parameters),
    "efi": (talib.EFI, timeperiod),
    "exp": (talib.EXP, no_parameters),
    "floor": (talib.FLOOR, no_parameters),
    "ln": (talib.LN, no_parameters),
    "log10": (talib.LOG10, no_parameters),
    "marketfi": (talib.MARKETFI, no_parameters),
    "massi": (
        talib.MASSI,
        lambda p: {"fastperiod": p["fast_period"], "slowperiod": p["slow_period"]},
    ),
    "medprice": (talib.MEDPRICE, no_parameters),
    "mult": (talib.MULT, no_parameters),
    "nvi": (talib.NVI, no_parameters),
    "pvi": (talib.PVI, no_parameters),
    "pvt": (talib.PVT, no_parameters),
    "rvol": (talib.RVOL, timeperiod),
    "sin": (talib.SIN, no_parameters),
    "sinh": (talib.SINH, no_parameters),
    "sqrt": (talib.SQRT, no_parameters),
    "sub": (talib.SUB, no_parameters),
    "tan": (talib.TAN, no_parameters),
    "tanh": (talib.TANH, no_parameters),
    "trange": (talib.TRANGE, no_parameters),
    "typprice": (talib.TYPPRICE, no_parameters),
    "vwap": (talib.VWAP, no_parameters),
    "wclprice": (talib.WCLPRICE, no_parameters),
    "adxr": (talib.ADXR, timeperiod),
    "aroon": (talib.AROON, timeperiod),
    "aroonosc": (talib.AROONOSC, timeperiod),
    "max": (talib.MAX, timeperiod),
    "midpoint": (talib.MIDPOINT, timeperiod),
    "midprice": (talib.MIDPRICE, timeperiod),
    "min": (talib.MIN, timeperiod),
    "minindex": (talib.MININDEX, timeperiod),
    "minmax": (talib.MINMAX, timeperiod),
    "mom": (talib.MOM, timeperiod),
    "avgtrange": (talib.ATR, timeperiod),
    "natr": (talib.NATR, timeperiod),
    "rocp": (talib.ROCP, timeperiod),
    "rocr": (talib.ROCR, timeperiod),
    "rocr100": (talib.ROCR100, timeperiod),
    "sum": (talib.SUM, timeperiod),
    "willr": (talib.WILLR, timeperiod),
    "sar": (talib.SAR, lambda p: p),
    "sarext": (talib.SAREXT, lambda p: {key.replace("_", ""): p[key] for key in p}),
    "supertrend": (
        talib.SUPERTREND,
        lambda p: {"timeperiod": p["period"], "multiplier": p["multiplier"]},
    ),
    "heikin_ashi": (talib.HA, no_parameters),
    "percentile": (
        talib.PERCENTILE,
        lambda p: {"timeperiod": p["period"], "percentile": p["percentile"]},
    ),
    "percentrank": (talib.PERCENTRANK, timeperiod),
    "minmaxindex": (talib.MINMAXINDEX, timeperiod),
    "maxindex": (talib.MAXINDEX, timeperiod),
    "obv": (talib.OBV, no_parameters),
    "stochrsi": (
        talib.STOCHRSI,
        lambda p: {
            "timeperiod": p["period"],
            "fastk_period": p["fastk_period"],
            "fastd_period": p["fastd_period"],
            "fastd_matype": AVERAGES[p["average"]],
        },
    ),
    "ultosc": (
        talib.ULTOSC,
        lambda p: {f"timeperiod{span}": p[f"period{span}"] for span in (1, 2, 3)},
    ),
    "stochf": (
        talib.STOCHF,
        lambda p: {
            "fastk_period": p["fastk_period"],
            "fastd_period": p["fastd_period"],
            "fastd_matype": AVERAGES[p["average"]],
        },
    ),
    "stoch": (
        talib.STOCH,
        lambda p: {
            "fastk_period": p["fastk_period"],
            "slowk_period": p["slowk_period"],
            "slowk_matype": AVERAGES[p["slowk_average"]],
            "slowd_period": p["slowd_period"],
            "slowd_matype": AVERAGES[p["slowd_average"]],
        },
    ),
    "plus_dm": (talib.PLUS_DM, timeperiod),
    "minus_dm": (talib.MINUS_DM, timeperiod),
    "plus_di": (talib.PLUS_DI, timeperiod),
    "minus_di": (talib.MINUS_DI, timeperiod),
    "dx": (talib.DX, timeperiod),
    "adx": (talib.ADX, timeperiod),
}
TALIB |= TALIB_ON_UGLY_SERIES


# Averages that ask whether a line moved at all: in TA-Lib a stochastic that stays at 100 does, by
# rounding.
VAGUE_OF_STOCHASTICS = {"kama", "mama"}

# Of two values these are ratios of what may be rounding alone.
VAGUE_OF_TWO = {"beta", "cci"}


def closes():
    return [
        *(sample(CLOSE, symbol)[0] for symbol in SYMBOLS),
        *(walk(CLOSE, 3000, seed)[0] for seed in range(3)),
    ]


def ugly(entry):
    """Bars that stand still, jump, are tiny, and stand high."""
    return [inside(entry, bars) for bars in ugly_bars(entry)]


def ugly_bars(entry):
    bars = walk(entry, 3000, 7)
    still = [np.where(np.arange(3000) < 1500, values[0], values[1]) for values in bars]
    jumps = np.where(np.arange(3000) % 97 == 50, 1000.0, 0.0)
    return [
        tuple(np.full(3000, values[0]) for values in bars),
        tuple(still),
        tuple(values + jumps for values in bars),
        tuple(values * 1e-8 for values in bars),
        walk(entry, 3000, 8, 1e8),
    ]


def agree(got, expected, tolerance=1e-9):
    """The same rows without a value, and the same values, beside what is usual for the output."""
    got, expected = np.asarray(got), np.asarray(expected)
    assert np.array_equal(np.isnan(got), np.isnan(expected)), "other rows without a value"
    usual = np.nanmedian(np.abs(expected))
    allowed = tolerance * np.maximum(np.abs(expected), usual)
    assert np.all((np.abs(got - expected) <= allowed) | np.isnan(expected))


def agree_with_talib(name, series, **chosen):
    entry, (function, arguments) = NAMED[name], TALIB[name]
    params = entry.defaults | chosen
    expected = function(*series, **arguments(params))
    expected = expected if isinstance(expected, tuple) else (expected,)
    for got, other in zip(entry.compute(series, **params), expected, strict=True):
        if other.dtype == np.int32:
            # Before the first position there is 0.
            other = np.where(np.isnan(got), np.nan, other)
        agree(got, other)


@pytest.mark.parametrize("name", sorted(TALIB))
@pytest.mark.parametrize("period", [None, 2, 5, 33, 200])
def test_talib(name, period):
    entry = NAMED[name]
    chosen = {}
    if period == 2 and name in VAGUE_OF_TWO:
        pytest.skip("it means nothing")
    if period is not None:
        chosen = {key: period + turn for turn, key in enumerate(entry.periods)}
    for symbol in SYMBOLS:
        agree_with_talib(name, sample(entry, symbol), **chosen)
    for seed in range(3):
        agree_with_talib(name, walk(entry, 3000, seed), **chosen)


@pytest.mark.parametrize("name", sorted(TALIB_ON_UGLY_SERIES))
def test_talib_on_ugly_series(name):
    for series in ugly(NAMED[name]):
        agree_with_talib(name, series)


@pytest.mark.parametrize("kind", sorted(AVERAGES))
def test_talib_with_each_kind_of_average(kind):
    for name in ("stochf", "stoch", "stochrsi", "macdext", "apo", "ppo", "pvo", "kdj"):
        if name == "stochrsi" and kind in VAGUE_OF_STOCHASTICS:
            continue
        entry = NAMED[name]
        kinds = {param["name"]: kind for param in entry.params if param["type"] == "str"}
        agree_with_talib(name, walk(entry, 3000, 4), **kinds)


@pytest.mark.parametrize("kind", sorted(AVERAGES))
@pytest.mark.parametrize("period", [1, 2, 7, 40])
def test_talib_averages_that_are_chosen(kind, period):
    series = walk(NAMED["ma"], 3000, 4)
    agree_with_talib("ma", series, period=period, average=kind)
    if period > 1:
        agree_with_talib("bollinger_bands", series, period=period, average=kind)


@pytest.mark.parametrize("kind", sorted(AVERAGES))
def test_talib_average_of_varying_periods(kind):
    close, periods = walk(NAMED["ma"], 3000, 4)[0], np.random.default_rng(5).uniform(0, 24, 3000)
    for least, most in [(1, 20), (2, 2), (5, 40)]:
        expected = talib.MAVP(close, periods, least, most, AVERAGES[kind])
        agree(ta.mavp(close, periods, least, most, kind), expected)


@pytest.mark.parametrize("name", ["plus_dm", "minus_dm", "plus_di", "minus_di"])
def test_talib_with_a_period_of_1(name):
    agree_with_talib(name, walk(NAMED[name], 300, 5), period=1)


@pytest.mark.parametrize("period", [2, 14, 200])
def test_talib_money_flow(period):
    """On exact prices: of two that are the same in decimals, rounding makes one the higher."""
    for seed in range(3):
        series = walk(NAMED["mfi"], 3000, seed)
        expected = talib.MFI(*series, timeperiod=period)
        agree(ta.mfi(*series, period), expected)


def test_talib_where_the_fast_average_is_the_slow_one():
    for close in closes():
        expected = talib.MACD(close, fastperiod=30, slowperiod=10, signalperiod=4)
        for got, other in zip(ta.macd(close, 30, 10, 4), expected, strict=True):
            agree(got, other)


def test_talib_where_nothing_moves():
    flat = np.full(60, 50.0)
    for name in ("rsi", "stddev", "sma", "linearreg_slope"):
        function, arguments = TALIB[name]
        got = getattr(ta, name)(flat, period=5)
        assert np.array_equal(got, function(flat, **arguments({"period": 5})), equal_nan=True), name


CANDLESTICKS = {
    "cdl_2_crows": talib.CDL2CROWS,
    "cdl_3_black_crows": talib.CDL3BLACKCROWS,
    "cdl_3_inside": talib.CDL3INSIDE,
    "cdl_3_line_strike": talib.CDL3LINESTRIKE,
    "cdl_3_outside": talib.CDL3OUTSIDE,
    "cdl_3_stars_in_south": talib.CDL3STARSINSOUTH,
    "cdl_3_white_soldiers": talib.CDL3WHITESOLDIERS,
    "cdl_abandoned_baby": talib.CDLABANDONEDBABY,
    "cdl_advance_block": talib.CDLADVANCEBLOCK,
    "cdl_belt_hold": talib.CDLBELTHOLD,
    "cdl_breakaway": talib.CDLBREAKAWAY,
    "cdl_closing_marubozu": talib.CDLCLOSINGMARUBOZU,
    "cdl_concealing_baby_swallow": talib.CDLCONCEALBABYSWALL,
    "cdl_counterattack": talib.CDLCOUNTERATTACK,
    "cdl_dark_cloud_cover": talib.CDLDARKCLOUDCOVER,
    "cdl_doji": talib.CDLDOJI,
    "cdl_doji_star": talib.CDLDOJISTAR,
    "cdl_dragonfly_doji": talib.CDLDRAGONFLYDOJI,
    "cdl_evening_doji_star": talib.CDLEVENINGDOJISTAR,
    "cdl_evening_star": talib.CDLEVENINGSTAR,
    "cdl_gap_side_by_side_white": talib.CDLGAPSIDESIDEWHITE,
    "cdl_gravestone_doji": talib.CDLGRAVESTONEDOJI,
    "cdl_hammer": talib.CDLHAMMER,
    "cdl_hanging_man": talib.CDLHANGINGMAN,
    "cdl_harami": talib.CDLHARAMI,
    "cdl_harami_cross": talib.CDLHARAMICROSS,
    "cdl_high_wave": talib.CDLHIGHWAVE,
    "cdl_hikkake": talib.CDLHIKKAKE,
    "cdl_hikkake_mod": talib.CDLHIKKAKEMOD,
    "cdl_homing_pigeon": talib.CDLHOMINGPIGEON,
    "cdl_identical_3_crows": talib.CDLIDENTICAL3CROWS,
    "cdl_in_neck": talib.CDLINNECK,
    "cdl_inverted_hammer": talib.CDLINVERTEDHAMMER,
    "cdl_kicking": talib.CDLKICKING,
    "cdl_kicking_by_length": talib.CDLKICKINGBYLENGTH,
    "cdl_ladder_bottom": talib.CDLLADDERBOTTOM,
    "cdl_long_legged_doji": talib.CDLLONGLEGGEDDOJI,
    "cdl_long_line": talib.CDLLONGLINE,
    "cdl_marubozu": talib.CDLMARUBOZU,
    "cdl_mat_hold": talib.CDLMATHOLD,
    "cdl_matching_low": talib.CDLMATCHINGLOW,
    "cdl_morning_doji_star": talib.CDLMORNINGDOJISTAR,
    "cdl_morning_star": talib.CDLMORNINGSTAR,
    "cdl_on_neck": talib.CDLONNECK,
    "cdl_piercing": talib.CDLPIERCING,
    "cdl_rickshaw_man": talib.CDLRICKSHAWMAN,
    "cdl_rise_fall_3_methods": talib.CDLRISEFALL3METHODS,
    "cdl_separating_lines": talib.CDLSEPARATINGLINES,
    "cdl_shooting_star": talib.CDLSHOOTINGSTAR,
    "cdl_short_line": talib.CDLSHORTLINE,
    "cdl_spinning_top": talib.CDLSPINNINGTOP,
    "cdl_stalled_pattern": talib.CDLSTALLEDPATTERN,
    "cdl_stick_sandwich": talib.CDLSTICKSANDWICH,
    "cdl_takuri": talib.CDLTAKURI,
    "cdl_tasuki_gap": talib.CDLTASUKIGAP,
    "cdl_thrusting": talib.CDLTHRUSTING,
    "cdl_tristar": talib.CDLTRISTAR,
    "cdl_unique_3_river": talib.CDLUNIQUE3RIVER,
    "cdl_upside_gap_2_crows": talib.CDLUPSIDEGAP2CROWS,
    "cdl_xside_gap_3_methods": talib.CDLXSIDEGAP3METHODS,
}

# Bars at which TA-Lib never shows a pattern, though it has all that the pattern takes.
LEFT_OUT = {"cdl_3_outside": 3}


@cache
def candlesticks():
    """Bars that show patterns: daily ones, small whole numbers, often equal ones, and walks."""
    rng = np.random.default_rng(4)
    bars = [sample(NAMED["cdl_doji"], symbol) for symbol in SYMBOLS]
    for most in (4, 9, 40):
        open, close = rng.integers(1, most, (2, 60_000)).astype(float)
        high = np.maximum(open, close) + rng.integers(0, 2, 60_000)
        low = np.minimum(open, close) - rng.integers(0, most // 2, 60_000)
        bars.append((open, high, low, close))
    for gaps, bodies, shadows in [
        ([-6, -3, -1, 0, 1, 3, 6], [-9, -3, -1, 0, 1, 3, 9], [0, 0, 0, 0, 1, 4, 12]),
        ([-2, -1, 0, 0, 1, 2], [-8, -2, -1, 1, 2, 8], [0, 0, 0, 1, 3]),
    ]:
        body = rng.choice(bodies, 200_000)
        close = 1e6 + np.cumsum(body + rng.choice(gaps, 200_000))
        open = close - body
        high = np.maximum(open, close) + rng.choice(shadows, 200_000)
        low = np.minimum(open, close) - rng.choice(shadows, 200_000)
        bars.append((open, high, low, close))
    return bars


@pytest.mark.parametrize("name", sorted(CANDLESTICKS))
def test_talib_candlesticks(name):
    entry, shown, start = NAMED[name], 0, LEFT_OUT.get(name, 0)
    for bars in candlesticks():
        got, expected = entry.function(*bars), CANDLESTICKS[name](*bars)
        assert got.dtype == expected.dtype and np.array_equal(got[start:], expected[start:])
        shown += np.count_nonzero(got)
    assert shown > 0, "no bars show the pattern"


@pytest.mark.parametrize("penetration", [0.0, 0.25, 1.5])
@pytest.mark.parametrize("name", sorted(n for n in CANDLESTICKS if NAMED[n].params))
def test_talib_penetrating_candlesticks(name, penetration):
    for bars in candlesticks():
        got = NAMED[name].function(*bars, penetration=penetration)
        assert np.array_equal(got, CANDLESTICKS[name](*bars, penetration=penetration))


def test_talib_engulfing_bars():
    """TA-Lib leaves out one bar more at the start."""
    rounded = np.random.default_rng(4).integers(1, 9, (2, 3000)).astype(float)
    entry = NAMED["cdl_engulfing"]
    for open, close in [*(sample(entry, symbol) for symbol in SYMBOLS), rounded]:
        expected = talib.CDLENGULFING(open, open, close, close)
        got = ta.cdl_engulfing(open, close)
        assert got.dtype == expected.dtype and np.array_equal(got[2:], expected[2:])
    assert {-100, -80, 0, 80, 100} == set(ta.cdl_engulfing(*rounded))


@pytest.mark.parametrize("period", [1, 2, 5, 20, 200])
def test_pandas_windows(period):
    """With gaps as well: a full window without NaN is what pandas asks for, too."""
    for close in closes():
        for values in (close, with_gaps((close,), [0, 50, 51, 700, 1023, 1024, 2999])[0]):
            rolling = pd.Series(values).rolling(period)
            agree(ta.sma(values, period), rolling.mean())
            upper, middle, lower = ta.bollinger_bands(values, period, 1.5, 2.5)
            agree(middle, rolling.mean())
            if period > 1:
                # Two passes over each window: the running sums of pandas keep what passed by.
                spread = rolling.apply(lambda window: window.std(), raw=True)
                agree(ta.stddev(values, period), spread)
                agree(upper, rolling.mean() + 1.5 * spread)
                agree(lower, rolling.mean() - 2.5 * spread)


@pytest.mark.parametrize("period", [1, 2, 5, 20, 200])
def test_pandas_extremes(period):
    for symbol in SYMBOLS:
        high, low = sample(BARS, symbol)
        upper, middle, lower = ta.donchian(high, low, period)
        highest, lowest = (
            pd.Series(high).rolling(period).max(),
            pd.Series(low).rolling(period).min(),
        )
        assert np.array_equal(upper, highest, equal_nan=True)
        assert np.array_equal(lower, lowest, equal_nan=True)
        agree(middle, (highest + lowest) / 2, 1e-15)


@pytest.mark.parametrize("period", [1, 2, 5, 20, 200])
@pytest.mark.parametrize("name, share", [("ema", lambda p: 2 / (p + 1)), ("smma", lambda p: 1 / p)])
def test_pandas_averages(name, share, period):
    """pandas starts with the first value it gets: here, the mean of the first `period`."""
    for close in closes():
        seeded = close.copy()
        seeded[: period - 1] = np.nan
        seeded[period - 1] = close[:period].mean()
        expected = pd.Series(seeded).ewm(alpha=share(period), adjust=False).mean()
        agree(getattr(ta, name)(close, period), expected, 1e-11)


def test_the_walks_have_no_gaps():
    """What the comparisons above are about: values throughout."""
    assert all(runs((close,)) == [(0, len(close))] for close in closes())
