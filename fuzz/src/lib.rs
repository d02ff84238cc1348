//! What is fuzzed: cases made from arbitrary bytes, and what must hold for each.

mod forms;
mod grids;
mod series;
mod settings;

use arbitrary::Arbitrary;

/// One case.
#[derive(Arbitrary, Debug)]
pub enum Case {
    /// A series through every form of an indicator.
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
        let broken = match self {
            Self::Forms(forms) => forms.check(),
            Self::Grids(grids) => grids.check(),
        };
        if let Err(law) = broken {
            panic!("{law}\n{self:#?}");
        }
    }
}
