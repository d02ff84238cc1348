//! From the author's tokens to the model:
//!
//! - [`function`], [`documentation`]: the function and what stands above it;
//! - [`argument`]: one argument, which [`param`], [`state`] or [`series`] reads on;
//! - [`helper`], [`keys`]: the attribute of an argument, and the `key = value` list in it; [`misspelt`]: what was meant
//!   to be such an attribute;
//! - [`requirements`]: what the parameters must meet together;
//! - [`range`], [`number`]: the numbers in such a list;
//! - [`types`]: what the type of an argument says about it.
//!
//! What cannot be read is reported here; whether what was read makes sense is for the checks to say.

mod argument;
pub mod documentation;
mod function;
pub mod helper;
pub mod keys;
mod misspelt;
mod number;
mod param;
mod range;
mod requirements;
mod series;
mod state;
pub mod types;

use crate::errors::Errors;
use crate::model::names::Names;
use crate::model::{Function, Indicator};
use crate::parse::keys::Keys;
use proc_macro2::{Span, TokenStream};
use syn::FnArg;

/// Reads `#[indicator(arguments)]` and the function below it, which loses its helper attributes.
pub fn indicator(
    arguments: TokenStream,
    function: Function,
    crate_name: String,
    errors: &mut Errors,
) -> Indicator {
    let owner = "`#[indicator(…)]`".to_owned();
    let mut keys = Keys::read(owner, Span::call_site(), arguments, errors);
    let warmup = keys.required(
        "warmup",
        "say how many values come before the first output, such as `warmup = period - 1`",
    );
    let requirements = requirements::requirements(&mut keys);
    let propagates = keys.flag("propagates");
    let flat_batch = keys.flag("flat_batch");
    let types = keys.ident("types", "TrendFlex");
    let runtime = keys.runtime();
    keys.finish();

    let name = &function.signature.ident;
    let mut indicator = Indicator {
        crate_name,
        names: match &types {
            Some(types) => Names::with_types(name, &types.to_string()),
            None => Names::new(name),
        },
        types,
        documentation: documentation::documentation(&function.attributes),
        warmup,
        requirements,
        propagates,
        flat_batch,
        runtime,
        inputs: Vec::new(),
        params: Vec::new(),
        states: Vec::new(),
        outputs: Vec::new(),
        arguments: Vec::new(),
        function,
    };
    let mut function_arguments = std::mem::take(&mut indicator.function.signature.inputs);
    for argument in &mut function_arguments {
        // A receiver is refused by the checks, together with whatever else is no plain function.
        if let FnArg::Typed(argument) = argument {
            argument::argument(&mut indicator, argument, errors);
        }
    }
    indicator.function.signature.inputs = function_arguments;
    indicator
}
