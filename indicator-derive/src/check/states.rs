//! Rules about states.

use crate::check::expressions::argument;
use crate::check::variables::{Variable, variables};
use crate::errors::Errors;
use crate::model::series::OutputKind;
use crate::model::{ArgumentKind, Indicator};
use crate::parse::types::last_word;
use syn::ext::IdentExt;

/// A state is there before any value is.
pub fn are_made_from_parameters(indicator: &Indicator, errors: &mut Errors) {
    for state in &indicator.states {
        for Variable { name, .. } in variables(&state.expression) {
            // What is no argument may be a function, which an expression may well pass on.
            if let Some(Some(kind)) = argument(indicator, name)
                && kind != ArgumentKind::Param
            {
                let word = name.unraw();
                let kind = kind.singular();
                let message = format!("`{word}` is {kind}: a state is made from parameters alone");
                errors.at(name, message);
            }
        }
    }
}

/// A block of the indicator itself would hold another one, and that again.
pub fn are_no_blocks_of_the_indicator(indicator: &Indicator, errors: &mut Errors) {
    for state in &indicator.states {
        if last_word(&state.ty).is_some_and(|word| indicator.names.block == word) {
            let message = "an indicator is no building block of itself: take another one, or carry what it needs";
            errors.at(&state.ty, message);
        }
    }
}

/// A kernel that is called before missing values are looked for is called again where there is one, so it must keep nothing
/// of it; and what an input does not allow is no NaN that the output would show.
pub fn leave_nothing_of_a_missing_value(indicator: &Indicator, errors: &mut Errors) {
    let Some(key) = &indicator.propagates else {
        return;
    };
    if indicator.states.iter().any(|state| state.carried) {
        let message = "a kernel that `propagates` is called again where a value is missing, so it carries nothing: drop it";
        errors.at(key, message);
    }
    let mut outputs = indicator.outputs.iter();
    if outputs.any(|output| output.kind != OutputKind::Number) || indicator.is_limited() {
        let message = "`propagates` is for inputs that allow every number and outputs that are no signals and no positions: drop it";
        errors.at(key, message);
    }
}
