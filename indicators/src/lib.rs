//! Technical indicators: one file of pure math each.
//!
//! Every function here is a kernel; `#[indicator]` writes everything around it. For `alma` that is
//! [`alma_with_kernel`] for a whole series, [`alma_batch_with_kernel`] for a sweep over parameters
//! and [`AlmaStream`] for values as they arrive. [`CATALOGUE`] lists all of them as data.
//!
//! ```
//! use indicators::{AlmaInput, AlmaParams, alma_with_kernel};
//! use indicator_runtime::Kernel;
//!
//! let close = [44.0, 44.3, 44.1, 43.6, 44.3, 44.8, 45.1, 45.4, 45.8, 46.1];
//! let input = AlmaInput::from_slice(&close, AlmaParams { period: Some(5), ..Default::default() });
//! let output = alma_with_kernel(&input, Kernel::Auto)?;
//! assert!(output.values[3].is_nan() && output.values[4] > 43.0);
//! # Ok::<(), indicator_runtime::Error>(())
//! ```

indicator_runtime::catalogue! {
    /// Averages that follow a price.
    moving_averages { alma, ema, jsa, sma, smma, wma }

    /// How fast a price moves, and which way.
    momentum { macd, rsi, trendflex }

    /// Lines and spreads of a window.
    statistics { linearreg_intercept, linearreg_slope, stddev }

    /// How far a price swings.
    volatility { atr, bollinger_bands, donchian }
}
