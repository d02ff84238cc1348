//! Rules about what the parameters must meet together.

use crate::check::value::Value;
use crate::errors::Errors;
use crate::model::Indicator;
use syn::ext::IdentExt;

/// A requirement that is about no parameter is met by all of them or by none.
pub fn are_about_parameters(indicator: &Indicator, errors: &mut Errors) {
    for requirement in &indicator.requirements {
        if requirement.params(&indicator.params).is_empty() {
            errors.at(
                &requirement.0,
                "this is about no parameter: a requirement is one such as `fast_period < slow_period`",
            );
        }
    }
}

/// Parameters that are left out are fine together, as far as that can be computed here.
pub fn are_met_by_the_defaults(indicator: &Indicator, errors: &mut Errors) {
    for requirement in &indicator.requirements {
        if Value::of(&requirement.0, indicator) != Some(Value::Truth(false)) {
            continue;
        }
        let params = requirement.params(&indicator.params).into_iter();
        let shown: Vec<String> = params
            .filter_map(|(_, param)| {
                let default = Value::of_default(&param.domain)?;
                Some(format!("`{} = {default}`", param.name.unraw()))
            })
            .collect();
        let message = format!("the defaults do not meet this: {}", shown.join(", "));
        errors.at(&requirement.0, message);
    }
}
