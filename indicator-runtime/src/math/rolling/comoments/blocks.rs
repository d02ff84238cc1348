//! Windows of two series, block by block.

use super::block_lanes::BlockLanes;
use super::sums::{Sums, add, moments};
use crate::State;
use crate::error::ErrorKind;
use crate::memory::history::History;
use crate::memory::list::with_room;
use std::iter::zip;
use std::panic::resume_unwind;

/// Windows of `period` bars, each the end of one block and the beginning of the next.
#[derive(Debug, State)]
pub(super) struct Blocks {
    #[state(fixed)]
    period: usize,
    seen: usize,
    /// The last bars, those of the block before among them.
    x: History,
    y: History,
    /// The first bar of the block.
    origin: [f64; 2],
    /// Over the block so far.
    sums: Sums<1>,
    /// For each bar of the block: over those of the block before that are still in its window.
    begins: Vec<Sums<1>>,
    lanes: BlockLanes,
}

/// Not derived, since the list is as long as the period: what there is no memory for is an error, as the runtime turns this
/// panic back into one, and not the end of the process.
impl Clone for Blocks {
    fn clone(&self) -> Self {
        let room = with_room(self.period);
        let mut begins = room.unwrap_or_else(|error| resume_unwind(Box::new(error)));
        begins.extend_from_slice(&self.begins);
        Self {
            x: self.x.clone(),
            y: self.y.clone(),
            begins,
            lanes: BlockLanes::default(),
            ..*self
        }
    }
}

impl Blocks {
    /// Windows of `period` bars, one at least.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn new(period: usize) -> Result<Self, ErrorKind> {
        Ok(Self {
            period,
            seen: 0,
            x: History::new(period)?,
            y: History::new(period)?,
            origin: [0.0; 2],
            sums: Sums::default(),
            begins: with_room(period)?,
            lanes: BlockLanes::default(),
        })
    }

    /// Takes the next bars, writes the moments of the window that ends in each, and says how many of the last windows are
    /// full; what is written for the others means nothing.
    #[inline(always)]
    pub fn feed(&mut self, x: &[f64], y: &[f64], mut results: [&mut [f64]; 3]) -> usize {
        self.x.append(x);
        self.y.append(y);
        let mut done = 0;
        while done < x.len() {
            let results = results.each_mut().map(|results| &mut results[done..]);
            let rest = x.len() - done;
            let place = self.seen % self.period;
            let has_window = place == 0 && self.seen > 0;
            let count = match if has_window { rest / self.period } else { 0 } {
                8.. => self.whole_blocks::<8>(rest, results),
                4.. => self.whole_blocks::<4>(rest, results),
                2.. => self.whole_blocks::<2>(rest, results),
                _ => self.part_of_block(&x[done..], &y[done..], place, results),
            };
            self.seen += count;
            done += count;
        }
        x.len().min(self.seen.saturating_sub(self.period - 1))
    }

    /// The windows that end in `L` blocks, the first of which begins `rest` bars before the end; says how many bars these
    /// are.
    #[inline(always)]
    fn whole_blocks<const L: usize>(&mut self, rest: usize, results: [&mut [f64]; 3]) -> usize {
        let count = L * self.period;
        let bars = [&self.x, &self.y].map(|series| series.slice(rest - count, count + self.period));
        self.lanes.feed::<L>(self.period, bars, results);
        count
    }

    /// The windows that end in what there is of the block from `place` on; says how many bars these are.
    #[inline(always)]
    fn part_of_block(
        &mut self,
        x: &[f64],
        y: &[f64],
        place: usize,
        [of_x, of_y, of_both]: [&mut [f64]; 3],
    ) -> usize {
        if place == 0 {
            self.begin([x[0], y[0]], x.len());
        }
        let count = x.len().min(self.period - place);
        let share = 1.0 / self.period as f64;
        // Copies, which stay in registers.
        let (mut sums, origin) = (self.sums, self.origin.map(|origin| [origin]));
        let results = zip(
            &mut of_x[..count],
            zip(&mut of_y[..count], &mut of_both[..count]),
        );
        let bars = zip(&self.begins[place..], zip(x, y));
        for ((begin, (x, y)), (of_x, (of_y, of_both))) in zip(bars, results) {
            add(&mut sums, [[*x], [*y]], origin);
            [[*of_x], [*of_y], [*of_both]] = moments(begin, &sums, share);
        }
        self.sums = sums;
        count
    }

    /// Begins a block with a bar, from which and all that follow so many are known.
    #[inline(always)]
    fn begin(&mut self, origin: [f64; 2], following: usize) {
        self.origin = origin;
        self.sums = Sums::default();
        self.begins.resize(self.period, Sums::default());
        if self.seen == 0 {
            return;
        }
        let [x, y] = [&self.x, &self.y].map(|series| series.slice(following, self.period));
        let (mut sums, origin) = (Sums::default(), origin.map(|origin| [origin]));
        for (begin, (x, y)) in zip(&mut self.begins, zip(x, y)).rev() {
            *begin = sums;
            add(&mut sums, [[*x], [*y]], origin);
        }
    }
}
