//! Features for code in Python: definitions that are checked, and what computes them over frames and bar by bar.
//!
//! These classes are private parts of a package, which gives definitions, frames and symbols their forms for users.

mod columns;
mod defined;
mod definitions;
mod feature_set;
mod live_features;
mod numbers;
mod reduced;

use crate::catalogue::entry::Catalogue;
use pyo3::prelude::*;

/// The private name of what makes features.
pub(super) const DEFINITIONS: &str = "_definitions";

/// Adds to `module` what makes features of the indicators of `catalogue`, as [`DEFINITIONS`].
pub(super) fn add(
    module: &Bound<'_, PyModule>,
    package: &str,
    catalogue: &'static Catalogue,
) -> PyResult<()> {
    let py = module.py();
    for class in [
        py.get_type::<definitions::Definitions>(),
        py.get_type::<feature_set::FeatureSet>(),
        py.get_type::<live_features::LiveFeatures>(),
    ] {
        class.setattr("__module__", package)?;
    }
    let definitions = Bound::new(py, definitions::Definitions { catalogue })?;
    // Not by `add`, which would list it among the names that users import.
    module.setattr(DEFINITIONS, definitions)
}
