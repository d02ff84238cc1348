//! A stream and what it has answered so far.

use super::case::Case;
use super::series::{Series, part};
use crate::forms::stream::Stream;
use std::ops::Range;

/// A NaN that no computation makes: where it is found, nothing was written.
pub const UNWRITTEN: u64 = 0x7ff8_0dea_dbee_f001;

/// Checks that nothing was left as it was before.
pub fn written(what: &str, outputs: &[Vec<f64>]) -> Result<(), String> {
    let unwritten = |value: &f64| value.to_bits() == UNWRITTEN;
    if outputs.iter().flatten().any(unwritten) {
        return Err(format!("{what}: a value was left unwritten"));
    }
    Ok(())
}

/// A stream and what it has answered so far, NaN for nothing.
#[derive(Clone)]
pub struct Feed<'a> {
    case: &'a Case,
    stream: Stream,
    pub answers: Series,
}

impl<'a> Feed<'a> {
    pub fn new(case: &'a Case) -> Result<Self, String> {
        let stream = case
            .entry
            .stream(&case.values)
            .map_err(|error| error.to_string())?;
        Ok(Self {
            case,
            stream,
            answers: vec![Vec::new(); case.entry.outputs.len()],
        })
    }

    /// Feeds one row.
    pub fn update(&mut self, row: usize) -> Result<(), String> {
        let point = self.point(&self.case.row(row))?;
        for (answers, value) in self.answers.iter_mut().zip(point) {
            answers.push(value);
        }
        Ok(())
    }

    /// Feeds rows one by one.
    pub fn updates(&mut self, rows: Range<usize>) -> Result<(), String> {
        for row in rows {
            self.update(row)?;
        }
        Ok(())
    }

    fn point(&mut self, row: &[f64]) -> Result<Vec<f64>, String> {
        let mut point = vec![f64::from_bits(UNWRITTEN); self.answers.len()];
        if !self.stream.update_into(row, &mut point) {
            return Ok(vec![f64::NAN; self.answers.len()]);
        }
        written("update", std::slice::from_ref(&point))?;
        Ok(point)
    }

    /// Feeds rows at once.
    pub fn extend(&mut self, rows: Range<usize>) -> Result<(), String> {
        let part = part(&self.case.series, rows);
        let inputs: Vec<&[f64]> = part.iter().map(Vec::as_slice).collect();
        let more = self
            .stream
            .extend(&inputs)
            .map_err(|error| error.to_string())?;
        for (answers, more) in self.answers.iter_mut().zip(more) {
            answers.extend(more);
        }
        Ok(())
    }

    /// Goes on with a stream that was made from the bytes of this one.
    pub fn save_and_load(&mut self) -> Result<(), String> {
        let bytes = self.stream.to_bytes();
        let loaded = bytes.and_then(|bytes| Stream::from_bytes(self.case.entry, &bytes));
        self.stream = loaded.map_err(|error| error.to_string())?;
        Ok(())
    }

    pub fn reset(&mut self) {
        self.stream.reset();
        self.answers.iter_mut().for_each(Vec::clear);
    }

    /// [`Stream::peek`], NaN for no answer. It wants the numbers of inputs and outputs as constants;
    /// `None` for numbers that are not listed.
    pub fn peek(&self, row: &[f64]) -> Option<Series> {
        let outputs = self.answers.len();
        macro_rules! peek {
            ($($inputs:literal)*) => {
                match (row.len(), outputs) {
                    $(($inputs, 1) => self.stream.peek::<$inputs, 1>(row.try_into().ok()?).map(Vec::from),
                    ($inputs, 2) => self.stream.peek::<$inputs, 2>(row.try_into().ok()?).map(Vec::from),
                    ($inputs, 3) => self.stream.peek::<$inputs, 3>(row.try_into().ok()?).map(Vec::from),)*
                    _ => return None,
                }
            };
        }
        let point = peek!(1 2 3 4).unwrap_or_else(|| vec![f64::NAN; outputs]);
        Some(point.into_iter().map(|value| vec![value]).collect())
    }
}
