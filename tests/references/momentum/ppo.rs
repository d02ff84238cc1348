use crate::oscillator::{averages, percent_scale};
use crate::windows::{combined, nothing_by_zero};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// A fast average less a slow one, in percent of that.
pub fn ppo<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    percent(arguments, arguments.input("data"))
}

/// The same of any series.
pub fn percent<N: Number>(arguments: &Arguments<N>, data: &[N]) -> Expected<N> {
    let averages = averages(arguments, data);
    let (short, long) = (&averages.short, &averages.long);
    let scale = zip(zip(short, long), &averages.sizes).map(|((short, long), size)| {
        let known = (*short).zip(*long);
        known.map_or(f64::NAN, |(short, long)| percent_scale(short, long, *size))
    });
    Expected {
        scale: scale.collect(),
        outputs: vec![combined(short, long, |short, long| {
            nothing_by_zero(N::whole(100) * (short - long), long)
        })],
    }
}
