//! Features of a frame, computed.

use super::chain::Chain;
use super::columns::{back_to_rows, in_order};
use super::definition::{Definition, Place, Source};
use super::groups::{Group, Groups};
use crate::engine::cancel::Watch;
use crate::engine::fork::in_one_process;
use crate::error::ErrorKind;
use crate::forms::parallel::tasks::{do_all, useful_threads};
use crate::memory::new_outputs::new_columns;
use crate::memory::room::{Room, Rooms};
use crate::simd::dispatch::Kernel;
use crate::simd::isa::Isa;

/// The least number of rows that a thread takes at a time: as many as a core's cache holds with some columns.
const SHARE: usize = 4096;

/// Outputs of indicators over the columns of a frame.
#[derive(Debug)]
pub(crate) struct Features {
    chains: Vec<Chain>,
    /// How many columns are read, features computed, and indicators run.
    columns: usize,
    features: usize,
    indicators: usize,
}

impl Features {
    /// The features at these places of `definitions`, each of which reads columns and what was defined before it.
    ///
    /// # Errors
    /// A source or feature that there is not.
    pub fn new(definitions: &[Definition], features: &[Place]) -> Result<Self, ErrorKind> {
        check(definitions, features)?;
        // By their definitions: the output, and the place among the features.
        let mut wanted: Vec<Vec<(usize, usize)>> = vec![Vec::new(); definitions.len()];
        for (feature, place) in features.iter().enumerate() {
            wanted[place.definition].push((place.output, feature));
        }
        let chains: Vec<Chain> = (connected(definitions).iter())
            .map(|places| Chain::new(definitions, places, &wanted))
            .collect();
        let sources = definitions.iter().flat_map(|each| &each.inputs);
        let columns = sources.filter_map(|source| match source {
            Source::Column(column) => Some(column + 1),
            Source::Output(_) => None,
        });
        Ok(Self {
            columns: columns.max().unwrap_or(0),
            features: features.len(),
            indicators: definitions.len(),
            chains,
        })
    }

    /// How many columns are read.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// How many indicators are computed.
    pub fn indicators(&self) -> usize {
        self.indicators
    }

    /// Writes every feature of every row: a room for each feature, as long as the columns. A group that is too short, and
    /// rows without a symbol, are missing throughout.
    ///
    /// # Errors
    /// Columns and rooms of another number, or of unequal length; those of [`Chain::run`]; [`ErrorKind::Cancelled`]
    /// soon after `watch` says so.
    pub fn run(
        &self,
        columns: &[&[f64]],
        groups: &Groups,
        outputs: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let rows = groups.list.last().map_or(0, |last| last.rows.end);
        let lengths = columns.iter().map(|column| column.len());
        let lengths = lengths.chain(outputs.iter().map(|room| room.len()));
        agree("columns", self.columns, columns.len())?;
        agree("features", self.features, outputs.len())?;
        for length in lengths {
            agree("rows", rows, length)?;
        }
        let isa = Kernel::Auto.isa()?;
        in_one_process(watch, |watch| {
            self.in_any_order(columns, groups, outputs, isa, watch)
        })
    }

    fn in_any_order(
        &self,
        columns: &[&[f64]],
        groups: &Groups,
        outputs: &mut [Room<'_>],
        isa: Isa,
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let Some(order) = &groups.order else {
            return self.in_groups(columns, &groups.list, outputs, isa, watch);
        };
        let threads = useful_threads(order.len() * outputs.len());
        let columns = in_order(columns, order, threads, watch)?;
        let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        let signals = outputs.iter().map(|room| matches!(room, Room::Signals(_)));
        let computed = new_columns(signals, order.len(), |rooms| {
            self.in_groups(&columns, &groups.list, rooms, isa, watch)
        })?;
        back_to_rows(&computed, order, outputs, threads, watch)
    }

    /// Computes all chains over all groups, which lie one after the other.
    fn in_groups(
        &self,
        columns: &[&[f64]],
        groups: &[Group],
        outputs: &mut [Room<'_>],
        isa: Isa,
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let values = outputs.iter().map(|room| room.len()).sum();
        let mut rest: Rooms<'_> = outputs.iter_mut().map(Room::reborrow).collect();
        let mut shares = shares(groups);
        let mut share = shares.next();
        let mut chains = self.chains.iter();
        // All chains over some groups, as these are in the caches then.
        let next = || {
            let chain = match chains.next() {
                Some(chain) => chain,
                None => {
                    share = shares.next();
                    chains = self.chains.iter();
                    chains.next()?
                }
            };
            let share = share?;
            let length = share.iter().map(|group| group.rows.len()).sum();
            let features = chain.features.iter();
            let rooms: Option<Rooms<'_>> = features
                .map(|feature| rest[*feature].take_first(length))
                .collect();
            Some((chain, share, rooms?))
        };
        do_all(
            useful_threads(values),
            watch,
            next,
            |(chain, share, rooms)| {
                if watch.stopped() {
                    return Err(ErrorKind::Cancelled);
                }
                chain.run(share, columns, rooms, isa, watch)
            },
        )
    }
}

fn agree(what: &'static str, expected: usize, got: usize) -> Result<(), ErrorKind> {
    if got == expected {
        return Ok(());
    }
    Err(ErrorKind::WrongNumber {
        what,
        expected,
        got,
    })
}

/// Groups that a thread takes at a time.
fn shares(mut groups: &[Group]) -> impl Iterator<Item = &[Group]> {
    std::iter::from_fn(move || {
        let start = groups.first()?.rows.start;
        let is_full = |group: &Group| group.rows.end - start >= SHARE;
        let count = groups
            .iter()
            .position(is_full)
            .map_or(groups.len(), |last| last + 1);
        let (share, rest) = groups.split_at(count);
        groups = rest;
        Some(share)
    })
}

/// Checks that each definition reads what was defined before it, and that all features are there.
fn check(definitions: &[Definition], features: &[Place]) -> Result<(), ErrorKind> {
    for (place, definition) in definitions.iter().enumerate() {
        for source in &definition.inputs {
            if let Source::Output(read) = source {
                is_there(&definitions[..place], *read)?;
            }
        }
    }
    features
        .iter()
        .try_for_each(|place| is_there(definitions, *place))
}

fn is_there(definitions: &[Definition], place: Place) -> Result<(), ErrorKind> {
    let known = definitions.get(place.definition);
    let expected = known.map_or(0, |known| known.entry.outputs.len());
    if place.output < expected {
        return Ok(());
    }
    Err(ErrorKind::WrongNumber {
        what: "outputs",
        expected,
        got: place.output.saturating_add(1),
    })
}

/// The places of definitions that read each other, in order; of each that reads columns alone, its own.
fn connected(definitions: &[Definition]) -> Vec<Vec<usize>> {
    let mut chains: Vec<Vec<usize>> = Vec::new();
    for (place, definition) in definitions.iter().enumerate() {
        let reads = |chain: &Vec<usize>| {
            definition.inputs.iter().any(|source| match source {
                Source::Column(_) => false,
                Source::Output(source) => chain.contains(&source.definition),
            })
        };
        if reads_columns_alone(definition) {
            chains.push(vec![place]);
            continue;
        }
        let (read, others): (Vec<_>, Vec<_>) = chains.into_iter().partition(reads);
        let mut chain: Vec<usize> = read.into_iter().flatten().chain([place]).collect();
        chain.sort_unstable();
        chains = others;
        chains.push(chain);
    }
    chains
}

fn reads_columns_alone(definition: &Definition) -> bool {
    let mut inputs = definition.inputs.iter();
    inputs.all(|source| matches!(source, Source::Column(_)))
}
