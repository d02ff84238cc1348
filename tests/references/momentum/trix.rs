use crate::averages::repeated;
use crate::oscillator::percent_scale;
use crate::scales::remembered;
use crate::windows::{known, later, nothing_by_zero};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// The change of the average of the average of the average, in percent.
pub fn trix<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let averages = repeated(data, period, 3).into_iter();
    let thrice: Vec<Option<N>> = averages.map(|averages| averages.map(|e| e[2])).collect();
    let (before, thrice) = known(&thrice);
    let changes = thrice.windows(2);
    let values = changes
        .map(|pair| {
            Some(nothing_by_zero(
                N::whole(100) * (pair[1] - pair[0]),
                pair[0],
            ))
        })
        .collect();
    let before = (before + 1).min(data.len());
    // An average is known to a part of what it remembers, which may be much more than it is.
    let sizes = remembered(data, 1.0 - 1.0 / (period as f64 + 1.0));
    let scales = zip(thrice.windows(2), &sizes[before..])
        .map(|(pair, size)| percent_scale(pair[1], pair[0], *size));
    Expected {
        outputs: vec![later(before, values)],
        scale: [vec![f64::NAN; before], scales.collect()].concat(),
    }
}
