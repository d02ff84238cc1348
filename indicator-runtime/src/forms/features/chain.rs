//! Indicators that read each other's outputs, computed over some series at a time.

use super::definition::{Definition, Place, Source};
use super::groups::Group;
use super::kept::{copy, settle};
use crate::engine::cancel::Watch;
use crate::error::ErrorKind;
use crate::memory::list::list;
use crate::memory::room::{Room, Rooms};
use crate::simd::isa::Isa;
use smallvec::SmallVec;
use std::iter::zip;
use std::ops::Range;

/// Indicators of which each reads outputs of others, or one that reads columns alone.
#[derive(Debug)]
pub(crate) struct Chain {
    /// In the order in which they are computed. Their sources are places among these.
    links: Vec<Link>,
    /// Which of all features it computes.
    pub features: Vec<usize>,
}

#[derive(Debug)]
struct Link {
    definition: Definition,
    /// What becomes of each output.
    outputs: SmallVec<[Output; 4]>,
}

/// What becomes of an output.
#[derive(Debug)]
enum Output {
    /// It is the chain's feature at this place, and written there.
    Feature(usize),
    /// It is kept until the chain is done, for others to read, and copied to these places.
    Kept(Vec<usize>),
}

/// The outputs of a link that are kept, in their order; an empty one for those that are not.
type Kept = SmallVec<[Vec<f64>; 4]>;

impl Chain {
    /// The chain of the definitions at these places, which are in order; `wanted` are the outputs of each definition that
    /// are features, and the places of these.
    pub fn new(
        definitions: &[Definition],
        places: &[usize],
        wanted: &[Vec<(usize, usize)>],
    ) -> Self {
        let mut features = Vec::new();
        let mut at_places = Vec::new();
        let mut links = Vec::new();
        for (here, place) in places.iter().enumerate() {
            for (output, feature) in &wanted[*place] {
                features.push(*feature);
                at_places.push(Place {
                    definition: here,
                    output: *output,
                });
            }
            let mut definition = definitions[*place].clone();
            for input in &mut definition.inputs {
                if let Source::Output(read) = input {
                    read.definition = places.binary_search(&read.definition).unwrap_or(0);
                }
            }
            links.push(Link {
                definition,
                outputs: SmallVec::new(),
            });
        }
        let is_read = |place: Place| {
            let mut inputs = links.iter().flat_map(|link| &link.definition.inputs);
            inputs.any(|input| *input == Source::Output(place))
        };
        let output = |definition: usize, output: usize| {
            let here = Place { definition, output };
            let wanted = at_places.iter().enumerate();
            let wanted: Vec<usize> = wanted
                .filter(|(_, place)| **place == here)
                .map(|(feature, _)| feature)
                .collect();
            match *wanted {
                [feature] if !is_read(here) => Output::Feature(feature),
                _ => Output::Kept(wanted),
            }
        };
        let outputs: Vec<SmallVec<_>> = (links.iter().enumerate())
            .map(|(place, link)| {
                let count = link.definition.entry.outputs.len();
                (0..count).map(|number| output(place, number)).collect()
            })
            .collect();
        for (link, outputs) in links.iter_mut().zip(outputs) {
            link.outputs = outputs;
        }
        Self { links, features }
    }

    /// Writes the features over series that follow each other: a room for each, as long as the series together.
    ///
    /// # Errors
    /// Those of [`Definition::run`], and [`ErrorKind::OutOfMemory`].
    pub fn run(
        &self,
        groups: &[Group],
        columns: &[&[f64]],
        mut features: Rooms<'_>,
        isa: Isa,
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let (Some(first), Some(last)) = (groups.first(), groups.last()) else {
            return Ok(());
        };
        let start = first.rows.start;
        let length = last.rows.end - start;
        let mut computed: SmallVec<[Kept; 1]> = SmallVec::new();
        for link in &self.links {
            let mut kept = Kept::new();
            for output in &link.outputs {
                kept.push(match output {
                    Output::Feature(_) => Vec::new(),
                    Output::Kept(_) => list((0..length).map(|_| f64::NAN))?,
                });
            }
            let mut rooms = Rooms::new();
            for (output, kept) in zip(&link.outputs, &mut kept) {
                match output {
                    Output::Feature(place) => rooms.extend(features[*place].take_first(length)),
                    Output::Kept(_) => rooms.push(Room::from(kept.as_mut_slice())),
                }
            }
            let series = |source, rows: Range<usize>| match source {
                Source::Column(column) => &columns[column][rows],
                Source::Output(Place { definition, output }) => {
                    &computed[definition][output][rows.start - start..rows.end - start]
                }
            };
            link.definition
                .run(groups, series, &mut rooms, isa, watch)?;
            drop(rooms);
            for (number, (output, kept)) in zip(&link.outputs, &mut kept).enumerate() {
                if let Output::Kept(places) = output {
                    settle(link.definition.entry, number, kept);
                    for place in places {
                        copy(kept, &mut features[*place]);
                    }
                }
            }
            computed.push(kept);
        }
        Ok(())
    }
}
