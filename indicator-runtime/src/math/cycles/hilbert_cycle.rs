//! Ehlers' homodyne discriminator: the phase of a price within its dominant cycle, and the length of that cycle.

use crate::State;
use crate::kernel::scratch::Scratch;
use crate::math::functions::arc_tangent::{arc_tangent, beyond};
use crate::math::held::Held;
use crate::math::unit::Unit;
use std::f64::consts::{FRAC_PI_6, TAU};
use std::iter::zip;

/// A price as a rotating pointer, by a Hilbert transform, and the period that it rotates with, in bars.
///
/// The price is smoothed by weights 4, 3, 2, 1, freed of its trend, and split into a part in phase and one a quarter of a
/// cycle later. How far the pointer turns from bar to bar gives the period, which is smoothed and kept from 6 to 50 bars.
///
/// ```
/// use indicator_runtime::math::HilbertCycle;
///
/// let price: Vec<f64> = (0..200).map(|bar| (bar as f64 * std::f64::consts::TAU / 20.0).sin()).collect();
/// let mut cycle = HilbertCycle::new(12);
/// let period = cycle.feed(&price).period;
/// assert_eq!(period.len(), 188);
/// assert!((period[187] - 20.0).abs() < 0.5);
/// ```
///
/// Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib computes it.
#[derive(Clone, Debug, State)]
pub struct HilbertCycle {
    /// Bars that are still to be left out.
    lacking: usize,
    price: Track,
    smooth: Track,
    detrended: Track,
    quadrature: Track,
    unit: Unit,
    rotation: Rotation,
    period: Scratch,
}

/// What [`HilbertCycle`] gives for each bar.
#[derive(Clone, Copy, Debug)]
pub struct Cycle<'a> {
    /// The smoothed price.
    pub smooth: &'a [f64],
    /// The part in phase.
    pub in_phase: &'a [f64],
    /// The part that is a quarter of a cycle later.
    pub quadrature: &'a [f64],
    /// The period of the cycle, in bars.
    pub period: &'a [f64],
}

impl Cycle<'_> {
    /// The pointer's angle from −90 to 90 degrees, as its tangent gives it; 0 where nothing is in phase.
    #[inline(always)]
    pub fn phases(&self) -> impl ExactSizeIterator<Item = f64> {
        zip(self.in_phase, self.quadrature).map(|(in_phase, quadrature)| {
            if *in_phase == 0.0 {
                0.0
            } else {
                arc_tangent(*quadrature, *in_phase).to_degrees()
            }
        })
    }
}

impl HilbertCycle {
    /// A cycle that is looked for from the bar `first` on, as if nothing was known before.
    #[must_use]
    pub fn new(first: usize) -> Self {
        Self {
            lacking: first,
            price: Track::default(),
            smooth: Track::default(),
            detrended: Track::default(),
            quadrature: Track::default(),
            unit: Unit::default(),
            rotation: Rotation::default(),
            period: Scratch::default(),
        }
    }

    /// Takes the next prices and returns what is ready.
    #[inline(always)]
    pub fn feed(&mut self, data: &[f64]) -> Cycle<'_> {
        // By the prices that are left out as well, as the first smoothed ones depend on them.
        let share = 0.2 * self.unit.scale(data);
        let (early, data) = data.split_at(self.lacking.min(data.len()));
        self.lacking -= early.len();
        self.price.pass(early);
        let price = self.price.begin(data.len());
        price[PAST..].copy_from_slice(data);
        let smooth = self.smooth.begin(data.len());
        let detrended = self.detrended.begin(data.len());
        let quadrature = self.quadrature.begin(data.len());
        let period = self.period.reserve(data.len());
        // A copy, which stays in registers.
        let mut rotation = self.rotation;
        for (at, period) in zip(PAST.., &mut *period) {
            smooth[at] =
                0.1 * (4.0 * price[at] + 3.0 * price[at - 1] + 2.0 * price[at - 2] + price[at - 3]);
            let gain = 0.075 * rotation.period + 0.54;
            detrended[at] = gain * quarter_later(smooth, at);
            quadrature[at] = gain * quarter_later(detrended, at);
            rotation.next(
                detrended[at - DELAY] - gain * quarter_later(quadrature, at),
                quadrature[at] + gain * quarter_later(detrended, at - DELAY),
                share,
            );
            *period = rotation.period;
        }
        self.rotation = rotation;
        for track in [
            &mut self.price,
            &mut self.smooth,
            &mut self.detrended,
            &mut self.quadrature,
        ] {
            track.end(data.len());
        }
        Cycle {
            smooth: self.smooth.newest(data.len(), 0),
            in_phase: self.detrended.newest(data.len(), DELAY),
            quadrature: self.quadrature.newest(data.len(), 0),
            period,
        }
    }
}

