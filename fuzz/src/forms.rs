//! Every form gives the same bits: arrays by every kernel, sweeps, and streams that are fed in any slices.

use crate::series::{Section, series};
use crate::settings::{Count, Number};
use arbitrary::Arbitrary;
use indicator_runtime::conformance::same_bits;
use indicator_runtime::{Axis, Entry, ErrorKind, Kernel, Stream, Value};
use std::ops::Range;

/// A stream of a longer warm-up is not made: its memory would end the fuzzer.
const LONGEST_WARMUP: usize = 1 << 16;

/// A series, and what is done with it.
#[derive(Arbitrary, Debug)]
pub struct Forms {
    params: [Number; 3],
    sections: Vec<Section>,
    feeds: Vec<Feed>,
}

/// What is done with a stream next.
#[derive(Arbitrary, Clone, Copy, Debug)]
enum Feed {
    /// Feeds this many values at once.
    Piece(Count),
    /// Feeds this many values one by one.
    Single(Count),
    /// Replaces the stream by a copy.
    Copy,
    /// Resets the stream.
    Reset,
}

impl Forms {
    pub fn check(&self, entry: &'static Entry) -> Result<(), String> {
        let values: Vec<Value> = (entry.params.iter().zip(self.params.iter().cycle()))
            .map(|(param, number)| number.value(param))
            .collect();
        let series = series(&self.sections, entry.inputs.len());
        let inputs: Vec<&[f64]> = series.iter().map(Vec::as_slice).collect();
        let expected = array(entry, &inputs, &values, Kernel::Scalar)?;
        for kernel in Kernel::available() {
            let got = array(entry, &inputs, &values, kernel)?;
            let what = format!("array by {kernel:?}");
            match (&got, &expected) {
                (Some(got), Some(expected)) => same_bits(entry, &what, got, expected)?,
                (None, None) => {}
                _ => return Err(format!("{what}: one is refused and the other is not")),
            }
        }
        if entry.check(&values).is_err() {
            return Ok(());
        }
        let nothing = || vec![vec![f64::NAN; inputs[0].len()]; entry.outputs.len()];
        let expected = expected.unwrap_or_else(nothing);
        sweep(entry, &inputs, &values, &expected)?;
        let warmup = entry.warmup(&values).map_err(|kind| kind.to_string())?;
        if warmup <= LONGEST_WARMUP {
            self.stream(entry, &inputs, &values, &expected)?;
        }
        Ok(())
    }

    /// Feeds a stream as the case says, and in the end what is left.
    fn stream(
        &self,
        entry: &'static Entry,
        inputs: &[&[f64]],
        values: &[Value],
        expected: &[Vec<f64>],
    ) -> Result<(), String> {
        let mut stream = entry.stream(values).map_err(|error| error.to_string())?;
        let length = inputs[0].len();
        let mut answers = vec![Vec::new(); entry.outputs.len()];
        let mut expected = expected.to_vec();
        let mut at = 0;
        for feed in &self.feeds {
            match *feed {
                Feed::Piece(count) => {
                    let end = length.min(at + count.get());
                    slice(&mut stream, inputs, at..end, &mut answers)?;
                    at = end;
                }
                Feed::Single(count) => {
                    let end = length.min(at + count.get());
                    (at..end).for_each(|row| single(&mut stream, inputs, row, &mut answers));
                    at = end;
                }
                Feed::Copy => stream = stream.clone(),
                Feed::Reset => {
                    stream.reset();
                    // From here on it is the array of what comes.
                    let rest: Vec<&[f64]> = inputs.iter().map(|series| &series[at..]).collect();
                    let again = array(entry, &rest, values, Kernel::Scalar)?;
                    for (output, expected) in expected.iter_mut().enumerate() {
                        expected.truncate(at);
                        match &again {
                            Some(again) => expected.extend(&again[output]),
                            None => expected.resize(length, f64::NAN),
                        }
                    }
                }
            }
        }
        slice(&mut stream, inputs, at..length, &mut answers)?;
        same_bits(entry, "stream", &answers, &expected)
    }
}

/// The array call; nothing where the input cannot yield a value or a parameter is not allowed.
fn array(
    entry: &'static Entry,
    inputs: &[&[f64]],
    values: &[Value],
    kernel: Kernel,
) -> Result<Option<Vec<Vec<f64>>>, String> {
    match entry.compute(inputs, values, kernel) {
        Ok(outputs) => Ok(Some(outputs)),
        Err(error) => match error.kind {
            ErrorKind::EmptyInput
            | ErrorKind::AllNan { .. }
            | ErrorKind::InvalidParam { .. }
            | ErrorKind::UnmetRequirement { .. }
            | ErrorKind::FailedRequirement { .. }
            | ErrorKind::NotEnoughValidData { .. } => Ok(None),
            _ => Err(format!("array by {kernel:?}: {error}")),
        },
    }
}

/// A sweep whose two rows both have these parameters.
fn sweep(
    entry: &'static Entry,
    inputs: &[&[f64]],
    values: &[Value],
    expected: &[Vec<f64>],
) -> Result<(), String> {
    let mut axes: Vec<Axis<Value>> = (values.iter())
        .map(|value| Axis::List(vec![*value]))
        .collect();
    if let Some(axis) = axes.first_mut() {
        *axis = Axis::List(vec![values[0]; 2]);
    }
    let batch = match entry.batch(inputs, &axes, Kernel::Auto) {
        Ok(batch) => batch,
        Err(error) => {
            let fine = matches!(error.kind, ErrorKind::EmptyInput | ErrorKind::AllNan { .. });
            return if fine {
                Ok(())
            } else {
                Err(format!("sweep: {error}"))
            };
        }
    };
    for row in 0..batch.rows {
        let cells = row * batch.cols..(row + 1) * batch.cols;
        let got: Vec<&[f64]> = (batch.outputs.iter())
            .map(|matrix| &matrix[cells.clone()])
            .collect();
        same_bits(entry, &format!("sweep, row {row}"), &got, expected)?;
    }
    Ok(())
}

fn slice(
    stream: &mut Stream,
    inputs: &[&[f64]],
    bars: Range<usize>,
    answers: &mut [Vec<f64>],
) -> Result<(), String> {
    let part: Vec<&[f64]> = inputs.iter().map(|series| &series[bars.clone()]).collect();
    let more = stream.extend(&part).map_err(|error| error.to_string())?;
    for (answers, more) in answers.iter_mut().zip(more) {
        answers.extend(more);
    }
    Ok(())
}

fn single(stream: &mut Stream, inputs: &[&[f64]], row: usize, answers: &mut [Vec<f64>]) {
    let bar: Vec<f64> = inputs.iter().map(|series| series[row]).collect();
    let mut point = vec![0.0; answers.len()];
    let answered = stream.update_into(&bar, &mut point);
    for (answers, value) in answers.iter_mut().zip(point) {
        answers.push(if answered { value } else { f64::NAN });
    }
}
