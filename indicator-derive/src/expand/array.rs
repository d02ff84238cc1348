//! The functions over whole series: one parameter set, results allocated or in the caller's buffers.
//!
//! ```text
//! pub fn alma_with_kernel(input: &AlmaInput<'_>, kernel: Kernel) -> Result<AlmaOutput, Error> {
//!     let columns = ALMA.compute_columns(&[input.data], &input.params.into_values(), kernel)?;
//!     Ok(AlmaOutput::from_columns(columns))
//! }
//!
//! pub fn alma_with_kernel_into(
//!     input: &AlmaInput<'_>,
//!     kernel: Kernel,
//!     values: &mut [f64],
//! ) -> Result<(), Error> {
//!     ALMA.compute_uninit(&[input.data], &input.params.into_values(), kernel, &mut [Room::from(values)])
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
    let (entry, input, output) = (&names.entry, &names.input, &names.output);
    let (with_kernel, with_kernel_into) = (&names.with_kernel, &names.with_kernel_into);
    let visibility = &indicator.function.visibility;
    let with_kernel_doc = docs::with_kernel(indicator);
    let numbers = indicator.outputs.iter().map(output::number_type);
    let with_kernel_into_doc = docs::with_kernel_into(indicator);
    hygienic! {
        #with_kernel_doc
        #[inline]
        #visibility fn #with_kernel(
            input: &#input<'_>,
            kernel: #runtime::Kernel,
        ) -> ::core::result::Result<#output, #runtime::Error> {
            let columns =
                #entry.compute_columns(&[#(input.#inputs),*], &#runtime::ParamSet::into_values(input.params), kernel)?;
            ::core::result::Result::Ok(#output::from_columns(columns))
        }

        #with_kernel_into_doc
        #[inline]
        #[allow(clippy::too_many_arguments)]
        #visibility fn #with_kernel_into(
            input: &#input<'_>,
            kernel: #runtime::Kernel,
            #(#outputs: &mut [#numbers],)*
        ) -> ::core::result::Result<(), #runtime::Error> {
            #entry.compute_uninit(
                &[#(input.#inputs),*],
                &#runtime::ParamSet::into_values(input.params),
                kernel,
                &mut [#(::core::convert::From::from(#outputs)),*],
            )
        }
    }
}
