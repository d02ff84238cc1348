//! Where a price stands in its cycle.

use crate::State;
use crate::error::ErrorKind;
use crate::kernel::scratch::Scratch;
use crate::math::functions::arc_tangent::arc_tangent;
use crate::memory::history::History;
use std::array;
use std::f64::consts::TAU;
use std::iter::zip;
use std::sync::LazyLock;

/// The phase of a smoothed price in its dominant cycle, in degrees: by a Fourier transform over the last cycle, whose length
/// in bars is rounded.
///
/// The phase goes from −45 to 315 degrees. It is moved on by the bar that smoothing is late. While the price stands still it
/// is that of the bar before, moved on by a quarter of a circle and one bar.
///
/// ```
/// use indicator_runtime::math::CyclePhase;
///
/// let price: Vec<f64> = (0..100).map(|bar| (bar as f64 * std::f64::consts::TAU / 20.0).sin()).collect();
/// let mut phase = CyclePhase::new()?;
/// let phases = phase.feed(&price, &[20.0; 100]);
/// // A bar more than a whole number of cycles.
/// assert!((phases[80] - 18.0).abs() < 1e-9);
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
///
/// Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib computes it.
#[derive(Clone, Debug, State)]
pub struct CyclePhase {
    past: History,
    phase: f64,
    result: Scratch,
}

/// The longest cycle, in bars.
const MOST: usize = 50;
const LANES: usize = 8;

/// Sines and cosines of the ages of a cycle's values, the oldest first; 0 for values that come before it.
struct Turns(Vec<[[f64; LANES]; 2]>);

/// For cycles of each length.
static TURNS: LazyLock<Vec<Turns>> = LazyLock::new(|| (0..=MOST).map(Turns::of).collect());

impl Turns {
    fn of(length: usize) -> Self {
        let places = length.next_multiple_of(LANES);
        let turn = |of: fn(f64) -> f64, place: usize| match places - 1 - place {
            age if age < length => of(age as f64 * TAU / length as f64),
            _ => 0.0,
        };
        let lanes = |first: usize| {
            [f64::sin, f64::cos].map(|of| array::from_fn(|lane| turn(of, first + lane)))
        };
        Self((0..places).step_by(LANES).map(lanes).collect())
    }

    /// How many values they take.
    fn places(&self) -> usize {
        self.0.len() * LANES
    }

    /// The sums of values times sines, and times cosines; values are measured from `origin`.
    #[inline(always)]
    fn weigh(&self, values: &[f64], origin: f64) -> [f64; 2] {
        let mut sums = [[0.0; LANES]; 2];
        for (values, turns) in zip(values.as_chunks::<LANES>().0, &self.0) {
            for (sums, turns) in zip(&mut sums, turns) {
                for lane in 0..LANES {
                    sums[lane] += turns[lane] * (values[lane] - origin);
                }
            }
        }
        sums.map(|s| ((s[0] + s[4]) + (s[1] + s[5])) + ((s[2] + s[6]) + (s[3] + s[7])))
    }
}

impl CyclePhase {
    /// Nothing is known before the first price, which counts as prices of 0.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new() -> Result<Self, ErrorKind> {
        let room = MOST.next_multiple_of(LANES);
        let mut past = History::new(room)?;
        past.append(&[0.0; MOST.next_multiple_of(LANES)]);
        Ok(Self {
            past,
            phase: 0.0,
            result: Scratch::default(),
        })
    }

    /// Takes the next smoothed prices and the periods of their cycles, and returns as many phases.
    #[inline(always)]
    pub fn feed(&mut self, smooth: &[f64], periods: &[f64]) -> &[f64] {
        self.past.append(smooth);
        let (past, all) = (&self.past, &*TURNS);
        let mut phase = self.phase;
        let phases = self.result.reserve(periods.len());
        let backs = (0..phases.len()).rev();
        for (result, (period, back)) in zip(&mut *phases, zip(periods, backs)) {
            let length = ((period + 0.5) as usize).min(MOST);
            let turns = &all[length];
            // The turns of a cycle add up to nothing, so a level that all values share costs no digits.
            let origin = if length > 1 { past.at(back) } else { 0.0 };
            let [sine, cosine] = turns.weigh(past.slice(back, turns.places()), origin);
            phase = next(phase, sine, cosine) + 360.0 / period;
            phase = if cosine < 0.0 { phase + 180.0 } else { phase };
            phase = if phase > 315.0 { phase - 360.0 } else { phase };
            *result = phase;
        }
        self.phase = phase;
        phases
    }
}

/// A quarter of a circle more than the angle of this sine and cosine, from −90 to 90 degrees, or than the last phase where there
/// is none.
#[inline(always)]
fn next(phase: f64, sine: f64, cosine: f64) -> f64 {
    let angle = if cosine != 0.0 {
        arc_tangent(sine, cosine).to_degrees()
    } else if sine < 0.0 {
        phase - 90.0
    } else if sine > 0.0 {
        phase + 90.0
    } else {
        phase
    };
    angle + 90.0
}
