//! An average that takes a share of its own of each value.

use crate::State;
use crate::kernel::context::Context;
use crate::kernel::output::Output;
use crate::kernel::scratch::Scratch;
use crate::memory::room::as_uninit;
use crate::simd::isa::SimdTask;
use crate::simd::lane_shift::Shift;
use crate::simd::vector::{LINE, Vector};
use std::array;
use std::iter::zip;

/// y += s·(x − y) with another share s for each value x, started with the value before the first share, or with 0.
///
/// ```
/// use indicator_runtime::math::VaryingAverage;
///
/// let mut average = VaryingAverage::default();
/// assert_eq!(average.feed(&[4.0, 8.0, 2.0], &[0.25, 0.5]), [5.0, 3.5]);
/// ```
///
/// What is carried along is how far y is above x: a price that stands still costs no digits then. Eight neighbouring values
/// are a group: what each of its beginnings makes of the distance before it is found by merging ones of 1, 2 and 4 values,
/// so that groups are computed in vectors. A value's place in its group is counted from the start, so every value is
/// computed by the same operations however the series is cut.
#[derive(Clone, Debug, Default, State)]
pub struct VaryingAverage {
    context: Context,
    previous: f64,
    group: Group,
    result: Scratch,
}

/// How far y is above x when the group begins, and its values so far.
#[derive(Clone, Copy, Debug, Default, State)]
struct Group {
    before: f64,
    place: usize,
    /// The newest change, the two newest of up to two values, and the four newest of up to four.
    ones: [Change; 1],
    pairs: [Change; 2],
    fours: [Change; 4],
}

/// What some neighbouring values make of the distance before them: it is multiplied by `kept`, less `moved`.
#[derive(Clone, Copy, Debug, State)]
struct Change {
    kept: f64,
    moved: f64,
}

/// That of no value.
impl Default for Change {
    #[inline(always)]
    fn default() -> Self {
        Self {
            kept: 1.0,
            moved: 0.0,
        }
    }
}

impl Change {
    /// That of a value which takes the share `share` of a price that moved by `step`.
    #[inline(always)]
    fn of(step: f64, share: f64) -> Self {
        let kept = 1.0 - share;
        Self {
            kept,
            moved: kept * step,
        }
    }

    /// `older`, and then this one.
    #[inline(always)]
    fn after(self, older: Self) -> Self {
        Self {
            kept: self.kept * older.kept,
            moved: self.kept * older.moved + self.moved,
        }
    }

    #[inline(always)]
    fn apply(self, distance: f64) -> f64 {
        self.kept * distance - self.moved
    }
}

impl Group {
    /// How far y is above x after a change by one value.
    #[inline(always)]
    fn next(&mut self, change: Change) -> f64 {
        let place = self.place;
        let pair = change.after(replace(&mut self.ones, place, change));
        let four = pair.after(replace(&mut self.pairs, place, pair));
        let all = four.after(replace(&mut self.fours, place, four));
        let distance = all.apply(self.before);
        self.place += 1;
        if self.place == LINE {
            *self = Self {
                before: distance,
                ..Self::default()
            };
        }
        distance
    }
}

/// The change as many places before this one as are kept, which this one replaces.
#[inline(always)]
fn replace<const N: usize>(kept: &mut [Change; N], place: usize, change: Change) -> Change {
    std::mem::replace(&mut kept[place % N], change)
}

/// The changes by eight neighbouring values.
#[derive(Clone, Copy)]
struct Changes {
    kept: Vector,
    moved: Vector,
}

impl Changes {
    #[inline(always)]
    fn of(values: &Vector, before: &Vector, shares: &Vector) -> Self {
        let (mut kept, mut moved) = ([0.0; LINE], [0.0; LINE]);
        for lane in 0..LINE {
            kept[lane] = 1.0 - shares[lane];
        }
        for lane in 0..LINE {
            moved[lane] = kept[lane] * (values[lane] - before[lane]);
        }
        Self { kept, moved }
    }

