//! The laws that every indicator keeps, as one line that declares a test for each.
//!
//! ```ignore
//! // tests/laws.rs
//! indicator_runtime::conformance!(my_indicators::CATALOGUE, momentum = |case: &Case| {
//!     let (data, period) = (case.input("data"), case.param::<usize>("period"));
//!     let change = |at: usize| if at < period { f64::NAN } else { data[at] - data[at - period] };
//!     vec![(0..data.len()).map(change).collect()]
//! });
//! ```
//!
//! A test has its indicator's name: `cargo test --test laws momentum` runs that one alone. The names come
//! from `catalogue!` itself, so that none can be forgotten. An indicator in any file of `src/` that is not listed there
//! fails the test `every_file_is_listed`, a formula of such a one the test `listed::momentum`.
//!
//! Every indicator of the catalogue is called with parameters at the ends of their ranges, with small, equal and neighbouring
//! ones, with each choice, and with random ones, on random series: whole, in slices, one value at a time, in sweeps, with values
//! missing, on every kernel of this CPU. An indicator that breaks a law is reported with the smallest case that shows it and with
//! what usually causes it. The cases are the same from run to run; `CONFORMANCE_SEED=2` asks for
//! others, `CONFORMANCE_CASES=10` for ten times as many.
//!
//! What no suite can know is what the numbers should be: a slow and obvious computation of the formula
//! beside the name of its indicator says so, and the test of an indicator without one fails.
//! [`Conformance`] is the same without the macro; what it has more, the macro takes instead of formulas:
//! `conformance!(my_indicators::CATALOGUE => laws())`.

mod addresses;
mod bars;
mod bits;
mod case;
mod choices;
mod corners;
mod counts;
mod draw;
mod extremes;
mod forms;
mod laws;
mod listed;
mod nudge;
mod panics;
mod params;
mod ranges;
mod reals;
mod refused;
mod report;
mod seed;
mod series;
mod shape;
mod shrink;
mod stream_feed;
mod suite;
mod sweep_forms;
mod telling;
mod trial;
mod walks;

pub use bits::{bits, same_bits};
pub use case::Case;
pub use laws::Expected;
pub use ranges::within;
pub use report::Broken;
pub use series::{Series, part};
pub use shape::Shape;
pub use suite::Conformance;

/// Declares a test for each indicator of a catalogue, by the indicator's name; see
/// [the module of that name](mod@crate::conformance).
#[macro_export]
macro_rules! conformance {
    // Called back by the catalogue, with the directory of its crate and the names of its indicators.
    (@tests $directory:literal $($name:ident)+) => {
        #[test]
        fn every_file_is_listed() {
            conformance().check_listed($directory);
        }
        mod laws {
            $(
                #[test]
                fn $name() {
                    super::conformance().indicator(stringify!($name)).check();
                }
            )+
        }
    };
    ($($catalogue:tt)::+ => $laws:expr) => {
        fn conformance() -> $crate::conformance::Conformance {
            $laws
        }
        $($catalogue)::+! { $crate::conformance! { @tests } }
    };
    ($($catalogue:tt)::+ $(, $name:ident = $reference:expr)* $(,)?) => {
        $crate::conformance! {
            $($catalogue)::+ => $crate::conformance::Conformance::of(&$($catalogue)::+)
                $(.reference(stringify!($name), $reference))*
                .formulas()
        }
        mod listed {
            $(
                #[test]
                fn $name() {
                    let _ = super::conformance().indicator(stringify!($name));
                }
            )*
        }
    };
}
