//! Rules about how outputs are drawn, and about what their numbers are.

use crate::errors::Errors;
use crate::model::Indicator;
use crate::model::series::{OutputKind, Pane};
use syn::Type;

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

/// A position is counted from the start of a run, which a kernel that carries nothing does not know: its slices begin
/// anywhere.
pub fn count_positions_in_a_state(indicator: &Indicator, errors: &mut Errors) {
    let carried = indicator.states.iter().filter(|state| state.carried);
    if carried.clone().any(|state| !is_scratch(&state.ty)) {
        return;
    }
    for output in &indicator.outputs {
        if output.kind == OutputKind::Index {
            let message = "positions are counted from the start of a run, and a kernel without a `&mut` state is handed slices \
                           that begin anywhere: count the bars in one, such as `#[state(0)] bars: &mut usize`";
            let mut arguments = indicator.arguments.iter();
            let written = arguments.find(|argument| argument.name == output.name);
            errors.at(
                written.map_or(&output.name, |argument| &argument.name),
                message,
            );
        }
    }
}

/// Whether a state is working memory, which is not carried.
fn is_scratch(ty: &Type) -> bool {
    let Type::Path(ty) = ty else {
        return false;
    };
    let last = ty.path.segments.last();
    last.is_some_and(|last| last.ident == "Scratch")
}