    /// Each after the one `S` places before it.
    #[inline(always)]
    fn merged<const S: usize>(mut self, shift: impl Shift) -> Self {
        let none = Change::default();
        let older_kept = shift.back::<S>([none.kept; LINE], self.kept);
        let older_moved = shift.back::<S>([none.moved; LINE], self.moved);
        for lane in 0..LINE {
            self.moved[lane] += self.kept[lane] * older_moved[lane];
        }
        for lane in 0..LINE {
            self.kept[lane] *= older_kept[lane];
        }
        self
    }

    /// The last one, which is moved to the front within registers: so it is ready before the others are applied.
    #[inline(always)]
    fn last(&self, shift: impl Shift) -> Change {
        let [kept, moved] = [self.kept, self.moved].map(|lanes| shift.back::<1>(lanes, lanes)[0]);
        Change { kept, moved }
    }
}

impl VaryingAverage {
    /// Takes the next values and the shares of the last ones, and returns the averages of these.
    #[inline]
    pub fn feed(&mut self, data: &[f64], shares: &[f64]) -> &[f64] {
        let mut result = std::mem::take(&mut self.result);
        let averages = result.reserve(shares.len());
        self.feed_into(data, shares, &mut Output::new(as_uninit(averages)));
        self.result = result;
        self.result.reserve(shares.len())
    }

    /// Takes the next values and the shares of the last ones, and writes the averages of these.
    #[inline]
    pub fn feed_into(&mut self, data: &[f64], shares: &[f64], values: &mut Output<'_>) {
        let (early, data) = data.split_at(data.len() - shares.len());
        self.previous = early.last().copied().unwrap_or(self.previous);
        let isa = self.context.isa(data.len());
        let average = self;
        let feed = Feed {
            average,
            shares,
            values,
        };
        isa.run_shared(feed, data);
    }

    /// The averages of values, one after the other.
    #[inline(always)]
    fn singly(&mut self, data: &[f64], shares: &[f64], values: &mut Output<'_>) {
        values.extend(zip(data, shares).map(|(x, share)| {
            let step = x - std::mem::replace(&mut self.previous, *x);
            x + self.group.next(Change::of(step, *share))
        }));
    }

    /// The averages of whole groups.
    #[inline(always)]
    fn groups(
        &mut self,
        shift: impl Shift,
        groups: &[Vector],
        shares: &[Vector],
        values: &mut Output<'_>,
    ) {
        // Copies, which stay in registers.
        let (mut distance, mut older) = (self.group.before, [self.previous; LINE]);
        for (x, shares) in zip(groups, shares) {
            let changes = Changes::of(x, &shift.back::<1>(older, *x), shares);
            let changes = changes.merged::<1>(shift);
            let changes = changes.merged::<2>(shift);
            let changes = changes.merged::<4>(shift);
            let before = distance;
            distance = changes.last(shift).apply(before);
            older = *x;
            let Changes { kept, moved } = changes;
            values.block::<LINE>(array::from_fn(|lane| {
                x[lane] + (kept[lane] * before - moved[lane])
            }));
        }
        (self.group.before, self.previous) = (distance, older[LINE - 1]);
    }
}

struct Feed<'a, 'o> {
    average: &'a mut VaryingAverage,
    shares: &'a [f64],
    values: &'a mut Output<'o>,
}

impl SimdTask for Feed<'_, '_> {
    type Result = ();

    #[inline(always)]
    fn run<S: Shift>(self, shift: S, data: &[f64]) {
        let Self {
            average,
            shares,
            values,
        } = self;
        let open = (LINE - average.group.place) % LINE;
        let cut = open.min(data.len());
        let (x, data) = data.split_at(cut);
        let (share, shares) = shares.split_at(cut);
        average.singly(x, share, values);
        let (x, data) = data.as_chunks();
        let (share, shares) = shares.as_chunks();
        average.groups(shift, x, share, values);
        average.singly(data, shares, values);
    }
}
