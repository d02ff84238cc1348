use super::law::Law;
use crate::catalogue::entry::Entry;
use crate::conformance::case::Case;
use crate::conformance::series::{NORMAL, any_length};
use crate::simd::dispatch::Kernel;
use fastrand::Rng;

/// What an indicator must give, from a slow and obvious computation of its formula.
///
/// A plain list of outputs becomes one: an error is then measured by a thousandth of the largest
/// magnitude among the inputs and outputs so far, so that it may be 1e-9 of that.
#[derive(Clone, Debug)]
pub struct Expected {
    /// A series for each output, NaN before the first value.
    pub outputs: Vec<Vec<f64>>,
    /// What errors are measured by, for each place: the largest magnitude that the value there still
    /// depends on. An error may be 1e-12 of it.
    pub scale: Vec<f64>,
}

/// The error that an indicator may make, in units of the scale.
const ALLOWED: f64 = 1e-12;

impl Expected {
    /// Expected outputs, with errors measured by the magnitudes so far.
    #[must_use]
    pub fn plain(case: &Case, outputs: Vec<Vec<f64>>) -> Self {
        let mut largest: f64 = 0.0;
        let mut seen = |at: usize| {
            let values = case.series.iter().chain(&outputs);
            let values = values.filter_map(|values| values.get(at).copied());
            largest = values.fold(largest, |largest, x| largest.max(x.abs()));
            1e3 * largest
        };
        let scale = (0..case.length()).map(&mut seen).collect();
        Self { outputs, scale }
    }

    /// The largest error in units of the scale, and where it is: output and index.
    ///
    /// # Errors
    /// Another number of values, or a value where there must be none, in words.
    pub fn worst(&self, got: &[Vec<f64>]) -> Result<(f64, usize, usize), String> {
        if got.len() != self.outputs.len() {
            let (got, expected) = (got.len(), self.outputs.len());
            return Err(format!("{got} outputs, where the formula gives {expected}"));
        }
        let mut worst = (0.0, 0, 0);
        for (output, (got, expected)) in got.iter().zip(&self.outputs).enumerate() {
            if got.len() != expected.len() {
                let (got, expected) = (got.len(), expected.len());
                return Err(format!("{got} values, where the formula gives {expected}"));
            }
            for (at, (got, wanted)) in got.iter().zip(expected).enumerate() {
                if got.is_nan() != wanted.is_nan() {
                    return Err(format!(
                        "{got:?} instead of {wanted:?} at index {at} of output {output}"
                    ));
                }
                // 0 measured by 0 is no error, and neither is an infinity that was expected.
                let error = if got == wanted {
                    0.0
                } else {
                    (got - wanted).abs() / self.scale[at].max(f64::MIN_POSITIVE)
                };
                if error > worst.0 {
                    worst = (error, output, at);
                }
            }
        }
        Ok(worst)
    }
}

/// The law of one indicator: what its author says that it must give.
pub fn law(
    name: &'static str,
    reference: impl Fn(&Case) -> Expected + Send + Sync + 'static,
) -> Law {
    Law {
        name: "formula",
        says: "the answers are those of the reference",
        causes: |_| {
            &[
                "the kernel: a window that is one value too long or too short, a weight on the wrong end, another start",
                "the reference: write it from the formula, a window at a time, and not from the kernel",
                "differences of large numbers: a sum that a value enters and later leaves, a variance from sums of squares",
            ]
        },
        cases: 48,
        draw,
        of: Some(name),
        prepare: |_| {},
        is_shown: true,
        premise: Case::is_ordinary,
        check: Box::new(move |case| check(case, &reference)),
    }
}

/// The law that there is one for the indicator called `name`, broken by its being missing.
pub fn missing(name: &'static str) -> Law {
    Law {
        name: "formula",
        says: "there is a formula that the answers are compared with",
        causes: |_| &["a new indicator: its formula is the only part that nothing else can know"],
        cases: 1,
        draw,
        of: Some(name),
        prepare: |_| {},
        is_shown: false,
        premise: |_| true,
        check: Box::new(move |_| {
            Err(format!(
                "`{name}` has no formula. Write a slow and obvious computation of it from its definition, \
                 a series for each output with NaN before the first value, and name it in `conformance!`:\n    \
                 fn {name}(case: &Case) -> Vec<Vec<f64>> {{ … }}\n    \
                 conformance!(…::CATALOGUE, …, {name} = {name});"
            ))
        }),
    }
}

/// Numbers that are not so small that digits are lost.
fn draw(entry: &'static Entry, seed: u64) -> Case {
    let mut rng = Rng::with_seed(seed);
    let shape = NORMAL[rng.usize(0..NORMAL.len())];
    let length = any_length(&mut rng);
    Case::shaped(entry, shape, length, &mut rng)
}

fn check(case: &Case, reference: &dyn Fn(&Case) -> Expected) -> Result<(), String> {
    if case.due() == 0 {
        return Ok(());
    }
    let expected = reference(case);
    let got = case.array(Kernel::Auto)?;
    let (error, output, at) = expected.worst(&got)?;
    if error <= ALLOWED {
        return Ok(());
    }
    let (name, got) = (case.entry.outputs[output].name, got[output][at]);
    let expected = expected.outputs[output][at];
    Err(format!(
        "{name}[{at}] is {got:?}, where the formula gives {expected:?}: {error:.1e} of the scale"
    ))
}
