//! Every way to compute the same thing, each compared with the expected outputs.

use crate::support::bits::differences;
use crate::support::cases::longest_run;
use crate::support::series::{Series, part, slices};
use indicator_runtime::{Axis, Domain, Entry, Kernel, Stream, Value};
use proptest::prelude::RngExt;
use proptest::test_runner::TestRng;
use std::mem::MaybeUninit;

/// A NaN that no computation makes: where it is found, nothing was written.
const UNWRITTEN: u64 = 0x7ff8_0dea_dbee_f001;

/// One indicator with its parameters on one series, and what it must give.
pub struct Call<'a> {
    pub entry: &'static Entry,
    pub values: &'a [Value],
    pub series: &'a Series,
    pub expected: &'a [Vec<f64>],
}

fn kernels() -> impl Iterator<Item = Kernel> {
    Kernel::available()
        .flat_map(|kernel| [kernel, kernel.batch()])
        .chain([Kernel::Auto])
}

impl Call<'_> {
    /// Compares all forms, with random cuttings.
    pub fn check_all(&self, rng: &mut TestRng) -> Result<(), String> {
        self.arrays()?;
        self.sweeps()?;
        self.updates()?;
        self.cuttings(rng)?;
        self.interrupted(rng)
    }

    fn length(&self) -> usize {
        self.series[0].len()
    }

    fn same(&self, what: &str, got: &[Vec<f64>]) -> Result<(), String> {
        differences(what, got, self.expected)
    }

    /// Buffers of `length` values for every output, marked as unwritten.
    fn buffers(&self, length: usize) -> Vec<Vec<f64>> {
        vec![vec![f64::from_bits(UNWRITTEN); length]; self.entry.outputs.len()]
    }

    fn written(what: &str, outputs: &[Vec<f64>]) -> Result<(), String> {
        let unwritten = |value: &f64| value.to_bits() == UNWRITTEN;
        match outputs.iter().any(|output| output.iter().any(unwritten)) {
            false => Ok(()),
            true => Err(format!("{what}: left a value unwritten")),
        }
    }

    /// Array calls with every kernel, into new memory and into the caller's.
    fn arrays(&self) -> Result<(), String> {
        let possible = longest_run(self.series) > (self.entry.warmup)(self.values);
        if !possible {
            return Ok(()); // An error, which the caller has seen.
        }
        let inputs = slices(self.series);
        for kernel in kernels() {
            let what = format!("array, {kernel:?}");
            let got = self.entry.compute(&inputs, self.values, kernel);
            self.same(&what, &got.map_err(|error| format!("{what}: {error}"))?)?;

            let mut outputs = self.buffers(self.length());
            let mut buffers: Vec<&mut [f64]> = outputs.iter_mut().map(Vec::as_mut_slice).collect();
            self.entry
                .compute_into(&inputs, self.values, kernel, &mut buffers)
                .map_err(|error| format!("{what}, into: {error}"))?;
            Self::written(&what, &outputs)?;
            self.same(&format!("{what}, into"), &outputs)?;
        }
        let mut rooms = vec![vec![MaybeUninit::new(0.5); self.length()]; self.entry.outputs.len()];
        let mut outputs: Vec<&mut [MaybeUninit<f64>]> =
            rooms.iter_mut().map(Vec::as_mut_slice).collect();
        self.entry
            .compute_uninit(&inputs, self.values, Kernel::Auto, &mut outputs)
            .map_err(|error| format!("uninit: {error}"))
    }

    /// A sweep whose first row has these parameters, and others beside it.
    fn sweeps(&self) -> Result<(), String> {
        let inputs = slices(self.series);
        let axes: Vec<Axis<Value>> = (self.entry.params.iter().zip(self.values))
            .map(|(param, value)| match (param.domain, *value) {
                (Domain::Usize { min, max, .. }, Value::Usize(count)) => {
                    let other = if count < max { count + 1 } else { min };
                    Axis::List(vec![*value, Value::Usize(other)])
                }
                _ => Axis::List(vec![*value]),
            })
            .collect();
        if longest_run(self.series) == 0 {
            return match self.entry.batch(&inputs, &axes, Kernel::Auto) {
                Ok(_) => Err("sweep: an answer where every row is missing".into()),
                Err(_) => Ok(()),
            };
        }
        let first = self.entry.batch(&inputs, &axes, Kernel::Auto);
        let first = first.map_err(|error| format!("sweep: {error}"))?;
        if first.combos[0] != self.values || first.cols != self.length() {
            return Err(format!("sweep: row 0 is {:?}", first.combos[0]));
        }
        for (row, values) in first.combos.iter().enumerate() {
            let cells = row * first.cols..(row + 1) * first.cols;
            let got = part(&first.outputs, cells);
            let expected =
                crate::support::cases::array(self.entry, values, self.series, Kernel::Scalar)?;
            differences(&format!("sweep, row {row} {values:?}"), &got, &expected)?;
        }
        for (kernel, parallel) in kernels().flat_map(|kernel| [(kernel, false), (kernel, true)]) {
            let what = format!("sweep, {kernel:?}, parallel: {parallel}");
            let mut outputs = self.buffers(first.rows * first.cols);
            let mut buffers: Vec<&mut [f64]> = outputs.iter_mut().map(Vec::as_mut_slice).collect();
            let combos = self
                .entry
                .batch_into(&inputs, &axes, kernel, parallel, &mut buffers)
                .map_err(|error| format!("{what}: {error}"))?;
            assert_eq!(combos, first.combos, "{what}");
            Self::written(&what, &outputs)?;
            differences(&what, &outputs, &first.outputs)?;
        }
        Ok(())
    }

    fn stream(&self) -> Result<Feed, String> {
        let stream = Stream::new(self.entry, self.values).map_err(|error| error.to_string())?;
        Ok(Feed {
            stream,
            answers: vec![Vec::new(); self.entry.outputs.len()],
        })
    }

    /// A stream fed one by one, with a look ahead before each value.
    fn updates(&self) -> Result<(), String> {
        let mut feed = self.stream()?;
        (0..self.length()).for_each(|row| feed.update(self.series, row));
        self.same("stream", &feed.answers)?;

        // A copy answers what the original then answers; looking ahead changes nothing.
        let mut feed = self.stream()?;
        for row in 0..self.length().min(40) {
            let mut ahead = feed.clone();
            ahead.update(self.series, row);
            let bar: Vec<f64> = self.series.iter().map(|values| values[row]).collect();
            let outputs = feed.answers.len();
            peek(
                &feed.stream,
                &bar.iter().map(|value| value + 1e6).collect::<Vec<_>>(),
                outputs,
            );
            let peeked = peek(&feed.stream, &bar, outputs);
            feed.update(self.series, row);
            if let Some(peeked) = peeked {
                let answer = part(&feed.answers, row..row + 1);
                differences("peek", &peeked, &answer)?;
            }
            differences("copy of a stream", &ahead.answers, &feed.answers)?;
        }
        let rows = 0..feed.answers[0].len();
        differences(
            "stream after peeks",
            &feed.answers,
            &part(&self.expected.to_vec(), rows),
        )
    }

    /// Streams fed in pieces of random lengths: all with `extend`, and some one by one.
    fn cuttings(&self, rng: &mut TestRng) -> Result<(), String> {
        for (mixed, longest) in [(false, 7), (false, 400), (true, 40), (true, 2000)] {
            let mut feed = self.stream()?;
            let mut at = 0;
            let mut cuts = Vec::new();
            while at < self.length() {
                // Pieces of nothing are pieces, too.
                let end = self.length().min(at + rng.random_range(0..=longest));
                if mixed && rng.random_range(0..2) == 0 {
                    (at..end).for_each(|row| feed.update(self.series, row));
                } else {
                    feed.extend(self.series, at..end)?;
                }
                cuts.push(end);
                at = end;
            }
            let what = format!("stream cut at {cuts:?}, some one by one: {mixed}");
            self.same(&what, &feed.answers)?;
        }
        Ok(())
    }

    /// A stream that is copied half-way, and one that is started again.
    fn interrupted(&self, rng: &mut TestRng) -> Result<(), String> {
        let length = self.length();
        let half = rng.random_range(0..=length);
        let mut feed = self.stream()?;
        feed.extend(self.series, 0..half)?;
        let mut copy = feed.clone();
        feed.extend(self.series, half..length)?;
        (half..length).for_each(|row| copy.update(self.series, row));
        self.same(
            &format!("stream copied at {half}, the original"),
            &feed.answers,
        )?;
        self.same(&format!("stream copied at {half}, the copy"), &copy.answers)?;

        copy.stream.reset();
        copy.answers.iter_mut().for_each(Vec::clear);
        (0..half).for_each(|row| copy.update(self.series, row));
        copy.extend(self.series, half..length)?;
        self.same("stream after reset", &copy.answers)
    }
}

