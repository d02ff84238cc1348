//! The ranges of a sweep: an axis for each parameter.
//!
//! ```text
//! #[derive(Clone, Debug, PartialEq)]
//! pub struct AlmaBatchRange {
//!     pub period: Axis<usize>,
//!     pub offset: Axis<f64>,
//!     pub sigma: Axis<f64>,
//! }
//!
//! impl Default for AlmaBatchRange {
//!     fn default() -> Self {
//!         Self {
//!             period: default_axis(&ALMA.params[0], ParamType::from_value),
//!             offset: default_axis(&ALMA.params[1], ParamType::from_value),
//!             sigma: default_axis(&ALMA.params[2], ParamType::from_value),
//!         }
//!     }
//! }
//!
//! impl AlmaBatchRange {
//!     pub fn new() -> Self {
//!         Self::default()
//!     }
//!
//!     pub fn period(self, period: impl Into<Axis<usize>>) -> Self {       // and so on
//!         Self { period: period.into(), ..self }
//!     }
//!
//!     pub fn apply(&self, data: &[f64]) -> Result<AlmaBatchOutput, Error> {
//!         alma_batch_with_kernel(data, self, Kernel::Auto)
//!     }
//!
//!     pub fn expand_grid(&self) -> Result<Vec<AlmaParams>, Error> {
//!         sweep::expand_grid(&ALMA, &self.axes()?)
//!     }
//!
//!     pub fn estimate(&self, columns: usize) -> Result<Estimate, Error> {
//!         ALMA.estimate(&self.axes()?, columns)
//!     }
//!
//!     fn axes(&self) -> Result<[Axis<Value>; 3], Error> {
//!         Ok([
//!             sweep::axis(&ALMA, &self.period, ParamType::into_value)?,
//!             sweep::axis(&ALMA, &self.offset, ParamType::into_value)?,
//!             sweep::axis(&ALMA, &self.sigma, ParamType::into_value)?,
//!         ])
//!     }
//! }
//! ```

use crate::docs;
use crate::expand::param::of_type;
use crate::hygienic::hygienic;
use crate::model::Indicator;
use proc_macro2::TokenStream;
use syn::Index;

pub fn emit(indicator: &Indicator) -> TokenStream {
    let Indicator { runtime, names, .. } = indicator;
    let (range, entry, params) = (&names.batch_range, &names.entry, &names.params);
    let visibility = &indicator.function.visibility;
    let doc = docs::batch_range(indicator);
    let expand_grid_doc = docs::expand_grid();
    let estimate_doc = docs::estimate();
    let axes: Vec<_> = indicator.params.iter().map(|param| &param.field).collect();
    let types: Vec<_> = indicator.params.iter().map(|param| &param.ty).collect();
    let new_doc = docs::range_new();
    let setter_docs = indicator.params.iter().map(docs::axis_setter);
    let apply_doc = docs::range_apply(indicator);
    let (inputs, output) = (indicator.input_names(), &names.batch_output);
    let with_kernel = &names.batch_with_kernel;
    let of_types = |name| types.iter().map(move |ty| of_type(ty, runtime, name));
    let (from_value, into_value) = (of_types("from_value"), of_types("into_value"));
    // Where there is one parameter, nothing is left to be taken over.
    let others = (axes.len() > 1).then(|| hygienic!(, ..self));
    let axis_docs = indicator.params.iter().map(docs::axis);
    let indices = (0..axes.len()).map(Index::from);
    let count = axes.len();
    hygienic! {
        #doc
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        #visibility struct #range {
            #(#axis_docs pub #axes: #runtime::Axis<#types>,)*
        }

        impl ::core::default::Default for #range {
            fn default() -> Self {
                Self { #(#axes: #runtime::__private::default_axis(
                    &#entry.params[#indices],
                    #from_value,
                ),)* }
            }
        }

        impl #range {
            #new_doc
            #[inline]
            #[must_use]
            pub fn new() -> Self {
                ::core::default::Default::default()
            }

            #(
                #setter_docs
                #[inline]
                #[must_use]
                pub fn #axes(self, #axes: impl ::core::convert::Into<#runtime::Axis<#types>>) -> Self {
                    Self { #axes: ::core::convert::Into::into(#axes) #others }
                }
            )*

            #apply_doc
            #[inline]
            pub fn apply(
                &self,
                #(#inputs: &[::core::primitive::f64],)*
            ) -> ::core::result::Result<#output, #runtime::Error> {
                #with_kernel(#(#inputs,)* self, #runtime::Kernel::Auto)
            }

            #expand_grid_doc
            #[inline]
            pub fn expand_grid(
                &self,
            ) -> ::core::result::Result<::std::vec::Vec<#params>, #runtime::Error> {
                #runtime::__private::sweep::expand_grid(&#entry, &self.axes()?)
            }

            #estimate_doc
            #[inline]
            pub fn estimate(
                &self,
                columns: ::core::primitive::usize,
            ) -> ::core::result::Result<#runtime::Estimate, #runtime::Error> {
                #entry.estimate(&self.axes()?, columns)
            }

            fn axes(
                &self,
            ) -> ::core::result::Result<[#runtime::Axis<#runtime::Value>; #count], #runtime::Error> {
                ::core::result::Result::Ok([#(#runtime::__private::sweep::axis(
                    &#entry,
                    &self.#axes,
                    #into_value,
                )?),*])
            }
        }
    }
}
