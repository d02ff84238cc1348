//! The output types: a `Vec` for each output, of `i32` if it is a signal, and one bar's values of a stream with several outputs.
//!
//! ```text
//! #[derive(Clone, Debug, PartialEq)]
//! pub struct AlmaOutput {
//!     pub values: Vec<f64>,
//! }
//!
//! impl AlmaOutput {
//!     fn from_columns(mut columns: Vec<Column>) -> Self {
//!         Self { values: columns.pop().map(Column::into_numbers).unwrap_or_default() }
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
use crate::model::series::{Output, OutputKind};
use proc_macro2::TokenStream;

pub fn emit(indicator: &Indicator) -> TokenStream {
    let (outputs, names) = (indicator.output_names(), &indicator.names);
    let (output, runtime) = (&names.output, &indicator.runtime);
    let numbers = indicator.outputs.iter().map(number_type);
    let visibility = &indicator.function.visibility;
    let doc = docs::output(indicator);
    let output_docs = indicator.outputs.iter().map(docs::output_series);
    let columns = pop_each(indicator);
    let point = (outputs.len() > 1).then(|| emit_point(indicator));
    hygienic! {
        #doc
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        #visibility struct #output {
            #(#output_docs pub #outputs: ::std::vec::Vec<#numbers>,)*
        }

        impl #output {
            fn from_columns(
                mut columns: ::std::vec::Vec<#runtime::Column>,
            ) -> Self {
                Self { #columns }
            }
        }

        #point
    }
}

/// The type of an output's numbers.
pub fn number_type(output: &Output) -> TokenStream {
    match output.kind {
        OutputKind::Signal => hygienic!(::core::primitive::i32),
        OutputKind::Number | OutputKind::Index => hygienic!(::core::primitive::f64),
    }
}

/// Moves a `Vec` for each output from a local `columns` into fields: the last one first.
pub fn pop_each(indicator: &Indicator) -> TokenStream {
    let runtime = &indicator.runtime;
    let fields = indicator.outputs.iter().rev().map(|output| {
        let name = &output.name;
        let into = match output.kind {
            OutputKind::Signal => hygienic!(into_signals),
            OutputKind::Number | OutputKind::Index => hygienic!(into_numbers),
        };
        hygienic!(#name: columns.pop().map(#runtime::Column::#into).unwrap_or_default(),)
    });
    fields.collect()
}

fn emit_point(indicator: &Indicator) -> TokenStream {
    let (outputs, names) = (indicator.output_names(), &indicator.names);
    let point = &names.point;
    let visibility = &indicator.function.visibility;
    let doc = docs::point(indicator);
    let value_docs = indicator.outputs.iter().map(docs::point_value);
    let numbers = indicator.outputs.iter().map(number_type);
    hygienic! {
        #doc
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
        )]
        #visibility struct #point {
            #(#value_docs pub #outputs: #numbers,)*
        }
    }
}