/// A stream and what it has answered so far, NaN for nothing.
#[derive(Clone)]
struct Feed {
    stream: Stream,
    answers: Vec<Vec<f64>>,
}

impl Feed {
    fn update(&mut self, series: &Series, row: usize) {
        let bar: Vec<f64> = series.iter().map(|values| values[row]).collect();
        let mut point = vec![f64::from_bits(UNWRITTEN); self.answers.len()];
        let answered = self.stream.update_into(&bar, &mut point);
        for (answers, value) in self.answers.iter_mut().zip(point) {
            assert!(
                !answered || value.to_bits() != UNWRITTEN,
                "an answer without a value"
            );
            answers.push(if answered { value } else { f64::NAN });
        }
    }

    fn extend(&mut self, series: &Series, rows: std::ops::Range<usize>) -> Result<(), String> {
        let part = part(series, rows);
        let more = self
            .stream
            .extend(&slices(&part))
            .map_err(|error| error.to_string())?;
        for (answers, more) in self.answers.iter_mut().zip(more) {
            answers.extend(more);
        }
        Ok(())
    }
}

/// [`Stream::peek`], NaN for no answer. It wants the numbers of inputs and outputs as constants;
/// `None` for numbers that are not listed.
fn peek(stream: &Stream, bar: &[f64], outputs: usize) -> Option<Vec<Vec<f64>>> {
    macro_rules! peek {
        ($($inputs:literal)*) => {
            match (bar.len(), outputs) {
                $(($inputs, 1) => stream.peek::<$inputs, 1>(bar.try_into().ok()?).map(Vec::from),
                ($inputs, 2) => stream.peek::<$inputs, 2>(bar.try_into().ok()?).map(Vec::from),
                ($inputs, 3) => stream.peek::<$inputs, 3>(bar.try_into().ok()?).map(Vec::from),)*
                _ => return None,
            }
        };
    }
    let point = peek!(1 2 3 4).unwrap_or_else(|| vec![f64::NAN; outputs]);
    Some(point.into_iter().map(|value| vec![value]).collect())
}
