"""Operations on any series.

    maxindex  Index of the highest of the last `period` values, as a position in the whole series.

Averages that follow a price.

    alma  Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it.
    ema   Exponential moving average.
    jsa   Jsa moving average: the mean of the newest value and the one `period` values before it.
    sma   Simple moving average: the mean of the last `period` values.
    smma  Smoothed moving average, also known as Wilder's average or RMA.
    wma   Weighted moving average: the newest of `period` values weighs most.

How fast a price moves, and which way.

    adx        Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.
    dx         Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.
    macd       Moving average convergence/divergence: how far a fast average stands above a slow one.
    minus_di   Minus directional indicator: the share of movement down in all that the last bars covered, in percent.
    minus_dm   Minus directional movement: how far the last bars reached lower, summed.
    plus_di    Plus directional indicator: the share of movement up in all that the last bars covered, in percent.
    plus_dm    Plus directional movement: how far the last bars reached higher, summed.
    rsi        Relative strength index: the share of gains in all movement, from 0 to 100.
    stoch      Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.
    stochf     Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the highest high, and an average of that.
    stochrsi   Stochastic RSI: where the relative strength index stands in its own range of the last values, from 0 to 100, and an average of that.
    trendflex  Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing.
    ultosc     Ultimate oscillator: how far up in their ranges the last bars closed, over three spans at once, from 0 to 100.

Candlesticks: shapes of bars that are said to foretell.

    cdl_engulfing  Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.

Lines and spreads of a window.

    correl               Pearson's correlation of two series over the last `period` bars: from −1, where one falls as the other rises, to 1.
    linearreg_intercept  Linear regression intercept: where the least-squares line over the last `period` values begins.
    linearreg_slope      Linear regression slope: how steeply the least-squares line over the last `period` values rises from one value to the next.
    stddev               Standard deviation of the last `period` values, as of a whole population: the root of the mean squared distance from the mean.

How far a price swings.

    atr              Average true range: how far a price typically goes in one bar.
    bollinger_bands  Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it.
    donchian         Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean of the two.

What is traded, and at which price.

    obv  On-balance volume: the volume of all bars that closed higher than the one before, less that of all that closed lower.

Each has three forms: maxindex(…) over whole series, maxindex_batch(…) for many parameters at once,
and MaxindexStream for values as they arrive.
"""

# Written from the catalogue: `UPDATE_EXPECT=1 cargo test --test stub` renews it.

from ._shared import (
    IndicatorError as IndicatorError,
    Stream as Stream,
    catalogue as catalogue,
    kernels as kernels,
)
from .math_operators import *
from .moving_averages import *
from .momentum import *
from .patterns import *
from .statistics import *
from .volatility import *
from .volume import *

__all__ = [
    "IndicatorError",
    "Stream",
    "maxindex",
    "maxindex_batch",
    "maxindex_batch_estimate",
    "MaxindexStream",
    "alma",
    "alma_batch",
    "alma_batch_estimate",
    "AlmaStream",
    "ema",
    "ema_batch",
    "ema_batch_estimate",
    "EmaStream",
    "jsa",
    "jsa_batch",
    "jsa_batch_estimate",
    "JsaStream",
    "sma",
    "sma_batch",
    "sma_batch_estimate",
    "SmaStream",
    "smma",
    "smma_batch",
    "smma_batch_estimate",
    "SmmaStream",
    "wma",
    "wma_batch",
    "wma_batch_estimate",
    "WmaStream",
    "adx",
    "adx_batch",
    "adx_batch_estimate",
    "AdxStream",
    "dx",
    "dx_batch",
    "dx_batch_estimate",
    "DxStream",
    "MacdOutput",
    "macd",
    "macd_batch",
    "macd_batch_estimate",
    "MacdStream",
    "minus_di",
    "minus_di_batch",
    "minus_di_batch_estimate",
    "MinusDiStream",
    "minus_dm",
    "minus_dm_batch",
    "minus_dm_batch_estimate",
    "MinusDmStream",
    "plus_di",
    "plus_di_batch",
    "plus_di_batch_estimate",
    "PlusDiStream",
    "plus_dm",
    "plus_dm_batch",
    "plus_dm_batch_estimate",
    "PlusDmStream",
    "rsi",
    "rsi_batch",
    "rsi_batch_estimate",
    "RsiStream",
    "StochOutput",
    "stoch",
    "stoch_batch",
    "stoch_batch_estimate",
    "StochStream",
    "StochfOutput",
    "stochf",
    "stochf_batch",
    "stochf_batch_estimate",
    "StochfStream",
    "StochrsiOutput",
    "stochrsi",
    "stochrsi_batch",
    "stochrsi_batch_estimate",
    "StochrsiStream",
    "trendflex",
    "trendflex_batch",
    "trendflex_batch_estimate",
    "TrendflexStream",
    "ultosc",
    "ultosc_batch",
    "ultosc_batch_estimate",
    "UltoscStream",
    "cdl_engulfing",
    "cdl_engulfing_batch",
    "cdl_engulfing_batch_estimate",
    "CdlEngulfingStream",
    "correl",
    "correl_batch",
    "correl_batch_estimate",
    "CorrelStream",
    "linearreg_intercept",
    "linearreg_intercept_batch",
    "linearreg_intercept_batch_estimate",
    "LinearregInterceptStream",
    "linearreg_slope",
    "linearreg_slope_batch",
    "linearreg_slope_batch_estimate",
    "LinearregSlopeStream",
    "stddev",
    "stddev_batch",
    "stddev_batch_estimate",
    "StddevStream",
    "atr",
    "atr_batch",
    "atr_batch_estimate",
    "AtrStream",
    "BollingerBandsOutput",
    "bollinger_bands",
    "bollinger_bands_batch",
    "bollinger_bands_batch_estimate",
    "BollingerBandsStream",
    "DonchianOutput",
    "donchian",
    "donchian_batch",
    "donchian_batch_estimate",
    "DonchianStream",
    "obv",
    "obv_batch",
    "obv_batch_estimate",
    "ObvStream",
    "catalogue",
    "kernels",
]
