//! What is fuzzed: cases made from arbitrary bytes, and what must hold for each.

mod chosen_indicator;
mod forms;
mod grids;
mod series;
mod settings;

use arbitrary::Arbitrary;
use indicators::CATALOGUE;

pub use chosen_indicator::ChosenIndicator;

/// One case. What its bytes begin with says which indicator it is about.
#[derive(Arbitrary, Debug)]
pub struct Case {
    indicator: ChosenIndicator,
    work: Work,
}

/// What is done with the indicator.
#[derive(Arbitrary, Debug)]
enum Work {
    /// A series goes through every form.
    Forms(forms::Forms),
    /// Axes of any numbers.
    Grids(grids::Grids),
}

impl Case {
    /// Checks everything that must hold.
    ///
    /// # Panics
    /// If something does not.
    pub fn check(&self) {
        let entries: Vec<_> = CATALOGUE.entries().collect();
        let names: Vec<&str> = entries.iter().map(|entry| entry.name).collect();
        let entry = entries[self.indicator.place(&names)];
        let broken = match &self.work {
            Work::Forms(forms) => forms.check(entry),
            Work::Grids(grids) => grids.check(entry),
        };
        if let Err(law) = broken {
            panic!("{}, {law}\n{self:#?}", entry.name);
        }
    }
}
