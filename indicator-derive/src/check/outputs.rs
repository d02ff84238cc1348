//! Rules about how outputs are drawn.

use crate::errors::Errors;
use crate::model::Indicator;
use crate::model::series::Pane;

/// Only a pane of one's own has ends: the price has its own scale.
pub fn have_ends_in_their_own_pane(indicator: &Indicator, errors: &mut Errors) {
    for output in &indicator.outputs {
        let drawing = &output.drawing;
        if drawing.pane == Pane::Own {
            continue;
        }
        for (key, end) in [("min", &drawing.min), ("max", &drawing.max)] {
            if let Some(end) = end {
                let message =
                    format!("`{key}` is an end of an output's own pane: add `pane`, or drop this");
                errors.at(&end.tokens, message);
            }
        }
    }
}

/// The ends of a pane are the right way round.
pub fn have_room_in_their_pane(indicator: &Indicator, errors: &mut Errors) {
    for output in &indicator.outputs {
        if let (Some(min), Some(max)) = (&output.drawing.min, &output.drawing.max)
            && min.value >= max.value
        {
            let message = format!(
                "`min = {:?}` and `max = {:?}` leave nothing between them: widen the range",
                min.value, max.value
            );
            errors.at(&max.tokens, message);
        }
    }
}
