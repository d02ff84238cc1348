//! Bars whose parts fit together: low ≤ open and close ≤ high, and a volume that is never negative.

use super::shape::Shape;
use super::walks::Walk;
use crate::catalogue::entry::Entry;
use crate::catalogue::series_spec::{InputSpec, Role};
use fastrand::Rng;

/// A series for each part of a bar.
#[derive(Default)]
pub struct Bars {
    open: Vec<f64>,
    high: Vec<f64>,
    low: Vec<f64>,
    close: Vec<f64>,
    volume: Vec<f64>,
}

impl Bars {
    /// Bars that close at these prices, turned back at the ends of what the `inputs` allow. Each opens near the close
    /// before, and reaches up to two steps beyond both.
    ///
    /// On a walk every bar is an ordinary one, which moves, reaches further and is traded; on any other shape some do
    /// nothing of it.
    pub fn around(
        mut close: Vec<f64>,
        shape: Shape,
        inputs: &'static [InputSpec],
        rng: &mut Rng,
    ) -> Self {
        let parts = |are_volumes: bool| {
            let parts = inputs.iter().filter(|input| input.role != Role::Series);
            parts.filter(move |input| (input.role == Role::Volume) == are_volumes)
        };
        let prices = Walk::within(parts(false), shape);
        let volumes = Walk::within(parts(true), shape).not_negative();
        let reach = 2.0 * shape.step();
        for price in &mut close {
            *price = prices.step_to(*price, rng);
        }
        let mut bars = Self::default();
        let mut previous = close.first().copied().unwrap_or_default();
        for &close in &close {
            let stands = shape == Shape::Still && close == previous;
            let mut seldom = |one_in: usize| shape != Shape::Walk && rng.usize(0..one_in) == 0;
            let (opens_at_close, without_volume) = (seldom(8), seldom(10));
            let [gap, above, below] = [(); 3].map(|()| !stands && !seldom(4));
            let mut part = |is_there: bool, most: f64| match is_there {
                true => most * rng.f64(),
                false => 0.0,
            };
            let open = match opens_at_close {
                true => close,
                false => prices.turned(previous + part(gap, reach) - part(gap, reach)),
            };
            let (top, bottom) = (open.max(close), open.min(close));
            bars.open.push(open);
            bars.high
                .push(top + part(above, reach.min(prices.above(top) / 2.0)));
            // A price that is above 0 has a low above 0.
            let reach = reach.min(bottom.abs() / 2.0);
            bars.low
                .push(bottom - part(below, reach.min(prices.below(bottom) / 2.0)));
            let volume = if without_volume {
                0.0
            } else {
                volume(shape, rng)
            };
            bars.volume.push(volumes.turned(volume));
            previous = close;
        }
        Self { close, ..bars }
    }

    /// The part that an input is; nothing for one that is no part of a bar.
    pub fn part(&self, role: Role) -> Option<&Vec<f64>> {
        match role {
            Role::Open => Some(&self.open),
            Role::High => Some(&self.high),
            Role::Low => Some(&self.low),
            Role::Close => Some(&self.close),
            Role::Volume => Some(&self.volume),
            Role::Series => None,
        }
    }
}

/// How much was traded: a whole number.
fn volume(shape: Shape, rng: &mut Rng) -> f64 {
    match shape {
        Shape::Zeros => 0.0,
        Shape::Spikes if rng.usize(0..50) == 0 => 1e12,
        _ => (1e6 * rng.f64() * rng.f64()).ceil(),
    }
}

/// Whether the inputs that are parts of bars fit together in every row, as far as they are there.
pub fn fit(entry: &Entry, series: &[Vec<f64>]) -> bool {
    let part = |role| {
        let place = entry.inputs.iter().position(|input| input.role == role);
        place.map(|place| &series[place])
    };
    let ordered = |less: Role, more: Role| match (part(less), part(more)) {
        (Some(less), Some(more)) => !less.iter().zip(more).any(|(less, more)| less > more),
        _ => true,
    };
    let volumes = part(Role::Volume).into_iter().flatten();
    [Role::Open, Role::Close, Role::High]
        .into_iter()
        .all(|role| ordered(Role::Low, role))
        && [Role::Open, Role::Close]
            .into_iter()
            .all(|role| ordered(role, Role::High))
        && !volumes.clone().any(|volume| *volume < 0.0)
}

#[cfg(test)]
mod tests {
    use crate::conformance::shape::Shape;
    use crate::{Output, indicator};

    /// Every part of a bar, limited and not.
    #[indicator(warmup = 0)]
    fn bars(
        open: &[f64],
        #[input(min = -5.0, below = 101.0)] high: &[f64],
        #[input(min = -5.0, below = 101.0)] low: &[f64],
        close: &[f64],
        #[input(max = 1e5)] volume: &[f64],
        #[input(above = 2.0, max = 3.0)] share: &[f64],
        values: &mut Output,
    ) {
        values.extend(open.iter().copied());
    }

    #[test]
    fn parts_fit_together_and_stay_within_their_ranges() {
        use Shape::*;
        let shapes = [
            Walk,
            Level(1e9),
            Tiny,
            Signed,
            Spikes,
            Still,
            Zeros,
            Denormal,
        ];
        let (mut without_volume, mut flat, mut doji, mut at_the_end) = (0, 0, 0, 0);
        for (seed, shape) in (0..).zip(shapes.repeat(5)) {
            let series = shape.series(&BARS, 500, seed);
            for row in 0..500 {
                let bar: Vec<f64> = series.iter().map(|values| values[row]).collect();
                let [open, high, low, close, volume, share] = bar[..] else {
                    panic!("{bar:?}")
                };
                assert!(
                    (-5.0..101.0).contains(&low) && low <= high && high < 101.0,
                    "{bar:?}"
                );
                if open.max(close) < 101.0 && open.min(close) >= -5.0 {
                    assert!(low <= open.min(close) && open.max(close) <= high, "{bar:?}");
                }
                assert!(
                    (0.0..=1e5).contains(&volume) && volume.fract() == 0.0,
                    "{bar:?}"
                );
                assert!(share > 2.0 && share <= 3.0, "{bar:?}");
                without_volume += usize::from(volume == 0.0);
                flat += usize::from(low == high);
                doji += usize::from(open == close && low < high);
                at_the_end += usize::from(share == 3.0);
            }
        }
        let rare = [without_volume, flat, doji, at_the_end];
        assert!(rare.iter().all(|count| *count > 100), "{rare:?}");
    }
}
