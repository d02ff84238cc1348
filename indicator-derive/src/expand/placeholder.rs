//! What stands for an indicator with a mistake: `catalogue!`, which lists it, finds an entry and has no mistake of its own to
//! report.
//!
//! ```text
//! #[doc(hidden)]
//! pub static ALMA: Entry = placeholder("alma");
//! ```

use crate::hygienic::hygienic;
use crate::model::Indicator;
use proc_macro2::TokenStream;
use syn::ext::IdentExt;

pub fn emit(indicator: &Indicator) -> TokenStream {
    let Indicator { names, runtime, .. } = indicator;
    let entry = &names.entry;
    let name = names.function.unraw().to_string();
    hygienic! {
        #[doc(hidden)]
        pub static #entry: #runtime::Entry = #runtime::__private::placeholder(#name);
    }
}
