//! An indicator among features: its parameters, and where its inputs come from.

use super::groups::Group;
use crate::catalogue::entry::Entry;
use crate::engine::cancel::Watch;
use crate::engine::plan_cache;
use crate::engine::skip::{Kept, Missing};
use crate::engine::walk::Walk;
use crate::error::ErrorKind;
use crate::kernel::context::{Context, OUTSIDE};
use crate::kernel::plan::Plan;
use crate::kernel::prefetch::Prefetch;
use crate::memory::room::{Room, fill_missing, first_of_each};
use crate::simd::isa::Isa;
use crate::value::Value;
use smallvec::SmallVec;
use std::ops::Range;

/// Where an input comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The column at this place.
    Column(usize),
    /// An output of an indicator that was defined before.
    Output(Place),
}

/// An output, by the places of its indicator among the definitions, and of itself among the indicator's outputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub definition: usize,
    pub output: usize,
}

/// An indicator among features.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    pub entry: &'static Entry,
    pub values: Vec<Value>,
    pub inputs: Vec<Source>,
    /// What becomes of a bar at which an input is missing.
    pub missing: Missing,
    warmup: usize,
}

impl Definition {
    /// An indicator with these parameters and inputs.
    ///
    /// # Errors
    /// Parameters that are not allowed, and another number of inputs than it has.
    pub fn new(
        entry: &'static Entry,
        values: Vec<Value>,
        inputs: Vec<Source>,
        missing: Missing,
    ) -> Result<Self, ErrorKind> {
        entry.check(&values)?;
        if inputs.len() != entry.inputs.len() {
            return Err(entry.wrong_number("inputs", entry.inputs.len(), inputs.len()));
        }
        let warmup = entry.warmup(&values)?;
        Ok(Self {
            entry,
            values,
            inputs,
            missing,
            warmup,
        })
    }

    /// How many values come before the first output.
    pub fn warmup(&self) -> usize {
        self.warmup
    }

    /// Writes every output over series that follow each other. A series that is too short is missing throughout.
    ///
    /// # Errors
    /// What the states' constructors report, and kernels that break their promise; [`ErrorKind::Cancelled`] soon
    /// after `watch` says so.
    pub fn run<'a>(
        &self,
        groups: &[Group],
        series: impl Fn(Source, Range<usize>) -> &'a [f64],
        outputs: &mut [Room<'_>],
        isa: Isa,
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let plain = Context::new(isa, false, None);
        let mut taken = None;
        for Group {
            rows,
            has_no_symbol,
        } in groups
        {
            let length = rows.len();
            let Some(mut rooms) = first_of_each(outputs, length) else {
                break;
            };
            if *has_no_symbol || self.warmup >= length {
                fill_missing(&mut rooms, 0..length);
                continue;
            }
            let inputs: SmallVec<[&[f64]; 4]> = (self.inputs.iter())
                .map(|source| series(*source, rows.clone()))
                .collect();
            let bound = match &mut taken {
                Some(bound) => bound,
                None => taken.insert(plan_cache::take(
                    self.entry,
                    &self.values,
                    self.warmup,
                    watch,
                )?),
            };
            let mut walk = |inputs: &[&[f64]], rooms: &mut [Room<'_>]| {
                self.walk(&mut *bound.plan, inputs, rooms, &plain, watch)
            };
            let kept = match self.missing {
                Missing::EndsRun => None,
                Missing::Skip => Kept::if_some_are_left_out(self.entry, isa, &inputs)?,
            };
            match kept {
                Some(kept) => kept.compute(self.entry, &mut rooms, walk)?,
                None => walk(&inputs, &mut rooms)?,
            }
        }
        if let Some(bound) = taken {
            plan_cache::keep(bound, self.warmup);
        }
        Ok(())
    }

    /// Writes every output over one series by a plan that is at its beginning, and then is there again. `plain` is the
    /// context of a walk that prefetches nothing.
    fn walk(
        &self,
        plan: &mut dyn Plan,
        inputs: &[&[f64]],
        rooms: &mut [Room<'_>],
        plain: &Context,
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let values = rooms.iter().map(Room::len).sum();
        let prefetches = Prefetch::pays(inputs, values);
        let own = prefetches.then(|| Context::new(plain.isa(0), true, None));
        let context = own.as_ref().unwrap_or(plain);
        Walk::begin(self.entry, plan, self.warmup, context, watch).series(inputs, rooms, false)?;
        plan.reset();
        if prefetches {
            plan.enter(&OUTSIDE);
        }
        Ok(())
    }
}
