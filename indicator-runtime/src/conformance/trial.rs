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
    let mut prepared = drawn.chain(given).map(|mut case| {
        (law.prepare)(&mut case);
        case
    });
    let case = prepared.find(|case| how(case).is_some())?;
    let case = if law.is_shown {
        shrink::smallest(case, law.premise, &|case| how(case).is_some())
    } else {
        case
    };
    Some(Broken {
        entry,
        law: law.name,
        says: law.says,
        how: how(&case).unwrap_or_else(|| "not again on the same case".into()),
        case: law.is_shown.then_some(case),
        causes: (law.causes)(entry),
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
