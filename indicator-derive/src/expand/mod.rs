//! What an author gets for free: the list is [`everything`], and every item on it has a file.
//!
//! Each file opens with what it makes of `alma`; `../expansions/` holds whole expansions, as they are made.

mod array;
mod batch;
mod block;
mod checked;
pub mod documentation;
mod entry;
pub mod function;
mod input;
mod made;
mod output;
mod param;
mod params;
pub mod placeholder;
mod plan;
mod range;
mod stream;
mod version;

use crate::model::Indicator;
use proc_macro2::TokenStream;

/// The author's function, and all that comes with it.
pub fn everything(indicator: &Indicator) -> TokenStream {
    [
        function::emit, // alma, as it was written
        entry::emit,    // ALMA
        plan::emit,     // AlmaPlan
        params::emit,   // AlmaParams
        input::emit,    // AlmaInput
        output::emit,   // AlmaOutput, AlmaPoint
        array::emit,    // alma_with_kernel, alma_with_kernel_into
        range::emit,    // AlmaBatchRange
        batch::emit,    // AlmaBatchOutput, alma_batch_with_kernel, alma_batch_inner_into
        stream::emit,   // AlmaStream
        block::emit,    // AlmaBlock, AlmaParams::block, AlmaParams::warmup
        version::emit,  // that the runtime is of this version
    ]
    .into_iter()
    .map(|emit| emit(indicator))
    .collect()
}
