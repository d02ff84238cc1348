//! A mistake in an indicator is reported once, and not again where the catalogue lists it.

use indicator_runtime::catalogue;

catalogue! {
    /// With a parameter that has no default.
    mistaken { momentum }
}

fn main() {}
