//! A row of a sweep is what its parameters give alone, to the bit: side by side or not, and whatever the
//! rows share.

mod large;
mod reduced;
mod sharing;
mod threads;

use indicator_runtime::conformance::same_bits;
use indicator_runtime::{Axis, Entry, Kernel, Value};

/// The axes of a sweep over `periods`, the first parameter, with the others at their defaults.
fn over(entry: &Entry, periods: impl IntoIterator<Item = usize>) -> Vec<Axis<Value>> {
    let periods = Axis::List(periods.into_iter().map(Value::Usize).collect());
    let others = entry.params[1..].iter();
    let others = others.map(|param| Axis::List(vec![param.default()]));
    [periods].into_iter().chain(others).collect()
}

/// Checks each row of a sweep over `periods`: the call alone has the same bits, or is an error where the
/// row is missing throughout.
#[track_caller]
fn each_row_is_what_it_is_alone(
    entry: &'static Entry,
    inputs: &[&[f64]],
    periods: impl IntoIterator<Item = usize>,
) {
    let (axes, length) = (over(entry, periods), inputs[0].len());
    let sets = entry.expand_grid(&axes).unwrap();
    for parallel in [false, true] {
        let mut matrices = vec![vec![0.0; sets.len() * length]; entry.outputs.len()];
        let mut rooms: Vec<&mut [f64]> = matrices.iter_mut().map(Vec::as_mut_slice).collect();
        let swept = entry.batch_into(inputs, &axes, Kernel::Auto, parallel, &mut rooms);
        assert_eq!(swept.unwrap(), sets, "{}", entry.name);
        for (row, set) in sets.iter().enumerate() {
            let cells = row * length..(row + 1) * length;
            let got: Vec<&[f64]> = matrices
                .iter()
                .map(|matrix| &matrix[cells.clone()])
                .collect();
            let alone = entry.compute(inputs, set, Kernel::Auto);
            let alone = alone.unwrap_or_else(|_| vec![vec![f64::NAN; length]; got.len()]);
            same_bits(entry, &format!("{set:?}"), &got, &alone)
                .unwrap_or_else(|difference| panic!("{}, {difference}", entry.name));
        }
    }
}
