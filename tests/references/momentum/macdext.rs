use crate::averages::{average, average_scale};
use crate::convergence::lines;
use crate::scales::magnitudes;
use crate::windows::{combined, known, later};
use crate::{Arguments, Expected, Number};
use std::iter::zip;

/// A fast average less a slow one, both begun so that they are first known together; `signal` is an average of that.
pub fn macdext<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let data = arguments.input("data");
    let chosen = |line: &str| -> (usize, String) {
        let period = arguments.param(&format!("{line}_period"));
        (period, arguments.param(&format!("{line}_average")))
    };
    let (mut fast, mut slow) = (chosen("fast"), chosen("slow"));
    if fast.0 > slow.0 {
        (fast, slow) = (slow, fast);
    }
    let warmup = |(period, kind): &(usize, String)| known(&average(kind, data, *period)).0;
    let last = warmup(&fast).max(warmup(&slow));
    let line = |(period, kind): &(usize, String), sizes: &[f64]| {
        let skipped = last - warmup(&(*period, kind.clone()));
        let values = later(skipped, average(kind, &data[skipped..], *period));
        let sizes = average_scale(kind, &data[skipped..], &sizes[skipped..], *period);
        (values, [vec![f64::NAN; skipped], sizes].concat())
    };
    let sizes = magnitudes(data);
    let ((fast, of_fast), (slow, of_slow)) = (line(&fast, &sizes), line(&slow, &sizes));
    let (period, kind) = chosen("signal");
    let distances = combined(&fast, &slow, |fast, slow| fast - slow);
    let (before, distances) = known(&distances);
    let sizes: Vec<f64> = zip(of_fast, of_slow)
        .map(|(fast, slow)| fast.max(slow))
        .collect();
    let sizes = average_scale(&kind, &distances, &sizes[before..], period);
    Expected {
        outputs: lines(&fast, &slow, |distances| average(&kind, distances, period)),
        scale: [vec![f64::NAN; before], sizes].concat(),
    }
}
