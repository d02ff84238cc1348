use crate::scales::largest;
use crate::windows::windows;
use crate::{Arguments, Expected, Number};

/// The least value of a window that as many as `percentile` percent of it do not exceed.
pub fn percentile<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let percentile: f64 = arguments.param("percentile");
    let at_least = percentile * period as f64;
    let found = |window: &[N]| {
        let mut sorted = window.to_vec();
        sorted.sort_by(|one, other| one.partial_cmp(other).expect("they are numbers"));
        let enough = (1..=period).find(|count| 100.0 * *count as f64 >= at_least);
        sorted[enough.unwrap_or(period) - 1]
    };
    Expected {
        outputs: vec![windows(data, period, found)],
        scale: largest(data, period),
    }
}
