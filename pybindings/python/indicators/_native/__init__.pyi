"""Operations on any series.

    add          The sum of two series, bar by bar.
    cumsum       The sum of all values so far.
    div          The first series divided by the second, bar by bar, and 0 where that is 0.
    max          The highest of the last `period` values.
    maxindex     Index of the highest of the last `period` values, as a position in the whole series.
    min          The lowest of the last `period` values.
    minindex     Index of the lowest of the last `period` values, as a position in the whole series.
    minmax       The lowest and the highest of the last `period` values.
    minmaxindex  Indices of the lowest and the highest of the last `period` values, as positions in the whole series.
    mult         The product of two series, bar by bar.
    sub          The first series less the second, bar by bar.
    sum          The sum of the last `period` values.

Functions of plain numbers, which have no unit.

    acos   Arc cosine of each value: the angle from 0 to π, in radians, whose cosine it is.
    asin   Arc sine of each value: the angle from −π/2 to π/2, in radians, whose sine it is.
    atan   Arc tangent of each value: the angle from −π/2 to π/2, in radians, whose tangent it is.
    ceil   Each value rounded up to a whole number.
    cos    Cosine of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an angle.
    cosh   Hyperbolic cosine of each value; beyond the range that is allowed it would be too large for a number.
    exp    e to the power of each value; beyond the range that is allowed it would be too large for a number.
    floor  Each value rounded down to a whole number.
    ln     Natural logarithm of each value.
    log10  Logarithm of each value to the base 10.
    sin    Sine of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an angle.
    sinh   Hyperbolic sine of each value; beyond the range that is allowed it would be too large for a number.
    sqrt   Square root of each value.
    tan    Tangent of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an angle.
    tanh   Hyperbolic tangent of each value, from −1 to 1.

The cycle that a price is in, by Ehlers' Hilbert transform.

    ht_dcperiod   Period of the dominant cycle of a price, in bars, by a Hilbert transform.
    ht_dcphase    Phase of a price in its dominant cycle, from −45 to 315 degrees, by a Hilbert transform.
    ht_phasor     Pointer of the cycle of a price: its part in phase, and the one a quarter of a cycle later, by a Hilbert transform.
    ht_sine       Sine of the phase of a price in its dominant cycle, and that of the phase an eighth of a cycle later.
    ht_trendline  Trend of a price without its dominant cycle, by a Hilbert transform.
    ht_trendmode  Whether a price is in a trend, which is 1, or in its dominant cycle, which is 0, by a Hilbert transform.

Averages that follow a price.

    alma    Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it.
    dema    Double exponential moving average: 2·e − the average of e, where e is the exponential average (see `ema`), both of `period` values. It lags less than e.
    ema     Exponential moving average.
    hma     Hull moving average: smooth, and with hardly any lag.
    jsa     Jsa moving average: the mean of the newest value and the one `period` values before it.
    kama    Kaufman's adaptive moving average: quick in a trend, and slow where the price only goes to and fro.
    ma      Moving average of a kind that is chosen.
    mama    MESA adaptive moving average: the slower, the faster the phase of the price's cycle goes on.
    mavp    Moving average with a period of its own for each bar.
    sar     Parabolic stop and reverse: a stop below a rising price, or above a falling one, that catches up until it is touched.
    sarext  Parabolic stop and reverse with a pace of its own for either trend, and with −1 times the stop while the price falls.
    sma     Simple moving average: the mean of the last `period` values.
    smma    Smoothed moving average, also known as Wilder's average or RMA.
    t3      Tillson's T3: a smooth average that lags little.
    tema    Triple exponential moving average: 3·e1 − 3·e2 + e3, where e1 is the exponential average (see `ema`), e2 the average of e1, and e3 that of e2, all of `period` values. It lags less than e1.
    trima   Triangular moving average: the middle of the last `period` values weighs most, and either end least.
    vwma    Volume-weighted moving average: the mean of the last `period` values, each weighted by the volume that was traded at it.
    wma     Weighted moving average: the newest of `period` values weighs most.
    zlema   Zero-lag exponential moving average: each value is first moved on by what it changed within the average's lag.

How fast a price moves, and which way.

    ac         Accelerator oscillator: the awesome oscillator (see `ao`) less the mean of its last values.
    adx        Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.
    adxr       Average directional movement index rating: the mean of the average directional movement index (see `adx`) of this bar and that of `period` − 1 bars before.
    ao         Awesome oscillator: the mean of the last few median prices less that of more of them.
    apo        Absolute price oscillator: how far a fast average stands above a slow one.
    aroon      Aroon: how lately the last bars had their lowest low and their highest high, from 0 to 100 for this bar.
    aroonosc   Aroon oscillator: how much more lately the last bars had their highest high than their lowest low, from −100 to 100.
    bop        Balance of power: how much of a bar's range its body takes, −1 to 1: (close − open) / (high − low), and 0 where there is no range.
    cci        Commodity channel index: how far the typical price is above its mean, in units of its usual distance from it.
    cmo        Chande momentum oscillator: how much more a price gains than it loses, from −100 to 100.
    cmou       Chande momentum oscillator of plain sums: how much more a price gained than it lost, from −100 to 100.
    coppock    Coppock curve: a smooth line of how much a price rose over two long spans, which turns up at the beginning of a rise.
    dpo        Detrended price oscillator: a price without its trend, to see its cycles.
    dx         Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.
    er         Kaufman's efficiency ratio: how straight the last steps went, from 0 for to and fro to 1 for straight on.
    eri        Elder ray index: how far above the usual price bulls can lift a bar, and how far below it bears can push it.
    fosc       Forecast oscillator: how far a value stands above what the values before it foretold, in percent of it.
    fractal    Williams fractal: a bar that stands out among its neighbours.
    imi        Intraday momentum index: how much of the movement within the last bars went up, from 0 to 100.
    kdj        KDJ: the slow stochastic, and how far its quick line runs ahead of its slow one.
    macd       Moving average convergence/divergence: how far a fast average stands above a slow one.
    macdext    Moving average convergence/divergence by averages of any kind.
    macdfix    Moving average convergence/divergence with its first shares: 0.15 for the fast average and 0.075 for the slow one.
    mfi        Money flow index: the share of bars with a rising typical price in all that was traded, from 0 to 100.
    minus_di   Minus directional indicator: the share of movement down in all that the last bars covered, in percent.
    minus_dm   Minus directional movement: how far the last bars reached lower, summed.
    mom        Momentum: each value less the one `period` values before.
    plus_di    Plus directional indicator: the share of movement up in all that the last bars covered, in percent.
    plus_dm    Plus directional movement: how far the last bars reached higher, summed.
    ppo        Percentage price oscillator: how far a fast average stands above a slow one, in percent of the slow one.
    qstick     Qstick: the mean of close − open over the last `period` bars.
    roc        Rate of change, in percent: 100·(x / y − 1), where y is the value `period` values before x, and 0 where y is 0.
    rocp       Rate of change, as a part: (x − y) / y, where y is the value `period` values before x, and 0 where y is 0.
    rocr       Rate of change, as a ratio: x / y, where y is the value `period` values before x, and 0 where y is 0.
    rocr100    Rate of change, as a ratio in percent: 100·x / y, where y is the value `period` values before x, and 0 where y is 0.
    rsi        Relative strength index: the share of gains in all movement, from 0 to 100.
    smi        Stochastic momentum index: how far the close stands from the middle of the last bars' range, smoothed twice, from −100 at the lowest low to 100 at the highest high.
    stoch      Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.
    stochf     Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the highest high, and an average of that.
    stochrsi   Stochastic RSI: where the relative strength index stands in its own range of the last values, from 0 to 100, and an average of that.
    trendflex  Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing.
    trix       Change of a triple exponential average from one value to the next, in percent.
    tsi        True strength index: how much of its movement took a price somewhere, smoothed twice, from −100 to 100.
    ultosc     Ultimate oscillator: how far up in their ranges the last bars closed, over three spans at once, from 0 to 100.
    vhf        Vertical horizontal filter: whether a price is in a trend, where it is high, or goes to and fro, where it is low.
    vortex     Vortex indicator: how far bars reach beyond the opposite end of the bar before, upwards and downwards.
    wad        Williams' accumulation/distribution: how far all bars so far closed from the ends of their true ranges.
    willr      Williams' %R: how far the close stands below the highest high of the last bars, from 0 at that to −100 at the lowest low: 100·(close − highest high) / (highest high − lowest low), and 0 where these two are one.

Candlesticks: shapes of bars that are said to foretell.

Inequalities number the bars from the oldest: `close1` is the close of the first. A bar is white where it closes at
its open or above, and else black. Its lengths are `body = |close − open|` and `range = high − low`, the ends of its
body `top = max(open, close)` and `bottom = min(open, close)`, its shadows `upper = high − top` and
`lower = bottom − low`. `mean10(body1)` is the mean body of the ten bars before the first, `mean5(range2)` the mean
range of the five before the second. Upside down every price is negated, so that high and low change places, and the
colours are exchanged.

    cdl_2_crows                  Two crows: after a long white body a black one above it, and a black one that falls back from the second body into the first.
    cdl_3_black_crows            Three black crows: three black bars after a white one, each of which opens within the body before and closes lower, near its low.
    cdl_3_inside                 Three inside up or down: a long body, a short one within it, and one that closes beyond the first.
    cdl_3_line_strike            Three-line strike: three bars of one colour, each of which closes further on, and one that undoes them all.
    cdl_3_outside                Three outside up or down: a body that covers the one before, which is of the other colour, and a close further on.
    cdl_3_stars_in_south         Three stars in the south: three black bars, each smaller and with a higher low than the one before.
    cdl_3_white_soldiers         Three white soldiers: three white bars, each of which opens within or near the body before and closes higher, near its high.
    cdl_abandoned_baby           Abandoned baby: a doji between two bodies of unlike colour, with a gap to the whole bar on either side.
    cdl_advance_block            Advance block: three white bars that close higher and higher and grow weaker.
    cdl_belt_hold                Belt hold: a long body that begins at one end of its bar.
    cdl_breakaway                Breakaway: a long body, a gap, two more bars the same way, and one back into the gap.
    cdl_closing_marubozu         Closing marubozu: a long body that ends at one end of its bar.
    cdl_concealing_baby_swallow  Concealing baby swallow: four black bars, two without shadows, one that opens below them and reaches up into the second, and one that covers it.
    cdl_counterattack            Counterattack: a long body, and one of the other colour that comes back to the same close.
    cdl_dark_cloud_cover         Dark cloud cover: after a long white body a black one that opens above the whole bar and closes well within the first body.
    cdl_doji                     Doji: a bar that closes about where it opened.
    cdl_doji_star                Doji star: after a long body a doji with a gap beyond it.
    cdl_dragonfly_doji           Dragonfly doji: a bar that opens and closes at its high and has a lower shadow.
    cdl_engulfing                Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.
    cdl_evening_doji_star        Evening doji star: a long white body, a doji above it, and a black body that reaches well back into the first.
    cdl_evening_star             Evening star: a long white body, a short one above it, and a black one that reaches well back into the first.
    cdl_gap_side_by_side_white   Side-by-side white lines: after a gap two white bodies that look alike.
    cdl_gravestone_doji          Gravestone doji: a bar that opens and closes at its low and has an upper shadow.
    cdl_hammer                   Hammer: a short body with a long lower shadow and hardly an upper one, near the low of the bar before.
    cdl_hanging_man              Hanging man: a short body with a long lower shadow and hardly an upper one, near the high of the bar before.
    cdl_harami                   Harami: a long body, and a short one within it.
    cdl_harami_cross             Harami cross: a long body, and a doji within it.
    cdl_high_wave                High wave: a short body with a very long shadow on either side.
    cdl_hikkake                  Hikkake: a bar within the one before, a breakout from it, and a close that proves the breakout false.
    cdl_hikkake_mod              Modified hikkake: two bars, each within the one before, of which the first closes near one of its ends, a breakout at that end, and a close that proves the breakout false.
    cdl_homing_pigeon            Homing pigeon: a long black body, and a short black one within it.
    cdl_identical_3_crows        Identical three crows: three black bars, each of which opens where the one before closed and closes lower, near its low.
    cdl_in_neck                  In neck: after a long black body a white one that opens below the whole bar and comes back to just within the body.
    cdl_inverted_hammer          Inverted hammer: a short body below the one before, with a long upper shadow and hardly a lower one.
    cdl_kicking                  Kicking: two long bodies without shadows, of unlike colour, with a gap between the bars.
    cdl_kicking_by_length        Kicking by length: two long bodies without shadows, of unlike colour, with a gap between the bars; the longer one says what is foretold.
    cdl_ladder_bottom            Ladder bottom: three black bars down the rungs, a black one that reaches up, and a white one above it all.
    cdl_long_legged_doji         Long-legged doji: a bar that closes about where it opened, and has a long shadow.
    cdl_long_line                Long line: a long body with short shadows.
    cdl_marubozu                 Marubozu: a long body without shadows.
    cdl_mat_hold                 Mat hold: a long white body, three short ones that come back from above it, not far into it, and a white one above them all.
    cdl_matching_low             Matching low: two black bars that close at the same price.
    cdl_morning_doji_star        Morning doji star: a long black body, a doji below it, and a white body that reaches well back into the first.
    cdl_morning_star             Morning star: a long black body, a short one below it, and a white one that reaches well back into the first.
    cdl_on_neck                  On neck: after a long black body a white one that opens below the whole bar and comes back to its low.
    cdl_piercing                 Piercing: after a long black body a long white one that opens below the whole bar and closes beyond the middle of the first body.
    cdl_rickshaw_man             Rickshaw man: a doji in the middle of its bar, with two long shadows.
    cdl_rise_fall_3_methods      Rising or falling three methods: a long body, three short ones against it within its range, and a long one that goes on.
    cdl_separating_lines         Separating lines: a long body that begins where the one before, of the other colour, began.
    cdl_shooting_star            Shooting star: a short body above the one before, with a long upper shadow and hardly a lower one.
    cdl_short_line               Short line: a short body with short shadows.
    cdl_spinning_top             Spinning top: a short body with a longer shadow on either side.
    cdl_stalled_pattern          Stalled pattern: two long white bodies, and a short white one on the shoulder of the second.
    cdl_stick_sandwich           Stick sandwich: a white bar between two black ones that close at the same price.
    cdl_takuri                   Takuri line: a dragonfly doji with a very long lower shadow.
    cdl_tasuki_gap               Tasuki gap: a gap between two bodies, and a body of the other colour that comes back into the gap and does not close it.
    cdl_thrusting                Thrusting: after a long black body a white one that opens below the whole bar and comes back into the body, not beyond its middle.
    cdl_tristar                  Tri-star: three doji, the second of which stands out.
    cdl_unique_3_river           Unique three river: a long black body, a black one within it with a lower low, and a short white one.
    cdl_upside_gap_2_crows       Upside gap two crows: a long white body, and two black ones above it, the second of which covers the first.
    cdl_xside_gap_3_methods      Upside or downside gap three methods: a gap between two bodies of one colour, and a body of the other that fills it.

One price of several, or of a range.

    avgprice     Average price: the mean of open, high, low and close.
    heikin_ashi  Heikin-Ashi: bars that are averaged with those before them, so that a trend has one colour.
    medprice     Median price: the middle of a bar's range, (high + low) / 2.
    midpoint     Midpoint: the middle between the lowest and the highest of the last `period` values.
    midprice     Midpoint price: the middle between the lowest low and the highest high of the last `period` bars.
    typprice     Typical price: (high + low + close) / 3.
    wclprice     Weighted close: (high + low + 2·close) / 4.

Lines and spreads of a window.

    avgdev               Average deviation: the mean distance of the last `period` values from their mean.
    beta                 Beta: by how much `y` changes, in percent, when `x` changes by one.
    correl               Pearson's correlation of two series over the last `period` bars: from −1, where one falls as the other rises, to 1.
    linearreg            Linear regression: where the least-squares line over the last `period` values ends.
    linearreg_angle      Linear regression angle: the angle at which the least-squares line over the last `period` values rises, in degrees.
    linearreg_intercept  Linear regression intercept: where the least-squares line over the last `period` values begins.
    linearreg_slope      Linear regression slope: how steeply the least-squares line over the last `period` values rises from one value to the next; over one value it does not, and is 0.
    percentile           Percentile: the least of the last `period` values that no fewer than `percentile` percent of them are at or below.
    percentrank          Percent rank: how many of the `period` values before it a value is above, in percent.
    stddev               Standard deviation of the last `period` values, as of a whole population: the root of the mean squared distance from the mean.
    tsf                  Time series forecast: where the least-squares line over the last `period` values goes on.
    var                  Variance of the last `period` values, as of a whole population: the mean squared distance from the mean.

How far a price swings.

    acceleration_bands  Acceleration bands: averages of the high and the low, each moved outwards the further the longer the bars are.
    adr                 Average day range: the mean of high − low over `period` bars.
    atr                 Average true range: how far a price typically goes in one bar.
    avgtrange           Average of true ranges, from that of the second bar on: how far a price typically goes in one bar.
    bollinger_bands     Bollinger bands: an average of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it.
    cvi                 Chaikin's volatility: by how much the usual range of a bar has grown, in percent.
    donchian            Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean of the two.
    keltner             Keltner channel: an average of the typical price, and lines that run `multiplier` average true ranges above and below it.
    massi               Mass index: a sum that bulges where ranges widen and narrow again.
    natr                Normalised average true range: how far a price typically goes in one bar, in percent of the close.
    rvi                 Relative volatility index: the share of rising bars in all volatility, from 0 to 100.
    supertrend          Supertrend: a line below a rising price, or above a falling one, that the price must close beyond for the trend to turn.
    trange              True range: the greatest of high − low, |high − previous close| and |low − previous close|.

What is traded, and at which price.

    ad        Accumulation/distribution line: the sum of all volumes, each as far as its bar closed high or low in its range.
    adosc     Chaikin oscillator: how far a fast average of the accumulation/distribution line stands above a slow one.
    cmf       Chaikin money flow: whether a price closes near its highs, weighed by volume, from −1 to 1.
    efi       Elder's force index: the exponential average of each change of the close times the volume of its bar.
    marketfi  Market facilitation index: how far a price moves for what is traded, (high − low) / volume, and 0 where nothing is.
    nvi       Negative volume index: what a price does on bars with less volume than the one before, when the crowd is away.
    obv       On-balance volume: the volume of all bars that closed higher than the one before, less that of all that closed lower.
    pvi       Positive volume index: what a price does on bars with more volume than the one before, when the crowd is there.
    pvo       Percentage volume oscillator: how far a fast average of volumes stands above a slow one, in percent of the slow one.
    pvt       Price volume trend: the sum of all volumes, each times the relative change of the close since the bar before.
    rvol      Relative volume: a bar's volume over the mean of the `period` bars before it, and 0 where nothing was traded then.
    vwap      Volume-weighted average price: the mean of all typical prices so far, each weighed by its volume.

Each has three forms: add(…) over whole series, add_batch(…) for many parameters at once,
and AddStream for values as they arrive.
"""

