//! How an output is drawn, from `#[output(pane, histogram)]`.

use crate::model::number::Number;
use crate::model::series::{Drawing, Pane, Style};
use crate::parse::keys::Keys;

/// Takes out the keys that say how an output is drawn.
pub fn drawing(keys: &mut Keys<'_>) -> Drawing {
    let pane = match keys.flag("pane") {
        Some(_) => Pane::Own,
        None => Pane::Price,
    };
    let style = style(keys);
    Drawing {
        pane,
        style,
        min: end(keys, "min"),
        max: end(keys, "max"),
    }
}

fn style(keys: &mut Keys<'_>) -> Style {
    match (keys.flag("histogram"), keys.flag("points")) {
        (None, None) => Style::Line,
        (Some(_), None) => Style::Histogram,
        (None, Some(_)) => Style::Points,
        (Some(_), Some(second)) => {
            let message = "an output is drawn in one style: keep `histogram` or `points`";
            keys.errors.at(second, message);
            Style::Histogram
        }
    }
}

/// One end of the pane.
fn end(keys: &mut Keys<'_>, key: &'static str) -> Option<Number<f64>> {
    let tokens = keys.value(key)?;
    Number::read(tokens, keys)
}
