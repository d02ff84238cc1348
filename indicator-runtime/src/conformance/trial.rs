//! One indicator and one law: every case that it is tried on.

use super::case::Case;
use super::draw::Draw;
use super::laws::Law;
use super::panics::catch_silently;
use super::report::Broken;
use super::seed::mixed;
use super::series::Series;
use super::shrink;
use crate::catalogue::entry::Entry;
use std::env;

/// Series of one's own for the inputs of an indicator.
pub type Given = Box<dyn Fn(&Entry) -> Series + Send + Sync>;

/// What makes an indicator break a law once and keep it on the same case.
const CHANGING: &[&str] = &[
    "something outside the arguments: a clock, a random number, a `static` or `thread_local!` that an earlier call has changed",
    "where a slice stands in memory: its address (`as_ptr`), its alignment, or what is kept from call to call for an address and a length. By the next call other values may stand there",
    "a hash map that is iterated over: its order changes from one to the next",
];

/// How an indicator breaks a law, if it does.
pub fn broken(entry: &'static Entry, law: &Law, given: &[Given]) -> Option<Broken> {
    if law.of.is_some_and(|name| name != entry.name) {
        return None;
    }
    let seed: u64 = number("CONFORMANCE_SEED", 1);
    let seed_of = |place: usize| mixed((entry.name, law.name, seed, place));
    let corners = law.corners_of(entry, seed_of(usize::MAX));
    let random = law.cases * number("CONFORMANCE_CASES", 1);
    let drawn = (0..random + corners.len()).map(|place| {
        (law.draw)(&Draw {
            entry,
            place,
            corner: place
                .checked_sub(random)
                .map(|corner| corners[corner].clone()),
            seed: seed_of(place),
        })
    });
    let given = given.iter().map(|series| Case {
        entry,
        values: entry.defaults(),
        series: series(entry),
        seed: mixed((entry.name, law.name, seed)),
    });
    let how = |case: &Case| {
        // What an earlier case has left in a plan is not this one's fault.
        crate::engine::plan_cache::clear();
        catch_silently(|| (law.check)(case))
            .unwrap_or_else(|panic| Err(format!("it panicked: {panic}")))
            .err()
    };
    let prepared = drawn.chain(given).map(|mut case| {
        (law.prepare)(&mut case);
        case
    });
    let (case, first) = prepared
        .map(|case| (how(&case), case))
        .find_map(|(how, case)| Some((case, how?)))?;
    let case = if law.is_shown {
        shrink::smallest(case, law.premise, &|case| how(case).is_some())
    } else {
        case
    };
    let (how, causes) = match how(&case) {
        Some(how) => (how, (law.causes)(entry)),
        None => (format!("{first}; but not again on the same case"), CHANGING),
    };
    Some(Broken {
        entry,
        law: law.name,
        says: law.says,
        how,
        case: law.is_shown.then_some(case),
        causes,
    })
}

/// A number from the environment.
fn number<T: std::str::FromStr>(name: &str, otherwise: T) -> T {
    let Ok(text) = env::var(name) else {
        return otherwise;
    };
    let number = text.parse();
    number.unwrap_or_else(|_| panic!("{name} = {text:?} is not a number that is allowed"))
}
