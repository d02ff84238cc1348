//! Streams as bytes: to be saved, and to go on from in another process.
//!
//! The bytes are CBOR (RFC 8949): a list of the indicator, its parameters and the words of its states. The last four bytes
//! are a CRC-32 of those before.

use super::{BROKEN, Stream};
use crate::catalogue::entry::Entry;
use crate::catalogue::param::Domain;
use crate::catalogue::signature::Form;
use crate::engine::binding::Bind;
use crate::engine::cancel::Unwatched;
use crate::engine::panics::caught;
use crate::engine::skip::Missing;
use crate::error::{Error, ErrorKind};
use crate::kernel::plan::{Bound, Compute, Plan};
use crate::kernel::saved::{Damaged, Reader, Writer};
use crate::kernel::state::State;
use crate::memory::list::list;
use crate::value::Value;
use minicbor::decode::{Decoder, Error as Unreadable};
use minicbor::encode::{Encoder, Error as Unwritable, Write};

/// What the bytes begin with.
const KIND: &str = "indicator stream";
/// The version of the bytes' layout, that of the building blocks' states included: to be raised when either changes.
const FORMAT: u16 = 4;
/// Bytes of the checksum.
const CHECKSUM: usize = size_of::<u32>();

impl<P: Plan + Clone + 'static> Stream<P> {
    /// The stream as bytes, from which [`Stream::from_bytes`] makes one that goes on with the same bits.
    ///
    /// # Errors
    /// More values in its windows than memory holds twice.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        let written = || {
            let mut words = Writer::default();
            self.save(&mut words);
            let words = words.into_words()?;
            let mut bytes = Bytes::default();
            self.write(&words, &mut bytes)
                .map_err(|_| bytes.lacking())?;
            let checksum = crc32fast::hash(&bytes.0).to_le_bytes();
            bytes.write_all(&checksum).map_err(|_| bytes.lacking())?;
            Ok(bytes.0)
        };
        written().map_err(|kind: ErrorKind| kind.of(self.entry.function_name(Form::Stream)))
    }

    /// What becomes of a bar with a missing value.
    #[cfg(feature = "python")]
    pub(crate) fn missing(&self) -> Missing {
        self.missing
    }

    /// The values of its parameters.
    #[cfg(feature = "python")]
    pub(crate) fn values(&self) -> Vec<Value> {
        self.plan.values()
    }

    fn write(&self, words: &[u64], bytes: &mut Bytes) -> Result<(), Unwritable<Full>> {
        let values = self.plan.values();
        let mut to = Encoder::new(bytes);
        to.array(7)?.str(KIND)?.u16(FORMAT)?;
        to.str(self.entry.name)?.str(self.entry.release())?;
        to.bool(self.missing == Missing::Skip)?;
        to.array(values.len() as u64)?;
        for value in values {
            match value {
                Value::Usize(count) => to.u64(count as u64)?,
                Value::I64(number) => to.i64(number)?,
                Value::F64(number) => to.f64(number)?,
                Value::Bool(switch) => to.bool(switch)?,
                Value::Choice(name) => to.str(name)?,
            };
        }
        to.bytes_len(size_of_val(words) as u64)?;
        for word in words {
            let bytes = to.writer_mut();
            bytes
                .write_all(&word.to_le_bytes())
                .map_err(Unwritable::write)?;
        }
        Ok(())
    }

    /// A stream from bytes, whose plan `bind` makes.
    fn restored(entry: &'static Entry, bytes: &[u8], bind: impl Bind<P>) -> Result<Self, Error> {
        let restored = || {
            let (missing, values, words) = read(entry, bytes).map_err(ErrorKind::SavedStream)?;
            let words = list(words.iter().map(|word| u64::from_le_bytes(*word)))?;
            let mut stream = Self::of(entry, &values, bind, &Unwatched)?;
            stream.missing = missing;
            let mut from = Reader::new(&words);
            let loaded = stream
                .load(&mut from)
                .and_then(|()| match from.remaining() {
                    0 => Ok(()),
                    _ => Err(Damaged("it goes on where it should end")),
                });
            match loaded {
                Ok(()) => Ok(stream),
                Err(Damaged(reason)) => Err(ErrorKind::SavedStream(reason.to_owned())),
            }
        };
        caught(restored).map_err(|kind| kind.of(entry.function_name(Form::Stream)))
    }
}

impl Stream {
    /// The stream that was saved as these bytes, of the indicator `entry`.
    ///
    /// # Errors
    /// Bytes that are damaged, or that another indicator, another release of its crate or a runtime with another format has made.
    pub fn from_bytes(entry: &'static Entry, bytes: &[u8]) -> Result<Self, Error> {
        Self::restored(entry, bytes, entry.bind)
    }
}

