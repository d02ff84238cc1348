//! The stream: the indicator fed bar by bar.
//!
//! ```text
//! #[derive(Clone, Debug)]
//! pub struct AlmaStream {
//!     inner: Stream<Bound<AlmaPlan>>,
//! }
//!
//! impl AlmaStream {
//!     pub fn try_new(params: AlmaParams) -> Result<Self, Error> {
//!         Ok(Self { inner: Stream::try_new(&ALMA, &params.into_values())? })
//!     }
//!
//!     pub fn update(&mut self, data: f64) -> Option<f64> {        // or `Option<AlmaPoint>`
//!         self.inner.update::<1, 1>([data]).map(|[values]| values)
//!     }
//!
//!     pub fn peek(&self, data: f64) -> Option<f64> {
//!         self.inner.peek::<1, 1>([data]).map(|[values]| values)
//!     }
//!
//!     pub fn extend(&mut self, data: &[f64]) -> Result<AlmaOutput, Error> {
//!         Ok(AlmaOutput::from_columns(self.inner.extend_columns(&[data])?))
//!     }
//!
//!     pub fn reset(&mut self) {
//!         self.inner.reset();
//!     }
//!
//!     pub fn warmup(&self) -> usize {
//!         self.inner.warmup()
//!     }
//!
//!     pub fn to_bytes(&self) -> Result<Vec<u8>, Error> {
//!         self.inner.to_bytes()
//!     }
//!
//!     pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
//!         Ok(Self { inner: Stream::try_from_bytes(&ALMA, bytes)? })
//!     }
//! }
//!
//! any_stream!(AlmaStream, 1, 1);
//! stream_with_serde!(AlmaStream);
//! ```

use crate::docs;
use crate::expand::output::number_type;
use crate::hygienic::hygienic;
use crate::model::Indicator;
use crate::model::series::OutputKind;
use proc_macro2::TokenStream;

pub fn emit(indicator: &Indicator) -> TokenStream {
    let Indicator { names, runtime, .. } = indicator;
    let (inputs, outputs) = (indicator.input_names(), indicator.output_names());
    let (stream, plan, entry) = (&names.stream, &names.plan, &names.entry);
    let (params, output) = (&names.params, &names.output);
    let visibility = &indicator.function.visibility;
    let doc = docs::stream(indicator);
    let (try_new_doc, update_doc, peek_doc) = (docs::try_new(), docs::update(), docs::peek());
    let (extend_doc, reset_doc, warmup_doc) =
        (docs::extend(indicator), docs::reset(), docs::warmup());
    let (to_bytes_doc, from_bytes_doc) = (docs::to_bytes(indicator), docs::from_bytes());
    let (input_count, output_count) = (inputs.len(), outputs.len());
    let (point, from_values) = emit_answer(indicator);
    hygienic! {
        #doc
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #visibility struct #stream {
            inner: #runtime::Stream<#runtime::__private::Bound<#plan>>,
        }

        impl #stream {
            #try_new_doc
            #[inline]
            pub fn try_new(params: #params) -> ::core::result::Result<Self, #runtime::Error> {
                ::core::result::Result::Ok(Self {
                    inner: #runtime::Stream::try_new(&#entry, &#runtime::ParamSet::into_values(params))?,
                })
            }

            #update_doc
            #[inline]
            pub fn update(
                &mut self,
                #(#inputs: ::core::primitive::f64,)*
            ) -> ::core::option::Option<#point> {
                self.inner.update::<#input_count, #output_count>([#(#inputs),*]).map(#from_values)
            }

            #peek_doc
            #[inline]
            #[must_use]
            pub fn peek(
                &self,
                #(#inputs: ::core::primitive::f64,)*
            ) -> ::core::option::Option<#point> {
                self.inner.peek::<#input_count, #output_count>([#(#inputs),*]).map(#from_values)
            }

            #extend_doc
            #[inline]
            pub fn extend(
                &mut self,
                #(#inputs: &[::core::primitive::f64],)*
            ) -> ::core::result::Result<#output, #runtime::Error> {
                ::core::result::Result::Ok(#output::from_columns(
                    self.inner.extend_columns(&[#(#inputs),*])?,
                ))
            }

            #reset_doc
            #[inline]
            pub fn reset(&mut self) {
                self.inner.reset();
            }

            #warmup_doc
            #[inline]
            #[must_use]
            pub fn warmup(&self) -> ::core::primitive::usize {
                self.inner.warmup()
            }

            #to_bytes_doc
            #[inline]
            pub fn to_bytes(
                &self,
            ) -> ::core::result::Result<::std::vec::Vec<::core::primitive::u8>, #runtime::Error> {
                self.inner.to_bytes()
            }

            #from_bytes_doc
            #[inline]
            pub fn from_bytes(
                bytes: &[::core::primitive::u8],
            ) -> ::core::result::Result<Self, #runtime::Error> {
                ::core::result::Result::Ok(Self {
                    inner: #runtime::Stream::try_from_bytes(&#entry, bytes)?,
                })
            }
        }

        #runtime::__private::any_stream!(#stream, #input_count, #output_count);
        #runtime::__private::stream_with_serde!(#stream);
    }
}

/// The type of one answer, and how it is made from the runtime's array: a number, or a point.
fn emit_answer(indicator: &Indicator) -> (TokenStream, TokenStream) {
    let (outputs, point) = (indicator.output_names(), &indicator.names.point);
    let numbers = indicator.outputs.iter().map(|output| {
        let (name, ty) = (&output.name, number_type(output));
        match output.kind {
            OutputKind::Signal => hygienic!(#name as #ty),
            OutputKind::Number | OutputKind::Index => hygienic!(#name),
        }
    });
    if let [output] = &indicator.outputs[..] {
        (
            number_type(output),
            hygienic!(|[#(#outputs),*]| #(#numbers)*),
        )
    } else {
        (
            hygienic!(#point),
            hygienic!(|[#(#outputs),*]| #point { #(#outputs: #numbers),* }),
        )
    }
}
