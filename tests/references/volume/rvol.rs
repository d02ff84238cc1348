use crate::windows::{mean, nothing_by_zero};
use crate::{Arguments, Expected, Number};

/// Each volume over the mean of the `period` before it.
pub fn rvol<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let volume = arguments.input("volume");
    let period: usize = arguments.param("period");
    let value = |at: usize| {
        let before = &volume[at.checked_sub(period)?..at];
        Some(nothing_by_zero(volume[at], mean(before)))
    };
    let values: Vec<_> = (0..volume.len()).map(value).collect();
    let size = |value: &Option<N>| value.map_or(f64::NAN, |value| value.to_f64().abs());
    Expected {
        scale: values.iter().map(size).collect(),
        outputs: vec![values],
    }
}
