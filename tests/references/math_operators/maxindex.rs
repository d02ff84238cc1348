use crate::windows::highest;
use crate::{Arguments, Expected, Number};

/// The one that is held, until it leaves the window or a newer one is as high; then the oldest of those that are.
pub fn maxindex<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let period: usize = arguments.param("period");
    let mut held = None;
    let mut position = |last: usize| {
        let first = (last + 1).checked_sub(period)?;
        let top = highest(&data[first..=last]);
        let oldest = (first..=last).find(|at| data[*at] == top);
        held = match held {
            Some(at) if at >= first && data[last] == top => Some(last),
            Some(at) if at >= first => Some(at),
            _ => oldest,
        };
        held.map(N::whole)
    };
    Expected {
        outputs: vec![(0..data.len()).map(&mut position).collect()],
        scale: vec![1.0; data.len()],
    }
}
