use super::law::Law;
use super::steps::in_steps;
use crate::conformance::case::Case;
use crate::conformance::draw::Draw;
use crate::conformance::shape::Shape;
use crate::simd::dispatch::Kernel;
use std::iter::zip;

pub fn law() -> Law {
    Law {
        name: "spikes",
        says: "a bar that is far too large leaves nothing behind, where one that is merely large leaves nothing",
        causes: |_| {
            &[
                "a sum that values enter and later leave again: what rounding took from it while it was large is gone for good. Sum each window by itself: `math::Windows` of `Sum`",
                "the same in another form: a mean that is corrected by what enters and what leaves, sums of squares or of products, a sum of weighted values that is shifted",
                "an average that takes more than 50,000 bars to fade: give it a larger share of the newest value",
            ]
        },
        cases: 12,
        corners: 4,
        draw,
        of: None,
        prepare: |_| {},
        is_shown: true,
        premise: Case::is_ordinary,
        check: Box::new(check),
    }
}

/// What a bar is multiplied by to be large: no rounding shows beside it.
const LARGE: f64 = 16.0;
/// The power of two that it is multiplied by to be far too large: nothing of an ordinary bar is left beside it.
const FAR_TOO_LARGE: i32 = 57;
/// How far two answers may be apart, as a part of the largest one.
const ALLOWED: f64 = 1e-9;
/// How many times longer this may be remembered: what fades, fades from a greater height.
const LONGER: usize = 6;

/// How many warm-ups an average takes to forget what is far too large, even where its answers show little of it: Wilder's
/// fades by a factor of e in one, and 60 of these are all there is of a number.
const FADED: usize = 75;
/// The longest warm-up of a case, of which there are many.
const LONGEST: usize = 300;

/// Ordinary bars, so many that every average has faded.
fn draw(draw: &Draw) -> Case {
    let (entry, mut rng) = (draw.entry, draw.rng());
    let mut case = Case::shaped(draw, Shape::Walk, 1, &mut rng);
    if case.warmup() > LONGEST {
        case.values = entry.defaults();
    }
    let length = (FADED + 5) * (case.warmup() + 1) + rng.usize(0..20);
    case.series = Shape::Walk.series(entry, length, rng.u64(..));
    case
}

fn check(case: &Case) -> Result<(), String> {
    if !case.entry.resumable {
        return Ok(()); // It sees the values of its window alone.
    }
    let at = case.length() / 40;
    let spiked = |factor| with_one_bar(case, at, factor).array(Kernel::Auto);
    let (once, large, far) = (
        case.array(Kernel::Auto)?,
        spiked(LARGE)?,
        spiked(2f64.powi(FAR_TOO_LARGE))?,
    );
    let outputs = zip(in_steps(case)?, zip(&once, zip(&large, &far)));
    let named = zip(case.entry.output_names(), outputs);
    for (name, (_, (once, (large, far)))) in named.filter(|(_, (in_steps, _))| !in_steps) {
        let Some(remembered) = differing(once, large).last() else {
            continue;
        };
        let shown = LONGER * (remembered + 1).saturating_sub(at);
        let forgotten = at + shown.max(FADED * (case.warmup() + 1));
        if let Some(row) = differing(once, far).find(|row| *row >= forgotten)
            && is_never_forgotten(case, at, name)?
        {
            let (once, far) = (once[row], far[row]);
            return Err(format!(
                "row {at} times 2^{FAR_TOO_LARGE}: {name}[{row}] is {far:?} instead of {once:?}, although nothing is left of \
                 row {at} times {LARGE} after row {remembered}"
            ));
        }
    }
    Ok(())
}

/// Bars after which nothing fades any more: what rounding took from a sum is gone for good, while an average that its
/// output shows little of, as in the lower one of a price and an average, forgets after all.
const FOREVER: usize = 100_000;

/// Whether the far too large bar still shows in an output after ordinary bars without end.
fn is_never_forgotten(case: &Case, at: usize, name: &str) -> Result<bool, String> {
    let more = Shape::Walk.series(case.entry, FOREVER, case.seed);
    let series = zip(&case.series, &more).map(|(values, more)| [&values[..], more].concat());
    let long = case.on(series.collect());
    let once = long.array(Kernel::Auto)?;
    let far = with_one_bar(&long, at, 2f64.powi(FAR_TOO_LARGE)).array(Kernel::Auto)?;
    let mut outputs = zip(case.entry.output_names(), zip(&once, &far));
    let shown = outputs.find(|(other, _)| *other == name);
    let last = shown.and_then(|(_, (once, far))| differing(once, far).last());
    Ok(last.is_some_and(|last| last >= long.length() - FOREVER / 2))
}

/// Where two series are further apart than rounding brings them.
fn differing(once: &[f64], other: &[f64]) -> impl Iterator<Item = usize> {
    let there = once.iter().filter(|x| x.is_finite());
    let largest = there.fold(0.0_f64, |largest, x| largest.max(x.abs()));
    let differs = move |(once, other): (&f64, &f64)| {
        (once - other).abs() > ALLOWED * largest || once.is_nan() != other.is_nan()
    };
    let rows = zip(once, other).enumerate();
    rows.filter_map(move |(row, pair)| differs(pair).then_some(row))
}

/// The case with one bar in another unit, but for inputs that allow some numbers alone.
fn with_one_bar(case: &Case, at: usize, factor: f64) -> Case {
    let mut other = case.clone();
    let inputs = zip(case.entry.inputs, &mut other.series);
    for (_, values) in inputs.filter(|(input, _)| !input.is_limited()) {
        values[at] *= factor;
    }
    other
}
