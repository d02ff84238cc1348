//! Every indicator against its formula in `tests/references/`.

mod agreement;
mod candlesticks;
mod complete;
mod drift;
mod exactness;
mod functions;

use indicator_references::{Arguments, DoubleDouble, Formula, Number, Param, formula};
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

/// The formula of an indicator.
///
/// # Panics
/// If it has none; the message says where that belongs.
fn written<N: Number>(entry: &Entry) -> Formula<N> {
    formula(entry.name).unwrap_or_else(|| panic!("{}", lacking(entry)))
}

/// What is to be done where an indicator has no formula.
fn lacking(entry: &Entry) -> String {
    let mut groups = CATALOGUE.groups.iter();
    let group = groups.find(|group| group.entries.iter().any(|known| known.name == entry.name));
    format!(
        "`{name}` has no formula. Write a slow and obvious computation from its definition, \
         not from its kernel, in tests/references/{group}/{name}.rs:\n\n    \
         pub fn {name}<N: Number>(arguments: &Arguments<N>) -> Expected<N> {{ … }}\n",
        name = entry.name,
        group = group.map_or("", |group| group.name),
    )
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
