//! Outputs that are kept for other indicators to read, as numbers.

use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::OutputKind;
use crate::memory::room::Room;
use std::iter::zip;

/// What an indicator has for other ones where it has no value: its signals are 0 there, as in every column.
pub(super) fn nothing(entry: &Entry, output: usize) -> f64 {
    match entry.outputs[output].kind {
        OutputKind::Signal => 0.0,
        OutputKind::Number | OutputKind::Index => f64::NAN,
    }
}

/// Makes of an output over series what others read.
pub(super) fn settle(entry: &Entry, output: usize, values: &mut [f64]) {
    let nothing = nothing(entry, output);
    if nothing.is_nan() {
        return;
    }
    for value in values {
        if value.is_nan() {
            *value = nothing;
        }
    }
}

/// Writes an output that was kept to a feature.
pub(super) fn copy(values: &[f64], feature: &mut Room<'_>) {
    match feature {
        Room::Numbers(room) => zip(&mut **room, values).for_each(|(place, value)| {
            place.write(*value);
        }),
        Room::Signals(room) => zip(&mut **room, values).for_each(|(place, value)| {
            place.write(*value as i32);
        }),
    }
}
