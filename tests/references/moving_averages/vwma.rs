use crate::scales::largest;
use crate::windows::{pairs, sum};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// The sum of a window's values times their volumes by that of the volumes, or the newest value where this is 0.
pub fn vwma<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (data, volume) = (arguments.input("data"), arguments.input("volume"));
    let period: usize = arguments.param("period");
    let mean = |data: &[N], volume: &[N]| {
        let total = sum(volume.iter().copied());
        if total == N::whole(0) {
            data[data.len() - 1]
        } else {
            sum(zip(data, volume).map(|(x, weight)| *x * *weight)) / total
        }
    };
    Expected {
        outputs: vec![pairs(data, volume, period, mean)],
        scale: largest(data, period),
    }
}
