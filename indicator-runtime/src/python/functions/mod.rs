//! The functions that every entry has: one file for each form.

mod array;
mod estimate;
mod sweep;

use super::builtin::{Run, add_function};
use super::results::ResultType;
use crate::catalogue::entry::Entry;
use crate::catalogue::signature::Form;
use pyo3::prelude::*;

const FORMS: [(Form, Run); 3] = [
    (Form::Array, array::run),
    (Form::Sweep, sweep::run),
    (Form::Estimate, estimate::run),
];

/// Adds the functions of `entry` to `module`.
pub(super) fn add_functions(
    module: &Bound<'_, PyModule>,
    package: &str,
    entry: &'static Entry,
    outputs: &ResultType,
) -> PyResult<()> {
    for (form, run) in FORMS {
        let outputs = outputs.clone_ref(module.py());
        add_function(module, package, entry, form, outputs, run)?;
    }
    Ok(())
}
