//! Every indicator against a slow and obvious computation of its formula.
//!
//! A new indicator needs one line in [`REFERENCES`] and a function beside the others of its group,
//! written from the formula and not from the code.

mod averages;
mod drift;
mod exactness;
mod momentum;
mod statistics;
mod volatility;

pub use indicator_runtime::conformance::Expected;
use indicator_runtime::{Entry, Value};
use indicators::CATALOGUE;

/// A slow, obvious computation on a series without NaN.
pub type Reference = fn(inputs: &[&[f64]], values: &[Value]) -> Expected;

/// Name and reference of every indicator in the catalogue.
const REFERENCES: &[(&str, Reference)] = &[
    ("alma", averages::alma),
    ("ema", averages::ema),
    ("jsa", averages::jsa),
    ("sma", averages::sma),
    ("smma", averages::smma),
    ("wma", averages::wma),
    ("macd", momentum::macd),
    ("rsi", momentum::rsi),
    ("trendflex", momentum::trendflex),
    ("linearreg_intercept", statistics::linearreg_intercept),
    ("linearreg_slope", statistics::linearreg_slope),
    ("stddev", statistics::stddev),
    ("atr", volatility::atr),
    ("bollinger_bands", volatility::bollinger_bands),
    ("donchian", volatility::donchian),
];

/// The reference of an indicator; that there is one is a test of its own.
pub fn reference(entry: &Entry) -> Option<Reference> {
    REFERENCES
        .iter()
        .find(|(name, _)| *name == entry.name)
        .map(|(_, reference)| *reference)
}

/// The count at `index` of a parameter set.
pub fn count(values: &[Value], index: usize) -> usize {
    match values[index] {
        Value::Usize(count) => count,
        other => panic!("parameter {index} is {other:?}, not a count"),
    }
}

/// The real number at `index` of a parameter set.
pub fn real(values: &[Value], index: usize) -> f64 {
    match values[index] {
        Value::F64(number) => number,
        other => panic!("parameter {index} is {other:?}, not a real number"),
    }
}

/// One value for each window of `period`, NaN before the first.
pub fn windows(data: &[f64], period: usize, of: impl Fn(&[f64]) -> f64) -> Vec<f64> {
    let mut values = vec![f64::NAN; data.len().min(period - 1)];
    values.extend(data.windows(period).map(of));
    values
}

/// The largest magnitude of a slice.
pub fn largest(data: &[f64]) -> f64 {
    data.iter().fold(0.0, |largest, x| largest.max(x.abs()))
}

/// The largest magnitude that an average remembers which keeps the part `keep` of what it was.
pub fn remembered(data: &[f64], keep: f64) -> Vec<f64> {
    let fade = |largest: &mut f64, x: &f64| {
        *largest = x.abs().max(*largest * keep);
        Some(*largest)
    };
    data.iter().scan(0.0, fade).collect()
}

#[test]
fn every_indicator_has_a_reference() {
    let lacking: Vec<_> = CATALOGUE
        .entries()
        .filter(|entry| reference(entry).is_none())
        .map(|entry| entry.name)
        .collect();
    assert!(
        lacking.is_empty(),
        "no reference for {lacking:?}: write one from its formula beside the others in \
         tests/rust/references/, and list it in REFERENCES in tests/rust/references/main.rs"
    );
    let gone: Vec<_> = REFERENCES
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| CATALOGUE.get(name).is_none())
        .collect();
    assert!(
        gone.is_empty(),
        "references for what is not in the catalogue: {gone:?}"
    );
}
