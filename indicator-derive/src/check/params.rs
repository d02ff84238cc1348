//! Rules about parameters, and about the ranges of parameters and inputs.

use crate::check::ranges::{Limits, limits};
use crate::errors::Errors;
use crate::model::Indicator;

/// The two ends of a range are the right way round.
pub fn allow_something(indicator: &Indicator, errors: &mut Errors) {
    let inputs = indicator
        .inputs
        .iter()
        .map(|input| &input.range as &dyn Limits);
    for limits in inputs.chain(ranges(indicator)) {
        if let Some((lower, upper, tokens)) = limits.contradiction() {
            let message = format!("`{lower}` and `{upper}` allow nothing: widen the range");
            errors.at(tokens, message);
        }
    }
}

/// A parameter that is left out has a value that is allowed.
pub fn allow_their_default(indicator: &Indicator, errors: &mut Errors) {
    for limits in ranges(indicator) {
        if limits.contradiction().is_none()
            && let Some((default, limit)) = limits.excluded_default()
        {
            let message = format!("`{limit}` excludes this default: write one inside the range");
            errors.at(default, message);
        }
    }
}

/// A flat sweep has a start, an end and a step for each parameter.
pub fn are_numbers_in_a_flat_batch(indicator: &Indicator, errors: &mut Errors) {
    let Some(flat_batch) = &indicator.flat_batch else {
        return;
    };
    if indicator.params.is_empty() {
        errors.at(
            flat_batch,
            "there is no parameter to sweep over: drop `flat_batch`",
        );
    }
    for param in indicator
        .params
        .iter()
        .filter(|param| limits(&param.domain).is_none())
    {
        let message = format!(
            "`{}` is no number and so has no start, end and step: drop `flat_batch`",
            param.name
        );
        errors.at(flat_batch, message);
    }
}

fn ranges(indicator: &Indicator) -> impl Iterator<Item = &dyn Limits> {
    indicator
        .params
        .iter()
        .filter_map(|param| limits(&param.domain))
}
