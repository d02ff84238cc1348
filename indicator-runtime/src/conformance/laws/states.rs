use super::law::Law;
use crate::conformance::case::Case;
use crate::kernel::context::not_entered;
use crate::simd::dispatch::Kernel;

pub fn law() -> Law {
    Law {
        name: "states",
        says: "every building block is told what the computation tells its states, so that none is slow in silence",
        causes: |_| {
            &[
                "an `impl State` by hand whose `enter` leaves out a field: `#[derive(State)]` forwards to all",
                "a building block behind an `Arc` or a `Mutex`, which nothing can enter: own it instead",
                "a building block that the kernel makes anew in each call: make it a `#[state(…)]`",
            ]
        },
        cases: 8,
        corners: 8,
        draw: Case::any,
        of: None,
        prepare: |_| {},
        is_shown: true,
        premise: |_| true,
        check: Box::new(check),
    }
}

fn check(case: &Case) -> Result<(), String> {
    not_entered::take();
    case.array(Kernel::Auto)?;
    match not_entered::take() {
        0 => Ok(()),
        calls => Err(format!(
            "array: {calls} calls of building blocks that the computation had not entered"
        )),
    }
}
