use super::{Law, missing};
use crate::conformance::bits::same_bits;
use crate::conformance::case::Case;
use crate::conformance::stream_feed::Feed;
use crate::simd::dispatch::Kernel;

pub fn law() -> Law {
    Law {
        name: "saved",
        says: "a stream that is saved and loaded goes on with the same bits",
        causes: |_| {
            &[
                "an `impl State` by hand whose `save` or `load` leaves something out, or in another order",
                "a building block in an `Option`, a list or an enum where there was none at the start: it can only be made from parameters",
                "a field behind `#[state(fixed)]` that changes",
            ]
        },
        cases: 16,
        corners: 16,
        draw: Case::any,
        of: None,
        prepare: missing::cut_half_of_them,
        is_shown: true,
        premise: |_| true,
        check: Box::new(check),
    }
}

/// Saved once after values that came one by one, and once after many at once.
fn check(case: &Case) -> Result<(), String> {
    let length = case.length();
    let mut rng = case.rng();
    let first = rng.usize(0..=length.min(64));
    let second = rng.usize(first..=length);
    let mut feed = Feed::new(case)?;
    feed.updates(0..first)?;
    feed.save_and_load()?;
    feed.extend(first..second)?;
    feed.save_and_load()?;
    let last = length.min(second.saturating_add(64));
    feed.updates(second..last)?;
    feed.extend(last..length)?;
    let what = format!("stream saved after {first} and after {second} rows");
    same_bits(
        case.entry,
        &what,
        &feed.answers,
        &case.array(Kernel::Scalar)?,
    )
}
