/// Bars seen from their close: how far they reach `up` and `down` from it.
#[indicator(
    warmup = if late { shift.unsigned_abs() as usize } else { 0 },
    require = !(late && shift == 0) && scale.of(1.0, 1.0) > 0.0
)]
pub fn reach(
    high: &[f64],
    low: &[f64],
    #[doc = concat!("The ", "last price.")] close: &[f64],
    /// Bars before,
    /// as a number below zero.
    #[param(default = -5, above = -10, max = 0)]
    shift: i64,
    #[param(default = false)] late: bool,
    #[param(default = Scale::Percent)] scale: Scale,
    #[state(Window::new(shift, late))] window: &mut Window,
    /// How far the high is above the close.
    #[output(pane)]
    up: &mut Output,
    #[output(pane, histogram, min = -1.0, max = 100.0)] down: &mut Output,
) {
    for (high, low, close) in window.feed(high, low, close) {
        up.push(scale.of(high - close, close));
        down.push(scale.of(close - low, close));
    }
}
