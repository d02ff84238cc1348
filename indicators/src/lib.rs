//! Technical indicators: one file of pure math each.
//!
//! Every function here is a kernel; `#[indicator]` writes everything around it. For `alma` that is
//! [`AlmaParams`] and [`AlmaBatchRange`], from which one goes to whole series, to sweeps over parameters
//! and to values as they arrive:
//!
//! ```
//! use indicators::{AlmaBatchRange, AlmaParams};
//!
//! let close = [44.0, 44.3, 44.1, 43.6, 44.3, 44.8, 45.1, 45.4, 45.8, 46.1];
//! let average = AlmaParams::new().period(5).apply(&close)?.values;
//! assert!(average[3].is_nan() && average[4] > 43.0);
//!
//! let sweep = AlmaBatchRange::new().period((5, 7, 1)).apply(&close)?;
//! assert_eq!(sweep.values[..10][4..], average[4..]);
//!
//! let mut stream = AlmaParams::new().period(5).stream()?;
//! let answers: Vec<Option<f64>> = close.iter().map(|price| stream.update(*price)).collect();
//! assert_eq!(answers[3..5], [None, Some(average[4])]);
//! # Ok::<(), indicators::Error>(())
//! ```
//!
//! [`alma_with_kernel`], [`alma_batch_with_kernel`] and those that write `into` the caller's memory take the
//! kernel too. [`CATALOGUE`] lists all indicators as data, with ways to run them by name.

mod average;

pub use average::Average;
#[doc(no_inline)]
pub use indicator_runtime::*;

indicator_runtime::catalogue! {
    /// Operations on any series.
    math_operators { maxindex }

    /// Averages that follow a price.
    moving_averages { alma, ema, jsa, sma, smma, wma }

    /// How fast a price moves, and which way.
    momentum { adx, dx, macd, minus_di, minus_dm, plus_di, plus_dm, rsi, stoch, stochf, trendflex }

    /// Candlesticks: shapes of bars that are said to foretell.
    patterns { cdl_engulfing }

    /// Lines and spreads of a window.
    statistics { linearreg_intercept, linearreg_slope, stddev }

    /// How far a price swings.
    volatility { atr, bollinger_bands, donchian }
}
