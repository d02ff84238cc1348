use super::law::Law;
use crate::conformance::bits::same_bits;
use crate::conformance::case::Case;
use crate::conformance::forms;
use crate::conformance::series::part;
use crate::kernel::PIECE;
use crate::simd::dispatch::Kernel;

pub fn law() -> Law {
    Law {
        name: "cuttings",
        says: "however a series is cut into slices, the answers have the same bits",
        causes: |entry| if entry.resumable { RESUMABLE } else { WINDOW },
        cases: 24,
        corners: usize::MAX,
        draw: Case::any,
        of: None,
        prepare: |_| {},
        is_shown: true,
        premise: |_| true,
        check: Box::new(check),
    }
}

const WINDOW: &[&str] = &[
    "an output that depends on where the slice begins or ends, such as a sum that is carried from one output to the next: compute each output from its own `warmup + 1` inputs alone, or carry the sum in a `&mut` state",
    "a `warmup` that is shorter than what an output looks back on",
    "a sum over vector lanes or blocks: the order of additions then depends on how many values there are at once",
];

const RESUMABLE: &[&str] = &[
    "two series paired from the front by `zip`, of which one begins later: pair them by `math::ends`",
    "a `&mut` state that keeps a place in the slice (an index, `data.len()`) instead of a place in the series",
    "a `&mut` state that is not brought up to date for the values of a slice that yields nothing yet",
    "an `impl State` by hand whose `save` or `load` leaves something out: `#[derive(State)]` forwards to every field",
    "a local variable that should be a `&mut` state: it starts anew with every slice",
    "a sum over vector lanes or blocks: the order of additions then depends on how many values there are at once",
];

fn check(case: &Case) -> Result<(), String> {
    let expected = case.array(Kernel::Scalar)?;
    let length = case.length();
    let near = [
        1,
        2,
        3,
        case.warmup().saturating_add(1),
        PIECE,
        PIECE + 1,
        length - 1,
    ];
    let random = case.rng().usize(0..length);
    for cut in near
        .into_iter()
        .chain([random])
        .filter(|cut| (1..length).contains(cut))
    {
        let alone = case.first(cut);
        let beginning = part(&expected, 0..cut);
        let what = format!("array of the first {cut} rows alone");
        same_bits(case.entry, &what, &alone.array(Kernel::Scalar)?, &beginning)?;
    }
    forms::updates(case, &expected)?;
    forms::pieces(case, &expected)
}
