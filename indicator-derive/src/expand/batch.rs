//! The sweep over parameter sets: its output type, and its functions.
//!
//! ```text
//! #[derive(Clone, Debug, PartialEq)]
//! pub struct AlmaBatchOutput {
//!     pub values: Vec<f64>,
//!     pub combos: Vec<AlmaParams>,
//!     pub rows: usize,
//!     pub cols: usize,
//! }
//!
//! pub fn alma_batch_with_kernel(
//!     data: &[f64],
//!     range: &AlmaBatchRange,
//!     kernel: Kernel,
//! ) -> Result<AlmaBatchOutput, Error> {
//!     let batch = sweep::batch(&ALMA, &[data], &range.axes()?, kernel)?;
//!     let mut columns = batch.outputs;
//!     Ok(AlmaBatchOutput {
//!         values: columns.pop().unwrap_or_default(),
//!         combos: batch.combos,
//!         rows: batch.rows,
//!         cols: batch.cols,
//!     })
//! }
//!
//! pub fn alma_batch_inner_into(
//!     data: &[f64],
//!     range: &AlmaBatchRange,
//!     kernel: Kernel,
//!     parallel: bool,
//!     values: &mut [f64],
//! ) -> Result<Vec<AlmaParams>, Error> {
//!     sweep::batch_into(&ALMA, &[data], &range.axes()?, kernel, parallel, &mut [Room::from(values)])
//! }
//! ```

use crate::docs;
use crate::expand::output;
use crate::hygienic::hygienic;
use crate::model::Indicator;
use proc_macro2::TokenStream;

pub fn emit(indicator: &Indicator) -> TokenStream {
    let Indicator { names, runtime, .. } = indicator;
    let (inputs, outputs) = (indicator.input_names(), indicator.output_names());
    let (entry, params, range) = (&names.entry, &names.params, &names.batch_range);
    let batch_output = &names.batch_output;
    let (with_kernel, inner_into) = (&names.batch_with_kernel, &names.batch_inner_into);
    let visibility = &indicator.function.visibility;
    let doc = docs::batch_output(indicator);
    let value_docs = indicator.outputs.iter().map(docs::batch_values);
    let (combos_doc, rows_doc, cols_doc) =
        (docs::batch_combos(), docs::batch_rows(), docs::batch_cols());
    let with_kernel_doc = docs::batch_with_kernel(indicator);
    let inner_into_doc = docs::batch_inner_into(indicator);
    let columns = output::pop_each(indicator);
    let numbers: Vec<_> = indicator.outputs.iter().map(output::number_type).collect();
    hygienic! {
        #doc
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        #visibility struct #batch_output {
            #(#value_docs pub #outputs: ::std::vec::Vec<#numbers>,)*
            #combos_doc
            pub combos: ::std::vec::Vec<#params>,
            #rows_doc
            pub rows: ::core::primitive::usize,
            #cols_doc
            pub cols: ::core::primitive::usize,
        }

        #with_kernel_doc
        #[inline]
        #[allow(clippy::too_many_arguments)]
        #visibility fn #with_kernel(
            #(#inputs: &[::core::primitive::f64],)*
            range: &#range,
            kernel: #runtime::Kernel,
        ) -> ::core::result::Result<#batch_output, #runtime::Error> {
            let batch = #runtime::__private::sweep::batch(&#entry, &[#(#inputs),*], &range.axes()?, kernel)?;
            let mut columns = batch.outputs;
            ::core::result::Result::Ok(#batch_output {
                #columns
                combos: batch.combos,
                rows: batch.rows,
                cols: batch.cols,
            })
        }

        #inner_into_doc
        #[inline]
        #[allow(clippy::too_many_arguments)]
        #visibility fn #inner_into(
            #(#inputs: &[::core::primitive::f64],)*
            range: &#range,
            kernel: #runtime::Kernel,
            parallel: ::core::primitive::bool,
            #(#outputs: &mut [#numbers],)*
        ) -> ::core::result::Result<::std::vec::Vec<#params>, #runtime::Error> {
            #runtime::__private::sweep::batch_into(
                &#entry,
                &[#(#inputs),*],
                &range.axes()?,
                kernel,
                parallel,
                &mut [#(::core::convert::From::from(#outputs)),*],
            )
        }
    }
}
