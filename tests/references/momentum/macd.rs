use crate::averages::exponential;
use crate::convergence::exponential_lines;
use crate::scales::remembered;
use crate::windows::later;
use crate::{Arguments, Expected, Number};

/// As TA-Lib's MACD: both averages begin at the slow one's first value, the fast one with the mean of
/// the values just before; `signal` is the average of `macd`, and all begin where `signal` does.
pub fn macd<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let periods = ["fast_period", "slow_period"].map(|name| arguments.param::<usize>(name));
    let (fast, slow) = (periods[0].min(periods[1]), periods[0].max(periods[1]));
    let smoothing: usize = arguments.param("signal_period");
    let skipped = (slow - fast).min(data.len());
    let short = later(skipped, exponential(&data[skipped..], fast));
    // The slower of all averages forgets last.
    let share = 2.0 / (slow.max(smoothing) as f64 + 1.0);
    Expected {
        outputs: exponential_lines(&short, &exponential(data, slow), smoothing),
        scale: remembered(data, 1.0 - share),
    }
}
