//! The output types: a `Vec` for each output, and one bar's values of a stream with several outputs.
//!
//! ```text
//! #[derive(Clone, Debug, PartialEq)]
//! pub struct AlmaOutput {
//!     pub values: Vec<f64>,
//! }
//!
//! impl AlmaOutput {
//!     fn from_columns(mut columns: Vec<Vec<f64>>) -> Self {
//!         Self { values: columns.pop().unwrap_or_default() }
//!     }
//! }
//!
//! // For several outputs:
//! #[derive(Clone, Copy, Debug, PartialEq)]
//! pub struct BollingerBandsPoint {
//!     pub upper: f64,
//!     pub middle: f64,
//!     pub lower: f64,
//! }
//! ```

use crate::docs;
use crate::hygienic::hygienic;
use crate::model::Indicator;
use proc_macro2::TokenStream;

pub fn emit(indicator: &Indicator) -> TokenStream {
    let (outputs, names) = (indicator.output_names(), &indicator.names);
    let output = &names.output;
    let visibility = &indicator.function.visibility;
    let doc = docs::output(indicator);
    let output_docs = indicator.outputs.iter().map(docs::output_series);
    let columns = pop_each(indicator);
    let point = (outputs.len() > 1).then(|| emit_point(indicator));
    hygienic! {
        #doc
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        #visibility struct #output {
            #(#output_docs pub #outputs: ::std::vec::Vec<::core::primitive::f64>,)*
        }

        impl #output {
            fn from_columns(
                mut columns: ::std::vec::Vec<::std::vec::Vec<::core::primitive::f64>>,
            ) -> Self {
                Self { #columns }
            }
        }

        #point
    }
}

/// Moves a `Vec` for each output from a local `columns` into fields: the last one first.
pub fn pop_each(indicator: &Indicator) -> TokenStream {
    let outputs = indicator.output_names().into_iter().rev();
    hygienic!(#(#outputs: columns.pop().unwrap_or_default(),)*)
}

fn emit_point(indicator: &Indicator) -> TokenStream {
    let (outputs, names) = (indicator.output_names(), &indicator.names);
    let point = &names.point;
    let visibility = &indicator.function.visibility;
    let doc = docs::point(indicator);
    let value_docs = indicator.outputs.iter().map(docs::point_value);
    hygienic! {
        #doc
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
        )]
        #visibility struct #point {
            #(#value_docs pub #outputs: ::core::primitive::f64,)*
        }
    }
}
