use super::law::Law;
use crate::conformance::case::Case;
use crate::conformance::draw::Draw;
use crate::conformance::params::{wild, wild_number};
use crate::conformance::stream_feed::Feed;
use crate::error::{Error, ErrorKind};
use crate::forms::sweep::axis::Axis;
use crate::simd::dispatch::Kernel;
use crate::value::Value;

pub fn law() -> Law {
    Law {
        name: "complete",
        says: "a kernel writes every value that is due, no more, and never panics",
        causes: |entry| if entry.resumable { RESUMABLE } else { WINDOW },
        cases: 160,
        corners: usize::MAX,
        draw,
        of: None,
        prepare: |_| {},
        is_shown: true,
        premise: |_| true,
        check: Box::new(check),
    }
}

const WINDOW: &[&str] = &[
    "`warmup` promises another first output than the kernel writes first",
    UNORDERED,
    UNWRITTEN,
    "a short slice, down to a single value, is not handled: the rest after the last block",
    PARAMETER,
    ASSERTION,
    CONSTRUCTOR,
];

const RESUMABLE: &[&str] = &[
    "`warmup` promises another first output than the kernel writes first",
    UNORDERED,
    UNWRITTEN,
    "values are left out in every slice (`data[1..]`, `windows(2)`): a kernel with a `&mut` state is handed each value once, and what it needs of those before it keeps in the state, such as a `math::Lag`",
    "a short slice, down to a single value, is not handled: a first call before the warm-up is over, the rest after the last block",
    PARAMETER,
    ASSERTION,
    CONSTRUCTOR,
];

const UNORDERED: &str = "parameters of which `warmup` takes one to be the larger: say so by `require = fast < slow`, or take the larger, `fast.max(slow) - 1`";
const UNWRITTEN: &str =
    "an output that the kernel leaves out: it writes each of them, in every call";
const PARAMETER: &str = "indexing or subtracting with a parameter (`data[period]`, `period - 2`) that its range allows to be smaller or larger";
const ASSERTION: &str =
    "an `assert!`, `unwrap` or `clamp` on a value that may be negative, enormous or infinite";
const CONSTRUCTOR: &str = "a state whose constructor panics for a parameter in its range: give the parameter a `min`, or return an error";

/// Every other case of any parameters is wild, in these and in its values.
fn draw(draw: &Draw) -> Case {
    let mut rng = draw.rng();
    let mut case = Case::any(draw);
    if draw.corner.is_none() && rng.bool() {
        let length = rng.usize(1..60);
        case.values = wild(draw.entry, &mut rng);
        for values in &mut case.series {
            *values = (0..length).map(|_| wild_number(&mut rng)).collect();
        }
    }
    case
}

fn check(case: &Case) -> Result<(), String> {
    if case.is_refused() {
        return Ok(());
    }
    let (inputs, entry) = (case.inputs(), case.entry);
    let axes: Vec<Axis<Value>> = case
        .values
        .iter()
        .map(|value| vec![*value].into())
        .collect();
    kept("array", entry.compute(&inputs, &case.values, Kernel::Auto))?;
    kept("sweep", entry.batch(&inputs, &axes, Kernel::Auto))?;

    let mut stream = entry
        .stream(&case.values)
        .map_err(|error| error.to_string())?;
    kept("stream, extended at once", stream.extend(&inputs))?;
    stream.reset();
    let mut point = vec![0.0; entry.outputs.len()];
    let mut answers = 0;
    for row in 0..case.length() {
        answers += usize::from(stream.update_into(&case.row(row), &mut point));
    }
    if answers != case.due() {
        let due = case.due();
        return Err(format!(
            "stream, one by one: {answers} answers where {due} were due"
        ));
    }
    let mut feed = Feed::new(case)?;
    let half = case.length() / 2;
    feed.extend(0..half)?;
    feed.extend(half..case.length())
}

/// Whether a result does not say that the kernel broke its promise.
fn kept<T>(form: &str, result: Result<T, Error>) -> Result<(), String> {
    match result {
        Err(error)
            if matches!(
                error.kind,
                ErrorKind::Panicked(_) | ErrorKind::WrongCount { .. }
            ) =>
        {
            Err(format!("{form}: {error}"))
        }
        _ => Ok(()),
    }
}
