//! Documentation of the indicator as a building block.

use crate::docs::examples;
use crate::docs::text::{doc, link};
use crate::model::Indicator;
use proc_macro2::TokenStream;

pub fn block(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "{} as a building block of another indicator: a `#[state(…)]` that is fed slice by slice.{}",
        link(indicator),
        examples::block(indicator)
    ))
}

pub fn params_block(indicator: &Indicator) -> TokenStream {
    doc(format_args!(
        "A building block with these parameters: [`{}`].\n\n# Errors\n\nA parameter outside its range, or one that \
         needs more memory than there is.",
        indicator.names.block
    ))
}

pub fn params_warmup() -> TokenStream {
    doc("How many bars come before the first answer, if these parameters are allowed.")
}