/// Values that are kept of a track: those that a transform looks back on, of what is delayed.
const PAST: usize = 6 + DELAY;
/// The range of the period, in bars.
const FEWEST: f64 = 6.0;
const MOST: f64 = 50.0;
/// How many bars the part in phase is late, as a transform is.
const DELAY: usize = 3;

/// The value `at` a place, turned by a quarter of a cycle.
#[inline(always)]
fn quarter_later(values: &[f64], at: usize) -> f64 {
    0.0962 * (values[at] - values[at - 6]) + 0.5769 * (values[at - 2] - values[at - 4])
}

/// A series with its newest values of before.
#[derive(Clone, Debug, Default, State)]
struct Track {
    past: [f64; PAST],
    values: Scratch,
}

impl Track {
    /// Room for `count` values after those of before.
    fn begin(&mut self, count: usize) -> &mut [f64] {
        let values = self.values.reserve(PAST + count);
        values[..PAST].copy_from_slice(&self.past);
        values
    }

    /// The room was filled with `count` values.
    fn end(&mut self, count: usize) {
        let values = self.values.reserve(PAST + count);
        self.past.copy_from_slice(&values[count..]);
    }

    /// Values that nothing is computed from but what looks back on them.
    fn pass(&mut self, values: &[f64]) {
        self.begin(values.len())[PAST..].copy_from_slice(values);
        self.end(values.len());
    }

    /// The newest `count` values but for the last `back`.
    fn newest(&mut self, count: usize, back: usize) -> &[f64] {
        &self.values.reserve(PAST + count)[PAST - back..][..count]
    }
}

/// The pointer, smoothed, and how it turns.
#[derive(Clone, Copy, Debug, Default, State)]
struct Rotation {
    pointer: [f64; 2],
    /// Its product with the one before, smoothed.
    turn: [f64; 2],
    period: f64,
}

impl Rotation {
    /// Takes the share 0.2 of the parts, in the unit of the series.
    #[inline(always)]
    fn next(&mut self, in_phase: f64, quadrature: f64, share: f64) {
        let [i, q] = self.pointer;
        let (next_i, next_q) = (share * in_phase + 0.8 * i, share * quadrature + 0.8 * q);
        let [real, imaginary] = self.turn;
        let real = 0.2 * (next_i * i + next_q * q) + 0.8 * real;
        let imaginary = 0.2 * (next_i * q - next_q * i) + 0.8 * imaginary;
        (self.pointer, self.turn) = ([next_i, next_q], [real, imaginary]);
        let before = self.period;
        // While the price stands still both parts fade alike, and the period stays.
        let is_known = real.abs() + imaginary.abs() >= Held::TOO_SMALL;
        let period = if is_known && real != 0.0 && imaginary != 0.0 {
            bars_in_turn(imaginary, real)
        } else {
            before
        };
        // It changes in steps that are not too large.
        let [least, most] = [0.67 * before, 1.5 * before].map(|bars| bars.clamp(FEWEST, MOST));
        let period = if period > least { period } else { least };
        let period = if period < most { period } else { most };
        self.period = 0.2 * period + 0.8 * before;
    }
}

/// The bars of a full turn, of which a pointer turns by the angle whose tangent is `above` / `below` in one; `FEWEST` where
/// that is fewer or it turns backwards, and `MOST` where it is more.
///
/// All periods depend on the one before, so what counts is the number of steps that wait for each other: the angle is taken
/// from π/6, so that no other range is needed, and there is one division where angle and period would take three.
#[inline(always)]
fn bars_in_turn(above: f64, below: f64) -> f64 {
    /// tan(π/6).
    const MIDDLE: f64 = 0.577_350_269_189_625_8;
    /// The tangents of the turns that take the fewest bars and the most.
    const WIDE: f64 = 1.732_050_807_568_877_2;
    const NARROW: f64 = 0.126_329_378_446_108_17;
    let (a, b) = (above.abs(), below.abs());
    let x = (a - MIDDLE * b) / (b + MIDDLE * a);
    let (numerator, denominator) = beyond(x);
    let bars = TAU * denominator / ((FRAC_PI_6 + x) * denominator + x * numerator);
    let is_forwards = (above < 0.0) == (below < 0.0);
    if !is_forwards || a > WIDE * b {
        FEWEST
    } else if a < NARROW * b {
        MOST
    } else {
        bars
    }
}
