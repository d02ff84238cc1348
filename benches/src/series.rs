//! The inputs of an indicator.

use crate::prices::{spread, uniform, walk};
use indicator_runtime::{Bound, Entry, InputSpec, Role};

/// A series for each input of an indicator, `length` values long.
#[must_use]
pub fn inputs(entry: &Entry, length: usize) -> Vec<Vec<f64>> {
    entry
        .inputs
        .iter()
        .map(|spec| within(spec, length).unwrap_or_else(|| input(spec.role, length)))
        .collect()
}

/// Several series, as the catalogue takes them.
#[must_use]
pub fn slices(series: &[Vec<f64>]) -> Vec<&[f64]> {
    series.iter().map(Vec::as_slice).collect()
}

/// Numbers of an input that allows those from one to another alone.
fn within(spec: &InputSpec, length: usize) -> Option<Vec<f64>> {
    let (Bound::Inclusive(least), Bound::Inclusive(greatest)) = (spec.lower, spec.upper) else {
        return None;
    };
    let numbers = uniform(4).map(|share| least + (greatest - least) * share);
    Some(numbers.take(length).collect())
}

/// A walk for any input, with `high` above it and `low` below.
fn input(role: Role, length: usize) -> Vec<f64> {
    let walk = walk(length);
    match role {
        Role::High => spread(walk, 2, 0.001),
        Role::Low => spread(walk, 3, -0.001),
        _ => walk,
    }
}

#[cfg(test)]
mod tests {
    use super::{Role, input};

    /// What `measuring/series.py` makes: Python and Rust work on the same prices.
    #[test]
    fn the_bits_are_those_of_python() {
        let last = |role| input(role, 1_000_000)[999_999].to_bits();
        assert_eq!(last(Role::Series), 0x4053_239e_a126_3d51);
        assert_eq!(last(Role::High), 0x4053_241e_c408_8f42);
        assert_eq!(last(Role::Low), 0x4053_21ac_1c96_6542);
    }
}
