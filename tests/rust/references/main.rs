//! Every indicator against its formula in `tests/references/`.

mod agreement;
mod candlesticks;
mod complete;
mod drift;
mod exactness;

use indicator_references::{Arguments, DoubleDouble, Formula, NAMES, Number, Param, formula};
use indicator_runtime::conformance::Expected;
use indicator_runtime::{Entry, Value};
use indicators::CATALOGUE;
use std::iter::zip;

/// What the formula of an indicator gives on series without NaN.
fn expected(entry: &Entry, inputs: &[&[f64]], values: &[Value]) -> Expected {
    let expected = written::<DoubleDouble>(entry)(&arguments(entry, inputs, values));
    let outputs = expected.rounded();
    Expected {
        scales: vec![expected.scale; outputs.len()],
        outputs,
    }
}

/// The indicators that have a formula; that all of them have one is a test of its own.
fn entries() -> impl Iterator<Item = &'static Entry> {
    let names: Vec<&str> = NAMES.iter().map(|(_, name)| *name).collect();
    CATALOGUE
        .entries()
        .filter(move |entry| names.contains(&entry.name))
}

/// The formula of an indicator.
fn written<N: Number>(entry: &Entry) -> Formula<N> {
    formula(entry.name).unwrap_or_else(|| panic!("`{}` has no formula", entry.name))
}

/// Inputs and parameters of an indicator, by their names.
fn arguments<N: Number>(entry: &Entry, inputs: &[&[f64]], values: &[Value]) -> Arguments<N> {
    let names = entry.inputs.iter().map(|input| input.name);
    let params = zip(entry.params, values).map(|(param, value)| {
        let value = match *value {
            Value::Usize(count) => Param::Whole(count as i64),
            Value::I64(number) => Param::Whole(number),
            Value::F64(number) => Param::Real(number),
            Value::Bool(switch) => Param::Switch(switch),
            Value::Choice(name) => Param::Choice(name.to_owned()),
        };
        (param.name, value)
    });
    Arguments::new(zip(names, inputs.iter().copied()), params)
}
