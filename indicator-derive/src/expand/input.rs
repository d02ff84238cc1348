//! The argument of the array functions: input series and parameters.
//!
//! ```text
//! #[derive(Clone, Copy, Debug)]
//! pub struct AlmaInput<'a> {
//!     pub data: &'a [f64],
//!     pub params: AlmaParams,
//! }
//!
//! impl<'a> AlmaInput<'a> {
//!     pub fn from_slice(data: &'a [f64], params: AlmaParams) -> Self {    // `from_slices` for several
//!         Self { data, params }
//!     }
//! }
//! ```

use crate::docs;
use crate::hygienic::hygienic;
use crate::model::Indicator;
use proc_macro2::TokenStream;

pub fn emit(indicator: &Indicator) -> TokenStream {
    let (inputs, names) = (indicator.input_names(), &indicator.names);
    let (input, params) = (&names.input, &names.params);
    let visibility = &indicator.function.visibility;
    let doc = docs::input(indicator);
    let input_docs = indicator
        .inputs
        .iter()
        .map(|input| docs::input_series(indicator, input));
    let params_doc = docs::input_params();
    let new_doc = docs::input_new(indicator);
    let new = indicator.input_constructor();
    hygienic! {
        #doc
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        #visibility struct #input<'a> {
            #(#input_docs pub #inputs: &'a [::core::primitive::f64],)*
            #params_doc
            pub params: #params,
        }

        impl<'a> #input<'a> {
            #new_doc
            #[inline]
            #[must_use]
            pub fn #new(#(#inputs: &'a [::core::primitive::f64],)* params: #params) -> Self {
                Self { #(#inputs,)* params }
            }
        }
    }
}
