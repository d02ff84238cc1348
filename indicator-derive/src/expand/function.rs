//! The author's function, as it was written, below a line for those who look for a function to call.
//!
//! ```text
//! /// The kernel of [`AlmaParams`]: call `AlmaParams::new().apply(&data)?` to compute.
//! ///
//! /// Arnaud Legoux moving average: …
//! #[inline(always)]
//! #[allow(private_interfaces)]
//! #[allow(clippy::too_many_arguments, clippy::inline_always, clippy::ptr_arg)]
//! pub fn alma(
//!     #[allow(unused_variables)] data: &[f64],
//!     #[allow(unused_variables)] period: usize,
//!     #[allow(unused_variables)] offset: f64,
//!     #[allow(unused_variables)] sigma: f64,
//!     weights: &Weights,
//!     values: &mut Output,
//! ) {
//!     fir(data, weights, values);
//! }
//! ```

use crate::docs;
use crate::hygienic::hygienic;
use crate::model::requirement::mentions;
use crate::model::{ArgumentKind, Indicator};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{FnArg, Pat, parse_quote};

pub fn emit(indicator: &Indicator) -> TokenStream {
    let function = &indicator.function;
    let mut signature = function.signature.clone();
    for argument in &mut signature.inputs {
        if let FnArg::Typed(argument) = argument
            && let Pat::Ident(pattern) = &*argument.pat
            && may_be_unused(indicator, &pattern.ident)
        {
            argument
                .attrs
                .push(parse_quote!(#[allow(unused_variables)]));
        }
    }
    let (attributes, visibility, body) =
        (&function.attributes, &function.visibility, &function.body);
    let doc = docs::kernel(indicator);
    // A kernel is compiled once for each instruction set, inside of what calls it. Its states are nobody
    // else's: their types may be private, and are passed as they are stored.
    hygienic! {
        #doc
        #(#attributes)*
        #[inline(always)]
        #[allow(private_interfaces)]
        #[allow(clippy::too_many_arguments, clippy::inline_always, clippy::ptr_arg)]
        #visibility #signature #body
    }
}

/// Whether the body may do without this argument: an input, which is there for its callers' sake, or what a state or
/// the warm-up is made from, or something is required of. A parameter that is used nowhere at all is still reported by
/// the compiler.
fn may_be_unused(indicator: &Indicator, argument: &Ident) -> bool {
    if indicator
        .names_of(ArgumentKind::Input)
        .any(|input| input == argument)
    {
        return true;
    }
    let states = indicator
        .states
        .iter()
        .map(|state| state.expression.to_token_stream());
    let requirements = indicator
        .requirements
        .iter()
        .map(|requirement| requirement.0.to_token_stream());
    let mut outside = states
        .chain(requirements)
        .chain([indicator.warmup.to_token_stream()]);
    outside.any(|tokens| mentions(tokens, argument))
}
