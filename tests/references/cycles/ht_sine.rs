use crate::phases::{WARMUP, from, phases, sine};
use crate::{Arguments, Expected, Number};

/// The sines of the phase and of 45 degrees more.
pub fn ht_sine<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let phases = phases(arguments.input("data"));
    let lines = [0, 45].map(|ahead| {
        let sines = phases
            .phases
            .iter()
            .map(|phase| sine(*phase + N::whole(ahead)));
        from(WARMUP, &sines.collect::<Vec<N>>())
    });
    Expected {
        outputs: lines.into(),
        scale: phases.phase_sizes,
    }
}
