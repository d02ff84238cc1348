"""Indicators as expressions of polars: lazy, by group and in parallel."""

# Written from the catalogue: `make renew-stubs` renews it.

from typing import Any, Literal, SupportsFloat, SupportsIndex, TypeAlias

import polars as pl

from ._expressions import Expressions as Expressions

__all__ = [
    "Expressions",
    "namespace",
    "add",
    "cumsum",
    "div",
    "max",
    "maxindex",
    "min",
    "minindex",
    "minmax",
    "minmaxindex",
    "mult",
    "sub",
    "sum",
    "acos",
    "asin",
    "atan",
    "ceil",
    "cos",
    "cosh",
    "exp",
    "floor",
    "ln",
    "log10",
    "sin",
    "sinh",
    "sqrt",
    "tan",
    "tanh",
    "ht_dcperiod",
    "ht_dcphase",
    "ht_phasor",
    "ht_sine",
    "ht_trendline",
    "ht_trendmode",
    "alma",
    "dema",
    "ema",
    "hma",
    "jsa",
    "kama",
    "ma",
    "mama",
    "mavp",
    "sar",
    "sarext",
    "sma",
    "smma",
    "t3",
    "tema",
    "trima",
    "vwma",
    "wma",
    "zlema",
    "ac",
    "adx",
    "adxr",
    "ao",
    "apo",
    "aroon",
    "aroonosc",
    "bop",
    "cci",
    "cmo",
    "cmou",
    "coppock",
    "dpo",
    "dx",
    "er",
    "eri",
    "fosc",
    "fractal",
    "imi",
    "kdj",
    "macd",
    "macdext",
    "macdfix",
    "mfi",
    "minus_di",
    "minus_dm",
    "mom",
    "plus_di",
    "plus_dm",
    "ppo",
    "qstick",
    "roc",
    "rocp",
    "rocr",
    "rocr100",
    "rsi",
    "smi",
    "stoch",
    "stochf",
    "stochrsi",
    "trendflex",
    "trix",
    "tsi",
    "ultosc",
    "vhf",
    "vortex",
    "wad",
    "willr",
    "cdl_2_crows",
    "cdl_3_black_crows",
    "cdl_3_inside",
    "cdl_3_line_strike",
    "cdl_3_outside",
    "cdl_3_stars_in_south",
    "cdl_3_white_soldiers",
    "cdl_abandoned_baby",
    "cdl_advance_block",
    "cdl_belt_hold",
    "cdl_breakaway",
    "cdl_closing_marubozu",
    "cdl_concealing_baby_swallow",
    "cdl_counterattack",
    "cdl_dark_cloud_cover",
    "cdl_doji",
    "cdl_doji_star",
    "cdl_dragonfly_doji",
    "cdl_engulfing",
    "cdl_evening_doji_star",
    "cdl_evening_star",
    "cdl_gap_side_by_side_white",
    "cdl_gravestone_doji",
    "cdl_hammer",
    "cdl_hanging_man",
    "cdl_harami",
    "cdl_harami_cross",
    "cdl_high_wave",
    "cdl_hikkake",
    "cdl_hikkake_mod",
    "cdl_homing_pigeon",
    "cdl_identical_3_crows",
    "cdl_in_neck",
    "cdl_inverted_hammer",
    "cdl_kicking",
    "cdl_kicking_by_length",
    "cdl_ladder_bottom",
    "cdl_long_legged_doji",
    "cdl_long_line",
    "cdl_marubozu",
    "cdl_mat_hold",
    "cdl_matching_low",
    "cdl_morning_doji_star",
    "cdl_morning_star",
    "cdl_on_neck",
    "cdl_piercing",
    "cdl_rickshaw_man",
    "cdl_rise_fall_3_methods",
    "cdl_separating_lines",
    "cdl_shooting_star",
    "cdl_short_line",
    "cdl_spinning_top",
    "cdl_stalled_pattern",
    "cdl_stick_sandwich",
    "cdl_takuri",
    "cdl_tasuki_gap",
    "cdl_thrusting",
    "cdl_tristar",
    "cdl_unique_3_river",
    "cdl_upside_gap_2_crows",
    "cdl_xside_gap_3_methods",
    "avgprice",
    "heikin_ashi",
    "medprice",
    "midpoint",
    "midprice",
    "typprice",
    "wclprice",
    "avgdev",
    "beta",
    "correl",
    "linearreg",
    "linearreg_angle",
    "linearreg_intercept",
    "linearreg_slope",
    "percentile",
    "percentrank",
    "stddev",
    "tsf",
    "var",
    "acceleration_bands",
    "adr",
    "atr",
    "avgtrange",
    "bollinger_bands",
    "cvi",
    "donchian",
    "keltner",
    "massi",
    "natr",
    "rvi",
    "supertrend",
    "trange",
    "ad",
    "adosc",
    "cmf",
    "efi",
    "marketfi",
    "nvi",
    "obv",
    "pvi",
    "pvo",
    "pvt",
    "rvol",
    "vwap",
]
_Column: TypeAlias = pl.Expr | str
# What one parameter of each type may be; None is the default.
_Int: TypeAlias = SupportsIndex
_Float: TypeAlias = SupportsFloat | SupportsIndex
_Missing: TypeAlias = Literal["skip"]

def namespace(module: Any, name: str) -> Expressions:
    """The indicators of a module, and a namespace of this name on expressions for those that read one series."""

