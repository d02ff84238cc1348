use indicator_runtime::{Output, indicator};

/// What is carried along, and cannot be entered.
#[derive(Clone)]
pub struct Sum(f64);

/// The sum so far.
#[indicator(warmup = 0)]
pub fn total(data: &[f64], #[state(Sum(0.0))] sum: &mut Sum, values: &mut Output) {
    for x in data {
        sum.0 += x;
        values.push(sum.0);
    }
}

/// A field of which something unknown is said.
#[derive(Clone, indicator_runtime::State)]
pub struct Average {
    #[state(const)]
    period: usize,
    #[state(fixed = true)]
    share: f64,
    #[state]
    sum: f64,
}

/// What has no fields that can be reached.
#[derive(Clone, Copy, indicator_runtime::State)]
pub union Either {
    whole: u64,
    real: f64,
}

#[derive(Clone, indicator_runtime::State)]
pub struct Borrowed<'a> {
    name: &'a str,
}

fn main() {}
