use crate::phases::{WARMUP, from, phases};
use crate::{Arguments, Expected, Number};

/// Four means over the cycle, weighted by 4, 3, 2, 1.
pub fn ht_trendline<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let phases = phases(arguments.input("data"));
    Expected {
        outputs: vec![from(WARMUP, &phases.trends)],
        scale: phases.trend_sizes,
    }
}
