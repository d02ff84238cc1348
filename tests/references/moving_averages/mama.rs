use crate::hilbert::cycle;
use crate::{Arguments, Expected, Number};

/// Averages whose share follows from the phase of the cycle.
pub fn mama<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    const FIRST: usize = 12;
    const WARMUP: usize = 32;
    let data = arguments.input("data");
    let [fast, slow] =
        ["fast_limit", "slow_limit"].map(|name| N::from(arguments.param::<f64>(name)));
    let cycle = cycle(data, FIRST);
    let nothing = N::whole(0);
    let (mut phase, mut mama, mut fama) = (nothing, nothing, nothing);
    let (mut error, mut errors) = (0.0, vec![f64::NAN; data.len().min(FIRST)]);
    let mut outputs = vec![vec![None; data.len().min(WARMUP)]; 2];
    for (t, &price) in data.iter().enumerate().skip(FIRST) {
        let before = phase;
        phase = if cycle.in_phase[t] == nothing {
            nothing
        } else {
            (cycle.quadrature[t] / cycle.in_phase[t]).atan() * N::whole(180) / N::PI
        };
        let change = (before - phase).max(N::whole(1));
        let share = if change == N::whole(1) {
            fast
        } else {
            slow.max(fast / change)
        };
        // Prices are known to a part of their size, and so is the phase; what that does to a share moves the average.
        let (size, distance) = (price.to_f64().abs(), (price - mama).to_f64().abs());
        let pointer =
            cycle.in_phase[t] * cycle.in_phase[t] + cycle.quadrature[t] * cycle.quadrature[t];
        let of_share = if change == N::whole(1) {
            0.0
        } else {
            60.0 * size / pointer.sqrt().to_f64()
        };
        let weight = share.to_f64();
        error = (1.0 - 0.5 * weight) * error + weight * (size + of_share * distance);
        errors.push(error);
        mama = mama + share * (price - mama);
        fama = fama + share / N::whole(2) * (mama - fama);
        if t >= WARMUP {
            outputs[0].push(Some(mama));
            outputs[1].push(Some(fama));
        }
    }
    let mut scale = errors;
    scale
        .iter_mut()
        .skip(cycle.unsure)
        .for_each(|size| *size = f64::INFINITY);
    Expected { outputs, scale }
}
