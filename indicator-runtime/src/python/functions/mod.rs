//! The functions that every entry has: one file for each form.

mod array;
mod estimate;
mod sweep;
mod sweep_outputs;

use super::builtin_functions::Run;
use crate::catalogue::signature::Form;

/// The forms that are functions, and what each does.
pub(super) const FUNCTIONS: [(Form, Run); 3] = [
    (Form::Array, array::run),
    (Form::Sweep, sweep::run),
    (Form::Estimate, estimate::run),
];
