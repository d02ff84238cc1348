//! The functions that every entry has: one file for each form.

mod array;
mod estimate;
mod sweep;
mod sweep_outputs;

use super::builtin_functions::{Run, add_function};
use super::result_types::ResultType;
use crate::catalogue::entry::Entry;
use crate::catalogue::signature::Signature;
use pyo3::prelude::*;

/// Adds the functions of `entry` with these signatures to `module`.
pub(super) fn add_functions(
    module: &Bound<'_, PyModule>,
    package: &str,
    entry: &'static Entry,
    signatures: [Signature; 3],
    result: &ResultType,
) -> PyResult<()> {
    let runs: [Run; 3] = [array::run, sweep::run, estimate::run];
    for (signature, run) in signatures.into_iter().zip(runs) {
        let result = result.clone_ref(module.py());
        add_function(module, package, entry, signature, result, run)?;
    }
    Ok(())
}
