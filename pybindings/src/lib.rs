//! The native part of the Python package `indicators`.

indicator_runtime::python_module! {
    /// Technical indicators: whole series, parameter sweeps and streams, from one source.
    ///
    /// >>> import indicators as ta
    /// >>> ta.alma(close, period=20)                       # an array as long as `close`
    /// >>> ta.alma_batch(close, period_range=(5, 50, 5))   # a row for each period
    /// >>> ta.AlmaStream(period=20).update(101.5)          # a value as it arrives
    _native, indicators::CATALOGUE
}