impl<C: Compute> Stream<Bound<C>> {
    /// [`Stream::from_bytes`], for the indicator `C`.
    ///
    /// # Errors
    /// Those of [`Stream::from_bytes`].
    pub fn try_from_bytes(entry: &'static Entry, bytes: &[u8]) -> Result<Self, Error> {
        Self::restored(entry, bytes, Bound::new)
    }
}

/// What becomes of missing values, parameters, and words.
type Read<'a> = (Missing, Vec<Value>, &'a [[u8; size_of::<u64>()]]);

/// Reads what was saved, or says why it cannot be read.
fn read<'a>(entry: &'static Entry, bytes: &'a [u8]) -> Result<Read<'a>, String> {
    let damaged = |_: Unreadable| "it is damaged".to_owned();
    let (bytes, checksum) = bytes
        .split_last_chunk::<CHECKSUM>()
        .ok_or("it is too short")?;
    if crc32fast::hash(bytes) != u32::from_le_bytes(*checksum) {
        return Err("it is damaged, as its checksum says".into());
    }
    let mut from = Decoder::new(bytes);
    from.array().map_err(damaged)?;
    if from.str().map_err(damaged)? != KIND {
        return Err("it is something else".into());
    }
    let format = from.u16().map_err(damaged)?;
    if format != FORMAT {
        return Err(format!("it has format {format} (allowed: {FORMAT})"));
    }
    let name = from.str().map_err(damaged)?;
    if name != entry.name {
        return Err(format!("it is of `{name}` (allowed: `{}`)", entry.name));
    }
    let saved_by = from.str().map_err(damaged)?;
    if saved_by != entry.release() {
        let allowed = entry.release();
        return Err(format!("release {saved_by} saved it (allowed: {allowed})"));
    }
    let missing = match from.bool().map_err(damaged)? {
        true => Missing::Skip,
        false => Missing::EndsRun,
    };
    let count = from.array().map_err(damaged)?;
    if count != Some(entry.params.len() as u64) {
        return Err("it has another number of parameters".into());
    }
    let values = entry
        .params
        .iter()
        .map(|param| value(&param.domain, &mut from));
    let values = values.collect::<Result<_, _>>().map_err(damaged)?;
    let (words, rest) = from.bytes().map_err(damaged)?.as_chunks();
    if !rest.is_empty() || from.position() != bytes.len() {
        return Err("it is damaged".into());
    }
    Ok((missing, values, words))
}

fn value(domain: &Domain, from: &mut Decoder<'_>) -> Result<Value, Unreadable> {
    Ok(match domain {
        Domain::Usize { .. } => Value::Usize(from.decode()?),
        Domain::I64 { .. } => Value::I64(from.i64()?),
        Domain::F64 { .. } => Value::F64(from.f64()?),
        Domain::Bool { .. } => Value::Bool(from.bool()?),
        Domain::Choice { names, .. } => {
            let name = from.str()?;
            let known = names.iter().find(|known| **known == name);
            Value::Choice(known.ok_or_else(|| Unreadable::message("no such choice"))?)
        }
    })
}

/// Bytes that are written to as long as memory lasts.
#[derive(Default)]
struct Bytes(Vec<u8>);

/// There is no more memory.
#[derive(Debug)]
struct Full;

impl Bytes {
    fn lacking(&self) -> ErrorKind {
        let bytes = self.0.len().saturating_mul(2);
        ErrorKind::OutOfMemory { bytes }
    }
}

impl Write for Bytes {
    type Error = Full;

    fn write_all(&mut self, more: &[u8]) -> Result<(), Full> {
        self.0.try_reserve(more.len()).map_err(|_| Full)?;
        self.0.extend_from_slice(more);
        Ok(())
    }
}

impl<P: Plan + Clone + 'static> Stream<P> {
    /// Writes all that depends on the values seen so far.
    pub(super) fn save(&self, to: &mut Writer) {
        if self.seen == BROKEN {
            let mut new = self.clone();
            new.reset();
            return new.save(to);
        }
        to.count(self.fed);
        to.count(self.seen);
        self.past.iter().for_each(|past| past.save(to));
        self.plan.save(to);
    }

    /// Restores what was saved.
    pub(super) fn load(&mut self, from: &mut Reader<'_>) -> Result<(), Damaged> {
        self.fed = from.count(usize::MAX)?;
        self.seen = from.count(self.fed)?;
        for past in &mut self.past {
            past.load(from)?;
            if !past.is_after(self.seen) {
                return Err(Damaged("values of its window are missing"));
            }
        }
        self.plan.load(from)
    }
}
