//! Documentation from wherever it comes, of an indicator and of its arguments.

use indicator_runtime::{Output, indicator};

/// First line.
///   Indented.
#[doc = concat!("made", " elsewhere")]
/** In a block,
of two lines. */
#[indicator(warmup = period)]
pub fn documented(
    /// Any series.
    data: &[f64],
    /// How many values come before:
    ///   the first.
    #[param(default = 1)]
    period: usize,
    #[doc = concat!("made", " elsewhere")]
    #[param(default = 1.0)]
    scale: f64,
    /// Nobody but the author sees this.
    #[state(period)]
    _kept: &usize,
    /** In a block,
    of two lines. */
    #[output(pane)]
    values: &mut Output,
    /// The last.
    last: &mut Output,
) {
    values.extend(data[period..].iter().map(|value| scale * value));
    last.extend(data[period..].iter().copied());
}

fn main() {
    assert_eq!(
        DOCUMENTED.documentation,
        "First line.\n  Indented.\nmade elsewhere\nIn a block,\nof two lines."
    );
    assert_eq!(DOCUMENTED.inputs[0].documentation, "Any series.");
    assert_eq!(
        DOCUMENTED.params[0].documentation,
        "How many values come before:\n  the first."
    );
    assert_eq!(DOCUMENTED.params[1].documentation, "made elsewhere");
    assert_eq!(
        DOCUMENTED.outputs[0].documentation,
        "In a block,\n   of two lines."
    );
    assert_eq!(DOCUMENTED.outputs[1].documentation, "The last.");
}
