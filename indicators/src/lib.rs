//! Technical indicators: one file of pure math each.
//!
//! To compute `rsi`, begin with [`RsiParams`]. The function [`rsi`](fn@rsi) is its kernel, which generated code calls.
//! Every other indicator has the same items under its own name.
//!
//! | from | to |
//! |---|---|
//! | `RsiParams::new().period(20).apply(&close)` | the values of a whole series |
//! | `RsiParams::new().period(20).stream()` | an [`RsiStream`], which is fed values as they arrive |
//! | `RsiBatchRange::new().period((5, 50, 5)).apply(&close)` | a sweep over parameters, a row for each |
//! | `rsi_with_kernel(&input, Kernel::Scalar)`, `rsi_with_kernel_into` | with a [`Kernel`] of your choice, into your own memory |
//! | [`CATALOGUE`] | all indicators as data, to be run by name |
//!
//! ```
//! use indicators::{RsiBatchRange, RsiParams};
//!
//! let close = [44.0, 44.3, 44.1, 43.6, 44.3, 44.8, 45.1, 45.4, 45.8, 46.1];
//! let rsi = RsiParams::new().period(5).apply(&close)?.values;
//! assert!(rsi[4].is_nan() && rsi[5] > 50.0);
//!
//! let mut stream = RsiParams::new().period(5).stream()?;
//! let answers: Vec<Option<f64>> = close.iter().map(|price| stream.update(*price)).collect();
//! assert_eq!(answers[4..6], [None, Some(rsi[5])]);
//!
//! let sweep = RsiBatchRange::new().period((5, 7, 1)).apply(&close)?;
//! for (params, row) in sweep.combos.iter().zip(sweep.values.chunks(sweep.cols)) {
//!     assert_eq!(row[9], params.apply(&close)?.values[9]);
//! }
//! # Ok::<(), indicators::Error>(())
//! ```
//!
//! # One indicator of another
//!
//! What comes out of one goes into the next. The NaN before the first average is missing data, after which the index
//! begins.
//!
//! ```
//! use indicators::{EmaParams, RsiParams};
//!
//! let close: Vec<f64> = (0..60).map(|bar| 100.0 + f64::from(bar % 7)).collect();
//! let average = EmaParams::new().period(10).apply(&close)?.values;
//! let rsi = RsiParams::new().period(14).apply(&average)?.values;
//!
//! let (mut average, mut index) = (EmaParams::new().period(10).stream()?, RsiParams::new().period(14).stream()?);
//! for (bar, price) in close.iter().enumerate() {
//!     let answer = average.update(*price).and_then(|average| index.update(average));
//!     assert_eq!(answer, Some(rsi[bar]).filter(|value| !value.is_nan()));
//! }
//! # Ok::<(), indicators::Error>(())
//! ```
//!
//! As an indicator of its own, with kernels, sweeps and streams, it is written with blocks: `RsiParams::new().block()`.
//!
//! # By name
//!
//! ```
//! use indicators::{CATALOGUE, Kernel};
//!
//! let close: Vec<f64> = (0..60).map(|bar| 100.0 + f64::from(bar % 7)).collect();
//! let entry = CATALOGUE.get("rsi").expect("there is an indicator of this name");
//! let params = entry.params([("period", 20)])?;
//! let outputs = entry.compute(&[&close], &params, Kernel::Auto)?;
//! let mut stream = entry.stream(&params)?;
//! let answers = close.iter().map(|price| stream.update([*price]));
//! assert_eq!(answers.last().flatten(), Some([outputs[0][59]]));
//! let sweep = entry.batch(&[&close], &entry.axes([("period", (10, 30, 10))])?, Kernel::Auto)?;
//! for (params, outputs) in sweep.iter() {
//!     println!("{} = {}: {}", entry.params[0].name, params[0], outputs[0][59]);
//! }
//! # Ok::<(), indicators::Error>(())
//! ```
//!
//! # Any stream
//!
//! Code that does not care which indicator it is fed by takes an [`AnyStream`]: every typed stream is one, and a
//! [`Stream`] by name.
//!
//! ```
//! use indicators::{AnyStream, EMA, SmaParams};
//!
//! /// How far the price is above its average, whichever that is.
//! fn distance(average: &mut impl AnyStream, price: f64) -> Option<f64> {
//!     average.update([price]).map(|[average]| price - average)
//! }
//!
//! let mut simple = SmaParams::new().period(2).stream()?;
//! let mut exponential = EMA.stream(&EMA.params([("period", 2)])?)?;
//! for price in [1.0, 2.0, 4.0] {
//!     println!("{:?} {:?}", distance(&mut simple, price), distance(&mut exponential, price));
//! }
//! assert_eq!(distance(&mut simple, 6.0), Some(1.0));
//! # Ok::<(), indicators::Error>(())
//! ```
//!
//! # Errors
//!
//! A call that cannot yield one value is an [`Error`], as is an argument that is not allowed; it says which function,
//! which argument, what was given and what is allowed. A NaN or an infinity among the values is none: it ends a run, and
//! each run is computed by itself.
//!
//! All types that signatures mention are re-exported here, so this crate is the only dependency that you need.