def add(x: _Column, y: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """The sum of two series, bar by bar.

    `z[i] = x[i] + y[i]`.

    Source: as TA-Lib's ADD.

    Parameters
    ----------
    x, y : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cumsum(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """The sum of all values so far.

    `y[i] = x[0] + … + x[i]`.

    Source: as TA-Lib's CUMSUM.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def div(x: _Column, y: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """The first series divided by the second, bar by bar, and 0 where that is 0.

    `z[i] = x[i] / y[i]`.

    Source: as TA-Lib's DIV, which gives an infinity there.

    Parameters
    ----------
    x, y : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def max(data: _Column, period: _Int | None = 30, *, missing: _Missing | None = None) -> pl.Expr:
    """The highest of the last `period` values.

    `y[i] = max(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MAX.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def maxindex(
    data: _Column,
    period: _Int | None = 30,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Index of the highest of the last `period` values, as a position in the whole series.

    Of equal ones it is the one that was found first: it stays until it leaves the window, then the oldest that is
    left takes its place, and so does a new value as soon as none is higher.

    It is the k with `x[k] = max(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MAXINDEX.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Values in the window.
        Allowed: 2 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def min(data: _Column, period: _Int | None = 30, *, missing: _Missing | None = None) -> pl.Expr:
    """The lowest of the last `period` values.

    `y[i] = min(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MIN.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def minindex(
    data: _Column,
    period: _Int | None = 30,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Index of the lowest of the last `period` values, as a position in the whole series.

    Of equal ones it is the one that was found first: it stays until it leaves the window, then the oldest that is
    left takes its place, and so does a new value as soon as none is lower.

    It is the k with `x[k] = min(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MININDEX.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Values in the window.
        Allowed: 2 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def minmax(data: _Column, period: _Int | None = 30, *, missing: _Missing | None = None) -> pl.Expr:
    """The lowest and the highest of the last `period` values.

    In formulas: `min[i] = min(x[i − period + 1], …, x[i])`, `max[i] = max(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MINMAX.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        min: Float64
            The lowest.
        max: Float64
            The highest.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def minmaxindex(
    data: _Column,
    period: _Int | None = 30,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Indices of the lowest and the highest of the last `period` values, as positions in the whole series.

    Of equal ones it is the one that `minindex` and `maxindex` give.

    They are the k with `x[k] = min(x[i − period + 1], …, x[i])`, and the one with
    `x[k] = max(x[i − period + 1], …, x[i])`.

    Source: as TA-Lib's MINMAXINDEX.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Values in the window.
        Allowed: 2 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        min: Float64
            That of the lowest.
        max: Float64
            That of the highest.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def mult(x: _Column, y: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """The product of two series, bar by bar.

    `z[i] = x[i]·y[i]`.

    Source: as TA-Lib's MULT.

    Parameters
    ----------
    x, y : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def sub(x: _Column, y: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """The first series less the second, bar by bar.

    `z[i] = x[i] − y[i]`.

    Source: as TA-Lib's SUB.

    Parameters
    ----------
    x, y : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def sum(data: _Column, period: _Int | None = 30, *, missing: _Missing | None = None) -> pl.Expr:
    """The sum of the last `period` values.

    `y[i] = x[i − period + 1] + … + x[i]`.

    Source: as TA-Lib's SUM.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def acos(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Arc cosine of each value: the angle from 0 to π, in radians, whose cosine it is.

    `y[i] = acos(x[i])`.

    Source: as TA-Lib's ACOS.

    Parameters
    ----------
    data : expression, or name of a column
        Allowed: -1 to 1; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def asin(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Arc sine of each value: the angle from −π/2 to π/2, in radians, whose sine it is.

    `y[i] = asin(x[i])`.

    Source: as TA-Lib's ASIN.

    Parameters
    ----------
    data : expression, or name of a column
        Allowed: -1 to 1; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def atan(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Arc tangent of each value: the angle from −π/2 to π/2, in radians, whose tangent it is.

    `y[i] = atan(x[i])`.

    Source: as TA-Lib's ATAN.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ceil(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Each value rounded up to a whole number.

    `y[i] = ceil(x[i])`.

    Source: as TA-Lib's CEIL.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cos(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Cosine of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an
    angle.

    `y[i] = cos(x[i])`.

    Source: as TA-Lib's COS.

    Parameters
    ----------
    data : expression, or name of a column
        Allowed: -10000000000000 to 10000000000000; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cosh(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Hyperbolic cosine of each value; beyond the range that is allowed it would be too large for a number.

    `y[i] = cosh(x[i]) = (exp(x[i]) + exp(−x[i])) / 2`.

    Source: as TA-Lib's COSH.

    Parameters
    ----------
    data : expression, or name of a column
        Allowed: -709 to 709; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def exp(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """e to the power of each value; beyond the range that is allowed it would be too large for a number.

    `y[i] = exp(x[i])`.

    Source: as TA-Lib's EXP.

    Parameters
    ----------
    data : expression, or name of a column
        Allowed: at most 709; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def floor(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Each value rounded down to a whole number.

    `y[i] = floor(x[i])`.

    Source: as TA-Lib's FLOOR.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ln(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Natural logarithm of each value.

    `y[i] = ln(x[i])`.

    Source: as TA-Lib's LN.

    Parameters
    ----------
    data : expression, or name of a column
        Allowed: above 0; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def log10(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Logarithm of each value to the base 10.

    `y[i] = log10(x[i])`.

    Source: as TA-Lib's LOG10.

    Parameters
    ----------
    data : expression, or name of a column
        Allowed: above 0; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def sin(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Sine of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an
    angle.

    `y[i] = sin(x[i])`.

    Source: as TA-Lib's SIN.

    Parameters
    ----------
    data : expression, or name of a column
        Allowed: -10000000000000 to 10000000000000; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def sinh(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Hyperbolic sine of each value; beyond the range that is allowed it would be too large for a number.

    `y[i] = sinh(x[i]) = (exp(x[i]) − exp(−x[i])) / 2`.

    Source: as TA-Lib's SINH.

    Parameters
    ----------
    data : expression, or name of a column
        Allowed: -709 to 709; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def sqrt(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Square root of each value.

    `y[i] = √x[i]`.

    Source: as TA-Lib's SQRT.

    Parameters
    ----------
    data : expression, or name of a column
        Allowed: at least 0; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def tan(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Tangent of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an
    angle.

    `y[i] = tan(x[i])`.

    Source: as TA-Lib's TAN.

    Parameters
    ----------
    data : expression, or name of a column
        Allowed: -10000000000000 to 10000000000000; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def tanh(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Hyperbolic tangent of each value, from −1 to 1.

    `y[i] = tanh(x[i]) = sinh(x[i]) / cosh(x[i])`.

    Source: as TA-Lib's TANH.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ht_dcperiod(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Period of the dominant cycle of a price, in bars, by a Hilbert transform.

    The cycle of `DominantCycle` from the 13th bar on.

    In formulas, with the parts in phase and in quadrature, and g, of `ht_phasor`: `a[i] =
    0.2·(in_phase[i] − g[i]·(0.0962·(quadrature[i] − quadrature[i − 6]) + 0.5769·(quadrature[i − 2] − quadrature[i −
    4]))) + 0.8·a[i − 1]`, `b[i] = 0.2·(quadrature[i] + g[i]·(0.0962·(in_phase[i] − in_phase[i − 6]) +
    0.5769·(in_phase[i − 2] − in_phase[i − 4]))) + 0.8·b[i − 1]`,
    `re[i] = 0.2·(a[i]·a[i − 1] + b[i]·b[i − 1]) + 0.8·re[i − 1]`,
    `im[i] = 0.2·(a[i]·b[i − 1] − b[i]·a[i − 1]) + 0.8·im[i − 1]`, `bars[i] = 2·π / atan(im[i] / re[i])`,
    `period[i] = 0.2·bars[i] + 0.8·period[i − 1]`, `ht_dcperiod[i] = 0.33·period[i] + 0.67·ht_dcperiod[i − 1]`.

    The bars are kept from 0.67 to 1.5 times the period before, and from 6 to 50.

    Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_DCPERIOD.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ht_dcphase(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Phase of a price in its dominant cycle, from −45 to 315 degrees, by a Hilbert transform.

    The phase of `CyclePhase` in the cycle of
    `DominantCycle` from the 38th bar on.

    In formulas, with the smoothed price s of `ht_phasor`: `n = floor(period[i] + 0.5)`,
    `a = sin(2·π·0 / n)·s[i] + sin(2·π·1 / n)·s[i − 1] + … + sin(2·π·(n − 1) / n)·s[i − n + 1]`,
    `b = cos(2·π·0 / n)·s[i] + cos(2·π·1 / n)·s[i − 1] + … + cos(2·π·(n − 1) / n)·s[i − n + 1]`,
    `ht_dcphase[i] = atan(a / b)·180 / π + 90 + 360 / period[i]`.

    The period is that of the cycle. Where `b < 0` it is 180 degrees more, and what is above 315 is taken once round
    less.

    Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_DCPHASE.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ht_phasor(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Pointer of the cycle of a price: its part in phase, and the one a quarter of a cycle later, by a Hilbert transform.

    Both parts of `HilbertCycle` from the 13th bar on.

    In formulas: `s[i] = (4·x[i] + 3·x[i − 1] + 2·x[i − 2] + x[i − 3]) / 10`, `g[i] = 0.075·period[i − 1] + 0.54`,
    `d[i] = g[i]·(0.0962·(s[i] − s[i − 6]) + 0.5769·(s[i − 2] − s[i − 4]))`, `in_phase[i] = d[i − 3]`,
    `quadrature[i] = g[i]·(0.0962·(d[i] − d[i − 6]) + 0.5769·(d[i − 2] − d[i − 4]))`.

    The period is the one that `ht_dcperiod` smooths; all of it begins with 0.

    Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_PHASOR.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        in_phase: Float64
            The part in phase.
        quadrature: Float64
            The part a quarter of a cycle later.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ht_sine(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Sine of the phase of a price in its dominant cycle, and that of the phase an eighth of a cycle later.

    The phase is that of `ht_dcphase`. Both lines cross where the price turns in a cycle; in a trend
    they run side by side.

    In formulas: `sine = sin(ht_dcphase·π / 180)`, `lead_sine = sin((ht_dcphase + 45)·π / 180)`.

    Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_SINE.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        sine: Float64
            The sine.
        lead_sine: Float64
            The sine 45 degrees later.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ht_trendline(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Trend of a price without its dominant cycle, by a Hilbert transform.

    The mean over the last cycle (see `CycleMean`), of which the last four are weighted by
    4, 3, 2, 1; the cycle is that of `DominantCycle` from the 38th bar on.

    In formulas, with the period of that cycle: `n = floor(period[i] + 0.5)`, `m[i] = (x[i − n + 1] + … + x[i]) / n`,
    `y[i] = (4·m[i] + 3·m[i − 1] + 2·m[i − 2] + m[i − 3]) / 10`.

    Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_TRENDLINE.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ht_trendmode(data: _Column, *, missing: _Missing | None = None) -> pl.Expr:
    """Whether a price is in a trend, which is 1, or in its dominant cycle, which is 0, by a Hilbert transform.

    It is in the cycle from where the lines of `ht_sine` cross for half of the period, and where its phase
    goes on by 0.67 to 1.5 times what a bar of the cycle takes; but wherever the smoothed price is 1.5 % or more from the line of
    `ht_trendline` it is in a trend.

    In formulas, with the period of `ht_dcphase`, it is 0 where fewer than `period / 2` bars have
    gone by since the lines crossed, or `0.67·360 / period < ht_dcphase[i] − ht_dcphase[i − 1] < 1.5·360 / period`,
    unless `|s − ht_trendline| / |ht_trendline| ≥ 0.015`, where s is the smoothed price of
    `ht_phasor`.

    Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_TRENDMODE.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def alma(
    data: _Column,
    period: _Int | None = 9,
    offset: _Float | None = 0.85,
    sigma: _Float | None = 6.0,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way
    along it.

    Weight of the k-th oldest of `period` values: exp(−(k − m)² / (2·s²)) with
    m = `offset`·(`period` − 1) and s = `period` / `sigma`, divided by the sum of all weights.

    Source: Arnaud Legoux and Dimitris Kouzis-Loukas, 2009.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 9
        Values in the window.
        Allowed: 1 or more.
    offset : float, default 0.85
        Where the weights peak: 0 is the oldest value of the window, 1 the newest.
        Allowed: 0 to 1.
    sigma : float, default 6.0
        How narrow the peak is: the window is this many standard deviations wide.
        Allowed: above 0.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def dema(data: _Column, period: _Int | None = 30, *, missing: _Missing | None = None) -> pl.Expr:
    """Double exponential moving average: 2·e − the average of e, where e is the exponential average (see
    `ema`), both of `period` values. It lags less than e.

    `dema = 2·e1 − e2` with `e1 = ema(x, period)` and `e2 = ema(e1, period)`.

    Source: Patrick Mulloy, Stocks & Commodities, January 1994; as TA-Lib's DEMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Length of each average, in values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ema(data: _Column, period: _Int | None = 14, *, missing: _Missing | None = None) -> pl.Expr:
    """Exponential moving average.

    It starts with the mean of the first `period` values; then y += 2 / (`period` + 1) · (x − y).

    Source: as TA-Lib's EMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length in values: the newest weighs 2 / (`period` + 1).
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def hma(data: _Column, period: _Int | None = 20, *, missing: _Missing | None = None) -> pl.Expr:
    """Hull moving average: smooth, and with hardly any lag.

    The weighted average (see `wma`) of `period` values is taken twice over half of them less once over all of
    them, and that is smoothed by one over √`period` values. Half and root are rounded down.

    `hma = wma(2·wma(x, floor(period / 2)) − wma(x, period), floor(√period))`.

    Source: Alan Hull, 2005; as TA-Lib's HMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Values in the longest window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def jsa(data: _Column, period: _Int | None = 30, *, missing: _Missing | None = None) -> pl.Expr:
    """Jsa moving average: the mean of the newest value and the one `period` values before it.

    `y[i] = (x[i] + x[i − period]) / 2`.

    Source: the definition itself.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Distance between the two values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def kama(data: _Column, period: _Int | None = 30, *, missing: _Missing | None = None) -> pl.Expr:
    """Kaufman's adaptive moving average: quick in a trend, and slow where the price only goes to and fro.

    The efficiency of the last `period` steps is the way from their beginning to their end over the sum of their sizes, and 1
    where nothing moved (see `er`); y += s²·(x − y) with s from 2/31, as of an exponential average over 30
    values, at an efficiency of 0 to 2/3, as of one over 2 values, at 1. It starts with the value before the first.

    Source: Perry Kaufman, Smarter Trading, 1995; as TA-Lib's KAMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Steps that the efficiency is that of.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

_MaAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

def ma(
    data: _Column,
    period: _Int | None = 30,
    average: _MaAverage | None = "sma",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Moving average of a kind that is chosen.

    It is the indicator of that name, with its own defaults but for the period.

    `ma(x, period) = average(x, period)`.

    Source: as TA-Lib's MA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Length of the average, in values.
        Allowed: 1 or more.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def mama(
    data: _Column,
    fast_limit: _Float | None = 0.5,
    slow_limit: _Float | None = 0.05,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """MESA adaptive moving average: the slower, the faster the phase of the price's cycle goes on.

    The phase is the arc tangent of quadrature over in-phase part of the cycle (see
    `HilbertCycle`) from the 13th bar on, in degrees. Each value takes the share
    `fast_limit` / the degrees that the phase fell by, one at least, in `mama` += share·(x − `mama`), and never less than
    `slow_limit`; `fama` follows `mama` with half the share. Both start with 0.

    Source: John F. Ehlers, MAMA: The Mother of Adaptive Moving Averages, Stocks & Commodities, September 2001; as TA-Lib's
    MAMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fast_limit : float, default 0.5
        The greatest share.
        Allowed: 0.01 to 0.99.
    slow_limit : float, default 0.05
        The least share.
        Allowed: 0.01 to 0.99.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        mama: Float64
            The average.
        fama: Float64
            The average of that.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

_MavpAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

def mavp(
    data: _Column,
    periods: _Column,
    min_period: _Int | None = 2,
    max_period: _Int | None = 30,
    average: _MavpAverage | None = "sma",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Moving average with a period of its own for each bar.

    The average over as many values as `periods` says, which is rounded towards 0 and taken for `min_period` or `max_period`
    where it is beyond these. All averages begin at the first answer, from the values just before it.

    `mavp[i] = average(x, n)` with `n = min(max(floor(periods[i]), min_period), max_period)`.

    Source: as TA-Lib's MAVP.

    Required: min_period <= max_period.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    periods : expression, or name of a column
        Allowed: at least 0; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    min_period : int, default 2
        The shortest period.
        Allowed: 1 to 250.
    max_period : int, default 30
        The longest period.
        Allowed: 1 to 250.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def sar(
    high: _Column = "high",
    low: _Column = "low",
    acceleration: _Float | None = 0.02,
    maximum: _Float | None = 0.2,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Parabolic stop and reverse: a stop below a rising price, or above a falling one, that catches up until it is touched.

    The stop goes a share of the way to the highest high of the trend in each bar: `acceleration` at first, as much more
    with each new high, and `maximum` at the most. It stays below the lows of the last two bars; where a low touches it, it
    becomes the highest high, and the price is taken for a falling one, with everything the other way round. The first
    trend falls if the second bar reaches further down than up.

    In a rising trend the stop of the next bar is
    `sar[i + 1] = min(sar[i] + share·(extreme − sar[i]), low[i − 1], low[i])`, where the extreme is the highest high
    since the trend began, and `share = min(acceleration·(1 + n), maximum)` after n new extremes. The trend turns at a
    bar with `low[i] ≤ sar[i]`, whose `sar[i] = max(extreme, high[i − 1], high[i])`. In a falling trend it is the other
    way round.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's SAR.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    acceleration : float, default 0.02
        The share at first, and by how much it grows.
        Allowed: at least 0.
    maximum : float, default 0.2
        The greatest share.
        Allowed: at least 0.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def sarext(
    high: _Column = "high",
    low: _Column = "low",
    start_value: _Float | None = 0.0,
    offset_on_reverse: _Float | None = 0.0,
    acceleration_init_long: _Float | None = 0.02,
    acceleration_long: _Float | None = 0.02,
    acceleration_max_long: _Float | None = 0.2,
    acceleration_init_short: _Float | None = 0.02,
    acceleration_short: _Float | None = 0.02,
    acceleration_max_short: _Float | None = 0.2,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Parabolic stop and reverse with a pace of its own for either trend, and with −1 times the stop while the price falls.

    As `sar`, but that the share goes from `acceleration_init_long` by `acceleration_long` to
    `acceleration_max_long` in a rising trend, and likewise in a falling one; that a trend which turns begins further away, by
    the part `offset_on_reverse` of its stop; and that the first trend rises from `start_value`, or falls from
    −`start_value` where that is below 0.

    In a rising trend the stop of the next bar is
    `sar[i + 1] = min(sar[i] + share·(extreme − sar[i]), low[i − 1], low[i])`, with
    `share = min(acceleration_init_long + n·acceleration_long, acceleration_max_long)` after n new extremes. The trend
    turns at a bar with `low[i] ≤ sar[i]`, whose `sar[i] = (1 + offset_on_reverse)·max(extreme, high[i − 1], high[i])`,
    which is shown as `sarext[i] = −sar[i]`.

    Source: as TA-Lib's SAREXT.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    start_value : float, default 0.0
        The first stop, negative for a falling trend; 0 for the one of the first bar.
        Allowed: a finite number.
    offset_on_reverse : float, default 0.0
        By which part of it a stop is moved away where the trend turns.
        Allowed: at least 0.
    acceleration_init_long : float, default 0.02
        The share at first, in a rising trend.
        Allowed: at least 0.
    acceleration_long : float, default 0.02
        By how much it grows.
        Allowed: at least 0.
    acceleration_max_long : float, default 0.2
        The greatest share.
        Allowed: at least 0.
    acceleration_init_short : float, default 0.02
        The share at first, in a falling trend.
        Allowed: at least 0.
    acceleration_short : float, default 0.02
        By how much it grows.
        Allowed: at least 0.
    acceleration_max_short : float, default 0.2
        The greatest share.
        Allowed: at least 0.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def sma(data: _Column, period: _Int | None = 14, *, missing: _Missing | None = None) -> pl.Expr:
    """Simple moving average: the mean of the last `period` values.

    `y[i] = (x[i − period + 1] + … + x[i]) / period`.

    Source: as TA-Lib's SMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def smma(data: _Column, period: _Int | None = 7, *, missing: _Missing | None = None) -> pl.Expr:
    """Smoothed moving average, also known as Wilder's average or RMA.

    It starts with the mean of the first `period` values; then
    y = (y·(`period` − 1) + x) / `period`.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 7
        Length in values: the newest weighs 1 / `period`.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def t3(
    data: _Column,
    period: _Int | None = 5,
    vfactor: _Float | None = 0.7,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Tillson's T3: a smooth average that lags little.

    With a = 1 + `vfactor` and b = `vfactor` it is a³·e3 − 3·a²·b·e4 + 3·a·b²·e5 − b³·e6, where e1 is the exponential average
    of `period` values (see `ema`), e2 that of e1, and so on.

    Source: Tim Tillson, Smoothing Techniques for More Accurate Signals, Stocks & Commodities, January 1998; as TA-Lib's T3.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 5
        Length of each average, in values.
        Allowed: 1 or more.
    vfactor : float, default 0.7
        How much of the lag is taken back, from 0 to 1.
        Allowed: 0 to 1.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def tema(data: _Column, period: _Int | None = 30, *, missing: _Missing | None = None) -> pl.Expr:
    """Triple exponential moving average: 3·e1 − 3·e2 + e3, where e1 is the exponential average (see `ema`), e2
    the average of e1, and e3 that of e2, all of `period` values. It lags less than e1.

    Source: Patrick Mulloy, Stocks & Commodities, January 1994; as TA-Lib's TEMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Length of each average, in values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def trima(data: _Column, period: _Int | None = 30, *, missing: _Missing | None = None) -> pl.Expr:
    """Triangular moving average: the middle of the last `period` values weighs most, and either end least.

    It is the simple average over about half of `period` values of the simple average over the other half.

    `trima = sma(sma(x, ceil(period / 2)), floor(period / 2) + 1)`.

    Source: as TA-Lib's TRIMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def vwma(
    data: _Column,
    volume: _Column = "volume",
    period: _Int | None = 30,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Volume-weighted moving average: the mean of the last `period` values, each weighted by the volume that was traded at it.

    Where nothing was traded it is the newest value.

    `y[i] = (volume[i − period + 1]·x[i − period + 1] + … + volume[i]·x[i]) / (volume[i − period + 1] + … + volume[i])`.

    Source: as TA-Lib's VWMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        Allowed: at least 0; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def wma(data: _Column, period: _Int | None = 14, *, missing: _Missing | None = None) -> pl.Expr:
    """Weighted moving average: the newest of `period` values weighs most.

    Weights 1, 2, …, `period`, oldest value first, divided by their sum.

    `y[i] = (1·x[i − period + 1] + 2·x[i − period + 2] + … + period·x[i]) / (1 + 2 + … + period)`.

    Source: as TA-Lib's WMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def zlema(data: _Column, period: _Int | None = 30, *, missing: _Missing | None = None) -> pl.Expr:
    """Zero-lag exponential moving average: each value is first moved on by what it changed within the average's lag.

    The exponential average (see `ema`) of 2·x less the x of (`period` − 1) / 2 bars before, rounded down.

    `zlema = ema(z, period)` with `z[i] = 2·x[i] − x[i − floor((period − 1) / 2)]`.

    Source: John F. Ehlers and Ric Way, Zero Lag (Well, Almost), Stocks & Commodities, November 2010; as TA-Lib's ZLEMA.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Length of the average, in values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ac(
    high: _Column = "high",
    low: _Column = "low",
    fast_period: _Int | None = 5,
    slow_period: _Int | None = 34,
    signal_period: _Int | None = 5,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Accelerator oscillator: the awesome oscillator (see `ao`) less the mean of its last values.

    `ac[i] = ao[i] − (ao[i − signal_period + 1] + … + ao[i]) / signal_period`.

    Source: Bill Williams, New Trading Dimensions, 1998; as TA-Lib's AC.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fast_period : int, default 5
        Bars in the short mean of the awesome oscillator.
        Allowed: 1 or more.
    slow_period : int, default 34
        Bars in the long mean of the awesome oscillator.
        Allowed: 1 or more.
    signal_period : int, default 5
        Values of the awesome oscillator in their mean.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def adx(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.

    It is Wilder's average (see `smma`) of the directional movement index (see `dx`), both of
    `period` bars.

    `adx[i] = (adx[i − 1]·(period − 1) + dx[i]) / period`, which starts with
    `adx[2·period − 1] = (dx[period] + … + dx[2·period − 1]) / period`.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADX.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums and of the average, in bars.
        Allowed: 2 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def adxr(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Average directional movement index rating: the mean of the average directional movement index (see
    `adx`) of this bar and that of `period` − 1 bars before.

    `adxr[i] = (adx[i] + adx[i − period + 1]) / 2`.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADXR.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums and of the average, and one more than the distance of the two, in bars.
        Allowed: 2 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ao(
    high: _Column = "high",
    low: _Column = "low",
    fast_period: _Int | None = 5,
    slow_period: _Int | None = 34,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Awesome oscillator: the mean of the last few median prices less that of more of them.

    The median price is (high + low) / 2. Where `fast_period` is longer than `slow_period` they change places.

    Source: Bill Williams, New Trading Dimensions, 1998; as TA-Lib's AO.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fast_period : int, default 5
        Bars in the short mean.
        Allowed: 1 or more.
    slow_period : int, default 34
        Bars in the long mean.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

_ApoAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

def apo(
    data: _Column,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    average: _ApoAverage | None = "ema",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Absolute price oscillator: how far a fast average stands above a slow one.

    The average over `fast_period` values less that over `slow_period` values, each of all values so far. Where
    `fast_period` is longer than `slow_period` they change places.

    `apo = fast − slow`.

    Source: as TA-Lib's APO.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    average : str, default "ema"
        The kind of both averages.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def aroon(
    high: _Column = "high",
    low: _Column = "low",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Aroon: how lately the last bars had their lowest low and their highest high, from 0 to 100 for this bar.

    100·(`period` − age) / `period`, where the age is that of the newest lowest low, or highest high, of the last
    `period` + 1 bars.

    Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROON.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        The greatest age, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        down: Float64
            How lately there was the lowest low.
        up: Float64
            How lately there was the highest high.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def aroonosc(
    high: _Column = "high",
    low: _Column = "low",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Aroon oscillator: how much more lately the last bars had their highest high than their lowest low, from −100 to 100.

    Aroon up less aroon down (see `aroon`) of `period` bars.

    `aroonosc = 100·(low_age − high_age) / period`, where the ages are those of the newest lowest low and the newest
    highest high of the last `period` + 1 bars.

    Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROONOSC.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        The greatest age, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def bop(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Balance of power: how much of a bar's range its body takes, −1 to 1: (close − open) / (high − low), and 0 where
    there is no range.

    Source: Igor Livshin, Stocks & Commodities, August 2001; as TA-Lib's BOP.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cci(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Commodity channel index: how far the typical price is above its mean, in units of its usual distance from it.

    (x − mean) / (0.015 · mean distance from the mean) of the last `period` bars, where x is (high + low + close) / 3, and 0
    where that stands still.

    Source: Donald Lambert, Commodities, October 1980; as TA-Lib's CCI.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Bars in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cmo(data: _Column, period: _Int | None = 14, *, missing: _Missing | None = None) -> pl.Expr:
    """Chande momentum oscillator: how much more a price gains than it loses, from −100 to 100.

    Gains and losses from value to value are smoothed each by Wilder's average of `period` values (see
    `smma`); the value is 100·(gain − loss) / (gain + loss), and 0 where nothing has moved yet. While the
    price stands still both shrink alike, and the value stays.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994, who sum up instead; as TA-Lib's CMO.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the averages of gains and losses, in values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cmou(data: _Column, period: _Int | None = 14, *, missing: _Missing | None = None) -> pl.Expr:
    """Chande momentum oscillator of plain sums: how much more a price gained than it lost, from −100 to 100.

    100·(gain − loss) / (gain + loss) of the sums of gains and losses of the last `period` steps, and 0 where nothing
    moved. `cmo` smooths them instead.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's CMOU.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Steps in the sums.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def coppock(
    data: _Column,
    period: _Int | None = 10,
    roc1_period: _Int | None = 11,
    roc2_period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Coppock curve: a smooth line of how much a price rose over two long spans, which turns up at the beginning of a rise.

    The weighted average (see `wma`) over `period` values of the sum of the rates of change (see
    `roc`) over `roc1_period` and `roc2_period` values, which are months in the original.

    `coppock = wma(roc1 + roc2, period)`.

    Source: Edwin Coppock, Barron's, October 1962; as TA-Lib's COPPOCK.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Length of the average, in values.
        Allowed: 1 or more.
    roc1_period : int, default 11
        Values in one of the spans.
        Allowed: 1 or more.
    roc2_period : int, default 14
        Values in the other one.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def dpo(data: _Column, period: _Int | None = 20, *, missing: _Missing | None = None) -> pl.Expr:
    """Detrended price oscillator: a price without its trend, to see its cycles.

    The value `period` / 2 + 1 values before (with the half rounded down) less the mean of the last `period` values, in
    whose middle it nearly stands.

    `y[i] = x[i − floor(period / 2) − 1] − (x[i − period + 1] + … + x[i]) / period`.

    Source: as TA-Lib's DPO.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Values in the mean, twice as many as the value lies back.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def dx(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.

    It is 100·|plus − minus| / (plus + minus) of the two directional indicators (see `plus_di` and
    `minus_di`), and 0 where nothing has moved yet. It stays once nothing has moved for so long that both
    are too small for a number.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's DX.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums, in bars.
        Allowed: 2 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def er(data: _Column, period: _Int | None = 10, *, missing: _Missing | None = None) -> pl.Expr:
    """Kaufman's efficiency ratio: how straight the last steps went, from 0 for to and fro to 1 for straight on.

    |x − y| over the sum of the sizes of the `period` steps from y to x, and 1 where nothing moved.

    `y[i] = |x[i] − x[i − period]| / (|x[i − period + 1] − x[i − period]| + … + |x[i] − x[i − 1]|)`.

    Source: Perry Kaufman, Smarter Trading, 1995; as TA-Lib's ER.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Steps in the way.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def eri(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 13,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Elder ray index: how far above the usual price bulls can lift a bar, and how far below it bears can push it.

    `bull` is the high less the exponential average of the closes (see `ema`) over `period` bars, `bear` the
    low less that average.

    In formulas: `bull = high − ema(close, period)`, `bear = low − ema(close, period)`.

    Source: Alexander Elder, Trading for a Living, 1993; as TA-Lib's ERI.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 13
        Length of the average, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        bull: Float64
            The high less the average.
        bear: Float64
            The low less the average.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def fosc(data: _Column, period: _Int | None = 5, *, missing: _Missing | None = None) -> pl.Expr:
    """Forecast oscillator: how far a value stands above what the values before it foretold, in percent of it.

    100·(x − y) / x, where y is the next point of the least-squares line over the `period` values before x, and 0 where x
    is 0.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's FOSC.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 5
        Values that the line is fitted to.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def fractal(
    high: _Column = "high",
    low: _Column = "low",
    left: _Int | None = 2,
    right: _Int | None = 2,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Williams fractal: a bar that stands out among its neighbours.

    `swing_high` is 100 where the high of the bar `right` bars before is above those of the `left` bars before it and of the
    `right` bars after it, `swing_low` is 100 where its low is below all of theirs; else they are 0.

    As inequalities, `swing_high` is 100 where `high[i − right] > max(high[i − right − left], …, high[i − right − 1])`
    and `high[i − right] > max(high[i − right + 1], …, high[i])`, and `swing_low` where
    `low[i − right] < min(low[i − right − left], …, low[i − right − 1])` and
    `low[i − right] < min(low[i − right + 1], …, low[i])`.

    Source: Bill Williams, Trading Chaos, 1995; as TA-Lib's FRACTAL.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    left : int, default 2
        Bars before the one that stands out.
        Allowed: 1 or more.
    right : int, default 2
        Bars after it.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        swing_high: Int32
            Whether a high stands out.
        swing_low: Int32
            Whether a low stands out.
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def imi(
    open: _Column = "open",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Intraday momentum index: how much of the movement within the last bars went up, from 0 to 100.

    100·up / (up + down), where up is the sum of close − open of those of `period` bars that rose, and down that of open −
    close of those that fell; 50 where none moved.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's IMI.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Bars in the sums.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

_KdjSlowkAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

_KdjSlowdAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

def kdj(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    fastk_period: _Int | None = 9,
    slowk_period: _Int | None = 3,
    slowk_average: _KdjSlowkAverage | None = "smma",
    slowd_period: _Int | None = 3,
    slowd_average: _KdjSlowdAverage | None = "smma",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """KDJ: the slow stochastic, and how far its quick line runs ahead of its slow one.

    `k` and `d` are the lines of the slow stochastic (see `stoch`), by default smoothed by Wilder's average
    (see `smma`); `j` is 3·`k` − 2·`d`.

    Source: George Lane's stochastic, as it is used in China; as TA-Lib's KDJ.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period : int, default 9
        Bars in the range.
        Allowed: 1 or more.
    slowk_period : int, default 3
        Length of the first average, in values.
        Allowed: 1 or more.
    slowk_average : str, default "smma"
        The kind of the first average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    slowd_period : int, default 3
        Length of the second average, in values.
        Allowed: 1 or more.
    slowd_average : str, default "smma"
        The kind of the second average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        k: Float64
            The place of the close in the range, smoothed.
        d: Float64
            The average of `k`.
        j: Float64
            `k`, and twice as far from `d` again.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def macd(
    data: _Column,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    signal_period: _Int | None = 9,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Moving average convergence/divergence: how far a fast average stands above a slow one.

    `macd` is the exponential moving average over `fast_period` values less the one over `slow_period` values,
    both started at the `slow_period`-th value with the mean of the last `fast_period` and `slow_period` values;
    `signal` is the exponential moving average of `macd` over `signal_period` values, and `hist`
    is `macd` − `signal`. Where `fast_period` is longer than `slow_period` they change places.

    Source: Gerald Appel, late 1970s; as TA-Lib's MACD.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    signal_period : int, default 9
        Length of the average of `macd`, in values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        macd: Float64
            The fast average less the slow one.
        signal: Float64
            The average of `macd`.
        hist: Float64
            `macd` less `signal`.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

_MacdExtFastAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

_MacdExtSlowAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

_MacdExtSignalAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

def macdext(
    data: _Column,
    fast_period: _Int | None = 12,
    fast_average: _MacdExtFastAverage | None = "sma",
    slow_period: _Int | None = 26,
    slow_average: _MacdExtSlowAverage | None = "sma",
    signal_period: _Int | None = 9,
    signal_average: _MacdExtSignalAverage | None = "sma",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Moving average convergence/divergence by averages of any kind.

    `macd` is the average over `fast_period` values less the one over `slow_period` values, both started so late that they
    are first due together; `signal` is an average of `macd` over `signal_period` values, and `hist` is `macd` − `signal`.
    Where `fast_period` is longer than `slow_period` they change places, and with them their kinds.

    Source: Gerald Appel, late 1970s, who takes exponential averages (see `macd`); as TA-Lib's MACDEXT.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    fast_average : str, default "sma"
        The kind of the fast average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    slow_average : str, default "sma"
        The kind of the slow average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    signal_period : int, default 9
        Length of the average of `macd`, in values.
        Allowed: 1 or more.
    signal_average : str, default "sma"
        The kind of the average of `macd`.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        macd: Float64
            The fast average less the slow one.
        signal: Float64
            The average of `macd`.
        hist: Float64
            `macd` less `signal`.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def macdfix(
    data: _Column,
    signal_period: _Int | None = 9,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Moving average convergence/divergence with its first shares: 0.15 for the fast average and 0.075 for the slow one.

    `macd` is the exponential average with y += 0.15·(x − y) less the one with y += 0.075·(x − y), both started at the
    26th value, with the mean of the last 12 and 26 values; `signal` is the exponential moving average of `macd` over
    `signal_period` values, and `hist` is `macd` − `signal`. `macd` takes 2/13 and 2/27 for these lengths.

    Source: Gerald Appel, late 1970s; as TA-Lib's MACDFIX.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    signal_period : int, default 9
        Length of the average of `macd`, in values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        macd: Float64
            The fast average less the slow one.
        signal: Float64
            The average of `macd`.
        hist: Float64
            `macd` less `signal`.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def mfi(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    volume: _Column = "volume",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Money flow index: the share of bars with a rising typical price in all that was traded, from 0 to 100.

    The typical price is (high + low + close) / 3, and the flow of a bar its volume · |typical price|. The flows of bars
    whose typical price is above the one before are summed over `period` bars, and those of bars where it is below. The
    value is 100·up / (up + down), and 0 where nothing flowed.

    Source: Gene Quong and Avrum Soudack, Stocks & Commodities, March 1989; as TA-Lib's MFI.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Bars in the sums.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def minus_di(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Minus directional indicator: the share of movement down in all that the last bars covered, in percent.

    It is 100·movement / range, and 0 where there was no range yet: the sum of the movements down (see
    `minus_dm`) and, summed in the same way, the true ranges from the second bar on (see
    `atr`). It stays once bars have had no range for so long that both are too small for a number.
    A `period` of 1 gives the plain ratio of the two, without the 100.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DI.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def minus_dm(
    high: _Column = "high",
    low: _Column = "low",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Minus directional movement: how far the last bars reached lower, summed.

    A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
    only the greater of the two counts, and neither where they are equal or below zero. The movements down are summed:
    the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DM.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sum, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def mom(data: _Column, period: _Int | None = 10, *, missing: _Missing | None = None) -> pl.Expr:
    """Momentum: each value less the one `period` values before.

    `y[i] = x[i] − x[i − period]`.

    Source: as TA-Lib's MOM.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Distance between the two values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def plus_di(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Plus directional indicator: the share of movement up in all that the last bars covered, in percent.

    It is 100·movement / range, and 0 where there was no range yet: the sum of the movements up (see
    `plus_dm`) and, summed in the same way, the true ranges from the second bar on (see
    `atr`). It stays once bars have had no range for so long that both are too small for a number.
    A `period` of 1 gives the plain ratio of the two, without the 100.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DI.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sums, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def plus_dm(
    high: _Column = "high",
    low: _Column = "low",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Plus directional movement: how far the last bars reached higher, summed.

    A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
    only the greater of the two counts, and neither where they are equal or below zero. The movements up are summed:
    the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DM.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the sum, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

_PpoAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

def ppo(
    data: _Column,
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    average: _PpoAverage | None = "ema",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Percentage price oscillator: how far a fast average stands above a slow one, in percent of the slow one.

    100·(fast − slow) / slow, and 0 where the slow one is 0, of the averages over `fast_period` and over `slow_period`
    values (see `apo`). Where `fast_period` is longer than `slow_period` they change places.

    Source: as TA-Lib's PPO.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fast_period : int, default 12
        Length of the fast average, in values.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in values.
        Allowed: 1 or more.
    average : str, default "ema"
        The kind of both averages.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def qstick(
    open: _Column = "open",
    close: _Column = "close",
    period: _Int | None = 10,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Qstick: the mean of close − open over the last `period` bars.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's QSTICK.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Bars in the mean.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def roc(data: _Column, period: _Int | None = 10, *, missing: _Missing | None = None) -> pl.Expr:
    """Rate of change, in percent: 100·(x / y − 1), where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROC.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Distance between the two values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def rocp(data: _Column, period: _Int | None = 10, *, missing: _Missing | None = None) -> pl.Expr:
    """Rate of change, as a part: (x − y) / y, where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROCP.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Distance between the two values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def rocr(data: _Column, period: _Int | None = 10, *, missing: _Missing | None = None) -> pl.Expr:
    """Rate of change, as a ratio: x / y, where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROCR.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Distance between the two values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def rocr100(data: _Column, period: _Int | None = 10, *, missing: _Missing | None = None) -> pl.Expr:
    """Rate of change, as a ratio in percent: 100·x / y, where y is the value `period` values before x, and 0 where y is 0.

    Source: as TA-Lib's ROCR100.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Distance between the two values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def rsi(data: _Column, period: _Int | None = 14, *, missing: _Missing | None = None) -> pl.Expr:
    """Relative strength index: the share of gains in all movement, from 0 to 100.

    Gains and losses from value to value are smoothed each by Wilder's average of `period` values
    (see `smma`); the value is 100·gain / (gain + loss), and 0 where nothing has moved yet. While the
    price stands still both shrink alike, and the value stays.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RSI.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the averages of gains and losses, in values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def smi(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 13,
    fast_period: _Int | None = 2,
    slow_period: _Int | None = 25,
    signal_period: _Int | None = 9,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Stochastic momentum index: how far the close stands from the middle of the last bars' range, smoothed twice, from −100
    at the lowest low to 100 at the highest high.

    100·distance / half the range of `period` bars, where both are exponential averages over `slow_period` values,
    averaged once more over `fast_period`; 0 where there was no range yet. `signal` is the exponential average of `smi`.

    Source: William Blau, Stocks & Commodities, January 1993; as TA-Lib's SMI.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 13
        Bars in the range.
        Allowed: 1 or more.
    fast_period : int, default 2
        Length of the second averages, in values.
        Allowed: 1 or more.
    slow_period : int, default 25
        Length of the first averages, in values.
        Allowed: 1 or more.
    signal_period : int, default 9
        Length of the average of `smi`, in values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        smi: Float64
            The place of the close, smoothed.
        signal: Float64
            The average of `smi`.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

_StochSlowkAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

_StochSlowdAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

def stoch(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    fastk_period: _Int | None = 5,
    slowk_period: _Int | None = 3,
    slowk_average: _StochSlowkAverage | None = "sma",
    slowd_period: _Int | None = 3,
    slowd_average: _StochSlowdAverage | None = "sma",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.

    100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, 0 where these two are one (see
    `stochf`), is averaged over `slowk_period` values; `slowd` is the average of that.

    Source: George Lane, 1957; as TA-Lib's STOCH.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period : int, default 5
        Bars in the range.
        Allowed: 1 or more.
    slowk_period : int, default 3
        Length of the first average, in values.
        Allowed: 1 or more.
    slowk_average : str, default "sma"
        The kind of the first average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    slowd_period : int, default 3
        Length of the second average, in values.
        Allowed: 1 or more.
    slowd_average : str, default "sma"
        The kind of the second average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        slowk: Float64
            The place of the close in the range, smoothed.
        slowd: Float64
            The average of `slowk`.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

_StochfAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

def stochf(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    fastk_period: _Int | None = 5,
    fastd_period: _Int | None = 3,
    average: _StochfAverage | None = "sma",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the
    highest high, and an average of that.

    `fastk` is 100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, and 0 where these two
    are one; `fastd` is its average over `fastd_period` values.

    Source: George Lane, 1957; as TA-Lib's STOCHF.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fastk_period : int, default 5
        Bars in the range.
        Allowed: 1 or more.
    fastd_period : int, default 3
        Length of the average, in values.
        Allowed: 1 or more.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        fastk: Float64
            The place of the close.
        fastd: Float64
            The average of `fastk`.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

_StochrsiAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

def stochrsi(
    data: _Column,
    period: _Int | None = 14,
    fastk_period: _Int | None = 5,
    fastd_period: _Int | None = 3,
    average: _StochrsiAverage | None = "sma",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Stochastic RSI: where the relative strength index stands in its own range of the last values, from 0 to 100, and an
    average of that.

    The fast stochastic (see `stochf`) of the relative strength index (see `rsi`), which is
    the high, the low and the close at once.

    `fastk = 100·(rsi − lowest) / (highest − lowest)`, where the lowest and the highest are those of the last
    `fastk_period` values of the index; `fastd` is the average of `fastk` over `fastd_period` values.

    Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's STOCHRSI.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the averages of gains and losses, in values.
        Allowed: 1 or more.
    fastk_period : int, default 5
        Values of the index in the range.
        Allowed: 1 or more.
    fastd_period : int, default 3
        Length of the average, in values.
        Allowed: 1 or more.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        fastk: Float64
            The place of the index.
        fastd: Float64
            The average of `fastk`.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def trendflex(
    data: _Column,
    period: _Int | None = 20,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Trendflex: how far a smoothed price stands above its recent past, in units of its own recent
    swing.

    s is the price through a super smoother of length L = `period` / 2 (rounded half up):
    `s[i] = c·(x[i] + x[i−1]) + b·s[i−1] − a²·s[i−2]` with a = exp(−1.414·π/L),
    b = 2a·cos(1.414·π/L), c = (1 + a² − b)/2, `s[0] = x[0]` and `s[1] = x[1]`.
    v is the mean of `s[i] − s[i−k]` over k = 1, …, `period`, and ms = 0.04·v² + 0.96·ms, from 0.
    The value is v / √ms, and 0 where nothing has moved yet. It stays once the price has stood still for so long
    that ms is too small for a number.

    Source: John F. Ehlers, Reflex: A New Zero-Lag Indicator, Stocks & Commodities, February 2020.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Values that the newest is compared with; the price is smoothed over half as many.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def trix(data: _Column, period: _Int | None = 30, *, missing: _Missing | None = None) -> pl.Expr:
    """Change of a triple exponential average from one value to the next, in percent.

    The rate of change (see `roc`) of the exponential average of the exponential average of the exponential
    average (see `ema`), each of `period` values.

    `trix[i] = 100·(e3[i] − e3[i − 1]) / e3[i − 1]` with `e3 = ema(ema(ema(x, period), period), period)`.

    Source: Jack Hutson, Stocks & Commodities, 1983; as TA-Lib's TRIX.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Length of each average, in values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def tsi(
    data: _Column,
    first_period: _Int | None = 25,
    second_period: _Int | None = 13,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """True strength index: how much of its movement took a price somewhere, smoothed twice, from −100 to 100.

    100 times the average change over the average size of a change from value to value, where the averages are
    exponential ones over `first_period` values, averaged once more over `second_period`; 0 where nothing moved yet.

    `tsi = 100·ema(ema(change, first_period), second_period) / ema(ema(|change|, first_period), second_period)` with
    `change = x[i] − x[i − 1]`.

    Source: William Blau, Stocks & Commodities, November 1991; as TA-Lib's TSI.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    first_period : int, default 25
        Length of the averages of changes, in values.
        Allowed: 1 or more.
    second_period : int, default 13
        Length of the averages of these averages, in values.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ultosc(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period1: _Int | None = 7,
    period2: _Int | None = 14,
    period3: _Int | None = 28,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Ultimate oscillator: how far up in their ranges the last bars closed, over three spans at once, from 0 to 100.

    A bar's pressure is close − the lower of its low and the close before; a span's share is the sum of these over the
    sum of the true ranges (see `atr`), and 0 where there was no range. The value is
    100·(4·short + 2·medium + long) / 7, in whatever order the three periods are given.

    Source: Larry Williams, 1976; as TA-Lib's ULTOSC.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period1 : int, default 7
        Bars in one of the spans.
        Allowed: 1 or more.
    period2 : int, default 14
        Bars in another one.
        Allowed: 1 or more.
    period3 : int, default 28
        Bars in the third one.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def vhf(data: _Column, period: _Int | None = 28, *, missing: _Missing | None = None) -> pl.Expr:
    """Vertical horizontal filter: whether a price is in a trend, where it is high, or goes to and fro, where it is low.

    (highest − lowest) of the last `period` values over the sum of the sizes of the last `period` steps, and 0 where
    nothing moved.

    `y[i] = (max(x[i − period + 1], …, x[i]) − min(x[i − period + 1], …, x[i])) / (|x[i − period + 1] − x[i − period]| +
    … + |x[i] − x[i − 1]|)`.

    Source: Adam White, Futures, August 1991; as TA-Lib's VHF.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 28
        Values in the range, and steps in the sum.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def vortex(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Vortex indicator: how far bars reach beyond the opposite end of the bar before, upwards and downwards.

    `plus` is the sum of |high − low before| over `period` bars, `minus` the sum of |low − high before|, each over the sum
    of the true ranges (see `atr`), and 0 where there was no range.

    Source: Etienne Botes and Douglas Siepman, Stocks & Commodities, January 2010; as TA-Lib's VORTEX.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Bars in the sums.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        plus: Float64
            The reach upwards.
        minus: Float64
            The reach downwards.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def wad(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Williams' accumulation/distribution: how far all bars so far closed from the ends of their true ranges.

    A bar that closes higher than the one before adds close − the lower of its low and the close before, one that closes
    lower takes off the higher of its high and the close before − close. It starts at 0 with the first bar.

    `y[i] = y[i − 1] + close[i] − min(low[i], close[i − 1])` where `close[i] > close[i − 1]`,
    `y[i] = y[i − 1] + close[i] − max(high[i], close[i − 1])` where `close[i] < close[i − 1]`, and else
    `y[i] = y[i − 1]`; `y[0] = 0`.

    Source: Larry Williams, 1972; as TA-Lib's WAD.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def willr(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Williams' %R: how far the close stands below the highest high of the last bars, from 0 at that to −100 at the lowest
    low: 100·(close − highest high) / (highest high − lowest low), and 0 where these two are one.

    Source: Larry Williams, How I Made One Million Dollars, 1973; as TA-Lib's WILLR.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Bars in the range.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_2_crows(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Two crows: after a long white body a black one above it, and a black one that falls back from the second body into
    the first.

    −100 where the first body is longer than the mean of the ten before it, the second is black with a gap above the
    first, and the third, black too, opens within the second body and closes within the first.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = black`, `body1 > mean10(body1)`,
    `close2 > close1`, `open2 > open3 > close2`, `close1 > close3 > open1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL2CROWS.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_3_black_crows(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Three black crows: three black bars after a white one, each of which opens within the body before and closes lower, near
    its low.

    −100 where each lower shadow is shorter than a tenth of the mean range of the ten bars before it, and the first of the
    three closes below the high of the white bar.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = colour4 = black`,
    `close2 < high1`, `open2 > open3 > close2`, `open3 > open4 > close3`, `close2 > close3 > close4`,
    `lower2 < mean10(range2) / 10`, `lower3 < mean10(range3) / 10`, `lower4 < mean10(range4) / 10`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDL3BLACKCROWS.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_3_inside(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Three inside up or down: a long body, a short one within it, and one that closes beyond the first.

    100 where the first body is black and longer than the mean of the ten before it, the second no longer than that mean
    at its bar and strictly within the first, and the third white with a close above the first open; −100 where the same
    is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour3 = white`,
    `body1 > mean10(body1)`, `body2 ≤ mean10(body2)`, `close1 < bottom2`, `top2 < open1`, `close3 > open1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3INSIDE.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_3_line_strike(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Three-line strike: three bars of one colour, each of which closes further on, and one that undoes them all.

    100 where the three are white, the second and the third open within the body before or nearer to it than a fifth of
    the mean range of the five bars before that, and the fourth is black, opens above the third close and closes below
    the first open; −100 where the same is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = colour3 = white`,
    `colour4 = black`, `open1 − mean5(range1) / 5 ≤ open2 ≤ close1 + mean5(range1) / 5`,
    `open2 − mean5(range2) / 5 ≤ open3 ≤ close2 + mean5(range2) / 5`, `close1 < close2 < close3`, `open4 > close3`,
    `close4 < open1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3LINESTRIKE.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_3_outside(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Three outside up or down: a body that covers the one before, which is of the other colour, and a close further on.

    100 where the first bar is black, the second white, opens below the first close and closes above the first open, and
    the third closes above the second; −100 where the same is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
    `open2 < close1`, `close2 > open1`, `close3 > close2`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3OUTSIDE, which leaves out the third bar.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_3_stars_in_south(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Three stars in the south: three black bars, each smaller and with a higher low than the one before.

    100 where the first body is longer than the mean of the ten before it, with a lower shadow longer than itself; the
    second shorter, opened above the first close and no higher than the first high, and down to between the first low
    and the first close, with a lower shadow; the third shorter than the mean of the ten bodies before it, without
    shadows, and within the range of the second. A shadow is one of more than a tenth of the mean range of the ten bars
    before.

    As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = black`, `body1 > mean10(body1)`,
    `lower1 > body1`, `body2 < body1`, `close1 < open2 ≤ high1`, `low1 ≤ low2 < close1`, `lower2 > mean10(range2) / 10`,
    `body3 < mean10(body3)`, `low3 > low2`, `high3 < high2`, `max(upper3, lower3) < mean10(range3) / 10`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3STARSINSOUTH.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_3_white_soldiers(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Three white soldiers: three white bars, each of which opens within or near the body before and closes higher, near
    its high.

    100 where each upper shadow is shorter than a tenth of the mean range of the ten bars before it; the second and the
    third open above the open before, and above the close before by no more than a fifth of the mean range of five bars,
    with a body that is shorter than the one before by less than three fifths of that range; and the third body is
    longer than the mean of the ten before it.

    As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = white`,
    `open1 < open2 ≤ close1 + mean5(range1) / 5`, `open2 < open3 ≤ close2 + mean5(range2) / 5`,
    `close1 < close2 < close3`, `body2 > body1 − 3·mean5(range1) / 5`, `body3 > body2 − 3·mean5(range2) / 5`,
    `body3 > mean10(body3)`, `upper1 < mean10(range1) / 10`, `upper2 < mean10(range2) / 10`,
    `upper3 < mean10(range3) / 10`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDL3WHITESOLDIERS.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_abandoned_baby(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    penetration: _Float | None = 0.3,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Abandoned baby: a doji between two bodies of unlike colour, with a gap to the whole bar on either side.

    100 where the first body is black and longer than the mean of the ten before it, the second no longer than a tenth
    of the mean range of the ten bars before, wholly below the first bar and the third, and the third body longer than
    the mean of the ten before it, white, and closed above the first close by more than `penetration` times the first
    body; −100 where the same is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour3 = white`,
    `body1 > mean10(body1)`, `body2 ≤ mean10(range2) / 10`, `body3 > mean10(body3)`, `high2 < low1`, `low3 > high2`,
    `close3 > close1 + penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLABANDONEDBABY.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
        Allowed: at least 0.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_advance_block(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Advance block: three white bars that close higher and higher and grow weaker.

    −100 where the second and the third open above the open before, and above the close before by no more than a fifth
    of the mean range of five bars; the first body is longer than the mean of the ten before it, its upper shadow
    shorter than the mean shadow of ten bars; and one of these holds. The second body is shorter than the first by more
    than three fifths of the mean range of five bars, and the third not much longer than the second; the third is as
    much shorter than the second; each is shorter than the one before, and one of the last two upper shadows longer than
    the mean; or the third is shorter than the second and than its own upper shadow.

    As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = white`,
    `open1 < open2 ≤ close1 + mean5(range1) / 5`, `open2 < open3 ≤ close2 + mean5(range2) / 5`,
    `close1 < close2 < close3`, `body1 > mean10(body1)`, `upper1 < mean10(upper1 + lower1) / 2`; and one of:
    `body2 < body1 − 3·mean5(range1) / 5 and body3 < body2 + mean5(range2) / 5`, `body3 < body2 − 3·mean5(range2) / 5`,
    `body3 < body2 < body1 and (upper2 > mean10(upper2 + lower2) / 2 or upper3 > mean10(upper3 + lower3) / 2)`,
    `body3 < min(body2, upper3)`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLADVANCEBLOCK.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_belt_hold(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Belt hold: a long body that begins at one end of its bar.

    100 where the body is white and longer than the mean of the ten before, and its lower shadow shorter than a tenth of
    the mean range of the ten bars before; −100 where the body is black and its upper shadow as short.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
    `lower < mean10(range) / 10`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLBELTHOLD.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_breakaway(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Breakaway: a long body, a gap, two more bars the same way, and one back into the gap.

    100 where the first body is black and longer than the mean of the ten before it, the second black with a gap below
    the first, the third and the fourth have lower highs and lower lows than the bar before, the fourth is black, and
    the fifth is white and closes between the second open and the first close; −100 where the same is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = colour4 = black`,
    `colour5 = white`, `body1 > mean10(body1)`, `open2 < close1`, `high2 > high3 > high4`, `low2 > low3 > low4`,
    `open2 < close5 < close1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLBREAKAWAY.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_closing_marubozu(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Closing marubozu: a long body that ends at one end of its bar.

    100 where the body is white and longer than the mean of the ten before, and its upper shadow shorter than a tenth of
    the mean range of the ten bars before; −100 where the body is black and its lower shadow as short.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
    `upper < mean10(range) / 10`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLCLOSINGMARUBOZU.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_concealing_baby_swallow(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Concealing baby swallow: four black bars, two without shadows, one that opens below them and reaches up into the
    second, and one that covers it.

    100 where the first two have no shadows, the third has a gap below the second body and an upper shadow to above the
    second close, and the fourth covers the whole third bar. A shadow is one of more than a tenth of the mean range of
    the ten bars before.

    As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = colour4 = black`,
    `max(upper1, lower1) < mean10(range1) / 10`, `max(upper2, lower2) < mean10(range2) / 10`, `open3 < close2`,
    `upper3 > mean10(range3) / 10`, `high3 > close2`, `high4 > high3`, `low4 < low3`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLCONCEALBABYSWALL.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_counterattack(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Counterattack: a long body, and one of the other colour that comes back to the same close.

    100 where the first body is black and the second white, each longer than the mean of the ten before it, and the
    closes differ by a twentieth of the mean range of five bars at the most; −100 where the first is white and the
    second black.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
    `body1 > mean10(body1)`, `body2 > mean10(body2)`, `|close2 − close1| ≤ mean5(range1) / 20`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLCOUNTERATTACK.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_dark_cloud_cover(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    penetration: _Float | None = 0.5,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Dark cloud cover: after a long white body a black one that opens above the whole bar and closes well within the
    first body.

    −100 where the first body is longer than the mean of the ten before it, and the second opens above the first high
    and closes above the first open, but below the first close by more than `penetration` times the first body.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = black`, `body1 > mean10(body1)`,
    `open2 > high1`, `open1 < close2 < close1 − penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDARKCLOUDCOVER.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    penetration : float, default 0.5
        How far into the first body the second reaches, as a part of it.
        Allowed: at least 0.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_doji(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Doji: a bar that closes about where it opened.

    100 where the body is no longer than a tenth of the mean range of the ten bars before.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDOJI.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_doji_star(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Doji star: after a long body a doji with a gap beyond it.

    100 where the first body is black and longer than the mean of the ten before it, and the second wholly below it and
    no longer than a tenth of the mean range of the ten bars before; −100 where the first is white and the second wholly
    above it.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(range2) / 10`, `top2 < close1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLDOJISTAR.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_dragonfly_doji(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Dragonfly doji: a bar that opens and closes at its high and has a lower shadow.

    100 where the body is no longer than a tenth of the mean range of the ten bars before, the upper shadow shorter than
    that, and the lower one longer.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `upper < mean10(range) / 10 < lower`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDRAGONFLYDOJI.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_engulfing(
    open: _Column = "open",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.

    100 where a white body covers a black one, −100 where a black body covers a white one; 80 and −80 where the two have one
    end in common. A bar is white if it closes at its open or above.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
    `open2 < close1`, `close2 > open1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLENGULFING, which leaves out the
    second bar.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_evening_doji_star(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    penetration: _Float | None = 0.3,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Evening doji star: a long white body, a doji above it, and a black body that reaches well back into the first.

    −100 where the first body is longer than the mean of the ten before it, the second no longer than a tenth of the
    mean range of the ten bars before it and wholly above the first, and the third longer than the mean of the ten
    before it, black, and closed below the first close by more than `penetration` times the first body.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour3 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(range2) / 10`, `bottom2 > close1`, `body3 > mean10(body3)`, `close3 < close1 − penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLEVENINGDOJISTAR.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
        Allowed: at least 0.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_evening_star(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    penetration: _Float | None = 0.3,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Evening star: a long white body, a short one above it, and a black one that reaches well back into the first.

    −100 where the first body is longer than the mean of the ten before it, the second no longer and wholly above the
    first, and the third longer, black, and closed below the first close by more than `penetration` times the first
    body.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour3 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(body2)`, `bottom2 > close1`, `body3 > mean10(body3)`, `close3 < close1 − penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLEVENINGSTAR.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
        Allowed: at least 0.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_gap_side_by_side_white(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Side-by-side white lines: after a gap two white bodies that look alike.

    100 where the second and the third body lie above the first, −100 where they lie below it. The two are white, their
    lengths differ by a fifth of the mean range of the five bars before at the most, and their opens by a twentieth.

    As inequalities, the answer is 100 where: `colour2 = colour3 = white`, `|open3 − open2| ≤ mean5(range2) / 20`,
    `|body3 − body2| ≤ mean5(range2) / 5`, `top1 < min(bottom2, bottom3)`.

    As inequalities, the answer is −100 where: `colour2 = colour3 = white`, `|open3 − open2| ≤ mean5(range2) / 20`,
    `|body3 − body2| ≤ mean5(range2) / 5`, `bottom1 > max(top2, top3)`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLGAPSIDESIDEWHITE.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_gravestone_doji(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Gravestone doji: a bar that opens and closes at its low and has an upper shadow.

    100 where the body is no longer than a tenth of the mean range of the ten bars before, the lower shadow shorter than
    that, and the upper one longer. It is said to foretell a fall; 100 says that it is seen.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `lower < mean10(range) / 10 < upper`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLGRAVESTONEDOJI.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_hammer(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Hammer: a short body with a long lower shadow and hardly an upper one, near the low of the bar before.

    100 where the body is shorter than the mean of the ten before, the lower shadow longer than the body, the upper one
    shorter than a tenth of the mean range of the ten bars before, and the body begins no higher than a fifth of the mean
    range of five bars above the low before. It is meant for a falling price, which is not looked at.

    As inequalities, the answer is 100 where: `body2 < mean10(body2)`, `lower2 > body2`, `upper2 < mean10(range2) / 10`,
    `bottom2 ≤ low1 + mean5(range1) / 5`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHAMMER.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_hanging_man(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Hanging man: a short body with a long lower shadow and hardly an upper one, near the high of the bar before.

    −100 where the body is shorter than the mean of the ten before, the lower shadow longer than the body, the upper one
    shorter than a tenth of the mean range of the ten bars before, and the body begins no lower than a fifth of the mean
    range of five bars below the high before. It is meant for a rising price, which is not looked at.

    As inequalities, the answer is −100 where: `body2 < mean10(body2)`, `lower2 > body2`,
    `upper2 < mean10(range2) / 10`, `bottom2 ≥ high1 − mean5(range1) / 5`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHANGINGMAN.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_harami(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Harami: a long body, and a short one within it.

    100 where the first body is black, −100 where it is white; 80 and −80 where the two have an end in common. The first
    is longer than the mean of the ten before it, the second no longer than that of the ten before it.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(body2)`, `close1 < bottom2`, `top2 < open1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHARAMI.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_harami_cross(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Harami cross: a long body, and a doji within it.

    100 where the first body is black, −100 where it is white; 80 and −80 where the two have an end in common. The first
    is longer than the mean of the ten before it, the second no longer than a tenth of the mean range of the ten bars
    before.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(range2) / 10`, `close1 < bottom2`, `top2 < open1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHARAMICROSS.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_high_wave(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """High wave: a short body with a very long shadow on either side.

    100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow longer
    than twice the body.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
    `min(upper, lower) > 2·body`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHIGHWAVE.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_hikkake(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Hikkake: a bar within the one before, a breakout from it, and a close that proves the breakout false.

    100 where a bar has a lower high and a lower low than the bar before it, which is within the one before that; −100
    where it has a higher high and a higher low. 200 and −200 where one of the three bars after the newest such signal,
    the first that does, closes above the high, or below the low, of the bar before the breakout. A new signal takes the
    place of a confirmation.

    As inequalities, the answer is 100, and upside down −100, where: `high1 > high2 > high3`, `low1 < low2`,
    `low2 > low3`.

    Source: Daniel L. Chesler, Trading False Moves with the Hikkake Pattern, Active Trader, 2004; as TA-Lib's
    CDLHIKKAKE.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_hikkake_mod(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Modified hikkake: two bars, each within the one before, of which the first closes near one of its ends, a breakout
    at that end, and a close that proves the breakout false.

    100 where a bar has a lower high and a lower low than the bar before it, and the first of the two closes no further
    above its low than a fifth of the mean range of five bars; −100 where it has a higher high and a higher low, and the
    first of the two closes as near to its high. 200 and −200 where one of the three bars after the newest such signal,
    the first that does, closes above the high, or below the low, of the bar before the breakout. A new signal takes the
    place of a confirmation.

    As inequalities, the answer is 100, and upside down −100, where: `high1 > high2 > high3 > high4`,
    `low1 < low2 < low3`, `low3 > low4`, `close2 ≤ low2 + mean5(range2) / 5`.

    Source: Daniel L. Chesler, Trading False Moves with the Hikkake Pattern, Active Trader, 2004; as TA-Lib's
    CDLHIKKAKEMOD.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_homing_pigeon(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Homing pigeon: a long black body, and a short black one within it.

    100 where the first body is longer than the mean of the ten before it, the second no longer than that of the ten
    before it, opened below the first open and closed above the first close.

    As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(body2)`, `open2 < open1`, `close2 > close1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLHOMINGPIGEON.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_identical_3_crows(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Identical three crows: three black bars, each of which opens where the one before closed and closes lower, near its
    low.

    −100 where each lower shadow is shorter than a tenth of the mean range of the ten bars before it, and the second and
    the third open differ from the close before by a twentieth of the mean range of five bars at the most.

    As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = black`, `lower1 < mean10(range1) / 10`,
    `lower2 < mean10(range2) / 10`, `lower3 < mean10(range3) / 10`, `|open2 − close1| ≤ mean5(range1) / 20`,
    `|open3 − close2| ≤ mean5(range2) / 20`, `close1 > close2 > close3`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLIDENTICAL3CROWS.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_in_neck(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """In neck: after a long black body a white one that opens below the whole bar and comes back to just within the body.

    −100 where the first body is longer than the mean of the ten before it, and the second opens below the first low and
    closes no lower than the first close, and above it by a twentieth of the mean range of five bars at the most.

    As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
    `open2 < low1`, `close1 ≤ close2 ≤ close1 + mean5(range1) / 20`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLINNECK.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_inverted_hammer(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Inverted hammer: a short body below the one before, with a long upper shadow and hardly a lower one.

    100 where the body is shorter than the mean of the ten before and wholly below the body before, the upper shadow
    longer than the body, and the lower one shorter than a tenth of the mean range of the ten bars before.

    As inequalities, the answer is 100 where: `body2 < mean10(body2)`, `upper2 > body2`, `lower2 < mean10(range2) / 10`,
    `top2 < bottom1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLINVERTEDHAMMER.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_kicking(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Kicking: two long bodies without shadows, of unlike colour, with a gap between the bars.

    100 where the first is black and the second white and above it, −100 where the first is white and the second black
    and below it. Each body is longer than the mean of the ten before it, and each shadow shorter than a tenth of the
    mean range of the ten bars before.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
    `body1 > mean10(body1)`, `body2 > mean10(body2)`, `max(upper1, lower1) < mean10(range1) / 10`,
    `max(upper2, lower2) < mean10(range2) / 10`, `low2 > high1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLKICKING.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_kicking_by_length(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Kicking by length: two long bodies without shadows, of unlike colour, with a gap between the bars; the longer one
    says what is foretold.

    Where the first is black and the second white and above it, or the first white and the second black and below it:
    100 where the longer body is white, −100 where it is black; of two that are as long the first counts. Each body is
    longer than the mean of the ten before it, and each shadow shorter than a tenth of the mean range of the ten bars
    before.

    As inequalities, the answer is 100, and upside down −100, where: `body1 > mean10(body1)`, `body2 > mean10(body2)`,
    `max(upper1, lower1) < mean10(range1) / 10`, `max(upper2, lower2) < mean10(range2) / 10`; and one of:
    `colour1 = black and colour2 = white and low2 > high1 and body2 > body1`,
    `colour1 = white and colour2 = black and high2 < low1 and body2 ≤ body1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLKICKINGBYLENGTH.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_ladder_bottom(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Ladder bottom: three black bars down the rungs, a black one that reaches up, and a white one above it all.

    100 where the opens and the closes of the first three fall, the fourth is black with an upper shadow longer than a
    tenth of the mean range of the ten bars before it, and the fifth is white, opens above the fourth open and closes
    above the fourth high.

    As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = colour4 = black`, `colour5 = white`,
    `open1 > open2 > open3`, `close1 > close2 > close3`, `upper4 > mean10(range4) / 10`, `open5 > open4`,
    `close5 > high4`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLLADDERBOTTOM.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_long_legged_doji(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Long-legged doji: a bar that closes about where it opened, and has a long shadow.

    100 where the body is no longer than a tenth of the mean range of the ten bars before, and a shadow longer than the
    body.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `max(upper, lower) > body`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLLONGLEGGEDDOJI.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_long_line(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Long line: a long body with short shadows.

    100 where the body is white, −100 where it is black: longer than the mean of the ten before, and each shadow shorter
    than the mean shadow of the ten bars before.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
    `max(upper, lower) < mean10(upper + lower) / 2`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLLONGLINE.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_marubozu(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Marubozu: a long body without shadows.

    100 where the body is white, −100 where it is black: longer than the mean of the ten before, and each shadow shorter
    than a tenth of the mean range of the ten bars before.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
    `max(upper, lower) < mean10(range) / 10`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMARUBOZU.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_mat_hold(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    penetration: _Float | None = 0.5,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Mat hold: a long white body, three short ones that come back from above it, not far into it, and a white one above
    them all.

    100 where the first body is longer than the mean of the ten before it, and each of the three shorter; the second bar
    is black with a gap above the first, the next two have a lower end below the first close, by less than `penetration`
    times the first body, and an upper end that falls from bar to bar; and the last is white, opens above the close
    before and closes above the highs of the three.

    As inequalities, the answer is 100 where: `colour1 = colour5 = white`, `colour2 = black`, `body1 > mean10(body1)`,
    `body2 < mean10(body2)`, `body3 < mean10(body3)`, `body4 < mean10(body4)`, `close2 > close1`,
    `close1 − penetration·body1 < min(bottom3, bottom4)`, `max(bottom3, bottom4) < close1`, `open2 > top3 > top4`,
    `open5 > close4`, `close5 > max(high2, high3, high4)`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMATHOLD.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    penetration : float, default 0.5
        How far back into the first body the reaction may come, as a part of it.
        Allowed: at least 0.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_matching_low(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Matching low: two black bars that close at the same price.

    100 where the closes differ by a twentieth of the mean range of the five bars before at the most.

    As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `|close2 − close1| ≤ mean5(range1) / 20`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMATCHINGLOW.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_morning_doji_star(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    penetration: _Float | None = 0.3,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Morning doji star: a long black body, a doji below it, and a white body that reaches well back into the first.

    100 where the first body is longer than the mean of the ten before it, the second no longer than a tenth of the mean
    range of the ten bars before it and wholly below the first, and the third longer than the mean of the ten before it,
    white, and closed above the first close by more than `penetration` times the first body.

    As inequalities, the answer is 100 where: `colour1 = black`, `colour3 = white`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(range2) / 10`, `top2 < close1`, `body3 > mean10(body3)`, `close3 > close1 + penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLMORNINGDOJISTAR.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
        Allowed: at least 0.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_morning_star(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    penetration: _Float | None = 0.3,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Morning star: a long black body, a short one below it, and a white one that reaches well back into the first.

    100 where the first body is longer than the mean of the ten before it, the second no longer and wholly below the first,
    and the third longer, white, and closed above the first close by more than `penetration` times the first body.

    As inequalities, the answer is 100 where: `colour1 = black`, `colour3 = white`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(body2)`, `top2 < close1`, `body3 > mean10(body3)`, `close3 > close1 + penetration·body1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLMORNINGSTAR.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    penetration : float, default 0.3
        How far into the first body the third reaches, as a part of it.
        Allowed: at least 0.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_on_neck(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """On neck: after a long black body a white one that opens below the whole bar and comes back to its low.

    −100 where the first body is longer than the mean of the ten before it, and the second opens below the first low and
    closes no further from it than a twentieth of the mean range of five bars.

    As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
    `open2 < low1`, `|close2 − low1| ≤ mean5(range1) / 20`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLONNECK.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_piercing(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Piercing: after a long black body a long white one that opens below the whole bar and closes beyond the middle of
    the first body.

    100 where each body is longer than the mean of the ten before it, and the second opens below the first low, and
    closes above the first close by more than half of the first body, but below the first open.

    As inequalities, the answer is 100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
    `body2 > mean10(body2)`, `open2 < low1`, `close1 + body1 / 2 < close2 < open1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLPIERCING.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_rickshaw_man(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Rickshaw man: a doji in the middle of its bar, with two long shadows.

    100 where the body is no longer than a tenth of the mean range of the ten bars before, each shadow longer than the
    body, and the body no further from the middle of the bar than a fifth of the mean range of the five bars before.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `min(upper, lower) > body`,
    `bottom − mean5(range) / 5 ≤ (high + low) / 2 ≤ top + mean5(range) / 5`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLRICKSHAWMAN.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_rise_fall_3_methods(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Rising or falling three methods: a long body, three short ones against it within its range, and a long one that goes
    on.

    100 where the first and the last body are white and longer than the mean of the ten before them; the three between
    are black, shorter than that, within or partly within the range of the first, and close lower from bar to bar; and
    the last opens above the close before and closes above the first. −100 where the same is seen upside down.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour5 = white`,
    `colour2 = colour3 = colour4 = black`, `body1 > mean10(body1)`, `body2 < mean10(body2)`, `body3 < mean10(body3)`,
    `body4 < mean10(body4)`, `body5 > mean10(body5)`, `max(bottom2, bottom3, bottom4) < high1`,
    `min(top2, top3, top4) > low1`, `close2 > close3 > close4`, `open5 > close4`, `close5 > close1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLRISEFALL3METHODS.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_separating_lines(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Separating lines: a long body that begins where the one before, of the other colour, began.

    100 where the first bar is black, and the second white without a lower shadow, −100 where the first is white, and
    the second black without an upper shadow. The opens differ by a twentieth of the mean range of five bars at the
    most, the second body is longer than the mean of the ten before it, and the shadow shorter than a tenth of the mean
    range of the ten bars before.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
    `|open2 − open1| ≤ mean5(range1) / 20`, `body2 > mean10(body2)`, `lower2 < mean10(range2) / 10`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSEPARATINGLINES.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_shooting_star(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Shooting star: a short body above the one before, with a long upper shadow and hardly a lower one.

    −100 where the body is shorter than the mean of the ten before and wholly above the body before, the upper shadow
    longer than the body, and the lower one shorter than a tenth of the mean range of the ten bars before.

    As inequalities, the answer is −100 where: `body2 < mean10(body2)`, `upper2 > body2`,
    `lower2 < mean10(range2) / 10`, `bottom2 > top1`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSHOOTINGSTAR.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_short_line(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Short line: a short body with short shadows.

    100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow
    shorter than the mean shadow of the ten bars before.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
    `max(upper, lower) < mean10(upper + lower) / 2`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLSHORTLINE.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_spinning_top(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Spinning top: a short body with a longer shadow on either side.

    100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow longer
    than the body.

    As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
    `min(upper, lower) > body`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSPINNINGTOP.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_stalled_pattern(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Stalled pattern: two long white bodies, and a short white one on the shoulder of the second.

    −100 where the closes rise, the first two bodies are longer than the mean of the ten before them, and the third
    shorter; the second has an upper shadow shorter than a tenth of the mean range of the ten bars before, and opens
    above the first open, and above the first close by no more than a fifth of the mean range of five bars; and the
    third opens no lower than its body and such a fifth below the second close.

    As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = white`,
    `open1 < open2 ≤ close1 + mean5(range1) / 5`, `close1 < close2 < close3`, `body1 > mean10(body1)`,
    `body2 > mean10(body2)`, `body3 < mean10(body3)`, `upper2 < mean10(range2) / 10`,
    `open3 ≥ close2 − body3 − mean5(range2) / 5`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSTALLEDPATTERN.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_stick_sandwich(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Stick sandwich: a white bar between two black ones that close at the same price.

    100 where the low of the white bar is above the first close, and the two closes differ by a twentieth of the mean
    range of the five bars before the first at the most.

    As inequalities, the answer is 100 where: `colour1 = colour3 = black`, `colour2 = white`, `low2 > close1`,
    `|close3 − close1| ≤ mean5(range1) / 20`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLSTICKSANDWICH.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_takuri(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Takuri line: a dragonfly doji with a very long lower shadow.

    100 where the body is no longer than a tenth of the mean range of the ten bars before, the upper shadow shorter than
    that, and the lower one longer than twice the body.

    As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `upper < mean10(range) / 10`,
    `lower > 2·body`.

    Source: Thomas N. Bulkowski, Encyclopedia of Candlestick Charts, 2008; as TA-Lib's CDLTAKURI.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_tasuki_gap(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Tasuki gap: a gap between two bodies, and a body of the other colour that comes back into the gap and does not close
    it.

    100 where the second body is white and wholly above the first, and the third black, opened within the second body
    and closed below it, above the first body; −100 where the same is seen upside down. The lengths of the second and
    the third differ by less than a fifth of the mean range of five bars.

    As inequalities, the answer is 100, and upside down −100, where: `colour2 = white`, `colour3 = black`,
    `open2 > top1`, `open2 < open3 < close2`, `top1 < close3 < open2`, `|body2 − body3| < mean5(range2) / 5`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTASUKIGAP.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_thrusting(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Thrusting: after a long black body a white one that opens below the whole bar and comes back into the body, not
    beyond its middle.

    −100 where the first body is longer than the mean of the ten before it, and the second opens below the first low,
    and closes above the first close by more than a twentieth of the mean range of five bars, but by no more than half
    of the first body.

    As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
    `open2 < low1`, `close1 + mean5(range1) / 20 < close2 ≤ close1 + body1 / 2`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTHRUSTING.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_tristar(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Tri-star: three doji, the second of which stands out.

    100 where the second body is wholly below the first and the lower end of the third above that of the second; −100
    where the same is seen upside down. All bodies are no longer than a tenth of the mean range of the ten bars before
    the first.

    As inequalities, the answer is 100, and upside down −100, where: `max(body1, body2, body3) ≤ mean10(range1) / 10`,
    `top2 < bottom1`, `bottom3 > bottom2`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTRISTAR.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_unique_3_river(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Unique three river: a long black body, a black one within it with a lower low, and a short white one.

    100 where the first body is longer than the mean of the ten before it, the second bar closes above the first close,
    opens no higher than the first open and has a lower low, and the third body is shorter than the mean of the ten
    before it and opens above the second low.

    As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `colour3 = white`, `body1 > mean10(body1)`,
    `close2 > close1`, `open2 ≤ open1`, `low2 < low1`, `body3 < mean10(body3)`, `open3 > low2`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLUNIQUE3RIVER.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_upside_gap_2_crows(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Upside gap two crows: a long white body, and two black ones above it, the second of which covers the first.

    −100 where the first body is longer than the mean of the ten before it; the second black, no longer than the mean of
    the ten before it, and wholly above the first; and the third black, opened above the second open and closed below
    the second close, above the first.

    As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = black`, `body1 > mean10(body1)`,
    `body2 ≤ mean10(body2)`, `close2 > close1`, `open3 > open2`, `close1 < close3 < close2`.

    Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLUPSIDEGAP2CROWS.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cdl_xside_gap_3_methods(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Upside or downside gap three methods: a gap between two bodies of one colour, and a body of the other that fills it.

    100 where the first two bodies are white, the second wholly above the first, and the third black, opened within the
    second and closed within the first; −100 where the first two are black, the second wholly below the first, and the
    third white, opened and closed in the same way.

    As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = white`, `colour3 = black`,
    `open2 > close1`, `open2 < open3 < close2`, `open1 < close3 < close1`.

    Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLXSIDEGAP3METHODS.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Int32
        0 where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def avgprice(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Average price: the mean of open, high, low and close.

    `y[i] = (open[i] + high[i] + low[i] + close[i]) / 4`.

    Source: as TA-Lib's AVGPRICE.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def heikin_ashi(
    open: _Column = "open",
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Heikin-Ashi: bars that are averaged with those before them, so that a trend has one colour.

    `ha_close` is the mean of the four prices, and `ha_open` the middle of the body of the averaged bar before, at first that of
    the bar itself. `ha_high` and `ha_low` are the highest and the lowest of these two and the bar.

    In formulas: `ha_close[i] = (open[i] + high[i] + low[i] + close[i]) / 4`,
    `ha_open[i] = (ha_open[i − 1] + ha_close[i − 1]) / 2`, `ha_open[0] = (open[0] + close[0]) / 2`,
    `ha_high[i] = max(high[i], ha_open[i], ha_close[i])`, `ha_low[i] = min(low[i], ha_open[i], ha_close[i])`.

    Source: Munehisa Homma, 18th century; as TA-Lib's HA.

    Parameters
    ----------
    open : expression, or name of a column, default "open"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        ha_open: Float64
            The middle of the bar before.
        ha_high: Float64
            The highest.
        ha_low: Float64
            The lowest.
        ha_close: Float64
            The mean price.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def medprice(
    high: _Column = "high",
    low: _Column = "low",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Median price: the middle of a bar's range, (high + low) / 2.

    Source: as TA-Lib's MEDPRICE.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def midpoint(
    data: _Column,
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Midpoint: the middle between the lowest and the highest of the last `period` values.

    `y[i] = (min(x[i − period + 1], …, x[i]) + max(x[i − period + 1], …, x[i])) / 2`.

    Source: as TA-Lib's MIDPOINT.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def midprice(
    high: _Column = "high",
    low: _Column = "low",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Midpoint price: the middle between the lowest low and the highest high of the last `period` bars.

    `y[i] = (min(low[i − period + 1], …, low[i]) + max(high[i − period + 1], …, high[i])) / 2`.

    Source: as TA-Lib's MIDPRICE.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Bars in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def typprice(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Typical price: (high + low + close) / 3.

    Source: as TA-Lib's TYPPRICE.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def wclprice(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Weighted close: (high + low + 2·close) / 4.

    Source: as TA-Lib's WCLPRICE.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def avgdev(data: _Column, period: _Int | None = 14, *, missing: _Missing | None = None) -> pl.Expr:
    """Average deviation: the mean distance of the last `period` values from their mean.

    `y[i] = (|x[i − period + 1] − mean| + … + |x[i] − mean|) / period`.

    Source: as TA-Lib's AVGDEV.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def beta(
    x: _Column,
    y: _Column,
    period: _Int | None = 5,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Beta: by how much `y` changes, in percent, when `x` changes by one.

    The slope of the least-squares line through the last `period` changes of both, each a part of the value before it; 0
    where `x` does not change. A change from 0 counts as none.

    `beta = covariance(u, v) / variance(u)` with `u[i] = (x[i] − x[i − 1]) / x[i − 1]` and
    `v[i] = (y[i] − y[i − 1]) / y[i − 1]`.

    Source: as TA-Lib's BETA.

    Parameters
    ----------
    x, y : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 5
        Changes that the line goes through.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def correl(
    x: _Column,
    y: _Column,
    period: _Int | None = 30,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Pearson's correlation of two series over the last `period` bars: from −1, where one falls as the other rises, to 1.

    The covariance over the product of both standard deviations; 0 where one of the series stands still.

    `correl = covariance(x, y) / √(variance(x)·variance(y))`.

    Source: Karl Pearson, 1895; as TA-Lib's CORREL.

    Parameters
    ----------
    x, y : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Bars in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def linearreg(
    data: _Column,
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Linear regression: where the least-squares line over the last `period` values ends.

    It is the value of that line at the newest of them. Over one value it is that value.

    `linearreg = mean + b·(period − 1) / 2`, where b is the slope (see `linearreg_slope`) and
    the mean that of the same values.

    Source: as TA-Lib's LINEARREG, which refuses a period of 1.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def linearreg_angle(
    data: _Column,
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Linear regression angle: the angle at which the least-squares line over the last `period` values rises, in degrees.

    It is the arc tangent of the slope from one value to the next (see `linearreg_slope`), so it
    depends on the unit of the values.

    `linearreg_angle = atan(b)·180 / π`, where b is the slope.

    Source: as TA-Lib's LINEARREG_ANGLE, which refuses a period of 1.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def linearreg_intercept(
    data: _Column,
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Linear regression intercept: where the least-squares line over the last `period` values begins.

    The line is fitted over x = 0, 1, …, `period` − 1, oldest value first; this is its value at
    x = 0. Over one value it is that value.

    `linearreg_intercept = mean − b·(period − 1) / 2`, where b is the slope (see
    `linearreg_slope`) and the mean that of the same values.

    Source: as TA-Lib's LINEARREG_INTERCEPT, which refuses a period of 1.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def linearreg_slope(
    data: _Column,
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Linear regression slope: how steeply the least-squares line over the last `period` values rises
    from one value to the next; over one value it does not, and is 0.

    `y[i] = ((0 − m)·x[i − period + 1] + (1 − m)·x[i − period + 2] + … + (period − 1 − m)·x[i]) / ((0 − m)² + (1 − m)² +
    … + (period − 1 − m)²)` with `m = (period − 1) / 2`.

    Source: as TA-Lib's LINEARREG_SLOPE, which refuses a period of 1.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def percentile(
    data: _Column,
    period: _Int | None = 30,
    percentile: _Float | None = 50.0,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Percentile: the least of the last `period` values that no fewer than `percentile` percent of them are at or below.

    It is one of the values themselves: the one of rank `percentile`·`period` / 100, rounded up, and 1 at least.

    `y[i]` is the least of them with `count(x[i − k] ≤ y[i]) ≥ percentile·period / 100` over k = 0, …, `period` − 1.

    Source: as TA-Lib's PERCENTILE.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 30
        Values in the window.
        Allowed: 1 or more.
    percentile : float, default 50.0
        Which part of the values is at or below it, in percent: 50 is the median.
        Allowed: 0 to 100.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def percentrank(
    data: _Column,
    period: _Int | None = 100,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Percent rank: how many of the `period` values before it a value is above, in percent.

    `y[i] = 100·count(x[i − k] < x[i]) / period` over k = 1, …, `period`.

    Source: as TA-Lib's PERCENTRANK.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 100
        Values that the newest is compared with.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def stddev(data: _Column, period: _Int | None = 20, *, missing: _Missing | None = None) -> pl.Expr:
    """Standard deviation of the last `period` values, as of a whole population: the root of the mean
    squared distance from the mean.

    `y[i] = √(((x[i − period + 1] − mean)² + … + (x[i] − mean)²) / period)`.

    Source: as TA-Lib's STDDEV with one deviation.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def tsf(data: _Column, period: _Int | None = 14, *, missing: _Missing | None = None) -> pl.Expr:
    """Time series forecast: where the least-squares line over the last `period` values goes on.

    It is the value of that line one value after the newest of them. Over one value it is that value.

    `tsf = mean + b·(period + 1) / 2`, where b is the slope (see `linearreg_slope`) and the
    mean that of the same values.

    Source: as TA-Lib's TSF, which refuses a period of 1.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Values that the line is fitted to.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def var(data: _Column, period: _Int | None = 5, *, missing: _Missing | None = None) -> pl.Expr:
    """Variance of the last `period` values, as of a whole population: the mean squared distance from the mean.

    `y[i] = ((x[i − period + 1] − mean)² + … + (x[i] − mean)²) / period`.

    Source: as TA-Lib's VAR.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 5
        Values in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def acceleration_bands(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 20,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Acceleration bands: averages of the high and the low, each moved outwards the further the longer the bars are.

    A bar's share is 4·(high − low) / (high + low), and 0 where the sum is 0. `upper` is the simple average of
    high·(1 + share), `lower` that of low·(1 − share), and `middle` that of the close, of `period` bars.

    Source: Price Headley, Big Trends in Trading, 2002; as TA-Lib's ACCBANDS.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Bars in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        upper: Float64
            The average of the highs, moved up.
        middle: Float64
            The average of the closes.
        lower: Float64
            The average of the lows, moved down.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def adr(
    high: _Column = "high",
    low: _Column = "low",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Average day range: the mean of high − low over `period` bars.

    `y[i] = ((high[i − period + 1] − low[i − period + 1]) + … + (high[i] − low[i])) / period`.

    Source: as TA-Lib's ADR.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Bars in the mean.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def atr(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Average true range: how far a price typically goes in one bar.

    The true range of a bar is the greatest of high − low, |high − previous close| and
    |low − previous close|; the first bar's is high − low. It is smoothed by Wilder's average of
    `period` values (see `smma`).

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the average, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def avgtrange(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Average of true ranges, from that of the second bar on: how far a price typically goes in one bar.

    Wilder's average of `period` values of `trange`: unlike `atr`, it leaves out the first
    bar, which has no close before it.

    `y[i] = (y[i − 1]·(period − 1) + range[i]) / period`, which starts with
    `y[period] = (range[1] + … + range[period]) / period`, where
    `range[i] = max(high[i] − low[i], |high[i] − close[i − 1]|, |low[i] − close[i − 1]|)`.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ATR.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the average, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

_BollingerBandsAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

def bollinger_bands(
    data: _Column,
    period: _Int | None = 20,
    devup: _Float | None = 2.0,
    devdn: _Float | None = 2.0,
    average: _BollingerBandsAverage | None = "sma",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Bollinger bands: an average of the last `period` values, and lines that run `devup` and `devdn`
    population standard deviations above and below it.

    `upper` = `middle` + `devup`·σ and `lower` = `middle` − `devdn`·σ, where σ is the standard deviation from the mean (see
    `stddev`), of whatever kind the average is.

    Source: John Bollinger, Bollinger on Bollinger Bands, 2001; as TA-Lib's BBANDS.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.
    devup : float, default 2.0
        Standard deviations from the average up to `upper`.
        Allowed: a finite number.
    devdn : float, default 2.0
        Standard deviations from the average down to `lower`.
        Allowed: a finite number.
    average : str, default "sma"
        The kind of average.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        upper: Float64
            The average plus `devup` standard deviations.
        middle: Float64
            The average.
        lower: Float64
            The average less `devdn` standard deviations.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cvi(
    high: _Column = "high",
    low: _Column = "low",
    period: _Int | None = 10,
    roc_period: _Int | None = 10,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Chaikin's volatility: by how much the usual range of a bar has grown, in percent.

    100·(e − old) / old, where e is the exponential average of high − low over `period` bars and old its value `roc_period`
    bars before, and 0 where there was no range yet. While there is none again both shrink alike, and the value stays.

    Source: Marc Chaikin; as TA-Lib's CVI.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Length of the average, in bars.
        Allowed: 1 or more.
    roc_period : int, default 10
        Distance between the two averages, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def donchian(
    high: _Column = "high",
    low: _Column = "low",
    period: _Int | None = 20,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean
    of the two.

    In formulas: `upper[i] = max(high[i − period + 1], …, high[i])`, `lower[i] = min(low[i − period + 1], …, low[i])`,
    `middle[i] = (upper[i] + lower[i]) / 2`.

    Source: Richard Donchian, around 1960.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Bars in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        upper: Float64
            The highest high.
        middle: Float64
            The mean of the other two.
        lower: Float64
            The lowest low.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def keltner(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 20,
    atr_period: _Int | None = 10,
    multiplier: _Float | None = 2.0,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Keltner channel: an average of the typical price, and lines that run `multiplier` average true ranges above and below it.

    `middle` is the exponential average (see `ema`) of `period` typical prices (see
    `typprice`), and the true ranges are averaged as in `natr`. Both begin at the first
    answer, from the bars just before it.

    In formulas, with a for that average of the true ranges: `middle = ema((high + low + close) / 3, period)`,
    `upper = middle + multiplier·a`, `lower = middle − multiplier·a`.

    Source: Chester Keltner, How to Make Money in Commodities, 1960, with Linda Raschke's averages; as TA-Lib's KC.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Length of the average of prices, in bars.
        Allowed: 1 or more.
    atr_period : int, default 10
        Length of the average of true ranges, in bars.
        Allowed: 1 or more.
    multiplier : float, default 2.0
        Average true ranges from `middle` to either line.
        Allowed: a finite number.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        upper: Float64
            The average plus `multiplier` true ranges.
        middle: Float64
            The average.
        lower: Float64
            The average less `multiplier` true ranges.
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def massi(
    high: _Column = "high",
    low: _Column = "low",
    fast_period: _Int | None = 9,
    slow_period: _Int | None = 25,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Mass index: a sum that bulges where ranges widen and narrow again.

    e is the exponential average of high − low over `fast_period` bars; the value is the sum of e / (the average of e) over
    `slow_period` bars, each of which is 1 while there is no range.

    Source: Donald Dorsey, Stocks & Commodities, June 1992; as TA-Lib's MASSI.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fast_period : int, default 9
        Length of both averages, in bars.
        Allowed: 1 or more.
    slow_period : int, default 25
        Bars in the sum.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def natr(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 14,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Normalised average true range: how far a price typically goes in one bar, in percent of the close.

    100·average / close of Wilder's average of `period` true ranges, from that of the second bar on (see
    `atr`), and 0 where the close is 0.

    Source: John Forman, Stocks & Commodities, May 2006; as TA-Lib's NATR.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the average, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def rvi(
    data: _Column,
    period: _Int | None = 14,
    stddev_period: _Int | None = 10,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Relative volatility index: the share of rising bars in all volatility, from 0 to 100.

    The standard deviation of the last `stddev_period` values counts up where a value is above the one before, and down where it
    is below. Both are smoothed by Wilder's average of `period` values (see `smma`); the value is
    100·up / (up + down), and 50 where nothing has moved yet. While the price stands still both shrink alike, and the value
    stays.

    Source: Donald Dorsey, Stocks & Commodities, June 1993; as TA-Lib's RVI.

    Parameters
    ----------
    data : expression, or name of a column
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the averages, in values.
        Allowed: 1 or more.
    stddev_period : int, default 10
        Values in the standard deviation.
        Allowed: 2 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def supertrend(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    period: _Int | None = 10,
    multiplier: _Float | None = 3.0,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Supertrend: a line below a rising price, or above a falling one, that the price must close beyond for the trend to turn.

    Two bands run `multiplier` average true ranges (see `natr`) above and below the middle of the bar. The
    upper one only falls, and the lower one only rises, until the bar before has closed beyond it. The first trend
    rises.

    With `u[i] = (high[i] + low[i]) / 2 + multiplier·avgtrange[i]` the upper band is
    `upper[i] = min(u[i], upper[i − 1])` while `close[i − 1] ≤ upper[i − 1]`, and else `upper[i] = u[i]`; with
    `l[i] = (high[i] + low[i]) / 2 − multiplier·avgtrange[i]` the lower one is `lower[i] = max(l[i], lower[i − 1])`
    while `close[i − 1] ≥ lower[i − 1]`, and else `lower[i] = l[i]`. A rising trend turns where `close[i] < lower[i]`, a
    falling one where `close[i] > upper[i]`.

    Source: Olivier Seban, around 2009; as TA-Lib's SUPERTREND.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 10
        Length of the average of true ranges, in bars.
        Allowed: 1 or more.
    multiplier : float, default 3.0
        Average true ranges from the middle of a bar to either band.
        Allowed: at least 0.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of a struct
        supertrend: Float64
            The lower band in a rising trend, the upper one in a falling trend.
        trend: Int32
            1 where the trend rises, −1 where it falls.
        Null (signals: 0) where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def trange(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """True range: the greatest of high − low, |high − previous close| and |low − previous close|.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's TRANGE.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def ad(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    volume: _Column = "volume",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Accumulation/distribution line: the sum of all volumes, each as far as its bar closed high or low in its range.

    A volume counts with ((close − low) − (high − close)) / (high − low), from −1 at the low to 1 at the high, and not at
    all where there is no range.

    Source: Marc Chaikin; as TA-Lib's AD.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def adosc(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    volume: _Column = "volume",
    fast_period: _Int | None = 3,
    slow_period: _Int | None = 10,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Chaikin oscillator: how far a fast average of the accumulation/distribution line stands above a slow one.

    The line is that of `ad`, and both are exponential averages that begin with its first value. How far the
    line is above an average with the share b of the newest value is (1 − b) · (what it was + the newest flow), so the level of
    the line costs no digits.

    Source: Marc Chaikin; as TA-Lib's ADOSC.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fast_period : int, default 3
        Length of the fast average, in bars.
        Allowed: 1 or more.
    slow_period : int, default 10
        Length of the slow average, in bars.
        Allowed: 2 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def cmf(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    volume: _Column = "volume",
    period: _Int | None = 20,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Chaikin money flow: whether a price closes near its highs, weighed by volume, from −1 to 1.

    Of the last `period` bars, the sum of what `ad` adds up, over that of the volumes, and 0 where there is no
    volume.

    `y[i] = (f[i − period + 1]·volume[i − period + 1] + … + f[i]·volume[i]) / (volume[i − period + 1] + … + volume[i])`
    with `f[i] = ((close[i] − low[i]) − (high[i] − close[i])) / (high[i] − low[i])`.

    Source: Marc Chaikin; as TA-Lib's CMF.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Bars in the window.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def efi(
    close: _Column = "close",
    volume: _Column = "volume",
    period: _Int | None = 13,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Elder's force index: the exponential average of each change of the close times the volume of its bar.

    `efi = ema(force, period)` with `force[i] = (close[i] − close[i − 1])·volume[i]`.

    Source: Alexander Elder, Trading for a Living, 1993; as TA-Lib's EFI.

    Parameters
    ----------
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 13
        Length of the average, in bars.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def marketfi(
    high: _Column = "high",
    low: _Column = "low",
    volume: _Column = "volume",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Market facilitation index: how far a price moves for what is traded, (high − low) / volume, and 0 where nothing is.

    Source: Bill Williams, Trading Chaos, 1995; as TA-Lib's MARKETFI.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def nvi(
    close: _Column = "close",
    volume: _Column = "volume",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Negative volume index: what a price does on bars with less volume than the one before, when the crowd is away.

    It begins with 1000, and is multiplied by close / previous close on each such bar.

    Source: Paul Dysart, 1930s, and Norman Fosback, Stock Market Logic, 1976; as TA-Lib's NVI.

    Parameters
    ----------
    close : expression, or name of a column, default "close"
        Allowed: above 0; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def obv(
    close: _Column = "close",
    volume: _Column = "volume",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """On-balance volume: the volume of all bars that closed higher than the one before, less that of all that closed
    lower.

    It starts with the volume of the first bar; a bar that closes where the one before did changes nothing.

    `y[i] = y[i − 1] + volume[i]` where `close[i] > close[i − 1]`, `y[i] = y[i − 1] − volume[i]` where
    `close[i] < close[i − 1]`, and else `y[i] = y[i − 1]`; `y[0] = volume[0]`.

    Source: Joseph Granville, Granville's New Key to Stock Market Profits, 1963; as TA-Lib's OBV.

    Parameters
    ----------
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def pvi(
    close: _Column = "close",
    volume: _Column = "volume",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Positive volume index: what a price does on bars with more volume than the one before, when the crowd is there.

    It begins with 1000, and is multiplied by close / previous close on each such bar.

    Source: Paul Dysart, 1930s, and Norman Fosback, Stock Market Logic, 1976; as TA-Lib's PVI.

    Parameters
    ----------
    close : expression, or name of a column, default "close"
        Allowed: above 0; any other value is missing. A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

_PvoAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

def pvo(
    volume: _Column = "volume",
    fast_period: _Int | None = 12,
    slow_period: _Int | None = 26,
    average: _PvoAverage | None = "ema",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Percentage volume oscillator: how far a fast average of volumes stands above a slow one, in percent of the slow one.

    The percentage price oscillator (see `ppo`) of volumes, and 0 where nothing was traded.

    `pvo = 100·(fast − slow) / slow`.

    Source: as TA-Lib's PVO.

    Parameters
    ----------
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    fast_period : int, default 12
        Length of the fast average, in bars.
        Allowed: 1 or more.
    slow_period : int, default 26
        Length of the slow average, in bars.
        Allowed: 1 or more.
    average : str, default "ema"
        The kind of both averages.
        Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
        sma: The simple moving average, `sma`.
        ema: The exponential moving average, `ema`.
        wma: The weighted moving average, `wma`.
        dema: The double exponential moving average, `dema`.
        tema: The triple exponential moving average, `tema`.
        trima: The triangular moving average, `trima`.
        kama: Kaufman's adaptive moving average, `kama`.
        mama: The MESA adaptive moving average, `mama`, which has no period.
        t3: Tillson's average, `t3`.
        hma: The Hull moving average, `hma`.
        zlema: The zero-lag exponential moving average, `zlema`.
        smma: The smoothed moving average, `smma`.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def pvt(
    close: _Column = "close",
    volume: _Column = "volume",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Price volume trend: the sum of all volumes, each times the relative change of the close since the bar before.

    It begins with 0, and a bar after a close of 0 adds nothing.

    `y[i] = y[i − 1] + volume[i]·(close[i] − close[i − 1]) / close[i − 1]`, and `y[0] = 0`.

    Source: as TA-Lib's PVT.

    Parameters
    ----------
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def rvol(
    volume: _Column = "volume",
    period: _Int | None = 20,
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Relative volume: a bar's volume over the mean of the `period` bars before it, and 0 where nothing was traded then.

    `y[i] = volume[i] / ((volume[i − period] + … + volume[i − 1]) / period)`.

    Source: as TA-Lib's RVOL.

    Parameters
    ----------
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Bars in the mean.
        Allowed: 1 or more.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

def vwap(
    high: _Column = "high",
    low: _Column = "low",
    close: _Column = "close",
    volume: _Column = "volume",
    *,
    missing: _Missing | None = None,
) -> pl.Expr:
    """Volume-weighted average price: the mean of all typical prices so far, each weighed by its volume.

    `y[i] = (volume[0]·typical[0] + … + volume[i]·typical[i]) / (volume[0] + … + volume[i])` with
    `typical[i] = (high[i] + low[i] + close[i]) / 3`. It is 0 before anything is traded. Prices are measured from the first
    one, so that their level costs no digits.

    Source: as TA-Lib's VWAP.

    Parameters
    ----------
    high : expression, or name of a column, default "high"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    low : expression, or name of a column, default "low"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    close : expression, or name of a column, default "close"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    volume : expression, or name of a column, default "volume"
        A null, NaN or an infinity ends a run: each run without is computed by itself.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Expr of Float64
        Null where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """
