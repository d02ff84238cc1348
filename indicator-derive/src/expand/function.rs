//! The author's function, as it was written, below a line for those who look for a function to call.
//!
//! ```text
//! /// The kernel of [`AlmaParams`]: call `AlmaParams::new().apply(&data)?` to compute.
//! ///
//! /// Arnaud Legoux moving average: …
//! #[inline(always)]
//! #[allow(private_interfaces)]
//! #[allow(clippy::too_many_arguments, clippy::inline_always, clippy::ptr_arg, clippy::borrowed_box)]
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
use crate::model::{ArgumentKind, Indicator, attributes};
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
    let (visibility, body) = (&function.visibility, &function.body);
    let attributes = function.attributes.iter();
    let attributes = attributes.filter(|attribute| attributes::refused(attribute).is_none());
    let doc = docs::kernel(indicator);
    // A kernel is compiled once for each instruction set, inside of what calls it. Its states are nobody
    // else's: their types may be private, and are passed as they are stored.
    hygienic! {
        #doc
        #(#attributes)*
        #[inline(always)]
        #[allow(private_interfaces)]
        #[allow(clippy::too_many_arguments, clippy::inline_always, clippy::ptr_arg, clippy::borrowed_box)]
        #visibility #signature #body
    }
}

/// Whether the body may do without this argument: an input, which is there for its callers' sake, or what a state or
/// the warm-up is made from, or something is required of, or what was mistaken. A parameter that is used nowhere at all
/// is still reported by the compiler.
fn may_be_unused(indicator: &Indicator, argument: &Ident) -> bool {
    let mut arguments = indicator.arguments.iter();
    let kind = arguments
        .find(|known| known.name == *argument)
        .and_then(|known| known.kind);
    if matches!(kind, None | Some(ArgumentKind::Input)) {
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
