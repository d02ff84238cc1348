//! The parameters, each of which may be left out.
//!
//! ```ignore
//! #[derive(Clone, Copy, Debug, Default, PartialEq)]
//! pub struct AlmaParams {
//!     pub period: Option<usize>,
//!     pub offset: Option<f64>,
//!     pub sigma: Option<f64>,
//! }
//!
//! impl AlmaParams {
//!     fn to_values(self) -> [Value; 3] {
//!         [
//!             self.period.map_or(ALMA.params[0].default(), ParamType::into_value),
//!             self.offset.map_or(ALMA.params[1].default(), ParamType::into_value),
//!             self.sigma.map_or(ALMA.params[2].default(), ParamType::into_value),
//!         ]
//!     }
//!
//!     fn from_values(values: &[Value]) -> Self {
//!         match *values {
//!             [period, offset, sigma] => Self {
//!                 period: ParamType::from_value(period),
//!                 offset: ParamType::from_value(offset),
//!                 sigma: ParamType::from_value(sigma),
//!             },
//!             _ => Self::default(),
//!         }
//!     }
//!
//!     fn from_rows(rows: &[Vec<Value>]) -> Vec<Self> {
//!         let mut sets = Vec::with_capacity(rows.len());
//!         for values in rows {
//!             sets.push(Self::from_values(values));
//!         }
//!         sets
//!     }
//! }
//! ```

use super::hygienic;
use crate::docs;
use crate::model::Indicator;
use proc_macro2::TokenStream;
use syn::Index;

pub fn emit(indicator: &Indicator) -> TokenStream {
    let Indicator { runtime, .. } = indicator;
    let (params, entry) = (&indicator.names.params, &indicator.names.entry);
    let visibility = &indicator.function.visibility;
    let doc = docs::params(indicator);
    let fields: Vec<_> = indicator.params.iter().map(|param| &param.field).collect();
    let types = indicator.params.iter().map(|param| &param.ty);
    let field_docs = indicator.params.iter().map(docs::param);
    let indices = (0..fields.len()).map(Index::from);
    let count = fields.len();
    hygienic! {
        #doc
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::default::Default,
            ::core::cmp::PartialEq,
        )]
        #visibility struct #params {
            #(#field_docs pub #fields: ::core::option::Option<#types>,)*
        }

        impl #params {
            fn to_values(self) -> [#runtime::Value; #count] {
                [#(self.#fields.map_or(
                    #entry.params[#indices].default(),
                    #runtime::ParamType::into_value,
                )),*]
            }

            fn from_values(values: &[#runtime::Value]) -> Self {
                match *values {
                    [#(#fields),*] => Self {
                        #(#fields: #runtime::ParamType::from_value(#fields)),*
                    },
                    _ => ::core::default::Default::default(),
                }
            }

            fn from_rows(
                rows: &[::std::vec::Vec<#runtime::Value>],
            ) -> ::std::vec::Vec<Self> {
                let mut sets = ::std::vec::Vec::with_capacity(rows.len());
                for values in rows {
                    sets.push(Self::from_values(values));
                }
                sets
            }
        }
    }
}
