use super::law::Law;
use crate::catalogue::series_spec::{InputSpec, OutputKind};
use crate::conformance::bits::same_bits;
use crate::conformance::case::Case;
use crate::conformance::forms;
use crate::conformance::ranges::outside;
use crate::conformance::series::{Series, part};
use crate::kernel::PIECE;
use crate::simd::dispatch::Kernel;
use fastrand::Rng;

pub fn law() -> Law {
    Law {
        name: "missing values",
        says: "a NaN, an infinity or a value that is not allowed in any input ends a run, and each run is computed as if the series began there",
        causes: |entry| {
            if entry.propagates {
                return &[
                    "`propagates`, though the first output may be a number where an input is NaN or infinite: it is for arithmetic alone, without comparisons and without division by an input",
                ];
            }
            &[
                "an `impl State` by hand whose `save` or `load` leaves something out: `#[derive(State)]` forwards to every field",
                "a state that shares what it should copy (`Arc<Mutex<…>>`, a `static`), so that nothing forgets the run before",
            ]
        },
        cases: 32,
        corners: usize::MAX,
        draw: Case::any,
        of: None,
        prepare: cut,
        is_shown: true,
        premise: |_| true,
        check: Box::new(check),
    }
}

/// [`cut`], for every other case of a law that is about something else.
pub(super) fn cut_half_of_them(case: &mut Case) {
    if case.seed.is_multiple_of(2) {
        cut(case);
    }
}

/// What may stand for a value that is missing, beside what an input does not allow.
const MISSING: [f64; 4] = [f64::NAN, f64::NAN, f64::INFINITY, f64::NEG_INFINITY];

/// Takes values away, from every input or from one alone.
fn cut(case: &mut Case) {
    let mut rng = case.rng();
    let only = rng.usize(0..2 * case.series.len());
    let count = case.series.len();
    let inputs = case.entry.inputs.iter().zip(&mut case.series);
    for (index, (input, values)) in inputs.enumerate() {
        if only >= count || only == index {
            cut_one(input, values, &mut rng);
        }
    }
}

fn cut_one(input: &InputSpec, values: &mut [f64], rng: &mut Rng) {
    let length = values.len();
    let way = rng.usize(0..14);
    let mut remove = |start: usize, end: usize| {
        values[start.min(length)..end.min(length)].fill(f64::NAN);
    };
    match way {
        // Each value with the same chance.
        0..7 => {
            let per_mille = if way < 4 {
                rng.usize(1..300)
            } else {
                rng.usize(1..20)
            };
            (0..length)
                .filter(|_| rng.usize(0..1000) < per_mille)
                .for_each(|row| remove(row, row + 1));
        }
        // Around the borders of the walk's pieces.
        7..9 => (0..=length)
            .filter(|row| (row + 2) % PIECE < 4 && rng.bool())
            .for_each(|row| remove(row, row + 1)),
        // Every other value.
        9 => (0..length).step_by(2).for_each(|row| remove(row, row + 1)),
        // A few long gaps.
        10..12 => (0..3).for_each(|_| {
            let start = rng.usize(0..length);
            remove(start, start + rng.usize(1..=length.div_ceil(3)));
        }),
        // The beginning and the end.
        12 => {
            remove(0, rng.usize(1..=length.div_ceil(4)));
            remove(length - rng.usize(1..=length.div_ceil(4)), length);
        }
        _ => remove(0, length),
    }
    for value in values.iter_mut().filter(|value| value.is_nan()) {
        *value = match rng.usize(0..MISSING.len() + 1) {
            place if place < MISSING.len() => MISSING[place],
            _ => outside(input, rng).unwrap_or(f64::NAN),
        };
    }
}

/// Every run computed alone, and NaN elsewhere.
fn runs_alone(case: &Case) -> Result<Series, String> {
    let mut outputs = vec![vec![f64::NAN; case.length()]; case.entry.outputs.len()];
    for run in case.runs() {
        let alone = case
            .on(part(&case.series, run.clone()))
            .array(Kernel::Scalar)?;
        for (spec, (output, alone)) in case
            .entry
            .outputs
            .iter()
            .zip(outputs.iter_mut().zip(&alone))
        {
            // Positions go on, whatever gaps came before.
            let begun = if spec.kind == OutputKind::Index {
                run.start
            } else {
                0
            };
            for (slot, value) in output[run.clone()].iter_mut().zip(alone) {
                *slot = if begun == 0 {
                    *value
                } else {
                    value + begun as f64
                };
            }
        }
    }
    Ok(outputs)
}

fn check(case: &Case) -> Result<(), String> {
    let expected = runs_alone(case)?;
    same_bits(
        case.entry,
        "beside each run alone",
        &case.array(Kernel::Auto)?,
        &expected,
    )?;
    forms::arrays(case, &expected)?;
    forms::updates(case, &expected)?;
    forms::pieces(case, &expected)
}
