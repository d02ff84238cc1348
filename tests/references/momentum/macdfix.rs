use crate::averages::started;
use crate::convergence::exponential_lines;
use crate::scales::remembered;
use crate::windows::later;
use crate::{Arguments, Expected, Number};

/// Shares of 0.15 and 0.075; both averages begin at the 26th value, with the means of the last 12 and 26.
pub fn macdfix<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let smoothing: usize = arguments.param("signal_period");
    let skipped = data.len().min(14);
    let short = later(skipped, started(&data[skipped..], 12, N::ratio(15, 100)));
    let long = started(data, 26, N::ratio(75, 1000));
    let share = (2.0 / (smoothing as f64 + 1.0)).min(0.075);
    Expected {
        outputs: exponential_lines(&short, &long, smoothing),
        scale: remembered(data, 1.0 - share),
    }
}
