use indicator_runtime::{Output, indicator};
use std::sync::Mutex;
use std::time::Instant;

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

/// Carried along, and not to be copied.
#[derive(indicator_runtime::State)]
pub struct Unique(f64);

/// The sum so far.
#[indicator(warmup = 0)]
pub fn copies(data: &[f64], #[state(Unique(0.0))] sum: &mut Unique, values: &mut Output) {
    for x in data {
        sum.0 += x;
        values.push(sum.0);
    }
}

/// Made once, and not to be copied.
#[indicator(warmup = 0)]
pub fn locked(data: &[f64], #[state(Mutex::new(1.0))] one: &Mutex<f64>, values: &mut Output) {
    let one = one.lock().map_or(0.0, |one| *one);
    values.extend(data.iter().map(|x| x + one));
}

/// Neither a state nor to be copied.
#[indicator(warmup = 0)]
pub fn neither(data: &[f64], #[state(Mutex::new(1.0))] one: &mut Mutex<f64>, values: &mut Output) {
    let one = one.get_mut().map_or(0.0, |one| *one);
    values.extend(data.iter().map(|x| x + one));
}

/// A field of a type that is no state, and another one that stays as it is.
#[derive(Clone, indicator_runtime::State)]
pub struct Since {
    start: Instant,
    #[state(fixed)]
    first: Instant,
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

/// What has no value.
#[derive(Clone, indicator_runtime::State)]
pub enum Nothing {}

#[derive(Clone, indicator_runtime::State)]
pub struct Borrowed<'a> {
    name: &'a str,
}

fn main() {}
