use super::law::Law;
use crate::conformance::addresses::addresses;
use crate::conformance::case::Case;
use crate::conformance::forms;
use crate::simd::dispatch::Kernel;

pub fn law() -> Law {
    Law {
        name: "kernels",
        says: "every call with the same arguments, on every kernel of this CPU, has the same bits",
        causes: |_| {
            &[
                "something outside the arguments: a `static`, a `thread_local!`, a clock, a random number",
                "a state in which the next call finds what this one has left: a handle that copies share (`Arc<Mutex<…>>`), a field behind `#[state(fixed)]` that changes, an `impl State` by hand whose `load` leaves something out",
                "where a slice stands in memory: its address (`as_ptr`), its alignment, or what is kept from call to call for an address and a length. By the next call other values may stand there",
                "a hash map that is iterated over: its order changes from one to the next",
                "code for one CPU (`std::arch`, `is_x86_feature_detected!`) that rounds in another way",
            ]
        },
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

fn check(case: &Case) -> Result<(), String> {
    let expected = case.array(Kernel::Scalar)?;
    forms::arrays(case, &expected)?;
    addresses(case, &expected)
}