mod shared;

#[doc(no_inline)]
pub use indicator_runtime::*;
pub use shared::average::{Average, AverageBlock};

indicator_runtime::catalogue! {
    /// Operations on any series.
    math_operators { add, cumsum, div, max, maxindex, min, minindex, minmax, minmaxindex, mult, sub, sum }

    /// Functions of plain numbers, which have no unit.
    math_transforms { acos, asin, atan, ceil, cos, cosh, exp, floor, ln, log10, sin, sinh, sqrt, tan, tanh }

    /// The cycle that a price is in, by Ehlers' Hilbert transform.
    cycles { ht_dcperiod, ht_dcphase, ht_phasor, ht_sine, ht_trendline, ht_trendmode }

    /// Averages that follow a price.
    moving_averages {
        alma, dema, ema, hma, jsa, kama, ma, mama, mavp, sar, sarext, sma, smma, t3, tema, trima, vwma, wma,
        zlema,
    }

    /// How fast a price moves, and which way.
    momentum {
        ac, adx, adxr, ao, apo, aroon, aroonosc, bop, cci, cmo, cmou, coppock, dpo, dx, er, eri, fosc, fractal,
        imi, kdj, macd, macdext, macdfix, mfi, minus_di, minus_dm, mom, plus_di, plus_dm, ppo, qstick, roc,
        rocp, rocr, rocr100, rsi, smi, stoch, stochf, stochrsi, trendflex, trix, tsi, ultosc, vhf, vortex, wad,
        willr,
    }

    /// Candlesticks: shapes of bars that are said to foretell.
    ///
    /// Inequalities number the bars from the oldest: `close1` is the close of the first. A bar is white where it closes at
    /// its open or above, and else black. Its lengths are `body = |close − open|` and `range = high − low`, the ends of its
    /// body `top = max(open, close)` and `bottom = min(open, close)`, its shadows `upper = high − top` and
    /// `lower = bottom − low`. `mean10(body1)` is the mean body of the ten bars before the first, `mean5(range2)` the mean
    /// range of the five before the second. Upside down every price is negated, so that high and low change places, and the
    /// colours are exchanged.
    patterns {
        cdl_2_crows, cdl_3_black_crows, cdl_3_inside, cdl_3_line_strike, cdl_3_outside, cdl_3_stars_in_south,
        cdl_3_white_soldiers, cdl_abandoned_baby, cdl_advance_block, cdl_belt_hold, cdl_breakaway, cdl_closing_marubozu,
        cdl_concealing_baby_swallow, cdl_counterattack, cdl_dark_cloud_cover, cdl_doji, cdl_doji_star,
        cdl_dragonfly_doji, cdl_engulfing, cdl_evening_doji_star, cdl_evening_star, cdl_gap_side_by_side_white,
        cdl_gravestone_doji, cdl_hammer, cdl_hanging_man, cdl_harami, cdl_harami_cross, cdl_high_wave, cdl_hikkake,
        cdl_hikkake_mod, cdl_homing_pigeon, cdl_identical_3_crows, cdl_in_neck, cdl_inverted_hammer, cdl_kicking,
        cdl_kicking_by_length, cdl_ladder_bottom, cdl_long_legged_doji, cdl_long_line, cdl_marubozu, cdl_mat_hold,
        cdl_matching_low, cdl_morning_doji_star, cdl_morning_star, cdl_on_neck, cdl_piercing, cdl_rickshaw_man,
        cdl_rise_fall_3_methods, cdl_separating_lines, cdl_shooting_star, cdl_short_line, cdl_spinning_top,
        cdl_stalled_pattern, cdl_stick_sandwich, cdl_takuri, cdl_tasuki_gap, cdl_thrusting, cdl_tristar,
        cdl_unique_3_river, cdl_upside_gap_2_crows, cdl_xside_gap_3_methods,
    }

    /// One price of several, or of a range.
    price_transforms { avgprice, heikin_ashi, medprice, midpoint, midprice, typprice, wclprice }

    /// Lines and spreads of a window.
    statistics {
        avgdev, beta, correl, linearreg, linearreg_angle, linearreg_intercept, linearreg_slope, percentile,
        percentrank, stddev, tsf, var,
    }

    /// How far a price swings.
    volatility {
        acceleration_bands, adr, atr, avgtrange, bollinger_bands, cvi, donchian, keltner, massi, natr, rvi, supertrend, trange,
    }

    /// What is traded, and at which price.
    volume { ad, adosc, cmf, efi, marketfi, nvi, obv, pvi, pvo, pvt, rvol, vwap }
}
