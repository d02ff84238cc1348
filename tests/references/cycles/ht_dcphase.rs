use crate::phases::{WARMUP, from, phases};
use crate::{Arguments, Expected, Number};

/// The phase in a cycle that is looked for from the 38th bar on.
pub fn ht_dcphase<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let phases = phases(arguments.input("data"));
    Expected {
        outputs: vec![from(WARMUP, &phases.phases)],
        scale: phases.phase_sizes,
    }
}