# Written from the catalogue: `make renew-stubs` renews it.

from ._shared import (
    IndicatorError as IndicatorError,
    Stream as Stream,
    SweepResult as SweepResult,
    catalogue as catalogue,
    kernels as kernels,
)
from .math_operators import *
from .math_transforms import *
from .cycles import *
from .moving_averages import *
from .momentum import *
from .patterns import *
from .price_transforms import *
from .statistics import *
from .volatility import *
from .volume import *

__all__ = [
    "IndicatorError",
    "Stream",
    "SweepResult",
    "add",
    "add_batch",
    "add_batch_estimate",
    "AddStream",
    "cumsum",
    "cumsum_batch",
    "cumsum_batch_estimate",
    "CumsumStream",
    "div",
    "div_batch",
    "div_batch_estimate",
    "DivStream",
    "max",
    "max_batch",
    "max_batch_estimate",
    "MaxStream",
    "maxindex",
    "maxindex_batch",
    "maxindex_batch_estimate",
    "MaxindexStream",
    "min",
    "min_batch",
    "min_batch_estimate",
    "MinStream",
    "minindex",
    "minindex_batch",
    "minindex_batch_estimate",
    "MinindexStream",
    "MinmaxOutput",
    "minmax",
    "minmax_batch",
    "minmax_batch_estimate",
    "MinmaxStream",
    "MinmaxindexOutput",
    "minmaxindex",
    "minmaxindex_batch",
    "minmaxindex_batch_estimate",
    "MinmaxindexStream",
    "mult",
    "mult_batch",
    "mult_batch_estimate",
    "MultStream",
    "sub",
    "sub_batch",
    "sub_batch_estimate",
    "SubStream",
    "sum",
    "sum_batch",
    "sum_batch_estimate",
    "SumStream",
    "acos",
    "acos_batch",
    "acos_batch_estimate",
    "AcosStream",
    "asin",
    "asin_batch",
    "asin_batch_estimate",
    "AsinStream",
    "atan",
    "atan_batch",
    "atan_batch_estimate",
    "AtanStream",
    "ceil",
    "ceil_batch",
    "ceil_batch_estimate",
    "CeilStream",
    "cos",
    "cos_batch",
    "cos_batch_estimate",
    "CosStream",
    "cosh",
    "cosh_batch",
    "cosh_batch_estimate",
    "CoshStream",
    "exp",
    "exp_batch",
    "exp_batch_estimate",
    "ExpStream",
    "floor",
    "floor_batch",
    "floor_batch_estimate",
    "FloorStream",
    "ln",
    "ln_batch",
    "ln_batch_estimate",
    "LnStream",
    "log10",
    "log10_batch",
    "log10_batch_estimate",
    "Log10Stream",
    "sin",
    "sin_batch",
    "sin_batch_estimate",
    "SinStream",
    "sinh",
    "sinh_batch",
    "sinh_batch_estimate",
    "SinhStream",
    "sqrt",
    "sqrt_batch",
    "sqrt_batch_estimate",
    "SqrtStream",
    "tan",
    "tan_batch",
    "tan_batch_estimate",
    "TanStream",
    "tanh",
    "tanh_batch",
    "tanh_batch_estimate",
    "TanhStream",
    "ht_dcperiod",
    "ht_dcperiod_batch",
    "ht_dcperiod_batch_estimate",
    "HtDcPeriodStream",
    "HtDcperiodStream",
    "ht_dcphase",
    "ht_dcphase_batch",
    "ht_dcphase_batch_estimate",
    "HtDcPhaseStream",
    "HtDcphaseStream",
    "HtPhasorOutput",
    "ht_phasor",
    "ht_phasor_batch",
    "ht_phasor_batch_estimate",
    "HtPhasorStream",
    "HtSineOutput",
    "ht_sine",
    "ht_sine_batch",
    "ht_sine_batch_estimate",
    "HtSineStream",
    "ht_trendline",
    "ht_trendline_batch",
    "ht_trendline_batch_estimate",
    "HtTrendlineStream",
    "ht_trendmode",
    "ht_trendmode_batch",
    "ht_trendmode_batch_estimate",
    "HtTrendModeStream",
    "HtTrendmodeStream",
    "alma",
    "alma_batch",
    "alma_batch_estimate",
    "AlmaStream",
    "dema",
    "dema_batch",
    "dema_batch_estimate",
    "DemaStream",
    "ema",
    "ema_batch",
    "ema_batch_estimate",
    "EmaStream",
    "hma",
    "hma_batch",
    "hma_batch_estimate",
    "HmaStream",
    "jsa",
    "jsa_batch",
    "jsa_batch_estimate",
    "JsaStream",
    "kama",
    "kama_batch",
    "kama_batch_estimate",
    "KamaStream",
    "ma",
    "ma_batch",
    "ma_batch_estimate",
    "MaStream",
    "MamaOutput",
    "mama",
    "mama_batch",
    "mama_batch_estimate",
    "MamaStream",
    "mavp",
    "mavp_batch",
    "mavp_batch_estimate",
    "MavpStream",
    "sar",
    "sar_batch",
    "sar_batch_estimate",
    "SarStream",
    "sarext",
    "sarext_batch",
    "sarext_batch_estimate",
    "SarextStream",
    "sma",
    "sma_batch",
    "sma_batch_estimate",
    "SmaStream",
    "smma",
    "smma_batch",
    "smma_batch_estimate",
    "SmmaStream",
    "t3",
    "t3_batch",
    "t3_batch_estimate",
    "T3Stream",
    "tema",
    "tema_batch",
    "tema_batch_estimate",
    "TemaStream",
    "trima",
    "trima_batch",
    "trima_batch_estimate",
    "TrimaStream",
    "vwma",
    "vwma_batch",
    "vwma_batch_estimate",
    "VwmaStream",
    "wma",
    "wma_batch",
    "wma_batch_estimate",
    "WmaStream",
    "zlema",
    "zlema_batch",
    "zlema_batch_estimate",
    "ZlemaStream",
    "ac",
    "ac_batch",
    "ac_batch_estimate",
    "AcStream",
    "adx",
    "adx_batch",
    "adx_batch_estimate",
    "AdxStream",
    "adxr",
    "adxr_batch",
    "adxr_batch_estimate",
    "AdxrStream",
    "ao",
    "ao_batch",
    "ao_batch_estimate",
    "AoStream",
    "apo",
    "apo_batch",
    "apo_batch_estimate",
    "ApoStream",
    "AroonOutput",
    "aroon",
    "aroon_batch",
    "aroon_batch_estimate",
    "AroonStream",
    "aroonosc",
    "aroonosc_batch",
    "aroonosc_batch_estimate",
    "AroonoscStream",
    "bop",
    "bop_batch",
    "bop_batch_estimate",
    "BopStream",
    "cci",
    "cci_batch",
    "cci_batch_estimate",
    "CciStream",
    "cmo",
    "cmo_batch",
    "cmo_batch_estimate",
    "CmoStream",
    "cmou",
    "cmou_batch",
    "cmou_batch_estimate",
    "CmouStream",
    "coppock",
    "coppock_batch",
    "coppock_batch_estimate",
    "CoppockStream",
    "dpo",
    "dpo_batch",
    "dpo_batch_estimate",
    "DpoStream",
    "dx",
    "dx_batch",
    "dx_batch_estimate",
    "DxStream",
    "er",
    "er_batch",
    "er_batch_estimate",
    "ErStream",
    "EriOutput",
    "eri",
    "eri_batch",
    "eri_batch_estimate",
    "EriStream",
    "fosc",
    "fosc_batch",
    "fosc_batch_estimate",
    "FoscStream",
    "FractalOutput",
    "fractal",
    "fractal_batch",
    "fractal_batch_estimate",
    "FractalStream",
    "imi",
    "imi_batch",
    "imi_batch_estimate",
    "ImiStream",
    "KdjOutput",
    "kdj",
    "kdj_batch",
    "kdj_batch_estimate",
    "KdjStream",
    "MacdOutput",
    "macd",
    "macd_batch",
    "macd_batch_estimate",
    "MacdStream",
    "MacdExtOutput",
    "macdext",
    "macdext_batch",
    "macdext_batch_estimate",
    "MacdExtStream",
    "MacdextStream",
    "MacdFixOutput",
    "macdfix",
    "macdfix_batch",
    "macdfix_batch_estimate",
    "MacdFixStream",
    "MacdfixStream",
    "mfi",
    "mfi_batch",
    "mfi_batch_estimate",
    "MfiStream",
    "minus_di",
    "minus_di_batch",
    "minus_di_batch_estimate",
    "MinusDiStream",
    "minus_dm",
    "minus_dm_batch",
    "minus_dm_batch_estimate",
    "MinusDmStream",
    "mom",
    "mom_batch",
    "mom_batch_estimate",
    "MomStream",
    "plus_di",
    "plus_di_batch",
    "plus_di_batch_estimate",
    "PlusDiStream",
    "plus_dm",
    "plus_dm_batch",
    "plus_dm_batch_estimate",
    "PlusDmStream",
    "ppo",
    "ppo_batch",
    "ppo_batch_estimate",
    "PpoStream",
    "qstick",
    "qstick_batch",
    "qstick_batch_estimate",
    "QstickStream",
    "roc",
    "roc_batch",
    "roc_batch_estimate",
    "RocStream",
    "rocp",
    "rocp_batch",
    "rocp_batch_estimate",
    "RocpStream",
    "rocr",
    "rocr_batch",
    "rocr_batch_estimate",
    "RocrStream",
    "rocr100",
    "rocr100_batch",
    "rocr100_batch_estimate",
    "Rocr100Stream",
    "rsi",
    "rsi_batch",
    "rsi_batch_estimate",
    "RsiStream",
    "SmiOutput",
    "smi",
    "smi_batch",
    "smi_batch_estimate",
    "SmiStream",
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
    "TrendFlexStream",
    "TrendflexStream",
    "trix",
    "trix_batch",
    "trix_batch_estimate",
    "TrixStream",
    "tsi",
    "tsi_batch",
    "tsi_batch_estimate",
    "TsiStream",
    "ultosc",
    "ultosc_batch",
    "ultosc_batch_estimate",
    "UltoscStream",
    "vhf",
    "vhf_batch",
    "vhf_batch_estimate",
    "VhfStream",
    "VortexOutput",
    "vortex",
    "vortex_batch",
    "vortex_batch_estimate",
    "VortexStream",
    "wad",
    "wad_batch",
    "wad_batch_estimate",
    "WadStream",
    "willr",
    "willr_batch",
    "willr_batch_estimate",
    "WillrStream",
    "cdl_2_crows",
    "cdl_2_crows_batch",
    "cdl_2_crows_batch_estimate",
    "Cdl2CrowsStream",
    "cdl_3_black_crows",
    "cdl_3_black_crows_batch",
    "cdl_3_black_crows_batch_estimate",
    "Cdl3BlackCrowsStream",
    "cdl_3_inside",
    "cdl_3_inside_batch",
    "cdl_3_inside_batch_estimate",
    "Cdl3InsideStream",
    "cdl_3_line_strike",
    "cdl_3_line_strike_batch",
    "cdl_3_line_strike_batch_estimate",
    "Cdl3LineStrikeStream",
    "cdl_3_outside",
    "cdl_3_outside_batch",
    "cdl_3_outside_batch_estimate",
    "Cdl3OutsideStream",
    "cdl_3_stars_in_south",
    "cdl_3_stars_in_south_batch",
    "cdl_3_stars_in_south_batch_estimate",
    "Cdl3StarsInSouthStream",
    "cdl_3_white_soldiers",
    "cdl_3_white_soldiers_batch",
    "cdl_3_white_soldiers_batch_estimate",
    "Cdl3WhiteSoldiersStream",
    "cdl_abandoned_baby",
    "cdl_abandoned_baby_batch",
    "cdl_abandoned_baby_batch_estimate",
    "CdlAbandonedBabyStream",
    "cdl_advance_block",
    "cdl_advance_block_batch",
    "cdl_advance_block_batch_estimate",
    "CdlAdvanceBlockStream",
    "cdl_belt_hold",
    "cdl_belt_hold_batch",
    "cdl_belt_hold_batch_estimate",
    "CdlBeltHoldStream",
    "cdl_breakaway",
    "cdl_breakaway_batch",
    "cdl_breakaway_batch_estimate",
    "CdlBreakawayStream",
    "cdl_closing_marubozu",
    "cdl_closing_marubozu_batch",
    "cdl_closing_marubozu_batch_estimate",
    "CdlClosingMarubozuStream",
    "cdl_concealing_baby_swallow",
    "cdl_concealing_baby_swallow_batch",
    "cdl_concealing_baby_swallow_batch_estimate",
    "CdlConcealingBabySwallowStream",
    "cdl_counterattack",
    "cdl_counterattack_batch",
    "cdl_counterattack_batch_estimate",
    "CdlCounterattackStream",
    "cdl_dark_cloud_cover",
    "cdl_dark_cloud_cover_batch",
    "cdl_dark_cloud_cover_batch_estimate",
    "CdlDarkCloudCoverStream",
    "cdl_doji",
    "cdl_doji_batch",
    "cdl_doji_batch_estimate",
    "CdlDojiStream",
    "cdl_doji_star",
    "cdl_doji_star_batch",
    "cdl_doji_star_batch_estimate",
    "CdlDojiStarStream",
    "cdl_dragonfly_doji",
    "cdl_dragonfly_doji_batch",
    "cdl_dragonfly_doji_batch_estimate",
    "CdlDragonflyDojiStream",
    "cdl_engulfing",
    "cdl_engulfing_batch",
    "cdl_engulfing_batch_estimate",
    "CdlEngulfingStream",
    "cdl_evening_doji_star",
    "cdl_evening_doji_star_batch",
    "cdl_evening_doji_star_batch_estimate",
    "CdlEveningDojiStarStream",
    "cdl_evening_star",
    "cdl_evening_star_batch",
    "cdl_evening_star_batch_estimate",
    "CdlEveningStarStream",
    "cdl_gap_side_by_side_white",
    "cdl_gap_side_by_side_white_batch",
    "cdl_gap_side_by_side_white_batch_estimate",
    "CdlGapSideBySideWhiteStream",
    "cdl_gravestone_doji",
    "cdl_gravestone_doji_batch",
    "cdl_gravestone_doji_batch_estimate",
    "CdlGravestoneDojiStream",
    "cdl_hammer",
    "cdl_hammer_batch",
    "cdl_hammer_batch_estimate",
    "CdlHammerStream",
    "cdl_hanging_man",
    "cdl_hanging_man_batch",
    "cdl_hanging_man_batch_estimate",
    "CdlHangingManStream",
    "cdl_harami",
    "cdl_harami_batch",
    "cdl_harami_batch_estimate",
    "CdlHaramiStream",
    "cdl_harami_cross",
    "cdl_harami_cross_batch",
    "cdl_harami_cross_batch_estimate",
    "CdlHaramiCrossStream",
    "cdl_high_wave",
    "cdl_high_wave_batch",
    "cdl_high_wave_batch_estimate",
    "CdlHighWaveStream",
    "cdl_hikkake",
    "cdl_hikkake_batch",
    "cdl_hikkake_batch_estimate",
    "CdlHikkakeStream",
    "cdl_hikkake_mod",
    "cdl_hikkake_mod_batch",
    "cdl_hikkake_mod_batch_estimate",
    "CdlHikkakeModStream",
    "cdl_homing_pigeon",
    "cdl_homing_pigeon_batch",
    "cdl_homing_pigeon_batch_estimate",
    "CdlHomingPigeonStream",
    "cdl_identical_3_crows",
    "cdl_identical_3_crows_batch",
    "cdl_identical_3_crows_batch_estimate",
    "CdlIdentical3CrowsStream",
    "cdl_in_neck",
    "cdl_in_neck_batch",
    "cdl_in_neck_batch_estimate",
    "CdlInNeckStream",
    "cdl_inverted_hammer",
    "cdl_inverted_hammer_batch",
    "cdl_inverted_hammer_batch_estimate",
    "CdlInvertedHammerStream",
    "cdl_kicking",
    "cdl_kicking_batch",
    "cdl_kicking_batch_estimate",
    "CdlKickingStream",
    "cdl_kicking_by_length",
    "cdl_kicking_by_length_batch",
    "cdl_kicking_by_length_batch_estimate",
    "CdlKickingByLengthStream",
    "cdl_ladder_bottom",
    "cdl_ladder_bottom_batch",
    "cdl_ladder_bottom_batch_estimate",
    "CdlLadderBottomStream",
    "cdl_long_legged_doji",
    "cdl_long_legged_doji_batch",
    "cdl_long_legged_doji_batch_estimate",
    "CdlLongLeggedDojiStream",
    "cdl_long_line",
    "cdl_long_line_batch",
    "cdl_long_line_batch_estimate",
    "CdlLongLineStream",
    "cdl_marubozu",
    "cdl_marubozu_batch",
    "cdl_marubozu_batch_estimate",
    "CdlMarubozuStream",
    "cdl_mat_hold",
    "cdl_mat_hold_batch",
    "cdl_mat_hold_batch_estimate",
    "CdlMatHoldStream",
    "cdl_matching_low",
    "cdl_matching_low_batch",
    "cdl_matching_low_batch_estimate",
    "CdlMatchingLowStream",
    "cdl_morning_doji_star",
    "cdl_morning_doji_star_batch",
    "cdl_morning_doji_star_batch_estimate",
    "CdlMorningDojiStarStream",
    "cdl_morning_star",
    "cdl_morning_star_batch",
    "cdl_morning_star_batch_estimate",
    "CdlMorningStarStream",
    "cdl_on_neck",
    "cdl_on_neck_batch",
    "cdl_on_neck_batch_estimate",
    "CdlOnNeckStream",
    "cdl_piercing",
    "cdl_piercing_batch",
    "cdl_piercing_batch_estimate",
    "CdlPiercingStream",
    "cdl_rickshaw_man",
    "cdl_rickshaw_man_batch",
    "cdl_rickshaw_man_batch_estimate",
    "CdlRickshawManStream",
    "cdl_rise_fall_3_methods",
    "cdl_rise_fall_3_methods_batch",
    "cdl_rise_fall_3_methods_batch_estimate",
    "CdlRiseFall3MethodsStream",
    "cdl_separating_lines",
    "cdl_separating_lines_batch",
    "cdl_separating_lines_batch_estimate",
    "CdlSeparatingLinesStream",
    "cdl_shooting_star",
    "cdl_shooting_star_batch",
    "cdl_shooting_star_batch_estimate",
    "CdlShootingStarStream",
    "cdl_short_line",
    "cdl_short_line_batch",
    "cdl_short_line_batch_estimate",
    "CdlShortLineStream",
    "cdl_spinning_top",
    "cdl_spinning_top_batch",
    "cdl_spinning_top_batch_estimate",
    "CdlSpinningTopStream",
    "cdl_stalled_pattern",
    "cdl_stalled_pattern_batch",
    "cdl_stalled_pattern_batch_estimate",
    "CdlStalledPatternStream",
    "cdl_stick_sandwich",
    "cdl_stick_sandwich_batch",
    "cdl_stick_sandwich_batch_estimate",
    "CdlStickSandwichStream",
    "cdl_takuri",
    "cdl_takuri_batch",
    "cdl_takuri_batch_estimate",
    "CdlTakuriStream",
    "cdl_tasuki_gap",
    "cdl_tasuki_gap_batch",
    "cdl_tasuki_gap_batch_estimate",
    "CdlTasukiGapStream",
    "cdl_thrusting",
    "cdl_thrusting_batch",
    "cdl_thrusting_batch_estimate",
    "CdlThrustingStream",
    "cdl_tristar",
    "cdl_tristar_batch",
    "cdl_tristar_batch_estimate",
    "CdlTristarStream",
    "cdl_unique_3_river",
    "cdl_unique_3_river_batch",
    "cdl_unique_3_river_batch_estimate",
    "CdlUnique3RiverStream",
    "cdl_upside_gap_2_crows",
    "cdl_upside_gap_2_crows_batch",
    "cdl_upside_gap_2_crows_batch_estimate",
    "CdlUpsideGap2CrowsStream",
    "cdl_xside_gap_3_methods",
    "cdl_xside_gap_3_methods_batch",
    "cdl_xside_gap_3_methods_batch_estimate",
    "CdlXsideGap3MethodsStream",
    "avgprice",
    "avgprice_batch",
    "avgprice_batch_estimate",
    "AvgpriceStream",
    "HeikinAshiOutput",
    "heikin_ashi",
    "heikin_ashi_batch",
    "heikin_ashi_batch_estimate",
    "HeikinAshiStream",
    "medprice",
    "medprice_batch",
    "medprice_batch_estimate",
    "MedpriceStream",
    "midpoint",
    "midpoint_batch",
    "midpoint_batch_estimate",
    "MidpointStream",
    "midprice",
    "midprice_batch",
    "midprice_batch_estimate",
    "MidpriceStream",
    "typprice",
    "typprice_batch",
    "typprice_batch_estimate",
    "TyppriceStream",
    "wclprice",
    "wclprice_batch",
    "wclprice_batch_estimate",
    "WclpriceStream",
    "avgdev",
    "avgdev_batch",
    "avgdev_batch_estimate",
    "AvgdevStream",
    "beta",
    "beta_batch",
    "beta_batch_estimate",
    "BetaStream",
    "correl",
    "correl_batch",
    "correl_batch_estimate",
    "CorrelStream",
    "linearreg",
    "linearreg_batch",
    "linearreg_batch_estimate",
    "LinearRegStream",
    "LinearregStream",
    "linearreg_angle",
    "linearreg_angle_batch",
    "linearreg_angle_batch_estimate",
    "LinearRegAngleStream",
    "LinearregAngleStream",
    "linearreg_intercept",
    "linearreg_intercept_batch",
    "linearreg_intercept_batch_estimate",
    "LinearRegInterceptStream",
    "LinearregInterceptStream",
    "linearreg_slope",
    "linearreg_slope_batch",
    "linearreg_slope_batch_estimate",
    "LinearRegSlopeStream",
    "LinearregSlopeStream",
    "percentile",
    "percentile_batch",
    "percentile_batch_estimate",
    "PercentileStream",
    "percentrank",
    "percentrank_batch",
    "percentrank_batch_estimate",
    "PercentRankStream",
    "PercentrankStream",
    "stddev",
    "stddev_batch",
    "stddev_batch_estimate",
    "StddevStream",
    "tsf",
    "tsf_batch",
    "tsf_batch_estimate",
    "TsfStream",
    "var",
    "var_batch",
    "var_batch_estimate",
    "VarStream",
    "AccelerationBandsOutput",
    "acceleration_bands",
    "acceleration_bands_batch",
    "acceleration_bands_batch_estimate",
    "AccelerationBandsStream",
    "adr",
    "adr_batch",
    "adr_batch_estimate",
    "AdrStream",
    "atr",
    "atr_batch",
    "atr_batch_estimate",
    "AtrStream",
    "avgtrange",
    "avgtrange_batch",
    "avgtrange_batch_estimate",
    "AvgtrangeStream",
    "BollingerBandsOutput",
    "bollinger_bands",
    "bollinger_bands_batch",
    "bollinger_bands_batch_estimate",
    "BollingerBandsStream",
    "cvi",
    "cvi_batch",
    "cvi_batch_estimate",
    "CviStream",
    "DonchianOutput",
    "donchian",
    "donchian_batch",
    "donchian_batch_estimate",
    "DonchianStream",
    "KeltnerOutput",
    "keltner",
    "keltner_batch",
    "keltner_batch_estimate",
    "KeltnerStream",
    "massi",
    "massi_batch",
    "massi_batch_estimate",
    "MassiStream",
    "natr",
    "natr_batch",
    "natr_batch_estimate",
    "NatrStream",
    "rvi",
    "rvi_batch",
    "rvi_batch_estimate",
    "RviStream",
    "SupertrendOutput",
    "supertrend",
    "supertrend_batch",
    "supertrend_batch_estimate",
    "SupertrendStream",
    "trange",
    "trange_batch",
    "trange_batch_estimate",
    "TrangeStream",
    "ad",
    "ad_batch",
    "ad_batch_estimate",
    "AdStream",
    "adosc",
    "adosc_batch",
    "adosc_batch_estimate",
    "AdoscStream",
    "cmf",
    "cmf_batch",
    "cmf_batch_estimate",
    "CmfStream",
    "efi",
    "efi_batch",
    "efi_batch_estimate",
    "EfiStream",
    "marketfi",
    "marketfi_batch",
    "marketfi_batch_estimate",
    "MarketfiStream",
    "nvi",
    "nvi_batch",
    "nvi_batch_estimate",
    "NviStream",
    "obv",
    "obv_batch",
    "obv_batch_estimate",
    "ObvStream",
    "pvi",
    "pvi_batch",
    "pvi_batch_estimate",
    "PviStream",
    "pvo",
    "pvo_batch",
    "pvo_batch_estimate",
    "PvoStream",
    "pvt",
    "pvt_batch",
    "pvt_batch_estimate",
    "PvtStream",
    "rvol",
    "rvol_batch",
    "rvol_batch_estimate",
    "RvolStream",
    "vwap",
    "vwap_batch",
    "vwap_batch_estimate",
    "VwapStream",
    "catalogue",
    "kernels",
]
