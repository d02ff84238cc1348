//! The check that attribute and runtime are of one version.
//!
//! ```ignore
//! const _: () = indicator_runtime::generated_by("0.1.0");
//! ```

use crate::hygienic::hygienic;
use crate::model::Indicator;
use proc_macro2::TokenStream;

pub fn emit(indicator: &Indicator) -> TokenStream {
    let runtime = &indicator.runtime;
    let version = env!("CARGO_PKG_VERSION");
    hygienic! {
        const _: () = #runtime::__private::generated_by(#version);
    }
}
