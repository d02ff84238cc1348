//! The features of one series, as its bars arrive.

use super::definition::{Definition, Place, Source};
use super::kept::{copy, nothing, settle};
use crate::engine::cancel::Watch;
use crate::error::{Error, ErrorKind};
use crate::forms::stream::Stream;
use crate::memory::list::list;
use crate::memory::room::{Room, Rooms};
use smallvec::SmallVec;
use std::iter::zip;
use std::sync::Arc;

/// Indicators that are fed bar by bar, each with columns or with what those before it answer.
#[derive(Clone)]
pub(crate) struct Live {
    /// What the features of all series are made of.
    definitions: Arc<[Definition]>,
    features: Arc<[Place]>,
    /// One for each definition.
    links: Vec<Link>,
}

#[derive(Clone)]
struct Link {
    stream: Stream,
    /// What it has answered to the last bar.
    answers: SmallVec<[f64; 4]>,
}

impl Live {
    /// Streams of `definitions`, which [`Features::new`] has found good, with these features.
    ///
    /// # Errors
    /// Parameters that need more memory than there is; bars left out of what has positions.
    ///
    /// [`Features::new`]: super::run::Features::new
    pub fn new(definitions: &Arc<[Definition]>, features: &Arc<[Place]>) -> Result<Self, Error> {
        let link = |definition: &Definition| {
            Ok(Link {
                stream: (definition.entry.stream(&definition.values)?)
                    .treating(definition.missing)?,
                answers: SmallVec::from_elem(f64::NAN, definition.entry.outputs.len()),
            })
        };
        Ok(Self {
            links: definitions.iter().map(link).collect::<Result<_, Error>>()?,
            definitions: definitions.clone(),
            features: features.clone(),
        })
    }

    /// Feeds a bar, a value for each column; [`Live::answers`] has what comes of it.
    ///
    /// # Panics
    /// If a kernel does, or if there is no memory for what a window keeps.
    pub fn update(&mut self, bar: &[f64]) {
        for (place, definition) in self.definitions.iter().enumerate() {
            let (before, rest) = self.links.split_at_mut(place);
            let Link { stream, answers } = &mut rest[0];
            let values: SmallVec<[f64; 4]> = (definition.inputs.iter())
                .map(|source| match *source {
                    Source::Column(column) => bar[column],
                    Source::Output(Place { definition, output }) => {
                        before[definition].answers[output]
                    }
                })
                .collect();
            if !stream.update_into(&values, answers) {
                for (output, answer) in answers.iter_mut().enumerate() {
                    *answer = nothing(definition.entry, output);
                }
            }
        }
    }

    /// The features of the last bar: NaN where there is none, and 0 where there is no signal.
    pub fn answers(&self) -> impl ExactSizeIterator<Item = f64> {
        let answer = |place: &Place| self.links[place.definition].answers[place.output];
        self.features.iter().map(answer)
    }

    /// Feeds whole columns and writes the features of their bars: a room for each, as long.
    ///
    /// # Errors
    /// A kernel that breaks its promise; [`ErrorKind::OutOfMemory`]; [`ErrorKind::Cancelled`] soon after `watch` says so. What
    /// is fed next begins anew then.
    pub fn extend(
        &mut self,
        columns: &[&[f64]],
        features: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let result = self.extend_each(columns, features, watch);
        if result.is_err() {
            self.links.iter_mut().for_each(|link| link.stream.reset());
        }
        result
    }

    fn extend_each(
        &mut self,
        columns: &[&[f64]],
        features: &mut [Room<'_>],
        watch: &dyn Watch,
    ) -> Result<(), ErrorKind> {
        let length = features.first().map_or(0, Room::len);
        let mut computed: Vec<Vec<Vec<f64>>> = Vec::new();
        for (definition, Link { stream, .. }) in zip(&*self.definitions, &mut self.links) {
            let entry = definition.entry;
            let mut outputs = Vec::new();
            for _ in entry.outputs {
                outputs.push(list((0..length).map(|_| f64::NAN))?);
            }
            let inputs: SmallVec<[&[f64]; 4]> = (definition.inputs.iter())
                .map(|source| match *source {
                    Source::Column(column) => columns[column],
                    Source::Output(Place { definition, output }) => &computed[definition][output],
                })
                .collect();
            let mut rooms: Rooms<'_> = (outputs.iter_mut())
                .map(|values| Room::from(values.as_mut_slice()))
                .collect();
            stream.extend_watched(&inputs, &mut rooms, watch)?;
            drop((inputs, rooms));
            for (output, values) in outputs.iter_mut().enumerate() {
                settle(entry, output, values);
            }
            computed.push(outputs);
        }
        for (Place { definition, output }, feature) in zip(&*self.features, features) {
            copy(&computed[*definition][*output], feature);
        }
        Ok(())
    }

    /// The streams as bytes, from which [`Live::load`] restores them.
    ///
    /// # Errors
    /// More values in windows than memory holds twice.
    pub fn save(&self) -> Result<Vec<Vec<u8>>, Error> {
        let links = self.links.iter();
        links.map(|link| link.stream.to_bytes()).collect()
    }

    /// Restores streams that were saved with the same definitions.
    ///
    /// # Errors
    /// Bytes that are damaged, or of another indicator, release or format, or of other parameters.
    pub fn load(&mut self, saved: &[&[u8]]) -> Result<(), Error> {
        let differs = |reason: &str| ErrorKind::SavedStream(reason.to_owned());
        if saved.len() != self.links.len() {
            return Err(differs("it has other indicators").of("Features"));
        }
        let restored = zip(&*self.definitions, saved).map(|(definition, bytes)| {
            let Definition { entry, values, .. } = definition;
            let stream = Stream::from_bytes(entry, bytes)?;
            match stream.values() == *values && stream.missing() == definition.missing {
                true => Ok(stream),
                false => Err(differs("it has other parameters").of(entry.stream_name())),
            }
        });
        let restored: Vec<Stream> = restored.collect::<Result<_, _>>()?;
        for (link, stream) in zip(&mut self.links, restored) {
            link.stream = stream;
        }
        Ok(())
    }
}
