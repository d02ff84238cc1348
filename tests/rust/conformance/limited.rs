//! Sound indicators of prices above 0.

use indicator_runtime::conformance::{Case, Conformance};
use indicator_runtime::math::{Smoother, ends};
use indicator_runtime::{Output, indicator};

/// Deviation of the logarithmic returns.
#[indicator(warmup = period)]
fn realised(
    #[input(above = 0.0)] close: &[f64],
    #[param(default = 5, min = 2, max = 100)] period: usize,
    #[output(pane)] values: &mut Output,
) {
    for window in close.windows(period + 1) {
        let returns = window.windows(2).map(|pair| (pair[1] / pair[0]).ln());
        values.push(deviation(&returns.collect::<Vec<f64>>()));
    }
}

fn deviation(returns: &[f64]) -> f64 {
    let count = returns.len() as f64;
    let mean = returns.iter().sum::<f64>() / count;
    let squares = returns.iter().map(|x| (x - mean) * (x - mean));
    (squares.sum::<f64>() / (count - 1.0)).sqrt()
}

/// The same by differences of logarithms.
fn formula(case: &Case) -> Vec<Vec<f64>> {
    let (close, period) = (case.input("close"), case.param::<usize>("period"));
    let value = |at: usize| {
        let first = at.checked_sub(period)?;
        let returns = (first + 1..=at).map(|at| close[at].ln() - close[at - 1].ln());
        Some(deviation(&returns.collect::<Vec<f64>>()))
    };
    let values = (0..close.len()).map(|at| value(at).unwrap_or(f64::NAN));
    vec![values.collect()]
}

#[test]
fn a_price_above_0_is_drawn_as_one() {
    let laws = Conformance::new().and(&REALISED);
    laws.reference("realised", formula).check();
}

/// How far a price is from its exponential average, in percent of that.
#[indicator(warmup = period - 1)]
fn disparity(
    #[input(above = 0.0)] close: &[f64],
    #[param(default = 14, min = 1)] period: usize,
    #[state(Smoother::exponential(period))] average: &mut Smoother,
    #[output(pane)] values: &mut Output,
) {
    let bars = ends((close, average.feed(close)));
    values.extend(bars.map(|(close, average)| 100.0 * (close / average - 1.0)));
}

/// The same, with the average as its textbook has it.
fn percent(case: &Case) -> Vec<Vec<f64>> {
    let (close, period) = (case.input("close"), case.param::<usize>("period"));
    let mut values = vec![f64::NAN; close.len()];
    let mut average = 0.0;
    for at in period - 1..close.len() {
        average = if at + 1 == period {
            close[..period].iter().sum::<f64>() / period as f64
        } else {
            average + 2.0 / (period as f64 + 1.0) * (close[at] - average)
        };
        values[at] = 100.0 * (close[at] / average - 1.0);
    }
    vec![values]
}

#[test]
fn what_rounding_takes_from_a_ratio_of_limited_prices_is_allowed() {
    let laws = Conformance::new().and(&DISPARITY);
    laws.reference("disparity", percent).check();
}
