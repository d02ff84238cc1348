use indicator_runtime::math::Efficiency;
use indicator_runtime::{Output, indicator};

/// Chande momentum oscillator of plain sums: how much more a price gained than it lost, from −100 to 100.
///
/// 100·(gain − loss) / (gain + loss) of the sums of gains and losses of the last `period` steps, and 0 where nothing
/// moved. [`cmo`](crate::cmo) smooths them instead.
///
/// Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's CMOU.
#[indicator(warmup = period)]
pub fn cmou(
    data: &[f64],
    /// Steps in the sums.
    #[param(default = 14, min = 1)]
    period: usize,
    // What was gained and lost adds up to the change from the first value to the last.
    #[state(Efficiency::new(period, 0.0))] efficiency: &mut Efficiency,
    #[output(pane, min = -100.0, max = 100.0)] values: &mut Output,
) {
    values.extend(efficiency.feed(data).map(|ratio| 100.0 * ratio));
}
