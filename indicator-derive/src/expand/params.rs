//! The parameter set, each of whose parameters may be left out.
//!
//! ```text
//! #[derive(Clone, Copy, Debug, Default, PartialEq)]
//! pub struct AlmaParams {
//!     pub period: Option<usize>,
//!     pub offset: Option<f64>,
//!     pub sigma: Option<f64>,
//! }
//!
//! impl AlmaParams {
//!     pub const fn new() -> Self {
//!         Self { period: None, offset: None, sigma: None }
//!     }
//!
//!     pub fn period(self, period: usize) -> Self {                // and so on
//!         Self { period: Some(period), ..self }
//!     }
//!
//!     pub fn apply(self, data: &[f64]) -> Result<AlmaOutput, Error> {
//!         alma_with_kernel(&AlmaInput::from_slice(data, self), Kernel::Auto)
//!     }
//!
//!     pub fn stream(self) -> Result<AlmaStream, Error> {
//!         AlmaStream::try_new(self)
//!     }
//! }
//!
//! impl ParamSet for AlmaParams {
//!     type Values = [Value; 3];
//!
//!     fn into_values(self) -> [Value; 3] {
//!         [
//!             match self.period { Some(period) => period.into_value(), None => ALMA.params[0].default() },
//!             match self.offset { Some(offset) => offset.into_value(), None => ALMA.params[1].default() },
//!             match self.sigma { Some(sigma) => sigma.into_value(), None => ALMA.params[2].default() },
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
//! }
//! ```

use crate::docs;
use crate::expand::param::of_type;
use crate::hygienic::hygienic;
use crate::model::Indicator;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use std::iter::zip;
use syn::spanned::Spanned;
use syn::{Ident, Index};

pub fn emit(indicator: &Indicator) -> TokenStream {
    let Indicator { runtime, names, .. } = indicator;
    let inputs = indicator.input_names();
    let (params, entry, stream) = (&names.params, &names.entry, &names.stream);
    let (input, from_slices) = (&names.input, indicator.input_constructor());
    let (with_kernel, output) = (&names.with_kernel, &names.output);
    let visibility = &indicator.function.visibility;
    let doc = docs::params(indicator);
    let new_doc = docs::params_new();
    let setter_docs = indicator.params.iter().map(docs::setter);
    let (apply_doc, stream_doc) = (docs::apply(indicator), docs::params_stream(indicator));
    let fields: Vec<_> = indicator.params.iter().map(|param| &param.field).collect();
    let types: Vec<_> = indicator.params.iter().map(|param| &param.ty).collect();
    let field_docs = indicator.params.iter().map(docs::param);
    let given = Ident::new("given", Span::mixed_site());
    let values = types.iter().map(|ty| {
        let into_value = of_type(ty, runtime, "into_value");
        quote_spanned!(ty.span()=> #into_value(#given))
    });
    let read = zip(&types, &fields).map(|(ty, field)| {
        let from_value = of_type(ty, runtime, "from_value");
        quote_spanned!(ty.span()=> #from_value(#field))
    });
    // Where there is one parameter, nothing is left to be taken over.
    let others = (fields.len() > 1).then(|| hygienic!(, ..self));
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
            #new_doc
            #[must_use]
            pub const fn new() -> Self {
                Self { #(#fields: ::core::option::Option::None),* }
            }

            #(
                #setter_docs
                #[inline]
                #[must_use]
                pub fn #fields(self, #fields: #types) -> Self {
                    Self { #fields: ::core::option::Option::Some(#fields) #others }
                }
            )*

            #apply_doc
            #[inline]
            pub fn apply(
                self,
                #(#inputs: &[::core::primitive::f64],)*
            ) -> ::core::result::Result<#output, #runtime::Error> {
                #with_kernel(&#input::#from_slices(#(#inputs,)* self), #runtime::Kernel::Auto)
            }

            #stream_doc
            #[inline]
            pub fn stream(self) -> ::core::result::Result<#stream, #runtime::Error> {
                #stream::try_new(self)
            }
        }

        impl #runtime::ParamSet for #params {
            type Values = [#runtime::Value; #count];

            fn into_values(self) -> Self::Values {
                [#(match self.#fields {
                    ::core::option::Option::Some(#given) => #values,
                    ::core::option::Option::None => #entry.params[#indices].default(),
                }),*]
            }

            fn from_values(values: &[#runtime::Value]) -> Self {
                match *values {
                    [#(#fields),*] => Self {
                        #(#fields: #read),*
                    },
                    _ => ::core::default::Default::default(),
                }
            }
        }
    }
}
