//! One indicator with its parameters on one series: what a law is checked on.

use super::bars;
use super::draw::Draw;
use super::ranges;
use super::refused::is_refused;
use super::series::{Series, part};
use super::shape::{Shape, any_shape};
use crate::catalogue::entry::Entry;
use crate::catalogue::param::ParamType;
use crate::kernel::PIECE;
use crate::simd::dispatch::Kernel;
use crate::value::Value;
use fastrand::Rng;
use std::ops::Range;

/// The longest warm-up that series are made longer for.
const LONGEST_WARMUP: usize = 8 * PIECE;

/// One indicator with its parameters on one series for each input.
#[derive(Clone, Debug)]
pub struct Case {
    /// The indicator.
    pub entry: &'static Entry,
    /// A value for each parameter.
    pub values: Vec<Value>,
    /// A series for each input, all of one length.
    pub series: Series,
    /// What random decisions of a law are made from.
    pub(super) seed: u64,
}

impl Case {
    /// A case of any shape and any length.
    pub(super) fn any(draw: &Draw) -> Self {
        let mut rng = draw.rng();
        let (shape, length) = (any_shape(&mut rng), draw.length(&mut rng));
        Self::shaped(draw, shape, length, &mut rng)
    }

    /// A case on a series of a chosen shape, and of a chosen length: longer by the warm-up where that would leave no value.
    pub(super) fn shaped(draw: &Draw, shape: Shape, length: usize, rng: &mut Rng) -> Self {
        let entry = draw.entry;
        let mut values = draw.params(rng);
        if is_refused(entry, &values) {
            values = entry.defaults();
        }
        let warmup = entry.warmup(&values).unwrap_or_default();
        let is_longer = match draw.corner {
            Some(_) => true,
            None => warmup >= length && rng.usize(0..8) > 0,
        };
        let longer = if is_longer && warmup <= LONGEST_WARMUP {
            warmup
        } else {
            0
        };
        Self {
            entry,
            values,
            series: shape.series(entry, length + longer, rng.u64(..)),
            seed: rng.u64(..),
        }
    }

    /// The series of every input, in the order of the arguments.
    #[must_use]
    pub fn inputs(&self) -> Vec<&[f64]> {
        self.series.iter().map(Vec::as_slice).collect()
    }

    /// The series of the input called `name`.
    ///
    /// # Panics
    /// If the indicator has no such input.
    #[must_use]
    pub fn input(&self, name: &str) -> &[f64] {
        &self.series[self.place(name, "input", self.entry.input_names())]
    }

    /// The value of the parameter called `name`.
    ///
    /// # Panics
    /// If the indicator has no such parameter, or one of another type.
    #[must_use]
    pub fn param<T: ParamType>(&self, name: &str) -> T {
        let names = self.entry.params.iter().map(|param| param.name);
        let value = self.values[self.place(name, "parameter", names)];
        T::from_value(value).unwrap_or_else(|| {
            let (indicator, wanted) = (self.entry.name, std::any::type_name::<T>());
            panic!("the parameter `{name}` of `{indicator}` is {value:?}, not a {wanted}")
        })
    }

    fn place(&self, name: &str, what: &str, names: impl Iterator<Item = &'static str>) -> usize {
        let names: Vec<&str> = names.collect();
        let place = names.iter().position(|known| *known == name);
        place.unwrap_or_else(|| {
            let indicator = self.entry.name;
            let known = match names.join("`, `") {
                known if known.is_empty() => "none".into(),
                known => format!("`{known}`"),
            };
            panic!("`{indicator}` has no {what} `{name}`; it has {known}")
        })
    }

    /// How many rows there are.
    #[must_use]
    pub fn length(&self) -> usize {
        self.series[0].len()
    }

    /// Index of the first output of a run.
    ///
    /// # Panics
    /// If the author's expression gives none.
    #[must_use]
    pub fn warmup(&self) -> usize {
        let warmup = self.entry.warmup(&self.values);
        warmup.unwrap_or_else(|kind| panic!("{kind}"))
    }

    /// Whether the parts of every bar fit together, and every number is one that its input allows.
    pub(super) fn is_natural(&self) -> bool {
        bars::fit(self.entry, &self.series) && ranges::allow(self.entry, &self.series)
    }

    /// Whether every value is a positive number and none is the one before again.
    pub(super) fn is_ordinary(&self) -> bool {
        let positive = |x: &f64| *x > 0.0 && x.is_finite();
        let moves = |values: &Vec<f64>| values.windows(2).all(|pair| pair[0] != pair[1]);
        self.series.iter().flatten().all(positive) && self.series.iter().all(moves)
    }

    /// Whether the indicator refuses the parameters.
    pub(super) fn is_refused(&self) -> bool {
        is_refused(self.entry, &self.values)
    }

    pub(super) fn rng(&self) -> Rng {
        Rng::with_seed(self.seed)
    }

    /// The same on other series.
    pub(super) fn on(&self, series: Series) -> Self {
        Self {
            series,
            ..self.clone()
        }
    }

    /// The first `length` rows.
    pub(super) fn first(&self, length: usize) -> Self {
        self.on(part(&self.series, 0..length))
    }

    /// The value of every input at `row`.
    pub(super) fn row(&self, row: usize) -> Vec<f64> {
        self.series.iter().map(|values| values[row]).collect()
    }

    /// The runs: rows at which no value is missing.
    pub(super) fn runs(&self) -> Vec<Range<usize>> {
        let inputs = self.entry.inputs.iter().zip(&self.series);
        let is_gap = |row: usize| {
            let mut inputs = inputs.clone();
            inputs.any(|(input, values)| input.is_missing(values[row]))
        };
        let mut runs = Vec::new();
        let mut start = 0;
        for row in 0..=self.length() {
            if row == self.length() || is_gap(row) {
                if start < row {
                    runs.push(start..row);
                }
                start = row + 1;
            }
        }
        runs
    }

    /// Whether there is any row at which no value is missing.
    pub(super) fn has_rows(&self) -> bool {
        !self.runs().is_empty()
    }

    /// How many values each output must have.
    pub(super) fn due(&self) -> usize {
        let warmup = self.warmup();
        let due = |run: Range<usize>| run.len().saturating_sub(warmup);
        self.runs().into_iter().map(due).sum()
    }

    /// Every output over the whole series, NaN throughout where there cannot be one value. Whether
    /// there can is counted here, so an error that should not be is reported.
    pub(super) fn array(&self, kernel: Kernel) -> Result<Series, String> {
        let result = self.entry.compute(&self.inputs(), &self.values, kernel);
        match result {
            Ok(outputs) if self.due() > 0 => Ok(outputs),
            Ok(_) => Err("an answer where no value is possible".into()),
            Err(error) if self.due() > 0 => {
                Err(format!("an error where values are possible: {error}"))
            }
            Err(_) => Ok(vec![
                vec![f64::NAN; self.length()];
                self.entry.outputs.len()
            ]),
        }
    }
}
