//! The block: the indicator as a state of another one.
//!
//! ```text
//! pub type AlmaBlock = Block<Bound<AlmaPlan>, 1, 1>;
//!
//! impl AlmaParams {
//!     pub fn block(self) -> Result<AlmaBlock, Error> {
//!         AlmaBlock::try_new(&ALMA, &self.into_values())
//!     }
//!
//!     pub fn warmup(self) -> usize {
//!         (ALMA.warmup)(&self.into_values())
//!     }
//! }
//! ```

use crate::docs;
use crate::hygienic::hygienic;
use crate::model::Indicator;
use proc_macro2::TokenStream;

pub fn emit(indicator: &Indicator) -> TokenStream {
    let Indicator { names, runtime, .. } = indicator;
    let (block, plan, entry, params) = (&names.block, &names.plan, &names.entry, &names.params);
    let visibility = &indicator.function.visibility;
    let (inputs, outputs) = (indicator.inputs.len(), indicator.outputs.len());
    let doc = docs::block(indicator);
    let (params_block_doc, params_warmup_doc) =
        (docs::params_block(indicator), docs::params_warmup());
    hygienic! {
        #doc
        #visibility type #block = #runtime::Block<#runtime::__private::Bound<#plan>, #inputs, #outputs>;

        impl #params {
            #params_block_doc
            #[inline]
            pub fn block(self) -> ::core::result::Result<#block, #runtime::Error> {
                #block::try_new(&#entry, &#runtime::ParamSet::into_values(self))
            }

            #params_warmup_doc
            #[inline]
            #[must_use]
            pub fn warmup(self) -> ::core::primitive::usize {
                (#entry.warmup)(&#runtime::ParamSet::into_values(self))
            }
        }
    }
}
