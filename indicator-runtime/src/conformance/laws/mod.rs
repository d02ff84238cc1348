//! The laws, a file each: [`every`] is the order in which they are checked, the most telling first.

mod causality;
mod complete;
mod constants;
mod cuttings;
mod expected;
mod expressions;
mod finite;
mod formula;
mod kernels;
mod law;
mod missing;
mod ratios;
mod reference;
mod refusals;
mod rounding;
mod saved;
mod scaling;
mod spikes;
mod states;
mod steps;
mod streams;
mod sweeps;
mod warmup;
mod whole_numbers;

pub use constants::law as constants;
pub use expected::Expected;
pub use finite::law as finite;
pub use formula::{law as formula, missing as missing_formula};
pub use law::Law;
pub use reference::Reference;
pub use scaling::law as scaling;

/// The laws that every indicator keeps.
pub fn every() -> Vec<Law> {
    vec![
        refusals::law(),
        complete::law(),
        whole_numbers::law(),
        kernels::law(),
        causality::law(),
        cuttings::law(),
        missing::law(),
        streams::law(),
        saved::law(),
        sweeps::law(),
        warmup::law(),
        ratios::law(),
        spikes::law(),
        states::law(),
    ]
}
