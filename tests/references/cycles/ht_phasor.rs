use crate::hilbert::cycle;
use crate::phases::from;
use crate::{Arguments, Expected, Number};

/// Both parts of a cycle that is looked for from the 13th bar on.
pub fn ht_phasor<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let cycle = cycle(arguments.input("data"), 12);
    let mut scale = cycle.part_sizes;
    scale
        .iter_mut()
        .skip(cycle.unsure)
        .for_each(|size| *size = f64::INFINITY);
    Expected {
        outputs: vec![from(32, &cycle.in_phase), from(32, &cycle.quadrature)],
        scale,
    }
}
